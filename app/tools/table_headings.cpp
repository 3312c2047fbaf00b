// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/table_headings.h"

#include "tools/slips.h"

#include <algorithm>
#include <iterator>

namespace einlass {
namespace {

constexpr qsizetype longestHeading = 60;

// Compared by small letters alone, without accents; numbers ("E-Mail 2") do not count.
constexpr QStringView emails[] = {
    u"email", u"mail", u"emails", u"emailadresse", u"emailadressen", u"mailadresse", u"emailaddress", u"emailaddresses",
    u"mailaddress", u"emailanschrift", u"emailkennung", u"emailvalue", u"emailwert", u"emailaddressvalue", u"primaryemail",
    u"primaryemailaddress", u"primaeremailadresse", u"hauptemail", u"emailprimary", u"emaildienstlich", u"dienstlicheemail",
    u"dienstlicheemailadresse", u"emailgeschaeftlich", u"geschaeftlicheemail", u"workemail", u"emailwork", u"businessemail",
    u"homeemail", u"emailhome", u"emailprivat", u"privateemail", u"otheremail", u"secondaryemail", u"zweiteemail",
    u"alternativeemail", u"unimail", u"uniemail", u"emailuni", u"lmumail", u"lmuemail", u"emaillmu", u"campusmail",
    u"campusemail", u"studierendenemail", u"emailstudium", u"hochschulemail", u"emailhochschule", u"kontaktemail",
    u"contactemail", u"smtp", u"smtpadresse", u"smtpaddress", u"primarysmtpaddress", u"useremail", u"emailofuser",
    u"adresseemail", u"adressemail", u"adresseelectronique", u"adressedemessagerie", u"courriel", u"correo",
    u"correoelectronico", u"direcciondecorreo", u"direcciondecorreoelectronico", u"indirizzoemail", u"indirizzomail",
    u"postaelettronica", u"epost", u"epostadresse", u"elektronischepost",
    u"emailaddressofstudent", u"emailofstudent", u"sisloginid", u"emailovaadresa", u"eposta", u"epostaadresi", u"adresemail",
    u"emailadres", u"benutzeremail", u"teilnehmeremail"};
constexpr QStringView firstNames[] = {u"vorname", u"vornamen", u"rufname", u"firstname", u"firstnames", u"givenname",
                                      u"givennames", u"forename", u"prenom", u"prenoms", u"nombre", u"nombres",
                                      u"firstnameofstudent", u"jmeno", u"imie", u"ad", u"nome", u"voornaam"};
constexpr QStringView lastNames[] = {u"nachname", u"nachnamen", u"familienname", u"zuname", u"name", u"lastname",
                                     u"familyname", u"surname", u"nom", u"nomdefamille", u"cognome", u"apellido",
                                     u"apellidos", u"familynameofstudent", u"prijmeni", u"nazwisko", u"soyad", u"achternaam"};
constexpr QStringView fullNames[] = {
    u"fullname", u"vollstaendigername", u"vollername", u"displayname", u"anzeigename", u"angezeigtername",
    u"emaildisplayname", u"emailangezeigtername", u"vorundnachname", u"vornamenachname", u"vornamename",
    u"nachnamevorname", u"namevorname", u"firstnamelastname", u"lastnamefirstname", u"teilnehmer", u"teilnehmerin",
    u"teilnehmende", u"teilnehmendername", u"participant", u"participants", u"person", u"student", u"studierende",
    u"studierender", u"mitglied", u"member", u"membername", u"username", u"nomcomplet", u"nomprenom", u"nombrecompleto", u"nameoriginalname",
    u"nameurspruenglichername", u"namebenutzername"};

template <std::size_t Count>
bool isOneOf(const QStringView (&words)[Count], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

TableColumn columnOf(const QString &heading)
{
    if (heading.size() > longestHeading)
        return TableColumn::Other;
    QString word = withoutAccents(withoutUmlauts(heading.toLower()));
    word.removeIf([](QChar c) { return c < u'a' || c > u'z'; });
    if (isOneOf(emails, word))
        return TableColumn::Email;
    if (isOneOf(firstNames, word))
        return TableColumn::FirstName;
    if (isOneOf(lastNames, word))
        return TableColumn::LastName;
    return isOneOf(fullNames, word) ? TableColumn::FullName : TableColumn::Other;
}

} // namespace einlass
