// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/interview_pass.h"

#include "base/text.h"
#include "policy/derive.h"
#include "policy/evaluate.h"
#include "policy/pack.h"
#include "services.h"
#include "storage/secret_store.h"
#include "tools/complete_link.h"

#include <QDateTime>

namespace einlass {
namespace {

constexpr qsizetype longestShown = 120;
constexpr qsizetype longestList = 64 * 1024;

/// A list in which only this line says something, so that what is said about it names its number.
QString alone(const InterviewLine &line, const QStringList &all)
{
    return QString(line.number - 1, u'\n') + all.at(line.number - 1);
}

QString together(const InterviewLine &first, const InterviewLine &second, const QStringList &all)
{
    return alone(first, all) + QString(second.number - first.number, u'\n') + all.at(second.number - 1);
}

/// Reads one line by itself. True when it has a time of its own.
bool readAlone(InterviewLine &line, const QStringList &all, const EqualTimes &times)
{
    // What moves with the first time has none of its own.
    const EqualTimes early{times.day, QTime(0, 0), times.minutes, 0, {}};
    EqualTimes late = early;
    late.first = QTime(0, 1);
    const QString text = alone(line, all);
    const auto one = readInterviews(text, early);
    const auto again = readInterviews(text, late);
    if (!one.ok() || !again.ok()) {
        line.problem = one.ok() ? again.error() : one.error();
        return false;
    }
    line.person = one->front();
    return one->front().start == again->front().start;
}

/// Gives times to these lines, as many as fit into the day.
void giveTimes(const std::vector<InterviewLine *> &lines, const EqualTimes &times)
{
    auto fits = static_cast<int>(lines.size());
    auto starts = startsOf(times, fits);
    const std::optional<Message> tooShort = starts.ok() ? std::nullopt : std::optional<Message>(starts.error());
    while (!starts.ok() && fits > 0)
        starts = startsOf(times, --fits);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i]->person->start = starts.ok() && i < starts->size() ? (*starts)[i] : LocalTime{};
        if (!starts.ok() || i >= starts->size())
            lines[i]->problem = tooShort;
    }
}

bool mayMeet(const Interview &one, const Interview &other)
{
    const auto minute = [](const Interview &each) { return QDateTime(each.start.date, each.start.time, Qt::UTC).toSecsSinceEpoch() / 60; };
    return minute(one) < minute(other) + other.minutes && minute(other) < minute(one) + one.minutes;
}

/// Compares each line with those before it.
void compareLines(std::vector<InterviewLine> &lines)
{
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        for (auto before = lines.begin(); before != line && line->person && !line->problem; ++before) {
            if (!before->person || before->problem)
                continue;
            if (before->person->address == line->person->address || mayMeet(*before->person, *line->person))
                line->problem = interviewProblem({*before->person, *line->person});
        }
    }
}

void readEach(std::vector<InterviewLine> &lines, const QStringList &all, const EqualTimes &times)
{
    const InterviewLine *first = nullptr;
    bool firstHasTime = false;
    std::vector<InterviewLine *> untimed;
    for (InterviewLine &line : lines) {
        const bool hasTime = readAlone(line, all, times);
        if (!line.person)
            continue;
        if (!first) {
            first = &line;
            firstHasTime = hasTime;
        }
        if (hasTime != firstHasTime) {
            const auto both = readInterviews(together(*first, line, all), times);
            line.person.reset();
            line.problem = both.ok() ? std::nullopt : std::optional<Message>(both.error());
        } else if (!hasTime) {
            untimed.push_back(&line);
        }
    }
    giveTimes(untimed, times);
    compareLines(lines);
}

} // namespace

InterviewLines interviewLines(const QString &text, const EqualTimes &times)
{
    InterviewLines found;
    auto whole = readInterviews(text, times);
    if (!whole.ok())
        found.problem = whole.error();
    if (text.size() > longestList)
        return found;
    if (const auto usable = startsOf(times, 0); !usable.ok()) {
        found.problem = usable.error();
        return found;
    }
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!isBlank(all.at(i)))
            found.lines.push_back({static_cast<int>(i) + 1, cleaned(all.at(i).left(longestShown)).simplified(), {}, {}});
    }
    if (found.lines.size() > std::size_t(maximumInterviews)) {
        found.lines.clear();
    } else if (whole.ok()) {
        for (std::size_t i = 0; i < found.lines.size() && i < whole->size(); ++i)
            found.lines[i].person = (*whole)[i];
    } else {
        readEach(found.lines, all, times);
    }
    return found;
}

