// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "base/text.h"
#include "documents/notices.h"
#include "documents/values.h"
#include "documents/wrap.h"
#include "policy/fact_answers.h"
#include "policy/template_check.h"

#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace einlass;
using documentcases::Case;

namespace {

QString templateText(const QString &path)
{
    return QString::fromUtf8(documentcases::contentOf(QStringLiteral(SOURCE_DIR "/resources/templates/%1").arg(path)));
}

QStringList found(const QString &text, const char *pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text); matches.hasNext();)
        all << matches.next().captured();
    all.sort();
    return all;
}

/// What has to be the same in both languages: placeholders and numbers, but not the words.
void comparePair(const QString &german, const QString &english, const QString &place)
{
    const auto agree = [&](const char *pattern) {
        QVERIFY2(found(german, pattern) == found(english, pattern), qPrintable(QStringLiteral("%1: %2 | %3").arg(place, german, english)));
    };
    agree("\\{[A-Za-z]+\\}");
    agree("\\d+");
    agree("https?://\\S+");
    const bool hasWords = QString(german).remove(QRegularExpression(QStringLiteral("\\{[^}]*\\}"))).contains(QRegularExpression(QStringLiteral("\\p{L}{2,}")));
    static const QStringList sameInBoth{QStringLiteral("format.month"), QStringLiteral("label.link")};
    QVERIFY2(!hasWords || german != english || sameInBoth.contains(place), qPrintable(place));
}

int valuesOf(Fact fact, std::vector<int> &values)
{
    values.clear();
    const auto answers = answersOf(fact);
    switch (factTable[static_cast<std::size_t>(fact)].type) {
    case FactType::Boolean: values = {0, 1}; break;
    case FactType::Choice:
        values.push_back(Facts::absent);
        for (std::size_t i = 0; i < answers.size(); ++i)
            values.push_back(int(i));
        break;
    case FactType::Set:
        for (int bits = 0; bits < 1 << answers.size(); ++bits)
            values.push_back(bits);
        break;
    case FactType::Number: return 0;
    }
    return int(values.size());
}

/// Calls `check` with every combination of these facts.
void forAll(const std::vector<Fact> &facts, std::size_t at, Facts &current, const std::function<void(const Facts &)> &check)
{
    if (at == facts.size())
        return check(current);
    std::vector<int> values;
    QVERIFY(valuesOf(facts[at], values) > 0);
    for (int value : values) {
        current.set(facts[at], value);
        forAll(facts, at + 1, current, check);
    }
}

QString withoutTags(QString html)
{
    html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return html.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&#39;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void sentencesAgree();
    void phrasesAgree();
    void wordsAgree();
    void templatesAgree();
    void noDemandedNoticeIsLostInBrief();
    void aBriefInvitationSaysWhatNothingElseSays();
    void everyNoticeIsPrinted_data() { documentcases::addRows(); }
    void everyNoticeIsPrinted();
    void anOrdinaryLectureFitsOneScreen();
};

void TestWording::sentencesAgree()
{
    for (const Sentence &sentence : documentcases::builtInPack()->sentences)
        comparePair(sentence.text.de, sentence.text.en, sentence.id);
}

void TestWording::phrasesAgree()
{
    QVERIFY(!documentcases::builtInPack()->phrases.empty());
    for (const Phrase &phrase : documentcases::builtInPack()->phrases)
        comparePair(phrase.text.de, phrase.text.en, phrase.id);
}

void TestWording::wordsAgree()
{
    const auto wordsOf = [](const char *path) { return QJsonDocument::fromJson(templateText(QLatin1String(path)).toUtf8()).object(); };
    const QJsonObject german = wordsOf("de/words.json");
    const QJsonObject english = wordsOf("en/words.json");
    QVERIFY(!german.isEmpty());
    QCOMPARE(german.keys(), english.keys());
    for (const QString &key : german.keys())
        comparePair(german.value(key).toString(), english.value(key).toString(), key);
}

void TestWording::templatesAgree()
{
    const QStringList names = QDir(QStringLiteral(SOURCE_DIR "/resources/templates/de")).entryList({QStringLiteral("*.txt"), QStringLiteral("*.html")}, QDir::Files);
    QCOMPARE(names, QDir(QStringLiteral(SOURCE_DIR "/resources/templates/en")).entryList({QStringLiteral("*.txt"), QStringLiteral("*.html")}, QDir::Files));
    QVERIFY(names.size() >= 3);
    for (const QString &name : names) {
        const QString german = templateText(QStringLiteral("de/%1").arg(name));
        const QString english = templateText(QStringLiteral("en/%1").arg(name));
        QVERIFY2(german != english, qPrintable(name));
        // How a salutation is put together may differ, what it is made from may not.
        const auto named = [](const QString &text) {
            const QStringList all = found(text, "\\{\\{[^#^/!}]*\\}\\}");
            return QSet<QString>(all.begin(), all.end());
        };
        QVERIFY2(named(german) == named(english), qPrintable(name));
        QVERIFY2(found(german, "\\d+") == found(english, "\\d+"), qPrintable(name));
        QCOMPARE(placeholdersOf(name, german), placeholdersOf(name, english));
    }
    QVERIFY(!placeholdersOf(QStringLiteral("invitation.txt"), templateText(QStringLiteral("de/invitation.txt"))).isEmpty());
}

