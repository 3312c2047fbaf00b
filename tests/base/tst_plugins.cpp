// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plugins.h"

#include <QCoreApplication>
#include <QTest>

#include <future>

using namespace einlass;

class TestPlugins : public QObject
{
    Q_OBJECT

private slots:
    void loadsOnceFromAnyThread();
    void saysWhatIsMissing();
    void refusesWhatIsNoneOfThem();
};

void TestPlugins::loadsOnceFromAnyThread()
{
    for (const char *name : {"pdf", "mail"}) {
        QObject *first = std::async(std::launch::async, loadedPlugin, QLatin1String(name)).get();
        QVERIFY2(first, name);
        QCOMPARE(loadedPlugin(QLatin1String(name)), first);
    }
}

void TestPlugins::saysWhatIsMissing()
{
    QVERIFY(!loadedPlugin(QStringLiteral("none")));
    const Catalogues catalogues;
    const LocalizedText said = catalogues.both(noPlugin("none"));
    QVERIFY(said.de.contains(QLatin1String("einlass_none")) && said.en.contains(QLatin1String("einlass_none")));
    QVERIFY(said.de != said.en);
}

void TestPlugins::refusesWhatIsNoneOfThem()
{
    // A plugin that is there, asked to be what it is not.
    QVERIFY(loadedPlugin(QStringLiteral("pdf")));
    QVERIFY(!plugin<QCoreApplication>("pdf"));
}

QTEST_GUILESS_MAIN(TestPlugins)
#include "tst_plugins.moc"
