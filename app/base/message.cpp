// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include "base/message_dates.h"

#include <QTranslator>

namespace einlass {
namespace {

QString filled(const QString &pattern, const QStringList &arguments)
{
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size()
            && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!placeholder) {
            result += pattern[i];
            continue;
        }
        const int index = pattern[++i].unicode() - u'1';
        if (index < arguments.size())
            result += arguments[index];
    }
    return result;
}

} // namespace

Catalogues::Catalogues()
    : m_german(std::make_unique<QTranslator>()), m_english(std::make_unique<QTranslator>())
{
    [[maybe_unused]] const bool german = m_german->load(QStringLiteral(":/i18n/einlass_de.qm"));
    [[maybe_unused]] const bool english = m_english->load(QStringLiteral(":/i18n/einlass_en.qm"));
}

Catalogues::~Catalogues() = default;

QString Catalogues::text(const Message &message, Language language) const
{
    const QTranslator &catalogue = language == Language::German ? *m_german : *m_english;
    QString pattern = catalogue.translate(message.context, message.source, nullptr, message.count);
    if (pattern.isEmpty())
        pattern = QString::fromUtf8(message.source);
    if (message.count >= 0)
        pattern.replace(QLatin1String("%n"), QString::number(message.count));
    QStringList arguments;
    for (const QString &argument : message.arguments)
        arguments << argumentInWords(argument, language);
    return filled(pattern, arguments);
}

LocalizedText Catalogues::both(const Message &message) const
{
    return {text(message, Language::German), text(message, Language::English)};
}

} // namespace einlass
