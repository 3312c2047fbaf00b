// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

/// The closed answers of a plan. Each list stands in the order of the plan file's contract, the
/// default first; the name of an answer is its spelling in the plan file and in rule packs.
namespace einlass {

enum class Occasion { Lecture, Seminar, Examination, Consultation, Committee, StaffMeeting,
                      JobInterview, AppointmentProcedure, Talk, Other };
enum class Kind { Meeting, Webinar };
enum class Purpose { Official, Private };
enum class Content { SpecialCategories, Classified, HighProtection, HealthCounselling,
                     PersonnelFiles, Disciplinary, OtherSensitive };
enum class HostStatus { Employee, Student, External };
enum class Need { BreakoutRooms, Registration, Streaming };
enum class Tool { Dfnconf, Meet, Zoom };
enum class Admission { LmuAccounts, Registration, Link };
enum class Capture { Video, Audio, Screen, Names, Chat };
enum class RecordedPeople { Everyone, Speakers };
enum class RecordingPurpose { Teaching, Minutes, Documentation, Outreach, Monitoring };
enum class Storage { LmuServer, LmuDevice, Cloud, PrivateDevice };
enum class Audience { Participants, Course, University, Public };
enum class PollTool { EvaSys, Meeting };
enum class Votes { Open, Secret };
enum class AttendanceBasis { Security, Required, Monitoring };
enum class RemotePurpose { Support, Training, Other };
enum class Helper { Lmu, External };
enum class Distribution { Participants, CoursePage, MailingList, Website, SocialMedia,
                          SharedCalendar, Other };
enum class Detail { Brief, Full };
enum class Way { Calendar, Mail, CoursePage, MailingList, SomebodyElse };

/// The names of one list of answers, index by index. Specialised below for each enumeration.
template <typename E>
inline constexpr std::array<const char *, 0> namesOf{};

#define EINLASS_NAMES(E, ...) \
    template <> \
    inline constexpr auto namesOf<E> = std::to_array<const char *>({__VA_ARGS__})

EINLASS_NAMES(Occasion, "lecture", "seminar", "examination", "consultation", "committee",
              "staff-meeting", "job-interview", "appointment-procedure", "talk", "other");
EINLASS_NAMES(Kind, "meeting", "webinar");
EINLASS_NAMES(Purpose, "official", "private");
EINLASS_NAMES(Content, "special-categories", "classified", "high-protection",
              "health-counselling", "personnel-files", "disciplinary", "other-sensitive");
EINLASS_NAMES(HostStatus, "employee", "student", "external");
EINLASS_NAMES(Need, "breakout-rooms", "registration", "streaming");
EINLASS_NAMES(Tool, "dfnconf", "meet", "zoom");
EINLASS_NAMES(Admission, "lmu-accounts", "registration", "link");
EINLASS_NAMES(Capture, "video", "audio", "screen", "names", "chat");
EINLASS_NAMES(RecordedPeople, "everyone", "speakers");
EINLASS_NAMES(RecordingPurpose, "teaching", "minutes", "documentation", "outreach", "monitoring");
EINLASS_NAMES(Storage, "lmu-server", "lmu-device", "cloud", "private-device");
EINLASS_NAMES(Audience, "participants", "course", "university", "public");
EINLASS_NAMES(PollTool, "evasys", "meeting");
EINLASS_NAMES(Votes, "open", "secret");
EINLASS_NAMES(AttendanceBasis, "security", "required", "monitoring");
EINLASS_NAMES(RemotePurpose, "support", "training", "other");
EINLASS_NAMES(Helper, "lmu", "external");
EINLASS_NAMES(Distribution, "participants", "course-page", "mailing-list", "website",
              "social-media", "shared-calendar", "other");
EINLASS_NAMES(Detail, "brief", "full");
EINLASS_NAMES(Way, "calendar", "mail", "course-page", "mailing-list", "somebody-else");
#undef EINLASS_NAMES

/// The spelling of an answer in the plan file.
template <typename E>
QString nameOf(E value)
{
    return QString::fromLatin1(namesOf<E>.at(static_cast<std::size_t>(value)));
}

/// The answer with this exact spelling, or nothing.
template <typename E>
std::optional<E> fromName(const QString &name)
{
    for (std::size_t i = 0; i < namesOf<E>.size(); ++i) {
        if (name == QLatin1String(namesOf<E>[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Every answer of a list, in the contract's order.
template <typename E>
constexpr auto allOf()
{
    std::array<E, namesOf<E>.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

} // namespace einlass
