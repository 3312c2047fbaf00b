// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "plan/plan_file.h"

#include <QFile>
#include <QTest>

/// What tests of plan files share.
namespace einlass::test {

inline const QString plans = QStringLiteral(TEST_DATA "/plans");

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data");
    return file.readAll();
}

inline QString english(const Message &message)
{
    return Catalogues().text(message, Language::English);
}

inline QStringList warningsOf(const LoadedPlan &loaded)
{
    QStringList all;
    for (const Message &warning : loaded.warnings)
        all << english(warning);
    return all;
}

} // namespace einlass::test
