// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/evaluation_json.h"

#include "policy/pack.h"

#include <QJsonArray>

namespace einlass {
namespace {

QJsonValue toolOrNull(const std::optional<Tool> &tool)
{
    return tool ? QJsonValue(nameOf(*tool)) : QJsonValue(QJsonValue::Null);
}

QJsonObject findingJson(const Finding &finding)
{
    return {{QStringLiteral("clause"), finding.clause},
            {QStringLiteral("binding"), nameOf(finding.binding)},
            {QStringLiteral("open"), finding.open},
            {QStringLiteral("fields"), QJsonArray::fromStringList(finding.fields)},
            {QStringLiteral("message"), localizedJson(finding.message)},
            {QStringLiteral("remedy"), localizedJson(finding.remedy)},
            {QStringLiteral("source"), finding.source.en},
            {QStringLiteral("sourceText"), localizedJson(finding.source)},
            {QStringLiteral("own"), finding.own}};
}

QJsonObject toolsJson(const Evaluation &evaluation)
{
    QJsonObject tools;
    for (Tool tool : allOf<Tool>()) {
        const ToolVerdict &verdict = evaluation.of(tool);
        tools.insert(nameOf(tool),
                     QJsonObject{{QStringLiteral("verdict"), nameOf(verdict.verdict)},
                                 {QStringLiteral("because"), QJsonArray::fromStringList(verdict.because)}});
    }
    return tools;
}

} // namespace

QJsonObject localizedJson(const LocalizedText &text)
{
    return {{QStringLiteral("de"), text.de}, {QStringLiteral("en"), text.en}};
}

QJsonObject evaluationJson(const Plan &plan, const Evaluation &evaluation, const Pack &pack,
                           bool ready, const std::vector<Message> &warnings,
                           const Catalogues &catalogues)
{
    QJsonArray findings;
    for (const Finding &finding : evaluation.findings)
        findings << findingJson(finding);
    QJsonArray told;
    for (const Message &warning : warnings)
        told << localizedJson(catalogues.both(warning));
    return {{QStringLiteral("compliant"), evaluation.compliant ? QJsonValue(*evaluation.compliant)
                                                               : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("ready"), ready},
            {QStringLiteral("policy"), pack.version},
            {QStringLiteral("tool"), toolOrNull(plan.tool)},
            {QStringLiteral("recommended"), toolOrNull(evaluation.recommended)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("tools"), toolsJson(evaluation)},
            {QStringLiteral("warnings"), told}};
}

} // namespace einlass
