// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QFrame>

class QLabel;

namespace einlass {

class StateIcon;

/// One finding in words: icon and word for its weight ("Blocks", "Reason needed", "To confirm",
/// "Settled", "Note"), message, remedy, source. Never by colour alone. Its accessible name is weight
/// and message, its description the rest.
class FindingLabel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    using QFrame::show;
    void show(const Finding &finding, Language language);

private:
    static QString weightOf(const Finding &finding);

    StateIcon *m_icon;
    QLabel *m_weight;
    QLabel *m_text;
    QLabel *m_remedy;
    QLabel *m_source;
};

} // namespace einlass
