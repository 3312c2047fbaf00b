// SPDX-License-Identifier: GPL-3.0-or-later
// page_pictures FOLDER [light|dark|contrast [WIDTHxHEIGHT]]: every page, window and dialog as a picture, in both
// languages; contact_sheet.sh lays them out on one sheet.
#include "all_views.h"
#include "style/appearance.h"

#include <cstdio>

using namespace einlass;

namespace {

constexpr QSize usualSize(1280, 720);

Appearance appearanceNamed(const QString &name)
{
    return name == u"dark" ? Appearance::Dark : name == u"contrast" ? Appearance::HighContrast : Appearance::Light;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "page_pictures FOLDER [light|dark|contrast [WIDTHxHEIGHT]]\n");
        return 2;
    }
    installStyle(appearanceNamed(arguments.value(2)));
    const QStringList sides = arguments.value(3).split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : usualSize;
    bool saved = true;
    for (Language language : {Language::German, Language::English}) {
        AllViews views(language, size, [&](QWidget &window, const QString &name) {
            const QString file = QStringLiteral("%1/%2-%3.png").arg(arguments.at(1), name, languageCode(language));
            saved = window.grab().save(file) && saved;
        });
        views.all();
    }
    return saved ? 0 : 1;
}
