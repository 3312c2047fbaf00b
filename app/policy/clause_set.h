// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <algorithm>

namespace einlass {

/// A set of clauses. A clause has up to four characters (resources/schemas/pack-rules.schema.json) and is
/// kept as a number, so that comparing sets costs no string; what is longer is no clause, is asked
/// for by no rule and is not kept.
class ClauseSet
{
public:
    /// The clause as a number; 0: not a clause.
    static quint64 keyOf(const QString &clause)
    {
        quint64 key = 0;
        if (clause.size() > 4)
            return key;
        for (const QChar character : clause)
            key = key << 16 | character.unicode();
        return key;
    }
    void insert(const QString &clause)
    {
        const quint64 key = keyOf(clause);
        if (key != 0 && !has(key))
            m_keys.insert(std::lower_bound(m_keys.begin(), m_keys.end(), key), key);
    }
    void remove(const QString &clause) { m_keys.removeAll(keyOf(clause)); }
    void clear() { m_keys.clear(); }
    bool contains(const QString &clause) const { return has(keyOf(clause)); }
    ClauseSet &operator<<(const QString &clause)
    {
        insert(clause);
        return *this;
    }
    auto begin() const { return m_keys.begin(); }
    auto end() const { return m_keys.end(); }
    bool operator==(const ClauseSet &) const = default;

private:
    bool has(quint64 key) const { return std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end(); }
    QVarLengthArray<quint64, 8> m_keys;     ///< ascending
};

} // namespace einlass
