// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editor_page.h"

#include "widgets/scroll_body.h"

#include <QVBoxLayout>

namespace einlass {

EditorPage::EditorPage(PlanModel &model, const Services &services, QWidget *parent)
    : PlanPage(model, services, parent), m_body(new ScrollBody(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_body);
    m_body->column()->addStretch(1);
}

QVBoxLayout *EditorPage::column() const
{
    return m_body->column();
}

void EditorPage::addWidget(QWidget *widget)
{
    column()->insertWidget(column()->count() - 1, widget);
}

void EditorPage::add(PlanEditor *editor)
{
    addWidget(editor);
    m_editors.push_back(editor);
    for (FieldBox *box : editor->fields())
        addField(box);
    m_places.insert(m_places.end(), editor->places().begin(), editor->places().end());
}

void EditorPage::answerAt(const QString &pointer, QWidget *widget)
{
    m_places.push_back({pointer, widget});
}

/// A widget that is there now; the longest pointer fits best.
QWidget *EditorPage::placeOf(const QString &pointer) const
{
    QWidget *best = nullptr;
    qsizetype length = 0;
    for (const AnsweredPlace &place : m_places) {
        const bool fits = pointer == place.pointer || pointer.startsWith(place.pointer + u'/');
        if (fits && place.pointer.size() > length && place.widget->isVisibleTo(this)) {
            best = place.widget;
            length = place.pointer.size();
        }
    }
    return best;
}

bool EditorPage::showField(const QString &pointer)
{
    if (QWidget *widget = placeOf(pointer)) {
        m_body->reveal(widget);
        return true;
    }
    if (!PlanPage::showField(pointer))
        return false;
    if (QWidget *focused = focusWidget())
        m_body->reveal(focused);
    return true;
}

bool EditorPage::answers(const QString &pointer) const
{
    for (const AnsweredPlace &place : m_places) {
        if (pointer == place.pointer || pointer.startsWith(place.pointer + u'/'))
            return true;
    }
    return PlanPage::answers(pointer);
}

/// Questions around an answer have its pointer, too; it is the answer's own widget that counts.
bool EditorPage::offers(const QString &pointer) const
{
    bool isKnown = false;
    for (const AnsweredPlace &place : m_places) {
        if (place.pointer != pointer)
            continue;
        isKnown = true;
        if (place.widget->isVisibleTo(this))
            return true;
    }
    return !isKnown && PlanPage::offers(pointer);
}

void EditorPage::refresh()
{
    for (PlanEditor *editor : m_editors)
        editor->refresh();
}

void EditorPage::retranslate()
{
    for (PlanEditor *editor : m_editors)
        editor->retranslate();
}

} // namespace einlass
