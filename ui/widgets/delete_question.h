// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/question_box.h"

namespace einlass {

/// Asks before a kept meeting is deleted. Whoever was invited to it would not learn of that: then the question says so, and
/// leads to the cancellation.
class DeleteQuestion : public QuestionBox
{
    Q_OBJECT

public:
    /// `title`: empty where the question is about the only meeting that is shown.
    DeleteQuestion(const QString &title, bool invited, QWidget *parent);

signals:
    void deletionChosen();
    void cancellationChosen();
};

} // namespace einlass
