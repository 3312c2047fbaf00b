// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it: the real program, its exit statuses and its output.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome cli(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("EINLASS_CLI"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString examplePlan() { return QStringLiteral(SOURCE_DIR "/resources/examples/example.einlass.json"); }
QString examplePin() { return QStringLiteral(SOURCE_DIR "/resources/examples/example-pin.txt"); }

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void unusablePlans_data();
    void unusablePlans();
    void unusableCalls_data();
    void unusableCalls();
    void oneLineOfJsonForEachPlan();
    void exampleIsCompliantAndReady();
    void documentsOfTheExample();
    void documentsOnRequest();
    void completedOnceInTheWindow();
    void nothingIsWrittenWhileAGateIsOpen();
    void foreignFilesStay();
    void secretsStandOnlyWhereTheyMay();
    void readsInvitations();
    void judgesAddresses();
    void bothLanguages();

private:
    QString write(const QString &name, const QByteArray &content);
    QString changedExample(const QString &name, const QJsonObject &changes);
    QTemporaryDir m_folder;
};

QString TestCli::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

QString TestCli::changedExample(const QString &name, const QJsonObject &changes)
{
    QFile file(examplePlan());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        plan.insert(change.key(), change.value());
    return write(name, QJsonDocument(plan).toJson());
}

void TestCli::unusablePlans_data()
{
    QTest::addColumn<QString>("path");
    QByteArray random(4096, '\0');
    quint32 state = 12345;
    for (char &byte : random) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>(state >> 24);
    }
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.json"));
    QTest::newRow("directory") << m_folder.path();
    QTest::newRow("empty") << write(QStringLiteral("empty.json"), {});
    QTest::newRow("random") << write(QStringLiteral("random.json"), random);
    QTest::newRow("nested") << write(QStringLiteral("nested.json"), QByteArray(200000, '['));
    QTest::newRow("nested objects") << write(QStringLiteral("objects.json"), QByteArray("{\"a\":").repeated(100000));
    QTest::newRow("array") << write(QStringLiteral("array.json"), "[]");
    QTest::newRow("broken") << write(QStringLiteral("broken.json"), "{\"format\": \"einlass-plan/1\",");
    QTest::newRow("no title") << write(QStringLiteral("title.json"), "{\"format\": \"einlass-plan/1\"}");
    QTest::newRow("unknown value") << changedExample(QStringLiteral("v.json"), {{QStringLiteral("occasion"), QStringLiteral("party")}});
    QTest::newRow("wrong type") << changedExample(QStringLiteral("t.json"), {{QStringLiteral("chatLog"), QStringLiteral("yes")}});
    QTest::newRow("impossible date") << changedExample(QStringLiteral("d.json"), {{QStringLiteral("schedule"),
        QJsonObject{{QStringLiteral("start"), QStringLiteral("2027-02-30T10:15")}, {QStringLiteral("durationMinutes"), 90}}}});
    QTest::newRow("endless recurrence") << changedExample(QStringLiteral("r.json"), {{QStringLiteral("schedule"),
        QJsonObject{{QStringLiteral("start"), QStringLiteral("2027-02-20T10:15")}, {QStringLiteral("durationMinutes"), 90},
                    {QStringLiteral("recurrence"), QStringLiteral("FREQ=WEEKLY")}}}});
    QFile huge(m_folder.filePath(QStringLiteral("huge.json")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100 * 1024 * 1024));
    QTest::newRow("100 MB") << huge.fileName();
}

void TestCli::unusablePlans()
{
    QFETCH(QString, path);
    const Outcome outcome = cli({QStringLiteral("check"), path, QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.errors.contains(path.toUtf8()));
    const Outcome german = cli({QStringLiteral("check"), path, QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY(german.errors != outcome.errors);
}

void TestCli::unusableCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList();
    QTest::newRow("unknown command") << QStringList{QStringLiteral("frobnicate")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--loud")};
    QTest::newRow("no plan") << QStringList{QStringLiteral("check")};
    QTest::newRow("bad language") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--language"), QStringLiteral("fr")};
    QTest::newRow("no output") << QStringList{QStringLiteral("documents"), examplePlan()};
    QTest::newRow("bad kind") << QStringList{QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), m_folder.path(), QStringLiteral("--only"), QStringLiteral("poem")};
    QTest::newRow("missing policy") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--policy"), QStringLiteral("/nowhere/pack.json")};
    QTest::newRow("broken policy") << QStringList{QStringLiteral("check"), examplePlan(), QStringLiteral("--policy"), write(QStringLiteral("policy.json"), "{}")};
    QTest::newRow("missing invitation") << QStringList{QStringLiteral("read-invitation"), QStringLiteral("/nowhere/text")};
}

void TestCli::unusableCalls()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty());
}

