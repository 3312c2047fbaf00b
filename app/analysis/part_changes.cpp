// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/part_changes.h"

#include "policy/pack.h"

#include <QMap>
#include <QtGlobal>

#include <utility>

namespace einlass {
namespace {

/// Entries by their names, each with all that is said in it; equal texts are equal entries.
using Entries = QMap<QString, QStringList>;

PartChange compared(const char *part, const Entries &before, const Entries &after)
{
    PartChange change{part, {}, {}, {}};
    for (auto entry = before.begin(); entry != before.end(); ++entry) {
        const auto now = after.find(entry.key());
        if (now == after.end())
            change.removed << entry.key();
        else if (*now != *entry)
            change.changed << entry.key();
    }
    for (auto entry = after.begin(); entry != after.end(); ++entry) {
        if (!before.contains(entry.key()))
            change.added << entry.key();
    }
    return change;
}

template <typename Names>
Entries named(const Names &names)
{
    Entries entries;
    for (const QString &name : names)
        entries.insert(name, {});
    return entries;
}

QString shown(const Condition &condition)
{
    QStringList nodes;
    for (const Condition::Node &node : condition.nodes())
        nodes << QStringLiteral("%1 %2 %3 %4 %5").arg(static_cast<int>(node.op)).arg(static_cast<int>(node.fact))
                     .arg(node.value).arg(node.next).arg(node.clause);
    return nodes.join(u';');
}

QString joined(const QStringList &list) { return list.join(u' '); }

Entries sentences(const Pack &pack)
{
    Entries entries;
    for (const Sentence &one : pack.sentences)
        entries.insert(one.id, {joined(one.clauses), joined(one.places), one.only ? nameOf(*one.only) : QString(), shown(one.when), one.text.de, one.text.en});
    return entries;
}

Entries steps(const Pack &pack)
{
    Entries entries;
    for (const Step &one : pack.steps)
        entries.insert(one.id, {joined(one.clauses), one.phase, shown(one.when), one.text.de, one.text.en, one.label.de, one.label.en, one.copy});
    return entries;
}

Entries duties(const Pack &pack)
{
    Entries entries;
    for (const Duty &one : pack.duties)
        entries.insert(one.id, {joined(one.clauses), shown(one.when), one.anchor, QString::number(one.days), one.text.de, one.text.en});
    return entries;
}

Entries phrases(const Pack &pack)
{
    Entries entries;
    for (const Phrase &one : pack.phrases)
        entries.insert(one.id, {one.field, shown(one.when), one.text.de, one.text.en});
    return entries;
}

Entries clauses(const Pack &pack)
{
    Entries entries;
    for (const Clause &one : pack.clauses)
        entries.insert(one.id, {one.section.de, one.section.en, one.version, joined(one.bindings), one.summary.de, one.summary.en, one.does.de,
                                one.does.en, joined(one.fields), joined(one.presets), joined(one.parts), joined(one.handledBy)});
    return entries;
}

Entries contacts(const Pack &pack)
{
    Entries entries;
    for (auto one = pack.contacts.begin(); one != pack.contacts.end(); ++one)
        entries.insert(one.key(), {one->name.de, one->name.en, one->address.de, one->address.en, one->email, one->url});
    return entries;
}

Entries tools(const Pack &pack)
{
    Entries entries;
    for (Tool tool : allOf<Tool>()) {
        const ToolData &data = pack.tool(tool);
        QStringList texts{data.portal};
        for (const LocalizedText &text : {data.name, data.summary, data.codeName, data.processors, data.transfers, data.retention, data.dialIn})
            texts << text.de << text.en;
        entries.insert(nameOf(tool), texts);
    }
    return entries;
}

Entries texts(const QHash<QString, LocalizedText> &all)
{
    Entries entries;
    for (auto one = all.begin(); one != all.end(); ++one)
        entries.insert(one.key(), {one->de, one->en});
    return entries;
}

Entries institutionLimits(const Pack &pack)
{
    Entries entries;
    for (auto one = pack.limits.begin(); one != pack.limits.end(); ++one)
        entries.insert(one.key(), {QString::number(*one)});
    return entries;
}

Entries lookAlikes(const Pack &pack)
{
    Entries entries;
    const QHash<QString, QString> &known = pack.addresses->rules().lookAlikes;
    for (auto one = known.begin(); one != known.end(); ++one)
        entries.insert(one.key(), {*one});
    return entries;
}

Entries templates(const Pack &pack)
{
    Entries entries;
    for (auto one = pack.templates.begin(); one != pack.templates.end(); ++one)
        entries.insert(one.key(), {*one});
    return entries;
}

Entries lecturePeriods(const Pack &pack)
{
    Entries entries;
    for (const LecturePeriod &one : pack.lecturePeriods) {
        QStringList texts{one.name.de, one.name.en, one.first.toString(Qt::ISODate), one.last.toString(Qt::ISODate), one.source.de, one.source.en};
        for (const LectureBreak &pause : one.breaks)
            texts << pause.name.de << pause.name.en << pause.first.toString(Qt::ISODate) << pause.last.toString(Qt::ISODate);
        entries.insert(QStringLiteral("%1 \u2013 %2").arg(one.first.toString(Qt::ISODate), one.last.toString(Qt::ISODate)), texts);
    }
    return entries;
}

Entries holidays(const Pack &pack)
{
    Entries entries;
    for (const HolidayRule &one : pack.holidays)
        entries.insert(one.id, {one.name.de, one.name.en, QStringLiteral("%1-%2 %3 %4").arg(one.month).arg(one.day).arg(one.afterEaster.value_or(0)).arg(one.since),
                                one.source.de, one.source.en});
    return entries;
}

std::vector<std::pair<QString, int>> limits(const Pack &pack)
{
    std::vector<std::pair<QString, int>> found;
    for (Tool tool : allOf<Tool>())
        found.emplace_back(QStringLiteral("peopleLimit %1").arg(nameOf(tool)), pack.tool(tool).peopleLimit);
    found.emplace_back(QStringLiteral("pinLength"), pack.codes.pinLength);
    found.emplace_back(QStringLiteral("roomNameLength"), pack.codes.roomNameLength);
    found.emplace_back(QStringLiteral("passwordLength"), pack.codes.passwordLength);
    found.emplace_back(QStringLiteral("passcodeLength"), pack.codes.passcodeLength);
    return found;
}

PartChange changedLimits(const Pack &before, const Pack &after)
{
    PartChange change{QT_TRANSLATE_NOOP("Core", "Limits"), {}, {}, {}};
    const auto old = limits(before);
    const auto now = limits(after);
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (old[i].second != now[i].second)
            change.changed << QStringLiteral("%1 (%2 \u2192 %3)").arg(old[i].first).arg(old[i].second).arg(now[i].second);
    }
    return change;
}

} // namespace

