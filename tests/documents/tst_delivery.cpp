// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to the participants hands out what it needs and nothing that it must not.
#include "cases.h"

#include "documents/current_documents.h"
#include "documents/delivery.h"
#include "documents/mail_drafts.h"
#include "documents/sent.h"

using namespace einlass;

class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void everyWayOfEveryPlan_data() { documentcases::addRows(); }
    void everyWayOfEveryPlan();
    void updateReplacesTheInvitation();
    void cancellationOfEveryWay();
    void whatTheFileHoldsIsByHand();
    void namesListsAmongTheInvited();
    void documentsFollowWhatWasSent();
};

namespace {

const DeliveryStep *stepCalled(const std::vector<DeliveryStep> &steps, const char *id)
{
    for (const DeliveryStep &step : steps) {
        if (step.id == QLatin1String(id))
            return &step;
    }
    return nullptr;
}

QStringList filesOfNow(documentcases::Case &one)
{
    one.judge();
    QStringList names;
    const Result<DocumentSet> made = currentDocuments(*one.cleared(), &one.access);
    for (const OutputFile &file : made->files)
        names << file.name;
    return names;
}

} // namespace

void TestDelivery::everyWayOfEveryPlan()
{
    QFETCH(QString, name);
    const auto one = documentcases::load(name);
    const auto ready = one->ready();
    if (!ready)
        QSKIP("this plan is not ready to be sent");
    for (Way way : allOf<Way>()) {
        const auto steps = deliverySteps(*ready, way);
        QVERIFY2(steps.ok(), qPrintable(nameOf(way)));
        QSet<QString> ids;
        for (const DeliveryStep &step : *steps) {
            QVERIFY2(!ids.contains(step.id), qPrintable(step.id));
            ids.insert(step.id);
            for (Language language : {Language::German, Language::English})
                QVERIFY(!one->catalogues.text(step.text, language).isEmpty());
            QVERIFY(one->access.hostPin.isEmpty() || !step.value.contains(one->access.hostPin));
        }
        const DeliveryStep *subject = stepCalled(*steps, "subject");
        QVERIFY(subject && !subject->value.contains(u'\n') && (one->access.participantCode.isEmpty() || !subject->value.contains(one->access.participantCode)));
        const DeliveryStep *body = stepCalled(*steps, "body");
        QVERIFY(body && body->value == invitationText(*ready).value() && body->html == invitationHtml(*ready).value());
        QCOMPARE(stepCalled(*steps, "consent-form") != nullptr, one->plan.recording.has_value());
        const DeliveryStep *recipients = stepCalled(*steps, "recipients");
        for (const QString &address : recipients ? recipients->addresses : QStringList())
            QVERIFY2(address.count(u'@') == 1 && !address.contains(u' '), qPrintable(address));
    }
}

void TestDelivery::updateReplacesTheInvitation()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, QDate(2026, 12, 1))};
    one->judge();
    const auto steps = deliverySteps(*one->ready(), Way::Mail);
    QVERIFY(steps.ok());
    QCOMPARE(stepCalled(*steps, "open")->file, std::optional(DocumentKind::Mail));
    ++one->plan.access.revision;
    one->judge();
    const auto ready = one->ready();
    const auto text = updateMailText(*ready);
    QVERIFY(text.ok());
    for (Way way : allOf<Way>()) {
        const auto update = deliverySteps(*ready, way);
        QVERIFY2(update.ok(), qPrintable(nameOf(way)));
        QCOMPARE(stepCalled(*update, "subject")->value, text->subject);
        QCOMPARE(stepCalled(*update, "body")->value, text->text);
        for (const DeliveryStep &step : *update)
            QVERIFY(!step.file || *step.file == DocumentKind::Update);
    }
    QVERIFY(stepCalled(*deliverySteps(*ready, Way::Calendar), "open")->isCalendar);
}

void TestDelivery::cancellationOfEveryWay()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    const auto cleared = one->cleared();
    for (Way way : allOf<Way>()) {
        const auto steps = cancellationSteps(*cleared, way);
        QVERIFY2(steps.ok(), qPrintable(nameOf(way)));
        QVERIFY(stepCalled(*steps, "subject")->value.startsWith(QStringLiteral("Absage")));
        QVERIFY(!stepCalled(*steps, "place"));
        for (const DeliveryStep &step : *steps) {
            for (const QString &secret : {one->access.participantCode, one->access.meetingId, one->access.link})
                QVERIFY2(!step.value.contains(secret) && !step.html.contains(secret), qPrintable(step.id));
        }
    }
}

/// Which steps the first one makes unnecessary: what stands in its file, and nothing else.
void TestDelivery::whatTheFileHoldsIsByHand()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    const auto byHand = [&one](Way way) {
        QStringList ids;
        bool ended = true;
        for (const DeliveryStep &step : *deliverySteps(*one->ready(), way)) {
            if (step.byHand)
                ids << step.id;
            ended = ended && (step.byHand || ids.isEmpty());
        }
        return ended ? ids : QStringList{QStringLiteral("mixed")};
    };
    QCOMPARE(byHand(Way::Mail), (QStringList{QStringLiteral("recipients"), QStringLiteral("subject"), QStringLiteral("body"), QStringLiteral("calendar")}));
    QCOMPARE(byHand(Way::Calendar), (QStringList{QStringLiteral("subject"), QStringLiteral("place"), QStringLiteral("body")}));
    QCOMPARE(byHand(Way::CoursePage), QStringList());
    QCOMPARE(byHand(Way::MailingList), QStringList());
}

void TestDelivery::namesListsAmongTheInvited()
{
    DerivedPlan derived;
    JudgedAddress person;
    person.address = QStringLiteral("a@lmu.de");
    person.kind = AddressClass::Lmu;
    JudgedAddress misplaced = person;
    misplaced.address = QStringLiteral("x@lists.lrz.de");
    misplaced.kind = AddressClass::List;
    derived.recipients = {person, person, misplaced};
    derived.lists = {misplaced};
    QCOMPARE(invitedAddresses(derived), (QStringList{QStringLiteral("a@lmu.de"), QStringLiteral("x@lists.lrz.de")}));
}

void TestDelivery::documentsFollowWhatWasSent()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    const QStringList first = filesOfNow(*one);
    QVERIFY(first.contains(QLatin1String("invitation.eml")) && first.contains(QLatin1String("meeting.ics")));
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, QDate(2026, 12, 1))};
    QCOMPARE(filesOfNow(*one), first);
    ++one->plan.access.revision;
    const QStringList changed = filesOfNow(*one);
    QVERIFY(changed.contains(QLatin1String("update.eml")) && changed.contains(QLatin1String("update.ics")));
    QVERIFY(!changed.contains(QLatin1String("invitation.eml")) && !changed.contains(QLatin1String("meeting.ics")));
    one->plan.outgoing.sent.push_back(cancelledNow(one->plan, Way::Mail, QDate(2026, 12, 2)));
    const QStringList cancelled = filesOfNow(*one);
    QVERIFY(cancelled.contains(QLatin1String("cancellation.eml")));
    QVERIFY(cancelled.filter(QLatin1String("invitation")).isEmpty());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
