// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store_database.h"

#include <QString>

namespace einlass {

/// Keeps a second program from writing. A lock of the system on a file of its own: it ends with the
/// program however that ends, and others can still read the meetings.
class StoreLock
{
public:
    enum class Taken { Yes, HeldByAnother, Impossible };
    Taken take(const QString &file);
    void release();

private:
    StoreDatabase m_database;
};

} // namespace einlass
