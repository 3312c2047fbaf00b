// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recipients_input.h"

#include <QMimeData>
#include <QUrl>

namespace einlass {
namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

RecipientsInput::RecipientsInput(int lines, QWidget *parent) : MultilineEdit(lines, parent)
{
    setObjectName(QStringLiteral("recipientsEdit"));
}

bool RecipientsInput::takes(const QMimeData &data)
{
    return data.hasText() || !filesIn(data).isEmpty();
}

void RecipientsInput::give(const QMimeData &data)
{
    if (const QStringList paths = filesIn(data); !paths.isEmpty())
        emit filesGiven(paths);
    else if (data.text().size() > longestText || isReadOnly())
        emit textGiven(data.text());
    else
        insertPlainText(data.text());
}

bool RecipientsInput::canInsertFromMimeData(const QMimeData *source) const
{
    return source && takes(*source);
}

void RecipientsInput::insertFromMimeData(const QMimeData *source)
{
    if (source)
        give(*source);
}

} // namespace einlass
