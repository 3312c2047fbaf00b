// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"
#include "services.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace einlass {

class DeliveryRow;

/// The numbered steps of one way to the participants, and with numbers of their own those that take the place of the first.
class DeliverySteps : public QWidget
{
    Q_OBJECT

public:
    /// `name`: what the names of the buttons begin with.
    DeliverySteps(const QString &name, const Services &services, QWidget *parent = nullptr);

    void setSteps(const std::vector<DeliveryStep> &steps);

signals:
    void copied(const QString &what);
    void fileRequested(const einlass::DeliveryStep &step, bool open);

private:
    QString m_name;
    const Services &m_services;
    QVBoxLayout *m_layout;
    QLabel *m_byHand;                   ///< the heading of the steps that do by hand what the first one does
    std::vector<DeliveryRow *> m_rows;
};

} // namespace einlass
