// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_reader.h"

#include "base/text.h"
#include "tools/conference_number.h"
#include "tools/invitation_facts.h"
#include "tools/invitation_fields.h"
#include "tools/invitation_links.h"
#include "tools/invitation_problems.h"

#include <algorithm>

namespace einlass {
namespace {

InvitationMaterial takeApart(const QString &text, const ToolHosts &hosts)
{
    // Columns of a table stay apart where a tab becomes a blank.
    const QString columns = text.left(maximumInvitationLength).replace(u'\t', QLatin1String("   "));
    const QString safe = cleaned(columns, true);
    const HtmlText readable = looksLikeHtml(safe) ? readHtml(safe) : HtmlText{withWholeLinks(safe), {}};
    InvitationMaterial material{readable.text, findLinks(readable, hosts), findFields(readable.text), {}};
    material.conference = conferenceNumber(readable.text, hosts.dfnconf, material.first(FieldKind::DfnconfName) != nullptr);
    return material;
}

bool isZoomId(const QString &digits)
{
    return digits.size() >= 9 && digits.size() <= 11;
}

const Field *firstZoomId(const InvitationMaterial &material)
{
    const auto found = std::find_if(material.fields.begin(), material.fields.end(), [](const Field &field) {
        return field.kind == FieldKind::MeetingId && isZoomId(field.value);
    });
    return found == material.fields.end() ? nullptr : &*found;
}

bool isZoomText(const InvitationMaterial &material)
{
    const bool pretends = std::any_of(material.links.begin(), material.links.end(),
                                      [](const FoundLink &link) { return link.pretendsZoom; });
    const bool speaks = material.first(FieldKind::ZoomPhrase) != nullptr;
    const bool names = material.first(FieldKind::ZoomName) != nullptr;
    return pretends || (speaks && !material.links.empty()) || ((speaks || names) && firstZoomId(material));
}

/// The link that leads into the meeting: the first join link, else the first registration link;
/// of several join links the one with the text's own ID, `id`.
const FoundLink *chooseLink(const std::vector<FoundLink> &links, const QString &id)
{
    for (LinkKind kind : {LinkKind::Join, LinkKind::Registration}) {
        auto first = std::find_if(links.begin(), links.end(), [kind](const FoundLink &link) {
            return link.judged.tool && link.judged.kind == kind;
        });
        if (first == links.end())
            continue;
        const auto meant = std::find_if(first, links.end(), [kind, &id](const FoundLink &link) {
            return isZoom(link) && link.judged.kind == kind && link.judged.licensed && link.judged.meetingId == id;
        });
        if (kind == LinkKind::Join && isZoom(*first) && !first->judged.licensed && meant != links.end())
            first = meant;
        // The same link may stand there twice, once without its code.
        const auto complete = std::find_if(first, links.end(), [first](const FoundLink &link) {
            return link.judged.host == first->judged.host && link.judged.kind == first->judged.kind
                && link.judged.meetingId == first->judged.meetingId && !link.judged.meetingId.isEmpty()
                && !link.judged.secrets.empty();
        });
        return complete != links.end() && isZoom(*first) ? &*complete : &*first;
    }
    return nullptr;
}

class InvitationAssembler
{
public:
    InvitationAssembler(const InvitationMaterial &material, const InvitationTexts &texts)
        : m_material(material), m_problems(texts)
    {
        const Field *id = firstZoomId(material);
        m_chosen = chooseLink(material.links, id ? id->value : QString());
    }

    ReadInvitation assemble()
    {
        chooseTool();
        if (!m_read.tool)
            return {};
        if (m_chosen) {
            m_read.kind = m_chosen->judged.kind == LinkKind::Join ? InvitationKind::Join
                                                                  : InvitationKind::Registration;
            m_read.link = m_chosen->judged.link;
            m_read.meetingId = m_chosen->judged.meetingId;
        }
        switch (*m_read.tool) {
        case Tool::Zoom:
            readZoom();
            break;
        case Tool::Dfnconf:
            readDfnconf();
            break;
        case Tool::Meet:
            if (const Field *code = m_material.first(FieldKind::Code))
                m_read.passcode = code->value;
            break;
        }
        m_read.problems = m_problems.take();
        return std::move(m_read);
    }

private:
    void chooseTool()
    {
        const bool joinsElsewhere = m_chosen && !isZoom(*m_chosen);
        // Zoom's own words around a link of another tool: somebody exchanged the link.
        if (joinsElsewhere && m_material.first(FieldKind::JoinPhrase) && firstZoomId(m_material))
            m_chosen = nullptr;
        if (m_chosen) {
            m_read.tool = m_chosen->judged.tool;
            return;
        }
        const bool zoomLink = std::any_of(m_material.links.begin(), m_material.links.end(),
                                          [](const FoundLink &link) {
                                              return isZoom(link) && belongsToInvitation(link.judged.kind);
                                          });
        if (zoomLink || isZoomText(m_material))
            m_read.tool = Tool::Zoom;
        else if (const Field *id = m_material.first(FieldKind::MeetingId);
                 (id && isConferenceNumber(id->value)) || !m_material.conference.isEmpty())
            m_read.tool = Tool::Dfnconf;
    }

