// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/consent_report.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace einlass {

class FileSaver;
class StatusLine;

/// The page for the data protection officer, to read, copy, save and print.
class ConsentReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentReportView(const Services &services, QWidget *parent = nullptr);

    void setReport(const ConsentReport &report);
    void retranslate();

private:
    void save();
    void saveText();
    void print();

    const Services &m_services;
    std::optional<ConsentReport> m_report;
    QLabel *m_explanation;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_savePdf;
    QPushButton *m_saveText;
    QPushButton *m_print;
    StatusLine *m_status;
    FileSaver *m_saver;
};

} // namespace einlass
