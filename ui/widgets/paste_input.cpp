// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste_input.h"

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

/// Links that stand behind words and nowhere else.
bool hidesLinks(const QMimeData &data)
{
    static const QString mark = QStringLiteral("://");
    return data.hasHtml() && !data.text().contains(mark) && data.html().contains(mark);
}

} // namespace

PasteInput::PasteInput(const QString &objectName, int lines, QWidget *parent) : MultilineEdit(lines, parent)
{
    setObjectName(objectName);
}

bool PasteInput::takes(const QMimeData &data)
{
    return data.hasText() || !filesIn(data).isEmpty();
}

void PasteInput::give(const QMimeData &data)
{
    if (const QStringList paths = filesIn(data); !paths.isEmpty())
        emit filesGiven(paths);
    else if (m_handsOnLinks && hidesLinks(data))
        emit textGiven(data.html());
    else if (data.text().size() > longestText || isReadOnly())
        emit textGiven(data.text());
    else
        insertPlainText(data.text());
}

bool PasteInput::canInsertFromMimeData(const QMimeData *source) const
{
    return source && takes(*source);
}

void PasteInput::insertFromMimeData(const QMimeData *source)
{
    if (source)
        give(*source);
}

} // namespace einlass
