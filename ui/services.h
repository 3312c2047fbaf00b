// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace einlass {

class FileChooser;
class InterfaceLanguage;
class Library;
class Pack;
class Preferences;
class SecretStore;

/// What pages need from outside, put together in main.cpp and in tests. Everything outlives the
/// window. Pages read no clock, settings, keychain or file dialog of their own.
struct Services
{
    std::shared_ptr<const Pack> pack;
    const Catalogues &catalogues;
    InterfaceLanguage &language;
    Preferences &preferences;
    SecretStore &secrets;
    FileChooser &files;                         ///< open, save, folder: tests give the answers
    std::function<QDateTime()> now;             ///< local time
    std::function<void(const QString &)> openUrl;
    Library *library = nullptr;                 ///< nothing: plans live in files alone
};

} // namespace einlass
