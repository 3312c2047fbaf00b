// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/mail_writer.h"
#include "tools/mail_reader.h"

#include <QObject>

namespace einlass {

class MailPlugin : public QObject, public MailReader, public MailWriter
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "einlass.Mail")
    Q_INTERFACES(einlass::MailReader einlass::MailWriter)

public:
    MailPlugin();

    InvitationMail read(const QByteArray &bytes) const override;
    QString decodedPhrase(const QString &raw) const override;
    QByteArray write(const MailMessage &message) const override;
};

} // namespace einlass
