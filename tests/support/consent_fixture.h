// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/consent_register.h"
#include "settings_fixture.h"

#include <QTableView>

#include <memory>

namespace einlass {

enum RegisterColumn { Name, Status, Asked, Answered, FirstItem };

/// A recorded meeting of the past week, four people beside the host.
class RegisterFixture : public SettingsFixture
{
public:
    explicit RegisterFixture(Language start = Language::English, const QDate &day = QDate(2027, 3, 23)) : SettingsFixture(start)
    {
        plan = keepMeeting(QStringLiteral("Sitzung"), day,
                           {QStringLiteral("Anna Aal <anna@lmu.de>"), QStringLiteral("Ben Bär <ben@lmu.de>"),
                            QStringLiteral("Cleo Chor <cleo@tum.de>"), QStringLiteral("Dan Dorn <dan@lmu.de>")});
        plan.recording.emplace();
        plan.recording->captures = {Capture::Video, Capture::Audio};
        plan.recording->people = RecordedPeople::Everyone;
        plan.recording->purpose = QStringLiteral("Protokoll");
        plan.recording->storage = Storage::LmuServer;
        plan.recording->audience = Audience::Participants;
        library.save(plan);
        if (!library.flush())
            qFatal("the plan is not kept");
        open();
    }
    /// The window, again after the plan was changed.
    void open()
    {
        library.save(plan);
        window = std::make_unique<ConsentRegister>(plan, services);
        showActive(*window);
        table = findIn<QTableView>(*window, "consentTable");
    }

    void choose(const QString &name)
    {
        table->setFocus();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cellOf(table, row, Name) == name)
                table->setCurrentIndex(table->model()->index(row, Name));
        }
        QCOMPARE(cellOf(table, table->currentIndex().row(), Name), name);
    }
    QString cell(const QString &name, int column) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cellOf(table, row, Name) == name)
                return cellOf(table, row, column);
        }
        return QStringLiteral("there is no such row");
    }
    ConsentEntry entry(const QString &name)
    {
        for (const ConsentEntry &one : library.consents(plan)) {
            if (one.person.name == name)
                return one;
        }
        return {};
    }
    void press(const char *name) { pressIn(*window, name); }
    void click(const char *name)
    {
        auto *button = findIn<QAbstractButton>(*window, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString count() { return findIn<QLabel>(*window, "consentCount")->text(); }
    QString revocations()
    {
        auto *label = findIn<QLabel>(*window, "consentRevocations");
        return label->isVisible() ? label->text() : QString();
    }
    /// Yes to everything, on paper.
    void agree(const QString &name)
    {
        choose(name);
        click("consentPaperRadio");
        press("consentAllYesButton");
        press("consentKeepButton");
    }

    Plan plan;
    std::unique_ptr<ConsentRegister> window;
    QTableView *table = nullptr;
};

inline const QString anna = QStringLiteral("Anna Aal");
inline const QString ben = QStringLiteral("Ben Bär");

} // namespace einlass
