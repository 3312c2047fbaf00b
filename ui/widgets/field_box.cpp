// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_box.h"

#include "style/spacing.h"
#include "widgets/assistive.h"
#include "widgets/explained_check.h"
#include "widgets/finding_label.h"
#include "widgets/findings_shown.h"
#include "widgets/state_icon.h"
#include "widgets/text_labels.h"
#include "widgets/why_button.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace einlass {
namespace {

/// The label without its mnemonic, as a screen reader says it.
QString spoken(QString label)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return label.replace(mnemonic, QStringLiteral("\\1"));
}

QLabel *makeProblem(QWidget *row)
{
    auto *icon = new StateIcon(row);
    icon->setState(StateIcon::State::Attention);
    auto *text = makeParagraph(row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return text;
}

/// Editors that only wrap the real control have no name of their own.
QString nameFor(const QWidget *editor)
{
    while (editor->objectName().isEmpty() && editor->focusProxy())
        editor = editor->focusProxy();
    return editor->objectName();
}

} // namespace

FieldBox::FieldBox(QWidget *editor, QStringList pointers, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_pointers(std::move(pointers)), m_label(makeParagraph(this)),
      m_help(makeHint(this)), m_problem(new QWidget(this)), m_problemText(makeProblem(m_problem)),
      m_why(new WhyButton(QStringLiteral("%1Why").arg(nameFor(editor)), this)), m_findingsLayout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("%1Box").arg(nameFor(editor)));
    // A label passes its key to a buddy that takes the focus itself, not to one that hands it on.
    QWidget *taker = editor;
    while (taker->focusPolicy() == Qt::NoFocus && taker->focusProxy())
        taker = taker->focusProxy();
    m_label->setBuddy(taker);
    if (taker != editor && !qobject_cast<ExplainedCheck *>(editor))
        setAssistiveRole(editor, QAccessible::Grouping);
    QVBoxLayout *layout = makeLayout();
    layout->addWidget(m_label);
    layout->addWidget(m_help);
    layout->addWidget(editor);
    layout->addWidget(m_why->text());
    layout->addWidget(m_problem);
    layout->addLayout(m_findingsLayout);
    m_findingsLayout->setContentsMargins({});
    m_findingsLayout->setSpacing(spacing::tight);
    m_label->hide();
    m_help->hide();
    m_problem->hide();
    setFocusProxy(editor);
    // After the answer itself: whoever knows what to answer does not meet the button on the way.
    setTabOrder(editor, m_why);
}

QVBoxLayout *FieldBox::makeLayout()
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    // A widget of its own: a layout inside a layout would be as narrow as its narrowest part.
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::tight);
    outer->addWidget(column, 1);
    outer->addWidget(m_why, 0, Qt::AlignTop);
    return layout;
}

void FieldBox::setModel(PlanModel &model, const Services &services)
{
    m_model = &model;
    m_services = &services;
    m_why->setPlaces(model, m_pointers);
    // Answers end below each other, whether one can ask why or not.
    QSizePolicy policy = m_why->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_why->setSizePolicy(policy);
}

void FieldBox::setTexts(const QString &label, const QString &help)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (!label.isEmpty()) {
        m_editor->setAccessibleName(spoken(label));
        nameControl(control(), spoken(label));
    }
    describeEditor();
}

void FieldBox::setProblem(const QString &text)
{
    m_problemText->setText(text);
    m_problem->setVisible(!text.isEmpty());
    describeEditor();
}

void FieldBox::setFindings(const std::vector<Finding> &findings, Language language, FindingsShown *shown)
{
    m_why->retranslate(question(), language);
    std::size_t used = 0;
    for (const Finding &finding : findings) {
        if (!concerns(finding))
            continue;
        FindingLabel *label = used < m_findings.size() ? m_findings[used] : addFinding();
        used += show(*label, finding, language, shown) ? 1 : 0;
    }
    for (std::size_t i = used; i < m_findings.size(); ++i)
        m_findings[i]->hide();
    describeEditor();
}

/// False when the finding has nothing to say here that is not said already.
bool FieldBox::show(FindingLabel &label, const Finding &finding, Language language, FindingsShown *shown) const
{
    const std::vector<FindingPart> parts = partsHere(finding);
    const bool missing = !parts.empty() && std::all_of(parts.begin(), parts.end(), [](const FindingPart &part) { return part.missing; });
    const QString key = FindingsShown::keyOf(finding);
    const bool isCalm = shown && !shown->isLeft && missing;
    if (!isCalm && (!shown || !shown->inFull.contains(key))) {
        label.show(finding, language);
        if (shown && isVisibleTo(shown->page))
            shown->inFull.insert(key);
        return true;
    }
    if (!finding.blocks())
        return false;
    QStringList lines;
    for (const FindingPart &part : parts)
        lines << part.message.in(language);
    label.showLine(finding, lines.isEmpty() ? finding.message.in(language) : lines.join(u' '), isCalm);
    return true;
}

/// Which of its situations are about this question.
std::vector<FindingPart> FieldBox::partsHere(const Finding &finding) const
{
    std::vector<FindingPart> here;
    std::copy_if(finding.parts.begin(), finding.parts.end(), std::back_inserter(here), [this](const FindingPart &part) {
        return std::any_of(part.fields.begin(), part.fields.end(), [this](const QString &pointer) { return answers(pointer); });
    });
    return here;
}

FindingLabel *FieldBox::addFinding()
{
    auto *label = new FindingLabel(this);
    if (m_model && m_services)
        label->offerRemedies(*m_model, *m_services, m_findings.empty() ? m_why : m_findings.back()->lastControl());
    // The way out was taken, and its button is gone: back to the question.
    connect(label, &FindingLabel::remedied, this, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    m_findings.push_back(label);
    m_findingsLayout->addWidget(label);
    return label;
}

bool FieldBox::answers(const QString &pointer) const
{
    return std::any_of(m_pointers.begin(), m_pointers.end(), [&](const QString &own) {
        return pointer == own || pointer.startsWith(own + u'/');
    });
}

bool FieldBox::concerns(const Finding &finding) const
{
    return std::any_of(finding.fields.begin(), finding.fields.end(),
                       [this](const QString &pointer) { return answers(pointer); });
}

/// What gets the focus: an editor may be put together from several controls. Buttons have a name of
/// their own.
QWidget *FieldBox::control() const
{
    QWidget *control = m_editor;
    while (control->focusProxy())
        control = control->focusProxy();
    return qobject_cast<QAbstractButton *>(control) ? m_editor : control;
}

/// What is asked here: the label, or what stands on the button that is the answer.
QString FieldBox::question() const
{
    const QWidget *answer = m_editor;
    while (answer->focusProxy())
        answer = answer->focusProxy();
    const auto *button = qobject_cast<const QAbstractButton *>(answer);
    return spoken(m_label->text().isEmpty() && button ? button->text() : m_label->text());
}

void FieldBox::describeEditor()
{
    QStringList parts;
    if (!m_help->text().isEmpty())
        parts << m_help->text();
    if (!m_problemText->text().isEmpty())
        parts << m_problemText->text();
    for (const FindingLabel *finding : m_findings) {
        if (!finding->isHidden())
            parts << finding->accessibleName();
    }
    const QString described = parts.join(u' ');
    if (auto *check = qobject_cast<ExplainedCheck *>(m_editor))
        check->setFurtherDescription(described);
    else
        control()->setAccessibleDescription(described);
}

} // namespace einlass
