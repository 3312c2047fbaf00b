// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting_summary.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace einlass {

struct Services;

/// The meetings of the library under three headings: coming, drafts, past. Nothing is made for a row
/// until it is seen, so ten thousand cost what ten do.
class MeetingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, When, What, State, ColumnCount };

    explicit MeetingsModel(const Services &services, QObject *parent = nullptr);

    /// Reads the library anew. With words to search for only those that have them; a blank text: all.
    void reload(const QString &search);
    void retranslate();
    /// Whether there is any meeting at all, and any that is shown.
    bool isEmpty() const { return m_all == 0; }
    bool showsNone() const;
    /// The row of a meeting in this model; invalid when it is not shown.
    QModelIndex indexOf(const QString &id) const;
    std::optional<MeetingSummary> meetingAt(const QModelIndex &index) const;
    QModelIndex heading(Shelf shelf) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString headingText(int shelf) const;
    QString textFor(const MeetingSummary &meeting, int column) const;
    QString whenText(const MeetingSummary &meeting) const;
    QTimeZone zoneCalled(const QString &name) const;
    QString stateText(const MeetingSummary &meeting) const;

    const Services &m_services;
    std::array<std::vector<MeetingSummary>, 3> m_shelves;    ///< by Shelf
    std::vector<int> m_shown;                                ///< the shelves that have rows, in order
    std::size_t m_all = 0;
    mutable QHash<QString, QTimeZone> m_zones;
};

} // namespace einlass
