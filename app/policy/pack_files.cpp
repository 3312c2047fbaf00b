// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/pack_files.h"

#include "base/json_schema.h"
#include "base/json_text.h"
#include "policy/pack_error.h"

#include <QRegularExpression>
#include <QtGlobal>

namespace einlass {
namespace {

const char notPlain[] = QT_TRANSLATE_NOOP("Core", "%1, %2: expected the plain name of a file beside the manifest, without a folder.");

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*")));
    return plain.match(name).hasMatch();
}

} // namespace

PackFiles::PackFiles(const QString &manifest)
    : m_folder(QFileInfo(manifest).path()), m_manifest(QFileInfo(manifest).fileName())
{
}

QString PackFiles::pathOf(const QString &name) const
{
    return m_folder.filePath(name);
}

Result<QByteArray> PackFiles::read(const QString &name) const
{
    // The manifest's own name is the caller's affair.
    if (name != m_manifest && !isPlainName(name))
        return packError(notPlain, name, {});
    return readFile(pathOf(name), maximumPackFileSize);
}

Result<QJsonObject> PackFiles::readJson(const QString &name, const QString &schema) const
{
    const Result<QByteArray> content = read(name);
    if (!content.ok())
        return content.error();
    const Result<QJsonObject> json = parseJsonObject(*content, pathOf(name));
    if (!json.ok())
        return json.error();
    const Result<JsonSchema> wanted =
        JsonSchema::load(QStringLiteral(":/schemas/%1.schema.json").arg(schema));
    if (!wanted.ok())
        return wanted.error();
    const auto violations = wanted->check(*json, pathOf(name));
    if (!violations.empty())
        return violations.front().message;
    return *json;
}

} // namespace einlass
