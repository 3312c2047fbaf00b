// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/address_table.h"

#include "base/text.h"
#include "tools/address_words.h"
#include "tools/csv_rows.h"
#include "tools/table_headings.h"

#include <QSet>

#include <algorithm>

namespace einlass {
namespace {

constexpr int rowsAboveHeadings = 15;
constexpr qsizetype longestSearched = 20'000;
constexpr qsizetype longestShown = 1000;
constexpr int rowsBetweenQuestions = 512;

using Row = std::vector<CsvCell>;

QString shown(QStringView text)
{
    return cleaned(text.left(longestShown)).simplified();
}

/// "Anna Müller (anna@lmu.de)" as a name.
QString withoutAddress(const QString &name)
{
    if (!name.contains(u'@'))
        return displayName(name);
    const auto opens = std::find_if(name.begin(), name.end(), [](QChar c) { return QStringView(u"(<[").contains(c); });
    const QString before = name.left(opens - name.begin());
    return before.contains(u'@') ? QString() : displayName(before);
}

/// What stands in nearly every cell needs no splitting.
bool isPlainAddress(QStringView text)
{
    const auto isWord = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); };
    return text.count(u'@') == 1 && isWord(text.front()) && isWord(text.back())
        && std::all_of(text.begin(), text.end(), [isWord](QChar c) { return isWord(c) || QStringView(u"@.-+").contains(c); });
}

/// How the table is laid out.
struct Layout
{
    QChar separator;
    qsizetype headingsBegin = 0;
    qsizetype begin = 0;                    ///< of the first row below the headings
    std::vector<TableColumn> columns;
};

std::vector<TableColumn> columnsOf(const Row &row)
{
    std::vector<TableColumn> columns;
    columns.reserve(row.size());
    for (const CsvCell &cell : row)
        columns.push_back(columnOf(cell.text()));
    // "Name" beside a first and a last name is the whole of both.
    if (std::count(columns.begin(), columns.end(), TableColumn::LastName) > 1
        && std::count(columns.begin(), columns.end(), TableColumn::FirstName) > 0) {
        const auto whole = std::find_if(row.begin(), row.end(), [](const CsvCell &cell) {
            return cell.text().compare(u"name", Qt::CaseInsensitive) == 0;
        });
        if (whole != row.end())
            columns[static_cast<std::size_t>(whole - row.begin())] = TableColumn::FullName;
    }
    return columns;
}

bool hasColumn(const std::vector<TableColumn> &columns, TableColumn wanted)
{
    return std::find(columns.begin(), columns.end(), wanted) != columns.end();
}

std::optional<Layout> layoutWith(QChar separator, QStringView text)
{
    CsvRows rows(text, separator);
    Row row;
    for (int i = 0; i < rowsAboveHeadings; ++i) {
        const qsizetype begin = rows.at();
        if (begin > longestSearched || !rows.next(row))
            return std::nullopt;
        std::vector<TableColumn> columns = columnsOf(row);
        const bool hasAt = std::any_of(row.begin(), row.end(), [](const CsvCell &cell) { return cell.raw.contains(u'@'); });
        if (row.size() > 1 && !hasAt && hasColumn(columns, TableColumn::Email))
            return Layout{separator, begin, rows.at(), std::move(columns)};
    }
    return std::nullopt;
}

/// The separator that parts the headings into the most columns.
std::optional<Layout> layoutOf(QStringView text)
{
    std::optional<Layout> best;
    for (const char16_t separator : {u';', u'\t', u',', u'|', u'^', u'~', u'¦', u'#'}) {
        std::optional<Layout> layout = layoutWith(separator, text.left(2 * longestSearched));
        if (layout && (!best || layout->columns.size() > best->columns.size()))
            best = std::move(layout);
    }
    return best;
}

class TableReader
{
public:
    TableReader(QStringView text, Layout layout) : m_text(text), m_layout(std::move(layout)) {}

    AddressPieces read(const GoesOn &goesOn);

private:
    void readAbove();
    void readRow(const Row &row, qsizetype end);
    void readCell(const CsvCell &cell, const QString &name);
    void readLoosely(QStringView text, qsizetype begin);
    void putAside(const CsvCell &cell, const QSet<QString> &known);
    QSet<QString> addressesSince(std::size_t firstOfRow) const;
    QString nameIn(const Row &row) const;
    QString unreadAddress(const Row &row) const;
    TableColumn columnAt(std::size_t i) const
    {
        return i < m_layout.columns.size() ? m_layout.columns[i] : TableColumn::Other;
    }

    QStringView m_text;
    Layout m_layout;
    AddressPieces m_pieces;
};

/// As in any list; used where a row does not fit its headings.
void TableReader::readLoosely(QStringView text, qsizetype begin)
{
    SplitAddresses split = splitAddresses(text);
    m_pieces.ats += split.ats;
    for (SplitAddress &entry : split.entries) {
        entry.begin += begin;
        m_pieces.entries.push_back(std::move(entry));
    }
}

