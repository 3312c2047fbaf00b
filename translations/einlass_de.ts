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
        <source>%1, line %2, column %3: expected a text in JSON&apos;s spelling.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird ein Text in JSON-Schreibweise.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a number in JSON&apos;s spelling.</source>
        <translation>%1, Zeile %2, Spalte %3: Erwartet wird eine Zahl in JSON-Schreibweise.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a colon after the member&apos;s name.</source>
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
        <source>%1: the file cannot be read.</source>
        <translation>%1: Die Datei lässt sich nicht lesen.</translation>
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
        <source>%1: no invitation of Zoom, DFNconf or Meet was found in it.</source>
        <translation>%1: Darin wurde keine Einladung von Zoom, DFNconf oder Meet gefunden.</translation>
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
        <source>No invitation of Zoom, DFNconf or Meet was found in this text.</source>
        <translation>In diesem Text wurde keine Einladung von Zoom, DFNconf oder Meet gefunden.</translation>
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
        <translation>Dieser Link gehört einer einzelnen angemeldeten Person und lässt niemanden sonst ein. Bitte verwenden Sie den Registrierungslink des Meetings.</translation>
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
        <translation>Das Meeting verlangt eine Anmeldung: Die Einladung braucht den Registrierungslink, nicht den Link zur Teilnahme.</translation>
    </message>
    <message>
        <source>The plan does not meet the rules yet. Open: %1</source>
        <translation>Der Plan erfüllt die Regeln noch nicht. Offen: %1</translation>
    </message>
    <message>
        <source>The plan has no date yet.</source>
        <translation>Der Plan hat noch keinen Termin.</translation>
    </message>
    <message>
        <source>The plan has no title yet.</source>
        <translation>Der Plan hat noch keinen Titel.</translation>
    </message>
    <message>
        <source>No tool has been chosen yet.</source>
        <translation>Es ist noch kein Werkzeug gewählt.</translation>
    </message>
    <message>
        <source>The meeting ID and the link belong to different meetings.</source>
        <translation>Meeting-ID und Link gehören zu verschiedenen Meetings.</translation>
    </message>
    <message>
        <source>The code that participants need is missing (passcode, guest PIN or password).</source>
        <translation>Der Code, den die Teilnehmenden brauchen, fehlt (Kenncode, Gäste-PIN oder Passwort).</translation>
    </message>
    <message>
        <source>Host PIN and guest PIN are the same: every participant would be a host.</source>
        <translation>Veranstalter-PIN und Gäste-PIN sind gleich: Alle Teilnehmenden hätten die Rechte der Veranstaltenden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed.</source>
        <translation>„%1“ kann nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not written for this plan, or was changed since. Nothing was written; choose another folder, or overwrite it on purpose.</source>
        <translation>„%1“ gibt es schon; die Datei wurde nicht für diesen Plan geschrieben oder seitdem geändert. Es wurde nichts geschrieben: Bitte wählen Sie einen anderen Ordner oder überschreiben Sie sie ausdrücklich.</translation>
    </message>
    <message>
        <source>The PDF document could not be drawn.</source>
        <translation>Das PDF-Dokument ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The PDF document could not be completed.</source>
        <translation>Das PDF-Dokument ließ sich nicht fertigstellen.</translation>
    </message>
    <message>
        <source>The form template %1 is damaged at %2.</source>
        <translation>Die Formularvorlage %1 ist bei %2 beschädigt.</translation>
    </message>
    <message>
        <source>The form template %1 is missing.</source>
        <translation>Die Formularvorlage %1 fehlt.</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program.</source>
        <translation>Die Vorlage „%1“ fehlt in diesem Programm.</translation>
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
        <source>%1: the file cannot be written (%2).</source>
        <translation>%1: Die Datei lässt sich nicht schreiben (%2).</translation>
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
        <source>%1, %2: expected a condition that asks for no tool&apos;s verdict; verdicts are not known here.</source>
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
        <source>%1, %2: expected a reason or confirmation of the rule&apos;s own clause, found %3.</source>
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
consent-form, record. Exit status: 0 done or compliant, 1 not compliant or not ready
(nothing was written), 2 the input or the call cannot be used.</source>
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
consent-form, record. Rückgabewert: 0 erledigt oder regelgerecht, 1 nicht regelgerecht oder
unfertig (nichts wurde geschrieben), 2 Eingabe oder Aufruf nicht verwendbar.</translation>
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
        <source>Open the calendar file: subject, place, dates and text are in it. Or make a new appointment in your calendar and copy what follows.</source>
        <translation>Öffnen Sie die Kalenderdatei: Betreff, Ort, Termine und Text stehen darin. Oder legen Sie in Ihrem Kalender einen neuen Termin an und kopieren Sie das Folgende.</translation>
    </message>
    <message>
        <source>Open the draft in your mail program: recipients, subject, text and calendar entry are in it. Or write a new mail and copy what follows.</source>
        <translation>Öffnen Sie den Entwurf in Ihrem E-Mail-Programm: Eingeladene, Betreff, Text und Kalendereintrag stehen darin. Oder schreiben Sie eine neue E-Mail und kopieren Sie das Folgende.</translation>
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
        <translation>Speichern Sie alle Dokumente in einem Ordner und geben Sie sie der Person, die die Einladung verschickt. Sagen Sie dazu, dass die Einladung nur an die Teilnehmenden gehen darf.</translation>
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
        <source>Put these people into Bcc, so that nobody learns the others&apos; addresses</source>
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
        <translation>Es wurde noch nichts verschickt: Zuerst ist die Einladung selbst zu verschicken.</translation>
    </message>
    <message>
        <source>The meeting was cancelled. Send the invitation again if it takes place after all.</source>
        <translation>Das Meeting wurde abgesagt. Verschicken Sie die Einladung erneut, wenn es doch stattfindet.</translation>
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
        <translation>Was früher verschickt wurde, ist nicht im Einzelnen bekannt. Verschicken Sie die Einladung erneut, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>The tool, the link or the meeting ID has changed: send the invitation again with the new access data (B20).</source>
        <translation>Werkzeug, Link oder Meeting-ID hat sich geändert: Verschicken Sie die Einladung erneut mit den neuen Zugangsdaten (B20).</translation>
    </message>
    <message>
        <source>The passcode, the PIN or the link with it has changed: send the invitation again with the new access data (B20).</source>
        <translation>Kenncode, PIN oder der Link damit hat sich geändert: Verschicken Sie die Einladung erneut mit den neuen Zugangsdaten (B20).</translation>
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
        <source>This room was given to “%1” before, and that group can still enter. Make a new room, or at least a new PIN or password.</source>
        <translation>Diesen Raum nutzte schon „%1“, und diese Gruppe kann ihn weiterhin betreten. Legen Sie einen neuen Raum an oder vergeben Sie wenigstens eine neue PIN oder ein neues Passwort.</translation>
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
        <source>Meet&apos;s invitation never shows the password: set it when you start the meeting.</source>
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
        <source>You planned a waiting room; nothing in the text shows whether it is on. Check it in the meeting&apos;s settings.</source>
        <translation>Geplant ist ein Warteraum; der Text zeigt nicht, ob er eingeschaltet ist. Prüfen Sie es in den Einstellungen des Meetings.</translation>
    </message>
    <message>
        <source>You planned that only signed-in people can join; nothing in the text shows it. Check it in the meeting&apos;s settings.</source>
        <translation>Geplant ist der Zugang nur für angemeldete Personen; der Text zeigt das nicht. Prüfen Sie es in den Einstellungen des Meetings.</translation>
    </message>
    <message>
        <source>You planned end-to-end encryption; nothing in the text shows it. Check it in the meeting&apos;s settings.</source>
        <translation>Geplant ist Ende-zu-Ende-Verschlüsselung; der Text zeigt das nicht. Prüfen Sie es in den Einstellungen des Meetings.</translation>
    </message>
    <message>
        <source>The text names no topic; the mail&apos;s subject was taken for it.</source>
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
        <source>%1: this is a message or document in Microsoft&apos;s own format. Open it, and save it as .eml or copy its text.</source>
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
        <source>The link begins with http: and not https: and is sent in the clear. Copy the invitation again from the tool itself.</source>
        <translation>Der Link beginnt mit http: statt mit https: und wird unverschlüsselt übertragen. Kopieren Sie die Einladung erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>The text has several passcodes; the first one behind the meeting ID was taken. The others are usually for telephones and room systems.</source>
        <translation>Der Text enthält mehrere Kenncodes; übernommen wurde der erste nach der Meeting-ID. Die anderen sind meist für Telefone und Raumsysteme.</translation>
    </message>
    <message>
        <source>The only passcode stands in the part for telephones. The meeting&apos;s own may be another: check it in Zoom.</source>
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
        <source>The invitation&apos;s time could not be read for certain; the plan says %1 (German time). Compare them.</source>
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
        <source>There is an “@” in front of the link&apos;s host: what stands before it is no host but a user name. Whoever wrote the link may want to mislead you.</source>
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
        <source>The link&apos;s path has empty parts or points upwards (“..”), so programs read it in different ways. Copy it again from the tool itself.</source>
        <translation>Der Pfad im Link hat leere Teile oder zeigt nach oben („..“); Programme lesen ihn deshalb verschieden. Kopieren Sie den Link erneut aus dem Werkzeug selbst.</translation>
    </message>
    <message>
        <source>There are letters or signs in the link that the tool&apos;s links never have; it was probably damaged on the way. Copy it again from the tool itself.</source>
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
        <source>%1 contains access data (a link, meeting ID or code). It stands in every document: take them out there.</source>
        <translation>%1 enthält Zugangsdaten (einen Link, eine Meeting-ID oder einen Code). Der Text steht in jedem Dokument: Nehmen Sie sie dort heraus.</translation>
    </message>
    <message>
        <source>%1 contains a link or telephone number. It stands in the announcement, which may have none: take it out there.</source>
        <translation>%1 enthält einen Link oder eine Telefonnummer. Der Text steht in der Ankündigung, die keine haben darf: Nehmen Sie die Angabe dort heraus.</translation>
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
        <source>Copy the tool&apos;s invitation and paste it here as a whole: link, meeting ID and code are taken from it and checked.</source>
        <translation>Kopieren Sie die Einladung des Werkzeugs und fügen Sie sie hier vollständig ein: Link, Meeting-ID und Kenncode werden daraus übernommen und geprüft.</translation>
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
    <message numerus="yes">
        <source>counted (%n)</source>
        <translation>
            <numerusform>gezählt (%n)</numerusform>
            <numerusform>gezählt (%n)</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>einlass::BeginPage</name>
    <message>
        <source>Paste an invitation first, or begin in another way.</source>
        <translation>Fügen Sie zuerst eine Einladung ein oder beginnen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>Go on wit&amp;h this meeting</source>
        <translation>Mit diesem Meeting f&amp;ortfahren</translation>
    </message>
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
        <source>For a meeting that %1, %2 or %3 has made already.</source>
        <translation>Für ein Meeting, das in %1, %2 oder %3 schon angelegt ist.</translation>
    </message>
    <message>
        <source>Paste what %1, %2 or %3 gave &amp;you. It is read here and sent nowhere.</source>
        <translation>Fügen Sie &amp;ein, was %1, %2 oder %3 Ihnen gegeben hat. Es wird nur hier gelesen und nirgendwohin gesendet.</translation>
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
        <translation>Gastgeber-PIN kopieren</translation>
    </message>
    <message>
        <source>Copy guest PIN</source>
        <translation>Gast-PIN kopieren</translation>
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
</context>
<context>
    <name>einlass::ConfirmBox</name>
    <message>
        <source>To confirm (%1)</source>
        <translation>Zu bestätigen (%1)</translation>
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
        <source>To be completed before use: %1</source>
        <translation>Vor der Verwendung zu ergänzen: %1</translation>
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
        <source>Copy with “;”</source>
        <translation>Mit „;“ kopieren</translation>
    </message>
    <message>
        <source>Copy with “,”</source>
        <translation>Mit „,“ kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Speichern und öffnen …</translation>
    </message>
