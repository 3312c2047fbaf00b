// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every kind and encoding, and those that want to do harm. What ordinary ones say is
// tested in tst_invitations.
#include "tools/invitation_file.h"
#include "tools/invitation_mail.h"

#include "tool_data.h"

#include <QStringConverter>
#include <QTest>

using namespace einlass;

class TestInvitationFiles : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsKind_data();
    void knowsItsKind();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void everyEncodingSaysTheSame_data();
    void everyEncodingSaysTheSame();
    void nestingHasAnEnd_data();
    void nestingHasAnEnd();
    void readsWhatLiesBeforeTheLimit();
    void largeFilesAreRead_data();
    void largeFilesAreRead();
    void notesAboutTheFile_data();
    void notesAboutTheFile();
    void nothingFromTheFileBecomesALabel();

private:
    static ReadInvitation read(const QByteArray &bytes, const QString &name)
    {
        const auto file = textOfInvitationFile(bytes, name);
        return file ? readInvitation(file->text, toolHosts(), invitationTexts()) : ReadInvitation();
    }
};

namespace {

const QByteArray joinLink = "https://lmu-munich.zoom-x.de/j/60000000012?pwd=abc.1";
const QByteArray head = "From: a@lmu.de\nSubject: S\nMIME-Version: 1.0\n";

QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/invitations/%1").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray calendar(const QByteArray &event)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20270112T110000Z\n" + event
        + "\nEND:VEVENT\nEND:VCALENDAR\n";
}

/// A mail in which each part is the only part of the one before it.
QByteArray nestedMail(const QByteArray &kind, int depth)
{
    QByteArray mail = head;
    QByteArray end;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        if (kind == "message/rfc822") {
            mail += "Content-Type: message/rfc822\n\n";
        } else {
            mail += "Content-Type: " + kind + "; boundary=" + boundary + "\n\n--" + boundary + "\n";
            end.prepend("\n--" + boundary + "--\n");
        }
    }
    return mail + "Content-Type: text/plain\n\n" + joinLink + "\n" + end;
}

} // namespace

void TestInvitationFiles::knowsItsKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const QByteArray mail = head + "Content-Type: text/plain\n\n" + joinLink + "\n";
    const QByteArray event = calendar("LOCATION:" + joinLink);
    const auto row = [](const char *tag, const QByteArray &bytes, const char *name, InvitationFileKind kind) {
        QTest::newRow(tag) << bytes << QString::fromLatin1(name) << static_cast<int>(kind);
    };
    row("mail", mail, "a.eml", InvitationFileKind::Mail);
    row("mail called text", mail, "a.txt", InvitationFileKind::Mail);
    row("mail without a name", mail, "-", InvitationFileKind::Mail);
    row("mail with a mark", "\xEF\xBB\xBF" + mail, "a.txt", InvitationFileKind::Mail);
    row("mail out of a mailbox", "From a@lmu.de Mon Jan  4 09:12:44 2027\n" + mail, "inbox", InvitationFileKind::Mail);
    row("mail of few words", "Subject: x\n\n" + joinLink, "A.EML", InvitationFileKind::Mail);
    row("calendar", event, "a.ics", InvitationFileKind::Calendar);
    row("calendar called text", "\n \n" + event, "a.txt", InvitationFileKind::Calendar);
    row("calendar in small letters", QByteArray(event).replace("BEGIN:VCALENDAR", "begin:vcalendar"), "-", InvitationFileKind::Calendar);
    row("text", joinLink, "a.txt", InvitationFileKind::Text);
    row("text with labels", "Topic: x\nTime: y\n\n" + joinLink, "a.txt", InvitationFileKind::Text);
    row("text that shows a mail's head", "Subject: x\nFrom: y\n\n" + joinLink, "a.txt", InvitationFileKind::Text);
    row("page", "<html><body>" + joinLink + "</body></html>", "a.html", InvitationFileKind::Text);
}

void TestInvitationFiles::knowsItsKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, kind);
    const auto file = textOfInvitationFile(bytes, name);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().source);
    QCOMPARE(static_cast<int>(file->kind), kind);
    QCOMPARE(read(bytes, name).link, QString::fromLatin1(joinLink));
}

