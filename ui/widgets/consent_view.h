// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPrinter;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace einlass {

class InterfaceLanguage;

/// The consent form as it will lie on paper, with print, print preview and PDF.
class ConsentView : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentView(const InterfaceLanguage &language, QWidget *parent = nullptr);

    /// `toComplete`: places that are blank and to be completed before use.
    void setForm(const QByteArray &pdf, const QStringList &toComplete);
    void retranslate();

signals:
    void saveRequested();
    /// There is nothing here that could print: the PDF is to be opened by the system.
    void openRequested();
    void printingFailed();

private:
    void showPages();
    void showEvent(QShowEvent *event) override;
    void print();
    void preview();
    void printTo(QPrinter *printer);

    const InterfaceLanguage &m_language;
    QLabel *m_explanation;
    QScrollArea *m_pages;
    QVBoxLayout *m_pageLayout;
    std::vector<QLabel *> m_pageLabels;
    QPushButton *m_print;
    QPushButton *m_preview;
    QPushButton *m_save;
    QPushButton *m_open;
    QByteArray m_pdf;
    QByteArray m_shownPdf;
    QStringList m_toComplete;
};

} // namespace einlass
