// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/untranslated_view.h"

#include "documents/free_texts.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace einlass {
namespace {

struct Place
{
    const char *pointer;
    const char *words;
};

constexpr auto textPlaces = std::to_array<Place>({
    {"/message", QT_TRANSLATE_NOOP("einlass::UntranslatedView", "Message")},
    {"/place", QT_TRANSLATE_NOOP("einlass::UntranslatedView", "Room")},
    {"/outgoing/accessibility", QT_TRANSLATE_NOOP("einlass::UntranslatedView", "For people with disabilities")},
    {"/outgoing/fallback", QT_TRANSLATE_NOOP("einlass::UntranslatedView", "Room in case the tool is down")},
    {"/recording/purpose", QT_TRANSLATE_NOOP("einlass::UntranslatedView", "Purpose of the recording")},
    {"/recording/necessity", QT_TRANSLATE_NOOP("einlass::UntranslatedView", "Why the recording is necessary")},
    {"/attendanceList/regulation", QT_TRANSLATE_NOOP("einlass::UntranslatedView", "Regulation for the attendance list")},
});

} // namespace

UntranslatedView::UntranslatedView(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_heading(makeParagraph(this)), m_layout(new QVBoxLayout)
{
    m_heading->setObjectName(QStringLiteral("untranslatedText"));
    auto *icon = new StateIcon(this);
    icon->setState(StateIcon::State::Attention);
    m_layout->addWidget(m_heading);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(m_layout, 1);
}

UntranslatedView::Row &UntranslatedView::rowAt(std::size_t index)
{
    while (m_rows.size() <= index) {
        auto *widget = new QWidget(this);
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins({});
        auto *text = makeParagraph(widget);
        auto *jump = new QPushButton(widget);
        jump->setAutoDefault(false);
        row->addWidget(text, 1);
        row->addWidget(jump, 0, Qt::AlignTop);
        m_layout->addWidget(widget);
        connect(jump, &QPushButton::clicked, this, [this, jump] { emit jumpRequested(jump->property("pointer").toString()); });
        m_rows.push_back({widget, text, jump});
    }
    return m_rows[index];
}

void UntranslatedView::refresh()
{
    const std::vector<Message> notes = untranslated(plan());
    setVisible(!notes.empty());
    m_heading->setText(tr("The documents are in German and English, but these texts of yours stand in one language only:"));
    for (std::size_t i = 0; i < notes.size(); ++i) {
        Row &row = rowAt(i);
        const QString pointer = notes[i].arguments.value(0);
        QString name = pointer;
        for (const Place &place : textPlaces) {
            if (pointer == QLatin1String(place.pointer))
                name = tr(place.words);
        }
        row.text->setText(tr("%1: “%2”", "name of a text, its beginning").arg(name, notes[i].arguments.value(1)));
        row.jump->setObjectName(QStringLiteral("translate%1").arg(pointer));
        row.jump->setProperty("pointer", pointer);
        row.jump->setText(tr("Add the other language"));
        row.jump->setAccessibleName(tr("%1: add the other language").arg(name));
        row.widget->show();
    }
    for (std::size_t i = notes.size(); i < m_rows.size(); ++i)
        m_rows[i].widget->hide();
}

} // namespace einlass
