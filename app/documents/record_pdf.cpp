// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/record_pdf.h"

#include "base/text.h"
#include "documents/documents.h"
#include "documents/pdf_printed_form.h"

namespace einlass {

/// Collects rows in one language; what says nothing is left out.
class RecordSections::Rows
{
public:
    Rows(const DocumentContext &context, const PdfTemplate &form, Language language)
        : m_form(form), m_language(language), m_values(printedValues(context, language, form)) {}

    QString word(const QString &key, const QHash<QString, QString> &values = {}) const
    {
        return m_form.word(key, m_language, values);
    }

    template <typename E>
    QString answer(const char *list, E value) const
    {
        return word(QStringLiteral("%1.%2").arg(QLatin1String(list), nameOf(value)));
    }

    template <typename Container>
    QString answers(const char *list, const Container &members) const
    {
        QStringList words;
        for (auto member : members)
            words << answer(list, member);
        return words.join(QLatin1String(", "));
    }

    QString yes(bool value) const
    {
        return word(value ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    QString on(bool value) const
    {
        return word(value ? QStringLiteral("on") : QStringLiteral("off"));
    }
    QString value(const char *name) const { return m_values.value(QLatin1String(name)); }

    /// A row with the label "label.<key>".
    void add(const char *key, const QString &text)
    {
        addLine(word(QStringLiteral("label.%1").arg(QLatin1String(key))), text);
    }
    void addLine(const QString &label, const QString &text)
    {
        if (!isBlank(text))
            m_facts.rows.push_back({label, text, {}, {}});
    }

    PdfFacts facts() const { return m_facts; }

private:
    const PdfTemplate &m_form;
    Language m_language;
    QHash<QString, QString> m_values;
    PdfFacts m_facts;
};

RecordSections::RecordSections(const DocumentContext &context, const PdfTemplate &form)
    : m_context(context), m_form(form)
{
}

std::vector<PdfBlock> RecordSections::section(const QString &name, Language language) const
{
    struct Section
    {
        const char *name;
        PdfFacts (RecordSections::*rows)(Language) const;
        const char *nothing;    ///< what is said when there are no rows
    };
    static constexpr std::array sections{
        Section{"event", &RecordSections::event, "none"},
        Section{"tools", &RecordSections::tools, "none"},
        Section{"protection", &RecordSections::protection, "none"},
        Section{"functions", &RecordSections::functions, "none"},
        Section{"reasons", &RecordSections::reasons, "no-reasons"},
        Section{"confirmations", &RecordSections::confirmations, "no-confirmations"},
        Section{"findings", &RecordSections::findings, "no-findings"},
        Section{"duties", &RecordSections::duties, "no-duties"}};
    std::vector<PdfBlock> blocks;
    for (const Section &section : sections) {
        if (name != QLatin1String(section.name))
            continue;
        if (name == QLatin1String("findings"))
            blocks.push_back(PdfParagraph{{}, summary(language)});
        PdfFacts rows = (this->*section.rows)(language);
        if (rows.rows.empty())
            blocks.push_back(
                PdfParagraph{{}, m_form.word(QLatin1String(section.nothing), language)});
        else
            blocks.push_back(std::move(rows));
    }
    return blocks;
}

PdfFacts RecordSections::event(Language language) const
{
    Rows rows(m_context, m_form, language);
    const Plan &plan = m_context.plan;
    rows.add("title", rows.value("title"));
    rows.add("occasion", rows.answer("occasion", plan.occasion));
    rows.add("kind", rows.answer("kind", plan.kind));
    rows.add("dates", rows.value("dates"));
    QStringList host{rows.value("host"), rows.value("hostEmail"), rows.value("unit")};
    host.removeAll(QString());
    rows.add("host", host.join(QLatin1String(", ")));
    rows.add("status", rows.answer("status", plan.host.status));
    rows.add("people", rows.value("people"));
    QStringList tally;
    for (const auto &[name, count] : addressTally(m_context.derived.recipients))
        tally << QStringLiteral("%1: %2")
                     .arg(rows.word(QStringLiteral("class.%1").arg(name)))
                     .arg(count);
    rows.add("recipients", tally.join(QLatin1String(", ")));
    if (!plan.participants.lists.empty())
        rows.add("lists", QString::number(plan.participants.lists.size()));
    rows.add("domains", printable(m_context.derived.externalDomains.join(QLatin1String(", "))));
    rows.add("content", rows.answers("content", plan.content));
    rows.add("needs", rows.answers("need", plan.needs));
    return rows.facts();
}

PdfFacts RecordSections::tools(Language language) const
{
    Rows rows(m_context, m_form, language);
    const Evaluation &evaluation = m_context.evaluation;
    const QString chosen = rows.value("tool");
    rows.add("tool", chosen.isEmpty() ? rows.word(QStringLiteral("not-chosen")) : chosen);
    const auto nameIn = [this, language](Tool tool) {
        const QString name = printable(m_context.pack.tool(tool).name.in(language));
        return isBlank(name) ? nameOf(tool) : name;
    };
    rows.add("recommended", evaluation.recommended ? nameIn(*evaluation.recommended)
                                                   : rows.word(QStringLiteral("none")));
    for (Tool tool : allOf<Tool>()) {
        const ToolVerdict &verdict = evaluation.of(tool);
        const QString word = rows.answer("verdict", verdict.verdict);
        rows.addLine(nameIn(tool), verdict.because.isEmpty() ? word
            : rows.word(QStringLiteral("verdict-line"),
                        {{QStringLiteral("verdict"), word},
                         {QStringLiteral("because"), verdict.because.join(QLatin1String(", "))}}));
    }
    return rows.facts();
}

PdfFacts RecordSections::protection(Language language) const
{
    Rows rows(m_context, m_form, language);
    const EffectiveProtection protection =
        effective(m_context.plan.protection, m_context.plan.tool);
    rows.add("passcode", rows.on(protection.passcode));
    rows.add("waitingRoom", rows.on(protection.waitingRoom));
    rows.add("admission", rows.answer("admission", protection.admission));
    rows.add("endToEndEncryption", rows.on(protection.endToEndEncryption));
    rows.add("distribution", rows.answer("distribution", m_context.plan.distribution));
    return rows.facts();
}

PdfFacts RecordSections::functions(Language language) const
{
    Rows rows(m_context, m_form, language);
    const Plan &plan = m_context.plan;
    rows.add("recording", rows.yes(plan.recording.has_value()));
    if (plan.recording)
        addRecording(rows, *plan.recording);
    rows.add("chatLog", rows.yes(plan.chatLog));
    if (plan.polls) {
        rows.add("polls", QStringLiteral("%1, %2").arg(
                              rows.answer("polls", plan.polls->with),
                              rows.word(plan.polls->anonymous ? QStringLiteral("anonymous")
                                                              : QStringLiteral("not-anonymous"))));
    }
    if (plan.votes)
        rows.add("votes", rows.answer("votes", *plan.votes));
    if (plan.attendanceList) {
        QStringList parts{rows.answer("attendance", plan.attendanceList->basis),
                          printable(plan.attendanceList->regulation)};
        parts.removeAll(QString());
        rows.add("attendance", parts.join(QLatin1String(", ")));
    }
    if (plan.remoteControl) {
        QStringList parts{rows.answer("helper", plan.remoteControl->helper)};
        if (plan.remoteControl->purpose)
            parts.prepend(rows.answer("remote", *plan.remoteControl->purpose));
        rows.add("remote", parts.join(QLatin1String(", ")));
    }
    return rows.facts();
}

void RecordSections::addRecording(Rows &rows, const Recording &recording) const
{
    QStringList recorded{rows.value("captures")};
    if (recording.people)
        recorded << rows.answer("people", *recording.people);
    recorded.removeAll(QString());
    rows.add("recorded", recorded.join(QLatin1String("; ")));
    for (const char *name : {"recordingPurpose", "necessity", "audience", "storage", "deleteBy"})
        rows.add(name, rows.value(name));
}

PdfFacts RecordSections::reasons(Language language) const
{
    Rows rows(m_context, m_form, language);
    for (const auto &[clause, unused] : m_context.plan.reasons) {
        rows.addLine(
            rows.word(QStringLiteral("reason"), {{QStringLiteral("clause"), printable(clause)}}),
            withRule(m_context.pack, m_form, clause, reasonText(m_context.plan, clause, language), language));
    }
    return rows.facts();
}

PdfFacts RecordSections::confirmations(Language language) const
{
    Rows rows(m_context, m_form, language);
    const Confirmations &confirmations = m_context.plan.confirmations;
    const auto add = [&rows, language, this](const QString &clause, const QString &text) {
        rows.addLine(rows.word(QStringLiteral("confirmation"),
                               {{QStringLiteral("clause"), printable(clause)}}),
                     withRule(m_context.pack, m_form, clause, text, language));
    };
    const auto stateOf = [&rows](bool confirmed) {
        return rows.word(confirmed ? QStringLiteral("confirmed") : QStringLiteral("not-confirmed"));
    };
    if (!confirmations.officialDomains.isEmpty())
        add(QStringLiteral("B13a"),
            printable(confirmations.officialDomains.join(QLatin1String(", "))));
    if (!confirmations.admittedAddresses.isEmpty()) {
        add(QStringLiteral("B23"), rows.word(QStringLiteral("admitted"),
            {{QStringLiteral("count"), QString::number(confirmations.admittedAddresses.size())}}));
    } else if (confirmations.admitted) {
        add(QStringLiteral("B23"), stateOf(*confirmations.admitted));
    }
    for (const auto &[clause, confirmed] : confirmations.clauses)
        add(clause, stateOf(confirmed));
    return rows.facts();
}

PdfFacts RecordSections::findings(Language language) const
{
    Rows rows(m_context, m_form, language);
    for (const Finding &finding : m_context.evaluation.findings) {
        const bool note = finding.binding == Binding::Preset || finding.binding == Binding::Duty
            || finding.binding == Binding::Help;
        const QString state = note           ? QStringLiteral("state.noted")
                              : finding.open ? QStringLiteral("state.open")
                                             : QStringLiteral("state.closed");
        rows.addLine(
            rows.word(QStringLiteral("finding"),
                      {{QStringLiteral("clause"), finding.clause},
                       {QStringLiteral("binding"), rows.answer("binding", finding.binding)},
                       {QStringLiteral("state"), rows.word(state)}}),
            withoutAddresses(printable(finding.message.in(language))));
    }
    return rows.facts();
}

PdfFacts RecordSections::duties(Language language) const
{
    Rows rows(m_context, m_form, language);
    for (const DatedDuty &duty : datedDuties(m_context, language))
        rows.addLine(printedDate(duty.date, language, m_form), printable(duty.text));
    return rows.facts();
}

QString RecordSections::summary(Language language) const
{
    const auto compliant = m_context.evaluation.compliant;
    const char *key = !compliant ? "undecided" : *compliant ? "compliant" : "not-compliant";
    return m_form.word(QLatin1String(key), language,
                       {{QStringLiteral("rulesVersion"), printable(m_context.pack.version)}});
}

Result<QByteArray> recordPdf(const ClearedPlan &plan)
{
    const Result<PdfTemplate> form = PdfTemplate::load(QStringLiteral("record"), plan.context().pack);
    if (!form.ok())
        return form.error();
    const RecordSections sections(plan.context(), *form);
    const auto insert = [&sections](const QString &name, Language language) {
        return sections.section(name, language);
    };
    Result<PrintedForm> printed = printForm(plan.context(), *form, {}, insert);
    if (!printed.ok())
        return printed.error();
    return std::move(printed->pdf);
}

} // namespace einlass
