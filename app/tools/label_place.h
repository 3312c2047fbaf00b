// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// Where the value of a label stands, and what the label says besides its word.
struct ValuePlace
{
    qsizetype at = 0;           ///< first character of the value
    bool separated = false;     ///< a colon, an equals sign or "is" stands between
    bool verb = false;          ///< it is "is"
    bool nextLine = false;      ///< the value stands on a line of its own
    bool alone = false;         ///< nothing else stands on the label's line
    QString qualifier;          ///< words before and behind the label, lower case: "veranstalter-", "für gäste"
};

/// Looks at a bounded stretch around the label at [begin, end).
ValuePlace placeOfValue(const QString &text, qsizetype begin, qsizetype end);

/// What a qualifier says about whom a code is for. A PIN is the participants' only where nothing
/// says otherwise.
bool isForHosts(const QString &qualifier);
bool isForParticipants(const QString &qualifier);
bool isForTelephones(const QString &qualifier);

/// Blanks and hyphens of all kinds.
bool isJoiner(QChar c);
bool isBlankChar(QChar c);
/// The character there; outside the text a line break.
QChar charAt(const QString &text, qsizetype at);
/// Where blanks end, and where blanks and marks of lists, quotations and bold type end; bounded.
qsizetype skipBlanks(const QString &text, qsizetype at);
qsizetype skipMarkup(const QString &text, qsizetype at);
/// The colon behind a few words; -1 when something else comes first.
qsizetype colonAfterWords(const QString &text, qsizetype from);

} // namespace einlass
