// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/consent_form.h"
#include "policy/pack.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace einlass {

/// A plan with a recording and all that documents need around it, made by hand: printed forms are
/// tested without rules, plan files and address lists.
struct FormFixture
{
    Plan plan;
    DerivedPlan derived;
    Evaluation evaluation;
    Pack pack;
    Catalogues catalogues;

    FormFixture()
    {
        plan.title = QStringLiteral("Einführung in die Quantenmechanik");
        plan.host = {QStringLiteral("Dr. Eva Beispiel"), QStringLiteral("eva.beispiel@lmu.de"),
                     QStringLiteral("Fakultät für Physik"), HostStatus::Employee, {}};
        plan.tool = Tool::Zoom;
        plan.schedule.start = LocalTime{QDate(2027, 1, 12), QTime(10, 15)};
        plan.schedule.durationMinutes = 90;
        for (int week = 0; week < 4; ++week) {
            const LocalTime start{QDate(2027, 1, 12).addDays(7 * week), QTime(10, 15)};
            derived.occurrences.push_back({start, 90, start});
        }
        derived.lastDay = QDate(2027, 2, 2);
        derived.people = 80;
        Recording recording;
        recording.captures = {Capture::Video, Capture::Audio, Capture::Names};
        recording.people = RecordedPeople::Everyone;
        recording.purpose =
            QStringLiteral("Nacharbeit durch Studierende, die nicht teilnehmen konnten");
        recording.necessity = QStringLiteral("Die Versuche lassen sich nicht wiederholen.");
        recording.purposeKind = RecordingPurpose::Teaching;
        recording.storage = Storage::LmuServer;
        recording.audience = Audience::Course;
        recording.deleteBy = QDate(2027, 3, 31);
        plan.recording = recording;
        makePack();
    }

    void makePack()
    {
        pack.id = QStringLiteral("lmu");
        pack.version = QStringLiteral("LMU, terms 2023-08, information 2023-09");
        pack.shortName = {QStringLiteral("LMU"), QStringLiteral("LMU")};
        // The words are those of the built-in pack: what forms print of legal bases is tested by the word.
        QFile file(QStringLiteral(":/policy/lmu/institution.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the built-in pack has no words");
        const QJsonObject institution = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject words = institution.value(QLatin1String("words")).toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            pack.words.insert(word.key(), {word.value()[QLatin1String("de")].toString(), word.value()[QLatin1String("en")].toString()});
        const QJsonObject limits = institution.value(QLatin1String("limits")).toObject();
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            pack.limits.insert(limit.key(), limit.value().toInt());
        pack.contacts.insert(QStringLiteral("controller"),
                             {{QStringLiteral("Ludwig-Maximilians-Universität München"),
                               QStringLiteral("Ludwig-Maximilians-Universität München")},
                              {QStringLiteral("Geschwister-Scholl-Platz 1\n80539 München"),
                               QStringLiteral("Geschwister-Scholl-Platz 1\n80539 Munich")},
                              {},
                              {}});
        pack.contacts.insert(QStringLiteral("data-protection-officer"),
                             {{QStringLiteral("Behördliche Datenschutzbeauftragte"),
                               QStringLiteral("Data protection officer")}, {}, {},
                              QStringLiteral("https://www.lmu.de/datenschutz")});
        pack.contacts.insert(
            QStringLiteral("supervisory-authority"),
            {{QStringLiteral("Der Bayerische Landesbeauftragte für den Datenschutz"),
              QStringLiteral("Bavarian State Commissioner for Data Protection")},
             {QStringLiteral("Wagmüllerstraße 18, 80538 München"),
              QStringLiteral("Wagmüllerstraße 18, 80538 Munich")},
             {},
             {}});
        pack.contacts.insert(QStringLiteral("evasys"), {{QStringLiteral("EvaSys"), QStringLiteral("EvaSys")}, {}, {}, {}});
        pack.contacts.insert(QStringLiteral("responsible-department"),
                             {{QStringLiteral("Dezernat VI"), QStringLiteral("Department VI")}, {},
                              QStringLiteral("VI@verwaltung.uni-muenchen.de"), {}});
        pack.tools[static_cast<std::size_t>(Tool::Dfnconf)].name = {QStringLiteral("DFNconf"),
                                                                    QStringLiteral("DFNconf")};
        pack.tools[static_cast<std::size_t>(Tool::Meet)].name = {QStringLiteral("LRZ Meet"),
                                                                 QStringLiteral("LRZ Meet")};
        ToolData &zoom = pack.tools[static_cast<std::size_t>(Tool::Zoom)];
        zoom.name = {QStringLiteral("Zoom"), QStringLiteral("Zoom")};
        zoom.processors = {
            QStringLiteral(
                "Telekom Deutschland GmbH (Zoom X), Zoom Video Communications, Inc. und deren Unterauftragnehmer"),
            QStringLiteral(
                "Telekom Deutschland GmbH (Zoom X), Zoom Video Communications, Inc. and their subcontractors")};
        zoom.transfers = {
            QStringLiteral(
                "Möglich, wenn nicht nur der Browser benutzt wird; Standardvertragsklauseln."),
            QStringLiteral(
                "Possible unless only the browser is used; standard contractual clauses.")};
        zoom.retention = {QStringLiteral("Zoom bewahrt Berichte bis zu einem Monat auf."),
                          QStringLiteral("Zoom keeps reports for up to one month.")};
    }

    /// The facts that printed forms ask for.
    void settle()
    {
        Facts &facts = derived.facts;
        facts.setChoice(Fact::Tool, plan.tool);
        facts.setChoice(Fact::Occasion, std::optional(plan.occasion));
        facts.setMembers(Fact::Languages, plan.languages);
        facts.set(Fact::Recording, plan.recording ? 1 : 0);
        facts.set(Fact::ChatLog, plan.chatLog ? 1 : 0);
        const auto basis =
            plan.attendanceList ? std::optional(plan.attendanceList->basis) : std::nullopt;
        facts.setChoice(Fact::AttendanceBasis, basis);
        const Recording recording = plan.recording.value_or(Recording());
        facts.setMembers(Fact::Captures, recording.captures);
        facts.setChoice(Fact::RecordingPeople, recording.people);
        facts.setChoice(Fact::RecordingAudience, recording.audience);
    }

    DocumentContext context(std::vector<Language> languages)
    {
        settle();
        return {plan, derived, evaluation, pack, catalogues, std::move(languages),
                QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC), QStringLiteral("0.1.0")};
    }
};

inline const std::vector<Language> both{Language::German, Language::English};

/// The document, or nothing with a failed test.
inline ConsentForm made(FormFixture &fixture, const std::vector<Language> &languages)
{
    const Result<ConsentForm> form = renderConsentForm(fixture.context(languages));
    if (!form.ok()) {
        QTest::qFail(qPrintable(fixture.catalogues.text(form.error(), Language::English)), __FILE__,
                     __LINE__);
        return {};
    }
    return *form;
}

/// What a program of the PDF tools prints; empty when it fails or complains.
inline QString pdfTool(const QString &program, const QStringList &before, const QByteArray &pdf,
                       const QStringList &after = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, QStringList(before) << path << after);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of a document in reading order, blanks made single.
inline QString pdfWords(const QByteArray &pdf, const QStringList &options = {})
{
    return pdfTool(QStringLiteral("pdftotext"),
                   QStringList(options) << QStringLiteral("-enc") << QStringLiteral("UTF-8"), pdf,
                   {QStringLiteral("-")})
        .simplified();
}

} // namespace einlass
