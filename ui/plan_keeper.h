// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "meetings/library.h"
#include "plan/plan.h"
#include "storage/secret_store.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace einlass {

class PlanModel;
struct LoadedPlan;
struct Services;

/// Something that the host should know, with the ways out in its words.
struct Notice
{
    std::vector<Message> messages;
    bool canRetry = false;          ///< keeping the secrets may be tried again
};

/// Where the plan of the window lives: in the library, or in a file where there is none; and its
/// secrets in the keychain. The library is given every answer as soon as it is there. Never waits
/// for the keychain; what it could not keep stays in memory and counts as unsaved.
class PlanKeeper : public QObject
{
    Q_OBJECT

public:
    /// Called once, when file and keychain have both answered: whether all is kept now.
    using Done = std::function<void(bool kept)>;

    PlanKeeper(PlanModel &model, const Services &services, QObject *parent = nullptr);

    /// Whether answers are kept by themselves.
    bool keepsByItself() const;
    /// Empty while the plan has no file; always where answers are kept by themselves.
    const QString &path() const { return m_path; }
    /// Whether there is a plan that Begin may continue with.
    bool isStarted() const { return m_started; }
    bool hasUnsaved() const;
    bool hasUnkeptSecrets() const { return m_secretsUnkept; }

    /// A plan without a file. It is kept from its first answer on.
    void begin(const Plan &plan);
    /// A meeting of the library. Nothing changes when it cannot be read.
    Result<void> openMeeting(const QString &id);
    /// Keeps nothing more of the plan that is shown, where a library has it.
    void letGo();
    /// Sees to it that secrets and answers are where they belong, at once if possible.
    void settle(const Done &done);
    /// Drafts and templates are taken too. Nothing changes when the file cannot be read. With a library
    /// the file is taken in, or alreadyKept() is emitted.
    Result<void> open(const QString &path);
    /// The same for a file whose meeting is kept already, as the host wants it.
    Result<void> takeIn(const QString &path, Library::OnKnown known);
    /// Writes `path`, or a draft beside it (".einlass-draft.json") while the plan is unfinished;
    /// path() tells which.
    void save(const QString &path, const Done &done);
    void keepSecrets(const Done &done);
    /// The file and what the keychain has for it; the file stays while the keychain does not agree.
    void remove(const Done &done);
    /// Tells the host something that went wrong.
    void report(const Message &message, bool canRetry = false);
    void report(const std::vector<Message> &messages);

signals:
    /// Another plan comes; the one before is still there.
    void opening();
    void opened();
    void pathChanged();
    /// The meeting of this file is in the library, where it may have other answers.
    void alreadyKept(const QString &path, const QString &id);
    /// No messages: what was said before is settled.
    void noticed(const einlass::Notice &notice);

private:
    Result<void> openKept(const QString &id, const std::vector<Message> &notes, const QString &linkSecret);
    void show(const Plan &plan, const AccessSecrets &secrets, std::vector<Message> messages);
    void showLoaded(const LoadedPlan &loaded, const AccessSecrets &secrets);
    void followLibrary();
    void keepAnswers();
    void removeMeeting(const Done &done);
    void loadSecrets();
    void takeLoaded(const AccessSecrets &loaded);
    void setPath(const QString &path);

    PlanModel &m_model;
    const Services &m_services;
    QString m_path;
    bool m_started = false;
    bool m_inKeychain = false;      ///< there is something of this plan in the keychain
    bool m_secretsUnkept = false;
    bool m_takingSecrets = false;   ///< they come from the keychain just now
    QTimer m_secretsSoon;           ///< a code is kept once, not at every letter
};

} // namespace einlass
