// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace einlass {

/// One entry of a pasted list, not judged yet.
struct SplitAddress
{
    QString input;              ///< as typed, with its name, cleaned, of bounded length
    QString name;
    QString address;            ///< as typed; empty for words that came without any @
};

struct SplitAddresses
{
    std::vector<SplitAddress> entries;
    qsizetype ats = 0;          ///< @ signs that went into entries; all of the text's
};

/// Splits a text as people paste it. Every @ ends up in the address or the name of some entry;
/// words that stand where an address should, without having one, become entries too. Headings,
/// list marks and what else stands beside an address without an @ are left out.
SplitAddresses splitAddresses(QStringView text);

} // namespace einlass
