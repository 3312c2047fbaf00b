// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_dialog.h"
#include "settings_fixture.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QTableView>

namespace einlass {

/// The settings over a real library, at one of their pages.
class SettingsDialogFixture : public SettingsFixture
{
public:
    explicit SettingsDialogFixture(SettingsDialog::Page page, Language start = Language::English)
        : SettingsFixture(start), dialog(services, dataFolder())
    {
        showActive(dialog);
        dialog.showPage(page);
    }

    void press(const char *name) { pressIn(dialog, name); }
    QTableView *table(const char *name) { return findIn<QTableView>(dialog, name); }
    QString text(const char *name) { return findIn<QLineEdit>(dialog, name)->text(); }
    void write(const char *name, const QString &text)
    {
        auto *line = findIn<QLineEdit>(dialog, name);
        line->setFocus();
        line->selectAll();
        type(line, text);
    }
    /// Comes to the page anew, as after something has changed elsewhere.
    void revisit(SettingsDialog::Page page)
    {
        dialog.showPage(page == SettingsDialog::Languages ? SettingsDialog::Data : SettingsDialog::Languages);
        dialog.showPage(page);
    }
    /// All files of the data folder, one after the other.
    QByteArray onDisk() const
    {
        QByteArray content;
        QDirIterator files(dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                content += file.readAll();
        }
        return content;
    }

    SettingsDialog dialog;
};

inline QString labelsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace einlass
