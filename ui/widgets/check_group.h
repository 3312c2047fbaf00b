// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/spacing.h"
#include "texts.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <QWidget>

#include <array>
#include <functional>
#include <set>

namespace einlass {

/// Any of a closed list of answers, as check boxes named "<group>-<answer>".
template <typename E>
class CheckGroup : public QWidget
{
public:
    using Changed = std::function<void(E, bool)>;

    CheckGroup(const QString &objectName, Changed changed, QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setObjectName(objectName);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(spacing::tight);
        for (E answer : allOf<E>()) {
            auto *check = new QCheckBox(this);
            check->setObjectName(QStringLiteral("%1-%2").arg(objectName, nameOf(answer)));
            m_checks[static_cast<std::size_t>(answer)] = check;
            layout->addWidget(check, 0, Qt::AlignLeft);
            onSwitched(check, this, [changed, answer](bool on) { changed(answer, on); });
        }
        setFocusProxy(m_checks.front());
    }

    void setAnswers(const std::set<E> &answers)
    {
        for (E answer : allOf<E>())
            showChecked(m_checks[static_cast<std::size_t>(answer)], answers.count(answer) > 0);
    }
    void retranslate()
    {
        for (E answer : allOf<E>())
            m_checks[static_cast<std::size_t>(answer)]->setText(textOf(answer));
    }

private:
    std::array<QCheckBox *, namesOf<E>.size()> m_checks{};
};

/// Puts the answer in or takes it out.
template <typename E>
void setMember(std::set<E> &set, E member, bool in)
{
    if (in)
        set.insert(member);
    else
        set.erase(member);
}

} // namespace einlass
