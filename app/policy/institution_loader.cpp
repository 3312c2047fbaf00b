// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/institution_loader.h"

#include "policy/pack.h"
#include "policy/text_loader.h"
#include "policy/text_names.h"
#include "tools/addresses.h"

#include <QtGlobal>

namespace einlass {
namespace {

const char unknownContact[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected one of the contacts that documents and pages ask for, found %3.");
const char notAnAddress[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected an e-mail address or nothing, found %3.");

void loadContacts(const PackCursor &contacts, Pack &pack)
{
    for (const QString &key : contacts.names()) {
        const PackCursor place = contacts.member(key);
        if (!contactKeys().contains(key))
            place.fail(unknownContact, key);
        const PackCursor email = place.member(QStringLiteral("email"));
        if (!email.string().isEmpty() && normalizedAddress(email.string()).isEmpty())
            email.fail(notAnAddress, email.string());
        pack.contacts.insert(key, {place.member(QStringLiteral("name")).optionalText(),
                                   place.member(QStringLiteral("address")).optionalText(),
                                   email.string(),
                                   secureUrlAt(place.member(QStringLiteral("url")))});
    }
}

} // namespace

void loadInstitution(const PackCursor &file, Pack &pack)
{
    loadContacts(file.member(QStringLiteral("contacts")), pack);
    // The schema lists their names; what they say is printed as it stands.
    const PackCursor words = file.member(QStringLiteral("words"));
    for (const QString &key : words.names())
        pack.words.insert(key, words.member(key).textWith({}));
    const PackCursor limits = file.member(QStringLiteral("limits"));
    for (const QString &key : limits.names())
        pack.limits.insert(key, limits.member(key).integer());
}

} // namespace einlass
