// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "documents/consent_form.h"
#include "form_fixture.h"

#include <QRegularExpression>

#include <thread>

using namespace einlass;

namespace {

QString wordsOf(const QByteArray &pdf)
{
    return pdfWords(pdf, {QStringLiteral("-raw")});
}

int pageCount(const QByteArray &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(pdfTool(QStringLiteral("pdfinfo"), {}, pdf)).captured(1).toInt();
}

/// The recorded lecture; everybody is recorded, and two are invited by name.
std::unique_ptr<documentcases::Case> everybody()
{
    auto one = documentcases::load(QStringLiteral("zoom-recording"));
    one->plan.languages = {Language::German};
    one->plan.recording->people = RecordedPeople::Everyone;
    one->plan.participants.recipients = {QStringLiteral("\"Müller, Anna\" <anna.mueller@lmu.de>"),
                                         QStringLiteral("ben@campus.lmu.de"),
                                         QStringLiteral("Eva <eva.beispiel@lmu.de>")};
    one->judge();
    return one;
}

} // namespace

/// Forms for single persons, and consent by mail.
class TestConsentFormPersonal : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFilledIn();
    void onlySpeakersGetOne();
    void everybodyWhoIsKnownGetsOne();
    void declarationIsOnePage();
    void fullestFormIsOneSheet();
    void batchHasSafeNames();
    void batchStopsWhenTold();
    void batchRunsOffTheMainThread();
    void mailAsksForEachAnswer();
    void mailMarksWhatIsUnknown();
};

void TestConsentFormPersonal::namesAreFilledIn()
{
    const auto one = everybody();
    const auto form = personalConsentForm(*one->cleared(), QStringLiteral("\"Müller, Anna\" <anna.mueller@lmu.de>"));
    QVERIFY2(form.ok(), form.ok() ? "" : qPrintable(one->words(form.error())));
    const QString words = wordsOf(form->pdf);
    QCOMPARE(static_cast<int>(words.count(QStringLiteral("Müller, Anna"))), 2);    // above, and on the line to sign
    QVERIFY(!words.contains(QLatin1String("anna.mueller")));
    const QString fields = pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=acroform")}, form->pdf);
    QVERIFY(!fields.contains(QLatin1String("de.name\"")));
    QVERIFY(fields.contains(QLatin1String("de.date\"")));
    QVERIFY(pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, form->pdf)
                .contains(QLatin1String("No syntax or stream encoding errors")));
    QVERIFY(!personalConsentForm(*one->cleared(), QStringLiteral(" \u200b ")).ok());
}

void TestConsentFormPersonal::onlySpeakersGetOne()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    const auto plan = one->cleared();
    QCOMPARE(consentPersons(one->context()),
             (std::vector<ConsentPerson>{{QStringLiteral("Dr. Eva Beispiel"), QStringLiteral("eva.beispiel@lmu.de")}}));
    for (const char *person : {"Dr. Eva Beispiel", "EVA.Beispiel@lmu.de", "E. B. <eva.beispiel@lmu.de>"})
        QVERIFY2(personalConsentForm(*plan, QString::fromUtf8(person)).ok(), person);
    const auto refused = personalConsentForm(*plan, QStringLiteral("Anna Müller <anna.mueller@lmu.de>"));
    QVERIFY(!refused.ok());
    QVERIFY(one->words(refused.error()).contains(QStringLiteral("Anna Müller")));
    QVERIFY(!personalConsentForms(*plan, {QStringLiteral("Dr. Eva Beispiel"), QStringLiteral("Anna")},
                                  ConsentExtent::Complete, {}).ok());
    QVERIFY(!consentMailText(*plan, QStringLiteral("Anna")).ok());
}

void TestConsentFormPersonal::everybodyWhoIsKnownGetsOne()
{
    const auto one = everybody();
    QCOMPARE(consentPersons(one->context()),
             (std::vector<ConsentPerson>{{QStringLiteral("Dr. Eva Beispiel"), QStringLiteral("eva.beispiel@lmu.de")},
                                         {QStringLiteral("Müller, Anna"), QStringLiteral("anna.mueller@lmu.de")},
                                         {QStringLiteral("ben@campus.lmu.de"), QStringLiteral("ben@campus.lmu.de")}}));
    one->plan.recording.reset();
    QVERIFY(consentPersons(one->context()).empty());
}

void TestConsentFormPersonal::declarationIsOnePage()
{
    const auto one = everybody();
    const auto form = personalConsentForm(*one->cleared(), QStringLiteral("Anna"), ConsentExtent::Declaration);
    QVERIFY(form.ok());
    QCOMPARE(pageCount(form->pdf), 1);
    const QString words = wordsOf(form->pdf);
    QVERIFY(words.contains(QStringLiteral("Informationsblatt")));
    QVERIFY(words.contains(QStringLiteral("Widerruf.")));
    QVERIFY(words.contains(QStringLiteral("Unterschrift")));
    QVERIFY(!words.contains(QStringLiteral("Art. 77")));
    QCOMPARE(pageCount(personalConsentForm(*one->cleared(), QStringLiteral("Anna"))->pdf), 2);
}

/// Everybody, everything, for everyone to see, where attendance counts: front and back in German.
void TestConsentFormPersonal::fullestFormIsOneSheet()
{
    const auto one = documentcases::load(QStringLiteral("everything"));
    one->plan.languages = {Language::German};
    Recording &recording = *one->plan.recording;
    recording.captures = {Capture::Video, Capture::Audio, Capture::Screen, Capture::Names, Capture::Chat};
    recording.people = RecordedPeople::Everyone;
    recording.audience = Audience::Public;
    one->plan.confirmations.clauses[QStringLiteral("C14a")] = true;
    one->judge();
    const auto plan = clear(one->context());
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(one->words(plan.error())));
    const auto form = consentFormPdf(*plan);
    QVERIFY(form.ok());
    QCOMPARE(pageCount(form->pdf), 2);
}

