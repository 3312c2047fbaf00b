// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_pointer.h"

#include "base/text.h"

#include <QStringBuilder>

namespace einlass {
namespace {

constexpr qsizetype longestShown = 300;

} // namespace

QString pointerTo(const QString &parent, const QString &member)
{
    if (!member.contains(u'~') && !member.contains(u'/'))
        return parent % u'/' % member;
    QString step = member;
    step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return parent % u'/' % step;
}

QString pointerTo(const QString &parent, qsizetype index)
{
    return parent % u'/' % QString::number(index);
}

QString shownPointer(const QString &pointer)
{
    if (pointer.isEmpty())
        return QStringLiteral("/");
    const QString clean = cleaned(QStringView(pointer).left(2 * longestShown));
    return clean.size() <= longestShown ? clean : clean.left(longestShown) % QChar(0x2026);
}

QString shownFile(const QString &name)
{
    return cleaned(name);
}

} // namespace einlass
