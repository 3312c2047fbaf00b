// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/data/invitations with the JSON of the same name beside it, which may leave
// facts out. EINLASS_UPDATE_GOLDEN=1 writes those that are missing; read them before you keep them.
#include "tools/invitation_file.h"
#include "tools/invitation_reader.h"

#include "tool_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace einlass;

class TestInvitations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextHasItsExpectation();
    void reads_data();
    void reads();
    void problemsAreToldInBothLanguages();
    void neverShowsSecretsInProblems();
    void longTextsAreCutOff();
    void mutilatedTextsNeverCrash();

private:
    ToolHosts m_hosts;
    InvitationTexts m_texts;
};

namespace {

QDir samples()
{
    return QDir(QStringLiteral(TEST_DATA "/invitations"));
}

QString textOf(const QString &name)
{
    QFile file(samples().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = textOfInvitationFile(file.readAll(), name);
    return read ? read->text : QString();
}

QStringList textFiles()
{
    return samples().entryList({QStringLiteral("*.txt"), QStringLiteral("*.html"), QStringLiteral("*.eml"),
                                QStringLiteral("*.ics")}, QDir::Files);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString spelled(const LocalTime &time)
{
    return QStringLiteral("%1T%2").arg(time.date.toString(Qt::ISODate), time.time.toString(QStringLiteral("HH:mm")));
}

template <typename List, typename Spelling>
QJsonArray listOf(const List &list, Spelling spelling)
{
    QJsonArray texts;
    for (const auto &item : list)
        texts << spelling(item);
    return texts;
}

QJsonObject toJson(const ReadInvitation &read)
{
    const char *kinds[] = {"none", "join", "registration"};
    QJsonArray problems;
    for (const InvitationProblem &problem : read.problems)
        problems << QJsonObject{{QStringLiteral("clause"), problem.clause}, {QStringLiteral("key"), problem.key}};
    return {{QStringLiteral("tool"), read.tool ? QJsonValue(nameOf(*read.tool)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("kind"), QString::fromLatin1(kinds[static_cast<int>(read.kind)])},
            {QStringLiteral("link"), orNull(read.link)},
            {QStringLiteral("meetingId"), orNull(read.meetingId)},
            {QStringLiteral("passcode"), orNull(read.passcode)},
            {QStringLiteral("topic"), orNull(read.topic)},
            {QStringLiteral("start"), orNull(read.start ? spelled(*read.start) : QString())},
            {QStringLiteral("possibleStarts"), listOf(read.possibleStarts, spelled)},
            {QStringLiteral("durationMinutes"), read.durationMinutes},
            {QStringLiteral("series"), read.series},
            {QStringLiteral("recurrence"), orNull(read.recurrence)},
            {QStringLiteral("dates"), listOf(read.dates, spelled)},
            {QStringLiteral("except"), listOf(read.except, [](QDate date) { return date.toString(Qt::ISODate); })},
            {QStringLiteral("webinar"), read.webinar},
            {QStringLiteral("personalRoom"), read.personalRoom},
            {QStringLiteral("telephones"), listOf(read.telephones, [](const InvitationTelephone &telephone) {
                 return QString(telephone.number + u' ' + telephone.place).trimmed();
             })},
            {QStringLiteral("notes"), listOf(read.notes, [](const InvitationNote &note) { return note.key; })},
            {QStringLiteral("problems"), problems}};
}

} // namespace

void TestInvitations::initTestCase()
{
    m_hosts = toolHosts();
    m_texts = invitationTexts();
    QVERIFY(!m_hosts.zoomLicensed.isEmpty());
    QVERIFY(!m_texts.isEmpty());
}

void TestInvitations::everyTextHasItsExpectation()
{
    QStringList texts;
    for (const QString &name : textFiles())
        texts << name.section(u'.', 0, 0);
    QStringList expectations;
    for (const QString &name : samples().entryList({QStringLiteral("*.json")}, QDir::Files))
        expectations << name.section(u'.', 0, 0);
    std::sort(texts.begin(), texts.end());
    std::sort(expectations.begin(), expectations.end());
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
    QCOMPARE(texts, expectations);
    QVERIFY(texts.size() >= 180);
}

void TestInvitations::reads_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : textFiles())
        QTest::newRow(qPrintable(name)) << name;
}

void TestInvitations::reads()
{
    QFETCH(QString, file);
    const QString golden = samples().filePath(file.section(u'.', 0, 0) + QStringLiteral(".json"));
    const QJsonObject actual = toJson(readInvitation(textOf(file), m_hosts, m_texts));
    if (qEnvironmentVariableIsSet("EINLASS_UPDATE_GOLDEN") && !QFile::exists(golden)) {
        QFile written(golden);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QJsonDocument(actual).toJson());
    }
    const QJsonObject expected = jsonFile(golden);
    QVERIFY(!expected.isEmpty());
    for (const char *fact : {"tool", "kind", "link", "meetingId", "passcode", "topic", "start", "problems"})
        QVERIFY2(expected.contains(QLatin1String(fact)), fact);
    for (const QString &key : expected.keys()) {
        const QByteArray shown = QJsonDocument(QJsonObject{{key, actual[key]}}).toJson(QJsonDocument::Compact)
            + " instead of " + QJsonDocument(QJsonObject{{key, expected[key]}}).toJson(QJsonDocument::Compact);
        QVERIFY2(actual[key] == expected[key], shown.constData());
    }
}

