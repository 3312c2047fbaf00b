// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_label.h"

#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>

namespace einlass {
namespace {

constexpr qreal sourceScale = 0.9;

StateIcon::State stateOf(const Finding &finding)
{
    if (!finding.blocks()) {
        const bool settled = finding.binding == Binding::Justify || finding.binding == Binding::Confirm;
        return settled ? StateIcon::State::Good : StateIcon::State::Note;
    }
    return finding.binding == Binding::Gate ? StateIcon::State::Bad : StateIcon::State::Attention;
}

void setOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FindingLabel::FindingLabel(QWidget *parent)
    : QFrame(parent), m_icon(new StateIcon(this)), m_weight(makeParagraph(this)),
      m_text(makeParagraph(this)), m_remedy(makeParagraph(this)), m_source(makeParagraph(this))
{
    QFont bold = m_weight->font();
    bold.setWeight(QFont::DemiBold);
    m_weight->setFont(bold);
    QFont small = m_source->font();
    small.setPointSizeF(small.pointSizeF() * sourceScale);
    m_source->setFont(small);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    int row = 0;
    for (QLabel *label : {m_weight, m_text, m_remedy, m_source})
        layout->addWidget(label, row++, 1);
    layout->setColumnStretch(1, 1);
}

void FindingLabel::show(const Finding &finding, Language language)
{
    const QString weight = weightOf(finding);
    const QString &message = finding.message.in(language);
    m_icon->setState(stateOf(finding));
    m_weight->setText(tr("%1 (%2)", "weight of a finding, its clause").arg(weight, finding.clause));
    m_text->setText(message);
    setOrHide(m_remedy, finding.remedy.in(language));
    setOrHide(m_source, finding.source.in(language));
    setAccessibleName(tr("%1: %2", "weight of a finding, its message").arg(weight, message));
    setAccessibleDescription(tr("%1 %2", "remedy, source").arg(finding.remedy.in(language),
                                                               finding.source.in(language)));
    setVisible(true);
}

QString FindingLabel::weightOf(const Finding &finding)
{
    if (!finding.blocks()) {
        const bool settled = finding.binding == Binding::Justify || finding.binding == Binding::Confirm;
        return settled ? tr("Settled") : tr("Note");
    }
    switch (finding.binding) {
    case Binding::Gate: return tr("Blocks");
    case Binding::Justify: return tr("Reason needed");
    default: return tr("To confirm");
    }
}

} // namespace einlass
