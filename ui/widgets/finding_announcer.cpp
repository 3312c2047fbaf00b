// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_announcer.h"

#include "base/text.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/assistive.h"

namespace einlass {
namespace {

constexpr int pauseMs = 800;
constexpr qsizetype mostSpoken = 2;

} // namespace

FindingAnnouncer::FindingAnnouncer(const PlanModel &model, const Services &services, QWidget *parent)
    : QWidget(parent), m_model(model), m_services(services), m_known(openNow())
{
    setObjectName(QStringLiteral("findingAnnouncer"));
    setAssistiveRole(this, QAccessible::Notification);
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &FindingAnnouncer::speak);
    connect(&model, &PlanModel::evaluationChanged, &m_soon, qOverload<>(&QTimer::start));
    // Nothing has changed in a meeting that has just come.
    connect(&model, &PlanModel::replaced, this, [this] {
        m_known = openNow();
        m_soon.stop();
    });
}

FindingAnnouncer::Open FindingAnnouncer::openNow() const
{
    Open open;
    for (const Finding &finding : m_model.evaluation().findings) {
        if (finding.blocks())
            open.insert(QStringLiteral("%1/%2").arg(finding.clause, nameOf(finding.binding)), finding.message);
    }
    return open;
}

void FindingAnnouncer::speak()
{
    const Open open = openNow();
    Open appeared;
    Open gone;
    for (auto it = open.begin(); it != open.end(); ++it) {
        if (!m_known.contains(it.key()))
            appeared.insert(it.key(), it.value());
    }
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
        if (!open.contains(it.key()))
            gone.insert(it.key(), it.value());
    }
    m_known = open;
    if ((appeared.isEmpty() && gone.isEmpty()) || !window()->isActiveWindow())
        return;
    setAccessibleName(textOf(appeared, gone));
    announce(this);
}

QString FindingAnnouncer::textOf(const Open &appeared, const Open &gone) const
{
    QStringList parts;
    if (!appeared.isEmpty())
        parts << tr("Now open: %1").arg(listOf(appeared));
    if (!gone.isEmpty())
        parts << tr("No longer open: %1").arg(listOf(gone));
    return parts.join(u' ');
}

QString FindingAnnouncer::listOf(const Open &findings) const
{
    QStringList messages;
    for (const LocalizedText &message : findings)
        messages << cleaned(message.in(m_services.language.current()));
    const auto more = static_cast<int>(messages.size() - mostSpoken);
    if (more > 0)
        messages = messages.mid(0, mostSpoken) << tr("and %n more.", nullptr, more);
    return messages.join(u' ');
}

} // namespace einlass
