// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/leak_patterns.h"

#include "base/text.h"

#include <QRegularExpression>

namespace einlass {
namespace {

const auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// What people call a code or a number that lets them in.
const QRegularExpression &codePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:kenncode|pass ?code|zugangscode|access ?code|kennwort|passwor[td]|password|pin|pwd|"
                       "(?:meeting|webinar|konferenz|conference|raum|room)[- ]?(?:id|nr\\.?|nummer|number|kennung|name))\\b\\s*"
                       "(?:[:=]\\s*(\\S+)|(?:lautet|ist|is|\\s)\\s*(\\S*\\d\\S*))"
                       "|\\b(?:code|id|pw)\\s*[:=]\\s*(\\S*\\d\\S*)"),
        anyCase);
    return pattern;
}

/// Dates, times and researchers' ORCID are no telephone numbers, although they begin with 0, too.
QString withoutOtherNumbers(QString text)
{
    static const QRegularExpression dates(
        QStringLiteral("(?<![\\d./-])(?:(?:0?[1-9]|[12]\\d|3[01])\\.\\s?(?:0?[1-9]|1[0-2])\\.(?:\\s?(?:20)?\\d{2})?"
                       "|20\\d{2}-\\d{2}-\\d{2}|(?:[01]?\\d|2[0-3])[.:][0-5]\\d)(?![./-]?\\d)"
                       "|\\b000[09]-000\\d-\\d{4}-\\d{3}[\\dX]\\b"
                       // "08.15-09.45"
                       "|(?<![\\d./-])(?:[01]?\\d|2[0-3])[.:][0-5]\\d\\s?[-–]\\s?(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?![./-]?\\d)"));
    return text.replace(dates, QStringLiteral("|"));
}

} // namespace

QString plainForm(const QString &text)
{
    const QString visible = cleaned(text, true).normalized(QString::NormalizationForm_KD);
    QString plain;
    for (qsizetype i = 0; i < visible.size(); ++i) {
        char32_t c = visible[i].unicode();
        if (visible[i].isHighSurrogate() && i + 1 < visible.size()) {
            c = QChar::surrogateToUcs4(visible[i], visible[i + 1]);
            ++i;
        }
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        if (category == QChar::Number_DecimalDigit)
            plain += QChar(u'0' + QChar::digitValue(c));
        else if (category == QChar::Separator_Space)
            plain += u' ';
        else
            plain += QString::fromUcs4(&c, 1);
    }
    return plain;
}

QString withoutGapsInLinks(const QString &text)
{
    static const QRegularExpression dots(QStringLiteral("\\s*[\\[({]\\s*(?:\\.|dot|punkt)\\s*[\\])}]\\s*"), anyCase);
    static const QRegularExpression gaps(QStringLiteral(" *([./:?=&]) *"));
    QString joined = text;
    return joined.replace(dots, QStringLiteral(".")).replace(gaps, QStringLiteral("\\1"));
}

bool hasWrittenCode(const QString &text)
{
    return codePattern().match(text).hasMatch();
}

QStringList writtenCodes(const QString &text)
{
    QStringList codes;
    for (auto matches = codePattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (int group = 1; group <= 3; ++group)
            codes << match.captured(group);
    }
    codes.removeAll(QString());
    return codes;
}

bool hasMeetingNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d.,/-])(?:[1-9]\\d{2}[ -]\\d{3,4}[ -]\\d{3,4}|[1-9]\\d{8,10}|979\\d{5,6})(?![.,/-]?\\d)"));
    return text.contains(number);
}

bool hasTelephoneNumber(const QString &text)
{
    const QString rest = withoutOtherNumbers(text);
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d\\p{L}])(?:\\+|00|\\(?0)(?:[ ()./–-]{0,3}\\d){6,}"
                       "|\\b(?:tel(?:efon|ephone|\\.)?|phone|fon|mobile?|handy|fax|durchwahl|einwahl|dial(?:[- ]?in)?)\\b[^\\d\\n]{0,20}\\d(?:[ ()./–-]{0,3}\\d){3,}"),
        anyCase);
    return rest.contains(number);
}

QStringList longNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d(?:[^\\p{L}\\p{N}\\n]{0,3}\\d){7,}"));
    QStringList found;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    return found;
}

bool hasSpelled(const QString &text, const QString &sought, qsizetype shortest)
{
    QStringList letters;
    for (const QChar c : plainForm(sought)) {
        if (c.isLetterOrNumber())
            letters << QRegularExpression::escape(QString(c));
    }
    if (letters.size() < shortest)
        return false;
    const QRegularExpression pattern(
        QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(letters.join(QStringLiteral("[^\\p{L}\\p{N}]{0,4}"))), anyCase);
    return text.contains(pattern);
}

} // namespace einlass
