// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/host_words.h"
#include "plan/vocabulary.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

/// What a plan keeps about what goes out to people, and about the rules that it was checked with.
namespace einlass {

/// An invitation that has left the program.
struct Sent
{
    QDate on;
    Way way = Way::Mail;
    int sequence = 0;           ///< of the calendar entry (RFC 5545, SEQUENCE)
    QString digest;             ///< of the facts that people were told; see documents/sent.h
    QJsonObject extra;

    bool operator==(const Sent &) const = default;
};

/// How people get it, and words that belong to the invitation alone.
struct Outgoing
{
    std::optional<Way> way;
    Detail detail = Detail::Brief;
    HostWords accessibility;    ///< what people with disabilities need to know
    HostWords fallback;         ///< a room to meet in when the tool is down; access data
    /// A free text of the plan in both languages, by its JSON pointer; see wordsAt().
    std::map<QString, LocalizedText> translations;
    std::vector<Sent> sent;     ///< in the order of sending
    QJsonObject extra;

    /// The words of the text at a place in a language: its translation, else the text itself.
    QString wordsAt(const QString &pointer, const QString &text, Language language) const;
    /// Whether these words say the text at a place in this language.
    bool isTranslated(const QString &pointer, Language language) const;

    bool operator==(const Outgoing &) const = default;
};

/// What the rules said when the plan was last saved, for those who open it under later rules.
struct CheckedWith
{
    QString pack;                               ///< the rule pack's id
    QString version;                            ///< the rule pack's version
    std::map<QString, bool> findings;           ///< "B1/justify" -> whether it was open
    QJsonObject extra;

    bool isEmpty() const { return version.isEmpty(); }
    bool operator==(const CheckedWith &) const = default;
};

} // namespace einlass
