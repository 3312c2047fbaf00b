// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_checks.h"

#include "documents/calendar_shapes.h"
#include "documents/duties.h"
#include "documents/sent.h"

using namespace einlass;
using calendarchecks::lines;
using calendarchecks::unfolded;
using documentcases::Case;

class TestCalendarShapes : public QObject
{
    Q_OBJECT

private slots:
    void personal();
    void personalOnlyForRecipients();
    void host_data();
    void host();
    void hostKeepsSecretsOut();
    void dutiesAreDueInTime();
    void updateCounts();
    void removedSeriesAreTakenBack();
    void cancellation();
    void oneDateCancelled();
    void sharedUids();
};

namespace {

const QDate today(2026, 12, 1);

QByteArray contentOf(const Result<QByteArray> &result)
{
    return result ? *result : QByteArray();
}

QStringList uids(const QByteArray &calendar)
{
    QStringList found = lines(calendar, QStringLiteral("UID"));
    found.removeDuplicates();
    return found;
}

/// With recipients, which the course itself does not have.
std::unique_ptr<Case> lectureForTwo()
{
    auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.participants.recipients = {QStringLiteral("\"Müller, Anna\" <anna.mueller@lmu.de>"), QStringLiteral("lisa.muster@campus.lmu.de")};
    one->judge();
    return one;
}

} // namespace

void TestCalendarShapes::personal()
{
    const auto one = lectureForTwo();
    const auto ready = *one->ready();
    const QByteArray calendar = contentOf(personalCalendar(ready, {{}, QStringLiteral("anna.mueller@LMU.de")}));
    calendarchecks::isSound(calendar);
    QCOMPARE(lines(calendar, QStringLiteral("METHOD")), QStringList{QStringLiteral("REQUEST")});
    const QStringList attendees = lines(calendar, QStringLiteral("ATTENDEE"));
    QCOMPARE(attendees.size(), 2);      // the series and its moved date
    for (const QString &attendee : attendees)
        QCOMPARE(attendee, QStringLiteral("CN=\"Müller, Anna\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anna.mueller@lmu.de"));
    QVERIFY(!calendar.contains("lisa.muster"));
    QCOMPARE(lines(calendar, QStringLiteral("RECURRENCE-ID")), QStringList{QStringLiteral("TZID=Europe/Berlin:20270601T101500")});
    QCOMPARE(lines(calendar, QStringLiteral("EXDATE")), QStringList{QStringLiteral("TZID=Europe/Berlin:20270518T101500")});
    if (!reader::python().isEmpty())
        calendarchecks::pythonFindsTheDates(calendar, QStringLiteral("REQUEST"), *one);
    if (calendarchecks::hasKhal())
        calendarchecks::khalFindsTheDates(calendar, *one);
    documentcases::compareWithGolden(QStringLiteral("zoom-lecture-series"), QStringLiteral("personal.ics"), calendar);
    // Who has no name is called by the address.
    const QByteArray other = contentOf(personalCalendar(ready, {{}, QStringLiteral("lisa.muster@campus.lmu.de")}));
    QVERIFY(lines(other, QStringLiteral("ATTENDEE")).first().startsWith(QLatin1String("CN=lisa.muster@campus.lmu.de;")));
}

void TestCalendarShapes::personalOnlyForRecipients()
{
    const auto one = lectureForTwo();
    const auto ready = *one->ready();
    for (const char *address : {"eve@example.org", "experimentalphysik2@lists.lrz.de", "", "x", "anna.mueller@lmu.de\r\nATTENDEE:mailto:x@y.de"})
        QVERIFY2(!personalCalendar(ready, {QStringLiteral("X"), QLatin1String(address)}), address);
    const QByteArray forged = contentOf(personalCalendar(ready, {QStringLiteral("A\"\r\nATTENDEE:mailto:x@y.de;: 👩‍🏫"), QStringLiteral("anna.mueller@lmu.de")}));
    calendarchecks::isSound(forged);
    QCOMPARE(lines(forged, QStringLiteral("ATTENDEE")).size(), 2);
}

