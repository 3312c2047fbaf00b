// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/free_texts.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QtGlobal>

namespace einlass {
namespace {

const char oneLanguage[] = QT_TRANSLATE_NOOP("Core", "%1 stands in one language only, but the documents are in German and English: “%2”");

constexpr qsizetype shownLength = 60;

bool hasWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    return text.contains(word);
}

void note(const char *pointer, const QString &text, std::vector<Message> &notes)
{
    const QString shown = cleaned(text).simplified();
    notes.push_back({oneLanguage, {QLatin1String(pointer),
                                   shown.size() > shownLength ? shown.left(shownLength) + QChar(0x2026) : shown}});
}

void checkWords(const char *pointer, const HostWords &words, std::vector<Message> &notes)
{
    const bool german = !isBlank(words.each.de);
    const bool english = !isBlank(words.each.en);
    // A text for all languages speaks one of them; beside it, one translation makes two.
    const bool complete = (german && english) || ((german || english) && !isBlank(words.common));
    const QString text = german ? words.each.de : english ? words.each.en : words.common;
    if (!complete && hasWords(text))
        note(pointer, text, notes);
}

void checkText(const char *pointer, const QString &text, const Plan &plan, std::vector<Message> &notes)
{
    const QString place = QLatin1String(pointer);
    if (plan.outgoing.isTranslated(place, Language::German) && plan.outgoing.isTranslated(place, Language::English))
        return;
    for (Language language : {Language::German, Language::English}) {
        if (plan.outgoing.isTranslated(place, language)
            && plan.outgoing.wordsAt(place, text, language).simplified() != text.simplified())
            return;
    }
    if (hasWords(text))
        note(pointer, text, notes);
}

} // namespace

std::vector<Message> untranslated(const Plan &plan)
{
    std::vector<Message> notes;
    if (plan.languages.size() < 2)
        return notes;
    checkWords("/message", plan.message, notes);
    checkWords("/place", plan.place, notes);
    checkWords("/outgoing/accessibility", plan.outgoing.accessibility, notes);
    checkWords("/outgoing/fallback", plan.outgoing.fallback, notes);
    if (plan.recording) {
        checkText("/recording/purpose", plan.recording->purpose, plan, notes);
        checkText("/recording/necessity", plan.recording->necessity, plan, notes);
    }
    if (plan.attendanceList && plan.attendanceList->basis == AttendanceBasis::Required)
        checkText("/attendanceList/regulation", plan.attendanceList->regulation, plan, notes);
    return notes;
}

} // namespace einlass
