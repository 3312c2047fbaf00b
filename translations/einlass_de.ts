<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%1, %2: expected at most %n value(s) in the whole file.</source>
        <translation>
            <numerusform>%1, %2: Erwartet wird höchstens %n Wert in der ganzen Datei.</numerusform>
            <numerusform>%1, %2: Erwartet werden höchstens %n Werte in der ganzen Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: expected another value.</source>
        <translation>%1, %2: Erwartet wird ein anderer Wert.</translation>
    </message>
    <message>
        <source>%1: expected a JSON Schema, draft 7.</source>
        <translation>%1: Erwartet wird ein JSON-Schema, Entwurf 7.</translation>
    </message>
    <message>
        <source>%1, %2: expected a JSON object, but the file is empty.</source>
        <translation>%1, %2: Erwartet wird ein JSON-Objekt, aber die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected UTF-8 text.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1: expected UTF-8 text, found another encoding (UTF-16 or UTF-32).</source>
        <translation>%1: Erwartet wird Text in UTF-8, gefunden wurde eine andere Kodierung (UTF-16 oder UTF-32).</translation>
    </message>
    <message>
        <source>%1, %2: expected a JSON object.</source>
        <translation>%1, %2: Erwartet wird ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected each member once; this name stands twice.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird jede Angabe nur einmal; dieser Name steht doppelt.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected fewer levels of nesting.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet werden weniger ineinander verschachtelte Ebenen.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected nothing after the end of the JSON object.</source>
        <translation>%1, Zeile %2, Spalte %3: Nach dem Ende des JSON-Objekts darf nichts mehr folgen.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected more text; the JSON object does not end.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird weiterer Text; das JSON-Objekt ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a text in JSON’s spelling.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird ein Text in JSON-Schreibweise.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a number in JSON’s spelling.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird eine Zahl in JSON-Schreibweise.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a colon after the member’s name.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird ein Doppelpunkt nach dem Namen der Angabe.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a comma or the end of the list or object.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird ein Komma oder das Ende der Liste oder des Objekts.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a JSON value.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird ein JSON-Wert.</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: expected a file, found a folder.</source>
        <translation>%1: Erwartet wird eine Datei, gefunden wurde ein Ordner.</translation>
    </message>
    <message>
        <source>%1: expected a file, found a pipe or a device.</source>
        <translation>%1: Erwartet wird eine Datei, gefunden wurde eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>%1: expected a file of at most %2 KiB.</source>
        <translation>%1: Erwartet wird eine Datei von höchstens %2 KiB.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of: %3.</source>
        <translation>%1, %2: Erwartet wird einer dieser Werte: %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected %3.</source>
        <translation>%1, %2: Erwartet wird %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of these JSON types: %3.</source>
        <translation>%1, %2: Erwartet wird einer dieser JSON-Typen: %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected true or false.</source>
        <translation>%1, %2: Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>%1, %2: expected a list.</source>
        <translation>%1, %2: Erwartet wird eine Liste.</translation>
    </message>
    <message>
        <source>%1, %2: expected null.</source>
        <translation>%1, %2: Erwartet wird null.</translation>
    </message>
    <message>
        <source>%1, %2: expected a number.</source>
        <translation>%1, %2: Erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number.</source>
        <translation>%1, %2: Erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number from %3 to %4.</source>
        <translation>%1, %2: Erwartet wird eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number, %3 or more.</source>
        <translation>%1, %2: Erwartet wird eine ganze Zahl, mindestens %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number, %3 or less.</source>
        <translation>%1, %2: Erwartet wird eine ganze Zahl, höchstens %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text.</source>
        <translation>%1, %2: Erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text that is not empty.</source>
        <translation>%1, %2: Erwartet wird ein Text, der nicht leer ist.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text of the form %3.</source>
        <translation>%1, %2: Erwartet wird ein Text der Form %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date that exists, written YYYY-MM-DD.</source>
        <translation>%1, %2: Erwartet wird ein Datum, das es gibt, in der Form JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date and time that exist, written YYYY-MM-DDTHH:MM, without a zone.</source>
        <translation>%1, %2: Erwartet werden ein Datum und eine Uhrzeit, die es gibt, in der Form JJJJ-MM-TTThh:mm, ohne Zeitzone.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date that exists, written YYYY-MM-DD or YYYY-MM-DDTHH:MM.</source>
        <translation>%1, %2: Erwartet wird ein Datum, das es gibt, in der Form JJJJ-MM-TT oder JJJJ-MM-TTThh:mm.</translation>
    </message>
    <message>
        <source>%1, %2: expected entries that differ from each other.</source>
        <translation>%1, %2: Erwartet werden Einträge, die sich voneinander unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: expected a text of at most %n character(s).</source>
        <translation>
            <numerusform>%1, %2: Erwartet wird ein Text von höchstens %n Zeichen.</numerusform>
            <numerusform>%1, %2: Erwartet wird ein Text von höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: expected at most %n entry(s).</source>
        <translation>
            <numerusform>%1, %2: Erwartet wird höchstens %n Eintrag.</numerusform>
            <numerusform>%1, %2: Erwartet werden höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: expected at least %n entry(s).</source>
        <translation>
            <numerusform>%1, %2: Erwartet wird mindestens %n Eintrag.</numerusform>
            <numerusform>%1, %2: Erwartet werden mindestens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: expected a value here; it is missing or blank.</source>
        <translation>%1, %2: Hier wird eine Angabe erwartet; sie fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>%1, %2: expected no member of this name.</source>
        <translation>%1, %2: Eine Angabe dieses Namens ist hier nicht vorgesehen.</translation>
    </message>
    <message>
        <source>%1, %2: expected another name of this member, of the form %3.</source>
        <translation>%1, %2: Erwartet wird ein anderer Name für diese Angabe, in der Form %3.</translation>
    </message>
    <message>
        <source>%1: one line with the access code is expected, there are more.</source>
        <translation>%1: Erwartet wird eine Zeile mit dem Kenncode, es sind mehrere.</translation>
    </message>
    <message>
        <source>%1: one line with the access code is expected, the file is empty.</source>
        <translation>%1: Erwartet wird eine Zeile mit dem Kenncode, die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1: the invitation has a problem (%2). See: einlass-cli read-invitation</source>
        <translation>%1: Mit der Einladung stimmt etwas nicht (%2). Näheres zeigt: einlass-cli read-invitation</translation>
    </message>
    <message>
        <source>%1: the invitation belongs to another tool than the plan.</source>
        <translation>%1: Die Einladung gehört zu einem anderen Werkzeug als der Plan.</translation>
    </message>
    <message>
        <source>Call: einlass-cli addresses FILE|- [--json] [--policy FILE]</source>
        <translation>Aufruf: einlass-cli addresses DATEI|- [--json] [--policy DATEI]</translation>
    </message>
    <message>
        <source>%1: suitable</source>
        <translation>%1: geeignet</translation>
    </message>
    <message>
        <source>%1: only with a reason (%2)</source>
        <translation>%1: nur mit Begründung (%2)</translation>
    </message>
    <message>
        <source>%1: ruled out (%2)</source>
        <translation>%1: ausgeschlossen (%2)</translation>
    </message>
    <message>
        <source>  [note] %1: %2</source>
        <translation>  [Hinweis] %1: %2</translation>
    </message>
    <message>
        <source>  [blocks] %1: %2</source>
        <translation>  [verhindert] %1: %2</translation>
    </message>
    <message>
        <source>  [needs a reason] %1: %2</source>
        <translation>  [zu begründen] %1: %2</translation>
    </message>
    <message>
        <source>  [to be confirmed] %1: %2</source>
        <translation>  [zu bestätigen] %1: %2</translation>
    </message>
    <message>
        <source>%1: no tool is chosen yet (rules: %2)</source>
        <translation>%1: Es ist noch kein Werkzeug gewählt (Regeln: %2)</translation>
    </message>
    <message>
        <source>%1: findings are open (rules: %2)</source>
        <translation>%1: Es ist noch etwas offen (Regeln: %2)</translation>
    </message>
    <message>
        <source>%1: no open finding, ready to invite (rules: %2)</source>
        <translation>%1: Nichts ist offen, es kann eingeladen werden (Regeln: %2)</translation>
    </message>
    <message>
        <source>%1: no open finding; access data are still missing (rules: %2)</source>
        <translation>%1: Nichts ist offen, es fehlen nur noch die Zugangsdaten (Regeln: %2)</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>No tool is suitable. Ask the service desk (%1) or your data protection officer (%2).</source>
        <translation>Kein Werkzeug ist geeignet. Fragen Sie den Servicedesk (%1) oder den Datenschutz (%2).</translation>
    </message>
    <message>
        <source>      What helps: %1</source>
        <translation>      Was hilft: %1</translation>
    </message>
    <message>
        <source>Call: einlass-cli check PLAN... [--json] [--language de|en] [--policy FILE]</source>
        <translation>Aufruf: einlass-cli check PLAN... [--json] [--language de|en] [--policy DATEI]</translation>
    </message>
    <message>
        <source>Option --only does not know “%1”. The kinds are listed by: einlass-cli --help</source>
        <translation>Die Option --only kennt „%1“ nicht. Die Arten nennt: einlass-cli --help</translation>
    </message>
    <message>
        <source>A command is missing. The calls are listed by: einlass-cli --help</source>
        <translation>Es fehlt ein Befehl. Die Aufrufe nennt: einlass-cli --help</translation>
    </message>
    <message>
        <source>Unknown command %1. The calls are listed by: einlass-cli --help</source>
        <translation>Unbekannter Befehl %1. Die Aufrufe nennt: einlass-cli --help</translation>
    </message>
    <message>
        <source>Unknown option %1. The calls are listed by: einlass-cli --help</source>
        <translation>Unbekannte Option %1. Die Aufrufe nennt: einlass-cli --help</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Option --language takes de or en, not “%1”.</source>
        <translation>Die Option --language nimmt de oder en, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: this is not a file that can be read.</source>
        <translation>%1: Das ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1: Die Datei lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1: larger than 16 MB; an invitation or a list of addresses is expected.</source>
        <translation>%1: größer als 16 MB; erwartet wird eine Einladung oder eine Adressliste.</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Werkzeug: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Meeting ID: %1</source>
        <translation>Meeting-ID: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <translation>Kenncode: %1</translation>
    </message>
    <message>
        <source>Problem (%1): %2</source>
        <translation>Problem (%1): %2</translation>
    </message>
    <message>
        <source>Consent form: the dates are to be completed before use.</source>
        <translation>Einwilligungserklärung: Die Termine sind vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the video conference service is to be completed before use.</source>
        <translation>Einwilligungserklärung: Der Videokonferenzdienst ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the controller is to be completed before use.</source>
        <translation>Einwilligungserklärung: Die verantwortliche Stelle ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the organising unit is to be completed before use.</source>
        <translation>Einwilligungserklärung: Die durchführende Einrichtung ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the data protection officer is to be completed before use.</source>
        <translation>Einwilligungserklärung: Die oder der behördliche Datenschutzbeauftragte ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: what is recorded is to be completed before use.</source>
        <translation>Einwilligungserklärung: Was aufgezeichnet wird, ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the purpose is to be completed before use.</source>
        <translation>Einwilligungserklärung: Der Zweck ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: why the recording is necessary is to be completed before use.</source>
        <translation>Einwilligungserklärung: Warum die Aufzeichnung nötig ist, ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: who may see the recording is to be completed before use.</source>
        <translation>Einwilligungserklärung: Wer die Aufzeichnung sehen darf, ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the place of storage is to be completed before use.</source>
        <translation>Einwilligungserklärung: Der Speicherort ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the date of deletion is to be completed before use.</source>
        <translation>Einwilligungserklärung: Das Löschdatum ist vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: the recipients and processors are to be completed before use.</source>
        <translation>Einwilligungserklärung: Empfänger und Auftragsverarbeiter sind vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: transfers to third countries are to be completed before use.</source>
        <translation>Einwilligungserklärung: Übermittlungen in Drittländer sind vor der Verwendung zu ergänzen.</translation>
    </message>
    <message>
        <source>Consent form: a place is to be completed before use (%1).</source>
        <translation>Einwilligungserklärung: Eine Stelle ist vor der Verwendung zu ergänzen (%1).</translation>
    </message>
    <message>
        <source>There is no consent form because nothing is recorded.</source>
        <translation>Es gibt keine Einwilligungserklärung, weil nichts aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Left out: %1. No tool has been chosen yet.</source>
        <translation>Weggelassen: %1. Es ist noch kein Werkzeug gewählt.</translation>
    </message>
    <message>
        <source>Left out: %1. Nothing is recorded.</source>
        <translation>Weggelassen: %1. Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Left out: invitation, mail and calendar. There are no access data yet.</source>
        <translation>Weggelassen: Einladung, E-Mail und Kalender. Es gibt noch keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>This link belongs to one registered person and lets nobody else in. Use the registration link of the meeting.</source>
        <translation>Dieser Link gehört einer einzelnen registrierten Person und lässt niemanden sonst ein. Bitte verwenden Sie den Registrierungslink des Meetings.</translation>
    </message>
    <message>
        <source>This link starts the meeting as its host and must not be passed on. Use the link to join.</source>
        <translation>Dieser Link startet das Meeting als Gastgeberin oder Gastgeber und darf nicht weitergegeben werden. Bitte verwenden Sie den Link zur Teilnahme.</translation>
    </message>
    <message>
        <source>This link leads to a personal room. Make the meeting with an automatically generated ID.</source>
        <translation>Dieser Link führt in einen persönlichen Raum. Bitte legen Sie das Meeting mit einer automatisch erzeugten ID an.</translation>
    </message>
    <message>
        <source>A mail gateway has rewritten this link. Copy the link from the tool itself.</source>
        <translation>Ein Mail-Gateway hat diesen Link umgeschrieben. Bitte kopieren Sie den Link aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>This link is no link to join or to register for a meeting.</source>
        <translation>Dieser Link ist weder ein Link zur Teilnahme noch ein Registrierungslink.</translation>
    </message>
    <message>
        <source>The access data have no link that can be used.</source>
        <translation>Die Zugangsdaten enthalten keinen verwendbaren Link.</translation>
    </message>
    <message>
        <source>The link is no link of the chosen tool, %1.</source>
        <translation>Der Link gehört nicht zum gewählten Werkzeug %1.</translation>
    </message>
    <message>
        <source>The link leads to %1: the meeting was not made with the university’s licence (A3).</source>
        <translation>Der Link führt zu %1: Das Meeting wurde nicht mit der Lizenz der Universität angelegt (A3).</translation>
    </message>
    <message>
        <source>The meeting asks for registration: the invitation needs the registration link, not the link to join.</source>
        <translation>Das Meeting verlangt eine Registrierung: Die Einladung braucht den Registrierungslink, nicht den Link zur Teilnahme.</translation>
    </message>
    <message>
        <source>The plan does not meet the rules yet. Open: %1</source>
        <translation>Der Plan erfüllt die Regeln noch nicht. Offen: %1</translation>
    </message>
    <message>
        <source>The meeting ID and the link belong to different meetings.</source>
        <translation>Meeting-ID und Link gehören zu verschiedenen Meetings.</translation>
    </message>
    <message>
        <source>Host PIN and guest PIN are the same: every participant would be a host.</source>
        <translation>Veranstalter-PIN und Gäste-PIN sind gleich: Alle Teilnehmenden hätten die Rechte der Veranstaltenden.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not written for this plan, or was changed since. Nothing was written; choose another folder, or overwrite it on purpose.</source>
        <translation>„%1“ gibt es schon; die Datei wurde nicht für diesen Plan geschrieben oder seitdem geändert. Es wurde nichts geschrieben: Bitte wählen Sie einen anderen Ordner oder überschreiben Sie sie ausdrücklich.</translation>
    </message>
    <message>
        <source>The form template %1 is damaged at %2.</source>
        <translation>Die Formularvorlage %1 ist bei %2 beschädigt.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2</source>
        <translation>Die Vorlage „%1“ ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>%1: this member is unknown; it is kept.</source>
        <translation>%1: Diese Angabe ist unbekannt; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1: line breaks or invisible characters were taken out of this text.</source>
        <translation>%1: Aus diesem Text wurden Zeilenumbrüche oder unsichtbare Zeichen entfernt.</translation>
    </message>
    <message>
        <source>%1: a secret stood in a link in this text; it was taken out, because plan files hold none.</source>
        <translation>%1: In einem Link in diesem Text stand eine geheime Angabe; sie wurde entfernt, weil Plandateien keine enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n further note(s) on this file are left out.</source>
        <translation>
            <numerusform>%n weiterer Hinweis zu dieser Datei ist ausgelassen.</numerusform>
            <numerusform>%n weitere Hinweise zu dieser Datei sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected the date and time at which the meeting starts.</source>
        <translation>%1: Erwartet werden Datum und Uhrzeit, zu denen das Meeting beginnt.</translation>
    </message>
    <message>
        <source>%1: expected at least one date; none is left.</source>
        <translation>%1: Erwartet wird mindestens ein Termin; es bleibt keiner übrig.</translation>
    </message>
    <message>
        <source>%2: expected at most %1 dates.</source>
        <translation>%2: Erwartet werden höchstens %1 Termine.</translation>
    </message>
    <message>
        <source>%2: expected a date of the series; %1 is none.</source>
        <translation>%2: Erwartet wird ein Termin der Reihe; am %1 ist keiner.</translation>
    </message>
    <message>
        <source>%2: expected a date with its time, because %1 has more than one.</source>
        <translation>%2: Erwartet wird der Termin mit seiner Uhrzeit, weil es am %1 mehrere gibt.</translation>
    </message>
    <message>
        <source>%1: expected the IANA name of a time zone, such as Europe/Berlin.</source>
        <translation>%1: Erwartet wird der IANA-Name einer Zeitzone, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1: no language is named; both count.</source>
        <translation>%1: Es ist keine Sprache genannt; es gelten beide.</translation>
    </message>
    <message>
        <source>%1: a secret (%2) stood in the link; it was taken out, because plan files hold none.</source>
        <translation>%1: Im Link stand eine geheime Angabe (%2); sie wurde entfernt, weil Plandateien keine enthalten.</translation>
    </message>
    <message>
        <source>%1: a secret stood here; it was taken out, because plan files hold none.</source>
        <translation>%1: Hier stand eine geheime Angabe; sie wurde entfernt, weil Plandateien keine enthalten.</translation>
    </message>
    <message>
        <source>%1: expected an RFC 5545 recurrence such as FREQ=WEEKLY;COUNT=4.</source>
        <translation>%1: Erwartet wird eine Wiederholung nach RFC 5545, zum Beispiel FREQ=WEEKLY;COUNT=4.</translation>
    </message>
    <message>
        <source>%1: expected a recurrence that gives a date at all.</source>
        <translation>%1: Erwartet wird eine Wiederholung, die überhaupt einen Termin ergibt.</translation>
    </message>
    <message>
        <source>%3: expected a recurrence that gives the start, %1; its first date is %2.</source>
        <translation>%3: Erwartet wird eine Wiederholung, die den Beginn (%1) ergibt; ihr erster Termin ist %2.</translation>
    </message>
    <message>
        <source>%3: expected a recurrence that gives all of its %1 dates; it gives only %2.</source>
        <translation>%3: Erwartet wird eine Wiederholung, die alle %1 Termine ergibt; sie ergibt nur %2.</translation>
    </message>
    <message>
        <source>%2: expected a recurrence as RFC 5545 has it; this part is not: %1.</source>
        <translation>%2: Erwartet wird eine Wiederholung nach RFC 5545; dieser Teil ist keine: %1.</translation>
    </message>
    <message>
        <source>%1: expected a recurrence that ends, with either COUNT or UNTIL.</source>
        <translation>%1: Erwartet wird eine Wiederholung, die endet, entweder mit COUNT oder mit UNTIL.</translation>
    </message>
    <message>
        <source>%1: expected UNTIL as a date or a date and time before the year 2500, such as 20270331 or 20270331T235900Z.</source>
        <translation>%1: Erwartet wird UNTIL als Datum oder als Datum und Uhrzeit vor dem Jahr 2500, zum Beispiel 20270331 oder 20270331T235900Z.</translation>
    </message>
    <message>
        <source>%3: expected a recurrence as RFC 5545 has it; %1 does not go with %2.</source>
        <translation>%3: Erwartet wird eine Wiederholung nach RFC 5545; %1 passt nicht zu %2.</translation>
    </message>
    <message>
        <source>%3: expected another recurrence; calendar programs disagree on %1 with FREQ=%2.</source>
        <translation>%3: Erwartet wird eine andere Wiederholung; Kalenderprogramme verstehen %1 mit FREQ=%2 verschieden.</translation>
    </message>
    <message>
        <source>%2: the meeting has no date on %1 to leave out.</source>
        <translation>%2: Am %1 gibt es keinen Termin, der ausfallen könnte.</translation>
    </message>
    <message>
        <source>%2: the meeting has this date, %1, already.</source>
        <translation>%2: Diesen Termin, %1, gibt es bereits.</translation>
    </message>
    <message>
        <source>%4: on %1 there is no %2 in %3, because the clocks are put forward.</source>
        <translation>%4: Am %1 gibt es in %3 die Uhrzeit %2 nicht, weil die Uhren vorgestellt werden.</translation>
    </message>
    <message>
        <source>%4: on %1 it is %2 twice in %3, because the clocks are put back.</source>
        <translation>%4: Am %1 ist es in %3 zweimal %2 Uhr, weil die Uhren zurückgestellt werden.</translation>
    </message>
    <message>
        <source>%1, line %2: expected one domain, found %3.</source>
        <translation>%1, Zeile %2: Erwartet wird eine Domain, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected at least one domain.</source>
        <translation>%1, %2: Erwartet wird mindestens eine Domain.</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition (true, false, all, any, not, fact, reason or confirmed), found %3.</source>
        <translation>%1, %2: Erwartet wird eine Bedingung (true, false, all, any, not, fact, reason oder confirmed), gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: this member is not known here, or does not go with the other members of the condition.</source>
        <translation>%1, %2: Dieses Feld ist hier nicht bekannt oder verträgt sich nicht mit den anderen Feldern der Bedingung.</translation>
    </message>
    <message>
        <source>%1, %2: expected a smaller condition; this one nests too deep or has too many parts.</source>
        <translation>%1, %2: Erwartet wird eine kleinere Bedingung; diese ist zu tief verschachtelt oder hat zu viele Teile.</translation>
    </message>
    <message>
        <source>%1, %2: expected a list that is not empty.</source>
        <translation>%1, %2: Erwartet wird eine Liste, die nicht leer ist.</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a fact that rules can ask for, found %3.</source>
        <translation>%1, %2: Erwartet wird der Name einer Angabe, nach der Regeln fragen können, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of the answers that this fact can have, each once, found %3.</source>
        <translation>%1, %2: Erwartet wird eine der möglichen Antworten zu dieser Angabe, jede nur einmal, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected true or false, found %3.</source>
        <translation>%1, %2: Erwartet wird „true“ oder „false“, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number, found %3.</source>
        <translation>%1, %2: Erwartet wird eine ganze Zahl, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a clause, found %3.</source>
        <translation>%1, %2: Erwartet wird der Name einer Klausel, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: this fact cannot be tested in this way.</source>
        <translation>%1, %2: Nach dieser Angabe lässt sich so nicht fragen.</translation>
    </message>
    <message>
        <source>%1 is the address of a mailing list and counts as no recipient. Enter it under mailing lists, with the number of people who read it.</source>
        <translation>%1 ist die Adresse einer Mailingliste und zählt nicht als eingeladene Person. Tragen Sie sie unter Mailinglisten ein, mit der Zahl der Personen, die sie lesen.</translation>
    </message>
    <message>
        <source>%1: this provider serves private customers and companies alike. Make sure that the address is an official one.</source>
        <translation>%1: Dieser Anbieter hat sowohl private als auch geschäftliche Kundschaft. Vergewissern Sie sich, dass die Adresse eine dienstliche ist.</translation>
    </message>
    <message>
        <source>The reason given for %1 says nothing that others could follow. Write in a sentence of your own why it is necessary.</source>
        <translation>Die Begründung zu %1 ist für andere nicht nachvollziehbar. Schreiben Sie in einem eigenen Satz, warum es nötig ist.</translation>
    </message>
    <message>
        <source>A reason is given for %1, but the rules ask for none there. It has no effect.</source>
        <translation>Zu %1 ist eine Begründung angegeben, die Regeln verlangen dort aber keine. Sie hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Something is confirmed for %1, but the rules ask for nothing there. It has no effect.</source>
        <translation>Zu %1 ist etwas bestätigt, die Regeln fragen dort aber nach nichts. Die Bestätigung hat keine Wirkung.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date as YYYY-MM-DD, found %3.</source>
        <translation>%1, %2: Erwartet wird ein Datum in der Form JJJJ-MM-TT, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text that is not blank; German (de) and English (en) are both needed.</source>
        <translation>%1, %2: Erwartet wird ein Text, der nicht leer ist; Deutsch (de) und Englisch (en) sind beide nötig.</translation>
    </message>
    <message>
        <source>%1, %2: expected a domain, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Domain, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition that asks for no tool’s verdict; verdicts are not known here.</source>
        <translation>%1, %2: Erwartet wird eine Bedingung, die nicht nach dem Urteil über ein Werkzeug fragt; die Urteile sind hier noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, %2: expected the plain name of a file beside the manifest, without a folder.</source>
        <translation>%1, %2: Erwartet wird der bloße Name einer Datei neben dem Manifest, ohne Ordner.</translation>
    </message>
    <message>
        <source>%1, %2: there is already a rule with this clause and binding (%3). Expected one rule for each pair, with several cases.</source>
        <translation>%1, %2: Es gibt schon eine Regel mit dieser Klausel und Bindung (%3). Erwartet wird eine Regel je Paar, mit mehreren Fällen.</translation>
    </message>
    <message>
        <source>%1, %2: expected no way to close here; only justify and confirm rules have one (%3).</source>
        <translation>%1, %2: Hier darf nichts stehen, was die Regel schließt; das gibt es nur für „justify“ und „confirm“ (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected closedWhen; a justify or confirm rule needs a way to close it (%3).</source>
        <translation>%1, %2: Erwartet wird „closedWhen“; eine Regel der Art „justify“ oder „confirm“ muss sich schließen lassen (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected the JSON pointer of a place in a plan, or the name of a set of places, found %3.</source>
        <translation>%1, %2: Erwartet wird der JSON-Zeiger auf eine Stelle des Plans oder der Name einer Gruppe von Stellen, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a reason or confirmation of the rule’s own clause, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Begründung oder Bestätigung zur Klausel dieser Regel, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder %3 is not known to findings.</source>
        <translation>%1, %2: Der Platzhalter %3 ist für Befunde nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, %2: expected false; a rule of our own has no source that it could go beyond (%3).</source>
        <translation>%1, %2: Erwartet wird „false“; eine eigene Regel hat keine Quelle, über die sie hinausgehen könnte (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected a text with the placeholder {source}.</source>
        <translation>%1, %2: Erwartet wird ein Text mit dem Platzhalter {source}.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause for which the pack has a rule of the binding that is needed here, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Klausel, zu der das Regelwerk eine Regel der hier nötigen Bindung hat, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected an id that no other entry has, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Kennung, die kein anderer Eintrag hat, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment. You can go on without keeping the access code: note it down, or paste the invitation again later.</source>
        <translation>Auf diesem Rechner ist zurzeit kein Schlüsselbund verfügbar. Sie können fortfahren, ohne den Zugangscode zu speichern: Notieren Sie ihn oder fügen Sie die Einladung später erneut ein.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or go on without keeping the access code.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder fahren Sie fort, ohne den Zugangscode zu speichern.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it when asked, or go on without keeping the access code.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn bei der Nachfrage, oder fahren Sie fort, ohne den Zugangscode zu speichern.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting for your password in another window. Try again, or go on without keeping the access code.</source>
        <translation>Der Schlüsselbund antwortet nicht. Möglicherweise wartet er in einem anderen Fenster auf Ihr Passwort. Versuchen Sie es erneut, oder fahren Sie fort, ohne den Zugangscode zu speichern.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again, or go on without keeping the access code.</source>
        <translation>Der Schlüsselbund meldet einen Fehler. Versuchen Sie es erneut, oder fahren Sie fort, ohne den Zugangscode zu speichern.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>Die Datei %1 lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>Saved as the draft %1, because answers are still missing. It becomes a plan file once they are given.</source>
        <translation>Als Entwurf %1 gespeichert, weil noch Antworten fehlen. Sobald sie gegeben sind, wird daraus eine Plandatei.</translation>
    </message>
    <message>
        <source>The rules read the fact %1, which no answer sets.</source>
        <translation>Die Regeln lesen die Tatsache %1, die keine Antwort setzt.</translation>
    </message>
    <message>
        <source>A rule reads the language of the documents (%1).</source>
        <translation>Eine Regel liest die Sprache der Dokumente (%1).</translation>
    </message>
    <message>
        <source>The facts of this plan are not those of its answers (%1).</source>
        <translation>Die Tatsachen dieses Plans sind nicht die seiner Antworten (%1).</translation>
    </message>
    <message>
        <source>%1 has no verdict or more than one.</source>
        <translation>%1 hat kein Urteil oder mehr als eines.</translation>
    </message>
    <message>
        <source>%1 is recommended although it is ruled out.</source>
        <translation>%1 wird empfohlen, obwohl es ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>The rule %1 can never arise.</source>
        <translation>Die Regel %1 kann niemals zutreffen.</translation>
    </message>
    <message>
        <source>The rule %1 can arise, but never be open, or never be closed.</source>
        <translation>Die Regel %1 kann zutreffen, aber niemals offen oder niemals erledigt sein.</translation>
    </message>
    <message>
        <source>This plan is called compliant although %1 is open.</source>
        <translation>Dieser Plan gilt als regelgerecht, obwohl %1 offen ist.</translation>
    </message>
    <message>
        <source>%1 is open here, and no answer to its questions closes it without opening another gate.</source>
        <translation>%1 ist hier offen, und keine Antwort auf ihre Fragen erledigt sie, ohne eine andere Sperre zu öffnen.</translation>
    </message>
    <message>
        <source>The reason or confirmation that closes %1 here is not enough.</source>
        <translation>Die Begründung oder Bestätigung, die %1 hier erledigen soll, genügt nicht.</translation>
    </message>
    <message>
        <source>%1 is recommended here, but no answers about protection and features make the plan compliant with it.</source>
        <translation>%1 wird hier empfohlen, doch keine Antworten zu Schutz und Funktionen machen den Plan damit regelgerecht.</translation>
    </message>
    <message>
        <source>%1 is open here and would close by adding to the answer “%2”.</source>
        <translation>%1 ist hier offen und wäre erledigt, wenn bei der Antwort „%2“ etwas hinzukäme.</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy verify|diff|explain …</source>
        <translation>Aufruf: einlass-cli policy verify|diff|explain …</translation>
    </message>
    <message>
        <source>suitable</source>
        <translation>geeignet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same decisions in other words: %1</source>
        <translation>Gleiche Entscheidungen in anderen Worten: %1</translation>
    </message>
    <message>
        <source>Both decide every situation alike.</source>
        <translation>Beide entscheiden jede Lage gleich.</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy diff OLD NEW [--language de|en]</source>
        <translation>Aufruf: einlass-cli policy diff ALT NEU [--language de|en]</translation>
    </message>
    <message>
        <source>From “%1” to “%2”:</source>
        <translation>Von „%1“ zu „%2“:</translation>
    </message>
    <message>
        <source>  rule: %1</source>
        <translation>  Regel: %1</translation>
    </message>
    <message>
        <source>  preset: %1</source>
        <translation>  Voreinstellung: %1</translation>
    </message>
    <message>
        <source>  step of the checklist: %1</source>
        <translation>  Schritt der Checkliste: %1</translation>
    </message>
    <message>
        <source>  sentence: %1</source>
        <translation>  Satz: %1</translation>
    </message>
    <message>
        <source>  consent form: %1</source>
        <translation>  Einwilligungserklärung: %1</translation>
    </message>
    <message>
        <source>  duty: %1</source>
        <translation>  Pflicht: %1</translation>
    </message>
    <message>
        <source>  explained at: %1</source>
        <translation>  erklärt bei: %1</translation>
    </message>
    <message>
        <source>  file note: %1</source>
        <translation>  Vermerk: %1</translation>
    </message>
    <message>
        <source>  by design: %1</source>
        <translation>  durch den Aufbau des Programms: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Fassung: %1</translation>
    </message>
    <message>
        <source>Our own rule, not one of %1.</source>
        <translation>Eigene Regel von Einlass, keine dieser Einrichtung: %1.</translation>
    </message>
    <message>
        <source>Binding: %1</source>
        <translation>Bindung: %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Inhalt: %1</translation>
    </message>
    <message>
        <source>Einlass: %1</source>
        <translation>Einlass: %1</translation>
    </message>
    <message>
        <source>Handled by:</source>
        <translation>Umgesetzt durch:</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy explain CLAUSE [--policy FILE] [--language de|en]</source>
        <translation>Aufruf: einlass-cli policy explain KLAUSEL [--policy DATEI] [--language de|en]</translation>
    </message>
    <message>
        <source>There is no clause %1. The clauses are: %2</source>
        <translation>Eine Klausel %1 gibt es nicht. Die Klauseln sind: %2</translation>
    </message>
    <message>
        <source>Rules read nothing but answers, and never the language.</source>
        <translation>Regeln lesen nichts als Antworten und niemals die Sprache.</translation>
    </message>
    <message>
        <source>Facts composed of answers are the facts of a plan with these answers.</source>
        <translation>Aus Antworten zusammengesetzte Tatsachen sind die eines Plans mit diesen Antworten.</translation>
    </message>
    <message>
        <source>Each tool has exactly one verdict; none is recommended that is ruled out.</source>
        <translation>Jedes Werkzeug hat genau ein Urteil; keines wird empfohlen, das ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>Each rule can arise, and be open and closed as its binding has it.</source>
        <translation>Jede Regel kann zutreffen und so offen oder erledigt sein, wie ihre Bindung es vorsieht.</translation>
    </message>
    <message>
        <source>No plan is compliant in which a gate is broken.</source>
        <translation>Kein Plan ist regelgerecht, in dem eine Sperre verletzt ist.</translation>
    </message>
    <message>
        <source>No rule is open only where another one is open, too.</source>
        <translation>Keine Regel ist nur dort offen, wo auch eine andere offen ist.</translation>
    </message>
    <message>
        <source>Each open finding has answers that close it and open no gate, whatever the other answers are; so no two rules demand opposite things.</source>
        <translation>Zu jedem offenen Befund gibt es Antworten, die ihn erledigen und keine Sperre öffnen, gleich wie die übrigen Antworten lauten; also verlangen keine zwei Regeln Gegensätzliches.</translation>
    </message>
    <message>
        <source>From every situation the recommended tool leads to a compliant plan.</source>
        <translation>Aus jeder Lage führt das empfohlene Werkzeug zu einem regelgerechten Plan.</translation>
    </message>
    <message>
        <source>Sensitive contents, people from outside and more people close no finding, except by the reason that they supply.</source>
        <translation>Sensible Inhalte, Externe und mehr Personen erledigen keinen Befund, außer durch den Grund, den sie liefern.</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy verify [--policy FILE] [--language de|en]</source>
        <translation>Aufruf: einlass-cli policy verify [--policy DATEI] [--language de|en]</translation>
    </message>
    <message>
        <source>%1: %2 rules, %3 questions that they ask.</source>
        <translation>%1: %2 Regeln, die nach %3 Angaben fragen.</translation>
    </message>
    <message>
        <source>Plans that the rules can tell apart, all of them decided: %1</source>
        <translation>Pläne, die die Regeln unterscheiden können, sämtlich entschieden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 does not hold: %3</source>
        <translation>%1 von %2 gilt nicht: %3</translation>
    </message>
    <message>
        <source>%1 of %2 proven: %3</source>
        <translation>%1 von %2 bewiesen: %3</translation>
    </message>
    <message>
        <source>States decided on the way: %1</source>
        <translation>Dabei entschiedene Zustände: %1</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that stands here once, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Klausel, die hier einmal steht, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected something in the pack that handles each binding; nothing does for %3.</source>
        <translation>%1, %2: Erwartet wird für jede Bindung etwas im Regelwerk, das sie umsetzt; für %3 fehlt es.</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>benötigte Funktionen</translation>
    </message>
    <message>
        <source>way of the access data</source>
        <translation>Weg der Zugangsdaten</translation>
    </message>
    <message>
        <source>status of the host</source>
        <translation>Status der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>address of the host</source>
        <translation>Adresse der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people under 16</source>
        <translation>Personen unter 16 Jahren</translation>
    </message>
    <message>
        <source>somebody by telephone</source>
        <translation>Teilnahme per Telefon</translation>
    </message>
    <message>
        <source>somebody in the browser</source>
        <translation>Teilnahme im Browser</translation>
    </message>
    <message>
        <source>people from outside</source>
        <translation>Personen von außerhalb</translation>
    </message>
    <message>
        <source>private addresses</source>
        <translation>private Adressen</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>Wegwerfadressen</translation>
    </message>
    <message>
        <source>addresses that look like others</source>
        <translation>ähnlich aussehende Adressen</translation>
    </message>
    <message>
        <source>invalid addresses</source>
        <translation>ungültige Adressen</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>kein Kenncode</translation>
    </message>
    <message>
        <source>no waiting room</source>
        <translation>kein Warteraum</translation>
    </message>
    <message>
        <source>end-to-end encryption</source>
        <translation>Ende-zu-Ende-Verschlüsselung</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>means of polling</source>
        <translation>Mittel der Umfragen</translation>
    </message>
    <message>
        <source>polls with names</source>
        <translation>Umfragen mit Namen</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Abstimmungen</translation>
    </message>
    <message>
        <source>the chat is saved</source>
        <translation>der Chat wird gespeichert</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>basis of the attendance list</source>
        <translation>Grund der Anwesenheitsliste</translation>
    </message>
    <message>
        <source>a regulation that demands attendance</source>
        <translation>Ordnung, die Anwesenheit verlangt</translation>
    </message>
    <message>
        <source>remote control</source>
        <translation>Fernsteuerung</translation>
    </message>
    <message>
        <source>purpose of the remote control</source>
        <translation>Zweck der Fernsteuerung</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>helfende Person</translation>
    </message>
    <message>
        <source>a helper whose identity is certain</source>
        <translation>helfende Person, deren Identität feststeht</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>was aufgezeichnet wird</translation>
    </message>
    <message>
        <source>people recorded</source>
        <translation>aufgezeichnete Personen</translation>
    </message>
    <message>
        <source>purpose of the recording</source>
        <translation>Zweck der Aufzeichnung</translation>
    </message>
    <message>
        <source>place of the recording</source>
        <translation>Speicherort der Aufzeichnung</translation>
    </message>
    <message>
        <source>audience of the recording</source>
        <translation>wer die Aufzeichnung sehen darf</translation>
    </message>
    <message>
        <source>a stated purpose of the recording</source>
        <translation>Angabe des Zwecks der Aufzeichnung</translation>
    </message>
    <message>
        <source>a stated necessity of the recording</source>
        <translation>Angabe, warum die Aufzeichnung nötig ist</translation>
    </message>
    <message>
        <source>a recording that starts by itself</source>
        <translation>Aufzeichnung, die von selbst beginnt</translation>
    </message>
    <message>
        <source>days until the recording is deleted</source>
        <translation>Tage bis zur Löschung der Aufzeichnung</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>Vorlesung</translation>
    </message>
    <message>
        <source>seminar or exercise class</source>
        <translation>Seminar oder Übung</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>consultation hour</source>
        <translation>Sprechstunde</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>staff meeting</source>
        <translation>Dienstbesprechung</translation>
    </message>
    <message>
        <source>job interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>appointment procedure</source>
        <translation>Berufungsverfahren</translation>
    </message>
    <message>
        <source>talk or public event</source>
        <translation>Vortrag oder öffentliche Veranstaltung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>official</source>
        <translation>dienstlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>special categories of personal data</source>
        <translation>besondere Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>classified information</source>
        <translation>Verschlusssachen</translation>
    </message>
    <message>
        <source>content with a high protection need</source>
        <translation>Inhalte mit hohem Schutzbedarf</translation>
    </message>
    <message>
        <source>health counselling</source>
        <translation>Gesundheitsberatung</translation>
    </message>
    <message>
        <source>personnel files</source>
        <translation>Personalakten</translation>
    </message>
    <message>
        <source>disciplinary proceedings</source>
        <translation>Disziplinarverfahren</translation>
    </message>
    <message>
        <source>other sensitive matters</source>
        <translation>andere sensible Angelegenheiten</translation>
    </message>
    <message>
        <source>breakout rooms</source>
        <translation>Gruppenräume (Breakout-Räume)</translation>
    </message>
    <message>
        <source>registration in advance</source>
        <translation>Registrierung vorab</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>directly to the participants</source>
        <translation>direkt an die Teilnehmenden</translation>
    </message>
    <message>
        <source>course page</source>
        <translation>Kursseite</translation>
    </message>
    <message>
        <source>closed mailing list</source>
        <translation>geschlossene Mailingliste</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>soziale Medien</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translation>gemeinsam genutzter Kalender</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>ein anderer Weg</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>student</source>
        <translation>studierend</translation>
    </message>
    <message>
        <source>not a member of the university</source>
        <translation>kein Mitglied der Universität</translation>
    </message>
    <message>
        <source>not official</source>
        <translation>nicht dienstlich</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>university accounts</source>
        <translation>Konten der Universität</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>link and code</source>
        <translation>Link und Code</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>join link of Zoom</source>
        <translation>Beitrittslink von Zoom</translation>
    </message>
    <message>
        <source>registration link of Zoom</source>
        <translation>Registrierungslink von Zoom</translation>
    </message>
    <message>
        <source>start link of Zoom</source>
        <translation>Startlink von Zoom</translation>
    </message>
    <message>
        <source>Zoom without the university’s licence</source>
        <translation>Zoom ohne die Lizenz der Universität</translation>
    </message>
    <message>
        <source>DFNconf</source>
        <translation>DFNconf</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Meet</translation>
    </message>
    <message>
        <source>survey service of the university</source>
        <translation>Umfragedienst der Universität</translation>
    </message>
    <message>
        <source>in the meeting</source>
        <translation>im Meeting</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>against abuse</source>
        <translation>gegen Missbrauch</translation>
    </message>
    <message>
        <source>compulsory attendance</source>
        <translation>Anwesenheitspflicht</translation>
    </message>
    <message>
        <source>monitoring of performance or behaviour</source>
        <translation>Leistungs- oder Verhaltenskontrolle</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>technische Unterstützung</translation>
    </message>
    <message>
        <source>training or teaching</source>
        <translation>Schulung oder Lehre</translation>
    </message>
    <message>
        <source>another purpose</source>
        <translation>ein anderer Zweck</translation>
    </message>
    <message>
        <source>a member of the university</source>
        <translation>ein Mitglied der Universität</translation>
    </message>
    <message>
        <source>somebody from outside</source>
        <translation>eine externe Person</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>shared screens</source>
        <translation>geteilte Bildschirme</translation>
    </message>
    <message>
        <source>displayed names</source>
        <translation>angezeigte Namen</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only the speakers</source>
        <translation>nur die Vortragenden</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>public outreach</source>
        <translation>Öffentlichkeitsarbeit</translation>
    </message>
    <message>
        <source>server of the university</source>
        <translation>Server der Universität</translation>
    </message>
    <message>
        <source>device of the university</source>
        <translation>Gerät der Universität</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>private device</source>
        <translation>privates Gerät</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>members of the course</source>
        <translation>Teilnehmende der Lehrveranstaltung</translation>
    </message>
    <message>
        <source>members of the university</source>
        <translation>Mitglieder der Universität</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>meeting without dates</source>
        <translation>Meeting ohne Termine</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>on a mailing list</source>
        <translation>auf einer Mailingliste</translation>
    </message>
    <message>
        <source>among the recipients</source>
        <translation>unter den Eingeladenen</translation>
    </message>
    <message>
        <source>domains confirmed</source>
        <translation>Domains bestätigt</translation>
    </message>
    <message>
        <source>exceptions for all of them</source>
        <translation>Ausnahmen für alle</translation>
    </message>
    <message>
        <source>an exception for each address</source>
        <translation>Ausnahme für jede Adresse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>a reason for %1</source>
        <translation>Begründung zu %1</translation>
    </message>
    <message>
        <source>a confirmation of %1</source>
        <translation>Bestätigung zu %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Steps of the checklist</source>
        <translation>Schritte der Checkliste</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Explained clauses</source>
        <translation>Erklärte Klauseln</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Hosts of Zoom with the licence</source>
        <translation>Servernamen von Zoom mit der Lizenz</translation>
    </message>
    <message>
        <source>Hosts of Zoom</source>
        <translation>Servernamen von Zoom</translation>
    </message>
    <message>
        <source>Hosts of DFNconf</source>
        <translation>Servernamen von DFNconf</translation>
    </message>
    <message>
        <source>Hosts of Meet</source>
        <translation>Servernamen von Meet</translation>
    </message>
    <message>
        <source>Official domains</source>
        <translation>Dienstliche Domains</translation>
    </message>
    <message>
        <source>Servers of mailing lists</source>
        <translation>Server von Mailinglisten</translation>
    </message>
    <message>
        <source>Known institutions</source>
        <translation>Bekannte Einrichtungen</translation>
    </message>
    <message>
        <source>Known look-alikes</source>
        <translation>Bekannte ähnlich aussehende Domains</translation>
    </message>
    <message>
        <source>Private providers</source>
        <translation>Private Anbieter</translation>
    </message>
    <message>
        <source>Providers of throw-away addresses</source>
        <translation>Anbieter von Wegwerfadressen</translation>
    </message>
    <message>
        <source>Providers of private and official addresses</source>
        <translation>Anbieter privater und dienstlicher Adressen</translation>
    </message>
    <message>
        <source>Reasons of address classes</source>
        <translation>Gründe der Adressarten</translation>
    </message>
    <message>
        <source>Texts about invitations</source>
        <translation>Texte zu Einladungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The rule %1 (%2, %3) is open only where %4 (%5, %6) is open, too.</source>
        <translation>Die Regel %1 (%2, %3) ist nur dort offen, wo auch %4 (%5, %6) offen ist.</translation>
    </message>
    <message>
        <source>%1: larger than 64 MB; a list of addresses is expected.</source>
        <translation>%1: größer als 64 MB; erwartet wird eine Adressliste.</translation>
    </message>
    <message>
        <source>Line %1 was left aside, because no address is expected there: %2</source>
        <translation>Zeile %1 wurde übergangen, weil dort keine Adresse erwartet wird: %2</translation>
    </message>
    <message>
        <source>Call: einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE] [--only KIND,...] [--language de|en|both] [--policy FILE] [--force]</source>
        <translation>Aufruf: einlass-cli documents PLAN --output ORDNER [--invitation DATEI] [--passcode-file DATEI] [--only ART,...] [--language de|en|both] [--policy DATEI] [--force]</translation>
    </message>
    <message>
        <source>only with a reason</source>
        <translation>nur mit Begründung</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Rules of “%1” alone: %2</source>
        <translation>Regeln nur in „%1“: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>without a tool</source>
        <translation>ohne Werkzeug</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”, %4 of %5 situations</source>
        <translation>%1: von „%2“ zu „%3“, %4 von %5 Lagen</translation>
    </message>
    <message>
        <source>  where: %1</source>
        <translation>  wo: %1</translation>
    </message>
    <message>
        <source>  depending on: %1</source>
        <translation>  maßgeblich: %1</translation>
    </message>
    <message>
        <source>The same conditions under another clause: %1</source>
        <translation>Gleiche Bedingungen unter einer anderen Klausel: %1</translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <translation>%1, neu: %2</translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <translation>%1, entfallen: %2</translation>
    </message>
    <message>
        <source>%1, changed: %2</source>
        <translation>%1, geändert: %2</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>ist einzuhalten</translation>
    </message>
    <message>
        <source>needs a reason where it is not kept</source>
        <translation>ist zu begründen, wo sie nicht eingehalten wird</translation>
    </message>
    <message>
        <source>is preset and can be changed</source>
        <translation>ist voreingestellt und lässt sich ändern</translation>
    </message>
    <message>
        <source>has to be confirmed</source>
        <translation>ist zu bestätigen</translation>
    </message>
    <message>
        <source>is a step of the checklist</source>
        <translation>ist ein Schritt der Checkliste</translation>
    </message>
    <message>
        <source>is said in the invitation</source>
        <translation>steht in der Einladung</translation>
    </message>
    <message>
        <source>is part of the consent form</source>
        <translation>gehört zur Einwilligungserklärung</translation>
    </message>
    <message>
        <source>is due before or after the meeting</source>
        <translation>ist vor oder nach dem Meeting fällig</translation>
    </message>
    <message>
        <source>is explained beside the question</source>
        <translation>wird neben der Frage erklärt</translation>
    </message>
    <message>
        <source>stands in the file note</source>
        <translation>steht im Vermerk</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Reihe: %1</translation>
    </message>
    <message>
        <source>Telephone: %1 %2</source>
        <translation>Telefon: %1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Differs from the plan (%1): %2</source>
        <translation>Weicht vom Plan ab (%1): %2</translation>
    </message>
    <message>
        <source>To be checked (%1): %2</source>
        <translation>Zu prüfen (%1): %2</translation>
    </message>
    <message>
        <source>Call: einlass-cli read-invitation FILE|- [--json] [--plan PLAN] [--policy FILE]</source>
        <translation>Aufruf: einlass-cli read-invitation DATEI|- [--json] [--plan PLAN] [--policy DATEI]</translation>
    </message>
    <message>
        <source>%1 contains access data, a link or a telephone number and was left out of the announcement.</source>
        <translation>%1 enthält Zugangsdaten, einen Link oder eine Telefonnummer und wurde in der Ankündigung weggelassen.</translation>
    </message>
    <message>
        <source>The words around the facts give access data away (a link, meeting ID, code or telephone number). Take them out of the announcement’s template or of the rule pack’s sentences.</source>
        <translation>Der Text um die Angaben herum gibt Zugangsdaten preis (Link, Meeting-ID, Code oder Telefonnummer). Bitte entfernen Sie sie aus der Vorlage der Ankündigung oder aus den Sätzen des Regelwerks.</translation>
    </message>
    <message>
        <source>The meeting has no date %1 that could be cancelled.</source>
        <translation>Am %1 hat das Meeting keinen Termin, der sich absagen ließe.</translation>
    </message>
    <message>
        <source>%1 is not among the recipients of the plan. Enter the address there first, so that it is checked.</source>
        <translation>%1 gehört nicht zu den Eingeladenen des Plans. Tragen Sie die Adresse zuerst dort ein, damit sie geprüft wird.</translation>
    </message>
    <message>
        <source>Stopped. No consent form was made.</source>
        <translation>Abgebrochen. Es wurde keine Einwilligungserklärung erstellt.</translation>
    </message>
    <message>
        <source>A personal consent form needs a name.</source>
        <translation>Eine persönliche Einwilligungserklärung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Only speakers are recorded, and “%1” is not among them. Add the name to the speakers, or record everybody.</source>
        <translation>Aufgezeichnet werden nur die Vortragenden, und „%1“ gehört nicht dazu. Nehmen Sie den Namen bei den Vortragenden auf oder zeichnen Sie alle Teilnehmenden auf.</translation>
    </message>
    <message>
        <source>Open the course page. Only people who are enrolled may be able to read what you put there.</source>
        <translation>Öffnen Sie die Kursseite. Was Sie dort einstellen, dürfen nur Eingeschriebene lesen können.</translation>
    </message>
    <message>
        <source>Write a new mail to the list. The list must be closed: only its members read it, and it has no public archive.</source>
        <translation>Schreiben Sie eine neue E-Mail an die Liste. Die Liste muss geschlossen sein: Nur ihre Mitglieder lesen sie, und sie hat kein öffentliches Archiv.</translation>
    </message>
    <message>
        <source>Save all documents in one folder and hand them to the person who sends the invitation. Say that it may go to the participants only.</source>
        <translation>Speichern Sie alle Dokumente in einem Ordner und geben Sie sie der Person, die die Einladung versendet. Sagen Sie dazu, dass die Einladung nur an die Teilnehmenden gehen darf.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Invite these people</source>
        <translation>Diese Personen einladen</translation>
    </message>
    <message>
        <source>Put these people into Bcc, so that nobody learns the others’ addresses</source>
        <translation>Diese Personen in das Feld „Bcc“ eintragen, damit niemand die Adressen der anderen erfährt</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>Attach the calendar entry</source>
        <translation>Kalendereintrag anhängen</translation>
    </message>
    <message>
        <source>Attach the consent form</source>
        <translation>Einwilligungserklärung anhängen</translation>
    </message>
    <message>
        <source>%1 stands in one language only, but the documents are in German and English: “%2”</source>
        <translation>%1 liegt nur in einer Sprache vor, die Dokumente sind aber auf Deutsch und Englisch: „%2“</translation>
    </message>
    <message>
        <source>%2: “%1” is no time zone that is known here. Use a name such as America/New_York.</source>
        <translation>%2: „%1“ ist hier nicht als Zeitzone bekannt. Verwenden Sie einen Namen wie America/New_York.</translation>
    </message>
    <message>
        <source>A mail can only be sent from the host’s official address.</source>
        <translation>Eine E-Mail lässt sich nur von der dienstlichen Adresse der Gastgeberin oder des Gastgebers senden.</translation>
    </message>
    <message>
        <source>The plan names no recipients whom mails could be written to.</source>
        <translation>Der Plan nennt keine Eingeladenen, an die sich E-Mails schreiben ließen.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: the invitation itself is to be sent.</source>
        <translation>Es wurde noch nichts versendet: Zuerst ist die Einladung selbst zu versenden.</translation>
    </message>
    <message>
        <source>The meeting was cancelled. Send the invitation again if it takes place after all.</source>
        <translation>Das Meeting wurde abgesagt. Versenden Sie die Einladung erneut, wenn es doch stattfindet.</translation>
    </message>
    <message>
        <source>Nothing has changed since people were told.</source>
        <translation>Seit der letzten Mitteilung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is no name for a document. Nothing was written.</source>
        <translation>„%1“ ist kein Name für ein Dokument. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The date has been moved; people were told %1.</source>
        <translation>Der Termin wurde verlegt; mitgeteilt war bisher %1.</translation>
    </message>
    <message>
        <source>Several dates have changed since people were told.</source>
        <translation>Seit der letzten Mitteilung haben sich mehrere Termine geändert.</translation>
    </message>
    <message>
        <source>The date %1 has been moved to %2 since people were told.</source>
        <translation>Der Termin %1 wurde seit der letzten Mitteilung auf %2 verlegt.</translation>
    </message>
    <message>
        <source>The date %1 does not take place any more; people do not know it yet.</source>
        <translation>Der Termin %1 entfällt; die Eingeladenen wissen es noch nicht.</translation>
    </message>
    <message>
        <source>The date %1 takes place after all; people do not know it yet.</source>
        <translation>Der Termin %1 findet doch statt; die Eingeladenen wissen es noch nicht.</translation>
    </message>
    <message>
        <source>The dates or their time zone have changed since people were told.</source>
        <translation>Seit der letzten Mitteilung haben sich die Termine oder ihre Zeitzone geändert.</translation>
    </message>
    <message>
        <source>What was sent earlier is not known in detail. Send the invitation again if anything has changed.</source>
        <translation>Was früher versendet wurde, ist nicht im Einzelnen bekannt. Versenden Sie die Einladung erneut, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>The tool, the link or the meeting ID has changed: send the invitation again with the new access data (B20).</source>
        <translation>Werkzeug, Link oder Meeting-ID hat sich geändert: Versenden Sie die Einladung erneut mit den neuen Zugangsdaten (B20).</translation>
    </message>
    <message>
        <source>The passcode, the PIN or the link with it has changed: send the invitation again with the new access data (B20).</source>
        <translation>Kenncode, PIN oder der Link damit hat sich geändert: Versenden Sie die Einladung erneut mit den neuen Zugangsdaten (B20).</translation>
    </message>
    <message>
        <source>The title has changed since people were told.</source>
        <translation>Seit der letzten Mitteilung hat sich der Titel geändert.</translation>
    </message>
    <message>
        <source>The place has changed since people were told.</source>
        <translation>Seit der letzten Mitteilung hat sich der Ort geändert.</translation>
    </message>
    <message>
        <source>How people get in has changed since they were told: sign-in, waiting room, telephone or encryption.</source>
        <translation>Seit der letzten Mitteilung hat sich der Zugang geändert: Anmeldung, Warteraum, Telefon oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>What has to be announced has changed since people were told: recording, polls, votes, saved chat or attendance list.</source>
        <translation>Seit der letzten Mitteilung hat sich geändert, was anzukündigen ist: Aufzeichnung, Umfragen, Abstimmungen, gespeicherter Chat oder Anwesenheitsliste.</translation>
    </message>
    <message>
        <source>The host has changed since people were told.</source>
        <translation>Seit der letzten Mitteilung haben sich die Angaben zur Gastgeberin oder zum Gastgeber geändert.</translation>
    </message>
    <message>
        <source>Your own words in the invitation have changed since people were told.</source>
        <translation>Seit der letzten Mitteilung haben sich Ihre eigenen Worte in der Einladung geändert.</translation>
    </message>
    <message>
        <source>The fallback room has changed since people were told.</source>
        <translation>Seit der letzten Mitteilung hat sich der Ausweichraum geändert.</translation>
    </message>
    <message>
        <source>The languages of the invitation have changed since it was sent.</source>
        <translation>Seit dem Versand haben sich die Sprachen der Einladung geändert.</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a file beside the manifest, but there is no file %3.</source>
        <translation>%1, %2: Erwartet wird der Name einer Datei neben dem Manifest, aber eine Datei %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of the reasons why an address is of a class, found %3.</source>
        <translation>%1, %2: Erwartet wird einer der Gründe, aus denen eine Adresse zu einer Art gehört, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that the list of clauses explains, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Klausel, die die Liste der Klauseln erklärt, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the JSON pointer of a place in a plan, found %3.</source>
        <translation>%1, %2: Erwartet wird der JSON-Zeiger auf eine Stelle des Plans, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the version of the source; only rules of our own have none.</source>
        <translation>%1, %2: Erwartet wird die Fassung der Quelle; nur eigene Regeln haben keine.</translation>
    </message>
    <message>
        <source>%1, %2: expected true; the list of clauses calls %3 a rule of our own.</source>
        <translation>%1, %2: Erwartet wird „true“; die Liste der Klauseln nennt %3 eine eigene Regel.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that has a rule, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Klausel, zu der es eine Regel gibt, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that is not handled by this one in turn, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Klausel, die nicht ihrerseits durch diese umgesetzt wird, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder %3 is not known here.</source>
        <translation>%1, %2: Der Platzhalter %3 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This plan was last checked by the rules “%1”. The rules “%2” are in force now.</source>
        <translation>Dieser Plan wurde zuletzt nach dem Regelwerk „%1“ geprüft. Jetzt gilt das Regelwerk „%2“.</translation>
    </message>
    <message>
        <source>They decide this plan as before.</source>
        <translation>Es entscheidet diesen Plan wie bisher.</translation>
    </message>
    <message>
        <source>New for this plan: %1</source>
        <translation>Neu für diesen Plan: %1</translation>
    </message>
    <message>
        <source>No longer for this plan: %1</source>
        <translation>Nicht mehr für diesen Plan: %1</translation>
    </message>
    <message>
        <source>Settled before and open again: %1</source>
        <translation>Vorher erledigt, jetzt wieder offen: %1</translation>
    </message>
    <message>
        <source>Open before and settled now: %1</source>
        <translation>Vorher offen, jetzt erledigt: %1</translation>
    </message>
    <message>
        <source>The rules “%1” were to be reviewed by %2. Ask your department for their current version; the terms of use that apply at the time of use decide.</source>
        <translation>Das Regelwerk „%1“ war bis zum %2 zu überprüfen. Fragen Sie die zuständige Stelle nach der aktuellen Fassung; maßgeblich sind die Nutzungsbedingungen, die zum Zeitpunkt der Nutzung gelten.</translation>
    </message>
    <message>
        <source>%1, %2: expected a reason where the rule justifies, a confirmation where it confirms (%3).</source>
        <translation>%1, %2: Erwartet wird eine Begründung, wo die Regel eine Begründung verlangt, und eine Bestätigung, wo sie eine Bestätigung verlangt (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected a statement, what the host says by confirming (%3).</source>
        <translation>%1, %2: Erwartet wird „statement“, die Aussage, die mit der Bestätigung getroffen wird (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected no statement; only what closes by a confirmation has one (%3).</source>
        <translation>%1, %2: Ein „statement“ ist hier nicht vorgesehen; das hat nur, was sich durch eine Bestätigung erledigt (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition of its own; the case %3 of this rule has the same one.</source>
        <translation>%1, %2: Erwartet wird eine eigene Bedingung; der Fall %3 dieser Regel hat dieselbe.</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition that can hold; this one never does.</source>
        <translation>%1, %2: Erwartet wird eine Bedingung, die zutreffen kann; diese trifft niemals zu.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is missing, or stands in a section that is not always printed. What the rules demand cannot be left out: print it outside of other sections.</source>
        <translation>%1, Zeile %2: „%3“ fehlt oder steht in einem Abschnitt, der nicht immer ausgegeben wird. Was die Regeln verlangen, darf nicht wegfallen: Geben Sie es außerhalb anderer Abschnitte aus.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not allowed here: a mail loads nothing from elsewhere, hides nothing and quotes every value.</source>
        <translation>%1, Zeile %2: „%3“ ist hier nicht erlaubt: Eine E-Mail lädt nichts von anderswo, verbirgt nichts und setzt jeden Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1, line %2: the outermost element needs its language: lang=&quot;{{lang}}&quot;.</source>
        <translation>%1, Zeile %2: Das äußerste Element braucht seine Sprache: lang=&quot;{{lang}}&quot;.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is a link. An announcement has none but the one to register: {{register}}.</source>
        <translation>%1, Zeile %2: „%3“ ist ein Link. Eine Ankündigung hat keinen außer dem Registrierungslink: {{register}}.</translation>
    </message>
    <message>
        <source>%1: expected a folder with templates.</source>
        <translation>%1: Erwartet wird ein Ordner mit Vorlagen.</translation>
    </message>
    <message>
        <source>%1: expected one of the templates %2, in the folders de and en.</source>
        <translation>%1: Erwartet wird eine der Vorlagen %2, in den Ordnern de und en.</translation>
    </message>
    <message>
        <source>%1 is missing: a template is needed in both languages.</source>
        <translation>%1 fehlt: Eine Vorlage ist in beiden Sprachen nötig.</translation>
    </message>
    <message>
        <source>%1: expected text in UTF-8.</source>
        <translation>%1: Erwartet wird Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the placeholder “%3” is not known here. Known are: %4.</source>
        <translation>%1, Zeile %2: Der Platzhalter „%3“ ist hier nicht bekannt. Bekannt sind: %4.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is opened and not closed.</source>
        <translation>%1, Zeile %2: „%3“ wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is closed, but it is not what was opened last.</source>
        <translation>%1, Zeile %2: „%3“ wird geschlossen, wurde aber nicht zuletzt geöffnet.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” cannot be used. Use {{name}}, {{#name}}, {{^name}}, {{/name}} or {{! comment }}.</source>
        <translation>%1, Zeile %2: „%3“ ist nicht verwendbar. Möglich sind {{name}}, {{#name}}, {{^name}}, {{/name}} oder {{! Kommentar }}.</translation>
    </message>
    <message>
        <source>%1, %2: expected a contact that says something in contacts/%3, which this text prints.</source>
        <translation>%1, %2: Erwartet wird in contacts/%3 ein Kontakt mit Inhalt; dieser Text gibt ihn aus.</translation>
    </message>
    <message>
        <source>%1, %2: expected an id that begins with one of the groups that each of its documents shows (%3).</source>
        <translation>%1, %2: Erwartet wird eine Kennung, die mit einer der Gruppen beginnt, die jedes ihrer Dokumente zeigt (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a value that can be copied, found %3.</source>
        <translation>%1, %2: Erwartet wird der Name eines Werts, der sich kopieren lässt, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of the contacts that documents and pages ask for, found %3.</source>
        <translation>%1, %2: Erwartet wird einer der Kontakte, die Dokumente und Seiten brauchen, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected an e-mail address or nothing, found %3.</source>
        <translation>%1, %2: Erwartet wird eine E-Mail-Adresse oder nichts, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the address of a page that begins with https://, or nothing, found %3.</source>
        <translation>%1, %2: Erwartet wird die Adresse einer Seite, die mit https:// beginnt, oder nichts, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected no question for the verdict of a tool that this rule itself decides (%3); that would be a circle.</source>
        <translation>%1, %2: Nach dem Urteil über ein Werkzeug, das diese Regel selbst entscheidet (%3), darf hier nicht gefragt werden; das wäre ein Zirkel.</translation>
    </message>
    <message>
        <source>%1, %2: expected no question for the verdict of a tool that is judged later (%3); the order is dfnconf, meet, zoom.</source>
        <translation>%1, %2: Nach dem Urteil über ein Werkzeug, das später beurteilt wird (%3), darf hier nicht gefragt werden; die Reihenfolge ist dfnconf, meet, zoom.</translation>
    </message>
    <message>
        <source>%1: this is no calendar file that can be read. Save the single meeting as a file, or copy its text.</source>
        <translation>%1: Das ist keine lesbare Kalenderdatei. Speichern Sie das einzelne Meeting als Datei oder kopieren Sie seinen Text.</translation>
    </message>
    <message>
        <source>%1: there is no meeting in this calendar file.</source>
        <translation>%1: In dieser Kalenderdatei steht kein Meeting.</translation>
    </message>
    <message>
        <source>The invitation is of another tool than the plan.</source>
        <translation>Die Einladung gehört zu einem anderen Werkzeug als der Plan.</translation>
    </message>
    <message>
        <source>The invitation is called “%1”, the plan “%2”.</source>
        <translation>Die Einladung heißt „%1“, der Plan „%2“.</translation>
    </message>
    <message>
        <source>The invitation has another meeting ID (%1) than the plan (%2). People who have the old invitation come to the wrong place.</source>
        <translation>Die Einladung hat eine andere Meeting-ID (%1) als der Plan (%2). Wer die alte Einladung hat, landet am falschen Ort.</translation>
    </message>
    <message>
        <source>You planned a registration, but the invitation has the link to join, so nobody needs to register. Switch registration on in Zoom and copy the registration link.</source>
        <translation>Geplant ist eine Registrierung, die Einladung enthält aber den Beitrittslink, sodass sich niemand registrieren muss. Schalten Sie in Zoom die Registrierung ein und kopieren Sie den Registrierungslink.</translation>
    </message>
    <message>
        <source>The invitation asks for a registration, which the plan does not have.</source>
        <translation>Die Einladung verlangt eine Registrierung, die der Plan nicht vorsieht.</translation>
    </message>
    <message>
        <source>The invitation shows no guest PIN. Check in the portal that host PIN and guest PIN are set: without a host PIN everybody is a host.</source>
        <translation>Die Einladung zeigt keine Gäste-PIN. Prüfen Sie im Portal, ob Veranstalter-PIN und Gäste-PIN vergeben sind: Ohne Veranstalter-PIN haben alle die Rechte der Veranstaltenden.</translation>
    </message>
    <message>
        <source>Meet’s invitation never shows the password: set it when you start the meeting.</source>
        <translation>Die Einladung von Meet zeigt das Passwort nie: Setzen Sie es, wenn Sie das Meeting beginnen.</translation>
    </message>
    <message>
        <source>The invitation has telephone numbers, but with end-to-end encryption, which you planned, nobody can join by telephone. Check the encryption in Zoom.</source>
        <translation>Die Einladung enthält Telefonnummern, aber mit der geplanten Ende-zu-Ende-Verschlüsselung kann niemand per Telefon teilnehmen. Prüfen Sie die Verschlüsselung in Zoom.</translation>
    </message>
    <message>
        <source>The invitation has telephone numbers, but no telephone is planned. Set the audio to computer only, or plan telephones: they pass the sign-in unseen.</source>
        <translation>Die Einladung enthält Telefonnummern, die Teilnahme per Telefon ist aber nicht geplant. Lassen Sie als Audio nur den Computer zu oder planen Sie die Teilnahme per Telefon: Telefone kommen unbemerkt an der Anmeldung vorbei.</translation>
    </message>
    <message>
        <source>You planned participants by telephone, but the invitation has no telephone numbers.</source>
        <translation>Geplant ist die Teilnahme per Telefon, die Einladung enthält aber keine Telefonnummern.</translation>
    </message>
    <message>
        <source>The invitation is of a webinar, but the plan has a meeting.</source>
        <translation>Die Einladung gehört zu einem Webinar, der Plan sieht aber ein Meeting vor.</translation>
    </message>
    <message>
        <source>You planned a webinar, but the invitation is of a meeting.</source>
        <translation>Geplant ist ein Webinar, die Einladung gehört aber zu einem Meeting.</translation>
    </message>
    <message>
        <source>You planned a webinar; nothing in the text shows whether it is one. Check it in Zoom.</source>
        <translation>Geplant ist ein Webinar; der Text zeigt nicht, ob es eines ist. Prüfen Sie es in Zoom.</translation>
    </message>
    <message>
        <source>You planned a waiting room; nothing in the text shows whether it is on. Check it in the meeting’s settings.</source>
        <translation>Geplant ist ein Warteraum; der Text zeigt nicht, ob er eingeschaltet ist. Prüfen Sie es in den Einstellungen des Meetings.</translation>
    </message>
    <message>
        <source>You planned that only signed-in people can join; nothing in the text shows it. Check it in the meeting’s settings.</source>
        <translation>Geplant ist der Zugang nur für angemeldete Personen; der Text zeigt das nicht. Prüfen Sie es in den Einstellungen des Meetings.</translation>
    </message>
    <message>
        <source>You planned end-to-end encryption; nothing in the text shows it. Check it in the meeting’s settings.</source>
        <translation>Geplant ist Ende-zu-Ende-Verschlüsselung; der Text zeigt das nicht. Prüfen Sie es in den Einstellungen des Meetings.</translation>
    </message>
    <message>
        <source>The text names no topic; the mail’s subject was taken for it.</source>
        <translation>Der Text nennt kein Thema; übernommen wurde der Betreff der E-Mail.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, so the time was not taken over: %2.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt; die Zeitangabe wurde deshalb nicht übernommen: %2.</translation>
    </message>
    <message>
        <source>The date reads two ways, day first or month first, so it was not taken over: %1.</source>
        <translation>Das Datum lässt sich auf zwei Arten lesen, mit dem Tag oder mit dem Monat zuerst; es wurde deshalb nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>The text names no time zone; German time was assumed.</source>
        <translation>Der Text nennt keine Zeitzone; angenommen wurde deutsche Zeit.</translation>
    </message>
    <message>
        <source>The text says %1; this was converted to German time.</source>
        <translation>Im Text steht %1; das wurde in deutsche Zeit umgerechnet.</translation>
    </message>
    <message>
        <source>“%1” does not hold in Germany on that day; German time was assumed.</source>
        <translation>„%1“ gilt an diesem Tag nicht in Deutschland; angenommen wurde deutsche Zeit.</translation>
    </message>
    <message>
        <source>The date or time in the text does not exist; it was not taken over.</source>
        <translation>Das Datum oder die Uhrzeit im Text gibt es nicht; die Angabe wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The text names a date but no time of day.</source>
        <translation>Der Text nennt ein Datum, aber keine Uhrzeit.</translation>
    </message>
    <message>
        <source>The text names a time of day but no date.</source>
        <translation>Der Text nennt eine Uhrzeit, aber kein Datum.</translation>
    </message>
    <message>
        <source>A series without fixed times: the dates are agreed elsewhere.</source>
        <translation>Eine Reihe ohne feste Zeiten: Die Termine werden anderswo vereinbart.</translation>
    </message>
    <message>
        <source>The text speaks of a series, but its dates could not be read.</source>
        <translation>Der Text spricht von einer Reihe, ihre Termine ließen sich aber nicht lesen.</translation>
    </message>
    <message>
        <source>The text does not say when the series ends.</source>
        <translation>Der Text sagt nicht, wann die Reihe endet.</translation>
    </message>
    <message>
        <source>%1: this is a message or document in Microsoft’s own format. Open it, and save it as .eml or copy its text.</source>
        <translation>%1: Das ist eine Nachricht oder ein Dokument in einem eigenen Format von Microsoft. Öffnen Sie die Datei und speichern Sie sie als .eml oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>%1: a text, HTML, mail or calendar file is expected. Open the file and copy its text.</source>
        <translation>%1: Erwartet wird eine Text-, HTML-, E-Mail- oder Kalenderdatei. Öffnen Sie die Datei und kopieren Sie ihren Text.</translation>
    </message>
    <message>
        <source>The calendar file cancels this meeting.</source>
        <translation>Die Kalenderdatei sagt dieses Meeting ab.</translation>
    </message>
    <message>
        <source>The file has several meetings; one of them was read.</source>
        <translation>Die Datei enthält mehrere Meetings; gelesen wurde eines davon.</translation>
    </message>
    <message>
        <source>The mail has very many or deeply nested parts; not all were read.</source>
        <translation>Die E-Mail hat sehr viele oder tief verschachtelte Teile; nicht alle wurden gelesen.</translation>
    </message>
    <message>
        <source>The text has a PIN but does not say whether it is for hosts or guests, so it was not taken over.</source>
        <translation>Der Text enthält eine PIN, sagt aber nicht, ob sie für Veranstaltende oder Gäste ist; sie wurde deshalb nicht übernommen.</translation>
    </message>
    <message>
        <source>A mail system or search engine had rewritten the link; the original stands in it and was taken.</source>
        <translation>Ein Mailsystem oder eine Suchmaschine hatte den Link umgeschrieben; das Original steht darin und wurde übernommen.</translation>
    </message>
    <message>
        <source>The text has several passcodes; the first one behind the meeting ID was taken. The others are usually for telephones and room systems.</source>
        <translation>Der Text enthält mehrere Kenncodes; übernommen wurde der erste nach der Meeting-ID. Die anderen sind meist für Telefone und Raumsysteme.</translation>
    </message>
    <message>
        <source>The only passcode stands in the part for telephones. The meeting’s own may be another: check it in Zoom.</source>
        <translation>Der einzige Kenncode steht im Teil für Telefone. Der des Meetings selbst kann ein anderer sein: Prüfen Sie ihn in Zoom.</translation>
    </message>
    <message>
        <source>The passcode stands only in the link, in another form. Who joins by meeting ID or telephone needs it, too: copy it from Zoom.</source>
        <translation>Der Kenncode steht nur im Link, in anderer Form. Wer mit der Meeting-ID oder per Telefon teilnimmt, braucht ihn auch: Kopieren Sie ihn aus Zoom.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning was read.</source>
        <translation>Der Text ist sehr lang; nur sein Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>The time differs: the invitation says %1, the plan %2 (German time).</source>
        <translation>Die Zeit weicht ab: In der Einladung steht %1, im Plan %2 (deutsche Zeit).</translation>
    </message>
    <message>
        <source>The invitation’s time could not be read for certain; the plan says %1 (German time). Compare them.</source>
        <translation>Die Zeit in der Einladung ließ sich nicht sicher lesen; im Plan steht %1 (deutsche Zeit). Vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>The length differs: the invitation says %1 minutes, the plan %2.</source>
        <translation>Die Dauer weicht ab: In der Einladung stehen %1 Minuten, im Plan %2.</translation>
    </message>
    <message>
        <source>The invitation is of a series, but the plan has a single date.</source>
        <translation>Die Einladung gehört zu einer Reihe, der Plan hat aber einen einzelnen Termin.</translation>
    </message>
    <message>
        <source>The plan has %1 dates, but the invitation names only one.</source>
        <translation>Der Plan hat %1 Termine, die Einladung nennt aber nur einen.</translation>
    </message>
    <message>
        <source>The invitation is of a series whose dates or end it does not say. Compare them in the tool with the plan.</source>
        <translation>Die Einladung gehört zu einer Reihe, deren Termine oder Ende sie nicht nennt. Vergleichen Sie sie im Werkzeug mit dem Plan.</translation>
    </message>
    <message>
        <source>The series differs: the invitation has %1 dates, the plan %2.</source>
        <translation>Die Reihe weicht ab: Die Einladung hat %1 Termine, der Plan %2.</translation>
    </message>
    <message>
        <source>A date of the series differs: the invitation says %1, the plan %2 (German time).</source>
        <translation>Ein Termin der Reihe weicht ab: In der Einladung steht %1, im Plan %2 (deutsche Zeit).</translation>
    </message>
    <message>
        <source>The link cannot be read as a web address. Copy it again from the tool itself.</source>
        <translation>Der Link lässt sich nicht als Webadresse lesen. Kopieren Sie ihn erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>There are blanks or invisible characters in the link, so programs read it in different ways. Copy it again from the tool itself.</source>
        <translation>Im Link stehen Leerzeichen oder unsichtbare Zeichen; Programme lesen ihn deshalb verschieden. Kopieren Sie ihn erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>There is a backslash in the link, so programs read it in different ways. Copy it again from the tool itself.</source>
        <translation>Im Link steht ein umgekehrter Schrägstrich; Programme lesen ihn deshalb verschieden. Kopieren Sie ihn erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>The host of the link is written in code (with percent signs) and may be another one than it seems. Copy the link again from the tool itself.</source>
        <translation>Der Servername im Link ist mit Prozentzeichen kodiert und kann ein anderer sein, als es scheint. Kopieren Sie den Link erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>There is an “@” in front of the link’s host: what stands before it is no host but a user name. Whoever wrote the link may want to mislead you.</source>
        <translation>Vor dem Servernamen im Link steht ein „@“: Was davor steht, ist kein Servername, sondern ein Benutzername. Wer den Link geschrieben hat, will Sie vielleicht täuschen.</translation>
    </message>
    <message>
        <source>The link names a port of its own; the links of Zoom, DFNconf and Meet never do.</source>
        <translation>Der Link nennt einen eigenen Port; das tun die Links von Zoom, DFNconf und Meet nie.</translation>
    </message>
    <message>
        <source>The host of the link has letters outside the basic Latin ones, which may only look like a known name. The hosts of Zoom, DFNconf and Meet have none.</source>
        <translation>Der Servername im Link enthält Buchstaben außerhalb der lateinischen Grundbuchstaben; sie sehen einem bekannten Namen vielleicht nur ähnlich. Die Servernamen von Zoom, DFNconf und Meet haben keine solchen.</translation>
    </message>
    <message>
        <source>The link’s path has empty parts or points upwards (“..”), so programs read it in different ways. Copy it again from the tool itself.</source>
        <translation>Der Pfad im Link hat leere Teile oder zeigt nach oben („..“); Programme lesen ihn deshalb verschieden. Kopieren Sie den Link erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>There are letters or signs in the link that the tool’s links never have; it was probably damaged on the way. Copy it again from the tool itself.</source>
        <translation>Im Link stehen Buchstaben oder Zeichen, die in Links dieses Werkzeugs nie vorkommen; wahrscheinlich wurde er unterwegs beschädigt. Kopieren Sie ihn erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, an Office document or an archive. Open it in its program, save the table as CSV, and open that.</source>
        <translation>Das ist eine Tabellendatei, ein Office-Dokument oder ein Archiv. Öffnen Sie die Datei in ihrem Programm, speichern Sie die Tabelle als CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This file holds no text. Copy the addresses in its program and paste them here.</source>
        <translation>Diese Datei enthält keinen Text. Kopieren Sie die Adressen in dem Programm, zu dem sie gehört, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>duration in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>of none of the tools</source>
        <translation>von keinem der Werkzeuge</translation>
    </message>
    <message>
        <source>minutes of the meeting</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Words of the institution</source>
        <translation>Bezeichnungen der Einrichtung</translation>
    </message>
    <message>
        <source>Limits in documents</source>
        <translation>Grenzwerte in Dokumenten</translation>
    </message>
    <message>
        <source>Lecture periods</source>
        <translation>Vorlesungszeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>%1: no invitation of a video conference service was found in it.</source>
        <translation>%1: Darin wurde keine Einladung eines Videokonferenzdienstes gefunden.</translation>
    </message>
    <message>
        <source>einlass-cli checks plans of online meetings and writes their documents.

  einlass-cli check PLAN... [--json] [--language de|en] [--policy FILE]
  einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE]
              [--only KIND,...] [--language de|en|both] [--policy FILE] [--force]
  einlass-cli read-invitation FILE|- [--json] [--policy FILE]
  einlass-cli addresses FILE|- [--json] [--policy FILE]
  einlass-cli policy verify [--policy FILE]
  einlass-cli policy diff OLD NEW
  einlass-cli policy explain CLAUSE [--policy FILE]

Kinds of documents: invitation, mail, calendar, announcement, checklist, host-sheet,
consent-form, record. Only when named: host-calendar, update, cancellation, personal-mails,
personal-cancellations, personal-forms, forms-to-print, consent-mail. Exit status: 0 done or
compliant, 1 not compliant or not ready (nothing was written), 2 the input or the call
cannot be used.</source>
        <translation>einlass-cli prüft Pläne von Online-Meetings und schreibt ihre Dokumente.

  einlass-cli check PLAN... [--json] [--language de|en] [--policy DATEI]
  einlass-cli documents PLAN --output ORDNER [--invitation DATEI] [--passcode-file DATEI]
              [--only ART,...] [--language de|en|both] [--policy DATEI] [--force]
  einlass-cli read-invitation DATEI|- [--json] [--policy DATEI]
  einlass-cli addresses DATEI|- [--json] [--policy DATEI]
  einlass-cli policy verify [--policy DATEI]
  einlass-cli policy diff ALT NEU
  einlass-cli policy explain KLAUSEL [--policy DATEI]

Arten von Dokumenten: invitation, mail, calendar, announcement, checklist, host-sheet,
consent-form, record. Nur wenn sie genannt werden: host-calendar, update, cancellation,
personal-mails, personal-cancellations, personal-forms, forms-to-print, consent-mail.
Rückgabewert: 0 erledigt oder regelgerecht, 1 nicht regelgerecht oder unfertig (nichts wurde
geschrieben), 2 Eingabe oder Aufruf nicht verwendbar.</translation>
    </message>
    <message>
        <source>No invitation of %1, %2 or %3 was found in this text.</source>
        <translation>In diesem Text wurde keine Einladung von %1, %2 oder %3 gefunden.</translation>
    </message>
    <message>
        <source>Nobody who signs is known by name. Use the blank form.</source>
        <translation>Keine der Personen, die unterschreiben, ist namentlich bekannt. Verwenden Sie das leere Formular.</translation>
    </message>
    <message>
        <source>Change your appointment in your calendar and copy what follows: your calendar tells the people invited. Or open the calendar file: it replaces the entry that people have.</source>
        <translation>Ändern Sie den Termin in Ihrem Kalender und kopieren Sie das Folgende: Ihr Kalender benachrichtigt die Eingeladenen. Oder öffnen Sie die Kalenderdatei: Sie ersetzt den Eintrag, den die Eingeladenen haben.</translation>
    </message>
    <message>
        <source>Open the course page and replace what you put there.</source>
        <translation>Öffnen Sie die Kursseite und ersetzen Sie, was Sie dort eingestellt haben.</translation>
    </message>
    <message>
        <source>Save the draft of the update and hand it to the person who sent the invitation. Say that it may go to the participants only.</source>
        <translation>Speichern Sie den Entwurf der Aktualisierung und geben Sie ihn der Person, die die Einladung versendet hat. Sagen Sie dazu, dass die Aktualisierung nur an die Teilnehmenden gehen darf.</translation>
    </message>
    <message>
        <source>Cancel your appointment in your calendar: it tells the people invited. Or open the calendar file: it takes the entry out of people’s calendars.</source>
        <translation>Sagen Sie den Termin in Ihrem Kalender ab: Ihr Kalender benachrichtigt die Eingeladenen. Oder öffnen Sie die Kalenderdatei: Sie entfernt den Eintrag aus den Kalendern der Eingeladenen.</translation>
    </message>
    <message>
        <source>Open the course page, take the access data away and put the cancellation there.</source>
        <translation>Öffnen Sie die Kursseite, entfernen Sie die Zugangsdaten und stellen Sie dort die Absage ein.</translation>
    </message>
    <message>
        <source>Save the draft of the cancellation and hand it to the person who sent the invitation.</source>
        <translation>Speichern Sie den Entwurf der Absage und geben Sie ihn der Person, die die Einladung versendet hat.</translation>
    </message>
    <message>
        <source>Attach the calendar entry that cancels</source>
        <translation>Kalendereintrag mit der Absage anhängen</translation>
    </message>
    <message>
        <source>Send the consent form to the speakers: only they are recorded</source>
        <translation>Einwilligungserklärung an die Vortragenden senden: Nur sie werden aufgezeichnet</translation>
    </message>
    <message>
        <source>Left out: %1. There are no access data yet.</source>
        <translation>Weggelassen: %1. Es gibt noch keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Stopped. No mail was written.</source>
        <translation>Abgebrochen. Es wurde keine E-Mail geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. No document was made.</source>
        <translation>Abgebrochen. Es wurde kein Dokument erstellt.</translation>
    </message>
    <message>
        <source>There are no access data yet.</source>
        <translation>Es gibt noch keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>A date and time are needed at which the new meeting starts.</source>
        <translation>Für den Beginn des neuen Meetings werden Datum und Uhrzeit gebraucht.</translation>
    </message>
    <message>
        <source>Only a weekly series can be taken into another lecture period. Choose a date for this meeting.</source>
        <translation>Nur eine wöchentliche Reihe lässt sich in eine andere Vorlesungszeit übernehmen. Wählen Sie für dieses Meeting ein Datum.</translation>
    </message>
    <message>
        <source>The dates of this series cannot be moved to another day by themselves. Choose a day of the same kind as the first one, or duplicate the meeting and set its dates anew.</source>
        <translation>Die Termine dieser Reihe lassen sich nicht automatisch auf einen anderen Tag verschieben. Wählen Sie einen Tag derselben Art wie den ersten oder duplizieren Sie das Meeting und legen Sie die Termine neu fest.</translation>
    </message>
    <message>
        <source>The room is the same. Whoever had its PIN or password once can come again: give it a new one when the group has changed.</source>
        <translation>Der Raum bleibt derselbe. Wer einmal die PIN oder das Passwort hatte, kann wiederkommen: Vergeben Sie PIN oder Passwort neu, wenn sich die Gruppe geändert hat.</translation>
    </message>
    <message>
        <source>A Zoom meeting belongs to its dates: make a new one and enter its link and ID.</source>
        <translation>Ein Zoom-Meeting gehört zu seinen Terminen: Legen Sie ein neues an und tragen Sie dessen Link und ID ein.</translation>
    </message>
    <message>
        <source>Link, ID and codes of the old meeting are left out: make the new one in the tool and enter them.</source>
        <translation>Link, ID und Codes des alten Meetings werden nicht übernommen: Legen Sie das neue im Werkzeug an und tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>What you had confirmed is asked again, because it was said for the old meeting.</source>
        <translation>Was Sie bestätigt hatten, wird erneut gefragt, weil es für das alte Meeting galt.</translation>
    </message>
    <message>
        <source>Your reasons were taken over. Read whether they hold this time, too.</source>
        <translation>Ihre Begründungen wurden übernommen. Lesen Sie nach, ob sie auch diesmal zutreffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of the old series that you had moved, dropped or added stay behind.</source>
        <translation>
            <numerusform>%n Termin der alten Reihe, den Sie verlegt, gestrichen oder hinzugefügt hatten, wird nicht übernommen.</numerusform>
            <numerusform>%n Termine der alten Reihe, die Sie verlegt, gestrichen oder hinzugefügt hatten, werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is to be deleted by %1 now.</source>
        <translation>Die Aufzeichnung ist jetzt bis %1 zu löschen.</translation>
    </message>
    <message>
        <source>Equal times need a day, a first time, and from 5 to %1 minutes each.</source>
        <translation>Gleich lange Zeiten brauchen einen Tag, eine erste Uhrzeit und je 5 bis %1 Minuten.</translation>
    </message>
    <message>
        <source>Only %1 of %2 times fit into the day.</source>
        <translation>Nur %1 von %2 Zeiten passen in den Tag.</translation>
    </message>
    <message>
        <source>Line %1: expected a name and one e-mail address, after a time or without, found “%2”.</source>
        <translation>Zeile %1: Erwartet werden ein Name und eine E-Mail-Adresse, nach einer Uhrzeit oder ohne, gefunden wurde „%2“.</translation>
    </message>
    <message>
        <source>Line %1: the calendar or the clock has no such time: “%2”.</source>
        <translation>Zeile %1: Dieses Datum oder diese Uhrzeit gibt es nicht: „%2“.</translation>
    </message>
    <message>
        <source>Line %1: either every line has a time or none has.</source>
        <translation>Zeile %1: Entweder hat jede Zeile eine Uhrzeit oder keine.</translation>
    </message>
    <message>
        <source>The list is too long. Up to %1 people can be invited in one pass.</source>
        <translation>Die Liste ist zu lang. In einem Durchgang lassen sich bis zu %1 Personen einladen.</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Auf der Liste steht niemand.</translation>
    </message>
    <message>
        <source>At most %1 people can be invited in one pass.</source>
        <translation>In einem Durchgang lassen sich höchstens %1 Personen einladen.</translation>
    </message>
    <message>
        <source>%1 is on the list twice.</source>
        <translation>%1 steht zweimal auf der Liste.</translation>
    </message>
    <message>
        <source>%1 has no time, or no end of it.</source>
        <translation>Für %1 fehlt die Uhrzeit oder das Ende.</translation>
    </message>
    <message>
        <source>The times of %1 and %2 overlap: they would meet.</source>
        <translation>Die Zeiten von %1 und %2 überschneiden sich: Beide würden einander begegnen.</translation>
    </message>
    <message>
        <source>Title, place or message name %1, and everybody would read it. Take the name out; write to this person alone in the list.</source>
        <translation>Titel, Ort oder Mitteilung nennt %1, und alle würden es lesen. Nehmen Sie den Namen heraus; was nur diese Person betrifft, schreiben Sie in die Liste.</translation>
    </message>
    <message>
        <source>All of them get the same room, and without a waiting room whoever comes early meets the person before. Switch the waiting room on.</source>
        <translation>Alle erhalten denselben Raum, und ohne Warteraum trifft, wer früh kommt, auf die Person davor. Schalten Sie den Warteraum ein.</translation>
    </message>
    <message>
        <source>The invitation of %1 cannot go out: %2</source>
        <translation>Die Einladung von %1 kann nicht hinausgehen: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: who comes when. For the committee only; do not pass this on.</source>
        <translation>%1: Wer wann kommt. Nur für die Kommission; bitte nicht weitergeben.</translation>
    </message>
    <message>
        <source>Your meetings are not open yet. Try again in a moment.</source>
        <translation>Ihre Meetings sind noch nicht geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your meetings can only be looked at here, so this change is not kept. Export the meeting as a file to keep it.</source>
        <translation>Ihre Meetings lassen sich hier nur ansehen; diese Änderung wird deshalb nicht gespeichert. Exportieren Sie das Meeting als Datei, um sie zu behalten.</translation>
    </message>
    <message>
        <source>%1 has revoked the consent: delete the recording, or cut every passage with this person out of all copies.</source>
        <translation>%1 hat die Einwilligung widerrufen: Löschen Sie die Aufzeichnung oder schneiden Sie jede Stelle mit dieser Person aus allen Kopien heraus.</translation>
    </message>
    <message>
        <source>The passcode and the secret part of the link are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, paste Zoom’s invitation again, or look them up at %1.</source>
        <translation>Der Kenncode und der geheime Teil des Links stehen nicht in der Datei: Sie bleiben im Schlüsselbund des Rechners, auf dem das Meeting angelegt wurde. Wo die Datei geöffnet wird, fügen Sie die Einladung von Zoom erneut ein oder sehen Sie unter %1 nach.</translation>
    </message>
    <message>
        <source>The PINs are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, look them up in the conference room’s settings at %1.</source>
        <translation>Die PINs stehen nicht in der Datei: Sie bleiben im Schlüsselbund des Rechners, auf dem das Meeting angelegt wurde. Wo die Datei geöffnet wird, sehen Sie in den Einstellungen des Konferenzraums unter %1 nach.</translation>
    </message>
    <message>
        <source>The password is not in the file: it stays in the keychain of the computer on which the meeting was made. Where the file is opened, enter it again or choose a new one.</source>
        <translation>Das Passwort steht nicht in der Datei: Es bleibt im Schlüsselbund des Rechners, auf dem das Meeting angelegt wurde. Wo die Datei geöffnet wird, geben Sie es erneut ein oder wählen Sie ein neues.</translation>
    </message>
    <message>
        <source>%1: expected templates of %2 MB at most.</source>
        <translation>%1: Erwartet werden Vorlagen von höchstens %2 MB.</translation>
    </message>
    <message>
        <source>There is no template to be written.</source>
        <translation>Es gibt keine Vorlage, die sich schreiben ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) move, the first of them from %1 to %2.</source>
        <translation>
            <numerusform>%n Termin wird verlegt: bisher %1; jetzt %2.</numerusform>
            <numerusform>%n Termine werden verlegt, der erste: bisher %1; jetzt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moves from %1 to %2.</source>
        <translation>Verlegt: bisher %1; jetzt %2.</translation>
    </message>
    <message>
        <source>This date does not take place any more: %1.</source>
        <translation>Dieser Termin entfällt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) between %1 and %2 do not take place any more.</source>
        <translation>
            <numerusform>%n Termin zwischen %1 und %2 entfällt.</numerusform>
            <numerusform>%n Termine zwischen %1 und %2 entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date is new: %1.</source>
        <translation>Dieser Termin ist neu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) between %1 and %2 are new.</source>
        <translation>
            <numerusform>%n Termin zwischen %1 und %2 ist neu.</numerusform>
            <numerusform>%n Termine zwischen %1 und %2 sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The course page says it the old way until you change it.</source>
        <translation>Auf der Kursseite steht der alte Stand, bis Sie ihn ändern.</translation>
    </message>
    <message>
        <source>The mailing list gets a mail of its own; who has joined since then gets it, too.</source>
        <translation>Die Mailingliste erhält eine eigene E-Mail; auch wer seitdem hinzugekommen ist, erhält sie.</translation>
    </message>
    <message>
        <source>Whoever passed the invitation on for you has to pass this on, too.</source>
        <translation>Wer die Einladung für Sie weitergegeben hat, muss auch dies weitergeben.</translation>
    </message>
    <message>
        <source>Nobody was invited yet, so nobody has to be told.</source>
        <translation>Es wurde noch niemand eingeladen; also ist niemand zu benachrichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get an update of the invitation, with which calendar programs change their entry.</source>
        <translation>
            <numerusform>%n Person erhält eine Aktualisierung der Einladung, mit der Kalenderprogramme ihren Eintrag ändern.</numerusform>
            <numerusform>%n Personen erhalten eine Aktualisierung der Einladung, mit der Kalenderprogramme ihren Eintrag ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever was invited needs the update of the invitation.</source>
        <translation>Alle Eingeladenen brauchen die Aktualisierung der Einladung.</translation>
    </message>
    <message>
        <source>Link, ID or code that people have do not let them in any more.</source>
        <translation>Mit dem Link, der ID oder dem Code, die den Eingeladenen vorliegen, kommen sie nicht mehr hinein.</translation>
    </message>
    <message>
        <source>Change the date in Zoom, too, in the meeting that is there; a new one would have another link and ID.</source>
        <translation>Ändern Sie den Termin auch in Zoom, und zwar im vorhandenen Meeting; ein neues hätte einen anderen Link und eine andere ID.</translation>
    </message>
    <message>
        <source>In the tool nothing is to be changed: the room knows no dates.</source>
        <translation>Im Werkzeug ist nichts zu ändern: Der Raum kennt keine Termine.</translation>
    </message>
    <message>
        <source>The recording would have to be deleted by %1, which is not after the last date: choose a later day (C16).</source>
        <translation>Die Aufzeichnung wäre bis %1 zu löschen; das liegt nicht nach dem letzten Termin: Wählen Sie einen späteren Tag (C16).</translation>
    </message>
    <message>
        <source>The recording is to be deleted by %1.</source>
        <translation>Die Aufzeichnung ist bis %1 zu löschen.</translation>
    </message>
    <message>
        <source>The consent forms name the old dates: ask those who have agreed whether they still do.</source>
        <translation>Die Einwilligungserklärungen nennen die alten Termine: Fragen Sie alle, die eingewilligt haben, ob sie dabei bleiben.</translation>
    </message>
    <message>
        <source>The times are meant in another time zone: %1.</source>
        <translation>Die Zeiten gelten in einer anderen Zeitzone: %1.</translation>
    </message>
    <message>
        <source>What is due before and after the meeting moves with its dates.</source>
        <translation>Was vor und nach dem Meeting fällig ist, verschiebt sich mit den Terminen.</translation>
    </message>
    <message>
        <source>Whoever was invited gets a cancellation, without access data, with which calendar programs take out their entry.</source>
        <translation>Alle Eingeladenen erhalten eine Absage ohne Zugangsdaten, mit der Kalenderprogramme ihren Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Delete the meeting in Zoom, too: until then its link lets people in.</source>
        <translation>Löschen Sie das Meeting auch in Zoom: Bis dahin kommt man über seinen Link weiterhin hinein.</translation>
    </message>
    <message>
        <source>The room in DFNconf stays until you delete it; its PIN goes on letting people in.</source>
        <translation>Der Raum in DFNconf bleibt, bis Sie ihn löschen; mit seiner PIN kommt man weiterhin hinein.</translation>
    </message>
    <message>
        <source>What is due because of dates that took place stays due; all else lapses.</source>
        <translation>Was wegen bereits abgehaltener Termine fällig ist, bleibt fällig; alles andere entfällt.</translation>
    </message>
    <message>
        <source>What was due before and after the meeting lapses.</source>
        <translation>Was vor und nach dem Meeting fällig war, entfällt.</translation>
    </message>
    <message>
        <source>Lectures need a first and a last day, the last not before the first and at most two years after it.</source>
        <translation>Die Vorlesungszeit braucht einen ersten und einen letzten Tag; der letzte liegt nicht vor dem ersten und höchstens zwei Jahre danach.</translation>
    </message>
    <message>
        <source>A weekly series needs a weekday, a time and an end for each of its dates in a week.</source>
        <translation>Eine wöchentliche Reihe braucht für jeden Termin der Woche einen Wochentag, eine Uhrzeit und ein Ende.</translation>
    </message>
    <message>
        <source>Two of the weekly times are the same.</source>
        <translation>Zwei der wöchentlichen Zeiten sind gleich.</translation>
    </message>
    <message>
        <source>No date is left between %1 and %2.</source>
        <translation>Zwischen %1 und %2 bleibt kein Termin übrig.</translation>
    </message>
    <message>
        <source>“%1” was not understood as a time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.</source>
        <translation>„%1“ ließ sich nicht als Zeit lesen. Schreiben Sie sie so: „Mo 10–12 c.t.“ oder „Di 14:15–15:45“.</translation>
    </message>
    <message>
        <source>“%1” says a day, but no time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.</source>
        <translation>„%1“ nennt einen Tag, aber keine Uhrzeit. Schreiben Sie die Zeit so: „Mo 10–12 c.t.“ oder „Di 14:15–15:45“.</translation>
    </message>
    <message>
        <source>“%1” has a time that the clock does not have.</source>
        <translation>„%1“ enthält eine Uhrzeit, die es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet vor dem Beginn.</translation>
    </message>
    <message>
        <source>“%1”: c.t. goes with full hours only. Write the exact times without it.</source>
        <translation>„%1“: Der Zusatz c.t. gilt nur für volle Stunden. Schreiben Sie die genauen Zeiten ohne ihn.</translation>
    </message>
    <message>
        <source>This is too much for times of a week. Write up to %1 of them, like “Mon 10–12 c.t.; Thu 8–10 s.t.”.</source>
        <translation>Das ist zu viel für die Zeiten einer Woche. Schreiben Sie bis zu %1 davon, zum Beispiel „Mo 10–12 c.t.; Do 8–10 s.t.“.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>„%1“ steht dort zweimal.</translation>
    </message>
    <message>
        <source>%1, %2: expected a part that the consent form or the record has, found %3.</source>
        <translation>%1, %2: Erwartet wird ein Teil, den die Einwilligungserklärung oder der Vermerk hat, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected an answer beside which the wizard explains clauses, found %3.</source>
        <translation>%1, %2: Erwartet wird eine Antwort, neben der der Assistent Klauseln erklärt, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected braces in pairs, around the name of a placeholder.</source>
        <translation>%1, %2: Erwartet werden geschweifte Klammern paarweise, um den Namen eines Platzhalters.</translation>
    </message>
    <message>
        <source>%1, %2: expected a last day that is not before the first, found %3.</source>
        <translation>%1, %2: Erwartet wird ein letzter Tag, der nicht vor dem ersten liegt, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a lecture period of a year at most, found %3 as its last day.</source>
        <translation>%1, %2: Erwartet wird eine Vorlesungszeit von höchstens einem Jahr, als letzter Tag gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a day within the lecture period, found %3.</source>
        <translation>%1, %2: Erwartet wird ein Tag in der Vorlesungszeit, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a first day after the lecture period before it has ended, found %3.</source>
        <translation>%1, %2: Erwartet wird ein erster Tag nach dem Ende der vorangehenden Vorlesungszeit, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a day as MM-DD that every year has, found %3.</source>
        <translation>%1, %2: Erwartet wird ein Tag in der Form MM-TT, den es in jedem Jahr gibt, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected either a fixed day (date) or the days after Easter Sunday (easter).</source>
        <translation>%1, %2: Erwartet wird entweder ein fester Tag (date) oder die Zahl der Tage nach Ostersonntag (easter).</translation>
    </message>
    <message>
        <source>%1, %2: expected a rule that can be open on its own; this one arises only where the gate %3 is broken, too.</source>
        <translation>%1, %2: Erwartet wird eine Regel, die für sich allein offen sein kann; diese trifft nur zu, wo auch die Sperre %3 verletzt ist.</translation>
    </message>
    <message>
        <source>%1, %2: expected a recommendation that can be taken; where this one holds, %3 does so before it.</source>
        <translation>%1, %2: Erwartet wird eine Empfehlung, die zum Zug kommen kann; wo diese zutrifft, trifft %3 schon vorher zu.</translation>
    </message>
    <message>
        <source>The folder %1 can be read but not written. Your meetings can be looked at; what you change is not kept.</source>
        <translation>Der Ordner %1 lässt sich lesen, aber nicht beschreiben. Ihre Meetings lassen sich ansehen; was Sie ändern, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Einlass is running already and keeps your meetings there. Here they can be looked at; what you change is not kept. Close the other window and start Einlass again to go on.</source>
        <translation>Einlass läuft bereits und speichert Ihre Meetings dort. Hier lassen sie sich ansehen; was Sie ändern, wird nicht gespeichert. Um fortzufahren, schließen Sie das andere Fenster und starten Sie Einlass neu.</translation>
    </message>
    <message>
        <source>Your meetings were kept by a newer version of Einlass, which this version cannot read. Nothing was changed. Install the newer version, or go on with plan files.</source>
        <translation>Ihre Meetings wurden mit einer neueren Version von Einlass gespeichert, die diese Version nicht lesen kann. Es wurde nichts geändert. Installieren Sie die neuere Version oder fahren Sie mit Plandateien fort.</translation>
    </message>
    <message>
        <source>The folder %1 takes no new file, so meetings cannot be kept there. Ask for the right to write in it; until then keep them in plan files.</source>
        <translation>Der Ordner %1 nimmt keine neue Datei auf; Meetings lassen sich dort deshalb nicht speichern. Bitten Sie um Schreibrechte für diesen Ordner; speichern Sie Ihre Meetings bis dahin in Plandateien.</translation>
    </message>
    <message>
        <source>Your meetings were kept by an older version of Einlass and cannot be brought up to date here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again.</source>
        <translation>Ihre Meetings wurden mit einer älteren Version von Einlass gespeichert und lassen sich hier nicht auf den neuen Stand bringen, weil %1 nicht geschrieben werden kann. Schließen Sie andere Fenster von Einlass oder bitten Sie um Schreibrechte und starten Sie Einlass neu.</translation>
    </message>
    <message>
        <source>The file with your meetings is damaged and cannot be repaired here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again.</source>
        <translation>Die Datei mit Ihren Meetings ist beschädigt und lässt sich hier nicht reparieren, weil %1 nicht geschrieben werden kann. Schließen Sie andere Fenster von Einlass oder bitten Sie um Schreibrechte und starten Sie Einlass neu.</translation>
    </message>
    <message>
        <source>An old copy of your meetings in %1 cannot be deleted. It is tried again at the next start.</source>
        <translation>Eine alte Kopie Ihrer Meetings in %1 lässt sich nicht löschen. Beim nächsten Start wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Something in %1 cannot be deleted. Delete the folder yourself.</source>
        <translation>In %1 lässt sich etwas nicht löschen. Löschen Sie den Ordner selbst.</translation>
    </message>
    <message>
        <source>The disk takes nothing more for %1: it is full, or it reports an error. Free some space; what you entered is kept until then.</source>
        <translation>Der Datenträger nimmt für %1 nichts mehr auf: Er ist voll oder meldet einen Fehler. Schaffen Sie Platz; was Sie eingegeben haben, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Ask for the right to write in this folder, or choose another one.</source>
        <translation>%1 kann hier nicht geschrieben werden. Bitten Sie um Schreibrechte für diesen Ordner oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it there and try again.</source>
        <translation>Ein anderes Programm belegt %1. Schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Einlass again: it repairs what can be repaired from the backup.</source>
        <translation>%1 ist beschädigt. Starten Sie Einlass neu: Es repariert aus der Sicherungskopie, was sich reparieren lässt.</translation>
    </message>
    <message>
        <source>Qt’s driver for SQLite is missing on this computer (Debian: libqt6sql6-sqlite). Without it meetings are kept in plan files only.</source>
        <translation>Auf diesem Rechner fehlt der Treiber von Qt für SQLite (Debian: libqt6sql6-sqlite). Ohne ihn lassen sich Meetings nur in Plandateien speichern.</translation>
    </message>
    <message>
        <source>The folder %1 for your meetings cannot be made. Meetings can be kept in plan files until it can.</source>
        <translation>Der Ordner %1 für Ihre Meetings lässt sich nicht anlegen. Bis das gelingt, lassen sich Meetings in Plandateien speichern.</translation>
    </message>
    <message>
        <source>Your meetings cannot be restored, because the folder %1 takes no new file. Free some space, or ask for the right to write there, and start Einlass again.</source>
        <translation>Ihre Meetings lassen sich nicht wiederherstellen, weil der Ordner %1 keine neue Datei aufnimmt. Schaffen Sie Platz oder bitten Sie dort um Schreibrechte und starten Sie Einlass neu.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your meetings was damaged and there was no backup yet. It was set aside as %1. %n meeting(s) could be read from it; please look whether one is missing.</source>
        <translation>
            <numerusform>Die Datei mit Ihren Meetings war beschädigt, und es gab noch keine Sicherungskopie. Sie wurde als %1 beiseitegelegt. %n Meeting ließ sich daraus lesen; bitte sehen Sie nach, ob eines fehlt.</numerusform>
            <numerusform>Die Datei mit Ihren Meetings war beschädigt, und es gab noch keine Sicherungskopie. Sie wurde als %1 beiseitegelegt. %n Meetings ließen sich daraus lesen; bitte sehen Sie nach, ob eines fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your meetings was damaged. It was set aside as %1, and your meetings were restored from the backup of %2; %n meeting(s) could be read from the damaged file as they were last. Please check what you changed since.</source>
        <translation>
            <numerusform>Die Datei mit Ihren Meetings war beschädigt. Sie wurde als %1 beiseitegelegt, und Ihre Meetings wurden aus der Sicherungskopie vom %2 wiederhergestellt; %n Meeting ließ sich in seinem letzten Stand aus der beschädigten Datei lesen. Bitte prüfen Sie, was Sie seitdem geändert haben.</numerusform>
            <numerusform>Die Datei mit Ihren Meetings war beschädigt. Sie wurde als %1 beiseitegelegt, und Ihre Meetings wurden aus der Sicherungskopie vom %2 wiederhergestellt; %n Meetings ließen sich in ihrem letzten Stand aus der beschädigten Datei lesen. Bitte prüfen Sie, was Sie seitdem geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your meetings was gone, and its backup cannot be read. A new one was begun; the backup was left as it is.</source>
        <translation>Die Datei mit Ihren Meetings fehlte, und ihre Sicherungskopie lässt sich nicht lesen. Eine neue Datei wurde begonnen; die Sicherungskopie blieb unverändert.</translation>
    </message>
    <message>
        <source>The file with your meetings was gone. They were restored from the backup of %1; please check what you changed since.</source>
        <translation>Die Datei mit Ihren Meetings fehlte. Sie wurden aus der Sicherungskopie vom %1 wiederhergestellt; bitte prüfen Sie, was Sie seitdem geändert haben.</translation>
    </message>
    <message>
        <source>The link begins with http: and would be called up in the clear. Einlass takes it over with https:, which this host understands.</source>
        <translation>Der Link beginnt mit http: und würde unverschlüsselt aufgerufen. Einlass übernimmt ihn mit https:, das dieser Server ebenfalls versteht.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>Die Datei %1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>What was deleted cannot be overwritten while another window of Einlass reads your meetings. It is tried again at the next start.</source>
        <translation>Gelöschtes lässt sich nicht überschreiben, solange ein anderes Fenster von Einlass Ihre Meetings liest. Beim nächsten Start wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is damaged, and no backup has it whole. Delete it, or open a file of it that you saved.</source>
        <translation>„%1“ ist beschädigt, und keine Sicherungskopie hat es vollständig. Löschen Sie es, oder öffnen Sie eine Datei davon, die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Those who are invited to a time of their own are not in the file; it has the committee and all times.</source>
        <translation>Wer zu einer eigenen Zeit eingeladen ist, steht nicht in der Datei; sie enthält die Kommission und alle Zeiten.</translation>
    </message>
    <message>
        <source>The consent register is not in the file; it stays here, with its duties.</source>
        <translation>Das Verzeichnis der Einwilligungen ist nicht in der Datei; es bleibt mit seinen Aufgaben hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were damaged and were restored from the backup: %1. Please check what you changed there last.</source>
        <translation>
            <numerusform>%n Meeting war beschädigt und wurde aus der Sicherungskopie wiederhergestellt: %1. Bitte prüfen Sie, was Sie dort zuletzt geändert haben.</numerusform>
            <numerusform>%n Meetings waren beschädigt und wurden aus der Sicherungskopie wiederhergestellt: %1. Bitte prüfen Sie, was Sie dort zuletzt geändert haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something of %n meeting(s) is damaged and in no backup: %1. What can be read is kept; please look it through.</source>
        <translation>
            <numerusform>Etwas von %n Meeting ist beschädigt und in keiner Sicherungskopie: %1. Was lesbar ist, bleibt; bitte sehen Sie es durch.</numerusform>
            <numerusform>Etwas von %n Meetings ist beschädigt und in keiner Sicherungskopie: %1. Was lesbar ist, bleibt; bitte sehen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are damaged and cannot be read any more: %1. Delete them, or open files of them that you saved.</source>
        <translation>
            <numerusform>%n Meeting ist beschädigt und nicht mehr lesbar: %1. Löschen Sie es, oder öffnen Sie eine Datei davon, die Sie gespeichert haben.</numerusform>
            <numerusform>%n Meetings sind beschädigt und nicht mehr lesbar: %1. Löschen Sie sie, oder öffnen Sie Dateien davon, die Sie gespeichert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile, template or setting was damaged and was restored from the backup. Please check them in the settings.</source>
        <translation>Ein Profil, eine Vorlage oder eine Einstellung war beschädigt und wurde aus der Sicherungskopie wiederhergestellt. Bitte prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>A profile, template or setting is damaged and in no backup. Please check them in the settings.</source>
        <translation>Ein Profil, eine Vorlage oder eine Einstellung ist beschädigt und in keiner Sicherungskopie. Bitte prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Stattdessen %1 nutzen</translation>
    </message>
    <message>
        <source>tool: %1</source>
        <translation>Werkzeug: %1</translation>
    </message>
    <message>
        <source>Set a passcode</source>
        <translation>Kenncode einschalten</translation>
    </message>
    <message>
        <source>passcode: on</source>
        <translation>Kenncode: ein</translation>
    </message>
    <message>
        <source>Switch the waiting room on</source>
        <translation>Warteraum einschalten</translation>
    </message>
    <message>
        <source>waiting room: on</source>
        <translation>Warteraum: ein</translation>
    </message>
    <message>
        <source>Switch end-to-end encryption off</source>
        <translation>Ende-zu-Ende-Verschlüsselung ausschalten</translation>
    </message>
    <message>
        <source>end-to-end encryption: off</source>
        <translation>Ende-zu-Ende-Verschlüsselung: aus</translation>
    </message>
    <message>
        <source>Admit university accounts only</source>
        <translation>Nur Konten der Universität zulassen</translation>
    </message>
    <message>
        <source>who gets in: university accounts only</source>
        <translation>Zugang: nur Konten der Universität</translation>
    </message>
    <message>
        <source>Admit people who have registered</source>
        <translation>Registrierte zulassen</translation>
    </message>
    <message>
        <source>who gets in: people who have registered</source>
        <translation>Zugang: Registrierte</translation>
    </message>
    <message>
        <source>Admit everybody with link and code</source>
        <translation>Alle mit Link und Kenncode zulassen</translation>
    </message>
    <message>
        <source>who gets in: everybody with link and code</source>
        <translation>Zugang: alle mit Link und Kenncode</translation>
    </message>
    <message>
        <source>Send the access data to the participants only</source>
        <translation>Zugangsdaten nur an die Teilnehmenden geben</translation>
    </message>
    <message>
        <source>access data: to the participants only</source>
        <translation>Zugangsdaten: nur an die Teilnehmenden</translation>
    </message>
    <message>
        <source>Make the poll anonymous</source>
        <translation>Umfrage anonym durchführen</translation>
    </message>
    <message>
        <source>polls: anonymous</source>
        <translation>Umfragen: anonym</translation>
    </message>
    <message>
        <source>Start the recording by hand</source>
        <translation>Aufzeichnung von Hand beginnen</translation>
    </message>
    <message>
        <source>recording: started by hand</source>
        <translation>Aufzeichnung: von Hand begonnen</translation>
    </message>
    <message>
        <source>Keep the recording on a server of the university</source>
        <translation>Aufzeichnung auf einem Server der Universität speichern</translation>
    </message>
    <message>
        <source>recording: kept on a server of the university</source>
        <translation>Aufzeichnung: auf einem Server der Universität</translation>
    </message>
    <message>
        <source>Make the recording internal</source>
        <translation>Aufzeichnung nur intern zeigen</translation>
    </message>
    <message>
        <source>recording: for members of the university</source>
        <translation>Aufzeichnung: für Mitglieder der Universität</translation>
    </message>
    <message>
        <source>Delete the recording by %1</source>
        <translation>Aufzeichnung bis %1 löschen</translation>
    </message>
    <message>
        <source>recording: deleted by %1</source>
        <translation>Aufzeichnung: gelöscht bis %1</translation>
    </message>
    <message>
        <source>Leave the chat out of the recording</source>
        <translation>Chat nicht mit aufzeichnen</translation>
    </message>
    <message>
        <source>recording: without the chat</source>
        <translation>Aufzeichnung: ohne Chat</translation>
    </message>
    <message>
        <source>Let a member of the university help</source>
        <translation>Ein Mitglied der Universität helfen lassen</translation>
    </message>
    <message>
        <source>remote control: by a member of the university</source>
        <translation>Fernsteuerung: durch ein Mitglied der Universität</translation>
    </message>
    <message>
        <source>Plan a meeting instead of a webinar</source>
        <translation>Besprechung statt Webinar planen</translation>
    </message>
    <message>
        <source>kind: meeting</source>
        <translation>Art: Besprechung</translation>
    </message>
    <message>
        <source>Do without streaming</source>
        <translation>Auf das Streaming verzichten</translation>
    </message>
    <message>
        <source>streaming: left out</source>
        <translation>Streaming: entfällt</translation>
    </message>
    <message>
        <source>Do without registration</source>
        <translation>Auf die Registrierung verzichten</translation>
    </message>
    <message>
        <source>registration: left out</source>
        <translation>Registrierung: entfällt</translation>
    </message>
    <message>
        <source>Do without breakout rooms</source>
        <translation>Auf Gruppenräume verzichten</translation>
    </message>
    <message>
        <source>breakout rooms: left out</source>
        <translation>Gruppenräume: entfallen</translation>
    </message>
    <message>
        <source>Do without telephone access</source>
        <translation>Auf die Einwahl per Telefon verzichten</translation>
    </message>
    <message>
        <source>telephone access: left out</source>
        <translation>Einwahl per Telefon: entfällt</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Auf die Aufzeichnung verzichten</translation>
    </message>
    <message>
        <source>recording: left out</source>
        <translation>Aufzeichnung: entfällt</translation>
    </message>
    <message>
        <source>Leave the polls out</source>
        <translation>Auf die Umfragen verzichten</translation>
    </message>
    <message>
        <source>polls: left out</source>
        <translation>Umfragen: entfallen</translation>
    </message>
    <message>
        <source>Leave the votes out</source>
        <translation>Auf die Abstimmungen verzichten</translation>
    </message>
    <message>
        <source>votes: left out</source>
        <translation>Abstimmungen: entfallen</translation>
    </message>
    <message>
        <source>Do not save the chat</source>
        <translation>Chat nicht speichern</translation>
    </message>
    <message>
        <source>chat: not saved</source>
        <translation>Chat: wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Leave the attendance list out</source>
        <translation>Auf die Anwesenheitsliste verzichten</translation>
    </message>
    <message>
        <source>attendance list: left out</source>
        <translation>Anwesenheitsliste: entfällt</translation>
    </message>
    <message>
        <source>Do without remote control</source>
        <translation>Auf die Fernsteuerung verzichten</translation>
    </message>
    <message>
        <source>remote control: left out</source>
        <translation>Fernsteuerung: entfällt</translation>
    </message>
    <message>
        <source>Switch the lobby on</source>
        <translation>Lobby einschalten</translation>
    </message>
    <message>
        <source>lobby: on</source>
        <translation>Lobby: ein</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort vorsehen</translation>
    </message>
    <message>
        <source>password: on</source>
        <translation>Passwort: ein</translation>
    </message>
    <message>
        <source>Set PINs</source>
        <translation>PINs vorsehen</translation>
    </message>
    <message>
        <source>PINs: on</source>
        <translation>PINs: ein</translation>
    </message>
    <message>
        <source>then to confirm: %1</source>
        <translation>dann zu bestätigen: %1</translation>
    </message>
    <message>
        <source>Use the university’s survey service</source>
        <translation>Umfragedienst der Universität nutzen</translation>
    </message>
    <message>
        <source>polls: with the university’s survey service</source>
        <translation>Umfragen: mit dem Umfragedienst der Universität</translation>
    </message>
    <message>
        <source>%1: the file cannot be written (%2). Choose another folder, or free some space.</source>
        <translation>%1: Die Datei lässt sich nicht schreiben (%2). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. See whether you may open it, or take another copy.</source>
        <translation>%1: Die Datei lässt sich nicht lesen. Prüfen Sie, ob Sie sie öffnen dürfen, oder nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The plan has no date yet. Give it at “When”.</source>
        <translation>Der Plan hat noch keinen Termin. Geben Sie ihn unter „Wann“ an.</translation>
    </message>
    <message>
        <source>The plan has no title yet. Give it at “What it is”.</source>
        <translation>Der Plan hat noch keinen Titel. Geben Sie ihn unter „Worum es geht“ an.</translation>
    </message>
    <message>
        <source>No tool has been chosen yet. Choose it at “Tool”.</source>
        <translation>Es ist noch kein Werkzeug gewählt. Wählen Sie es unter „Werkzeug“.</translation>
    </message>
    <message>
        <source>The code that participants need is missing (passcode, guest PIN or password). Give it at “Set-up”.</source>
        <translation>Der Code, den die Teilnehmenden brauchen, fehlt (Kenncode, Gäste-PIN oder Passwort). Geben Sie ihn unter „Einrichtung“ an.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Choose another folder, or ask for the right to write there.</source>
        <translation>„%1“ kann nicht geschrieben werden. Es wurde nichts geändert. Wählen Sie einen anderen Ordner oder bitten Sie dort um Schreibrechte.</translation>
    </message>
    <message>
        <source>The PDF document could not be drawn. Try again; if it stays so, report it with the version that “About Einlass” names.</source>
        <translation>Das PDF-Dokument ließ sich nicht zeichnen. Versuchen Sie es erneut; bleibt es dabei, melden Sie es mit der Version, die „Über Einlass“ nennt.</translation>
    </message>
    <message>
        <source>The PDF document could not be completed. Try again; if it stays so, report it with the version that “About Einlass” names.</source>
        <translation>Das PDF-Dokument ließ sich nicht fertigstellen. Versuchen Sie es erneut; bleibt es dabei, melden Sie es mit der Version, die „Über Einlass“ nennt.</translation>
    </message>
    <message>
        <source>The form template %1 is missing. Install Einlass anew.</source>
        <translation>Die Formularvorlage %1 fehlt. Installieren Sie Einlass neu.</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install Einlass anew.</source>
        <translation>Die Vorlage „%1“ fehlt in diesem Programm. Installieren Sie Einlass neu.</translation>
    </message>
    <message>
        <source>The meeting “%1” is not there any more. It was deleted in the meantime; the list shows what there is.</source>
        <translation>Das Meeting „%1“ ist nicht mehr vorhanden. Es wurde inzwischen gelöscht; die Liste zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>This task is not there any more: the meeting has changed. The list shows what is due now.</source>
        <translation>Diese Aufgabe gibt es nicht mehr: Das Meeting hat sich geändert. Die Liste zeigt, was jetzt fällig ist.</translation>
    </message>
    <message>
        <source>This template is not there any more. Choose another one.</source>
        <translation>Diese Vorlage gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1: the database reports an error (%2). Start Einlass again; what matters, save as a file before.</source>
        <translation>%1: Die Datenbank meldet einen Fehler (%2). Starten Sie Einlass neu; speichern Sie Wichtiges vorher als Datei.</translation>
    </message>
    <message>
        <source>%1: “%2” is no word of the documents; see words.json in the program’s templates.</source>
        <translation>%1: „%2“ ist kein Wort der Dokumente; siehe words.json in den Vorlagen des Programms.</translation>
    </message>
    <message>
        <source>%1: “%2” needs a text.</source>
        <translation>%1: „%2“ braucht einen Text.</translation>
    </message>
    <message>
        <source>%1: “%2” needs exactly these placeholders: %3.</source>
        <translation>%1: „%2“ braucht genau diese Platzhalter: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” has no placeholders.</source>
        <translation>%1: „%2“ hat keine Platzhalter.</translation>
    </message>
    <message>
        <source>%1: the format “%2” needs what “%3” has, day, month or year.</source>
        <translation>%1: Das Format „%2“ braucht, was „%3“ hat: Tag, Monat oder Jahr.</translation>
    </message>
    <message>
        <source>A part of this program, einlass_%1, is missing or belongs to another version. Install Einlass again.</source>
        <translation>Ein Teil dieses Programms, einlass_%1, fehlt oder gehört zu einer anderen Version. Installieren Sie Einlass neu.</translation>
    </message>
    <message numerus="yes">
        <source>What was noted about consents or interviews of %n person(s) is damaged: it is not known any more to which meeting it belongs, and it was taken out. Please enter it again: %1.</source>
        <translation>
            <numerusform>Was zu Einwilligungen oder Gesprächen von %n Person vermerkt war, ist beschädigt: Zu welchem Meeting es gehört, ist nicht mehr bekannt, und es wurde herausgenommen. Bitte tragen Sie es neu ein: %1.</numerusform>
            <numerusform>Was zu Einwilligungen oder Gesprächen von %n Personen vermerkt war, ist beschädigt: Zu welchem Meeting es gehört, ist nicht mehr bekannt, und es wurde herausgenommen. Bitte tragen Sie es neu ein: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are damaged: it is not known any more to which meeting they belong. All tasks are made anew at the next start at the latest; please look whether one that was done is open again.</source>
        <translation>
            <numerusform>%n Aufgabe ist beschädigt: Zu welchem Meeting sie gehört, ist nicht mehr bekannt. Spätestens beim nächsten Start werden alle Aufgaben neu ermittelt; bitte sehen Sie nach, ob eine erledigte wieder offen ist.</numerusform>
            <numerusform>%n Aufgaben sind beschädigt: Zu welchem Meeting sie gehören, ist nicht mehr bekannt. Spätestens beim nächsten Start werden alle Aufgaben neu ermittelt; bitte sehen Sie nach, ob eine erledigte wieder offen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some entries are damaged and left out here: the list may lack meetings, tasks or people. They are mended when Einlass is the only one to run and may write in its folder.</source>
        <translation>Einige Einträge sind beschädigt und fehlen hier: In der Liste können Meetings, Aufgaben oder Personen fehlen. Sie werden instand gesetzt, sobald nur ein Einlass läuft und in seinen Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>A consent was revoked: delete the recording, or cut every passage with the person out of all copies. Einlass says who it is.</source>
        <translation>Eine Einwilligung wurde widerrufen: Löschen Sie die Aufzeichnung, oder schneiden Sie jede Stelle mit der Person aus allen Kopien. Wer es ist, steht in Einlass.</translation>
    </message>
    <message>
        <source>Open the calendar file: subject, place, dates and text are in it.</source>
        <translation>Öffnen Sie die Kalenderdatei: Betreff, Ort, Termine und Text stehen darin.</translation>
    </message>
    <message>
        <source>Open the draft in your mail program: recipients, subject, text and calendar entry are in it.</source>
        <translation>Öffnen Sie den Entwurf in Ihrem E-Mail-Programm: Empfängerliste, Betreff, Text und Kalendereintrag sind enthalten.</translation>
    </message>
    <message>
        <source>Open the draft of the update in your mail program: recipients, what has changed, the new text and the calendar entry are in it.</source>
        <translation>Öffnen Sie den Entwurf der Aktualisierung in Ihrem E-Mail-Programm: Empfängerliste, Änderungen, neuer Text und Kalendereintrag sind enthalten.</translation>
    </message>
    <message>
        <source>Open the draft of the cancellation in your mail program: recipients, text and the calendar entry that cancels are in it.</source>
        <translation>Öffnen Sie den Entwurf der Absage in Ihrem E-Mail-Programm: Empfängerliste, Text und der absagende Kalendereintrag sind enthalten.</translation>
    </message>
    <message>
        <source>link, ID and code of the tool so far are not taken over</source>
        <translation>Link, ID und Kenncode des bisherigen Werkzeugs werden nicht übernommen</translation>
    </message>
    <message>
        <source>%1 contains access data (a link, meeting ID or code). It appears in every document: take them out there.</source>
        <translation>%1 enthält Zugangsdaten (einen Link, eine Meeting-ID oder einen Code). Der Text steht in jedem Dokument: Nehmen Sie sie dort heraus.</translation>
    </message>
    <message>
        <source>%1 contains a link or telephone number. It appears in the announcement, which may have none: take it out there.</source>
        <translation>%1 enthält einen Link oder eine Telefonnummer. Der Text steht in der Ankündigung, die keine haben darf: Nehmen Sie die Angabe dort heraus.</translation>
    </message>
    <message>
        <source>These people were invited</source>
        <translation>Diese Personen waren eingeladen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Leads hosts of online meetings to a compliant meeting.</source>
        <translation>Führt Gastgebende von Online-Meetings zu einem regelgerechten Meeting.</translation>
    </message>
    <message>
        <source>A plan file to open.</source>
        <translation>Eine Plandatei, die geöffnet wird.</translation>
    </message>
    <message>
        <source>The rules of another university: the pack.json of its rule pack.</source>
        <translation>Die Regeln einer anderen Universität: die Datei pack.json ihres Regelwerks.</translation>
    </message>
    <message>
        <source>One plan file can be opened, not several.</source>
        <translation>Es lässt sich nur eine Plandatei öffnen, nicht mehrere.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ab&amp;schließen</translation>
    </message>
</context>
<context>
    <name>einlass::AccessEditor</name>
    <message>
        <source>Neither a link nor a meeting ID was found in this text.</source>
        <translation>In diesem Text wurde weder ein Link noch eine Meeting-ID gefunden.</translation>
    </message>
    <message>
        <source>This is an invitation of %1, but %2 is chosen. Nothing was taken over.</source>
        <translation>Das ist eine Einladung von %1, gewählt ist aber %2. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Taken over: the registration link.</source>
        <translation>Übernommen: der Link zur Registrierung.</translation>
    </message>
    <message>
        <source>Taken over: link and meeting ID.</source>
        <translation>Übernommen: Link und Meeting-ID.</translation>
    </message>
    <message>
        <source>Taken over: link, meeting ID and code.</source>
        <translation>Übernommen: Link, Meeting-ID und Kenncode.</translation>
    </message>
    <message>
        <source>Bring the &amp;invitation back</source>
        <translation>&amp;Einladung zurückbringen</translation>
    </message>
    <message>
        <source>Link or conference number</source>
        <translation>Link oder Konferenznummer</translation>
    </message>
    <message>
        <source>Link to the meeting</source>
        <translation>Link zum Meeting</translation>
    </message>
    <message>
        <source>To join or to register, never the link to start.</source>
        <translation>Zum Beitreten oder Registrieren, niemals der Link zum Starten.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Kenncode</translation>
    </message>
    <message>
        <source>Other than planned: %1</source>
        <translation>Anders als geplant: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Bitte prüfen: %1</translation>
    </message>
    <message>
        <source>%1 has the answers of a meeting, not an invitation. Open it with “Open plan”.</source>
        <translation>%1 enthält die Antworten zu einem Meeting, keine Einladung. Öffnen Sie die Datei mit „Plan öffnen“.</translation>
    </message>
    <message>
        <source>The link begins with http: and would be called up in the clear. %1 understands https:, too.</source>
        <translation>Der Link beginnt mit http: und würde unverschlüsselt aufgerufen. %1 versteht auch https:.</translation>
    </message>
    <message>
        <source>The link began with http: and would have been called up in the clear. It begins with https: now.</source>
        <translation>Der Link begann mit http: und wäre unverschlüsselt aufgerufen worden. Jetzt beginnt er mit https:.</translation>
    </message>
    <message>
        <source>another meeting</source>
        <translation>ein anderes Meeting</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a meeting</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 had the room %2 until %3.</source>
        <comment>a group, a room, a date</comment>
        <translation>Bis %3 hatte %1 den Raum %2.</translation>
    </message>
    <message>
        <source>%1 had the room %2 before.</source>
        <comment>a group, a room</comment>
        <translation>Vorher hatte %1 den Raum %2.</translation>
    </message>
    <message>
        <source>Should other people come now, as in a new term, make a new room for them.</source>
        <translation>Kommen jetzt andere Personen, etwa in einem neuen Semester, legen Sie dafür einen neuen Raum an.</translation>
    </message>
    <message>
        <source>Make a new one for a new group.</source>
        <translation>Legen Sie für eine neue Gruppe einen neuen Raum an.</translation>
    </message>
    <message>
        <source>%1 Whoever knows its access data can come again. %2</source>
        <comment>who had the room, what to do</comment>
        <translation>%1 Wer die Zugangsdaten kennt, kann wiederkommen. %2</translation>
    </message>
    <message>
        <source>Paste the tool’s invitation as a whole, or drop or open its file: link, meeting ID and code are taken from it and compared with what you planned.</source>
        <translation>Fügen Sie die Einladung des Werkzeugs vollständig ein, ziehen Sie ihre Datei hierher oder öffnen Sie sie: Link, Meeting-ID und Kenncode werden daraus übernommen und mit Ihrer Planung verglichen.</translation>
    </message>
    <message>
        <source>Change it to &amp;https</source>
        <translation>Auf htt&amp;ps umstellen</translation>
    </message>
    <message>
        <source>Has the &amp;invitation changed?</source>
        <translation>Hat sich die &amp;Einladung geändert?</translation>
    </message>
    <message>
        <source>Link, ID and passcode are there. Paste the tool’s invitation again only if it has new ones.</source>
        <translation>Link, ID und Kenncode sind da. Fügen Sie die Einladung des Werkzeugs nur dann noch einmal ein, wenn sie andere enthält.</translation>
    </message>
    <message>
        <source>The link is there. Paste the tool’s invitation again only if it has a new one.</source>
        <translation>Der Link ist da. Fügen Sie die Einladung des Werkzeugs nur dann noch einmal ein, wenn sie einen anderen enthält.</translation>
    </message>
</context>
<context>
    <name>einlass::AddressesPage</name>
    <message>
        <source>Lists of addresses</source>
        <translation>Adresslisten</translation>
    </message>
    <message>
        <source>“%1” is no domain. Write what stands behind the @, for example mail.example.org.</source>
        <translation>„%1“ ist keine Domain. Schreiben Sie, was nach dem @ steht, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>“%1” is an institution’s own domain under the rules and stays one.</source>
        <translation>„%1“ ist nach den Regeln die eigene Domain einer Einrichtung und bleibt es.</translation>
    </message>
    <message>
        <source>“%1” is the ending of many domains. Write a whole domain.</source>
        <translation>„%1“ ist die Endung vieler Domains. Schreiben Sie eine vollständige Domain.</translation>
    </message>
    <message>
        <source>Kept. Counts from the next start of Einlass.</source>
        <translation>Gespeichert. Gilt ab dem nächsten Start von Einlass.</translation>
    </message>
    <message>
        <source>Einlass knows many mail providers. What is missing in its lists can be added here, one domain on each line. It counts from the next start, and is kept with the program’s preferences: domains only, nothing about anybody.</source>
        <translation>Einlass kennt viele E-Mail-Anbieter. Was in den Listen fehlt, lässt sich hier ergänzen, je Zeile eine Domain. Es gilt ab dem nächsten Start und liegt bei den Einstellungen des Programms: nur Domains, nichts über Personen.</translation>
    </message>
    <message>
        <source>&amp;Private providers</source>
        <translation>&amp;Private Anbieter</translation>
    </message>
    <message>
        <source>Addresses there are private ones: Zoom does not take them, the other tools with a reason.</source>
        <translation>Adressen dort gelten als privat: Zoom nimmt sie nicht an, die anderen Werkzeuge mit einer Begründung.</translation>
    </message>
    <message>
        <source>&amp;Throw-away providers</source>
        <translation>Anbieter von &amp;Wegwerfadressen</translation>
    </message>
    <message>
        <source>Addresses there are refused: nobody knows who reads them.</source>
        <translation>Adressen dort werden abgelehnt: Niemand weiß, wer sie liest.</translation>
    </message>
</context>
<context>
    <name>einlass::AskedRow</name>
    <message>
        <source>Nobody who is recorded is named in the plan: note in the register who was asked.</source>
        <translation>Niemand, der aufgezeichnet wird, ist im Plan genannt: Halten Sie im Verzeichnis fest, wer gefragt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Consent register: %1 of %n person(s) have been asked.</source>
        <translation>
            <numerusform>Einwilligungen: %1 von %n Person wurde gefragt.</numerusform>
            <numerusform>Einwilligungen: %1 von %n Personen wurden gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Ausgegeben am</translation>
    </message>
    <message>
        <source>Day on which the forms were handed out</source>
        <translation>Tag, an dem die Formulare ausgegeben wurden</translation>
    </message>
    <message>
        <source>Mark all as asked</source>
        <translation>Alle als gefragt vermerken</translation>
    </message>
</context>
<context>
    <name>einlass::AttendanceEditor</name>
    <message>
        <source>An &amp;attendance list is kept</source>
        <translation>Es wird eine &amp;Anwesenheitsliste geführt</translation>
    </message>
    <message>
        <source>A list of who was there, by you or by the tool.</source>
        <translation>Eine Liste, wer da war, von Ihnen oder vom Werkzeug.</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>Which regulation?</source>
        <translation>Nach welcher Regelung?</translation>
    </message>
    <message>
        <source>Name of the regulation and the provision.</source>
        <translation>Name der Ordnung und die Stelle darin.</translation>
    </message>
</context>
<context>
    <name>einlass::AudienceEditor</name>
    <message>
        <source>How man&amp;y people at the same time, you included?</source>
        <translation>Wie &amp;viele Personen sind gleichzeitig dabei, Sie eingeschlossen?</translation>
    </message>
    <message>
        <source>At 0, the recipients and lists below are counted.</source>
        <translation>Bei 0 werden die Eingeladenen und Listen unten gezählt.</translation>
    </message>
    <message>
        <source>People &amp;under 16 take part</source>
        <translation>Personen &amp;unter 16 Jahren nehmen teil</translation>
    </message>
    <message>
        <source>Somebody dials in by &amp;telephone</source>
        <translation>Jemand wählt sich per &amp;Telefon ein</translation>
    </message>
    <message>
        <source>Somebody takes part in the bro&amp;wser</source>
        <translation>Jemand nimmt im &amp;Browser teil</translation>
    </message>
    <message>
        <source>Without installing a program.</source>
        <translation>Ohne ein Programm zu installieren.</translation>
    </message>
    <message>
        <source>People from &amp;outside the university take part</source>
        <translation>P&amp;ersonen von außerhalb der Universität nehmen teil</translation>
    </message>
    <message>
        <source>Guests without a university account.</source>
        <translation>Gäste ohne Konto der Universität.</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Noch etwas?</translation>
    </message>
    <message>
        <source>People under 16, telephone, browser.</source>
        <translation>Personen unter 16, Telefon, Browser.</translation>
    </message>
    <message numerus="yes">
        <source>as many as are listed: %n</source>
        <translation>
            <numerusform>so viele wie unten genannt: %n</numerusform>
            <numerusform>so viele wie unten genannt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, by the list: %n of the recipients is (are) from outside.</source>
        <translation>
            <numerusform>Ja, nach der Liste: %n Person der Eingeladenen kommt von außerhalb.</numerusform>
            <numerusform>Ja, nach der Liste: %n der Eingeladenen kommen von außerhalb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::BeginPage</name>
    <message>
        <source>Go on wit&amp;h “%1”</source>
        <translation>Mit „%1“ f&amp;ortfahren</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Einlass asks what it needs, step by step, and writes what goes out in the end.</source>
        <translation>Einlass fragt Schritt für Schritt, was nötig ist, und schreibt am Ende, was hinausgeht.</translation>
    </message>
    <message>
        <source>With a new &amp;meeting</source>
        <translation>Mit einem &amp;neuen Meeting</translation>
    </message>
    <message>
        <source>With a plan or template &amp;file</source>
        <translation>Mit einer Plan- oder Vorlagen&amp;datei</translation>
    </message>
    <message>
        <source>With an in&amp;vitation that exists already</source>
        <translation>Mit einer Ein&amp;ladung, die es schon gibt</translation>
    </message>
    <message>
        <source>Empty, or from a template for a usual occasion.</source>
        <translation>Leer oder nach einer Vorlage für einen üblichen Anlass.</translation>
    </message>
    <message>
        <source>Go on with a plan that was saved, or use one as a pattern.</source>
        <translation>Einen gespeicherten Plan fortsetzen oder als Muster verwenden.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>Datei &amp;auswählen …</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The invitation is still being read.</source>
        <translation>Die Einladung wird noch gelesen.</translation>
    </message>
    <message>
        <source>Paste an invitation or open its file first, or begin in another way.</source>
        <translation>Fügen Sie zuerst eine Einladung ein, öffnen Sie ihre Datei oder beginnen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>For a meeting that %1, %2 or %3 has made already. What the invitation says is not asked again.</source>
        <translation>Für ein Meeting, das in %1, %2 oder %3 schon angelegt ist. Was in der Einladung steht, wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Paste what %1, %2 or %3 gave &amp;you, or drop or open the file. It is read here and sent nowhere.</source>
        <translation>Fügen Sie &amp;ein, was %1, %2 oder %3 Ihnen gegeben hat, ziehen Sie die Datei hierher oder öffnen Sie sie. Alles wird nur hier gelesen und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Go on wit&amp;h what was begun</source>
        <translation>Mit dem Begonnenen f&amp;ortfahren</translation>
    </message>
</context>
<context>
    <name>einlass::CancelView</name>
    <message>
        <source>The cancellation, to send it once more.</source>
        <translation>Die Absage, um sie noch einmal zu versenden.</translation>
    </message>
    <message>
        <source>The meeting does not take place. You see first what will go out; nothing is marked as cancelled before you say so.</source>
        <translation>Falls das Meeting nicht stattfindet: Sie sehen zuerst, was hinausgeht; als abgesagt vermerkt wird das Meeting erst, wenn Sie es angeben.</translation>
    </message>
    <message>
        <source>Show the cancellation</source>
        <translation>Absage anzeigen</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Meeting absagen …</translation>
    </message>
    <message>
        <source>This is what will go out</source>
        <translation>Das geht hinaus</translation>
    </message>
    <message>
        <source>Text of the cancellation</source>
        <translation>Text der Absage</translation>
    </message>
    <message>
        <source>Those who got a mail of their own need a cancellation of their own: their calendars know no other.</source>
        <translation>Wer eine eigene E-Mail erhalten hat, braucht eine eigene Absage: Der Kalender erkennt keine andere.</translation>
    </message>
    <message>
        <source>One mail for each person…</source>
        <translation>Eine E-Mail je Person …</translation>
    </message>
    <message>
        <source>Save one cancellation for each person…</source>
        <translation>Eine Absage je Person speichern …</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Abgesagt am</translation>
    </message>
    <message>
        <source>Mark as cancelled</source>
        <translation>Als abgesagt vermerken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep the meeting</source>
        <translation>Meeting beibehalten</translation>
    </message>
</context>
<context>
    <name>einlass::ChangeNotice</name>
    <message>
        <source>People have this invitation already</source>
        <translation>Diese Einladung ist schon versendet</translation>
    </message>
    <message>
        <source>What this change brings about</source>
        <translation>Was diese Änderung mit sich bringt</translation>
    </message>
    <message>
        <source>If you change something here, those who were invited have to be told. You see here what that means before anything goes out.</source>
        <translation>Wenn Sie hier etwas ändern, müssen die Eingeladenen davon erfahren. Was das bedeutet, sehen Sie hier, bevor etwas hinausgeht.</translation>
    </message>
</context>
<context>
    <name>einlass::ChatLogEditor</name>
    <message>
        <source>The cha&amp;t is saved</source>
        <translation>Der Cha&amp;t wird gespeichert</translation>
    </message>
    <message>
        <source>Only if results cannot be kept in any other way.</source>
        <translation>Nur wenn sich Ergebnisse nicht anders festhalten lassen.</translation>
    </message>
</context>
<context>
    <name>einlass::CheckPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeberin oder Gastgeber</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Es steht nichts im Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are open</source>
        <translation>
            <numerusform>%n Punkt ist offen</numerusform>
            <numerusform>%n Punkte sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>What is still open, and everything you have answered.</source>
        <translation>Was noch offen ist, und alles, was Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>To give a reason for</source>
        <translation>Zu begründen</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>No rule stands in the way, but the dates are over</source>
        <translation>Keine Regel steht im Weg, aber die Termine sind vorbei</translation>
    </message>
</context>
<context>
    <name>einlass::ChecklistView</name>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy start</source>
        <translation>Beginn kopieren</translation>
    </message>
    <message>
        <source>Copy duration</source>
        <translation>Dauer kopieren</translation>
    </message>
    <message>
        <source>Copy time zone</source>
        <translation>Zeitzone kopieren</translation>
    </message>
    <message>
        <source>Copy host PIN</source>
        <translation>Veranstalter-PIN kopieren</translation>
    </message>
    <message>
        <source>Copy guest PIN</source>
        <translation>Gäste-PIN kopieren</translation>
    </message>
    <message>
        <source>Copy room name</source>
        <translation>Raumnamen kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Copy passcode</source>
        <translation>Kenncode kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Meeting anlegen</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Vor dem Meeting</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>Während des Meetings</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Nach dem Meeting</translation>
    </message>
    <message>
        <source>Host PIN</source>
        <translation>Veranstalter-PIN</translation>
    </message>
    <message>
        <source>Guest PIN</source>
        <translation>Gäste-PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Kenncode</translation>
    </message>
</context>
<context>
    <name>einlass::CompletionEditor</name>
    <message>
        <source>Recipients and transfers of %1…</source>
        <translation>Empfänger und Übermittlungen bei %1 …</translation>
    </message>
    <message>
        <source>To be completed before use: recipients and transfers of %1…</source>
        <translation>Vor Verwendung zu ergänzen: Empfänger und Übermittlungen bei %1 …</translation>
    </message>
    <message>
        <source>The rules do not say this for %1; ask your data protection officer. What you enter stands in every consent form for %1 that is made on this computer. Until then its place is blank and marked.</source>
        <translation>Die Regeln sagen dazu für %1 nichts; fragen Sie den Datenschutz. Was Sie eintragen, steht in jeder Einwilligungserklärung für %1, die auf diesem Rechner erstellt wird. Bis dahin bleibt die Stelle leer und ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Recipients and processors</source>
        <translation>Empfänger und Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Recipients and processors, in German</source>
        <translation>Empfänger und Auftragsverarbeiter, auf Deutsch</translation>
    </message>
    <message>
        <source>Recipients and processors, in English</source>
        <translation>Empfänger und Auftragsverarbeiter, auf Englisch</translation>
    </message>
    <message>
        <source>Transfers to third countries</source>
        <translation>Übermittlungen in Drittländer</translation>
    </message>
    <message>
        <source>Transfers to third countries, in German</source>
        <translation>Übermittlungen in Drittländer, auf Deutsch</translation>
    </message>
    <message>
        <source>Transfers to third countries, in English</source>
        <translation>Übermittlungen in Drittländer, auf Englisch</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>In das Formular übernehmen</translation>
    </message>
</context>
<context>
    <name>einlass::ConfirmBox</name>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentAnswer</name>
    <message>
        <source>%1. %2</source>
        <comment>number and text of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <comment>answer to an item</comment>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>answer to an item</comment>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Write the date of the answer.</source>
        <translation>Tragen Sie das Datum der Antwort ein.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Say how the answer came: an answer must be provable.</source>
        <translation>Geben Sie an, wie die Antwort kam: Eine Antwort muss nachweisbar sein.</translation>
    </message>
    <message>
        <source>Answered &amp;on</source>
        <translation>Geantwortet &amp;am</translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation>Wie die Antwort kam</translation>
    </message>
    <message>
        <source>On &amp;paper, signed</source>
        <translation>Auf &amp;Papier, unterschrieben</translation>
    </message>
    <message>
        <source>By a &amp;mail that answers each item</source>
        <translation>Per E-Mai&amp;l mit Antwort auf jeden Punkt</translation>
    </message>
    <message>
        <source>As it stands on the form or in the mail. What was left blank counts as no.</source>
        <translation>Wie es im Formular oder in der E-Mail steht. Was nicht beantwortet wurde, gilt als Nein.</translation>
    </message>
    <message>
        <source>&amp;Yes to everything</source>
        <translation>&amp;Ja zu allem</translation>
    </message>
    <message>
        <source>&amp;Keep this answer</source>
        <translation>Antwort &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Declined altogether</source>
        <translation>Insgesamt abgele&amp;hnt</translation>
    </message>
    <message>
        <source>Takes part without being recorded.</source>
        <translation>Nimmt teil, ohne aufgezeichnet zu werden.</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentPage</name>
    <message>
        <source>More ways</source>
        <translation>Weitere Wege</translation>
    </message>
    <message numerus="yes">
        <source>Forms with the name filled in, for %n person(s) who are recorded and named in the plan.</source>
        <translation>
            <numerusform>Formular mit eingesetztem Namen, für %n Person, die aufgezeichnet wird und im Plan genannt ist.</numerusform>
            <numerusform>Formulare mit eingesetztem Namen, für %n Personen, die aufgezeichnet werden und im Plan genannt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is recorded is named in the plan: use the blank form.</source>
        <translation>Keine der Personen, die aufgezeichnet werden, ist im Plan genannt: Verwenden Sie das leere Formular.</translation>
    </message>
    <message>
        <source>A PDF for each person…</source>
        <translation>Ein PDF je Person …</translation>
    </message>
    <message>
        <source>One PDF to print…</source>
        <translation>Ein PDF zum Drucken …</translation>
    </message>
    <message>
        <source>Consent by mail: people answer yes or no to each point. Keep their answers.</source>
        <translation>Einwilligung per E-Mail: Die Antwort auf jeden Punkt lautet Ja oder Nein. Bewahren Sie die Antworten auf.</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Betreff kopieren</translation>
    </message>
    <message>
        <source>Copy the subject of the mail that asks for consent</source>
        <translation>Betreff der E-Mail kopieren, die um Einwilligung bittet</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the mail that asks for consent</source>
        <translation>Text der E-Mail kopieren, die um Einwilligung bittet</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentRegister</name>
    <message>
        <source>The answer of %1 is kept.</source>
        <translation>Die Antwort von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day on which it happened.</source>
        <translation>Dieser Tag liegt noch in der Zukunft. Tragen Sie den Tag ein, an dem es geschehen ist.</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Tragen Sie den Tag ein, an dem es geschehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as asked.</source>
        <translation>
            <numerusform>%n Person ist als gefragt vermerkt.</numerusform>
            <numerusform>%n Personen sind als gefragt vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked already; nothing has changed.</source>
        <translation>Diese Personen waren schon gefragt; es hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation of %1 is kept. The recording with this person may exist for %n days from then on.</source>
        <translation>
            <numerusform>Der Widerruf von %1 ist gespeichert. Die Aufzeichnung mit dieser Person darf danach noch %n Tag bestehen.</numerusform>
            <numerusform>Der Widerruf von %1 ist gespeichert. Die Aufzeichnung mit dieser Person darf danach noch %n Tage bestehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was the revocation of %1 entered by mistake? Somebody who agrees anew gives a new declaration.</source>
        <translation>Wurde der Widerruf von %1 irrtümlich eingetragen? Wer erneut einwilligt, gibt eine neue Erklärung ab.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>The revocation of %1 is taken back.</source>
        <translation>Der Widerruf von %1 ist zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Forget what %n people answered? Nothing proves their consent afterwards.</source>
        <translation>
            <numerusform>Die Antwort von %n Person löschen? Danach lässt sich die Einwilligung nicht mehr nachweisen.</numerusform>
            <numerusform>Die Antworten von %n Personen löschen? Danach lassen sich die Einwilligungen nicht mehr nachweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are forgotten.</source>
        <translation>
            <numerusform>%n Eintrag ist gelöscht.</numerusform>
            <numerusform>%n Einträge sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting is not recorded any more; what was answered stays until it is forgotten.</source>
        <translation>Dieses Meeting wird nicht mehr aufgezeichnet; die Antworten bleiben, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 revoked on %2, before anything was recorded: takes part without being recorded.</source>
        <translation>%1 hat am %2 widerrufen, bevor etwas aufgezeichnet wurde: nimmt teil, ohne aufgezeichnet zu werden.</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 revoked on %2. Delete by %3, or cut %1 out: the recording of “%4” (%5; kept: %6).</source>
        <translation>%1 hat am %2 widerrufen. Löschen Sie bis %3 die Aufzeichnung von „%4“ (%5; Speicherort: %6) oder schneiden Sie %1 heraus.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see the table.</source>
        <translation>
            <numerusform>Und %n weitere Person; siehe Tabelle.</numerusform>
            <numerusform>Und %n weitere Personen; siehe Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;back the revocation</source>
        <translation>&amp;Widerruf zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;voked</source>
        <translation>&amp;Widerruf vermerken</translation>
    </message>
    <message>
        <source>Consents: %1 – Einlass</source>
        <comment>title of a meeting</comment>
        <translation>Einwilligungen: %1 – Einlass</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Re&amp;gister</translation>
    </message>
    <message>
        <source>Pa&amp;ge for the data protection officer</source>
        <translation>Seite für den Datenschut&amp;z</translation>
    </message>
    <message>
        <source>Who was asked, and what each answered</source>
        <translation>Wer gefragt wurde und wie die Antworten lauten</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>Day on which somebody was asked or revoked</source>
        <translation>Tag der Anfrage oder des Widerrufs</translation>
    </message>
    <message>
        <source>Mark as &amp;asked</source>
        <translation>Als &amp;gefragt vermerken</translation>
    </message>
    <message>
        <source>Forget the &amp;entry…</source>
        <translation>&amp;Eintrag löschen …</translation>
    </message>
    <message>
        <source>Kept are name, address, dates and answers, and no more. The signed pages and mails stay with you; keep them until the recording is deleted and for as long as you must prove the consent.</source>
        <translation>Gespeichert werden Name, Adresse, Datumsangaben und Antworten und sonst nichts. Die unterschriebenen Seiten und E-Mails bleiben bei Ihnen; bewahren Sie sie auf, bis die Aufzeichnung gelöscht ist und solange Sie die Einwilligung nachweisen müssen.</translation>
    </message>
    <message>
        <source>The revocation of %1 is kept. Nothing was recorded before.</source>
        <translation>Der Widerruf von %1 ist gespeichert. Vorher wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>To the &amp;forms of those who have not answered (%1)</source>
        <translation>Zu den &amp;Formularen derer, die nicht geantwortet haben (%1)</translation>
    </message>
    <message>
        <source>Opens the meeting, where consent forms are printed and saved.</source>
        <translation>Öffnet das Meeting; dort werden Einwilligungserklärungen gedruckt und gespeichert.</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentReport</name>
    <message>
        <source>Nobody is recorded by name yet.</source>
        <translation>Bisher wird niemand namentlich aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have answered</source>
        <comment>number of those who answered, number of all</comment>
        <translation>
            <numerusform>%1 von %n hat geantwortet</numerusform>
            <numerusform>%1 von %n haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; recording: not yet.</source>
        <comment>how many have answered</comment>
        <translation>%1; Aufzeichnung: noch nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1; recording: possible, but for %n people who take part without being recorded.</source>
        <comment>how many have answered</comment>
        <translation>
            <numerusform>%1; Aufzeichnung: möglich, doch ohne %n Person, die teilnimmt, ohne aufgezeichnet zu werden.</numerusform>
            <numerusform>%1; Aufzeichnung: möglich, doch ohne %n Personen, die teilnehmen, ohne aufgezeichnet zu werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; recording: possible, for %n people only as far as they agreed.</source>
        <comment>how many have answered</comment>
        <translation>
            <numerusform>%1; Aufzeichnung: möglich, bei %n Person nur, soweit sie eingewilligt hat.</numerusform>
            <numerusform>%1; Aufzeichnung: möglich, bei %n Personen nur, soweit sie eingewilligt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; recording: possible.</source>
        <comment>how many have answered</comment>
        <translation>%1; Aufzeichnung: möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more days</source>
        <comment>dates</comment>
        <translation>
            <numerusform>%1 und %n weiterer Tag</numerusform>
            <numerusform>%1 und %n weitere Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Purpose of the recording</source>
        <translation>Zweck der Aufzeichnung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>To be deleted by</source>
        <translation>Zu löschen bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Gefragt am %1.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Answered on %1, %2.</source>
        <comment>date, by mail or on paper</comment>
        <translation>Geantwortet am %1, %2.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Geantwortet am %1.</translation>
    </message>
    <message>
        <source>Declined altogether.</source>
        <translation>Insgesamt abgelehnt.</translation>
    </message>
    <message>
        <source>Agreed to everything.</source>
        <translation>In alles eingewilligt.</translation>
    </message>
    <message>
        <source>Yes to %1, no to %2.</source>
        <comment>numbers of items</comment>
        <translation>Ja zu %1, nein zu %2.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Revoked on %1; the recording with this person may exist until %2.</source>
        <translation>Widerrufen am %1; die Aufzeichnung mit dieser Person darf bis zum %2 bestehen.</translation>
    </message>
    <message>
        <source>Not recorded any more.</source>
        <translation>Wird nicht mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The declarations themselves, signed pages or mails, are kept by the person responsible and can be shown on request.</source>
        <translation>Die Erklärungen selbst (unterschriebene Seiten oder E-Mails) bewahrt die verantwortliche Person auf; sie können auf Verlangen vorgelegt werden.</translation>
    </message>
    <message>
        <source>This page says no more than is needed to show that the consents are there: no e-mail addresses, no contents of the meeting. It is for the data protection officer and is to be destroyed when it has served its purpose.</source>
        <translation>Diese Seite enthält nur, was nötig ist, um zu zeigen, dass die Einwilligungen vorliegen: keine E-Mail-Adressen, keine Inhalte des Meetings. Sie ist für die oder den Datenschutzbeauftragten bestimmt und zu vernichten, sobald sie ihren Zweck erfüllt hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Items of the declaration</source>
        <translation>Punkte der Erklärung</translation>
    </message>
    <message>
        <source>Who was asked, and what each answered</source>
        <translation>Wer gefragt wurde und was die Einzelnen geantwortet haben</translation>
    </message>
    <message>
        <source>Consents to the recording</source>
        <translation>Einwilligungen in die Aufzeichnung</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Written by Einlass. As of %1.</source>
        <translation>Erstellt mit Einlass. Stand: %1.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentReportView</name>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>Die Seite liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>consents.pdf</source>
        <comment>name of a file</comment>
        <translation>einwilligungen.pdf</translation>
    </message>
    <message>
        <source>consents.txt</source>
        <comment>name of a file</comment>
        <translation>einwilligungen.txt</translation>
    </message>
    <message>
        <source>The page could not be printed. Save it as a PDF and print it from there.</source>
        <translation>Die Seite ließ sich nicht drucken. Speichern Sie sie als PDF und drucken Sie sie von dort.</translation>
    </message>
    <message>
        <source>To show the data protection officer when asked. It says who agreed to what, and no more than that.</source>
        <translation>Zur Vorlage, wenn die oder der Datenschutzbeauftragte danach fragt. Die Seite nennt, wer worin eingewilligt hat, und nicht mehr als das.</translation>
    </message>
    <message>
        <source>Page for the data protection officer</source>
        <translation>Seite für die oder den Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Als &amp;Text speichern …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dr&amp;ucken …</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentTable</name>
    <message>
        <source>%1; not recorded any more</source>
        <comment>status of a consent</comment>
        <translation>%1; wird nicht mehr aufgezeichnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, by mail or on paper</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no (not answered)</source>
        <translation>nein (nicht beantwortet)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentView</name>
    <message>
        <source>Page %1 of the consent form</source>
        <translation>Seite %1 der Einwilligungserklärung</translation>
    </message>
    <message>
        <source>Everybody who is seen or heard signs before the recording begins.</source>
        <translation>Alle, die zu sehen oder zu hören sind, unterschreiben vor Beginn der Aufzeichnung.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>P&amp;rint preview…</source>
        <translation>D&amp;ruckvorschau …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentWords</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>eingewilligt</translation>
    </message>
    <message>
        <source>agreed in part</source>
        <translation>teilweise eingewilligt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>item of a consent form</comment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>image</source>
        <comment>item of a consent form</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>item of a consent form</comment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>screen</source>
        <comment>item of a consent form</comment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>name</source>
        <comment>item of a consent form</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>item of a consent form</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>public</source>
        <comment>item of a consent form</comment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>subtitles</source>
        <comment>item of a consent form</comment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>copyright</source>
        <comment>item of a consent form</comment>
        <translation>Urheberrecht</translation>
    </message>
</context>
<context>
    <name>einlass::ContentEditor</name>
    <message>
        <source>Health, origin, religion, political opinion, trade union membership, sexual orientation, genetic or biometric data – of patients, test persons or employees, for example.</source>
        <translation>Gesundheit, Herkunft, Religion, politische Meinung, Gewerkschaftszugehörigkeit, sexuelle Orientierung, genetische oder biometrische Daten – etwa von Patientinnen und Patienten, Versuchspersonen oder Beschäftigten.</translation>
    </message>
    <message>
        <source>Top secret, secret, confidential or for official use only. The marking stands on the document.</source>
        <translation>Streng geheim, geheim, VS-vertraulich oder VS – nur für den Dienstgebrauch. Die Einstufung steht auf dem Dokument.</translation>
    </message>
    <message>
        <source>Strictly confidential matters whose disclosure would do serious harm, such as unpublished patents or security plans.</source>
        <translation>Streng vertrauliche Inhalte, deren Bekanntwerden schweren Schaden anrichten würde, etwa unveröffentlichte Patente oder Sicherheitskonzepte.</translation>
    </message>
    <message>
        <source>Counselling about illness, pregnancy, addiction or reintegration at work.</source>
        <translation>Beratung zu Krankheit, Schwangerschaft, Sucht oder betrieblicher Wiedereingliederung.</translation>
    </message>
    <message>
        <source>Appraisals, applications for leave, changes of post – whatever belongs in a personnel file.</source>
        <translation>Beurteilungen, Urlaubsanträge, Stellenwechsel – alles, was in eine Personalakte gehört.</translation>
    </message>
    <message>
        <source>Hearings and talks about violations of duty.</source>
        <translation>Anhörungen und Gespräche wegen Pflichtverletzungen.</translation>
    </message>
    <message>
        <source>Anything else that those concerned would not want to see outside the room.</source>
        <translation>Alles andere, von dem die Betroffenen nicht wollen, dass es den Raum verlässt.</translation>
    </message>
    <message>
        <source>The meeting touches on</source>
        <translation>Im Meeting geht es um</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>Nichts &amp;davon</translation>
    </message>
    <message>
        <source>Ordinary teaching, research and administration.</source>
        <translation>Übliche Lehre, Forschung und Verwaltung.</translation>
    </message>
    <message>
        <source>Appraisals, applications for leave, changes of post – whatever belongs in a personnel file. In a committee’s personnel matters and in appointments this is often so; please check whether it is so here.</source>
        <translation>Beurteilungen, Urlaubsanträge, Stellenwechsel – alles, was in eine Personalakte gehört. In Personal- und Berufungsangelegenheiten trifft das oft zu; bitte prüfen Sie, ob es hier so ist.</translation>
    </message>
</context>
<context>
    <name>einlass::ContentPage</name>
    <message>
        <source>What is it about?</source>
        <translation>Welche Inhalte kommen vor?</translation>
    </message>
    <message>
        <source>Some contents rule a tool out. Tick what will be spoken about or shown.</source>
        <translation>Manche Inhalte schließen ein Werkzeug aus. Wählen Sie aus, worüber gesprochen oder was gezeigt wird.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. Einlass sends nothing anywhere.</source>
        <translation>Ihre Antworten bleiben auf diesem Rechner. Einlass sendet nichts.</translation>
    </message>
</context>
<context>
    <name>einlass::DataPage</name>
    <message>
        <source>Data and privacy</source>
        <translation>Daten und Datenschutz</translation>
    </message>
    <message numerus="yes">
        <source>Delete all of this, for good? %n meetings with the people who were invited, their duties and consents; all profiles and templates; the backup copies; the passcodes and PINs in the keychain; what the preferences say about you and the lists of addresses. Files that you saved elsewhere stay. Nothing can be brought back.</source>
        <translation>
            <numerusform>Alles endgültig löschen? Gelöscht werden %n Meeting mit den Eingeladenen, den Pflichten und den Einwilligungen; alle Profile und Vorlagen; die Sicherungskopien; die Kenncodes und PINs im Schlüsselbund; was die Einstellungen über Sie enthalten, und die Adresslisten. Dateien, die Sie anderswo gespeichert haben, bleiben erhalten. Nichts lässt sich zurückholen.</numerusform>
            <numerusform>Alles endgültig löschen? Gelöscht werden %n Meetings mit den Eingeladenen, den Pflichten und den Einwilligungen; alle Profile und Vorlagen; die Sicherungskopien; die Kenncodes und PINs im Schlüsselbund; was die Einstellungen über Sie enthalten, und die Adresslisten. Dateien, die Sie anderswo gespeichert haben, bleiben erhalten. Nichts lässt sich zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Everything is deleted. Einlass is as at its first start.</source>
        <translation>Alles ist gelöscht. Einlass ist wie beim ersten Start.</translation>
    </message>
    <message>
        <source>Your meetings lie on this computer, readable by your own account alone, in %1</source>
        <translation>Ihre Meetings liegen, nur mit Ihrem eigenen Benutzerkonto lesbar, auf diesem Rechner in %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>What Einlass itself keeps</source>
        <translation>Was Einlass selbst aufbewahrt</translation>
    </message>
    <message>
        <source>Before you hand on the computer, or when you do not want to use Einlass any more.</source>
        <translation>Bevor Sie den Rechner weitergeben oder wenn Sie Einlass nicht mehr verwenden möchten.</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Alles &amp;löschen …</translation>
    </message>
</context>
<context>
    <name>einlass::DateField</name>
    <message>
        <source>This is no date. Write it like this: %1</source>
        <translation>Das ist kein Datum. Schreiben Sie es so: %1</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Kalender …</translation>
    </message>
</context>
<context>
    <name>einlass::DatesEditor</name>
    <message>
        <source>%1 – dropped</source>
        <translation>%1 – entfällt</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 – moved from %2</source>
        <translation>%1 – verlegt vom %2</translation>
    </message>
    <message>
        <source>%1 – added</source>
        <translation>%1 – zusätzlich</translation>
    </message>
    <message numerus="yes">
        <source>Dates (%n)</source>
        <translation>
            <numerusform>Termine (%n)</numerusform>
            <numerusform>Termine (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dro&amp;p this date</source>
        <translation>Termin str&amp;eichen</translation>
    </message>
    <message>
        <source>Restor&amp;e</source>
        <translation>Wiederherstelle&amp;n</translation>
    </message>
    <message>
        <source>Other date and time</source>
        <translation>Anderes Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation>Hierher &amp;verlegen</translation>
    </message>
    <message>
        <source>&amp;Add as a further date</source>
        <translation>&amp;Als weiteren Termin aufnehmen</translation>
    </message>
</context>
<context>
    <name>einlass::DeleteQuestion</name>
    <message>
        <source>Its answers, duties and consents and what the keychain keeps for it are deleted. Files that you saved stay. This cannot be undone.</source>
        <translation>Antworten, Pflichten und Einwilligungen dazu werden gelöscht, ebenso alles, was der Schlüsselbund dafür aufbewahrt. Dateien, die Sie gespeichert haben, bleiben erhalten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Einlass</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Delete this meeting?</source>
        <translation>Dieses Meeting löschen?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>People were invited, and nobody tells them that it is deleted: to them, it still takes place. If it does not, cancel it first.</source>
        <translation>Zu diesem Meeting wurde eingeladen, und die Eingeladenen erfahren nicht, dass es gelöscht ist: Für sie findet es weiterhin statt. Entfällt es, sagen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Cancel the meeting first…</source>
        <translation>Zuerst a&amp;bsagen …</translation>
    </message>
</context>
<context>
    <name>einlass::DeliveryRow</name>
    <message>
        <source>%1: %2</source>
        <comment>button, the step that it belongs to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Speichern und öffnen …</translation>
    </message>
    <message>
        <source>Copy for Outlook</source>
        <translation>Für Outlook kopieren</translation>
    </message>
    <message>
        <source>Copy for Thunderbird</source>
        <translation>Für Thunderbird kopieren</translation>
    </message>
</context>
<context>
    <name>einlass::DeliverySteps</name>
    <message>
        <source>Or by hand</source>
        <translation>Oder von Hand</translation>
    </message>
</context>
<context>
    <name>einlass::DeliveryView</name>
    <message>
        <source>Sent on %1 (%2). The dates of your checklist count from now on.</source>
        <translation>Versendet am %1 (%2). Die Fristen Ihrer Checkliste zählen ab jetzt.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als versendet vermerken</translation>
    </message>
    <message>
        <source>Cancelled on %1 (%2).</source>
        <translation>Abgesagt am %1 (%2).</translation>
    </message>
    <message>
        <source>What people have is out of date:</source>
        <translation>Was den Eingeladenen vorliegt, ist nicht mehr aktuell:</translation>
    </message>
    <message>
        <source>Send the update</source>
        <translation>Änderung mitteilen</translation>
    </message>
    <message>
        <source>It takes place after all…</source>
        <translation>Es findet doch statt …</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Weitere Wege</translation>
    </message>
    <message>
        <source>To the access data</source>
        <translation>Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;How do your people get it?</source>
        <translation>Wie &amp;gelangt die Einladung zu den Teilnehmenden?</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Versendet am %1</translation>
    </message>
    <message>
        <source>Marked as sent. The dates of your checklist count from now on.</source>
        <translation>Als versendet vermerkt. Die Fristen Ihrer Checkliste zählen ab jetzt.</translation>
    </message>
</context>
<context>
    <name>einlass::DistributionEditor</name>
    <message>
        <source>How do the participants get the access data?</source>
        <translation>Wie erhalten die Teilnehmenden die Zugangsdaten?</translation>
    </message>
    <message>
        <source>For everybody else there is the announcement, which has none.</source>
        <translation>Für alle anderen gibt es die Ankündigung; sie enthält keine.</translation>
    </message>
</context>
<context>
    <name>einlass::DocumentsView</name>
    <message>
        <source>The announcement is on the clipboard.</source>
        <translation>Die Ankündigung liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The form could not be printed. Save it as PDF and print it from there.</source>
        <translation>Das Formular ließ sich nicht drucken. Speichern Sie es als PDF und drucken Sie es von dort.</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>For the participants only: it holds the access data.</source>
        <translation>Nur für die Teilnehmenden: Sie enthält die Zugangsdaten.</translation>
    </message>
    <message>
        <source>A file for every calendar, with these dates. It holds the access data, too.</source>
        <translation>Eine Datei für jeden Kalender mit diesen Terminen. Auch sie enthält die Zugangsdaten.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n minute(s)</source>
        <comment>day, time, how long</comment>
        <translation>
            <numerusform>%1, %2, %n Minute</numerusform>
            <numerusform>%1, %2, %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Einwilligungserklärung</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard.</source>
        <translation>Die Einladung liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>&amp;Copy invitation</source>
        <translation>Einladung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save invitation…</source>
        <translation>Einladung s&amp;peichern …</translation>
    </message>
    <message>
        <source>Save calendar entry…</source>
        <translation>Kalendereintrag speichern …</translation>
    </message>
    <message>
        <source>Copy announcement</source>
        <translation>Ankündigung kopieren</translation>
    </message>
    <message>
        <source>Save announcement…</source>
        <translation>Ankündigung speichern …</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation>Checkliste speichern …</translation>
    </message>
    <message>
        <source>For everybody: it holds no access data and may be published.</source>
        <translation>Für alle: Sie enthält keine Zugangsdaten und darf veröffentlicht werden.</translation>
    </message>
    <message>
        <source>For you: what is to be done before, during and after the meeting.</source>
        <translation>Für Sie: Was vor, während und nach dem Meeting zu tun ist.</translation>
    </message>
    <message>
        <source>On the clipboard: %1</source>
        <translation>In der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>einlass::DomainsList</name>
    <message>
        <source>%1 – %2</source>
        <comment>domain, people behind it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 and %n more</source>
        <comment>domain, people behind it</comment>
        <translation>
            <numerusform>%1 – %2 und %n weitere Person</numerusform>
            <numerusform>%1 – %2 und %n weitere Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::DuplicateDialog</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date; the name of a holiday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>• Not on holidays: %1.</source>
        <translation>• Nicht an Feiertagen: %1.</translation>
    </message>
    <message>
        <source>Everything is taken over.</source>
        <translation>Alles wird übernommen.</translation>
    </message>
    <message>
        <source>On another &amp;day</source>
        <translation>An einem anderen &amp;Tag</translation>
    </message>
    <message>
        <source>In another &amp;lecture period</source>
        <translation>In einer anderen &amp;Vorlesungszeit</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;First date</source>
        <translation>&amp;Erster Termin</translation>
    </message>
    <message>
        <source>First date of the new meeting</source>
        <translation>Erster Termin des neuen Meetings</translation>
    </message>
    <message>
        <source>Lecture period</source>
        <translation>Vorlesungszeit</translation>
    </message>
    <message>
        <source>With the same &amp;people</source>
        <translation>Mit denselben &amp;Personen</translation>
    </message>
    <message>
        <source>In the same &amp;room: link and code stay (for the same group only)</source>
        <translation>Im selben &amp;Raum: Link und Code bleiben (nur für dieselbe Gruppe)</translation>
    </message>
    <message>
        <source>Not on &amp;holidays</source>
        <translation>Nicht an &amp;Feiertagen</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Was anders sein wird</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of the host&apos;s own lecture period</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>name, first and last day</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Duplicate to another day</source>
        <translation>Für einen anderen Tag kopieren</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>einlass::DutiesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>when and what is due</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a meeting&apos;s title; what is due</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>a duty; its date</comment>
        <translation>Überfällig: %1</translation>
    </message>
</context>
<context>
    <name>einlass::DutiesPanel</name>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Innerhalb von %n Tag ist nichts fällig.</numerusform>
            <numerusform>In den nächsten %n Tagen ist nichts fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not nee&amp;ded</source>
        <translation>Ni&amp;cht nötig</translation>
    </message>
    <message>
        <source>To the meet&amp;ing</source>
        <translation>&amp;Zum Meeting</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Everything that is open, also what is due later, with reminders for your own calendar. It holds no access data.</source>
        <translation>Alles Offene, auch was später fällig ist, mit Erinnerungen für Ihren eigenen Kalender. Zugangsdaten stehen nicht darin.</translation>
    </message>
    <message>
        <source>As a &amp;calendar file…</source>
        <translation>Als &amp;Kalenderdatei …</translation>
    </message>
</context>
<context>
    <name>einlass::DutyReminder</name>
    <message numerus="yes">
        <source>Einlass: %n thing(s) to do today</source>
        <translation>
            <numerusform>Einlass: heute ist %n Aufgabe zu erledigen</numerusform>
            <numerusform>Einlass: heute sind %n Aufgaben zu erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>einlass::EinlassWizard</name>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>%1[*] – Einlass</source>
        <comment>title of the window</comment>
        <translation>%1[*] – Einlass</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neues Meeting</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the review</source>
        <translation>Zu&amp;rück zur Prüfung</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Zur Prüfung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>einlass::ExceptionsEditor</name>
    <message>
        <source>E&amp;xceptions are set for all external people</source>
        <translation>Ausnahmen sind für alle e&amp;xternen Personen eingetragen</translation>
    </message>
    <message>
        <source>External people cannot sign in with a university account. Tick those for whom you have set an exception in the Zoom portal:</source>
        <translation>Externe Personen können sich nicht mit einem Konto der Universität anmelden. Wählen Sie aus, für wen Sie im Zoom-Portal eine Ausnahme eingetragen haben:</translation>
    </message>
    <message>
        <source>External people with an exception in Zoom</source>
        <translation>Externe Personen mit einer Ausnahme in Zoom</translation>
    </message>
    <message>
        <source>Copy the addresses for the portal</source>
        <translation>Adressen für das Portal kopieren</translation>
    </message>
    <message>
        <source>Exceptions are set for all of them</source>
        <translation>Für alle sind Ausnahmen eingetragen</translation>
    </message>
</context>
<context>
    <name>einlass::FeaturesPage</name>
    <message>
        <source>What happens in the meeting?</source>
        <translation>Was geschieht im Meeting?</translation>
    </message>
    <message>
        <source>Leave everything as it is if people just meet and talk.</source>
        <translation>Lassen Sie alles, wie es ist, wenn nur gesprochen wird.</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Noch etwas?</translation>
    </message>
    <message>
        <source>Polls, votes, chat log, attendance list, remote control.</source>
        <translation>Umfragen, Abstimmungen, Chat-Protokoll, Anwesenheitsliste, Fernsteuerung.</translation>
    </message>
</context>
<context>
    <name>einlass::FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved and opened: %1</source>
        <translation>Gespeichert und geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>einlass::FindingAnnouncer</name>
    <message>
        <source>Now open: %1</source>
        <translation>Jetzt offen: %1</translation>
    </message>
    <message>
        <source>No longer open: %1</source>
        <translation>Nicht mehr offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>und %n weiterer Punkt.</numerusform>
            <numerusform>und %n weitere Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::FindingLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>weight of a finding, its message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>remedy, source</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Verhindert</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Begründung nötig</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source of a rule, its clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still to answer</source>
        <translation>Noch zu beantworten</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Begründet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
</context>
<context>
    <name>einlass::FindingRow</name>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Go to the answer: %1</source>
        <translation>Zur Antwort: %1</translation>
    </message>
</context>
<context>
    <name>einlass::FirstStart</name>
    <message>
        <source>Who prepares the meetings?</source>
        <translation>Wer bereitet die Meetings vor?</translation>
    </message>
    <message>
        <source>Asked once: every new meeting begins with these answers. They can be changed at any time in the settings; whoever prepares meetings for others adds further profiles there.</source>
        <translation>Diese Angaben werden nur einmal erfragt: Jedes neue Meeting beginnt mit diesen Antworten. Sie lassen sich jederzeit in den Einstellungen ändern; wer Meetings für andere vorbereitet, legt dort weitere Profile an.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Begins without these answers; nothing is kept.</source>
        <translation>Beginnt ohne diese Antworten; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>This is kept on this computer only and sent nowhere. It appears in an invitation when you write one.</source>
        <translation>Diese Angaben bleiben auf diesem Rechner und werden nirgendwohin gesendet. In einer Einladung stehen sie, wenn Sie eine schreiben.</translation>
    </message>
</context>
<context>
    <name>einlass::HandOutBar</name>
    <message>
        <source>Folder for all documents</source>
        <translation>Ordner für alle Dokumente</translation>
    </message>
    <message>
        <source>Folder for the files, one for each person</source>
        <translation>Ordner für die Dateien, je eine pro Person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved in %1</source>
        <translation>
            <numerusform>%n Dokument gespeichert in %1</numerusform>
            <numerusform>%n Dokumente gespeichert in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>&amp;Alle speichern …</translation>
    </message>
    <message>
        <source>Replace the files there</source>
        <translation>Die Dateien dort ersetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How many documents are made</source>
        <translation>Wie viele Dokumente erstellt sind</translation>
    </message>
</context>
<context>
    <name>einlass::HelpActions</name>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>A&amp;bout Einlass</source>
        <translation>Über &amp;Einlass</translation>
    </message>
</context>
<context>
    <name>einlass::HelpDesk</name>
    <message>
        <source>About Einlass</source>
        <translation>Über Einlass</translation>
    </message>
    <message>
        <source>Einlass %1</source>
        <translation>Einlass %1</translation>
    </message>
    <message>
        <source>Rules: %1

Einlass works on this computer alone and sends nothing anywhere. What it shows is “no open point under these rules”, never legal advice.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later); without any warranty. Made with Qt %2.</source>
        <translation>Regeln: %1

Einlass arbeitet nur auf diesem Rechner und sendet nichts. Was es zeigt, heißt „nach diesen Regeln ist nichts offen“ und ist keine Rechtsberatung.

Freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later); ohne jede Gewährleistung. Erstellt mit Qt %2.</translation>
    </message>
</context>
<context>
    <name>einlass::HelpWindow</name>
    <message>
        <source>Help – Einlass</source>
        <translation>Hilfe – Einlass</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help on the page</source>
        <translation>Hilfe zur Seite</translation>
    </message>
</context>
<context>
    <name>einlass::HolidaysEditor</name>
    <message>
        <source>%1, %2: left out</source>
        <comment>day, name</comment>
        <translation>%1, %2: entfällt</translation>
    </message>
    <message>
        <source>%1, %2: takes place</source>
        <comment>day, name</comment>
        <translation>%1, %2: findet statt</translation>
    </message>
    <message>
        <source>Dates on holida&amp;ys</source>
        <translation>Termine an Feierta&amp;gen</translation>
    </message>
    <message>
        <source>Ticked dates are left out of the series.</source>
        <translation>Angekreuzte Termine der Reihe entfallen.</translation>
    </message>
    <message>
        <source>Dates on holidays</source>
        <translation>Termine an Feiertagen</translation>
    </message>
    <message>
        <source>Leave all o&amp;ut</source>
        <translation>Alle st&amp;reichen</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Alle be&amp;ibehalten</translation>
    </message>
</context>
<context>
    <name>einlass::HomeActions</name>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Neues Meeting</translation>
    </message>
    <message>
        <source>New from an &amp;invitation…</source>
        <translation>Neu aus einer E&amp;inladung …</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Consents…</source>
        <translation>&amp;Einwilligungen …</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>Keep as a &amp;template</source>
        <translation>Als &amp;Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Einlass</source>
        <translation>Ü&amp;ber Einlass</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>Neu aus einer &amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Mee&amp;ting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>Vor&amp;stellungsgespräche …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Save what is due as a &amp;calendar…</source>
        <translation>Fälliges als &amp;Kalenderdatei speichern …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Dupl&amp;icate to another day…</source>
        <translation>F&amp;ür einen anderen Tag kopieren …</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Verle&amp;gen …</translation>
    </message>
    <message>
        <source>Cance&amp;l the meeting…</source>
        <translation>&amp;Absagen …</translation>
    </message>
</context>
<context>
    <name>einlass::HomeWindow</name>
    <message>
        <source>Meetings – Einlass</source>
        <translation>Meetings – Einlass</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Einlass plans (%1)</source>
        <translation>Einlass-Pläne (%1)</translation>
    </message>
    <message>
        <source>“%1” is not recorded: nobody has to be asked.</source>
        <translation>„%1“ wird nicht aufgezeichnet: Es muss niemand gefragt werden.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>“%1” is a template now: File, New from a template. The settings rename and delete it.</source>
        <translation>„%1“ ist jetzt eine Vorlage: Datei, Neu aus einer Vorlage. In den Einstellungen lässt sie sich umbenennen und löschen.</translation>
    </message>
    <message>
        <source>The meeting and everything that belonged to it was deleted.</source>
        <translation>Das Meeting und alles, was dazu gehörte, wurde gelöscht.</translation>
    </message>
    <message>
        <source>This is for job interviews and appointment procedures: several people, each with a time of their own.</source>
        <translation>Das ist für Vorstellungsgespräche und Berufungsverfahren: mehrere Personen, jede mit eigener Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is prepared. Next, on %2: %3</source>
        <comment>title, day, what is to be done</comment>
        <translation>„%1“ ist vorbereitet. Als Nächstes, am %2: %3</translation>
    </message>
    <message>
        <source>“%1” is prepared. Nothing else is to be done.</source>
        <translation>„%1“ ist vorbereitet. Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template; its tool and length</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to save.</source>
        <translation>Nichts ist offen, es gibt also nichts zu speichern.</translation>
    </message>
    <message>
        <source>what-is-due</source>
        <comment>name of a file</comment>
        <translation>was-faellig-ist</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept. %n point(s) are still open; “Open” leads there.</source>
        <translation>
            <numerusform>„%1“ ist gespeichert. %n Punkt ist noch offen; „Öffnen“ führt dorthin.</numerusform>
            <numerusform>„%1“ ist gespeichert. %n Punkte sind noch offen; „Öffnen“ führt dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is kept. Next: send the invitation and mark it as sent; “Open” leads back there.</source>
        <translation>„%1“ ist gespeichert. Als Nächstes: die Einladung versenden und als versendet vermerken; „Öffnen“ führt dorthin zurück.</translation>
    </message>
    <message>
        <source>“%1” is cancelled. Next, on %2: %3</source>
        <comment>title, day, what is to be done</comment>
        <translation>„%1“ ist abgesagt. Als Nächstes, am %2: %3</translation>
    </message>
    <message>
        <source>“%1” is cancelled. Nothing else is to be done.</source>
        <translation>„%1“ ist abgesagt. Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>einlass::HostEditor</name>
    <message>
        <source>Host</source>
        <translation>Gastgeberin oder Gastgeber</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Institute or unit</source>
        <translation>&amp;Institut oder Einrichtung</translation>
    </message>
    <message>
        <source>You a&amp;re</source>
        <translation>Sie sin&amp;d</translation>
    </message>
    <message>
        <source>Invitations name the host. Write your name.</source>
        <translation>Die Einladung nennt, wer einlädt. Tragen Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Write your official e-mail address.</source>
        <translation>Tragen Sie Ihre dienstliche E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Your official address at the university.</source>
        <translation>Ihre dienstliche Adresse an der Universität.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>einlass::HostWordsEditor</name>
    <message>
        <source>Ready phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Ready phrases: %1</source>
        <comment>the question that they answer</comment>
        <translation>Textbausteine: %1</translation>
    </message>
</context>
<context>
    <name>einlass::InlineQuestion</name>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
</context>
<context>
    <name>einlass::InterviewsDialog</name>
    <message>
        <source>Folder for the invitations, one for each person</source>
        <translation>Ordner für die Einladungen, je eine pro Person</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Nichts wurde geschrieben. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n Datei gespeichert in %1</numerusform>
            <numerusform>%n Dateien gespeichert in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is among the recipients of the meeting: they are the committee and get all names and times.</source>
        <translation>Diese Adresse ist im Meeting eingetragen: Die dort Eingetragenen sind die Kommission und erhalten alle Namen und Zeiten.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what is wrong with it</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>a day; from; to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Own text for %1</source>
        <translation>Eigener Text für %1</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Nothing can be made yet. %1</source>
        <translation>Noch kann nichts erstellt werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>• %n mail(s), each for one person alone, with the own time and calendar entry</source>
        <translation>
            <numerusform>• %n E-Mail, nur für diese eine Person, mit eigener Zeit und eigenem Kalendereintrag</numerusform>
            <numerusform>• %n E-Mails, jede nur für eine Person, mit eigener Zeit und eigenem Kalendereintrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n mail(s) for the committee, with all times and the list of who comes when</source>
        <translation>
            <numerusform>• %n E-Mail für die Kommission, mit allen Zeiten und der Liste, wer wann kommt</numerusform>
            <numerusform>• %n E-Mails für die Kommission, mit allen Zeiten und der Liste, wer wann kommt</numerusform>
        </translation>
    </message>
    <message>
        <source>• No mails for the committee: the meeting has no recipients</source>
        <translation>• Keine E-Mails für die Kommission: Im Meeting ist niemand eingetragen</translation>
    </message>
    <message>
        <source>• The committee’s schedule: all times as a calendar file, who comes when as a text</source>
        <translation>• Der Zeitplan der Kommission: alle Zeiten als Kalenderdatei, wer wann kommt als Text</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Einzelgespräche</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>Einzelgespräche: %1</translation>
    </message>
    <message>
        <source>Everybody on the list gets a mail with one time and learns of nobody else. The recipients of the meeting are the committee and get everything.</source>
        <translation>Alle auf der Liste erhalten eine E-Mail mit einer eigenen Zeit und erfahren nichts voneinander. Die im Meeting eingetragenen Personen sind die Kommission und erhalten alles.</translation>
    </message>
    <message>
        <source>&amp;List: one person a line, name and e-mail address. Either each line begins with a time, or none does.</source>
        <translation>&amp;Liste: eine Person pro Zeile, Name und E-Mail-Adresse. Entweder beginnt jede Zeile mit einer Uhrzeit oder keine.</translation>
    </message>
    <message>
        <source>List of those who are invited</source>
        <translation>Liste der Eingeladenen</translation>
    </message>
    <message>
        <source>10:15 Maria Beispiel &lt;maria.beispiel@example.org&gt;</source>
        <translation>10:15 Maria Beispiel &lt;maria.beispiel@example.org&gt;</translation>
    </message>
    <message>
        <source>Who comes when</source>
        <translation>Wer wann kommt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Own te&amp;xt for this person, instead of the meeting’s message</source>
        <translation>Eigener Te&amp;xt für diese Person, statt der Nachricht des Meetings</translation>
    </message>
    <message>
        <source>Official addresses outside the university</source>
        <translation>Dienstliche Adressen außerhalb der Universität</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was erstellt wird</translation>
    </message>
    <message>
        <source>&amp;Save everything in a folder…</source>
        <translation>Alles in einem Ordner &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Replace the files there</source>
        <translation>Die Dateien dort e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Equal times, where the list has none</source>
        <translation>Gleiche Zeiten, wenn die Liste keine hat</translation>
    </message>
    <message>
        <source>&amp;First time</source>
        <translation>&amp;Erste Zeit</translation>
    </message>
    <message>
        <source>Day and first time</source>
        <translation>Tag und erste Zeit</translation>
    </message>
    <message>
        <source>&amp;Minutes for each</source>
        <translation>&amp;Minuten pro Person</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation>Minuten pro Person</translation>
    </message>
    <message>
        <source>Minutes &amp;between two</source>
        <translation>Minuten da&amp;zwischen</translation>
    </message>
    <message>
        <source>Minutes between two</source>
        <translation>Minuten dazwischen</translation>
    </message>
    <message>
        <source>&amp;Nobody from</source>
        <translation>&amp;Niemand von</translation>
    </message>
    <message>
        <source>Beginning of the break</source>
        <translation>Beginn der Unterbrechung</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of the break</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>End of the break</source>
        <translation>Ende der Unterbrechung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Update, before: %1</source>
        <translation>Änderung, bisher: %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>None: has this since %1</source>
        <translation>Keine: weiß es seit %1</translation>
    </message>
    <message>
        <source>Everybody has what holds now. Saving writes all of it once more.</source>
        <translation>Alle haben, was jetzt gilt. Beim Speichern wird alles noch einmal geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>• %n update(s), each for the one person whose time or text has changed</source>
        <translation>
            <numerusform>• %n Änderung, nur für die Person, deren Zeit oder Text sich geändert hat</numerusform>
            <numerusform>• %n Änderungen, jede nur für die eine Person, deren Zeit oder Text sich geändert hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n cancellation(s), each for the one person who is not on the list any more</source>
        <translation>
            <numerusform>• %n Absage, nur für die Person, die nicht mehr auf der Liste steht</numerusform>
            <numerusform>• %n Absagen, jede nur für die eine Person, die nicht mehr auf der Liste steht</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>How many are made</source>
        <translation>Wie viele fertig sind</translation>
    </message>
    <message>
        <source>Day on which the mails were sent</source>
        <translation>Tag, an dem die E-Mails versandt wurden</translation>
    </message>
    <message>
        <source>Mar&amp;k as sent</source>
        <translation>Als versandt ver&amp;merken</translation>
    </message>
    <message>
        <source>Noted as sent. Change a time or take somebody off the list here, and only that person and the committee get mail.</source>
        <translation>Als versandt vermerkt. Ändern Sie hier eine Zeit oder nehmen Sie jemanden von der Liste, dann bekommen nur diese Person und die Kommission Post.</translation>
    </message>
    <message>
        <source>I have checked: these are &amp;official addresses</source>
        <translation>Ich habe geprüft: Das sind &amp;dienstliche Adressen</translation>
    </message>
    <message>
        <source>S&amp;ent on</source>
        <translation>&amp;Versandt am</translation>
    </message>
    <message>
        <source>• Please look: title, place or a message has the word %1, which is a family name on the list. If it is meant, others read it.</source>
        <translation>• Bitte sehen Sie nach: In Titel, Ort oder einer Nachricht steht das Wort %1, ein Familienname auf der Liste. Ist er gemeint, lesen ihn andere.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Auf der Liste steht noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) of this meeting lie there, too, and say what held then: do not send them again.</source>
        <translation>
            <numerusform>Dort liegt auch %n ältere Datei dieses Meetings; in ihr steht, was damals galt: Bitte nicht noch einmal versenden.</numerusform>
            <numerusform>Dort liegen auch %n ältere Dateien dieses Meetings; in ihnen steht, was damals galt: Bitte nicht noch einmal versenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::InvitationExtrasEditor</name>
    <message>
        <source>A text of its own for each language</source>
        <translation>Eigener Text für jede Sprache</translation>
    </message>
    <message>
        <source>For people with &amp;disabilities</source>
        <translation>Für Menschen mit &amp;Behinderungen</translation>
    </message>
    <message>
        <source>For example: captions, sign language, how to reach you beforehand.</source>
        <translation>Zum Beispiel: Untertitel, Gebärdensprache, wie man Sie vorher erreicht.</translation>
    </message>
    <message>
        <source>For people with &amp;disabilities, in German</source>
        <translation>Für Menschen mit &amp;Behinderungen, auf Deutsch</translation>
    </message>
    <message>
        <source>For people with disabilities, in English</source>
        <translation>Für Menschen mit Behinderungen, auf Englisch</translation>
    </message>
    <message>
        <source>Room in case the tool is do&amp;wn</source>
        <translation>Ausweichraum, fa&amp;lls das Werkzeug ausfällt</translation>
    </message>
    <message>
        <source>Room in case the tool is do&amp;wn, in German</source>
        <translation>Ausweichraum, fa&amp;lls das Werkzeug ausfällt, auf Deutsch</translation>
    </message>
    <message>
        <source>Room in case the tool is down, in English</source>
        <translation>Ausweichraum, falls das Werkzeug ausfällt, auf Englisch</translation>
    </message>
    <message>
        <source>The invitation says the time in these zones, too.</source>
        <translation>Die Einladung nennt die Zeit auch in diesen Zonen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no further time zone</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Time zone of guests abroad, %1</source>
        <translation>Zeitzone von Gästen im Ausland, %1</translation>
    </message>
    <message>
        <source>Room of a &amp;hybrid meeting</source>
        <translation>Ra&amp;um eines hybriden Meetings</translation>
    </message>
    <message>
        <source>Only if some people meet in a room.</source>
        <translation>Nur wenn ein Teil der Personen in einem Raum zusammenkommt.</translation>
    </message>
    <message>
        <source>Room of a &amp;hybrid meeting, in German</source>
        <translation>Ra&amp;um eines hybriden Meetings, auf Deutsch</translation>
    </message>
    <message>
        <source>Room of a hybrid meeting, in English</source>
        <translation>Raum eines hybriden Meetings, auf Englisch</translation>
    </message>
    <message>
        <source>Something else for the invitation?</source>
        <translation>Noch etwas für die Einladung?</translation>
    </message>
    <message>
        <source>The room of a hybrid meeting, people with disabilities, a spare room, guests abroad.</source>
        <translation>Der Raum eines hybriden Meetings, Menschen mit Behinderungen, ein Ausweichraum, Gäste im Ausland.</translation>
    </message>
    <message>
        <source>Time &amp;zones of guests abroad</source>
        <translation>Zeitzonen von &amp;Gästen im Ausland</translation>
    </message>
    <message>
        <source>For example the link of a room in another tool. It appears in the invitation only.</source>
        <translation>Zum Beispiel der Link eines Raums in einem anderen Werkzeug. Er steht nur in der Einladung.</translation>
    </message>
</context>
<context>
    <name>einlass::InvitationSource</name>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Texts, web pages, mails and calendar files (*.txt *.html *.htm *.eml *.ics);;All files (*)</source>
        <translation>Texte, Webseiten, E-Mails und Kalenderdateien (*.txt *.html *.htm *.eml *.ics);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Give the one that has the invitation.</source>
        <translation>
            <numerusform>Das ist %n Datei. Wählen Sie die eine, in der die Einladung steht.</numerusform>
            <numerusform>Das sind %n Dateien. Wählen Sie die eine, in der die Einladung steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read …</source>
        <translation>Der Text wird gelesen …</translation>
    </message>
    <message>
        <source>%1 is being read …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The text was read; it is not shown here.</source>
        <translation>Der Text wurde gelesen; er wird hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 wurde gelesen.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>einlass::InvitationSummary</name>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Meeting ID</source>
        <translation>Meeting-ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kenncode</translation>
    </message>
    <message>
        <source>This was found</source>
        <translation>Das wurde gefunden</translation>
    </message>
    <message>
        <source>No invitation was recognised yet</source>
        <translation>Noch keine Einladung erkannt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 (registration)</source>
        <translation>%1 (Registrierung)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>found; it goes to the keychain, not into the plan</source>
        <translation>gefunden; er kommt in den Schlüsselbund, nicht in den Plan</translation>
    </message>
    <message>
        <source>found in the link; it goes to the keychain, not into the plan</source>
        <translation>im Link gefunden; er kommt in den Schlüsselbund, nicht in den Plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>yes; its dates are asked for later</source>
        <translation>ja; die Termine werden später erfragt</translation>
    </message>
</context>
<context>
    <name>einlass::KeepingPage</name>
    <message>
        <source>Keeping and forgetting</source>
        <translation>Speichern und Löschen</translation>
    </message>
    <message>
        <source>Names and addresses of the invited</source>
        <translation>Namen und Adressen der Eingeladenen</translation>
    </message>
    <message>
        <source>Declarations of consent</source>
        <translation>Einwilligungserklärungen</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Das ganze Meeting</translation>
    </message>
    <message>
        <source>Nothing: no period is over, or a duty is still open.</source>
        <translation>Nichts: Keine Frist ist abgelaufen, oder eine Pflicht ist noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries. Nobody can bring them back afterwards.</source>
        <translation>
            <numerusform>%n Eintrag. Nach dem Löschen kann ihn niemand zurückholen.</numerusform>
            <numerusform>%n Einträge. Nach dem Löschen kann sie niemand zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget these %n entries now? They cannot be brought back, from backup copies of Einlass neither.</source>
        <translation>
            <numerusform>%n Eintrag jetzt löschen? Er lässt sich nicht zurückholen, auch nicht aus Sicherungskopien von Einlass.</numerusform>
            <numerusform>Diese %n Einträge jetzt löschen? Sie lassen sich nicht zurückholen, auch nicht aus Sicherungskopien von Einlass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are forgotten.</source>
        <translation>
            <numerusform>%n Eintrag ist gelöscht.</numerusform>
            <numerusform>%n Einträge sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and addresses of those who were &amp;invited</source>
        <translation>Namen und Adressen der Ein&amp;geladenen</translation>
    </message>
    <message numerus="yes">
        <source>After the last date, and not before every duty of the meeting is done. At most %n days: afterwards nobody has to be reached any more.</source>
        <translation>
            <numerusform>Nach dem letzten Termin und nicht, bevor alle Pflichten des Meetings erledigt sind. Höchstens %n Tag: Danach muss niemand mehr erreicht werden.</numerusform>
            <numerusform>Nach dem letzten Termin und nicht, bevor alle Pflichten des Meetings erledigt sind. Höchstens %n Tage: Danach muss niemand mehr erreicht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;meeting, with its decisions and reasons</source>
        <translation>Das &amp;Meeting mit seinen Entscheidungen und Begründungen</translation>
    </message>
    <message>
        <source>After the last date; drafts after the last change. From %1 to %2 days: decisions are there to be shown when somebody asks, but not for ever.</source>
        <translation>Nach dem letzten Termin; bei Entwürfen nach der letzten Änderung. %1 bis %2 Tage: Entscheidungen sollen sich auf Nachfrage belegen lassen, aber nicht auf Dauer.</translation>
    </message>
    <message>
        <source>Declarations of &amp;consent</source>
        <translation>&amp;Einwilligungserklärungen</translation>
    </message>
    <message numerus="yes">
        <source>After the recording is deleted. At most %n days: claims lapse three years after the end of the year, then they prove nothing any more.</source>
        <translation>
            <numerusform>Nach dem Löschen der Aufzeichnung. Höchstens %n Tag: Ansprüche verjähren drei Jahre nach Ende des Jahres; danach dienen die Erklärungen keinem Nachweis mehr.</numerusform>
            <numerusform>Nach dem Löschen der Aufzeichnung. Höchstens %n Tage: Ansprüche verjähren drei Jahre nach Ende des Jahres; danach dienen die Erklärungen keinem Nachweis mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Forget by itself &amp;when Einlass starts</source>
        <translation>&amp;Beim Start von Einlass von selbst löschen</translation>
    </message>
    <message>
        <source>What is due is deleted without asking. Otherwise it stays until you forget it here.</source>
        <translation>Was fällig ist, wird ohne Nachfrage gelöscht. Sonst bleibt es, bis Sie es hier löschen.</translation>
    </message>
    <message>
        <source>What would be forgotten today</source>
        <translation>Was heute gelöscht würde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Fällig seit</translation>
    </message>
    <message>
        <source>&amp;Forget now…</source>
        <translation>Jetzt &amp;löschen …</translation>
    </message>
</context>
<context>
    <name>einlass::KeysWindow</name>
    <message>
        <source>Keys – Einlass</source>
        <translation>Tastenkürzel – Einlass</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Alt with an underlined letter goes to its answer or button; Tab goes on, Shift+Tab back. In lists arrow keys choose, Return opens, Delete deletes. Escape closes a window like this one.</source>
        <translation>Alt mit einem unterstrichenen Buchstaben führt zu dessen Antwort oder Schaltfläche; Tab führt weiter, Umschalt+Tab zurück. In Listen wählen die Pfeiltasten aus, Eingabe öffnet, Entf löscht. Esc schließt ein Fenster wie dieses.</translation>
    </message>
</context>
<context>
    <name>einlass::LanguagesPage</name>
    <message>
        <source>Kept in the profile “%1”.</source>
        <translation>Im Profil „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Documents of new meetings</source>
        <translation>Dokumente neuer Meetings</translation>
    </message>
    <message>
        <source>They belong to the profile “%1”, with which new meetings begin. Each meeting may choose others.</source>
        <translation>Die Sprachen gehören zum Profil „%1“, mit dem neue Meetings beginnen. Für jedes Meeting lassen sich andere wählen.</translation>
    </message>
    <message>
        <source>They belong to a profile, and there is none yet: add one under “Profiles”. Until then documents are in both languages.</source>
        <translation>Die Sprachen gehören zu einem Profil, und es gibt noch keines: Fügen Sie unter „Profile“ eines hinzu. Bis dahin sind die Dokumente in beiden Sprachen.</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>&amp;Oberfläche</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Languages and appearance</source>
        <translation>Sprachen und Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the system is.</source>
        <translation>Hoher Kontrast ist hell oder dunkel wie das System.</translation>
    </message>
</context>
<context>
    <name>einlass::LecturePeriodEditor</name>
    <message>
        <source>Write the first and the last day on which lectures are held.</source>
        <translation>Tragen Sie den ersten und den letzten Vorlesungstag ein.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>name, first and last day</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Choose a lecture period</source>
        <translation>Vorlesungszeit wählen</translation>
    </message>
    <message>
        <source>Le&amp;cture period</source>
        <translation>V&amp;orlesungszeit</translation>
    </message>
    <message>
        <source>Lecture period</source>
        <translation>Vorlesungszeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>First day of lectures</source>
        <translation>Erster Vorlesungstag</translation>
    </message>
    <message>
        <source>Last day of lectures</source>
        <translation>Letzter Vorlesungstag</translation>
    </message>
    <message>
        <source>Fill the wh&amp;ole lecture period</source>
        <translation>Ganze Vorlesungszeit a&amp;usfüllen</translation>
    </message>
    <message>
        <source>Repeats the meeting every week from the first to the last day of lectures. Holidays are left out. Enter the days once; they are remembered.</source>
        <translation>Wiederholt das Meeting jede Woche vom ersten bis zum letzten Vorlesungstag. Feiertage entfallen. Geben Sie die Tage einmal ein; Einlass merkt sie sich.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
</context>
<context>
    <name>einlass::LentSecret</name>
    <message numerus="yes">
        <source>%1: on the clipboard, and deleted there after %n second(s).</source>
        <comment>name of a code</comment>
        <translation>
            <numerusform>%1: in der Zwischenablage; wird dort nach %n Sekunde gelöscht.</numerusform>
            <numerusform>%1: in der Zwischenablage; wird dort nach %n Sekunden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer on the clipboard.</source>
        <comment>name of a code</comment>
        <translation>%1: nicht mehr in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>einlass::ListRow</name>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>Address of list %1</source>
        <translation>Adresse der Liste %1</translation>
    </message>
    <message>
        <source>%1 readers</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Readers of list %1</source>
        <translation>Personen auf Liste %1</translation>
    </message>
    <message>
        <source>with people from outside</source>
        <translation>auch Externe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove list %1</source>
        <translation>Liste %1 entfernen</translation>
    </message>
    <message>
        <source>Who looks after it, if you know</source>
        <translation>Wer die Liste betreut, falls bekannt</translation>
    </message>
    <message>
        <source>Who looks after list %1</source>
        <translation>Wer Liste %1 betreut</translation>
    </message>
    <message>
        <source>List %1: %2</source>
        <comment>number of a mailing list, what is said about it</comment>
        <translation>Verteiler %1: %2</translation>
    </message>
</context>
<context>
    <name>einlass::ListsEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglisten</translation>
    </message>
    <message>
        <source>For a closed list: who reads it counts as invited.</source>
        <translation>Bei einer geschlossenen Liste gilt als eingeladen, wer sie liest.</translation>
    </message>
    <message>
        <source>Add a mailing &amp;list</source>
        <translation>Maili&amp;ngliste hinzufügen</translation>
    </message>
    <message>
        <source>On a server of mailing lists.</source>
        <translation>Auf einem Server für Mailinglisten.</translation>
    </message>
    <message>
        <source>How many read it is still missing: they count as people who take part.</source>
        <translation>Noch fehlt, wie viele Personen sie lesen: Sie zählen als Teilnehmende.</translation>
    </message>
    <message>
        <source>Its owners know how many read it and whether people from outside do: %1.</source>
        <translation>Wie viele Personen sie lesen und ob Externe darunter sind, wissen die für die Liste Verantwortlichen: %1.</translation>
    </message>
</context>
<context>
    <name>einlass::MeaningPanel</name>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Not chosen yet. By your answers: %1.</source>
        <translation>Noch nicht gewählt. Nach Ihren Angaben: %1.</translation>
    </message>
    <message>
        <source>None of the tools can be used as it is planned.</source>
        <translation>So wie geplant kommt keines der Werkzeuge in Frage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool, its verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message of a rule, its clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decided by rule</source>
        <translation>Durch Regel entschieden</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a finding</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nothing that the rules ask for.</source>
        <translation>Nichts, was die Regeln verlangen.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to the first open point</source>
        <translation>Zum ersten offenen Punkt</translation>
    </message>
    <message>
        <source>What your answers mean</source>
        <translation>Was Ihre Angaben bedeuten</translation>
    </message>
    <message numerus="yes">
        <source>What your answers mean (%n open)</source>
        <translation>
            <numerusform>Was Ihre Angaben bedeuten (%n Punkt offen)</numerusform>
            <numerusform>Was Ihre Angaben bedeuten (%n Punkte offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <comment>setting, clause</comment>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>clause, what it says, where it stands</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Why is that so?</source>
        <translation>Warum ist das so?</translation>
    </message>
</context>
<context>
    <name>einlass::MeetingEditor</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Everybody who is invited reads it.</source>
        <translation>Alle Eingeladenen lesen ihn.</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Anlass</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>In a webinar only the speakers are seen and heard.</source>
        <translation>In einem Webinar sind nur die Vortragenden zu sehen und zu hören.</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>Zwe&amp;ck</translation>
    </message>
    <message>
        <source>Give the meeting a title.</source>
        <translation>Geben Sie dem Meeting einen Titel.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message of a rule, its clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommended then: %1</source>
        <translation>Dann empfohlen: %1</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Noch etwas?</translation>
    </message>
    <message>
        <source>A webinar, a private purpose.</source>
        <translation>Ein Webinar, ein privater Zweck.</translation>
    </message>
</context>
<context>
    <name>einlass::MeetingsModel</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>Drafts (%n)</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Entwürfe (%n)</numerusform>
            <numerusform>Entwürfe (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past (%n)</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Vergangen (%n)</numerusform>
            <numerusform>Vergangen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Noch ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>occasion and tool</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n date(s))</source>
        <translation>
            <numerusform>%1 (%n Termin)</numerusform>
            <numerusform>%1 (%n Termine)</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1, time in %2</source>
        <comment>when a meeting is; a place in its time zone</comment>
        <translation>%1, Ortszeit %2</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>Upcoming (%n)</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Bevorstehend (%n)</numerusform>
            <numerusform>Bevorstehend (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::MeetingsPanel</name>
    <message>
        <source>No meetings yet. Begin with a new one, or with an invitation that exists already.</source>
        <translation>Noch keine Meetings. Beginnen Sie mit einem neuen oder mit einer Einladung, die es schon gibt.</translation>
    </message>
    <message>
        <source>No meeting has these words. Empty the search to see all.</source>
        <translation>Kein Meeting enthält diese Wörter. Leeren Sie das Suchfeld, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Search in titles, people, rooms</source>
        <translation>In Titeln, Personen, Räumen suchen</translation>
    </message>
    <message>
        <source>Search in meetings</source>
        <translation>In den Meetings suchen</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Neues Meeting</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neues Meeting</translation>
    </message>
    <message>
        <source>From an invitation…</source>
        <translation>Aus einer Einladung …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>D&amp;uplicate to another day…</source>
        <translation>F&amp;ür einen anderen Tag kopieren …</translation>
    </message>
</context>
<context>
    <name>einlass::MoreWays</name>
    <message>
        <source>The update as one mail for each person, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in.</source>
        <translation>Die Aktualisierung als eine E-Mail je Person, mit einem Kalendereintrag, der um eine Antwort bittet. Bei einer Aufzeichnung ist der Name in der Einwilligungserklärung eingesetzt.</translation>
    </message>
    <message>
        <source>One mail for each person instead of Bcc, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in.</source>
        <translation>Eine E-Mail je Person statt Bcc, mit einem Kalendereintrag, der um eine Antwort bittet. Bei einer Aufzeichnung ist der Name in der Einwilligungserklärung eingesetzt.</translation>
    </message>
    <message>
        <source>Save the mails…</source>
        <translation>E-Mails speichern …</translation>
    </message>
    <message>
        <source>Only for you: the meeting with a reminder, and your duties with theirs. Without access codes. Do not pass it on.</source>
        <translation>Nur für Sie: das Meeting und Ihre Pflichten, jeweils mit Erinnerung. Ohne Zugangscodes. Bitte nicht weitergeben.</translation>
    </message>
    <message>
        <source>Save your calendar entries…</source>
        <translation>Eigene Kalendereinträge speichern …</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Speichern und öffnen …</translation>
    </message>
    <message>
        <source>Save and open your calendar entries…</source>
        <translation>Eigene Kalendereinträge speichern und öffnen …</translation>
    </message>
</context>
<context>
    <name>einlass::NeedsEditor</name>
    <message>
        <source>What can the meeting not do without?</source>
        <translation>Worauf kann das Meeting nicht verzichten?</translation>
    </message>
    <message>
        <source>Not every tool has everything; a tick can change which one is suitable.</source>
        <translation>Nicht jedes Werkzeug kann alles; eine Auswahl kann ändern, welches geeignet ist.</translation>
    </message>
</context>
<context>
    <name>einlass::NextDuties</name>
    <message>
        <source>%1: %2</source>
        <comment>day, what is to be done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These dates stand in the list of all meetings, too; on the day, Einlass reminds you when you start it.</source>
        <translation>Diese Termine stehen auch in der Liste aller Meetings; am jeweiligen Tag erinnert Einlass Sie daran, wenn Sie es starten.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
</context>
<context>
    <name>einlass::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer Hinweis</numerusform>
            <numerusform>… und %n weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::OccasionPage</name>
    <message>
        <source>What is it?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Title, occasion and host of the meeting.</source>
        <translation>Titel und Anlass des Meetings, und wer einlädt.</translation>
    </message>
</context>
<context>
    <name>einlass::OutputsPage</name>
    <message numerus="yes">
        <source>Nothing goes out yet: %n point(s) are open</source>
        <translation>
            <numerusform>Noch geht nichts hinaus: %n Punkt ist offen</numerusform>
            <numerusform>Noch geht nichts hinaus: %n Punkte sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Everything is made from your answers. Nothing is sent: you copy, save or print.</source>
        <translation>Alles entsteht aus Ihren Antworten. Nichts wird gesendet: Sie kopieren, speichern oder drucken.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Language of the documents:</source>
        <translation>Sprache der Dokumente:</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>In&amp;vitation:</source>
        <translation>Ein&amp;ladung:</translation>
    </message>
</context>
<context>
    <name>einlass::PastNotice</name>
    <message>
        <source>These dates are over: the last one was %1. Set new ones, or have later ones on the same weekday proposed.</source>
        <translation>Diese Termine sind vorbei: Der letzte war am %1. Legen Sie neue fest, oder lassen Sie sich spätere am selben Wochentag vorschlagen.</translation>
    </message>
    <message>
        <source>Propose &amp;later dates</source>
        <translation>Spätere Termine vorschlagen</translation>
    </message>
</context>
<context>
    <name>einlass::PeopleKeptPage</name>
    <message>
        <source>What is kept about whom</source>
        <translation>Was über wen gespeichert ist</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeberin oder Gastgeber</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>Speaker of a recording</source>
        <translation>Vortragend in einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Admitted without sign-in</source>
        <translation>Ohne Anmeldung zugelassen</translation>
    </message>
    <message>
        <source>Consent to a recording</source>
        <translation>Einwilligung in eine Aufzeichnung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Within a text</source>
        <translation>In einem Text</translation>
    </message>
    <message numerus="yes">
        <source>%n people are found.</source>
        <translation>
            <numerusform>%n Person wurde gefunden.</numerusform>
            <numerusform>%n Personen wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept about %1</source>
        <translation>Über %1 ist nichts gespeichert</translation>
    </message>
    <message>
        <source>All that is kept about %1</source>
        <translation>Alles, was über %1 gespeichert ist</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>as what, in which meeting, what stands there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The list is on the clipboard, for whoever asks what is kept about them.</source>
        <translation>Die Liste liegt in der Zwischenablage, zur Auskunft an Personen, die fragen, was über sie gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Name oder Adresse</translation>
    </message>
    <message>
        <source>Or a part of it. Empty: everybody.</source>
        <translation>Oder ein Teil davon. Leer: alle Personen.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>People about whom something is kept</source>
        <translation>Personen, über die etwas gespeichert ist</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Meeting or profile</source>
        <translation>Meeting oder Profil</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Host of the last meeting</source>
        <translation>Gastgeberin oder Gastgeber des letzten Meetings</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>Einstellungen des Programms</translation>
    </message>
    <message>
        <source>Shows all that Einlass keeps about somebody, you included: in meetings, consents, interviews, profiles and settings. Passcodes and PINs belong to meetings, not to people, and lie in the keychain.</source>
        <translation>Zeigt alles, was Einlass über jemanden speichert, auch über Sie selbst: in Meetings, Einwilligungen, Gesprächen, Profilen und Einstellungen. Kenncodes und PINs gehören zu Meetings, nicht zu Personen, und liegen im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>einlass::PeoplePage</name>
    <message>
        <source>Who takes part?</source>
        <translation>Wer nimmt teil?</translation>
    </message>
    <message>
        <source>Number and kind of people decide which tools are possible.</source>
        <translation>Wie viele Personen teilnehmen und woher sie kommen, entscheidet über die möglichen Werkzeuge.</translation>
    </message>
</context>
<context>
    <name>einlass::PlanActions</name>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Neues Meeting</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>Plan &amp;speichern</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete plan and code…</source>
        <translation>Plan und Kenncode &amp;löschen …</translation>
    </message>
    <message>
        <source>Einlass plans (%1)</source>
        <translation>Einlass-Pläne (%1)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Einlass</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Save the plan first?</source>
        <translation>Soll der Plan vorher gespeichert werden?</translation>
    </message>
    <message>
        <source>The plan is saved, but the meeting’s code is not kept in the keychain yet. Without saving, the code is lost.</source>
        <translation>Der Plan ist gespeichert, aber der Kenncode des Meetings liegt noch nicht im Schlüsselbund. Ohne Speichern geht der Kenncode verloren.</translation>
    </message>
    <message>
        <source>Without saving, your changes are lost.</source>
        <translation>Ohne Speichern gehen Ihre Änderungen verloren.</translation>
    </message>
    <message>
        <source>Delete this plan and its code?</source>
        <translation>Diesen Plan und seinen Kenncode löschen?</translation>
    </message>
    <message>
        <source>The file %1 and what the keychain keeps for it are deleted. This cannot be undone.</source>
        <translation>Die Datei %1 und was der Schlüsselbund dafür aufbewahrt, werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;All meetings</source>
        <translation>&amp;Alle Meetings</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete this meeting…</source>
        <translation>Dieses Meeting &amp;löschen …</translation>
    </message>
    <message>
        <source>This meeting is kept here already.</source>
        <translation>Dieses Meeting ist hier bereits gespeichert.</translation>
    </message>
    <message>
        <source>Go on with what is kept, let the file %1 take its place, or take the file in as a meeting of its own?</source>
        <translation>Mit dem gespeicherten Stand fortfahren, ihn durch die Datei %1 ersetzen oder die Datei als eigenes Meeting übernehmen?</translation>
    </message>
    <message>
        <source>&amp;What is kept</source>
        <translation>&amp;Gespeicherter Stand</translation>
    </message>
    <message>
        <source>The &amp;file</source>
        <translation>Die &amp;Datei</translation>
    </message>
    <message>
        <source>A meeting of its &amp;own</source>
        <translation>&amp;Eigenes Meeting</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>einlass::PollsEditor</name>
    <message>
        <source>There are p&amp;olls</source>
        <translation>Es gibt &amp;Umfragen</translation>
    </message>
    <message>
        <source>By which means?</source>
        <translation>Womit?</translation>
    </message>
    <message>
        <source>The answers are anonymous</source>
        <translation>Die Antworten sind anonym</translation>
    </message>
    <message>
        <source>Polls in the meeting are announced in advance.</source>
        <translation>Umfragen im Meeting werden vorher angekündigt.</translation>
    </message>
    <message>
        <source>The university has a survey service: %1. Polls in the meeting are announced in advance.</source>
        <translation>Die Universität hat einen Umfragedienst: %1. Umfragen im Meeting werden vorher angekündigt.</translation>
    </message>
</context>
<context>
    <name>einlass::PrivacyNotice</name>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Einlass has no server and reports nothing to anybody. Invitations, calendar entries and forms go out only when you send them yourself. Where you save or synchronise files is up to you.</source>
        <translation>Einlass hat keinen Server und meldet niemandem etwas. Einladungen, Kalendereinträge und Formulare gehen nur hinaus, wenn Sie sie selbst senden. Wo Sie Dateien speichern oder synchronisieren, entscheiden Sie.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>About those who are invited</source>
        <translation>Über die Eingeladenen</translation>
    </message>
    <message>
        <source>About those who are recorded</source>
        <translation>Über Personen, die aufgezeichnet werden</translation>
    </message>
    <message numerus="yes">
        <source>Who was asked when, who answered what and how, who revoked when: whoever records must be able to prove the consent. It is deleted %n days after the recording was. The signed pages and mails themselves are with you, not here.</source>
        <translation>
            <numerusform>Wer wann gefragt wurde, wer was und auf welchem Weg geantwortet hat und wer wann widerrufen hat: Wer aufzeichnet, muss die Einwilligung nachweisen können. Die Angaben werden %n Tag nach dem Löschen der Aufzeichnung gelöscht. Die unterschriebenen Seiten und die E-Mails selbst liegen bei Ihnen, nicht hier.</numerusform>
            <numerusform>Wer wann gefragt wurde, wer was und auf welchem Weg geantwortet hat und wer wann widerrufen hat: Wer aufzeichnet, muss die Einwilligung nachweisen können. Die Angaben werden %n Tage nach dem Löschen der Aufzeichnung gelöscht. Die unterschriebenen Seiten und die E-Mails selbst liegen bei Ihnen, nicht hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Über das Meeting</translation>
    </message>
    <message numerus="yes">
        <source>Your answers, decisions and reasons, and what is due: so that they can be shown when somebody asks. They are deleted %n days after the last date.</source>
        <translation>
            <numerusform>Ihre Antworten, Entscheidungen und Begründungen und was fällig ist: damit sie sich auf Nachfrage vorlegen lassen. Die Angaben werden %n Tag nach dem letzten Termin gelöscht.</numerusform>
            <numerusform>Ihre Antworten, Entscheidungen und Begründungen und was fällig ist: damit sie sich auf Nachfrage vorlegen lassen. Die Angaben werden %n Tage nach dem letzten Termin gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passcodes, PINs and backup copies</source>
        <translation>Kenncodes, PINs und Sicherungskopien</translation>
    </message>
    <message>
        <source>Passcodes and PINs lie only in the keychain of your system and go with their meeting. Backup copies of the meetings lie in the same folder; what is forgotten is taken out of them, too.</source>
        <translation>Kenncodes und PINs liegen nur im Schlüsselbund Ihres Systems und werden mit ihrem Meeting gelöscht. Sicherungskopien der Meetings liegen im selben Ordner; was gelöscht wird, wird auch aus ihnen entfernt.</translation>
    </message>
    <message>
        <source>Name, official address, unit and position, and the people named in your profiles: so that you need not write them anew. They stay until you remove the profile; who was host of the last meeting, until you delete everything.</source>
        <translation>Name, dienstliche Adresse, Einrichtung und Stellung sowie die Personen, die in Ihren Profilen genannt sind: damit Sie sie nicht jedes Mal neu eintragen müssen. Die Angaben bleiben, bis Sie das Profil entfernen; wer zuletzt Gastgeberin oder Gastgeber war, bis Sie alles löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Names and addresses, the times and texts of interviews, and who may enter without signing in: to check the addresses and to write the invitations. They are deleted %n days after the last date, once the duties of the meeting are done.</source>
        <translation>
            <numerusform>Namen und Adressen, Zeiten und Texte von Gesprächen und wer ohne Anmeldung eintreten darf: um die Adressen zu prüfen und die Einladungen zu schreiben. Die Angaben werden %n Tag nach dem letzten Termin gelöscht, frühestens jedoch, wenn die Pflichten des Meetings erledigt sind.</numerusform>
            <numerusform>Namen und Adressen, Zeiten und Texte von Gesprächen und wer ohne Anmeldung eintreten darf: um die Adressen zu prüfen und die Einladungen zu schreiben. Die Angaben werden %n Tage nach dem letzten Termin gelöscht, frühestens jedoch, wenn die Pflichten des Meetings erledigt sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::PrivateAddressPanel</name>
    <message>
        <source>The request is on the clipboard. Send it to the private address.</source>
        <translation>Die Anfrage liegt in der Zwischenablage. Senden Sie sie an die private Adresse.</translation>
    </message>
    <message>
        <source>Write the address of an office of the institution first, for example of its secretariat.</source>
        <translation>Tragen Sie zuerst die Adresse einer Stelle der Einrichtung ein, zum Beispiel des Sekretariats.</translation>
    </message>
    <message>
        <source>Write first why there is no official address, so that others can follow it.</source>
        <translation>Schreiben Sie zuerst, warum es keine dienstliche Adresse gibt, sodass andere es nachvollziehen können.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>people, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The meeting is held in %1; the reason is noted.</source>
        <translation>Das Meeting findet mit %1 statt; die Begründung ist eingetragen.</translation>
    </message>
    <message>
        <source>The reason is noted. The meeting has access data of another tool already: choose %1 on the page of the tools.</source>
        <translation>Die Begründung ist eingetragen. Das Meeting hat schon Zugangsdaten eines anderen Werkzeugs: Wählen Sie %1 auf der Seite der Werkzeuge.</translation>
    </message>
    <message>
        <source>This is a private address; Zoom needs an official one.</source>
        <translation>Das ist eine private Adresse; Zoom braucht eine dienstliche.</translation>
    </message>
    <message numerus="yes">
        <source>%n private addresses; Zoom needs official ones.</source>
        <translation>
            <numerusform>%n private Adresse; Zoom braucht eine dienstliche.</numerusform>
            <numerusform>%n private Adressen; Zoom braucht dienstliche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a request for the official address</source>
        <translation>Anfrage nach der dienstlichen Adresse kopieren</translation>
    </message>
    <message>
        <source>Or an office of the person’s institution passes the invitation on. Its address:</source>
        <translation>Oder eine Stelle der Einrichtung, zu der die Person gehört, gibt die Einladung weiter. Ihre Adresse:</translation>
    </message>
    <message>
        <source>Address of an office of the institution</source>
        <translation>Adresse einer Stelle der Einrichtung</translation>
    </message>
    <message>
        <source>Invite through the institution</source>
        <translation>Über die Einrichtung einladen</translation>
    </message>
    <message>
        <source>Replaces the private address and copies a letter to the office.</source>
        <translation>Ersetzt die private Adresse und kopiert ein Schreiben an die Stelle.</translation>
    </message>
    <message>
        <source>Why there is no official address</source>
        <translation>Warum es keine dienstliche Adresse gibt</translation>
    </message>
    <message>
        <source>Hold it in %1</source>
        <translation>Mit %1 durchführen</translation>
    </message>
    <message>
        <source>There is no official address? Another tool can do without, with a reason. %1 is ruled out for this meeting as it is planned.</source>
        <translation>Es gibt keine dienstliche Adresse? Mit einem anderen Werkzeug geht es ohne, mit einer Begründung. %1 ist für dieses Meeting, so wie es geplant ist, ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 and %2 are ruled out for this meeting as it is planned.</source>
        <translation>%1 und %2 sind für dieses Meeting, so wie es geplant ist, ausgeschlossen.</translation>
    </message>
    <message>
        <source>There is no official address? %1 and %2 can do without, with a reason:</source>
        <translation>Es gibt keine dienstliche Adresse? Mit %1 und %2 geht es ohne, mit einer Begründung:</translation>
    </message>
</context>
<context>
    <name>einlass::ProfileForm</name>
    <message>
        <source>Write your official e-mail address.</source>
        <translation>Tragen Sie Ihre dienstliche E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not one of the official addresses (%2). %1 It is kept all the same; the rules say for each meeting whether it will do.</source>
        <comment>reason, domains</comment>
        <extracomment>reason: why it is none, a whole sentence; domains: &quot;lmu.de, uni-muenchen.de&quot;</extracomment>
        <translation>Das ist keine der dienstlichen Adressen (%2). %1 Sie wird trotzdem gespeichert; die Regeln entscheiden bei jedem Meeting, ob sie genügt.</translation>
    </message>
    <message>
        <source>Invitations name the host. Write your name.</source>
        <translation>Die Einladung nennt, wer einlädt. Tragen Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>What you call this profile</source>
        <translation>Bezeichnung des Profils</translation>
    </message>
    <message>
        <source>For example “Dean’s office” or “My own”.</source>
        <translation>Zum Beispiel „Dekanat“ oder „Eigene Meetings“.</translation>
    </message>
    <message>
        <source>Who organises the meeting and invites to it.</source>
        <translation>Wer das Meeting organisiert und dazu einlädt.</translation>
    </message>
    <message>
        <source>Official &amp;e-mail address</source>
        <translation>Dienstliche &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Institute or unit</source>
        <translation>&amp;Institut oder Einrichtung</translation>
    </message>
    <message>
        <source>Position at the &amp;university</source>
        <translation>Stellung an der &amp;Universität</translation>
    </message>
    <message>
        <source>Languages of the documents</source>
        <translation>Sprachen der Dokumente</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>A name, or a name with its address: Eva Beispiel &lt;eva.beispiel@lmu.de&gt;. May stay empty.</source>
        <translation>Ein Name oder ein Name mit Adresse: Eva Beispiel &lt;eva.beispiel@lmu.de&gt;. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Who chairs the meetings</source>
        <translation>Wer die Meetings leitet</translation>
    </message>
    <message>
        <source>Who sends the invitations</source>
        <translation>Wer die Einladungen versendet</translation>
    </message>
    <message>
        <source>Who helps during the meetings</source>
        <translation>Wer während der Meetings hilft</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
</context>
<context>
    <name>einlass::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The profile “%1” is kept.</source>
        <translation>Das Profil „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>New meetings begin with the profile “%1”.</source>
        <translation>Neue Meetings beginnen mit dem Profil „%1“.</translation>
    </message>
    <message>
        <source>Remove the profile “%1”? Meetings that began with it stay as they are.</source>
        <translation>Das Profil „%1“ entfernen? Meetings, die damit begonnen wurden, bleiben unverändert.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>The profile “%1” is removed.</source>
        <translation>Das Profil „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>A new meeting begins with the answers of a profile. One is enough for whoever prepares only the own meetings; whoever prepares them for others keeps several.</source>
        <translation>Ein neues Meeting beginnt mit den Antworten eines Profils. Wer nur die eigenen Meetings vorbereitet, braucht nur eines; wer sie für andere vorbereitet, legt mehrere an.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For new meetings</source>
        <translation>Für neue Meetings</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Use for &amp;new meetings</source>
        <translation>Für &amp;neue Meetings verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen …</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>No profile yet.</source>
        <translation>Noch kein Profil.</translation>
    </message>
</context>
<context>
    <name>einlass::ProtectionEditor</name>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>The room has a &amp;PIN for the host and one for guests</source>
        <translation>Der Raum hat je eine &amp;PIN für Gastgebende und Gäste</translation>
    </message>
    <message>
        <source>Without a host PIN everybody who enters is a host.</source>
        <translation>Ohne Veranstalter-PIN haben alle, die eintreten, die Rechte der Veranstaltenden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The room has a &amp;password</source>
        <translation>Der Raum hat ein &amp;Passwort</translation>
    </message>
    <message>
        <source>You set it in the room at the start of each meeting.</source>
        <translation>Sie setzen es zu Beginn jedes Meetings im Raum.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Kenncode</translation>
    </message>
    <message>
        <source>The meeting has a &amp;passcode</source>
        <translation>Das Meeting hat einen &amp;Kenncode</translation>
    </message>
    <message>
        <source>Zoom makes it. A passcode that is added later changes the link.</source>
        <translation>Zoom erzeugt ihn. Ein später ergänzter Kenncode ändert den Link.</translation>
    </message>
    <message>
        <source>&amp;Lobby: the host lets people in</source>
        <translation>&amp;Lobby: Die Gastgeberin oder der Gastgeber lässt ein</translation>
    </message>
    <message>
        <source>You switch it on in the room at the start of each meeting.</source>
        <translation>Sie schalten sie zu Beginn jedes Meetings im Raum ein.</translation>
    </message>
    <message>
        <source>&amp;Waiting room: the host lets people in</source>
        <translation>Wa&amp;rteraum: Die Gastgeberin oder der Gastgeber lässt ein</translation>
    </message>
    <message>
        <source>You see who is at the door before anybody can see or hear the others.</source>
        <translation>Sie sehen, wer vor der Tür steht, bevor jemand die anderen sehen oder hören kann.</translation>
    </message>
    <message>
        <source>End-to-end encryption</source>
        <translation>Ende-zu-Ende-Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;End-to-end encryption is switched on</source>
        <translation>&amp;Ende-zu-Ende-Verschlüsselung ist eingeschaltet</translation>
    </message>
    <message>
        <source>Everybody needs the app. Browser, telephone and streaming are not possible then.</source>
        <translation>Alle brauchen die App. Browser, Telefon und Streaming sind dann nicht möglich.</translation>
    </message>
    <message>
        <source>Not provided for with this tool.</source>
        <translation>Bei diesem Werkzeug nicht vorgesehen.</translation>
    </message>
    <message>
        <source>Who gets in?</source>
        <translation>Wer kommt hinein?</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Nobody gets in without a &amp;code</source>
        <translation>Ohne &amp;Code kommt niemand hinein</translation>
    </message>
    <message>
        <source>Each tool has its own kind: a passcode, PINs, or a password.</source>
        <translation>Jedes Werkzeug hat seine eigene Art: einen Kenncode, PINs oder ein Passwort.</translation>
    </message>
    <message>
        <source>Only Zoom provides for it, and then everybody needs its app.</source>
        <translation>Nur in Zoom vorgesehen; alle brauchen dann dessen App.</translation>
    </message>
</context>
<context>
    <name>einlass::ProtectionPage</name>
    <message>
        <source>How is it protected?</source>
        <translation>Wie ist das Meeting geschützt?</translation>
    </message>
    <message>
        <source>The strictest settings are chosen already. Change only what this meeting needs.</source>
        <translation>Die strengsten Einstellungen sind schon gewählt. Ändern Sie nur, was dieses Meeting braucht.</translation>
    </message>
</context>
<context>
    <name>einlass::ReasonEditor</name>
    <message>
        <source>One or two sentences are enough. The reason goes into the record.</source>
        <translation>Ein oder zwei Sätze genügen. Die Begründung kommt in den Vermerk.</translation>
    </message>
    <message>
        <source>This does not say yet why. Write it in a sentence that others can follow, and fill what is marked […].</source>
        <translation>Daraus geht noch nicht hervor, warum. Schreiben Sie es in einem Satz, den andere nachvollziehen können, und ergänzen Sie, was mit […] gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Ready reasons</source>
        <translation>Vorformulierte Begründungen</translation>
    </message>
    <message>
        <source>Ready reasons for %1</source>
        <translation>Vorformulierte Begründungen zu %1</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihre Begründung</translation>
    </message>
</context>
<context>
    <name>einlass::RecipientsEditor</name>
    <message>
        <source>Reci&amp;pients</source>
        <translation>E&amp;ingeladene</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Markierte entfernen</translation>
    </message>
    <message>
        <source>Treat as mailing l&amp;ist</source>
        <translation>A&amp;ls Mailingliste behandeln</translation>
    </message>
    <message>
        <source>Recipients and their kinds</source>
        <translation>Eingeladene und Art der Adresse</translation>
    </message>
    <message>
        <source>External domains to confirm</source>
        <translation>Externe Domains, die zu bestätigen sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of address, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) – %1</source>
        <translation>
            <numerusform>%n Person – %1</numerusform>
            <numerusform>%n Personen – %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on the clipboard.</source>
        <translation>
            <numerusform>%n Eintrag liegt in der Zwischenablage.</numerusform>
            <numerusform>%n Einträge liegen in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Adressliste öffnen</translation>
    </message>
    <message>
        <source>Lists, mails and cards (*.csv *.txt *.tsv *.eml *.vcf);;All files (*)</source>
        <translation>Listen, E-Mails und Visitenkarten (*.csv *.txt *.tsv *.eml *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left out.</source>
        <translation>
            <numerusform>%n Eintrag ist weggelassen.</numerusform>
            <numerusform>%n Einträge sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the mailing lists below. Say there how many read each, and whether people from outside do.</source>
        <translation>Zu den Mailinglisten unten verschoben. Geben Sie dort an, wie viele Personen jede lesen und ob Externe darunter sind.</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Liste öffnen …</translation>
    </message>
    <message>
        <source>Show only those that need something</source>
        <translation>Nur zeigen, wo etwas zu tun ist</translation>
    </message>
    <message>
        <source>Copy those to be mended</source>
        <translation>Zu berichtigende kopieren</translation>
    </message>
    <message>
        <source>Leave out those to be mended</source>
        <translation>Zu berichtigende weglassen</translation>
    </message>
    <message>
        <source>Take over what was meant</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Enter takes over what was probably meant or edits the address, F2 edits the cell, Delete removes.</source>
        <translation>Die Eingabetaste übernimmt, was vermutlich gemeint war, oder bearbeitet die Adresse; F2 bearbeitet die Zelle, Entf entfernt den Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>Take over all %n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag übernehmen</numerusform>
            <numerusform>Alle %n Vorschläge übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>%n Eintrag zurückholen</numerusform>
            <numerusform>%n Einträge zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>These domains do not belong to the university. Tick &amp;each that belongs to an institution or company and is used officially.</source>
        <translation>Diese Domains gehören nicht zur Universität. &amp;Kreuzen Sie jede an, die zu einer Einrichtung oder Firma gehört und dienstlich genutzt wird.</translation>
    </message>
    <message>
        <source>Paste, drop or open addresses as you have them: from a mail, a table, a course system. They are checked here; nothing is sent.</source>
        <translation>Fügen Sie Adressen ein, ziehen Sie sie hierher oder öffnen Sie eine Liste, so wie Sie sie haben: aus einer E-Mail, einer Tabelle, einer Kursverwaltung. Sie werden nur hier geprüft; nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>einlass::RecipientsReport</name>
    <message>
        <source>Stopped. Nothing of this list has been taken over.</source>
        <translation>Abgebrochen. Aus dieser Liste wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>No addresses were found in it.</source>
        <translation>Darin wurden keine Adressen gefunden.</translation>
    </message>
    <message>
        <source>%1 Taken from the sender and the recipients of the mail; its text was not looked at.</source>
        <translation>%1 Übernommen aus den Adressfeldern der E-Mail; ihr Text wurde nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Left aside, because no address is expected there:</source>
        <translation>Übergangen, weil dort keine Adresse erwartet wird:</translation>
    </message>
    <message>
        <source>Line %1: “%2”</source>
        <comment>of a list, its text</comment>
        <translation>Zeile %1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading addresses</source>
        <translation>Adressen werden gelesen</translation>
    </message>
    <message>
        <source>Reading addresses: %p %</source>
        <translation>Adressen werden gelesen: %p %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Read: %1. Added: %2. Duplicates: %3. To correct: %4.</source>
        <translation>Gelesen: %1. Hinzugefügt: %2. Schon vorhanden oder doppelt: %3. Zu berichtigen: %4.</translation>
    </message>
</context>
<context>
    <name>einlass::RecipientsTable</name>
    <message>
        <source>Mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Throw-away</source>
        <translation>Wegwerfadresse</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Ähnlich aussehend</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Did you mean %1? %2</source>
        <comment>address, reason</comment>
        <translation>Meinten Sie %1? %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a list, reason</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universität</translation>
    </message>
</context>
<context>
    <name>einlass::RecordingContentEditor</name>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>What is recorded?</source>
        <translation>Was wird aufgezeichnet?</translation>
    </message>
    <message>
        <source>Only as much as the purpose needs; sound alone often suffices.</source>
        <translation>Nur so viel, wie der Zweck verlangt; oft genügt der Ton.</translation>
    </message>
    <message>
        <source>Who is seen or heard?</source>
        <translation>Wer ist zu sehen oder zu hören?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>One in each line, with the e-mail address if you like. Each gets a consent form.</source>
        <translation>Je Zeile eine Person, auf Wunsch mit E-Mail-Adresse. Jede erhält eine Einwilligungserklärung.</translation>
    </message>
    <message>
        <source>What kind of purpose does it serve?</source>
        <translation>Welcher Art ist der Zweck?</translation>
    </message>
    <message>
        <source>What exactly is it for?</source>
        <translation>Wofür genau?</translation>
    </message>
    <message>
        <source>Why can it not be done without a recording?</source>
        <translation>Warum geht es nicht ohne Aufzeichnung?</translation>
    </message>
    <message>
        <source>A text of its own for each language</source>
        <translation>Eigener Text für jede Sprache</translation>
    </message>
    <message>
        <source>What exactly is it for? In German</source>
        <translation>Wofür genau? Auf Deutsch</translation>
    </message>
    <message>
        <source>What exactly is it for? In English</source>
        <translation>Wofür genau? Auf Englisch</translation>
    </message>
    <message>
        <source>Why can it not be done without a recording? In German</source>
        <translation>Warum geht es nicht ohne Aufzeichnung? Auf Deutsch</translation>
    </message>
    <message>
        <source>Why can it not be done without a recording? In English</source>
        <translation>Warum geht es nicht ohne Aufzeichnung? Auf Englisch</translation>
    </message>
    <message>
        <source>All recipients are speakers already</source>
        <translation>Alle Eingeladenen sind schon als Vortragende genannt</translation>
    </message>
    <message>
        <source>From the recipients …</source>
        <translation>Aus den Eingeladenen …</translation>
    </message>
    <message>
        <source>The sentence appears in the invitation and in the consent form.</source>
        <translation>Der Satz steht in der Einladung und in der Einwilligungserklärung.</translation>
    </message>
</context>
<context>
    <name>einlass::RecordingEditor</name>
    <message>
        <source>The meeting is &amp;recorded</source>
        <translation>Das Meeting wird auf&amp;gezeichnet</translation>
    </message>
    <message>
        <source>Only with the express consent of everybody who is seen or heard. The consent form comes with it.</source>
        <translation>Nur mit ausdrücklicher Einwilligung aller, die zu sehen oder zu hören sind. Die Einwilligungserklärung wird mit erstellt.</translation>
    </message>
    <message>
        <source>Not asked: recording. %1 (%2)</source>
        <comment>message of a rule, its clause</comment>
        <translation>Nicht gefragt: Aufzeichnung. %1 (%2)</translation>
    </message>
</context>
<context>
    <name>einlass::RecordingKeepingEditor</name>
    <message>
        <source>Four weeks after the last date: %1</source>
        <translation>Vier Wochen nach dem letzten Termin: %1</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Who may see it?</source>
        <translation>Wer darf sie sehen?</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>Wo wird sie aufbewahrt?</translation>
    </message>
    <message>
        <source>By when is it deleted?</source>
        <translation>Bis wann wird sie gelöscht?</translation>
    </message>
    <message>
        <source>The recording starts by itself</source>
        <translation>Die Aufzeichnung beginnt von selbst</translation>
    </message>
    <message>
        <source>The host starts it by hand once everybody has consented.</source>
        <translation>Sie wird von Hand gestartet, sobald alle eingewilligt haben.</translation>
    </message>
</context>
<context>
    <name>einlass::RecurrenceEditor</name>
    <message>
        <source>&amp;Repetition</source>
        <translation>Wiederho&amp;lung</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>By a rule of your own</source>
        <translation>Nach eigener Regel</translation>
    </message>
    <message>
        <source>this many times</source>
        <translation>so viele Termine</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis zum</translation>
    </message>
    <message>
        <source>End of the repetition</source>
        <translation>Ende der Wiederholung</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Zahl der Termine</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Letzter möglicher Tag</translation>
    </message>
    <message>
        <source>Rule in the form of calendars (RRULE)</source>
        <translation>Regel in der Form der Kalender (RRULE)</translation>
    </message>
</context>
<context>
    <name>einlass::RemoteEditor</name>
    <message>
        <source>Somebody controls my s&amp;creen remotely</source>
        <translation>&amp;Jemand steuert meinen Bildschirm aus der Ferne</translation>
    </message>
    <message>
        <source>For support or training, in single sessions.</source>
        <translation>Für Hilfe oder Schulung, in einzelnen Sitzungen.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>What is the remote control for?</source>
        <translation>Wozu dient die Fernsteuerung?</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Wer hilft?</translation>
    </message>
    <message>
        <source>I know for certain who the helper is</source>
        <translation>Ich weiß sicher, wer mir hilft</translation>
    </message>
</context>
<context>
    <name>einlass::ScheduleEditor</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Another time zone?</source>
        <translation>Andere Zeitzone?</translation>
    </message>
    <message>
        <source>%1. This is only a proposal; set your own date.</source>
        <translation>%1. Das ist nur ein Vorschlag; legen Sie Ihren eigenen Termin fest.</translation>
    </message>
</context>
<context>
    <name>einlass::SchedulePage</name>
    <message>
        <source>When does it take place?</source>
        <translation>Wann findet es statt?</translation>
    </message>
    <message>
        <source>One date, or a series with exceptions.</source>
        <translation>Ein Termin oder eine Reihe mit Ausnahmen.</translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation>Einzelne Termine</translation>
    </message>
    <message>
        <source>One moved, added or left out.</source>
        <translation>Einer verlegt, zusätzlich oder ausgelassen.</translation>
    </message>
</context>
<context>
    <name>einlass::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its button</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>einlass::SecretsEditor</name>
    <message>
        <source>Access data</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Link to the room</source>
        <translation>Link zum Raum</translation>
    </message>
    <message>
        <source>Host PIN</source>
        <translation>Veranstalter-PIN</translation>
    </message>
    <message>
        <source>Einlass makes the PINs at random. The host PIN stays with you and stands in no document; guests get the guest PIN. Both are kept in the keychain of this computer.</source>
        <translation>Einlass erzeugt die PINs zufällig. Die Veranstalter-PIN bleibt bei Ihnen und steht in keinem Dokument; Gäste erhalten die Gäste-PIN. Beide liegen im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Guest PIN</source>
        <translation>Gäste-PIN</translation>
    </message>
    <message>
        <source>&amp;Make new PINs</source>
        <translation>&amp;Neue PINs erzeugen</translation>
    </message>
    <message>
        <source>&amp;Make PINs</source>
        <translation>PI&amp;Ns erzeugen</translation>
    </message>
    <message>
        <source>Einlass makes a room name that nobody can guess, and a password. The password is kept in the keychain of this computer.</source>
        <translation>Einlass erzeugt einen Raumnamen, den niemand erraten kann, und ein Passwort. Das Passwort liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Make a new room and password</source>
        <translation>&amp;Neuen Raum und neues Passwort erzeugen</translation>
    </message>
    <message>
        <source>&amp;Make room and password</source>
        <translation>Raum u&amp;nd Passwort erzeugen</translation>
    </message>
    <message>
        <source>Zoom makes meeting ID, link and passcode. At the set-up you paste Zoom’s invitation here, and they are filled in.</source>
        <translation>Zoom erzeugt Meeting-ID, Link und Kenncode. Bei der Einrichtung fügen Sie die Einladung von Zoom ein; daraus werden sie übernommen.</translation>
    </message>
</context>
<context>
    <name>einlass::SeriesWords</name>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>rhythm of a series, number of its dates</comment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::SettingsDialog</name>
    <message>
        <source>Settings – Einlass</source>
        <translation>Einstellungen – Einlass</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>einlass::SettingsPage</name>
    <message>
        <source>What Einlass keeps cannot be read at the moment. Plan files can still be opened and saved.</source>
        <translation>Was Einlass gespeichert hat, lässt sich zurzeit nicht lesen. Plandateien lassen sich weiterhin öffnen und speichern.</translation>
    </message>
</context>
<context>
    <name>einlass::SetupPage</name>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>%1 im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Set the meeting up</source>
        <translation>Meeting einrichten</translation>
    </message>
    <message>
        <source>Make the meeting in the tool by this list, then bring its access data back here.</source>
        <translation>Legen Sie das Meeting nach dieser Liste im Werkzeug an und bringen Sie die Zugangsdaten hierher zurück.</translation>
    </message>
    <message>
        <source>No tool is chosen yet. The steps of the set-up depend on it.</source>
        <translation>Es ist noch kein Werkzeug gewählt. Davon hängen die Schritte ab.</translation>
    </message>
    <message>
        <source>The access data are here already. Go through the list: what the meeting in the tool does not have yet, such as another date, is changed there.</source>
        <translation>Die Zugangsdaten sind schon da. Gehen Sie die Liste durch: Was im Werkzeug noch anders ist, etwa der Termin, ändern Sie dort.</translation>
    </message>
</context>
<context>
    <name>einlass::SideBar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
</context>
<context>
    <name>einlass::SideEffects</name>
    <message>
        <source>Also changes: %1</source>
        <translation>Ändert auch: %1</translation>
    </message>
</context>
<context>
    <name>einlass::StepList</name>
    <message numerus="yes">
        <source>%1 (%n open)</source>
        <translation>
            <numerusform>%1 (%n offen)</numerusform>
            <numerusform>%1 (%n offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a step, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done, you are here</source>
        <translation>erledigt, hier sind Sie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n open, you are here</source>
        <translation>
            <numerusform>%n offen, hier sind Sie</numerusform>
            <numerusform>%n offen, hier sind Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>einlass::StepRow</name>
    <message>
        <source>In the form: %1</source>
        <translation>Im Formular: %1</translation>
    </message>
</context>
<context>
    <name>einlass::Summary</name>
    <message numerus="yes">
        <source>%n date(s), the first: %1</source>
        <translation>
            <numerusform>%n Termin: %1</numerusform>
            <numerusform>%n Termine, der erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that rules a tool out</source>
        <translation>Nichts, was ein Werkzeug ausschließt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool, its verdict</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>with a code</source>
        <translation>mit Kenncode</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>ohne Kenncode</translation>
    </message>
    <message>
        <source>with a waiting room</source>
        <translation>mit Warteraum</translation>
    </message>
    <message>
        <source>without a waiting room</source>
        <translation>ohne Warteraum</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>gelöscht bis %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>the chat is saved</source>
        <translation>der Chat wird gespeichert</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>remote control</source>
        <translation>Fernsteuerung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeberin oder Gastgeber</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Other features</source>
        <translation>Weitere Funktionen</translation>
    </message>
    <message>
        <source>Access data go</source>
        <translation>Zugangsdaten gehen</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>mit PIN</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>ohne PIN</translation>
    </message>
</context>
<context>
    <name>einlass::SummaryView</name>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>einlass::TemplateWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>Titel „%1“</translation>
    </message>
    <message>
        <source>people from outside</source>
        <translation>Personen von außerhalb</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Person, die eingeladen wird</numerusform>
            <numerusform>%n Personen, die eingeladen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufzeichnung</translation>
    </message>
    <message>
        <source>access data: %1</source>
        <translation>Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>It sets: %1. You can change all of it.</source>
        <translation>Sie setzt: %1. Sie können alles davon ändern.</translation>
    </message>
</context>
<context>
    <name>einlass::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The template is called “%1” now.</source>
        <translation>Die Vorlage heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Meetings that were made from it stay.</source>
        <translation>Die Vorlage „%1“ entfernen? Meetings, die daraus entstanden sind, bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n templates? Meetings that were made from them stay.</source>
        <translation>
            <numerusform>%n Vorlage entfernen? Meetings, die daraus entstanden sind, bleiben erhalten.</numerusform>
            <numerusform>%n Vorlagen entfernen? Meetings, die daraus entstanden sind, bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n templates removed.</source>
        <translation>
            <numerusform>%n Vorlage entfernt.</numerusform>
            <numerusform>%n Vorlagen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>templates</source>
        <comment>name of a file</comment>
        <translation>vorlagen</translation>
    </message>
    <message>
        <source>Templates of Einlass (%1)</source>
        <translation>Vorlagen von Einlass (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written to %1.</source>
        <translation>
            <numerusform>%n Vorlage wurde in die Datei %1 geschrieben.</numerusform>
            <numerusform>%n Vorlagen wurden in die Datei %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were taken in.</source>
        <translation>
            <numerusform>%n Vorlage wurde übernommen.</numerusform>
            <numerusform>%n Vorlagen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own templates; those that come with Einlass are always there. A template is made from a meeting, and holds no people, dates, access data or codes; reasons and texts stay. Write over a title to change it (F2).</source>
        <translation>Ihre eigenen Vorlagen; die mit Einlass gelieferten sind immer vorhanden. Eine Vorlage entsteht aus einem Meeting und enthält keine Personen, Termine, Zugangsdaten oder Codes; Begründungen und Texte bleiben. Überschreiben Sie einen Titel, um ihn zu ändern (F2).</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Your own templates</source>
        <translation>Ihre eigenen Vorlagen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Writes the selected templates into one file, for colleagues.</source>
        <translation>Schreibt die ausgewählten Vorlagen in eine Datei, für Kolleginnen und Kollegen.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>No template of your own yet.</source>
        <translation>Noch keine eigene Vorlage.</translation>
    </message>
</context>
<context>
    <name>einlass::Texts</name>
    <message>
        <source>Lecture</source>
        <translation>Vorlesung</translation>
    </message>
    <message>
        <source>Seminar or exercise class</source>
        <translation>Seminar oder Übung</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Consultation hour</source>
        <translation>Sprechstunde</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Dienstbesprechung</translation>
    </message>
    <message>
        <source>Job interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Appointment procedure</source>
        <translation>Berufungsverfahren</translation>
    </message>
    <message>
        <source>Talk or public event</source>
        <translation>Vortrag oder öffentliche Veranstaltung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Dienstlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Special categories of personal data</source>
        <translation>Besondere Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>Classified information</source>
        <translation>Verschlusssachen</translation>
    </message>
    <message>
        <source>Content with a high protection need</source>
        <translation>Inhalte mit hohem Schutzbedarf</translation>
    </message>
    <message>
        <source>Health counselling</source>
        <translation>Gesundheitsberatung</translation>
    </message>
    <message>
        <source>Personnel files</source>
        <translation>Personalakten</translation>
    </message>
    <message>
        <source>Disciplinary proceedings</source>
        <translation>Disziplinarverfahren</translation>
    </message>
    <message>
        <source>Other sensitive matters</source>
        <translation>Andere sensible Angelegenheiten</translation>
    </message>
    <message>
        <source>Breakout rooms</source>
        <translation>Gruppenräume (Breakout-Räume)</translation>
    </message>
    <message>
        <source>Registration in advance</source>
        <translation>Registrierung vorab</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>People who have registered</source>
        <translation>Personen, die sich registriert haben</translation>
    </message>
    <message>
        <source>Everybody with link and code</source>
        <translation>Alle mit Link und Code</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Shared screens</source>
        <translation>Geteilte Bildschirme</translation>
    </message>
    <message>
        <source>Displayed names</source>
        <translation>Angezeigte Namen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Everybody who takes part</source>
        <translation>Alle Teilnehmenden</translation>
    </message>
    <message>
        <source>Only the speakers</source>
        <translation>Nur die Vortragenden</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Public outreach</source>
        <translation>Öffentlichkeitsarbeit</translation>
    </message>
    <message>
        <source>Monitoring of performance or behaviour</source>
        <translation>Leistungs- oder Verhaltenskontrolle</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Private device</source>
        <translation>Privates Gerät</translation>
    </message>
    <message>
        <source>Participants of the meeting</source>
        <translation>Teilnehmende des Meetings</translation>
    </message>
    <message>
        <source>Members of the course</source>
        <translation>Teilnehmende der Lehrveranstaltung</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>Im Meeting</translation>
    </message>
    <message>
        <source>Open votes</source>
        <translation>Offene Abstimmungen</translation>
    </message>
    <message>
        <source>Secret votes</source>
        <translation>Geheime Abstimmungen</translation>
    </message>
    <message>
        <source>Against abuse, only during the meeting</source>
        <translation>Gegen Missbrauch, nur während des Meetings</translation>
    </message>
    <message>
        <source>Attendance is compulsory by a regulation</source>
        <translation>Anwesenheitspflicht nach einer Ordnung</translation>
    </message>
    <message>
        <source>To monitor performance or behaviour</source>
        <translation>Zur Leistungs- oder Verhaltenskontrolle</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Technische Unterstützung</translation>
    </message>
    <message>
        <source>Training or teaching</source>
        <translation>Schulung oder Lehre</translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation>Ein anderer Zweck</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>Eine externe Person</translation>
    </message>
    <message>
        <source>Directly to the participants</source>
        <translation>Direkt an die Teilnehmenden</translation>
    </message>
    <message>
        <source>Course page that only the enrolled see</source>
        <translation>Kursseite, die nur Eingeschriebene sehen</translation>
    </message>
    <message>
        <source>Closed mailing list</source>
        <translation>Geschlossene Mailingliste</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>Gemeinsam genutzter Kalender</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Geeignet</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Braucht eine Begründung</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Employee of the university</source>
        <translation>Beschäftigt an der Universität</translation>
    </message>
    <message>
        <source>Student of the university</source>
        <translation>Studierend an der Universität</translation>
    </message>
    <message>
        <source>Not a member of the university</source>
        <translation>Kein Mitglied der Universität</translation>
    </message>
    <message>
        <source>Calendar appointment</source>
        <translation>Kalendertermin</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Course page for the enrolled</source>
        <translation>Kursseite für Eingeschriebene</translation>
    </message>
    <message>
        <source>Somebody else sends it</source>
        <translation>Eine andere Person versendet sie</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>People signed in with a university account</source>
        <translation>Personen, die mit einem Konto der Universität angemeldet sind</translation>
    </message>
    <message>
        <source>Server of the university</source>
        <translation>Server der Universität</translation>
    </message>
    <message>
        <source>Computer or data carrier of the university</source>
        <translation>Rechner oder Datenträger der Universität</translation>
    </message>
    <message>
        <source>Members of the university</source>
        <translation>Mitglieder der Universität</translation>
    </message>
    <message>
        <source>The university’s survey service</source>
        <translation>Umfragedienst der Universität</translation>
    </message>
    <message>
        <source>A member of the university</source>
        <translation>Ein Mitglied der Universität</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Begründet</translation>
    </message>
</context>
<context>
    <name>einlass::ToolEditor</name>
    <message>
        <source>%1 (%2)</source>
        <comment>message of a rule, its clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommended for this meeting</source>
        <translation>Empfohlen für dieses Meeting</translation>
    </message>
    <message>
        <source>None of the three tools can be used for this meeting as it is planned. Change the answers named above, meet in person, or ask: %1.</source>
        <translation>Keines der drei Werkzeuge ist für dieses Meeting zulässig, so wie es geplant ist. Ändern Sie die oben genannten Antworten, treffen Sie sich in Präsenz oder fragen Sie: %1.</translation>
    </message>
    <message>
        <source>You can go on with %1 and look at the other questions, but nothing can be sent while the rules above rule it out.</source>
        <translation>Sie können mit %1 fortfahren und die übrigen Fragen ansehen, doch nichts geht hinaus, solange die Regeln oben es ausschließen.</translation>
    </message>
    <message>
        <source>Which tool?</source>
        <translation>Welches Werkzeug?</translation>
    </message>
</context>
<context>
    <name>einlass::ToolPage</name>
    <message>
        <source>Which tool?</source>
        <translation>Welches Werkzeug?</translation>
    </message>
    <message>
        <source>Your answers and the rules of your university decide what is suitable.</source>
        <translation>Ihre Antworten und die Regeln Ihrer Universität entscheiden, was geeignet ist.</translation>
    </message>
</context>
<context>
    <name>einlass::Triggers</name>
    <message>
        <source>an address of the host</source>
        <translation>eine Adresse der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>no address of the host</source>
        <translation>keine Adresse der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>an official address of the host</source>
        <translation>eine dienstliche Adresse der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>an address of the host that is not official</source>
        <translation>eine nicht dienstliche Adresse der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Termin</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>a link under the university’s licence</source>
        <translation>ein Link mit der Lizenz der Universität</translation>
    </message>
    <message>
        <source>a link outside the university’s licence</source>
        <translation>ein Link ohne die Lizenz der Universität</translation>
    </message>
    <message>
        <source>a link that is fit for invitations</source>
        <translation>ein Link, der sich für Einladungen eignet</translation>
    </message>
    <message>
        <source>a link that is not fit for invitations</source>
        <translation>ein Link, der sich nicht für Einladungen eignet</translation>
    </message>
    <message>
        <source>a join link</source>
        <translation>ein Beitrittslink</translation>
    </message>
    <message>
        <source>no join link</source>
        <translation>kein Beitrittslink</translation>
    </message>
    <message>
        <source>private addresses</source>
        <translation>private Adressen</translation>
    </message>
    <message>
        <source>no private addresses</source>
        <translation>keine privaten Adressen</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>Wegwerfadressen</translation>
    </message>
    <message>
        <source>no throw-away addresses</source>
        <translation>keine Wegwerfadressen</translation>
    </message>
    <message>
        <source>addresses that look like others</source>
        <translation>ähnlich aussehende Adressen</translation>
    </message>
    <message>
        <source>no addresses that look like others</source>
        <translation>keine ähnlich aussehenden Adressen</translation>
    </message>
    <message>
        <source>invalid addresses</source>
        <translation>ungültige Adressen</translation>
    </message>
    <message>
        <source>no invalid addresses</source>
        <translation>keine ungültigen Adressen</translation>
    </message>
    <message>
        <source>addresses of other institutions</source>
        <translation>Adressen anderer Einrichtungen</translation>
    </message>
    <message>
        <source>no addresses of other institutions</source>
        <translation>keine Adressen anderer Einrichtungen</translation>
    </message>
    <message>
        <source>all external domains confirmed</source>
        <translation>alle externen Domains bestätigt</translation>
    </message>
    <message>
        <source>external domains not confirmed</source>
        <translation>externe Domains nicht bestätigt</translation>
    </message>
    <message>
        <source>external recipients</source>
        <translation>externe Eingeladene</translation>
    </message>
    <message>
        <source>no external recipients</source>
        <translation>keine externen Eingeladenen</translation>
    </message>
    <message>
        <source>people from outside</source>
        <translation>Personen von außerhalb</translation>
    </message>
    <message>
        <source>nobody from outside</source>
        <translation>niemand von außerhalb</translation>
    </message>
    <message>
        <source>exceptions for all external people</source>
        <translation>Ausnahmen für alle externen Personen</translation>
    </message>
    <message>
        <source>external people without an exception</source>
        <translation>externe Personen ohne Ausnahme</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>eine Mailingliste</translation>
    </message>
    <message>
        <source>no mailing list</source>
        <translation>keine Mailingliste</translation>
    </message>
    <message>
        <source>participants under 16</source>
        <translation>Teilnehmende unter 16 Jahren</translation>
    </message>
    <message>
        <source>nobody under 16</source>
        <translation>niemand unter 16 Jahren</translation>
    </message>
    <message>
        <source>participants by telephone</source>
        <translation>Teilnehmende per Telefon</translation>
    </message>
    <message>
        <source>nobody by telephone</source>
        <translation>niemand per Telefon</translation>
    </message>
    <message>
        <source>participants in the browser</source>
        <translation>Teilnehmende im Browser</translation>
    </message>
    <message>
        <source>nobody in the browser</source>
        <translation>niemand im Browser</translation>
    </message>
    <message>
        <source>a passcode</source>
        <translation>ein Kenncode</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>kein Kenncode</translation>
    </message>
    <message>
        <source>a waiting room</source>
        <translation>ein Warteraum</translation>
    </message>
    <message>
        <source>no waiting room</source>
        <translation>kein Warteraum</translation>
    </message>
    <message>
        <source>end-to-end encryption</source>
        <translation>Ende-zu-Ende-Verschlüsselung</translation>
    </message>
    <message>
        <source>no end-to-end encryption</source>
        <translation>keine Ende-zu-Ende-Verschlüsselung</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufzeichnung</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>keine Aufzeichnung</translation>
    </message>
    <message>
        <source>a purpose of the recording</source>
        <translation>eine Angabe zum Zweck der Aufzeichnung</translation>
    </message>
    <message>
        <source>no purpose of the recording</source>
        <translation>keine Angabe zum Zweck der Aufzeichnung</translation>
    </message>
    <message>
        <source>a necessity of the recording</source>
        <translation>eine Angabe, warum die Aufzeichnung nötig ist</translation>
    </message>
    <message>
        <source>no necessity of the recording</source>
        <translation>keine Angabe, warum die Aufzeichnung nötig ist</translation>
    </message>
    <message>
        <source>a date of deletion</source>
        <translation>ein Löschdatum</translation>
    </message>
    <message>
        <source>no date of deletion</source>
        <translation>kein Löschdatum</translation>
    </message>
    <message>
        <source>automatic recording</source>
        <translation>automatische Aufzeichnung</translation>
    </message>
    <message>
        <source>no automatic recording</source>
        <translation>keine automatische Aufzeichnung</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>no polls</source>
        <translation>keine Umfragen</translation>
    </message>
    <message>
        <source>anonymous polls</source>
        <translation>anonyme Umfragen</translation>
    </message>
    <message>
        <source>polls with names</source>
        <translation>Umfragen mit Namen</translation>
    </message>
    <message>
        <source>a chat log</source>
        <translation>ein gespeicherter Chat</translation>
    </message>
    <message>
        <source>no chat log</source>
        <translation>kein gespeicherter Chat</translation>
    </message>
    <message>
        <source>an attendance list</source>
        <translation>eine Anwesenheitsliste</translation>
    </message>
    <message>
        <source>no attendance list</source>
        <translation>keine Anwesenheitsliste</translation>
    </message>
    <message>
        <source>a regulation that demands attendance</source>
        <translation>eine Ordnung, die Anwesenheit verlangt</translation>
    </message>
    <message>
        <source>no regulation that demands attendance</source>
        <translation>keine Ordnung, die Anwesenheit verlangt</translation>
    </message>
    <message>
        <source>remote control</source>
        <translation>Fernsteuerung</translation>
    </message>
    <message>
        <source>no remote control</source>
        <translation>keine Fernsteuerung</translation>
    </message>
    <message>
        <source>a helper whose identity is certain</source>
        <translation>eine helfende Person, deren Identität feststeht</translation>
    </message>
    <message>
        <source>a helper whose identity is not certain</source>
        <translation>eine helfende Person, deren Identität nicht feststeht</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>eine Reihe</translation>
    </message>
    <message>
        <source>a single date</source>
        <translation>ein einzelner Termin</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>ein Raum</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Raum</translation>
    </message>
    <message>
        <source>a unit of the host</source>
        <translation>eine Einrichtung der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>no unit of the host</source>
        <translation>keine Einrichtung der Gastgeberin oder des Gastgebers</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tool, its verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::UntranslatedView</name>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>For people with disabilities</source>
        <translation>Für Menschen mit Behinderungen</translation>
    </message>
    <message>
        <source>Room in case the tool is down</source>
        <translation>Ausweichraum, falls das Werkzeug ausfällt</translation>
    </message>
    <message>
        <source>Purpose of the recording</source>
        <translation>Zweck der Aufzeichnung</translation>
    </message>
    <message>
        <source>Why the recording is necessary</source>
        <translation>Warum die Aufzeichnung nötig ist</translation>
    </message>
    <message>
        <source>Regulation for the attendance list</source>
        <translation>Ordnung für die Anwesenheitsliste</translation>
    </message>
    <message>
        <source>The documents are in German and English, but these texts of yours stand in one language only:</source>
        <translation>Die Dokumente sind auf Deutsch und Englisch, diese Texte von Ihnen liegen aber nur in einer Sprache vor:</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>name of a text, its beginning</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Add the other language</source>
        <translation>Andere Sprache ergänzen</translation>
    </message>
    <message>
        <source>%1: add the other language</source>
        <translation>%1: andere Sprache ergänzen</translation>
    </message>
</context>
<context>
    <name>einlass::VotesEditor</name>
    <message>
        <source>There are &amp;votes</source>
        <translation>Es wird a&amp;bgestimmt</translation>
    </message>
    <message>
        <source>In committees, for example. The body’s own rules stay in force.</source>
        <translation>Etwa in Gremien. Die Ordnung des Gremiums gilt weiter.</translation>
    </message>
    <message>
        <source>Open or secret?</source>
        <translation>Offen oder geheim?</translation>
    </message>
</context>
<context>
    <name>einlass::WeeklyTimesEditor</name>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Understood: %1. The return key takes it over.</source>
        <translation>Verstanden: %1. Die Eingabetaste übernimmt es.</translation>
    </message>
    <message>
        <source>T&amp;imes, in short</source>
        <translation>Zeiten in &amp;Kurzform</translation>
    </message>
    <message>
        <source>“c.t.” is understood, and several times of a week. They make a weekly series.</source>
        <translation>„c.t.“ wird verstanden, ebenso mehrere Zeiten einer Woche. Daraus wird eine wöchentliche Reihe.</translation>
    </message>
    <message>
        <source>Mon 10–12 c.t.; Thu 8–10 s.t.</source>
        <translation>Mo 10–12 c.t.; Do 8–10 s.t.</translation>
    </message>
</context>
<context>
    <name>einlass::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>our own rule</source>
        <translation>eigene Regel</translation>
    </message>
    <message>
        <source>%1 (%2): %3 %4</source>
        <comment>clause, its place in the source, what it says, what is done about it</comment>
        <translation>%1 (%2): %3 %4</translation>
    </message>
    <message>
        <source>It applies to this plan because of: %1.</source>
        <translation>Das trifft auf diesen Plan zu; ausschlaggebend: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the reasons why a rule applies</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What would have to change: %1</source>
        <translation>Was sich ändern müsste: %1</translation>
    </message>
</context>
<context>
    <name>einlass::WordsEditor</name>
    <message>
        <source>Words of the invitation</source>
        <translation>Worte der Einladung</translation>
    </message>
    <message>
        <source>&amp;Languages of invitation and documents</source>
        <translation>S&amp;prachen der Einladung und der Dokumente</translation>
    </message>
    <message>
        <source>A text of its own for each language</source>
        <translation>Eigener Text für jede Sprache</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>&amp;Mitteilung</translation>
    </message>
    <message>
        <source>Me&amp;ssage in German</source>
        <translation>&amp;Mitteilung auf Deutsch</translation>
    </message>
    <message>
        <source>Message in English</source>
        <translation>Mitteilung auf Englisch</translation>
    </message>
    <message>
        <source>What participants should know or bring. It appears in the invitation and the announcement, so it must not contain any access data.</source>
        <translation>Was Teilnehmende wissen oder mitbringen sollen. Die Mitteilung steht in Einladung und Ankündigung, darf also keine Zugangsdaten enthalten.</translation>
    </message>
</context>
</TS>
