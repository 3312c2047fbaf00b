// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace einlass {

class FindingLabel;
struct FindingsShown;
class PlanModel;
struct Services;
class WhyButton;

/// One question: label, editor, short help, and the findings that concern it, right below. Gives
/// the editor its accessible name and description, and the label's mnemonic.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    /// `pointers`: JSON pointers of the plan that this question answers; a finding belongs here when
    /// one of its fields is one of them or lies below. The editor becomes a child. Object name of the
    /// box: the editor's plus "Box".
    FieldBox(QWidget *editor, QStringList pointers, QWidget *parent = nullptr);

    /// Label (may have a mnemonic) and help (may be empty), in the interface's language.
    void setTexts(const QString &label, const QString &help = {});

    /// Tells for which clauses' sake the question is asked, and gives findings their ways out. Model and
    /// services must outlive the box.
    void setModel(PlanModel &model, const Services &services);

    /// Shows those of the findings that belong here: all in full, or as the page has them.
    void setFindings(const std::vector<Finding> &findings, Language language, FindingsShown *shown = nullptr);

    /// Says below the editor what is missing or wrong in the answer itself; empty: nothing.
    void setProblem(const QString &text);

    bool answers(const QString &pointer) const;
    QWidget *editor() const { return m_editor; }
    const QStringList &pointers() const { return m_pointers; }

private:
    bool concerns(const Finding &finding) const;
    QWidget *control() const;
    QVBoxLayout *makeLayout();
    QString question() const;
    FindingLabel *addFinding();
    bool show(FindingLabel &label, const Finding &finding, Language language, FindingsShown *shown) const;
    std::vector<FindingPart> partsHere(const Finding &finding) const;
    void describeEditor();

    PlanModel *m_model = nullptr;
    const Services *m_services = nullptr;
    QWidget *m_editor;
    QStringList m_pointers;
    QLabel *m_label;
    QLabel *m_help;
    QWidget *m_problem;
    QLabel *m_problemText;
    WhyButton *m_why;
    QVBoxLayout *m_findingsLayout;
    std::vector<FindingLabel *> m_findings;
};

} // namespace einlass
