// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QWidget;

namespace einlass {

struct Services;
class StatusLine;

/// Saves what is handed out where the host wants it, says so in the status line, and opens it with
/// the desktop's own program when asked to.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    FileSaver(const Services &services, StatusLine &status, QWidget *parent);

    enum class Then { Nothing, Open };
    /// `name`: the proposed file name with its suffix.
    void save(const QString &name, const QByteArray &content, Then then = Then::Nothing);

private:
    const Services &m_services;
    StatusLine &m_status;
    QWidget *m_window;
};

} // namespace einlass
