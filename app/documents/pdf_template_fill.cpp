// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_template.h"

#include "base/text.h"

#include <algorithm>

namespace einlass {
namespace {

class Filler
{
public:
    Filler(const PdfTemplate &form, const PdfFilling &filling) : m_form(form), m_filling(filling) {}

    PdfFilled fill()
    {
        for (const PdfTemplateBlock &block : m_form.blocks) {
            if (applies(block.self))
                add(block);
        }
        return std::move(m_result);
    }

private:
    bool has(const QString &value) const { return !isBlank(m_filling.values.value(value)); }

    bool applies(const PdfTemplateRow &row) const
    {
        const bool filled = std::all_of(row.filled.begin(), row.filled.end(),
                                        [this](const QString &value) { return has(value); });
        return row.when.holds(m_filling.facts) && filled
            && (row.unfilled.isEmpty() || !has(row.unfilled));
    }

    QString text(const LocalizedText &pattern) const
    {
        return withValues(pattern.in(m_filling.language), m_filling.values);
    }

    QString fieldName(const QString &name) const
    {
        return QStringLiteral("%1.%2").arg(languageCode(m_filling.language), name);
    }

    void add(const PdfTemplateBlock &block)
    {
        using Kind = PdfTemplateBlock::Kind;
        switch (block.kind) {
        case Kind::Title:
            return push(PdfHeading{1, text(block.self.text)});
        case Kind::Section:
            return push(PdfHeading{2, text(block.self.text)});
        case Kind::Paragraph:
            return push(PdfParagraph{text(block.self.label), text(block.self.text), block.tone,
                                     block.keep});
        case Kind::Bullets:
            return addBullets(block);
        case Kind::Facts:
            return addFacts(block);
        case Kind::Choices:
            return addChoices(block);
        case Kind::Entries:
            return addEntries(block);
        case Kind::Sayings:
            return addSayings(block);
        case Kind::PageBreak:
            return push(PdfPageBreak());
        case Kind::Insert:
            if (m_filling.insert) {
                for (PdfBlock &inserted : m_filling.insert(block.name))
                    push(std::move(inserted));
            }
            return;
        }
    }

    void addBullets(const PdfTemplateBlock &block)
    {
        PdfBullets bullets{{}, block.boxes};
        for (const PdfTemplateRow &row : block.rows) {
            if (applies(row))
                bullets.items << text(row.text);
        }
        if (!bullets.items.isEmpty())
            push(std::move(bullets));
    }

    void addFacts(const PdfTemplateBlock &block)
    {
        PdfFacts facts;
        for (const PdfTemplateRow &row : block.rows) {
            if (applies(row))
                facts.rows.push_back(fact(row));
        }
        if (!facts.rows.empty())
            push(std::move(facts));
    }

    PdfFact fact(const PdfTemplateRow &row)
    {
        for (const QString &need : row.needs) {
            if (has(need))
                continue;
            if (!m_result.blanks.contains(need))
                m_result.blanks << need;
            return {text(row.label), QString(),
                    m_form.word(QStringLiteral("blank"), m_filling.language),
                    fieldName(QStringLiteral("complete-%1").arg(need))};
        }
        return {text(row.label), text(row.text), QString(), QString()};
    }

    void addChoices(const PdfTemplateBlock &block)
    {
        PdfChoices choices{m_form.word(QStringLiteral("yes"), m_filling.language),
                           m_form.word(QStringLiteral("no"), m_filling.language), {}};
        for (const PdfTemplateRow &row : block.rows) {
            if (applies(row))
                choices.rows.push_back({fieldName(row.field), text(row.text), text(row.detail)});
        }
        if (!choices.rows.empty())
            push(std::move(choices));
    }

    void addSayings(const PdfTemplateBlock &block)
    {
        PdfSayings sayings;
        for (const PdfTemplateRow &row : block.rows) {
            if (!applies(row))
                continue;
            // Said in both languages, so without values that have but one.
            sayings.rows.push_back({text(row.label), row.text});
        }
        if (!sayings.rows.empty())
            push(std::move(sayings));
    }

    void addEntries(const PdfTemplateBlock &block)
    {
        PdfEntries entries{{}, block.keep};
        for (const PdfTemplateRow &row : block.rows) {
            if (applies(row)) {
                entries.entries.push_back({text(row.label),
                                           row.field.isEmpty() ? QString() : fieldName(row.field),
                                           row.share, m_filling.values.value(row.filledBy)});
            }
        }
        if (!entries.entries.empty())
            push(std::move(entries));
    }

    void push(PdfBlock block) { m_result.blocks.push_back(std::move(block)); }

    const PdfTemplate &m_form;
    const PdfFilling &m_filling;
    PdfFilled m_result;
};

} // namespace

PdfFilled fill(const PdfTemplate &form, const PdfFilling &filling)
{
    return Filler(form, filling).fill();
}

} // namespace einlass
