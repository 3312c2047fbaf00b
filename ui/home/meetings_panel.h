// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting_summary.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace einlass {

class HomeActions;
class MeetingsModel;
class SignView;
struct Services;

/// The list of meetings with its search, and what can be done with the chosen one.
class MeetingsPanel : public QWidget
{
    Q_OBJECT

public:
    MeetingsPanel(const Services &services, HomeActions &actions, QWidget *parent = nullptr);

    /// Keeps the choice as far as it is still there.
    void reload();
    void choose(const QString &id);
    std::optional<MeetingSummary> chosen() const;
    void focusSearch();
    void retranslate();

signals:
    void chosenChanged();
    void opened(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeEmpty(HomeActions &actions);
    void openCurrent();
    void showMenu(const QPoint &where);
    void showNoneText();
    void shareColumns();
    void keepColumns(int column);

    const Services &m_services;
    HomeActions &m_actions;
    MeetingsModel *m_model;
    QLabel *m_heading;
    QLineEdit *m_search;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    QTreeView *m_list;
    SignView *m_emptySign;
    QLabel *m_none;
    QPushButton *m_emptyNew;
    QPushButton *m_emptyPaste;
    QPushButton *m_continue;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QTimer m_searchSoon;
    bool m_sharing = false;
};

} // namespace einlass
