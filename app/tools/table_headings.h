// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// What stands in a column of a table of people.
enum class TableColumn { Other, Email, FirstName, LastName, FullName };

/// By the column's heading, as programs and course systems write it in German, English and the
/// languages of partner universities. "Name" alone is LastName: beside a first name it is one, and
/// alone it serves as well.
TableColumn columnOf(const QString &heading);

} // namespace einlass
