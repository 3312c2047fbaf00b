// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/privacy_notice.h"

#include <QCoreApplication>

namespace einlass {
namespace {

class PrivacyNotice
{
    Q_DECLARE_TR_FUNCTIONS(einlass::PrivacyNotice)

public:
    static std::vector<NoticePart> parts(const Retention &retention)
    {
        return {
            {tr("Nothing is sent anywhere"),
             tr("Einlass has no server and reports nothing to anybody. Invitations, calendar entries and forms go out only when you send them yourself. Where you save or synchronise files is up to you.")},
            {tr("About you"),
             tr("Name, official address, unit and position, and the people named in your profiles: so that you need not write them anew. They stay until you remove the profile; who was host of the last meeting, until you delete everything.")},
            {tr("About those who are invited"),
             tr("Names and addresses, the times and texts of interviews, and who may enter without signing in: to check the addresses and to write the invitations. They are deleted %n days after the last date, once the duties of the meeting are done.", nullptr, retention.peopleDays)},
            {tr("About those who are recorded"),
             tr("Who was asked when, who answered what and how, who revoked when: whoever records must be able to prove the consent. It is deleted %n days after the recording was. The signed pages and mails themselves are with you, not here.", nullptr, retention.consentDays)},
            {tr("About the meeting"),
             tr("Your answers, decisions and reasons, and what is due: so that they can be shown when somebody asks. They are deleted %n days after the last date.", nullptr, retention.meetingDays)},
            {tr("Passcodes, PINs and backup copies"),
             tr("Passcodes and PINs lie only in the keychain of your system and go with their meeting. Backup copies of the meetings lie in the same folder; what is forgotten is taken out of them, too.")},
        };
    }
};

} // namespace

std::vector<NoticePart> privacyNotice(const Retention &retention)
{
    return PrivacyNotice::parts(retention);
}

} // namespace einlass
