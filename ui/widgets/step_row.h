// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace einlass {

class LentSecret;

/// What a row of the checklist says.
struct StepTexts
{
    QString id;
    QString text;
    QString label;          ///< what the tool's own form says; may be empty
    QString copyName;       ///< what the copy button copies, in words; empty: there is none
    QString copyValue;
    QString secretName;     ///< not empty: the value is a code of this name, which the clipboard does not keep
};

/// One step to tick off, with a button that copies what belongs into the tool's form.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    void setTexts(const StepTexts &texts);
    void setDone(bool done);

signals:
    void switched(const QString &id, bool done);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();

    QCheckBox *m_check;
    QLabel *m_text;
    QLabel *m_label;
    QPushButton *m_copy;
    LentSecret *m_lent;
    QString m_id;
    QString m_value;
    QString m_secretName;
};

} // namespace einlass
