// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_size_limit.h"
#include "cases.h"

#include "documents/output_memory.h"

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace einlass;
using documentcases::Case;

class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAllAndAgain();
    void keepsForeignFiles();
    void noticesEditedFiles();
    void keepsTheFilesOfAnotherPlan();
    void takesBackWhatItWrote();
    void refusesOddTargets();
    void brokenMemoryIsNoMemory();
    void choosesDocuments();
    void refusesOddNames_data();
    void refusesOddNames();
    void leavesNothingOnAFullDisk();
    void leavesNoFoldersBehind();
    void hostileTitlesStayInside();

private:
    bool put(const QString &name, const QByteArray &content) const;
    QByteArray at(const QString &name) const { return documentcases::contentOf(folder(name)); }
    QString folder(const QString &name = {}) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Plan m_plan;
    DocumentSet m_set;
};

void TestOutput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = Plan();
    m_plan.id = QStringLiteral("one");
    m_set = {};
    m_set.files = {{DocumentKind::Announcement, QStringLiteral("announcement.txt"), "a\n"},
                   {DocumentKind::Invitation, QStringLiteral("invitation.txt"), "i\n"}};
}

bool TestOutput::put(const QString &name, const QByteArray &content) const
{
    QFile file(folder(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestOutput::writesAllAndAgain()
{
    const QString deep = folder(QStringLiteral("new/folder"));
    QVERIFY(writeDocuments(m_set, deep, m_plan, false).ok());
    QCOMPARE(QDir(deep).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name),
             (QStringList{OutputMemory::fileName(), QStringLiteral("announcement.txt"), QStringLiteral("invitation.txt")}));
    m_set.files[0].content = "changed\n";
    QVERIFY(writeDocuments(m_set, deep, m_plan, false).ok());
    QCOMPARE(at(QStringLiteral("new/folder/announcement.txt")), QByteArray("changed\n"));
    const auto others = QFileDevice::ReadOther | QFileDevice::ReadGroup;
    QVERIFY(!(QFile::permissions(deep + QStringLiteral("/invitation.txt")) & others));
    QVERIFY(!at(QStringLiteral("new/folder/") + OutputMemory::fileName()).contains("one"));
}

void TestOutput::keepsForeignFiles()
{
    QVERIFY(put(QStringLiteral("invitation.txt"), "mine"));
    const auto refused = writeDocuments(m_set, folder(), m_plan, false);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().arguments.value(0).endsWith(QLatin1String("invitation.txt")));
    QCOMPARE(at(QStringLiteral("invitation.txt")), QByteArray("mine"));
    QVERIFY(!QFile::exists(folder(QStringLiteral("announcement.txt"))));
    QVERIFY(writeDocuments(m_set, folder(), m_plan, true).ok());
    QCOMPARE(at(QStringLiteral("invitation.txt")), QByteArray("i\n"));
    QVERIFY(writeDocuments(m_set, folder(), m_plan, false).ok());
}

void TestOutput::noticesEditedFiles()
{
    QVERIFY(writeDocuments(m_set, folder(), m_plan, false).ok());
    QVERIFY(put(QStringLiteral("announcement.txt"), "a, by hand\n"));
    QVERIFY(!writeDocuments(m_set, folder(), m_plan, false).ok());
    QCOMPARE(at(QStringLiteral("announcement.txt")), QByteArray("a, by hand\n"));
}

void TestOutput::keepsTheFilesOfAnotherPlan()
{
    QVERIFY(writeDocuments(m_set, folder(), m_plan, false).ok());
    m_plan.id = QStringLiteral("two");
    QVERIFY(!writeDocuments(m_set, folder(), m_plan, false).ok());
}

void TestOutput::takesBackWhatItWrote()
{
    QVERIFY(writeDocuments(m_set, folder(), m_plan, false).ok());
    // A name that cannot be put in place makes the last step fail.
    DocumentSet broken = m_set;
    broken.files[0].content = "new\n";
    broken.files.push_back({DocumentKind::Record, QStringLiteral("missing/record.json"), "{}"});
    QVERIFY(!writeDocuments(broken, folder(), m_plan, false).ok());
    QCOMPARE(at(QStringLiteral("announcement.txt")), QByteArray("a\n"));
    QVERIFY(QDir(folder()).entryList({QStringLiteral(".einlass-??????")}, QDir::Dirs | QDir::Hidden).isEmpty());
}

void TestOutput::refusesOddTargets()
{
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("invitation.txt")));
    QVERIFY(!writeDocuments(m_set, folder(), m_plan, true).ok());
    QVERIFY(put(QStringLiteral("file"), "x"));
    QVERIFY(!writeDocuments(m_set, folder(QStringLiteral("file")), m_plan, true).ok());
    QVERIFY(put(QStringLiteral("elsewhere"), "a\n"));
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("links")));
    QVERIFY(QFile::link(folder(QStringLiteral("elsewhere")), folder(QStringLiteral("links/announcement.txt"))));
    QVERIFY(!writeDocuments(m_set, folder(QStringLiteral("links")), m_plan, false).ok());
    QVERIFY(writeDocuments(m_set, folder(QStringLiteral("links")), m_plan, true).ok());
    QCOMPARE(at(QStringLiteral("elsewhere")), QByteArray("a\n"));
    QVERIFY(!QFileInfo(folder(QStringLiteral("links/announcement.txt"))).isSymLink());
}

