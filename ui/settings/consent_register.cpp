// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/consent_register.h"

#include "base/text.h"
#include "interface_language.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/consent_answer.h"
#include "settings/consent_report_view.h"
#include "settings/consent_table.h"
#include "settings/inline_question.h"
#include "settings/text_table.h"
#include "style/spacing.h"
#include "widgets/buttons.h"
#include "widgets/date_field.h"
#include "widgets/return_key.h"
#include "widgets/scroll_body.h"
#include "widgets/state_icon.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr QSize startSize(1180, 680);
constexpr int fewestRows = 5;

} // namespace

ConsentRegister::ConsentRegister(const Plan &plan, const Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_plan(plan), m_tabs(new QTabWidget(this)), m_count(makeHeading(this)),
      m_revocations(nullptr), m_revocationNotice(new QWidget(this)), m_table(new ConsentTable(*style(), this)),
      m_view(makeTable(QStringLiteral("consentTable"), m_table, this)), m_onLabel(new QLabel(this)),
      m_on(new DateField(QStringLiteral("consentOnEdit"), this)), m_asked(makeButton(QStringLiteral("consentAskedButton"), this)),
      m_revoke(makeButton(QStringLiteral("consentRevokeButton"), this)), m_remove(makeButton(QStringLiteral("consentRemoveButton"), this)),
      m_print(makeButton(QStringLiteral("consentPrintMissingButton"), this)), m_question(new InlineQuestion(QStringLiteral("consentQuestion"), this)),
      m_status(new StatusLine(this)), m_answer(new ConsentAnswer(services, this)), m_privacy(makeParagraph(this)),
      m_report(new ConsentReportView(services, this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("consentRegister"));
    m_tabs->setObjectName(QStringLiteral("consentTabs"));
    m_count->setObjectName(QStringLiteral("consentCount"));
    m_status->setObjectName(QStringLiteral("consentStatus"));
    m_onLabel->setBuddy(m_on);
    m_on->setDate(services.now().date());
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("consentCloseButton"));
    m_tabs->addTab(makeRegister(), QString());
    m_tabs->addTab(m_report, QString());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_buttons);
    connectControls();
    connectKeys();
    retranslate();
    goToRow(m_view, 0);
    m_view->setFocus();
    resize(startSize);
}

Library &ConsentRegister::library() const
{
    return *m_services.library;
}

QWidget *ConsentRegister::makeRegister()
{
    auto *icon = new StateIcon(m_revocationNotice);
    icon->setState(StateIcon::State::Attention);
    m_revocations = makeParagraph(m_revocationNotice);
    m_revocations->setObjectName(QStringLiteral("consentRevocations"));
    auto *notice = new QHBoxLayout(m_revocationNotice);
    notice->setContentsMargins({});
    notice->addWidget(icon, 0, Qt::AlignTop);
    notice->addWidget(m_revocations, 1);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMinimumHeight(heightOfRows(m_view, fewestRows));
    auto *day = new QHBoxLayout;
    day->addWidget(m_onLabel);
    day->addWidget(m_on);
    auto *buttons = new WrapLayout;
    buttons->setSpacing(spacing::small);
    buttons->addLayout(day);
    for (QPushButton *button : {m_asked, m_revoke, m_remove, m_print}) {
        buttons->addWidget(button);
        buttons->setAlignment(button, Qt::AlignTop);
    }
    auto *body = new ScrollBody(this);
    body->setUnbounded();
    body->column()->setContentsMargins(0, spacing::medium, 0, 0);
    body->column()->setSpacing(spacing::medium);
    body->column()->addWidget(m_count);
    body->column()->addWidget(m_revocationNotice);
    body->column()->addWidget(m_view, 1);
    body->column()->addLayout(buttons);
    body->column()->addWidget(m_question);
    body->column()->addWidget(m_status);
    body->column()->addWidget(m_answer);
    body->column()->addWidget(m_privacy);
    return body;
}

void ConsentRegister::connectControls()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsentRegister::showPerson);
    connect(m_view, &QTableView::doubleClicked, m_answer, [this] { m_answer->setFocus(); });
    connect(m_asked, &QPushButton::clicked, this, &ConsentRegister::markAsked);
    connect(m_revoke, &QPushButton::clicked, this, &ConsentRegister::revoke);
    connect(m_remove, &QPushButton::clicked, this, &ConsentRegister::askToRemove);
    connect(m_print, &QPushButton::clicked, this, [this] {
        reject();
        emit formsRequested();
    });
    connect(m_answer, &ConsentAnswer::answered, this, [this](const ConsentEntry &entry) {
        if (keep(entry, tr("The answer of %1 is kept.").arg(cleaned(entry.person.name))))
            m_view->setFocus();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&library(), &Library::consentsChanged, this, [this](const QString &meeting) {
        if (meeting == m_plan.id)
            refresh();
    });
}

