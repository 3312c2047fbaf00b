// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/library_settings.h"
#include "settings/settings_page.h"

class QLabel;

namespace einlass {

class FieldBox;
class MultilineEdit;

/// Mail providers that a department adds to the lists of the rules. They count from the next start.
class AddressesPage : public SettingsPage
{
    Q_OBJECT

public:
    AddressesPage(const Services &services, QWidget *parent);

    QString name() const override;
    void refresh() override;
    void retranslate() override;

private:
    MultilineEdit *makeList(const QString &objectName);
    void take(AddedProviders which);
    QStringList showProblems(AddedProviders which);
    /// Empty: the line may be added.
    QString problemOf(const QString &line) const;
    MultilineEdit *editOf(AddedProviders which) const;
    FieldBox *boxOf(AddedProviders which) const;

    QLabel *m_introduction;
    MultilineEdit *m_private;
    MultilineEdit *m_disposable;
    FieldBox *m_privateBox;
    FieldBox *m_disposableBox;
};

} // namespace einlass
