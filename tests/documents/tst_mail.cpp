// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "reader.h"

using namespace einlass;
using documentcases::Case;

class TestMail : public QObject
{
    Q_OBJECT

private slots:
    void file_data() { documentcases::addRows(); }
    void file();
    void otherLibraryReadsIt_data() { documentcases::addRows(); }
    void otherLibraryReadsIt();
    void hidesRecipientsFromEachOther();
    void headersCannotBeInjected();
};

namespace {

QByteArray mailOf(const Case &one)
{
    const auto mail = invitationMail(*one.ready());
    return mail ? *mail : QByteArray();
}

QString header(const QByteArray &mail, const QByteArray &name)
{
    QString value;
    bool inside = false;
    for (const QByteArray &line : mail.left(mail.indexOf("\n\n")).split('\n')) {
        if (line.startsWith(name + ": ")) {
            value = QString::fromUtf8(line.mid(name.size() + 2));
            inside = true;
        } else if (inside && line.startsWith(' ')) {
            value += QString::fromUtf8(line);
        } else {
            inside = false;
        }
    }
    return value;
}

} // namespace

void TestMail::file()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const QByteArray mail = mailOf(*one);
    QVERIFY(!mail.isEmpty());
    QCOMPARE(mail, mailOf(*one));
    QVERIFY(one->access.hostPin.isEmpty() || !mail.contains(one->access.hostPin.toUtf8()));
    for (const char byte : mail)
        QVERIFY(static_cast<unsigned char>(byte) < 0x80);
    documentcases::compareWithGolden(name, QStringLiteral("invitation.eml"), mail);
}

void TestMail::otherLibraryReadsIt()
{
    QFETCH(QString, name);
    if (reader::python().isEmpty())
        QSKIP("no Python here");
    const auto one = documentcases::load(name);
    const auto answer = reader::read(QStringLiteral("mail"), mailOf(*one));
    QVERIFY2(answer.ok, qPrintable(answer.errors));
    QVERIFY2(!answer.output.contains(QLatin1String("defect")), qPrintable(answer.output));
    QVERIFY2(answer.output.contains(QLatin1String("part text/plain utf-8")), qPrintable(answer.output));
    QVERIFY(answer.output.contains(QLatin1String("part text/html utf-8")));
    QVERIFY(answer.output.contains(QLatin1String("part text/calendar utf-8 PUBLISH")));
    QVERIFY(answer.output.contains(QLatin1String("x-unsent 1")));
    if (name == QLatin1String("dfnconf-committee"))
        QVERIFY2(answer.output.contains(QStringLiteral("subject Einladung / Invitation: Kommission für Lehre, 3. Sitzung\n")), qPrintable(answer.output));
    const auto calendar = reader::read(QStringLiteral("mail"), mailOf(*one), {QStringLiteral("text/calendar")});
    QVERIFY(calendar.output.contains(QString::fromUtf8(*meetingCalendar(*one->ready())).section(u'\n', 0, 3).trimmed())
            || calendar.output.contains(QLatin1String("BEGIN:VCALENDAR")));
}

void TestMail::hidesRecipientsFromEachOther()
{
    const QByteArray several = mailOf(*documentcases::load(QStringLiteral("dfnconf-committee")));
    QVERIFY(!header(several, "To").contains(QLatin1String("anna.mueller@lmu.de")));
    QVERIFY(header(several, "To").contains(QLatin1String("eva.beispiel@lmu.de")));
    for (const char *address : {"anna.mueller@lmu.de", "joerg.weiss@physik.lmu.de", "lisa.muster@campus.lmu.de"})
        QVERIFY(header(several, "Bcc").contains(QLatin1String(address)));
    const QByteArray alone = mailOf(*documentcases::load(QStringLiteral("meet-consultation")));
    QVERIFY(header(alone, "To").contains(QLatin1String("lisa.muster@campus.lmu.de")));
    QVERIFY(header(alone, "Bcc").isEmpty());
    const QByteArray list = mailOf(*documentcases::load(QStringLiteral("zoom-lecture-series")));
    QCOMPARE(header(list, "To"), QStringLiteral("experimentalphysik2@lists.lrz.de"));
}

void TestMail::headersCannotBeInjected()
{
    const QByteArray mail = mailOf(*documentcases::load(QStringLiteral("hostile")));
    const QByteArray head = mail.left(mail.indexOf("\n\n"));
    for (const QByteArray &line : head.split('\n')) {
        QVERIFY2(!line.startsWith("Bcc: x@") && !line.startsWith("Bcc: y@"), line.constData());
        QVERIFY2(line.size() <= 200, line.constData());
    }
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
