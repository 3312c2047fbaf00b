// SPDX-License-Identifier: GPL-3.0-or-later
// Pasted invitations and links are foreign text: whatever they hold, reading them ends, and what
// comes back keeps its promises.
#include "tools/invitation_reader.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace einlass;

namespace {

const ToolHosts &hosts()
{
    static const ToolHosts known{{QStringLiteral("lmu-munich.zoom.us"), QStringLiteral("lmu-munich.zoom-x.de")},
                                 {QStringLiteral("zoom.us"), QStringLiteral("zoom-x.de")},
                                 {QStringLiteral("conf.dfn.de")},
                                 {QStringLiteral("meet.lrz.de")}};
    return known;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isCleanOf(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

void checkLink(const QString &text)
{
    const LinkJudgement link = judgeLink(text, hosts());
    require(!link.tool || link.valid);
    require(!link.licensed || link.tool.has_value());
    if (link.tool == Tool::Zoom)
        require(link.host == u"zoom.us" || link.host == u"zoom-x.de" || link.host.endsWith(u".zoom.us")
                || link.host.endsWith(u".zoom-x.de"));
    // What was found must be found again in the link that is kept.
    const LinkJudgement again = judgeLink(link.link, hosts());
    require(again.tool == link.tool && again.licensed == link.licensed && again.meetingId == link.meetingId);
    require(link.kind == LinkKind::Rewritten || again.kind == link.kind);
}

void checkInvitation(const QString &text)
{
    const InvitationTexts texts{{QStringLiteral("start-link"), {QStringLiteral("{link}"), QStringLiteral("{host}")}}};
    const ReadInvitation read = readInvitation(text, hosts(), texts);
    require(isCleanOf(read.link) && isCleanOf(read.meetingId) && isCleanOf(read.passcode) && isCleanOf(read.topic));
    require((read.kind == InvitationKind::None) == read.link.isEmpty());
    require(read.problems.size() <= 10);
    for (const InvitationProblem &problem : read.problems)
        require(!problem.message.de.contains(u'?'));
    if (read.kind == InvitationKind::None)
        return;
    const LinkJudgement link = judgeLink(read.link, hosts());
    require(link.tool == read.tool);
    require(link.kind == (read.kind == InvitationKind::Join ? LinkKind::Join : LinkKind::Registration));
    require(read.tool != Tool::Zoom || link.licensed || !read.problems.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkLink(text);
    checkInvitation(text);
    return 0;
}
