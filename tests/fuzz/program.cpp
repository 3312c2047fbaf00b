// SPDX-License-Identifier: GPL-3.0-or-later
// Plugins are looked for where the program lies: only a program with an application knows that.
#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}
