// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profile_form.h"

#include "base/text.h"
#include "interface_language.h"
#include "policy/pack.h"
#include "services.h"
#include "style/spacing.h"
#include "texts.h"
#include "widgets/choice_box.h"
#include "widgets/field_box.h"
#include "widgets/user_edits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace einlass {
namespace {

constexpr int longestText = 200;

bool has(const std::vector<Language> &languages, Language language)
{
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

/// Nothing can be sent there, or to somebody else than is meant.
bool isUnusable(AddressClass kind)
{
    return kind == AddressClass::Invalid || kind == AddressClass::LookAlike || kind == AddressClass::Disposable;
}

} // namespace

ProfileForm::ProfileForm(const QString &prefix, Extent extent, const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_prefix(prefix), m_full(extent == Extent::Full), m_label(makeText("Label")),
      m_name(makeText("Name")), m_email(makeText("Email")), m_unit(makeText("Unit")), m_status(new ChoiceBox),
      m_german(new QCheckBox), m_english(new QCheckBox), m_chair(makeText("Chair")), m_sender(makeText("Sender")),
      m_helper(makeText("Helper"))
{
    setObjectName(QStringLiteral("%1Form").arg(prefix));
    m_status->setObjectName(QStringLiteral("%1Status").arg(prefix));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::medium);
    m_labelBox = addField(m_label);
    m_nameBox = addField(m_name);
    m_emailBox = addField(m_email);
    m_unitBox = addField(m_unit);
    m_statusBox = addField(m_status);
    m_languagesBox = addField(makeLanguages());
    m_chairBox = addField(m_chair);
    m_senderBox = addField(m_sender);
    m_helperBox = addField(m_helper);
    for (FieldBox *box : {m_labelBox, m_chairBox, m_senderBox, m_helperBox})
        box->setVisible(m_full);
    connect(m_status, &QComboBox::activated, this, [this] {
        showAdvice();
        emit edited();
    });
    onWritingFinished(m_email, this, [this] { showAdvice(); });
    m_status->offerAll<HostStatus>();
    setFocusProxy(m_full ? m_label : m_name);
    setProfile({});
}

QLineEdit *ProfileForm::makeText(const char *name)
{
    auto *line = new QLineEdit;
    line->setObjectName(m_prefix + QLatin1String(name));
    line->setMaxLength(longestText);
    onWritten(line, this, [this](const QString &) { emit edited(); });
    return line;
}

QWidget *ProfileForm::makeLanguages()
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("%1Languages").arg(m_prefix));
    m_german->setObjectName(QStringLiteral("%1German").arg(m_prefix));
    m_english->setObjectName(QStringLiteral("%1English").arg(m_prefix));
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->addWidget(m_german);
    layout->addSpacing(spacing::medium);
    layout->addWidget(m_english);
    layout->addStretch(1);
    group->setFocusProxy(m_german);
    onSwitched(m_german, this, [this](bool) { keepOneLanguage(m_english); });
    onSwitched(m_english, this, [this](bool) { keepOneLanguage(m_german); });
    return group;
}

FieldBox *ProfileForm::addField(QWidget *editor)
{
    auto *box = new FieldBox(editor, {}, this);
    layout()->addWidget(box);
    return box;
}

/// Documents have at least one language: taking the last one away takes the other one.
void ProfileForm::keepOneLanguage(QCheckBox *other)
{
    if (!m_german->isChecked() && !m_english->isChecked())
        showChecked(other, true);
    emit edited();
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_shown = profile;
    showText(m_label, profile.label);
    showText(m_name, profile.host.name);
    showText(m_email, profile.host.email);
    showText(m_unit, profile.host.unit);
    m_status->setAnswer<HostStatus>(profile.host.status);
    showChecked(m_german, has(profile.languages, Language::German));
    showChecked(m_english, has(profile.languages, Language::English));
    showText(m_chair, profile.chair);
    showText(m_sender, profile.sender);
    showText(m_helper, profile.helper);
    for (FieldBox *box : {m_labelBox, m_nameBox, m_emailBox, m_chairBox, m_senderBox, m_helperBox})
        box->setProblem({});
    showAdvice();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_shown;
    profile.host.name = cleaned(m_name->text()).simplified();
    profile.host.email = cleaned(m_email->text()).trimmed();
    profile.host.unit = cleaned(m_unit->text()).simplified();
    profile.host.status = m_status->answer<HostStatus>().value_or(HostStatus::Employee);
    profile.label = cleaned(m_label->text()).simplified();
    if (isBlank(profile.label))
        profile.label = profile.host.name;
    profile.chair = cleaned(m_chair->text()).simplified();
    profile.sender = cleaned(m_sender->text()).simplified();
    profile.helper = cleaned(m_helper->text()).simplified();
    profile.languages.clear();
    if (m_german->isChecked())
        profile.languages.push_back(Language::German);
    if (m_english->isChecked())
        profile.languages.push_back(Language::English);
    return profile;
}

