// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keeping_page.h"

#include "base/text.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/inline_question.h"
#include "settings/library_settings.h"
#include "settings/text_table.h"
#include "widgets/explained_check.h"
#include "widgets/field_box.h"
#include "widgets/number_box.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace einlass {
namespace {

enum Column { What, Meeting, Persons, DueSince, ColumnCount };
constexpr int visibleRows = 5;

} // namespace

KeepingPage::KeepingPage(const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("keepingPage"), services, parent),
      m_people(makeDays(QStringLiteral("keepPeopleDays"), 0, Retention::longestPeopleDays, &Retention::peopleDays)),
      m_meeting(makeDays(QStringLiteral("keepMeetingDays"), Retention::shortestMeetingDays, Retention::longestMeetingDays, &Retention::meetingDays)),
      m_consent(makeDays(QStringLiteral("keepConsentDays"), 0, Retention::longestConsentDays, &Retention::consentDays)),
      m_peopleBox(new FieldBox(m_people, {}, this)), m_meetingBox(new FieldBox(m_meeting, {}, this)),
      m_consentBox(new FieldBox(m_consent, {}, this)), m_atStart(new ExplainedCheck(QStringLiteral("forgetAtStartCheck"))),
      m_previewTitle(makeHeading(this)), m_previewText(makeParagraph(this)), m_table(new TextTable(ColumnCount, this)),
      m_view(makeTable(QStringLiteral("forgettableTable"), m_table, this)), m_forget(makeButton(QStringLiteral("forgetNowButton")))
{
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVisibleRows(m_view, visibleRows);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(What, letter * 44);
    m_view->setColumnWidth(Meeting, letter * 32);
    m_view->setColumnWidth(Persons, letter * 12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_peopleBox, m_meetingBox, m_consentBox, m_atStart,
                                                            m_previewTitle, m_previewText, m_view})
        add(widget);
    add(m_forget);
    m_forget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_atStart, &ExplainedCheck::switched, this, [this](bool on) {
        if (hasLibrary())
            succeeded(setForgetsAtStart(*library(), on));
    });
    connect(m_forget, &QPushButton::clicked, this, &KeepingPage::askToForget);
}

NumberBox *KeepingPage::makeDays(const QString &objectName, int shortest, int longest, int Retention::*days)
{
    auto *box = new NumberBox(objectName, shortest, longest);
    // Nothing is forgotten for a number that is half written.
    box->setKeyboardTracking(false);
    connect(box, &NumberBox::edited, this, [this, days](int value) { setDays(days, value); });
    return box;
}

QString KeepingPage::name() const
{
    return tr("Keeping and forgetting");
}

void KeepingPage::setDays(int Retention::*days, int value)
{
    if (!hasLibrary())
        return;
    Retention retention = library()->retention();
    retention.*days = value;
    if (succeeded(library()->setRetention(retention)))
        status()->clear();
    // Another value may have been moved into its bounds.
    showRetention();
    showPreview();
}

void KeepingPage::showRetention()
{
    const Retention retention = library() ? library()->retention() : Retention{};
    m_people->setShown(retention.peopleDays);
    m_meeting->setShown(retention.meetingDays);
    m_consent->setShown(retention.consentDays);
    m_atStart->setChecked(!library() || forgetsAtStart(*library()));
}

QString KeepingPage::textAt(int row, int column) const
{
    const ForgettingStep &step = m_steps[static_cast<std::size_t>(row)];
    switch (column) {
    case What:
        switch (step.what) {
        case Forgetting::People: return tr("Names and addresses of the invited");
        case Forgetting::Consents: return tr("Declarations of consent");
        case Forgetting::Meeting: break;
        }
        return tr("The whole meeting");
    case Meeting: return cleaned(step.title);
    case Persons: return step.persons > 0 ? locale().toString(step.persons) : QString();
    default: return dateText(step.dueSince);
    }
}

void KeepingPage::showPreview()
{
    m_steps = library() ? library()->forgettable() : std::vector<ForgettingStep>{};
    m_table->setRows(static_cast<int>(m_steps.size()), [this](int row, int column) { return textAt(row, column); });
    goToRow(m_view, 0);
    m_view->setVisible(!m_steps.empty());
    m_forget->setEnabled(!m_steps.empty() && !m_forgetting);
    m_previewText->setText(m_steps.empty() ? tr("Nothing: no period is over, or a duty is still open.")
                                           : tr("%n entries. Nobody can bring them back afterwards.", nullptr, static_cast<int>(m_steps.size())));
}

void KeepingPage::askToForget()
{
    question()->ask(tr("Forget these %n entries now? They cannot be brought back, from backup copies of Einlass neither.", nullptr, static_cast<int>(m_steps.size())),
                    tr("Forget now"), m_forget, [this] { forget(); });
}

void KeepingPage::forget()
{
    if (!hasLibrary())
        return;
    m_forgetting = true;
    m_forget->setEnabled(false);
    const auto count = static_cast<int>(m_steps.size());
    library()->forget(m_steps, this, [this, count](std::optional<Message> error) {
        m_forgetting = false;
        showPreview();
        if (error)
            fail(*error);
        else
            status()->showDone(tr("%n entries are forgotten.", nullptr, count));
    });
}

void KeepingPage::refresh()
{
    showRetention();
    showPreview();
    const bool can = hasLibrary();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_people, m_meeting, m_consent, m_atStart})
        widget->setEnabled(can);
}

void KeepingPage::retranslate()
{
    SettingsPage::retranslate();
    m_peopleBox->setTexts(tr("Names and addresses of those who were &invited"),
                          tr("After the last date, and not before every duty of the meeting is done. At most %n days: afterwards nobody has to be reached any more.", nullptr, Retention::longestPeopleDays));
    m_meetingBox->setTexts(tr("The &meeting, with its decisions and reasons"),
                           tr("After the last date; drafts after the last change. From %1 to %2 days: decisions are there to be shown when somebody asks, but not for ever.")
                               .arg(Retention::shortestMeetingDays).arg(Retention::longestMeetingDays));
    m_consentBox->setTexts(tr("Declarations of &consent"),
                           tr("After the recording is deleted. At most %n days: claims lapse three years after the end of the year, then they prove nothing any more.", nullptr, Retention::longestConsentDays));
    for (NumberBox *box : {m_people, m_meeting, m_consent})
        box->setWords(tr("%1 days"));
    m_atStart->setTexts(tr("Forget by itself &when Einlass starts"), tr("What is due is deleted without asking. Otherwise it stays until you forget it here."));
    m_previewTitle->setText(tr("What would be forgotten today"));
    m_table->setHeadings({tr("What"), tr("Meeting"), tr("People"), tr("Due since")});
    m_view->setAccessibleName(tr("What would be forgotten today"));
    m_forget->setText(tr("&Forget now…"));
    if (isVisible())
        refresh();
}

} // namespace einlass
