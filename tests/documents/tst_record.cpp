// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents.h"
#include "documents/pdf_template.h"
#include "form_fixture.h"
#include "policy/derive.h"
#include "policy/evaluate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace einlass;

namespace {

const QStringList raw{QStringLiteral("-raw")};

/// A plan with reasons, confirmations and recipients, judged by the built-in rules.
struct JudgedFixture : FormFixture
{
    std::shared_ptr<const Pack> rules;

    JudgedFixture()
    {
        Result<std::shared_ptr<const Pack>> loaded = Pack::load(Pack::builtIn());
        if (!loaded.ok()) {
            QTest::qFail(qPrintable(catalogues.text(loaded.error(), Language::English)), __FILE__,
                         __LINE__);
            return;
        }
        rules = *loaded;
        plan.participants.recipients = {QStringLiteral("Müller, Anna <anna.mueller@lmu.de>"),
                                        QStringLiteral("jan.novak@cuni.cz"),
                                        QStringLiteral("ben@lmu.de")};
        plan.access.link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012");
        plan.access.meetingId = QStringLiteral("60000000012");
        plan.reasons[QStringLiteral("B1")] =
            QStringLiteral("DFNconf fasst 100 Personen, erwartet sind 180.");
        plan.confirmations.officialDomains = {QStringLiteral("cuni.cz")};
        plan.confirmations.admittedAddresses = {QStringLiteral("jan.novak@cuni.cz")};
        plan.confirmations.clauses[QStringLiteral("C21")] = true;
        plan.chatLog = true;
        plan.reasons[QStringLiteral("C19")] = QStringLiteral("Beschlüsse werden im Chat gefasst.");
        plan.polls = Polls();
        plan.votes = Votes::Open;
    }

    DocumentContext context(std::vector<Language> languages)
    {
        derived = derive(plan, *rules);
        evaluation = evaluate(plan, derived, *rules);
        return {plan, derived, evaluation, *rules, catalogues, std::move(languages),
                QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC), QStringLiteral("0.1.0")};
    }
    Result<ClearedPlan> cleared(std::vector<Language> languages) { return clear(context(std::move(languages))); }
};

QString wordsOf(const Result<QByteArray> &pdf)
{
    return pdf.ok() ? pdfWords(*pdf, raw) : QString();
}

const QStringList secrets{QStringLiteral("60000000012"),  QStringLiteral("zoom-x.de/j/"),
                          QStringLiteral("GeHeim123"),    QStringLiteral("jan.novak"),
                          QStringLiteral("anna.mueller"), QStringLiteral("ben@lmu.de")};

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private slots:
    void jsonSaysWhatWasDecided();
    void jsonHoldsNoSecretsAndNoAddresses();
    void pdfSaysWhatWasDecidedAndWhy();
    void hostSheetIsOnePage();
    void hostSheetIsInTheHostsLanguage();
    void hostSheetIsOnePageWithEverything();
    void documentsAreSoundAndRepeatable();
    void draftWithoutToolHasARecord();
    void wordsExistForEveryAnswer();
};

void TestRecord::jsonSaysWhatWasDecided()
{
    JudgedFixture fixture;
    const Result<ClearedPlan> plan = fixture.cleared(both);
    QVERIFY2(plan.ok(),
             plan.ok() ? "" : qPrintable(fixture.catalogues.text(plan.error(), Language::English)));
    const Result<QByteArray> json = recordJson(*plan);
    QVERIFY(json.ok());
    const QJsonObject record = QJsonDocument::fromJson(*json).object();
    QCOMPARE(record.value(QLatin1String("format")).toString(), QStringLiteral("einlass-record/1"));
    QCOMPARE(record.value(QLatin1String("created")).toString(),
             QStringLiteral("2026-12-01T08:00:00Z"));
    QCOMPARE(record.value(QLatin1String("compliant")).toBool(), true);
    QCOMPARE(
        record.value(QLatin1String("policy")).toObject().value(QLatin1String("version")).toString(),
        fixture.rules->version);
    QCOMPARE(
        record.value(QLatin1String("reasons")).toObject().value(QLatin1String("B1")).toString(),
        QStringLiteral("DFNconf fasst 100 Personen, erwartet sind 180."));
    const QJsonObject confirmations = record.value(QLatin1String("confirmations")).toObject();
    QCOMPARE(confirmations.value(QLatin1String("B13a")).toArray(),
             QJsonArray{QStringLiteral("cuni.cz")});
    QCOMPARE(confirmations.value(QLatin1String("B23")).toInt(), 1);
    QCOMPARE(confirmations.value(QLatin1String("C21")).toBool(), true);
    const QJsonObject people = record.value(QLatin1String("plan"))
                                   .toObject()
                                   .value(QLatin1String("participants"))
                                   .toObject();
    QCOMPARE(
        people.value(QLatin1String("recipients")).toObject().value(QLatin1String("lmu")).toInt(),
        2);
    QCOMPARE(people.value(QLatin1String("recipients"))
                 .toObject()
                 .value(QLatin1String("external"))
                 .toInt(),
             1);
    QCOMPARE(record.value(QLatin1String("tools")).toObject().size(), 3);
    QCOMPARE(record.value(QLatin1String("findings")).toArray().size(),
             static_cast<qsizetype>(fixture.evaluation.findings.size()));
    QVERIFY(!record.value(QLatin1String("duties")).toArray().isEmpty());
}

