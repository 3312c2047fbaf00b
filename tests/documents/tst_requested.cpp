// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that are made only when they are asked for, and what is attached to mails.
#include "cases.h"
#include "form_fixture.h"
#include "mail_checks.h"

#include "documents/calendar_shapes.h"
#include "documents/consent_form.h"
#include "documents/requested_documents.h"
#include "documents/sent.h"

#include <QRegularExpression>
#include <QSet>

using namespace einlass;
using documentcases::Case;

class TestRequested : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhenNamed_data() { documentcases::addRows(); }
    void onlyWhenNamed();
    void namesAndSecrets();
    void updateNeedsAChange();
    void mailsForEach();
    void mailsStopWhenTold();
    void formIsAttached();
    void formsForEach();
    void formsToPrintAreApart();
    void formsToPrintStopWhenTold();
    void nobodyToSign();
    void hostCompletesTheForm();
};

namespace {

const QDate today(2026, 12, 1);

QStringList namesIn(const Result<DocumentSet> &set)
{
    QStringList names;
    if (!set)
        return names;
    for (const OutputFile &file : set->files)
        names << file.name;
    return names;
}

std::unique_ptr<Case> recorded()
{
    auto one = documentcases::load(QStringLiteral("zoom-recording"));
    one->plan.recording->people = RecordedPeople::Everyone;
    one->plan.recording->speakers.clear();
    one->plan.participants.recipients = {QStringLiteral("Anna Müller <anna.mueller@lmu.de>"), QStringLiteral("ben@lmu.de")};
    one->judge();
    return one;
}

Result<DocumentSet> made(const Case &one, DocumentKind kind, const DocumentProgress &progress = {})
{
    const auto cleared = one.cleared();
    return cleared ? makeDocuments(*cleared, &one.access, {kind}, progress) : Result<DocumentSet>(cleared.error());
}

int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(pdfTool(QStringLiteral("pdfinfo"), {}, pdf)).captured(1).toInt();
}

} // namespace

void TestRequested::onlyWhenNamed()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const auto cleared = one->cleared();
    if (!cleared)
        QSKIP("this plan does not pass the gate");
    const auto set = makeDocuments(*cleared, &one->access, {});
    QVERIFY(set.ok());
    static const QStringList known{
        QStringLiteral("invitation.txt"), QStringLiteral("invitation.html"), QStringLiteral("invitation.eml"),
        QStringLiteral("meeting.ics"), QStringLiteral("announcement.txt"), QStringLiteral("checklist.txt"),
        QStringLiteral("host-sheet.pdf"), QStringLiteral("consent-form.pdf"), QStringLiteral("record.json"),
        QStringLiteral("record.pdf")};
    for (const QString &file : namesIn(set))
        QVERIFY2(known.contains(file), qPrintable(file));
}

void TestRequested::namesAndSecrets()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    ++one->plan.access.revision;
    one->judge();
    QCOMPARE(namesIn(made(*one, DocumentKind::HostCalendar)), QStringList{QStringLiteral("host-calendar.ics")});
    QCOMPARE(namesIn(made(*one, DocumentKind::Update)), (QStringList{QStringLiteral("update.eml"), QStringLiteral("update.ics")}));
    QCOMPARE(namesIn(made(*one, DocumentKind::Cancellation)), (QStringList{QStringLiteral("cancellation.eml"), QStringLiteral("cancellation.ics")}));
    const QByteArray code = one->access.participantCode.toUtf8();
    QVERIFY(!code.isEmpty());
    for (DocumentKind kind : allOf<DocumentKind>()) {
        const auto set = made(*one, kind);
        for (const OutputFile &file : set ? set->files : std::vector<OutputFile>()) {
            QVERIFY2(!file.content.contains(one->access.hostPin.toUtf8()), qPrintable(file.name));
            QCOMPARE(file.content.contains(code), holdsAccessData(kind));
        }
    }
    const auto cleared = one->cleared();
    for (DocumentKind kind : {DocumentKind::Update, DocumentKind::PersonalMails})
        QVERIFY(!makeDocuments(*cleared, nullptr, {kind}).ok());
    QVERIFY(!requestedDocuments(DocumentKind::Record, *cleared, nullptr, {}).ok());
    for (DocumentKind kind : {DocumentKind::Cancellation, DocumentKind::HostCalendar})
        QVERIFY(makeDocuments(*cleared, nullptr, {kind}).ok());
    for (DocumentKind kind : {DocumentKind::PersonalForms, DocumentKind::FormsToPrint, DocumentKind::ConsentMail})
        QVERIFY(!made(*one, kind).ok());
}

