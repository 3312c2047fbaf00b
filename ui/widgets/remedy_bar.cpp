// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/remedy_bar.h"

#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "side_effects.h"
#include "style/spacing.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
RemedyBar::RemedyBar(PlanModel &model, const Services &services, QWidget *after, QWidget *parent)
    : QWidget(parent), m_model(model), m_services(services), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, spacing::tight, 0, 0);
    m_layout->setSpacing(spacing::tight);
    // All from the start: a button that comes later would be the last of the window by Tab.
    for (std::size_t i = 0; i < mostRemedies; ++i)
        addRow(i == 0 ? after : m_rows.back().button);
    hide();
}

QWidget *RemedyBar::lastButton() const
{
    return m_rows.back().button;
}

void RemedyBar::addRow(QWidget *after)
{
    const std::size_t index = m_rows.size();
    const Row row{new QPushButton(this), makeParagraph(this)};
    row.button->setAutoDefault(false);
    m_layout->addWidget(row.button, 0, Qt::AlignLeft);
    m_layout->addWidget(row.effects);
    m_rows.push_back(row);
    if (after)
        setTabOrder(after, row.button);
    connect(row.button, &QPushButton::clicked, this, [this, index] { take(index); });
}

void RemedyBar::fill(const Row &row, const Remedy &remedy, std::size_t index)
{
    const Language language = m_services.language.current();
    const Message words = wordsOf(remedy.edits.front(), m_model.plan(), m_model.derived(), m_model.pack(), language);
    const QString effects = sideEffectsText(remedy, m_model, m_services);
    row.button->setObjectName(QStringLiteral("remedy-%1-%2-%3").arg(m_finding.clause, nameOf(m_finding.binding)).arg(index + 1));
    row.button->setText(m_services.catalogues.text(words, language).replace(u'&', QLatin1String("&&")));
    row.button->setAccessibleDescription(effects.isEmpty() ? m_finding.message.in(language)
                                                           : QStringLiteral("%1 %2").arg(m_finding.message.in(language), effects));
    row.effects->setText(effects);
    row.effects->setVisible(!effects.isEmpty());
    row.button->show();
}

void RemedyBar::setFinding(const Finding &finding)
{
    m_finding = finding;
    const std::vector<Remedy> &remedies = m_model.remediesFor(finding);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < remedies.size()) {
            fill(m_rows[i], remedies[i], i);
            continue;
        }
        m_rows[i].button->hide();
        m_rows[i].effects->hide();
    }
    setVisible(!remedies.empty());
}

void RemedyBar::take(std::size_t index)
{
    const std::vector<Remedy> &remedies = m_model.remediesFor(m_finding);
    if (index >= remedies.size())
        return;
    // What is shown anew after the change may fill this bar with something else.
    const Remedy chosen = remedies[index];
    m_model.apply(chosen);
    emit applied();
}

} // namespace einlass
