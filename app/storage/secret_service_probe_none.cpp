// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: their keychains answer clearly themselves.
#include "storage/secret_service_probe.h"

#include <QTimer>

namespace einlass {

void probeSecret(const QString &, const QString &, int, QObject *context,
                 std::function<void(SecretState)> answer)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(SecretState::Unknown); });
}

} // namespace einlass
