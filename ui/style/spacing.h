// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace einlass::spacing {

// All distances are steps of a grid of 4 pixels; every page and editor takes them from here.
inline constexpr int tight = 4;         ///< a label and what it names
inline constexpr int small = 8;         ///< parts of one answer, buttons in a row
inline constexpr int medium = 12;       ///< rows of a list
inline constexpr int large = 16;        ///< answers that belong together; inside of cards
inline constexpr int question = 24;     ///< one question and the next
inline constexpr int page = 32;         ///< around a page

/// Controls: no target is smaller than 24 pixels in either direction.
inline constexpr int target = 24;
inline constexpr int controlHeight = 32;
inline constexpr int indicator = 18;            ///< boxes of check boxes, circles of radio buttons
inline constexpr int indicatorGap = 10;         ///< between them and their words
/// What stands below a check box or radio button begins where its words begin.
inline constexpr int indent = indicator + indicatorGap;

inline constexpr double corner = 6;             ///< radius of fields and buttons
inline constexpr double cardCorner = 8;
inline constexpr double focusWidth = 2;

} // namespace einlass::spacing
