// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, window and dialog, in both languages and each appearance: nothing is cut, nothing overlaps, nothing
// has to be scrolled sideways. EINLASS_RENDER_SIZE is the size of the screen in logical pixels; ctest runs this
// once for each scale (special.cmake).
#include "all_views.h"
#include "fit_check.h"
#include "style/appearance.h"

using namespace einlass;

class TestRendering : public QObject
{
    Q_OBJECT

private slots:
    void everythingFits_data();
    void everythingFits();
    void appearances_data();
    void appearances();
    void findsWhatIsCut();
};

namespace {

QSize screenSize()
{
    const QStringList sides = qEnvironmentVariable("EINLASS_RENDER_SIZE", QStringLiteral("1280x720")).split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

} // namespace

void TestRendering::everythingFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

void TestRendering::everythingFits()
{
    QFETCH(Language, language);
    installStyle(Appearance::Light);
    QStringList problems;
    int count = 0;
    AllViews views(language, screenSize(), [&](QWidget &window, const QString &name) {
        ++count;
        QStringList here = FitCheck(window).problems();
        if (window.width() > screenSize().width() || window.height() > screenSize().height())
            here << QStringLiteral("the window is %1x%2").arg(window.width()).arg(window.height());
        for (const QString &problem : here)
            problems << QStringLiteral("%1: %2").arg(name, problem);
    });
    views.all();
    QVERIFY2(count > 50, qPrintable(QString::number(count)));
    if (!problems.isEmpty())
        QFAIL(qPrintable(QStringLiteral("%1 places\n%2").arg(problems.size()).arg(problems.join(u'\n'))));
}

void TestRendering::appearances_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("high contrast") << Appearance::HighContrast;
}

/// The same windows in each palette: what is painted stands on the palette's own ground.
void TestRendering::appearances()
{
    QFETCH(Appearance, appearance);
    installStyle(Appearance::Light);
    QStringList problems;
    AllViews views(Language::German, screenSize(), [&](QWidget &window, const QString &name) {
        const QImage picture = window.grab().toImage();
        const QColor ground = QApplication::palette().color(QPalette::Window);
        if (picture.pixelColor(picture.width() - 2, picture.height() - 2) != ground)
            problems << QStringLiteral("%1: the ground is %2").arg(name, picture.pixelColor(picture.width() - 2, picture.height() - 2).name());
    });
    // Changed while it runs, as the host would.
    showAppearance(appearance);
    views.firstWindow();
    views.settings();
    if (!problems.isEmpty())
        QFAIL(qPrintable(problems.join(u'\n')));
    showAppearance(Appearance::Light);
}

/// The check itself can fail.
void TestRendering::findsWhatIsCut()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new QLabel(QStringLiteral("Veranstaltungsverantwortliche"));
    label->setMaximumWidth(60);
    auto *button = new QPushButton(QStringLiteral("Zugangsdaten übernehmen"));
    button->setMaximumWidth(60);
    layout->addWidget(label);
    layout->addWidget(button);
    window.show();
    QCOMPARE(FitCheck(window).problems().size(), 2);
    label->setMaximumWidth(QWIDGETSIZE_MAX);
    button->setMaximumWidth(QWIDGETSIZE_MAX);
    layout->activate();
    QCOMPARE(FitCheck(window).problems(), QStringList());
    button->move(label->pos());
    QCOMPARE(FitCheck(window).problems().size(), 1);
}

QTEST_MAIN(TestRendering)
#include "tst_rendering.moc"
