// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recording_content_editor.h"

#include "base/text.h"
#include "style/spacing.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/host_words_editor.h"
#include "widgets/multiline_edit.h"
#include "widgets/reason_editor.h"

#include <QMenu>
#include <QToolButton>

namespace einlass {
namespace {

constexpr int textLines = 2;
constexpr int speakerLines = 3;
constexpr qsizetype mostOffered = 40;

const QString purposePlace = QStringLiteral("/recording/purpose");
const QString necessityPlace = QStringLiteral("/recording/necessity");

QString *purposeOf(Plan &plan)
{
    return plan.recording ? &plan.recording->purpose : nullptr;
}

QString *necessityOf(Plan &plan)
{
    return plan.recording ? &plan.recording->necessity : nullptr;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

RecordingContentEditor::RecordingContentEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_people(new ChoiceBox),
      m_speakers(new MultilineEdit(speakerLines)), m_purposeKind(new ChoiceBox),
      m_purpose(new HostWordsEditor(QStringLiteral("recordingPurpose"), purposePlace, translatedText(purposePlace, purposeOf),
                                    textLines, model, services)),
      m_necessity(new HostWordsEditor(QStringLiteral("recordingNecessity"), necessityPlace,
                                      translatedText(necessityPlace, necessityOf), textLines, model, services))
{
    m_people->setObjectName(QStringLiteral("recordingPeople"));
    m_speakers->setObjectName(QStringLiteral("recordingSpeakers"));
    m_purposeKind->setObjectName(QStringLiteral("recordingPurposeKind"));
    const auto recording = [](const char *member) {
        return QStringList{QStringLiteral("/recording/%1").arg(QLatin1String(member))};
    };
    m_capturesBox = field(makeCaptures(), recording("captures"));
    m_peopleBox = field(m_people, recording("people"));
    m_speakersBox = field(makeSpeakers(), recording("speakers"));
    m_purposeKindBox = field(m_purposeKind, recording("purposeKind"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::medium);
    for (FieldBox *box : fields())
        layout->addWidget(box);
    layout->addWidget(m_purpose);
    layout->addWidget(m_necessity);
    adopt(*m_chatReason);
    adopt(*m_purpose);
    adopt(*m_necessity);
    connectEdits();
}

QWidget *RecordingContentEditor::makeCaptures()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("recordingCapturesGroup"));
    m_captures = new CheckGroup<Capture>(QStringLiteral("capture"), [this](Capture capture, bool on) {
        change([capture, on](Recording &recording) { setMember(recording.captures, capture, on); });
    });
    m_chatReason = new ReasonEditor(QStringLiteral("C19"), FindingPlace::Question, model(), services());
    // Where the chat log itself is answered, its reason is asked for there.
    m_chatReason->restrictTo([this] { return !plan().chatLog; });
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->addWidget(m_captures);
    layout->addWidget(m_chatReason);
    group->setFocusProxy(m_captures);
    return group;
}

QWidget *RecordingContentEditor::makeSpeakers()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("recordingSpeakersGroup"));
    m_fromRecipients = new QToolButton;
    m_fromRecipients->setObjectName(QStringLiteral("recordingSpeakersReady"));
    m_fromRecipients->setPopupMode(QToolButton::InstantPopup);
    m_fromRecipients->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_fromRecipients->setMenu(new QMenu(m_fromRecipients));
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_speakers);
    layout->addWidget(m_fromRecipients, 0, Qt::AlignLeft);
    group->setFocusProxy(m_speakers);
    connect(m_fromRecipients->menu(), &QMenu::aboutToShow, this, &RecordingContentEditor::offerRecipients);
    return group;
}

/// Those who are invited and no speakers yet.
void RecordingContentEditor::offerRecipients()
{
    QMenu *menu = m_fromRecipients->menu();
    menu->clear();
    for (const QString &recipient : plan().participants.recipients) {
        const QString person = cleaned(recipient).simplified();
        if (person.isEmpty() || plan().recording->speakers.contains(person))
            continue;
        menu->addAction(QString(person).replace(u'&', QLatin1String("&&")), this, [this, person] {
            change([&person](Recording &recording) { recording.speakers << person; });
        });
        if (menu->actions().size() == mostOffered)
            return;
    }
    if (menu->isEmpty())
        menu->addAction(tr("All recipients are speakers already"))->setEnabled(false);
}

void RecordingContentEditor::change(const std::function<void(Recording &)> &change)
{
    edit([&change](Plan &plan) {
        if (plan.recording)
            change(*plan.recording);
    });
}

void RecordingContentEditor::connectEdits()
{
    connect(m_people, &ChoiceBox::activated, this, [this] {
        change([this](Recording &recording) { recording.people = m_people->answer<RecordedPeople>(); });
    });
    connect(m_speakers, &MultilineEdit::edited, this, [this](const QString &text) {
        change([&text](Recording &recording) { recording.speakers = linesOf(text); });
    });
    connect(m_purposeKind, &ChoiceBox::activated, this, [this] {
        change([this](Recording &recording) { recording.purposeKind = m_purposeKind->answer<RecordingPurpose>(); });
    });
}

void RecordingContentEditor::refresh()
{
    m_chatReason->refresh();
    if (!plan().recording)
        return;
    const Recording &recording = *plan().recording;
    m_captures->setAnswers(recording.captures);
    m_people->setAnswer(recording.people);
    m_speakersBox->setVisible(recording.people == RecordedPeople::Speakers || !recording.speakers.isEmpty());
    // A line that is being written is not taken away because it is blank yet.
    if (linesOf(m_speakers->toPlainText()) != recording.speakers)
        m_speakers->setShownText(recording.speakers.join(u'\n'));
    m_fromRecipients->setVisible(!plan().participants.recipients.isEmpty());
    m_purposeKind->setAnswer(recording.purposeKind);
    m_purpose->refresh();
    m_necessity->refresh();
}

void RecordingContentEditor::retranslate()
{
    const QString choose = tr("Please choose");
    m_captures->retranslate();
    m_chatReason->retranslate();
    m_people->offerAll<RecordedPeople>(choose);
    m_purposeKind->offerAll<RecordingPurpose>(choose);
    m_capturesBox->setTexts(tr("What is recorded?"), tr("Only as much as the purpose needs; sound alone often suffices."));
    m_peopleBox->setTexts(tr("Who is seen or heard?"));
    m_speakersBox->setTexts(tr("Speakers"), tr("One in each line, with the e-mail address if you like. Each gets a consent form."));
    m_fromRecipients->setText(tr("From the recipients …"));
    m_purposeKindBox->setTexts(tr("What kind of purpose does it serve?"));
    const QString separate = tr("A text of its own for each language");
    m_purpose->setTexts({tr("What exactly is it for?"), tr("The sentence appears in the invitation and in the consent form."),
                         tr("What exactly is it for? In German"), tr("What exactly is it for? In English"), separate});
    m_necessity->setTexts({tr("Why can it not be done without a recording?"), {},
                           tr("Why can it not be done without a recording? In German"),
                           tr("Why can it not be done without a recording? In English"), separate});
}

} // namespace einlass
