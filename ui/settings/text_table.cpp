// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/text_table.h"

#include "style/spacing.h"
#include "widgets/column_room.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace einlass {
namespace {

constexpr int rowPadding = spacing::large;

} // namespace

TextTable::TextTable(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

void TextTable::setHeadings(const QStringList &headings)
{
    m_headings = headings;
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void TextTable::setRows(int rows, Text text)
{
    beginResetModel();
    m_rows = rows;
    m_text = std::move(text);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole))
        return {};
    return m_text(index.row(), index.column());
}

bool TextTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || index.column() != m_editable || text.isEmpty() || text == data(index, role).toString())
        return false;
    emit edited(index.row(), text);
    return true;
}

Qt::ItemFlags TextTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == m_editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

QTableView *makeTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + rowPadding);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    keepLastHeading(view);
    return view;
}

int heightOfRows(const QTableView *view, int rows)
{
    return view->horizontalHeader()->sizeHint().height() + rows * view->verticalHeader()->defaultSectionSize()
        + 2 * view->frameWidth();
}

void setVisibleRows(QTableView *view, int rows)
{
    view->setFixedHeight(heightOfRows(view, rows));
}

QList<int> chosenRows(const QTableView *view)
{
    QList<int> rows;
    for (const QItemSelectionRange &range : view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && view->currentIndex().isValid())
        rows.append(view->currentIndex().row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void goToRow(QTableView *view, int row)
{
    const int last = view->model()->rowCount() - 1;
    if (last < 0)
        return;
    view->setCurrentIndex(view->model()->index(std::clamp(row, 0, last), 0));
}

} // namespace einlass
