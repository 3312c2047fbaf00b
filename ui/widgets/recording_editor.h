// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/optional_part_editor.h"

namespace einlass {

class RecordingContentEditor;
class RecordingKeepingEditor;

/// Whether the meeting is recorded, and all that a recording has to answer.
class RecordingEditor : public OptionalPartEditor<Recording>
{
    Q_OBJECT

public:
    RecordingEditor(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

protected:
    void showPart(const Recording &recording) override;

private:
    QLabel *m_forbidden;
    RecordingContentEditor *m_content;
    RecordingKeepingEditor *m_keeping;
};

} // namespace einlass
