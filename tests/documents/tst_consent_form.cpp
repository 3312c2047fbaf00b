// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/consent_form.h"
#include "form_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace einlass;

namespace {

QJsonObject scenarios()
{
    QFile file(QStringLiteral(TEST_DATA "/forms/consent-form.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void apply(FormFixture &fixture, const QJsonObject &set)
{
    Recording &recording = *fixture.plan.recording;
    fixture.plan.tool = fromName<Tool>(set.value(QLatin1String("tool")).toString());
    fixture.plan.occasion = *fromName<Occasion>(set.value(QLatin1String("occasion")).toString());
    recording.people = fromName<RecordedPeople>(set.value(QLatin1String("people")).toString());
    recording.audience = fromName<Audience>(set.value(QLatin1String("audience")).toString());
    recording.captures.clear();
    for (const QJsonValue &capture : set.value(QLatin1String("captures")).toArray())
        recording.captures.insert(*fromName<Capture>(capture.toString()));
    for (const QJsonValue &speaker : set.value(QLatin1String("speakers")).toArray())
        recording.speakers << speaker.toString();
    if (set.contains(QLatin1String("attendance")))
        fixture.plan.attendanceList =
            AttendanceList{AttendanceBasis::Required, QStringLiteral("§ 5 PStO"), {}};
}

QJsonArray fieldsOf(const QByteArray &pdf)
{
    const QString json = pdfTool(QStringLiteral("qpdf"),
                                 {QStringLiteral("--json"), QStringLiteral("--json-key=acroform")}, pdf);
    return QJsonDocument::fromJson(json.toUtf8()).object().value(QLatin1String("acroform"))
        .toObject().value(QLatin1String("fields")).toArray();
}

QStringList fieldNames(const QByteArray &pdf)
{
    QStringList names;
    for (const QJsonValue &field : fieldsOf(pdf))
        names << field.toObject().value(QLatin1String("fullname")).toString();
    return names;
}

int pageCount(const QByteArray &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(pdfTool(QStringLiteral("pdfinfo"), {}, pdf)).captured(1).toInt();
}

} // namespace

class TestConsentForm : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItMust_data();
    void saysWhatItMust();
    void isSoundAndTagged();
    void hasFieldsAndNothingTicked();
    void sameContextGivesSameBytes();
    void oneLanguageAlone();
    void refusesWithoutRecording();
    void blanksAreMarkedAndNamed();
};

void TestConsentForm::saysWhatItMust_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    const QJsonObject all = scenarios();
    QVERIFY(!all.isEmpty());
    for (auto scenario = all.begin(); scenario != all.end(); ++scenario)
        QTest::newRow(qPrintable(scenario.key())) << scenario.value().toObject();
}

void TestConsentForm::saysWhatItMust()
{
    QFETCH(QJsonObject, scenario);
    FormFixture fixture;
    apply(fixture, scenario.value(QLatin1String("set")).toObject());
    const ConsentForm form = made(fixture, both);
    const QString words = pdfWords(form.pdf, {QStringLiteral("-raw")});
    for (const char *language : {"de", "en"}) {
        for (const QJsonValue &wanted : scenario.value(QLatin1String(language)).toArray())
            QVERIFY2(words.contains(wanted.toString()), qPrintable(wanted.toString()));
    }
    for (const QJsonValue &unwanted : scenario.value(QLatin1String("lacks")).toArray())
        QVERIFY2(!words.contains(unwanted.toString()), qPrintable(unwanted.toString()));
    QVERIFY(!words.contains(u'{') && !words.contains(u'}'));
    QCOMPARE(static_cast<int>(form.toComplete.size()),
             scenario.value(QLatin1String("blanks")).toInt());
}

void TestConsentForm::isSoundAndTagged()
{
    FormFixture fixture;
    const ConsentForm form = made(fixture, both);
    QVERIFY(pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, form.pdf)
                .contains(QLatin1String("No syntax or stream encoding errors")));
    const QString info = pdfTool(QStringLiteral("pdfinfo"),
                                 {QStringLiteral("-enc"), QStringLiteral("UTF-8")}, form.pdf);
    QVERIFY(QRegularExpression(QStringLiteral("Tagged:\\s+yes")).match(info).hasMatch());
    QVERIFY(QRegularExpression(QStringLiteral("Page size:.*A4")).match(info).hasMatch());
    QVERIFY(QRegularExpression(QStringLiteral("Form:\\s+AcroForm")).match(info).hasMatch());
    QVERIFY(info.contains(
        QStringLiteral("Einwilligung in die Aufzeichnung: Einführung in die Quantenmechanik")));
    QCOMPARE(pageCount(form.pdf), 4);

