// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/consent_form.h"
#include "widgets/plan_editor.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace einlass {

class AskedRow;
class CompletionEditor;
class ConsentView;
class Fold;

/// The consent form as it will lie on paper; what is still to be completed in it; and, for few, forms
/// with names filled in and consent by mail.
class ConsentPage : public PlanEditor
{
    Q_OBJECT

public:
    ConsentPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// `form`: made for this plan.
    void setPlan(const ClearedPlan &plan, const ConsentForm &form);
    void setBusy(bool busy);

    void refresh() override {}
    void retranslate() override;

signals:
    void saveRequested();
    void openRequested();
    void printingFailed();
    /// One form for each person, into a folder.
    void folderRequested(einlass::DocumentKind kind);
    /// All forms in one document.
    void largeRequested(einlass::DocumentKind kind, const QString &name);
    void copied(const QString &what);
    /// The form says something else now.
    void completed();

private:
    QPushButton *addRow(QLabel *text, const char *first, const char *second, QPushButton *&other);
    void connectParts();

    int m_persons = 0;
    QString m_subject;
    QString m_mail;
    CompletionEditor *m_completion;
    ConsentView *m_view;
    AskedRow *m_asked;
    Fold *m_fold;
    QLabel *m_formsText;
    QPushButton *m_forEach = nullptr;
    QPushButton *m_toPrint = nullptr;
    QLabel *m_mailText;
    QPushButton *m_copySubject = nullptr;
    QPushButton *m_copyMail = nullptr;
};

} // namespace einlass
