// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/csv_rows.h"

namespace einlass {
namespace {

/// Long enough for every remark, too short for the rest of a table.
constexpr qsizetype longestQuoted = 20'000;

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The last of an odd number of quotes: the others are pairs that stand for a quote each.
bool endsOddRun(QStringView text, qsizetype i)
{
    if (text[i] != u'"' || (i + 1 < text.size() && text[i + 1] == u'"'))
        return false;
    qsizetype first = i;
    while (first > 0 && text[first - 1] == u'"')
        --first;
    return (i - first) % 2 == 0;
}

} // namespace

QString CsvCell::text() const
{
    QString text = raw.toString();
    if (quoted)
        text.replace(QLatin1String("\"\""), QLatin1String("\""));
    return text.trimmed();
}

CsvRows::CsvRows(QStringView text, QChar separator)
    : m_text(text), m_separator(separator), m_oddQuote(text, endsOddRun),
      m_cellEnd(text, [separator](QStringView all, qsizetype i) { return all[i] == separator || isBreak(all[i]); })
{
}

bool CsvRows::endsCell(qsizetype at) const
{
    while (at < m_text.size() && m_text[at] == u' ' && m_separator != u' ')
        ++at;
    return at >= m_text.size() || m_text[at] == m_separator || isBreak(m_text[at]);
}

/// The quote that closes the one at a place; -1 when there is none.
qsizetype CsvRows::closingQuote(qsizetype open)
{
    qsizetype run = open;
    while (run + 1 < m_text.size() && m_text[run + 1] == u'"')
        ++run;
    // "" is an empty cell, """" one quote: the run's last quote closes.
    if ((run - open) % 2 == 1)
        return endsCell(run + 1) ? run : -1;
    const qsizetype close = m_oddQuote.after(run + 1);
    return close < m_text.size() && close - open <= longestQuoted && endsCell(close + 1) ? close : -1;
}

CsvCell CsvRows::cell()
{
    qsizetype begin = m_at;
    while (begin < m_text.size() && m_text[begin] == u' ' && m_separator != u' ')
        ++begin;
    const qsizetype close = begin < m_text.size() && m_text[begin] == u'"' ? closingQuote(begin) : -1;
    if (close >= 0) {
        m_at = close + 1;
        while (!(m_at == m_text.size() || m_text[m_at] == m_separator || isBreak(m_text[m_at])))
            ++m_at;
        return {m_text.mid(begin + 1, close - begin - 1), begin, true};
    }
    const qsizetype end = m_cellEnd.after(m_at);
    begin = std::min(begin, end);
    m_at = end;
    return {m_text.mid(begin, end - begin).trimmed(), begin, false};
}

bool CsvRows::next(std::vector<CsvCell> &row)
{
    row.clear();
    if (m_at >= m_text.size())
        return false;
    for (row.push_back(cell()); m_at < m_text.size() && m_text[m_at] == m_separator; row.push_back(cell()))
        ++m_at;
    if (m_at < m_text.size())
        m_at += m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    return true;
}

} // namespace einlass
