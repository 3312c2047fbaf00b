// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to one university stands in its pack: forms speak of whichever is loaded, and neither
// templates nor sources name one. What clauses say of forms is printed.
#include "cases.h"
#include "form_fixture.h"

#include "documents/pdf_template.h"
#include "documents/pdf_values.h"
#include "documents/values.h"
#include "policy/clause_places.h"
#include "policy/form_parts.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace einlass;

class TestInstitution : public QObject
{
    Q_OBJECT

private slots:
    void formsSpeakOfTheLoadedOne();
    void wordsSpeakOfTheLoadedOne();
    void aServiceWithoutAName();
    void partsOfFormsArePrinted();
    void clausesNameWhatTheyNeed();
    void templatesAndSourcesNameNone();
};

namespace {

std::shared_ptr<const Pack> musterstadt()
{
    const auto pack = Pack::load(QStringLiteral(TEST_DATA "/packs/musterstadt/pack.json"));
    if (!pack.ok())
        qFatal("%s", qPrintable(Catalogues().text(pack.error(), Language::English)));
    return *pack;
}

QString wordsOfForm(const documentcases::Case &one)
{
    const Result<ConsentForm> form = renderConsentForm(one.context());
    return form.ok() ? pdfWords(form->pdf, {QStringLiteral("-raw")}) : QString();
}

bool applies(const PdfTemplateRow &row, const Facts &facts, const QHash<QString, QString> &values)
{
    const auto has = [&values](const QString &name) { return !values.value(name).isEmpty(); };
    return row.when.holds(facts) && std::all_of(row.filled.begin(), row.filled.end(), has)
        && (row.unfilled.isEmpty() || !has(row.unfilled));
}

/// The named parts that the form has for one plan.
void addPrinted(const QString &name, const documentcases::Case &one, QSet<QString> &printed)
{
    const DocumentContext context = one.context();
    const Result<PdfTemplate> form = PdfTemplate::load(name, *one.pack);
    QVERIFY(form.ok());
    QHash<QString, QString> values = printedValues(context, Language::German, *form);
    values.insert(QStringLiteral("paper"), QStringLiteral("1"));
    const Facts facts = printedFacts(context);
    const auto add = [&](const PdfTemplateRow &row) {
        if (!row.part.isEmpty() && applies(row, facts, values))
            printed.insert(QStringLiteral("%1/%2").arg(name, row.part));
    };
    for (const PdfTemplateBlock &block : form->blocks) {
        add(block.self);
        for (const PdfTemplateRow &row : block.rows) {
            if (applies(block.self, facts, values))
                add(row);
        }
    }
    if (form->word(QStringLiteral("footer"), Language::German).contains(QLatin1String("{rulesVersion}")))
        printed.insert(QStringLiteral("%1/version").arg(name));
}

} // namespace

void TestInstitution::formsSpeakOfTheLoadedOne()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    one->plan.recording->captures.insert(Capture::Chat);
    one->judge();
    const QString ours = wordsOfForm(*one);
    for (const char *said : {"innerhalb von 7 Tagen", "within 7 days", "älter als 30 Tage", "erst ab 16 Jahren", "kein Muster der LMU",
                             "Die LMU darf", "Interner Server der LMU"})
        QVERIFY2(ours.contains(QString::fromUtf8(said)), said);
    one->pack = musterstadt();
    one->judge();
    const QString theirs = wordsOfForm(*one);
    for (const char *said : {"nach einem Widerruf unverzüglich", "without undue delay", "§ 3 des Hochschulgesetzes von Musterland",
                             "kein Muster der Hochschule", "not HSM’s standard form", "Die Hochschule darf",
                             "Interner Server der Hochschule", "werden spätestens mit der Aufzeichnung gelöscht"})
        QVERIFY2(theirs.contains(QString::fromUtf8(said)), said);
    static const QRegularExpression foreign(QStringLiteral("LMU|Bay[A-Z]|Bayer|München|\\b7 Tage|älter als|16 Jahren|[{}]"));
    const auto found = foreign.match(theirs);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

