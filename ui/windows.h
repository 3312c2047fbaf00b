// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace einlass {

class DutyReminder;
class EinlassWizard;
class HomeWindow;
class PlanModel;
struct Services;

/// The first window and the wizard, one of them at a time. The wizard is made when it is needed first,
/// so that the program is there at once.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// services.library must not be nothing. `dataFolder`: where its data lie.
    Windows(PlanModel &model, const Services &services, const QString &dataFolder, QObject *parent = nullptr);
    ~Windows() override;

    /// Shows the first window; once it stands, opens the library, then the file if there is one.
    void start(const QString &planFile = {});

    /// Another start of the program, or the system, asks for this one: the window that is open comes to the
    /// front, with the file if there is one. What is being asked there is answered first.
    void call(const QString &file);

    HomeWindow &home() { return *m_home; }
    EinlassWizard &wizard();
    DutyReminder &reminder() { return *m_reminder; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void whenOpened();
    void showWizard(const std::function<void(EinlassWizard &)> &act);
    void openFile(const QString &path);
    void showHome();
    void restoreShape(QWidget &window, const char *key);
    void keepShape(const QWidget &window, const char *key);

    PlanModel &m_model;
    const Services &m_services;
    std::unique_ptr<HomeWindow> m_home;
    std::unique_ptr<EinlassWizard> m_wizard;
    DutyReminder *m_reminder;
    QTimer m_opening;
    QString m_fileToOpen;
    bool m_looked = false;
};

} // namespace einlass
