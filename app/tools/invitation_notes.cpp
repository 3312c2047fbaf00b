// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_facts.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

bool namesKnownHost(const QString &link, const ToolHosts &hosts)
{
    const auto named = [&](const QStringList &known) {
        return std::any_of(known.begin(), known.end(),
                           [&](const QString &host) { return link.contains(host, Qt::CaseInsensitive); });
    };
    return named(hosts.zoomFamilies) || named(hosts.dfnconf) || named(hosts.meet);
}

class NoteWriter
{
public:
    NoteWriter(const InvitationMaterial &material, const ToolHosts &hosts, ReadInvitation &read)
        : m_material(material), m_hosts(hosts), m_read(read)
    {
    }

    void write()
    {
        m_read.personalRoom = std::any_of(m_read.problems.begin(), m_read.problems.end(), [](const InvitationProblem &problem) {
            return problem.key == u"personal-room";
        });
        explainFaults();
        if (!m_read.link.isEmpty())
            writeOfLink();
        if (m_read.tool == Tool::Zoom)
            writeOfPasscodes();
        if (m_read.tool == Tool::Dfnconf && m_read.passcode.isEmpty() && m_material.first(FieldKind::OpenPin))
            note("passcode", "pin-owner",
                 {QT_TRANSLATE_NOOP("Core", "The text has a PIN but does not say whether it is for hosts or guests, so it was not taken over.")});
    }

private:
    void note(const char *fact, const char *key, const Message &message)
    {
        m_read.notes.push_back({QString::fromLatin1(fact), QString::fromLatin1(key), message});
    }

    /// Why a link that names a known host is not taken for one of its links; each reason once.
    void explainFaults()
    {
        std::vector<LinkFault> told;
        for (const FoundLink &link : m_material.links) {
            const LinkFault fault = link.judged.fault;
            if (link.judged.tool || fault == LinkFault::None || std::count(told.begin(), told.end(), fault) > 0
                || !(link.pretendsZoom || namesKnownHost(link.judged.link, m_hosts)))
                continue;
            told.push_back(fault);
            note("link", "link-fault", explain(fault));
        }
    }

    void writeOfLink()
    {
        const auto chosen = std::find_if(m_material.links.begin(), m_material.links.end(), [this](const FoundLink &link) {
            return link.judged.link == m_read.link;
        });
        if (chosen != m_material.links.end() && chosen->judged.unwrapped)
            note("link", "link-unwrapped",
                 {QT_TRANSLATE_NOOP("Core", "A mail system or search engine had rewritten the link; the original stands in it and was taken.")});
        if (m_read.link.startsWith(QLatin1String("http:"), Qt::CaseInsensitive))
            note("link", "link-http",
                 {QT_TRANSLATE_NOOP("Core", "The link begins with http: and would be called up in the clear. Einlass takes it over with https:, which this host understands.")});
    }

    void writeOfPasscodes()
    {
        const bool other = std::any_of(m_material.fields.begin(), m_material.fields.end(), [this](const Field &field) {
            return field.kind == FieldKind::Code && field.value != m_read.passcode;
        });
        if (!m_read.passcode.isEmpty() && other)
            note("passcode", "passcode-second",
                 {QT_TRANSLATE_NOOP("Core", "The text has several passcodes; the first one behind the meeting ID was taken. The others are usually for telephones and room systems.")});
        const bool ofTelephones = std::none_of(m_material.fields.begin(), m_material.fields.end(), [this](const Field &field) {
            return field.kind == FieldKind::Code && field.value == m_read.passcode && !field.telephone;
        });
        if (!m_read.passcode.isEmpty() && ofTelephones)
            note("passcode", "passcode-of-telephones",
                 {QT_TRANSLATE_NOOP("Core", "The only passcode stands in the part for telephones. The meeting’s own may be another: check it in Zoom.")});
        const bool inLink = m_read.link.contains(QLatin1String("pwd="));
        if (m_read.passcode.isEmpty() && m_read.kind == InvitationKind::Join && inLink)
            note("passcode", "passcode-only-in-link",
                 {QT_TRANSLATE_NOOP("Core", "The passcode stands only in the link, in another form. Who joins by meeting ID or telephone needs it, too: copy it from Zoom.")});
    }

    const InvitationMaterial &m_material;
    const ToolHosts &m_hosts;
    ReadInvitation &m_read;
};

} // namespace

void addNotes(const InvitationMaterial &material, const ToolHosts &hosts, ReadInvitation &read)
{
    NoteWriter(material, hosts, read).write();
}

Message textWasCut()
{
    return {QT_TRANSLATE_NOOP("Core", "The text is very long; only its beginning was read.")};
}

} // namespace einlass
