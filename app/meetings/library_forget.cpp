// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/forgetting.h"
#include "meetings/library_parts.h"
#include "policy/pack.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <memory>

/// Deleting and forgetting.
namespace einlass {
namespace {

QString retentionSetting() { return QStringLiteral("retention"); }

Library::Done guarded(QObject *context, Library::Done done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](const std::optional<Message> &problem) {
        if (context)
            done(problem);
    };
}

/// Does one thing after the other, each when the one before has answered, and ends with the first problem.
class Sequence : public QObject
{
public:
    using Step = std::function<void(Library::Done)>;
    Sequence(std::vector<Step> steps, QObject *parent, Library::Done done)
        : QObject(parent), m_steps(std::move(steps)), m_done(std::move(done))
    {
        QMetaObject::invokeMethod(this, [this] { next({}); }, Qt::QueuedConnection);
    }

private:
    void next(const std::optional<Message> &problem)
    {
        if (problem || m_position == m_steps.size()) {
            deleteLater();
            m_done(problem);
            return;
        }
        m_steps[m_position++]([self = QPointer<Sequence>(this)](const std::optional<Message> &answer) {
            if (self)
                QMetaObject::invokeMethod(self.data(), [self, answer] { self->next(answer); }, Qt::QueuedConnection);
        });
    }

