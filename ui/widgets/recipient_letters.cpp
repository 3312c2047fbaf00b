// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipient_letters.h"

#include "base/text.h"
#include "documents/template.h"
#include "policy/pack.h"

#include <QJsonObject>

namespace einlass {

QString letterText(RecipientLetter letter, const QString &name, const Plan &plan, const Pack &pack)
{
    const QString file = letter == RecipientLetter::RequestAddress ? QStringLiteral("request-address.txt")
                                                                   : QStringLiteral("pass-on.txt");
    QStringList texts;
    for (Language language : plan.languages) {
        const QJsonObject values{{QStringLiteral("name"), cleaned(name)},
                                 {QStringLiteral("title"), cleaned(plan.title).trimmed()},
                                 {QStringLiteral("university"), pack.name.in(language)},
                                 {QStringLiteral("host"), cleaned(plan.host.name).trimmed()},
                                 {QStringLiteral("unit"), cleaned(plan.host.unit).trimmed()},
                                 {QStringLiteral("email"), cleaned(plan.host.email).trimmed()}};
        if (const Result<QString> text = renderTemplate(file, language, values))
            texts << text->trimmed();
    }
    return texts.join(QStringLiteral("\n\n— — —\n\n")).append(u'\n');
}

} // namespace einlass
