// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_split.h"

#include "tools/address_lexer.h"
#include "tools/address_lines.h"
#include "tools/address_words.h"

#include <algorithm>
#include <optional>

namespace einlass {
namespace {

constexpr qsizetype longestInput = 1000;
constexpr int tokensBetweenQuestions = 4096;

/// Goes through the tokens once and keeps what may still become a name.
class AddressSplitter
{
public:
    explicit AddressSplitter(QStringView text) : m_text(text), m_lexer(text) {}

    SplitAddresses run(const GoesOn &goesOn);

private:
    struct Held { AddressToken token; QString name; qsizetype begin = 0; };

    void bare(const AddressToken &token);
    void angle(const AddressToken &token);
    void piece(const AddressToken &token);
    void line(const AddressToken &token);
    void addQuoted();
    bool settle();
    void release();
    void leaveOut();
    QString takeName();
    QString takeNameInText();
    bool noteDisguised();
    void add(const AddressToken &token, qsizetype begin, const QString &name);
    QString slice(qsizetype begin, qsizetype end) const;
    qsizetype beginOfPending(const AddressToken &token) const;

    QStringView m_text;
    AddressLexer m_lexer;
    SplitAddresses m_result;
    std::vector<AddressToken> m_pending;    ///< words that no address has taken as its name
    qsizetype m_pendingAts = 0;             ///< @ signs in them
    std::optional<Held> m_held;             ///< a bare address; it may turn out to be a name
    bool m_fieldHasAddress = false;
    bool m_lineHasAddress = false;
    bool m_mailLine = false;                ///< of a mail's head, without people in it
};

QString AddressSplitter::slice(qsizetype begin, qsizetype end) const
{
    return cleanedWords(m_text.mid(begin, std::min(end - begin, longestInput))).trimmed();
}

qsizetype AddressSplitter::beginOfPending(const AddressToken &token) const
{
    return m_pending.empty() ? token.begin : m_pending.front().begin;
}

void AddressSplitter::add(const AddressToken &token, qsizetype begin, const QString &name)
{
    const QString input = slice(begin, token.end);
    QString nameLeft = name;
    for (const QString &address : addressesIn(token.text)) {
        const bool named = !nameLeft.isEmpty() && nameLeft.compare(address, Qt::CaseInsensitive) != 0;
        m_result.entries.push_back({input, named ? nameLeft : QString(), address, begin});
        nameLeft.clear();
    }
    m_result.ats += token.ats();
    m_fieldHasAddress = true;
    m_lineHasAddress = true;
}

/// The pending words as a name. A comment counts only where nothing else does.
QString AddressSplitter::takeName()
{
    const bool onlyComments = std::none_of(m_pending.begin(), m_pending.end(), [](const AddressToken &token) {
        return token.kind != AddressTokenKind::Comment && hasLetter(token.text);
    });
    QString raw;
    for (const AddressToken &token : m_pending) {
        m_result.ats += token.ats();
        if (raw.size() > longestInput || (token.kind == AddressTokenKind::Comment && !onlyComments))
            continue;
        if (token.kind == AddressTokenKind::Comma) {
            raw += raw.isEmpty() ? QStringView() : QStringView(u",");
        } else if (!raw.isEmpty() || hasLetter(token.text)) {
            raw += raw.isEmpty() ? QStringView() : QStringView(u" ");
            raw += token.text;
        }
    }
    m_pending.clear();
    m_pendingAts = 0;
    return displayName(raw.remove(u'\\'));
}

/// Addresses that nobody's program finds, among the words around another one, are not to be lost:
/// each is an entry, what stands behind the last one goes on waiting.
bool AddressSplitter::noteDisguised()
{
    constexpr int mostLooks = 100;
    const auto isOne = [this](qsizetype begin, qsizetype end) { return isDisguised(m_text.mid(begin, std::min(end - begin, longestInput))); };
    if (m_pending.empty() || m_pendingAts > 0 || !isOne(m_pending.front().begin, m_pending.back().end))
        return false;
    auto first = m_pending.cbegin();
    int looks = 0;
    for (auto last = first; last != m_pending.cend() && looks < mostLooks; ++last) {
        const auto next = std::next(last);
        if (last->kind == AddressTokenKind::Comma || (next != m_pending.cend() && next->kind != AddressTokenKind::Comma))
            continue;
        ++looks;
        if (!isOne(first->begin, last->end))
            continue;
        m_result.entries.push_back({slice(first->begin, last->end), {}, {}, first->begin});
        first = std::find_if(next, m_pending.cend(), [](const AddressToken &token) { return token.kind != AddressTokenKind::Comma; });
        last = std::prev(first);
    }
    if (first == m_pending.cbegin()) {
        m_result.entries.push_back({slice(first->begin, m_pending.back().end), {}, {}, first->begin});
        first = m_pending.cend();
    }
    m_pending.erase(m_pending.cbegin(), first);
    return true;
}

QString AddressSplitter::takeNameInText()
{
    const bool quoted = m_pending.size() == 1 && m_pending.front().kind != AddressTokenKind::Word;
    if (noteDisguised() && m_pending.empty())
        return {};
    const QString name = takeName();
    return quoted ? name : nameInText(name);
}

void AddressSplitter::release()
{
    if (m_held)
        add(m_held->token, m_held->begin, m_held->name);
    m_held.reset();
}

void AddressSplitter::bare(const AddressToken &token)
{
    release();
    if (m_pendingAts == 0 && hasLabel(token.text))
        m_pending.clear();
    const qsizetype begin = beginOfPending(token);
    const std::size_t entries = m_result.entries.size();
    const QString name = takeNameInText();
    m_held = Held{token, name, m_result.entries.size() > entries ? token.begin : begin};
    const qsizetype number = listNumberLength(m_text, token.begin);
    m_held->token.text = token.text.mid(number < token.text.size() ? number : 0);
}

void AddressSplitter::angle(const AddressToken &token)
{
    if (m_held && m_held->name.isEmpty() && m_pending.empty()
        && m_text.mid(m_held->token.end, token.begin - m_held->token.end).trimmed().isEmpty()) {
        // "anna@lmu.de <anna@example.org>": the first is no more than a name.
        const Held held = *m_held;
        m_held.reset();
        m_result.ats += held.token.ats();
        const QStringList written = addressesIn(held.token.text);
        add(token, held.begin, displayName(written.first()));
        return;
    }
    release();
    const qsizetype begin = beginOfPending(token);
    add(token, begin, takeName());
}

void AddressSplitter::piece(const AddressToken &token)
{
    const bool isHeading = token.kind == AddressTokenKind::Word && token.text.endsWith(u':');
    if (!isHeading) {
        m_pending.push_back(token);
        m_pendingAts += token.ats();
    } else if (m_pendingAts == 0) {
        m_mailLine = m_mailLine || (m_pending.empty() && !m_lineHasAddress && beginsMailLine(token.text));
        m_pending.clear();
    }
}

/// Addresses in quotes that belong to nothing else, as in a table's cells.
void AddressSplitter::addQuoted()
{
    const auto first = std::find_if(m_pending.begin(), m_pending.end(),
                                    [](const AddressToken &token) { return token.ats() > 0; });
    const std::vector<AddressToken> quoted(first, m_pending.end());
    const qsizetype begin = m_pending.front().begin;
    m_pending.erase(first, m_pending.end());
    QString name = takeName();
    for (const AddressToken &token : quoted) {
        if (token.ats() == 0)
            continue;
        add(token, name.isEmpty() ? token.begin : begin, name);
        name.clear();
    }
}

/// Ends a field. True when it had an address; then nothing is pending any more.
bool AddressSplitter::settle()
{
    if (m_held) {
        if (m_held->name.isEmpty() && m_pendingAts == 0)
            m_held->name = takeNameInText();
        release();
    }
    if (m_pendingAts > 0)
        addQuoted();
    const bool had = m_fieldHasAddress;
    if (had && (noteDisguised() || !m_pending.empty()))
        m_pending.clear();
    m_fieldHasAddress = false;
    return had;
}

/// Pending words that no address will take: an entry of their own, so that nobody is forgotten.
void AddressSplitter::leaveOut()
{
    if (m_mailLine)
        m_pending.clear();
    noteDisguised();
    while (!m_pending.empty() && m_pending.back().kind == AddressTokenKind::Comma)
        m_pending.pop_back();
    const bool isHeading = std::any_of(m_pending.begin(), m_pending.end(), [](const AddressToken &token) {
        return isColumnHeading(token.text);
    });
    if (!m_pending.empty() && !isHeading) {
        const QString input = slice(m_pending.front().begin, m_pending.back().end);
        if (!displayName(input).isEmpty())
            m_result.entries.push_back({input, {}, {}, m_pending.front().begin});
    }
    m_pending.clear();
}

void AddressSplitter::line(const AddressToken &token)
{
    settle();
    const bool indented = token.end < m_text.size()
        && (m_text[token.end] == u' ' || m_text[token.end] == u'\t');
    const bool goesOn = indented && !m_pending.empty()
        && (m_lineHasAddress || m_pending.back().kind == AddressTokenKind::Comma);
    if (!goesOn)
        leaveOut();
    m_lineHasAddress = false;
    m_mailLine = false;
}

SplitAddresses AddressSplitter::run(const GoesOn &goesOn)
{
    int tokens = 0;
    for (AddressToken token = m_lexer.next(); ; token = m_lexer.next()) {
        if (++tokens % tokensBetweenQuestions == 0 && goesOn && !goesOn(token.begin)) {
            m_result.whole = false;
            return std::move(m_result);
        }
        switch (token.kind) {
        case AddressTokenKind::Word:
            token.ats() > 0 ? bare(token) : piece(token);
            break;
        case AddressTokenKind::Quoted:
        case AddressTokenKind::Encoded:
        case AddressTokenKind::Comment:
            piece(token);
            break;
        case AddressTokenKind::Angle:
            angle(token);
            break;
        case AddressTokenKind::Comma:
            if (!settle() && !m_pending.empty())
                m_pending.push_back(token);
            break;
        case AddressTokenKind::Semicolon:
            settle();
            leaveOut();
            break;
        case AddressTokenKind::Line:
            line(token);
            break;
        case AddressTokenKind::End:
            settle();
            leaveOut();
            return std::move(m_result);
        }
    }
}

} // namespace

SplitAddresses splitAddresses(QStringView text, const GoesOn &goesOn)
{
    return AddressSplitter(text).run(goesOn);
}

} // namespace einlass
