// SPDX-License-Identifier: GPL-3.0-or-later
#include "trigger_texts.h"

#include "policy/pack.h"
#include "texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace einlass {
namespace {

struct YesNo
{
    Fact fact;
    const char *yes;
    const char *no;
};

constexpr auto yesNoWords = std::to_array<YesNo>({
    {Fact::HostEmail, QT_TRANSLATE_NOOP("einlass::Triggers", "an address of the host"), QT_TRANSLATE_NOOP("einlass::Triggers", "no address of the host")},
    {Fact::HostOfficial, QT_TRANSLATE_NOOP("einlass::Triggers", "an official address of the host"), QT_TRANSLATE_NOOP("einlass::Triggers", "an address of the host that is not official")},
    {Fact::Dated, QT_TRANSLATE_NOOP("einlass::Triggers", "a date"), QT_TRANSLATE_NOOP("einlass::Triggers", "no date")},
    {Fact::LinkGiven, QT_TRANSLATE_NOOP("einlass::Triggers", "a link"), QT_TRANSLATE_NOOP("einlass::Triggers", "no link")},
    {Fact::LinkLicensed, QT_TRANSLATE_NOOP("einlass::Triggers", "a link under the university’s licence"), QT_TRANSLATE_NOOP("einlass::Triggers", "a link outside the university’s licence")},
    {Fact::LinkInvitable, QT_TRANSLATE_NOOP("einlass::Triggers", "a link that is fit for invitations"), QT_TRANSLATE_NOOP("einlass::Triggers", "a link that is not fit for invitations")},
    {Fact::LinkIsJoin, QT_TRANSLATE_NOOP("einlass::Triggers", "a join link"), QT_TRANSLATE_NOOP("einlass::Triggers", "no join link")},
    {Fact::AddressPrivate, QT_TRANSLATE_NOOP("einlass::Triggers", "private addresses"), QT_TRANSLATE_NOOP("einlass::Triggers", "no private addresses")},
    {Fact::AddressDisposable, QT_TRANSLATE_NOOP("einlass::Triggers", "throw-away addresses"), QT_TRANSLATE_NOOP("einlass::Triggers", "no throw-away addresses")},
    {Fact::AddressLookAlike, QT_TRANSLATE_NOOP("einlass::Triggers", "addresses that look like others"), QT_TRANSLATE_NOOP("einlass::Triggers", "no addresses that look like others")},
    {Fact::AddressInvalid, QT_TRANSLATE_NOOP("einlass::Triggers", "invalid addresses"), QT_TRANSLATE_NOOP("einlass::Triggers", "no invalid addresses")},
    {Fact::ExternalDomains, QT_TRANSLATE_NOOP("einlass::Triggers", "addresses of other institutions"), QT_TRANSLATE_NOOP("einlass::Triggers", "no addresses of other institutions")},
    {Fact::ExternalDomainsConfirmed, QT_TRANSLATE_NOOP("einlass::Triggers", "all external domains confirmed"), QT_TRANSLATE_NOOP("einlass::Triggers", "external domains not confirmed")},
    {Fact::ExternalRecipients, QT_TRANSLATE_NOOP("einlass::Triggers", "external recipients"), QT_TRANSLATE_NOOP("einlass::Triggers", "no external recipients")},
    {Fact::Externals, QT_TRANSLATE_NOOP("einlass::Triggers", "people from outside"), QT_TRANSLATE_NOOP("einlass::Triggers", "nobody from outside")},
    {Fact::AdmissionConfirmed, QT_TRANSLATE_NOOP("einlass::Triggers", "exceptions for all external people"), QT_TRANSLATE_NOOP("einlass::Triggers", "external people without an exception")},
    {Fact::Lists, QT_TRANSLATE_NOOP("einlass::Triggers", "a mailing list"), QT_TRANSLATE_NOOP("einlass::Triggers", "no mailing list")},
    {Fact::Under16, QT_TRANSLATE_NOOP("einlass::Triggers", "participants under 16"), QT_TRANSLATE_NOOP("einlass::Triggers", "nobody under 16")},
    {Fact::Telephone, QT_TRANSLATE_NOOP("einlass::Triggers", "participants by telephone"), QT_TRANSLATE_NOOP("einlass::Triggers", "nobody by telephone")},
    {Fact::Browser, QT_TRANSLATE_NOOP("einlass::Triggers", "participants in the browser"), QT_TRANSLATE_NOOP("einlass::Triggers", "nobody in the browser")},
    {Fact::Passcode, QT_TRANSLATE_NOOP("einlass::Triggers", "a passcode"), QT_TRANSLATE_NOOP("einlass::Triggers", "no passcode")},
    {Fact::WaitingRoom, QT_TRANSLATE_NOOP("einlass::Triggers", "a waiting room"), QT_TRANSLATE_NOOP("einlass::Triggers", "no waiting room")},
    {Fact::EndToEndEncryption, QT_TRANSLATE_NOOP("einlass::Triggers", "end-to-end encryption"), QT_TRANSLATE_NOOP("einlass::Triggers", "no end-to-end encryption")},
    {Fact::Recording, QT_TRANSLATE_NOOP("einlass::Triggers", "a recording"), QT_TRANSLATE_NOOP("einlass::Triggers", "no recording")},
    {Fact::RecordingPurpose, QT_TRANSLATE_NOOP("einlass::Triggers", "a purpose of the recording"), QT_TRANSLATE_NOOP("einlass::Triggers", "no purpose of the recording")},
    {Fact::RecordingNecessity, QT_TRANSLATE_NOOP("einlass::Triggers", "a necessity of the recording"), QT_TRANSLATE_NOOP("einlass::Triggers", "no necessity of the recording")},
    {Fact::RecordingDeleteBy, QT_TRANSLATE_NOOP("einlass::Triggers", "a date of deletion"), QT_TRANSLATE_NOOP("einlass::Triggers", "no date of deletion")},
    {Fact::RecordingAutomatic, QT_TRANSLATE_NOOP("einlass::Triggers", "automatic recording"), QT_TRANSLATE_NOOP("einlass::Triggers", "no automatic recording")},
    {Fact::Polls, QT_TRANSLATE_NOOP("einlass::Triggers", "polls"), QT_TRANSLATE_NOOP("einlass::Triggers", "no polls")},
    {Fact::PollsAnonymous, QT_TRANSLATE_NOOP("einlass::Triggers", "anonymous polls"), QT_TRANSLATE_NOOP("einlass::Triggers", "polls with names")},
    {Fact::ChatLog, QT_TRANSLATE_NOOP("einlass::Triggers", "a chat log"), QT_TRANSLATE_NOOP("einlass::Triggers", "no chat log")},
    {Fact::AttendanceList, QT_TRANSLATE_NOOP("einlass::Triggers", "an attendance list"), QT_TRANSLATE_NOOP("einlass::Triggers", "no attendance list")},
    {Fact::AttendanceRegulation, QT_TRANSLATE_NOOP("einlass::Triggers", "a regulation that demands attendance"), QT_TRANSLATE_NOOP("einlass::Triggers", "no regulation that demands attendance")},
    {Fact::RemoteControl, QT_TRANSLATE_NOOP("einlass::Triggers", "remote control"), QT_TRANSLATE_NOOP("einlass::Triggers", "no remote control")},
    {Fact::RemoteIdentityCertain, QT_TRANSLATE_NOOP("einlass::Triggers", "a helper whose identity is certain"), QT_TRANSLATE_NOOP("einlass::Triggers", "a helper whose identity is not certain")},
    {Fact::Series, QT_TRANSLATE_NOOP("einlass::Triggers", "a series"), QT_TRANSLATE_NOOP("einlass::Triggers", "a single date")},
    {Fact::Place, QT_TRANSLATE_NOOP("einlass::Triggers", "a room"), QT_TRANSLATE_NOOP("einlass::Triggers", "no room")},
    {Fact::HostUnit, QT_TRANSLATE_NOOP("einlass::Triggers", "a unit of the host"), QT_TRANSLATE_NOOP("einlass::Triggers", "no unit of the host")},
});

QString translated(const char *words)
{
    return QCoreApplication::translate("einlass::Triggers", words);
}

template <typename E>
QString chosen(int value)
{
    return value == Facts::absent ? QCoreApplication::translate("einlass::Triggers", "nothing chosen yet")
                                  : textOf(static_cast<E>(value));
}

template <typename E>
QString members(int bits)
{
    QStringList found;
    for (E value : allOf<E>()) {
        if (bits >> static_cast<int>(value) & 1)
            found << textOf(value);
    }
    return found.join(QStringLiteral(", "));
}

QString choiceWords(Fact fact, int value)
{
    switch (fact) {
    case Fact::Occasion: return chosen<Occasion>(value);
    case Fact::Kind: return chosen<Kind>(value);
    case Fact::Purpose: return chosen<Purpose>(value);
    case Fact::HostStatus: return chosen<HostStatus>(value);
    case Fact::Admission: return chosen<Admission>(value);
    case Fact::RecordingPeople: return chosen<RecordedPeople>(value);
    case Fact::RecordingPurposeKind: return chosen<RecordingPurpose>(value);
    case Fact::RecordingStorage: return chosen<Storage>(value);
    case Fact::RecordingAudience: return chosen<Audience>(value);
    case Fact::PollsWith: return chosen<PollTool>(value);
    case Fact::Votes: return chosen<Votes>(value);
    case Fact::AttendanceBasis: return chosen<AttendanceBasis>(value);
    case Fact::RemotePurpose: return chosen<RemotePurpose>(value);
    case Fact::RemoteHelper: return chosen<Helper>(value);
    case Fact::Distribution: return chosen<Distribution>(value);
    default: return {};
    }
}

/// What a tool is, or what is decided about it.
QString toolWords(const FactTest &test, const Pack &pack, Language language)
{
    constexpr std::array<Fact, 3> verdicts{Fact::VerdictDfnconf, Fact::VerdictMeet, Fact::VerdictZoom};
    const bool isAbsent = test.value == Facts::absent;
    if (test.fact == Fact::Tool)
        return isAbsent ? translated("nothing chosen yet") : pack.tool(static_cast<Tool>(test.value)).name.in(language);
    const auto verdict = std::find(verdicts.begin(), verdicts.end(), test.fact);
    if (verdict == verdicts.end() || isAbsent)
        return {};
    return QCoreApplication::translate("einlass::Triggers", "%1: %2", "a tool, its verdict")
        .arg(pack.tool(static_cast<Tool>(verdict - verdicts.begin())).name.in(language),
             textOf(static_cast<Verdict>(test.value)));
}

QString otherWords(Fact fact, int value)
{
    switch (fact) {
    case Fact::Content: return members<Content>(value);
    case Fact::Needs: return members<Need>(value);
    case Fact::Captures: return members<Capture>(value);
    case Fact::People: return QCoreApplication::translate("einlass::Triggers", "%n people", nullptr, value);
    case Fact::Duration: return QCoreApplication::translate("einlass::Triggers", "%n minute(s)", nullptr, value);
    case Fact::KeptDays: return QCoreApplication::translate("einlass::Triggers", "kept for %n day(s) after the last date", nullptr, std::max(value, 0));
    case Fact::Occurrences: return QCoreApplication::translate("einlass::Triggers", "%n date(s)", nullptr, value);
    default: return {};
    }
}

QString wordsOf(const FactTest &test, const Pack &pack, Language language)
{
    if (const QString tool = toolWords(test, pack, language); !tool.isEmpty())
        return tool;
    const auto found = std::find_if(yesNoWords.begin(), yesNoWords.end(),
                                    [&test](const YesNo &words) { return words.fact == test.fact; });
    if (found != yesNoWords.end())
        return translated(test.value != 0 ? found->yes : found->no);
    const QString choice = choiceWords(test.fact, test.value);
    return choice.isEmpty() ? otherWords(test.fact, test.value) : choice;
}

} // namespace

QStringList triggersOf(const QString &clause, const Facts &facts, const Pack &pack, Language language)
{
    QStringList found;
    for (const Rule &rule : pack.rules) {
        if (rule.clause != clause)
            continue;
        for (const RuleCase &situation : rule.cases) {
            for (const FactTest &test : situation.when.decisive(facts))
                found << wordsOf(test, pack, language);
        }
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

} // namespace einlass
