// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace einlass {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

/// An object of GMime's with one owner.
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

} // namespace einlass
