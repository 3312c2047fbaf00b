// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/summary_view.h"

#include "style/spacing.h"
#include "widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace einlass {

SummaryView::SummaryView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::tight);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 3);
}

void SummaryView::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    const Row row{makeParagraph(this), makeParagraph(this), new QPushButton(this)};
    row.change->setAutoDefault(false);
    m_grid->addWidget(row.question, index, 0);
    m_grid->addWidget(row.answer, index, 1);
    m_grid->addWidget(row.change, index, 2);
    m_rows.push_back(row);
    m_pointers.emplace_back();
    connect(row.change, &QPushButton::clicked, this, [this, index] {
        emit jumpRequested(m_pointers[static_cast<std::size_t>(index)]);
    });
}

void SummaryView::setLines(const std::vector<SummaryLine> &lines)
{
    while (m_rows.size() < lines.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < lines.size();
        for (QWidget *widget : std::initializer_list<QWidget *>{m_rows[i].question, m_rows[i].answer, m_rows[i].change})
            widget->setVisible(used);
        if (!used)
            continue;
        const SummaryLine &line = lines[i];
        m_rows[i].question->setText(line.question);
        m_rows[i].answer->setText(line.answer.isEmpty() ? tr("Not answered yet") : line.answer);
        m_rows[i].change->setText(tr("Change"));
        m_rows[i].change->setAccessibleName(tr("Change: %1").arg(line.question));
        m_rows[i].change->setObjectName(QStringLiteral("change%1").arg(QString(line.pointer).replace(u'/', u'-')));
        m_pointers[i] = line.pointer;
    }
}

} // namespace einlass