void TestRecord::jsonHoldsNoSecretsAndNoAddresses()
{
    JudgedFixture fixture;
    fixture.plan.reasons[QStringLiteral("B1")] =
        QStringLiteral("wie in https://x.zoom.us/j/1?pwd=GeHeim123 besprochen");
    const Result<ClearedPlan> plan = fixture.cleared(both);
    QVERIFY(plan.ok());
    const Result<QByteArray> json = recordJson(*plan);
    QVERIFY(json.ok());
    for (const QString &secret : secrets)
        QVERIFY2(!json->contains(secret.toUtf8()), qPrintable(secret));
    const QString words = wordsOf(recordPdf(*plan));
    QVERIFY(!words.isEmpty());
    for (const QString &secret : secrets)
        QVERIFY2(!words.contains(secret), qPrintable(secret));
    // The host compares names with the waiting room; access data are not there either.
    const QString sheet = wordsOf(hostSheetPdf(*plan));
    QVERIFY(!sheet.isEmpty());
    for (const QString &secret : secrets.mid(0, 3))
        QVERIFY2(!sheet.contains(secret), qPrintable(secret));
}

void TestRecord::pdfSaysWhatWasDecidedAndWhy()
{
    JudgedFixture fixture;
    const Result<ClearedPlan> plan = fixture.cleared(both);
    QVERIFY(plan.ok());
    const QString words = wordsOf(recordPdf(*plan));
    for (const char *wanted :
         {"Vermerk zu einer Online-Veranstaltung", "DFNconf fasst 100 Personen, erwartet sind 180. (Regel: DFNconf und Meet gehen vor",
          "B13a: Bestätigung", "cuni.cz", "Externe Adressen mit Ausnahme: 1",
          "Keine offene Feststellung nach den Regeln", "LMU: 2, extern: 1",
          "nur mit LMU-Konto angemeldet", "Art. 76 Abs. 2 BayHIG",
          "Freiwillige Nutzung von Zoom durch Studierende: Art. 6 Abs. 1 Buchst. a DSGVO",
          "Einwilligung der betroffenen Personen", "EvaSys, anonym", "31. März 2027",
          "Interner Server der LMU", "Record of an online event", "No open finding under the rules",
          "only signed in with an LMU account"})
        QVERIFY2(words.contains(QString::fromUtf8(wanted)), wanted);
    QVERIFY(!words.contains(u'{'));
}

void TestRecord::hostSheetIsOnePage()
{
    JudgedFixture fixture;
    const Result<ClearedPlan> plan = fixture.cleared({Language::German});
    QVERIFY(plan.ok());
    const Result<QByteArray> sheet = hostSheetPdf(*plan);
    const QString words = wordsOf(sheet);
    for (const char *wanted : {"Ablaufblatt", "Einführung in die Quantenmechanik", "Zu Beginn",
                               "Währenddessen", "Fristen nach dem Termin", "Seite 1 von 1",
                               "Müller, Anna", "„Die Aufzeichnung ist beendet.“", "“The recording has stopped.”",
                               "Link und Kenncode stehen in der Einladung"})
        QVERIFY2(words.contains(QString::fromUtf8(wanted)), wanted);
    QVERIFY(!words.contains(u'{'));
}

void TestRecord::hostSheetIsInTheHostsLanguage()
{
    JudgedFixture fixture;
    const auto sheet = [&](const std::vector<Language> &languages, std::optional<Language> host) {
        DocumentContext context = fixture.context(languages);
        context.hostLanguage = host;
        return wordsOf(hostSheetPdf(*clear(context)));
    };
    QVERIFY(sheet(both, std::nullopt).contains(QStringLiteral("Ablaufblatt:")));
    QVERIFY(sheet(both, Language::English).contains(QStringLiteral("Running sheet:")));
    QVERIFY(sheet({Language::German}, Language::English).contains(QStringLiteral("Ablaufblatt:")));
}