void TestCalendarShapes::host_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"zoom-recording", "zoom-lecture-series", "zoom-hybrid", "dfnconf-committee"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCalendarShapes::host()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const QByteArray calendar = contentOf(hostCalendar(*one->cleared()));
    calendarchecks::isSound(calendar);
    QVERIFY(lines(calendar, QStringLiteral("METHOD")).isEmpty());
    QVERIFY(lines(calendar, QStringLiteral("ORGANIZER")).isEmpty());
    QVERIFY(lines(calendar, QStringLiteral("ATTENDEE")).isEmpty());
    const auto duties = datedDuties(one->context(), Language::German);
    QVERIFY(!duties.empty());
    const QString text = unfolded(calendar);
    for (const DatedDuty &duty : duties)
        QVERIFY2(text.contains(QStringLiteral("-duty-%1@einlass").arg(duty.id)), qPrintable(duty.id));
    // Each entry has its alarm, and says whom it is for.
    QCOMPARE(calendar.count("BEGIN:VALARM"), calendar.count("BEGIN:VEVENT"));
    for (const QString &description : lines(calendar, QStringLiteral("DESCRIPTION")))
        QVERIFY2(description.startsWith(QStringLiteral("Nur für Sie")) || description.startsWith(QLatin1String("In 15 Minuten")), qPrintable(description));
    if (calendarchecks::hasKhal()) {
        QString errors;
        const QStringList found = calendarchecks::khalDates(calendar, one->plan.schedule.timeZone, &errors, QStringLiteral("{start-long} {title}"));
        QVERIFY2(errors.isEmpty(), qPrintable(errors));
        qsizetype mine = 0;
        for (const QString &line : found)
            mine += line.contains(QStringLiteral("Nur für Sie:")) ? 1 : 0;
        QCOMPARE(mine, static_cast<qsizetype>(duties.size()));
    }
    if (!reader::python().isEmpty())
        QVERIFY(reader::read(QStringLiteral("calendar"), calendar).ok);
    documentcases::compareWithGolden(name, QStringLiteral("host.ics"), calendar);
}

void TestCalendarShapes::hostKeepsSecretsOut()
{
    for (const QString &name : documentcases::names()) {
        const auto one = documentcases::load(name);
        // Even when a secret has found its way into the plan's link.
        one->plan.access.link = one->access.link;
        one->judge();
        const auto cleared = one->cleared();
        QVERIFY(cleared.ok());
        const QString text = unfolded(contentOf(hostCalendar(*cleared)));
        QVERIFY(!text.isEmpty());
        for (const QString &secret : {one->access.participantCode, one->access.hostPin})
            QVERIFY2(secret.isEmpty() || !text.contains(secret), qPrintable(name));
        QVERIFY2(!text.contains(QLatin1String("pwd=")), qPrintable(name));
    }
}

void TestCalendarShapes::dutiesAreDueInTime()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    const Occurrence first = one->derived.occurrences.front();
    const QByteArray calendar = contentOf(hostCalendar(*one->cleared()));
    const auto startOf = [&](const QByteArray &from, const QString &duty) {
        const QString text = unfolded(from);
        const QString event = text.mid(text.indexOf(QStringLiteral("-duty-%1@").arg(duty)));
        return QDateTime::fromString(event.section(QStringLiteral("DTSTART;TZID=Europe/Berlin:"), 1, 1).left(15), QStringLiteral("yyyyMMdd'T'HHmmss"));
    };
    const QDateTime begins(first.start.date, first.start.time);
    QCOMPARE(startOf(calendar, QStringLiteral("consents-complete")), begins.addSecs(-30 * 60));
    QCOMPARE(startOf(calendar, QStringLiteral("consents")), QDateTime(first.start.date.addDays(-7), QTime(9, 0)));
    // Made the day before: what was due a week ahead is due at once.
    DocumentContext context = one->context();
    context.stamp = QDateTime(first.start.date.addDays(-1), QTime(12, 20), Qt::UTC);
    const QByteArray late = contentOf(hostCalendar(*clear(context)));
    const QDateTime due = startOf(late, QStringLiteral("consents"));
    QVERIFY2(due.date() == first.start.date.addDays(-1) && due.time() >= QTime(13, 0), qPrintable(due.toString()));
    QCOMPARE(startOf(late, QStringLiteral("consents-complete")), begins.addSecs(-30 * 60));
}

