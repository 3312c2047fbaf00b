// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/message.h"
#include "policy/condition.h"

#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace einlass {

/// A value in a pack's file together with its place. The file has passed its schema, so types are
/// as expected; a cursor checks what a schema cannot. All cursors of one load share one error: the
/// first that was found.
class PackCursor
{
public:
    using Error = std::shared_ptr<std::optional<Message>>;

    PackCursor(QJsonValue value, QString file, Error error)
        : m_value(std::move(value)), m_file(std::move(file)), m_error(std::move(error)) {}

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

    /// German and English, neither of them blank.
    LocalizedText text() const;
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
    void fail(const char *source, const QString &found = {}) const;
    bool failed() const { return m_error->has_value(); }

private:
    QJsonValue m_value;
    QString m_file;
    QString m_pointer;
    Error m_error;
};

} // namespace einlass
