// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/circumstance.h"

#include "analysis/answer_words.h"

#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char ofQuestion[] = QT_TRANSLATE_NOOP("Core", "%1: %2");
const char eitherOr[] = QT_TRANSLATE_NOOP("Core", "%1 or %2");
const char upTo[] = QT_TRANSLATE_NOOP("Core", "up to %1");
const char fromTo[] = QT_TRANSLATE_NOOP("Core", "%1 to %2");
const char orMore[] = QT_TRANSLATE_NOOP("Core", "%1 or more");
const char theReason[] = QT_TRANSLATE_NOOP("Core", "a reason for %1");
const char theConfirmation[] = QT_TRANSLATE_NOOP("Core", "a confirmation of %1");

const QString yes = QStringLiteral("yes");

/// What stands before ": " in the name of a question about one member of a list.
QString listOf(const QString &question) { return question.section(QStringLiteral(": "), 0, 0); }
QString memberOf(const QString &question) { return question.section(QStringLiteral(": "), 1); }

bool asksForReason(const QString &question) { return listOf(question) == QLatin1String("reasons"); }
bool asksForConfirmation(const QString &question) { return listOf(question) == QLatin1String("confirmations"); }

class Writer
{
public:
    Writer(const Catalogues &catalogues, Language language) : m_catalogues(catalogues), m_language(language) {}

    QString words(const char *source, const QStringList &arguments = {}) const
    {
        return m_catalogues.text({source, arguments}, m_language);
    }
    QString either(const QStringList &parts) const
    {
        if (parts.size() < 2)
            return parts.value(0);
        return words(eitherOr, {parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last()});
    }
    QString range(const NumberRange &range) const
    {
        if (!range.to)
            return words(orMore, {QString::number(range.from)});
        if (*range.to == range.from)
            return QString::number(range.from);
        if (range.from <= 1)
            return words(upTo, {QString::number(*range.to)});
        return words(fromTo, {QString::number(range.from), QString::number(*range.to)});
    }
    /// Several facts that one question combines are told one after the other.
    QString answer(const QString &question, const QString &answer) const
    {
        QStringList parts;
        for (const QString &part : answer.split(QStringLiteral(" + "))) {
            const char *known = answerSource(question, part);
            parts << (known ? words(known) : part);
        }
        return parts.join(QStringLiteral(", "));
    }
    QString question(const QString &name) const
    {
        if (asksForReason(name))
            return words(theReason, {memberOf(name)});
        if (asksForConfirmation(name))
            return words(theConfirmation, {memberOf(name)});
        const char *label = questionSource(name);
        if (!label)
            label = questionSource(listOf(name));
        const QString text = label ? words(label) : name;
        const char *member = answerSource(listOf(name), memberOf(name));
        return member ? words(ofQuestion, {text, words(member)}) : text;
    }

private:
    const Catalogues &m_catalogues;
    Language m_language;
};

} // namespace

QString circumstanceWords(const Circumstance &circumstance, const Catalogues &catalogues, Language language)
{
    const Writer writer(catalogues, language);
    QStringList answers;
    for (const NumberRange &range : circumstance.numbers)
        answers << writer.range(range);
    for (const QString &answer : circumstance.answers)
        answers << writer.answer(circumstance.question, answer);
    const QString question = writer.question(circumstance.question);
    if (circumstance.answers == QStringList{yes})
        return question;
    return writer.words(ofQuestion, {question, writer.either(answers)});
}

QStringList questionWords(const QStringList &questions, const Catalogues &catalogues, Language language)
{
    const Writer writer(catalogues, language);
    QStringList found;
    for (const QString &question : questions) {
        const QString list = listOf(question);
        const auto isOfList = [&list](const QString &other) { return listOf(other) == list; };
        const bool several = questionSource(list) && std::count_if(questions.begin(), questions.end(), isOfList) > 1;
        found << writer.question(several ? list : question);
    }
    found.removeDuplicates();
    return found;
}

QStringList withoutWords(const QString &question, const QStringList &answers)
{
    if (asksForReason(question) || asksForConfirmation(question))
        return {};
    QStringList missing;
    if (!questionSource(question) && !(questionSource(listOf(question)) && answerSource(listOf(question), memberOf(question))))
        missing << question;
    for (const QString &answer : answers) {
        bool isNumber = false;
        answer.toInt(&isNumber);
        for (const QString &part : answer.split(QStringLiteral(" + "))) {
            if (!isNumber && answer != yes && answer != QLatin1String("no") && !answerSource(question, part))
                missing << QStringLiteral("%1/%2").arg(question, part);
        }
    }
    return missing;
}

} // namespace einlass