void TestCalendarShapes::updateCounts()
{
    const auto one = lectureForTwo();
    const QByteArray first = contentOf(meetingCalendar(*one->ready()));
    QCOMPARE(lines(first, QStringLiteral("SEQUENCE")), (QStringList{QStringLiteral("0"), QStringLiteral("0")}));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    one->plan.schedule.except.push_back(QDate(2027, 5, 25));
    one->judge();
    const QByteArray update = contentOf(meetingCalendar(*one->ready()));
    calendarchecks::isSound(update);
    QCOMPARE(lines(update, QStringLiteral("SEQUENCE")), (QStringList{QStringLiteral("1"), QStringLiteral("1")}));
    QCOMPARE(uids(update), uids(first));
    QCOMPARE(lines(update, QStringLiteral("EXDATE")).size(), 2);
    // A new code alone is an update, too.
    one->plan.outgoing.sent.push_back(sentNow(one->plan, Way::Mail, today));
    ++one->plan.access.revision;
    QVERIFY(contentOf(personalCalendar(*one->ready(), {{}, QStringLiteral("anna.mueller@lmu.de")})).contains("\r\nSEQUENCE:2\r\n"));
}

void TestCalendarShapes::removedSeriesAreTakenBack()
{
    const auto one = documentcases::load(QStringLiteral("zoom-hybrid"));
    one->plan.participants.recipients = {QStringLiteral("anna.mueller@lmu.de")};
    one->judge();
    const Attendee anna{{}, QStringLiteral("anna.mueller@lmu.de")};
    QVERIFY(!goneCalendar(*one->ready(), anna));
    const QStringList before = uids(contentOf(meetingCalendar(*one->ready())));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    one->plan.schedule.slotSeries.clear();
    one->plan.schedule.added.clear();
    one->judge();
    const QByteArray shared = contentOf(meetingCalendar(*one->ready()));
    calendarchecks::isSound(shared);
    QStringList after = uids(shared);
    QCOMPARE(after, before);
    QCOMPARE(lines(shared, QStringLiteral("STATUS")),
             (QStringList{QStringLiteral("CONFIRMED"), QStringLiteral("CANCELLED"), QStringLiteral("CANCELLED")}));
    // A REQUEST cannot take anything back: the person gets a second file.
    const QByteArray personal = contentOf(personalCalendar(*one->ready(), anna));
    QCOMPARE(uids(personal), before.mid(0, 1));
    const auto gone = goneCalendar(*one->ready(), anna);
    QVERIFY(gone.has_value());
    calendarchecks::isSound(*gone);
    QCOMPARE(uids(*gone), before.mid(1));
    QVERIFY(gone->contains("\r\nMETHOD:CANCEL\r\n"));
}

