// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <optional>
#include <utility>
#include <variant>

namespace einlass {

/// Either a value or the message that says why there is none. Errors are values: nothing in the
/// core throws across a module's border.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Message error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when not ok().
    const Message &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Message> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Message error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Message &error() const { return *m_error; }

private:
    std::optional<Message> m_error;
};

} // namespace einlass
