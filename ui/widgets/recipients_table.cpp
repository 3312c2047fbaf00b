// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_table.h"

#include "base/text.h"

#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace einlass {
namespace {

QStyle::StandardPixmap iconFor(AddressClass kind)
{
    switch (kind) {
    case AddressClass::Lmu: return QStyle::SP_DialogApplyButton;
    case AddressClass::List:
    case AddressClass::External: return QStyle::SP_MessageBoxInformation;
    case AddressClass::Private: return QStyle::SP_MessageBoxWarning;
    default: return QStyle::SP_MessageBoxCritical;
    }
}

bool isSame(const JudgedAddress &one, const JudgedAddress &other)
{
    // The rest follows from what was written.
    return one.input == other.input && one.kind == other.kind && one.name == other.name;
}

} // namespace

RecipientsTable::RecipientsTable(const QStyle &style, QObject *parent) : QAbstractTableModel(parent)
{
    for (std::size_t kind = 0; kind < m_icons.size(); ++kind)
        m_icons[kind] = style.standardIcon(iconFor(static_cast<AddressClass>(kind)));
}

bool RecipientsTable::isBad(AddressClass kind)
{
    return kind == AddressClass::Invalid || kind == AddressClass::LookAlike || kind == AddressClass::Disposable;
}

bool RecipientsTable::isOpen(AddressClass kind)
{
    return isBad(kind) || kind == AddressClass::Private || kind == AddressClass::List;
}

std::vector<qsizetype> RecipientsTable::wantedRows() const
{
    std::vector<qsizetype> rows;
    rows.reserve(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].input.isEmpty() && (!m_onlyOpen || isOpen(m_entries[i].kind)))
            rows.push_back(static_cast<qsizetype>(i));
    }
    return rows;
}

bool RecipientsTable::show(const std::vector<JudgedAddress> &entries, Language language)
{
    const bool same = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), isSame);
    // Most edits elsewhere leave the recipients alone; the selection stays then.
    if (same && language == m_language)
        return false;
    if (same) {
        m_language = language;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return false;
    }
    beginResetModel();
    m_entries = entries;
    m_language = language;
    m_rows = wantedRows();
    m_counts = {};
    m_suggestions = 0;
    for (const JudgedAddress &entry : m_entries) {
        if (entry.input.isEmpty())
            continue;
        ++m_counts[static_cast<std::size_t>(entry.kind)];
        m_suggestions += entry.suggestion.isEmpty() ? 0 : 1;
    }
    endResetModel();
    return true;
}

void RecipientsTable::showOnlyOpen(bool onlyOpen)
{
    if (onlyOpen == m_onlyOpen)
        return;
    beginResetModel();
    m_onlyOpen = onlyOpen;
    m_rows = wantedRows();
    endResetModel();
}

void RecipientsTable::setLines(QHash<QString, qsizetype> lines)
{
    m_lines = std::move(lines);
    if (rowCount() > 0)
        emit dataChanged(index(0, Reason), index(rowCount() - 1, Reason));
}

int RecipientsTable::countAll() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

QString RecipientsTable::wordFor(AddressClass kind)
{
    switch (kind) {
    case AddressClass::Lmu: return tr("University");
    case AddressClass::List: return tr("Mailing list");
    case AddressClass::External: return tr("External");
    case AddressClass::Private: return tr("Private");
    case AddressClass::Disposable: return tr("Throw-away");
    case AddressClass::LookAlike: return tr("Look-alike");
    case AddressClass::Invalid: break;
    }
    return tr("No address");
}

int RecipientsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecipientsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecipientsTable::reasonOf(int row) const
{
    const JudgedAddress &entry = at(row);
    QString reason = entry.reason.in(m_language);
    if (!entry.suggestion.isEmpty())
        reason = tr("Did you mean %1? %2", "address, reason").arg(entry.suggestion, reason);
    const auto line = m_lines.constFind(entry.address.isEmpty() ? entry.input : entry.address);
    return line == m_lines.constEnd() ? reason : tr("Line %1: %2", "of a list, reason").arg(QLocale().toString(*line), reason);
}

QString RecipientsTable::textAt(const QModelIndex &index) const
{
    const JudgedAddress &entry = at(index.row());
    switch (index.column()) {
    case Name: return entry.address.isEmpty() ? QString() : cleaned(entry.name);
    case Address: return entry.address.isEmpty() ? cleaned(entry.input) : entry.address;
    case Class: return wordFor(entry.kind);
    default: return reasonOf(index.row());
    }
}

QVariant RecipientsTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == Class)
        return m_icons[static_cast<std::size_t>(classOf(index.row()))];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole)
        return textAt(index);
    return {};
}

bool RecipientsTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text == textAt(index))
        return false;
    if (index.column() == Name)
        emit nameEdited(entryOf(index.row()), text);
    else if (index.column() == Address && !text.isEmpty())
        emit addressEdited(entryOf(index.row()), text);
    else
        return false;
    return true;
}

Qt::ItemFlags RecipientsTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool nameless = index.isValid() && at(index.row()).address.isEmpty();
    if (index.column() == Address || (index.column() == Name && !nameless))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecipientsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Address: return tr("Address");
    case Class: return tr("Kind");
    default: return tr("Why, and what to do");
    }
}

} // namespace einlass
