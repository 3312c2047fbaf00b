// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/holidays.h"
#include "plan/vocabulary.h"
#include "policy/condition.h"
#include "policy/evaluation.h"
#include "policy/pack_place.h"
#include "tools/addresses.h"
#include "tools/generate.h"
#include "tools/invitation_reader.h"
#include "tools/links.h"

#include <QDate>
#include <QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

/// A rule pack: everything that belongs to one university, read from data, checked completely
/// before it is used. There is no half-loaded pack and no default for a missing rule.
namespace einlass {

/// One of the situations in which a rule arises.
struct RuleCase
{
    Condition when;
    QStringList fields;         ///< JSON pointers, or "@set" names filled in per plan (see rules.json)
    LocalizedText message;
    LocalizedText remedy;
};

/// A justification that the answers themselves give: the finding is closed and says so.
struct MetByItself
{
    Condition when;
    LocalizedText message;
    LocalizedText remedy;
};

/// A reason in whole sentences that a host may take over where the answers support it.
struct ReadyReason
{
    Condition when;
    LocalizedText text;
};

struct Rule
{
    QString clause;
    Binding binding = Binding::Help;
    bool own = false;               ///< our rule in every case
    std::vector<RuleCase> cases;    ///< the finding arises when one holds; all that hold speak
    Condition closedWhen;           ///< open until this holds; never for gates
    bool neverOpen = false;         ///< preset, duty and help findings
    std::optional<MetByItself> metByItself;     ///< only justify
    std::vector<ReadyReason> reasons;           ///< only justify
    LocalizedText statement;        ///< only confirm: what the host says by confirming
    LocalizedText source;
    Condition extendedWhen;         ///< we bind by it beyond its source: the finding is our own then
    LocalizedText extendedSource;
    PackPlace place;                ///< where the rule was read
};

/// What the source says in one place, or a rule of our own, in our words.
struct Clause
{
    QString id;
    LocalizedText section;      ///< where it stands in the source
    QString version;            ///< of the source; empty for our own rules
    bool own = false;
    QStringList bindings;       ///< "gate", "justify", "preset", "confirm", "step", "text", "form", "duty", "help", "record"
    LocalizedText summary;
    LocalizedText does;         ///< what the product does about it
    QStringList fields;         ///< JSON pointers of the answers beside which it is explained
    QStringList presets;        ///< JSON pointers of the answers that are preset because of it
    QStringList parts;          ///< of printed forms that say it: "consent-form/rights", "record/legal-bases"
    QStringList handledBy;      ///< other clauses whose rules enforce it
    bool byDesign = false;      ///< kept by how the program is built
};

/// A sentence of an invitation or announcement.
struct Sentence
{
    QString id;
    QStringList clauses;
    QStringList places;         ///< "invitation", "announcement", "host-sheet", "consent-form"
    std::optional<Detail> only; ///< stands in invitations of this detail alone; nothing: in all
    Condition when;
    LocalizedText text;
};

/// Words for a free text of the plan that a host may take over and change.
struct Phrase
{
    QString id;
    QString field;              ///< JSON pointer of the text: "/recording/purpose"
    Condition when;
    LocalizedText text;
};

/// A step of the set-up checklist.
struct Step
{
    QString id;
    QStringList clauses;
    QString phase;              ///< "create", "before", "start", "during", "after"
    Condition when;
    LocalizedText text;
    LocalizedText label;        ///< what the tool's own form says; may be empty
    QString copy;               ///< which value of the plan to copy there ("title", "passcode" …), may be empty
};

/// Something due before or after the meeting.
struct Duty
{
    QString id;
    QStringList clauses;
    Condition when;
    QString anchor;             ///< "first-day", "last-day", "delete-by", "cancelled"
    int days = 0;               ///< relative to the anchor
    LocalizedText text;
};

/// Names and places of the institution. What is unknown is empty and asked for where it is needed.
struct Contact
{
    LocalizedText name;
    LocalizedText address;
    QString email;
    QString url;
};

struct ToolData
{
    LocalizedText name;
    LocalizedText summary;
    QString portal;             ///< where the host makes the meeting
    LocalizedText codeName;     ///< Kenncode, PIN, Passwort
    int peopleLimit = 0;
    LocalizedText processors;   ///< for the consent form; empty: to be completed
    LocalizedText transfers;
    LocalizedText retention;
    LocalizedText dialIn;       ///< telephone access; may be empty
};

/// How a tool's verdict follows from the rules.
struct VerdictRules
{
    QStringList ruledOutBy;
    QStringList reasonBy;
};

struct Recommendation
{
    Tool tool = Tool::Dfnconf;
    Condition when;
};

class CompiledRules;

/// What the rules of a pack were compiled to. A copy of a pack may be changed, so it starts without
/// and is decided rule by rule.
struct CompiledForm
{
    CompiledForm() = default;
    CompiledForm(const CompiledForm &) {}
    CompiledForm &operator=(const CompiledForm &)
    {
        rules.reset();
        return *this;
    }
    ~CompiledForm() = default;

    std::shared_ptr<const CompiledRules> rules;     ///< nothing: not compiled
};

class Pack
{
public:
    /// Reads a pack's manifest and the files that it names beside itself. Fails closed: any file
    /// that is missing, broken or says something the schema or condition language does not know
    /// is an error with file, JSON pointer and expectation.
    static Result<std::shared_ptr<const Pack>> load(const QString &manifest);

    /// Where the built-in pack stands.
    static QString builtIn();

    QString id;
    LocalizedText name;                     ///< of the institution
    LocalizedText shortName;                ///< for narrow places; the name where the pack gives none
    QString version;                        ///< "LMU, terms 2023-08, information 2023-09"
    QDate reviewAfter;
    QHash<QString, Contact> contacts;       ///< by key; see institution.json
    QHash<QString, LocalizedText> words;    ///< what documents say for it and cannot know, by key; see institution.json
    QHash<QString, int> limits;             ///< days and years that documents name, by key; see institution.json
    std::array<ToolData, 3> tools;          ///< by Tool
    ToolHosts hosts;
    CodeRules codes;
    InvitationTexts invitationTexts;
    std::shared_ptr<const AddressBook> addresses;
    std::vector<Rule> rules;
    VerdictRules verdicts;
    std::vector<Recommendation> recommendations;    ///< the first that holds is recommended
    std::vector<Clause> clauses;            ///< all of the source, in its order; then our own
    std::vector<Sentence> sentences;
    std::vector<Phrase> phrases;            ///< in the order in which they are offered
    QHash<QString, QString> templates;      ///< of its own, by "de/invitation.txt"; checked, in both languages
    std::vector<Step> steps;
    std::vector<Duty> duties;
    std::vector<LecturePeriod> lecturePeriods;      ///< in order; none until a department fills them in
    std::vector<HolidayRule> holidays;

    CompiledForm compiled;                  ///< of rules, verdicts and recommendations; load() sees to it

    /// To be called again by whoever changes what was compiled.
    void compileRules();

    const ToolData &tool(Tool which) const { return tools[static_cast<std::size_t>(which)]; }
    /// The contact with this key; an empty one when the pack does not know it.
    Contact contact(const QString &key) const { return contacts.value(key); }
};

} // namespace einlass
