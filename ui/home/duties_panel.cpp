// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/duties_panel.h"

#include "base/message.h"
#include "home/duties_model.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "style/spacing.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace einlass {

DutiesPanel::DutiesPanel(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_model(new DutiesModel(services, this)), m_heading(makeHeading(this)),
      m_none(makeParagraph(this)), m_list(new QTreeView(this)), m_whole(makeParagraph(this)),
      m_done(new QPushButton(this)), m_notNeeded(new QPushButton(this)), m_open(new QPushButton(this)),
      m_file(new QPushButton(this))
{
    m_none->setObjectName(QStringLiteral("nothingDue"));
    m_list->setObjectName(QStringLiteral("dutiesList"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(DutiesModel::Date, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_whole->setObjectName(QStringLiteral("dutyText"));
    m_done->setObjectName(QStringLiteral("dutyDoneButton"));
    m_notNeeded->setObjectName(QStringLiteral("dutyNotNeededButton"));
    m_open->setObjectName(QStringLiteral("dutyOpenButton"));
    m_file->setObjectName(QStringLiteral("dutiesFileButton"));
    auto *buttons = new WrapLayout;
    buttons->addWidget(m_done);
    buttons->addWidget(m_notNeeded);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    // As high as the row with the search beside it.
    m_heading->setMinimumHeight(spacing::controlHeight);
    layout->addWidget(m_heading);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_whole);
    layout->addLayout(buttons);
    layout->addStretch(0);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DutiesPanel::showChosen);
    connect(m_done, &QPushButton::clicked, this, [this] { settle(DutyState::Done); });
    connect(m_notNeeded, &QPushButton::clicked, this, [this] { settle(DutyState::NotNeeded); });
    const auto open = [this] {
        if (const auto duty = m_model->dutyAt(m_list->currentIndex()))
            emit meetingChosen(duty->meeting);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_file, &QPushButton::clicked, this, &DutiesPanel::fileRequested);
    connect(m_list, &QTreeView::activated, this, open);
    retranslate();
}

void DutiesPanel::reload()
{
    const int row = m_list->currentIndex().row();
    m_model->reload();
    const bool any = !m_model->isEmpty();
    m_none->setVisible(!any);
    showNone();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_whole, m_done, m_notNeeded, m_open, m_file})
        widget->setVisible(any);
    if (any)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showChosen();
}

void DutiesPanel::settle(DutyState state)
{
    const auto duty = m_model->dutyAt(m_list->currentIndex());
    if (!duty)
        return;
    const Result<void> kept = m_services.library->setDuty(duty->meeting, duty->id, state);
    if (!kept)
        emit failed(m_services.catalogues.text(kept.error(), m_services.language.current()));
    reload();
    m_list->setFocus();
}

void DutiesPanel::showNone()
{
    const std::optional<Message> &problem = m_model->problem();
    m_none->setText(problem ? m_services.catalogues.text(*problem, m_services.language.current())
                            : tr("Nothing is due in the next %n day(s).", nullptr, DutiesModel::daysAhead));
}

void DutiesPanel::showChosen()
{
    const QModelIndex current = m_list->currentIndex();
    m_whole->setText(current.isValid() ? m_model->data(current.siblingAtColumn(DutiesModel::What), Qt::DisplayRole).toString()
                                       : QString());
}

void DutiesPanel::retranslate()
{
    m_heading->setText(tr("What is due"));
    showNone();
    m_list->setAccessibleName(tr("What is due"));
    m_done->setText(tr("Don&e"));
    m_notNeeded->setText(tr("Not nee&ded"));
    m_open->setText(tr("To the meet&ing"));
    m_file->setText(tr("As a &calendar file…"));
    m_file->setToolTip(tr("Everything that is open, also what is due later, with reminders for your own calendar. It holds no access data."));
    m_model->retranslate();
    showChosen();
}

} // namespace einlass
