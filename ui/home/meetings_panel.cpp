// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/meetings_panel.h"

#include "base/text.h"
#include "home/home_actions.h"
#include "home/meetings_model.h"
#include "services.h"
#include "storage/preferences.h"
#include "style/spacing.h"
#include "widgets/sign_view.h"
#include "widgets/text_labels.h"
#include "widgets/user_edits.h"
#include "widgets/wrap_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace einlass {
namespace {

constexpr int searchDelayMs = 120;
constexpr const char *columnsKey = "home/columns";
/// Of the width of the list, which the other columns leave to a long title.
constexpr int titlePercent = 34;
constexpr int titleLetters = 12;        ///< at least

QPushButton *makeButton(const QString &objectName, QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setIcon(action->icon());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::enabledChanged, button, follow);
    follow();
    return button;
}

} // namespace

MeetingsPanel::MeetingsPanel(const Services &services, HomeActions &actions, QWidget *parent)
    : QWidget(parent), m_services(services), m_actions(actions), m_model(new MeetingsModel(services, this)),
      m_heading(makeHeading(this)), m_search(new QLineEdit(this)),
      m_new(makeButton(QStringLiteral("newMeetingButton"), actions.action(HomeActions::New), this)),
      m_stack(new QStackedWidget(this))
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setClearButtonEnabled(true);
    m_new->setDefault(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addWidget(m_search, 1);
    top->addWidget(m_new);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEmpty(actions));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchDelayMs);
    onWritten(m_search, this, [this](const QString &) { m_searchSoon.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The button that empties the field does not count as an edit.
        if (text.isEmpty())
            reload();
    });
    connect(&m_searchSoon, &QTimer::timeout, this, &MeetingsPanel::reload);
    setFocusProxy(m_new);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    retranslate();
}

QWidget *MeetingsPanel::makeList()
{
    auto *part = new QWidget;
    m_list = new QTreeView(part);
    m_list->setObjectName(QStringLiteral("meetingsList"));
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(false);
    // Widths follow what is in view: a list may be long.
    m_list->header()->setResizeContentsPrecision(0);
    m_list->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * titleLetters);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(MeetingsModel::Title, QHeaderView::Stretch);
    connect(m_list->header(), &QHeaderView::sectionResized, this, &MeetingsPanel::keepColumns);
    m_list->installEventFilter(this);
    m_continue = makeButton(QStringLiteral("continueButton"), m_actions.action(HomeActions::Continue), part);
    m_duplicate = makeButton(QStringLiteral("duplicateButton"), m_actions.action(HomeActions::Duplicate), part);
    m_delete = makeButton(QStringLiteral("deleteButton"), m_actions.action(HomeActions::Delete), part);
    auto *buttons = new WrapLayout;
    buttons->addWidget(m_continue);
    buttons->addWidget(m_duplicate);
    buttons->addStretch();
    buttons->addWidget(m_delete);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeetingsPanel::chosenChanged);
    connect(m_list, &QTreeView::doubleClicked, this, &MeetingsPanel::openCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MeetingsPanel::showMenu);
    return part;
}

QWidget *MeetingsPanel::makeEmpty(HomeActions &actions)
{
    auto *part = new QWidget;
    m_none = makeParagraph(part);
    m_none->setObjectName(QStringLiteral("noMeetings"));
    m_none->setAlignment(Qt::AlignHCenter);
    m_emptyNew = makeButton(QStringLiteral("emptyNewButton"), actions.action(HomeActions::New), part);
    m_emptyPaste = makeButton(QStringLiteral("emptyPasteButton"), actions.action(HomeActions::Paste), part);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_emptyNew);
    buttons->addWidget(m_emptyPaste);
    buttons->addStretch(1);
    m_emptySign = new SignView(Sign::Calendar, part);
    auto *layout = new QVBoxLayout(part);
    layout->setSpacing(spacing::large);
    layout->addStretch(1);
    layout->addWidget(m_emptySign, 0, Qt::AlignHCenter);
    layout->addWidget(m_none);
    layout->addLayout(buttons);
    layout->addStretch(2);
    return part;
}

