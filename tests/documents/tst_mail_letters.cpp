// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "mail_checks.h"

#include "documents/mail_drafts.h"
#include "documents/sent.h"

#include <functional>

using namespace einlass;
using documentcases::Case;
using mailchecks::header;
using mailchecks::isReadable;
using mailchecks::mailOf;

/// Updates and cancellations.
class TestMailLetters : public QObject
{
    Q_OBJECT

private slots:
    void update();
    void updateSaysWhatChanged_data();
    void updateSaysWhatChanged();
    void updateOnlyWhenThereIsOne();
    void longListsOfDates();
    void cancellation();
    void datesCancelled();
    void noAccessDataInCancellations_data() { documentcases::addRows(); }
    void noAccessDataInCancellations();
    void htmlIsSafe();
    void languagesSayTheSame();
};

namespace {

const QDate today(2026, 12, 1);

/// The recurring course, sent, and then changed: one date dropped, one moved, a new passcode.
std::unique_ptr<Case> changedLecture()
{
    auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    one->plan.schedule.except.push_back(QDate(2027, 5, 25));
    one->plan.schedule.moved.push_back({QDate(2027, 6, 29), {}, {QDate(2027, 6, 30), QTime(14, 15)}, {}});
    ++one->plan.access.revision;
    one->judge();
    return one;
}

std::unique_ptr<Case> sentCommittee()
{
    auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    one->judge();
    return one;
}

} // namespace

void TestMailLetters::update()
{
    const auto one = changedLecture();
    const QByteArray mail = mailOf(updateMail(*one->ready()));
    isReadable(mail, QStringLiteral("PUBLISH"));
    documentcases::compareWithGolden(QStringLiteral("zoom-lecture-series"), QStringLiteral("update.eml"), mail);
    const auto text = updateMailText(*one->ready());
    QVERIFY(text.ok());
    QCOMPARE(text->subject, QStringLiteral("Änderung / Update: Experimentalphysik II"));
    documentcases::compareWithGolden(QStringLiteral("zoom-lecture-series"), QStringLiteral("update.txt"), text->text.toUtf8());
    documentcases::compareWithGolden(QStringLiteral("zoom-lecture-series"), QStringLiteral("update.html"), text->html.toUtf8());
    QVERIFY(text->text.contains(one->access.participantCode));
}

void TestMailLetters::updateSaysWhatChanged_data()
{
    using Edit = std::function<void(Plan &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const Edit &edit, const char *german, const char *english) {
        QTest::newRow(name) << edit << QString::fromUtf8(german) << QString::fromUtf8(english);
    };
    row("title", [](Plan &p) { p.title = QStringLiteral("Neuer Titel"); }, "- Der Titel ist neu.", "- The title is new.");
    row("date", [](Plan &p) { p.schedule.start->date = p.schedule.start->date.addDays(7); }, "- Verlegt: bisher ", "- Moved: previously ");
    row("zone", [](Plan &p) { p.schedule.timeZone = QStringLiteral("Europe/Lisbon"); }, "- Die Termine sind neu.", "- The dates are new.");
    row("place", [](Plan &p) { p.place.common = QStringLiteral("Raum B 1"); }, "- Der Ort ist neu.", "- The place is new.");
    row("code", [](Plan &p) { ++p.access.revision; }, "- Die Zugangsdaten sind neu.", "- The access details are new.");
    row("list", [](Plan &p) { p.attendanceList = AttendanceList(); }, "- Geändert hat sich, was aufgezeichnet", "- What is recorded, saved");
    row("host", [](Plan &p) { p.host.name = QStringLiteral("Dr. Neu"); }, "- Die Angaben zur Gastgeberin", "- The details of the host");
    row("message", [](Plan &p) { p.message.common = QStringLiteral("Bitte pünktlich."); p.message.each = {}; }, "- Die Hinweise zum Meeting", "- The remarks on the meeting");
    row("fallback", [](Plan &p) { p.outgoing.fallback.common = QStringLiteral("A 120"); }, "- Der Ersatzraum", "- The fallback room");
    row("languages", [](Plan &p) { p.languages = {Language::English, Language::German}; p.access.revision = 1; }, "- Die Zugangsdaten", "- The access details");
}

void TestMailLetters::updateSaysWhatChanged()
{
    QFETCH(std::function<void(Plan &)>, edit);
    QFETCH(QString, german);
    QFETCH(QString, english);
    const auto one = sentCommittee();
    edit(one->plan);
    one->judge();
    const auto ready = one->ready();
    QVERIFY2(ready.ok(), ready ? "" : qPrintable(one->words(ready.error())));
    const auto text = updateMailText(*ready);
    QVERIFY2(text.ok(), text ? "" : qPrintable(one->words(text.error())));
    QVERIFY2(text->text.contains(german) && text->text.contains(english), qPrintable(text->text));
    QVERIFY(!text->text.contains(QRegularExpression(QStringLiteral("\\n- [^\\n]*\\n\\n- "))) || one->plan.outgoing.detail == Detail::Full);
    // The facts stand in it as in the invitation.
    for (const QString &fact : {one->access.link, one->access.participantCode, one->plan.title})
        QVERIFY2(text->text.contains(fact) && text->html.contains(fact.toHtmlEscaped()), qPrintable(fact));
}

