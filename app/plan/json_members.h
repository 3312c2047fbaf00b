// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan.h"
#include "plan/vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace einlass {

/// What was odd while a plan was read. Never more than a screenful.
class ReadNotes
{
public:
    void add(const char *source, const QString &pointer, const QStringList &values = {});
    std::vector<Message> messages() const;

private:
    std::vector<Message> m_messages;
    int m_left = 0;
};

/// A JSON object whose members are asked for by name; what was never asked for is the rest. The
/// document has passed its schema, so types are as expected. Blank texts and absent members are
/// the same; texts come without what hides in them, and a note says so.
class JsonMembers
{
public:
    JsonMembers(QJsonObject object, QString pointer, ReadNotes &notes);

    bool isObject(const QString &name);         ///< there and not null
    JsonMembers object(const QString &name);    ///< empty when it is not there
    std::vector<JsonMembers> objects(const QString &name);
    QJsonValue value(const QString &name);    ///< as it stands; undefined when blank

    QString line(const QString &name);         ///< on one line
    QString paragraph(const QString &name);    ///< may have line breaks
    QString untouched(const QString &name);    ///< as typed: somebody else judges it; no secret
    QStringList untouchedLines(const QString &name);
    QStringList lines(const QString &name);

    bool flag(const QString &name, bool otherwise);
    std::optional<bool> flag(const QString &name);
    std::optional<int> number(const QString &name);
    std::optional<QDate> date(const QString &name);
    std::optional<LocalTime> time(const QString &name);
    std::vector<QDate> dates(const QString &name);
    std::vector<LocalTime> times(const QString &name);

    template <typename E>
    std::optional<E> answer(const QString &name)
    {
        return fromName<E>(untouched(name));
    }

    template <typename E>
    std::set<E> answers(const QString &name)
    {
        std::set<E> found;
        for (const QString &text : untouchedLines(name)) {
            if (const std::optional<E> known = fromName<E>(text))
                found.insert(*known);
        }
        return found;
    }

    /// Members that nobody has asked for, each with a note; texts in them without secrets.
    QJsonObject rest();
    /// Names of all members.
    QStringList names() const { return m_object.keys(); }
    /// Names of all members that nobody has asked for; they count as asked for then.
    QStringList otherNames();
    QString pointerTo(const QString &name) const;
    ReadNotes &notes() { return *m_notes; }

private:
    QString harmless(const QString &text, const QString &pointer);
    QString tidied(const QString &text, const QString &pointer, bool keepLines);

    QJsonObject m_object;
    QString m_pointer;
    ReadNotes *m_notes;
    QSet<QString> m_asked;
};

/// The local time that the text spells; see dateTimeFromText().
std::optional<LocalTime> localTimeFromText(const QString &text);

} // namespace einlass
