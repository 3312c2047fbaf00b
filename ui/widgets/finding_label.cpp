// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_label.h"

#include "style/palettes.h"
#include "style/spacing.h"
#include "style/type_scale.h"
#include "widgets/remedy_bar.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace einlass {
namespace {

constexpr int barWidth = 3;

Signal signalOf(StateIcon::State state)
{
    switch (state) {
    case StateIcon::State::Good: return Signal::Good;
    case StateIcon::State::Attention: return Signal::Attention;
    case StateIcon::State::Bad: return Signal::Bad;
    default: return Signal::Note;
    }
}

bool isSettled(const Finding &finding)
{
    return !finding.blocks() && (finding.binding == Binding::Justify || finding.binding == Binding::Confirm);
}

StateIcon::State stateOf(const Finding &finding)
{
    if (!finding.blocks())
        return isSettled(finding) ? StateIcon::State::Good : StateIcon::State::Note;
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
      m_text(makeParagraph(this)), m_remedy(makeParagraph(this)), m_source(makeHint(this)),
      m_layout(new QGridLayout(this))
{
    m_weight->setFont(strongFont(font()));
    m_source->setFont(hintFont(font()));
    m_layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    m_layout->setHorizontalSpacing(spacing::medium);
    m_layout->setVerticalSpacing(spacing::tight);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    int row = 0;
    for (QLabel *label : {m_weight, m_text, m_remedy, m_source})
        m_layout->addWidget(label, row++, 1);
    m_layout->setColumnStretch(1, 1);
}

void FindingLabel::offerRemedies(PlanModel &model, const Services &services, QWidget *after)
{
    m_remedies = new RemedyBar(model, services, after, this);
    m_layout->addWidget(m_remedies, m_layout->rowCount(), 1);
    connect(m_remedies, &RemedyBar::applied, this, &FindingLabel::remedied);
}

void FindingLabel::show(const Finding &finding, Language language)
{
    const QString weight = weightOf(finding);
    const QString &message = finding.message.in(language);
    m_state = stateOf(finding);
    m_icon->setState(m_state);
    setLine(false);
    m_weight->setText(weight);
    m_text->setText(message);
    // What is done is not told to do any more.
    const QString remedy = isSettled(finding) && !finding.byItself ? QString() : finding.remedy.in(language);
    const QString source = finding.source.in(language).isEmpty()
        ? QString() : tr("%1 (%2)", "source of a rule, its clause").arg(finding.source.in(language), finding.clause);
    setOrHide(m_remedy, remedy);
    setOrHide(m_source, source);
    setAccessibleName(tr("%1: %2", "weight of a finding, its message").arg(weight, message));
    setAccessibleDescription(remedy.isEmpty() ? source : tr("%1 %2", "remedy, source").arg(remedy, source));
    if (m_remedies)
        m_remedies->setFinding(finding);
    setVisible(true);
}

void FindingLabel::showLine(const Finding &finding, const QString &text, bool isCalm)
{
    m_state = isCalm ? StateIcon::State::Note : stateOf(finding);
    m_icon->setState(m_state);
    setLine(true);
    const QString line = tr("%1: %2", "weight of a finding, its message").arg(isCalm ? tr("Still to answer") : weightOf(finding), text);
    m_text->setText(line);
    setAccessibleName(line);
    setAccessibleDescription({});
    if (m_remedies)
        m_remedies->hide();
    setVisible(true);
}

void FindingLabel::setLine(bool isLine)
{
    m_isLine = isLine;
    const int side = isLine ? 0 : spacing::large;
    const int above = isLine ? 0 : spacing::medium;
    m_layout->setContentsMargins(side, above, side, above);
    m_weight->setVisible(!isLine);
    if (isLine) {
        m_remedy->hide();
        m_source->hide();
    }
    update();
}

/// A card with a bar in the colour of the sign; the words say how much it weighs.
void FindingLabel::paintEvent(QPaintEvent *)
{
    if (m_isLine)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::corner, spacing::corner);
    painter.fillPath(card, surfaceOf(palette()));
    painter.setClipPath(card);
    painter.fillRect(QRect(0, 0, barWidth + 1, height()), signalColour(signalOf(m_state), palette()));
    painter.setClipping(false);
    painter.strokePath(card, QPen(dividerOf(palette()), 1));
}

QWidget *FindingLabel::lastControl() const
{
    return m_remedies ? m_remedies->lastButton() : nullptr;
}

QString FindingLabel::weightOf(const Finding &finding)
{
    if (isSettled(finding)) {
        if (finding.byItself)
            return tr("Settled");
        return finding.binding == Binding::Justify ? tr("Reason given") : tr("Confirmed");
    }
    if (!finding.blocks())
        return tr("Note");
    switch (finding.binding) {
    case Binding::Gate: return tr("Blocks");
    case Binding::Justify: return tr("Reason needed");
    default: return tr("To confirm");
    }
}

} // namespace einlass