    void readZoom()
    {
        const Field *id = firstZoomId(m_material);
        const QString linkId = m_read.meetingId;
        if (id)
            m_read.meetingId = id->value;
        // What a registration leads to comes to each person by mail.
        if (m_read.kind != InvitationKind::Registration || id)
            m_read.passcode = zoomPasscode(id ? id->at : m_chosen ? m_chosen->at : 0);
        m_problems.addOfZoomLinks(m_material, m_chosen);
        if (id && !m_chosen && id->value.size() == 10) {
            FoundLink room;
            room.judged.host = id->value;
            m_problems.add("A3", "personal-room", room);
        }
        if (id && !linkId.isEmpty() && id->value != linkId)
            m_problems.add("A3", "id-mismatch", *m_chosen);
        if (m_read.kind == InvitationKind::Join && m_read.passcode.isEmpty()
            && m_chosen->judged.secrets.count(QStringLiteral("pwd")) == 0)
            m_problems.add("B20", "no-passcode", *m_chosen);
    }

    /// The first code behind the first ID, unless that one is for telephones and the meeting's
    /// own stands before the ID.
    QString zoomPasscode(qsizetype idAt) const
    {
        const Field *behind = nullptr;
        const Field *before = nullptr;
        const Field *pin = nullptr;     // some call it that
        bool foreign = false;
        bool otherMeeting = false;
        for (const Field &field : m_material.fields) {
            if (field.kind == FieldKind::MeetingId || field.kind == FieldKind::ForeignId) {
                foreign = field.kind == FieldKind::ForeignId;
                otherMeeting = behind != nullptr;
            }
            // What stands behind the number of another tool belongs to that.
            if (foreign)
                continue;
            if (field.kind == FieldKind::Pin && !pin)
                pin = &field;
            if (field.kind != FieldKind::Code)
                continue;
            if (field.at < idAt && !before && !field.telephone)
                before = &field;
            // The meeting's own may stand behind one for telephones.
            const bool own = behind && behind->telephone && !field.telephone && !otherMeeting;
            if (field.at >= idAt && (!behind || own))
                behind = &field;
        }
        const Field *chosen = behind && (!behind->telephone || !before) ? behind : before;
        if (chosen)
            return chosen->value;
        return pin && !pin->telephone ? pin->value : QString();
    }

    void readDfnconf()
    {
        const Field *id = m_material.first(FieldKind::MeetingId);
        const bool own = id && isConferenceNumber(id->value);
        if (m_read.meetingId.isEmpty())
            m_read.meetingId = own ? id->value : m_material.conference;
        else if (own && id->value != m_read.meetingId)
            m_problems.add("A3", "id-mismatch", *m_chosen);
        const Field *hostPin = m_material.first(FieldKind::HostPin);
        const Field *pin = m_material.first(FieldKind::Pin);
        if (pin)
            m_read.passcode = pin->value;
        else if (const Field *code = m_material.first(FieldKind::Code); code && isPin(code->value))
            m_read.passcode = code->value;
        else if (m_chosen && m_chosen->judged.secrets.count(QStringLiteral("pin")) > 0)
            m_read.passcode = m_chosen->judged.secrets.at(QStringLiteral("pin"));
        if (hostPin && m_read.passcode == hostPin->value)
            m_read.passcode.clear();
    }

    static bool isPin(const QString &code)
    {
        return code.size() >= 4 && code.size() <= 20
            && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    const InvitationMaterial &m_material;
    const FoundLink *m_chosen = nullptr;
    InvitationProblems m_problems;
    ReadInvitation m_read;
};

} // namespace

ReadInvitation readInvitation(const QString &text, const ToolHosts &hosts, const InvitationTexts &texts)
{
    const InvitationMaterial material = takeApart(text, hosts);
    ReadInvitation read = InvitationAssembler(material, texts).assemble();
    if (read.tool)
        addFacts(material, read);
    addNotes(material, hosts, read);
    if (text.size() > maximumInvitationLength)
        read.notes.push_back({QStringLiteral("text"), QStringLiteral("text-cut"), textWasCut()});
    return read;
}

} // namespace einlass
