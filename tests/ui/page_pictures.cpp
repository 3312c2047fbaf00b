// SPDX-License-Identifier: GPL-3.0-or-later
// page_pictures FOLDER [PLAN [INVITATION]]: every page of the wizard as a picture, in both languages.
#include "window_fixture.h"

#include "plan/plan_file.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace einlass;

namespace {

bool takePictures(const QString &folder, const LoadedPlan &loaded, Language language)
{
    WindowFixture window(language);
    bool saved = true;
    const auto take = [&] {
        QTest::qWait(50);
        const QString name = QStringLiteral("%1/%2-%3.png").arg(folder).arg(window.wizard.currentId(), 2, 10, QLatin1Char('0'))
                                 .arg(languageCode(language));
        saved = window.wizard.grab().save(name) && saved;
    };
    take();
    // Beginning anew empties the plan.
    window.wizard.next();
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("48159263");
    secrets.hostPin = QStringLiteral("91735284");
    window.model.reset(loaded.plan, secrets);
    for (int before = -1; before != window.wizard.currentId(); window.wizard.next()) {
        before = window.wizard.currentId();
        take();
        if (window.wizard.nextId() == -1)
            break;
    }
    return saved;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString plan = arguments.value(2, QStringLiteral(":/examples/example.einlass.json"));
    const Result<LoadedPlan> loaded = loadPlanFile(plan);
    if (arguments.size() < 2 || !loaded) {
        std::fprintf(stderr, "page_pictures FOLDER [PLAN]\n%s\n",
                     loaded ? "" : qPrintable(Catalogues().text(loaded.error(), Language::English)));
        return 2;
    }
    bool saved = true;
    for (Language language : {Language::German, Language::English})
        saved = takePictures(arguments.value(1), *loaded, language) && saved;
    return saved ? 0 : 1;
}
