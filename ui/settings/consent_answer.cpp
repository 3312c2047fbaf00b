// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/consent_answer.h"

#include "base/text.h"
#include "interface_language.h"
#include "services.h"
#include "settings/consent_table.h"
#include "style/spacing.h"
#include "widgets/buttons.h"
#include "widgets/date_field.h"
#include "widgets/field_box.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int cellsOfAnItem = 3;
/// Characters beside each other from which on two items stand beside each other: a form has up to nine.
constexpr int roomyColumns = 110;

/// No button of the group is pressed.
void clear(QButtonGroup *group)
{
    group->setExclusive(false);
    for (QAbstractButton *button : group->buttons())
        button->setChecked(false);
    group->setExclusive(true);
}

} // namespace

ConsentAnswer::ConsentAnswer(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_heading(makeHeading(this)),
      m_date(new DateField(QStringLiteral("consentDateEdit"))), m_dateBox(new FieldBox(m_date, {}, this)),
      m_paper(new QRadioButton), m_mail(new QRadioButton), m_way(new QButtonGroup(this)), m_wayBox(nullptr),
      m_explanation(makeParagraph(this)), m_grid(new QGridLayout), m_allYes(makeButton(QStringLiteral("consentAllYesButton"), this)),
      m_keep(makeButton(QStringLiteral("consentKeepButton"), this)), m_decline(makeButton(QStringLiteral("consentDeclineButton"), this))
{
    setObjectName(QStringLiteral("consentAnswer"));
    m_heading->setObjectName(QStringLiteral("consentAnswerHeading"));
    makeLayout();
    setFocusProxy(m_date);
    connect(m_allYes, &QPushButton::clicked, this, [this] { answerAll(true); });
    connect(m_keep, &QPushButton::clicked, this, &ConsentAnswer::keep);
    connect(m_decline, &QPushButton::clicked, this, &ConsentAnswer::decline);
    showEntry({});
}

void ConsentAnswer::makeLayout()
{
    auto *ways = new QWidget;
    ways->setObjectName(QStringLiteral("consentWay"));
    m_paper->setObjectName(QStringLiteral("consentPaperRadio"));
    m_mail->setObjectName(QStringLiteral("consentMailRadio"));
    m_way->addButton(m_paper);
    m_way->addButton(m_mail);
    auto *wayLayout = new QHBoxLayout(ways);
    wayLayout->setContentsMargins({});
    wayLayout->addWidget(m_paper);
    wayLayout->addWidget(m_mail);
    wayLayout->addStretch(1);
    ways->setFocusProxy(m_paper);
    m_wayBox = new FieldBox(ways, {}, this);
    auto *head = new WrapLayout;
    head->setSpacing(spacing::question);
    for (FieldBox *box : {m_dateBox, m_wayBox}) {
        head->addWidget(box);
        head->setAlignment(box, Qt::AlignTop);
    }
    arrange();
    auto *buttons = new WrapLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {m_allYes, m_keep, m_decline})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addLayout(head);
    layout->addWidget(m_explanation);
    layout->addLayout(m_grid);
    layout->addLayout(buttons);
}

void ConsentAnswer::addRow(int index)
{
    Row row{makeParagraph(this), new QRadioButton(this), new QRadioButton(this), new QButtonGroup(this)};
    row.group->addButton(row.yes);
    row.group->addButton(row.no);
    place(row, index);
    QWidget *before = m_rows.empty() ? m_mail : m_rows.back().no;
    setTabOrder(before, row.yes);
    setTabOrder(row.yes, row.no);
    setTabOrder(row.no, m_allYes);
    setTabOrder(m_allYes, m_keep);
    setTabOrder(m_keep, m_decline);
    m_rows.push_back(row);
}

void ConsentAnswer::place(const Row &row, int index)
{
    const int column = (index % m_columns) * (cellsOfAnItem + 1);
    int cell = column;
    for (QWidget *widget : std::initializer_list<QWidget *>{row.text, row.yes, row.no})
        m_grid->addWidget(widget, index / m_columns, cell++);
}

/// What a row begins with is as wide as it can be; both columns of items share what is left.
void ConsentAnswer::arrange()
{
    const int columns = width() < fontMetrics().averageCharWidth() * roomyColumns ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(cellsOfAnItem + 1, columns - 1);
    m_grid->setColumnMinimumWidth(cellsOfAnItem, columns == 1 ? 0 : spacing::question);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        place(m_rows[i], static_cast<int>(i));
}

void ConsentAnswer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ConsentAnswer::setItems(const std::vector<ConsentItem> &items)
{
    m_items = items;
    while (m_rows.size() < items.size())
        addRow(static_cast<int>(m_rows.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_rows[i].text, m_rows[i].yes, m_rows[i].no})
            widget->setVisible(i < items.size());
    }
    showItems();
}

