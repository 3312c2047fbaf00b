// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/delivery.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace einlass {

/// One numbered step on the way to the participants, with buttons for what it hands out.
class DeliveryRow : public QWidget
{
    Q_OBJECT

public:
    /// `name`: what the names of the buttons begin with.
    explicit DeliveryRow(const QString &name, QWidget *parent = nullptr);

    /// `text`: the step in words. Buttons are named "<name>-<id>-copy", "-semicolon", "-comma",
    /// "-save", "-open".
    void setStep(int number, const DeliveryStep &step, const QString &text);

signals:
    void copied(const QString &what);
    void fileRequested(const einlass::DeliveryStep &step, bool open);

private:
    void copy() const;
    void name(QPushButton *button, const char *purpose, const QString &text, bool shown);

    QString m_name;
    DeliveryStep m_step;
    QString m_words;
    QLabel *m_number;
    QLabel *m_text;
    QLabel *m_value;
    QPushButton *m_copy;
    QPushButton *m_semicolon;
    QPushButton *m_comma;
    QPushButton *m_save;
    QPushButton *m_open;
};

} // namespace einlass
