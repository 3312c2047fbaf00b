// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan_page.h"
#include "widgets/plan_editor.h"

#include <QPointer>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace einlass {

class MeaningPanel;
class ScrollBody;

/// A page put together from editors in one scrolling column. Derived pages add their editors in the
/// constructor and call initialise() at its end.
class EditorPage : public PlanPage
{
    Q_OBJECT

public:
    EditorPage(PlanModel &model, const Services &services, QWidget *parent = nullptr);

    /// Takes the panel in that goes along from page to page: beside the questions where there is room, else
    /// below them.
    void setSide(MeaningPanel *panel);

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
    /// Adds the editor to a part of the page that the derived page has put there.
    template <typename Editor>
    Editor *addEditor(Editor *editor, QVBoxLayout &part)
    {
        add(editor, part);
        return editor;
    }
    /// Adds anything else to the end of the column.
    void addWidget(QWidget *widget);
    QVBoxLayout *column() const;
    ScrollBody *body() const { return m_body; }

    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(PlanEditor *editor);
    void add(PlanEditor *editor, QVBoxLayout &part);
    void take(PlanEditor *editor);
    void arrange();
    void unfold(const QString &pointer);
    QWidget *placeOf(const QString &pointer, qsizetype &length) const;

    QBoxLayout *m_layout;
    ScrollBody *m_body;
    QPointer<MeaningPanel> m_side;
    std::vector<PlanEditor *> m_editors;
    std::vector<AnsweredPlace> m_places;
};

} // namespace einlass
