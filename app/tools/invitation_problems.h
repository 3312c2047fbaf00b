// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/invitation_fields.h"
#include "tools/invitation_links.h"
#include "tools/invitation_reader.h"

#include <vector>

namespace einlass {

/// A text taken apart, before anything is concluded from it.
struct InvitationMaterial
{
    QString text;               ///< readable, without control characters
    std::vector<FoundLink> links;
    std::vector<Field> fields;
    QString conference;         ///< number of a DFNconf room that stands in no link

    /// The first field of a kind, or nothing.
    const Field *first(FieldKind kind) const;
};

/// Collects what is wrong with an invitation: each kind of problem once, with the first link that
/// shows it, never with that link's secrets.
class InvitationProblems
{
public:
    explicit InvitationProblems(const InvitationTexts &texts) : m_texts(texts) {}

    void add(const char *clause, const char *key, const FoundLink &link);

    /// Links that may not stand in a Zoom invitation, and a way in that is no Zoom link.
    /// `chosen`: the link that leads into the meeting, or nothing.
    void addOfZoomLinks(const InvitationMaterial &material, const FoundLink *chosen);

    std::vector<InvitationProblem> take() { return std::move(m_problems); }

private:
    void addOfZoomLink(const FoundLink &link, const FoundLink *chosen);
    void addReasonForNoLink(const InvitationMaterial &material);

    const InvitationTexts &m_texts;
    std::vector<InvitationProblem> m_problems;
};

} // namespace einlass
