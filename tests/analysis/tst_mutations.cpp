// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever flips or drops anything in the university's rules is told so: every small change of the rule
// file is refused by the loader, contradicts the contract's table on some plan, or provably changes
// nothing. EINLASS_FULL=1 tries more plans and compares the table with the rules over whole spaces.
#include "decided.h"
#include "equivalence.h"
#include "full_form.h"
#include "mutants.h"
#include "policy_fixture.h"
#include "random_plan.h"

#include "policy/derive.h"
#include "policy/evaluate.h"

#include <atomic>
#include <map>

using namespace einlass;
using namespace einlass::fixture;
using namespace einlass::mutation;

namespace {

enum class Fate { Refused, KilledByRandomPlan, KilledInItsSpace, Equivalent, Survived };

struct Judged
{
    Fate fate = Fate::Survived;
    QString why;
};

/// A plan with what the table says about it.
struct Known
{
    Plan plan;
    Facts facts;
    contract::Decision expected;
};

/// A complete pack without the list of clauses, which would refuse many a mutant before the table can.
void copyRules(const QString &folder)
{
    copyPack(folder);
    const QString manifest = QDir(folder).filePath(QStringLiteral("pack.json"));
    QJsonObject pack = jsonOf(manifest).toObject();
    const QString files = QStringLiteral("files");
    pack.insert(files, without(pack.value(files).toObject(), QStringLiteral("clauses")));
    writeFile(manifest, QJsonDocument(pack).toJson());
}

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mutantsDiffer();
    void rulesAgreeWithTheTable();
    void verdictsAgreeWithTheTable();
    void noMutantSurvives();

private:
    bool contradicts(const Plan &plan, const Pack &mutant) const;
    QString disagreement(const Plan &plan, const contract::Decider &decider) const;
    Judged judge(const Mutant &mutant, const QString &folder) const;

    std::shared_ptr<const Pack> m_pack;
    QJsonObject m_rules;
    std::vector<Mutant> m_mutants;
    std::vector<Known> m_corpus;
};

void TestMutations::initTestCase()
{
    m_pack = loadTestPack();
    m_rules = jsonOf(QStringLiteral(SOURCE_DIR "/resources/policy/lmu/rules.json")).toObject();
    m_mutants = Mutants::of(m_rules);
    m_corpus.resize(isFull() ? 50'000 : 2'000);
    RandomPlans plans(20230801);
    for (Known &known : m_corpus)
        known.plan = plans.next();
    onAllCores(m_corpus.size(), [this](std::size_t index, unsigned) {
        Known &known = m_corpus[index];
        known.facts = derive(known.plan, *m_pack).facts;
        known.expected = contract::decide(known.plan, *m_pack);
    });
}

/// Each is made once, and is a change.
void TestMutations::mutantsDiffer()
{
    QSet<QString> names;
    for (const Mutant &mutant : m_mutants) {
        QVERIFY2(!names.contains(mutant.name()), qPrintable(mutant.name()));
        names.insert(mutant.name());
        QVERIFY2(mutant.file != m_rules, qPrintable(mutant.name()));
    }
    QVERIFY(names.size() > 500);
}

QString TestMutations::disagreement(const Plan &plan, const contract::Decider &decider) const
{
    const contract::Decision expected = contract::decide(plan, *m_pack);
    const contract::Decision decision = decider.decided(derive(plan, *m_pack).facts, plan.tool);
    return decision == expected ? QString() : QStringLiteral("%1; expected %2").arg(wordsOf(decision), wordsOf(expected));
}

