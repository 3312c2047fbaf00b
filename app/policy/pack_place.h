// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// Where something stands in a rule pack.
struct PackPlace
{
    QString file;
    QString pointer;        ///< JSON pointer

    bool operator==(const PackPlace &) const = default;
};

} // namespace einlass
