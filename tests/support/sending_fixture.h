// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QFile>
#include <QLabel>

#include <functional>

/// The window at its last page, with a DFNconf meeting that lacks nothing.
namespace einlass {

inline void fillReady(WindowFixture &window)
{
    window.model.update([](Plan &plan) {
        fillFinished(plan);
        plan.tool = Tool::Dfnconf;
        plan.participants.recipients = {QStringLiteral("Anna Müller <anna.mueller@lmu.de>"), QStringLiteral("b@lmu.de")};
        plan.access.link = QStringLiteral("https://conf.dfn.de/webapp/conference/979123456");
        plan.languages = {Language::English};
    });
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("48159263");
    secrets.hostPin = QStringLiteral("73519284");
    window.model.setSecrets(secrets);
}

inline void record(Plan &plan)
{
    plan.host.unit = QStringLiteral("Fakultät für Physik");
    Recording &recording = plan.recording.emplace();
    recording.captures = {Capture::Audio};
    recording.purpose = QStringLiteral("Nacharbeit");
    recording.necessity = QStringLiteral("Nicht wiederholbar");
    recording.storage = Storage::LmuServer;
    recording.audience = Audience::Participants;
    recording.deleteBy = QDate(2027, 6, 30);
}

inline void goToOutputs(WindowFixture &window, const std::function<void(Plan &)> &more = {})
{
    while (window.wizard.nextId() != -1) {
        const int before = window.wizard.currentId();
        window.wizard.next();
        QVERIFY(window.wizard.currentId() != before);
        if (before == EinlassWizard::Begin) {
            fillReady(window);
            if (more)
                window.model.update(more);
        }
    }
    QCoreApplication::processEvents();
    QCOMPARE(window.wizard.currentId(), int(EinlassWizard::Outputs));
}

inline void renewCode(WindowFixture &window)
{
    AccessSecrets other = window.model.secrets();
    other.participantCode = QStringLiteral("11112222");
    window.model.setSecrets(other);
    QCoreApplication::processEvents();
}

inline QString stateOf(WindowFixture &window)
{
    QStringList states;
    for (const QLabel *label : window.wizard.findChildren<QLabel *>(QStringLiteral("statusText")))
        states << label->text();
    return states.join(u'|');
}

inline QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// EINLASS_PICTURES=FOLDER keeps pictures of the states for people to look at.
inline void look(WindowFixture &window, const char *name)
{
    const QString folder = qEnvironmentVariable("EINLASS_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    window.wizard.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}

inline bool isShown(const QWidget *widget, const WindowFixture &window)
{
    return widget->isVisibleTo(&window.wizard);
}

} // namespace einlass
