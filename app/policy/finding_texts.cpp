// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/finding_texts.h"

#include "base/message_dates.h"
#include "base/text.h"
#include "policy/pack.h"

#include <algorithm>
#include <array>

namespace einlass {
namespace {

enum class Placeholder { People, Duration, Tool, Title, HostAddress, PrivateAddresses,
                         DisposableAddresses, LookAlikeAddresses, InvalidAddresses, Domains,
                         Addresses, LastDay, DeleteBy, KeptDays, LinkHost, Alternatives };

constexpr auto placeholderNames = std::to_array<const char *>(
    {"people", "duration", "tool", "title", "hostAddress", "privateAddresses",
     "disposableAddresses", "lookAlikeAddresses", "invalidAddresses", "domains", "addresses",
     "lastDay", "deleteBy", "keptDays", "linkHost", "alternatives"});

constexpr qsizetype shownItems = 5;
constexpr qsizetype shownLength = 80;

std::optional<Placeholder> placeholderNamed(const QString &name)
{
    for (std::size_t i = 0; i < placeholderNames.size(); ++i) {
        if (name == QLatin1String(placeholderNames[i]))
            return static_cast<Placeholder>(i);
    }
    return std::nullopt;
}

QString shown(const QString &foreign)
{
    const QString clean = cleaned(foreign.left(4 * shownLength)).trimmed();
    return clean.size() <= shownLength ? clean : clean.left(shownLength) + QChar(0x2026);
}

/// The first few items; how many more there are is said by a number, which needs no language.
QString listed(const QStringList &items)
{
    QStringList first;
    for (const QString &item : items.mid(0, shownItems))
        first << shown(item);
    const QString text = first.join(QStringLiteral(", "));
    if (items.size() <= shownItems)
        return text;
    return QStringLiteral("%1, \u2026 (+%2)").arg(text).arg(items.size() - shownItems);
}

QString dateText(const std::optional<QDate> &date, Language language)
{
    if (!date || !date->isValid())
        return QStringLiteral("?");
    return dayInWords(*date, language);
}

/// Calls `visit` with each placeholder's name, start and end (behind the brace).
template <typename Visit>
void eachPlaceholder(const QString &text, Visit visit)
{
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return;
        visit(text.mid(open + 1, close - open - 1), open, close + 1);
        at = close + 1;
    }
}

} // namespace

bool isFindingPlaceholder(const QString &name)
{
    return placeholderNamed(name).has_value();
}

QString unknownPlaceholder(const QString &text)
{
    QString unknown;
    eachPlaceholder(text, [&unknown](const QString &name, qsizetype, qsizetype) {
        if (unknown.isEmpty() && !isFindingPlaceholder(name))
            unknown = QStringLiteral("{%1}").arg(name);
    });
    return unknown;
}

LocalizedText FindingTexts::filled(const LocalizedText &text) const
{
    return {filled(text.de, Language::German), filled(text.en, Language::English)};
}

QString FindingTexts::filled(const QString &text, Language language) const
{
    if (!text.contains(u'{'))
        return text;
    QString result;
    qsizetype done = 0;
    eachPlaceholder(text, [&](const QString &name, qsizetype open, qsizetype end) {
        result += QStringView(text).mid(done, open - done);
        result += value(name, language);
        done = end;
    });
    result += QStringView(text).mid(done);
    return result;
}

QString FindingTexts::value(const QString &name, Language language) const
{
    const auto placeholder = placeholderNamed(name);
    if (!placeholder)
        return {};
    switch (*placeholder) {
    case Placeholder::People: return QString::number(m_derived.people);
    case Placeholder::Duration: return QString::number(m_derived.facts[Fact::Duration]);
    case Placeholder::Tool: return m_plan.tool ? toolName(*m_plan.tool, language) : QString();
    case Placeholder::Title: return shown(m_plan.title);
    case Placeholder::HostAddress: return shown(m_plan.host.email);
    case Placeholder::PrivateAddresses: return addresses(AddressClass::Private);
    case Placeholder::DisposableAddresses: return addresses(AddressClass::Disposable);
    case Placeholder::LookAlikeAddresses: return lookAlikes(language);
    case Placeholder::InvalidAddresses: return addresses(AddressClass::Invalid);
    case Placeholder::Domains:
        // While some are open, these are what is asked for.
        return listed(m_derived.unconfirmedDomains.isEmpty() ? m_derived.externalDomains
                                                             : m_derived.unconfirmedDomains);
    case Placeholder::Addresses:
        return listed(m_derived.unadmittedAddresses.isEmpty() ? m_derived.externalAddresses
                                                              : m_derived.unadmittedAddresses);
    case Placeholder::LastDay: return dateText(m_derived.lastDay, language);
    case Placeholder::DeleteBy:
        return dateText(m_plan.recording ? m_plan.recording->deleteBy : std::nullopt, language);
    case Placeholder::KeptDays: return QString::number(std::max(0, m_derived.facts[Fact::KeptDays]));
    case Placeholder::LinkHost:
        return shown(m_derived.link.host.isEmpty() ? m_plan.access.link.section(u'?', 0, 0)
                                                   : m_derived.link.host);
    case Placeholder::Alternatives: return alternatives(language);
    }
    return {};
}

QString FindingTexts::addresses(AddressClass kind) const
{
    QStringList found;
    for (const auto *judged : {&m_derived.recipients, &m_derived.lists}) {
        for (const JudgedAddress &address : *judged) {
            if (address.kind == kind && !(address.input.isEmpty() && judged == &m_derived.recipients))
                found << (address.address.isEmpty() ? address.input : address.address);
        }
    }
    found.removeDuplicates();
    return listed(found);
}

QString FindingTexts::lookAlikes(Language language) const
{
    QStringList found;
    for (const auto *judged : {&m_derived.recipients, &m_derived.lists}) {
        for (const JudgedAddress &address : *judged) {
            if (address.kind != AddressClass::LookAlike)
                continue;
            const QString why = cleaned(address.reason.in(language));
            found << (why.isEmpty() ? shown(address.address)
                                    : QStringLiteral("%1 (%2)").arg(shown(address.address), why));
        }
    }
    found.removeDuplicates();
    if (found.size() > shownItems) {
        const qsizetype more = found.size() - shownItems;
        found = found.mid(0, shownItems);
        found << QStringLiteral("\u2026 (+%1)").arg(more);
    }
    return found.join(QStringLiteral(", "));
}

QString FindingTexts::alternatives(Language language) const
{
    QStringList found;
    for (Tool tool : {Tool::Dfnconf, Tool::Meet}) {
        const QStringList &because = m_tools[static_cast<std::size_t>(tool)].because;
        if (!because.isEmpty()) {
            found << QStringLiteral("%1: %2").arg(toolName(tool, language),
                                                  because.join(QStringLiteral(", ")));
        }
    }
    return found.join(QStringLiteral("; "));
}

QString FindingTexts::toolName(Tool tool, Language language) const
{
    return m_pack.tool(tool).name.in(language);
}

} // namespace einlass
