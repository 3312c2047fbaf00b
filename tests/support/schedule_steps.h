// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard_steps.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace einlass {

/// The schedule page of a lecture.
inline void openSchedule(WindowFixture &window)
{
    pressNext(window);
    window.model.update(fillFinished);      // Monday, 12 April 2027, 10:15, 90 minutes
    // Only teaching is asked for its timetable.
    window.model.update([](Plan &plan) { plan.occasion = Occasion::Lecture; });
    window.wizard.goTo(EinlassWizard::Schedule);
}

inline void write(WindowFixture &window, const char *name, const QString &text, bool enter = true)
{
    auto *line = window.find<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    type(line, text);
    if (enter)
        QTest::keyClick(line, Qt::Key_Return);
}

inline void press(WindowFixture &window, const char *name)
{
    QTest::keyClick(window.find<QAbstractButton>(name), Qt::Key_Space);
}

inline void fillSummer(WindowFixture &window)
{
    write(window, "lectureFirstEdit", QStringLiteral("2027-04-12"), false);
    write(window, "lectureLastEdit", QStringLiteral("2027-07-16"), false);
    press(window, "fillPeriodButton");
}

} // namespace einlass
