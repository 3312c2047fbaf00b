// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace einlass {

// Four sizes, all relative to the font that the system gives, so that they grow with it.
QFont titleFont(QFont body);        ///< what a page asks
QFont headingFont(QFont body);      ///< a part of a page
QFont strongFont(QFont body);       ///< a word that carries weight, as large as the text
QFont hintFont(QFont body);         ///< sources, small print

} // namespace einlass
