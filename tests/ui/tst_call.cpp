// SPDX-License-Identifier: GPL-3.0-or-later
// The call of the program: what it says about itself without a display, in both languages, and what it
// refuses; and a second start, which ends at once.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome
{
    int status = -1;
    QString output;
    QString errors;
};

class TestCall : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QProcessEnvironment environment(const char *locale) const
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            own.remove(QLatin1String(name));
        own.insert(QStringLiteral("HOME"), m_home.path());
        own.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            own.insert(QLatin1String(name), m_home.filePath(QLatin1String(name)));
        own.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
        own.insert(QStringLiteral("LANGUAGE"), QString());
        return own;
    }
    static QString program() { return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../einlass")); }
    Outcome call(const QStringList &arguments, const char *locale = "C.UTF-8", const QString &platform = {}) const
    {
        QProcess process;
        QProcessEnvironment own = environment(locale);
        if (!platform.isEmpty())
            own.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        process.setProcessEnvironment(own);
        process.start(program(), arguments);
        if (!process.waitForFinished(20000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

private slots:
    void initTestCase();
    void version();
    void help();
    void refusesWhatItDoesNotKnow();
    void secondStartEndsAtOnce();
};

void TestCall::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("the program was not built");
}

void TestCall::version()
{
    const Outcome told = call({QStringLiteral("--version")});
    QCOMPARE(told.status, 0);
    QCOMPARE(told.output.trimmed(), QStringLiteral("einlass " EINLASS_VERSION));
}

void TestCall::help()
{
    const Outcome english = call({QStringLiteral("--help")});
    QCOMPARE(english.status, 0);
    QVERIFY2(english.output.contains(QStringLiteral("A plan file to open.")) && english.output.contains(QStringLiteral("--policy")), qPrintable(english.output));
    const Outcome german = call({QStringLiteral("--help")}, "de_DE.UTF-8");
    QCOMPARE(german.status, 0);
    QVERIFY2(german.output.contains(QStringLiteral("Plandatei")), qPrintable(german.output));
}

void TestCall::refusesWhatItDoesNotKnow()
{
    const Outcome unknown = call({QStringLiteral("--no-such-option")}, "C.UTF-8", QStringLiteral("offscreen"));
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.errors.startsWith(QStringLiteral("einlass: ")));
    const Outcome several = call({QStringLiteral("a.einlass.json"), QStringLiteral("b.einlass.json")}, "C.UTF-8", QStringLiteral("offscreen"));
    QCOMPARE(several.status, 2);
}

void TestCall::secondStartEndsAtOnce()
{
    QProcess first;
    QProcessEnvironment own = environment("C.UTF-8");
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    first.setProcessEnvironment(own);
    first.start(program(), {});
    QVERIFY(first.waitForStarted());
    // There once its address is there.
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_home.path()).entryList({QStringLiteral("einlass-*")}, QDir::System).isEmpty(), 10000);
    const Outcome second = call({QStringLiteral(SOURCE_DIR "/resources/examples/committee.einlass.json")}, "C.UTF-8", QStringLiteral("offscreen"));
    QCOMPARE(second.status, 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    first.waitForFinished();
    // What it left behind is in nobody's way: the next start is the first again, and stays.
    QProcess next;
    next.setProcessEnvironment(own);
    next.start(program(), {});
    QVERIFY(next.waitForStarted());
    QVERIFY(!next.waitForFinished(400));
    next.kill();
    next.waitForFinished();
}

} // namespace

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
