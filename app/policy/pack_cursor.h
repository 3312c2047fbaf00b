// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/message.h"
#include "policy/condition.h"
#include "policy/pack_place.h"

#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace einlass {

/// A value in a pack's file together with its place. The file has passed its schema, so types are
/// as expected; a cursor checks what a schema cannot.
class PackCursor
{
public:
    /// What all cursors of one load share.
    struct Notes
    {
        std::optional<Message> error;                           ///< the first that was found
        std::vector<std::pair<QString, PackPlace>> clauses;     ///< every clause that is named, with where
    };
    using SharedNotes = std::shared_ptr<Notes>;

    PackCursor(QJsonValue value, QString file, SharedNotes notes)
        : m_value(std::move(value)), m_file(std::move(file)), m_notes(std::move(notes)) {}

    /// The root of another file of the same pack.
    PackCursor rootOf(const QJsonValue &value, const QString &file) const { return {value, file, m_notes}; }

    /// A member; an absent one is a cursor that is not there.
    PackCursor member(const QString &name) const;
    std::vector<PackCursor> items() const;
    /// Members of an object by their names.
    QStringList names() const;

    bool isThere() const { return !m_value.isUndefined(); }
    QString string() const { return m_value.toString(); }
    int integer() const { return m_value.toInt(); }
    bool boolean() const { return m_value.toBool(); }
    QStringList strings() const;
    /// A clause, or a list of clauses; notes that they are named here.
    QString clause() const;
    QStringList clauses() const;

    /// German and English, neither of them blank.
    LocalizedText text() const;
    /// The same with no placeholders but these.
    LocalizedText textWith(const QStringList &placeholders) const;
    /// German and English; both may be empty.
    LocalizedText optionalText() const;
    /// A condition; an absent one never holds.
    Condition condition() const;
    /// A condition that may not ask for verdicts: these do not exist yet where it is used.
    Condition conditionWithoutVerdicts() const;
    /// A domain as lower-case A-label.
    QString domain() const { return domainIn(string()); }
    /// The same for a domain that is the name of this member.
    QString domainIn(const QString &text) const;
    QStringList domains() const;

    /// Notes an error at this place unless there is one already; see packError().
    void fail(const char *source, const QString &found = {}) const { failAt(place(), source, found); }
    /// The same at another place of the pack.
    void failAt(const PackPlace &place, const char *source, const QString &found = {}) const;
    bool failed() const { return m_notes->error.has_value(); }
    PackPlace place() const { return {m_file, m_pointer}; }
    Notes &notes() const { return *m_notes; }

private:
    QJsonValue m_value;
    QString m_file;
    QString m_pointer;
    SharedNotes m_notes;
};

} // namespace einlass