PassInput::PassInput(const Plan &plan, const AccessSecrets &secrets, const std::vector<KeptInterview> &people, const Services &services)
    : plan(plan), secrets(secrets), people(people), pack(services.pack), catalogues(services.catalogues), stamp(services.now().toUTC())
{
}

JudgedPlan::JudgedPlan(const Plan &plan, const Pack &pack, const Catalogues &catalogues, const QDateTime &stamp)
    : m_plan(plan), m_derived(derive(m_plan, pack)), m_evaluation(evaluate(m_plan, m_derived, pack)),
      m_context{m_plan, m_derived, m_evaluation, pack, catalogues, m_plan.languages, stamp, QStringLiteral(EINLASS_VERSION)}
{
}

JudgedPlan::JudgedPlan(const Plan &plan, const Services &services)
    : JudgedPlan(plan, *services.pack, services.catalogues, services.now().toUTC())
{
}

JudgedPlan::JudgedPlan(const Plan &plan, const PassInput &input) : JudgedPlan(plan, *input.pack, input.catalogues, input.stamp) {}

QStringList JudgedPlan::openClauses() const
{
    QStringList clauses;
    for (const Finding &finding : m_evaluation.findings) {
        if (finding.blocks())
            clauses << finding.clause;
    }
    return clauses;
}

QString JudgedPlan::openBeyond(const QStringList &clauses, Language language) const
{
    for (const Finding &finding : m_evaluation.findings) {
        if (finding.blocks() && !clauses.contains(finding.clause))
            return QStringLiteral("%1 (%2)").arg(cleaned(finding.message.in(language)).simplified(), finding.clause);
    }
    return {};
}

Result<ReadyPlan> JudgedPlan::ready(const AccessSecrets &secrets) const
{
    const Result<ClearedPlan> cleared = clear(m_context);
    if (!cleared.ok())
        return cleared.error();
    const QString &meetingId = m_plan.access.meetingId;
    return einlass::ready(*cleared, {completeLink(m_plan.access.link, secrets.linkSecret),
                                     meetingId.isEmpty() ? m_derived.link.meetingId : meetingId,
                                     secrets.participantCode, secrets.hostPin});
}

Result<InterviewDocuments> documentsOfPass(const PassInput &input, const DocumentProgress &progress)
{
    const std::vector<Interview> list = onList(input.people);
    if (const std::optional<Message> problem = list.empty() && !input.people.empty() ? std::nullopt : interviewProblem(list))
        return *problem;
    // The committee's plan has the times of the pass; that of the meeting may have none yet.
    const JudgedPlan judged(interviewPlans(input.plan, committeeTimes(input.plan, input.people, input.stamp)).committee, input);
    const Result<ReadyPlan> ready = judged.ready(input.secrets);
    if (!ready.ok())
        return ready.error();
    return interviewDocuments(*ready, input.people, progress);
}

DocumentSet filesOfPass(const InterviewDocuments &documents)
{
    DocumentSet set;
    for (std::size_t i = 0; i < documents.persons.size(); ++i) {
        const PersonalDraft &mail = documents.persons[i];
        QString entry = mail.fileName;
        if (entry.endsWith(QLatin1String(".eml")))
            entry.chop(4);
        set.files.push_back({DocumentKind::PersonalMails, mail.fileName, mail.content});
        if (i < documents.entries.size() && !documents.entries[i].isEmpty())
            set.files.push_back({DocumentKind::Calendar, entry + QStringLiteral(".ics"), documents.entries[i]});
    }
    for (const PersonalDraft &mail : documents.committee)
        set.files.push_back({DocumentKind::PersonalMails, QStringLiteral("committee-%1").arg(mail.fileName), mail.content});
    if (documents.committeeCalendar.isEmpty())
        return set;
    set.files.push_back({DocumentKind::Calendar, QStringLiteral("committee.ics"), documents.committeeCalendar});
    // No access data are in it, but names: nobody but the owner reads it either.
    set.files.push_back({DocumentKind::PersonalMails, QStringLiteral("committee-interviews.txt"), documents.committeeList.toUtf8()});
    return set;
}

QString listText(const std::vector<KeptInterview> &people)
{
    QStringList lines;
    for (const Interview &one : onList(people)) {
        const QString when = one.start.date.isValid()
            ? QStringLiteral("%1 %2 ").arg(one.start.date.toString(Qt::ISODate), one.start.time.toString(QStringLiteral("HH:mm"))) : QString();
        // In quotes, so that a comma in a name stays in it.
        const QString person = isBlank(one.name) ? one.address : QStringLiteral("\"%1\" <%2>").arg(QString(one.name).remove(u'"'), one.address);
        lines << when + person;
    }
    return lines.join(u'\n');
}

} // namespace einlass
