// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tool_completion.h"

#include "base/text.h"
#include "policy/pack.h"

namespace einlass {
namespace {

LocalizedText &textIn(ToolCompletion &completion, CompletedText which)
{
    return which == CompletedText::Processors ? completion.processors : completion.transfers;
}

} // namespace

QString completedText(const ToolCompletion &completion, CompletedText which, Language language)
{
    return (which == CompletedText::Processors ? completion.processors : completion.transfers).in(language);
}

QString completionKey(const QString &pack, Tool tool, CompletedText which, Language language)
{
    return QStringLiteral("complete/%1/%2/%3/%4").arg(pack, nameOf(tool), nameOf(which), languageCode(language));
}

ToolCompletion keptCompletion(const QString &pack, Tool tool, const std::function<QString(const QString &key)> &value)
{
    ToolCompletion completion;
    for (CompletedText which : allOf<CompletedText>()) {
        LocalizedText &text = textIn(completion, which);
        text.de = value(completionKey(pack, tool, which, Language::German));
        text.en = value(completionKey(pack, tool, which, Language::English));
    }
    return completion;
}

bool isLeftOpen(const ToolData &tool, CompletedText which, Language language)
{
    return isBlank((which == CompletedText::Processors ? tool.processors : tool.transfers).in(language));
}

} // namespace einlass
