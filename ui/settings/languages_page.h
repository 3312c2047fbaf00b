// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QCheckBox;
class QComboBox;

namespace einlass {

class FieldBox;

/// The language of the interface, and those that documents begin with.
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
    void chooseDocuments(QCheckBox *other);

    QComboBox *m_interface;
    QCheckBox *m_german;
    QCheckBox *m_english;
    FieldBox *m_interfaceBox;
    FieldBox *m_documentsBox;
};

} // namespace einlass
