// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_reader.h"

#include <QString>

#include <algorithm>
#include <cstdlib>

/// What every fuzzer of incoming texts asks for.
namespace einlass::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

inline const ToolHosts &hosts()
{
    static const ToolHosts known{{QStringLiteral("lmu-munich.zoom.us"), QStringLiteral("lmu-munich.zoom-x.de")},
                                 {QStringLiteral("zoom.us"), QStringLiteral("zoom-x.de")},
                                 {QStringLiteral("conf.dfn.de")},
                                 {QStringLiteral("meet.lrz.de")}};
    return known;
}

inline bool isCleanOf(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

inline void checkFacts(const ReadInvitation &read)
{
    require(isCleanOf(read.link) && isCleanOf(read.meetingId) && isCleanOf(read.passcode) && isCleanOf(read.topic)
            && isCleanOf(read.recurrence));
    require((read.kind == InvitationKind::None) == read.link.isEmpty());
    require(read.problems.size() <= 10 && read.notes.size() <= 20 && read.telephones.size() <= 200);
    require(!read.start || (read.start->date.isValid() && read.start->time.isValid()));
    require(read.possibleStarts.empty() || (read.possibleStarts.size() == 2 && !read.start));
    require(read.durationMinutes >= 0);
    for (const InvitationNote &note : read.notes) {
        require(note.message.source[0] != '\0');
        require(std::all_of(note.message.arguments.begin(), note.message.arguments.end(), isCleanOf));
    }
    for (const InvitationTelephone &telephone : read.telephones)
        require(telephone.number.size() >= 9 && telephone.number.size() <= 16 && isCleanOf(telephone.place));
}

inline void checkInvitation(const QString &text)
{
    const InvitationTexts texts{{QStringLiteral("start-link"), {QStringLiteral("{link}"), QStringLiteral("{host}")}}};
    const ReadInvitation read = readInvitation(text, hosts(), texts);
    checkFacts(read);
    for (const InvitationProblem &problem : read.problems)
        require(!problem.message.de.contains(u'?'));
    if (read.kind == InvitationKind::None)
        return;
    const LinkJudgement link = judgeLink(read.link, hosts());
    require(link.tool == read.tool);
    require(link.kind == (read.kind == InvitationKind::Join ? LinkKind::Join : LinkKind::Registration));
    require(read.tool != Tool::Zoom || link.licensed || !read.problems.empty());
}

} // namespace einlass::fuzz
