// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace einlass {

/// What the system itself says about one secret. The keychain library cannot tell a locked
/// keychain from a missing entry, nor a delete that was done from one that was not.
enum class SecretState {
    Unknown,        ///< this system cannot be asked (Windows, macOS): believe the library
    NoService,      ///< no session bus, or nobody offers a Secret Service
    Silent,         ///< the service is there and does not answer
    Present,        ///< there, readable
    Locked,         ///< there, but locked
    AbsentLocked,   ///< not seen, but the keychain is locked: it may be there
    Absent,         ///< not there, the keychain is open
};

/// Asks without blocking and without opening a prompt; answers once unless `context` dies first.
/// One implementation for each platform; the build picks it.
void probeSecret(const QString &service, const QString &key, int timeoutMs, QObject *context,
                 std::function<void(SecretState)> answer);

} // namespace einlass
