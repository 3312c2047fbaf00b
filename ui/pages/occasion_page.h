// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editor_page.h"

namespace einlass {

class HostEditor;
class MeetingEditor;

/// What the meeting is, who invites, and in which words.
class OccasionPage : public EditorPage
{
    Q_OBJECT

public:
    OccasionPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// Title and host must be there; remembers the host for the next meeting.
    bool validatePage() override;

protected:
    void retranslate() override;

private:
    MeetingEditor *m_meeting;
    HostEditor *m_host;
};

} // namespace einlass
