// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/text.h"

#include <cstdio>

namespace einlass {
namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

void Console::print(const QString &text) const
{
    write(stdout, cleaned(text, true).toUtf8() + '\n');
}

void Console::printRaw(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Console::complain(const Message &message) const
{
    complain(words(message));
}

void Console::complain(const QString &text) const
{
    write(stderr, "einlass-cli: " + cleaned(text).toUtf8() + '\n');
}

} // namespace einlass
