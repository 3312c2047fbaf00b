// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/consent_entry.h"

#include <QWidget>

#include <map>
#include <utility>
#include <vector>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace einlass {

class DateField;
class FieldBox;
struct Services;

/// What one person answered: when, how, and yes or no to each item, as on the form. Nothing is
/// answered beforehand.
class ConsentAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentAnswer(const Services &services, QWidget *parent = nullptr);

    void setItems(const std::vector<ConsentItem> &items);
    /// Shows what is known about the person, or what was begun and not kept yet; nobody: disabled.
    void showEntry(const std::optional<ConsentEntry> &known);
    void retranslate();

signals:
    /// The entry with the answer as it is written.
    void answered(const einlass::ConsentEntry &entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One statement with its two answers. There are as many as the form has items, whoever answers.
    struct Row
    {
        QLabel *text;
        QRadioButton *yes;
        QRadioButton *no;
        QButtonGroup *group;
    };

    void makeLayout();
    void addRow(int index);
    void place(const Row &row, int index);
    void arrange();
    void showItems();
    void answerAll(bool yes);
    void keep();
    void decline();
    std::optional<ConsentEntry> begun();
    ConsentEntry written() const;
    void setAside();
    void give(const ConsentEntry &entry);

    const Services &m_services;
    std::vector<ConsentItem> m_items;
    std::optional<ConsentEntry> m_entry;
    std::map<std::pair<QString, QString>, ConsentEntry> m_begun;    ///< by name and address
    bool m_keeping = false;
    QLabel *m_heading;
    DateField *m_date;
    FieldBox *m_dateBox;
    QRadioButton *m_paper;
    QRadioButton *m_mail;
    QButtonGroup *m_way;
    FieldBox *m_wayBox;
    QLabel *m_explanation;
    QGridLayout *m_grid;
    int m_columns = 0;
    std::vector<Row> m_rows;
    QPushButton *m_allYes;
    QPushButton *m_keep;
    QPushButton *m_decline;
};

} // namespace einlass