void TestRecord::hostSheetIsOnePageWithEverything()
{
    JudgedFixture fixture;
    for (int i = 0; i < 250; ++i)
        fixture.plan.participants.recipients
            << QStringLiteral("Vorname%1 Sehr-Langer-Nachname%1 <p%1@lmu.de>").arg(i);
    fixture.plan.title = QStringLiteral("Ein Titel ohne Ende ").repeated(500);
    fixture.plan.place.common = QStringLiteral("Raum ").repeated(500);
    fixture.plan.remoteControl = RemoteControl{RemotePurpose::Support, Helper::Lmu, true, {}};
    fixture.plan.reasons[QStringLiteral("B30b")] = QStringLiteral("Hilfe bei den Aufgaben am Rechner");
    fixture.plan.polls = Polls{PollTool::Meeting, false, {}};
    fixture.plan.reasons[QStringLiteral("B25")] = QStringLiteral("Die Antworten werden zugeordnet.");
    fixture.plan.recording->captures.insert(Capture::Chat);
    for (int day = 1; day < 60; ++day)
        fixture.plan.schedule.added.push_back({QDate(2027, 1, 12).addDays(day), QTime(9, 15)});
    for (const auto &languages : {both, std::vector<Language>{Language::English}}) {
        const Result<ClearedPlan> plan = fixture.cleared(languages);
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(fixture.catalogues.text(plan.error(), Language::English)));
        const Result<QByteArray> sheet = hostSheetPdf(*plan);
        QVERIFY(sheet.ok());
        QVERIFY(pdfTool(QStringLiteral("pdfinfo"), {}, *sheet).contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n"))));
        const QString words = wordsOf(sheet);
        QVERIFY(words.contains(QRegularExpression(QStringLiteral("(und|and) \\d+ (weitere|more)"))));
        QVERIFY(words.contains(QStringLiteral("“The recording has stopped.”")));
    }
}

void TestRecord::documentsAreSoundAndRepeatable()
{
    JudgedFixture first;
    JudgedFixture second;
    const Result<ClearedPlan> one = first.cleared(both);
    const Result<ClearedPlan> two = second.cleared(both);
    QVERIFY(one.ok() && two.ok());
    QCOMPARE(*recordJson(*one), *recordJson(*two));
    using Maker = Result<QByteArray> (*)(const ClearedPlan &);
    for (Maker maker : {Maker(recordPdf), Maker(hostSheetPdf)}) {
        const QByteArray pdf = *maker(*one);
        QCOMPARE(pdf, *maker(*two));
        QVERIFY(pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdf)
                    .contains(QLatin1String("No syntax or stream encoding errors")));
        const QString info = pdfTool(QStringLiteral("pdfinfo"), {}, pdf);
        QVERIFY(QRegularExpression(QStringLiteral("Tagged:\\s+yes")).match(info).hasMatch());
        QVERIFY(QRegularExpression(QStringLiteral("Page size:.*A4")).match(info).hasMatch());
    }
}

void TestRecord::draftWithoutToolHasARecord()
{
    JudgedFixture fixture;
    fixture.plan.tool.reset();
    fixture.plan.access = {};
    const Result<ClearedPlan> plan = fixture.cleared(both);
    QVERIFY2(plan.ok(),
             plan.ok() ? "" : qPrintable(fixture.catalogues.text(plan.error(), Language::English)));
    QVERIFY(QJsonDocument::fromJson(*recordJson(*plan))
                .object()
                .value(QLatin1String("compliant"))
                .isNull());
    QVERIFY(wordsOf(recordPdf(*plan)).contains(QStringLiteral("noch nicht gewählt")));
    const Result<ConsentForm> form = consentFormPdf(*plan);
    QVERIFY(form.ok());
    QVERIFY(!form->toComplete.empty());
}

void TestRecord::wordsExistForEveryAnswer()
{
    const Result<PdfTemplate> form = PdfTemplate::load(QStringLiteral("record"), Pack());
    QVERIFY(form.ok());
    const auto check = [&form](const char *list, const auto &names) {
        for (const char *name : names)
            QVERIFY2(form->words.contains(
                         QStringLiteral("%1.%2").arg(QLatin1String(list), QLatin1String(name))),
                     name);
    };
    check("occasion", namesOf<Occasion>);
    check("kind", namesOf<Kind>);
    check("content", namesOf<Content>);
    check("status", namesOf<HostStatus>);
    check("need", namesOf<Need>);
    check("admission", namesOf<Admission>);
    check("captures", namesOf<Capture>);
    check("people", namesOf<RecordedPeople>);
    check("storage", namesOf<Storage>);
    check("audience", namesOf<Audience>);
    check("polls", namesOf<PollTool>);
    check("votes", namesOf<Votes>);
    check("attendance", namesOf<AttendanceBasis>);
    check("remote", namesOf<RemotePurpose>);
    check("helper", namesOf<Helper>);
    check("distribution", namesOf<Distribution>);
    check("verdict", namesOf<Verdict>);
    check("binding", namesOf<Binding>);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
