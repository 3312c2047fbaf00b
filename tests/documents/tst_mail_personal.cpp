// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "mail_checks.h"

#include "documents/mail_drafts.h"
#include "documents/sent.h"

#include <QSet>

using namespace einlass;
using mailchecks::header;
using mailchecks::isReadable;

/// One mail for each recipient.
class TestMailPersonal : public QObject
{
    Q_OBJECT

private slots:
    void oneMailForEach();
    void oneMailForEachUpdate();
    void manyRecipients();
};

void TestMailPersonal::oneMailForEach()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    const auto people = attendeesOf(one->derived);
    QVERIFY(people.size() >= 3);
    QStringList asked;
    const auto drafts = personalInvitationMails(*one->ready(), [&](const Attendee &to) -> Result<std::vector<Attachment>> {
        asked << to.address;
        return std::vector<Attachment>{{QStringLiteral("%1.pdf").arg(to.name), "application/pdf", to.address.toUtf8().toHex()}};
    });
    QVERIFY(drafts.ok());
    QCOMPARE(drafts->size(), people.size() + one->derived.lists.size());
    QSet<QString> names;
    QSet<QString> ids;
    for (std::size_t i = 0; i < drafts->size(); ++i) {
        const PersonalDraft &draft = (*drafts)[i];
        isReadable(draft.content, i < people.size() ? QStringLiteral("REQUEST") : QStringLiteral("PUBLISH"));
        QVERIFY(header(draft.content, "To").contains(draft.address));
        QVERIFY(header(draft.content, "Bcc").isEmpty());
        for (const Attendee &other : people)
            QVERIFY2(other.address == draft.address || !draft.content.contains(other.address.toUtf8()), qPrintable(draft.fileName));
        names.insert(draft.fileName);
        ids.insert(header(draft.content, "Message-Id"));
        QVERIFY2(QRegularExpression(QStringLiteral("^invitation-\\d{3}-[A-Za-z0-9._-]+\\.eml$")).match(draft.fileName).hasMatch(), qPrintable(draft.fileName));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(drafts->size()));
    QCOMPARE(ids.size(), static_cast<qsizetype>(drafts->size()));
    QCOMPARE(asked.size(), static_cast<qsizetype>(drafts->size()));
    const auto failing = personalInvitationMails(*one->ready(), [](const Attendee &) -> Result<std::vector<Attachment>> { return Message{"no form"}; });
    QVERIFY(!failing);
    const auto nobody = documentcases::load(QStringLiteral("zoom-telephone"));
    nobody->plan.participants.recipients.clear();
    nobody->plan.participants.lists.clear();
    nobody->judge();
    QVERIFY(!personalInvitationMails(*nobody->ready()));
}

void TestMailPersonal::oneMailForEachUpdate()
{
    const auto one = documentcases::load(QStringLiteral("zoom-hybrid"));
    one->plan.participants.recipients = {QStringLiteral("anna.mueller@lmu.de"), QStringLiteral("lisa.muster@campus.lmu.de")};
    one->plan.outgoing.sent = {sentNow(one->plan, Way::Mail, QDate(2026, 12, 1))};
    one->plan.schedule.slotSeries.clear();
    one->judge();
    const auto drafts = personalUpdateMails(*one->ready());
    QVERIFY(drafts.ok());
    QCOMPARE(drafts->size(), std::size_t(2));
    for (const PersonalDraft &draft : *drafts) {
        isReadable(draft.content, QStringLiteral("REQUEST"));
        QVERIFY(draft.content.contains("cancelled.ics"));       // takes the removed series back
        QVERIFY(draft.fileName.startsWith(QLatin1String("update-")));
    }
    const auto cancelled = personalCancellationMails(*one->cleared());
    QVERIFY(cancelled.ok());
    isReadable(cancelled->front().content, QStringLiteral("CANCEL"));
}

void TestMailPersonal::manyRecipients()
{
    const auto one = documentcases::load(QStringLiteral("zoom-lecture-series"));
    one->plan.participants.expected = 300;
    for (int i = 0; i < 299; ++i)
        one->plan.participants.recipients << QStringLiteral("\"Person %1\" <person%1@campus.lmu.de>").arg(i);
    one->plan.participants.lists.clear();
    one->judge();
    const auto ready = one->ready();
    QVERIFY2(ready.ok(), ready ? "" : qPrintable(one->words(ready.error())));
    const auto drafts = personalInvitationMails(*ready);
    QVERIFY(drafts.ok());
    QCOMPARE(drafts->size(), std::size_t(299));
}

QTEST_GUILESS_MAIN(TestMailPersonal)
#include "tst_mail_personal.moc"
