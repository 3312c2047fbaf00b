// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_summary.h"
#include "pages/plan_page.h"

#include <array>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace einlass {

class AnswersHere;
class FindingGroup;
class PastNotice;
class ScrollBody;
class StateIcon;
class SummaryView;

/// Everything at one glance before documents are made: what is open, what is to be noted, and the
/// answers, each with the way back to it.
class CheckPage : public PlanPage
{
    Q_OBJECT

public:
    /// `offered`: whether another page asks for the place as the plan is now; what none asks for and a
    /// rule wants is asked for here.
    CheckPage(PlanModel &model, const Services &services, const std::function<bool(const QString &)> &offered,
              QWidget *parent = nullptr);

    bool showField(const QString &pointer) override;
    bool answers(const QString &pointer) const override;
    bool offers(const QString &pointer) const override { return answers(pointer); }

signals:
    void jumpRequested(const QString &pointer);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    enum Group { ToMend, ToJustify, ToConfirm, Notes, GroupCount };

    std::vector<Finding> findingsOf(Group group) const;
    std::vector<SummaryLine> missingLines() const;
    QWidget *makeHeadline();
    void addGroups(QVBoxLayout &column);
    void focusOpen();
    void showHeadline(int open);
    void showWarnings();

    StateIcon *m_icon;
    QLabel *m_headline;
    PastNotice *m_past;
    QLabel *m_missingHeading;
    SummaryView *m_missing;
    QLabel *m_warnings;
    std::array<FindingGroup *, GroupCount> m_groups{};
    AnswersHere *m_reasons;
    AnswersHere *m_confirmations;
    ScrollBody *m_body;
    QLabel *m_summaryHeading;
    SummaryView *m_summary;
};

} // namespace einlass
