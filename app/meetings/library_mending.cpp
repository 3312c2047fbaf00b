// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "meetings/library_parts.h"

#include <algorithm>

/// What was damaged: said by name, and listed anew by the plan, which is the source of all that is listed.
namespace einlass {
namespace {

constexpr qsizetype mostNamed = 5;
constexpr qsizetype longestTitle = 80;

/// The first of them, fit to be shown.
QString named(const QStringList &all)
{
    QStringList shown;
    for (const QString &one : all.mid(0, mostNamed))
        shown << cleaned(one).simplified().left(longestTitle);
    if (all.size() > mostNamed)
        shown << QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

} // namespace

QString Library::Parts::titlesOf(const QStringList &ids) const
{
    QStringList titles;
    for (const QString &id : ids) {
        const MeetingSummary *meeting = index.find(id);
        titles << (meeting && !isBlank(meeting->title) ? meeting->title : id);
    }
    return named(titles);
}

bool Library::Parts::listAnew(Library &library, const QString &id)
{
    const MeetingSummary *before = index.find(id);
    MeetingSummary summary = before ? *before : MeetingSummary{};
    summary.id = id;
    if (!summary.changed.isValid() || summary.changed.toMSecsSinceEpoch() <= 0 || summary.changed > options.now())
        summary.changed = options.now().toUTC();
    // Listed as damaged first, so that reading it in vain does not come back here.
    summary.state = MeetingState::Damaged;
    index.put(summary);
    const Result<LoadedPlan> loaded = library.load(id);
    if (!loaded) {
        worker.ask([id](MeetingStore &store) { return store.setState(id, nameOf(MeetingState::Damaged)); }, &worker, [](const Result<void> &) {});
        return false;
    }
    MeetingRecord record = recordFor(loaded->plan, summary.changed);
    index.put(summaryOf(record.row));
    worker.save(std::move(record));
    return true;
}

void Library::Parts::mended(Library &library, const StoreMending &mending)
{
    QStringList lost;
    for (const QStringList &ids : {mending.listed, mending.restored, mending.kept}) {
        for (const QString &id : ids) {
            // What is being edited is written whole with the next save; where nothing is written, it stays as listed.
            if (state == State::Ready && !given.contains(id) && !listAnew(library, id) && !lost.contains(id))
                lost << id;
        }
    }
    std::vector<Message> messages;
    const auto say = [&](const char *source, QStringList ids) {
        ids.removeIf([&](const QString &id) { return lost.contains(id); });
        if (!ids.isEmpty())
            messages.push_back({source, {titlesOf(ids)}, static_cast<int>(ids.size())});
    };
    say(QT_TRANSLATE_N_NOOP("Core", "%n meeting(s) were damaged and were restored from the backup: %1. Please check what you changed there last."), mending.restored);
    say(QT_TRANSLATE_N_NOOP("Core", "Something of %n meeting(s) is damaged and in no backup: %1. What can be read is kept; please look it through."), mending.kept);
    if (!lost.isEmpty())
        messages.push_back({QT_TRANSLATE_N_NOOP("Core", "%n meeting(s) are damaged and cannot be read any more: %1. Delete them, or open files of them that you saved."),
                            {titlesOf(lost)}, static_cast<int>(lost.size())});
    if (mending.othersRestored > 0)
        messages.push_back({QT_TRANSLATE_NOOP("Core", "A profile, template or setting was damaged and was restored from the backup. Please check them in the settings.")});
    if (mending.othersKept > 0)
        messages.push_back({QT_TRANSLATE_NOOP("Core", "A profile, template or setting is damaged and in no backup. Please check them in the settings.")});
    if (!mending.strayPersons.isEmpty())
        messages.push_back({QT_TRANSLATE_N_NOOP("Core", "What was noted about consents or interviews of %n person(s) is damaged: it is not known any more to which meeting it belongs, and it was taken out. Please enter it again: %1."),
                            {named(mending.strayPersons)}, static_cast<int>(mending.strayPersons.size())});
    if (mending.strayDuties > 0)
        messages.push_back({QT_TRANSLATE_N_NOOP("Core", "%n task(s) are damaged: it is not known any more to which meeting they belong. All tasks are made anew at the next start at the latest; please look whether one that was done is open again."),
                            {}, mending.strayDuties});
    if (!messages.empty())
        emit library.noticed(messages);
    emit library.listChanged();
    emit library.dutiesChanged();
}

void Library::Parts::mendedSoon(Library &library, const StoreMending &mending)
{
    QMetaObject::invokeMethod(&library, [this, &library, mending] { mended(library, mending); }, Qt::QueuedConnection);
}

} // namespace einlass
