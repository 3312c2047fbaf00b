// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace einlass {
namespace {

/// The marks by which programs that remember the clipboard know what is secret.
void markAsSecret(QMimeData &data)
{
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
#ifdef Q_OS_WIN
    for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                               "CanUploadToCloudClipboard"})
        data.setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(format)), QByteArray(4, '\0'));
#endif
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds time, QObject *parent) : QObject(parent)
{
    m_away.setSingleShot(true);
    m_away.setInterval(time);
    connect(&m_away, &QTimer::timeout, this, [this] { emit ended(takeAway()); });
}

SecretClipboard::~SecretClipboard()
{
    takeAway();
}

void SecretClipboard::copy(const QString &secret)
{
    m_secret = secret;
    auto *data = new QMimeData;
    data->setText(secret);
    markAsSecret(*data);
    QGuiApplication::clipboard()->setMimeData(data);
    m_away.start();
}

void SecretClipboard::clear()
{
    if (m_away.isActive())
        emit ended(takeAway());
}

bool SecretClipboard::takeAway()
{
    m_away.stop();
    const bool there = !m_secret.isEmpty() && qGuiApp && QGuiApplication::clipboard()->text() == m_secret;
    if (there)
        QGuiApplication::clipboard()->clear();
    m_secret.clear();
    return there;
}

} // namespace einlass
