// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_report.h"

#include "base/text.h"
#include "interface_language.h"
#include "services.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr std::size_t shownAside = 5;
constexpr qsizetype shownLength = 80;

} // namespace

RecipientsReport::RecipientsReport(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_progress(new QProgressBar), m_stop(new QPushButton),
      m_reading(new QWidget(this)), m_status(new StatusLine(this)), m_aside(makeParagraph(this))
{
    setObjectName(QStringLiteral("recipientsReport"));
    m_progress->setObjectName(QStringLiteral("recipientsProgress"));
    m_progress->setRange(0, 1000);
    m_stop->setObjectName(QStringLiteral("stopReadingButton"));
    m_stop->setAutoDefault(false);
    m_aside->setObjectName(QStringLiteral("recipientsAside"));
    auto *reading = new QHBoxLayout(m_reading);
    reading->setContentsMargins({});
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_reading);
    layout->addWidget(m_status);
    layout->addWidget(m_aside);
    connect(m_stop, &QPushButton::clicked, this, &RecipientsReport::stopRequested);
    clear();
    hide();
}

void RecipientsReport::clear()
{
    m_reading->hide();
    m_status->clear();
    m_aside->clear();
    m_aside->hide();
}

void RecipientsReport::showProgress(int thousandths)
{
    if (m_reading->isHidden())
        clear();
    m_progress->setValue(thousandths);
    m_reading->show();
    show();
}

void RecipientsReport::showDone(const QString &text)
{
    clear();
    m_status->showDone(text);
    show();
}

void RecipientsReport::showProblem(const QString &text)
{
    clear();
    m_status->showProblem(text);
    show();
}

void RecipientsReport::showRead(const Recipients &recipients, qsizetype added)
{
    if (recipients.problem) {
        showProblem(m_services.catalogues.text(*recipients.problem, m_services.language.current()));
        return;
    }
    if (!recipients.whole) {
        showProblem(tr("Stopped. Nothing of this list has been taken over."));
        return;
    }
    if (recipients.pieces == 0) {
        showProblem(tr("No addresses were found in it."));
        return;
    }
    const QLocale locale = m_services.language.locale();
    const auto number = [&locale](qsizetype count) { return locale.toString(count); };
    QString text = tr("Read: %1. Added: %2. Duplicates: %3. To correct: %4.")
                       .arg(number(recipients.pieces), number(added), number(recipients.pieces - added), number(recipients.bad()));
    if (recipients.form == RecipientsForm::Mail)
        text = tr("%1 Taken from the sender and the recipients of the mail; its text was not looked at.").arg(text);
    showDone(text);
    m_aside->setText(asideText(recipients));
    m_aside->setVisible(!recipients.aside.empty());
}

QString RecipientsReport::asideText(const Recipients &recipients) const
{
    const QLocale locale = m_services.language.locale();
    QStringList lines{tr("Left aside, because no address is expected there:")};
    for (std::size_t i = 0; i < std::min(shownAside, recipients.aside.size()); ++i) {
        const LeftAside &aside = recipients.aside[i];
        lines << tr("Line %1: “%2”", "of a list, its text").arg(locale.toString(aside.line), cleaned(aside.text.left(shownLength)));
    }
    if (recipients.aside.size() > shownAside)
        lines << tr("… and %n more", nullptr, static_cast<int>(recipients.aside.size() - shownAside));
    return lines.join(u'\n');
}

void RecipientsReport::retranslate()
{
    m_progress->setAccessibleName(tr("Reading addresses"));
    m_progress->setFormat(tr("Reading addresses: %p %"));
    m_stop->setText(tr("Stop reading"));
    // What was said in the other language is over.
    m_status->clear();
    m_aside->hide();
}

} // namespace einlass
