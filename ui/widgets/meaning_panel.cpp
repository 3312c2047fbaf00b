// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meaning_panel.h"

#include "interface_language.h"
#include "policy/pack.h"
#include "policy/settled.h"
#include "services.h"
#include "session/plan_model.h"
#include "style/palettes.h"
#include "style/spacing.h"
#include "texts.h"
#include "widgets/fold.h"
#include "widgets/text_labels.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int columns = 38;
constexpr std::size_t mostNamed = 3;

/// Several situations of a rule speak one after the other; beside the questions the first is enough.
QString firstSentence(const QString &message)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?]) (?=\\p{Lu})"));
    return message.left(end.match(message).hasMatch() ? end.match(message).capturedStart() : message.size());
}

/// Addresses are longer than the panel is wide.
QString breakable(QString text)
{
    return text.replace(u'@', QStringLiteral("@\u200b"));
}

} // namespace

MeaningPanel::MeaningPanel(const PlanModel &model, const Services &services, QWidget *parent)
    : QFrame(parent), m_model(model), m_services(services), m_fold(new Fold(QStringLiteral("meaningFold"), this)),
      m_scroll(new QScrollArea(this)), m_content(new QWidget), m_column(new QVBoxLayout(m_content)), m_tool(makePart("meaningTool", m_content)),
      m_settled(makePart("meaningSettled", m_content)),
      m_why(new Fold(QStringLiteral("meaningWhy"), m_content)), m_whyText(makeText("meaningWhyText", m_content)), m_open(makePart("meaningOpen", m_content)),
      m_jump(new QPushButton(m_content))
{
    setObjectName(QStringLiteral("meaningPanel"));
    m_why->content()->setContentsMargins({});
    m_why->content()->addWidget(m_whyText);
    m_column->insertWidget(m_column->indexOf(m_settled.text) + 1, m_why);
    m_jump->setObjectName(QStringLiteral("meaningJump"));
    m_jump->setAutoDefault(false);
    m_column->addWidget(m_jump, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    m_column->setContentsMargins({});
    m_column->setSpacing(spacing::tight);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fold);
    layout->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    setFolded(false);
    connect(&model, &PlanModel::evaluationChanged, this, &MeaningPanel::refresh);
    connect(m_jump, &QPushButton::clicked, this, [this] { emit jumpRequested(m_pointer); });
}

MeaningPanel::Part MeaningPanel::makePart(const char *objectName, QWidget *parent)
{
    const Part part{makeHeading(parent), makeText(objectName, parent)};
    part.heading->setWordWrap(true);
    if (m_column->count() > 0)
        m_column->addSpacing(spacing::large);
    m_column->addWidget(part.heading);
    m_column->addWidget(part.text);
    return part;
}

/// As narrow as the panel, however long its words are.
QLabel *MeaningPanel::makeText(const char *objectName, QWidget *parent)
{
    QLabel *text = makeParagraph(parent);
    text->setObjectName(QLatin1String(objectName));
    text->setMinimumWidth(1);
    return text;
}

void MeaningPanel::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    layout()->setContentsMargins(folded ? QMargins() : QMargins(spacing::large, spacing::small, spacing::small, spacing::small));
    if (folded) {
        m_scroll->takeWidget();
        m_fold->content()->addWidget(m_content);
    } else {
        m_scroll->setWidget(m_content);
    }
    m_content->setAutoFillBackground(false);
    m_content->show();
    m_fold->setVisible(folded);
    m_scroll->setVisible(!folded);
    const int width = fontMetrics().averageCharWidth() * columns;
    setMinimumWidth(folded ? 0 : width);
    setMaximumWidth(folded ? QWIDGETSIZE_MAX : width);
}

void MeaningPanel::showTool()
{
    const Language language = m_services.language.current();
    const Evaluation &evaluation = m_model.evaluation();
    m_tool.heading->setText(tr("Tool"));
    const std::optional<Tool> tool = m_model.plan().tool;
    if (!tool) {
        m_tool.text->setText(evaluation.recommended
            ? tr("Not chosen yet. By your answers: %1.").arg(m_model.pack().tool(*evaluation.recommended).name.in(language))
            : tr("None of the tools can be used as it is planned."));
        return;
    }
    const ToolVerdict &verdict = evaluation.of(*tool);
    QStringList lines{tr("%1: %2", "tool, its verdict").arg(m_model.pack().tool(*tool).name.in(language), verdictText(*tool, m_model.plan(), evaluation))};
    for (const Finding &finding : evaluation.findings) {
        const bool decides = finding.blocks() && finding.binding != Binding::Confirm && verdict.because.contains(finding.clause);
        if (decides && lines.size() <= static_cast<qsizetype>(mostNamed))
            lines << tr("%1 (%2)", "message of a rule, its clause").arg(finding.message.in(language), finding.clause);
    }
    m_tool.text->setText(lines.join(u'\n'));
}

void MeaningPanel::showSettled()
{
    const Language language = m_services.language.current();
    QStringList lines;
    QStringList reasons;
    for (const Settled &settled : settledByRule(m_model.plan(), m_model.derived(), m_model.pack())) {
        const Message words = resultOf(settled.setting, m_model.plan(), m_model.derived(), m_model.pack(), language);
        lines << tr("• %1 (%2)", "setting, clause").arg(m_services.catalogues.text(words, language), settled.clause);
        reasons << tr("%1: %2 %3", "clause, what it says, where it stands")
                       .arg(settled.clause, settled.why.in(language), settled.section.in(language));
    }
    m_whyText->setText(reasons.join(QLatin1String("\n\n")));
    m_why->setText(tr("Why is that so?"));
    m_why->setVisible(!reasons.isEmpty());
    m_settled.heading->setText(tr("Decided by rule"));
    m_settled.text->setText(lines.join(u'\n'));
    for (QLabel *label : {m_settled.heading, m_settled.text})
        label->setVisible(!lines.isEmpty());
}

void MeaningPanel::showOpen()
{
    const Language language = m_services.language.current();
    const auto &findings = m_model.evaluation().findings;
    const auto open = static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.blocks(); }));
    m_pointer.clear();
    QStringList lines;
    for (const Finding &finding : findings) {
        if (!finding.blocks())
            continue;
        if (m_pointer.isEmpty())
            m_pointer = finding.fields.value(0);
        if (lines.size() < static_cast<qsizetype>(mostNamed))
            lines << tr("• %1", "a finding").arg(breakable(firstSentence(finding.message.in(language))));
    }
    if (open > static_cast<int>(mostNamed))
        lines << tr("and %n more", nullptr, open - static_cast<int>(mostNamed));
    m_open.heading->setText(tr("Still open"));
    m_open.text->setText(lines.isEmpty() ? tr("Nothing that the rules ask for.") : lines.join(u'\n'));
    m_jump->setText(tr("Go there"));
    m_jump->setAccessibleDescription(tr("Go to the first open point"));
    m_jump->setVisible(!m_pointer.isEmpty());
    m_fold->setText(open == 0 ? tr("What your answers mean") : tr("What your answers mean (%n open)", nullptr, open));
}

void MeaningPanel::refresh()
{
    if (!isVisible())
        return;
    showTool();
    showSettled();
    showOpen();
}

/// A line between the questions and what they mean.
void MeaningPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_folded) {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 1, height()), dividerOf(palette()));
    }
}

void MeaningPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void MeaningPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

} // namespace einlass
