// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "documents/consent_form.h"
#include "documents/consent_template.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace einlass;

/// How long documents take; for people to run, not for ctest. With EINLASS_KEEP=FOLDER the
/// documents of every case stay there to be looked at.
class DocumentsBench : public QObject
{
    Q_OBJECT

private slots:
    void htmlOfTheForm();
    void oneConsentForm();
    void personalForms();
    void plansByCommandLine();
    void keepDocuments();
};

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

std::unique_ptr<documentcases::Case> recorded()
{
    auto one = documentcases::load(QStringLiteral("zoom-recording"));
    one->plan.languages = {Language::German};
    one->plan.recording->people = RecordedPeople::Everyone;
    one->judge();
    return one;
}

QString tagged(const char *tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString htmlOf(const PdfHeading &block) { return tagged(block.level == 1 ? "h1" : "h2", block.text); }
QString htmlOf(const PdfParagraph &block)
{
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(block.lead.toHtmlEscaped(), block.text.toHtmlEscaped());
}
QString htmlOf(const PdfFacts &block)
{
    QString rows;
    for (const PdfFact &fact : block.rows)
        rows += QStringLiteral("<tr>%1%2</tr>").arg(tagged("th", fact.label), tagged("td", fact.text));
    return QStringLiteral("<table>%1</table>").arg(rows);
}
QString htmlOf(const PdfChoices &block)
{
    QString rows;
    for (const PdfChoice &choice : block.rows)
        rows += QStringLiteral("<tr><th>%1<br><small>%2</small></th><td>☐ %3</td><td>☐ %4</td></tr>")
                    .arg(choice.text.toHtmlEscaped(), choice.detail.toHtmlEscaped(), block.yes, block.no);
    return QStringLiteral("<table>%1</table>").arg(rows);
}
QString htmlOf(const PdfEntries &block)
{
    QString cells;
    for (const PdfEntry &entry : block.entries)
        cells += tagged("td", QStringLiteral("%1 %2").arg(entry.label, entry.value));
    return QStringLiteral("<table><tr>%1</tr></table>").arg(cells);
}
QString htmlOf(const PdfPageBreak &) { return QStringLiteral("<div style=\"page-break-before:always\"></div>"); }
QString htmlOf(const PdfBullets &block) { return tagged("p", block.items.join(u'\n')); }
QString htmlOf(const PdfSayings &) { return {}; }

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of this process, in milliseconds: on a busy machine the clock says more about others.
double processorTime()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

/// The form's blocks as HTML, for programs that make PDF from it.
void DocumentsBench::htmlOfTheForm()
{
    const QString path = qEnvironmentVariable("EINLASS_HTML");
    if (path.isEmpty())
        QSKIP("EINLASS_HTML names a file.");
    const auto one = recorded();
    const auto plan = one->cleared();
    const auto form = consentTemplate(plan->context());
    QVERIFY(form.ok());
    PrintOptions options;
    for (const char *value : {"paper", "whole"})
        options.values.insert(QLatin1String(value), QStringLiteral("1"));
    options.values.insert(QStringLiteral("person"), QStringLiteral("Anna Müller"));
    const FilledForm filled = fillForm(plan->context(), *form, options, {});
    QString html = QStringLiteral("<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>%1</title>"
                                  "<style>@page{size:A4;margin:20mm}body{font:10pt sans-serif}th{text-align:left;width:30%}"
                                  "table{width:100%;border-collapse:collapse}td,th{border-top:.4pt solid #999;vertical-align:top}"
                                  "</style></head><body>").arg(filled.title.toHtmlEscaped());
    for (const PdfBlock &block : filled.parts.front().blocks)
        html += std::visit([](const auto &b) { return htmlOf(b); }, block);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(html.append(QStringLiteral("</body></html>")).toUtf8());
}

void DocumentsBench::oneConsentForm()
{
    const auto one = recorded();
    const auto plan = one->cleared();
    const auto time = [&plan](const char *name, const auto &make) {
        std::vector<double> times;
        const double before = processorTime();
        for (int i = 0; i < 101; ++i) {
            QElapsedTimer timer;
            timer.start();
            const bool ok = make();
            times.push_back(milliseconds(timer));
            QVERIFY(ok);
        }
        const double first = times.front();
        std::sort(times.begin(), times.end());
        say(QStringLiteral("%1: first %2 ms, median of 101 %3 ms, processor time %4 ms each")
                .arg(QLatin1String(name)).arg(first, 0, 'f', 1).arg(times[50], 0, 'f', 2)
                .arg((processorTime() - before) / 101, 0, 'f', 2));
    };
    time("consent form, one language, two pages", [&] { return consentFormPdf(*plan).ok(); });
    time("consent form, one language, declaration", [&] {
        return personalConsentForm(*plan, QStringLiteral("Anna Müller"), ConsentExtent::Declaration).ok();
    });
    time("host sheet", [&] { return hostSheetPdf(*plan).ok(); });
    time("record, PDF", [&] { return recordPdf(*plan).ok(); });
}

void DocumentsBench::personalForms()
{
    const auto one = recorded();
    QStringList persons;
    const int wanted = qEnvironmentVariableIntValue("EINLASS_FORMS");
    const int count = wanted > 0 ? wanted : 300;
    for (int i = 0; i < count; ++i)
        persons << QStringLiteral("Vorname%1 Nachname%1 <p%1@lmu.de>").arg(i);
    for (const ConsentExtent extent : {ConsentExtent::Declaration, ConsentExtent::Complete}) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorTime();
        int steps = 0;
        const auto forms = personalConsentForms(*one->cleared(), persons, extent, [&steps](int, int) { return ++steps > 0; });
        const double took = milliseconds(timer);
        const double worked = processorTime() - before;
        QVERIFY(forms.ok());
        QCOMPARE(static_cast<int>(forms->size()), count);
        QCOMPARE(steps, count);
        say(QStringLiteral("%1 personal forms (%2): %3 ms, processor time %4 ms")
                .arg(count)
                .arg(extent == ConsentExtent::Declaration ? QStringLiteral("one page") : QStringLiteral("two pages"))
                .arg(took, 0, 'f', 0)
                .arg(worked, 0, 'f', 0));
    }
}