void TestConsentFormPersonal::batchHasSafeNames()
{
    const auto one = everybody();
    const QStringList persons{QStringLiteral("../../etc/passwd"), QStringLiteral("Anna"), QStringLiteral("anna"),
                              QStringLiteral("Anna 2"), QStringLiteral("???"), QString::fromUtf8("שלום"),
                              QStringLiteral("x\r\nBcc: all@lmu.de"), QStringLiteral("n").repeated(10000)};
    const auto forms = personalConsentForms(*one->cleared(), persons, ConsentExtent::Declaration, {});
    QVERIFY2(forms.ok(), forms.ok() ? "" : qPrintable(one->words(forms.error())));
    QCOMPARE(forms->size(), static_cast<std::size_t>(persons.size()));
    QSet<QString> seen;
    for (const PersonalConsentForm &form : *forms) {
        for (const char16_t odd : {u'/', u'\\', u'\n', u'\r', u':'})
            QVERIFY2(!form.fileName.contains(QChar(odd)), qPrintable(form.fileName));
        QVERIFY(form.fileName.startsWith(QLatin1String("consent-form-")) && form.fileName.size() < 100);
        QVERIFY(!seen.contains(form.fileName.toCaseFolded()));
        seen.insert(form.fileName.toCaseFolded());
        QVERIFY(form.pdf.startsWith("%PDF"));
    }
}

void TestConsentFormPersonal::batchStopsWhenTold()
{
    const auto one = everybody();
    QStringList persons;
    for (int i = 0; i < 10; ++i)
        persons << QStringLiteral("Person %1").arg(i);
    int calls = 0;
    const auto stopped = personalConsentForms(*one->cleared(), persons, ConsentExtent::Declaration, [&](int done, int all) {
        ++calls;
        return done < 4 && all == 10;
    });
    QVERIFY(!stopped.ok());
    QCOMPARE(calls, 4);
}

void TestConsentFormPersonal::batchRunsOffTheMainThread()
{
    const auto one = everybody();
    const auto plan = one->cleared();
    const QStringList persons{QStringLiteral("Anna"), QStringLiteral("Ben")};
    const auto here = personalConsentForms(*plan, persons, ConsentExtent::Complete, {});
    std::vector<PersonalConsentForm> first;
    std::vector<PersonalConsentForm> second;
    std::thread one_([&] { first = *personalConsentForms(*plan, persons, ConsentExtent::Complete, {}); });
    std::thread two([&] { second = *personalConsentForms(*plan, persons, ConsentExtent::Complete, {}); });
    one_.join();
    two.join();
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(first[i].pdf, (*here)[i].pdf);
        QCOMPARE(second[i].pdf, (*here)[i].pdf);
    }
}

void TestConsentFormPersonal::mailAsksForEachAnswer()
{
    const auto one = everybody();
    one->plan.languages = {Language::German, Language::English};
    one->plan.recording->audience = Audience::Public;
    one->plan.confirmations.clauses[QStringLiteral("C14a")] = true;
    one->judge();
    const auto mail = consentMailText(*one->cleared(), QStringLiteral("\"Müller, Anna\" <anna.mueller@lmu.de>"));
    QVERIFY2(mail.ok(), mail.ok() ? "" : qPrintable(one->words(mail.error())));
    // Purpose, image, sound, screen, publication, accessibility, copyright.
    QCOMPARE(static_cast<int>(mail->text.count(QLatin1String("\nAntwort:\n"))), 7);
    QCOMPARE(static_cast<int>(mail->text.count(QLatin1String("\nAnswer:\n"))), 7);
    for (const char *wanted : {"Guten Tag Müller, Anna,", "7. Die LMU darf", "Art. 77 DSGVO", "(English version below)",
                               "für die Zukunft widerrufen", "Bei Nein:", "nicht mehr vollständig", "Dear Müller, Anna,"})
        QVERIFY2(mail->text.contains(QString::fromUtf8(wanted)), wanted);
    for (const char *unwanted : {"Unterschrift\n", "angekreuzt", "nächsten Seite", "{", "Informationsblatt", one->access.participantCode.isEmpty() ? "{" : "pwd="})
        QVERIFY2(!mail->text.contains(QString::fromUtf8(unwanted)), unwanted);
    QVERIFY(!mail->subject.contains(u'\n'));
    for (const QString &line : mail->text.split(u'\n'))
        QVERIFY2(line.size() <= 78 || !line.trimmed().contains(u' '), qPrintable(line));
}

void TestConsentFormPersonal::mailMarksWhatIsUnknown()
{
    const auto one = everybody();
    one->plan.tool = Tool::Dfnconf;
    one->plan.access = {};
    one->plan.kind = Kind::Meeting;
    one->plan.participants.expected = 20;
    one->plan.participants.lists.clear();
    one->judge();
    const auto plan = one->cleared();
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(one->words(plan.error())));
    const auto mail = consentMailText(*plan);
    QVERIFY(mail.ok());
    QVERIFY(mail->text.contains(QStringLiteral("[vor Verwendung zu ergänzen]")));
    QCOMPARE(mail->toComplete.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestConsentFormPersonal)
#include "tst_consent_form_personal.moc"
