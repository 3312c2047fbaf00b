// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/consent_form.h"
#include "documents/pdf_template.h"
#include "form_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace einlass;

/// Long and hostile texts of hosts, and the texts of the form itself.
class TestConsentFormTexts : public QObject
{
    Q_OBJECT

private slots:
    void longContentFlows();
    void hugeWordsTakeNoTime();
    void hostileTexts_data();
    void hostileTexts();
    void everyPlaceholderHasAValue();
    void damagedTemplateIsRefused_data();
    void damagedTemplateIsRefused();
};

void TestConsentFormTexts::hugeWordsTakeNoTime()
{
    FormFixture fixture;
    fixture.plan.recording->purpose = QStringLiteral("w").repeated(200000);
    const ConsentForm form = made(fixture, {Language::German});
    QString words = pdfWords(form.pdf, {QStringLiteral("-raw")});
    words.remove(u' ');
    QVERIFY(words.count(u'w') >= 200000);
}

void TestConsentFormTexts::longContentFlows()
{
    FormFixture fixture;
    fixture.plan.recording->people = RecordedPeople::Speakers;
    for (int i = 0; i < 100; ++i)
        fixture.plan.recording->speakers
            << QStringLiteral("Prof. Dr. Nummer%1 <n%1@lmu.de>").arg(i);
    fixture.plan.title = QStringLiteral("Ein sehr langer Titel ").repeated(60);
    fixture.plan.recording->purpose =
        QStringLiteral("Zweckwort ").repeated(5000) + QStringLiteral("x").repeated(4000);
    const ConsentForm form = made(fixture, both);
    const QString words = pdfWords(form.pdf, {QStringLiteral("-raw")});
    QCOMPARE(static_cast<int>(words.count(QLatin1String("Zweckwort"))), 10000);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(static_cast<int>(words.count(
                     QStringLiteral("Nummer%1%2").arg(i).arg(QChar(i < 99 ? u';' : u'.')))),
                 2);
    // Nothing lies outside the margins, nothing on the foot.
    const QString boxes = pdfTool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, form.pdf,
                                  {QStringLiteral("-")});
    static const QRegularExpression word(QStringLiteral(
        "xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""));
    int seen = 0;
    for (auto match = word.globalMatch(boxes); match.hasNext(); ++seen) {
        const auto box = match.next();
        QVERIFY(box.captured(1).toDouble() > 50 && box.captured(3).toDouble() < 560);
        QVERIFY(box.captured(2).toDouble() > 30 && box.captured(4).toDouble() < 830);
    }
    QVERIFY(seen > 10000);
    QVERIFY(pdfTool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct")}, form.pdf)
                .contains(QLatin1String("Form")));
}

void TestConsentFormTexts::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral(
        "<b>fett</b> & <span size='1'>klein</span> &amp; </p>");
    QTest::newRow("bidi") << QStringLiteral("harmlos \u202egnp.exe\u2066 x");
    QTest::newRow("placeholders") << QStringLiteral("{hostEmail} %1 %n {title}");
    QTest::newRow("broken surrogate")
        << QString(QChar(0xD800)) + QStringLiteral("a") + QChar(0xDC00);
    QTest::newRow("nul and controls") << QStringLiteral("a\x01 b\n\r\t c") + QChar(0);
    QTest::newRow("scripts") << QStringLiteral(
        "日本語 עברית العربية हिन्दी 👩‍👩‍👧 Ж");
    QTest::newRow("combining") << QStringLiteral("e\u0301").repeated(200)
                                      + QStringLiteral("\u0300").repeated(500);
    QTest::newRow("parentheses") << QStringLiteral(")) >> endobj (\\( stream %%EOF");
    QTest::newRow("secret") << QStringLiteral(
        "https://lmu-munich.zoom-x.de/j/60000000012?pwd=GeHeim123&x=1 PIN=4711");
    QTest::newRow("long word") << QStringLiteral("w").repeated(20000);
}