/// For every answer: where the full invitation meets a clause that participants must be told, a
/// sentence of the brief one meets it, too.
void TestWording::noDemandedNoticeIsLostInBrief()
{
    const Pack &pack = *documentcases::builtInPack();
    const QString place = QStringLiteral("invitation");
    QSet<QString> told;
    for (const Clause &clause : pack.clauses) {
        if (clause.bindings.contains(QStringLiteral("text")))
            told << clause.id;
    }
    QVERIFY(told.size() > 25);
    int proofs = 0;
    for (const Sentence &lost : pack.sentences) {
        if (lost.only != Detail::Full || !lost.places.contains(place))
            continue;
        // What is announced in advance is never shortened.
        QVERIFY2(!lost.id.startsWith(QLatin1String("announced-")), qPrintable(lost.id));
        for (const QString &clause : lost.clauses) {
            if (!told.contains(clause))
                continue;
            std::vector<const Sentence *> others;
            std::vector<Fact> facts = lost.when.facts();
            for (const Sentence &other : pack.sentences) {
                if (other.only == Detail::Full || !other.places.contains(place) || !other.clauses.contains(clause))
                    continue;
                others.push_back(&other);
                for (Fact fact : other.when.facts()) {
                    if (std::find(facts.begin(), facts.end(), fact) == facts.end())
                        facts.push_back(fact);
                }
            }
            // The derived facts of a tool are set with it: Meet and DFNconf know no registration.
            Facts current;
            forAll(facts, 0, current, [&](const Facts &answers) {
                const bool impossible = answers[Fact::Tool] != int(Tool::Zoom) && answers[Fact::Admission] != int(Admission::Link)
                    && answers[Fact::Admission] != 0;
                if (impossible || !lost.when.holds(answers))
                    return;
                ++proofs;
                const bool met = std::any_of(others.begin(), others.end(), [&](const Sentence *other) { return other->when.holds(answers); });
                if (!met && answers[Fact::Admission] != Facts::absent)
                    QFAIL(qPrintable(QStringLiteral("%1: %2").arg(lost.id, clause)));
            });
        }
    }
    qInfo("%d combinations of answers", proofs);
    QVERIFY(proofs > 100);
}

/// A pack that forgets a brief sentence keeps the full one.
void TestWording::aBriefInvitationSaysWhatNothingElseSays()
{
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    Pack pack = *one->pack;
    std::erase_if(pack.sentences, [](const Sentence &sentence) { return sentence.id == QLatin1String("during-brief-chat"); });
    const DocumentContext context{one->plan, one->derived, one->evaluation, pack, one->catalogues, one->plan.languages, {}, {}};
    const auto all = allNotices(context, Language::German, QStringLiteral("invitation"));
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Notice &notice) { return notice.id == QLatin1String("during-chat"); }));
    QVERIFY(std::none_of(all.begin(), all.end(), [](const Notice &notice) { return notice.id == QLatin1String("during-camera"); }));
}

void TestWording::everyNoticeIsPrinted()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    one->plan.languages = {Language::German, Language::English};
    for (Detail detail : {Detail::Brief, Detail::Full}) {
        one->plan.outgoing.detail = detail;
        const auto ready = one->ready();
        QVERIFY(ready.ok());
        const QString text = invitationText(*ready)->simplified();
        const QString html = withoutTags(*invitationHtml(*ready)).simplified();
        for (Language language : {Language::German, Language::English}) {
            const auto all = allNotices(ready->context(), language, QStringLiteral("invitation"));
            QVERIFY(all.size() > 4);
            for (const Notice &notice : all) {
                QVERIFY2(text.contains(notice.text.simplified()), qPrintable(notice.text));
                QVERIFY2(html.contains(notice.text.simplified()), qPrintable(notice.text));
            }
        }
        const AccessData &access = ready->access();
        for (const QString &shown : {text, html}) {
            QVERIFY(shown.contains(access.link));
            QVERIFY(shown.contains(readableMeetingId(access.meetingId, *one->plan.tool)));
            QVERIFY(shown.contains(access.participantCode));
            QCOMPARE(shown.count(one->plan.tool == Tool::Zoom ? QStringLiteral("it-servicedesk@lmu.de") : QStringLiteral("https://www.lmu.de/datenschutz")), 2);
        }
    }
}

void TestWording::anOrdinaryLectureFitsOneScreen()
{
    const auto lines = [](const QString &name, Language language, Detail detail) {
        const auto one = documentcases::load(name);
        one->plan.languages = {language};
        one->plan.message = {};
        one->plan.schedule.except.clear();
        one->plan.schedule.moved.clear();
        one->plan.outgoing.detail = detail;
        one->judge();
        return invitationText(*one->ready())->count(u'\n');
    };
    for (Language language : {Language::German, Language::English}) {
        const auto dfnconf = lines(QStringLiteral("dfnconf-lecture"), language, Detail::Brief);
        const auto zoom = lines(QStringLiteral("zoom-lecture-series"), language, Detail::Brief);
        qInfo("brief lecture: DFNconf %d lines, Zoom %d lines", int(dfnconf), int(zoom));
        QVERIFY(dfnconf <= 26);
        QVERIFY(zoom <= 37);
        QVERIFY(dfnconf < lines(QStringLiteral("dfnconf-lecture"), language, Detail::Full));
        QVERIFY(zoom + 20 < lines(QStringLiteral("zoom-lecture-series"), language, Detail::Full));
    }
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
