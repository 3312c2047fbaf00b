// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace einlass {

/// What was found out before, by its text. Forgets everything when it grows too large, which costs
/// time and nothing else. Safe to use from several threads.
template <typename Value>
class BoundedMemory
{
public:
    explicit BoundedMemory(qsizetype most) : m_most(most) {}

    std::optional<Value> find(const QString &key)
    {
        const std::lock_guard guard(m_mutex);
        const auto found = m_values.constFind(key);
        return found == m_values.constEnd() ? std::nullopt : std::optional<Value>(*found);
    }

    void insert(const QString &key, const Value &value)
    {
        const std::lock_guard guard(m_mutex);
        if (m_values.size() >= m_most)
            m_values.clear();
        m_values.insert(key, value);
    }

private:
    std::mutex m_mutex;
    qsizetype m_most;
    QHash<QString, Value> m_values;
};

} // namespace einlass
