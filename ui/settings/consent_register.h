// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/consent_entry.h"
#include "plan/plan.h"

#include <QDialog>

#include <optional>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace einlass {

class ConsentAnswer;
class ConsentReportView;
class ConsentTable;
class DateField;
class InlineQuestion;
class Library;
struct Services;
class StatusLine;

/// Who was asked to agree to the recording of one meeting, and what each said. What is entered is
/// kept at once. May stay open beside other windows.
class ConsentRegister : public QDialog
{
    Q_OBJECT

public:
    /// services.library must not be nothing.
    ConsentRegister(const Plan &plan, const Services &services, QWidget *parent = nullptr);

signals:
    /// The host wants to go to the consent forms; the window is closed.
    void formsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeRegister();
    void connectControls();
    void connectKeys();
    void retranslate();
    void refresh();
    void setColumns();
    void showTexts(const ConsentCount &count);
    void showRevocations();
    void showPerson();
    std::optional<QDate> date();
    void markAsked();
    void revoke();
    void takeBackRevocation(const ConsentEntry &entry);
    void askToRemove();
    void remove(const std::vector<ConsentEntry> &entries);
    bool keep(const ConsentEntry &entry, const QString &done);
    bool failed(const Message &error);
    std::vector<ConsentEntry> chosen() const;
    std::vector<ConsentPerson> missing() const;
    Library &library() const;

    const Services &m_services;
    const Plan m_plan;
    QTabWidget *m_tabs;
    QLabel *m_count;
    QLabel *m_revocations;
    QWidget *m_revocationNotice;
    ConsentTable *m_table;
    QTableView *m_view;
    QLabel *m_onLabel;
    DateField *m_on;
    QPushButton *m_asked;
    QPushButton *m_revoke;
    QPushButton *m_remove;
    QPushButton *m_print;
    InlineQuestion *m_question;
    StatusLine *m_status;
    ConsentAnswer *m_answer;
    QLabel *m_privacy;
    ConsentReportView *m_report;
    QDialogButtonBox *m_buttons;
    QString m_columnsFor;           ///< items and language whose widths are set
};

} // namespace einlass
