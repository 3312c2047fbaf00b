// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_database.h"

#include "base/json_pointer.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace einlass {
namespace {

// SQLite's result codes (sqlite3.h); the rest of an extended code does not matter here.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInputOutput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

StoreProblem problemOf(int code)
{
    switch (code & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return StoreProblem::Busy;
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return StoreProblem::ReadOnly;
    case sqliteInputOutput:
    case sqliteFull:
        return StoreProblem::Full;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return StoreProblem::Damaged;
    default:
        return StoreProblem::Failed;
    }
}

QString immutableName(const QString &file)
{
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(QStringLiteral("immutable=1"));
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

StoreDatabase::~StoreDatabase()
{
    close();
}

bool StoreDatabase::open(const QString &file, Mode mode, int busyTimeoutMs)
{
    close();
    m_file = file;
    m_problem = StoreProblem::None;
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        m_problem = StoreProblem::NoDriver;
        return false;
    }
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode != Mode::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::Immutable)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    database.setDatabaseName(mode == Mode::Immutable ? immutableName(file) : file);
    if (!database.open()) {
        note(database.lastError());
        database = {};
        close();
        return false;
    }
    return true;
}

void StoreDatabase::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

void StoreDatabase::note(const QSqlError &error)
{
    m_problem = problemOf(error.nativeErrorCode().toInt());
    m_detail = error.databaseText();
}

bool StoreDatabase::execute(QSqlQuery &query, const QString &sql, const QVariantList &arguments)
{
    if (!isOpen()) {
        m_problem = m_problem == StoreProblem::None ? StoreProblem::Failed : m_problem;
        return false;
    }
    query.setForwardOnly(true);
    m_problem = StoreProblem::None;
    bool done = query.prepare(sql);
    if (done) {
        for (const QVariant &argument : arguments) {
            const bool emptyText = argument.typeId() == QMetaType::QString && argument.toString().isEmpty();
            query.addBindValue(emptyText ? QVariant(QLatin1String("")) : argument);
        }
        done = query.exec();
    }
    if (!done)
        note(query.lastError());
    return done;
}

bool StoreDatabase::run(const QString &sql, const QVariantList &arguments)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!execute(query, sql, arguments))
        return false;
    // A pragma that answers is done only when its answer was read.
    while (query.isSelect() && query.next()) {}
    if (query.lastError().isValid())
        note(query.lastError());
    return m_problem == StoreProblem::None;
}

StoreDatabase::Rows StoreDatabase::readableRows(const QString &sql, const QVariantList &arguments)
{
    Rows rows;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!execute(query, sql, arguments))
        return rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row << query.value(column);
        rows.push_back(std::move(row));
    }
    if (query.lastError().isValid())
        note(query.lastError());
    return rows;
}

std::optional<StoreDatabase::Rows> StoreDatabase::rows(const QString &sql, const QVariantList &arguments)
{
    Rows found = readableRows(sql, arguments);
    if (m_problem != StoreProblem::None)
        return std::nullopt;
    return found;
}

QVariant StoreDatabase::value(const QString &sql, const QVariantList &arguments)
{
    const Rows found = readableRows(sql, arguments);
    return found.empty() ? QVariant() : found.front().value(0);
}

Result<void> StoreDatabase::done(const QString &sql, const QVariantList &arguments)
{
    if (run(sql, arguments))
        return {};
    return message();
}

Message StoreDatabase::message() const
{
    const QString name = shownFile(QFileInfo(m_file).fileName());
    switch (m_problem) {
    case StoreProblem::Full:
        return {QT_TRANSLATE_NOOP("Core", "The disk takes nothing more for %1: it is full, or it reports an error. Free some space; what you entered is kept until then."), {name}};
    case StoreProblem::ReadOnly:
        return {QT_TRANSLATE_NOOP("Core", "%1 cannot be written here. Ask for the right to write in this folder, or choose another one."), {name}};
    case StoreProblem::Busy:
        return {QT_TRANSLATE_NOOP("Core", "Another program holds %1. Close it there and try again."), {name}};
    case StoreProblem::Damaged:
        return {QT_TRANSLATE_NOOP("Core", "%1 is damaged. Start Einlass again: it repairs what can be repaired from the backup."), {name}};
    case StoreProblem::NoDriver:
        return {QT_TRANSLATE_NOOP("Core", "Qt’s driver for SQLite is missing on this computer (Debian: libqt6sql6-sqlite). Without it meetings are kept in plan files only.")};
    case StoreProblem::None:
    case StoreProblem::Failed:
        break;
    }
    return {QT_TRANSLATE_NOOP("Core", "%1: the database reports an error (%2). Start Einlass again; what matters, save as a file before."), {name, m_detail}};
}

StoreTransaction::StoreTransaction(StoreDatabase &database)
    : m_database(database), m_open(database.run(QStringLiteral("BEGIN IMMEDIATE")))
{
}

StoreTransaction::~StoreTransaction()
{
    if (m_open)
        m_database.run(QStringLiteral("ROLLBACK"));
}

bool StoreTransaction::commit()
{
    if (!m_open || !m_database.run(QStringLiteral("COMMIT")))
        return false;
    m_open = false;
    return true;
}

} // namespace einlass
