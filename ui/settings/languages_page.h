// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QCheckBox;
class QComboBox;

namespace einlass {

class FieldBox;

/// The language of the interface, those that documents begin with, and how the program looks.
class LanguagesPage : public SettingsPage
{
    Q_OBJECT

public:
    LanguagesPage(const Services &services, QWidget *parent);

    QString name() const override;
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeDocuments();
    void chooseInterface();
    void showAppearances();
    void chooseDocuments(QCheckBox *other);

    QComboBox *m_interface;
    QComboBox *m_appearance;
    QCheckBox *m_german;
    QCheckBox *m_english;
    FieldBox *m_interfaceBox;
    FieldBox *m_documentsBox;
    FieldBox *m_appearanceBox;
};

} // namespace einlass
