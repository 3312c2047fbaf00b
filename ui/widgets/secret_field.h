// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace einlass {

class LentSecret;

/// Something secret: hidden until asked for, copied only on a click, and not for long.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    SecretField(const QString &objectName, QWidget *parent = nullptr);

    /// The name of the secret, as the tool calls it; may have a mnemonic.
    void setLabel(const QString &label);
    void setSecret(const QString &secret);
    void setReadOnly(bool readOnly);
    void retranslate();
    QLineEdit *edit() const { return m_edit; }

signals:
    void edited(const QString &secret);

private:
    void setShown(bool shown);

    QLabel *m_label;
    QLineEdit *m_edit;
    QToolButton *m_show;
    QToolButton *m_copy;
    LentSecret *m_lent;
};

} // namespace einlass
