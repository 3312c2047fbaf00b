// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/invitation_loader.h"

#include "base/json_text.h"
#include "base/text.h"
#include "policy/pack.h"
#include "tools/invitation_file.h"

#include <QFileInfo>
#include <QThread>

namespace einlass {

InvitationLoader::InvitationLoader(std::shared_ptr<const Pack> pack, QObject *parent)
    : QObject(parent), m_pack(std::move(pack))
{
}

InvitationLoader::~InvitationLoader()
{
    if (m_thread)
        m_thread->wait();
}

LoadedInvitation InvitationLoader::loadNow(const InvitationSourceData &source, const Pack &pack)
{
    if (source.path.isEmpty())
        return {readInvitation(source.text, pack.hosts, pack.invitationTexts), {}};
    const Result<QByteArray> bytes = readFile(source.path, maximumInvitationFileSize);
    if (!bytes)
        return {{}, bytes.error()};
    const Result<InvitationFile> file = textOfInvitationFile(*bytes, cleaned(QFileInfo(source.path).fileName()));
    if (!file)
        return {{}, file.error()};
    LoadedInvitation loaded{readInvitation(file->text, pack.hosts, pack.invitationTexts), {}};
    for (const Message &note : file->notes)
        loaded.invitation.notes.push_back({QStringLiteral("file"), QStringLiteral("file"), note});
    return loaded;
}

void InvitationLoader::load(const InvitationSourceData &source)
{
    m_wanted = source;
    ++m_number;
    if (!m_thread)
        start();
}

void InvitationLoader::abandon()
{
    m_wanted.reset();
    ++m_number;
}

void InvitationLoader::start()
{
    m_thread.reset(QThread::create([this, source = *m_wanted, number = m_number, pack = m_pack] {
        const auto loaded = std::make_shared<LoadedInvitation>(loadNow(source, *pack));
        QMetaObject::invokeMethod(this, [this, loaded, number] { take(*loaded, number); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void InvitationLoader::take(const LoadedInvitation &loaded, int number)
{
    m_thread->wait();
    m_thread.reset();
    if (number == m_number) {
        m_wanted.reset();
        emit finished(loaded);
    } else if (m_wanted) {
        start();
    }
}

} // namespace einlass
