// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "mail_checks.h"

#include "documents/mail_drafts.h"
#include "documents/sent.h"

using namespace einlass;
using documentcases::Case;
using mailchecks::header;
using mailchecks::mailOf;

class TestMail : public QObject
{
    Q_OBJECT

private slots:
    void file_data() { documentcases::addRows(); }
    void file();
    void otherLibraryReadsIt_data() { documentcases::addRows(); }
    void otherLibraryReadsIt();
    void mailReaderShowsIt_data() { documentcases::addRows(); }
    void mailReaderShowsIt();
    void hidesRecipientsFromEachOther();
    void headersCannotBeInjected();
    void hostileNames();
    void attachments();
    void onlyFromTheOfficialAddress();
};

void TestMail::file()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const QByteArray mail = mailOf(invitationMail(*one->ready()));
    QVERIFY(!mail.isEmpty());
    QCOMPARE(mail, mailOf(invitationMail(*one->ready())));
    QVERIFY(one->access.hostPin.isEmpty() || !mail.contains(one->access.hostPin.toUtf8()));
    mailchecks::isPlain(mail);
    documentcases::compareWithGolden(name, QStringLiteral("invitation.eml"), mail);
}

void TestMail::otherLibraryReadsIt()
{
    QFETCH(QString, name);
    if (reader::python().isEmpty())
        QSKIP("no Python here");
    const auto one = documentcases::load(name);
    const QByteArray mail = mailOf(invitationMail(*one->ready()));
    const auto answer = reader::read(QStringLiteral("mail"), mail);
    QVERIFY2(answer.ok, qPrintable(answer.errors));
    QVERIFY2(!answer.output.contains(QLatin1String("defect")), qPrintable(answer.output));
    QVERIFY2(answer.output.contains(QLatin1String("part text/plain utf-8")), qPrintable(answer.output));
    QVERIFY(answer.output.contains(QLatin1String("part text/html utf-8")));
    QVERIFY(answer.output.contains(QLatin1String("x-unsent 1")));
    if (name == QLatin1String("dfnconf-committee"))
        QVERIFY2(answer.output.contains(QStringLiteral("subject Einladung / Invitation: Kommission für Lehre, 3. Sitzung\n")), qPrintable(answer.output));
    // One person alone is asked for an answer; several are not shown to each other.
    const auto people = attendeesOf(one->derived);
    const bool alone = people.size() == 1 && one->derived.lists.empty();
    QVERIFY2(answer.output.contains(alone ? QLatin1String("part text/calendar utf-8 REQUEST") : QLatin1String("part text/calendar utf-8 PUBLISH")),
             qPrintable(answer.output));
    const auto calendar = reader::read(QStringLiteral("mail"), mail, {QStringLiteral("text/calendar")});
    const QByteArray expected = alone ? *personalCalendar(*one->ready(), people.front()) : *meetingCalendar(*one->ready());
    QVERIFY2(calendar.output.contains(QString::fromUtf8(expected).remove(u'\r')), qPrintable(calendar.output));
}

void TestMail::mailReaderShowsIt()
{
    QFETCH(QString, name);
    if (!mailchecks::hasReader())
        QSKIP("mblaze is not installed");
    const auto one = documentcases::load(name);
    const auto shown = mailchecks::shownByReader(mailOf(invitationMail(*one->ready())));
    QVERIFY2(shown.ok, qPrintable(shown.errors));
    const QString text = *invitationText(*one->ready());
    QVERIFY2(shown.output.contains(text.trimmed()), qPrintable(shown.output));
    QVERIFY2(shown.output.contains(QStringLiteral("Subject: %1").arg(invitationMailText(*one->ready())->subject)), qPrintable(shown.output.left(600)));
    const QByteArray calendar = mailchecks::extractedByReader(mailOf(invitationMail(*one->ready())), QStringLiteral("4"));
    QVERIFY2(calendar.startsWith("BEGIN:VCALENDAR") && calendar.trimmed().endsWith("END:VCALENDAR"), calendar.constData());
}

void TestMail::hidesRecipientsFromEachOther()
{
    const QByteArray several = mailOf(invitationMail(*documentcases::load(QStringLiteral("dfnconf-committee"))->ready()));
    QVERIFY(!header(several, "To").contains(QLatin1String("anna.mueller@lmu.de")));
    QVERIFY(header(several, "To").contains(QLatin1String("eva.beispiel@lmu.de")));
    for (const char *address : {"anna.mueller@lmu.de", "joerg.weiss@physik.lmu.de", "lisa.muster@campus.lmu.de"}) {
        QVERIFY(header(several, "Bcc").contains(QLatin1String(address)));
        QCOMPARE(several.count(address), 1);    // nowhere else, the calendar least of all
    }
    const QByteArray alone = mailOf(invitationMail(*documentcases::load(QStringLiteral("meet-consultation"))->ready()));
    QVERIFY(header(alone, "To").contains(QLatin1String("lisa.muster@campus.lmu.de")));
    QVERIFY(header(alone, "Bcc").isEmpty());
    const QByteArray list = mailOf(invitationMail(*documentcases::load(QStringLiteral("zoom-lecture-series"))->ready()));
    QCOMPARE(header(list, "To"), QStringLiteral("experimentalphysik2@lists.lrz.de"));
}

