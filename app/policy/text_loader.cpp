// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/text_loader.h"

#include "policy/text_names.h"

#include <QSet>
#include <QUrl>
#include <QtGlobal>

namespace einlass {
namespace {

const char idTwice[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected an id that no other entry has, found %3.");
const char silentContact[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a contact that says something in contacts/%3, which this text prints.");
const char unknownGroup[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected an id that begins with one of the groups that each of its documents shows (%3).");
const char unknownCopy[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the name of a value that can be copied, found %3.");
const char notSecure[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the address of a page that begins with https://, or nothing, found %3.");

QString idAt(const PackCursor &place, QSet<QString> &known)
{
    const PackCursor id = place.member(QStringLiteral("id"));
    if (known.contains(id.string()))
        id.fail(idTwice, id.string());
    known.insert(id.string());
    return id.string();
}

/// A text that documents fill in. What it prints of the contacts must be there.
LocalizedText filledText(const PackCursor &place, const Pack &pack)
{
    const LocalizedText text = place.textWith(textPlaceholders());
    for (Language language : {Language::German, Language::English}) {
        for (const QString &name : placeholdersOf(text.in(language))) {
            if (!printsSomething(name, pack))
                place.member(languageCode(language)).fail(silentContact, contactBehind(name));
        }
    }
    return text;
}

void checkGroup(const PackCursor &id, const QStringList &documents)
{
    for (const QString &document : documents) {
        const QStringList groups = sentenceGroups(document);
        if (!groups.isEmpty() && !groups.contains(id.string().section(u'-', 0, 0)))
            id.fail(unknownGroup, groups.join(QStringLiteral(", ")));
    }
}

} // namespace

QString secureUrlAt(const PackCursor &place)
{
    const QUrl url(place.string(), QUrl::StrictMode);
    const bool good = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty();
    if (!place.string().isEmpty() && !good)
        place.fail(notSecure, place.string());
    return place.string();
}

void loadSentences(const PackCursor &file, Pack &pack)
{
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("sentences")).items()) {
        Sentence sentence;
        sentence.id = idAt(place, ids);
        sentence.clauses = place.member(QStringLiteral("clauses")).clauses();
        sentence.places = place.member(QStringLiteral("places")).strings();
        sentence.only = fromName<Detail>(place.member(QStringLiteral("only")).string());
        sentence.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
        sentence.text = filledText(place.member(QStringLiteral("text")), pack);
        checkGroup(place.member(QStringLiteral("id")), sentence.places);
        pack.sentences.push_back(std::move(sentence));
    }
}

void loadPhrases(const PackCursor &file, Pack &pack)
{
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("phrases")).items()) {
        Phrase phrase;
        phrase.id = idAt(place, ids);
        phrase.field = place.member(QStringLiteral("field")).string();
        phrase.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
        // Taken over into the plan as it stands: nobody fills it.
        phrase.text = place.member(QStringLiteral("text")).textWith({});
        pack.phrases.push_back(std::move(phrase));
    }
}

void loadSteps(const PackCursor &file, Pack &pack)
{
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("steps")).items()) {
        Step step;
        step.id = idAt(place, ids);
        step.clauses = place.member(QStringLiteral("clauses")).clauses();
        step.phase = place.member(QStringLiteral("phase")).string();
        step.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
        step.text = filledText(place.member(QStringLiteral("text")), pack);
        step.label = place.member(QStringLiteral("label")).optionalText();
        const PackCursor copy = place.member(QStringLiteral("copy"));
        step.copy = copy.string();
        if (copy.isThere() && !copyNames().contains(step.copy))
            copy.fail(unknownCopy, step.copy);
        pack.steps.push_back(std::move(step));
    }
}

void loadDuties(const PackCursor &file, Pack &pack)
{
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("duties")).items()) {
        Duty duty;
        duty.id = idAt(place, ids);
        duty.clauses = place.member(QStringLiteral("clauses")).clauses();
        duty.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
        duty.anchor = place.member(QStringLiteral("anchor")).string();
        duty.days = place.member(QStringLiteral("days")).integer();
        duty.text = filledText(place.member(QStringLiteral("text")), pack);
        pack.duties.push_back(std::move(duty));
    }
}

} // namespace einlass
