// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace einlass {

class InterfaceLanguage;
class Preferences;

/// Asks the host for a file or folder. An empty answer: cancelled. Tests answer without a dialog.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                             const QString &filter) = 0;
    virtual QString folder(QWidget *parent, const QString &title) = 0;
};

/// The system's dialogs. They begin in the folder that the host used last.
class DialogFileChooser : public FileChooser
{
public:
    DialogFileChooser(const InterfaceLanguage &language, Preferences &preferences)
        : m_language(language), m_preferences(preferences) {}

    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                     const QString &filter) override;
    QString folder(QWidget *parent, const QString &title) override;

private:
    void begin(QFileDialog &dialog) const;
    QString chosen(QFileDialog &dialog);

    const InterfaceLanguage &m_language;
    Preferences &m_preferences;
};

} // namespace einlass