void TestMail::headersCannotBeInjected()
{
    const QByteArray mail = mailOf(invitationMail(*documentcases::load(QStringLiteral("hostile"))->ready()));
    const QByteArray head = mail.left(mail.indexOf("\n\n"));
    for (const QByteArray &line : head.split('\n')) {
        QVERIFY2(!line.startsWith("Bcc: x@") && !line.startsWith("Bcc: y@"), line.constData());
        QVERIFY2(line.size() <= 200, line.constData());
    }
}

/// Commas, quotes, line breaks, marks of direction, forged headers and names without end.
void TestMail::hostileNames()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    one->plan.title = QStringLiteral("Öffentlich?\r\nBcc: z@example.org\r\n\r\n<script>\u202Egnitteem %1").arg(QString(10000, QChar(0xFC)));
    one->plan.host.name = QStringLiteral("Müller-Lüdenscheidt, \"Prof.\" Eva\nBcc: x@example.org %1").arg(QString(9000, QChar(u'x')));
    one->plan.participants.recipients = {QStringLiteral("\"Weiß, Jörg\" <joerg.weiss@lmu.de>"), QStringLiteral("\"a\\\"b, c\" <anna.mueller@lmu.de>"),
                                         QStringLiteral("=?utf-8?q?x=2C_y?= <lisa.muster@campus.lmu.de>")};
    one->judge();
    const QByteArray mail = mailOf(invitationMail(*one->ready()));
    mailchecks::isPlain(mail);
    QCOMPARE(mail.left(mail.indexOf("\n\n")).count("\nBcc:"), 1);
    if (reader::python().isEmpty())
        QSKIP("no Python here");
    const auto answer = reader::read(QStringLiteral("mail"), mail);
    QVERIFY2(answer.ok && !answer.output.contains(QLatin1String("defect")), qPrintable(answer.output.left(3000)));
    QStringList people;
    for (const QString &line : answer.output.split(u'\n')) {
        if (line.startsWith(QLatin1String("person")))
            people << line.left(90);
    }
    QCOMPARE(people.size(), 5);
    QVERIFY2(people[0].startsWith(QStringLiteral("person from eva.beispiel@lmu.de Müller-Lüdenscheidt, \"Prof.\" Eva Bcc:")), qPrintable(people[0]));
    QCOMPARE(people[2], QStringLiteral("person bcc joerg.weiss@lmu.de Weiß, Jörg"));
    QCOMPARE(people[3], QStringLiteral("person bcc anna.mueller@lmu.de a\"b, c"));
    QCOMPARE(people[4], QStringLiteral("person bcc lisa.muster@campus.lmu.de x, y"));
    const QString subject = answer.output.section(QStringLiteral("subject "), 1).section(u'\n', 0, 0);
    QVERIFY2(subject.startsWith(QStringLiteral("Einladung / Invitation: Öffentlich? Bcc: z@example.org <script>gnitteem ü")), qPrintable(subject));
    QVERIFY(subject.endsWith(u'…') && subject.size() < 255);
}

void TestMail::attachments()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    const QByteArray form("%PDF-1.7\n\x00\xff\r\n.\r\nend", 24);
    const std::vector<Attachment> files{{QStringLiteral("Einwilligung – Übung.pdf"), "application/pdf", form},
                                        {QStringLiteral("../../.x\r\nBcc: y@example.org\".pdf"), "application/pdf", form}};
    const QByteArray mail = mailOf(invitationMail(*one->ready(), files));
    mailchecks::isPlain(mail);
    QVERIFY(!mail.contains("\nBcc: y"));
    QVERIFY(!mail.toLower().contains("iso-8859"));
    if (!reader::python().isEmpty()) {
        const auto answer = reader::read(QStringLiteral("mail"), mail);
        QVERIFY2(answer.ok && !answer.output.contains(QLatin1String("defect")), qPrintable(answer.output));
        QVERIFY2(answer.output.contains(QStringLiteral("part application/pdf None None Einwilligung – Übung.pdf\n")), qPrintable(answer.output));
        QVERIFY2(answer.output.contains(QStringLiteral("part application/pdf None None _.._.x Bcc_ y@example.org_.pdf\n")), qPrintable(answer.output));
        QVERIFY(answer.output.contains(QLatin1String("container multipart/mixed\ncontainer multipart/alternative\n")));
    }
    if (mailchecks::hasReader())
        QCOMPARE(mailchecks::extractedByReader(mail, QStringLiteral("6")), form);
}

void TestMail::onlyFromTheOfficialAddress()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    one->plan.host.email = QStringLiteral("eva@gmx.de");
    one->judge();
    QVERIFY(!one->ready());
    // Even if the rules were not asked.
    one->evaluation = {};
    const auto mail = invitationMail(*one->ready());
    QVERIFY(!mail);
    QVERIFY(one->words(mail.error()).contains(QLatin1String("official address")));
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
