// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace einlass {

/// External domains, each to be confirmed by itself.
class DomainsList : public QListWidget
{
    Q_OBJECT

public:
    explicit DomainsList(QWidget *parent = nullptr);

    void setDomains(const QStringList &domains, const QStringList &unconfirmed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void confirmed(const QString &domain, bool official);

private:
    bool m_showing = false;
};

} // namespace einlass
