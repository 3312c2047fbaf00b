// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_table.h"

#include "base/text.h"

#include <QIcon>
#include <QStyle>

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

} // namespace

RecipientsTable::RecipientsTable(const QStyle &style, QObject *parent)
    : QAbstractTableModel(parent), m_style(style)
{
}

void RecipientsTable::show(const std::vector<JudgedAddress> &entries, Language language)
{
    std::vector<Row> rows;
    rows.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const JudgedAddress &entry = entries[i];
        if (!entry.input.isEmpty())
            rows.push_back({static_cast<qsizetype>(i), cleaned(entry.input), entry.kind, entry.reason.in(language)});
    }
    // Most edits elsewhere leave the recipients alone; the selection stays then.
    if (rows == m_rows && language == m_language)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_language = language;
    endResetModel();
}

QString RecipientsTable::wordFor(AddressClass kind)
{
    switch (kind) {
    case AddressClass::Lmu: return tr("LMU");
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

QVariant RecipientsTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == Class)
        return m_style.standardIcon(iconFor(row.kind));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Address: return row.address;
    case Class: return wordFor(row.kind);
    default: return row.reason;
    }
}

QVariant RecipientsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address: return tr("Address");
    case Class: return tr("Kind");
    default: return tr("Why");
    }
}

} // namespace einlass
