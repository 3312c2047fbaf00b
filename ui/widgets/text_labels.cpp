// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_labels.h"

#include <QLabel>

namespace einlass {
namespace {

constexpr qreal headingScale = 1.15;

} // namespace

QLabel *makeHeading(QWidget *parent)
{
    auto *label = makeParagraph(parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * headingScale);
    label->setFont(font);
    return label;
}

QLabel *makeParagraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

} // namespace einlass
