// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delivery_row.h"

#include "style/spacing.h"
#include "style/type_scale.h"
#include "widgets/buttons.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int shownAddresses = 4;

} // namespace

DeliveryRow::DeliveryRow(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_number(new QLabel(this)), m_text(makeParagraph(this)), m_value(makeParagraph(this)),
      m_copy(makeButton({}, this)), m_semicolon(makeButton({}, this)), m_comma(makeButton({}, this)), m_save(makeButton({}, this)), m_open(makeButton({}, this))
{
    m_number->setMinimumWidth(spacing::indent);
    m_number->setFont(strongFont(m_number->font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::tight);
    words->addWidget(m_text);
    words->addWidget(m_value);
    // The words stand where those of a button beside them do.
    words->setContentsMargins(0, (spacing::controlHeight - fontMetrics().height()) / 2, 0, 0);
    words->addStretch(1);
    m_number->setContentsMargins(words->contentsMargins());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_number, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    auto *buttons = new WrapLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {m_copy, m_semicolon, m_comma, m_save, m_open})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copy();
        emit copied(m_words);
    });
    connect(m_semicolon, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_step.addresses.join(QStringLiteral("; ")));
        emit copied(m_words);
    });
    connect(m_comma, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_step.addresses.join(QStringLiteral(", ")));
        emit copied(m_words);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { emit fileRequested(m_step, false); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit fileRequested(m_step, true); });
}

/// Programs take what they understand best: the formatted text, or the plain one.
void DeliveryRow::copy() const
{
    auto *data = new QMimeData;
    data->setText(m_step.value);
    if (!m_step.html.isEmpty())
        data->setHtml(m_step.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

void DeliveryRow::name(QPushButton *button, const char *purpose, const QString &text, bool shown)
{
    button->setObjectName(QStringLiteral("%1-%2-%3").arg(m_name, m_step.id, QLatin1String(purpose)));
    button->setText(text);
    button->setAccessibleName(tr("%1: %2", "button, the step that it belongs to").arg(text, m_words));
    button->setVisible(shown);
}

void DeliveryRow::setStep(int number, const DeliveryStep &step, const QString &text)
{
    m_step = step;
    m_words = text;
    m_number->setText(tr("%1.", "number of a step").arg(number));
    m_text->setText(text);
    // The text of the invitation is long and stands in full under its own tab.
    QString shown = step.html.isEmpty() ? step.value : QString();
    if (!step.addresses.isEmpty()) {
        const auto more = static_cast<int>(step.addresses.size()) - shownAddresses;
        shown = step.addresses.mid(0, shownAddresses).join(QStringLiteral(", "));
        if (more > 0)
            shown = tr("%1 and %n more", "addresses", more).arg(shown);
    }
    m_value->setText(shown);
    m_value->setVisible(!shown.isEmpty());
    name(m_copy, "copy", tr("Copy"), !step.value.isEmpty());
    name(m_semicolon, "semicolon", tr("Copy for Outlook"), !step.addresses.isEmpty());
    name(m_comma, "comma", tr("Copy for Thunderbird"), !step.addresses.isEmpty());
    name(m_save, "save", tr("Save…"), step.file.has_value());
    name(m_open, "open", tr("Save and open…"), step.file.has_value() && step.id == QLatin1String("open"));
}

} // namespace einlass
