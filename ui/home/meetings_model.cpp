// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/meetings_model.h"

#include "base/text.h"
#include "date_words.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "policy/pack.h"
#include "services.h"
#include "texts.h"

#include <QFont>
#include <QSet>

namespace einlass {
namespace {

constexpr std::array<Shelf, 3> shelves{Shelf::Coming, Shelf::Drafts, Shelf::Past};

/// "America/New_York" as people say it.
QString placeOf(const QString &zone)
{
    return zone.mid(zone.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

} // namespace

MeetingsModel::MeetingsModel(const Services &services, QObject *parent)
    : QAbstractItemModel(parent), m_services(services)
{
}

void MeetingsModel::reload(const QString &search)
{
    beginResetModel();
    const bool all = isBlank(search);
    QSet<QString> found;
    if (!all) {
        const QStringList ids = m_services.library->search(search);
        found = QSet<QString>(ids.begin(), ids.end());
    }
    m_all = m_services.library->meetings().size();
    m_shown.clear();
    for (std::size_t at = 0; at < shelves.size(); ++at) {
        m_shelves[at] = m_services.library->shelf(shelves[at]);
        if (!all)
            std::erase_if(m_shelves[at], [&](const MeetingSummary &meeting) { return !found.contains(meeting.id); });
        if (!m_shelves[at].empty())
            m_shown.push_back(static_cast<int>(at));
    }
    endResetModel();
}

bool MeetingsModel::showsNone() const
{
    return m_shown.empty();
}

void MeetingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_shown.empty())
        return;
    const int last = static_cast<int>(m_shown.size()) - 1;
    emit dataChanged(index(0, 0), index(last, ColumnCount - 1));
    for (int row = 0; row <= last; ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

QModelIndex MeetingsModel::indexOf(const QString &id) const
{
    for (int group = 0; group < static_cast<int>(m_shown.size()); ++group) {
        const auto &rows = m_shelves[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(group)])];
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].id == id)
                return index(static_cast<int>(row), 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex MeetingsModel::heading(Shelf shelf) const
{
    for (std::size_t group = 0; group < m_shown.size(); ++group) {
        if (shelves[static_cast<std::size_t>(m_shown[group])] == shelf)
            return index(static_cast<int>(group), 0);
    }
    return {};
}

std::optional<MeetingSummary> MeetingsModel::meetingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return std::nullopt;
    const int shelf = m_shown[static_cast<std::size_t>(index.internalId() - 1)];
    return m_shelves[static_cast<std::size_t>(shelf)][static_cast<std::size_t>(index.row())];
}

// A row knows its heading by the internal id: 0 for headings, else the heading's row plus one.
QModelIndex MeetingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex MeetingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int MeetingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_shelves[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(parent.row())])].size());
}

int MeetingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    const auto meeting = meetingAt(index);
    if (!meeting) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return headingText(m_shown[static_cast<std::size_t>(index.row())]);
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textFor(*meeting, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Title) {
        return QStringList{textFor(*meeting, Title), textFor(*meeting, When), textFor(*meeting, What),
                           textFor(*meeting, State)}.join(QLatin1String(", "));
    }
    return {};
}

QVariant MeetingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Meeting");
    case When:
        return tr("When");
    case What:
        return tr("What it is");
    default:
        return tr("State");
    }
}

QString MeetingsModel::headingText(int shelf) const
{
    const int count = static_cast<int>(m_shelves[static_cast<std::size_t>(shelf)].size());
    switch (shelves[static_cast<std::size_t>(shelf)]) {
    case Shelf::Coming:
        return tr("Upcoming (%n)", "meetings", count);
    case Shelf::Drafts:
        return tr("Drafts (%n)", "meetings", count);
    case Shelf::Past:
        break;
    }
    return tr("Past (%n)", "meetings", count);
}

QString MeetingsModel::textFor(const MeetingSummary &meeting, int column) const
{
    switch (column) {
    case Title: {
        const QString title = cleaned(meeting.title).simplified();
        return isBlank(title) ? tr("Without a title yet") : title;
    }
    case When:
        return whenText(meeting);
    case What:
        return meeting.tool
            ? tr("%1 · %2", "occasion and tool")
                  .arg(textOf(meeting.occasion), m_services.pack->tool(*meeting.tool).name.in(m_services.language.current()))
            : textOf(meeting.occasion);
    default:
        return stateText(meeting);
    }
}

QString MeetingsModel::whenText(const MeetingSummary &meeting) const
{
    const QDateTime next = meeting.nextStart(m_services.now());
    const QDateTime shown = next.isValid() ? next : meeting.firstStart;
    if (!shown.isValid())
        return tr("No date yet");
    const QLocale locale = m_services.language.locale();
    const QDateTime here = shown.toLocalTime();
    const QDateTime local = meeting.zone.isEmpty() ? here : shown.toTimeZone(zoneCalled(meeting.zone));
    const QString moment = tr("%1, %2", "date and time")
                               .arg(shortDay(locale, local.date()),
                                    locale.toString(local.time(), QLocale::ShortFormat));
    const int dates = static_cast<int>(meeting.starts.size());
    const QString when = dates > 1 ? tr("%1 (%n date(s))", nullptr, dates).arg(moment) : moment;
    // The times of people elsewhere are those that were told; the host's own clock shows others.
    if (local.offsetFromUtc() == here.offsetFromUtc())
        return when;
    return tr("%1, time in %2", "when a meeting is; a place in its time zone").arg(when, placeOf(meeting.zone));
}

/// A zone is looked up in a file, once for all rows.
QTimeZone MeetingsModel::zoneCalled(const QString &name) const
{
    auto known = m_zones.find(name);
    if (known == m_zones.end()) {
        const QTimeZone zone(name.toUtf8());
        known = m_zones.insert(name, zone.isValid() ? zone : QTimeZone::systemTimeZone());
    }
    return *known;
}

QString MeetingsModel::stateText(const MeetingSummary &meeting) const
{
    switch (meeting.state) {
    case MeetingState::Draft:
        return tr("Draft");
    case MeetingState::Planned:
        return tr("Ready");
    case MeetingState::Sent:
        return tr("Invited");
    case MeetingState::Damaged:
        return tr("Damaged");
    case MeetingState::Cancelled:
        break;
    }
    return tr("Cancelled");
}

} // namespace einlass