void ConsentAnswer::showItems()
{
    const Language language = m_services.language.current();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Row &row = m_rows[i];
        const QString statement = statementOf(m_items[i], language);
        row.text->setText(tr("%1. %2", "number and text of an item").arg(i + 1).arg(statement));
        row.yes->setObjectName(QStringLiteral("consent-%1-yes").arg(m_items[i].id));
        row.no->setObjectName(QStringLiteral("consent-%1-no").arg(m_items[i].id));
        row.yes->setText(tr("Yes"));
        row.no->setText(tr("No"));
        row.yes->setAccessibleName(tr("Yes: %1", "answer to an item").arg(statement));
        row.no->setAccessibleName(tr("No: %1", "answer to an item").arg(statement));
    }
}

/// The entry as it is written now, whether it can be kept or not.
ConsentEntry ConsentAnswer::written() const
{
    ConsentEntry entry = *m_entry;
    entry.way = m_paper->isChecked() ? std::optional(ConsentWay::Paper)
        : m_mail->isChecked()        ? std::optional(ConsentWay::Mail)
                                     : std::nullopt;
    entry.items.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_rows[i].group->checkedButton())
            entry.items[m_items[i].id] = m_rows[i].yes->isChecked();
    }
    return entry;
}

/// What was begun for one person is there again when the host comes back from another one.
void ConsentAnswer::setAside()
{
    if (!m_entry || m_keeping)
        return;
    const ConsentEntry now = written();
    const std::pair person(m_entry->person.name, m_entry->person.address);
    if (now.way == m_entry->way && now.items == m_entry->items)
        m_begun.erase(person);
    else
        m_begun[person] = now;
}

void ConsentAnswer::showEntry(const std::optional<ConsentEntry> &known)
{
    setAside();
    std::optional<ConsentEntry> entry = known;
    m_entry = entry;
    setEnabled(entry.has_value());
    m_heading->setText(entry ? tr("Answer of %1").arg(cleaned(entry->person.name)) : tr("Answer"));
    m_wayBox->setProblem({});
    m_dateBox->setProblem({});
    clear(m_way);
    for (const Row &row : m_rows)
        clear(row.group);
    if (!entry)
        return;
    if (const auto begun = m_begun.find({entry->person.name, entry->person.address}); begun != m_begun.end()) {
        entry->way = begun->second.way;
        entry->items = begun->second.items;
    }
    m_date->setDate(entry->answeredOn.isValid() ? entry->answeredOn : m_services.now().date());
    if (entry->way)
        (*entry->way == ConsentWay::Paper ? m_paper : m_mail)->setChecked(true);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto answer = entry->items.find(m_items[i].id);
        if (answer != entry->items.end())
            (answer->second ? m_rows[i].yes : m_rows[i].no)->setChecked(true);
    }
}

void ConsentAnswer::answerAll(bool yes)
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        (yes ? m_rows[i].yes : m_rows[i].no)->setChecked(true);
    m_keep->setFocus();
}

/// The entry with date and way; nothing while one of them is missing, which is said beside it.
std::optional<ConsentEntry> ConsentAnswer::begun()
{
    const std::optional<QDate> date = m_date->date();
    const bool tooLate = date && *date > m_services.now().date();
    m_dateBox->setProblem(!date ? tr("Write the date of the answer.") : tooLate ? tr("This day is still to come.") : QString());
    m_wayBox->setProblem(m_way->checkedButton() ? QString() : tr("Say how the answer came: an answer must be provable."));
    if (!m_entry || !date || tooLate || !m_way->checkedButton()) {
        (!date || tooLate ? static_cast<QWidget *>(m_date) : m_paper)->setFocus();
        return std::nullopt;
    }
    ConsentEntry entry = *m_entry;
    entry.answeredOn = *date;
    entry.way = m_paper->isChecked() ? ConsentWay::Paper : ConsentWay::Mail;
    entry.items.clear();
    return entry;
}

void ConsentAnswer::keep()
{
    std::optional<ConsentEntry> entry = begun();
    if (!entry)
        return;
    entry->items = written().items;
    // A form with nothing but blanks is no answer to anything: it counts as no.
    entry->declined = entry->items.empty();
    give(*entry);
}

void ConsentAnswer::decline()
{
    std::optional<ConsentEntry> entry = begun();
    if (!entry)
        return;
    entry->declined = true;
    give(*entry);
}

/// What is kept is no longer only begun; when it cannot be kept, it stays as it is written.
void ConsentAnswer::give(const ConsentEntry &entry)
{
    m_begun.erase({entry.person.name, entry.person.address});
    m_keeping = true;
    emit answered(entry);
    m_keeping = false;
}

void ConsentAnswer::retranslate()
{
    m_dateBox->setTexts(tr("Answered &on"));
    m_wayBox->setTexts(tr("How the answer came"));
    m_date->retranslate(m_services.language.locale());
    m_paper->setText(tr("On &paper, signed"));
    m_mail->setText(tr("By a &mail that answers each item"));
    m_explanation->setText(tr("As it stands on the form or in the mail. What was left blank counts as no."));
    m_allYes->setText(tr("&Yes to everything"));
    m_keep->setText(tr("&Keep this answer"));
    m_decline->setText(tr("&Declined altogether"));
    m_decline->setAccessibleDescription(tr("Takes part without being recorded."));
    showItems();
    if (!m_entry)
        showEntry({});
    else
        m_heading->setText(tr("Answer of %1").arg(cleaned(m_entry->person.name)));
}

} // namespace einlass
