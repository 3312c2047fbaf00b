// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace einlass {

/// Lends a code to the clipboard: marked as secret, so that histories of the clipboard leave it out, and
/// taken away again after a while, or when this goes. What somebody else has put there since stays.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualTime{60};

    explicit SecretClipboard(std::chrono::milliseconds time = usualTime, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &secret);
    /// Takes it away at once, if it is still there.
    void clear();
    std::chrono::milliseconds time() const { return m_away.intervalAsDuration(); }

signals:
    /// The time is over; `wasThere`: the clipboard still held the code, and does no longer.
    void ended(bool wasThere);

private:
    bool takeAway();

    QTimer m_away;
    QString m_secret;
};

} // namespace einlass
