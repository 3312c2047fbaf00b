// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/people_kept_page.h"

#include "base/text.h"
#include "host_memory.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "name_order.h"
#include "services.h"
#include "settings/text_table.h"
#include "style/icons.h"
#include "widgets/field_box.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace einlass {
namespace {

enum PersonColumn { Name, Address, Count, PersonColumns };
enum MentionColumn { As, Where, Text, MentionColumns };
constexpr int visiblePeople = 5;
constexpr int visibleMentions = 5;

} // namespace

PeopleKeptPage::PeopleKeptPage(const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("peopleKeptPage"), services, parent), m_introduction(makeParagraph(this)),
      m_text(new QLineEdit), m_textBox(new FieldBox(m_text, {}, this)), m_search(makeButton(QStringLiteral("keptSearchButton"))),
      m_count(makeParagraph(this)), m_peopleTable(new TextTable(PersonColumns, this)),
      m_people(makeTable(QStringLiteral("keptPeopleTable"), m_peopleTable, this)), m_about(makeHeading(this)),
      m_mentionsTable(new TextTable(MentionColumns, this)),
      m_mentions(makeTable(QStringLiteral("mentionsTable"), m_mentionsTable, this)), m_copy(makeButton(QStringLiteral("keptCopyButton")))
{
    m_text->setObjectName(QStringLiteral("keptSearchEdit"));
    m_count->setObjectName(QStringLiteral("keptCount"));
    const int letter = fontMetrics().averageCharWidth();
    for (QTableView *view : {m_people, m_mentions})
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    setVisibleRows(m_people, visiblePeople);
    setVisibleRows(m_mentions, visibleMentions);
    m_people->setColumnWidth(Name, letter * 36);
    m_people->setColumnWidth(Address, letter * 44);
    m_mentions->setColumnWidth(As, letter * 26);
    m_mentions->setColumnWidth(Where, letter * 32);
    m_search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_introduction, m_textBox, m_search, m_count, m_people,
                                                            m_about, m_mentions, m_copy})
        add(widget);
    setTabOrder(m_text, m_search);
    setTabOrder(m_search, m_people);
    setTabOrder(m_people, m_mentions);
    setTabOrder(m_mentions, m_copy);
    connect(m_search, &QPushButton::clicked, this, &PeopleKeptPage::search);
    connect(m_text, &QLineEdit::returnPressed, this, &PeopleKeptPage::search);
    connect(m_people->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        const KeptPerson &person = m_found[static_cast<std::size_t>(current.row())];
        m_whom = person.address.isEmpty() ? person.name : person.address;
        showMentions();
    });
    connect(m_copy, &QPushButton::clicked, this, &PeopleKeptPage::copy);
}

QString PeopleKeptPage::name() const
{
    return tr("What is kept about whom");
}

QString PeopleKeptPage::personText(int row, int column) const
{
    const KeptPerson &person = m_found[static_cast<std::size_t>(row)];
    switch (column) {
    case Name: return cleaned(person.name);
    case Address: return cleaned(person.address);
    default: return locale().toString(person.mentions);
    }
}

QString PeopleKeptPage::placeText(KeptAs as)
{
    switch (as) {
    case KeptAs::Host: return tr("Host");
    case KeptAs::Recipient: return tr("Invited");
    case KeptAs::MailingList: return tr("Mailing list");
    case KeptAs::Speaker: return tr("Speaker of a recording");
    case KeptAs::Admitted: return tr("Admitted without sign-in");
    case KeptAs::Consent: return tr("Consent to a recording");
    case KeptAs::Interview: return tr("Interview");
    case KeptAs::Profile: return tr("Profile");
    case KeptAs::Preferences: return tr("Host of the last meeting");
    case KeptAs::Words: break;
    }
    return tr("Within a text");
}

QString PeopleKeptPage::mentionText(int row, int column) const
{
    const Mention &mention = m_kept[static_cast<std::size_t>(row)];
    switch (column) {
    case As: return placeText(mention.as);
    case Where: return mention.as == KeptAs::Preferences ? tr("Settings of the program") : cleaned(mention.title);
    default: return cleaned(mention.text);
    }
}

void PeopleKeptPage::search()
{
    if (!hasLibrary())
        return;
    status()->clear();
    m_searched = true;
    showPeople();
    if (m_found.empty() && !isBlank(m_text->text())) {
        // Somebody who stands only in a text is no person to the library.
        m_whom = m_text->text().trimmed();
        showMentions();
    }
}

