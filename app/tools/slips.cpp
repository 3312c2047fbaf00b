// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/slips.h"

#include <algorithm>
#include <cstdlib>

namespace einlass {

bool isOneSlip(QStringView text, QStringView meant)
{
    if (std::abs(text.size() - meant.size()) > 1)
        return false;
    const auto [first, other] = std::mismatch(text.begin(), text.end(), meant.begin(), meant.end());
    const QStringView left = text.mid(first - text.begin());
    const QStringView right = meant.mid(other - meant.begin());
    if (left.isEmpty() || right.isEmpty())
        return true;
    if (left.size() != right.size())
        return left.size() > right.size() ? left.mid(1) == right : right.mid(1) == left;
    const bool swapped = left.size() > 1 && left[0] == right[1] && left[1] == right[0]
        && left.mid(2) == right.mid(2);
    return swapped || left.mid(1) == right.mid(1);
}

QString withoutUmlauts(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(u'ä', QLatin1String("ae")).replace(u'ö', QLatin1String("oe"));
    result.replace(u'ü', QLatin1String("ue")).replace(u'ß', QLatin1String("ss"));
    return result;
}

QString withoutAccents(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_D);
    result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return result;
}

} // namespace einlass
