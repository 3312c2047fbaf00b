// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"
#include "widgets/recipient_list.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QPushButton;

namespace einlass {

class DomainsList;
class PrivateAddressPanel;
class PasteInput;
class RecipientsReader;
class RecipientsReport;
class RecipientsTable;
class RecipientsView;
struct RecipientsSource;

/// Whom the invitation goes to: addresses are pasted, dropped or opened, judged one by one, mended
/// in place, and external domains confirmed.
class RecipientsEditor : public PlanEditor
{
    Q_OBJECT

public:
    RecipientsEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    /// Takes over what is written but not added yet, so that nothing is lost on leaving.
    void addWritten();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *makeInput(QWidget *editor);
    QWidget *makeBulk(QWidget *editor);
    QWidget *makeSelected(QWidget *editor);
    void connectControls();
    void connectTable();
    void openFile();
    void take(const Recipients &read, const RecipientsSource &source);
    void forget();
    std::vector<qsizetype> selectedEntries() const;
    void accept(int row);
    void removeSelected();
    void removeBad();
    void moveSelectedToLists();
    void confirm(const QString &domain, bool official);
    void showBulk();
    void showSelection();
    QString countText() const;

    RecipientList m_recipients;
    RecipientsReader *m_reader;
    PasteInput *m_text;
    QPushButton *m_add;
    QPushButton *m_open;
    QLabel *m_count;
    RecipientsReport *m_report;
    QWidget *m_bulk;
    QCheckBox *m_onlyOpen;
    QPushButton *m_takeSuggestions;
    QPushButton *m_copyBad;
    QPushButton *m_removeBad;
    QPushButton *m_putBack;
    RecipientsTable *m_table;
    RecipientsView *m_view;
    QWidget *m_selected;
    QLabel *m_reason;
    QPushButton *m_takeSuggestion;
    QPushButton *m_toLists;
    QPushButton *m_remove;
    PrivateAddressPanel *m_private;
    QHash<QString, QStringList> m_people;       ///< behind each external domain
    QLabel *m_domainsLabel;
    DomainsList *m_domains;
    FieldBox *m_box;
};

} // namespace einlass
