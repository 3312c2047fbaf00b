// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace einlass {

class PlanKeeper;
class PlanModel;
struct Services;

/// New, open, save, save a copy, delete: what a host does with a plan as a whole. Asks before
/// anything unsaved is lost, and never waits inside a question. Where a library keeps the plan by
/// itself, saving means writing a file for others.
class PlanActions : public QObject
{
    Q_OBJECT

public:
    PlanActions(PlanModel &model, const Services &services, PlanKeeper &keeper, QWidget *window);

    /// In the order of a menu.
    const QList<QAction *> &all() const { return m_all; }
    void retranslate();

    /// Goes on once nothing unsaved can be lost, or the host does not mind.
    void whenSafe(const std::function<void()> &goOn);

    void openFile();
    /// `done` hears whether everything is kept; not at all when the host cancels.
    void save(const std::function<void(bool)> &done = {});

signals:
    /// All meetings are to be shown: the host wants it, or the one on the screen was deleted.
    void homeRequested();
    /// Before the meeting is deleted, those who were invited are to be told that it does not take place.
    void cancellationRequested();

private:
    void exportFile();
    void askAboutKnown(const QString &path, const QString &id);
    void showPossible();
    QAction *add(const QString &objectName, const std::function<void()> &triggered);
    void saveTo(const QString &path, const std::function<void(bool)> &done);
    QString askForPath();
    void askToDelete();
    void askToDeleteFile();
    void remove();
    void askAboutUnsaved(const std::function<void()> &goOn);
    QString filter() const;

    PlanModel &m_model;
    const Services &m_services;
    PlanKeeper &m_keeper;
    QWidget *m_window;
    QList<QAction *> m_all;
    QAction *m_home;
    QAction *m_new;
    QAction *m_open;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_delete;
    QAction *m_quit;
};

} // namespace einlass
