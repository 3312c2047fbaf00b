// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/consent_report_view.h"

#include "interface_language.h"
#include "print_dialogs.h"
#include "print_pdf.h"
#include "services.h"
#include "style/icons.h"
#include "widgets/buttons.h"
#include "widgets/file_saver.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

ConsentReportView::ConsentReportView(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_explanation(makeParagraph(this)), m_text(new QPlainTextEdit(this)),
      m_copy(makeButton(QStringLiteral("reportCopyButton"), this)), m_savePdf(makeButton(QStringLiteral("reportSavePdfButton"), this)),
      m_saveText(makeButton(QStringLiteral("reportSaveTextButton"), this)), m_print(makeButton(QStringLiteral("reportPrintButton"), this)), m_status(new StatusLine(this)),
      m_saver(new FileSaver(services, *m_status, this))
{
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_print->setVisible(canDrawPdf());
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_savePdf, m_print, m_saveText, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_status);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_status->showDone(tr("The page is on the clipboard."));
    });
    connect(m_savePdf, &QPushButton::clicked, this, &ConsentReportView::save);
    connect(m_saveText, &QPushButton::clicked, this, &ConsentReportView::saveText);
    connect(m_print, &QPushButton::clicked, this, &ConsentReportView::print);
}

void ConsentReportView::setReport(const ConsentReport &report)
{
    m_report.emplace(report);
    const QString text = report.text();
    // Whoever reads keeps the place while nothing differs.
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void ConsentReportView::save()
{
    const Result<QByteArray> pdf = m_report->pdf();
    if (pdf)
        m_saver->save(tr("consents.pdf", "name of a file"), *pdf);
    else
        m_status->showProblem(m_services.catalogues.text(pdf.error(), m_services.language.current()));
}

void ConsentReportView::saveText()
{
    m_saver->save(tr("consents.txt", "name of a file"), m_report->text().toUtf8());
}

void ConsentReportView::print()
{
    const Result<QByteArray> pdf = m_report->pdf();
    if (!pdf) {
        m_status->showProblem(m_services.catalogues.text(pdf.error(), m_services.language.current()));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    if (askForPrinter(printer, this, m_services.language) && !printPdf(*pdf, printer))
        m_status->showProblem(tr("The page could not be printed. Save it as a PDF and print it from there."));
    m_print->setFocus();
}

void ConsentReportView::retranslate()
{
    m_explanation->setText(tr("To show the data protection officer when asked. It says who agreed to what, and no more than that."));
    m_text->setAccessibleName(tr("Page for the data protection officer"));
    m_copy->setIcon(icon(Sign::Copy));
    m_copy->setText(tr("&Copy"));
    m_savePdf->setIcon(icon(Sign::Save));
    m_savePdf->setText(tr("Save as P&DF…"));
    m_saveText->setIcon(icon(Sign::Save));
    m_saveText->setText(tr("Save as &text…"));
    m_print->setText(tr("P&rint…"));
    m_status->clear();
}

} // namespace einlass
