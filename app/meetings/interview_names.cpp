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

/// "Carla" of "Prof. Dr. Carla A.".
QStringList withoutTitles(const QString &part)
{
    QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.endsWith(u'.'); });
    return words;
}

/// "Conti" of "Carla Conti", "Conti, Carla" and "Carla Conti, PhD"; empty where only one word is known or it is too short
/// to tell anything.
QString familyName(const QString &name)
{
    const QString whole = onOneLine(name);
    const QStringList words = withoutTitles(whole.section(u',', 0, 0));
    const bool alone = !whole.contains(u' ') && !whole.contains(u',');
    return alone || words.isEmpty() || words.last().size() < shortestName ? QString() : words.last();
}

/// The name in either order, with its titles and without: "Dr. Carla Conti", "Carla Conti", "Conti, Carla", "Conti Carla".
QStringList ordersOf(const QString &name)
{
    const QString whole = onOneLine(name);
    const QString family = familyName(name);
    QStringList orders{whole};
    if (family.isEmpty())
        return orders;
    // After a comma comes the given name or a degree.
    QStringList before = withoutTitles(whole.section(u',', 0, 0));
    before.removeLast();
    for (const QString &given : {before.join(u' '), withoutTitles(whole.section(u',', 1)).join(u' ')}) {
        if (!given.isEmpty())
            orders << given + u' ' + family << family + QLatin1String(", ") + given << family + u' ' + given;
    }
    return orders;
}

/// A name that may be a common word is written like a name: nobody is meant by "z. B. kurz".
bool isAddressed(const QString &texts, const QString &family)
{
    if (family.isEmpty() || !texts.contains(family, Qt::CaseInsensitive))
        return false;
    const QRegularExpression title(
        QStringLiteral("\\b(?:Frau|Fr\\.|Herrn?|Hr\\.|Dr\\.?|Prof\\.?|Professor(?:in)?|Doktor|Ms\\.?|Mrs\\.?|Mr\\.?|Mx\\.?|\\p{L}\\.)"
                       "(?:[\\s\\-](?:Dr\\.|Prof\\.|med\\.|\\p{L}\\.|von|van|de|di|der|den|zu|del|da|la))*\\s?(?-i:(?!\\p{Ll}))%1\\b").arg(QRegularExpression::escape(family)),
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
    const QString own = familyName(reader.name);
    const auto stands = [&](const QString &text) { return text.size() > shortestName && texts.contains(text, Qt::CaseInsensitive); };
    for (const KeptInterview &other : all) {
        if (&other.interview == &reader)
            continue;
        const QStringList orders = ordersOf(other.interview.name);
        const QString family = familyName(other.interview.name);
        // Two may be called the same: "Dear Ms Conti" is the reader then.
        const bool addressed = family.compare(own, Qt::CaseInsensitive) != 0 && isAddressed(texts, family);
        if (addressed || stands(onOneLine(other.interview.address)) || std::any_of(orders.begin(), orders.end(), stands))
            return &other.interview;
    }
    return nullptr;
}

QStringList namesToLookAt(const Plan &plan, const std::vector<KeptInterview> &all)
{
    QStringList found;
    const auto look = [&](const Plan &read, const KeptInterview *reader) {
        const QSet<QString> words = wordsOf(textsForAll(read));
        const QString own = reader ? familyName(reader->interview.name) : QString();
        for (const KeptInterview &other : all) {
            const QString family = familyName(other.interview.name);
            if (&other != reader && family != own && words.contains(family) && !found.contains(family))
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
