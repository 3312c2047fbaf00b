// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace einlass {

/// A person as hosts write them.
struct TypedPerson
{
    QString name;               ///< without quotes; empty where only an address is written
    QString address;            ///< empty where only a name is written
};

/// Takes apart "Name <address>", an address, or a name. Nothing is judged.
inline TypedPerson typedPerson(const QString &typed)
{
    const QString text = typed.simplified();
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    TypedPerson person;
    if (open >= 0 && close > open) {
        person.name = text.left(open).trimmed();
        person.address = text.mid(open + 1, close - open - 1).trimmed();
    } else if (text.contains(u'@') && !text.contains(u' ')) {
        person.address = text;
    } else {
        person.name = text;
    }
    if (person.name.size() > 1 && person.name.startsWith(u'"') && person.name.endsWith(u'"'))
        person.name = person.name.mid(1, person.name.size() - 2).trimmed();
    return person;
}

} // namespace einlass
