// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/json_members.h"
#include "plan/outgoing.h"

#include <QJsonValue>

/// How the plan file spells what goes out. What is read has passed the schema.
namespace einlass {

HostWords readWords(JsonMembers &top, const QString &name);
QJsonValue wordsJson(const HostWords &words);

Outgoing readOutgoing(JsonMembers outgoing);
QJsonValue outgoingJson(const Outgoing &outgoing);

CheckedWith readChecked(JsonMembers checked);
QJsonValue checkedJson(const CheckedWith &checked);

} // namespace einlass
