// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/links.h"

#include <QtGlobal>

namespace einlass {

Message explain(LinkFault fault)
{
    switch (fault) {
    case LinkFault::Unreadable:
        return {QT_TRANSLATE_NOOP("Core", "The link cannot be read as a web address. Copy it again from the tool itself.")};
    case LinkFault::Invisible:
        return {QT_TRANSLATE_NOOP("Core", "There are blanks or invisible characters in the link, so programs read it in different ways. Copy it again from the tool itself.")};
    case LinkFault::Backslash:
        return {QT_TRANSLATE_NOOP("Core", "There is a backslash in the link, so programs read it in different ways. Copy it again from the tool itself.")};
    case LinkFault::EncodedHost:
        return {QT_TRANSLATE_NOOP("Core", "The host of the link is written in code (with percent signs) and may be another one than it seems. Copy the link again from the tool itself.")};
    case LinkFault::UserName:
        return {QT_TRANSLATE_NOOP("Core", "There is an “@” in front of the link’s host: what stands before it is no host but a user name. Whoever wrote the link may want to mislead you.")};
    case LinkFault::Port:
        return {QT_TRANSLATE_NOOP("Core", "The link names a port of its own; the links of Zoom, DFNconf and Meet never do.")};
    case LinkFault::ForeignLetters:
        return {QT_TRANSLATE_NOOP("Core", "The host of the link has letters outside the basic Latin ones, which may only look like a known name. The hosts of Zoom, DFNconf and Meet have none.")};
    case LinkFault::OddPath:
        return {QT_TRANSLATE_NOOP("Core", "The link’s path has empty parts or points upwards (“..”), so programs read it in different ways. Copy it again from the tool itself.")};
    case LinkFault::OddCharacters:
        return {QT_TRANSLATE_NOOP("Core", "There are letters or signs in the link that the tool’s links never have; it was probably damaged on the way. Copy it again from the tool itself.")};
    case LinkFault::None:
        break;
    }
    return {};
}

} // namespace einlass
