// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/domains_list.h"

namespace einlass {
namespace {

constexpr int mostShown = 6;

} // namespace

DomainsList::DomainsList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("domainsList"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAlternatingRowColors(false);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_showing)
            emit confirmed(item->text(), item->checkState() == Qt::Checked);
    });
}

void DomainsList::setDomains(const QStringList &domains, const QStringList &unconfirmed)
{
    m_showing = true;
    while (count() > domains.size())
        delete takeItem(count() - 1);
    while (count() < domains.size())
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const QString &domain = domains.at(row);
        item(row)->setText(domain);
        item(row)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item(row)->setCheckState(unconfirmed.contains(domain) ? Qt::Unchecked : Qt::Checked);
    }
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
    m_showing = false;
    updateGeometry();
}

QSize DomainsList::sizeHint() const
{
    const int row = qMax(sizeHintForRow(0), fontMetrics().height() + 4);
    return {fontMetrics().averageCharWidth() * 40, qBound(1, count(), mostShown) * row + 2 * frameWidth()};
}

} // namespace einlass
