// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lent_secret.h"

#include "secret_clipboard.h"
#include "widgets/status_line.h"

#include <QVBoxLayout>

namespace einlass {

LentSecret::LentSecret(QWidget *parent)
    : QWidget(parent), m_clipboard(new SecretClipboard(SecretClipboard::usualTime, this)), m_status(new StatusLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_status);
    hide();
    // What somebody else put there since is none of this one's business.
    connect(m_clipboard, &SecretClipboard::ended, this, [this](bool wasThere) {
        show(wasThere ? State::Over : State::Unused);
    });
}

void LentSecret::lend(const QString &name, const QString &secret)
{
    m_name = name;
    m_clipboard->copy(secret);
    show(State::Lent);
}

void LentSecret::retranslate(const QString &name)
{
    m_name = name;
    show(m_state);
}

void LentSecret::show(State state)
{
    m_state = state;
    QString text;
    if (state == State::Lent) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard->time()).count();
        text = tr("%1: on the clipboard, and deleted there after %n second(s).", "name of a code", static_cast<int>(seconds)).arg(m_name);
    } else if (state == State::Over) {
        text = tr("%1: no longer on the clipboard.", "name of a code").arg(m_name);
    }
    setVisible(!text.isEmpty());
    // Shown again it would be announced again.
    if (text == m_said)
        return;
    m_said = text;
    if (text.isEmpty())
        m_status->clear();
    else
        m_status->showDone(text);
}

} // namespace einlass
