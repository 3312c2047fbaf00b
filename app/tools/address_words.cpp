// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_words.h"

#include "base/text.h"
#include "tools/address_syntax.h"
#include "tools/mail_reader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace einlass {
namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestDecoded = 2000;

/// Signs of lists and quotations that no address begins or ends with.
bool isOrnament(QChar c)
{
    return c.unicode() > 0x7F && !c.isSurrogate() && (c.isPunct() || c.isSymbol());
}

QStringView trimmedWord(QStringView word)
{
    const auto leads = [](QChar c) { return QStringView(u"'([{<>*,;:").contains(c) || isOrnament(c); };
    const auto ends = [](QChar c) {
        return QStringView(u"'\")]}<>*.,;:!?/|\\").contains(c) || isOrnament(c);
    };
    word = withoutCopyMarks(word);
    while (!word.isEmpty() && leads(word.front()))
        word = withoutCopyMarks(word.mid(1));
    // A quote in front belongs to a quoted local part when another one closes it.
    if (word.startsWith(u'"') && !word.contains(u"\"@"))
        word = word.mid(1);
    while (!word.isEmpty() && ends(word.back()))
        word = withoutCopyMarks(word.chopped(1));
    return word;
}

/// "An:anna@…", "smtp:anna@…": what stands before the colon is a label.
QStringView withoutLabel(QStringView word)
{
    if (word.startsWith(u'"'))
        return word;
    const qsizetype colon = word.left(word.indexOf(u'@')).lastIndexOf(u':');
    return colon < 0 ? word : word.mid(colon + 1);
}

QString percentDecoded(QStringView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

void addMembers(QStringView list, QStringList &addresses)
{
    const QString decoded = percentDecoded(list);
    for (QStringView part : QStringView(decoded).split(u',')) {
        for (QStringView one : part.split(u';')) {
            if (one.contains(u'@'))
                addresses << trimmedWord(one).toString();
        }
    }
}

/// mailto:a@x,b@y?cc=c@z (RFC 6068)
void addMailto(QStringView link, QStringList &addresses)
{
    const qsizetype question = link.indexOf(u'?');
    addMembers(question < 0 ? link : link.left(question), addresses);
    if (question < 0)
        return;
    for (QStringView field : link.mid(question + 1).split(u'&')) {
        if (field.startsWith(u"amp;"))
            field = field.mid(4);
        const QString key = field.left(field.indexOf(u'=')).toString().toLower();
        if (key == u"to" || key == u"cc" || key == u"bcc")
            addMembers(field.mid(key.size() + 1), addresses);
        else if (field.contains(u'@'))      // text, not an address: the blank makes sure of that
            addresses << QStringLiteral("? %1").arg(field);
    }
}

void addWord(QStringView word, QStringList &addresses)
{
    const qsizetype mailto = word.indexOf(u"mailto:", 0, Qt::CaseInsensitive);
    if (mailto >= 0) {
        const QStringView before = word.left(mailto);
        if (before.contains(u'@'))
            addresses << trimmedWord(before).toString();
        addMailto(word.mid(mailto + 7), addresses);
        return;
    }
    const QStringView trimmed = trimmedWord(word);
    addresses << (trimmed.contains(u'@') ? trimmedWord(withoutLabel(trimmed)) : word).toString();
}

bool isJoint(QChar c)
{
    return c == u'/' || c == u'|';
}

/// "a@x/b@y": parted only where every part has exactly one @.
bool addJoined(QStringView word, QStringList &addresses)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size() && !isJoint(word[i]))
            continue;
        parts << word.mid(begin, i - begin);
        begin = i + 1;
    }
    const auto isOne = [](QStringView part) { return part.count(u'@') == 1; };
    if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), isOne))
        return false;
    for (QStringView part : parts)
        addWord(part, addresses);
    return true;
}

QString decodedWords(const QString &raw)
{
    return mailReader() ? mailReader()->decodedPhrase(raw.left(longestDecoded)) : raw;
}

/// Small words inside names of people and offices.
bool isParticle(QStringView word)
{
    static const QSet<QString> particles{
        QStringLiteral("von"), QStringLiteral("van"), QStringLiteral("vom"), QStringLiteral("zu"), QStringLiteral("zur"), QStringLiteral("zum"),
        QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("des"), QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("della"),
        QStringLiteral("di"), QStringLiteral("da"), QStringLiteral("do"), QStringLiteral("dos"), QStringLiteral("du"), QStringLiteral("la"),
        QStringLiteral("le"), QStringLiteral("el"), QStringLiteral("al"), QStringLiteral("bin"), QStringLiteral("ibn"), QStringLiteral("ter"),
        QStringLiteral("ten"), QStringLiteral("te"), QStringLiteral("af"), QStringLiteral("av"), QStringLiteral("y"), QStringLiteral("und"),
        QStringLiteral("and"), QStringLiteral("für"), QStringLiteral("for"), QStringLiteral("of"), QStringLiteral("the"), QStringLiteral("im"),
        QStringLiteral("am"), QStringLiteral("in"), QStringLiteral("die"), QStringLiteral("f.")};
    return particles.contains(word.toString());
}

