// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_keeper.h"

#include "base/json_text.h"
#include "meetings/library.h"
#include "plan/plan_file.h"
#include "plan/plan_file_name.h"
#include "policy/rule_changes.h"
#include "services.h"
#include "session/plan_model.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace einlass {
namespace {

/// A name that the host chose without our suffix stays as it is.
QString withSuffix(const QString &path, const QString &suffix)
{
    const QString plain = withoutPlanSuffix(path);
    return plain == path && suffix == planSuffix ? path : plain + suffix;
}

} // namespace

PlanKeeper::PlanKeeper(PlanModel &model, const Services &services, QObject *parent)
    : QObject(parent), m_model(model), m_services(services)
{
    followLibrary();
}

bool PlanKeeper::hasUnsaved() const
{
    return m_model.isModified() || m_secretsUnkept;
}

void PlanKeeper::begin(const Plan &plan)
{
    m_secretsUnkept = false;
    Plan begun = plan;
    // Also while the library is still opening: it keeps the plan as soon as it is there.
    if (m_services.library && begun.id.isEmpty())
        begun.id = Library::newId();
    setPath({});
    show(begun, {}, {});
}

void PlanKeeper::show(const Plan &plan, const AccessSecrets &secrets, std::vector<Message> messages)
{
    emit opening();
    m_started = true;
    m_inKeychain = false;
    m_model.reset(plan, secrets);
    emit noticed({std::move(messages), false});
    emit opened();
}

Result<void> PlanKeeper::open(const QString &path)
{
    if (keepsByItself())
        return takeIn(path, Library::OnKnown::Ask);
    const Result<QByteArray> bytes = readFile(path, maximumPlanFileSize);
    if (!bytes)
        return bytes.error();
    // The wizard can complete what a finished plan would have to have.
    const Result<LoadedPlan> loaded = readPlan(*bytes, QFileInfo(path).fileName(), true);
    if (!loaded)
        return loaded.error();
    AccessSecrets secrets;
    const auto pwd = loaded->linkSecrets.find(QStringLiteral("pwd"));
    if (pwd != loaded->linkSecrets.end())
        secrets.linkSecret = pwd->second;
    m_secretsUnkept = !secrets.isEmpty();
    setPath(path);
    showLoaded(*loaded, secrets);
    return {};
}

void PlanKeeper::loadSecrets()
{
    const QString id = m_model.plan().id;
    if (id.isEmpty())
        return;
    m_services.secrets.load(id, this, [this, id](std::optional<AccessSecrets> loaded,
                                                 const std::optional<KeychainError> &error) {
        if (m_model.plan().id != id)
            return;
        if (error)
            report(error->message);
        else if (loaded)
            takeLoaded(*loaded);
        // What came with a file is kept now, beside what was there before.
        if (m_secretsUnkept && keepsByItself())
            m_secretsSoon.start();
    });
}

/// What came with the file or was typed meanwhile is newer than the keychain.
void PlanKeeper::takeLoaded(const AccessSecrets &loaded)
{
    m_inKeychain = true;
    AccessSecrets merged = m_model.secrets();
    for (QString AccessSecrets::*secret :
         {&AccessSecrets::participantCode, &AccessSecrets::hostPin, &AccessSecrets::linkSecret}) {
        if ((merged.*secret).isEmpty())
            merged.*secret = loaded.*secret;
    }
    const bool wasModified = m_model.isModified();
    m_takingSecrets = true;
    m_model.setSecrets(merged);
    m_takingSecrets = false;
    if (!wasModified)
        m_model.setSaved();
}

void PlanKeeper::save(const QString &path, const Done &done)
{
    if (keepsByItself()) {
        settle(done);
        return;
    }
    const QString before = m_path;
    const QString finished = withSuffix(path, planSuffix);
    // A copy is another meeting for the keychain, so that one can be deleted without the other.
    const bool copy = !before.isEmpty() && finished != withSuffix(before, planSuffix);
    if (m_model.plan().id.isEmpty() || copy) {
        m_model.update([](Plan &plan) { plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces); });
        m_inKeychain = false;
    }
    // Other programs read plan files and need them whole; what is unfinished has a name of its own.
    Plan plan = m_model.plan();
    plan.checked = checkedWith(m_model.evaluation(), m_model.pack());
    const Result<LoadedPlan> whole = readPlan(writePlan(plan), QFileInfo(finished).fileName());
    const QString file = whole ? finished : withSuffix(finished, draftSuffix);
    const Result<void> written = whole ? savePlanFile(plan, file) : saveDraftFile(plan, file);
    if (!written) {
        report(written.error());
        done(false);
        return;
    }
    if (!copy && !before.isEmpty() && before != file && before.endsWith(draftSuffix))
        QFile::remove(before);
    m_model.setSaved();
    setPath(file);
    if (whole) {
        keepSecrets(done);
        return;
    }
    keepSecrets([this, done, file](bool kept) {
        if (kept)
            report({QT_TRANSLATE_NOOP("Core", "Saved as the draft %1, because answers are still missing. It becomes a plan file once they are given."),
                    {QFileInfo(file).fileName()}});
        done(kept);
    });
}

void PlanKeeper::keepSecrets(const Done &done)
{
    const AccessSecrets secrets = m_model.secrets();
    const QString id = m_model.plan().id;
    if (secrets.isEmpty() && !m_inKeychain) {
        m_secretsUnkept = false;
        emit noticed({});
        done(true);
        return;
    }
    // Until the keychain has answered, closing the window would lose them.
    m_secretsUnkept = true;
    auto answered = [this, id, done, empty = secrets.isEmpty()](const std::optional<KeychainError> &error) {
        if (m_model.plan().id == id) {
            m_secretsUnkept = error.has_value();
            m_inKeychain = error ? m_inKeychain : !empty;
            if (error)
                report(error->message, true);
            else
                emit noticed({});
        }
        done(!error);
    };
    if (secrets.isEmpty())
        m_services.secrets.remove(id, this, answered);
    else
        m_services.secrets.save(id, secrets, this, answered);
}

void PlanKeeper::remove(const Done &done)
{
    if (keepsByItself()) {
        removeMeeting(done);
        return;
    }
    auto removeFile = [this, done] {
        if (!m_path.isEmpty() && QFile::exists(m_path) && !QFile::remove(m_path)) {
            report({QT_TRANSLATE_NOOP("Core", "The file %1 cannot be deleted."), {QFileInfo(m_path).fileName()}});
            done(false);
            return;
        }
        done(true);
    };
    if (m_model.plan().id.isEmpty()) {
        removeFile();
        return;
    }
    m_services.secrets.remove(m_model.plan().id, this,
                              [this, done, removeFile](const std::optional<KeychainError> &error) {
        if (!error) {
            removeFile();
            return;
        }
        report(error->message);
        done(false);
    });
}

void PlanKeeper::report(const Message &message, bool canRetry)
{
    emit noticed({{message}, canRetry});
}

void PlanKeeper::report(const std::vector<Message> &messages)
{
    emit noticed({messages, false});
}

void PlanKeeper::setPath(const QString &path)
{
    m_path = path;
    emit pathChanged();
}

} // namespace einlass
