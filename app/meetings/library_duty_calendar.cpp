// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/calendar_duties.h"
#include "meetings/library_parts.h"
#include "meetings/plan_context.h"

#include <QtGlobal>

/// What is due as a calendar file.
namespace einlass {
namespace {

constexpr int furthestYears = 10;

/// Calendars are copied to telephones and shown to colleagues: who revoked is said in Einlass alone.
QString textOfDuty(const KeptDuty &duty, const Catalogues &catalogues, Language language)
{
    if (!duty.id.contains(u'/'))
        return duty.text.in(language);
    return catalogues.text({QT_TRANSLATE_NOOP("Core", "A consent was revoked: delete the recording, or cut every passage with the person out of all copies. Einlass says who it is.")}, language);
}

} // namespace

Result<Library::DutiesFile> Library::dutiesCalendar(Language language)
{
    const Options &options = m_parts->options;
    DutiesFile file;
    DutiesCalendar calendar;
    const Result<std::vector<KeptDuty>> due = dutiesDue(m_parts->today().addYears(furthestYears));
    if (!due)
        return due.error();
    std::map<QString, std::vector<KeptDuty>> byMeeting;
    for (const KeptDuty &duty : *due)
        byMeeting[duty.meeting].push_back(duty);
    for (const auto &[id, duties] : byMeeting) {
        const Result<LoadedPlan> loaded = load(id);
        if (!loaded) {
            file.leftOut.push_back(loaded.error());
            continue;
        }
        const PlanContext judged(loaded->plan, *options.pack, options.catalogues);
        DocumentContext context = judged.document();
        context.languages = {language};
        context.stamp = options.now().toUTC();
        for (const KeptDuty &duty : duties) {
            const DatedDuty dated{duty.id, duty.clauses, duty.date, textOfDuty(duty, options.catalogues, language)};
            if (const Result<void> added = calendar.add(context, {dated}); !added)
                return added.error();
            ++file.count;
        }
    }
    file.content = calendar.text();
    return file;
}

} // namespace einlass
