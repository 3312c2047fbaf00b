// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/fact_answers.h"

#include "plan/vocabulary.h"
#include "policy/evaluation.h"

namespace einlass {
namespace {

constexpr std::array<const char *, 2> languageNames{"de", "en"};

} // namespace

std::span<const char *const> answersOf(Fact fact)
{
    switch (fact) {
    case Fact::Tool: return namesOf<Tool>;
    case Fact::Occasion: return namesOf<Occasion>;
    case Fact::Kind: return namesOf<Kind>;
    case Fact::Purpose: return namesOf<Purpose>;
    case Fact::HostStatus: return namesOf<HostStatus>;
    case Fact::Admission: return namesOf<Admission>;
    case Fact::RecordingPeople: return namesOf<RecordedPeople>;
    case Fact::RecordingPurposeKind: return namesOf<RecordingPurpose>;
    case Fact::RecordingStorage: return namesOf<Storage>;
    case Fact::RecordingAudience: return namesOf<Audience>;
    case Fact::PollsWith: return namesOf<PollTool>;
    case Fact::Votes: return namesOf<Votes>;
    case Fact::AttendanceBasis: return namesOf<AttendanceBasis>;
    case Fact::RemotePurpose: return namesOf<RemotePurpose>;
    case Fact::RemoteHelper: return namesOf<Helper>;
    case Fact::Distribution: return namesOf<Distribution>;
    case Fact::VerdictDfnconf:
    case Fact::VerdictMeet:
    case Fact::VerdictZoom: return namesOf<Verdict>;
    case Fact::Content: return namesOf<Content>;
    case Fact::Needs: return namesOf<Need>;
    case Fact::Captures: return namesOf<Capture>;
    case Fact::Languages: return languageNames;
    default: return {};
    }
}

std::optional<Fact> factNamed(const QString &name)
{
    for (std::size_t i = 0; i < factCount; ++i) {
        if (name == QLatin1String(factTable[i].name))
            return static_cast<Fact>(i);
    }
    return std::nullopt;
}

} // namespace einlass
