// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"
#include "storage/secret_store.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace einlass {

class PlanModel;
struct Services;

/// Something that the host should know, with the ways out in its words.
struct Notice
{
    std::vector<Message> messages;
    bool canRetry = false;          ///< keeping the secrets may be tried again
};

/// Where the plan of the window lives: its file, and its secrets in the keychain. Never waits for
/// the keychain; what it could not keep stays in memory and counts as unsaved.
class PlanKeeper : public QObject
{
    Q_OBJECT

public:
    /// Called once, when file and keychain have both answered: whether all is kept now.
    using Done = std::function<void(bool kept)>;

    PlanKeeper(PlanModel &model, const Services &services, QObject *parent = nullptr);

    /// Empty while the plan has no file.
    const QString &path() const { return m_path; }
    /// Whether there is a plan that Begin may continue with.
    bool isStarted() const { return m_started; }
    bool hasUnsaved() const;
    bool hasUnkeptSecrets() const { return m_secretsUnkept; }

    /// A plan without a file.
    void begin(const Plan &plan);
    /// Drafts and templates are taken too. Nothing changes when the file cannot be read.
    Result<void> open(const QString &path);
    /// Writes `path`, or a draft beside it (".einlass-draft.json") while the plan is unfinished;
    /// path() tells which.
    void save(const QString &path, const Done &done);
    void keepSecrets(const Done &done);
    /// The file and what the keychain has for it; the file stays while the keychain does not agree.
    void remove(const Done &done);
    /// Tells the host something that went wrong.
    void report(const Message &message, bool canRetry = false);

signals:
    void opened();
    void pathChanged();
    /// No messages: what was said before is settled.
    void noticed(const einlass::Notice &notice);

private:
    void loadSecrets();
    void takeLoaded(const AccessSecrets &loaded);
    void setPath(const QString &path);

    PlanModel &m_model;
    const Services &m_services;
    QString m_path;
    bool m_started = false;
    bool m_inKeychain = false;      ///< there is something of this plan in the keychain
    bool m_secretsUnkept = false;
};

} // namespace einlass