/// Over random plans, and over all answers that each rule reads (B1, which reads the verdicts, below).
void TestMutations::rulesAgreeWithTheTable()
{
    const contract::Decider decider(*m_pack);
    for (const Known &known : m_corpus)
        QVERIFY(decider.decided(known.facts, known.plan.tool) == known.expected);
    const AnswerSpace space({m_pack.get()});
    int states = 0;
    for (const Rule &rule : m_pack->rules) {
        if (rule.metByItself)
            continue;
        for (std::optional<Tool> tool : toolsAndNone) {
            QString found;
            space.forEach(space.questionsFor(readsOf(rule, *m_pack)), space.firstAnswers(), [&](const Choice &choice) {
                ++states;
                found = disagreement(space.planOf(choice, tool), decider);
                return found.isEmpty();
            });
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }
    qInfo("%d states in the spaces of all rules", states);
}

/// All answers that verdicts, recommendation and B1 depend on.
void TestMutations::verdictsAgreeWithTheTable()
{
    if (!isFull())
        QSKIP("only with EINLASS_FULL=1");
    const Stopwatch time;
    const contract::Decider decider(*m_pack);
    const AnswerSpace space({m_pack.get()});
    const auto questions = space.questionsFor(recommendationReads(*m_pack));
    const std::size_t parts = coreCount();
    std::vector<QString> found(parts);
    std::atomic<qint64> states = 0;
    onAllCores(parts, [&](std::size_t part, unsigned) {
        std::size_t index = 0;
        space.forEach(questions, space.firstAnswers(), [&](const Choice &choice) {
            if (index++ % parts == part) {
                ++states;
                found[part] = disagreement(space.planOf(choice, Tool::Zoom), decider);
            }
            return found[part].isEmpty();
        });
    });
    for (const QString &words : found)
        QVERIFY2(words.isEmpty(), qPrintable(words));
    qInfo("%lld states of all verdicts in %s", static_cast<long long>(states), qPrintable(time.spent()));
}

bool TestMutations::contradicts(const Plan &plan, const Pack &mutant) const
{
    return contract::decided(evaluate(plan, derive(plan, mutant), mutant)) != contract::decide(plan, *m_pack);
}

Judged TestMutations::judge(const Mutant &mutant, const QString &folder) const
{
    writeFile(QDir(folder).filePath(QStringLiteral("rules.json")), QJsonDocument(mutant.file).toJson(QJsonDocument::Compact));
    const auto loaded = Pack::load(QDir(folder).filePath(QStringLiteral("pack.json")));
    if (!loaded.ok())
        return {Fate::Refused, wordsOf(loaded.error())};
    const Pack &pack = **loaded;
    const contract::Decider decider(pack);
    for (const Known &known : m_corpus) {
        if (decider.decided(known.facts, known.plan.tool) == known.expected)
            continue;
        // The evaluator must say the same as its parts.
        return {contradicts(known.plan, pack) ? Fate::KilledByRandomPlan : Fate::Survived, {}};
    }
    const Equivalence equivalence(*m_pack, pack);
    const Search search = mutant.of == QLatin1String("verdicts") ? equivalence.ofVerdicts()
        : mutant.of == QLatin1String("recommendations") ? equivalence.ofRecommendations()
        : mutant.of == QLatin1String("extension") ? Search{} : equivalence.ofRule(mutant.of);
    if (search.plan && contradicts(*search.plan, pack))
        return {Fate::KilledInItsSpace, {}};
    const QString states = QStringLiteral("all %1 states decide as before").arg(search.states);
    return search.provesEquivalence() ? Judged{Fate::Equivalent, states} : Judged{};
}

void TestMutations::noMutantSurvives()
{
    const Stopwatch time;
    std::vector<QTemporaryDir> folders(coreCount());
    for (const QTemporaryDir &folder : folders)
        copyRules(folder.path());
    std::vector<Judged> judged(m_mutants.size());
    onAllCores(m_mutants.size(), [&](std::size_t index, unsigned core) {
        judged[index] = judge(m_mutants[index], folders[core].path());
    });
    std::map<Fate, int> count;
    QStringList survivors;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        ++count[judged[i].fate];
        if (judged[i].fate == Fate::Equivalent)
            qInfo("equivalent: %s (%s)", qPrintable(m_mutants[i].name()), qPrintable(judged[i].why));
        if (judged[i].fate == Fate::Survived)
            survivors << m_mutants[i].name();
    }
    qInfo("%zu mutants: %d refused by the loader, %d killed by the table on %zu random plans, %d in the space of their rule, "
          "%d equivalent, %d survived; %s",
          judged.size(), count[Fate::Refused], count[Fate::KilledByRandomPlan], m_corpus.size(),
          count[Fate::KilledInItsSpace], count[Fate::Equivalent], count[Fate::Survived], qPrintable(time.spent()));
    QVERIFY2(survivors.isEmpty(), qPrintable(survivors.join(u'\n')));
}

int main(int argc, char **argv)
{
    return run<TestMutations>(argc, argv);
}

#include "tst_mutations.moc"
