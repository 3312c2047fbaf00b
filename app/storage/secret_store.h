// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace einlass {

/// What is secret about one meeting.
struct AccessSecrets
{
    QString participantCode;    ///< Zoom passcode, DFNconf guest PIN, Meet password
    QString hostPin;            ///< DFNconf
    QString linkSecret;         ///< pwd parameter of a Zoom link

    bool isEmpty() const { return participantCode.isEmpty() && hostPin.isEmpty() && linkSecret.isEmpty(); }
    bool operator==(const AccessSecrets &) const = default;
};

/// Why the keychain did not do what was asked; each is told apart and has its own way out.
enum class KeychainProblem { NoService, Locked, Denied, TimedOut, Failed };

struct KeychainError
{
    KeychainProblem problem = KeychainProblem::Failed;
    Message message;            ///< says what happened and the way out; never holds a secret
};

/// Secrets of meetings by plan id. All calls return at once; the answer comes once, later, on the
/// caller's thread. A caller that goes away (its context object dies) gets no answer and nothing
/// crashes.
class SecretStore
{
public:
    using Loaded = std::function<void(std::optional<AccessSecrets>, std::optional<KeychainError>)>;
    using Done = std::function<void(std::optional<KeychainError>)>;

    virtual ~SecretStore() = default;
    virtual void save(const QString &planId, const AccessSecrets &secrets, QObject *context, Done done) = 0;
    /// No secrets and no error: there are none for this plan (and the keychain was really asked).
    virtual void load(const QString &planId, QObject *context, Loaded loaded) = 0;
    /// Done without error only when nothing is left in the keychain.
    virtual void remove(const QString &planId, QObject *context, Done done) = 0;
};

} // namespace einlass
