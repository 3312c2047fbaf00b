// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace einlass {

/// The text of a file whose encoding nobody names: UTF-8, UTF-16 and UTF-32 by their mark, UTF-16
/// and UTF-8 also by their look, else Windows-1252. Every byte sequence gives a text.
QString decodedText(const QByteArray &bytes);

} // namespace einlass
