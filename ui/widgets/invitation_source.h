// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_reader.h"

#include <QTimer>
#include <QWidget>

class QMimeData;
class QPushButton;

namespace einlass {

class InvitationLoader;
class PasteInput;
class StatusLine;
struct LoadedInvitation;
struct Services;

/// Where an invitation comes from: its text is pasted, written or dropped, or a file of it (.txt,
/// .html, .eml, .ics) is dropped or opened. Says beside the field what cannot be read. Nothing is
/// ever loaded from elsewhere. Of text and file the later one counts.
class InvitationSource : public QWidget
{
    Q_OBJECT

public:
    /// Object name of the field; the button's is the same with "Open" behind it.
    InvitationSource(const Services &services, const QString &objectName, int lines, QWidget *parent = nullptr);

    const ReadInvitation &invitation() const { return m_invitation; }
    /// Whether there is a text or a file at all.
    bool isGiven() const;
    /// A file or a long text is still being read.
    bool isReading() const;
    /// Reads at once what was written a moment ago.
    void readWritten();
    void clear();

    PasteInput *field() const { return m_field; }
    /// What was dropped elsewhere.
    void give(const QMimeData &data);
    void showProblem(const QString &text);
    void retranslate();

signals:
    /// Something else was given, or nothing is any more.
    void changed();
    /// A file with answers was given in place of an invitation.
    void planGiven(const QString &path);

private:
    void readField();
    void openFile();
    void takeFiles(const QStringList &paths);
    void load(const QString &text, const QString &path);
    void take(const LoadedInvitation &loaded);
    void showState();

    const Services &m_services;
    PasteInput *m_field;
    QPushButton *m_open;
    StatusLine *m_status;
    InvitationLoader *m_loader;
    QTimer m_readSoon;
    QString m_text;                 ///< in the field, as it was noticed last
    QString m_path;                 ///< of the file that counts
    bool m_isApart = false;         ///< the invitation does not stand in the field
    ReadInvitation m_invitation;
};

} // namespace einlass