void TestMailLetters::updateOnlyWhenThereIsOne()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    const auto never = updateMail(*one->ready());
    QVERIFY(!never && one->words(never.error()).contains(QLatin1String("Nothing was sent")));
    const auto same = sentCommittee();
    const auto nothing = updateMail(*same->ready());
    QVERIFY(!nothing && same->words(nothing.error()).contains(QLatin1String("Nothing has changed")));
    same->plan.outgoing.sent.push_back(cancelledNow(same->plan, Way::Mail, today));
    const auto cancelled = updateMail(*same->ready());
    QVERIFY(!cancelled && same->words(cancelled.error()).contains(QLatin1String("cancelled")));
    QVERIFY(invitationMail(*same->ready()).ok());
}

void TestMailLetters::longListsOfDates()
{
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    for (int week = 0; week < 10; ++week)
        one->plan.schedule.except.push_back(QDate(2027, 4, 20).addDays(7 * week));
    one->plan.schedule.moved.clear();
    one->judge();
    const auto text = updateMailText(*one->ready());
    QVERIFY(text.ok());
    QVERIFY2(text->text.contains(QLatin1String("- Die Termine sind neu.")) && !text->text.contains(QStringLiteral("- Entfällt")), qPrintable(text->text));
}

void TestMailLetters::cancellation()
{
    const auto one = sentCommittee();
    const QByteArray mail = mailOf(cancellationMail(*one->cleared()));
    isReadable(mail, QStringLiteral("CANCEL"));
    const auto text = cancellationMailText(*one->cleared());
    QCOMPARE(text->subject, QStringLiteral("Absage / Cancelled: Kommission für Lehre, 3. Sitzung"));
    QVERIFY(!header(mail, "To").contains(QLatin1String("anna.mueller")));
    QVERIFY(header(mail, "Bcc").contains(QLatin1String("anna.mueller@lmu.de")));
    documentcases::compareWithGolden(QStringLiteral("dfnconf-committee"), QStringLiteral("cancellation.eml"), mail);
    documentcases::compareWithGolden(QStringLiteral("dfnconf-committee"), QStringLiteral("cancellation.txt"), text->text.toUtf8());
}

void TestMailLetters::datesCancelled()
{
    const auto one = changedLecture();
    const std::vector<LocalTime> dates{{QDate(2027, 5, 25), QTime(10, 15)}};
    const auto text = cancellationMailText(*one->cleared(), dates);
    QVERIFY(text.ok());
    QVERIFY2(text->text.contains(QStringLiteral("- Dienstag, 25. Mai 2027, 10:15 bis 11:45 Uhr")), qPrintable(text->text));
    QVERIFY(text->text.contains(QLatin1String("- Tuesday, 25 May 2027, 10:15 to 11:45")));
    QVERIFY(text->text.contains(QLatin1String("Alle anderen Termine bleiben")));
    isReadable(mailOf(cancellationMail(*one->cleared(), dates)), QStringLiteral("CANCEL"));
    QVERIFY(!cancellationMail(*one->cleared(), {{QDate(2027, 5, 26), QTime(10, 15)}}));
}

void TestMailLetters::noAccessDataInCancellations()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    if (name == QLatin1String("hostile"))
        return;     // whose host wrote the ID into the place
    const auto text = cancellationMailText(*one->cleared());
    QVERIFY(text.ok());
    for (const QString &secret : {one->access.link, one->access.participantCode, one->access.hostPin, one->access.meetingId})
        QVERIFY2(secret.isEmpty() || !(text->text + text->html).contains(secret), qPrintable(secret));
}

void TestMailLetters::htmlIsSafe()
{
    const auto one = documentcases::load(QStringLiteral("hostile"));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    one->plan.title += QStringLiteral(" <script>\r\nBcc: a@example.org");
    ++one->plan.access.revision;
    one->judge();
    for (const QString &html : {updateMailText(*one->ready())->html, cancellationMailText(*one->cleared())->html}) {
        for (const char *bad : {"<script", "<img", "<b>B", "href=\"javascript"})
            QVERIFY2(!html.contains(QLatin1String(bad)), bad);
        QCOMPARE(html.count(QLatin1String("<div")), html.count(QLatin1String("</div>")));
        QVERIFY(html.contains(QLatin1String("lang=\"de\"")) && html.contains(QLatin1String("lang=\"en\"")));
    }
    const QByteArray mail = mailOf(updateMail(*one->ready()));
    QVERIFY(!mail.left(mail.indexOf("\n\n")).contains("\nBcc: a@"));
}

/// Both templates know the same sections and values.
void TestMailLetters::languagesSayTheSame()
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{[^}]+\\}\\}"));
    for (const char *name : {"update.txt", "update.html", "cancellation.txt", "cancellation.html", "calendar.txt", "calendar-host.txt"}) {
        QStringList tags[2];
        for (int i = 0; i < 2; ++i) {
            auto found = tag.globalMatch(QString::fromUtf8(documentcases::contentOf(
                QStringLiteral(SOURCE_DIR "/resources/templates/%1/%2").arg(i ? QStringLiteral("en") : QStringLiteral("de"), QLatin1String(name)))));
            while (found.hasNext())
                tags[i] << found.next().captured();
        }
        QVERIFY(!tags[0].isEmpty());
        QCOMPARE(tags[0], tags[1]);
    }
}

QTEST_GUILESS_MAIN(TestMailLetters)
#include "tst_mail_letters.moc"
