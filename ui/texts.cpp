// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include "plan/plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace einlass {
namespace {

constexpr const char *context = "einlass::Texts";

/// The words of one list of answers, index by index.
template <typename E>
using Words = std::array<const char *, namesOf<E>.size()>;

template <std::size_t Size, typename E>
QString wordFor(const std::array<const char *, Size> &words, E value)
{
    return QCoreApplication::translate(context, words.at(static_cast<std::size_t>(value)));
}

constexpr Words<Occasion> occasionWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Lecture"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Seminar or exercise class"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Examination"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Consultation hour"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Committee"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Staff meeting"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Job interview"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Appointment procedure"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Talk or public event"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Something else"),
};

constexpr Words<Kind> kindWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Meeting"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Webinar"),
};

constexpr Words<Purpose> purposeWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Official"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Private"),
};

constexpr Words<Content> contentWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Special categories of personal data"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Classified information"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Content with a high protection need"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Health counselling"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Personnel files"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Disciplinary proceedings"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Other sensitive matters"),
};

constexpr Words<HostStatus> hostStatusWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Employee of the university"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Student of the university"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Not a member of the university"),
};

constexpr Words<Need> needWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Breakout rooms"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Registration in advance"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Streaming"),
};

constexpr Words<Way> wayWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Calendar appointment"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Mail"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Course page for the enrolled"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Closed mailing list"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Somebody else sends it"),
};

constexpr Words<Detail> detailWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Brief"),
    QT_TRANSLATE_NOOP("einlass::Texts", "In full"),
};

constexpr Words<Admission> admissionWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "People signed in with a university account"),
    QT_TRANSLATE_NOOP("einlass::Texts", "People who have registered"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Everybody with link and code"),
};

constexpr Words<Capture> captureWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Video"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Sound"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Shared screens"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Displayed names"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Chat"),
};

constexpr Words<RecordedPeople> recordedPeopleWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Everybody who takes part"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Only the speakers"),
};

constexpr Words<RecordingPurpose> recordingPurposeWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Teaching"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Minutes"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Documentation"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Public outreach"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Monitoring of performance or behaviour"),
};

constexpr Words<Storage> storageWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Server of the university"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Computer or data carrier of the university"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Cloud"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Private device"),
};

constexpr Words<Audience> audienceWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Participants of the meeting"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Members of the course"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Members of the university"),
    QT_TRANSLATE_NOOP("einlass::Texts", "The public"),
};

constexpr Words<PollTool> pollToolWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "The university’s survey service"),
    QT_TRANSLATE_NOOP("einlass::Texts", "In the meeting"),
};

constexpr Words<Votes> votesWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Open votes"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Secret votes"),
};

constexpr Words<AttendanceBasis> attendanceBasisWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Against abuse, only during the meeting"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Attendance is compulsory by a regulation"),
    QT_TRANSLATE_NOOP("einlass::Texts", "To monitor performance or behaviour"),
};

constexpr Words<RemotePurpose> remotePurposeWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Technical support"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Training or teaching"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Another purpose"),
};

constexpr Words<Helper> helperWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "A member of the university"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Somebody from outside"),
};

constexpr Words<Distribution> distributionWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Directly to the participants"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Course page that only the enrolled see"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Closed mailing list"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Website"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Social media"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Shared calendar"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Another way"),
};

constexpr std::array<const char *, 2> languageWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "German"),
    QT_TRANSLATE_NOOP("einlass::Texts", "English"),
};

constexpr Words<Verdict> verdictWords{
    QT_TRANSLATE_NOOP("einlass::Texts", "Suitable"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Needs a reason"),
    QT_TRANSLATE_NOOP("einlass::Texts", "Ruled out"),
};

} // namespace

QString textOf(Occasion value)
{
    return wordFor(occasionWords, value);
}

QString textOf(Kind value)
{
    return wordFor(kindWords, value);
}

QString textOf(Purpose value)
{
    return wordFor(purposeWords, value);
}

QString textOf(Content value)
{
    return wordFor(contentWords, value);
}

QString textOf(HostStatus value)
{
    return wordFor(hostStatusWords, value);
}

QString textOf(Need value)
{
    return wordFor(needWords, value);
}

QString textOf(Admission value)
{
    return wordFor(admissionWords, value);
}

QString textOf(Capture value)
{
    return wordFor(captureWords, value);
}

QString textOf(RecordedPeople value)
{
    return wordFor(recordedPeopleWords, value);
}

QString textOf(RecordingPurpose value)
{
    return wordFor(recordingPurposeWords, value);
}

QString textOf(Storage value)
{
    return wordFor(storageWords, value);
}

QString textOf(Audience value)
{
    return wordFor(audienceWords, value);
}

QString textOf(PollTool value)
{
    return wordFor(pollToolWords, value);
}

QString textOf(Votes value)
{
    return wordFor(votesWords, value);
}

QString textOf(AttendanceBasis value)
{
    return wordFor(attendanceBasisWords, value);
}

QString textOf(RemotePurpose value)
{
    return wordFor(remotePurposeWords, value);
}

QString textOf(Helper value)
{
    return wordFor(helperWords, value);
}

QString textOf(Distribution value)
{
    return wordFor(distributionWords, value);
}

QString textOf(Way value)
{
    return wordFor(wayWords, value);
}

QString textOf(Detail value)
{
    return wordFor(detailWords, value);
}

QString textOf(Language value)
{
    return wordFor(languageWords, value);
}

QString textOf(Verdict value)
{
    return wordFor(verdictWords, value);
}

bool isReasonGiven(Tool tool, const Plan &plan, const Evaluation &evaluation)
{
    if (plan.tool != tool || evaluation.of(tool).verdict != Verdict::NeedsReason)
        return false;
    return std::none_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding &finding) {
        return finding.blocks() && evaluation.of(tool).because.contains(finding.clause);
    });
}

QString verdictText(Tool tool, const Plan &plan, const Evaluation &evaluation)
{
    return isReasonGiven(tool, plan, evaluation) ? QCoreApplication::translate("einlass::Texts", "Reason given")
                                                 : textOf(evaluation.of(tool).verdict);
}

} // namespace einlass
