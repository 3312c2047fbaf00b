// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/generate.h"
#include "tools/invitation_reader.h"
#include "tools/links.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The built-in tool data, read without the rule pack: tests of the tools module link nothing above it.

inline QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline QJsonObject toolData()
{
    return jsonFile(QStringLiteral(SOURCE_DIR "/resources/policy/lmu/tools.json"));
}

inline einlass::ToolHosts toolHosts()
{
    const QJsonObject hosts = toolData()[QStringLiteral("hosts")].toObject();
    const auto list = [&](const char *name) { return hosts[QLatin1String(name)].toVariant().toStringList(); };
    return {list("zoomLicensed"), list("zoomFamilies"), list("dfnconf"), list("meet")};
}

inline einlass::InvitationTexts invitationTexts()
{
    einlass::InvitationTexts texts;
    const QJsonObject all = toolData()[QStringLiteral("invitationTexts")].toObject();
    for (auto text = all.begin(); text != all.end(); ++text) {
        texts.insert(text.key(), {text->toObject()[QStringLiteral("de")].toString(),
                                  text->toObject()[QStringLiteral("en")].toString()});
    }
    return texts;
}
