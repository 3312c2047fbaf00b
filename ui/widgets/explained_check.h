// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace einlass {

/// A check box with a line of explanation below it.
class ExplainedCheck : public QWidget
{
    Q_OBJECT

public:
    /// The check box itself gets the object name.
    explicit ExplainedCheck(const QString &objectName, QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &explanation = {});
    void setChecked(bool checked);
    /// What assistive technology says besides the explanation, such as the problems of the answer.
    void setFurtherDescription(const QString &text);
    QCheckBox *check() const { return m_check; }

signals:
    /// The user switched it.
    void switched(bool on);

private:
    void describe();

    QCheckBox *m_check;
    QLabel *m_explanation;
    QString m_further;
};

} // namespace einlass
