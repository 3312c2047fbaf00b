// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/recipients.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace einlass {

class PlanModel;

/// What can be done with the recipients of a plan. Entries are places in participants.recipients;
/// an address never comes to stand there twice.
class RecipientList
{
public:
    using Entries = std::vector<qsizetype>;

    explicit RecipientList(PlanModel &model) : m_model(model) {}

    /// By what an entry is found again among the plan's recipients: its address, or else its input.
    static QString keyOf(const FoundRecipient &found);

    const JudgedAddress &at(qsizetype entry) const;
    /// Those that cannot be used as they stand.
    Entries bad() const;
    Entries withSuggestion() const;
    /// As text, one a line.
    QString textOf(const Entries &entries) const;

    /// Adds what is not there yet; gives how many that were.
    qsizetype add(const Recipients &read);
    void rename(qsizetype entry, const QString &name);
    /// Another address for the same person, or several for one entry.
    void readdress(qsizetype entry, const QString &text);
    void takeSuggestions(const Entries &entries);
    void moveToLists(const Entries &entries);

    void remove(Entries entries);
    /// How many were taken out last and can be put back, until something else changes.
    qsizetype removed() const;
    void putBack();

private:
    void replace(const QHash<qsizetype, QStringList> &by);

    struct Removed { QStringList before; QStringList after; };

    PlanModel &m_model;
    std::optional<Removed> m_removed;
};

} // namespace einlass
