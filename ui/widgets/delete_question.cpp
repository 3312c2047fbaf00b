// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delete_question.h"

#include <QPushButton>

namespace einlass {

DeleteQuestion::DeleteQuestion(const QString &title, bool invited, QWidget *parent)
    : QuestionBox(QStringLiteral("deleteQuestion"), QMessageBox::Warning, QMessageBox::Cancel, parent)
{
    QPushButton *remove = addButton(QString(), QMessageBox::DestructiveRole);
    QPushButton *tell = invited ? addButton(QString(), QMessageBox::ActionRole) : nullptr;
    setWords([this, remove, tell, title] {
        const QString whatGoes = tr("Its answers, duties and consents and what the keychain keeps for it are deleted. "
                                    "Files that you saved stay. This cannot be undone.");
        setWindowTitle(tr("Einlass"));
        setText(title.isEmpty() ? tr("Delete this meeting?") : tr("Delete “%1”?").arg(title));
        setInformativeText(tell ? QStringLiteral("%1\n\n%2").arg(tr("People were invited, and nobody tells them that it is deleted: to them, it still "
                                                                     "takes place. If it does not, cancel it first."), whatGoes)
                                : whatGoes);
        remove->setText(tr("Delete"));
        if (tell)
            tell->setText(tr("&Cancel the meeting first…"));
    });
    // Return alone must not delete what cannot be had again.
    setDefaultButton(QMessageBox::Cancel);
    connect(this, &QMessageBox::finished, this, [this, remove, tell] {
        if (clickedButton() == remove)
            emit deletionChosen();
        else if (tell && clickedButton() == tell)
            emit cancellationChosen();
    });
}

} // namespace einlass
