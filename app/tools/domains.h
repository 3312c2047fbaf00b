// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace einlass {

/// Why a text is no domain that mail could go to.
enum class DomainProblem { None, Empty, Literal, Dots, NoDot, TooLong, Characters };

struct ParsedDomain
{
    QString ascii;              ///< lower-case A-labels; empty when there is a problem
    DomainProblem problem = DomainProblem::None;
};

/// Checks form only: whether anybody owns the domain is not asked.
ParsedDomain parseDomain(QStringView text);

/// The same domain as people read it.
QString unicodeDomain(const QString &ascii);

/// Whether the domain is the other one or below it, compared label by label.
bool isDomainWithin(QStringView domain, QStringView other);

/// The part that somebody registers ("lmu.de" of "mail.math.lmu.de"); the domain itself when it
/// is a public suffix.
QString registrableDomain(const QString &ascii);

/// The last label is reserved for tests, examples or internal networks.
bool hasReservedEnding(QStringView ascii);

/// The last label is a top-level domain of the Internet, as far as the Public Suffix List knows.
bool hasKnownEnding(const QString &ascii);

} // namespace einlass
