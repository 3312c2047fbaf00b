// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "plan/vocabulary.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace einlass {

/// A JSON object that is put together member by member. What is blank, empty or absent is left
/// out; secrets in links are taken out of every text. Members that the program does not know come
/// first into the constructor and lose against known ones of the same name.
class JsonObjectWriter
{
public:
    explicit JsonObjectWriter(const QJsonObject &unknown);

    void put(const QString &name, const QJsonValue &value);
    void flag(const QString &name, bool value) { put(name, QJsonValue(value)); }
    void flag(const QString &name, std::optional<bool> value);
    void text(const QString &name, const QString &value);         ///< unless blank
    void number(const QString &name, int value);                  ///< unless 0
    void list(const QString &name, const QJsonArray &value);      ///< unless empty
    void filled(const QString &name, const QJsonValue &value);    ///< unless empty or blank

    template <typename E>
    void answer(const QString &name, E value)
    {
        put(name, QJsonValue(nameOf(value)));
    }

    template <typename E>
    void answer(const QString &name, const std::optional<E> &value)
    {
        if (value)
            answer(name, *value);
    }

    template <typename E>
    void answers(const QString &name, const std::set<E> &values)
    {
        QJsonArray names;
        for (E value : values)
            names.append(nameOf(value));
        list(name, names);
    }

    const QJsonObject &json() const { return m_object; }

    /// The object as text, its members in the order in which they were put; unknown ones last.
    QByteArray text() const;

private:
    QJsonObject m_object;
    QStringList m_order;
};

/// "YYYY-MM-DDTHH:MM", or nothing when date or time is not valid.
QString spelled(const LocalTime &time);

} // namespace einlass
