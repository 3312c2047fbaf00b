// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor of access data shows; what it does stands in access_editor.cpp.
#include "widgets/access_editor.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "policy/pack.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/field_box.h"
#include "widgets/invitation_source.h"
#include "widgets/secret_field.h"
#include "widgets/status_line.h"
#include "widgets/user_edits.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace einlass {

/// Says what was found; never a secret.
QString AccessEditor::reportOn(const ReadInvitation &invitation) const
{
    if (!invitation.found())
        return tr("Neither a link nor a meeting ID was found in this text.");
    QStringList lines;
    for (const InvitationProblem &problem : invitation.problems)
        lines << problem.message.in(language());
    if (invitation.tool && plan().tool && invitation.tool != plan().tool)
        lines << tr("This is an invitation of %1, but %2 is chosen. Nothing was taken over.")
                     .arg(model().pack().tool(*invitation.tool).name.in(language()),
                          model().pack().tool(*plan().tool).name.in(language()));
    else if (!isTakenOver(invitation))
        lines << tr("Nothing was taken over.");
    else if (invitation.kind == InvitationKind::Registration)
        lines << tr("Taken over: the registration link.");
    else if (invitation.passcode.isEmpty())
        lines << tr("Taken over: link and meeting ID.");
    else
        lines << tr("Taken over: link, meeting ID and code.");
    for (const InvitationNote &note : invitation.notes)
        lines << services().catalogues.text(note.message, language());
    return (lines + comparison()).join(u'\n');
}

QStringList AccessEditor::comparison() const
{
    QStringList lines;
    for (const PlanDifference &difference : m_differences) {
        const QString words = services().catalogues.text(difference.message, language());
        lines << (difference.kind == PlanDifference::Kind::Differs ? tr("Other than planned: %1").arg(words)
                                                                   : tr("Please check: %1").arg(words));
    }
    return lines;
}

void AccessEditor::showReport()
{
    const bool given = m_source->isGiven() && !m_source->isReading();
    m_report->setVisible(given);
    m_report->setText(given ? reportOn(m_source->invitation()) : QString());
    m_report->setAccessibleName(m_report->text());
}

/// An unencrypted link says so as long as it stands there; one that was changed, that it was.
void AccessEditor::showSecured()
{
    const QString &link = plan().access.link;
    const bool isOpen = securedLink(link, model().pack().hosts) != link;
    if (isOpen)
        m_secured->showAttention(tr("The link begins with http: and would be called up in the clear. %1 understands https:, too.")
                                     .arg(cleaned(model().derived().link.host)));
    else if (m_wasSecured && link.startsWith(QLatin1String("https:")))
        m_secured->showDone(tr("The link began with http: and would have been called up in the clear. It begins with https: now."));
    else
        m_secured->clear();
    m_secure->setVisible(isOpen);
}

void AccessEditor::showEvent(QShowEvent *event)
{
    PlanEditor::showEvent(event);
    m_askedFor.reset();
    showRoom();
}

void AccessEditor::showRoom()
{
    if (!isVisible())
        return;
    // The database is asked when the room is another one, not at each letter of a code.
    std::optional<RoomUse> own = m_roomUses && plan().tool ? roomOf(plan()) : std::nullopt;
    if (own) {
        own->title.clear();
        own->until.reset();
    }
    if (own != m_askedFor) {
        m_askedFor = own;
        m_usesOfRoom = own ? m_roomUses() : std::vector<RoomUse>();
    }
    const std::optional<RoomUse> use = own ? earlierUseOf(plan(), m_usesOfRoom) : std::nullopt;
    if (use)
        m_room->showAttention(roomText(*use));
    else
        m_room->clear();
}

/// Whom the room belonged to, and what that means for a new group.
QString AccessEditor::roomText(const RoomUse &use) const
{
    const QString title = cleaned(use.title).simplified();
    const QString group = isBlank(title) ? tr("another meeting") : tr("“%1”", "title of a meeting").arg(title);
    const QString had = use.until
        ? tr("%1 had the room %2 until %3.", "a group, a room, a date")
              .arg(group, cleaned(use.meetingId), longDate(services().language.locale(), *use.until))
        : tr("%1 had the room %2 before.", "a group, a room").arg(group, cleaned(use.meetingId));
    const bool sameTitle = titleEssence(use.title) == titleEssence(plan().title);
    const QString advice = sameTitle ? tr("Should other people come now, as in a new term, make a new room for them.")
                                     : tr("Make a new one for a new group.");
    return tr("%1 Whoever knows its access data can come again. %2", "who had the room, what to do").arg(had, advice);
}

void AccessEditor::refresh()
{
    // Secrets are taken out of a link while it is typed; what is typed stays until it is finished.
    if (!m_link->hasFocus())
        showText(m_link, plan().access.link);
    m_passcode->setVisible(plan().tool == Tool::Zoom);
    m_passcode->setSecret(model().secrets().participantCode);
    showSource();
    showSecured();
    showRoom();
    setVisible(plan().tool.has_value());
}

void AccessEditor::showSource()
{
    if (plan().access.link.isEmpty()) {
        m_sourceBox->setTexts(tr("Bring the &invitation back"),
                              tr("Paste the tool’s invitation as a whole, or drop or open its file: link, meeting ID and code "
                                 "are taken from it and compared with what you planned."));
        return;
    }
    const bool hasCode = plan().tool == Tool::Zoom && (!model().secrets().participantCode.isEmpty() || !model().secrets().linkSecret.isEmpty());
    m_sourceBox->setTexts(tr("Has the &invitation changed?"),
                          hasCode ? tr("Link, ID and passcode are there. Paste the tool’s invitation again only if it has new ones.")
                                  : tr("The link is there. Paste the tool’s invitation again only if it has a new one."));
}

void AccessEditor::retranslate()
{
    const bool zoom = plan().tool.value_or(Tool::Zoom) == Tool::Zoom;
    showSource();
    m_source->retranslate();
    m_linkBox->setTexts(plan().tool == Tool::Dfnconf ? tr("Link or conference number") : tr("Link to the meeting"),
                        zoom ? tr("To join or to register, never the link to start.") : QString());
    m_secure->setText(tr("Change it to &https"));
    m_passcode->setLabel(tr("Passcode"));
    m_passcode->retranslate();
    showReport();
    showSecured();
    showRoom();
}

} // namespace einlass
