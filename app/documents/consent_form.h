// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents.h"

/// The declaration of consent to a recording: blank, or for one person with the name filled in, on
/// paper or by mail. All of it comes from one template, so the words are the same everywhere.
/// Nothing here needs the interface's thread; what a plan's context refers to must outlive a call.
namespace einlass {

/// Declaration: the page to sign alone, for those who got the information sheet before. It says so.
enum class ConsentExtent { Complete, Declaration };

/// Somebody who is seen or heard.
struct ConsentPerson
{
    QString name;               ///< as it stands on the form; never blank
    QString address;            ///< may be empty

    bool operator==(const ConsentPerson &) const = default;
};

/// Who gets a form: the named speakers, or the host and all who are invited by name. Each once,
/// in the order of the plan. Members of mailing lists are not known by name.
std::vector<ConsentPerson> consentPersons(const DocumentContext &context);

struct ConsentOptions
{
    ConsentExtent extent = ConsentExtent::Complete;
    QString person;             ///< name to fill in; empty: a blank form
};

/// The form by itself, for a plan with a recording. Documents that go out come from
/// consentFormPdf() and those below, which ask for a cleared plan.
Result<ConsentForm> renderConsentForm(const DocumentContext &context,
                                      const ConsentOptions &options = {});

/// One form with the name filled in. `person` is "Name <address>", a name or an address. Refused
/// for a blank name, and where only speakers are recorded for anybody who is not one of them.
Result<ConsentForm> personalConsentForm(const ClearedPlan &plan, const QString &person,
                                        ConsentExtent extent = ConsentExtent::Complete);

struct PersonalConsentForm
{
    QString person;
    QString fileName;           ///< safe as a file's name, different for each form of a batch
    QByteArray pdf;
    std::vector<Message> toComplete;    ///< the same for each form of a batch
};

/// One form for each person, or an error that names the person and no form at all; so it is when
/// the work was stopped. `progress` may be empty.
Result<std::vector<PersonalConsentForm>> personalConsentForms(const ClearedPlan &plan,
                                                              const QStringList &persons,
                                                              ConsentExtent extent,
                                                              const DocumentProgress &progress);

/// The same forms one after the other in one document, to be printed in one go. Fields of different
/// people have different names; a blank that all share is filled in once.
Result<ConsentForm> consentFormsToPrint(const ClearedPlan &plan, const QStringList &persons,
                                        const DocumentProgress &progress = {});

/// Everybody who gets a form, as the functions above take persons.
QStringList personsToSign(const DocumentContext &context);

/// A mail that is answered with a yes or a no to each item, in all languages of the document.
struct ConsentMail
{
    QString subject;
    QString text;
    std::vector<Message> toComplete;
};

/// `person` as above, or empty for a mail to nobody in particular.
Result<ConsentMail> consentMailText(const ClearedPlan &plan, const QString &person = {});

/// The messages for places that are blank.
std::vector<Message> consentBlanks(const QStringList &values);

/// The name as a form prints it: not longer than a line can hold.
QString consentName(const ConsentPerson &person);

/// The declared name for a person as typed, or why there is no form for that person.
Result<QString> consentName(const DocumentContext &context, const QString &person);

} // namespace einlass
