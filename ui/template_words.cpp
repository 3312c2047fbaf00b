// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_words.h"

#include "base/text.h"
#include "plan/plan.h"
#include "policy/pack.h"
#include "texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace einlass {
namespace {

class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(einlass::TemplateWords)

public:
    static QStringList toolAndLength(const Plan &plan, const Pack &pack, Language language)
    {
        QStringList parts;
        if (plan.tool)
            parts << pack.tool(*plan.tool).name.in(language);
        if (plan.schedule.durationMinutes > 0)
            parts << tr("%n minute(s)", nullptr, plan.schedule.durationMinutes);
        return parts;
    }

    static QString all(const Plan &plan, const Pack &pack, Language language)
    {
        QStringList parts = toolAndLength(plan, pack, language);
        if (!isBlank(plan.title))
            parts.prepend(tr("title “%1”").arg(cleaned(plan.title).simplified()));
        for (Need need : plan.needs)
            parts << textOf(need);
        if (plan.participants.externals)
            parts << tr("people from outside");
        if (const auto people = static_cast<int>(plan.participants.recipients.size()); people > 0)
            parts << tr("%n recipient(s)", nullptr, people);
        if (plan.recording)
            parts << tr("a recording");
        parts << tr("access data: %1").arg(textOf(plan.distribution));
        return tr("It sets: %1. You can change all of it.").arg(parts.join(QLatin1String("; ")));
    }
};

} // namespace

QString templateShort(const Plan &pattern, const Pack &pack, Language language)
{
    return TemplateWords::toolAndLength(pattern, pack, language).join(QLatin1String(", "));
}

QString templateSets(const Plan &pattern, const Pack &pack, Language language)
{
    return TemplateWords::all(pattern, pack, language);
}

} // namespace einlass