void TestCli::oneLineOfJsonForEachPlan()
{
    const QString broken = write(QStringLiteral("x.json"), "{");
    const Outcome outcome = cli({QStringLiteral("check"), examplePlan(), broken, examplePlan(), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 2);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(QJsonDocument::fromJson(lines[0]).object().contains(QStringLiteral("findings")));
    QVERIFY(QJsonDocument::fromJson(lines[1]).object().contains(QStringLiteral("error")));
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(QStringLiteral("plan")).toString(), broken);
    QCOMPARE(lines[0], lines[2]);
}

void TestCli::exampleIsCompliantAndReady()
{
    const Outcome outcome = cli({QStringLiteral("check"), examplePlan(), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(answer.value(QStringLiteral("compliant")).toBool(), true);
    for (const char *member : {"ready", "policy", "tool", "recommended", "findings", "tools", "warnings"})
        QVERIFY2(answer.contains(QLatin1String(member)), member);
}

void TestCli::documentsOfTheExample()
{
    const QString folder = m_folder.filePath(QStringLiteral("documents"));
    const Outcome outcome = cli({QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder,
                                 QStringLiteral("--passcode-file"), examplePin()});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    for (const char *name : {"invitation.txt", "invitation.html", "invitation.eml", "meeting.ics", "announcement.txt",
                             "checklist.txt", "host-sheet.pdf", "record.json", "record.pdf"})
        QVERIFY2(QFile::exists(folder + QLatin1Char('/') + QLatin1String(name)), name);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 9);
}

void TestCli::documentsOnRequest()
{
    const QString folder = m_folder.filePath(QStringLiteral("requested"));
    const QStringList call{QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder,
                           QStringLiteral("--passcode-file"), examplePin(), QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--only")};
    const Outcome outcome = cli(QStringList(call) << QStringLiteral("host-calendar,cancellation,personal-mails"));
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QStringList written = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const char *name : {"host-calendar.ics", "cancellation.eml", "cancellation.ics"})
        QVERIFY2(written.contains(QLatin1String(name)), name);
    QVERIFY(written.size() > 3 && !written.filter(QStringLiteral("invitation-001-")).isEmpty());
    // Nothing was sent of which there could be an update; nothing is recorded.
    for (const char *kind : {"update", "consent-mail", "personal-forms", "forms-to-print"}) {
        const Outcome refused = cli(QStringList(call) << QLatin1String(kind));
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.errors.isEmpty());
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), written);
}

void TestCli::completedOnceInTheWindow()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("config/einlass")));
    write(QStringLiteral("config/einlass/einlass.ini"), "[complete]\nlmu\\dfnconf\\processors\\de=DFN-Verein\nlmu\\dfnconf\\transfers\\de=Keine\n");
    const QJsonObject recording{{QStringLiteral("captures"), QJsonArray{QStringLiteral("audio")}}, {QStringLiteral("purpose"), QStringLiteral("Nacharbeit")},
                                {QStringLiteral("necessity"), QStringLiteral("Nicht wiederholbar")}, {QStringLiteral("storage"), QStringLiteral("lmu-server")},
                                {QStringLiteral("audience"), QStringLiteral("course")}, {QStringLiteral("deleteBy"), QStringLiteral("2028-01-31")}};
    const QString plan = changedExample(QStringLiteral("recorded.json"), {{QStringLiteral("recording"), recording}});
    const QStringList call{QStringLiteral("documents"), plan, QStringLiteral("--only"), QStringLiteral("consent-form"),
                           QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--output")};
    const Outcome blank = cli(QStringList(call) << m_folder.filePath(QStringLiteral("blank")));
    QVERIFY2(blank.status == 0, blank.errors.constData());
    QCOMPARE(blank.errors.count('\n'), 2);
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
    const Outcome complete = cli(QStringList(call) << m_folder.filePath(QStringLiteral("complete")));
    qunsetenv("XDG_CONFIG_HOME");
    QVERIFY2(complete.status == 0, complete.errors.constData());
    QVERIFY2(complete.errors.isEmpty(), complete.errors.constData());
}

