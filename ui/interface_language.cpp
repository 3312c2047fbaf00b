// SPDX-License-Identifier: GPL-3.0-or-later
#include "interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace einlass {

InterfaceLanguage::InterfaceLanguage(Language language, QObject *parent)
    : QObject(parent), m_current(language)
{
    install();
}

Language InterfaceLanguage::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::German)
            return Language::German;
        if (language == QLocale::English)
            return Language::English;
    }
    return Language::English;
}

QLocale InterfaceLanguage::locale() const
{
    // British English for its 24-hour clock, which the university's timetables use too.
    return m_current == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void InterfaceLanguage::setCurrent(Language language)
{
    if (language == m_current)
        return;
    m_current = language;
    install();
    emit changed();
}

void InterfaceLanguage::install()
{
    QLocale::setDefault(locale());
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    const QString code = languageCode(m_current);
    // English needs a catalogue too, for its plurals; Qt's own texts are English by themselves.
    if (m_current != Language::English
        && m_qt.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/einlass_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace einlass
