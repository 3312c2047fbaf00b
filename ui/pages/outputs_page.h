// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan_page.h"

#include <array>

class QLabel;
class QRadioButton;
class QStackedWidget;

namespace einlass {

class ChoiceBox;
class DocumentsView;
class FindingGroup;
class PastNotice;

/// What goes out. Shut while a gate, a reason or a confirmation is open; it says which.
class OutputsPage : public PlanPage
{
    Q_OBJECT

public:
    OutputsPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    bool answers(const QString &pointer) const override;
    bool showField(const QString &pointer) override;
    void settleFocus() override;
    /// What the invited get when the meeting does not take place, as far as anything may go out.
    void showCancellation();

signals:
    void jumpRequested(const QString &pointer);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    enum Choice { GermanOnly, EnglishOnly, BothLanguages, ChoiceCount };

    QWidget *makeClosed();
    QWidget *makeOpen();
    void showLanguages();
    void showClosed(const QString &reason);

    PastNotice *m_past;
    QStackedWidget *m_stack;
    QLabel *m_reason;
    FindingGroup *m_open;
    QLabel *m_languageLabel;
    std::array<QRadioButton *, ChoiceCount> m_languages{};
    QLabel *m_detailLabel;
    ChoiceBox *m_detail;
    DocumentsView *m_documents;
};

} // namespace einlass
