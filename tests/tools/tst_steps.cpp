// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in checklists and tool data as data: complete, in both languages, without gaps.
#include "tool_data.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class TestSteps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStepIsWhole();
    void everyClauseThatBindsAsAStepHasOne_data();
    void everyClauseThatBindsAsAStepHasOne();
    void copiesOnlyKnownValues();
    void everyToolIsSetUpFromStartToEnd();
    void namesNoSecretInItsText();

private:
    QJsonArray m_steps;
};

void TestSteps::initTestCase()
{
    m_steps = jsonFile(QStringLiteral(SOURCE_DIR "/resources/policy/lmu/steps.json"))[QStringLiteral("steps")].toArray();
    QVERIFY(m_steps.size() > 50);
}

void TestSteps::everyStepIsWhole()
{
    const QSet<QString> phases{QStringLiteral("create"), QStringLiteral("before"), QStringLiteral("start"),
                               QStringLiteral("during"), QStringLiteral("after")};
    const QSet<QString> placeholders{QStringLiteral("tool"), QStringLiteral("storage"), QStringLiteral("deleteBy"),
                                     QStringLiteral("evasys"), QStringLiteral("syncAndShare"), QStringLiteral("regulation")};
    static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
    QSet<QString> ids;
    for (const QJsonValue &step : m_steps) {
        const QString id = step[QStringLiteral("id")].toString();
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
        ids.insert(id);
        QVERIFY2(phases.contains(step[QStringLiteral("phase")].toString()), qPrintable(id));
        QVERIFY2(step[QStringLiteral("when")].isObject(), qPrintable(id));
        QSet<QString> used[2];
        int language = 0;
        for (const char *name : {"de", "en"}) {
            const QString text = step[QStringLiteral("text")][QLatin1String(name)].toString();
            QVERIFY2(text.endsWith(u'.') && text.size() < 220, qPrintable(id));
            auto found = placeholder.globalMatch(text);
            while (found.hasNext())
                used[language].insert(found.next().captured(1));
            QVERIFY2(placeholders.contains(used[language]), qPrintable(id));
            ++language;
        }
        QCOMPARE(used[0], used[1]);
        if (step.toObject().contains(QStringLiteral("label")))
            QVERIFY2(!step[QStringLiteral("label")][QStringLiteral("en")].toString().isEmpty(), qPrintable(id));
    }
}

void TestSteps::everyClauseThatBindsAsAStepHasOne_data()
{
    QTest::addColumn<QString>("clause");
    for (const char *clause : {"A3", "B2", "B8", "B9", "B13b", "B19", "B20", "B22", "B23", "B25", "B27", "B29", "B30a",
                               "B30d", "B32", "C3", "C4", "C5", "C9", "C11c", "C13", "C14b", "C17", "C42", "D6"})
        QTest::newRow(clause) << QString::fromLatin1(clause);
}

void TestSteps::everyClauseThatBindsAsAStepHasOne()
{
    QFETCH(QString, clause);
    int found = 0;
    for (const QJsonValue &step : m_steps)
        found += step[QStringLiteral("clauses")].toArray().contains(clause) ? 1 : 0;
    QVERIFY(found > 0);
}

void TestSteps::copiesOnlyKnownValues()
{
    const QSet<QString> known{QStringLiteral("title"), QStringLiteral("start"), QStringLiteral("duration"),
                              QStringLiteral("timeZone"), QStringLiteral("passcode"), QStringLiteral("hostPin"),
                              QStringLiteral("guestPin"), QStringLiteral("roomName"), QStringLiteral("password"),
                              QStringLiteral("meetingId"), QStringLiteral("link")};
    for (const QJsonValue &step : m_steps) {
        const QString copy = step[QStringLiteral("copy")].toString();
        QVERIFY2(copy.isEmpty() || known.contains(copy), qPrintable(copy));
    }
}

void TestSteps::everyToolIsSetUpFromStartToEnd()
{
    for (const char *tool : {"zoom", "dfnconf", "meet"}) {
        QSet<QString> phases;
        for (const QJsonValue &step : m_steps) {
            if (step[QStringLiteral("id")].toString().startsWith(QLatin1String(tool)))
                phases.insert(step[QStringLiteral("phase")].toString());
        }
        for (const char *phase : {"create", "start", "after"})
            QVERIFY2(phases.contains(QLatin1String(phase)), tool);
    }
}

void TestSteps::namesNoSecretInItsText()
{
    // Codes go by the copy button alone: the checklist is a file that people print.
    for (const QJsonValue &step : m_steps) {
        const QString texts = step[QStringLiteral("text")][QStringLiteral("de")].toString()
            + step[QStringLiteral("text")][QStringLiteral("en")].toString();
        for (const char *secret : {"{passcode}", "{hostPin}", "{guestPin}", "{password}", "{link}", "{meetingId}"})
            QVERIFY2(!texts.contains(QLatin1String(secret)), secret);
    }
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
