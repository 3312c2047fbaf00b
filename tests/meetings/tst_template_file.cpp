// SPDX-License-Identifier: GPL-3.0-or-later
// Templates as a department's file; foreign files are refused whole.
#include "template_cases.h"

#include "meetings/plan_templates.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace einlass;
using namespace templatecases;

class TestTemplateFile : public QObject
{
    Q_OBJECT

private slots:
    void travels();
    void writesNoMeeting();
    void refuses_data();
    void refuses();
    void bringsNothingOfAMeeting();
    void neverCrashes();
    void filesOnDisk();
};

namespace {

Result<std::vector<PlanTemplate>> read(const QByteArray &json)
{
    return readTemplates(json, QStringLiteral("templates.json"), hosts());
}

} // namespace

void TestTemplateFile::travels()
{
    std::vector<PlanTemplate> templates = builtInTemplates();
    templates.push_back({{}, QStringLiteral("Gremium „Lehre“"), templateOf(everything(), hosts())});
    const auto back = read(writeTemplates(templates, hosts()));
    QVERIFY(back.ok());
    QCOMPARE(back->size(), templates.size());
    for (std::size_t i = 0; i < templates.size(); ++i) {
        QCOMPARE((*back)[i].plan, templates[i].plan);
        QCOMPARE((*back)[i].name, templates[i].name);
    }
}

void TestTemplateFile::writesNoMeeting()
{
    const std::vector<PlanTemplate> whole{{QStringLiteral("marked"), QStringLiteral("Gremium"), everything()}};
    QVERIFY(!writeTemplates(whole, hosts()).toLower().contains("marked"));
    const QByteArray withPeople = writeTemplates(whole, hosts(), {true, true});
    QVERIFY(withPeople.contains("marked.guest@cuni.cz"));
    QVERIFY(!withPeople.contains("marked-id"));
}

void TestTemplateFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto file = [](const char *plan) { return QByteArray("{\"format\": \"einlass-templates/1\", \"templates\": [{\"plan\": ") + plan + "}]}"; };
    const auto row = [&](const char *name, const QByteArray &json, const char *pointer) { QTest::newRow(name) << json << QString::fromLatin1(pointer); };
    row("empty", "", "");
    row("no JSON", "{", "");
    row("a list", "[]", "");
    row("no UTF-8", "{\"format\": \"\xff\"}", "");
    row("member twice", "{\"format\": \"einlass-templates/1\", \"format\": \"einlass-templates/1\"}", "");
    row("a plan", "{\"format\": \"einlass-plan/1\", \"title\": \"x\"}", "/format");
    row("a later format", "{\"format\": \"einlass-templates/2\", \"templates\": [{\"plan\": {\"format\": \"einlass-plan/1\"}}]}", "/format");
    row("no templates", "{\"format\": \"einlass-templates/1\", \"templates\": []}", "/templates");
    row("templates that are none", "{\"format\": \"einlass-templates/1\", \"templates\": {\"a\": 1}}", "/templates");
    row("a template without a plan", "{\"format\": \"einlass-templates/1\", \"templates\": [{\"name\": \"x\"}]}", "/templates/0/plan");
    row("a name that is a number", "{\"format\": \"einlass-templates/1\", \"templates\": [{\"name\": 1, \"plan\": {\"format\": \"einlass-plan/1\"}}]}", "/templates/0/name");
    row("unknown answer", file("{\"format\": \"einlass-plan/1\", \"occasion\": \"party\"}"), "/templates/0/plan/occasion");
    row("wrong type", file("{\"format\": \"einlass-plan/1\", \"schedule\": {\"durationMinutes\": \"90\"}}"), "/templates/0/plan/schedule/durationMinutes");
    row("a day that is none", file("{\"format\": \"einlass-plan/1\", \"schedule\": {\"start\": \"2027-02-30T10:15\"}}"), "/templates/0/plan/schedule/start");
    row("another plan format", file("{\"format\": \"einlass-plan/9\"}"), "/templates/0/plan/format");
    row("a long title", file("{\"format\": \"einlass-plan/1\", \"title\": \"" + QByteArray(2000, 'x') + "\"}"), "/templates/0/plan/title");
    QByteArray many = "{\"format\": \"einlass-templates/1\", \"templates\": [";
    for (int i = 0; i <= maximumTemplates; ++i)
        many += QByteArray(i > 0 ? "," : "") + "{\"plan\": {\"format\": \"einlass-plan/1\"}}";
    row("too many", many + "]}", "/templates");
    row("too large", QByteArray(maximumTemplateFileSize + 1, ' '), "");
    row("deep", "{\"format\": \"einlass-templates/1\", \"x\": " + QByteArray(2000, '[') + QByteArray(2000, ']') + "}", "");
}

