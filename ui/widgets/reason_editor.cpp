// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reason_editor.h"

#include "base/text.h"
#include "policy/derive_warnings.h"
#include "policy/pack.h"
#include "policy/verdicts.h"
#include "session/plan_model.h"
#include "widgets/field_box.h"
#include "widgets/multiline_edit.h"

#include <QMenu>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int reasonLines = 3;

} // namespace

ReasonEditor::ReasonEditor(const QString &clause, FindingPlace place, PlanModel &model,
                           const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent), m_clause(clause), m_text(new MultilineEdit(reasonLines)),
      m_ready(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("reason%1").arg(clause));
    const QString pointer = QStringLiteral("/reasons/%1").arg(clause);
    if (place == FindingPlace::Here)
        m_box = field(m_text, {pointer});
    else
        m_box = new FieldBox(m_text, {pointer}, this);
    answerAt(pointer, m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addWidget(m_ready, 0, Qt::AlignLeft);
    m_ready->setObjectName(QStringLiteral("reason%1Ready").arg(clause));
    m_ready->setPopupMode(QToolButton::InstantPopup);
    m_ready->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_ready->setMenu(new QMenu(m_ready));
    setFocusProxy(m_text);
    connect(m_text, &MultilineEdit::edited, this, [this](const QString &text) {
        edit([this, &text](Plan &plan) {
            if (text.isEmpty())
                plan.reasons.erase(m_clause);
            else
                plan.reasons[m_clause] = text;
        });
    });
}

/// A reason that is being deleted stays to be written anew.
bool ReasonEditor::isWanted() const
{
    if (m_situation && !m_situation())
        return false;
    const auto &findings = model().evaluation().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const auto &finding) {
        return finding.clause == m_clause && finding.binding == Binding::Justify;
    });
    if (found == findings.end())
        return false;
    const auto reason = plan().reasons.find(m_clause);
    return found->open || m_text->hasFocus()
        || (reason != plan().reasons.end() && !isBlank(reason->second));
}

void ReasonEditor::refresh()
{
    const auto reason = plan().reasons.find(m_clause);
    m_text->setShownText(reason == plan().reasons.end() ? QString() : reason->second);
    const QString text = m_text->toPlainText();
    m_box->setProblem(!isBlank(text) && saysNothing(text, m_clause, model().pack())
                          ? tr("This does not say yet why. Write it in a sentence that others can follow, and fill what is marked […].")
                          : QString());
    showReadyReasons();
    setVisible(isWanted());
}

const Rule *ReasonEditor::rule() const
{
    const auto &rules = model().pack().rules;
    const auto found = std::find_if(rules.begin(), rules.end(), [this](const Rule &rule) {
        return rule.clause == m_clause && rule.binding == Binding::Justify;
    });
    return found == rules.end() ? nullptr : &*found;
}

void ReasonEditor::showReadyReasons()
{
    QMenu *menu = m_ready->menu();
    menu->clear();
    Facts facts = model().derived().facts;
    decideTools(facts, model().pack());
    for (const ReadyReason &ready : rule() ? rule()->reasons : std::vector<ReadyReason>{}) {
        if (!ready.when.holds(facts))
            continue;
        const QString text = ready.text.in(language());
        menu->addAction(QString(text).replace(u'&', QLatin1String("&&")), this, [this, text] { take(text); });
    }
    m_ready->setVisible(!menu->isEmpty());
}

/// The host goes on where the host's own words are missing.
void ReasonEditor::take(const QString &reason)
{
    edit([this, &reason](Plan &plan) { plan.reasons[m_clause] = reason; });
    m_text->setShownText(reason);
    m_text->setFocus();
    const qsizetype start = reason.indexOf(reasonGap());
    if (start < 0)
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(start + reasonGap().size()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

void ReasonEditor::retranslate()
{
    m_box->setTexts(tr("Your reason"),
                    tr("One or two sentences are enough. The reason goes into the record."));
    m_ready->setText(tr("Ready reasons"));
    m_ready->setAccessibleName(tr("Ready reasons for %1").arg(m_clause));
    showReadyReasons();
}

} // namespace einlass
