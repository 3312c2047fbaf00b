// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/list_row.h"

#include "style/icons.h"
#include "widgets/number_box.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace einlass {
namespace {

constexpr int mostMembers = 100000;
constexpr int longestAddress = 254;
constexpr int longestOwner = 200;

} // namespace

ListRow::ListRow(int index, QWidget *parent)
    : QWidget(parent), m_index(index), m_address(new QLineEdit(this)),
      m_members(new NumberBox(QStringLiteral("listMembers-%1").arg(index), 0, mostMembers, this)),
      m_externals(new QCheckBox(this)), m_owner(new QLineEdit(this)), m_remove(new QPushButton(this)), m_judgement(makeParagraph(this))
{
    m_address->setObjectName(QStringLiteral("listAddress-%1").arg(index));
    m_address->setMaxLength(longestAddress);
    m_externals->setObjectName(QStringLiteral("listExternals-%1").arg(index));
    m_owner->setObjectName(QStringLiteral("listOwner-%1").arg(index));
    m_owner->setMaxLength(longestOwner);
    m_remove->setIcon(icon(Sign::Delete));
    m_remove->setObjectName(QStringLiteral("listRemove-%1").arg(index));
    m_remove->setAutoDefault(false);
    setFocusProxy(m_address);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_address, 0, 0, 1, 4);
    layout->addWidget(m_members, 1, 0);
    layout->addWidget(m_externals, 1, 1);
    layout->addWidget(m_remove, 1, 3);
    layout->addWidget(m_owner, 2, 0, 1, 4);
    layout->addWidget(m_judgement, 3, 0, 1, 4);
    layout->setColumnStretch(2, 1);
    onWritten(m_address, this, [this](const QString &address) { emit addressEdited(address); });
    connect(m_members, &NumberBox::edited, this, &ListRow::membersEdited);
    onSwitched(m_externals, this, [this](bool externals) { emit externalsEdited(externals); });
    onWritten(m_owner, this, [this](const QString &owner) { emit ownerEdited(owner); });
    connect(m_remove, &QPushButton::clicked, this, &ListRow::removed);
    retranslate();
}

void ListRow::show(const MailingList &list, const QString &judgement)
{
    showText(m_address, list.address);
    m_members->setShown(list.members);
    showChecked(m_externals, list.externals);
    showText(m_owner, list.owner);
    m_judgement->setText(judgement);
    m_judgement->setVisible(!judgement.isEmpty());
    m_address->setAccessibleDescription(judgement);
}

void ListRow::retranslate()
{
    const int number = m_index + 1;
    m_address->setPlaceholderText(tr("Address of the list"));
    m_address->setAccessibleName(tr("Address of list %1").arg(number));
    m_members->setWords(tr("%1 readers"));
    m_members->setAccessibleName(tr("Readers of list %1").arg(number));
    m_externals->setText(tr("with people from outside"));
    m_externals->setAccessibleName(tr("List %1: %2", "number of a mailing list, what is said about it").arg(number).arg(m_externals->text()));
    m_owner->setPlaceholderText(tr("Who looks after it, if you know"));
    m_owner->setAccessibleName(tr("Who looks after list %1").arg(number));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove list %1").arg(number));
}

} // namespace einlass