void TestTemplateFile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto templates = read(json);
    QVERIFY(!templates.ok());
    QVERIFY2(templates.error().arguments.value(0).contains(QLatin1String("templates.json")), qPrintable(templates.error().arguments.join(u'|')));
    if (!pointer.isEmpty())
        QCOMPARE(templates.error().arguments.value(1), pointer);
}

/// A file that was written by hand may hold anything; what belongs to a meeting is left out.
void TestTemplateFile::bringsNothingOfAMeeting()
{
    QJsonObject plan = QJsonDocument::fromJson(writePlan(everything())).object();
    QJsonObject access = plan.value(QLatin1String("access")).toObject();
    access.insert(QStringLiteral("link"), QStringLiteral("https://conf.dfn.de/webapp/conference/979123456?pin=4711"));
    plan.insert(QStringLiteral("access"), access);
    const QJsonObject file{{QStringLiteral("format"), QStringLiteral("einlass-templates/1")}, {QStringLiteral("unknown"), 1},
                           {QStringLiteral("templates"), QJsonArray{QJsonObject{{QStringLiteral("plan"), plan}, {QStringLiteral("name"), QStringLiteral("A\u202eB\nC")}}}}};
    const auto templates = read(QJsonDocument(file).toJson());
    QVERIFY2(templates.ok(), templates.ok() ? "" : qPrintable(templates.error().arguments.join(u'|')));
    const PlanTemplate &one = templates->front();
    QCOMPARE(one.name, QStringLiteral("AB C"));
    QCOMPARE(one.plan, templateOf(everything(), hosts(), {true, true}));
    QVERIFY(!writePlan(one.plan).contains("4711"));
}

void TestTemplateFile::neverCrashes()
{
    const QByteArray good = writeTemplates({{{}, QStringLiteral("x"), everything()}}, hosts(), {true, true});
    QRandomGenerator random(11);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray json = good;
        for (int j = random.bounded(1, 6); j > 0; --j) {
            const int at = random.bounded(int(json.size()));
            if (random.bounded(2) == 0)
                json[at] = char(random.bounded(256));
            else
                json.remove(at, random.bounded(1, 20));
        }
        refused += read(json).ok() ? 0 : 1;
    }
    QVERIFY(refused > 300);
}

void TestTemplateFile::filesOnDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("department.json"));
    QVERIFY(!saveTemplateFile({}, path, hosts()).ok());
    QVERIFY(saveTemplateFile(builtInTemplates(), path, hosts()).ok());
    QCOMPARE(loadTemplateFile(path, hosts())->size(), builtInTemplates().size());
    const QByteArray before = documentcases::contentOf(path);
    Plan endless = everything();
    endless.title = QString(100'000, u'x');
    QVERIFY(!saveTemplateFile({{{}, {}, endless}}, path, hosts()).ok());
    QCOMPARE(documentcases::contentOf(path), before);
    QVERIFY(!saveTemplateFile(builtInTemplates(), folder.filePath(QStringLiteral("none/x.json")), hosts()).ok());
    QVERIFY(!loadTemplateFile(folder.path(), hosts()).ok());
    QVERIFY(!loadTemplateFile(folder.filePath(QStringLiteral("none.json")), hosts()).ok());
}

QTEST_GUILESS_MAIN(TestTemplateFile)
#include "tst_template_file.moc"
