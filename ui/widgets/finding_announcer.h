// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

namespace einlass {

class PlanModel;
struct Services;

/// Tells those who do not see it which problems an answer has made or solved: a moment after the last
/// change, without moving the focus. Takes no room in the window.
class FindingAnnouncer : public QWidget
{
    Q_OBJECT

public:
    FindingAnnouncer(const PlanModel &model, const Services &services, QWidget *parent);

private:
    /// Clause and weight of what is open, with its message.
    using Open = QMap<QString, LocalizedText>;

    Open openNow() const;
    void speak();
    QString textOf(const Open &appeared, const Open &gone) const;
    QString listOf(const Open &findings) const;

    const PlanModel &m_model;
    const Services &m_services;
    Open m_known;
    QTimer m_soon;
};

} // namespace einlass
