// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace einlass {

class InterfaceLanguage;

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

/// The system's dialogs.
class DialogFileChooser : public FileChooser
{
public:
    explicit DialogFileChooser(const InterfaceLanguage &language) : m_language(language) {}

    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                     const QString &filter) override;
    QString folder(QWidget *parent, const QString &title) override;

private:
    const InterfaceLanguage &m_language;
};

} // namespace einlass