void DocumentsBench::plansByCommandLine()
{
    const QString cli = qEnvironmentVariable("EINLASS_CLI");
    if (cli.isEmpty())
        QSKIP("EINLASS_CLI names the command line program.");
    const QStringList names = documentcases::names();
    for (int count : {10, 100, 1000}) {
        QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i) {
            const QString plan = documentcases::folder(names[i % names.size()]) + QStringLiteral("/plan.einlass.json");
            QProcess process;
            process.start(cli, {QStringLiteral("documents"), plan, QStringLiteral("--output"),
                                folder.filePath(QString::number(i))});
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitCode(), 0);
        }
        const double took = milliseconds(timer);
        say(QStringLiteral("%1 plans to all documents: %2 s, %3 ms each")
                .arg(count).arg(took / 1000, 0, 'f', 2).arg(took / count, 0, 'f', 1));
    }
}

void DocumentsBench::keepDocuments()
{
    const QString folder = qEnvironmentVariable("EINLASS_KEEP");
    if (folder.isEmpty())
        QSKIP("EINLASS_KEEP names a folder.");
    const QStringList plans = qEnvironmentVariable("EINLASS_PLANS").split(u':', Qt::SkipEmptyParts);
    const auto keep = [&folder](documentcases::Case &one, const QString &name) {
        one.judge();
        const auto plan = one.cleared();
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(one.words(plan.error())));
        auto set = makeDocuments(*plan, nullptr, {});
        QVERIFY(set.ok());
        if (one.plan.recording) {
            const auto mail = consentMailText(*plan);
            QVERIFY(mail.ok());
            set->files.push_back({DocumentKind::ConsentForm, QStringLiteral("consent-mail.txt"), mail->text.toUtf8()});
            const auto persons = consentPersons(plan->context());
            if (!persons.empty()) {
                const auto form = personalConsentForm(*plan, persons.front().name, ConsentExtent::Declaration);
                QVERIFY(form.ok());
                set->files.push_back({DocumentKind::ConsentForm, QStringLiteral("declaration.pdf"), form->pdf});
            }
        }
        QVERIFY(writeDocuments(*set, QDir(folder).filePath(name), one.plan, true).ok());
    };
    for (const QString &name : documentcases::names())
        keep(*documentcases::load(name), name);
    for (const QString &path : plans) {
        const auto one = documentcases::load(documentcases::names().front());
        const auto loaded = loadPlanFile(path);
        QVERIFY(loaded.ok());
        one->plan = loaded->plan;
        keep(*one, QFileInfo(path).completeBaseName());
    }
}

QTEST_GUILESS_MAIN(DocumentsBench)
#include "tst_documents_bench.moc"
