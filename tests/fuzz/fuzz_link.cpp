// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a link: what is taken for a tool's link is on that tool's host, also for a browser,
// and what was found is found again in the link that is kept.
#include "fuzz_tools.h"

#include "tools/complete_link.h"

#include <QUrl>

#include <cstdint>

using namespace einlass;
using namespace einlass::fuzz;

namespace {

void checkHost(const LinkJudgement &link)
{
    if (!link.tool)
        return;
    require(link.valid && link.fault != LinkFault::Unreadable && link.fault != LinkFault::UserName);
    require(QUrl(link.link).host().toLower() == link.host || QUrl(link.link).host().toLower() == link.host + u'.');
    const bool zoom = link.host == u"zoom.us" || link.host == u"zoom-x.de" || link.host.endsWith(u".zoom.us")
        || link.host.endsWith(u".zoom-x.de");
    require(zoom == (link.tool == Tool::Zoom));
    require(zoom || link.host == u"conf.dfn.de" || link.host == u"meet.lrz.de");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const LinkJudgement link = judgeLink(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), hosts());
    require(!link.licensed || link.tool.has_value());
    require(link.kind != LinkKind::Join || !link.meetingId.isEmpty());
    checkHost(link);
    const LinkJudgement again = judgeLink(link.link, hosts());
    require(again.tool == link.tool && again.licensed == link.licensed && again.meetingId == link.meetingId);
    require(link.kind == LinkKind::Rewritten || again.kind == link.kind);
    if (link.kind == LinkKind::Join && link.tool == Tool::Zoom && link.secrets.empty()) {
        const LinkJudgement completed = judgeLink(completeLink(link.link, QStringLiteral("a+b.1")), hosts());
        require(completed.kind == LinkKind::Join && completed.meetingId == link.meetingId && completed.secrets.at(QStringLiteral("pwd")) == u"a+b.1");
    }
    return 0;
}
