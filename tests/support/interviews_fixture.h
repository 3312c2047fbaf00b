// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview_cases.h"
#include "settings_fixture.h"

#include "home/interviews_dialog.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

#include <memory>

namespace einlass {

using interviewcases::carla;
using interviewcases::dorota;
using interviewcases::erik;

/// A committee's plan for job interviews that may go out, as far as it is about the committee.
inline Plan jobInterviews()
{
    Plan plan = interviewcases::committee()->plan;
    plan.title = QStringLiteral("Vorstellungsgespräche");
    plan.confirmations.officialDomains.removeOne(QStringLiteral("su.se"));
    return plan;
}

inline AccessSecrets secretsOf()
{
    AccessSecrets secrets;
    secrets.participantCode = QStringLiteral("48213957");
    secrets.hostPin = QStringLiteral("90317264");
    return secrets;
}

class InterviewsFixture : public SettingsFixture
{
public:
    explicit InterviewsFixture(const Plan &given = jobInterviews(), Language start = Language::English)
        : SettingsFixture(start), plan(given)
    {
        // As from the first window: the meeting is kept.
        if (plan.id.isEmpty())
            plan.id = Library::newId();
        library.save(plan);
        if (!library.flush())
            qFatal("the meeting is not kept");
        files.answer = path("out");
        open();
    }
    /// The window, again when it was open before.
    void open()
    {
        window = std::make_unique<InterviewsDialog>(library.load(plan.id)->plan, secretsOf(), services);
        showActive(*window);
    }
    InterviewsDialog &dialog() { return *window; }
    /// Presses the button to save and waits for the files.
    void save(const char *button = "interviewsSaveButton")
    {
        pressIn(dialog(), button);
        auto *progress = findIn<QWidget>(dialog(), "interviewsProgress");
        QTRY_VERIFY(!progress->isVisible());
    }

    /// The list as if it was typed, read to its end.
    void write(const QStringList &lines)
    {
        findIn<QPlainTextEdit>(dialog(), "interviewsList")->setPlainText(lines.join(u'\n'));
        settle();
    }
    void settle()
    {
        auto *soon = dialog().findChild<QTimer *>(QStringLiteral("interviewsSoon"));
        QTRY_VERIFY(!soon->isActive());
    }
    QTableView *table() { return findIn<QTableView>(dialog(), "interviewsTable"); }
    QString cell(int row, int column) { return cellOf(table(), row, column); }
    QString label(const char *name) { return findIn<QLabel>(dialog(), name)->text(); }
    bool mayBeSaved() { return findIn<QAbstractButton>(dialog(), "interviewsSaveButton")->isEnabled(); }
    QString status() { return statusIn(dialog(), "interviewsStatus"); }
    QStringList written() const { return QDir(path("out")).entryList(QDir::Files, QDir::Name); }
    /// A file as it was written, without the line breaks that mails put into long lines.
    QByteArray content(const char *name) const
    {
        return documentcases::contentOf(path("out") + u'/' + QLatin1String(name)).replace("=\r\n", "").replace("=\n", "");
    }

    Plan plan;
    std::unique_ptr<InterviewsDialog> window;
};

} // namespace einlass