QString ProfileForm::problemOf(const QString &email) const
{
    if (isBlank(email))
        return tr("Write your official e-mail address.");
    const JudgedAddress judged = m_services.pack->addresses->judge(email);
    return isUnusable(judged.kind) ? judged.reason.in(m_services.language.current()) : QString();
}

QString ProfileForm::adviceOn(const QString &email) const
{
    if (isBlank(email))
        return {};
    const Language language = m_services.language.current();
    const JudgedAddress judged = m_services.pack->addresses->judge(email);
    if (isUnusable(judged.kind))
        return judged.reason.in(language);
    const bool fromOutside = m_status->answer<HostStatus>() == HostStatus::External && judged.kind == AddressClass::External;
    if (judged.kind == AddressClass::Lmu || fromOutside)
        return {};
    //: reason: why it is none, a whole sentence; domains: "lmu.de, uni-muenchen.de"
    return tr("This is not one of the official addresses (%2). %1 It is kept all the same; the rules say for each meeting whether it will do.", "reason, domains")
        .arg(judged.reason.in(language), m_services.pack->addresses->rules().officialDomains.join(QStringLiteral(", ")));
}

QString ProfileForm::problemOfPerson(const QString &person) const
{
    if (!person.contains(u'@') && !person.contains(u'<'))
        return {};
    const JudgedAddress judged = m_services.pack->addresses->judge(person);
    return isUnusable(judged.kind) ? judged.reason.in(m_services.language.current()) : QString();
}

void ProfileForm::showAdvice()
{
    m_emailBox->setProblem(adviceOn(cleaned(m_email->text()).trimmed()));
}

QWidget *ProfileForm::firstProblem()
{
    const Profile written = profile();
    QWidget *first = nullptr;
    const auto check = [&first](FieldBox *box, const QString &problem) {
        box->setProblem(problem);
        if (!problem.isEmpty() && !first)
            first = box->editor();
    };
    check(m_nameBox, isBlank(written.host.name) ? tr("Invitations name the host. Write your name.") : QString());
    check(m_emailBox, problemOf(written.host.email));
    check(m_chairBox, problemOfPerson(written.chair));
    check(m_senderBox, problemOfPerson(written.sender));
    check(m_helperBox, problemOfPerson(written.helper));
    if (problemOf(written.host.email).isEmpty())
        showAdvice();
    return first;
}

QWidget *ProfileForm::lastControl() const
{
    return m_full ? static_cast<QWidget *>(m_helper) : m_english;
}

void ProfileForm::retranslate()
{
    m_labelBox->setTexts(tr("What you call this profile"), tr("For example “Dean’s office” or “My own”."));
    m_nameBox->setTexts(tr("&Name"), m_full ? tr("Who organises the meeting and invites to it.") : QString());
    m_emailBox->setTexts(tr("Official &e-mail address"));
    m_unitBox->setTexts(tr("&Institute or unit"));
    m_statusBox->setTexts(tr("Position at the &university"));
    m_languagesBox->setTexts(tr("Languages of the documents"));
    m_german->setText(tr("German"));
    m_english->setText(tr("English"));
    const QString person = tr("A name, or a name with its address: Eva Beispiel <eva.beispiel@lmu.de>. May stay empty.");
    m_chairBox->setTexts(tr("Who chairs the meetings"), person);
    m_senderBox->setTexts(tr("Who sends the invitations"), person);
    m_helperBox->setTexts(tr("Who helps during the meetings"), person);
    m_status->offerAll<HostStatus>();
    for (FieldBox *box : {m_nameBox, m_chairBox, m_senderBox, m_helperBox})
        box->setProblem({});
    showAdvice();
}

} // namespace einlass
