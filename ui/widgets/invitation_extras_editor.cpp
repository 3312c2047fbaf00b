// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/invitation_extras_editor.h"

#include "session/plan_model.h"
#include "time_zones.h"
#include "widgets/assistive.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/fold.h"
#include "widgets/host_words_editor.h"
#include "widgets/wrap_layout.h"

#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int lines = 2;
constexpr int placeLines = 1;
constexpr int visibleZones = 20;

HostWords &placeOf(Plan &plan)
{
    return plan.place;
}

HostWords &accessibilityOf(Plan &plan)
{
    return plan.outgoing.accessibility;
}

HostWords &fallbackOf(Plan &plan)
{
    return plan.outgoing.fallback;
}

} // namespace

InvitationExtrasEditor::InvitationExtrasEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_more(new Fold(QStringLiteral("invitationExtras"), this)),
      m_place(new HostWordsEditor(QStringLiteral("place"), QStringLiteral("/place"), wordsAt(placeOf), placeLines, model, services)),
      m_accessibility(new HostWordsEditor(QStringLiteral("accessibility"), QStringLiteral("/outgoing/accessibility"),
                                          wordsAt(accessibilityOf), lines, model, services)),
      m_fallback(new HostWordsEditor(QStringLiteral("fallback"), QStringLiteral("/outgoing/fallback"),
                                     wordsAt(fallbackOf), lines, model, services))
{
    m_zonesBox = field(makeZones(), {QStringLiteral("/schedule/guestZones")});
    for (QWidget *part : std::initializer_list<QWidget *>{m_place, m_accessibility, m_fallback, m_zonesBox})
        m_more->content()->addWidget(part);
    adopt(*m_place);
    adopt(*m_accessibility);
    adopt(*m_fallback);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_more);
}

QWidget *InvitationExtrasEditor::makeZones()
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("guestZones"));
    auto *layout = new WrapLayout(row);
    layout->setContentsMargins({});
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        m_zones[i] = new ChoiceBox(row);
        m_zones[i]->setObjectName(QStringLiteral("guestZone%1Combo").arg(i + 1));
        m_zones[i]->setMaxVisibleItems(visibleZones);
        m_zones[i]->addItem(QString(), QString());
        for (const QString &zone : timeZoneNames())
            m_zones[i]->addItem(zone, zone);
        layout->addWidget(m_zones[i]);
        connect(m_zones[i], &QComboBox::activated, this, &InvitationExtrasEditor::setZones);
    }
    row->setFocusProxy(m_zones.front());
    return row;
}

void InvitationExtrasEditor::setZones()
{
    QStringList chosen;
    for (const ChoiceBox *zone : m_zones) {
        if (const QString name = zone->currentData().toString(); !name.isEmpty() && !chosen.contains(name))
            chosen << name;
    }
    edit([&chosen](Plan &plan) { plan.schedule.guestZones = chosen; });
}

void InvitationExtrasEditor::refresh()
{
    m_place->refresh();
    m_accessibility->refresh();
    m_fallback->refresh();
    const QStringList &chosen = plan().schedule.guestZones;
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        const QString name = chosen.value(static_cast<qsizetype>(i));
        if (m_zones[i]->findData(name) < 0)
            m_zones[i]->addItem(name, name);
        m_zones[i]->setCurrentIndex(m_zones[i]->findData(name));
    }
    if (!m_place->isBlank() || !m_accessibility->isBlank() || !m_fallback->isBlank() || !chosen.isEmpty())
        m_more->setOpen(true);
}

void InvitationExtrasEditor::retranslate()
{
    const QString separate = tr("A text of its own for each language");
    m_more->setText(tr("Something else for the invitation?"), tr("The room of a hybrid meeting, people with disabilities, a spare room, guests abroad."));
    m_place->setTexts({tr("Room of a &hybrid meeting"), tr("Only if some people meet in a room."),
                       tr("Room of a &hybrid meeting, in German"), tr("Room of a hybrid meeting, in English"), separate});
    m_accessibility->setTexts({tr("For people with &disabilities"),
                               tr("For example: captions, sign language, how to reach you beforehand."),
                               tr("For people with &disabilities, in German"), tr("For people with disabilities, in English"), separate});
    m_fallback->setTexts({tr("Room in case the tool is do&wn"),
                          tr("For example the link of a room in another tool. It appears in the invitation only."),
                          tr("Room in case the tool is do&wn, in German"), tr("Room in case the tool is down, in English"), separate});
    m_zonesBox->setTexts(tr("Time &zones of guests abroad"), tr("The invitation says the time in these zones, too."));
    const QString none = tr("none", "no further time zone");
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        m_zones[i]->setItemText(0, none);
        nameControl(m_zones[i], tr("Time zone of guests abroad, %1").arg(i + 1));
    }
}

} // namespace einlass
