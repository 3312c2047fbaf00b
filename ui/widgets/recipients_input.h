// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/multiline_edit.h"

class QMimeData;

namespace einlass {

/// Where addresses are written, pasted and dropped. What is too long to be looked at, and files,
/// are handed on instead of being put into the field.
class RecipientsInput : public MultilineEdit
{
    Q_OBJECT

public:
    RecipientsInput(int lines, QWidget *parent);

    /// Longer texts are read apart, with progress.
    static constexpr qsizetype longestText = 200'000;

    static bool takes(const QMimeData &data);
    /// What was dropped elsewhere, as if it had been dropped here.
    void give(const QMimeData &data);

signals:
    void textGiven(const QString &text);
    void filesGiven(const QStringList &paths);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace einlass
