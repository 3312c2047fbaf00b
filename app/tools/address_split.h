// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace einlass {

/// One entry of a pasted list, not judged yet.
struct SplitAddress
{
    QString input;              ///< as typed, with its name, cleaned, of bounded length
    QString name;
    QString address;            ///< as typed; empty for words that came without any @
    qsizetype begin = 0;        ///< where it stands in the text
};

struct SplitAddresses
{
    std::vector<SplitAddress> entries;
    qsizetype ats = 0;          ///< @ signs that went into entries; all of the text's
    bool whole = true;          ///< not given up on the way
};

/// Asked now and then with the place that is reached; false gives up.
using GoesOn = std::function<bool(qsizetype)>;

/// Splits a text as people paste it. Every @ ends up in the address or the name of some entry;
/// words that stand where an address should, without having one, become entries too. Headings,
/// list marks and what else stands beside an address without an @ are left out.
SplitAddresses splitAddresses(QStringView text, const GoesOn &goesOn = {});

} // namespace einlass
