// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace einlass {

class Fold;
class PlanModel;
struct Services;

/// What the answers so far mean: the tool, what is decided by rule and why, what is still open. One panel,
/// which goes along from page to page; beside the questions where there is room, else folded below them.
class MeaningPanel : public QFrame
{
    Q_OBJECT

public:
    MeaningPanel(const PlanModel &model, const Services &services, QWidget *parent = nullptr);

    void setFolded(bool folded);

signals:
    void jumpRequested(const QString &pointer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Part
    {
        QLabel *heading;
        QLabel *text;
    };

    static QLabel *makeText(const char *objectName, QWidget *parent);
    Part makePart(const char *objectName, QWidget *parent);
    void refresh();
    void showTool();
    void showSettled();
    void showOpen();

    const PlanModel &m_model;
    const Services &m_services;
    Fold *m_fold;
    QScrollArea *m_scroll;
    std::optional<bool> m_folded;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Part m_tool;
    Part m_settled;
    Fold *m_why;
    QLabel *m_whyText;
    Part m_open;
    QPushButton *m_jump;
    QString m_pointer;
};

} // namespace einlass
