// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"
#include "meetings/interviews.h"
#include "policy/evaluation.h"
#include "storage/secret_store.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// What the window for interviews shows and saves.
namespace einlass {

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

/// What the pass is made from, for work on another thread: owns whatever it refers to, but for the catalogues.
struct PassInput
{
    PassInput(const Plan &plan, const AccessSecrets &secrets, const std::vector<KeptInterview> &people, const Services &services);

    Plan plan;
    AccessSecrets secrets;
    std::vector<KeptInterview> people;
    std::shared_ptr<const Pack> pack;
    const Catalogues &catalogues;
    QDateTime stamp;
};

/// A plan with what the rules say about it; owns whatever its context refers to, but for pack and catalogues.
class JudgedPlan
{
public:
    JudgedPlan(const Plan &plan, const Services &services);
    JudgedPlan(const Plan &plan, const PassInput &input);
    JudgedPlan(const JudgedPlan &) = delete;
    JudgedPlan &operator=(const JudgedPlan &) = delete;

    const DerivedPlan &derived() const { return m_derived; }
    /// What keeps the documents shut.
    QStringList openClauses() const;
    /// The first of it that is none of these clauses, in words; empty when there is none.
    QString openBeyond(const QStringList &clauses, Language language) const;
    Result<ReadyPlan> ready(const AccessSecrets &secrets) const;

private:
    JudgedPlan(const Plan &plan, const Pack &pack, const Catalogues &catalogues, const QDateTime &stamp);

    Plan m_plan;
    DerivedPlan m_derived;
    Evaluation m_evaluation;
    DocumentContext m_context;
};

/// All documents of the pass, under the rules' gate.
Result<InterviewDocuments> documentsOfPass(const PassInput &input, const DocumentProgress &progress = {});

/// The same as files for one folder; what the committee alone may read is named so.
DocumentSet filesOfPass(const InterviewDocuments &documents);

/// The list as the host wrote it, or could have: one person a line, with day and time.
QString listText(const std::vector<KeptInterview> &people);

} // namespace einlass
