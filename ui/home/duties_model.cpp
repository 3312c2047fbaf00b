// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/duties_model.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"

namespace einlass {

DutiesModel::DutiesModel(const Services &services, QObject *parent)
    : QAbstractTableModel(parent), m_services(services)
{
}

void DutiesModel::reload()
{
    beginResetModel();
    Result<std::vector<KeptDuty>> due = m_services.library->dutiesDue(m_services.now().date().addDays(daysAhead));
    m_problem = due ? std::nullopt : std::optional(due.error());
    m_duties = due ? std::move(due).value() : std::vector<KeptDuty>();
    endResetModel();
}

void DutiesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_duties.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<KeptDuty> DutiesModel::dutyAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return std::nullopt;
    return m_duties[static_cast<std::size_t>(index.row())];
}

int DutiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duties.size());
}

int DutiesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DutiesModel::data(const QModelIndex &index, int role) const
{
    const auto duty = dutyAt(index);
    if (!duty)
        return {};
    if (role == Qt::DisplayRole)
        return index.column() == Date ? dateText(*duty) : whatText(*duty);
    if (role == Qt::ToolTipRole)
        return whatText(*duty);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "when and what is due").arg(dateText(*duty), whatText(*duty));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant DutiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Date ? tr("Due") : tr("What");
}

QString DutiesModel::dateText(const KeptDuty &duty) const
{
    const QDate today = m_services.now().date();
    const QString date = shortDate(m_services.language.locale(), duty.date);
    if (duty.date < today)
        return tr("Overdue: %1", "a duty; its date").arg(date);
    if (duty.date == today)
        return tr("Today");
    return date;
}

QString DutiesModel::whatText(const KeptDuty &duty) const
{
    const QString title = cleaned(duty.title).simplified();
    const QString text = duty.text.in(m_services.language.current());
    return isBlank(title) ? text : tr("%1 – %2", "a meeting's title; what is due").arg(title, text);
}

} // namespace einlass
