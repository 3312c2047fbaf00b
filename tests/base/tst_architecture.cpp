// SPDX-License-Identifier: GPL-3.0-or-later
// The tree keeps its own rules: dependencies one way, a licence line in every file.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void dependenciesPointOneWay();
    void coreKnowsNoWidgets();
    void largeLibrariesWaitInPlugins();
    void everySourceNamesItsLicence();
    void cataloguesAreComplete();
};

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString &folder)
{
    QStringList found;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

QStringList includes(const QString &path)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = line.globalMatch(contentOf(path));
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace

void TestArchitecture::dependenciesPointOneWay()
{
    // What a module may include besides itself.
    const QMap<QString, QStringList> allowed{
        {QStringLiteral("base"), {}},
        {QStringLiteral("plan"), {QStringLiteral("base")}},
        {QStringLiteral("tools"), {QStringLiteral("base"), QStringLiteral("plan")}},
        {QStringLiteral("policy"), {QStringLiteral("base"), QStringLiteral("plan"), QStringLiteral("tools")}},
        {QStringLiteral("analysis"), {QStringLiteral("base"), QStringLiteral("plan"), QStringLiteral("tools"), QStringLiteral("policy")}},
        {QStringLiteral("documents"), {QStringLiteral("base"), QStringLiteral("plan"), QStringLiteral("tools"), QStringLiteral("policy")}},
        // Plugins: nothing includes them.
        {QStringLiteral("mail"), {QStringLiteral("base"), QStringLiteral("tools"), QStringLiteral("documents")}},
        {QStringLiteral("pdf"), {QStringLiteral("base"), QStringLiteral("documents")}},
        {QStringLiteral("storage"), {QStringLiteral("base")}},
        {QStringLiteral("session"), {QStringLiteral("base"), QStringLiteral("plan"), QStringLiteral("tools"), QStringLiteral("policy"), QStringLiteral("storage")}},
        {QStringLiteral("meetings"), {QStringLiteral("base"), QStringLiteral("plan"), QStringLiteral("tools"), QStringLiteral("policy"), QStringLiteral("documents"), QStringLiteral("storage"), QStringLiteral("session")}},
        {QStringLiteral("cli"), {QStringLiteral("base"), QStringLiteral("plan"), QStringLiteral("tools"), QStringLiteral("policy"), QStringLiteral("analysis"), QStringLiteral("documents"), QStringLiteral("session"), QStringLiteral("storage"), QStringLiteral("meetings")}}};
    for (auto module = allowed.begin(); module != allowed.end(); ++module) {
        const QStringList files = sources(QStringLiteral("app/") + module.key());
        QVERIFY2(!files.isEmpty(), qPrintable(module.key()));
        for (const QString &file : files) {
            for (const QString &include : includes(file)) {
                const QString top = include.section(u'/', 0, 0);
                if (allowed.contains(top) && top != module.key())
                    QVERIFY2(module->contains(top), qPrintable(file + QStringLiteral(" includes ") + include));
            }
        }
    }
}

void TestArchitecture::coreKnowsNoWidgets()
{
    static const QRegularExpression widget(QStringLiteral("^(QtWidgets|QtPrintSupport|QWidget|QDialog|QWizard|QLabel|QApplication|QMessageBox|QPrinter|pages/|widgets/|services\\.h)"));
    for (const QString &file : sources(QStringLiteral("app"))) {
        if (file.endsWith(QLatin1String("app/main.cpp")))
            continue;
        for (const QString &include : includes(file))
            QVERIFY2(!widget.match(include).hasMatch(), qPrintable(file + QStringLiteral(" includes ") + include));
    }
}

void TestArchitecture::largeLibrariesWaitInPlugins()
{
    static const QRegularExpression large(QStringLiteral("^(gmime/|glib|cairo|pango/|qpdf/|QPdf)"));
    QStringList found;
    for (const QString &file : sources(QStringLiteral("app")) + sources(QStringLiteral("ui"))) {
        for (const QString &include : includes(file)) {
            if (large.match(include).hasMatch())
                found << QFileInfo(file).dir().dirName();
        }
    }
    found.removeDuplicates();
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("drawing"), QStringLiteral("mail"), QStringLiteral("pdf")}));
}

void TestArchitecture::everySourceNamesItsLicence()
{
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        for (const QString &file : sources(folder))
            QVERIFY2(contentOf(file).startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")), qPrintable(file));
    }
}

void TestArchitecture::cataloguesAreComplete()
{
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("en")}) {
        const QString catalogue = contentOf(QStringLiteral(SOURCE_DIR "/translations/einlass_%1.ts").arg(language));
        QVERIFY(catalogue.contains(QLatin1String("<message")));
        QVERIFY2(!catalogue.contains(QLatin1String("type=\"unfinished\"")), qPrintable(language));
        QVERIFY2(!catalogue.contains(QLatin1String("type=\"vanished\"")), qPrintable(language));
    }
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
