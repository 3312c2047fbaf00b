// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "documents/progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// What a printed document says, before it has pages. All texts are plain text: nothing in them is
/// markup. Whoever makes blocks has cleaned what is foreign.
namespace einlass {

/// Level 1 is the title of a part, level 2 a section.
struct PdfHeading
{
    int level = 2;
    QString text;
};

enum class PdfTone { Body, Small, Notice };     ///< Notice: set off by a bar at the side

struct PdfParagraph
{
    QString lead;               ///< set in bold before the text; may be empty
    QString text;
    PdfTone tone = PdfTone::Body;
    bool keep = false;          ///< stays on the page of what follows
};

/// Items with a bullet, or with an empty box to tick by pen; in several columns, row by row.
struct PdfBullets
{
    QStringList items;
    bool boxes = false;
    int columns = 1;
};

/// One row of a table of facts: a header on the left, what it says on the right.
struct PdfFact
{
    QString label;
    QString text;
    QString blank;              ///< not empty: text is followed by a marked blank with this caption
    QString field;              ///< name of the blank's form field
};

struct PdfFacts
{
    std::vector<PdfFact> rows;
};

/// A sentence to say aloud, in its own language whatever the part's is.
struct PdfSaying
{
    QString when;               ///< on which occasion
    LocalizedText text;
};

struct PdfSayings
{
    std::vector<PdfSaying> rows;
};

/// One statement to answer with yes or no, neither ticked.
struct PdfChoice
{
    QString field;
    QString text;
    QString detail;             ///< small, below: what a no does
};

struct PdfChoices
{
    QString yes;
    QString no;
    std::vector<PdfChoice> rows;
};

/// Lines to write on, beside each other; shares of the width are relative.
struct PdfEntry
{
    QString label;
    QString field;              ///< empty: to be written by pen only (signatures)
    double share = 1;
    QString value;              ///< not empty: printed on the line, in place of the field
};

struct PdfEntries
{
    std::vector<PdfEntry> entries;
    bool keep = false;
};

/// What follows begins on a new page.
struct PdfPageBreak
{
};

using PdfBlock = std::variant<PdfHeading, PdfParagraph, PdfBullets, PdfFacts, PdfSayings,
                              PdfChoices, PdfEntries, PdfPageBreak>;

/// A run of pages in one language, numbered by itself.
struct PdfPart
{
    Language language = Language::German;
    QString header;             ///< at the head of every page, one line
    QString footer;             ///< at the foot of every page
    QString pageNumber;         ///< "Seite {page} von {pages}"
    /// Set as large as it fits on so many pages, or on as few as there are at its smallest. 0: no
    /// limit.
    int wantedPages = 0;
    double largestScale = 1;
    double smallestScale = 1;
    bool newSheet = false;      ///< begins on the front of a sheet when both sides are printed
    std::vector<PdfBlock> blocks;
};

struct PdfDocument
{
    QString title;
    QString creator;
    QDateTime stamp;
    std::vector<PdfPart> parts;
};

/// How many pages the part takes at a scale.
int pagesOf(const PdfPart &part, double scale);

/// A tagged A4 document with embedded fonts, document language, title and form fields. The same
/// document gives the same bytes on the same system.
/// `progress` is told of each part.
Result<QByteArray> writePdf(const PdfDocument &document, const DocumentProgress &progress = {});

} // namespace einlass
