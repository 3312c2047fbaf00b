// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace einlass {

/// The steps of the wizard: where one is, what is done, what is to do and where there is a problem, by sign and
/// in words; the way to any other by click, Return or Space. Steps that this meeting does not need are not there.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    enum class State { ToDo, Done, Problem };

    struct Step
    {
        int id = 0;
        QString name;
        int open = 0;           ///< what is to be settled there
        State state = State::ToDo;
        bool needed = true;
    };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps, int current);
    /// Where there is little room: signs alone; their words are in the tip, and what is heard stays the same.
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QString wordsFor(const Step &step, bool current);
    QString textOf(const Step &step) const;
    int rowHeight() const;
    void choose(const QListWidgetItem *item);

    QList<Step> m_steps;
    int m_current = -1;
    int m_width = 0;
    bool m_narrow = false;
};

} // namespace einlass