void TestRequested::updateNeedsAChange()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    QVERIFY(!made(*one, DocumentKind::Update).ok());
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    one->judge();
    QVERIFY(!made(*one, DocumentKind::Update).ok());
    ++one->plan.access.revision;
    one->judge();
    const auto update = made(*one, DocumentKind::Update);
    QVERIFY(update.ok());
    QVERIFY(update->files.back().content.contains("SEQUENCE:1"));
}

void TestRequested::mailsForEach()
{
    const auto one = recorded();
    const auto mails = made(*one, DocumentKind::PersonalMails);
    QVERIFY2(mails.ok(), mails.ok() ? "" : qPrintable(one->words(mails.error())));
    // Two people, and the list as a whole.
    QCOMPARE(mails->files.size(), std::size_t(3));
    QVERIFY(mails->files.front().name.startsWith(QLatin1String("invitation-001-")));
    for (const OutputFile &file : mails->files) {
        mailchecks::isPlain(file.content);
        QVERIFY(!file.content.contains("\nBcc:"));
        QVERIFY2(file.content.contains("application/pdf"), qPrintable(file.name));
    }
    if (!reader::python().isEmpty()) {
        const auto answer = reader::read(QStringLiteral("mail"), mails->files.front().content);
        QVERIFY(answer.output.contains(QLatin1String("part text/calendar utf-8 REQUEST")));
        QVERIFY(!reader::read(QStringLiteral("mail"), mails->files.back().content).output.contains(QLatin1String("REQUEST")));
    }
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    ++one->plan.access.revision;
    one->judge();
    QVERIFY(namesIn(made(*one, DocumentKind::PersonalMails)).front().startsWith(QLatin1String("update-001-")));
    QVERIFY(namesIn(made(*one, DocumentKind::PersonalCancellations)).front().startsWith(QLatin1String("cancellation-001-")));
}

void TestRequested::mailsStopWhenTold()
{
    const auto one = recorded();
    int calls = 0;
    const auto stopped = made(*one, DocumentKind::PersonalMails, [&calls](int done, int all) {
        ++calls;
        return done < 2 && all == 3;
    });
    QVERIFY(!stopped.ok());
    QCOMPARE(calls, 2);
}

void TestRequested::formIsAttached()
{
    const auto attached = [](const Case &one) {
        const auto mail = made(one, DocumentKind::Mail);
        return mail.ok() && mail->files.front().content.contains("name=consent-form.pdf");
    };
    const auto one = recorded();
    QVERIFY(attached(*one));
    // Only one of them is recorded: nobody else has anything to sign.
    one->plan.recording->people = RecordedPeople::Speakers;
    one->plan.recording->speakers = {QStringLiteral("Anna Müller <anna.mueller@lmu.de>")};
    one->judge();
    QVERIFY(!attached(*one));
    const auto personal = made(*one, DocumentKind::PersonalMails);
    QVERIFY(personal.ok());
    QVERIFY(personal->files[0].content.contains("name=consent-form.pdf"));
    QVERIFY(!personal->files[1].content.contains("consent-form.pdf"));
    // Everybody who gets the mail speaks.
    one->plan.participants.lists.clear();
    one->plan.participants.recipients = one->plan.recording->speakers;
    one->judge();
    QVERIFY(attached(*one));
    one->plan.recording.reset();
    one->judge();
    QVERIFY(!attached(*one));
}

void TestRequested::formsForEach()
{
    const auto one = recorded();
    const auto forms = made(*one, DocumentKind::PersonalForms);
    QVERIFY(forms.ok());
    QCOMPARE(namesIn(forms), (QStringList{QStringLiteral("consent-form-Dr-Eva-Beispiel.pdf"), QStringLiteral("consent-form-Anna-Müller.pdf"),
                                          QStringLiteral("consent-form-ben-lmu-de.pdf")}));
    QVERIFY(pdfWords(forms->files[1].content).contains(QStringLiteral("Anna Müller")));
    const auto mail = made(*one, DocumentKind::ConsentMail);
    QVERIFY(mail.ok());
    QVERIFY(mail->files.front().content.contains("Antwort:"));
}

