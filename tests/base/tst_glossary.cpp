// SPDX-License-Identifier: GPL-3.0-or-later
// One word for one thing: the glossary is held against every text that a host can read.
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace {

/// A text in both languages, and where it stands.
struct Pair
{
    QString place;
    QString de;
    QString en;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString resources() { return QStringLiteral(SOURCE_DIR "/resources/"); }

void addJson(const QJsonValue &value, const QString &place, std::vector<Pair> &pairs)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.value(QLatin1String("de")).isString() && object.value(QLatin1String("en")).isString())
            pairs.push_back({place, object[QLatin1String("de")].toString(), object[QLatin1String("en")].toString()});
        for (auto member = object.begin(); member != object.end(); ++member)
            addJson(member.value(), QStringLiteral("%1/%2").arg(place, member.key()), pairs);
    } else if (value.isArray()) {
        int index = 0;
        for (const QJsonValue &entry : value.toArray())
            addJson(entry, QStringLiteral("%1/%2").arg(place).arg(index++), pairs);
    }
}

void addCatalogue(std::vector<Pair> &pairs)
{
    QXmlStreamReader xml(contents(QStringLiteral(SOURCE_DIR "/translations/einlass_de.ts")));
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform")) {
            const QString german = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!german.isEmpty())
                pairs.push_back({context, german, source});
        }
    }
}

std::vector<Pair> allTexts()
{
    std::vector<Pair> pairs;
    addCatalogue(pairs);
    QDirIterator files(resources(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(resources().size());
        if (name.startsWith(QLatin1String("schemas")) || name.startsWith(QLatin1String("examples"))
            || name.startsWith(QLatin1String("icons")) || name.startsWith(QLatin1String("invitations")))
            continue;
        if (name.startsWith(QLatin1String("templates/de/")))
            pairs.push_back({name, QString::fromUtf8(contents(path)), {}});
        else if (name.startsWith(QLatin1String("templates/en/")))
            pairs.push_back({name, {}, QString::fromUtf8(contents(path))});
        else if (name.endsWith(QLatin1String(".json")))
            addJson(QJsonDocument::fromJson(contents(path)).object(), name, pairs);
    }
    return pairs;
}

struct Rule
{
    explicit Rule(const QJsonObject &rule)
        : id(rule[QLatin1String("id")].toString()), german(rule[QLatin1String("language")] == QLatin1String("de")),
          pattern(rule[QLatin1String("pattern")].toString(), QRegularExpression::UseUnicodePropertiesOption),
          other(rule[QLatin1String("other")].toString()), where(rule[QLatin1String("where")].toString()),
          unless(rule[QLatin1String("unless")].toString()), instead(rule[QLatin1String("instead")].toString())
    {
    }

    /// What is wrong with the text; empty: nothing.
    QString brokenBy(const Pair &pair) const
    {
        const QString &text = german ? pair.de : pair.en;
        const QRegularExpressionMatch found = pattern.match(text);
        if (!found.hasMatch() || !where.match(pair.place).hasMatch() || !other.match(german ? pair.en : pair.de).hasMatch()
            || (!unless.pattern().isEmpty() && unless.match(text).hasMatch()))
            return {};
        const auto start = std::max<qsizetype>(found.capturedStart() - 30, 0);
        return QStringLiteral("%1 (%2): “%3” – instead: %4").arg(id, pair.place, text.mid(start, found.capturedLength() + 60).simplified(), instead);
    }

    QString id;
    bool german;
    QRegularExpression pattern, other, where, unless;
    QString instead;
};

QJsonObject glossary()
{
    return QJsonDocument::fromJson(contents(QStringLiteral(TEST_DATA "/words/glossary.json"))).object();
}

std::vector<Rule> rules()
{
    std::vector<Rule> all;
    for (const QJsonValue &rule : glossary().value(QLatin1String("rules")).toArray())
        all.emplace_back(rule.toObject());
    return all;
}

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void glossaryIsWhole();
    void everyTextKeepsToIt();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
};

void TestGlossary::glossaryIsWhole()
{
    const QJsonArray terms = glossary().value(QLatin1String("terms")).toArray();
    QVERIFY(terms.size() >= 15);
    for (const QJsonValue &term : terms) {
        for (const char *member : {"en", "de", "means", "source"})
            QVERIFY2(!term[QLatin1String(member)].toString().isEmpty(), qPrintable(term[QLatin1String("en")].toString()));
    }
    for (const Rule &rule : rules()) {
        for (const QRegularExpression &expression : {rule.pattern, rule.other, rule.where, rule.unless})
            QVERIFY2(expression.isValid(), qPrintable(rule.id));
        QVERIFY2(!rule.pattern.pattern().isEmpty() && !rule.instead.isEmpty(), qPrintable(rule.id));
    }
}

void TestGlossary::everyTextKeepsToIt()
{
    const std::vector<Pair> texts = allTexts();
    QVERIFY2(texts.size() > 2500, qPrintable(QString::number(texts.size())));
    QStringList wrong;
    const std::vector<Rule> all = rules();
    for (const Pair &pair : texts) {
        for (const Rule &rule : all) {
            const QString broken = rule.brokenBy(pair);
            if (!broken.isEmpty())
                wrong << broken;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestGlossary::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("de");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *rule, const char *de, const char *en) {
        QTest::newRow(rule) << QString::fromUtf8(rule) << QString::fromUtf8(de) << QString::fromUtf8(en);
    };
    row("zoom-passcode", "In Zoom das Passwort eingeben.", "Enter the passcode in Zoom.");
    row("dfnconf-pins", "Die Gast-PIN weitergeben.", "Pass the guest PIN on.");
    row("registration-is-not-enrolment", "Nur Eingeschriebene: eingeschrieben sein.", "Registration is needed.");
    row("registration-is-not-sign-in", "Es braucht eine Anmeldung.", "Registration is needed.");
    row("record-is-not-recording", "Die Aufzeichnung nennt den Grund.", "The record names the reason.");
    row("participants", "Alle Teilnehmer warten.", "All participants wait.");
    row("host-word", "Der Host lässt ein.", "The host admits.");
    row("e-mail", "Schreiben Sie eine Mail.", "Write a mail.");
    row("e-mail-en", "Schreiben Sie eine E-Mail.", "Write an email.");
    row("send", "Es wurde nichts verschickt.", "Nothing was sent.");
    row("domain", "Externe Domänen bestätigen.", "Confirm external domains.");
    row("click", "Klicken Sie auf Weiter.", "Choose Next.");
}

void TestGlossary::findsWhatIsWrong()
{
    QFETCH(QString, rule);
    QFETCH(QString, de);
    QFETCH(QString, en);
    for (const Rule &each : rules()) {
        if (each.id == rule) {
            QVERIFY(!each.brokenBy({QStringLiteral("einlass::Test"), de, en}).isEmpty());
            return;
        }
    }
    QFAIL("there is no such rule");
}

} // namespace

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
