// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace einlass {

/// What went wrong with the last statement, as far as it matters to what happens next.
enum class StoreProblem { None, Full, ReadOnly, Busy, Damaged, NoDriver, Failed };

/// One connection to one SQLite file. Belongs to the thread that opened it.
class StoreDatabase
{
public:
    using Rows = std::vector<QVariantList>;
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable,      ///< in a folder where not even SQLite's own side files can be made
    };

    StoreDatabase() = default;
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    /// SQLite reads nothing while it opens: damage shows with the first statement.
    bool open(const QString &file, Mode mode, int busyTimeoutMs = 3000);
    void close();
    bool isOpen() const { return !m_connection.isEmpty(); }
    const QString &file() const { return m_file; }

    /// False: problem() and message() say why. Empty texts are written as texts, never as NULL.
    bool run(const QString &sql, const QVariantList &arguments = {});
    std::optional<Rows> rows(const QString &sql, const QVariantList &arguments = {});
    /// What can be read before the first error, in the order of the statement.
    Rows readableRows(const QString &sql, const QVariantList &arguments = {});
    /// The first value of the first row; invalid when there is none or it cannot be read.
    QVariant value(const QString &sql, const QVariantList &arguments = {});

    StoreProblem problem() const { return m_problem; }
    /// What to tell the host about the last problem.
    Message message() const;
    /// run() as a result.
    Result<void> done(const QString &sql, const QVariantList &arguments = {});

private:
    bool execute(QSqlQuery &query, const QString &sql, const QVariantList &arguments);
    void note(const QSqlError &error);

    QString m_connection;
    QString m_file;
    StoreProblem m_problem = StoreProblem::None;
    QString m_detail;
};

/// Either all of it is written or nothing.
class StoreTransaction
{
public:
    explicit StoreTransaction(StoreDatabase &database);
    ~StoreTransaction();
    StoreTransaction(const StoreTransaction &) = delete;
    StoreTransaction &operator=(const StoreTransaction &) = delete;

    bool begun() const { return m_open; }
    /// False: nothing was written.
    bool commit();

private:
    StoreDatabase &m_database;
    bool m_open;
};

} // namespace einlass
