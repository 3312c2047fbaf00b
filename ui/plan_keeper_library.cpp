// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that the library keeps: every answer at once, without a file and without being asked.
#include "plan_keeper.h"

#include "meetings/library.h"
#include "plan/plan_file.h"
#include "policy/rule_changes.h"
#include "services.h"
#include "session/plan_model.h"

namespace einlass {
namespace {

constexpr int secretsDelayMs = 400;

} // namespace

bool PlanKeeper::keepsByItself() const
{
    return m_services.library && m_services.library->state() == Library::State::Ready;
}

void PlanKeeper::followLibrary()
{
    if (!m_services.library)
        return;
    m_secretsSoon.setSingleShot(true);
    m_secretsSoon.setInterval(secretsDelayMs);
    connect(&m_secretsSoon, &QTimer::timeout, this, [this] { keepSecrets([](bool) {}); });
    connect(&m_model, &PlanModel::planChanged, this, &PlanKeeper::keepAnswers);
    connect(&m_model, &PlanModel::secretsChanged, this, [this] {
        if (m_takingSecrets || !m_started || !m_model.isModified() || !keepsByItself())
            return;
        m_secretsUnkept = true;
        keepAnswers();
        m_secretsSoon.start();
    });
    connect(m_services.library, &Library::saveFailed, this, [this](const Message &message) { report(message); });
}

void PlanKeeper::keepAnswers()
{
    if (!m_started || !m_model.isModified() || !keepsByItself())
        return;
    Plan plan = m_model.plan();
    plan.checked = checkedWith(m_model.evaluation(), m_model.pack());
    m_services.library->save(plan);
    m_model.setSaved();
}

Result<void> PlanKeeper::openMeeting(const QString &id)
{
    return openKept(id, {}, {});
}

Result<void> PlanKeeper::openKept(const QString &id, const std::vector<Message> &notes, const QString &linkSecret)
{
    Result<LoadedPlan> loaded = m_services.library->load(id);
    if (!loaded)
        return loaded.error();
    LoadedPlan kept = *loaded;
    kept.warnings.insert(kept.warnings.begin(), notes.begin(), notes.end());
    AccessSecrets secrets;
    secrets.linkSecret = linkSecret;
    m_secretsUnkept = !secrets.isEmpty();
    setPath({});
    showLoaded(kept, secrets);
    return {};
}

void PlanKeeper::showLoaded(const LoadedPlan &loaded, const AccessSecrets &secrets)
{
    show(loaded.plan, secrets, loaded.warnings);
    // What the rules say now is known only when the plan is there.
    std::vector<Message> messages = loaded.warnings;
    for (const Message &change : changedSince(loaded.plan.checked, m_model.evaluation(), m_model.pack()))
        messages.push_back(change);
    if (messages.size() > loaded.warnings.size())
        emit noticed({messages, false});
    loadSecrets();
}

void PlanKeeper::letGo()
{
    if (keepsByItself())
        m_started = false;
}

Result<void> PlanKeeper::takeIn(const QString &path, Library::OnKnown known)
{
    const Result<ImportedMeeting> taken = m_services.library->importFile(path, known);
    if (!taken)
        return taken.error();
    if (known == Library::OnKnown::Ask && taken->known) {
        emit alreadyKept(path, taken->id);
        return {};
    }
    return openKept(taken->id, taken->notes, taken->linkSecret);
}

void PlanKeeper::settle(const Done &done)
{
    m_secretsSoon.stop();
    const auto write = [this, done](bool kept) {
        const Result<void> written = m_services.library->flush();
        if (!written)
            report(written.error());
        done(kept && written);
    };
    if (m_secretsUnkept)
        keepSecrets(write);
    else
        write(true);
}

void PlanKeeper::removeMeeting(const Done &done)
{
    m_secretsSoon.stop();
    m_services.library->remove(m_model.plan().id, this, [this, done](const std::optional<Message> &problem) {
        if (problem) {
            report(*problem);
        } else {
            // What is on the screen is gone and must not be kept again.
            m_started = false;
            m_secretsUnkept = false;
            m_model.setSaved();
        }
        done(!problem);
    });
}

} // namespace einlass
