// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/context.h"
#include "documents/words.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace einlass {

/// A label with what it says, a line for each value.
struct LabelledFact
{
    QString label;
    QStringList values;
};

/// Title, dates, time zone, and place or tool. `place` is left out where it may not be shown.
std::vector<LabelledFact> meetingFacts(const DocumentContext &context, const Words &words, bool withPlace = true);

/// Link, meeting ID, code and telephone, or the registration link.
std::vector<LabelledFact> joinFacts(const DocumentContext &context, const AccessData &access, const Words &words);

/// Lines "Label:  value", the values in one column behind labels of at least this width.
QString alignedFacts(const std::vector<LabelledFact> &facts, qsizetype width = 0);

/// Whether the access data are a link to register with.
bool isRegistration(const DocumentContext &context, const AccessData &access);

/// Everything that the templates of an invitation print, in one language.
QJsonObject invitationData(const DocumentContext &context, const AccessData &access, Language language);

/// Which of the host's own words a document may show.
struct CommonParts
{
    bool message = true;
    bool place = true;
    bool accessibility = true;
};

/// Members that invitation and announcement share: facts, message, host, language.
QJsonObject commonData(const DocumentContext &context, Language language, const CommonParts &parts);
inline QJsonObject commonData(const DocumentContext &context, Language language, bool withWords, bool withPlace)
{
    return commonData(context, language, CommonParts{withWords, withPlace, withWords});
}

/// Renders one part for each of the document's languages and puts them together with a ruler.
using PartMaker = std::function<Result<QString>(Language language, bool first, bool last)>;
Result<QString> textOfAllLanguages(const std::vector<Language> &languages, const PartMaker &part);

} // namespace einlass
