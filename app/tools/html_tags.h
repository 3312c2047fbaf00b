// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace einlass {

/// Text with its entities ("&amp;", "&#228;") as the characters that they stand for, cleaned.
QString decodedHtml(QStringView text);

/// The value of one attribute, decoded; empty when the tag does not have it. `tag`: what stands
/// between "<" and ">". Each tag is read once.
QString htmlAttribute(QStringView tag, QStringView name);

/// The name of the tag that begins behind a "<", in small letters, without a slash; empty where
/// none begins.
QString htmlTagName(QStringView tag);

} // namespace einlass
