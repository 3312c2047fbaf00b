// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QString>

namespace einlass {

/// Exit statuses, the same for every command.
enum ExitStatus { Done = 0, NotCompliant = 1, Unusable = 2 };

/// Standard output and error of the command line, in one language, UTF-8. Foreign text cannot
/// steer a terminal: control characters are taken out on the way.
class Console
{
public:
    Console(const Catalogues &catalogues, Language language)
        : m_catalogues(catalogues), m_language(language) {}

    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }
    const Catalogues &catalogues() const { return m_catalogues; }

    QString words(const Message &message) const { return m_catalogues.text(message, m_language); }
    void print(const QString &text) const;
    void printRaw(const QByteArray &bytes) const;
    void print(const Message &message) const { print(words(message)); }
    /// One line on standard error.
    void complain(const Message &message) const;
    void complain(const QString &text) const;

private:
    const Catalogues &m_catalogues;
    Language m_language;
};

} // namespace einlass