    const QString fonts = pdfTool(QStringLiteral("pdffonts"), {}, form.pdf);
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    // The standard font of empty form fields is named, not used.
    for (const QString &line : lines)
        QVERIFY2(line.contains(QLatin1String(" yes "))
                     || line.startsWith(QLatin1String("Helvetica")),
                 qPrintable(line));

    const QString structure =
        pdfTool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct")}, form.pdf);
    for (const char *tag :
         {"Document", "Part", "H1", "H2", "Table", "TR", "TH", "TD", "Form", "/Scope /Row"})
        QVERIFY2(structure.contains(QLatin1String(tag)), tag);
    // Every line of a paragraph belongs to it.
    const QString texts = pdfTool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"),
                                                             QStringLiteral("-enc"), QStringLiteral("UTF-8")}, form.pdf);
    for (const char *end : {"behördlichen Datenschutzbeauftragten abzustimmen.", "bleibt unberührt."})
        QVERIFY2(texts.contains(QString::fromUtf8(end)), end);
    const QString raw =
        pdfTool(QStringLiteral("qpdf"),
                {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable")}, form.pdf,
                {QStringLiteral("-")});
    QVERIFY(raw.contains(QLatin1String("/Lang (de-DE)")));
    QVERIFY(raw.contains(QLatin1String("/Lang (en-GB)")));
    QVERIFY(raw.contains(QLatin1String("/DisplayDocTitle true")));
    QVERIFY(raw.contains(QLatin1String("/Artifact BMC")));
}

void TestConsentForm::hasFieldsAndNothingTicked()
{
    FormFixture fixture;
    const ConsentForm form = made(fixture, {Language::German});
    const QJsonArray fields = fieldsOf(form.pdf);
    QStringList names;
    for (const QJsonValue &field : fields) {
        const QJsonObject object = field.toObject();
        names << object.value(QLatin1String("fullname")).toString();
        QVERIFY(!object.value(QLatin1String("alternativename")).toString().isEmpty());
        const QString value = object.value(QLatin1String("value")).toString();
        QVERIFY2(value.isEmpty() || value == QLatin1String("/Off"), qPrintable(value));
    }
    for (const char *name :
         {"de.purpose", "de.video", "de.audio", "de.names", "de.accessibility", "de.copyright"})
        QCOMPARE(static_cast<int>(names.count(QLatin1String(name))), 2);     // yes and no
    for (const char *name : {"de.name", "de.place", "de.date"})
        QCOMPARE(static_cast<int>(names.count(QLatin1String(name))), 1);
    QVERIFY(!names.contains(QLatin1String("de.publication")));
    QCOMPARE(static_cast<int>(names.size()), 15);
}

void TestConsentForm::sameContextGivesSameBytes()
{
    FormFixture first;
    FormFixture second;
    const QByteArray pdf = made(first, both).pdf;
    QCOMPARE(pdf, made(second, both).pdf);
    second.plan.title += u'!';
    QVERIFY(pdf != made(second, both).pdf);
}

void TestConsentForm::oneLanguageAlone()
{
    FormFixture fixture;
    const QString english =
        pdfWords(made(fixture, {Language::English}).pdf, {QStringLiteral("-raw")});
    QVERIFY(english.contains(QLatin1String("Consent to being recorded")));
    QVERIFY(!english.contains(QLatin1String("Einwilligung")));
    QVERIFY(!english.contains(QLatin1String("The German version is binding")));
    const QString turned = pdfWords(made(fixture, {Language::English, Language::German}).pdf,
                                    {QStringLiteral("-raw")});
    QVERIFY(turned.indexOf(QLatin1String("Einwilligung"))
            < turned.indexOf(QLatin1String("Consent to being recorded")));
}

void TestConsentForm::refusesWithoutRecording()
{
    FormFixture fixture;
    fixture.plan.recording.reset();
    QVERIFY(!renderConsentForm(fixture.context(both)).ok());
}

void TestConsentForm::blanksAreMarkedAndNamed()
{
    FormFixture fixture;
    fixture.pack.contacts.clear();
    fixture.plan.host.unit = QStringLiteral(" \u200b ");
    fixture.plan.tool = Tool::Meet;
    const ConsentForm form = made(fixture, {Language::German});
    QCOMPARE(form.toComplete.size(), std::size_t(5));
    const QString words = pdfWords(form.pdf, {QStringLiteral("-raw")});
    QCOMPARE(static_cast<int>(words.count(QStringLiteral("vor Verwendung zu ergänzen"))), 7);
    // Unit and controller stand in two places and are one field each.
    QCOMPARE(fieldNames(form.pdf).count(QStringLiteral("de.complete-unit")), 2);
    QVERIFY(pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, form.pdf)
                .contains(QLatin1String("No syntax or stream encoding errors")));
}

QTEST_GUILESS_MAIN(TestConsentForm)
#include "tst_consent_form.moc"
