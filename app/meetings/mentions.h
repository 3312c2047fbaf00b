// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/retention.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace einlass {

/// Somebody in one place of a plan.
struct NamedPerson
{
    KeptAs as = KeptAs::Recipient;
    QString name;
    QString address;
    QString text;               ///< as it stands there
};

/// Everybody whom a plan file names. Needs no rules and may run in any thread.
std::vector<NamedPerson> namedIn(const QJsonObject &plan);

/// Texts of the plan, other than those, in which the words stand; `words` are folded.
QStringList textsWith(const QJsonObject &plan, const QString &words);

/// Name and address of "Name <address>", a name, or an address.
NamedPerson personFrom(KeptAs as, const QString &text);

/// Tells people apart: the folded address, else the folded name.
QString keyOf(const NamedPerson &person);

} // namespace einlass
