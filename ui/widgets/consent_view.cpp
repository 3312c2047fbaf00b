// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/consent_view.h"

#include "print_dialogs.h"
#include "print_pdf.h"
#include "style/icons.h"
#include "widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int pageColumns = 80;

} // namespace

ConsentView::ConsentView(const InterfaceLanguage &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_explanation(makeParagraph(this)), m_pages(new QScrollArea(this)),
      m_print(new QPushButton(this)), m_preview(new QPushButton(this)), m_save(new QPushButton(this)),
      m_open(new QPushButton(this))
{
    m_print->setIcon(icon(Sign::Print));
    m_print->setObjectName(QStringLiteral("printConsentButton"));
    m_preview->setObjectName(QStringLiteral("previewConsentButton"));
    m_save->setIcon(icon(Sign::Save));
    m_save->setObjectName(QStringLiteral("saveConsentButton"));
    m_open->setIcon(icon(Sign::Open));
    m_open->setObjectName(QStringLiteral("openConsentButton"));
    auto *paper = new QWidget;
    m_pageLayout = new QVBoxLayout(paper);
    m_pages->setWidget(paper);
    m_pages->setWidgetResizable(true);
    m_pages->setVisible(canDrawPdf());
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_print, m_preview, m_save, m_open}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_print->setVisible(canDrawPdf());
    m_preview->setVisible(canDrawPdf());
    m_open->setVisible(!canDrawPdf());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_explanation);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    connect(m_print, &QPushButton::clicked, this, &ConsentView::print);
    connect(m_preview, &QPushButton::clicked, this, &ConsentView::preview);
    connect(m_save, &QPushButton::clicked, this, &ConsentView::saveRequested);
    connect(m_open, &QPushButton::clicked, this, &ConsentView::openRequested);
}

void ConsentView::setForm(const QByteArray &pdf, const QStringList &toComplete)
{
    m_pdf = pdf;
    m_toComplete = toComplete;
    retranslate();
    if (isVisible())
        showPages();
}

void ConsentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPages();
}

void ConsentView::showPages()
{
    if (m_pdf == m_shownPdf)
        return;
    m_shownPdf = m_pdf;
    const qreal ratio = devicePixelRatioF();
    const int width = fontMetrics().averageCharWidth() * pageColumns;
    const std::vector<QImage> pages = pagesOfPdf(m_pdf, qRound(width * ratio));
    while (m_pageLabels.size() < pages.size()) {
        m_pageLabels.push_back(new QLabel(m_pages->widget()));
        m_pageLabels.back()->setFrameShape(QFrame::Box);
        m_pageLayout->addWidget(m_pageLabels.back(), 0, Qt::AlignHCenter);
    }
    for (std::size_t i = 0; i < m_pageLabels.size(); ++i) {
        m_pageLabels[i]->setVisible(i < pages.size());
        if (i >= pages.size())
            continue;
        QPixmap picture = QPixmap::fromImage(pages[i]);
        picture.setDevicePixelRatio(ratio);
        m_pageLabels[i]->setPixmap(picture);
        m_pageLabels[i]->setAccessibleName(tr("Page %1 of the consent form").arg(i + 1));
    }
}

void ConsentView::retranslate()
{
    QStringList lines{tr("Everybody who is seen or heard signs before the recording begins.")};
    if (!m_toComplete.isEmpty())
        lines << m_toComplete;
    m_explanation->setText(lines.join(u'\n'));
    m_print->setText(tr("&Print…"));
    m_preview->setText(tr("P&rint preview…"));
    m_save->setText(tr("Save as PDF…"));
    m_open->setText(tr("Open the PDF"));
}

void ConsentView::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (askForPrinter(printer, this, m_language))
        printTo(&printer);
    m_print->setFocus();
}

void ConsentView::preview()
{
    QPrinter printer(QPrinter::HighResolution);
    showPrintPreview(printer, this, m_language, [this](QPrinter *paper) { printTo(paper); });
    m_preview->setFocus();
}

void ConsentView::printTo(QPrinter *printer)
{
    if (!printPdf(m_pdf, *printer))
        emit printingFailed();
}

} // namespace einlass
