// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/next_duties.h"

#include "date_words.h"
#include "document_source.h"
#include "documents/duties.h"
#include "interface_language.h"
#include "services.h"
#include "session/plan_model.h"
#include "widgets/text_labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace einlass {

NextDuties::NextDuties(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_heading(makeHeading(this)), m_text(makeParagraph(this))
{
    m_heading->setObjectName(QStringLiteral("nextHeading"));
    m_text->setObjectName(QStringLiteral("nextText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
}

void NextDuties::refresh()
{
    const QDate today = services().now().date();
    const QLocale locale = services().language.locale();
    QStringList lines;
    for (const DatedDuty &duty : datedDuties(documentContext(model(), services(), model().plan().languages), language())) {
        if (duty.date >= today)
            lines << tr("%1: %2", "day, what is to be done").arg(longDate(locale, duty.date), duty.text);
    }
    if (!lines.isEmpty() && services().library)
        lines << tr("These dates stand in the list of all meetings, too; on the day, Einlass reminds you when you start it.");
    m_text->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void NextDuties::retranslate()
{
    m_heading->setText(tr("What happens next"));
    refresh();
}

} // namespace einlass
