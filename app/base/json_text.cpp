// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_text.h"

#include "base/json_duplicates.h"
#include "base/json_pointer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QStringDecoder>
#include <QtGlobal>

#include <algorithm>

namespace einlass {
namespace {

const char empty[] = QT_TRANSLATE_NOOP("Core",
                                       "%1, %2: expected a JSON object, but the file is empty.");
const char notUtf8[] = QT_TRANSLATE_NOOP("Core", "%1, line %2, column %3: expected UTF-8 text.");
const char otherEncoding[] = QT_TRANSLATE_NOOP(
    "Core", "%1: expected UTF-8 text, found another encoding (UTF-16 or UTF-32).");
const char notObject[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected a JSON object.");
const char twice[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected each member once; this name stands twice.");
const char tooDeep[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected fewer levels of nesting.");
const char afterEnd[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected nothing after the end of the JSON object.");
const char tooShort[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected more text; the JSON object does not end.");
const char badText[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected a text in JSON’s spelling.");
const char badNumber[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected a number in JSON’s spelling.");
const char noColon[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected a colon after the member’s name.");
const char noComma[] = QT_TRANSLATE_NOOP(
    "Core", "%1, line %2, column %3: expected a comma or the end of the list or object.");
const char badJson[] = QT_TRANSLATE_NOOP("Core", "%1, line %2, column %3: expected a JSON value.");

const char noFile[] = QT_TRANSLATE_NOOP("Core", "%1: there is no such file.");
const char isDirectory[] = QT_TRANSLATE_NOOP("Core", "%1: expected a file, found a folder.");
const char notRegular[] = QT_TRANSLATE_NOOP("Core",
                                            "%1: expected a file, found a pipe or a device.");
const char unreadable[] = QT_TRANSLATE_NOOP("Core", "%1: the file cannot be read. See whether you may open it, or take another copy.");
const char tooLarge[] = QT_TRANSLATE_NOOP("Core", "%1: expected a file of at most %2 KiB.");

Message at(const char *source, const QString &name, const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).toUcs4().size() + 1;
    return {source,
            {shownFile(name), QString::number(before.count('\n') + 1), QString::number(column)}};
}

const char *sourceOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge: return tooDeep;
    case QJsonParseError::GarbageAtEnd: return afterEnd;
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray: return noComma;
    case QJsonParseError::UnterminatedString: return tooShort;
    case QJsonParseError::MissingNameSeparator: return noColon;
    case QJsonParseError::MissingValueSeparator: return noComma;
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber: return badNumber;
    case QJsonParseError::IllegalEscapeSequence:
    case QJsonParseError::IllegalUTF8String: return badText;
    case QJsonParseError::NoError:
    case QJsonParseError::IllegalValue:
    case QJsonParseError::MissingObject: break;
    }
    return badJson;
}

/// Where the text stops being UTF-8, or -1.
qsizetype firstBadByte(const QByteArray &text)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = whole(text);
    if (!whole.hasError())
        return -1;
    qsizetype good = 0;
    // The longest good beginning: halving works because a bad byte stays bad in any longer
    // text.
    qsizetype bad = text.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);    // a sequence cut short is no error here
        [[maybe_unused]] const QString part = decoder(QByteArrayView(text).first(middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    // Back to the first byte of the character that was being read.
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, good); ++back) {
        const auto byte = static_cast<unsigned char>(text[good - back]);
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 0;
        if (length > back)
            return good - back;
        if (byte < 0x80 || length > 0)
            break;
    }
    return good;
}

/// The parser calls everything that is not a value a bad number.
bool isNumberAt(const QByteArray &text, qsizetype offset)
{
    const QByteArray around = text.mid(std::max<qsizetype>(0, offset - 1), 2);
    return std::any_of(around.begin(), around.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &name)
{
    if (json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF")
        || json.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return Message{otherEncoding, {shownFile(name)}};
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    if (text.trimmed().isEmpty())
        return Message{empty, {shownFile(name), shownPointer({})}};
    if (const qsizetype bad = firstBadByte(text); bad >= 0)
        return at(notUtf8, name, text, bad);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const bool ended = error.offset >= text.trimmed().size();
        const bool deep = error.error == QJsonParseError::DeepNesting;
        const char *source = ended && !deep ? tooShort : sourceOf(error.error);
        if (source == badNumber && !isNumberAt(text, error.offset))
            source = badJson;
        return at(source, name, text, error.offset);
    }
    if (!document.isObject())
        return Message{notObject, {shownFile(name), shownPointer({})}};
    if (const qsizetype place = duplicateMember(text); place >= 0)
        return at(twice, name, text, place);
    return document.object();
}

Result<QByteArray> readFile(const QString &path, qint64 maximumSize)
{
    const QString shown = shownFile(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Message{noFile, {shown}};
    if (info.isDir())
        return Message{isDirectory, {shown}};
    if (!info.isFile())
        return Message{notRegular, {shown}};
    const Message largest{tooLarge, {shown, QString::number(maximumSize / 1024)}};
    if (info.size() > maximumSize)
        return largest;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Message{unreadable, {shown}};
    // Some files are larger than they say: read on where there is more, up to one more than allowed.
    QByteArray bytes = file.read(std::min(info.size(), maximumSize) + 1);
    if (bytes.size() > info.size())
        bytes += file.read(maximumSize + 1 - bytes.size());
    if (file.error() != QFileDevice::NoError)
        return Message{unreadable, {shown}};
    if (bytes.size() > maximumSize)
        return largest;
    return bytes;
}

} // namespace einlass
