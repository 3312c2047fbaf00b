// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/library.h"

#include "meetings/library_parts.h"
#include "policy/pack.h"

#include <QEventLoop>
#include <QSet>
#include <QUuid>

#include <algorithm>

/// Opening, the list, and saving.
namespace einlass {
namespace {

/// Longer than between two keystrokes, far shorter than the second that may be lost.
constexpr int handOverMs = 150;

} // namespace

Library::Parts::Parts(const Options &given, Library &library)
    : options(given), worker(given.folder, given.now),
      secrets(given.keychain, worker, [this] { return state != State::Closed && state != State::Unavailable; })
{
    handOver.setSingleShot(true);
    handOver.setInterval(handOverMs);
    QObject::connect(&handOver, &QTimer::timeout, &library, [this, &library] { handOverNow(library); });
    QObject::connect(&recomputing, &QTimer::timeout, &library, [this, &library] { recomputeSome(library); });
    QObject::connect(&worker, &StoreWorker::failed, &library, &Library::saveFailed);
    QObject::connect(&worker, &StoreWorker::noticed, &library, &Library::noticed);
    QObject::connect(&worker, &StoreWorker::mended, &library, [this, &library](const StoreMending &mending) { mended(library, mending); });
    QObject::connect(&worker, &StoreWorker::saved, &library, [this, &library] {
        if (worker.hasUnsaved() || !unwritten.empty())
            return;
        this->given.clear();
        emit library.saved();
    });
}

Message Library::Parts::notOpen() const
{
    if (state == State::Unavailable)
        return unavailable;
    if (state == State::ReadOnly)
        return {QT_TRANSLATE_NOOP("Core", "Your meetings can only be looked at here, so this change is not kept. Export the meeting as a file to keep it.")};
    return {QT_TRANSLATE_NOOP("Core", "Your meetings are not open yet. Try again in a moment.")};
}

void Library::Parts::setState(Library &library, State next)
{
    if (state == next)
        return;
    state = next;
    emit library.stateChanged();
}

Library::Library(const Options &options, QObject *parent)
    : QObject(parent), m_parts(std::make_unique<Parts>(options, *this))
{
}

Library::~Library()
{
    close();
}

void Library::open()
{
    if (m_parts->state != State::Closed && m_parts->state != State::Unavailable)
        return;
    m_parts->setState(*this, State::Opening);
    m_parts->worker.open(this, [this](const Result<StoreOpening> &opening) { m_parts->opened(*this, opening); });
}

void Library::Parts::opened(Library &library, const Result<StoreOpening> &opening)
{
    if (!opening) {
        unavailable = opening.error();
        setState(library, State::Unavailable);
        emit library.noticed({opening.error()});
        return;
    }
    const auto mending = std::make_shared<StoreMending>();
    const auto list = [mending](MeetingStore &store) -> Result<MeetingStore::Listing> {
        Result<MeetingStore::Listing> listing = store.meetings();
        if (!listing || !listing->damaged || store.isReadOnly())
            return listing;
        const Result<StoreMending> mended = store.mend();
        if (!mended)
            return mended.error();
        *mending = *mended;
        return store.meetings();
    };
    worker.ask(list, &library, [this, &library, mending, opening = *opening](const Result<MeetingStore::Listing> &listing) {
        if (!listing) {
            unavailable = listing.error();
            setState(library, State::Unavailable);
            emit library.noticed({listing.error()});
            return;
        }
        listed(library, *listing);
        setState(library, opening.readOnly ? State::ReadOnly : State::Ready);
        if (!opening.notes.empty())
            emit library.noticed(opening.notes);
        emit library.listChanged();
        emit library.dutiesChanged();
        if (opening.readOnly)
            return;
        if (!mending->isEmpty())
            mended(library, *mending);
        purgeOrphans();
        recomputeIfRulesChanged();
        worker.takeCare();
        if (!unwritten.empty())
            handOver.start();
    });
}

void Library::Parts::listed(Library &, const MeetingStore::Listing &listing)
{
    std::vector<MeetingSummary> all;
    all.reserve(listing.rows.size());
    for (const MeetingRow &row : listing.rows)
        all.push_back(summaryOf(row));
    index.reset(std::move(all));
}

bool Library::waitForOpened(int timeoutMs)
{
    const auto answered = [this] { return m_parts->isOpen() || m_parts->state == State::Unavailable; };
    QEventLoop loop;
    connect(this, &Library::stateChanged, &loop, [&] {
        if (answered())
            loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    if (!answered())
        loop.exec();
    return m_parts->isOpen();
}

void Library::close()
{
    if (m_parts->state == State::Closed)
        return;
    if (m_parts->state == State::Ready)
        flush().ok();
    m_parts->handOver.stop();
    m_parts->recomputing.stop();
    m_parts->worker.close();
    m_parts->setState(*this, State::Closed);
}

Library::State Library::state() const { return m_parts->state; }
SecretStore &Library::secrets() { return m_parts->secrets; }
const std::vector<MeetingSummary> &Library::meetings() const { return m_parts->index.all(); }

std::vector<MeetingSummary> Library::shelf(Shelf shelf) const
{
    return m_parts->index.shelf(shelf, m_parts->options.now());
}

std::optional<MeetingSummary> Library::summary(const QString &id) const
{
    const MeetingSummary *found = m_parts->index.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

QStringList Library::search(const QString &text)
{
    const QStringList words = folded(text).split(QChar::Space, Qt::SkipEmptyParts);
    m_parts->handOverNow(*this);
    QSet<QString> ids;
    const Result<void> found = m_parts->ask([&](MeetingStore &store) -> Result<void> {
        const Result<QStringList> inPlans = store.search(words);
        const auto interviews = store.allInterviews();
        if (!inPlans || !interviews)
            return inPlans ? interviews.error() : inPlans.error();
        ids = QSet<QString>(inPlans->begin(), inPlans->end());
        for (const InterviewRow &row : *interviews) {
            const QString person = folded(row.name + u'\n' + row.address);
            if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return person.contains(word); }))
                ids << row.meeting;
        }
        return {};
    });
    if (!found)
        return {};
    QStringList ordered;
    for (const MeetingSummary &summary : m_parts->index.all()) {
        if (ids.contains(summary.id))
            ordered << summary.id;
    }
    return ordered;
}

QString Library::newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Result<LoadedPlan> Library::load(const QString &id)
{
    if (const auto given = m_parts->given.find(id); given != m_parts->given.end())
        return LoadedPlan{given->second, {}, {}};
    const Result<std::optional<MeetingStore::KeptPlan>> kept = m_parts->ask([&](MeetingStore &store) { return store.plan(id); });
    if (!kept)
        return kept.error();
    const MeetingSummary *known = m_parts->index.find(id);
    const QString title = known ? known->title : id;
    if (!*kept)
        return Message{QT_TRANSLATE_NOOP("Core", "The meeting “%1” is not there any more. It was deleted in the meantime; the list shows what there is."), {title}};
    Result<LoadedPlan> loaded = readPlan((*kept)->text.toUtf8(), title, true);
    const StoreMending &mending = (*kept)->mending;
    if (!mending.isEmpty() || (!loaded && known && known->state != MeetingState::Damaged)) {
        StoreMending found = mending;
        if (!loaded && !found.kept.contains(id))
            found.kept << id;
        m_parts->mendedSoon(*this, found);
    }
    if (!loaded)
        return Message{QT_TRANSLATE_NOOP("Core", "“%1” is damaged, and no backup has it whole. Delete it, or open a file of it that you saved."), {title}};
    loaded->plan.id = id;
    return loaded;
}

void Library::save(const Plan &plan)
{
    if (m_parts->state == State::ReadOnly || m_parts->state == State::Unavailable) {
        emit saveFailed(m_parts->notOpen());
        return;
    }
    m_parts->given.insert_or_assign(plan.id, plan);
    m_parts->unwritten.insert(plan.id);
    if (m_parts->state == State::Ready && !m_parts->handOver.isActive())
        m_parts->handOver.start();
}

MeetingRecord Library::Parts::recordFor(const Plan &plan, const QDateTime &changed) const
{
    const PlanContext context(plan, *options.pack, options.catalogues);
    return recordOf(context, changed);
}

void Library::Parts::handOverNow(Library &library)
{
    if (unwritten.empty() || state != State::Ready)
        return;
    const QDateTime now = options.now();
    for (const QString &id : std::exchange(unwritten, {})) {
        MeetingRecord record = recordFor(given.at(id), now);
        index.put(summaryOf(record.row));
        worker.save(std::move(record));
    }
    emit library.listChanged();
    emit library.dutiesChanged();
}

bool Library::hasUnsaved() const
{
    return !m_parts->unwritten.empty() || m_parts->worker.hasUnsaved();
}

Result<void> Library::flush()
{
    if (m_parts->state != State::Ready)
        return m_parts->unwritten.empty() ? Result<void>() : Result<void>(m_parts->notOpen());
    m_parts->handOver.stop();
    m_parts->handOverNow(*this);
    return m_parts->worker.flush();
}

} // namespace einlass
