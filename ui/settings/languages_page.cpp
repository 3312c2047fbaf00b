// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/languages_page.h"

#include "interface_language.h"
#include "language_choice.h"
#include "meetings/library.h"
#include "services.h"
#include "settings/profile_lookup.h"
#include "storage/preferences.h"
#include "texts.h"
#include "widgets/field_box.h"
#include "widgets/status_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int checkSpacing = 24;

bool has(const std::vector<Language> &languages, Language language)
{
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

} // namespace

LanguagesPage::LanguagesPage(const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("languagesPage"), services, parent), m_interface(new QComboBox), m_german(new QCheckBox),
      m_english(new QCheckBox)
{
    m_interface->setObjectName(QStringLiteral("interfaceLanguageCombo"));
    m_interface->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Each language in its own words, whatever the interface speaks.
    m_interface->addItem(QStringLiteral("Deutsch"), languageCode(Language::German));
    m_interface->addItem(QStringLiteral("English"), languageCode(Language::English));
    m_interfaceBox = new FieldBox(m_interface, {}, this);
    m_documentsBox = new FieldBox(makeDocuments(), {}, this);
    add(m_interfaceBox);
    add(m_documentsBox);
    connect(m_interface, &QComboBox::activated, this, &LanguagesPage::chooseInterface);
}

QWidget *LanguagesPage::makeDocuments()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("defaultLanguages"));
    m_german->setObjectName(QStringLiteral("defaultGermanCheck"));
    m_english->setObjectName(QStringLiteral("defaultEnglishCheck"));
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(checkSpacing);
    layout->addWidget(m_german);
    layout->addWidget(m_english);
    layout->addStretch(1);
    group->setFocusProxy(m_german);
    connect(m_german, &QCheckBox::clicked, this, [this] { chooseDocuments(m_english); });
    connect(m_english, &QCheckBox::clicked, this, [this] { chooseDocuments(m_german); });
    return group;
}

QString LanguagesPage::name() const
{
    return tr("Languages");
}

void LanguagesPage::chooseInterface()
{
    const bool german = m_interface->currentData().toString() == languageCode(Language::German);
    const Language chosen = german ? Language::German : Language::English;
    chooseLanguage(services(), chosen);
}

/// They belong to the profile that new meetings begin with. The last language cannot be taken away.
void LanguagesPage::chooseDocuments(QCheckBox *other)
{
    if (!m_german->isChecked() && !m_english->isChecked())
        other->setChecked(true);
    std::optional<Profile> profile = library() ? defaultProfileOf(*library()) : std::nullopt;
    if (!profile)
        return;
    profile->languages.clear();
    if (m_german->isChecked())
        profile->languages.push_back(Language::German);
    if (m_english->isChecked())
        profile->languages.push_back(Language::English);
    if (succeeded(library()->saveProfile(*profile)))
        status()->showDone(tr("Kept in the profile “%1”.").arg(profile->label));
}

void LanguagesPage::refresh()
{
    m_interface->setCurrentIndex(m_interface->findData(languageCode(language())));
    const std::optional<Profile> profile = library() ? defaultProfileOf(*library()) : std::nullopt;
    m_german->setChecked(!profile || has(profile->languages, Language::German));
    m_english->setChecked(!profile || has(profile->languages, Language::English));
    m_german->setEnabled(profile.has_value());
    m_english->setEnabled(profile.has_value());
    m_documentsBox->setTexts(tr("Documents of new meetings"), profile
        ? tr("They belong to the profile “%1”, with which new meetings begin. Each meeting may choose others.").arg(profile->label)
        : tr("They belong to a profile, and there is none yet: add one under “Profiles”. Until then documents are in both languages."));
}

void LanguagesPage::retranslate()
{
    SettingsPage::retranslate();
    m_interfaceBox->setTexts(tr("&Interface"));
    m_german->setText(tr("German"));
    m_english->setText(tr("English"));
    refresh();
}

} // namespace einlass
