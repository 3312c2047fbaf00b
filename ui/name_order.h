// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

#include <algorithm>
#include <vector>

namespace einlass {

/// As people of this language look names up: “Äpfel” before “Birnen”, “Tutorium 9” before “Tutorium 10”.
template <typename T, typename NameOf>
void sortByName(std::vector<T> &list, const QLocale &locale, NameOf nameOf)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(list.begin(), list.end(),
                     [&](const T &one, const T &other) { return collator.compare(nameOf(one), nameOf(other)) < 0; });
}

} // namespace einlass
