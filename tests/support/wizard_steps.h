// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace einlass {

inline void pressNext(WindowFixture &window)
{
    QTest::keyClick(window.find<QAbstractButton>("nextButton"), Qt::Key_Space);
}

/// Fills what the first pages must have.
inline void answerFirstPages(WindowFixture &window)
{
    pressNext(window);
    type(window.find<QLineEdit>("titleEdit"), QStringLiteral("Übung für Anfänger"));
    type(window.find<QLineEdit>("hostNameEdit"), QStringLiteral("Jörg Müller"));
    type(window.find<QLineEdit>("hostEmailEdit"), QStringLiteral("j.mueller@lmu.de"));
}

/// A plan that makes every page and most parts of it appear.
inline void fillRichly(WindowFixture &window)
{
    window.model.update([](Plan &plan) {
        plan.title = QStringLiteral("Übung");
        plan.host = {QStringLiteral("Jörg"), QStringLiteral("j@lmu.de"), {}, HostStatus::Employee, {}};
        plan.tool = Tool::Zoom;
        plan.schedule.start = LocalTime{QDate(2027, 4, 12), QTime(10, 15)};
        plan.schedule.durationMinutes = 90;
        plan.schedule.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=4");
        plan.participants.recipients = QStringList{QStringLiteral("a@lmu.de"), QStringLiteral("b@cuni.cz")};
        plan.participants.lists.push_back({QStringLiteral("l@lists.lrz.de"), 5, false, {}, {}});
        plan.message.each = {QStringLiteral("Hallo"), QStringLiteral("Hello")};
        plan.recording = Recording{};
        plan.polls = Polls{};
        plan.votes = Votes::Open;
        plan.attendanceList = AttendanceList{};
        plan.remoteControl = RemoteControl{};
    });
}

} // namespace einlass
