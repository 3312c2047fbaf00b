// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "documents/consent_template.h"
#include "documents/wrap.h"

/// Consent by mail: the form's own blocks as text, each statement with a place for the answer.
namespace einlass {
namespace {

class MailText
{
public:
    MailText(const PdfTemplate &form, Language language) : m_form(form), m_language(language) {}

    void add(const PdfBlock &block)
    {
        std::visit([this](const auto &b) { write(b); }, block);
    }
    void addWord(const char *key, const QHash<QString, QString> &values)
    {
        paragraph(word(key, values));
    }
    QString text() const { return m_paragraphs.join(QLatin1String("\n\n")); }

private:
    QString word(const char *key, const QHash<QString, QString> &values = {}) const
    {
        return m_form.word(QLatin1String(key), m_language, values);
    }

    void paragraph(const QString &text)
    {
        if (!isBlank(text))
            m_paragraphs << text;
    }

    void write(const PdfHeading &heading)
    {
        const QChar rule = heading.level == 1 ? u'=' : u'-';
        const qsizetype length = qMin<qsizetype>(heading.text.size(), textWidth);
        paragraph(QStringLiteral("%1\n%2").arg(heading.text, QString(length, rule)));
    }
    void write(const PdfParagraph &block)
    {
        paragraph(block.lead.isEmpty() ? block.text
                                       : QStringLiteral("%1 %2").arg(block.lead, block.text));
    }
    void write(const PdfBullets &block)
    {
        QStringList lines;
        for (const QString &item : block.items)
            lines << QStringLiteral("- %1").arg(item);
        paragraph(lines.join(u'\n'));
    }
    void write(const PdfFacts &block)
    {
        QStringList lines;
        for (const PdfFact &fact : block.rows) {
            const QString text = fact.blank.isEmpty() ? fact.text : word("mail.blank");
            lines << word("mail.fact", {{QStringLiteral("label"), fact.label}, {QStringLiteral("text"), text}});
        }
        paragraph(lines.join(u'\n'));
    }
    void write(const PdfChoices &block)
    {
        for (const PdfChoice &choice : block.rows) {
            const QString statement =
                word("mail.numbered", {{QStringLiteral("number"), QString::number(++m_items)},
                                       {QStringLiteral("text"), choice.text}});
            paragraph(QStringLiteral("%1\n%2\n%3").arg(statement, choice.detail, word("mail.answer")));
        }
    }
    // Nothing is signed or said aloud in a mail.
    void write(const PdfEntries &) {}
    void write(const PdfSayings &) {}
    void write(const PdfPageBreak &) {}

    const PdfTemplate &m_form;
    Language m_language;
    QStringList m_paragraphs;
    int m_items = 0;
};

} // namespace

Result<ConsentMail> consentMailText(const ClearedPlan &plan, const QString &person)
{
    const DocumentContext &context = plan.context();
    const Result<PdfTemplate> form = consentTemplate(context);
    if (!form.ok())
        return form.error();
    PrintOptions options;
    options.titleWord = QStringLiteral("mail.subject");
    if (!isBlank(person)) {
        const Result<QString> name = consentName(context, person);
        if (!name.ok())
            return name.error();
        options.values.insert(QStringLiteral("person"), *name);
    }
    const FilledForm filled = fillForm(context, *form, options, consentInserts(context, *form));
    QStringList texts;
    for (const PdfPart &part : filled.parts) {
        QHash<QString, QString> values = printedValues(context, part.language, *form);
        values.insert(options.values);
        MailText text(*form, part.language);
        if (filled.parts.size() > 1)
            text.addWord(texts.isEmpty() ? "mail.english-below" : "mail.german-above", {});
        text.addWord(options.values.isEmpty() ? "mail.greeting" : "mail.greeting.personal", values);
        text.addWord("mail.intro", values);
        for (const PdfBlock &block : part.blocks)
            text.add(block);
        text.addWord("mail.closing", values);
        text.addWord("mail.signature", values);
        text.addWord("footer", values);
        texts << wrapped(text.text());
    }
    return ConsentMail{filled.title.simplified(), texts.join(QLatin1String("\n\n\n")),
                       consentBlanks(filled.blanks)};
}

} // namespace einlass
