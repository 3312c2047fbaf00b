// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "policy/pack_place.h"

#include <QJsonValue>
#include <QString>

namespace einlass {

/// An error of a rule pack: `source` names file (%1), JSON pointer (%2) and, where it helps, what
/// was found there (%3). Everything foreign is cleaned and cut short.
Message packError(const char *source, const QString &file, const QString &pointer,
                  const QString &found = {});

inline Message packError(const char *source, const PackPlace &place, const QString &found = {})
{
    return packError(source, place.file, place.pointer, found);
}

/// A JSON value as an error shows it: short, on one line.
QString shown(const QJsonValue &value);

/// Whether the text is spelled like a clause: a letter, a number, perhaps a small letter.
bool looksLikeClause(const QString &text);

} // namespace einlass