/// An @ outside the columns of addresses. What the row's addresses say already ("Anna (anna@…)", a
/// user name) is not worth a word.
void TableReader::putAside(const CsvCell &cell, const QSet<QString> &known)
{
    m_pieces.ats += cell.raw.count(u'@');
    const QStringList addresses = addressesIn(cell.raw);
    const bool isNew = std::any_of(addresses.begin(), addresses.end(),
                                   [&](const QString &address) { return !known.contains(address.toLower()); });
    if (isNew)
        m_pieces.aside.push_back({shown(cell.raw), cell.begin});
}

/// In small letters.
QSet<QString> TableReader::addressesSince(std::size_t firstOfRow) const
{
    QSet<QString> addresses;
    for (std::size_t i = firstOfRow; i < m_pieces.entries.size(); ++i)
        addresses.insert(m_pieces.entries[i].address.toLower());
    return addresses;
}

/// Title, course and date above the headings, the mark of Excel ("sep=;").
void TableReader::readAbove()
{
    CsvRows rows(m_text.left(m_layout.headingsBegin), m_layout.separator);
    Row row;
    for (qsizetype begin = rows.at(); rows.next(row); begin = rows.at()) {
        const QStringView line = m_text.mid(begin, rows.at() - begin);
        if (line.contains(u'@'))
            readLoosely(line, begin);
        else if (!isBlank(line) && !line.startsWith(u"sep="))
            m_pieces.aside.push_back({shown(line), begin});
    }
}

QString TableReader::nameIn(const Row &row) const
{
    QString first;
    QString last;
    for (std::size_t i = 0; i < row.size(); ++i) {
        switch (columnAt(i)) {
        case TableColumn::FullName:
            if (const QString full = withoutAddress(row[i].text()); !full.isEmpty())
                return full;
            break;
        case TableColumn::FirstName:
            first = first.isEmpty() ? row[i].text() : first;
            break;
        case TableColumn::LastName:
            last = last.isEmpty() ? row[i].text() : last;
            break;
        case TableColumn::Email:
        case TableColumn::Other:
            break;
        }
    }
    // A name with an @ would have to be counted; no person has one.
    return displayName(QStringList{first, last}.join(u' ').remove(u'@'));
}

void TableReader::readCell(const CsvCell &cell, const QString &name)
{
    const QString text = cell.text();
    if (isPlainAddress(text)) {
        m_pieces.ats += 1;
        m_pieces.entries.push_back({text, name, text, cell.begin});
        return;
    }
    SplitAddresses split = splitAddresses(text);
    m_pieces.ats += split.ats;
    for (SplitAddress &entry : split.entries) {
        entry.begin = cell.begin;
        if (entry.name.isEmpty() && !entry.address.isEmpty())
            entry.name = name;
        m_pieces.entries.push_back(std::move(entry));
    }
}

void TableReader::readRow(const Row &row, qsizetype end)
{
    const qsizetype begin = row.front().begin;
    const QStringView whole = m_text.mid(begin, end - begin);
    bool addressed = false;
    bool misplaced = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool hasAt = row[i].raw.contains(u'@');
        addressed = addressed || (hasAt && columnAt(i) == TableColumn::Email);
        misplaced = misplaced || (hasAt && columnAt(i) != TableColumn::Email);
    }
    if (!addressed && misplaced && row.size() != m_layout.columns.size()) {
        readLoosely(whole, begin);
        return;
    }
    const QString name = nameIn(row);
    const std::size_t firstOfRow = m_pieces.entries.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].raw.contains(u'@') && columnAt(i) == TableColumn::Email)
            readCell(row[i], name);
    }
    const QSet<QString> known = misplaced ? addressesSince(firstOfRow) : QSet<QString>();
    for (std::size_t i = 0; misplaced && i < row.size(); ++i) {
        if (row[i].raw.contains(u'@') && columnAt(i) != TableColumn::Email)
            putAside(row[i], known);
    }
    const bool ruler = std::none_of(whole.begin(), whole.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    if (addressed || ruler)
        return;
    // Somebody without an address must not be forgotten; headings that stand again are nobody.
    if (columnsOf(row) != m_layout.columns)
        m_pieces.entries.push_back({name.isEmpty() ? shown(whole) : name, name, unreadAddress(row), begin});
}

/// What stands where the address should, "anna(at)lmu.de" for example.
QString TableReader::unreadAddress(const Row &row) const
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QString text = columnAt(i) == TableColumn::Email ? shown(row[i].raw) : QString();
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
            return text;
    }
    return {};
}

AddressPieces TableReader::read(const GoesOn &goesOn)
{
    readAbove();
    const QStringView below = m_text.mid(m_layout.begin);
    CsvRows rows(below, m_layout.separator);
    Row row;
    for (int count = 1; rows.next(row); ++count) {
        for (CsvCell &cell : row)
            cell.begin += m_layout.begin;
        readRow(row, m_layout.begin + rows.at());
        if (count % rowsBetweenQuestions == 0 && goesOn && !goesOn(m_layout.begin + rows.at())) {
            m_pieces.whole = false;
            break;
        }
    }
    return std::move(m_pieces);
}

} // namespace

std::optional<AddressPieces> addressTable(QStringView text, const GoesOn &goesOn)
{
    std::optional<Layout> layout = layoutOf(text);
    if (!layout)
        return std::nullopt;
    return TableReader(text, std::move(*layout)).read(goesOn);
}

} // namespace einlass
