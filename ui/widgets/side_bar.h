// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "widgets/step_list.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace einlass {

class NoticeBar;
class PlanKeeper;
struct Services;

/// What stands beside every page: the steps, notices, the plan's menu and the language. Folds to a strip of signs
/// in a narrow window.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(const Services &services, PlanKeeper &keeper, const QList<QAction *> &planActions,
            QWidget *parent = nullptr);

    void setSteps(const QList<StepList::Step> &steps, int current);
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void stepChosen(int id);
    void languageChosen(einlass::Language language);

private:
    void setNarrow(bool narrow);
    void showTexts();

    const Services &m_services;
    StepList *m_steps;
    NoticeBar *m_notice;
    QPushButton *m_plan;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    bool m_narrow = false;
};

} // namespace einlass