void TestCalendarShapes::cancellation()
{
    const auto one = lectureForTwo();
    const QStringList invited = uids(contentOf(meetingCalendar(*one->ready())));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    const QByteArray calendar = contentOf(cancellationCalendar(*one->cleared()));
    calendarchecks::isSound(calendar);
    QCOMPARE(lines(calendar, QStringLiteral("METHOD")), QStringList{QStringLiteral("CANCEL")});
    QCOMPARE(lines(calendar, QStringLiteral("STATUS")), QStringList{QStringLiteral("CANCELLED")});
    QCOMPARE(lines(calendar, QStringLiteral("SEQUENCE")), QStringList{QStringLiteral("1")});
    QCOMPARE(uids(calendar), invited);
    QVERIFY(lines(calendar, QStringLiteral("ATTENDEE")).isEmpty());
    QVERIFY(lines(calendar, QStringLiteral("ORGANIZER")).first().endsWith(QLatin1String("mailto:eva.beispiel@lmu.de")));
    const QString text = unfolded(calendar);
    for (const QString &secret : {one->access.participantCode, one->access.meetingId, QStringLiteral("zoom-x.de")})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    documentcases::compareWithGolden(QStringLiteral("zoom-lecture-series"), QStringLiteral("cancellation.ics"), calendar);
    const QByteArray personal = contentOf(cancellationCalendar(*one->cleared(), Attendee{{}, QStringLiteral("lisa.muster@campus.lmu.de")}));
    calendarchecks::isSound(personal);
    QCOMPARE(lines(personal, QStringLiteral("ATTENDEE")).size(), 1);
    QVERIFY(!personal.contains("anna.mueller"));
    QVERIFY(!cancellationCalendar(*one->cleared(), Attendee{{}, QStringLiteral("eve@example.org")}));
    if (!reader::python().isEmpty())
        QVERIFY(reader::read(QStringLiteral("calendar"), calendar).ok);
    if (calendarchecks::hasKhal()) {
        QString errors;
        calendarchecks::khalDates(calendar, QStringLiteral("Europe/Berlin"), &errors, QStringLiteral("{start-long}"));
        QVERIFY2(errors.isEmpty(), qPrintable(errors));
    }
}

void TestCalendarShapes::oneDateCancelled()
{
    const auto one = lectureForTwo();
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, today)};
    one->plan.schedule.except.push_back(QDate(2027, 5, 25));
    one->judge();
    const LocalTime date{QDate(2027, 5, 25), QTime(10, 15)};
    const QByteArray calendar = contentOf(dateCancellationCalendar(*one->cleared(), {date}));
    calendarchecks::isSound(calendar);
    QCOMPARE(lines(calendar, QStringLiteral("RECURRENCE-ID")), QStringList{QStringLiteral("TZID=Europe/Berlin:20270525T101500")});
    QCOMPARE(lines(calendar, QStringLiteral("STATUS")), QStringList{QStringLiteral("CANCELLED")});
    QCOMPARE(lines(calendar, QStringLiteral("SEQUENCE")), QStringList{QStringLiteral("1")});
    QCOMPARE(lines(calendar, QStringLiteral("RRULE")).size(), 2);     // those of the time zone
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
    documentcases::compareWithGolden(QStringLiteral("zoom-lecture-series"), QStringLiteral("date-cancellation.ics"), calendar);
    const auto none = dateCancellationCalendar(*one->cleared(), {{QDate(2027, 5, 26), QTime(10, 15)}});
    QVERIFY(!none);
    QVERIFY2(one->words(none.error()).contains(QLatin1String("2027-05-26 10:15")), qPrintable(one->words(none.error())));
    // An added date is an entry of its own.
    const auto hybrid = documentcases::load(QStringLiteral("zoom-hybrid"));
    const QByteArray added = contentOf(dateCancellationCalendar(*hybrid->cleared(), {{QDate(2027, 5, 7), QTime(13, 0)}}));
    calendarchecks::isSound(added);
    QVERIFY(lines(added, QStringLiteral("RECURRENCE-ID")).isEmpty());
    QVERIFY(uids(added).first().contains(QLatin1String("-added-1@")));
}

void TestCalendarShapes::sharedUids()
{
    const auto one = lectureForTwo();
    const QStringList shared = uids(contentOf(meetingCalendar(*one->ready())));
    QCOMPARE(uids(contentOf(personalCalendar(*one->ready(), {{}, QStringLiteral("anna.mueller@lmu.de")}))), shared);
    const QStringList host = uids(contentOf(hostCalendar(*one->cleared())));
    QCOMPARE(host.first(), shared.first());
    for (const QString &uid : host.mid(1))
        QVERIFY(uid.contains(QLatin1String("-duty-")));
}

QTEST_GUILESS_MAIN(TestCalendarShapes)
#include "tst_calendar_shapes.moc"
