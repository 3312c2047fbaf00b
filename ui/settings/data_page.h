// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

#include <array>

class QLabel;

namespace einlass {

/// Where the data lie, Einlass's own privacy notice, and the way to delete everything.
class DataPage : public SettingsPage
{
    Q_OBJECT

public:
    DataPage(const QString &dataFolder, const Services &services, QWidget *parent);

    QString name() const override;
    void refresh() override;
    void retranslate() override;

signals:
    void everythingDeleted();

private:
    void openFolder();
    void askToDelete();
    void deleteEverything();

    /// Heading and text of a part of the notice.
    struct Part
    {
        QLabel *heading;
        QLabel *text;
    };

    QString m_folder;
    QLabel *m_where;
    QPushButton *m_open;
    QLabel *m_noticeTitle;
    std::array<Part, 6> m_notice{};
    QLabel *m_deleteTitle;
    QLabel *m_deleteText;
    QPushButton *m_delete;
    bool m_deleting = false;
};

} // namespace einlass
