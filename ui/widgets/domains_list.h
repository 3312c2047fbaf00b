// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/addresses.h"

#include <QHash>
#include <QListWidget>

#include <vector>

namespace einlass {

/// Who stands behind the external domains: names, or addresses of people without one, in order.
QHash<QString, QStringList> peopleByDomain(const std::vector<JudgedAddress> &recipients);

/// External domains with the people behind them, each to be confirmed by itself.
class DomainsList : public QListWidget
{
    Q_OBJECT

public:
    explicit DomainsList(QWidget *parent = nullptr);

    void setDomains(const QStringList &domains, const QStringList &unconfirmed, const QHash<QString, QStringList> &people);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void confirmed(const QString &domain, bool official);

private:
    QString textFor(const QString &domain, const QStringList &people) const;

    bool m_showing = false;
};

} // namespace einlass
