// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page shows; what it does stands in begin_page.cpp.
#include "pages/begin_page.h"

#include "base/text.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "meetings/plan_templates.h"
#include "name_order.h"
#include "plan_keeper.h"
#include "policy/pack.h"
#include "policy/rule_changes.h"
#include "services.h"
#include "session/plan_model.h"
#include "template_words.h"
#include "texts.h"
#include "widgets/choice_box.h"
#include "widgets/invitation_source.h"
#include "widgets/invitation_summary.h"
#include "widgets/paste_input.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace einlass {
namespace {

/// Before the id of a template of the host's own.
constexpr const char *ownTemplate = "own/";

} // namespace

void BeginPage::refresh()
{
    const QString title = cleaned(model().plan().title).simplified();
    m_continue->setVisible(m_keeper.isStarted());
    m_continue->setText(isBlank(title) ? tr("Go on wit&h what was begun")
                                       : tr("Go on wit&h “%1”").arg(QString(title).replace(u'&', QLatin1String("&&"))));
}

void BeginPage::retranslate()
{
    setTitle(tr("How do you want to begin?"));
    setSubTitle(tr("Einlass asks what it needs, step by step, and writes what goes out in the end."));
    m_new->setText(tr("With a new &meeting"));
    m_open->setText(tr("With a plan or template &file"));
    m_paste->setText(tr("With an in&vitation that exists already"));
    const auto due = reviewDue(*services().pack, services().now().date());
    m_review->setText(due ? services().catalogues.text(*due, services().language.current()) : QString());
    m_review->setVisible(due.has_value());
    m_newHelp->setText(tr("Empty, or from a template for a usual occasion."));
    m_openHelp->setText(tr("Go on with a plan that was saved, or use one as a pattern."));
    m_pasteHelp->setText(tr("For a meeting that %1, %2 or %3 has made already. What the invitation says is not asked again.")
                             .arg(toolName(Tool::Zoom), toolName(Tool::Dfnconf), toolName(Tool::Meet)));
    const std::array<std::pair<QRadioButton *, QLabel *>, 3> helps{
        {{m_new, m_newHelp}, {m_open, m_openHelp}, {m_paste, m_pasteHelp}}};
    for (const auto &[choice, help] : helps)
        choice->setAccessibleDescription(help->text());
    m_templateLabel->setText(tr("&Template"));
    m_openButton->setText(tr("Ch&oose a file…"));
    m_pasteLabel->setText(tr("Paste what %1, %2 or %3 gave &you, or drop or open the file. It is read here and sent nowhere.")
                              .arg(toolName(Tool::Zoom), toolName(Tool::Dfnconf), toolName(Tool::Meet)));
    m_source->field()->setAccessibleName(tr("Text of the invitation"));
    m_source->retranslate();
    m_summary->retranslate();
    showTemplates();
}

/// Safe behind a label's mnemonic.
QString BeginPage::toolName(Tool tool) const
{
    return QString(model().pack().tool(tool).name.in(language())).replace(u'&', QLatin1String("&&"));
}

void BeginPage::showTemplates()
{
    const QString chosen = m_template->currentData().toString();
    m_template->clear();
    m_template->addItem(tr("Empty plan"), QString());
    for (const PlanTemplate &pattern : builtInTemplates())
        m_template->addItem(textOf(pattern.plan.occasion), pattern.id);
    std::vector<OwnTemplate> own = services().library ? services().library->templates() : std::vector<OwnTemplate>();
    sortByName(own, services().language.locale(), [](const OwnTemplate &pattern) { return pattern.title; });
    if (!own.empty())
        m_template->insertSeparator(m_template->count());
    for (const OwnTemplate &pattern : own)
        m_template->addItem(cleaned(pattern.title).simplified(), QLatin1String(ownTemplate) + pattern.id);
    m_template->setCurrentIndex(qMax(0, m_template->findData(chosen)));
    m_template->setAccessibleName(tr("Template"));
    showTemplate();
}

/// The host may have made one meanwhile.
void BeginPage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    showTemplates();
}

Result<std::optional<PlanTemplate>> BeginPage::chosenTemplate() const
{
    const QString name = m_template->currentData().toString();
    if (name.startsWith(QLatin1String(ownTemplate)) && services().library) {
        const QString id = name.mid(QLatin1String(ownTemplate).size());
        const Result<LoadedPlan> loaded = services().library->loadTemplate(id);
        if (!loaded)
            return loaded.error();
        return std::optional(PlanTemplate{id, m_template->currentText(), loaded->plan});
    }
    const std::vector<PlanTemplate> &patterns = builtInTemplates();
    const auto pattern = std::find_if(patterns.begin(), patterns.end(), [&name](const PlanTemplate &each) { return each.id == name; });
    return pattern == patterns.end() ? std::optional<PlanTemplate>() : *pattern;
}

/// What a template answers, said before it is taken.
void BeginPage::showTemplate()
{
    const Result<std::optional<PlanTemplate>> pattern = chosenTemplate();
    QString text;
    if (!pattern)
        text = cleaned(services().catalogues.text(pattern.error(), language()));
    else if (*pattern)
        text = templateSets((*pattern)->plan, model().pack(), language());
    m_templateSets->setText(text);
    m_templateSets->setVisible(!text.isEmpty());
}

} // namespace einlass
