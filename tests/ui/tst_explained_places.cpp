// SPDX-License-Identifier: GPL-3.0-or-later
// A clause may name an answer as the place where it is explained: the wizard does explain it there.
#include "window_fixture.h"

#include "policy/question_places.h"
#include "widgets/why_button.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace einlass;

class TestExplainedPlaces : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceExplains();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString clauseOf(qsizetype place)
{
    return QStringLiteral("Q%1").arg(place);
}

/// The built-in rules with one more clause for each place, explained there alone.
QString packWithAClauseForEach(const QStringList &places, const QString &folder)
{
    for (const QString &name : QDir(QStringLiteral(":/policy/lmu")).entryList(QDir::Files)) {
        QByteArray content = contentOf(QStringLiteral(":/policy/lmu/%1").arg(name));
        if (name == QLatin1String("clauses.json")) {
            QJsonArray clauses = QJsonDocument::fromJson(content).object().value(QLatin1String("clauses")).toArray();
            const QJsonObject text{{QStringLiteral("de"), QStringLiteral("Probe")}, {QStringLiteral("en"), QStringLiteral("Sample")}};
            for (qsizetype i = 0; i < places.size(); ++i) {
                clauses << QJsonObject{{QStringLiteral("id"), clauseOf(i)}, {QStringLiteral("own"), true}, {QStringLiteral("section"), text},
                                       {QStringLiteral("summary"), text}, {QStringLiteral("does"), text},
                                       {QStringLiteral("bindings"), QJsonArray{QStringLiteral("help")}},
                                       {QStringLiteral("fields"), QJsonArray{places[i]}}};
            }
            content = QJsonDocument(QJsonObject{{QStringLiteral("clauses"), clauses}}).toJson();
        }
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    return QDir(folder).filePath(QStringLiteral("pack.json"));
}

} // namespace

void TestExplainedPlaces::everyPlaceExplains()
{
    const QStringList places = questionPlaces();
    const QTemporaryDir folder;
    const QString manifest = packWithAClauseForEach(places, folder.path());
    const auto pack = Pack::load(manifest);
    QVERIFY2(pack.ok(), pack.ok() ? "" : qPrintable(Catalogues().text(pack.error(), Language::English)));
    WindowFixture window(Language::English, manifest);
    QString explained;
    for (auto *why : window.wizard.findChildren<WhyButton *>()) {
        why->setChecked(true);
        explained += why->text()->text() + u'\n';
    }
    QStringList unexplained;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!explained.contains(QStringLiteral("%1 (our own rule)").arg(clauseOf(i))))
            unexplained << places[i];
    }
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u' ')));
}

QTEST_MAIN(TestExplainedPlaces)
#include "tst_explained_places.moc"
