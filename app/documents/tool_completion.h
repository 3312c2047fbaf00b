// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/vocabulary.h"

#include <QString>

#include <functional>

namespace einlass {

struct ToolData;

/// What the rule pack does not know of a tool and the host has filled in once; for the consent form.
struct ToolCompletion
{
    LocalizedText processors;
    LocalizedText transfers;

    bool operator==(const ToolCompletion &) const = default;
};

enum class CompletedText { Processors, Transfers };
template <>
inline constexpr auto namesOf<CompletedText> = std::to_array<const char *>({"processors", "transfers"});

QString completedText(const ToolCompletion &completion, CompletedText which, Language language);

/// The key under which one text is kept among the preferences: for each pack, tool and language.
QString completionKey(const QString &pack, Tool tool, CompletedText which, Language language);

/// Everything that is kept for a tool; `value` looks up a key, empty where nothing is kept.
ToolCompletion keptCompletion(const QString &pack, Tool tool, const std::function<QString(const QString &key)> &value);

/// Whether the pack leaves this text of a tool to the host.
bool isLeftOpen(const ToolData &tool, CompletedText which, Language language);

} // namespace einlass