void TestCli::nothingIsWrittenWhileAGateIsOpen()
{
    const QString plan = changedExample(QStringLiteral("gate.json"), {{QStringLiteral("purpose"), QStringLiteral("private")}});
    const QString folder = m_folder.filePath(QStringLiteral("shut"));
    const Outcome outcome = cli({QStringLiteral("documents"), plan, QStringLiteral("--output"), folder});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("B5"));
    QVERIFY(!QFile::exists(folder));
}

void TestCli::foreignFilesStay()
{
    const QString folder = m_folder.filePath(QStringLiteral("foreign"));
    QVERIFY(QDir().mkpath(folder));
    QFile foreign(folder + QStringLiteral("/announcement.txt"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("mine");
    foreign.close();
    const QStringList call{QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder};
    QVERIFY(cli(call).status != 0);
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QCOMPARE(foreign.readAll(), QByteArray("mine"));
    foreign.close();
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QCOMPARE(cli(call + QStringList{QStringLiteral("--force")}).status, 0);
    QCOMPARE(cli(call).status, 0);
}

void TestCli::secretsStandOnlyWhereTheyMay()
{
    QFile pinFile(examplePin());
    QVERIFY(pinFile.open(QIODevice::ReadOnly));
    const QByteArray pin = pinFile.readAll().trimmed();
    QVERIFY(pin.size() >= 4);
    const QString folder = m_folder.filePath(QStringLiteral("secrets"));
    QCOMPARE(cli({QStringLiteral("documents"), examplePlan(), QStringLiteral("--output"), folder,
                  QStringLiteral("--passcode-file"), examplePin()}).status, 0);
    const QStringList may{QStringLiteral("invitation.txt"), QStringLiteral("invitation.html"),
                          QStringLiteral("invitation.eml"), QStringLiteral("meeting.ics")};
    QFile invitation(folder + QStringLiteral("/invitation.txt"));
    QVERIFY(invitation.open(QIODevice::ReadOnly));
    QVERIFY(invitation.readAll().contains(pin));
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (!may.contains(name))
            QVERIFY2(!file.readAll().contains(pin), qPrintable(name));
    }
}

void TestCli::readsInvitations()
{
    const Outcome zoom = cli({QStringLiteral("read-invitation"), QStringLiteral("-"), QStringLiteral("--json")},
                             "https://lmu-munich.zoom-x.de/j/60000000025\nMeeting ID: 600 0000 0025\nPasscode: 123456\n");
    QCOMPARE(zoom.status, 0);
    const QJsonObject read = QJsonDocument::fromJson(zoom.output).object();
    QCOMPARE(read.value(QStringLiteral("tool")).toString(), QStringLiteral("zoom"));
    QCOMPARE(read.value(QStringLiteral("kind")).toString(), QStringLiteral("join"));
    QCOMPARE(read.value(QStringLiteral("meetingId")).toString(), QStringLiteral("60000000025"));
    QCOMPARE(read.value(QStringLiteral("passcode")).toString(), QStringLiteral("123456"));
    QVERIFY(read.value(QStringLiteral("topic")).isNull());
    const Outcome nothing = cli({QStringLiteral("read-invitation"), QStringLiteral("-"), QStringLiteral("--json")}, "Good morning.\n");
    QCOMPARE(nothing.status, 1);
}

void TestCli::judgesAddresses()
{
    const Outcome outcome = cli({QStringLiteral("addresses"), QStringLiteral("-"), QStringLiteral("--json")},
                                "anna.mueller@lmu.de; jan.novak@cuni.cz, x@gmail.com\nx@mailinator.com nonsense@ x@lmu.edu\n");
    QCOMPARE(outcome.status, 0);
    QStringList classes;
    for (const QJsonValue &row : QJsonDocument::fromJson(outcome.output).array())
        classes << row.toObject().value(QStringLiteral("class")).toString();
    QCOMPARE(classes, (QStringList{QStringLiteral("lmu"), QStringLiteral("external"), QStringLiteral("private"),
                                   QStringLiteral("disposable"), QStringLiteral("invalid"), QStringLiteral("look-alike")}));
}

void TestCli::bothLanguages()
{
    const Outcome german = cli({QStringLiteral("check"), examplePlan(), QStringLiteral("--language"), QStringLiteral("de")});
    const Outcome english = cli({QStringLiteral("check"), examplePlan(), QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(german.status, 0);
    QCOMPARE(english.status, 0);
    QVERIFY(german.output != english.output);
    QVERIFY(!german.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
