// SPDX-License-Identifier: GPL-3.0-or-later
// einlass-cli addresses as scripts call it: any file a host may have, the contract's JSON, a
// department's own domains.
#include "run_cli.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace einlass::fixture;

class TestAddressesCli : public QObject
{
    Q_OBJECT

private slots:
    void readsFiles_data();
    void readsFiles();
    void keepsTheContract();
    void saysWhatWasLeftAside();
    void refusesWhatItCannotRead();
    void takesADepartmentsDomains();

private:
    QByteArray run(const QStringList &arguments, const QByteArray &input, int expected);

    GivenFolder m_folder;
    QByteArray m_errors;
};

QByteArray TestAddressesCli::run(const QStringList &arguments, const QByteArray &input, int expected)
{
    const Outcome outcome = runCli(QStringList{QStringLiteral("addresses")} + arguments, input);
    m_errors = outcome.errors;
    if (outcome.status != expected)
        qWarning("status %d: %s", outcome.status, m_errors.constData());
    return outcome.status == expected ? outcome.output : QByteArray();
}

void TestAddressesCli::readsFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Windows table") << QByteArray("Vorname;Nachname;E-Mail\r\nJ\xF6rg;Gro\xDF;joerg@lmu.de\r\n") << QStringLiteral("lmu joerg@lmu.de Jörg Groß");
    QTest::newRow("UTF-16 table") << QByteArray("\xFF\xFEM\0a\0i\0l\0;\0N\0a\0m\0e\0\n\0a\0@\0l\0m\0u\0.\0d\0e\0;\0\xC4\0\x64\0\n\0", 44) << QStringLiteral("lmu a@lmu.de Äd");
    QTest::newRow("mail") << QByteArray("Message-ID: <1@x>\nTo: \"Nov\xC3\xA1k, Jan\" <jan@cuni.cz>\n\nx@gmx.de\n") << QStringLiteral("external jan@cuni.cz Novák, Jan");
    QTest::newRow("cards") << QByteArray("BEGIN:VCARD\nFN:Eva\nEMAIL:eva@gmx.de\nEND:VCARD\n") << QStringLiteral("private eva@gmx.de Eva");
    QTest::newRow("list") << QByteArray("Gro\xC3\x9F, Eva <eva@lmu.de>;") << QStringLiteral("lmu eva@lmu.de Groß, Eva");
}

void TestAddressesCli::readsFiles()
{
    QFETCH(QByteArray, content);
    const QString file = m_folder.write(QStringLiteral("list"), content);
    for (const QStringList &arguments : {QStringList{file, QStringLiteral("--json")}, QStringList{QStringLiteral("-"), QStringLiteral("--json")}}) {
        const QJsonArray rows = QJsonDocument::fromJson(run(arguments, content, 0)).array();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows[0].toObject();
        const auto text = [&row](const char *member) { return row[QLatin1String(member)].toString(); };
        QTEST((QStringList{text("class"), text("address"), text("name")}.join(u' ')), "expected");
    }
}

void TestAddressesCli::keepsTheContract()
{
    const QByteArray out = run({QStringLiteral("-"), QStringLiteral("--json")}, "a@lmu.de, Anna <a@LMU.de>\nx@uni-meunchen.de\nkaputt@", 0);
    const QJsonArray rows = QJsonDocument::fromJson(out).array();
    QCOMPARE(rows.size(), 3);
    for (const QJsonValue &row : rows) {
        for (const char *member : {"input", "name", "address", "class", "domain"})
            QVERIFY2(row.toObject()[QLatin1String(member)].isString(), member);
        QVERIFY(!row[QLatin1String("reason")][QLatin1String("de")].toString().isEmpty());
        QVERIFY(!row[QLatin1String("reason")][QLatin1String("en")].toString().isEmpty());
    }
    QCOMPARE(rows[0][QLatin1String("name")].toString(), QStringLiteral("Anna"));
    QCOMPARE(rows[1][QLatin1String("suggestion")].toString(), QStringLiteral("x@uni-muenchen.de"));
    QCOMPARE(rows[2][QLatin1String("line")].toInt(), 3);
}

void TestAddressesCli::saysWhatWasLeftAside()
{
    run({QStringLiteral("-")}, "Name;E-Mail;Notiz\nAnna;a@lmu.de;oder x@gmx.de\n", 0);
    QVERIFY2(m_errors.contains("x@gmx.de") && m_errors.contains('2'), m_errors.constData());
}

void TestAddressesCli::refusesWhatItCannotRead()
{
    QCOMPARE(run({m_folder.write(QStringLiteral("a.xlsx"), "PK\x03\x04")}, {}, 2), QByteArray());
    QVERIFY2(m_errors.contains("CSV"), m_errors.constData());
    run({m_folder.filePath(QStringLiteral("nowhere"))}, {}, 2);
    QVERIFY(!m_errors.isEmpty());
    run({m_folder.path()}, {}, 2);
    QVERIFY(!m_errors.isEmpty());
}

void TestAddressesCli::takesADepartmentsDomains()
{
    const QString folder = m_folder.filePath(QStringLiteral("pack"));
    QVERIFY(QDir().mkpath(folder));
    const QDir builtIn(QStringLiteral(SOURCE_DIR "/resources/policy/lmu"));
    for (const QString &name : builtIn.entryList(QDir::Files))
        QVERIFY(QFile::copy(builtIn.filePath(name), QStringLiteral("%1/%2").arg(folder, name)));
    QFile file(QStringLiteral("%1/addresses.json").arg(folder));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
    QJsonObject addresses = QJsonDocument::fromJson(file.readAll()).object();
    addresses[QLatin1String("additions")] = QJsonObject{{QStringLiteral("listServers"), QJsonArray{QStringLiteral("lists.physik.lmu.de")}},
                                                        {QStringLiteral("privateProviders"), QJsonArray{QStringLiteral("verein.example.org")}}};
    file.resize(0);
    QVERIFY(file.write(QJsonDocument(addresses).toJson()) > 0);
    file.close();
    const QByteArray out = run({QStringLiteral("-"), QStringLiteral("--json"), QStringLiteral("--policy"), QStringLiteral("%1/pack.json").arg(folder)},
                               "kurs@lists.physik.lmu.de\na@verein.example.org\nb@gmx.de\n", 0);
    QStringList classes;
    for (const QJsonValue &row : QJsonDocument::fromJson(out).array())
        classes << row[QLatin1String("class")].toString();
    QCOMPARE(classes, (QStringList{QStringLiteral("list"), QStringLiteral("private"), QStringLiteral("private")}));
}

QTEST_GUILESS_MAIN(TestAddressesCli)
#include "tst_addresses_cli.moc"
