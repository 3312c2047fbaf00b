// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace einlass {

/// A text of several words without the secret parameters of the links in it; see withoutSecrets().
QString textWithoutSecrets(const QString &text);

/// The same for every text inside a JSON value.
QJsonValue valueWithoutSecrets(const QJsonValue &value);

/// Whether a member of `access` is by its name a passcode or PIN, which no plan file may hold.
bool namesSecret(const QString &member);

} // namespace einlass
