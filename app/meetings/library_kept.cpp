// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/library_parts.h"
#include "meetings/plan_templates.h"
#include "policy/pack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// Profiles, templates of the host's own, settings.
namespace einlass {
namespace {

QString defaultProfileSetting() { return QStringLiteral("default-profile"); }
/// The host's own settings have names that the program's never have.
QString ownSetting(const QString &key) { return QStringLiteral("own/%1").arg(key); }

QString profileJson(const Profile &profile)
{
    QJsonArray languages;
    for (Language language : profile.languages)
        languages.append(languageCode(language));
    const QJsonObject json{{QStringLiteral("name"), profile.host.name},
                           {QStringLiteral("email"), profile.host.email},
                           {QStringLiteral("unit"), profile.host.unit},
                           {QStringLiteral("status"), nameOf(profile.host.status)},
                           {QStringLiteral("chair"), profile.chair},
                           {QStringLiteral("sender"), profile.sender},
                           {QStringLiteral("helper"), profile.helper},
                           {QStringLiteral("languages"), languages}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Profile profileOf(const ProfileRow &row)
{
    const QJsonObject json = QJsonDocument::fromJson(row.data.toUtf8()).object();
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Profile profile;
    profile.id = row.id;
    profile.label = row.label;
    profile.host.name = text("name");
    profile.host.email = text("email");
    profile.host.unit = text("unit");
    profile.host.status = fromName<HostStatus>(text("status")).value_or(HostStatus::Employee);
    profile.chair = text("chair");
    profile.sender = text("sender");
    profile.helper = text("helper");
    profile.languages.clear();
    const QJsonArray languages = json.value(QLatin1String("languages")).toArray();
    for (const QJsonValue &code : languages)
        profile.languages.push_back(code.toString() == QLatin1String("en") ? Language::English : Language::German);
    return profile;
}

} // namespace

std::vector<Profile> Library::profiles()
{
    const auto rows = m_parts->ask([](MeetingStore &store) { return store.profiles(); });
    std::vector<Profile> list;
    for (const ProfileRow &row : rows ? *rows : std::vector<ProfileRow>{})
        list.push_back(profileOf(row));
    return list;
}

Result<QString> Library::saveProfile(const Profile &profile)
{
    const QString id = profile.id.isEmpty() ? newId() : profile.id;
    const ProfileRow row{id, profile.label, profileJson(profile)};
    if (Result<void> set = m_parts->ask([&](MeetingStore &store) { return store.setProfile(row); }); !set)
        return set.error();
    if (defaultProfile().isEmpty()) {
        if (Result<void> set = setDefaultProfile(id); !set)
            return set.error();
    }
    return id;
}

Result<void> Library::removeProfile(const QString &id)
{
    const Result<void> removed = m_parts->ask([&](MeetingStore &store) { return store.removeProfile(id); });
    if (!removed)
        return removed;
    m_parts->worker.takeCare();
    if (defaultProfile() != id)
        return {};
    const std::vector<Profile> left = profiles();
    return setDefaultProfile(left.empty() ? QString() : left.front().id);
}

QString Library::defaultProfile()
{
    const Result<QString> id = m_parts->ask([](MeetingStore &store) { return store.setting(defaultProfileSetting()); });
    return id ? *id : QString();
}

Result<void> Library::setDefaultProfile(const QString &id)
{
    return m_parts->ask([&](MeetingStore &store) { return store.setSetting(defaultProfileSetting(), id); });
}

std::vector<OwnTemplate> Library::templates()
{
    const auto rows = m_parts->ask([](MeetingStore &store) { return store.templates(); });
    std::vector<OwnTemplate> list;
    for (const TemplateRow &row : rows ? *rows : std::vector<TemplateRow>{})
        list.push_back({row.id, row.title, QDateTime::fromSecsSinceEpoch(row.changed, Qt::UTC)});
    return list;
}

Result<QString> Library::saveTemplate(const QString &id, const QString &title, const Plan &plan)
{
    const TemplateRow row{id.isEmpty() ? newId() : id, title,
                          QString::fromUtf8(writePlan(templateOf(plan, m_parts->options.pack->hosts))),
                          m_parts->options.now().toSecsSinceEpoch()};
    if (Result<void> set = m_parts->ask([&](MeetingStore &store) { return store.setTemplate(row); }); !set)
        return set.error();
    return row.id;
}

Result<LoadedPlan> Library::loadTemplate(const QString &id)
{
    const auto rows = m_parts->ask([](MeetingStore &store) { return store.templates(); });
    if (!rows)
        return rows.error();
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const TemplateRow &row) { return row.id == id; });
    if (found == rows->end())
        return Message{QT_TRANSLATE_NOOP("Core", "This template is not there any more. Choose another one.")};
    return readPlan(found->plan.toUtf8(), found->title, true);
}

Result<void> Library::removeTemplate(const QString &id)
{
    const Result<void> removed = m_parts->ask([&](MeetingStore &store) { return store.removeTemplate(id); });
    if (removed)
        m_parts->worker.takeCare();
    return removed;
}

QString Library::setting(const QString &key)
{
    const Result<QString> value = m_parts->ask([&](MeetingStore &store) { return store.setting(ownSetting(key)); });
    return value ? *value : QString();
}

Result<void> Library::setSetting(const QString &key, const QString &value)
{
    return m_parts->ask([&](MeetingStore &store) { return store.setSetting(ownSetting(key), value); });
}

} // namespace einlass
