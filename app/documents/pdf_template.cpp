// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_template.h"

#include "base/text.h"
#include "policy/institution_words.h"
#include "policy/pack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace einlass {
namespace {

constexpr std::array kindNames{"title", "section", "paragraph", "bullets", "facts", "choices",
                               "entries", "insert", "page-break", "sayings"};
constexpr std::array toneNames{"body", "small", "notice"};

template <std::size_t N>
int indexIn(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<int>(i);
    }
    return -1;
}

/// Reads one file; remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    PdfTemplate read(const QJsonObject &root)
    {
        PdfTemplate form;
        form.version = root.value(QLatin1String("version")).toString();
        if (isBlank(form.version))
            fail(QStringLiteral("/version"));
        const QJsonObject words = root.value(QLatin1String("words")).toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            form.words.insert(word.key(),
                              text(word.value(), QStringLiteral("/words/%1").arg(word.key())));
        const QJsonArray blocks = root.value(QLatin1String("blocks")).toArray();
        for (qsizetype i = 0; i < blocks.size(); ++i)
            form.blocks.push_back(block(blocks[i].toObject(), QStringLiteral("/blocks/%1").arg(i)));
        return form;
    }

    const std::optional<Message> &error() const { return m_error; }

private:
    PdfTemplateBlock block(const QJsonObject &json, const QString &pointer)
    {
        PdfTemplateBlock result;
        const int kind = indexIn(kindNames, json.value(QLatin1String("kind")).toString());
        const int tone =
            indexIn(toneNames, json.value(QLatin1String("tone")).toString(QStringLiteral("body")));
        if (kind < 0 || tone < 0)
            fail(pointer);
        result.kind = static_cast<PdfTemplateBlock::Kind>(std::max(kind, 0));
        result.tone = static_cast<PdfTone>(std::max(tone, 0));
        result.boxes = json.value(QLatin1String("boxes")).toBool();
        result.keep = json.value(QLatin1String("keep")).toBool();
        result.name = json.value(QLatin1String("name")).toString();
        result.self = row(json, pointer);
        for (const char *key : {"rows", "items", "entries"}) {
            const QJsonArray rows = json.value(QLatin1String(key)).toArray();
            for (qsizetype i = 0; i < rows.size(); ++i) {
                result.rows.push_back(
                    row(rows[i].toObject(),
                        QStringLiteral("%1/%2/%3").arg(pointer, QLatin1String(key)).arg(i)));
            }
        }
        return result;
    }

    PdfTemplateRow row(const QJsonObject &json, const QString &pointer)
    {
        PdfTemplateRow result;
        const QJsonValue when = json.contains(QLatin1String("when"))
                                    ? json.value(QLatin1String("when"))
                                    : QJsonValue(true);
        Result<Condition> condition =
            Condition::parse(when, m_file, QStringLiteral("%1/when").arg(pointer));
        if (condition.ok())
            result.when = std::move(condition).value();
        else if (!m_error)
            m_error = condition.error();
        result.label = optionalText(json, QStringLiteral("label"), pointer);
        if (result.label.isEmpty())
            result.label = optionalText(json, QStringLiteral("lead"), pointer);
        result.text = optionalText(json, QStringLiteral("text"), pointer);
        result.detail = optionalText(json, QStringLiteral("detail"), pointer);
        result.part = json.value(QLatin1String("part")).toString();
        const QJsonArray needs = json.value(QLatin1String("needs")).toArray();
        for (const QJsonValue &need : needs)
            result.needs << need.toString();
        const QJsonValue filled = json.value(QLatin1String("filled"));
        for (const QJsonValue &value : filled.isString() ? QJsonArray{filled} : filled.toArray())
            result.filled << value.toString();
        result.unfilled = json.value(QLatin1String("unfilled")).toString();
        result.field = json.value(QLatin1String("field")).toString();
        result.filledBy = json.value(QLatin1String("filledBy")).toString();
        result.share = json.value(QLatin1String("share")).toDouble(1);
        return result;
    }

    LocalizedText optionalText(const QJsonObject &json, const QString &key, const QString &pointer)
    {
        if (!json.contains(key))
            return {};
        return text(json.value(key), QStringLiteral("%1/%2").arg(pointer, key));
    }

    LocalizedText text(const QJsonValue &json, const QString &pointer)
    {
        const QJsonObject object = json.toObject();
        const LocalizedText result{object.value(QLatin1String("de")).toString(),
                                   object.value(QLatin1String("en")).toString()};
        if (isBlank(result.de) || isBlank(result.en))
            fail(pointer);
        return result;
    }

    void fail(const QString &pointer)
    {
        if (!m_error) {
            m_error = Message{QT_TRANSLATE_NOOP("Core", "The form template %1 is damaged at %2."),
                              {m_file, pointer}};
        }
    }

    QString m_file;
    std::optional<Message> m_error;
};

} // namespace

namespace {

Result<PdfTemplate> loadFile(const QString &name)
{
    const QString path = QStringLiteral(":/templates/forms/%1.json").arg(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Message{QT_TRANSLATE_NOOP("Core", "The form template %1 is missing. Install Einlass anew."), {path}};
    return PdfTemplate::parse(file.readAll(), path);
}

/// Fills in what words say of the institution. A word that would name what the pack does not name
/// has another beside it, "….unnamed".
void speakOf(const Pack &pack, QHash<QString, LocalizedText> &words)
{
    const auto german = institutionValues(pack, Language::German);
    const auto english = institutionValues(pack, Language::English);
    for (auto word = words.begin(); word != words.end(); ++word) {
        LocalizedText text{withValues(word->de, german), withValues(word->en, english)};
        const auto unnamed = words.constFind(QStringLiteral("%1.unnamed").arg(word.key()));
        if (unnamed != words.constEnd() && (isBlank(text.de) || isBlank(text.en)))
            text = *unnamed;
        *word = text;
    }
}

} // namespace

Result<PdfTemplate> PdfTemplate::load(const QString &name, const Pack &pack)
{
    const Result<PdfTemplate> common = loadFile(QStringLiteral("words"));
    Result<PdfTemplate> form = loadFile(name);
    if (!common.ok() || !form.ok())
        return common.ok() ? form.error() : common.error();
    for (auto word = common->words.begin(); word != common->words.end(); ++word) {
        if (!form->words.contains(word.key()))
            form->words.insert(word.key(), word.value());
    }
    speakOf(pack, form->words);
    return form;
}

Result<PdfTemplate> PdfTemplate::parse(const QByteArray &json, const QString &file)
{
    Reader reader(file);
    PdfTemplate form = reader.read(QJsonDocument::fromJson(json).object());
    if (reader.error())
        return *reader.error();
    return form;
}

QString PdfTemplate::word(const QString &key, Language language,
                          const QHash<QString, QString> &values) const
{
    const auto found = words.constFind(key);
    return found == words.constEnd() ? QString() : withValues(found->in(language), values);
}

} // namespace einlass
