// SPDX-License-Identifier: GPL-3.0-or-later
// That forms were handed out is noted in the register, from the page where they are made.
#include "settings_fixture.h"

#include "session/plan_model.h"
#include "widgets/asked_row.h"

#include <QLineEdit>

using namespace einlass;

class TestAskedRow : public QObject
{
    Q_OBJECT

private slots:
    void marksAll();
    void onlyWhatIsKept();
};

namespace {

Plan recorded(SettingsFixture &fixture)
{
    Plan plan = fixture.keepMeeting(QStringLiteral("Sitzung"), QDate(2027, 4, 12), {QStringLiteral("Anna Aal <anna@lmu.de>"), QStringLiteral("Ben Bär <ben@lmu.de>")});
    plan.recording.emplace();
    plan.recording->captures = {Capture::Video};
    plan.recording->people = RecordedPeople::Everyone;
    fixture.library.save(plan);
    return plan;
}

QString said(QWidget &row) { return findIn<QLabel>(row, "askedCount")->text(); }

} // namespace

void TestAskedRow::marksAll()
{
    SettingsFixture fixture;
    PlanModel model(fixture.pack);
    const Plan plan = recorded(fixture);
    model.reset(plan, {});
    AskedRow row(model, fixture.services);
    row.retranslate();
    showActive(row);
    QVERIFY2(said(row).contains(QLatin1String("0 of 3")), qPrintable(said(row)));
    auto *on = findIn<QLineEdit>(row, "askedOnEdit");
    on->setFocus();
    on->selectAll();
    type(on, QStringLiteral("2027-03-29"));
    pressIn(row, "markAskedButton");
    QVERIFY2(said(row).contains(QLatin1String("3 of 3")), qPrintable(said(row)));
    QVERIFY(!findIn<QAbstractButton>(row, "markAskedButton")->isEnabled());
    QCOMPARE(fixture.library.consents(plan).front().askedOn, QDate(2027, 3, 29));
    QCOMPARE(namelessIn(row).join(u'\n'), QString());
    fixture.language.setCurrent(Language::German);
    row.retranslate();
    QVERIFY(!said(row).contains(QLatin1String("of")));
}

void TestAskedRow::onlyWhatIsKept()
{
    SettingsFixture fixture;
    PlanModel model(fixture.pack);
    Plan plan = recorded(fixture);
    AskedRow row(model, fixture.services);
    plan.id = QStringLiteral("somewhere else");
    model.reset(plan, {});
    row.show();
    row.retranslate();
    QVERIFY(!row.isVisible());
}

QTEST_MAIN(TestAskedRow)
#include "tst_asked_row.moc"