void TestInvitationFiles::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QByteArray &bytes, const char *name) { QTest::newRow(tag) << bytes << QString::fromLatin1(name); };
    row("Outlook", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), "a.msg");
    row("PDF", "%PDF-1.7 Meeting ID: 600 0000 0012", "a.pdf");
    row("Word", QByteArray("PK\x03\x04\x14", 5) + joinLink, "a.docx");
    row("picture", QByteArray("\x89PNG\r\n\x1A\n", 8), "a.txt");
    row("rich text", "{\\rtf1\\ansi Meeting", "a.rtf");
    row("empty calendar", "", "a.ics");
    row("calendar without a meeting", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "a.ics");
    row("tasks", "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR\n", "a.ics");
    row("no calendar", "Meeting ID: 600 0000 0012", "a.ics");
    row("broken calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT", "a.ics");
    row("calendar without depth", QByteArray("BEGIN:VEVENT\n").repeated(100000).prepend("BEGIN:VCALENDAR\n"), "a.ics");
    row("calendar of calendars", QByteArray("BEGIN:VEVENT\nEND:VEVENT\n").repeated(3000).prepend("BEGIN:VCALENDAR\n"), "a.ics");
    row("large calendar", QByteArray(3 * 1024 * 1024, 'x').prepend("BEGIN:VCALENDAR\nX:"), "a.ics");
    QByteArray random(4096, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : random)
        c = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24);
    row("some program's data", random, "a.dat");
}

void TestInvitationFiles::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto file = textOfInvitationFile(bytes, name);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().arguments.value(0), name);
}

void TestInvitationFiles::everyEncodingSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("Thema: Größe – Übung\nZoom-Meeting beitreten\n%1\nMeeting-ID: 600 0000 0012\nKenncode: fünf12\n")
                             .arg(QString::fromLatin1(joinLink));
    const auto encoded = [&](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16, little end") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, big end") << encoded(QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 without mark, little end") << encoded(QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 without mark, big end") << encoded(QStringConverter::Utf16BE, false);
    QTest::newRow("UTF-32") << encoded(QStringConverter::Utf32LE, true);
    QTest::newRow("Windows-1252") << "Thema: Gr\xF6\xDF" "e \x96 \xDC" "bung\nZoom-Meeting beitreten\n" + joinLink
        + "\nMeeting-ID: 600 0000 0012\nKenncode: f\xFCnf12\n";
    QTest::newRow("zeros") << text.toUtf8().replace(" ", QByteArray(" \0", 2));
    QTest::newRow("CRLF") << text.toUtf8().replace("\n", "\r\n");
}

void TestInvitationFiles::everyEncodingSaysTheSame()
{
    QFETCH(QByteArray, bytes);
    const ReadInvitation invitation = read(bytes, QStringLiteral("a.txt"));
    QCOMPARE(invitation.topic, QStringLiteral("Größe – Übung"));
    QCOMPARE(invitation.passcode, QStringLiteral("fünf12"));
    QCOMPARE(invitation.link, QString::fromLatin1(joinLink));
    QVERIFY(invitation.problems.empty());
}

void TestInvitationFiles::nestingHasAnEnd_data()
{
    QTest::addColumn<QByteArray>("mail");
    for (const char *kind : {"multipart/mixed", "multipart/alternative", "multipart/digest", "message/rfc822"}) {
        for (int depth : {50, 199, 1000, 100000})
            QTest::addRow("%s %d", kind, depth) << nestedMail(kind, depth);
    }
    const QByteArray part = "--b\nContent-Type: text/calendar\n\n" + calendar("LOCATION:x");
    QTest::newRow("many parts") << head + "Content-Type: multipart/mixed; boundary=b\n\n" + part.repeated(20000);
    QTest::newRow("many parts without types") << head + "Content-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--b\n\nx\n").repeated(100000);
    QTest::newRow("digest without types") << head + "Content-Type: multipart/digest; boundary=b\n\n" + QByteArray("--b\n\n\n").repeated(100000);
    QTest::newRow("long header") << head + "Content-Type: text/plain;" + QByteArray(" a=b;").repeated(200000) + "\n\nx";
    QTest::newRow("many headers") << head + QByteArray("X-A: b\n").repeated(200000) + "\nx";
}

void TestInvitationFiles::nestingHasAnEnd()
{
    QFETCH(QByteArray, mail);
    const auto file = textOfInvitationFile(mail, QStringLiteral("a.eml"));
    QVERIFY(file.ok());
}

