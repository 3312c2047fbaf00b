// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/state_icon.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QRadioButton;

namespace einlass {

/// What a card says about a tool, in the interface's language.
struct ToolCardTexts
{
    QString name;
    QString summary;
    QString verdict;
    QString recommended;        ///< empty: it is not
    QStringList reasons;        ///< why the verdict is what it is
    QString effects;            ///< what else changes when it is chosen; empty: nothing
    StateIcon::State state = StateIcon::State::Note;
};

/// One tool to choose: name, verdict in words and sign, and why. The whole card is its button.
class ToolCard : public QFrame
{
    Q_OBJECT

public:
    ToolCard(const QString &objectName, QWidget *parent = nullptr);

    void setTexts(const ToolCardTexts &texts);
    QRadioButton *button() const { return m_button; }

signals:
    /// The user chose this tool.
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_recommended;
    StateIcon *m_icon;
    QLabel *m_verdict;
    QLabel *m_summary;
    QLabel *m_reasons;
    QLabel *m_effects;
};

} // namespace einlass
