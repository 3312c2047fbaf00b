// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/interview_names.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype shortestName = 3;

QString onOneLine(const QString &text)
{
    return cleaned(text).simplified();
}

/// What a mail to one person says to anybody: whoever stands in it is known to all.
QString textsForAll(const Plan &plan)
{
    QStringList texts{plan.title};
    for (const HostWords *words : {&plan.message, &plan.place, &plan.outgoing.accessibility, &plan.outgoing.fallback})
        texts << words->common << words->each.de << words->each.en;
    for (const auto &[pointer, text] : plan.outgoing.translations)
        texts << text.de << text.en;
    return onOneLine(texts.join(u'\n'));
}

/// "Conti" of "Carla Conti", "Conti, Carla" and "Carla Conti, PhD"; empty where only one word is known or it is too short
/// to tell anything.
QString familyName(const QString &name)
{
    const QString whole = onOneLine(name);
    QStringList words = whole.section(u',', 0, 0).split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && words.last().endsWith(u'.'))
        words.removeLast();
    const bool alone = whole.count(u' ') == 0;
    return alone || words.isEmpty() || words.last().size() < shortestName ? QString() : words.last();
}

/// The name in either order: "Carla Conti", "Conti, Carla", "Conti Carla".
QStringList ordersOf(const QString &name)
{
    const QString whole = onOneLine(name);
    const QString family = familyName(name);
    if (family.isEmpty())
        return {whole};
    const qsizetype comma = whole.indexOf(u',');
    const QString given = comma >= 0 ? whole.mid(comma + 1).trimmed() : whole.chopped(family.size()).trimmed();
    return {whole, QStringLiteral("%1 %2").arg(given, family), QStringLiteral("%1, %2").arg(family, given),
            QStringLiteral("%1 %2").arg(family, given)};
}

bool isAddressed(const QString &texts, const QString &family)
{
    if (family.isEmpty() || !texts.contains(family, Qt::CaseInsensitive))
        return false;
    const QRegularExpression title(
        QStringLiteral("\\b(?:Frau|Fr\\.|Herrn?|Hr\\.|Dr\\.?|Prof\\.?|Professor(?:in)?|Doktor|Ms\\.?|Mrs\\.?|Mr\\.?|Mx\\.?|\\p{L}\\.)"
                       "(?:[\\s\\-](?:Dr\\.|Prof\\.|med\\.|\\p{L}\\.|von|van|de|di|der|den|zu|del|da|la))*\\s?%1\\b").arg(QRegularExpression::escape(family)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return title.match(texts).hasMatch();
}

QSet<QString> wordsOf(const QString &texts)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{M}\\-]+"));
    const QStringList words = texts.split(apart, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace

const Interview *otherNamed(const Plan &plan, const std::vector<KeptInterview> &all, const Interview &reader)
{
    const QString texts = textsForAll(plan);
    const auto stands = [&](const QString &text) { return text.size() > shortestName && texts.contains(text, Qt::CaseInsensitive); };
    for (const KeptInterview &other : all) {
        if (&other.interview == &reader)
            continue;
        const QStringList orders = ordersOf(other.interview.name);
        if (stands(onOneLine(other.interview.address)) || std::any_of(orders.begin(), orders.end(), stands)
            || isAddressed(texts, familyName(other.interview.name)))
            return &other.interview;
    }
    return nullptr;
}

QStringList namesToLookAt(const Plan &plan, const std::vector<KeptInterview> &all)
{
    QStringList found;
    const auto look = [&](const Plan &read, const KeptInterview *reader) {
        const QSet<QString> words = wordsOf(textsForAll(read));
        for (const KeptInterview &other : all) {
            const QString family = familyName(other.interview.name);
            if (&other != reader && words.contains(family) && !found.contains(family))
                found << family;
        }
    };
    if (all.size() > 1)
        look(plan, nullptr);
    for (const KeptInterview &one : all) {
        if (!isBlank(one.interview.words))
            look(planFor(plan, one), &one);
    }
    return found;
}

} // namespace einlass
