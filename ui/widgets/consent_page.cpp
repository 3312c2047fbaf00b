// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/consent_page.h"

#include "services.h"
#include "style/icons.h"
#include "widgets/asked_row.h"
#include "widgets/completion_editor.h"
#include "widgets/consent_view.h"
#include "widgets/fold.h"
#include "widgets/text_labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {

ConsentPage::ConsentPage(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_completion(new CompletionEditor(model, services, this)),
      m_view(new ConsentView(services.language, this)), m_asked(new AskedRow(model, services, this)), m_fold(new Fold(QStringLiteral("moreConsentButton"), this)),
      m_formsText(makeParagraph(m_fold)), m_mailText(makeParagraph(m_fold))
{
    m_forEach = addRow(m_formsText, "formForEachButton", "formsToPrintButton", m_toPrint);
    m_copySubject = addRow(m_mailText, "copyConsentSubjectButton", "copyConsentMailButton", m_copyMail);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_completion);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_asked);
    layout->addWidget(m_fold);
    connectParts();
}

QPushButton *ConsentPage::addRow(QLabel *text, const char *first, const char *second, QPushButton *&other)
{
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1);
    auto *button = new QPushButton(m_fold);
    button->setObjectName(QLatin1String(first));
    other = new QPushButton(m_fold);
    other->setObjectName(QLatin1String(second));
    for (QPushButton *one : {button, other}) {
        one->setAutoDefault(false);
        row->addWidget(one, 0, Qt::AlignTop);
    }
    m_fold->content()->addLayout(row);
    return button;
}

void ConsentPage::connectParts()
{
    connect(m_view, &ConsentView::saveRequested, this, &ConsentPage::saveRequested);
    connect(m_view, &ConsentView::openRequested, this, &ConsentPage::openRequested);
    connect(m_view, &ConsentView::printingFailed, this, &ConsentPage::printingFailed);
    connect(m_completion, &CompletionEditor::completed, this, &ConsentPage::completed);
    connect(m_forEach, &QPushButton::clicked, this, [this] { emit folderRequested(DocumentKind::PersonalForms); });
    connect(m_toPrint, &QPushButton::clicked, this, [this] {
        emit largeRequested(DocumentKind::FormsToPrint, QStringLiteral("consent-forms.pdf"));
    });
    connect(m_copySubject, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_subject);
        emit copied(m_copySubject->text());
    });
    connect(m_copyMail, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_mail);
        emit copied(m_copyMail->text());
    });
}

void ConsentPage::setPlan(const ClearedPlan &cleared, const ConsentForm &form)
{
    QStringList toComplete;
    for (const Message &place : form.toComplete)
        toComplete << services().catalogues.text(place, language());
    m_view->setForm(form.pdf, toComplete);
    m_completion->refresh();
    m_persons = static_cast<int>(personsToSign(cleared.context()).size());
    const Result<ConsentMail> mail = consentMailText(cleared);
    m_subject = mail ? mail->subject : QString();
    m_mail = mail ? mail->text : QString();
    retranslate();
}

void ConsentPage::setBusy(bool busy)
{
    for (QPushButton *button : {m_forEach, m_toPrint})
        button->setEnabled(!busy && m_persons > 0);
}

void ConsentPage::retranslate()
{
    m_view->retranslate();
    m_asked->retranslate();
    m_completion->retranslate();
    m_fold->setText(tr("More ways"));
    m_formsText->setText(m_persons > 0 ? tr("Forms with the name filled in, for %n person(s) who are recorded and named in the plan.", nullptr, m_persons)
                                       : tr("Nobody who is recorded is named in the plan: use the blank form."));
    m_forEach->setText(tr("A PDF for each person…"));
    m_toPrint->setText(tr("One PDF to print…"));
    m_forEach->setEnabled(m_persons > 0);
    m_toPrint->setEnabled(m_persons > 0);
    m_mailText->setText(tr("Consent by mail: people answer yes or no to each point. Keep their answers."));
    m_copySubject->setIcon(icon(Sign::Copy));
    m_copySubject->setText(tr("Copy the subject"));
    m_copySubject->setAccessibleName(tr("Copy the subject of the mail that asks for consent"));
    m_copyMail->setIcon(icon(Sign::Copy));
    m_copyMail->setText(tr("Copy the text"));
    m_copyMail->setAccessibleName(tr("Copy the text of the mail that asks for consent"));
}

} // namespace einlass