/// "www.physik.lmu.de": a dot before a small letter stands in no name.
bool hasInnerDot(QStringView word)
{
    const qsizetype dot = word.indexOf(u'.');
    return dot > 0 && dot + 1 < word.size() && word[dot + 1].isLower();
}

} // namespace

QString nameInText(const QString &raw)
{
    constexpr int mostWords = 9;
    constexpr int smallName = 2;
    QStringList words = displayName(raw).split(u' ', Qt::SkipEmptyParts);
    const auto hasNoLetter = [](const QString &word) {
        return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    };
    while (!words.isEmpty() && hasNoLetter(words.last()))
        words.removeLast();
    int small = 0;
    int capital = 0;
    for (const QString &word : std::as_const(words)) {
        const auto first = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
        const bool lower = first != word.end() && first->isLower();
        if (hasInnerDot(word) || (lower && word.size() > 1 && word.endsWith(u',')))
            return {};
        capital += first != word.end() && !lower ? 1 : 0;
        small += lower && !word.endsWith(u'.') && !isParticle(word) ? 1 : 0;
    }
    const bool ends = words.isEmpty() || words.size() > mostWords || isParticle(words.last().toLower());
    // "anna müller" is a name in small letters; "Hallo zusammen" and "oder" are none.
    const bool prose = capital > 0 ? small > 0 : small != smallName || words.last().endsWith(u'.');
    return ends || prose ? QString() : displayName(words.join(u' '));
}

bool isDisguised(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(
        "[\\w.+-]\\s*[\\[({<]\\s*(?:at|ät)\\s*[\\])}>]\\s*[\\w-]+\\s*[.\\[({]|\\w\\s+(?:at|AT)\\s+[\\w-]+\\s+(?:dot|DOT|punkt|PUNKT)\\s+\\w"));
    constexpr qsizetype longest = 2000;
    return text.size() > 6 && shape.match(text.left(longest).toString()).hasMatch();
}

QStringList addressesIn(QStringView text)
{
    if (text.startsWith(u'"') && text.contains(u"\"@"))
        return {withoutCopyMarks(text).toString()};
    QStringList addresses;
    for (qsizetype begin = 0; begin < text.size();) {
        const auto isGap = [](QChar c) { return c.isSpace() || c == u',' || c == u';'; };
        const auto end = std::find_if(text.begin() + begin, text.end(), isGap) - text.begin();
        const QStringView word = text.mid(begin, end - begin);
        begin = end + 1;
        if (!word.contains(u'@'))
            continue;
        const bool mayBeJoined = word.count(u'@') > 1
            && !word.contains(u"mailto:", Qt::CaseInsensitive);
        if (!mayBeJoined || !addJoined(word, addresses))
            addWord(word, addresses);
    }
    if (addresses.isEmpty())
        addresses << text.toString();
    return addresses;
}

QString cleanedWords(QStringView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x7F) || (c.unicode() >= 0xC0 && c.unicode() < 0x250);
    });
    return plain ? text.toString() : cleaned(text);
}

QString displayName(const QString &raw)
{
    QString name = raw.contains(u"=?") ? decodedWords(raw) : raw;
    name = cleanedWords(QStringView(name).left(longestDecoded)).simplified();
    static constexpr QStringView quotes[] = {u"''", u"\"\"", u"„“", u"„”", u"“”", u"‚‘", u"‘’", u"»«", u"«»"};
    for (QStringView pair : quotes) {
        if (name.size() > 1 && name.front() == pair[0] && name.back() == pair[1])
            name = name.mid(1, name.size() - 2).trimmed();
    }
    while (name.endsWith(u',') || name.endsWith(u';'))
        name = name.chopped(1).trimmed();
    if (name.size() > longestName) {
        name.truncate(name[longestName - 1].isHighSurrogate() ? longestName - 1 : longestName);
        name = name.trimmed();
    }
    const auto letters = std::count_if(name.cbegin(), name.cend(),
                                       [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return letters > 1 || (letters == 1 && name.size() == 1 && name[0].unicode() > 0x2E7F) ? name : QString();
}

} // namespace einlass
