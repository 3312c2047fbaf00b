// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan_page.h"
#include "widgets/plan_editor.h"

#include <vector>

class QVBoxLayout;

namespace einlass {

class ScrollBody;

/// A page put together from editors in one scrolling column. Derived pages add their editors in the
/// constructor and call initialise() at its end.
class EditorPage : public PlanPage
{
    Q_OBJECT

public:
    EditorPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    bool showField(const QString &pointer) override;
    bool answers(const QString &pointer) const override;
    bool offers(const QString &pointer) const override;

protected:
    /// Adds the editor to the end of the column.
    template <typename Editor>
    Editor *addEditor(Editor *editor)
    {
        add(editor);
        return editor;
    }
    /// Adds anything else to the end of the column.
    void addWidget(QWidget *widget);
    /// A further place that the page answers.
    void answerAt(const QString &pointer, QWidget *widget);
    QVBoxLayout *column() const;
    ScrollBody *body() const { return m_body; }

    void refresh() override;
    void retranslate() override;

private:
    void add(PlanEditor *editor);
    QWidget *placeOf(const QString &pointer) const;

    ScrollBody *m_body;
    std::vector<PlanEditor *> m_editors;
    std::vector<AnsweredPlace> m_places;
};

} // namespace einlass
