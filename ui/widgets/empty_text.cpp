// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_text.h"

#include "style/spacing.h"
#include "widgets/text_labels.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>

namespace einlass {
namespace {

class EmptyPlace : public QObject
{
public:
    EmptyPlace(QAbstractItemView *view, QLabel *label) : QObject(label), m_view(view), m_label(label)
    {
        view->viewport()->installEventFilter(this);
        const QAbstractItemModel *model = view->model();
        connect(model, &QAbstractItemModel::modelReset, this, [this] { show(); });
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] { show(); });
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { show(); });
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            show();
        return QObject::eventFilter(watched, event);
    }

private:
    void show()
    {
        m_label->setGeometry(m_view->viewport()->rect());
        m_label->setVisible(m_view->model()->rowCount() == 0);
    }

    QAbstractItemView *m_view;
    QLabel *m_label;
};

} // namespace

QLabel *addEmptyText(QAbstractItemView *view)
{
    QLabel *label = makeHint(view->viewport());
    label->setObjectName(QStringLiteral("%1Empty").arg(view->objectName()));
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(spacing::small);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    new EmptyPlace(view, label);
    return label;
}

} // namespace einlass
