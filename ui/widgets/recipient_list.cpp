// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipient_list.h"

#include "base/text.h"
#include "policy/pack.h"
#include "session/plan_model.h"
#include "widgets/recipients_table.h"

#include <QSet>

#include <algorithm>

namespace einlass {
namespace {

QString nameIn(const QString &name)
{
    return cleaned(name).simplified().remove(u'@');
}

/// Where no address could be read, the name still stands before the bracket.
QString nameBeside(const JudgedAddress &judged)
{
    const qsizetype open = judged.input.endsWith(u'>') ? judged.input.lastIndexOf(u'<') : 0;
    return judged.name.isEmpty() ? nameIn(judged.input.left(open).remove(u'"')) : judged.name;
}

/// What makes two entries the same.
QString keyOfJudged(const JudgedAddress &judged)
{
    return judged.address.isEmpty() ? judged.input : judged.address;
}

} // namespace

QString RecipientList::keyOf(const FoundRecipient &found)
{
    return found.judged.address.isEmpty() ? cleaned(found.entry).trimmed() : found.judged.address;
}

const JudgedAddress &RecipientList::at(qsizetype entry) const
{
    return m_model.derived().recipients[static_cast<std::size_t>(entry)];
}

RecipientList::Entries RecipientList::bad() const
{
    Entries entries;
    for (std::size_t i = 0; i < m_model.derived().recipients.size(); ++i) {
        const JudgedAddress &judged = m_model.derived().recipients[i];
        if (!judged.input.isEmpty() && RecipientsTable::isBad(judged.kind))
            entries.push_back(static_cast<qsizetype>(i));
    }
    return entries;
}

RecipientList::Entries RecipientList::withSuggestion() const
{
    Entries entries;
    for (qsizetype entry : bad()) {
        if (!at(entry).suggestion.isEmpty())
            entries.push_back(entry);
    }
    return entries;
}

QString RecipientList::textOf(const Entries &entries) const
{
    QStringList lines;
    for (qsizetype entry : entries)
        lines << cleaned(m_model.plan().participants.recipients[entry]);
    return lines.join(u'\n');
}

qsizetype RecipientList::add(const Recipients &read)
{
    QSet<QString> known;
    for (const JudgedAddress &judged : m_model.derived().recipients)
        known.insert(keyOfJudged(judged));
    QStringList added;
    for (const FoundRecipient &found : read.found) {
        if (!known.contains(keyOf(found)))
            added << found.entry;
    }
    m_model.update([&](Plan &plan) { plan.participants.recipients << added; });
    return added.size();
}

void RecipientList::replace(const QHash<qsizetype, QStringList> &by)
{
    const QStringList &before = m_model.plan().participants.recipients;
    QSet<QString> known;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!by.contains(i))
            known.insert(keyOfJudged(at(i)));
    }
    QStringList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto replaced = by.constFind(i);
        if (replaced == by.constEnd()) {
            after << before[i];
            continue;
        }
        for (const QString &entry : *replaced) {
            const QString key = keyOfJudged(m_model.pack().addresses->judge(entry));
            if (!known.contains(key))
                after << entry;
            known.insert(key);
        }
    }
    m_model.update([&](Plan &plan) { plan.participants.recipients = after; });
}

void RecipientList::rename(qsizetype entry, const QString &name)
{
    if (!at(entry).address.isEmpty())
        replace({{entry, {mailboxText(nameIn(name), at(entry).address)}}});
}

void RecipientList::readdress(qsizetype entry, const QString &text)
{
    const Recipients read = recipientsFrom(text, *m_model.pack().addresses);
    const bool sameName = read.found.size() == 1 && read.found.front().judged.name.isEmpty() && !at(entry).name.isEmpty();
    QStringList by;
    for (const FoundRecipient &found : read.found)
        by << (sameName && !found.isBad() ? mailboxText(at(entry).name, found.judged.address) : found.entry);
    if (!by.isEmpty())
        replace({{entry, by}});
}

void RecipientList::takeSuggestions(const Entries &entries)
{
    QHash<qsizetype, QStringList> by;
    for (qsizetype entry : entries) {
        if (!at(entry).suggestion.isEmpty())
            by.insert(entry, {mailboxText(nameBeside(at(entry)), at(entry).suggestion)});
    }
    replace(by);
}

/// An address of a list counts as no recipient: it stands for everybody who reads the list.
void RecipientList::moveToLists(const Entries &entries)
{
    QHash<qsizetype, QStringList> by;
    std::vector<MailingList> lists = m_model.plan().participants.lists;
    for (qsizetype entry : entries) {
        if (at(entry).kind != AddressClass::List)
            continue;
        by.insert(entry, {});
        const QString address = at(entry).address;
        const bool known = std::any_of(lists.begin(), lists.end(), [&address](const MailingList &list) {
            return normalizedAddress(list.address) == address;
        });
        if (!known)
            lists.emplace_back().address = address;
    }
    m_model.update([&](Plan &plan) { plan.participants.lists = lists; });
    replace(by);
}

void RecipientList::remove(Entries entries)
{
    if (entries.empty())
        return;
    std::sort(entries.begin(), entries.end());
    QStringList after;
    const QStringList before = m_model.plan().participants.recipients;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!std::binary_search(entries.begin(), entries.end(), i))
            after << before[i];
    }
    m_removed = Removed{before, after};
    m_model.update([&](Plan &plan) { plan.participants.recipients = after; });
}

qsizetype RecipientList::removed() const
{
    return m_removed && m_removed->after == m_model.plan().participants.recipients
        ? m_removed->before.size() - m_removed->after.size() : 0;
}

void RecipientList::putBack()
{
    if (removed() == 0)
        return;
    const QStringList before = m_removed->before;
    m_removed.reset();
    m_model.update([&](Plan &plan) { plan.participants.recipients = before; });
}

} // namespace einlass
