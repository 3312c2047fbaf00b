// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/pdf_document.h"
#include "policy/condition.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

/// Printed forms as data: their texts in both languages, with conditions over the facts of a plan.
namespace einlass {

class Pack;

/// One row, item, statement or line of a block.
struct PdfTemplateRow
{
    Condition when;
    LocalizedText label;
    LocalizedText text;
    LocalizedText detail;
    QString part;               ///< its name, by which clauses refer to it; see policy/form_parts.h
    QStringList needs;          ///< values without which a marked blank stands in place of the text
    QStringList filled;         ///< only when these values are there
    QString unfilled;           ///< only when this value is absent
    QString field;
    QString filledBy;           ///< the value that a line to write on shows when it is known
    double share = 1;
};

struct PdfTemplateBlock
{
    /// Insert: what the program itself puts there.
    enum class Kind { Title, Section, Paragraph, Bullets, Facts, Choices, Entries, Insert,
                      PageBreak, Sayings };
    Kind kind = Kind::Paragraph;
    PdfTone tone = PdfTone::Body;
    bool boxes = false;
    bool keep = false;
    QString name;               ///< of an insert
    PdfTemplateRow self;        ///< texts and conditions of the block itself
    std::vector<PdfTemplateRow> rows;
};

struct PdfTemplate
{
    QString version;
    QHash<QString, LocalizedText> words;
    std::vector<PdfTemplateBlock> blocks;

    /// Reads :/templates/forms/<name>.json, and words.json beside it for words that all forms
    /// share. What the format does not know is an error with its file and place; a text that lacks
    /// a language, too. Its words speak of the pack's institution, its blocks by their filling.
    static Result<PdfTemplate> load(const QString &name, const Pack &pack);
    static Result<PdfTemplate> parse(const QByteArray &json, const QString &file);

    /// The word with this key, its placeholders filled in.
    QString word(const QString &key, Language language,
                 const QHash<QString, QString> &values = {}) const;
};

/// What fills a template.
struct PdfFilling
{
    const Facts &facts;
    Language language = Language::German;
    const QHash<QString, QString> &values;      ///< blank values are absent
    /// Blocks for an insert; may be empty when the template has none.
    std::function<std::vector<PdfBlock>(const QString &name)> insert;
};

struct PdfFilled
{
    std::vector<PdfBlock> blocks;
    QStringList blanks;         ///< values that were needed and absent
};

PdfFilled fill(const PdfTemplate &form, const PdfFilling &filling);

} // namespace einlass
