// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"
#include "documents/words.h"

#include <QHash>
#include <QString>

namespace einlass {

/// The values of the placeholders in the rule pack's sentences, steps and duties:
/// {title} {host} {hostEmail} {unit} {people} {tool} {code} {deleteBy} {lastDay} {firstDay}
/// {recordingPurpose} {necessity} {audience} {storage} {captures} {regulation} {serviceDesk}
/// {privacyInformation} {controller} {dataProtectionOfficer} {dataProtectionPage} {meetingId} {evasys} {syncAndShare}
/// {chat}. All are clean of control characters and none is empty: what is not known says so, or
/// whom to ask. The host's free texts come in the language where they have been translated. None
/// holds a secret.
QHash<QString, QString> textValues(const DocumentContext &context, Language language);

/// The tool's name, or a phrase that says that none is chosen.
QString toolName(const DocumentContext &context, Language language);

/// What the tool calls its code: Kenncode, PIN, Passwort.
QString codeName(const DocumentContext &context, const Words &words);

/// A meeting ID as people read it: Zoom's in groups, others as they are.
QString readableMeetingId(const QString &meetingId, Tool tool);

/// Host words of several lines: clean, without blank lines at the ends.
QString hostWords(const HostWords &words, Language language);

} // namespace einlass
