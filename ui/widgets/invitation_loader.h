// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "tools/invitation_reader.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace einlass {

class Pack;

/// A file or a text that may hold an invitation.
struct InvitationSourceData
{
    QString text;
    QString path;       ///< of a file; empty when the text is given
};

/// What was read of it.
struct LoadedInvitation
{
    ReadInvitation invitation;              ///< notes about the file are among its notes
    std::optional<Message> problem;         ///< why the file cannot be read
};

/// Largest file that is read, in bytes: mails may have attachments.
inline constexpr qint64 maximumInvitationFileSize = 64 * 1024 * 1024;

/// Reads invitations of any size on a thread of its own; answers on the thread that it lives on. Of
/// several the last one counts.
class InvitationLoader : public QObject
{
    Q_OBJECT

public:
    InvitationLoader(std::shared_ptr<const Pack> pack, QObject *parent);
    ~InvitationLoader() override;

    void load(const InvitationSourceData &source);
    /// What is being read is wanted no more.
    void abandon();
    bool isLoading() const { return m_wanted.has_value(); }

    /// Reads here and now.
    static LoadedInvitation loadNow(const InvitationSourceData &source, const Pack &pack);

signals:
    void finished(const einlass::LoadedInvitation &loaded);

private:
    void start();
    void take(const LoadedInvitation &loaded, int number);

    std::shared_ptr<const Pack> m_pack;
    std::optional<InvitationSourceData> m_wanted;
    int m_number = 0;                       ///< of the source that is wanted
    std::unique_ptr<QThread> m_thread;
};

} // namespace einlass
