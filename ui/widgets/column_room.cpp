// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_room.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace einlass {
namespace {

class LastColumn : public QObject
{
public:
    explicit LastColumn(QTableView *view) : QObject(view), m_view(view)
    {
        view->viewport()->installEventFilter(this);
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { fit(); });
        connect(view->model(), &QAbstractItemModel::headerDataChanged, this, [this] { fit(); });
        connect(view->model(), &QAbstractItemModel::modelReset, this, [this] { fit(); });
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QHeaderView *header = m_view->horizontalHeader();
        const int last = header->count() - 1;
        if (m_fitting || last < 0)
            return;
        m_fitting = true;
        const int needed = header->sectionSizeHint(last);
        const int rest = m_view->viewport()->width() - (header->length() - header->sectionSize(last));
        header->setStretchLastSection(rest >= needed);
        if (rest < needed)
            header->resizeSection(last, needed);
        m_fitting = false;
    }

    QTableView *m_view;
    bool m_fitting = false;
};

} // namespace

void keepLastHeading(QTableView *view)
{
    new LastColumn(view);
}

} // namespace einlass
