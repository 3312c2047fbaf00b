// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace einlass {

/// The steps of the wizard: where one is, and the way to any other by click, Return or Space.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    struct Step
    {
        int id = 0;
        QString name;
        int open = 0;           ///< findings to be settled there
        bool needed = true;
    };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps, int current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QString textOf(const Step &step);
    void choose(const QListWidgetItem *item);

    int m_width = 0;
};

} // namespace einlass
