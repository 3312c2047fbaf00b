// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"

#include "base/text.h"
#include "cli/options.h"
#include "policy/pack.h"
#include "storage/keychain_secret_store.h"
#include "tools/complete_link.h"
#include "tools/invitation_file.h"
#include "tools/invitation_reader.h"

#include <QEventLoop>

namespace einlass {
namespace {

// A command line does not wait for somebody to type a password.
constexpr int keychainTimeoutMs = 4000;

std::optional<AccessSecrets> secretsFromKeychain(const QString &planId)
{
    KeychainSecretStore store(keychainTimeoutMs);
    std::optional<AccessSecrets> result;
    QEventLoop loop;
    store.load(planId, &loop, [&](std::optional<AccessSecrets> secrets, std::optional<KeychainError>) {
        result = std::move(secrets);
        loop.quit();
    });
    loop.exec();
    return result;
}

Result<QString> onlyLine(const QString &path)
{
    const auto text = readText(path);
    if (!text)
        return text.error();
    QString found;
    for (const QString &line : text->split(u'\n')) {
        if (isBlank(line))
            continue;
        if (!found.isEmpty())
            return Message{QT_TRANSLATE_NOOP("Core", "%1: one line with the access code is expected, there are more."), {path}};
        found = cleaned(line).trimmed();
    }
    if (found.isEmpty())
        return Message{QT_TRANSLATE_NOOP("Core", "%1: one line with the access code is expected, the file is empty."), {path}};
    return found;
}

Result<void> applyInvitation(const QString &path, const Pack &pack, LoadedPlan &loaded, AccessData &access)
{
    const auto bytes = readFileBytes(path);
    if (!bytes)
        return bytes.error();
    const auto file = textOfInvitationFile(*bytes, path);
    if (!file)
        return file.error();
    const ReadInvitation read = readInvitation(file->text, pack.hosts, pack.invitationTexts);
    if (!read.problems.empty())
        return Message{QT_TRANSLATE_NOOP("Core", "%1: the invitation has a problem (%2). See: einlass-cli read-invitation"),
                       {path, read.problems.front().clause}};
    if (read.link.isEmpty() && read.meetingId.isEmpty())
        return Message{QT_TRANSLATE_NOOP("Core", "%1: no invitation of a video conference service was found in it."), {path}};
    if (read.tool != loaded.plan.tool)
        return Message{QT_TRANSLATE_NOOP("Core", "%1: the invitation belongs to another tool than the plan."), {path}};
    access.link = securedLink(read.link, pack.hosts);
    loaded.plan.access.link = withoutSecrets(access.link);
    loaded.plan.access.meetingId = read.meetingId;
    access.meetingId = read.meetingId;
    access.participantCode = read.passcode;
    return {};
}

} // namespace

Result<std::optional<AccessData>> collectAccess(LoadedPlan &loaded, const Options &options,
                                                const Pack &pack)
{
    AccessData access{loaded.plan.access.link, loaded.plan.access.meetingId, {}, {}};
    if (const auto pwd = loaded.linkSecrets.find(QStringLiteral("pwd")); pwd != loaded.linkSecrets.end())
        access.link = completeLink(access.link, pwd->second);
    if (const auto pin = loaded.linkSecrets.find(QStringLiteral("pin")); pin != loaded.linkSecrets.end())
        access.participantCode = pin->second;

    if (options.isSet("invitation")) {
        if (const auto applied = applyInvitation(options.value("invitation"), pack, loaded, access); !applied)
            return applied.error();
    }
    if (access.link.isEmpty())
        return std::optional<AccessData>();

    if (options.isSet("passcode-file")) {
        const auto code = onlyLine(options.value("passcode-file"));
        if (!code)
            return code.error();
        access.participantCode = *code;
    }
    const bool joins = judgeLink(access.link, pack.hosts).kind == LinkKind::Join;
    if (joins && access.participantCode.isEmpty() && !loaded.plan.id.isEmpty()) {
        if (const auto kept = secretsFromKeychain(loaded.plan.id)) {
            access.participantCode = kept->participantCode;
            access.link = completeLink(access.link, kept->linkSecret);
        }
    }
    return std::optional<AccessData>(access);
}

} // namespace einlass
