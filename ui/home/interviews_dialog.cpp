// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself; what it reads and shows is in interviews_dialog_show.cpp, what it writes in interviews_dialog_write.cpp.
#include "home/interviews_dialog.h"

#include "document_worker.h"
#include "services.h"
#include "settings/text_table.h"
#include "style/spacing.h"
#include "widgets/buttons.h"
#include "widgets/date_field.h"
#include "widgets/domains_list.h"
#include "widgets/empty_text.h"
#include "widgets/moment_edit.h"
#include "widgets/multiline_edit.h"
#include "widgets/number_box.h"
#include "widgets/scroll_body.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"
#include "widgets/wrap_layout.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr QSize startSize(1100, 680);
constexpr int soon = 150;               ///< milliseconds after the last key
constexpr int listLines = 6;
constexpr int ownTextLines = 3;
constexpr int fewestRows = 4;
constexpr int leastMinutes = 5, mostMinutes = 8 * 60;
constexpr int listShare = 3;
constexpr int timesShare = 2;

QTimeEdit *makeTime(const char *objectName, const QTime &time, QWidget *parent)
{
    auto *edit = new QTimeEdit(time, parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setEnabled(false);
    return edit;
}

} // namespace

InterviewsDialog::InterviewsDialog(const Plan &plan, const AccessSecrets &secrets, const Services &services, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_secrets(secrets), m_services(services), m_worker(new DocumentWorker(this)), m_soon(new QTimer(this)),
      m_introduction(makeParagraph(this)), m_listLabel(new QLabel(this)), m_list(new MultilineEdit(listLines, this)),
      m_madeHeading(makeHeading(this)), m_made(makeParagraph(this)), m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("interviewsDialog"));
    m_list->setObjectName(QStringLiteral("interviewsList"));
    m_made->setObjectName(QStringLiteral("interviewsMade"));
    m_status->setObjectName(QStringLiteral("interviewsStatus"));
    m_listLabel->setBuddy(m_list);
    m_listLabel->setWordWrap(true);
    m_soon->setObjectName(QStringLiteral("interviewsSoon"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    auto *listPart = new QWidget(this);
    auto *list = new QVBoxLayout(listPart);
    list->setContentsMargins({});
    list->addWidget(m_listLabel);
    list->addWidget(m_list);
    list->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::question);
    top->addWidget(listPart, listShare);
    top->addWidget(makeTimes(), timesShare);
    // On a low screen all but the buttons scrolls.
    auto *body = new ScrollBody(this);
    body->setUnbounded();
    body->column()->addWidget(m_introduction);
    body->column()->addLayout(top);
    body->column()->addWidget(makePeople(), 1);
    body->column()->addWidget(makeBelow());
    body->column()->addWidget(makeMade());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(body, 1);
    layout->addWidget(m_status);
    layout->addWidget(makeButtons());
    connectParts();
    propose();
    retranslate();
    resize(startSize);
    m_list->setFocus();
}

QWidget *InterviewsDialog::makeTimes()
{
    auto *part = new QWidget(this);
    m_times = part;
    m_timesHeading = makeHeading(part);
    for (QLabel **label : {&m_startLabel, &m_minutesLabel, &m_pauseLabel, &m_breakToLabel})
        *label = new QLabel(part);
    m_start = new MomentEdit(QStringLiteral("interviewsStart"), MomentEdit::Part::DateAndTime, part);
    m_minutes = new NumberBox(QStringLiteral("interviewsMinutes"), leastMinutes, mostMinutes, part);
    m_pause = new NumberBox(QStringLiteral("interviewsPause"), 0, mostMinutes, part);
    m_break = new QCheckBox(part);
    m_break->setObjectName(QStringLiteral("interviewsBreak"));
    m_breakFrom = makeTime("interviewsBreakFrom", QTime(12, 0), part);
    m_breakTo = makeTime("interviewsBreakTo", QTime(13, 0), part);
    for (auto [label, field] : {std::pair<QLabel *, QWidget *>{m_startLabel, m_start}, {m_minutesLabel, m_minutes}, {m_pauseLabel, m_pause}, {m_breakToLabel, m_breakTo}})
        label->setBuddy(field);
    auto *fromTo = new QHBoxLayout;
    for (QWidget *each : std::initializer_list<QWidget *>{m_breakFrom, m_breakToLabel, m_breakTo})
        fromTo->addWidget(each);
    fromTo->addStretch(1);
    auto *layout = new QGridLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_timesHeading, 0, 0, 1, 2);
    layout->addWidget(m_startLabel, 1, 0);
    layout->addWidget(m_start, 1, 1);
    layout->addWidget(m_minutesLabel, 2, 0);
    layout->addWidget(m_minutes, 2, 1);
    layout->addWidget(m_pauseLabel, 3, 0);
    layout->addWidget(m_pause, 3, 1);
    layout->addWidget(m_break, 4, 0);
    layout->addLayout(fromTo, 4, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(5, 1);
    return part;
}

QWidget *InterviewsDialog::makePeople()
{
    auto *part = new QWidget(this);
    m_peopleHeading = makeHeading(part);
    m_table = new TextTable(ColumnCount, part);
    m_view = makeTable(QStringLiteral("interviewsTable"), m_table, part);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumHeight(heightOfRows(m_view, fewestRows));
    m_none = addEmptyText(m_view);
    m_whole = makeParagraph(part);
    m_whole->setObjectName(QStringLiteral("interviewsProblem"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_peopleHeading);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_whole);
    return part;
}

