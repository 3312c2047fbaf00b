// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audience_editor.h"

#include "session/plan_model.h"
#include "style/spacing.h"
#include "widgets/explained_check.h"
#include "widgets/field_box.h"
#include "widgets/fold.h"
#include "widgets/number_box.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace einlass {
namespace {

constexpr int mostPeople = 100000;

} // namespace

AudienceEditor::AudienceEditor(PlanModel &model, const Services &services, QWidget *parent)
    : PlanEditor(model, services, parent),
      m_people(new NumberBox(QStringLiteral("peopleSpin"), 0, mostPeople)),
      m_more(new Fold(QStringLiteral("audienceMore"), this)),
      m_externals(new ExplainedCheck(QStringLiteral("externalsCheck"))),
      m_under16(new ExplainedCheck(QStringLiteral("under16Check"))),
      m_telephone(new ExplainedCheck(QStringLiteral("telephoneCheck"))),
      m_browser(new ExplainedCheck(QStringLiteral("browserCheck")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::medium);
    m_peopleBox = field(m_people, {QStringLiteral("/participants/expected")});
    layout->addWidget(m_peopleBox);
    layout->addWidget(addCheck(m_externals, QStringLiteral("externals"), &Participants::externals));
    layout->addWidget(m_more);
    m_more->content()->addWidget(addCheck(m_under16, QStringLiteral("under16"), &Participants::under16));
    m_more->content()->addWidget(addCheck(m_telephone, QStringLiteral("telephone"), &Participants::telephone));
    m_more->content()->addWidget(addCheck(m_browser, QStringLiteral("browser"), &Participants::browser));
    connect(m_people, &NumberBox::edited, this, [this](int people) {
        edit([people](Plan &plan) {
            plan.participants.expected = people > 0 ? std::optional<int>(people) : std::nullopt;
        });
    });
}

FieldBox *AudienceEditor::addCheck(ExplainedCheck *check, const QString &member, bool Participants::*answer)
{
    connect(check, &ExplainedCheck::switched, this, [this, answer](bool on) {
        edit([answer, on](Plan &plan) { plan.participants.*answer = on; });
    });
    return field(check, {QStringLiteral("/participants/%1").arg(member)});
}

void AudienceEditor::refresh()
{
    const Participants &people = plan().participants;
    const QString counted = tr("as many as are listed: %n", nullptr, model().derived().people);
    if (m_people->specialValueText() != counted) {
        m_people->setSpecialValueText(counted);
        m_people->updateGeometry();
    }
    m_people->setShown(people.expected.value_or(0));
    showExternals();
    m_under16->setChecked(people.under16);
    m_telephone->setChecked(people.telephone);
    m_browser->setChecked(people.browser);
    if (people.under16 || people.telephone || people.browser)
        m_more->setOpen(true);
}

/// Recipients from outside answer the question; a host who has said so all the same may take that back.
void AudienceEditor::showExternals()
{
    const auto found = static_cast<int>(model().derived().externalAddresses.size());
    const bool isSettled = found > 0 && !plan().participants.externals;
    m_externals->setTexts(tr("People from &outside the university take part"),
                          found > 0 ? tr("Yes, by the list: %n of the recipients is (are) from outside.", nullptr, found)
                                    : tr("Guests without a university account."));
    m_externals->setChecked(isSettled || plan().participants.externals);
    m_externals->check()->setEnabled(!isSettled);
}

void AudienceEditor::retranslate()
{
    m_peopleBox->setTexts(tr("How man&y people at the same time, you included?"),
                          tr("At 0, the recipients and lists below are counted."));
    showExternals();
    m_more->setText(tr("Something else?"), tr("People under 16, telephone, browser."));
    m_under16->setTexts(tr("People &under 16 take part"));
    m_telephone->setTexts(tr("Somebody dials in by &telephone"));
    m_browser->setTexts(tr("Somebody takes part in the bro&wser"), tr("Without installing a program."));
}

} // namespace einlass
