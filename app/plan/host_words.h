// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QJsonObject>
#include <QString>

namespace einlass {

/// Words of the host's own: one text for all languages, or one for each.
struct HostWords
{
    QString common;
    LocalizedText each;
    QJsonObject extra = {};

    /// The text for a language: its own, else the common one, else the other language's.
    QString in(Language language) const;
    bool isBlank() const;
    bool operator==(const HostWords &) const = default;
};

} // namespace einlass
