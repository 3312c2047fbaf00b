// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace einlass {

class LookAlikes;
struct SplitAddress;

enum class AddressClass { Lmu, List, External, Private, Disposable, LookAlike, Invalid };

/// "lmu", "list", "external", "private", "disposable", "look-alike", "invalid".
QString addressClassName(AddressClass value);

/// What a rule pack says about addresses. All domains are lower-case A-labels.
struct AddressRules
{
    QStringList officialDomains;                 ///< the university's own, with all subdomains
    QStringList listServers;                     ///< hosts of mailing lists
    /// Where the owners of a list are written to: "{list}" and "{server}" are filled in; may be empty.
    QString listOwners;
    QHash<QString, QString> lookAlikes;          ///< known slips -> the domain they resemble
    QSet<QString> privateProviders;              ///< registrable or full domains
    QSet<QString> disposableProviders;
    QSet<QString> ambiguousProviders;            ///< private and company alike: external, with a warning
    QSet<QString> knownInstitutions;             ///< never called private, throw-away or look-alike
    /// Reason texts by the keys of addressReasonKeys(); "{domain}" and "{resembles}" are filled in.
    /// For a key that is missing its beginning speaks: "invalid" for "invalid-no-dot".
    QHash<QString, LocalizedText> reasons;
};

/// Every key that a reason can have.
QStringList addressReasonKeys();

/// One address of a list, judged.
struct JudgedAddress
{
    QString input;              ///< as typed, cleaned of controls; of bounded length
    QString name;               ///< display name, may be empty
    QString address;            ///< local@domain, domain as lower-case A-label; empty if invalid
    QString domain;             ///< lower-case A-label; empty if there is none
    AddressClass kind = AddressClass::Invalid;
    LocalizedText reason;
    QString warningKey;         ///< e.g. "external-ambiguous"; empty mostly
    QString suggestion;         ///< the address that was probably meant; empty when nothing is near
};

/// Splits and judges pasted address lists. Make one, keep it; it may be used from several threads.
class AddressBook
{
public:
    explicit AddressBook(AddressRules rules);
    ~AddressBook();

    /// Judges one entry, which may have a display name. Text with more than one address is invalid.
    JudgedAddress judge(const QString &entry) const;

    /// Splits a text as people paste it (commas, semicolons, line breaks, tabs, "Surname, First
    /// <a@b>", quoted names, groups, encoded words), judges each entry; the same address counts
    /// once. Nothing that has an @ is ever lost silently: what cannot be read comes back invalid.
    std::vector<JudgedAddress> judgeAll(const QString &text) const;

    /// Judges an entry that has been split already.
    JudgedAddress judge(const SplitAddress &entry) const;

    /// What is said of text with an @ that could not be read.
    JudgedAddress lost(const QString &input) const;

    /// Where the owners of a mailing list are reached; empty when that is not known.
    QString ownersOf(const JudgedAddress &list) const;

    /// Whether the address is the university's own.
    bool isOfficial(const QString &address) const;

    const AddressRules &rules() const { return m_rules; }

private:
    struct Judgement;
    struct Memory;
    Judgement judgeDomain(const QString &typed, const QString &ascii) const;
    Judgement judgementOf(QStringView domain) const;
    LocalizedText reason(const QString &key, const QString &resembles, const QString &domain) const;
    QString suggestionFor(const QString &typed, const QString &local, const Judgement &judgement) const;
    JudgedAddress judgeWhole(const QString &entry) const;
    JudgedAddress judgeSplit(const SplitAddress &entry) const;

    AddressRules m_rules;
    std::unique_ptr<LookAlikes> m_lookAlikes;
    std::unique_ptr<Memory> m_memory;       ///< of domains and entries judged before
};

/// local@domain with the domain as lower-case A-label; empty when it is no address.
QString normalizedAddress(const QString &address);
/// The domain as lower-case A-label; empty when it is none.
QString normalizedDomain(const QString &domain);

} // namespace einlass
