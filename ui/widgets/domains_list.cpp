// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/domains_list.h"

#include "base/text.h"

#include <QSet>

namespace einlass {
namespace {

constexpr int mostShown = 6;
constexpr qsizetype mostNamed = 4;
constexpr qsizetype mostListed = 40;
constexpr int domainRole = Qt::UserRole;

} // namespace

QHash<QString, QStringList> peopleByDomain(const std::vector<JudgedAddress> &recipients)
{
    QHash<QString, QStringList> people;
    for (const JudgedAddress &judged : recipients) {
        if (judged.kind == AddressClass::External)
            people[judged.domain] << (judged.name.isEmpty() ? judged.address : cleaned(judged.name));
    }
    return people;
}

DomainsList::DomainsList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("domainsList"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAlternatingRowColors(false);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_showing)
            emit confirmed(item->data(domainRole).toString(), item->checkState() == Qt::Checked);
    });
}

QString DomainsList::textFor(const QString &domain, const QStringList &people) const
{
    if (people.isEmpty())
        return domain;
    const QString named = people.mid(0, mostNamed).join(QStringLiteral("; "));
    if (people.size() <= mostNamed)
        return tr("%1 – %2", "domain, people behind it").arg(domain, named);
    return tr("%1 – %2 and %n more", "domain, people behind it", static_cast<int>(people.size() - mostNamed)).arg(domain, named);
}

void DomainsList::setDomains(const QStringList &domains, const QStringList &unconfirmed,
                             const QHash<QString, QStringList> &people)
{
    const QSet<QString> open(unconfirmed.begin(), unconfirmed.end());
    m_showing = true;
    while (count() > domains.size())
        delete takeItem(count() - 1);
    while (count() < domains.size())
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const QString &domain = domains.at(row);
        const QStringList behind = people.value(domain);
        QListWidgetItem *shown = item(row);
        shown->setText(textFor(domain, behind));
        shown->setToolTip(behind.mid(0, mostListed).join(u'\n'));
        shown->setData(domainRole, domain);
        shown->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        shown->setCheckState(open.contains(domain) ? Qt::Unchecked : Qt::Checked);
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
