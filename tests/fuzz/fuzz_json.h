// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

/// Files that are good but for some places: bytes of a fuzzer choose the places and what stands there
/// instead. So the checks behind the schema are reached, too, which bytes alone hardly ever do.
namespace einlass::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Choices taken from bytes, one after the other; once they are used up always the first.
class Choices
{
public:
    Choices(const std::uint8_t *data, std::size_t size) : m_data(data), m_size(size) {}

    bool isEmpty() const { return m_size == 0; }
    int below(qsizetype count)
    {
        if (m_size == 0 || count < 2)
            return 0;
        --m_size;
        return static_cast<int>(*m_data++ % count);
    }
    QString text()
    {
        const std::size_t length = std::min(m_size, static_cast<std::size_t>(below(48)));
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(length));
        m_data += length;
        m_size -= length;
        return text;
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_size;
};

inline QJsonValue someText(Choices &choices)
{
    static constexpr std::array texts{
        "", " ", "{", "{title}", "{x}", "@", "@people", "/", "/a~1b/0", "/title", "-1", "2027-02-30", "9999-12-31", "A1", "B1",
        "de", "gate", "zoom", "https://example.org/", "http://x", "a@example.org", "example.org", "\xe2\x80\xae", "\xc3\xa4\xcc\x88",
        "FREQ=YEARLY;COUNT=999999999", "FREQ=HOURLY;UNTIL=24991231", "Europe/Berlin", "https://x.zoom.us/j/1?pwd=a#tk=b"};
    const int chosen = choices.below(static_cast<qsizetype>(texts.size()) + 4);
    return chosen < static_cast<int>(texts.size()) ? QString::fromUtf8(texts[static_cast<std::size_t>(chosen)]) : choices.text();
}

/// A part of the value, some way down.
inline QJsonValue somePart(const QJsonValue &value, Choices &choices)
{
    if (value.isArray() && !value.toArray().isEmpty() && choices.below(6) > 0) {
        const QJsonArray array = value.toArray();
        return somePart(array.at(choices.below(array.size())), choices);
    }
    if (value.isObject() && !value.toObject().isEmpty() && choices.below(6) > 0) {
        const QJsonObject object = value.toObject();
        return somePart(object.value(object.keys().at(choices.below(object.size()))), choices);
    }
    return value;
}

/// What stands there instead; undefined for nothing.
inline QJsonValue replacement(const QJsonValue &value, const QJsonValue &root, Choices &choices)
{
    static constexpr std::array numbers{-1.0, 0.0, 1.0, 0.5, 2147483648.0, 1e15, 1e300, -1e300};
    switch (choices.below(10)) {
    case 0: return QJsonValue(QJsonValue::Undefined);
    case 1: return QJsonValue::Null;
    case 2: return choices.below(2) != 0;
    case 3: return numbers[static_cast<std::size_t>(choices.below(static_cast<qsizetype>(numbers.size())))];
    case 4: return choices.below(300);
    case 5: return QJsonArray{value};
    case 6: return QJsonObject{{choices.text(), value}};
    case 7: return somePart(root, choices);
    case 8: return QString(value.toString()).insert(choices.below(value.toString().size() + 1), someText(choices).toString());
    default: return someText(choices);
    }
}

/// The value with one place changed. An array or object may also get one more.
inline QJsonValue changed(const QJsonValue &value, const QJsonValue &root, Choices &choices)
{
    if (value.isArray() && choices.below(8) > 0) {
        QJsonArray array = value.toArray();
        const int at = choices.below(array.size() + 1);
        if (at >= array.size()) {
            array.append(somePart(array.isEmpty() ? root : value, choices));
            return array;
        }
        const QJsonValue part = changed(array.at(at), root, choices);
        if (part.isUndefined())
            array.removeAt(at);
        else
            array[at] = part;
        return array;
    }
    if (value.isObject() && choices.below(8) > 0) {
        QJsonObject object = value.toObject();
        const int at = choices.below(object.size() + 1);
        const QString key = at < object.size() ? object.keys().at(at) : someText(choices).toString();
        const QJsonValue part = at < object.size() ? changed(object.value(key), root, choices) : somePart(root, choices);
        if (part.isUndefined())
            object.remove(key);
        else
            object.insert(key, part);
        return object;
    }
    return replacement(value, root, choices);
}

/// The object with as many places changed as the choices reach for, four at most.
inline QJsonObject mutated(const QJsonObject &good, Choices &choices)
{
    QJsonValue value = good;
    for (int i = 0; i < 4 && !choices.isEmpty(); ++i) {
        const QJsonValue next = changed(value, good, choices);
        if (next.isObject())
            value = next;
    }
    return value.toObject();
}

} // namespace einlass::fuzz
