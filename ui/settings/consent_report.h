// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "meetings/consent_entry.h"
#include "plan/plan.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <vector>

namespace einlass {

struct Services;

/// The page to show the data protection officer: who was asked, and what each answered, in the
/// interface's language. Names without addresses; what it is for and what is left out stands on it.
class ConsentReport
{
    Q_DECLARE_TR_FUNCTIONS(einlass::ConsentReport)

public:
    ConsentReport(const Plan &plan, std::vector<ConsentEntry> entries, std::vector<ConsentItem> items,
                  const ConsentCount &count, const Services &services);

    /// To read, copy and save.
    QString text() const;
    /// The same as a tagged PDF.
    Result<QByteArray> pdf() const;

    /// "4 of 7 have answered; recording: not yet."
    static QString countText(const ConsentCount &count);
    /// The days of the meeting up to this one; at most three of them by name. Empty: none yet.
    static QString daysText(const Plan &plan, const QDate &until, const QLocale &locale);

private:
    struct Line
    {
        QString label;
        QString text;
    };
    std::vector<Line> facts() const;
    std::vector<Line> persons() const;
    QString said(const ConsentEntry &entry) const;
    QStringList itemTexts() const;
    QStringList notes() const;
    QString date(const QDate &date) const;
    /// What was answered yes or no, in short words.
    QString itemsAnswered(const ConsentEntry &entry, bool yes) const;

    Plan m_plan;
    std::vector<ConsentEntry> m_entries;
    std::vector<ConsentItem> m_items;
    ConsentCount m_count;
    const Services &m_services;
};

} // namespace einlass
