// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/current_documents.h"

#include "documents/sent.h"

#include <iterator>

namespace einlass {
namespace {

Result<DocumentSet> documentsOfCancelled(const ClearedPlan &plan)
{
    if (!plan.context().plan.tool)
        return makeDocuments(plan, nullptr, {DocumentKind::Checklist});
    return makeDocuments(plan, nullptr, {DocumentKind::Cancellation, DocumentKind::Checklist, DocumentKind::Record});
}

} // namespace

Result<DocumentSet> currentDocuments(const ClearedPlan &plan, const AccessData *access)
{
    if (isCancelled(plan.context().plan))
        return documentsOfCancelled(plan);
    Result<DocumentSet> made = makeDocuments(plan, access, {});
    const bool accessible = access && ready(plan, *access).ok();
    if (!made || !accessible || outdatedSendings(plan.context().plan).empty())
        return made;
    Result<DocumentSet> update = makeDocuments(plan, access, {DocumentKind::Update});
    if (!update)
        return update.error();
    // The entry of the update is the one to share; two would be taken for two meetings.
    std::erase_if(made->files, [](const OutputFile &file) {
        return file.kind == DocumentKind::Mail || file.kind == DocumentKind::Calendar;
    });
    made->files.insert(made->files.begin(), std::make_move_iterator(update->files.begin()), std::make_move_iterator(update->files.end()));
    return made;
}

} // namespace einlass
