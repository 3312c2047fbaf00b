// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace einlass {

/// The language of the interface; switched while the program runs. Installs the program's and
/// Qt's catalogues and sets the default locale; widgets hear of it by QEvent::LanguageChange.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(Language language, QObject *parent = nullptr);

    /// The language that fits the system's list of languages: German for any "de", else English.
    static Language ofSystem();

    Language current() const { return m_current; }
    QLocale locale() const;
    void setCurrent(Language language);

signals:
    void changed();

private:
    void install();

    Language m_current;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace einlass
