// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_view.h"

#include "style/spacing.h"
#include "widgets/column_room.h"
#include "widgets/recipients_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace einlass {
namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 8;
constexpr int fewestLetters = 18;       ///< of an address

} // namespace

RecipientsView::RecipientsView(RecipientsTable &table, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("recipientsTable"));
    setModel(&table);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    // Rows of one height are laid out without being asked one by one.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::large);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    keepLastHeading(this);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(RecipientsTable::Name, letter * 16);
    setColumnWidth(RecipientsTable::Address, letter * 30);
    setColumnWidth(RecipientsTable::Class, letter * 18);
}

std::vector<int> RecipientsView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    // The cursor alone, as Ctrl moves it.
    if (rows.empty() && currentRow() >= 0)
        rows.push_back(currentRow());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecipientsView::goTo(int row)
{
    const int last = model()->rowCount() - 1;
    if (last >= 0)
        setCurrentIndex(model()->index(std::clamp(row, 0, last), RecipientsTable::Address));
}

void RecipientsView::editAddress(int row)
{
    goTo(row);
    edit(currentIndex());
}

void RecipientsView::fitHeight()
{
    const int rows = std::clamp(model()->rowCount(), fewestRows, mostRows);
    shareWidth();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

/// The address gives way to the words of the last column.
void RecipientsView::shareWidth()
{
    const int letter = fontMetrics().averageCharWidth();
    const int rest = viewport()->width() - columnWidth(RecipientsTable::Name) - columnWidth(RecipientsTable::Class)
        - horizontalHeader()->sectionSizeHint(model()->columnCount() - 1);
    setColumnWidth(RecipientsTable::Address, std::clamp(rest, letter * fewestLetters, letter * 30));
}

void RecipientsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RecipientsView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // While a cell is edited its field has had the key already; it must not reach the wizard.
    if (state() == EditingState && enters) {
        event->accept();
    } else if (state() == EditingState) {
        QTableView::keyPressEvent(event);
    } else if (enters) {
        event->accept();
        if (currentRow() >= 0)
            emit accepted(currentRow());
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        event->accept();
        emit removeRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        event->accept();
        emit copyRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecipientsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void RecipientsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit selectionMoved();
}

} // namespace einlass