void PeopleKeptPage::showPeople()
{
    const QString wanted = m_text->text().trimmed();
    std::vector<KeptPerson> people = library() ? library()->everybody() : std::vector<KeptPerson>{};
    sortByName(people, services().language.locale(), [](const KeptPerson &person) { return person.name.isEmpty() ? person.address : person.name; });
    addLastHost(people);
    const auto differs = [&wanted](const KeptPerson &person) {
        return !person.name.contains(wanted, Qt::CaseInsensitive) && !person.address.contains(wanted, Qt::CaseInsensitive);
    };
    people.erase(std::remove_if(people.begin(), people.end(), differs), people.end());
    m_found = std::move(people);
    m_whom.clear();
    m_peopleTable->setRows(static_cast<int>(m_found.size()), [this](int row, int column) { return personText(row, column); });
    m_count->setText(tr("%n people are found.", nullptr, static_cast<int>(m_found.size())));
    m_count->show();
    m_people->setVisible(!m_found.empty());
    goToRow(m_people, 0);
    if (m_found.empty())
        showMentions();
}

/// Beside the library the program remembers who the host of the last meeting was.
void PeopleKeptPage::addLastHost(std::vector<KeptPerson> &people) const
{
    const Host host = rememberedHost(services().preferences);
    if (isBlank(host.name) && isBlank(host.email))
        return;
    const QString &key = host.email.isEmpty() ? host.name : host.email;
    const auto known = std::find_if(people.begin(), people.end(), [&](const KeptPerson &person) {
        return (person.address.isEmpty() ? person.name : person.address).compare(key, Qt::CaseInsensitive) == 0;
    });
    if (known == people.end())
        people.push_back({host.name, host.email, 1});
    else
        ++known->mentions;
}

void PeopleKeptPage::addLastHost(std::vector<Mention> &mentions) const
{
    const Host host = rememberedHost(services().preferences);
    const bool meant = host.email.compare(m_whom, Qt::CaseInsensitive) == 0 || (!isBlank(host.name) && host.name.contains(m_whom, Qt::CaseInsensitive));
    if (!meant || m_whom.isEmpty())
        return;
    const QString unit = isBlank(host.unit) ? QString() : QStringLiteral(", %1").arg(host.unit);
    mentions.push_back({KeptAs::Preferences, {}, {}, QStringLiteral("%1 <%2>%3").arg(host.name, host.email, unit)});
}

void PeopleKeptPage::showMentions()
{
    m_kept = library() && !m_whom.isEmpty() ? library()->everythingAbout(m_whom) : std::vector<Mention>{};
    addLastHost(m_kept);
    m_mentionsTable->setRows(static_cast<int>(m_kept.size()), [this](int row, int column) { return mentionText(row, column); });
    const bool asked = !m_whom.isEmpty();
    m_about->setText(m_kept.empty() ? tr("Nothing is kept about %1").arg(cleaned(m_whom))
                                    : tr("All that is kept about %1").arg(cleaned(m_whom)));
    m_about->setVisible(asked);
    m_mentions->setVisible(asked && !m_kept.empty());
    m_copy->setVisible(asked && !m_kept.empty());
    m_mentions->setAccessibleName(m_about->text());
}

void PeopleKeptPage::copy()
{
    QStringList lines{m_about->text()};
    for (int row = 0; row < static_cast<int>(m_kept.size()); ++row)
        lines << tr("%1, %2: %3", "as what, in which meeting, what stands there")
                     .arg(mentionText(row, As), mentionText(row, Where), mentionText(row, Text));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    status()->showDone(tr("The list is on the clipboard, for whoever asks what is kept about them."));
}

/// Reads everything only when it was asked for.
void PeopleKeptPage::refresh()
{
    const bool can = hasLibrary();
    m_search->setEnabled(can);
    if (m_searched && can) {
        showPeople();
        return;
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_people, m_about, m_mentions, m_copy})
        widget->hide();
}

void PeopleKeptPage::retranslate()
{
    SettingsPage::retranslate();
    m_introduction->setText(tr("Shows all that Einlass keeps about somebody, you included: in meetings, consents, interviews, profiles and settings. Passcodes and PINs belong to meetings, not to people, and lie in the keychain."));
    m_textBox->setTexts(tr("&Name or address"), tr("Or a part of it. Empty: everybody."));
    m_search->setText(tr("&Search"));
    m_peopleTable->setHeadings({tr("Name"), tr("Address"), tr("Mentions")});
    m_people->setAccessibleName(tr("People about whom something is kept"));
    m_mentionsTable->setHeadings({tr("As"), tr("Meeting or profile"), tr("What stands there")});
    m_copy->setIcon(icon(Sign::Copy));
    m_copy->setText(tr("&Copy the list"));
    if (isVisible())
        refresh();
}

} // namespace einlass