void TestConsentFormTexts::hostileTexts()
{
    QFETCH(QString, text);
    FormFixture fixture;
    fixture.plan.title = text;
    fixture.plan.host.name = text;
    fixture.plan.recording->purpose = text;
    fixture.plan.recording->speakers = {text};
    fixture.plan.recording->people = RecordedPeople::Speakers;
    const ConsentForm form = made(fixture, both);
    QVERIFY(pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, form.pdf)
                .contains(QLatin1String("No syntax or stream encoding errors")));
    const QString words = pdfWords(form.pdf, {QStringLiteral("-raw")});
    QVERIFY(words.contains(QLatin1String("Unterschrift")));
    for (char16_t control : {u'\u202e', u'\u2066', u'\u0001'})
        QVERIFY(!words.contains(QChar(control)));
    QVERIFY(!words.contains(QLatin1String("GeHeim123")));
    QVERIFY(!words.contains(QLatin1String("4711")));
    QVERIFY(!form.pdf.contains("GeHeim123"));
    if (QByteArray(QTest::currentDataTag()) == "markup")
        QVERIFY(words.contains(QLatin1String("<b>fett</b> & <span size='1'>")));
    if (QByteArray(QTest::currentDataTag()) == "placeholders")
        QVERIFY(words.contains(QLatin1String("{hostEmail} %1 %n {title}")));
}

void TestConsentFormTexts::everyPlaceholderHasAValue()
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
    const Result<PdfTemplate> form = PdfTemplate::load(QStringLiteral("consent-form"), Pack());
    QVERIFY(form.ok());
    const QStringList known{"title",
                            "person",
                            "controllerName",
                            "host",
                            "hostEmail",
                            "unit",
                            "dates",
                            "deleteBy",
                            "captures",
                            "speakers",
                            "recordingPurpose",
                            "necessity",
                            "storage",
                            "audience",
                            "tool",
                            "processors",
                            "transfers",
                            "retention",
                            "controller",
                            "rightsContact",
                            "dataProtectionOfficer",
                            "supervisoryAuthority",
                            "shortName",
                            "university",
                            "ofUniversity",
                            "legalBasisTeaching",
                            "legalBasisTasks",
                            "legalBasisEmployment",
                            "legalBasisChoice",
                            "revocationDays",
                            "chatDays",
                            "minimumAge"};
    const auto check = [&known](const LocalizedText &text) {
        for (const QString &pattern : {text.de, text.en}) {
            for (auto match = placeholder.globalMatch(pattern); match.hasNext();) {
                const QString name = match.next().captured(1);
                QVERIFY2(known.contains(name), qPrintable(name));
            }
        }
    };
    for (const PdfTemplateBlock &block : form->blocks) {
        check(block.self.text);
        for (const PdfTemplateRow &row : block.rows) {
            check(row.text);
            for (const QString &need : row.needs)
                QVERIFY2(known.contains(need), qPrintable(need));
        }
    }
}

void TestConsentFormTexts::damagedTemplateIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no version") << QByteArray(R"({"blocks":[]})");
    QTest::newRow("unknown kind") << QByteArray(R"({"version":"1","blocks":[{"kind":"picture"}]})");
    QTest::newRow("language missing")
        << QByteArray(R"({"version":"1","blocks":[{"kind":"title","text":{"de":"x"}}]})");
    QTest::newRow("unknown fact") << QByteArray(
        R"({"version":"1","blocks":[{"kind":"title","when":{"fact":"moon","is":true},"text":{"de":"x","en":"x"}}]})");
}

void TestConsentFormTexts::damagedTemplateIsRefused()
{
    QFETCH(QByteArray, json);
    const Result<PdfTemplate> form = PdfTemplate::parse(json, QStringLiteral("form.json"));
    QVERIFY(!form.ok());
    QVERIFY(form.error().arguments.value(0).contains(QLatin1String("form.json"))
            || form.error().arguments.join(u' ').contains(QLatin1String("form.json")));
}

QTEST_GUILESS_MAIN(TestConsentFormTexts)
#include "tst_consent_form_texts.moc"
