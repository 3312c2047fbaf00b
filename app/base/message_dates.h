// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace einlass {

/// Within a sentence: "30. März 2027", "30 March 2027".
QString dayInWords(const QDate &date, Language language);

/// A day or moment as an argument of a Message: written out only in the language of the words around it.
QString dateArgument(const QDate &date);
QString momentArgument(const QDateTime &moment);

/// The argument in words, if it is one of those two; else as it is. Catalogues calls it.
QString argumentInWords(const QString &argument, Language language);

} // namespace einlass
