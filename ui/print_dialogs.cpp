// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_dialogs.h"

#include "interface_language.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace einlass {
namespace {

/// Qt's dialogs for printing speak the language in which they were made; in another one they are made anew.
template <typename Dialog>
int execInLanguage(QPrinter &printer, QWidget *parent, const InterfaceLanguage &language,
                   const std::function<void(Dialog &)> &prepare)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    while (true) {
        Dialog dialog(&printer, parent);
        dialog.setLocale(language.locale());
        prepare(dialog);
        bool again = false;
        QObject::connect(&language, &InterfaceLanguage::changed, &dialog, [&] {
            again = true;
            dialog.reject();
        });
        const int answer = dialog.exec();
        if (!again)
            return answer;
    }
}

} // namespace

bool askForPrinter(QPrinter &printer, QWidget *parent, const InterfaceLanguage &language)
{
    return execInLanguage<QPrintDialog>(printer, parent, language, [](QPrintDialog &) {}) == QDialog::Accepted;
}

void showPrintPreview(QPrinter &printer, QWidget *parent, const InterfaceLanguage &language,
                      const std::function<void(QPrinter *)> &paint)
{
    execInLanguage<QPrintPreviewDialog>(printer, parent, language, [&paint](QPrintPreviewDialog &dialog) {
        QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, paint);
    });
}

} // namespace einlass
