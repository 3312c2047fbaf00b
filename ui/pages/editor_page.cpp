// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editor_page.h"

#include "widgets/field_box.h"
#include "widgets/fold.h"
#include "widgets/meaning_panel.h"
#include "widgets/scroll_body.h"
#include "widgets/why_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace einlass {
namespace {

/// Characters beside each other from which on there is room for a panel beside the questions, and for words beside
/// the signs that ask why.
constexpr int roomyColumns = 112;

} // namespace

EditorPage::EditorPage(PlanModel &model, const Services &services, QWidget *parent)
    : PlanPage(model, services, parent), m_layout(new QHBoxLayout(this)), m_body(new ScrollBody(this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_body, 1);
    m_body->column()->addWidget(intro());
    m_body->column()->addStretch(1);
}

QVBoxLayout *EditorPage::column() const
{
    return m_body->column();
}

void EditorPage::addWidget(QWidget *widget)
{
    m_body->column()->insertPart(column()->count() - 1, widget);
}

void EditorPage::add(PlanEditor *editor)
{
    addWidget(editor);
    take(editor);
}

void EditorPage::add(PlanEditor *editor, QVBoxLayout &part)
{
    part.addWidget(editor);
    take(editor);
}

void EditorPage::take(PlanEditor *editor)
{
    m_editors.push_back(editor);
    for (FieldBox *box : editor->fields())
        addField(box);
    m_places.insert(m_places.end(), editor->places().begin(), editor->places().end());
}

void EditorPage::setSide(MeaningPanel *panel)
{
    m_side = panel;
    m_layout->addWidget(panel);
    arrange();
}

void EditorPage::arrange()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * roomyColumns;
    for (WhyButton *why : findChildren<WhyButton *>())
        why->setNarrow(narrow);
    // The panel is another page's while it is not this one's child.
    if (!m_side || !isAncestorOf(m_side))
        return;
    m_side->setFolded(narrow);
    if (narrow && column()->indexOf(m_side) < 0)
        addWidget(m_side);
    else if (!narrow && m_layout->indexOf(m_side) < 0)
        m_layout->addWidget(m_side);
    m_side->show();
}

void EditorPage::resizeEvent(QResizeEvent *event)
{
    PlanPage::resizeEvent(event);
    arrange();
}

/// A widget that is there now; the longest pointer fits best.
QWidget *EditorPage::placeOf(const QString &pointer, qsizetype &length) const
{
    QWidget *best = nullptr;
    length = 0;
    for (const AnsweredPlace &place : m_places) {
        const bool fits = pointer == place.pointer || pointer.startsWith(place.pointer + u'/');
        if (fits && place.pointer.size() > length && place.widget->isVisibleTo(this)) {
            best = place.widget;
            length = place.pointer.size();
        }
    }
    return best;
}

/// Opens what hides the place.
void EditorPage::unfold(const QString &pointer)
{
    std::vector<QWidget *> widgets;
    for (const AnsweredPlace &place : m_places) {
        if (pointer == place.pointer || pointer.startsWith(place.pointer + u'/'))
            widgets.push_back(place.widget);
    }
    for (const PlanEditor *editor : m_editors) {
        for (FieldBox *box : editor->fields()) {
            if (box->answers(pointer))
                widgets.push_back(box);
        }
    }
    for (const QWidget *widget : widgets) {
        for (QWidget *around = widget->parentWidget(); around && around != this; around = around->parentWidget()) {
            if (auto *fold = qobject_cast<Fold *>(around))
                fold->setOpen(true);
        }
    }
}

bool EditorPage::showField(const QString &pointer)
{
    unfold(pointer);
    qsizetype placed = 0;
    qsizetype boxed = 0;
    QWidget *widget = placeOf(pointer, placed);
    const FieldBox *box = boxFor(pointer, &boxed);
    // A question is nearer than what surrounds it.
    if (widget && (!box || placed >= boxed)) {
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
