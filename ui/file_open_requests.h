// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QCoreApplication;

namespace einlass {

/// Files that the system asks this program to open while it runs: macOS does so, instead of naming them
/// in the call.
class FileOpenRequests : public QObject
{
    Q_OBJECT

public:
    explicit FileOpenRequests(QCoreApplication &application);

signals:
    void requested(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace einlass
