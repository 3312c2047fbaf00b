// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan_editor.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace einlass {

/// The host's own texts that would go out in one language only, each with the way to its place.
/// Hidden while there are none.
class UntranslatedView : public PlanEditor
{
    Q_OBJECT

public:
    UntranslatedView(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override { refresh(); }

signals:
    void jumpRequested(const QString &pointer);

private:
    struct Row
    {
        QWidget *widget;
        QLabel *text;
        QPushButton *jump;
    };
    Row &rowAt(std::size_t index);

    QLabel *m_heading;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace einlass
