// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace einlass {

/// Files that the system asks this program to open while it runs: macOS does so, instead of naming them
/// in the call.
class FileOpenRequests : public QObject
{
    Q_OBJECT

public:
    /// Listens to the application.
    explicit FileOpenRequests(QObject *parent = nullptr);

signals:
    void requested(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace einlass
