// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/consent_table.h"

#include "base/text.h"
#include "date_words.h"

#include <QCoreApplication>
#include <QStyle>

#include <algorithm>

namespace einlass {
namespace {

class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(einlass::ConsentWords)

public:
    static QString status(ConsentStatus status)
    {
        switch (status) {
        case ConsentStatus::NotAsked: return tr("not asked");
        case ConsentStatus::Asked: return tr("no answer yet");
        case ConsentStatus::Agreed: return tr("agreed");
        case ConsentStatus::PartlyAgreed: return tr("agreed in part");
        case ConsentStatus::Declined: return tr("declined");
        case ConsentStatus::Revoked: break;
        }
        return tr("revoked");
    }

    static QString way(ConsentWay way)
    {
        return way == ConsentWay::Paper ? tr("on paper") : tr("by mail");
    }

    static QString item(const QString &id)
    {
        struct Word
        {
            const char *id;
            QString text;
        };
        const std::array words{
            Word{"purpose", tr("recording", "item of a consent form")}, Word{"video", tr("image", "item of a consent form")},
            Word{"audio", tr("voice", "item of a consent form")}, Word{"screen", tr("screen", "item of a consent form")},
            Word{"names", tr("name", "item of a consent form")}, Word{"chat", tr("chat", "item of a consent form")},
            Word{"publication", tr("public", "item of a consent form")}, Word{"accessibility", tr("subtitles", "item of a consent form")},
            Word{"copyright", tr("copyright", "item of a consent form")}};
        for (const Word &word : words) {
            if (id == QLatin1String(word.id))
                return word.text;
        }
        return {};
    }
};

QStyle::StandardPixmap iconFor(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Agreed: return QStyle::SP_DialogApplyButton;
    case ConsentStatus::PartlyAgreed:
    case ConsentStatus::Declined: return QStyle::SP_MessageBoxInformation;
    case ConsentStatus::Revoked: return QStyle::SP_MessageBoxCritical;
    default: return QStyle::SP_MessageBoxWarning;
    }
}

} // namespace

QString textOf(ConsentStatus status)
{
    return ConsentWords::status(status);
}

QString textOf(ConsentWay way)
{
    return ConsentWords::way(way);
}

QString shortItemText(const QString &id, int number)
{
    const QString word = ConsentWords::item(id);
    return word.isEmpty() ? QString::number(number) : word;
}

QString statementOf(const ConsentItem &item, Language language)
{
    const QString &statement = item.text.in(language);
    if (!statement.isEmpty())
        return statement;
    return item.text.in(language == Language::German ? Language::English : Language::German);
}

ConsentTable::ConsentTable(const QStyle &style, QObject *parent) : QAbstractTableModel(parent)
{
    for (ConsentStatus status : allOf<ConsentStatus>())
        m_icons[static_cast<std::size_t>(status)] = style.standardIcon(iconFor(status));
}

void ConsentTable::show(std::vector<ConsentEntry> entries, std::vector<ConsentItem> items, Language language, const QLocale &locale)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_items = std::move(items);
    m_language = language;
    m_locale = locale;
    endResetModel();
}

int ConsentTable::rowOf(const ConsentPerson &person) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&person](const ConsentEntry &entry) { return entry.person == person; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ConsentTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ConsentTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : addressColumn() + 1;
}

QString ConsentTable::statusText(int row) const
{
    const QString status = textOf(statusOf(row));
    return at(row).inPlan ? status : tr("%1; not recorded any more", "status of a consent").arg(status);
}

QString ConsentTable::answeredText(const ConsentEntry &entry) const
{
    if (!entry.answeredOn.isValid())
        return {};
    const QString date = shortDate(m_locale, entry.answeredOn);
    return entry.way ? tr("%1, %2", "date, by mail or on paper").arg(date, textOf(*entry.way)) : date;
}

QString ConsentTable::itemText(const ConsentEntry &entry, const ConsentItem &item) const
{
    if (!entry.answeredOn.isValid())
        return {};
    const auto answer = entry.items.find(item.id);
    if (entry.declined || (answer != entry.items.end() && !answer->second))
        return tr("no");
    return answer == entry.items.end() ? tr("no (not answered)") : tr("yes");
}

QString ConsentTable::textAt(int row, int column) const
{
    const ConsentEntry &entry = at(row);
    if (column == revokedColumn())
        return entry.revokedOn.isValid() ? shortDate(m_locale, entry.revokedOn) : QString();
    if (column == addressColumn())
        return cleaned(entry.person.address);
    switch (column) {
    case Name: return cleaned(entry.person.name);
    case Status: return statusText(row);
    case Asked: return entry.askedOn.isValid() ? shortDate(m_locale, entry.askedOn) : QString();
    case Answered: return answeredText(entry);
    default: return itemText(entry, m_items[static_cast<std::size_t>(column - FirstItem)]);
    }
}

QVariant ConsentTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DecorationRole && index.column() == Status)
        return m_icons[static_cast<std::size_t>(statusOf(index.row()))];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(index.row(), index.column());
    return {};
}

QVariant ConsentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > addressColumn())
        return {};
    const bool isItem = section >= FirstItem && section < revokedColumn();
    if (isItem && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return statementOf(m_items[static_cast<std::size_t>(section - FirstItem)], m_language);
    if (role != Qt::DisplayRole)
        return {};
    if (isItem)
        return shortItemText(m_items[static_cast<std::size_t>(section - FirstItem)].id, section - FirstItem + 1);
    if (section == revokedColumn())
        return tr("Revoked");
    if (section == addressColumn())
        return tr("Address");
    switch (section) {
    case Name: return tr("Name");
    case Status: return tr("Status");
    case Asked: return tr("Asked");
    default: return tr("Answered");
    }
}

} // namespace einlass
