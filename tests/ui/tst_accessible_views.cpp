// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, window and dialog as assistive technology, the keyboard and a finger meet it: names, roles and
// relations, the way of the Tab key, the size of targets, keys that are given once.
#include "style/appearance.h"
#include "view_faults.h"

using namespace einlass;

namespace {

void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void expectNone(const QStringList &faults)
{
    for (const QString &fault : faults)
        qInfo().noquote() << fault;
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults").arg(faults.size())));
}

} // namespace

Q_DECLARE_METATYPE(einlass::Language)

class TestAccessibleViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installStyle(Appearance::Light); }
    void everyControlHasNameAndRole_data() { languages(); }
    void everyControlHasNameAndRole()
    {
        QFETCH(Language, language);
        QVERIFY(ViewFaults::in(language).views > 40);
        expectNone(ViewFaults::in(language).names);
    }
    void everyChoiceIsLabelled_data() { languages(); }
    void everyChoiceIsLabelled()
    {
        QFETCH(Language, language);
        expectNone(ViewFaults::in(language).relations);
    }
    void namesSayWhatIsSeen_data() { languages(); }
    void namesSayWhatIsSeen()
    {
        QFETCH(Language, language);
        expectNone(ViewFaults::in(language).words);
    }
    void everyPageHasAHeading()
    {
        expectNone(ViewFaults::in(Language::English).headings);
    }
    void tabGoesTheVisualWay_data() { languages(); }
    void tabGoesTheVisualWay()
    {
        QFETCH(Language, language);
        expectNone(ViewFaults::in(language).order);
    }
    void targetsAreLargeEnough_data() { languages(); }
    void targetsAreLargeEnough()
    {
        QFETCH(Language, language);
        expectNone(ViewFaults::in(language).targets);
    }
    void keysAreGivenOnce_data() { languages(); }
    void keysAreGivenOnce()
    {
        QFETCH(Language, language);
        expectNone(ViewFaults::in(language).keys);
    }
};

QTEST_MAIN(TestAccessibleViews)
#include "tst_accessible_views.moc"