void TestInstitution::wordsSpeakOfTheLoadedOne()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    one->plan.recording->storage = Storage::LmuServer;
    one->plan.recording->audience = Audience::University;
    const auto said = [&](Language language, const char *name) { return textValues(one->context(), language).value(QLatin1String(name)); };
    QCOMPARE(said(Language::German, "storage"), QStringLiteral("auf einem internen Server der LMU"));
    QCOMPARE(said(Language::English, "storage"), QStringLiteral("on an internal LMU server"));
    one->pack = musterstadt();
    QCOMPARE(said(Language::German, "audience"), QStringLiteral("nur Mitglieder der Hochschule"));
    QCOMPARE(said(Language::English, "audience"), QStringLiteral("members of the university only"));
    QCOMPARE(said(Language::English, "storage"), QStringLiteral("on the university's media server"));
}

void TestInstitution::aServiceWithoutAName()
{
    Pack pack(*documentcases::builtInPack());
    const auto word = [&pack] { return PdfTemplate::load(QStringLiteral("record"), pack)->word(QStringLiteral("polls.evasys"), Language::German); };
    QCOMPARE(word(), QStringLiteral("EvaSys"));
    pack.contacts.remove(QStringLiteral("evasys"));
    QCOMPARE(word(), QStringLiteral("Umfragedienst"));
}

/// Every part that a clause can name stands in the form of some plan.
void TestInstitution::partsOfFormsArePrinted()
{
    QSet<QString> printed;
    for (const QString &name : documentcases::names()) {
        const auto one = documentcases::load(name);
        addPrinted(QStringLiteral("record"), *one, printed);
        for (Audience audience : {Audience::Course, Audience::Public}) {
            if (!one->plan.recording)
                continue;
            one->plan.recording->audience = audience;
            one->judge();
            addPrinted(QStringLiteral("consent-form"), *one, printed);
        }
    }
    const QStringList parts = formParts();
    QVERIFY(parts.size() > 30);
    for (const QString &part : parts)
        QVERIFY2(printed.contains(part), qPrintable(part));
}

/// A form, a record or an explanation counts only where there is one.
void TestInstitution::clausesNameWhatTheyNeed()
{
    Pack pack(*documentcases::builtInPack());
    for (Clause &clause : pack.clauses) {
        QVERIFY2(unhandledBindings(clause, pack).isEmpty(), qPrintable(clause.id));
        for (const char *binding : {"form", "record"}) {
            if (!clause.bindings.contains(QLatin1String(binding)))
                continue;
            Clause without = clause;
            without.parts = {QStringLiteral("consent-form/nowhere"), QStringLiteral("record/nowhere")};
            const bool said = std::any_of(pack.sentences.begin(), pack.sentences.end(), [&](const Sentence &sentence) {
                return sentence.clauses.contains(clause.id) && sentence.places.contains(QStringLiteral("consent-form"));
            });
            QCOMPARE(unhandledBindings(without, pack).contains(QLatin1String(binding)), !said || QLatin1String(binding) == QLatin1String("record"));
        }
    }
    Clause silent;
    silent.id = QStringLiteral("A5");
    silent.bindings = {QStringLiteral("help")};
    silent.fields = {QStringLiteral("/outgoing/detail"), QStringLiteral("/reasons/A5")};
    QCOMPARE(unhandledBindings(silent, pack), silent.bindings);
}

void TestInstitution::templatesAndSourcesNameNone()
{
    static const QRegularExpression named(QStringLiteral("\\b(LMU|EvaSys|LRZ|Bay[A-Z]\\w+|Bayer\\w*|München|Munich)\\b"));
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
    int files = 0;
    for (const char *folder : {"resources/templates", "app", "ui"}) {
        for (QDirIterator it(QStringLiteral(SOURCE_DIR "/%1").arg(QLatin1String(folder)), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next();
            QString text = QString::fromUtf8(documentcases::contentOf(path));
            if (path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"))) {
                QString literals;
                text.remove(comment);
                for (auto match = literal.globalMatch(text); match.hasNext();)
                    literals += match.next().captured() + u'\n';
                text = literals;
            }
            ++files;
            const auto found = named.match(text);
            QVERIFY2(!found.hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(path, found.captured())));
        }
    }
    QVERIFY(files > 300);
}

QTEST_GUILESS_MAIN(TestInstitution)
#include "tst_institution.moc"
