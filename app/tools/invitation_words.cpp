// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/invitation_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace einlass {
namespace {

constexpr std::array<std::pair<const char *, LabelMark>, 21> marks{{
    {"meeting-id", LabelMark::MeetingId}, {"short-id", LabelMark::ShortId},
    {"code", LabelMark::Code}, {"short-code", LabelMark::ShortCode},
    {"digit-code", LabelMark::DigitCode}, {"pin", LabelMark::Pin},
    {"topic", LabelMark::Topic}, {"subject", LabelMark::Subject}, {"time", LabelMark::Time},
    {"date", LabelMark::Date}, {"end", LabelMark::End}, {"duration", LabelMark::Duration}, {"recurrence", LabelMark::Recurrence},
    {"except", LabelMark::Except}, {"telephone", LabelMark::Telephone}, {"join", LabelMark::Join},
    {"link", LabelMark::Link}, {"webinar", LabelMark::Webinar}, {"zoom", LabelMark::Zoom}, {"zoom-name", LabelMark::ZoomName},
    {"dfnconf-name", LabelMark::DfnconfName}}};

QJsonObject resource(const QString &name)
{
    QFile file(QStringLiteral(":/invitations/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

InvitationWords readWords()
{
    InvitationWords words;
    const QJsonObject file = resource(QStringLiteral("labels"));
    const QJsonObject labels = file[QLatin1String("labels")].toObject();
    for (const auto &[name, mark] : marks) {
        const QJsonArray texts = labels[QLatin1String(name)].toArray();
        for (const QJsonValue &text : texts)
            words.labels[text.toString().front()].push_back({mark, text.toString()});
    }
    for (std::vector<InvitationLabel> &sameBeginning : words.labels) {
        // A label that means two things keeps the order of `marks`.
        std::stable_sort(sameBeginning.begin(), sameBeginning.end(),
                         [](const InvitationLabel &a, const InvitationLabel &b) { return a.text.size() > b.text.size(); });
    }
    words.mailHead = file[QLatin1String("mailHead")].toVariant().toStringList();
    words.withoutFixedTime = file[QLatin1String("withoutFixedTime")].toVariant().toStringList();
    const QJsonObject zones = resource(QStringLiteral("zones"))[QLatin1String("zones")].toObject();
    for (auto zone = zones.begin(); zone != zones.end(); ++zone)
        words.zones.insert(zone.key(), zone->toString());
    return words;
}

} // namespace

const InvitationWords &invitationWords()
{
    static const InvitationWords words = readWords();
    return words;
}

} // namespace einlass
