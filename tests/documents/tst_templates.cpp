// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "documents/mail_drafts.h"

#include "policy/template_check.h"
#include "policy/word_check.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace einlass;

/// What a department may change in its templates, and what not.
class TestTemplates : public QObject
{
    Q_OBJECT

private slots:
    void builtInTemplatesPass();
    void brokenTemplates_data();
    void brokenTemplates();
    void aDepartmentBringsItsOwn();
    void wordsKeepTheirPlaceholders_data();
    void wordsKeepTheirPlaceholders();
};

namespace {

QString templateText(const QString &path)
{
    return QString::fromUtf8(documentcases::contentOf(QStringLiteral(SOURCE_DIR "/resources/templates/%1").arg(path)));
}

} // namespace

void TestTemplates::builtInTemplatesPass()
{
    for (const QString &name : templateNames()) {
        for (const char *language : {"de", "en"}) {
            const QString path = QStringLiteral("%1/%2").arg(QLatin1String(language), name);
            const auto checked = checkTemplate(name, templateText(path), path);
            QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(Catalogues().text(checked.error(), Language::English)));
        }
    }
}

void TestTemplates::brokenTemplates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const char *name, const char *from, const char *to, const char *says) {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(says);
    };
    row("unknown", "invitation.txt", "{{opening}}", "{{opning}}", "line 9: the placeholder “opning”");
    row("not here", "announcement.txt", "{{contact}}", "{{contact}}{{alignedJoinFacts}}", "alignedJoinFacts");
    row("notices gone", "invitation.txt", "{{#items}}\n- {{text}}\n{{/items}}", "", "“groups.items.text” is missing");
    row("notices sometimes", "invitation.txt", "{{#groups}}", "{{#message}}{{#groups}}", "is opened and not closed");
    row("in another section", "invitation.txt", "- {{text}}\n{{/items}}", "{{#heading}}- {{text}}{{/heading}}\n{{/items}}", "“groups.items.text” is missing");
    row("in a comment", "invitation.txt", "{{contact}}", "{{! contact }}", "“contact” is missing");
    row("inverted", "invitation.txt", "{{alignedJoinFacts}}", "{{^full}}{{alignedJoinFacts}}{{/full}}", "“alignedJoinFacts” is missing");
    row("host's words gone", "invitation.txt", "{{message}}", "", "“message” is missing");
    row("fallback gone", "invitation.txt", "{{fallback}}", "", "“fallback” is missing");
    row("partial", "invitation.txt", "{{greeting}}", "{{>greeting}}", "{{>greeting}}");
    row("delimiters", "invitation.txt", "{{greeting}}", "{{=<% %>=}}", "cannot be used");
    row("wrong end", "invitation.txt", "{{/groups}}", "{{/items}}", "is closed");
    row("open brace", "invitation.txt", "{{host}}", "{{host", "cannot be used");
    row("unescaped", "invitation.html", "{{greeting}}", "{{{greeting}}}", "line 5");
    row("unescaped too", "invitation.html", "{{greeting}}", "{{&greeting}}", "cannot be used");
    row("picture", "invitation.html", "{{greeting}}", "{{greeting}}<img src=\"https://example.org/x.png\">", "“<img” is not allowed");
    row("style sheet", "invitation.html", "{{greeting}}", "<style>p {}</style>{{greeting}}", "“<style”");
    row("background", "invitation.html", "{{greeting}}", "<p style=\"background: url(x)\">{{greeting}}</p>", "“url(”");
    row("script", "invitation.html", "{{greeting}}", "<p onclick=\"x\">{{greeting}}</p>", "onclick");
    row("commented out", "invitation.html", "{{#groups}}", "<!--{{#groups}}", "“<!--”");
    row("hidden", "invitation.html", "<ul style=\"", "<ul style=\"display:none; ", "display:none");
    row("unquoted", "invitation.html", "href=\"{{link}}\"", "href={{link}}", "“={{”");
    row("no language", "invitation.html", "lang=", "data-x=", "lang=");
    row("date gone", "update.txt", "; jetzt {{to}}", "", "“movedDates.to” is missing");
    row("change not told", "update.txt", "- Die Zugangsdaten sind neu. Bitte verwenden Sie nur noch die unten genannten; die bisherigen gelten nicht mehr.", "-", "“newAccess” is missing");
    row("change not told in HTML", "update.html", "Die Zugangsdaten sind neu. Bitte verwenden Sie nur noch die unten genannten; die bisherigen gelten nicht mehr.", "", "“newAccess” is missing");
    row("change told sometimes", "update.html", "{{#newPlace}}", "{{#unit}}{{/unit}}", "is closed");
    row("no subject", "update.txt", "Änderung\n", "\n", "“subject” is missing");
    row("restored gone", "update.html", "{{#restoredDates}}\n<li style=\"margin: 0 0 4px 0\">Findet nun doch statt: {{date}}.</li>\n{{/restoredDates}}", "", "“restoredDates.date” is missing");
    row("dates gone", "cancellation.txt", "- {{date}}", "-", "“dates.date” is missing");
    row("not for all", "cancellation.txt", "{{alignedFacts}}", "", "“alignedFacts” is missing");
    row("facts gone", "cancellation.html", "{{text}}", "", "“facts.values.text” is missing");
    row("unknown in update", "update.txt", "{{title}}", "{{titel}}", "the placeholder “titel”");
    row("picture in update", "update.html", "{{greeting}}", "{{greeting}}<img src=\"x\">", "“<img” is not allowed");
    row("link", "announcement.txt", "{{contact}}", "{{contact}}\nhttps://example.org/", "“https:” is a link");
    row("no way to register", "announcement.txt", "{{register}}", "", "“register” is missing");
}

