// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace einlass {

/// The text of a part whose mail or page names its charset. Without a name, with an unknown one, or
/// with one that programs write by habit, the bytes themselves decide; see decodedText().
QString decodedText(const QByteArray &bytes, const QByteArray &charset);

/// The charset that an HTML page names for itself; empty when it names none.
QByteArray charsetOfHtml(const QByteArray &bytes);

} // namespace einlass
