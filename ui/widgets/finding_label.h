// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"
#include "widgets/state_icon.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace einlass {

class PlanModel;
class RemedyBar;
struct Services;

/// One finding in words: icon and word for its weight ("Blocks", "Reason needed", "To confirm",
/// "Reason given", "Confirmed", "Settled", "Note"), message, remedy, source. Never by colour alone. Its accessible name is weight
/// and message, its description the rest.
class FindingLabel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    /// From now on the finding has its ways out beside it. Model and services must outlive the label.
    /// In the tab order they stand behind `after`.
    void offerRemedies(PlanModel &model, const Services &services, QWidget *after);
    QWidget *lastControl() const;

    using QFrame::show;
    void show(const Finding &finding, Language language);
    /// One line instead: what the finding says here. Calm: an answer that is simply still to come.
    void showLine(const Finding &finding, const QString &text, bool isCalm);

signals:
    /// A way out was gone; the focus is to go on.
    void remedied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString weightOf(const Finding &finding);
    void setLine(bool isLine);

    StateIcon *m_icon;
    StateIcon::State m_state = StateIcon::State::Note;
    QLabel *m_weight;
    QLabel *m_text;
    QLabel *m_remedy;
    QLabel *m_source;
    QGridLayout *m_layout;
    bool m_isLine = false;
    RemedyBar *m_remedies = nullptr;
};

} // namespace einlass
