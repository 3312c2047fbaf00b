// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"
#include "meetings/interviews.h"
#include "storage/secret_store.h"

#include <QDialog>
#include <QHash>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTimeEdit;
class QTimer;

namespace einlass {

class DateField;
class DocumentWorker;
class DomainsList;
class MomentEdit;
class MultilineEdit;
class NumberBox;
struct Services;
class StatusLine;
class TextTable;

/// Several people, each invited to a time of their own, none of whom learns of the others, and the
/// committee (the meeting's recipients) with all of it: written into one folder in one pass, or not at all. Who
/// was told what is kept with the meeting; later the same list moves, cancels or adds one of them, and only that
/// person and the committee get mail.
class InterviewsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Column { Line, When, Name, Address, Mail, OwnText, Problem, ColumnCount };

    /// `secrets`: of the plan, as the keychain has them.
    InterviewsDialog(const Plan &plan, const AccessSecrets &secrets, const Services &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        int line = 0;
        QString text;
        std::optional<Interview> person;
        QString problem;
        QString mail = {};          ///< which is due
    };

    QWidget *makeTimes();
    QWidget *makePeople();
    QWidget *makeBelow();
    QWidget *makeMade();
    QWidget *makeSent();
    QWidget *makeButtons();
    void connectParts();
    void propose();
    void changed();

    EqualTimes times() const;
    std::vector<Interview> people() const;
    void read();
    /// False: the status says why not.
    bool keep(const std::vector<KeptInterview> &people);
    void judgePeople();
    void judgePass();
    void confirmDomain(const QString &domain, bool official);
    void setOwnText(const QString &text);
    void save();
    void write(bool replace);
    void take(const Result<DocumentSet> &made);
    void showBusy(bool busy);
    void markSent();

    void showRows();
    void addGone();
    QString mailText(const KeptInterview &one) const;
    void showPerson();
    void showMade();
    QString cell(int row, int column) const;
    QString whenText(const Interview &one) const;
    QString words(const Message &message) const;
    void retranslate();
    void retranslateTimes();

    Plan m_plan;                            ///< with the domains that are confirmed here
    std::vector<KeptInterview> m_people;    ///< after the list, as far as it can be read
    const AccessSecrets m_secrets;
    const Services &m_services;
    std::vector<Row> m_rows;
    QHash<QString, QString> m_ownTexts;     ///< by address
    std::optional<Message> m_unread;        ///< why it is not known who was invited before
    QString m_problem;                      ///< why nothing can be made
    int m_committeeMails = 0;
    QString m_folder;
    std::shared_ptr<std::atomic<bool>> m_refused;   ///< by the last writing: files are in the way
    DocumentWorker *m_worker;
    QTimer *m_soon;
    QLabel *m_introduction;
    QLabel *m_listLabel;
    MultilineEdit *m_list;
    QWidget *m_times;
    QLabel *m_timesHeading;
    QLabel *m_startLabel;
    MomentEdit *m_start;
    QLabel *m_minutesLabel;
    NumberBox *m_minutes;
    QLabel *m_pauseLabel;
    NumberBox *m_pause;
    QCheckBox *m_break;
    QTimeEdit *m_breakFrom;
    QLabel *m_breakToLabel;
    QTimeEdit *m_breakTo;
    QLabel *m_peopleHeading;
    TextTable *m_table;
    QTableView *m_view;
    QLabel *m_none;
    QLabel *m_whole;
    QLabel *m_ownTextLabel;
    MultilineEdit *m_ownText;
    QLabel *m_domainsLabel;
    DomainsList *m_domains;
    QLabel *m_madeHeading;
    QLabel *m_made;
    StatusLine *m_status;
    QWidget *m_sent;
    QLabel *m_sentLabel;
    DateField *m_sentOn;
    QPushButton *m_markSent;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    QPushButton *m_replace;
};

} // namespace einlass
