// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace einlass {

class SecretClipboard;
class StatusLine;

/// Copies a code for a while, and says so: that it is on the clipboard, for how long, and when it no
/// longer is. Takes no room before that.
class LentSecret : public QWidget
{
    Q_OBJECT

public:
    explicit LentSecret(QWidget *parent = nullptr);

    /// `name`: what the code is called, in the interface's language.
    void lend(const QString &name, const QString &secret);
    void retranslate(const QString &name);

private:
    enum class State { Unused, Lent, Over };

    void show(State state);

    SecretClipboard *m_clipboard;
    StatusLine *m_status;
    QString m_name;
    QString m_said;
    State m_state = State::Unused;
};

} // namespace einlass