void TestOutput::brokenMemoryIsNoMemory()
{
    QVERIFY(writeDocuments(m_set, folder(), m_plan, false).ok());
    QVERIFY(put(OutputMemory::fileName(), "{\"format\": [[["));
    QVERIFY(!writeDocuments(m_set, folder(), m_plan, false).ok());
}

void TestOutput::choosesDocuments()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    const auto cleared = one->cleared();
    const auto namesIn = [](const DocumentSet &set) {
        QStringList names;
        for (const OutputFile &file : set.files)
            names << file.name;
        return names;
    };
    const auto without = makeDocuments(*cleared, nullptr, {});
    QVERIFY2(without.ok(), without.ok() ? "" : qPrintable(one->words(without.error())));
    QCOMPARE(namesIn(*without), (QStringList{QStringLiteral("announcement.txt"), QStringLiteral("checklist.txt"), QStringLiteral("host-sheet.pdf"),
                                             QStringLiteral("record.json"), QStringLiteral("record.pdf")}));
    QCOMPARE(without->leftOut.size(), std::size_t(1));
    QVERIFY(!makeDocuments(*cleared, nullptr, {DocumentKind::Calendar}).ok());
    const auto some = makeDocuments(*cleared, &one->access, {DocumentKind::Calendar, DocumentKind::Invitation});
    QVERIFY(some.ok());
    QCOMPARE(namesIn(*some), (QStringList{QStringLiteral("invitation.txt"), QStringLiteral("invitation.html"), QStringLiteral("meeting.ics")}));
    AccessData incomplete = one->access;
    incomplete.participantCode.clear();
    const auto partly = makeDocuments(*cleared, &incomplete, {});
    QVERIFY(partly.ok());
    QCOMPARE(partly->leftOut.size(), std::size_t(1));
    QVERIFY(!makeDocuments(*cleared, &incomplete, {DocumentKind::Mail}).ok());
    QVERIFY(!makeDocuments(*cleared, &one->access, {DocumentKind::ConsentForm}).ok());
    // Codes and PINs stand in invitation, mail and calendar only.
    const auto all = makeDocuments(*cleared, &one->access, {});
    QVERIFY(all.ok());
    for (const OutputFile &file : all->files) {
        QVERIFY2(!file.content.contains(one->access.hostPin.toUtf8()), qPrintable(file.name));
        const bool invites = file.kind == DocumentKind::Invitation || file.kind == DocumentKind::Mail || file.kind == DocumentKind::Calendar;
        QCOMPARE(file.content.contains(one->access.participantCode.toUtf8()), invites);
    }
}

void TestOutput::refusesOddNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", ".", "..", "../x.txt", "../../x", "/tmp/x", "a/b", "a\\b", "c:x", ".bashrc"})
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
    QTest::newRow("nul") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("twice") << QStringLiteral("Announcement.txt");
}

void TestOutput::refusesOddNames()
{
    QFETCH(QString, name);
    DocumentSet set = m_set;
    set.files.push_back({DocumentKind::Record, name, "x"});
    QVERIFY(!writeDocuments(set, folder(QStringLiteral("new")), m_plan, true).ok());
    QVERIFY(!QFileInfo::exists(folder(QStringLiteral("new"))));
}

void TestOutput::leavesNothingOnAFullDisk()
{
#ifdef Q_OS_UNIX
    QVERIFY(writeDocuments(m_set, folder(), m_plan, false).ok());
    const QByteArray before = at(m_set.files.front().name);
    const QStringList entries = QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    DocumentSet large = m_set;
    large.files.front().content = "new";
    large.files.push_back({DocumentKind::Record, QStringLiteral("large.pdf"), QByteArray(100000, 'x')});
    rlimit old{};
    letLargeWritesFail();
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit small = old;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const bool written = writeDocuments(large, folder(), m_plan, false).ok();
    const bool intoNew = writeDocuments(large, folder(QStringLiteral("a/b/c")), m_plan, false).ok();
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!written);
    QVERIFY(!intoNew);
    QCOMPARE(at(m_set.files.front().name), before);
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), entries);
#else
    QSKIP("No limit of a file's size to set here.");
#endif
}

void TestOutput::leavesNoFoldersBehind()
{
    QVERIFY(put(QStringLiteral("file"), "x"));
    QVERIFY(!writeDocuments(m_set, folder(QStringLiteral("file/a/b")), m_plan, false).ok());
    QCOMPARE(at(QStringLiteral("file")), QByteArray("x"));
    // Not even root makes folders there.
    QVERIFY(!writeDocuments(m_set, QStringLiteral("/proc/einlass/documents"), m_plan, false).ok());
}

void TestOutput::hostileTitlesStayInside()
{
    const auto one = documentcases::load(QStringLiteral("dfnconf-committee"));
    for (const QString &title :
         {QStringLiteral("../../x"), QStringLiteral("a\nBcc: all@lmu.de\r\nb"), QStringLiteral("<b>&</b>"),
          QStringLiteral("x").repeated(10000), QString::fromUtf8("שלום عربي 👩‍👩‍👧 \u202etxt.exe")}) {
        one->plan.title = title;
        one->judge();
        const auto cleared = one->cleared();
        QVERIFY(cleared.ok());
        const auto set = makeDocuments(*cleared, &one->access, {});
        QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(one->words(set.error())));
        QVERIFY(writeDocuments(*set, folder(QStringLiteral("in/side")), one->plan, true).ok());
        QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("in")});
    }
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
