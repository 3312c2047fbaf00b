// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/plan_templates.h"

#include "base/json_text.h"
#include "documents/leaks.h"
#include "plan/plan_file.h"

#include <QtGlobal>

namespace einlass {
namespace {

/// Takes over texts as far as they give no access data of the old meeting away.
class Texts
{
public:
    Texts(const Plan &plan, const ToolHosts &hosts) : m_plan(plan), m_hosts(hosts) {}

    QString kept(const QString &text) const
    {
        return givesAccessAway(text, m_plan, m_hosts, nullptr) ? QString() : text;
    }
    HostWords kept(const HostWords &words) const
    {
        return {kept(words.common), {kept(words.each.de), kept(words.each.en)}, {}};
    }

private:
    const Plan &m_plan;
    const ToolHosts &m_hosts;
};

void takeParticipants(const Participants &from, bool recipients, Participants &to)
{
    to.expected = from.expected;
    to.externals = from.externals;
    to.under16 = from.under16;
    to.telephone = from.telephone;
    to.browser = from.browser;
    if (!recipients)
        return;
    to.recipients = from.recipients;
    for (const MailingList &list : from.lists) {
        MailingList kept = list;
        kept.extra = {};
        to.lists.push_back(kept);
    }
}

std::optional<Recording> takenRecording(const Plan &plan, const Texts &texts, bool speakers)
{
    if (!plan.recording)
        return std::nullopt;
    Recording recording = *plan.recording;
    recording.purpose = texts.kept(recording.purpose);
    recording.necessity = texts.kept(recording.necessity);
    recording.deleteBy.reset();
    recording.extra = {};
    if (!speakers)
        recording.speakers.clear();
    return recording;
}

void takeActivities(const Plan &plan, const Texts &texts, Plan &made)
{
    if (plan.polls)
        made.polls = Polls{plan.polls->with, plan.polls->anonymous, {}};
    made.votes = plan.votes;
    made.chatLog = plan.chatLog;
    if (plan.attendanceList)
        made.attendanceList = AttendanceList{plan.attendanceList->basis, texts.kept(plan.attendanceList->regulation), {}};
    // Who somebody is, is certain anew each time.
    if (plan.remoteControl)
        made.remoteControl = RemoteControl{plan.remoteControl->purpose, plan.remoteControl->helper, false, {}};
}

Result<Plan> builtIn(const QString &name)
{
    const QString file = QStringLiteral(":/templates/plans/%1.json").arg(name);
    const Result<QByteArray> bytes = readFile(file, maximumPlanFileSize);
    if (!bytes.ok())
        return bytes.error();
    const Result<LoadedPlan> loaded = readPlan(*bytes, file, true);
    if (!loaded.ok())
        return loaded.error();
    return loaded->plan;
}

} // namespace

Plan templateOf(const Plan &plan, const ToolHosts &hosts, const TemplateChoices &choices)
{
    const Texts texts(plan, hosts);
    Plan made;
    made.title = texts.kept(plan.title);
    made.occasion = plan.occasion;
    made.kind = plan.kind;
    made.purpose = plan.purpose;
    made.content = plan.content;
    made.languages = plan.languages;
    made.message = texts.kept(plan.message);
    made.place = texts.kept(plan.place);
    made.schedule.durationMinutes = plan.schedule.durationMinutes;
    made.schedule.timeZone = plan.schedule.timeZone;
    made.schedule.guestZones = plan.schedule.guestZones;
    takeParticipants(plan.participants, choices.recipients, made.participants);
    made.needs = plan.needs;
    made.tool = plan.tool;
    made.protection = plan.protection;
    made.protection.extra = {};
    made.recording = takenRecording(plan, texts, choices.recipients);
    takeActivities(plan, texts, made);
    made.distribution = plan.distribution;
    if (choices.reasons) {
        for (const auto &[clause, reason] : plan.reasons) {
            if (const QString kept = texts.kept(reason); !kept.isEmpty())
                made.reasons.emplace(clause, kept);
        }
    }
    made.outgoing.way = plan.outgoing.way;
    made.outgoing.detail = plan.outgoing.detail;
    made.outgoing.accessibility = texts.kept(plan.outgoing.accessibility);
    for (const auto &[pointer, text] : plan.outgoing.translations) {
        const bool wanted = choices.reasons || !pointer.startsWith(QLatin1String("/reasons"));
        const LocalizedText kept{texts.kept(text.de), texts.kept(text.en)};
        if (wanted && !kept.isEmpty())
            made.outgoing.translations.emplace(pointer, kept);
    }
    return made;
}

Plan fromTemplate(const PlanTemplate &pattern, const Host &host, const std::optional<LocalTime> &start)
{
    Plan plan = pattern.plan;
    plan.id.clear();
    plan.host = host;
    plan.schedule.start = start;
    return plan;
}

const std::vector<PlanTemplate> &builtInTemplates()
{
    static const std::vector<PlanTemplate> all = [] {
        std::vector<PlanTemplate> found;
        for (Occasion occasion : {Occasion::Lecture, Occasion::Seminar, Occasion::Consultation, Occasion::Committee, Occasion::Examination,
                                  Occasion::StaffMeeting, Occasion::Talk, Occasion::JobInterview}) {
            // They come with the program and are tested; one that is broken is not offered.
            if (const Result<Plan> plan = builtIn(nameOf(occasion)); plan.ok())
                found.push_back({nameOf(occasion), {}, *plan});
        }
        return found;
    }();
    return all;
}

} // namespace einlass