void TestInvitations::problemsAreToldInBothLanguages()
{
    QSet<QString> seen;
    for (const QString &file : textFiles()) {
        for (const InvitationProblem &problem : readInvitation(textOf(file), m_hosts, m_texts).problems) {
            seen.insert(problem.key);
            QVERIFY2(m_texts.contains(problem.key), qPrintable(problem.key));
            for (const QString &text : {problem.message.de, problem.message.en}) {
                QVERIFY2(!text.isEmpty(), qPrintable(problem.key));
                QVERIFY2(!text.contains(u'{'), qPrintable(text));
            }
        }
    }
    const QStringList keys = m_texts.keys();
    QCOMPARE(seen, QSet<QString>(keys.begin(), keys.end()));
}

void TestInvitations::neverShowsSecretsInProblems()
{
    const InvitationTexts revealing{{QStringLiteral("start-link"), {QStringLiteral("{link}"), QStringLiteral("{host}")}}};
    const ReadInvitation read = readInvitation(
        QStringLiteral("https://lmu-munich.zoom-x.de/s/60000000012?zak=SECRET#pwd=SECRET"), m_hosts, revealing);
    QCOMPARE(read.problems.size(), std::size_t(1));
    QCOMPARE(read.problems[0].message.de, QStringLiteral("https://lmu-munich.zoom-x.de/s/60000000012"));
    QCOMPARE(read.problems[0].message.en, QStringLiteral("lmu-munich.zoom-x.de"));
}

void TestInvitations::longTextsAreCutOff()
{
    const QString link = QStringLiteral("https://lmu-munich.zoom-x.de/j/60000000012?pwd=abc");
    const QString before = QString(maximumInvitationLength - link.size() - 1, u'\n');
    QVERIFY(readInvitation(before + link, m_hosts, m_texts).found());
    QVERIFY(!readInvitation(before + before + link, m_hosts, m_texts).found());
}

void TestInvitations::mutilatedTextsNeverCrash()
{
    // Deterministic damage: every text cut at many places, characters replaced and repeated.
    quint32 state = 1;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U, state >> 8; };
    const QString bad = QString::fromUtf8("\u202e\u200b<>&\"'=:/\\@#%*\n\r\t0A\u00a0ß");
    for (const QString &file : textFiles()) {
        const QString text = textOf(file);
        for (int i = 0; i < 100 && !text.isEmpty(); ++i) {
            QString damaged = text.mid(next() % text.size(), next() % (text.size() + 1));
            for (int j = 0; j < 8 && !damaged.isEmpty(); ++j)
                damaged[next() % damaged.size()] = bad[next() % bad.size()];
            const ReadInvitation read = readInvitation(damaged, m_hosts, m_texts);
            for (const QString &value : {read.link, read.meetingId, read.passcode, read.topic, read.recurrence}) {
                QVERIFY(std::none_of(value.begin(), value.end(), [](QChar c) {
                    return c.category() == QChar::Other_Control || c == QChar(0x202E) || c == QChar(0x200B);
                }));
            }
            QVERIFY(read.kind == InvitationKind::None || !read.link.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