void TestTemplates::brokenTemplates()
{
    QFETCH(QString, name);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    QString text = templateText(QStringLiteral("de/%1").arg(name));
    QVERIFY(text.contains(from));
    text.replace(from, to);
    const auto checked = checkTemplate(name, text, QStringLiteral("here/%1").arg(name));
    QVERIFY(!checked.ok());
    const QString words = Catalogues().text(checked.error(), Language::English);
    QVERIFY2(words.contains(says) && words.startsWith(QStringLiteral("here/%1, line ").arg(name)), qPrintable(words));
    QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("%\\d"))), qPrintable(words));
}

void TestTemplates::aDepartmentBringsItsOwn()
{
    const QTemporaryDir folder;
    const QString pack = folder.filePath(QStringLiteral("pack"));
    QDir().mkpath(pack);
    for (const QString &name : QDir(QStringLiteral(":/policy/lmu")).entryList(QDir::Files))
        QVERIFY(QFile::copy(QStringLiteral(":/policy/lmu/%1").arg(name), QStringLiteral("%1/%2").arg(pack, name)));
    const auto write = [&](const QString &path, const QString &text) {
        const QString whole = QStringLiteral("%1/%2").arg(pack, path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile::remove(whole);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    QJsonObject manifest = QJsonDocument::fromJson(documentcases::contentOf(QStringLiteral(":/policy/lmu/pack.json"))).object();
    manifest.insert(QStringLiteral("templates"), QStringLiteral("letters"));
    write(QStringLiteral("pack.json"), QString::fromUtf8(QJsonDocument(manifest).toJson()));
    const auto load = [&] { return Pack::load(QStringLiteral("%1/pack.json").arg(pack)); };
    const auto error = [&] {
        const auto loaded = load();
        return loaded.ok() ? QString() : Catalogues().text(loaded.error(), Language::English);
    };
    QVERIFY(error().contains(QLatin1String("letters: expected a folder")));
    QString german = templateText(QStringLiteral("de/invitation.txt")).replace(QLatin1String("{{greeting}}"), QLatin1String("Sehr geehrte Damen und Herren,"));
    write(QStringLiteral("letters/de/invitation.txt"), german);
    QVERIFY2(error().contains(QLatin1String("en/invitation.txt is missing")), qPrintable(error()));
    write(QStringLiteral("letters/en/invitation.txt"), templateText(QStringLiteral("en/invitation.txt")));
    QCOMPARE(error(), QString());
    const auto one = documentcases::load(QStringLiteral("nothing"));
    one->pack = *load();
    one->judge();
    QVERIFY(invitationText(*one->ready())->contains(QLatin1String("Sehr geehrte Damen und Herren,")));
    QVERIFY(invitationHtml(*one->ready())->contains(QLatin1String("Guten Tag,")));
    write(QStringLiteral("letters/de/invitation.txt"), german.remove(QStringLiteral("{{contact}}")));
    QVERIFY2(error().contains(QLatin1String("letters/de/invitation.txt, line ")) && error().contains(QStringLiteral("“contact” is missing")), qPrintable(error()));
    write(QStringLiteral("letters/de/invitation.txt"), templateText(QStringLiteral("de/invitation.txt")));
    write(QStringLiteral("letters/de/words.json"), QStringLiteral(R"({"greeting.lecture": "Liebe Studierende,", "greeting.other": "Grüß Gott,", "subject.word": "Termin"})"));
    QVERIFY2(error().contains(QLatin1String("en/words.json is missing")), qPrintable(error()));
    write(QStringLiteral("letters/en/words.json"), QStringLiteral("{}"));
    QCOMPARE(error(), QString());
    one->pack = *load();
    one->plan.occasion = Occasion::Lecture;
    one->plan.languages = {Language::German};
    one->judge();
    QVERIFY(invitationText(*one->ready())->startsWith(QLatin1String("Liebe Studierende,")));
    QVERIFY(invitationMailText(*one->ready())->subject.startsWith(QLatin1String("Termin: ")));
    write(QStringLiteral("letters/de/update.txt"), templateText(QStringLiteral("de/update.txt")).remove(QStringLiteral("{{from}}")));
    write(QStringLiteral("letters/en/update.txt"), templateText(QStringLiteral("en/update.txt")));
    QVERIFY2(error().contains(QStringLiteral("“movedDates.from” is missing")), qPrintable(error()));
    write(QStringLiteral("letters/de/update.txt"), templateText(QStringLiteral("de/update.txt")));
    QCOMPARE(error(), QString());
    write(QStringLiteral("letters/de/invitaton.txt"), german);
    QVERIFY2(error().contains(QLatin1String("invitaton.txt: expected one of the templates")), qPrintable(error()));
}

void TestTemplates::wordsKeepTheirPlaceholders_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const char *words, const char *says) {
        QTest::newRow(what) << QByteArray(words) << QString::fromUtf8(says);
    };
    row("good", R"({"date.moved": "neu: {date}, bisher {from}", "greeting.talk": "Hallo,"})", "");
    row("unknown word", R"({"greting.talk": "Hallo,"})", "“greting.talk” is no word");
    row("placeholder gone", R"({"date.moved": "verlegt auf {date}"})", "“date.moved” needs exactly these placeholders: {date}, {from}");
    row("placeholder misspelt", R"({"date.cancelled": "kein Termin am {datum}"})", "“date.cancelled” needs exactly");
    row("placeholder too many", R"({"greeting.talk": "Hallo {name},"})", "“greeting.talk” has no placeholders");
    row("empty", R"({"label.link": " "})", "“label.link” needs a text");
    row("no text", R"({"label.link": 1})", "“label.link” needs a text");
    row("format without year", R"({"format.date": "d. MMMM"})", "the format “format.date” needs");
    row("no JSON", "label.link", "line 1");
}

void TestTemplates::wordsKeepTheirPlaceholders()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, says);
    const auto checked = checkWords(words, templateText(QStringLiteral("de/words.json")).toUtf8(), QStringLiteral("here/words.json"));
    QCOMPARE(checked.ok(), says.isEmpty());
    const QString error = checked.ok() ? QString() : Catalogues().text(checked.error(), Language::English);
    QVERIFY2(error.contains(says), qPrintable(error));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
