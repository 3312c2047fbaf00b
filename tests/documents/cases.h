// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"
#include "plan/plan_file.h"
#include "policy/derive.h"
#include "policy/evaluate.h"
#include "policy/pack.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <optional>

/// The cases in tests/data/documents: a plan and its access data, judged by the built-in rules.
/// EINLASS_UPDATE_GOLDEN=1 writes what the documents are now over what they should be.
namespace documentcases {

inline QString folder(const QString &name = {})
{
    return QStringLiteral(TEST_DATA "/documents/%1").arg(name);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList names()
{
    return QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

inline void addRows()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

/// Owns everything that a document's context refers to.
struct Case
{
    std::shared_ptr<const einlass::Pack> pack;
    einlass::Plan plan;
    einlass::AccessData access;
    einlass::DerivedPlan derived;
    einlass::Evaluation evaluation;
    einlass::Catalogues catalogues;

    void judge()
    {
        derived = einlass::derive(plan, *pack);
        evaluation = einlass::evaluate(plan, derived, *pack);
    }
    einlass::DocumentContext context() const
    {
        return {plan, derived, evaluation, *pack, catalogues, plan.languages,
                QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC), QStringLiteral("0.0.0")};
    }
    einlass::Result<einlass::ClearedPlan> cleared() const { return einlass::clear(context()); }
    einlass::Result<einlass::ReadyPlan> ready() const
    {
        const auto plan = cleared();
        if (!plan)
            return plan.error();
        return einlass::ready(*plan, access);
    }
    QString words(const einlass::Message &message) const
    {
        return catalogues.text(message, einlass::Language::English);
    }
};

inline const std::shared_ptr<const einlass::Pack> &builtInPack()
{
    static const std::shared_ptr<const einlass::Pack> pack = [] {
        const auto loaded = einlass::Pack::load(einlass::Pack::builtIn());
        if (!loaded)
            qFatal("%s", qPrintable(einlass::Catalogues().text(loaded.error(), einlass::Language::English)));
        return *loaded;
    }();
    return pack;
}

inline std::unique_ptr<Case> load(const QString &name)
{
    auto one = std::make_unique<Case>();
    one->pack = builtInPack();
    const auto plan = einlass::loadPlanFile(folder(name) + QStringLiteral("/plan.einlass.json"));
    if (!plan)
        qFatal("%s", qPrintable(one->words(plan.error())));
    one->plan = plan->plan;
    const QJsonObject access = QJsonDocument::fromJson(contentOf(folder(name) + QStringLiteral("/access.json"))).object();
    const auto text = [&](const char *key) { return access.value(QLatin1String(key)).toString(); };
    one->access = {text("link"), text("meetingId"), text("participantCode"), text("hostPin")};
    one->judge();
    return one;
}

inline void compareWithGolden(const QString &name, const QString &file, const QByteArray &content)
{
    const QString path = folder(name) + u'/' + file;
    if (qEnvironmentVariableIsSet("EINLASS_UPDATE_GOLDEN")) {
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(content);
        return;
    }
    const QByteArray expected = contentOf(path);
    if (content == expected)
        return;
    const QByteArrayList lines = content.split('\n');
    const QByteArrayList wanted = expected.split('\n');
    for (qsizetype i = 0; i < qMax(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.value(i, "<end>"), wanted.value(i, "<end>"));
    QFAIL(qPrintable(path));
}

} // namespace documentcases
