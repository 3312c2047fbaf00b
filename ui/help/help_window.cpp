// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include "interface_language.h"
#include "services.h"
#include "style/spacing.h"
#include "widgets/list_width.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr QSize startSize(760, 520);

} // namespace

HelpWindow::HelpWindow(const Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_topics(helpTopics()), m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    m_list->setObjectName(QStringLiteral("helpTopics"));
    // On the window's own ground; the row shows the focus.
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_text->setObjectName(QStringLiteral("helpText"));
    // Tab leads on; the text has nothing that it could go to.
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(spacing::medium);
    for (std::size_t i = 0; i < m_topics.size(); ++i)
        m_list->addItem(QString());
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showText);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(startSize);
    retranslate();
}

void HelpWindow::showTopic(const QString &id)
{
    int row = 0;
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        if (m_topics[i].id == id)
            row = static_cast<int>(i);
    }
    m_list->setCurrentRow(row);
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::showText()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Language language = m_services.language.current();
    const HelpTopic &topic = m_topics[static_cast<std::size_t>(row)];
    QString html = QStringLiteral("<h2>%1</h2>").arg(topic.title.in(language).toHtmlEscaped());
    for (const LocalizedText &paragraph : topic.paragraphs)
        html += QStringLiteral("<p>%1</p>").arg(paragraph.in(language).toHtmlEscaped());
    m_text->setHtml(html);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    const Language language = m_services.language.current();
    setLocale(m_services.language.locale());
    setWindowTitle(tr("Help – Einlass"));
    m_list->setAccessibleName(tr("Pages"));
    m_text->setAccessibleName(tr("Help on the page"));
    for (std::size_t i = 0; i < m_topics.size(); ++i)
        m_list->item(static_cast<int>(i))->setText(m_topics[i].title.in(language));
    fitWidth(*m_list);
    showText();
}

} // namespace einlass
