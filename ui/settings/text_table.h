// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

class QTableView;

namespace einlass {

/// Rows of text in named columns. Texts are asked for when they are shown, so that long lists cost
/// no more than short ones.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Text = std::function<QString(int row, int column)>;

    explicit TextTable(int columns, QObject *parent);

    void setHeadings(const QStringList &headings);
    /// `text` is asked as long as these rows are shown.
    void setRows(int rows, Text text);
    /// The cells of this column may be written in; edited() says what.
    void setEditable(int column) { m_editable = column; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(int row, const QString &text);

private:
    int m_columns;
    int m_editable = -1;
    int m_rows = 0;
    QStringList m_headings;
    Text m_text;
};

/// A view of whole rows, for the keyboard: Tab leaves it, arrows move in it.
QTableView *makeTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent);
/// Of the view with so many rows.
int heightOfRows(const QTableView *view, int rows);
/// As high as so many rows.
void setVisibleRows(QTableView *view, int rows);
/// The rows that are selected, rising; the cursor's own where none is.
QList<int> chosenRows(const QTableView *view);
/// Puts the cursor on a row, or on the last one; nothing happens in an empty list.
void goToRow(QTableView *view, int row);

} // namespace einlass
