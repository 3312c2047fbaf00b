// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/text_loader.h"

#include <QSet>
#include <QtGlobal>

namespace einlass {
namespace {

const char idTwice[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected an id that no other entry has, found %3.");

QString idAt(const PackCursor &place, QSet<QString> &known)
{
    const PackCursor id = place.member(QStringLiteral("id"));
    if (known.contains(id.string()))
        id.fail(idTwice, id.string());
    known.insert(id.string());
    return id.string();
}

} // namespace

void loadSentences(const PackCursor &file, Pack &pack)
{
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("sentences")).items()) {
        Sentence sentence;
        sentence.id = idAt(place, ids);
        sentence.clauses = place.member(QStringLiteral("clauses")).strings();
        sentence.places = place.member(QStringLiteral("places")).strings();
        sentence.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
        sentence.text = place.member(QStringLiteral("text")).text();
        pack.sentences.push_back(std::move(sentence));
    }
}

void loadSteps(const PackCursor &file, Pack &pack)
{
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("steps")).items()) {
        Step step;
        step.id = idAt(place, ids);
        step.clauses = place.member(QStringLiteral("clauses")).strings();
        step.phase = place.member(QStringLiteral("phase")).string();
        step.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
        step.text = place.member(QStringLiteral("text")).text();
        step.label = place.member(QStringLiteral("label")).optionalText();
        step.copy = place.member(QStringLiteral("copy")).string();
        pack.steps.push_back(std::move(step));
    }
}

void loadDuties(const PackCursor &file, Pack &pack)
{
    QSet<QString> ids;
    for (const PackCursor &place : file.member(QStringLiteral("duties")).items()) {
        Duty duty;
        duty.id = idAt(place, ids);
        duty.clauses = place.member(QStringLiteral("clauses")).strings();
        duty.when = place.member(QStringLiteral("when")).conditionWithoutVerdicts();
        duty.anchor = place.member(QStringLiteral("anchor")).string();
        duty.days = place.member(QStringLiteral("days")).integer();
        duty.text = place.member(QStringLiteral("text")).text();
        pack.duties.push_back(std::move(duty));
    }
}

void loadContacts(const PackCursor &file, Pack &pack)
{
    const PackCursor contacts = file.member(QStringLiteral("contacts"));
    for (const QString &key : contacts.names()) {
        const PackCursor place = contacts.member(key);
        pack.contacts.insert(key, {place.member(QStringLiteral("name")).optionalText(),
                                   place.member(QStringLiteral("address")).optionalText(),
                                   place.member(QStringLiteral("email")).string(),
                                   place.member(QStringLiteral("url")).string()});
    }
}

} // namespace einlass
