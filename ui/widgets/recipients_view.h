// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace einlass {

class RecipientsTable;

/// The table of recipients, for the keyboard: Enter mends a row, F2 edits a cell, Delete removes,
/// Ctrl+C copies. Rows stay where they are when others change.
class RecipientsView : public QTableView
{
    Q_OBJECT

public:
    RecipientsView(RecipientsTable &table, QWidget *parent);

    /// Rising; the row of the cursor when none is selected.
    std::vector<int> selectedRows() const;
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    /// Puts the cursor on a row, or on the last one.
    void goTo(int row);
    /// Begins editing the address of a row.
    void editAddress(int row);
    /// As high as its rows need, within bounds.
    void fitHeight();

signals:
    void accepted(int row);
    void removeRequested();
    void copyRequested();
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void shareWidth();
};

} // namespace einlass
