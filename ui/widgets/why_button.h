// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStringList>
#include <QToolButton>

#include <vector>

class QLabel;

namespace einlass {

class Facts;
struct Clause;
class PlanModel;

/// Tells for which clauses' sake a question is asked, what is done about them here, what in this
/// plan made them arise, and what would have to change. Hidden where there are none.
class WhyButton : public QToolButton
{
    Q_OBJECT

public:
    /// The text appears in a label of its own, which the owner puts where it belongs.
    WhyButton(const QString &objectName, QWidget *parent = nullptr);

    /// The clauses that name one of these places. The model must outlive the button.
    void setPlaces(const PlanModel &model, const QStringList &pointers);
    /// `question`: what the button is for, to those who do not see where it stands. Also to be
    /// called when the plan has changed.
    void retranslate(const QString &question, Language language);

    /// Where there is little room: the sign alone; its words are in the tip, and what is heard stays the same.
    void setNarrow(bool narrow);

    QLabel *text() const { return m_text; }

private:
    void show();
    QString explanation(const Clause &clause, const Facts &facts) const;

    QLabel *m_text;
    const PlanModel *m_model = nullptr;
    std::vector<const Clause *> m_clauses;
    Language m_language = Language::English;
};

} // namespace einlass
