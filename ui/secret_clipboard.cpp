// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_clipboard.h"

#include "secret_clipboard_system.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace einlass {

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
    // By this programs that remember the clipboard know what is secret.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    keepOutOfHistory(*data);
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
