// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home_fixture.h"
#include "wizard_steps.h"

#include <QPushButton>

namespace einlass {

/// The program in a language, past its first start, with one meeting, which is chosen.
inline std::unique_ptr<HomeFixture> programIn(Language language)
{
    auto made = std::make_unique<HomeFixture>(language);
    if (auto *skip = made->home().findChild<QPushButton *>(QStringLiteral("firstStartSkipButton")))
        skip->click();
    Plan plan;
    fillFinished(plan);
    plan.id = QStringLiteral("one");
    plan.tool = Tool::Dfnconf;
    made->library.save(plan);
    made->home().reload();
    made->home().choose(plan.id);
    return made;
}

} // namespace einlass
