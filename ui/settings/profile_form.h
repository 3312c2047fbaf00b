// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/profile.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace einlass {

class ChoiceBox;
class FieldBox;
struct Services;

/// The fields of a profile. What is wrong is said beside the field; an address that is none of the
/// university's is said, too, and taken.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// Brief: without label and the people who help, for whoever has one profile only.
    enum class Extent { Brief, Full };
    /// Object names of the controls begin with `prefix`: "<prefix>Name", "<prefix>Email" …
    ProfileForm(const QString &prefix, Extent extent, const Services &services, QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    /// What is written. Without a label the name stands in.
    Profile profile() const;
    /// Says what is missing or wrong; the first control that has to be put right, or nothing.
    QWidget *firstProblem();
    /// After which Tab leaves the form.
    QWidget *lastControl() const;
    void retranslate();

signals:
    void edited();

private:
    QLineEdit *makeText(const char *name);
    QWidget *makeLanguages();
    FieldBox *addField(QWidget *editor);
    void keepOneLanguage(QCheckBox *other);
    /// Empty: nothing to say.
    QString adviceOn(const QString &email) const;
    QString problemOf(const QString &email) const;
    /// "Name <address>", a name, or nothing; else why not.
    QString problemOfPerson(const QString &person) const;
    void showAdvice();

    const Services &m_services;
    QString m_prefix;
    Profile m_shown;
    bool m_full;
    QLineEdit *m_label;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_unit;
    ChoiceBox *m_status;
    QCheckBox *m_german;
    QCheckBox *m_english;
    QLineEdit *m_chair;
    QLineEdit *m_sender;
    QLineEdit *m_helper;
    FieldBox *m_labelBox;
    FieldBox *m_nameBox;
    FieldBox *m_emailBox;
    FieldBox *m_unitBox;
    FieldBox *m_statusBox;
    FieldBox *m_languagesBox;
    FieldBox *m_chairBox;
    FieldBox *m_senderBox;
    FieldBox *m_helperBox;
};

} // namespace einlass