bool MeetingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier && chosen()) {
            openCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Delete && chosen()) {
            m_actions.action(HomeActions::Delete)->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeetingsPanel::reload()
{
    m_searchSoon.stop();
    const auto before = chosen();
    m_model->reload(m_search->text());
    m_list->expandAll();
    // What is over stays folded while something is coming, unless it is searched for.
    if (isBlank(m_search->text()) && m_model->heading(Shelf::Coming).isValid())
        m_list->collapse(m_model->heading(Shelf::Past));
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_list->setFirstColumnSpanned(group, {}, true);
    shareColumns();
    showNoneText();
    m_stack->setCurrentIndex(m_model->showsNone() ? 1 : 0);
    const QModelIndex same = before ? m_model->indexOf(before->id) : QModelIndex();
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    m_list->setCurrentIndex(same.isValid() ? same : first);
    emit chosenChanged();
}

/// As wide as the host has made them, else as what stands in them; the title takes the rest.
void MeetingsPanel::shareColumns()
{
    const QHeaderView &header = *m_list->header();
    const QStringList kept = m_services.preferences.value(QLatin1String(columnsKey)).split(u' ', Qt::SkipEmptyParts);
    const bool own = kept.size() == MeetingsModel::ColumnCount - 1;
    const QAbstractItemView &view = *m_list;
    std::array<int, MeetingsModel::ColumnCount> least{};
    std::array<int, MeetingsModel::ColumnCount> further{};
    for (int column = MeetingsModel::Title + 1; column < MeetingsModel::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        least[at] = header.sectionSizeHint(column);
        further[at] = std::max((own ? kept.at(column - 1).toInt() : view.sizeHintForColumn(column)) - least[at], 0);
    }
    const int all = std::accumulate(further.begin(), further.end(), 0);
    const int width = m_list->viewport()->width();
    const int title = own ? 0 : std::min(view.sizeHintForColumn(MeetingsModel::Title), width * titlePercent / 100);
    const int room = width - std::max(title, header.minimumSectionSize()) - std::accumulate(least.begin(), least.end(), 0);
    m_sharing = true;
    for (int column = MeetingsModel::Title + 1; column < MeetingsModel::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        m_list->setColumnWidth(column, least[at] + (all > room ? further[at] * std::max(room, 0) / all : further[at]));
    }
    m_sharing = false;
}

/// What the host draws wider or narrower stays so.
void MeetingsPanel::keepColumns(int column)
{
    if (m_sharing || column == MeetingsModel::Title || !m_list->isVisible())
        return;
    QStringList widths;
    for (int each = MeetingsModel::Title + 1; each < MeetingsModel::ColumnCount; ++each)
        widths << QString::number(m_list->columnWidth(each));
    m_services.preferences.setValue(QLatin1String(columnsKey), widths.join(u' '));
}

void MeetingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareColumns();
}

void MeetingsPanel::choose(const QString &id)
{
    QModelIndex index = m_model->indexOf(id);
    if (!index.isValid() && !m_search->text().isEmpty()) {
        m_search->clear();
        index = m_model->indexOf(id);
    }
    if (!index.isValid())
        return;
    m_list->expand(index.parent());
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

std::optional<MeetingSummary> MeetingsPanel::chosen() const
{
    return m_model->meetingAt(m_list->currentIndex());
}

void MeetingsPanel::openCurrent()
{
    if (const auto meeting = chosen())
        emit opened(meeting->id);
}

void MeetingsPanel::showMenu(const QPoint &where)
{
    if (chosen())
        m_actions.meetingMenu()->popup(m_list->viewport()->mapToGlobal(where));
}

void MeetingsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MeetingsPanel::showNoneText()
{
    const bool none = m_model->isEmpty();
    m_none->setText(none ? tr("No meetings yet. Begin with a new one, or with an invitation that exists already.")
                         : tr("No meeting has these words. Empty the search to see all."));
    m_emptySign->setSign(none ? Sign::Calendar : Sign::Search);
    m_emptyNew->setVisible(none);
    m_emptyPaste->setVisible(none);
}

void MeetingsPanel::retranslate()
{
    m_heading->setText(tr("Meetings"));
    m_search->setPlaceholderText(tr("Search in titles, people, rooms"));
    m_search->setAccessibleName(tr("Search in meetings"));
    m_new->setText(tr("&New meeting"));
    m_emptyNew->setText(tr("New meeting"));
    m_emptyPaste->setText(tr("From an invitation…"));
    m_list->setAccessibleName(tr("Meetings"));
    m_continue->setText(tr("&Open"));
    m_duplicate->setText(tr("D&uplicate to another day…"));
    m_delete->setText(tr("Delete…"));
    m_model->retranslate();
    shareColumns();
    showNoneText();
}

} // namespace einlass
