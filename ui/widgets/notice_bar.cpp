// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "base/text.h"
#include "interface_language.h"
#include "services.h"
#include "style/icons.h"
#include "style/spacing.h"
#include "widgets/assistive.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype shownMessages = 5;

} // namespace

NoticeBar::NoticeBar(const Services &services, QWidget *parent)
    : QFrame(parent), m_services(services), m_text(makeParagraph(this)),
      m_retry(new QPushButton(this)), m_dismiss(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::StyledPanel);
    setAssistiveRole(this, QAccessible::AlertMessage);
    m_retry->setObjectName(QStringLiteral("noticeRetryButton"));
    m_dismiss->setObjectName(QStringLiteral("noticeDismissButton"));
    m_dismiss->setIcon(icon(Sign::Close));
    auto *sign = new StateIcon(this);
    sign->setState(StateIcon::State::Attention);
    auto *words = new QHBoxLayout;
    words->addWidget(sign, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->addLayout(words);
    layout->addWidget(m_retry);
    layout->addWidget(m_dismiss);
    connect(m_retry, &QPushButton::clicked, this, &NoticeBar::retryRequested);
    connect(m_dismiss, &QPushButton::clicked, this, [this] { setNotice({}); });
    hide();
}

void NoticeBar::setNotice(const Notice &notice)
{
    m_notice = notice;
    showTexts();
    m_retry->setVisible(notice.canRetry);
    setVisible(!notice.messages.empty());
    if (isVisible())
        announce(this);
}

void NoticeBar::add(const std::vector<Message> &messages)
{
    Notice both = m_notice;
    for (const Message &message : messages) {
        if (std::find(both.messages.begin(), both.messages.end(), message) == both.messages.end())
            both.messages.push_back(message);
    }
    setNotice(both);
}

void NoticeBar::retranslate()
{
    m_retry->setText(tr("Try again"));
    m_dismiss->setText(tr("Put away"));
    showTexts();
}

void NoticeBar::showTexts()
{
    QStringList lines;
    for (const Message &message : m_notice.messages) {
        if (lines.size() == shownMessages) {
            const int more = static_cast<int>(m_notice.messages.size()) - static_cast<int>(shownMessages);
            lines << tr("… and %n more", nullptr, more);
            break;
        }
        lines << cleaned(m_services.catalogues.text(message, m_services.language.current()));
    }
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(m_text->text());
}

} // namespace einlass
