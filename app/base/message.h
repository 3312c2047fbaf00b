// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>

class QTranslator;

namespace einlass {

/// A text of the core that has not chosen its language yet: an English source string marked with
/// QT_TRANSLATE_NOOP("Core", "…"), with %1 … %9 (and %n, marked with QT_TRANSLATE_N_NOOP) for
/// its arguments. Catalogues turns it into words.
struct Message
{
    const char *source = "";
    QStringList arguments = {};
    int count = -1;                 ///< the number behind %n, or -1
    const char *context = "Core";

    bool operator==(const Message &) const = default;
};

/// The message catalogues of both languages, loaded but not installed: documents and command
/// line speak a language that need not be the interface's.
class Catalogues
{
public:
    /// Loads both catalogues from the program's resources. Where one is missing, the English
    /// source strings stand in.
    Catalogues();
    ~Catalogues();
    Catalogues(const Catalogues &) = delete;
    Catalogues &operator=(const Catalogues &) = delete;

    /// The message in one language, its arguments filled in. Arguments are never searched for
    /// further placeholders.
    QString text(const Message &message, Language language) const;

    /// The message in both languages.
    LocalizedText both(const Message &message) const;

private:
    std::unique_ptr<QTranslator> m_german;
    std::unique_ptr<QTranslator> m_english;
};

} // namespace einlass
