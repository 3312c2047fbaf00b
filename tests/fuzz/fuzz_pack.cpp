// SPDX-License-Identifier: GPL-3.0-or-later
// A rule pack with one damaged file is refused with its place, or it is whole: it then decides every
// plan, by the compiled rules as rule by rule, and every clause that it explains has its places.
#include "fuzz_json.h"

#include "plan/plan_file.h"
#include "policy/clause_places.h"
#include "policy/derive.h"
#include "policy/evaluate.h"
#include "policy/pack.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <vector>

using namespace einlass;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    fuzz::require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The pack of an imaginary university in a folder of its own, of which one file is replaced at a time.
class Workshop
{
public:
    Workshop() : m_folder(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/einlass-fuzz-XXXXXX") : QString())
    {
        const QDir source(QStringLiteral(TEST_DATA "/packs/musterstadt"));
        for (const QString &name : source.entryList(QDir::Files)) {
            const QByteArray content = contentOf(source.filePath(name));
            write(name, content);
            if (name.endsWith(QLatin1String(".json")) && name != QLatin1String("faults.json"))
                m_files.push_back({name, content, QJsonDocument::fromJson(content).object()});
        }
        const QByteArray example = contentOf(QStringLiteral(":/examples/example.einlass.json"));
        const Result<LoadedPlan> plan = readPlan(example, QStringLiteral("plan"));
        fuzz::require(plan.ok() && load().ok());
        m_plans = {Plan(), plan->plan, plan->plan};
        m_plans.back().tool = Tool::Zoom;
    }

    void run(fuzz::Choices choices)
    {
        const File &file = m_files[static_cast<std::size_t>(choices.below(static_cast<qsizetype>(m_files.size())))];
        write(file.name, QJsonDocument(fuzz::mutated(file.good, choices)).toJson(QJsonDocument::Compact));
        const auto pack = load();
        write(file.name, file.content);
        if (pack.ok())
            check(**pack);
        else
            fuzz::require(pack.error().source && pack.error().source[0] != '\0' && !pack.error().arguments.value(0).isEmpty());
    }

private:
    struct File
    {
        QString name;
        QByteArray content;
        QJsonObject good;
    };

    Result<std::shared_ptr<const Pack>> load() const { return Pack::load(m_folder.filePath(QStringLiteral("pack.json"))); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    void check(const Pack &pack) const
    {
        const Pack rebuilt(pack);       // a copy is decided rule by rule
        for (const Plan &plan : m_plans) {
            const Evaluation compiled = evaluate(plan, derive(plan, pack), pack);
            const Evaluation byHand = evaluate(plan, derive(plan, rebuilt), rebuilt);
            fuzz::require(compiled == byHand);
            for (const ToolVerdict &verdict : compiled.tools)
                fuzz::require((verdict.verdict == Verdict::Suitable) == verdict.because.isEmpty());
            for (const Finding &finding : compiled.findings)
                fuzz::require(!finding.clause.isEmpty() && !finding.message.de.isEmpty() && !finding.message.en.isEmpty());
        }
        for (const Clause &clause : pack.clauses)
            fuzz::require(unhandledBindings(clause, pack).isEmpty() && !placesOf(clause, pack).empty());
    }

    QTemporaryDir m_folder;
    std::vector<File> m_files;
    std::vector<Plan> m_plans;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Workshop workshop;
    workshop.run(fuzz::Choices(data, size));
    return 0;
}
