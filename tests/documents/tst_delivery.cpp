// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to the participants hands out what it needs and nothing that it must not.
#include "cases.h"

#include "documents/delivery.h"

using namespace einlass;

class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void everyWayOfEveryPlan_data() { documentcases::addRows(); }
    void everyWayOfEveryPlan();
    void namesListsAmongTheInvited();
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

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
