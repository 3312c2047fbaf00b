// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/languages_page.h"

#include "interface_language.h"
#include "meetings/library.h"
#include "language_choice.h"
#include "services.h"
#include "settings/profile_lookup.h"
#include "storage/preferences.h"
#include "style/appearance.h"
#include "style/spacing.h"
#include "texts.h"
#include "widgets/field_box.h"
#include "widgets/status_line.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

bool has(const std::vector<Language> &languages, Language language)
{
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

} // namespace

LanguagesPage::LanguagesPage(const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("languagesPage"), services, parent), m_interface(new QComboBox), m_appearance(new QComboBox), m_german(new QCheckBox),
      m_english(new QCheckBox)
{
    m_interface->setObjectName(QStringLiteral("interfaceLanguageCombo"));
    m_interface->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Each language in its own words, whatever the interface speaks.
    m_interface->addItem(QStringLiteral("Deutsch"), languageCode(Language::German));
    m_interface->addItem(QStringLiteral("English"), languageCode(Language::English));
    m_interfaceBox = new FieldBox(m_interface, {}, this);
    m_documentsBox = new FieldBox(makeDocuments(), {}, this);
    m_appearance->setObjectName(QStringLiteral("appearanceCombo"));
    m_appearance->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_appearanceBox = new FieldBox(m_appearance, {}, this);
    add(m_interfaceBox);
    add(m_documentsBox);
    add(m_appearanceBox);
    connect(m_appearance, &QComboBox::activated, this, [this] {
        const auto chosen = m_appearance->currentData().value<Appearance>();
        keepAppearance(chosen, this->services().preferences);
        showAppearance(chosen);
    });
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
    layout->setSpacing(spacing::question);
    layout->addWidget(m_german);
    layout->addWidget(m_english);
    layout->addStretch(1);
    group->setFocusProxy(m_german);
    onSwitched(m_german, this, [this](bool) { chooseDocuments(m_english); });
    onSwitched(m_english, this, [this](bool) { chooseDocuments(m_german); });
    return group;
}

QString LanguagesPage::name() const
{
    return tr("Languages and appearance");
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
        showChecked(other, true);
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
    showChecked(m_german, !profile || has(profile->languages, Language::German));
    showChecked(m_english, !profile || has(profile->languages, Language::English));
    m_german->setEnabled(profile.has_value());
    m_english->setEnabled(profile.has_value());
    m_documentsBox->setTexts(tr("Documents of new meetings"), profile
        ? tr("They belong to the profile “%1”, with which new meetings begin. Each meeting may choose others.").arg(profile->label)
        : tr("They belong to a profile, and there is none yet: add one under “Profiles”. Until then documents are in both languages."));
}

void LanguagesPage::showAppearances()
{
    m_appearance->clear();
    m_appearance->addItem(tr("As the system"), QVariant::fromValue(Appearance::System));
    m_appearance->addItem(tr("Light"), QVariant::fromValue(Appearance::Light));
    m_appearance->addItem(tr("Dark"), QVariant::fromValue(Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), QVariant::fromValue(Appearance::HighContrast));
    m_appearance->setCurrentIndex(static_cast<int>(appearanceIn(services().preferences)));
}

void LanguagesPage::retranslate()
{
    SettingsPage::retranslate();
    m_interfaceBox->setTexts(tr("&Interface"));
    m_appearanceBox->setTexts(tr("&Appearance"), tr("High contrast is light or dark as the system is."));
    showAppearances();
    m_german->setText(tr("German"));
    m_english->setText(tr("English"));
    refresh();
}

} // namespace einlass