QWidget *InterviewsDialog::makeBelow()
{
    auto *part = new QWidget(this);
    m_ownTextLabel = new QLabel(part);
    m_ownText = new MultilineEdit(ownTextLines, part);
    m_ownText->setObjectName(QStringLiteral("interviewsOwnText"));
    m_ownTextLabel->setBuddy(m_ownText);
    m_domainsLabel = new QLabel(part);
    m_domains = new DomainsList(part);
    m_domains->setObjectName(QStringLiteral("interviewsDomains"));
    m_domainsLabel->setBuddy(m_domains);
    auto *layout = new QGridLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_ownTextLabel, 0, 0);
    layout->addWidget(m_ownText, 1, 0, Qt::AlignTop);
    layout->addWidget(m_domainsLabel, 0, 1);
    layout->addWidget(m_domains, 1, 1, Qt::AlignTop);
    layout->setColumnStretch(0, listShare);
    layout->setColumnStretch(1, timesShare);
    return part;
}

/// What is written, and when it was sent.
QWidget *InterviewsDialog::makeMade()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_madeHeading);
    layout->addWidget(m_made);
    layout->addWidget(makeSent());
    return part;
}

QWidget *InterviewsDialog::makeSent()
{
    m_sent = new QWidget(this);
    m_sentLabel = new QLabel(m_sent);
    m_sentOn = new DateField(QStringLiteral("interviewsSentOn"), m_sent);
    m_sentOn->setDate(m_services.now().date());
    m_markSent = makeButton(QStringLiteral("interviewsSentButton"), m_sent);
    m_sentLabel->setBuddy(m_sentOn);
    auto *layout = new WrapLayout(m_sent);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::small);
    for (QWidget *each : std::initializer_list<QWidget *>{m_sentLabel, m_sentOn, m_markSent})
        layout->addWidget(each);
    return m_sent;
}

QWidget *InterviewsDialog::makeButtons()
{
    auto *part = new QWidget(this);
    m_progress = new QProgressBar(part);
    m_progress->setObjectName(QStringLiteral("interviewsProgress"));
    m_stop = makeButton(QStringLiteral("interviewsStopButton"), part);
    m_buttons = new QDialogButtonBox(part);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_buttons, 1);
    m_replace = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(QStringLiteral("interviewsReplaceButton"));
    m_save = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("interviewsSaveButton"));
    QPushButton *close = m_buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("interviewsCloseButton"));
    // Enter in a field is no order to write.
    for (QPushButton *button : {m_replace, m_save, close})
        button->setAutoDefault(false);
    // Last: each button that comes in shows the others.
    for (QWidget *later : std::initializer_list<QWidget *>{m_progress, m_stop, m_replace})
        later->hide();
    // It would hand the focus on to its first button, which is hidden.
    m_buttons->setFocusProxy(nullptr);
    return part;
}

void InterviewsDialog::connectParts()
{
    connect(m_list, &MultilineEdit::edited, this, &InterviewsDialog::changed);
    connect(m_start, &MomentEdit::edited, this, &InterviewsDialog::changed);
    for (NumberBox *box : {m_minutes, m_pause})
        connect(box, &NumberBox::edited, this, &InterviewsDialog::changed);
    for (QTimeEdit *edit : {m_breakFrom, m_breakTo})
        connect(edit, &QTimeEdit::timeChanged, this, &InterviewsDialog::changed);
    connect(m_break, &QCheckBox::toggled, this, [this](bool on) {
        m_breakFrom->setEnabled(on);
        m_breakTo->setEnabled(on);
        changed();
    });
    connect(m_soon, &QTimer::timeout, this, &InterviewsDialog::read);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InterviewsDialog::showPerson);
    connect(m_ownText, &MultilineEdit::edited, this, &InterviewsDialog::setOwnText);
    connect(m_domains, &DomainsList::confirmed, this, &InterviewsDialog::confirmDomain);
    connect(m_save, &QPushButton::clicked, this, &InterviewsDialog::save);
    connect(m_replace, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_markSent, &QPushButton::clicked, this, &InterviewsDialog::markSent);
    connect(m_stop, &QPushButton::clicked, m_worker, &DocumentWorker::cancel);
    connect(m_worker, &DocumentWorker::finished, this, &InterviewsDialog::take);
    connect(m_worker, &DocumentWorker::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// What was said about the last writing is about another list, now.
void InterviewsDialog::changed()
{
    m_status->clear();
    m_replace->hide();
    m_soon->start();
}

void InterviewsDialog::confirmDomain(const QString &domain, bool official)
{
    QStringList &confirmed = m_plan.confirmations.officialDomains;
    confirmed.removeAll(domain);
    if (official)
        confirmed << domain;
    changed();
}

void InterviewsDialog::setOwnText(const QString &text)
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    if (std::optional<Interview> &person = m_rows[static_cast<std::size_t>(row)].person) {
        m_ownTexts[person->address] = text;
        changed();
    }
}

void InterviewsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace einlass
