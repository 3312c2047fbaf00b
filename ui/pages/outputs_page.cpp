// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outputs_page.h"

#include "document_source.h"
#include "documents/gate.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/spacing.h"
#include "texts.h"
#include "widgets/choice_box.h"
#include "widgets/documents_view.h"
#include "widgets/finding_group.h"
#include "widgets/past_notice.h"
#include "widgets/scroll_body.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"
#include "widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace einlass {
namespace {

const QString languagesPointer = QStringLiteral("/languages");

} // namespace

OutputsPage::OutputsPage(PlanModel &model, const Services &services, QWidget *parent)
    : PlanPage(model, services, parent), m_past(new PastNotice(model, services, this)), m_stack(new QStackedWidget)
{
    m_stack->addWidget(makeClosed());
    m_stack->addWidget(makeOpen());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    intro()->setContentsMargins(spacing::medium, spacing::small, 0, 0);
    layout->addWidget(intro());
    layout->addWidget(m_past);
    layout->addWidget(m_stack, 1);
    connect(&model, &PlanModel::secretsChanged, this, &OutputsPage::refresh);
    initialise();
}

QWidget *OutputsPage::makeClosed()
{
    auto *body = new ScrollBody;
    auto *row = new QHBoxLayout;
    auto *icon = new StateIcon;
    icon->setState(StateIcon::State::Attention);
    m_reason = makeHeading(this);
    m_reason->setObjectName(QStringLiteral("outputsShut"));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_reason, 1);
    m_open = new FindingGroup(model(), services());
    body->column()->addLayout(row);
    body->column()->addWidget(m_open);
    body->column()->addStretch(1);
    connect(m_open, &FindingGroup::jumpRequested, this, &OutputsPage::jumpRequested);
    return body;
}

QWidget *OutputsPage::makeOpen()
{
    auto *body = new ScrollBody;
    QWidget *panel = body->widget();
    // Documents are as wide as the window lets them be.
    panel->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(spacing::large);
    m_languageLabel = new QLabel;
    languages->addWidget(m_languageLabel);
    const std::array<const char *, ChoiceCount> names{"languagesGerman", "languagesEnglish", "languagesBoth"};
    const std::array<std::vector<Language>, ChoiceCount> answers{{{Language::German}, {Language::English},
                                                                 {Language::German, Language::English}}};
    for (std::size_t i = 0; i < ChoiceCount; ++i) {
        m_languages[i] = new QRadioButton(panel);
        m_languages[i]->setObjectName(QLatin1String(names[i]));
        languages->addWidget(m_languages[i]);
        onChosen(m_languages[i], this, [this, languages = answers[i]] {
            model().update([&languages](Plan &plan) { plan.languages = languages; });
        });
    }
    m_detailLabel = new QLabel;
    m_detail = new ChoiceBox;
    m_detail->setObjectName(QStringLiteral("detailCombo"));
    m_detailLabel->setBuddy(m_detail);
    connect(m_detail, &QComboBox::activated, this, [this] {
        model().update([detail = m_detail->answer<Detail>()](Plan &plan) {
            plan.outgoing.detail = detail.value_or(Detail::Brief);
        });
    });
    auto *detail = new QHBoxLayout;
    detail->setSpacing(spacing::large);
    detail->addWidget(m_detailLabel);
    detail->addWidget(m_detail);
    auto *row = new WrapLayout;
    row->setSpacing(spacing::question);
    row->addLayout(languages);
    row->addLayout(detail);
    m_documents = new DocumentsView(model(), services());
    connect(m_documents, &DocumentsView::jumpRequested, this, &OutputsPage::jumpRequested);
    connect(m_documents, &DocumentsView::completed, this, &OutputsPage::refresh);
    body->column()->addLayout(row);
    body->column()->addWidget(m_documents, 1);
    return body;
}

bool OutputsPage::answers(const QString &pointer) const
{
    return pointer == languagesPointer || PlanPage::answers(pointer);
}

bool OutputsPage::showField(const QString &pointer)
{
    if (pointer != languagesPointer || !m_languages.front()->isVisibleTo(this))
        return PlanPage::showField(pointer);
    m_languages.front()->setFocus(Qt::OtherFocusReason);
    return true;
}

/// While nothing may go out, the page begins with the first way to what is open.
void OutputsPage::settleFocus()
{
    if (m_languages.front()->isVisible())
        PlanPage::settleFocus();
    else if (!m_open->focusFirst())
        wizard()->button(QWizard::FinishButton)->setFocus(Qt::OtherFocusReason);
}

void OutputsPage::showCancellation()
{
    if (m_stack->currentIndex() == 1)
        m_documents->showCancellation();
}

void OutputsPage::showLanguages()
{
    const std::vector<Language> &languages = model().plan().languages;
    Choice choice = BothLanguages;
    if (languages.size() == 1)
        choice = languages.front() == Language::German ? GermanOnly : EnglishOnly;
    showChecked(m_languages[choice], true);
    m_detail->setAnswer(std::optional(model().plan().outgoing.detail));
}

void OutputsPage::showClosed(const QString &reason)
{
    std::vector<Finding> open;
    for (const Finding &finding : model().evaluation().findings) {
        if (finding.blocks())
            open.push_back(finding);
    }
    m_reason->setText(open.empty() ? reason
                                   : tr("Nothing goes out yet: %n point(s) are open", nullptr, static_cast<int>(open.size())));
    m_open->setFindings(open, language());
    m_documents->clear();
    m_stack->setCurrentIndex(0);
}

void OutputsPage::refresh()
{
    // Documents are made only while somebody looks.
    if (!isVisible())
        return;
    m_past->refresh();
    showLanguages();
    const Result<ClearedPlan> cleared = clear(documentContext(model(), services(), model().plan().languages));
    if (!cleared)
        return showClosed(services().catalogues.text(cleared.error(), language()));
    m_documents->setPlan(*cleared);
    m_stack->setCurrentIndex(1);
}

void OutputsPage::retranslate()
{
    setTitle(tr("What goes out"));
    setSubTitle(tr("Everything is made from your answers. Nothing is sent: you copy, save or print."));
    m_open->setHeading(tr("Still open"));
    m_languageLabel->setText(tr("Language of the documents:"));
    m_languages[GermanOnly]->setText(textOf(Language::German));
    m_languages[EnglishOnly]->setText(textOf(Language::English));
    m_languages[BothLanguages]->setText(tr("Both"));
    m_detailLabel->setText(tr("In&vitation:"));
    m_detail->offerAll<Detail>();
    m_documents->retranslate();
    m_past->retranslate();
}

void OutputsPage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    refresh();
}

} // namespace einlass
