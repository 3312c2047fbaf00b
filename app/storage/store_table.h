// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store_database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace einlass {

/// A table of the store. Each row ends with a digest of all its values, written and checked here alone:
/// SQLite notices a damaged structure, but not a damaged text.
struct StoreTable
{
    QString name;
    QStringList columns;        ///< without the digest; the keys come first
    int keys = 1;

    /// Writes a row, whether there was one with these keys or not.
    bool put(StoreDatabase &database, const QVariantList &values) const;
    /// Takes away the rows whose first columns have these values.
    bool remove(StoreDatabase &database, const QVariantList &firstValues) const;

    struct Read
    {
        std::vector<QVariantList> rows;         ///< sound ones, as put() got them
        std::vector<QVariantList> damaged;      ///< whose digest does not fit
        bool complete = true;                   ///< false: the database reported a problem
    };
    /// `tail` follows the table's name: "WHERE … ORDER BY …".
    Read read(StoreDatabase &database, const QString &tail = {}, const QVariantList &arguments = {}) const;
};

namespace tables {
const StoreTable &meetings();
const StoreTable &plans();
const StoreTable &words();
const StoreTable &duties();
const StoreTable &consents();
const StoreTable &interviews();
const StoreTable &rooms();
const StoreTable &profiles();
const StoreTable &templates();
const StoreTable &settings();
const StoreTable &keychain();

/// Every table, those that others refer to first.
const std::vector<const StoreTable *> &all();
}

} // namespace einlass