    std::vector<Step> m_steps;
    Library::Done m_done;
    std::size_t m_position = 0;
};

std::optional<Message> problemOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

void Library::remove(const QString &id, QObject *context, Done done)
{
    const Done answer = guarded(context, std::move(done));
    const Result<QStringList> noted = m_parts->state == State::Ready
        ? m_parts->ask([](MeetingStore &store) { return store.notedSecrets(); })
        : Result<QStringList>(m_parts->notOpen());
    if (!noted) {
        const Message why = noted.error();
        QMetaObject::invokeMethod(this, [answer, why] { answer(why); }, Qt::QueuedConnection);
        return;
    }
    const auto removeRow = [this, id, answer] {
        m_parts->given.erase(id);
        m_parts->unwritten.erase(id);
        m_parts->worker.discard(id);
        m_parts->worker.ask([id](MeetingStore &store) { return store.remove(id); }, this, [this, id, answer](const Result<void> &removed) {
            if (removed) {
                m_parts->index.remove(id);
                m_parts->worker.takeCare();
                emit listChanged();
                emit dutiesChanged();
            }
            answer(problemOf(removed));
        });
    };
    if (!noted->contains(id)) {
        // Something may be there all the same, from before it was noted; nobody has to wait for that.
        m_parts->options.keychain.remove(id, this, [](const std::optional<KeychainError> &) {});
        removeRow();
        return;
    }
    secrets().remove(id, this, [removeRow, answer](const std::optional<KeychainError> &error) {
        if (error)
            answer(error->message);
        else
            removeRow();
    });
}

void Library::Parts::purgeOrphans()
{
    worker.ask([](MeetingStore &store) { return store.orphanedSecrets(); }, &worker, [this](const Result<QStringList> &orphans) {
        for (const QString &id : orphans ? *orphans : QStringList{}) {
            // What the keychain refuses today stays noted and is tried again at the next start.
            if (!given.contains(id))
                secrets.remove(id, &worker, [](const std::optional<KeychainError> &) {});
        }
    });
}

Retention Library::retention()
{
    const Result<QString> text = m_parts->ask([](MeetingStore &store) { return store.setting(retentionSetting()); });
    const QJsonObject json = QJsonDocument::fromJson(text ? text->toUtf8() : QByteArray()).object();
    const Retention standard;
    return Retention{json.value(QLatin1String("people")).toInt(standard.peopleDays),
                     json.value(QLatin1String("meeting")).toInt(standard.meetingDays),
                     json.value(QLatin1String("consent")).toInt(standard.consentDays)}
        .bounded();
}

Result<void> Library::setRetention(const Retention &retention)
{
    const Retention within = retention.bounded();
    const QJsonObject json{{QStringLiteral("people"), within.peopleDays},
                           {QStringLiteral("meeting"), within.meetingDays},
                           {QStringLiteral("consent"), within.consentDays}};
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return m_parts->ask([&](MeetingStore &store) { return store.setSetting(retentionSetting(), text); });
}

std::vector<ForgettingStep> Library::forgettable()
{
    m_parts->handOverNow(*this);
    const auto duties = m_parts->ask([](MeetingStore &store) { return store.dutyCounts(); });
    const auto consents = m_parts->ask([](MeetingStore &store) { return store.allConsents(); });
    const auto interviews = m_parts->ask([](MeetingStore &store) { return store.allInterviews(); });
    if (!duties || !consents || !interviews)
        return {};
    return dueForgetting({m_parts->index.all(), *duties, *consents, *interviews}, retention(), m_parts->today());
}

/// The same plan without people, as if it had always been so.
std::optional<Message> Library::Parts::forgetPeople(Library &library, const QString &id)
{
    const Result<LoadedPlan> loaded = library.load(id);
    const MeetingSummary *summary = index.find(id);
    if (!loaded || !summary)
        return loaded ? std::nullopt : std::optional(loaded.error());
    const QDateTime changed = summary->changed;
    const PlanContext context(loaded->plan, *options.pack, options.catalogues);
    const Plan plan = withoutPeople(context);
    MeetingRecord record = recordFor(plan, changed);
    given.erase(id);
    unwritten.erase(id);
    index.put(summaryOf(record.row));
    worker.save(std::move(record));
    if (const Result<void> written = worker.flush(); !written)
        return written.error();
    return problemOf(library.setInterviews(id, {}));
}

void Library::forget(const std::vector<ForgettingStep> &steps, QObject *context, Done done)
{
    // What one meeting refuses, as a locked keychain does, must not keep the others from being forgotten.
    auto first = std::make_shared<std::optional<Message>>();
    const auto goOn = [first](const Done &next) -> Done {
        return [first, next](const std::optional<Message> &problem) {
            if (problem && !*first)
                *first = problem;
            next({});
        };
    };
    std::vector<Sequence::Step> work;
    // First of all, so that a program that ends in between cleans up at the next start.
    work.push_back([this](const Done &next) {
        next(problemOf(m_parts->ask([](MeetingStore &store) { return store.oweCleaning(); })));
    });
    for (const ForgettingStep &step : steps) {
        work.push_back([this, step, goOn](const Done &ended) {
            const Done next = goOn(ended);
            switch (step.what) {
            case Forgetting::People:
                next(m_parts->forgetPeople(*this, step.meeting));
                return;
            case Forgetting::Consents:
                next(problemOf(m_parts->ask([&](MeetingStore &store) { return store.removeConsents(step.meeting); })));
                emit consentsChanged(step.meeting);
                return;
            case Forgetting::Meeting:
                remove(step.meeting, this, next);
                return;
            }
        });
    }
    work.push_back([this](const Done &next) {
        m_parts->worker.ask([](MeetingStore &store) { return store.cleanUp(); }, this,
                            [next](const Result<void> &cleaned) { next(problemOf(cleaned)); });
    });
    new Sequence(std::move(work), this, [this, first, answer = guarded(context, std::move(done))](const std::optional<Message> &problem) {
        emit listChanged();
        emit dutiesChanged();
        answer(problem ? problem : *first);
    });
}

void Library::deleteEverything(QObject *context, Done done)
{
    const Done answer = guarded(context, std::move(done));
    const Result<QStringList> noted = m_parts->state == State::Ready
        ? m_parts->ask([](MeetingStore &store) { return store.notedSecrets(); })
        : Result<QStringList>(m_parts->notOpen());
    std::vector<Sequence::Step> work;
    if (!noted)
        work.push_back([why = noted.error()](const Done &next) { next(why); });
    for (const QString &id : noted ? *noted : QStringList{}) {
        work.push_back([this, id](const Done &next) {
            secrets().remove(id, this, [next](const std::optional<KeychainError> &error) {
                next(error ? std::optional(error->message) : std::nullopt);
            });
        });
    }
    // Something may be there all the same, from a time when nothing was noted; nobody has to wait for that.
    for (const MeetingSummary &meeting : m_parts->index.all()) {
        if (noted && !noted->contains(meeting.id))
            m_parts->options.keychain.remove(meeting.id, this, [](const std::optional<KeychainError> &) {});
    }
    work.push_back([this](const Done &next) {
        m_parts->handOver.stop();
        m_parts->recomputing.stop();
        for (const auto &[id, plan] : m_parts->given)
            m_parts->worker.discard(id);
        m_parts->given.clear();
        m_parts->unwritten.clear();
        const Result<void> gone = m_parts->ask([](MeetingStore &store) { return store.removeEverything(); });
        m_parts->worker.close();
        m_parts->index.reset({});
        m_parts->setState(*this, State::Closed);
        next(problemOf(gone));
    });
    new Sequence(std::move(work), this, [this, answer](const std::optional<Message> &problem) {
        emit listChanged();
        emit dutiesChanged();
        answer(problem);
    });
}

} // namespace einlass
