// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"
#include "meetings/interviews.h"
#include "policy/evaluation.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the window for interviews shows and saves.
namespace einlass {

struct AccessSecrets;
struct Services;

/// A line of the list that says something.
struct InterviewLine
{
    int number = 0;                     ///< from 1, empty lines counted
    QString text;                       ///< fit to be shown
    std::optional<Interview> person;    ///< nothing where the line cannot be read
    std::optional<Message> problem;     ///< with this line, seen with those before it
};

struct InterviewLines
{
    std::vector<InterviewLine> lines;   ///< none where the list as a whole is too long, or the times make no sense
    std::optional<Message> problem;     ///< why the list cannot be used as it stands
};

/// The list with all its problems; readInterviews() stops at the first.
InterviewLines interviewLines(const QString &text, const EqualTimes &times);

/// A plan with what the rules say about it; owns whatever its context refers to, but for the services.
class JudgedPlan
{
public:
    JudgedPlan(const Plan &plan, const Services &services);
    JudgedPlan(const JudgedPlan &) = delete;
    JudgedPlan &operator=(const JudgedPlan &) = delete;

    const DerivedPlan &derived() const { return m_derived; }
    /// What keeps the documents shut.
    QStringList openClauses() const;
    /// The first of it that is none of these clauses, in words; empty when there is none.
    QString openBeyond(const QStringList &clauses, Language language) const;
    Result<ReadyPlan> ready(const AccessSecrets &secrets) const;

private:
    Plan m_plan;
    DerivedPlan m_derived;
    Evaluation m_evaluation;
    DocumentContext m_context;
};

/// All documents of the pass, under the rules' gate.
Result<InterviewDocuments> documentsOfPass(const Plan &plan, const AccessSecrets &secrets, const std::vector<Interview> &interviews,
                                           const Services &services);

/// The same as files for one folder; what the committee alone may read is named so.
DocumentSet filesOfPass(const InterviewDocuments &documents);

} // namespace einlass
