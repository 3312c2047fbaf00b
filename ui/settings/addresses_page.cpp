// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/addresses_page.h"

#include "policy/pack.h"
#include "services.h"
#include "tools/domains.h"
#include "widgets/field_box.h"
#include "widgets/multiline_edit.h"
#include "widgets/status_line.h"
#include "widgets/text_labels.h"

#include <QLabel>

#include <algorithm>

namespace einlass {
namespace {

constexpr int visibleLines = 6;
constexpr int shownProblems = 3;
constexpr auto both = std::to_array({AddedProviders::Private, AddedProviders::Disposable});

bool isWithinAny(const QString &domain, const QStringList &others)
{
    return std::any_of(others.begin(), others.end(), [&](const QString &other) { return isDomainWithin(domain, other); });
}

} // namespace

AddressesPage::AddressesPage(const Services &services, QWidget *parent)
    : SettingsPage(QStringLiteral("addressesPage"), services, parent), m_introduction(makeParagraph(this)),
      m_private(makeList(QStringLiteral("addedPrivateEdit"))), m_disposable(makeList(QStringLiteral("addedDisposableEdit"))),
      m_privateBox(new FieldBox(m_private, {}, this)), m_disposableBox(new FieldBox(m_disposable, {}, this))
{
    add(m_introduction);
    add(m_privateBox);
    add(m_disposableBox);
    for (AddedProviders which : both)
        connect(editOf(which), &MultilineEdit::edited, this, [this, which] { take(which); });
}

MultilineEdit *AddressesPage::makeList(const QString &objectName)
{
    auto *edit = new MultilineEdit(visibleLines);
    edit->setObjectName(objectName);
    return edit;
}

MultilineEdit *AddressesPage::editOf(AddedProviders which) const
{
    return which == AddedProviders::Private ? m_private : m_disposable;
}

FieldBox *AddressesPage::boxOf(AddedProviders which) const
{
    return which == AddedProviders::Private ? m_privateBox : m_disposableBox;
}

QString AddressesPage::name() const
{
    return tr("Lists of addresses");
}

QString AddressesPage::problemOf(const QString &line) const
{
    const QString domain = normalizedDomain(line);
    if (domain.isEmpty())
        return tr("“%1” is no domain. Write what stands behind the @, for example mail.example.org.").arg(line);
    const AddressRules &rules = services().pack->addresses->rules();
    const QStringList known(rules.knownInstitutions.begin(), rules.knownInstitutions.end());
    if (isWithinAny(domain, rules.officialDomains) || rules.listServers.contains(domain) || isWithinAny(domain, known))
        return tr("“%1” is an institution’s own domain under the rules and stays one.").arg(line);
    // Nobody registers what everybody registers below: "co.uk".
    const QString below = QStringLiteral("a.%1").arg(domain);
    if (registrableDomain(below) == below)
        return tr("“%1” is the ending of many domains. Write a whole domain.").arg(line);
    return {};
}

/// Good lines are kept as they are written; the others are named below the field.
void AddressesPage::take(AddedProviders which)
{
    const QStringList domains = showProblems(which);
    if (domains == addedProviders(services().preferences, which))
        return;
    setAddedProviders(services().preferences, which, domains);
    status()->showDone(tr("Kept. Counts from the next start of Einlass."));
}

/// Changes nothing that is kept. The domains of the good lines.
QStringList AddressesPage::showProblems(AddedProviders which)
{
    QStringList domains;
    QStringList problems;
    for (const QString &line : editOf(which)->toPlainText().split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        const QString problem = problemOf(text);
        if (!problem.isEmpty())
            problems << problem;
        else if (!domains.contains(normalizedDomain(text)))
            domains << normalizedDomain(text);
    }
    boxOf(which)->setProblem(problems.mid(0, shownProblems).join(u'\n'));
    return domains;
}

void AddressesPage::refresh()
{
    for (AddedProviders which : both) {
        if (!editOf(which)->hasFocus())
            editOf(which)->setShownText(addedProviders(services().preferences, which).join(u'\n'));
    }
}

void AddressesPage::retranslate()
{
    SettingsPage::retranslate();
    m_introduction->setText(tr("Einlass knows many mail providers. What is missing in its lists can be added here, one domain on each line. It counts from the next start, and is kept with the program’s preferences: domains only, nothing about anybody."));
    m_privateBox->setTexts(tr("&Private providers"), tr("Addresses there are private ones: Zoom does not take them, the other tools with a reason."));
    m_disposableBox->setTexts(tr("&Throw-away providers"), tr("Addresses there are refused: nobody knows who reads them."));
    for (AddedProviders which : both)
        showProblems(which);
    status()->clear();
}

} // namespace einlass
