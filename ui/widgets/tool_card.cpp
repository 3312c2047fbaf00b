// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tool_card.h"

#include "style/palettes.h"
#include "style/spacing.h"
#include "style/type_scale.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

namespace einlass {

ToolCard::ToolCard(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_button(new QRadioButton(this)), m_recommended(new QLabel(this)),
      m_icon(new StateIcon(this)), m_verdict(new QLabel(this)), m_summary(makeParagraph(this)),
      m_reasons(makeParagraph(this)), m_effects(makeParagraph(this))
{
    m_button->setObjectName(objectName);
    m_button->setFont(headingFont(font()));
    m_verdict->setFont(strongFont(font()));
    setFocusProxy(m_button);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    m_summary->setIndent(indent);
    m_reasons->setIndent(indent);
    m_effects->setIndent(indent);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setVerticalSpacing(spacing::tight);
    layout->addWidget(m_button, 0, 0);
    layout->addWidget(m_recommended, 0, 1);
    layout->addWidget(m_icon, 0, 2, Qt::AlignVCenter | Qt::AlignRight);
    layout->addWidget(m_verdict, 0, 3);
    layout->addWidget(m_summary, 1, 0, 1, 4);
    layout->addWidget(m_reasons, 2, 0, 1, 4);
    layout->addWidget(m_effects, 3, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    onChosen(m_button, this, [this] { emit chosen(); });
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void ToolCard::setTexts(const ToolCardTexts &texts)
{
    m_button->setText(texts.name);
    m_summary->setText(texts.summary);
    m_summary->setVisible(!texts.summary.isEmpty());
    m_verdict->setText(texts.verdict);
    m_recommended->setText(texts.recommended);
    m_icon->setState(texts.state);
    QStringList lines;
    for (const QString &reason : texts.reasons)
        lines << QStringLiteral("\u2022 %1").arg(reason);
    m_reasons->setText(lines.join(u'\n'));
    m_reasons->setVisible(!lines.isEmpty());
    m_effects->setText(texts.effects);
    m_effects->setVisible(!texts.effects.isEmpty());
    QStringList spoken{texts.verdict};
    spoken << texts.recommended << texts.summary << texts.reasons << texts.effects;
    spoken.removeAll({});
    m_button->setAccessibleDescription(spoken.join(QLatin1String(". ")));
}

void ToolCard::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_button->click();
}

void ToolCard::paintEvent(QPaintEvent *)
{
    const bool chosen = m_button->isChecked();
    const qreal width = chosen ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen ? accentOf(palette()) : borderOf(palette()), width));
    painter.setBrush(palette().color(QPalette::Base));
    const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(frame, spacing::cardCorner, spacing::cardCorner);
}

} // namespace einlass
