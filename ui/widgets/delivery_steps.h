// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"
#include "services.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace einlass {

class DeliveryRow;

/// The numbered steps of one way to the participants.
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
    std::vector<DeliveryRow *> m_rows;
};

} // namespace einlass
