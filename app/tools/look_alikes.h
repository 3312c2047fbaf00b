// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace einlass {

/// What a domain pretends to be.
struct Resemblance
{
    enum class Kind { None, Spelling, Script, MixedScripts };
    Kind kind = Kind::None;
    QString resembles;          ///< A-labels; empty for MixedScripts

    bool found() const { return kind != Kind::None; }
};

/// Finds domains that a reader takes for one of the university's or of a large mail provider.
/// Careful with short names, which have real neighbours: there only tricks count that nobody
/// honest needs. Safe to use from several threads.
class LookAlikes
{
public:
    LookAlikes(const QStringList &officialDomains, QSet<QString> providers);
    ~LookAlikes();

    /// `typed` is the domain as it was written, `ascii` the same in lower-case A-labels; it is no
    /// official domain itself.
    Resemblance find(const QString &typed, const QString &ascii) const;

private:
    struct Checker;
    const Checker &checker() const;
    QString officialBySkeleton(const QString &typed, const QString &unicode) const;
    QString officialBySlip(const QString &unicode, const QString &ascii, const QString &registrable) const;
    QString officialByStructure(const QString &ascii, const QString &registrable) const;

    struct Official
    {
        QString domain;
        QString name;           ///< first label
        QString hyphened;       ///< "-lmu-de-"
    };
    std::vector<Official> m_official;
    QSet<QString> m_providers;
    std::unique_ptr<Checker> m_checker;
};

} // namespace einlass
