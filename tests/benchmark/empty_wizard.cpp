// SPDX-License-Identifier: GPL-3.0-or-later
// What a start is compared with: a wizard with one page and nothing on it.
#include <QApplication>
#include <QWizard>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWizard wizard;
    wizard.addPage(new QWizardPage);
    wizard.resize(1120, 690);
    wizard.show();
    return application.exec();
}
