// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/tool_loader.h"

#include "policy/text_loader.h"

namespace einlass {
namespace {

ToolData toolAt(const PackCursor &place)
{
    ToolData tool;
    tool.name = place.member(QStringLiteral("name")).text();
    tool.summary = place.member(QStringLiteral("summary")).optionalText();
    tool.portal = secureUrlAt(place.member(QStringLiteral("portal")));
    tool.codeName = place.member(QStringLiteral("codeName")).text();
    tool.peopleLimit = place.member(QStringLiteral("peopleLimit")).integer();
    tool.processors = place.member(QStringLiteral("processors")).optionalText();
    tool.transfers = place.member(QStringLiteral("transfers")).optionalText();
    tool.retention = place.member(QStringLiteral("retention")).optionalText();
    tool.dialIn = place.member(QStringLiteral("dialIn")).optionalText();
    return tool;
}

} // namespace

void loadTools(const PackCursor &file, Pack &pack)
{
    const PackCursor tools = file.member(QStringLiteral("tools"));
    for (Tool tool : allOf<Tool>())
        pack.tools[static_cast<std::size_t>(tool)] = toolAt(tools.member(nameOf(tool)));
    const PackCursor hosts = file.member(QStringLiteral("hosts"));
    pack.hosts = {hosts.member(QStringLiteral("zoomLicensed")).domains(),
                  hosts.member(QStringLiteral("zoomFamilies")).domains(),
                  hosts.member(QStringLiteral("dfnconf")).domains(),
                  hosts.member(QStringLiteral("meet")).domains()};
    const PackCursor codes = file.member(QStringLiteral("codes"));
    pack.codes = {codes.member(QStringLiteral("pinLength")).integer(),
                  codes.member(QStringLiteral("roomNameLength")).integer(),
                  codes.member(QStringLiteral("passwordLength")).integer(),
                  codes.member(QStringLiteral("passcodeLength")).integer()};
    const PackCursor texts = file.member(QStringLiteral("invitationTexts"));
    for (const QString &key : texts.names())
        pack.invitationTexts.insert(key, texts.member(key).textWith({QStringLiteral("host"), QStringLiteral("link")}));
}

} // namespace einlass
