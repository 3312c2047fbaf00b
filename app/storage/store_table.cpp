// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_table.h"

#include <QCryptographicHash>

namespace einlass {
namespace {

/// Long enough that damage by accident is never missed; it protects from nobody.
constexpr int digestLength = 16;

QString digestOf(const QString &table, const QVariantList &values)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(":");
        hash.addData(bytes);
    };
    add(table);
    for (const QVariant &value : values)
        add(value.toString());
    return QString::fromLatin1(hash.result().toHex().left(digestLength));
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

} // namespace

bool StoreTable::put(StoreDatabase &database, const QVariantList &values) const
{
    QStringList changes;
    for (const QString &column : columns.mid(keys) + QStringList{QStringLiteral("digest")})
        changes << QStringLiteral("%1 = excluded.%1").arg(column);
    const QString sql = QStringLiteral("INSERT INTO %1 (%2, digest) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
                            .arg(name, columns.join(QLatin1String(", ")), marks(columns.size() + 1),
                                 columns.mid(0, keys).join(QLatin1String(", ")), changes.join(QLatin1String(", ")));
    return database.run(sql, values + QVariantList{digestOf(name, values)});
}

bool StoreTable::remove(StoreDatabase &database, const QVariantList &firstValues) const
{
    QStringList conditions;
    for (qsizetype i = 0; i < firstValues.size(); ++i)
        conditions << QStringLiteral("%1 = ?").arg(columns.at(i));
    return database.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, conditions.join(QLatin1String(" AND "))),
                        firstValues);
}

StoreTable::Read StoreTable::read(StoreDatabase &database, const QString &tail, const QVariantList &arguments) const
{
    const QString sql = QStringLiteral("SELECT %1, digest FROM %2 %3").arg(columns.join(QLatin1String(", ")), name, tail);
    Read read;
    for (QVariantList &row : database.readableRows(sql, arguments)) {
        const QString digest = row.takeLast().toString();
        (digest == digestOf(name, row) ? read.rows : read.damaged).push_back(std::move(row));
    }
    read.complete = database.problem() == StoreProblem::None;
    return read;
}

namespace tables {

const StoreTable &meetings()
{
    static const StoreTable table{QStringLiteral("meetings"),
                                  {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("occasion"),
                                   QStringLiteral("tool"), QStringLiteral("state"), QStringLiteral("first_start"),
                                   QStringLiteral("last_end"), QStringLiteral("starts"), QStringLiteral("changed"),
                                   QStringLiteral("people"), QStringLiteral("zone")}};
    return table;
}

const StoreTable &plans()
{
    static const StoreTable table{QStringLiteral("plans"), {QStringLiteral("meeting"), QStringLiteral("plan")}};
    return table;
}

const StoreTable &words()
{
    static const StoreTable table{QStringLiteral("words"), {QStringLiteral("meeting"), QStringLiteral("words")}};
    return table;
}

const StoreTable &duties()
{
    static const StoreTable table{QStringLiteral("duties"),
                                  {QStringLiteral("meeting"), QStringLiteral("duty"), QStringLiteral("due"),
                                   QStringLiteral("clauses"), QStringLiteral("text_de"), QStringLiteral("text_en"),
                                   QStringLiteral("state"), QStringLiteral("settled_on")},
                                  2};
    return table;
}

const StoreTable &consents()
{
    static const StoreTable table{QStringLiteral("consents"),
                                  {QStringLiteral("meeting"), QStringLiteral("person"), QStringLiteral("name"),
                                   QStringLiteral("address"), QStringLiteral("asked_on"), QStringLiteral("way"),
                                   QStringLiteral("items"), QStringLiteral("answered_on"), QStringLiteral("declined"),
                                   QStringLiteral("revoked_on")},
                                  2};
    return table;
}

const StoreTable &interviews()
{
    static const StoreTable table{QStringLiteral("interviews"),
                                  {QStringLiteral("meeting"), QStringLiteral("person"), QStringLiteral("name"),
                                   QStringLiteral("address"), QStringLiteral("start"), QStringLiteral("minutes"),
                                   QStringLiteral("words"), QStringLiteral("cancelled"), QStringLiteral("written"),
                                   QStringLiteral("told_on"), QStringLiteral("sequence"), QStringLiteral("told")},
                                  2};
    return table;
}

const StoreTable &rooms()
{
    static const StoreTable table{QStringLiteral("rooms"),
                                  {QStringLiteral("meeting"), QStringLiteral("tool"), QStringLiteral("room"),
                                   QStringLiteral("title"), QStringLiteral("first_day"), QStringLiteral("last_day")}};
    return table;
}

const StoreTable &profiles()
{
    static const StoreTable table{QStringLiteral("profiles"),
                                  {QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("data")}};
    return table;
}

const StoreTable &templates()
{
    static const StoreTable table{QStringLiteral("templates"),
                                  {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("plan"),
                                   QStringLiteral("changed")}};
    return table;
}

const StoreTable &settings()
{
    static const StoreTable table{QStringLiteral("settings"), {QStringLiteral("name"), QStringLiteral("value")}};
    return table;
}

const StoreTable &keychain()
{
    static const StoreTable table{QStringLiteral("keychain_entries"), {QStringLiteral("plan"), QStringLiteral("since")}};
    return table;
}

const std::vector<const StoreTable *> &all()
{
    static const std::vector<const StoreTable *> list{&meetings(), &plans(),    &words(),     &duties(),   &consents(),
                                                      &rooms(),    &profiles(), &templates(), &settings(), &keychain(),
                                                      &interviews()};
    return list;
}

} // namespace tables
} // namespace einlass
