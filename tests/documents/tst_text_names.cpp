// SPDX-License-Identifier: GPL-3.0-or-later
// The names that the loader of packs knows are those that documents and pages know.
#include "cases.h"

#include "documents/values.h"
#include "policy/text_names.h"

#include <QRegularExpression>
#include <QSet>

using namespace einlass;

class TestTextNames : public QObject
{
    Q_OBJECT

private slots:
    void placeholders();
    void contacts();
    void copies();
    void groups();
    void invitationTexts();
};

namespace {

/// What the pattern's first group finds in the sources.
QSet<QString> named(const QStringList &sources, const QString &pattern)
{
    QSet<QString> found;
    const QRegularExpression expression(pattern);
    for (const QString &source : sources) {
        const QByteArray text = documentcases::contentOf(QStringLiteral(SOURCE_DIR "/%1").arg(source));
        auto matches = expression.globalMatch(QString::fromUtf8(text));
        while (matches.hasNext())
            found.insert(matches.next().captured(1));
    }
    return found;
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

void TestTextNames::placeholders()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    const auto cleared = one->cleared();
    for (Language language : {Language::German, Language::English}) {
        const auto values = textValues(cleared->context(), language);
        QCOMPARE(setOf(values.keys()), setOf(textPlaceholders()));
    }
}

/// A contact that is empty prints nothing; with any word in it, it prints.
void TestTextNames::contacts()
{
    const auto one = documentcases::load(QStringLiteral("zoom-recording"));
    auto pack = std::make_shared<Pack>(*one->pack);
    pack->contacts.clear();
    one->pack = pack;
    one->judge();
    const auto empty = textValues(one->cleared()->context(), Language::English);
    for (const QString &name : textPlaceholders()) {
        const QString key = contactBehind(name);
        if (key.isEmpty() || name == QLatin1String("privacyInformation"))
            continue;
        QVERIFY2(empty.value(name).isEmpty() && !printsSomething(name, *pack), qPrintable(name));
        QVERIFY(contactKeys().contains(key));
        pack->contacts.insert(key, {{QStringLiteral("Stelle"), QStringLiteral("Office")}, {}, {}, {}});
        QVERIFY2(!textValues(one->cleared()->context(), Language::English).value(name).isEmpty(), qPrintable(name));
        QVERIFY(printsSomething(name, *pack));
        pack->contacts.remove(key);
    }
    QVERIFY(!printsSomething(QStringLiteral("privacyInformation"), *pack));
}

void TestTextNames::copies()
{
    const auto known = named({QStringLiteral("ui/widgets/checklist_view.cpp")}, QStringLiteral("\\{\"(\\w+)\", QT_TRANSLATE_NOOP"));
    QCOMPARE(known, setOf(copyNames()));
}

void TestTextNames::groups()
{
    const auto groups = setOf(sentenceGroups(QStringLiteral("invitation")));
    QCOMPARE(groups, (QSet<QString>{QStringLiteral("join"), QStringLiteral("announced"), QStringLiteral("before"), QStringLiteral("during"),
                                    QStringLiteral("privacy"), QStringLiteral("contact")}));
    for (const Sentence &sentence : documentcases::builtInPack()->sentences) {
        for (const QString &place : sentence.places) {
            const QStringList known = sentenceGroups(place);
            QVERIFY2(known.isEmpty() || known.contains(sentence.id.section(u'-', 0, 0)), qPrintable(sentence.id));
        }
    }
}

void TestTextNames::invitationTexts()
{
    const auto used = named({QStringLiteral("app/tools/invitation_problems.cpp"), QStringLiteral("app/tools/invitation_reader.cpp")},
                            QStringLiteral("(?:add\\(\"\\w+\", |\\w \\? \"[a-z-]+\" : |add\\(\"\\w+\", \\w+ \\? )\"([a-z-]+)\""));
    const QJsonObject schema = QJsonDocument::fromJson(documentcases::contentOf(QStringLiteral(SOURCE_DIR "/resources/schemas/pack-tools.schema.json"))).object();
    const QJsonObject texts = schema[QStringLiteral("properties")][QStringLiteral("invitationTexts")].toObject();
    QVERIFY2(used == setOf(texts[QStringLiteral("properties")].toObject().keys()), qPrintable(used.values().join(u' ')));
}

QTEST_GUILESS_MAIN(TestTextNames)
#include "tst_text_names.moc"
