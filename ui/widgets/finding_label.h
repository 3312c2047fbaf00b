// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/evaluation.h"

#include <QFrame>

class QLabel;

namespace einlass {

/// One finding in words: icon and word for its weight ("Blocks", "Reason needed", "To confirm",
/// "Note"), message, remedy, source. Never by colour alone. Its accessible name is the message.
class FindingLabel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    void show(const Finding &finding, Language language);

private:
    QLabel *m_weight;
    QLabel *m_text;
};

} // namespace einlass
