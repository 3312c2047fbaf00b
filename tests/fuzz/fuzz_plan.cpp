// SPDX-License-Identifier: GPL-3.0-or-later
// A plan file comes from anywhere: reading ends with a plan or a reason, and a plan that was read is
// written and read again as the same one, without a secret.
#include "fuzz_json.h"

#include "base/json_text.h"
#include "plan/occurrences.h"
#include "plan/plan_file.h"

#include <QJsonDocument>

using namespace einlass;

namespace {

QJsonObject goodPlan()
{
    const auto content = readFile(QStringLiteral(":/examples/example.einlass.json"), maximumPlanFileSize);
    fuzz::require(content.ok());
    return QJsonDocument::fromJson(*content).object();
}

void check(const QByteArray &json, bool draft)
{
    const Result<LoadedPlan> read = readPlan(json, QStringLiteral("plan"), draft);
    if (!read.ok()) {
        fuzz::require(read.error().source && read.error().source[0] != '\0' && !read.error().arguments.isEmpty());
        return;
    }
    const QString link = read->plan.access.link;
    fuzz::require(withoutSecrets(link) == link);
    const QByteArray written = writePlan(read->plan);
    const Result<LoadedPlan> again = readPlan(written, QStringLiteral("plan"), draft);
    fuzz::require(again.ok() && again->plan == read->plan && again->linkSecrets.empty());
    fuzz::require(writePlan(again->plan) == written);
    // A draft may have dates that lead nowhere; the attempt still ends.
    const auto dates = occurrencesOf(read->plan.schedule);
    fuzz::require(draft || dates.ok());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const bool draft = (data[0] & 1) != 0;
    if ((data[0] & 6) == 0) {
        check(QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1)), draft);
        return 0;
    }
    static const QJsonObject good = goodPlan();
    fuzz::Choices choices(data + 1, size - 1);
    check(QJsonDocument(fuzz::mutated(good, choices)).toJson(QJsonDocument::Compact), draft);
    return 0;
}
