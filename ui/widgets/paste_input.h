// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/multiline_edit.h"

class QMimeData;

namespace einlass {

/// Where something foreign is written, pasted or dropped. Files, and texts too long to be looked
/// at, are handed on instead of being put into the field.
class PasteInput : public MultilineEdit
{
    Q_OBJECT

public:
    PasteInput(const QString &objectName, int lines, QWidget *parent);

    /// Longer texts are read apart.
    static constexpr qsizetype longestText = 200'000;

    /// Formatted text is handed on as HTML where its links would be lost otherwise.
    void setHandsOnLinks(bool on) { m_handsOnLinks = on; }

    static bool takes(const QMimeData &data);
    /// What was dropped elsewhere, as if it had been dropped here.
    void give(const QMimeData &data);

signals:
    void textGiven(const QString &text);
    void filesGiven(const QStringList &paths);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_handsOnLinks = false;
};

} // namespace einlass
