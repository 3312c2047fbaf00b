// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QObject>

#include <map>
#include <optional>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace einlass {

struct Services;

/// Everything that can be done in the first window, with words, keys and menus. Does nothing itself:
/// the window connects the actions.
class HomeActions : public QObject
{
    Q_OBJECT

public:
    enum Id { New, Paste, OpenFile, Settings, Quit, Continue, Move, Cancel, Duplicate, Interviews, Consents, Export, KeepTemplate,
              Delete, SaveDuties, Find, Help, Keys, About };

    HomeActions(QMainWindow *window, const Services &services);

    QAction *action(Id id) const { return m_actions.at(id); }
    /// What belongs to the chosen meeting, in the order of a menu.
    QMenu *meetingMenu() const { return m_meeting; }
    /// Built-in and own templates; filled when it is opened.
    QMenu *templateMenu() const { return m_templates; }
    /// What can be done with the meeting that is chosen.
    struct Chosen
    {
        bool canBeMoved = false;
        bool canBeCancelled = false;
    };
    /// Nothing: no meeting is.
    void setChosen(const std::optional<Chosen> &chosen);
    /// While something else is asked first: nothing but the language, help and the way out.
    void setPaused(bool paused);
    /// Nothing that changes the library can be done.
    void setReadOnly(bool readOnly);
    void retranslate();

signals:
    void languageChosen(einlass::Language language);

private:
    void addAll();
    void addMenus();
    void showEnabled();

    QMainWindow *m_window;
    const Services &m_services;
    std::map<Id, QAction *> m_actions;
    QMenu *m_file;
    QMenu *m_templates;
    QMenu *m_meeting;
    QMenu *m_view;
    QMenu *m_help;
    QActionGroup *m_languages;
    std::optional<Chosen> m_chosen;
    bool m_readOnly = false;
    bool m_paused = false;
};

} // namespace einlass
