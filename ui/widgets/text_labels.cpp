// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_labels.h"

#include "style/type_scale.h"
#include "widgets/assistive.h"

#include <QLabel>

namespace einlass {

QLabel *makeHeading(QWidget *parent)
{
    auto *label = makeParagraph(parent);
    setAssistiveRole(label, QAccessible::Heading);
    label->setFont(headingFont(label->font()));
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

QLabel *makeHint(QWidget *parent)
{
    auto *label = makeParagraph(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace einlass