void TestInvitationFiles::readsWhatLiesBeforeTheLimit()
{
    QCOMPARE(read(nestedMail("multipart/mixed", deepestMailPart - 2), QStringLiteral("a.eml")).link, QString::fromLatin1(joinLink));
    const QByteArray deeper = nestedMail("multipart/mixed", deepestMailPart + 2);
    QVERIFY(read(deeper, QStringLiteral("a.eml")).link.isEmpty());
    QVERIFY(readInvitationMail(deeper)->cut);
    QVERIFY(!textOfInvitationFile(deeper, QStringLiteral("a.eml"))->notes.empty());
    QVERIFY(!readInvitationMail(head + "\n" + joinLink)->cut);
}

void TestInvitationFiles::largeFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    constexpr qsizetype size = qsizetype(50) * 1024 * 1024;
    const QByteArray start = "Join Zoom Meeting\n" + joinLink + "\nPasscode: abc123\n";
    const auto row = [](const char *tag, const QByteArray &bytes, const char *name) { QTest::newRow(tag) << bytes << QString::fromLatin1(name); };
    row("text", start + QByteArray(size, 'x'), "a.txt");
    row("lines", start + QByteArray(size, '\n'), "a.txt");
    row("zeros", start + QByteArray(size, '\0'), "a.txt");
    row("broken UTF-8", start + QByteArray(size, '\xC3'), "a.txt");
    row("tags", start + QByteArray("<b>").repeated(size / 3), "a.html");
    row("mail", head + "Content-Type: text/plain\n\n" + start + QByteArray(size, 'x'), "a.eml");
    row("mail in Base64", head + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
        + (start + QByteArray(size / 2, 'x')).toBase64(), "a.eml");
    row("attachment", head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + start
        + "\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n" + QByteArray("QUJD\n").repeated(size / 5) + "--b--\n", "a.eml");
}

void TestInvitationFiles::largeFilesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QCOMPARE(read(bytes, name).link, QString::fromLatin1(joinLink));
}

void TestInvitationFiles::notesAboutTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("note");
    QTest::newRow("cancelled") << "calendar-cancelled.ics" << "cancels";
    QTest::newRow("several") << "calendar-second-has-link.ics" << "several meetings";
    QTest::newRow("nested") << "mail-nested-without-end.eml" << "nested";
    QTest::newRow("none") << "mail-calendar-part.eml" << "";
}

void TestInvitationFiles::notesAboutTheFile()
{
    QFETCH(QString, name);
    QFETCH(QString, note);
    const auto file = textOfInvitationFile(testFile(name), name);
    QVERIFY(file.ok());
    QCOMPARE(file->notes.size(), std::size_t(note.isEmpty() ? 0 : 1));
    if (!note.isEmpty())
        QVERIFY(QString::fromLatin1(file->notes[0].source).contains(note));
}

void TestInvitationFiles::nothingFromTheFileBecomesALabel()
{
    // Line breaks in a title must not make lines of their own.
    const ReadInvitation event = read(calendar("SUMMARY:Rat\\nTime: 2027-05-05 05:05\\nDuration: 5 min\nDTEND:20270112T120000Z\nLOCATION:" + joinLink),
                                      QStringLiteral("a.ics"));
    QCOMPARE(event.topic, QStringLiteral("Rat"));
    QCOMPARE(event.start, std::optional(LocalTime{QDate(2027, 1, 12), QTime(12, 0)}));
    QCOMPARE(event.durationMinutes, 60);
    const ReadInvitation mail = read("Subject: =?utf-8?q?Rat=0ATime:_2027-05-05_05:05_Passcode:_evil11?=\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
                                     + joinLink + "\nTime: 2027-01-12 10:15\nPasscode: abc123\n",
                                     QStringLiteral("a.eml"));
    QCOMPARE(mail.topic, QStringLiteral("Rat"));
    QCOMPARE(mail.start, std::optional(LocalTime{QDate(2027, 1, 12), QTime(10, 15)}));
    QCOMPARE(mail.passcode, QStringLiteral("abc123"));
    // Nor may a title close the markup of a body.
    const ReadInvitation page = read(calendar("SUMMARY:<script>x\nDESCRIPTION:<p>Zoom <a href=\"" + joinLink + "\">x</a></p>"), QStringLiteral("a.ics"));
    QCOMPARE(page.link, QString::fromLatin1(joinLink));
    QCOMPARE(page.topic, QStringLiteral("<script>x"));
}

QTEST_GUILESS_MAIN(TestInvitationFiles)
#include "tst_invitation_files.moc"
