// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/asked_row.h"

#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/date_field.h"
#include "widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace einlass {

AskedRow::AskedRow(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_count(makeParagraph(this)), m_onLabel(new QLabel(this)),
      m_on(new DateField(QStringLiteral("askedOnEdit"), this)), m_mark(new QPushButton(this))
{
    m_count->setObjectName(QStringLiteral("askedCount"));
    m_mark->setObjectName(QStringLiteral("markAskedButton"));
    m_mark->setAutoDefault(false);
    m_onLabel->setBuddy(m_on);
    m_on->setDate(services.now().date());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_count, 1);
    layout->addWidget(m_onLabel);
    layout->addWidget(m_on);
    layout->addWidget(m_mark);
    connect(m_mark, &QPushButton::clicked, this, &AskedRow::markAsked);
    connect(&model, &PlanModel::replaced, this, &AskedRow::startAfresh);
    if (services.library) {
        connect(services.library, &Library::consentsChanged, this, [this](const QString &meeting) {
            if (meeting == this->plan().id)
                startAfresh();
        });
    }
}

void AskedRow::markAsked()
{
    const QDate today = services().now().date();
    const Result<int> asked = services().library->markAsked(plan(), Library::AskedBy::Forms, m_on->date().value_or(today));
    m_failed = !asked;
    if (!asked)
        m_count->setText(services().catalogues.text(asked.error(), language()));
    else
        refresh();
}

/// Why it failed counts no more.
void AskedRow::startAfresh()
{
    m_failed = false;
    refresh();
}

void AskedRow::refresh()
{
    const bool kept = services().library && plan().recording && services().library->summary(plan().id);
    setVisible(kept);
    if (!kept || m_failed)
        return;
    const ConsentCount count = services().library->consentCount(plan());
    m_mark->setEnabled(count.notAsked > 0);
    const int asked = count.persons - count.notAsked;
    m_count->setText(count.persons == 0 ? tr("Nobody who is recorded is named in the plan: note in the register who was asked.")
                                        : tr("Consent register: %1 of %n person(s) have been asked.", nullptr, count.persons).arg(asked));
}

void AskedRow::retranslate()
{
    m_onLabel->setText(tr("Handed out on"));
    m_on->retranslate(services().language.locale());
    m_on->focusProxy()->setAccessibleName(tr("Day on which the forms were handed out"));
    m_mark->setText(tr("Mark all as asked"));
    startAfresh();
}

} // namespace einlass
