// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast, measured: of every pair of colours that meet in each palette, and of the focus on every control.
#include "all_views.h"
#include "style/appearance.h"
#include "style/palettes.h"

using namespace einlass;

Q_DECLARE_METATYPE(einlass::Scheme)

class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void formula();
    void palettes_data();
    void palettes();
    void systemsColours();
    void focusIsSeen_data();
    void focusIsSeen();
};

namespace {

constexpr double forText = 4.5;
constexpr double forSigns = 3;

/// Pixels that differ enough between two pictures to be seen.
int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y) && contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= forSigns)
                ++changed;
        }
    }
    return changed;
}

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
        && !widget.objectName().startsWith(QLatin1String("qt_")) && !widget.visibleRegion().isEmpty();
}

} // namespace

void TestContrast::formula()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestContrast::palettes_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast, light") << Scheme::ContrastLight;
    QTest::newRow("high contrast, dark") << Scheme::ContrastDark;
}

void TestContrast::palettes()
{
    QFETCH(Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    const auto colour = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    QStringList low;
    double least = 21;
    const auto measure = [&](const char *what, const QColor &front, const QColor &back, double needed) {
        const double measured = contrast(front, back);
        least = std::min(least, measured / needed);
        if (measured < needed)
            low << QStringLiteral("%1 on %2 (%3): %4").arg(front.name(), back.name(), QLatin1String(what)).arg(measured, 0, 'f', 2);
    };
    const QList<QColor> grounds{colour(QPalette::Window), colour(QPalette::Base), surfaceOf(palette)};
    const QList<QColor> pushed{colour(QPalette::Button), colour(QPalette::Light), colour(QPalette::Dark)};
    for (const QColor &ground : grounds + pushed)
        measure("text", colour(QPalette::WindowText), ground, forText);
    for (const QColor &ground : grounds) {
        measure("explanation", mutedOf(palette), ground, forText);
        measure("link", accentOf(palette), ground, forText);
        measure("border", borderOf(palette), ground, forSigns);
        for (Signal signal : {Signal::Good, Signal::Attention, Signal::Bad, Signal::Note})
            measure("signal", signalColour(signal, palette), ground, forText);
    }
    for (const QColor &ground : grounds + pushed)
        measure("focus", accentOf(palette), ground, forSigns);
    measure("primary button", onAccentOf(palette), accentOf(palette), forText);
    measure("selection", colour(QPalette::HighlightedText), colour(QPalette::Highlight), forText);
    measure("bar of the selection", accentOf(palette), colour(QPalette::Base), forSigns);
    qInfo("least: %.2f times what is needed", least);
    QVERIFY2(low.isEmpty(), qPrintable(low.join(u'\n')));
}

void TestContrast::systemsColours()
{
    const auto given = [](QRgb window, QRgb text) {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(window));
        palette.setColor(QPalette::WindowText, QColor(text));
        return schemeFor(palette);
    };
    QCOMPARE(given(0xffefefef, 0xff000000), Scheme::Light);
    QCOMPARE(given(0xff2d2d2d, 0xffffffff), Scheme::Dark);
    QCOMPARE(given(0xff000000, 0xffffffff), Scheme::ContrastDark);
    QCOMPARE(given(0xffffffff, 0xff000000), Scheme::ContrastLight);
    for (Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark})
        QCOMPARE(schemeFor(paletteOf(scheme)), scheme);
}

void TestContrast::focusIsSeen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("high contrast") << Appearance::HighContrast;
}

/// Each control looks different with the focus, by as much as a line along two of its sides.
void TestContrast::focusIsSeen()
{
    QFETCH(Appearance, appearance);
    installStyle(appearance);
    QStringList unseen;
    int seen = 0;
    const auto look = [&](QWidget &window, const QString &name) {
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!takesFocus(*widget))
                continue;
            if (QWidget *focused = window.focusWidget())
                focused->clearFocus();
            const QImage before = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            const int changed = widget->hasFocus() ? changedPixels(before, widget->grab().toImage()) : 0;
            const int needed = std::min(60, widget->width() + widget->height());
            ++seen;
            if (changed < needed)
                unseen << QStringLiteral("%1: %2 (%3) %4 of %5").arg(name, widget->objectName(), QLatin1String(widget->metaObject()->className()))
                              .arg(changed).arg(needed);
        }
    };
    AllViews views(Language::English, {1280, 720}, look);
    views.firstWindow();
    views.settings();
    views.wizardDone();
    QVERIFY(seen > 100);
    QVERIFY2(unseen.isEmpty(), qPrintable(QStringLiteral("%1 of %2\n%3").arg(unseen.size()).arg(seen).arg(unseen.join(u'\n'))));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