std::vector<PartChange> partChanges(const Pack &before, const Pack &after)
{
    const AddressRules &old = before.addresses->rules();
    const AddressRules &now = after.addresses->rules();
    std::vector<PartChange> changes{
        compared(QT_TRANSLATE_NOOP("Core", "Sentences"), sentences(before), sentences(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Phrases"), phrases(before), phrases(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Steps of the checklist"), steps(before), steps(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Duties"), duties(before), duties(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Explained clauses"), clauses(before), clauses(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Tools"), tools(before), tools(after)),
        changedLimits(before, after),
        compared(QT_TRANSLATE_NOOP("Core", "Hosts of Zoom with the licence"), named(before.hosts.zoomLicensed), named(after.hosts.zoomLicensed)),
        compared(QT_TRANSLATE_NOOP("Core", "Hosts of Zoom"), named(before.hosts.zoomFamilies), named(after.hosts.zoomFamilies)),
        compared(QT_TRANSLATE_NOOP("Core", "Hosts of DFNconf"), named(before.hosts.dfnconf), named(after.hosts.dfnconf)),
        compared(QT_TRANSLATE_NOOP("Core", "Hosts of Meet"), named(before.hosts.meet), named(after.hosts.meet)),
        compared(QT_TRANSLATE_NOOP("Core", "Official domains"), named(old.officialDomains), named(now.officialDomains)),
        compared(QT_TRANSLATE_NOOP("Core", "Servers of mailing lists"), named(old.listServers), named(now.listServers)),
        compared(QT_TRANSLATE_NOOP("Core", "Known institutions"), named(old.knownInstitutions), named(now.knownInstitutions)),
        compared(QT_TRANSLATE_NOOP("Core", "Known look-alikes"), lookAlikes(before), lookAlikes(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Private providers"), named(old.privateProviders), named(now.privateProviders)),
        compared(QT_TRANSLATE_NOOP("Core", "Providers of throw-away addresses"), named(old.disposableProviders), named(now.disposableProviders)),
        compared(QT_TRANSLATE_NOOP("Core", "Providers of private and official addresses"), named(old.ambiguousProviders), named(now.ambiguousProviders)),
        compared(QT_TRANSLATE_NOOP("Core", "Reasons of address classes"), texts(old.reasons), texts(now.reasons)),
        compared(QT_TRANSLATE_NOOP("Core", "Texts about invitations"), texts(before.invitationTexts), texts(after.invitationTexts)),
        compared(QT_TRANSLATE_NOOP("Core", "Contacts"), contacts(before), contacts(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Words of the institution"), texts(before.words), texts(after.words)),
        compared(QT_TRANSLATE_NOOP("Core", "Limits in documents"), institutionLimits(before), institutionLimits(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Templates"), templates(before), templates(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Lecture periods"), lecturePeriods(before), lecturePeriods(after)),
        compared(QT_TRANSLATE_NOOP("Core", "Holidays"), holidays(before), holidays(after)),
    };
    std::erase_if(changes, [](const PartChange &change) { return change.isEmpty(); });
    return changes;
}

} // namespace einlass
