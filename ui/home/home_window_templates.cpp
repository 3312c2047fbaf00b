// SPDX-License-Identifier: GPL-3.0-or-later
// Templates in the menu of the first window, each with what it sets, and what is due as a file.
#include "home/home_window.h"

#include "base/text.h"
#include "home/home_actions.h"
#include "host_memory.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "meetings/plan_templates.h"
#include "name_order.h"
#include "services.h"
#include "template_words.h"
#include "texts.h"
#include "widgets/file_saver.h"
#include "widgets/notice_bar.h"
#include "widgets/status_line.h"

#include <QAction>
#include <QMenu>

namespace einlass {

/// Its name with tool and length, which screen readers say, too; all of it where the mouse rests.
void HomeWindow::addTemplate(const QString &name, const Plan &plan, const std::function<void()> &begin)
{
    const Language language = m_services.language.current();
    const QString brief = templateShort(plan, *m_services.pack, language);
    QString text = brief.isEmpty() ? name : tr("%1 (%2)", "a template; its tool and length").arg(name, brief);
    QAction *action = m_actions->templateMenu()->addAction(text.replace(u'&', QLatin1String("&&")), this, begin);
    action->setToolTip(templateSets(plan, *m_services.pack, language));
}

void HomeWindow::fillTemplates()
{
    QMenu *menu = m_actions->templateMenu();
    menu->clear();
    for (const PlanTemplate &pattern : builtInTemplates())
        addTemplate(textOf(pattern.plan.occasion), pattern.plan, [this, pattern] { emit planRequested(planOfHost(m_services, pattern)); });
    std::vector<OwnTemplate> own = m_services.library->templates();
    sortByName(own, m_services.language.locale(), [](const OwnTemplate &pattern) { return pattern.title; });
    if (!own.empty())
        menu->addSeparator();
    for (const OwnTemplate &pattern : own) {
        const Result<LoadedPlan> loaded = m_services.library->loadTemplate(pattern.id);
        const auto begin = [this, pattern, loaded] {
            if (loaded)
                emit planRequested(planOfHost(m_services, {pattern.id, pattern.title, loaded->plan}));
            else
                showProblem(loaded.error());
        };
        addTemplate(cleaned(pattern.title).simplified(), loaded ? loaded->plan : Plan(), begin);
    }
}

void HomeWindow::saveDuties()
{
    const auto file = m_services.library->dutiesCalendar(m_services.language.current());
    if (!file)
        return showProblem(file.error());
    // Above the list: below it, what is said about the file comes next.
    if (!file->leftOut.empty())
        m_notice->add(file->leftOut);
    if (file->count == 0)
        return showDone(tr("Nothing is open, so there is nothing to save."));
    FileSaver(m_services, *m_status, this).save(tr("what-is-due", "name of a file") + QStringLiteral(".ics"), file->content);
}

} // namespace einlass