/// In the table itself: Enter answers, Delete takes the entry away.
void ConsentRegister::connectKeys()
{
    const auto onKey = [this](const QKeySequence &key, const std::function<void()> &action) {
        auto *shortcut = new QShortcut(key, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_Return, [this] { m_answer->setFocus(); });
    onKey(Qt::Key_Enter, [this] { m_answer->setFocus(); });
    onKey(Qt::Key_Delete, [this] { m_remove->click(); });
}

bool ConsentRegister::failed(const Message &error)
{
    m_status->showProblem(m_services.catalogues.text(error, m_services.language.current()));
    return false;
}

bool ConsentRegister::keep(const ConsentEntry &entry, const QString &done)
{
    const Result<void> kept = library().setConsent(m_plan.id, entry);
    if (!kept)
        return failed(kept.error());
    m_status->showDone(done);
    return true;
}

/// The day that is written beside the buttons; what is wrong with it is said.
std::optional<QDate> ConsentRegister::date()
{
    const std::optional<QDate> date = m_on->date();
    if (date && *date <= m_services.now().date())
        return date;
    m_status->showProblem(date ? tr("This day is still to come. Write the day on which it happened.") : tr("Write the day on which it happened."));
    m_on->setFocus();
    return std::nullopt;
}

/// All who are selected. Whoever has answered was asked, whenever that was.
void ConsentRegister::markAsked()
{
    const std::optional<QDate> on = date();
    if (!on)
        return;
    std::vector<ConsentEntry> asked;
    for (ConsentEntry entry : chosen()) {
        if (entry.answeredOn.isValid() || entry.askedOn.isValid())
            continue;
        entry.askedOn = *on;
        asked.push_back(entry);
    }
    if (asked.empty()) {
        m_status->showDone(tr("They were asked already; nothing has changed."));
        return;
    }
    const Result<void> kept = library().setConsents(m_plan.id, asked);
    if (!kept) {
        failed(kept.error());
        return;
    }
    m_status->showDone(tr("%n people are marked as asked.", nullptr, static_cast<int>(asked.size())));
}

void ConsentRegister::revoke()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_table->rowCount())
        return;
    ConsentEntry entry = m_table->at(row);
    if (entry.revokedOn.isValid()) {
        takeBackRevocation(entry);
        return;
    }
    const std::optional<QDate> on = date();
    if (!on)
        return;
    entry.revokedOn = *on;
    const QString name = cleaned(entry.person.name);
    const bool recorded = !ConsentReport::daysText(m_plan, *on, m_services.language.locale()).isEmpty();
    keep(entry, recorded ? tr("The revocation of %1 is kept. The recording with this person may exist for %n days from then on.", nullptr,
                              entry.daysToDelete).arg(name)
                         : tr("The revocation of %1 is kept. Nothing was recorded before.").arg(name));
}

void ConsentRegister::takeBackRevocation(const ConsentEntry &entry)
{
    m_question->ask(tr("Was the revocation of %1 entered by mistake? Somebody who agrees anew gives a new declaration.").arg(cleaned(entry.person.name)),
                    tr("Entered by mistake"), m_view, [this, entry] {
        ConsentEntry corrected = entry;
        corrected.revokedOn = QDate();
        keep(corrected, tr("The revocation of %1 is taken back.").arg(cleaned(entry.person.name)));
    });
}

void ConsentRegister::askToRemove()
{
    const std::vector<ConsentEntry> entries = chosen();
    if (entries.empty())
        return;
    const auto count = static_cast<int>(entries.size());
    m_question->ask(tr("Forget what %n people answered? Nothing proves their consent afterwards.", nullptr, count),
                    tr("Forget it"), m_view, [this, entries] { remove(entries); });
}

void ConsentRegister::remove(const std::vector<ConsentEntry> &entries)
{
    std::vector<ConsentPerson> persons;
    for (const ConsentEntry &entry : entries)
        persons.push_back(entry.person);
    const Result<void> removed = library().removeConsents(m_plan.id, persons);
    if (!removed) {
        failed(removed.error());
        return;
    }
    m_status->showDone(tr("%n entries are forgotten.", nullptr, static_cast<int>(entries.size())));
}

void ConsentRegister::keyPressEvent(QKeyEvent *event)
{
    if (!returnPresses(*event, focusWidget()))
        QDialog::keyPressEvent(event);
}

} // namespace einlass
