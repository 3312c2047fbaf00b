// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts.h"

#include <QComboBox>

#include <optional>
#include <span>

namespace einlass {

/// One answer of a closed list. Entries are known by the answer's name, never by their index. The
/// wheel changes nothing while the page is scrolled past.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Offers these answers in the interface's language, keeping what is chosen. A placeholder is
    /// shown while nothing is chosen.
    template <typename E>
    void offer(std::span<const E> answers, const QString &placeholder = {})
    {
        const QVariant chosen = currentData();
        begin(placeholder);
        for (E answer : answers)
            entry(textOf(answer), nameOf(answer));
        finish(chosen);
    }
    template <typename E>
    void offerAll(const QString &placeholder = {})
    {
        constexpr auto answers = allOf<E>();
        offer(std::span<const E>(answers), placeholder);
    }

    template <typename E>
    void setAnswer(const std::optional<E> &answer)
    {
        setCurrentIndex(answer ? findData(nameOf(*answer)) : -1);
    }
    template <typename E>
    std::optional<E> answer() const
    {
        return fromName<E>(currentData().toString());
    }

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void begin(const QString &placeholder);
    void entry(const QString &text, const QString &name);
    void finish(const QVariant &chosen);
};

} // namespace einlass