</context>
<context>
    <name>einlass::DeliveryView</name>
    <message>
        <source>Sent on %1 (%2). The dates of your checklist count from now on.</source>
        <translation>Verschickt am %1 (%2). Die Fristen Ihrer Checkliste zählen ab jetzt.</translation>
    </message>
    <message>
        <source>How do your people &amp;get it?</source>
        <translation>Wie &amp;gelangt die Einladung zu den Teilnehmenden?</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verschickt am</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als verschickt vermerken</translation>
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
        <source>Folder for all documents</source>
        <translation>Ordner für alle Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved in %1</source>
        <translation>
            <numerusform>%n Dokument gespeichert in %1</numerusform>
            <numerusform>%n Dokumente gespeichert in %1</numerusform>
        </translation>
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
        <translation>Einladung &amp;speichern …</translation>
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
        <source>Save &amp;all…</source>
        <translation>&amp;Alle speichern …</translation>
    </message>
    <message>
        <source>Replace the files there</source>
        <translation>Die Dateien dort ersetzen</translation>
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
        <source>Check</source>
        <translation>Prüfung</translation>
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
        <source>Ba&amp;ck to the check</source>
        <translation>Zurück zur Prü&amp;fung</translation>
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
</context>
<context>
    <name>einlass::FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 ließ sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>einlass::FindingLabel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>weight of a finding, its clause</comment>
        <translation>%1 (%2)</translation>
    </message>
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
    <name>einlass::InvitationExtrasEditor</name>
    <message>
        <source>A text of its own for each language</source>
        <translation>Eigener Text für jede Sprache</translation>
    </message>
    <message>
        <source>Something else for the invitation</source>
        <translation>Weiteres für die Einladung</translation>
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
        <source>For example the link of a room in another tool. It stands in the invitation only.</source>
        <translation>Zum Beispiel der Link eines Raums in einem anderen Werkzeug. Er steht nur in der Einladung.</translation>
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
        <source>Time zones of &amp;guests abroad</source>
        <translation>Zeitzonen von &amp;Gästen im Ausland</translation>
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
        <source>List %1 is read by people from outside</source>
        <translation>Liste %1 lesen auch Externe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove list %1</source>
        <translation>Liste %1 entfernen</translation>
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
        <source>The plan is saved, but the meeting&apos;s code is not kept in the keychain yet. Without saving, the code is lost.</source>
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
        <source>There is no official address? DFNconf and Meet can do without, with a reason:</source>
        <translation>Es gibt keine dienstliche Adresse? Mit DFNconf und Meet geht es ohne, mit einer Begründung:</translation>
    </message>
    <message>
        <source>DFNconf and Meet are ruled out for this meeting as it is planned.</source>
        <translation>DFNconf und Meet sind für dieses Meeting, so wie es geplant ist, ausgeschlossen.</translation>
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
        <source>Or an office of the person&apos;s institution passes the invitation on. Its address:</source>
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
        <translation>Ohne Gastgeber-PIN haben alle, die eintreten, Gastgeberrechte.</translation>
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
        <source>Your reason (%1)</source>
        <translation>Ihre Begründung (%1)</translation>
    </message>
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
        <source>These domains are not LMU&apos;s. Tick &amp;each that belongs to an institution or company and is used officially.</source>
        <translation>Diese Domains gehören nicht zur LMU. &amp;Kreuzen Sie jede an, die zu einer Einrichtung oder Firma gehört und dienstlich genutzt wird.</translation>
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
        <source>Paste, drop or open addresses as you have them: from a mail, a table, a course system. They are judged here; nothing is sent.</source>
        <translation>Fügen Sie Adressen ein, ziehen Sie sie hierher oder öffnen Sie eine Liste, so wie Sie sie haben: aus einer E-Mail, einer Tabelle, einer Kursverwaltung. Sie werden nur hier geprüft; nichts wird gesendet.</translation>
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
        <source>Read: %1. Added: %2. There before or repeated: %3. To be mended: %4.</source>
        <translation>Gelesen: %1. Hinzugefügt: %2. Schon vorhanden oder doppelt: %3. Zu berichtigen: %4.</translation>
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
</context>
<context>
    <name>einlass::RecipientsTable</name>
    <message>
        <source>LMU</source>
        <translation>LMU</translation>
    </message>
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
        <source>The sentence stands in the invitation and in the consent form.</source>
        <translation>Der Satz steht in der Einladung und in der Einwilligungserklärung.</translation>
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
        <source>This is only a proposal; set your own date.</source>
        <translation>Das ist nur ein Vorschlag; stellen Sie Ihren Termin ein.</translation>
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
        <translation>Gastgeber-PIN</translation>
    </message>
    <message>
        <source>Einlass makes the PINs at random. The host PIN stays with you and stands in no document; guests get the guest PIN. Both are kept in the keychain of this computer.</source>
        <translation>Einlass erzeugt die PINs zufällig. Die Gastgeber-PIN bleibt bei Ihnen und steht in keinem Dokument; Gäste erhalten die Gast-PIN. Beide liegen im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Guest PIN</source>
        <translation>Gast-PIN</translation>
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
        <source>Zoom makes meeting ID, link and passcode. At the set-up you paste Zoom&apos;s invitation here, and they are filled in.</source>
        <translation>Zoom erzeugt Meeting-ID, Link und Kenncode. Bei der Einrichtung fügen Sie die Einladung von Zoom ein; daraus werden sie übernommen.</translation>
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
    <name>einlass::StepList</name>
    <message numerus="yes">
        <source>%1 (%n open)</source>
        <translation>
            <numerusform>%1 (%n offen)</numerusform>
            <numerusform>%1 (%n offen)</numerusform>
        </translation>
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
        <translation>Eine andere Person verschickt sie</translation>
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
        <source>The university&apos;s survey service</source>
        <translation>Umfragedienst der Universität</translation>
    </message>
    <message>
        <source>A member of the university</source>
        <translation>Ein Mitglied der Universität</translation>
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
        <source>a link under the university&apos;s licence</source>
        <translation>ein Link mit der Lizenz der Universität</translation>
    </message>
    <message>
        <source>a link outside the university&apos;s licence</source>
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
    <name>einlass::VotesEditor</name>
    <message>
        <source>There are &amp;votes</source>
        <translation>Es wird a&amp;bgestimmt</translation>
    </message>
    <message>
        <source>In committees, for example. The body&apos;s own rules stay in force.</source>
        <translation>Etwa in Gremien. Die Ordnung des Gremiums gilt weiter.</translation>
    </message>
    <message>
        <source>Open or secret?</source>
        <translation>Offen oder geheim?</translation>
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
        <source>What participants should know or bring. It stands in the invitation and the announcement, so it must not contain any access data.</source>
        <translation>Was Teilnehmende wissen oder mitbringen sollen. Die Mitteilung steht in Einladung und Ankündigung, darf also keine Zugangsdaten enthalten.</translation>
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
</context>
</TS>