void TestRequested::formsToPrintAreApart()
{
    const auto one = recorded();
    const auto set = made(*one, DocumentKind::FormsToPrint);
    QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(one->words(set.error())));
    QCOMPARE(namesIn(set), QStringList{QStringLiteral("consent-forms.pdf")});
    const QByteArray pdf = set->files.front().content;
    const QString words = pdfWords(pdf);
    for (const char *name : {"Dr. Eva Beispiel", "Anna Müller", "ben@lmu.de"})
        QVERIFY2(words.contains(QString::fromUtf8(name)), name);
    const auto single = personalConsentForm(*one->cleared(), QStringLiteral("Anna Müller <anna.mueller@lmu.de>"));
    QVERIFY(single.ok());
    // Each begins on the front of a sheet.
    const int pages = pagesIn(single->pdf);
    QCOMPARE(pagesIn(pdf), 2 * (pages + pages % 2) + pages);
    // A box that one person ticks belongs to that person: no name of a choice stands twice.
    const QString json = pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=acroform")}, pdf);
    QVERIFY(!json.isEmpty());
    const QJsonArray fields = QJsonDocument::fromJson(json.toUtf8()).object().value(QStringLiteral("acroform")).toObject()
                                  .value(QStringLiteral("fields")).toArray();
    QHash<QString, int> boxes;
    for (const QJsonValue &field : fields) {
        if (field[QStringLiteral("fieldtype")] == QStringLiteral("/Btn"))
            ++boxes[field[QStringLiteral("fullname")].toString()];
    }
    QVERIFY(boxes.size() > 6);
    // People are counted, not the languages of their forms.
    QVERIFY(json.contains(QLatin1String(".person-3\"")) && !json.contains(QLatin1String(".person-4\"")));
    for (const QString &name : boxes.keys())
        QVERIFY2(boxes.value(name) == 2, qPrintable(name));
    QCOMPARE(pdfTool(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdf).contains(QLatin1String("No syntax")), true);
}

void TestRequested::formsToPrintStopWhenTold()
{
    const auto one = recorded();
    QVERIFY(!made(*one, DocumentKind::FormsToPrint, [](int done, int) { return done < 1; }).ok());
}

void TestRequested::nobodyToSign()
{
    const auto one = recorded();
    one->plan.recording->people = RecordedPeople::Speakers;
    one->plan.recording->speakers.clear();
    one->judge();
    for (DocumentKind kind : {DocumentKind::PersonalForms, DocumentKind::FormsToPrint})
        QVERIFY(!made(*one, kind).ok());
}

void TestRequested::hostCompletesTheForm()
{
    const auto one = recorded();
    one->plan.tool = Tool::Dfnconf;
    one->plan.kind = Kind::Meeting;
    one->plan.access = {};
    one->plan.participants.expected = 20;
    one->plan.participants.lists.clear();
    one->judge();
    const auto blank = consentFormPdf(*one->cleared());
    QVERIFY(blank.ok());
    QCOMPARE(blank->toComplete.size(), std::size_t(2));
    const auto forms = made(*one, DocumentKind::PersonalForms);
    QVERIFY(forms.ok() && forms->warnings == blank->toComplete);
    const QHash<QString, QString> kept{{completionKey(QStringLiteral("lmu"), Tool::Dfnconf, CompletedText::Processors, Language::German), QStringLiteral("DFN-Verein, Berlin")},
                                       {QStringLiteral("complete/lmu/dfnconf/transfers/de"), QStringLiteral("Keine")},
                                       {QStringLiteral("complete/lmu/zoom/processors/de"), QStringLiteral("Nicht hier")}};
    DocumentContext context = one->context();
    context.languages = {Language::German};
    context.completion = keptCompletion(QStringLiteral("lmu"), Tool::Dfnconf, [&kept](const QString &key) { return kept.value(key); });
    const auto complete = consentFormPdf(*clear(context));
    QVERIFY(complete.ok());
    QCOMPARE(complete->toComplete.size(), std::size_t(0));
    QVERIFY(pdfWords(complete->pdf).contains(QStringLiteral("DFN-Verein, Berlin")));
    QVERIFY(!pdfWords(complete->pdf).contains(QStringLiteral("Nicht hier")));
    // The other language stays marked.
    context.languages = {Language::German, Language::English};
    QCOMPARE(consentFormPdf(*clear(context))->toComplete.size(), std::size_t(2));
    QVERIFY(isLeftOpen(one->pack->tool(Tool::Dfnconf), CompletedText::Processors, Language::German));
    QVERIFY(!isLeftOpen(one->pack->tool(Tool::Zoom), CompletedText::Processors, Language::German));
}

QTEST_GUILESS_MAIN(TestRequested)
#include "tst_requested.moc"
