// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace einlass {

/// One program for each person and data folder: a program that is started a second time hands over the
/// file it was given to the first one, which comes to the front, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,      ///< called() reports what later starts hand over
        Second,     ///< the first program took over what was handed; this one may end
        Alone,      ///< the first program does not answer, or none can be listened for: goes on by itself
    };

    /// `purpose`: what programs share which may take over from each other, such as their data folder.
    explicit SingleInstance(const QString &purpose, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Hands over to a program that is there, or becomes the first itself. `file`: empty, or the path of
    /// the file to open. Waits for `patience` at most.
    Role begin(const QString &file, std::chrono::milliseconds patience = std::chrono::seconds(3));

    /// Where programs of this purpose find each other.
    QString address() const { return m_address; }

signals:
    /// Another start asks for this program: the file as an absolute path, or nothing.
    void called(const QString &file);

private:
    enum class Answer { Taken, Silent, Nobody };

    Answer handOver(const QString &file, std::chrono::milliseconds patience) const;
    bool listen();
    void answer(QLocalSocket *caller);

    QString m_address;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace einlass
