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
            <source>%1, line %2, column %3: expected a text in JSON's spelling.</source>
            <translation>%1, Zeile %2, Spalte %3: Erwartet wird ein Text in JSON-Schreibweise.</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: expected a number in JSON's spelling.</source>
            <translation>%1, Zeile %2, Spalte %3: Erwartet wird eine Zahl in JSON-Schreibweise.</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: expected a colon after the member's name.</source>
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
            <source>Call: einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE] [--only KIND,...] [--language de|en|both] [--force]</source>
            <translation>Aufruf: einlass-cli documents PLAN --output ORDNER [--invitation DATEI] [--passcode-file DATEI] [--only ART,...] [--language de|en|both] [--force]</translation>
        </message>
        <message>
            <source>einlass-cli checks plans of online meetings and writes their documents.

  einlass-cli check PLAN... [--json] [--language de|en] [--policy FILE]
  einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE]
              [--only KIND,...] [--language de|en|both] [--policy FILE] [--force]
  einlass-cli read-invitation FILE|- [--json] [--policy FILE]
  einlass-cli addresses FILE|- [--json] [--policy FILE]

Kinds of documents: invitation, mail, calendar, announcement, checklist, host-sheet,
consent-form, record. Exit status: 0 done or compliant, 1 not compliant or not ready
(nothing was written), 2 the input or the call cannot be used.</source>
            <translation>einlass-cli prüft Pläne von Online-Meetings und schreibt ihre Dokumente.

  einlass-cli check PLAN... [--json] [--language de|en] [--policy DATEI]
  einlass-cli documents PLAN --output ORDNER [--invitation DATEI] [--passcode-file DATEI]
              [--only ART,...] [--language de|en|both] [--policy DATEI] [--force]
  einlass-cli read-invitation DATEI|- [--json] [--policy DATEI]
  einlass-cli addresses DATEI|- [--json] [--policy DATEI]

Arten von Dokumenten: invitation, mail, calendar, announcement, checklist, host-sheet,
consent-form, record. Rückgabewert: 0 erledigt oder regelgerecht, 1 nicht regelgerecht oder
unfertig (nichts wurde geschrieben), 2 Eingabe oder Aufruf nicht verwendbar.</translation>
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
            <source>Call: einlass-cli read-invitation FILE|- [--json] [--policy FILE]</source>
            <translation>Aufruf: einlass-cli read-invitation DATEI|- [--json] [--policy DATEI]</translation>
        </message>
        <message>
            <source>No invitation of Zoom, DFNconf or Meet was found in this text.</source>
            <translation>In diesem Text wurde keine Einladung von Zoom, DFNconf oder Meet gefunden.</translation>
        </message>
        <message>
            <source>%1 contains access data (a link, meeting ID or code). It stands in every document: take them out there.</source>
            <translation>%1 enthält Zugangsdaten (Link, Meeting-ID oder Code). Das Feld steht in jedem Dokument: Bitte entfernen Sie die Zugangsdaten dort.</translation>
        </message>
        <message>
            <source>%1 contains access data (a link, meeting ID or code) and was left out of the announcement.</source>
            <translation>%1 enthält Zugangsdaten (Link, Meeting-ID oder Code) und wurde in der Ankündigung weggelassen.</translation>
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
            <translation>Dieser Link gehört einer einzelnen angemeldeten Person und lässt niemanden sonst ein. Bitte verwenden Sie den Anmeldelink des Meetings.</translation>
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
            <translation>Dieser Link ist weder ein Link zur Teilnahme noch ein Anmeldelink.</translation>
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
            <translation>Das Meeting verlangt eine Anmeldung: Die Einladung braucht den Anmeldelink, nicht den Link zur Teilnahme.</translation>
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
            <source>%1, %2: expected a condition that asks for no tool's verdict; verdicts are not known here.</source>
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
            <source>%1, %2: expected a reason or confirmation of the rule's own clause, found %3.</source>
            <translation>%1, %2: Erwartet wird eine Begründung oder Bestätigung zur Klausel dieser Regel, gefunden wurde %3.</translation>
        </message>
        <message>
            <source>%1, %2: the placeholder %3 is not known to findings.</source>
            <translation>%1, %2: Der Platzhalter %3 ist für Befunde nicht bekannt.</translation>
        </message>
        <message>
            <source>%1, %2: expected true; a clause that begins with D is our own rule (%3).</source>
            <translation>%1, %2: Erwartet wird „true“; eine Klausel, die mit D beginnt, ist eine eigene Regel (%3).</translation>
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
            <translation>%1, %2: Erwartet wird eine Klausel, zu der das Regelpaket eine Regel der hier nötigen Bindung hat, gefunden wurde %3.</translation>
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
            <source>Copy the tool's invitation and paste it here as a whole: link, meeting ID and code are taken from it and checked.</source>
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
            <source>People from &amp;outside LMU take part</source>
            <translation>P&amp;ersonen von außerhalb der LMU nehmen teil</translation>
        </message>
        <message>
            <source>Guests without an LMU account.</source>
            <translation>Gäste ohne LMU-Konto.</translation>
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
            <source>For a meeting that Zoom, DFNconf or Meet has made already.</source>
            <translation>Für ein Meeting, das in Zoom, DFNconf oder Meet schon angelegt ist.</translation>
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
            <source>Paste what &amp;Zoom, DFNconf or Meet gave you. It is read here and sent nowhere.</source>
            <translation>Fügen Sie &amp;ein, was Zoom, DFNconf oder Meet Ihnen gegeben hat. Es wird nur hier gelesen und nirgendwohin gesendet.</translation>
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
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>%1 could not be saved: %2</source>
            <translation>%1 ließ sich nicht speichern: %2</translation>
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
            <source>External people cannot sign in with an LMU account. Tick those for whom you have set an exception in the Zoom portal:</source>
            <translation>Externe Personen können sich nicht mit einer LMU-Kennung anmelden. Wählen Sie aus, für wen Sie im Zoom-Portal eine Ausnahme eingetragen haben:</translation>
        </message>
        <message>
            <source>E&amp;xceptions are set for all external people</source>
            <translation>Ausnahmen sind für alle e&amp;xternen Personen eingetragen</translation>
        </message>
    </context>
    <context>
        <name>einlass::FeaturesPage</name>
        <message>
            <source>The examination is offered in person, too</source>
            <translation>Die Prüfung wird auch in Präsenz angeboten</translation>
        </message>
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
            <source>Your official address at LMU.</source>
            <translation>Ihre dienstliche Adresse an der LMU.</translation>
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
            <source>The plan is saved, but the meeting's code is not kept in the keychain yet. Without saving, the code is lost.</source>
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
            <source>EvaSys comes first; polls in the meeting are announced in advance.</source>
            <translation>EvaSys hat Vorrang; Umfragen im Meeting werden vorher angekündigt.</translation>
        </message>
        <message>
            <source>By which means?</source>
            <translation>Womit?</translation>
        </message>
        <message>
            <source>The answers are anonymous</source>
            <translation>Die Antworten sind anonym</translation>
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
    </context>
    <context>
        <name>einlass::RecipientsEditor</name>
        <message>
            <source>Reci&amp;pients</source>
            <translation>E&amp;ingeladene</translation>
        </message>
        <message>
            <source>Paste addresses as you have them: from a mail, a table or a list. They are judged here; nothing is sent.</source>
            <translation>Fügen Sie Adressen ein, wie Sie sie haben: aus einer E-Mail, Tabelle oder Liste. Sie werden nur hier geprüft; nichts wird gesendet.</translation>
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
            <source>These domains are not LMU's. Tick &amp;each that belongs to an institution or company and is used officially.</source>
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
            <source>Why</source>
            <translation>Warum</translation>
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
            <source>The rights in content and contributions are cleared</source>
            <translation>Die Rechte an Inhalten und Beiträgen sind geklärt</translation>
        </message>
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
            <source>Zoom makes meeting ID, link and passcode. At the set-up you paste Zoom's invitation here, and they are filled in.</source>
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
            <source>Employee of LMU</source>
            <translation>Beschäftigt an der LMU</translation>
        </message>
        <message>
            <source>Student of LMU</source>
            <translation>Studierend an der LMU</translation>
        </message>
        <message>
            <source>Not a member of LMU</source>
            <translation>Kein Mitglied der LMU</translation>
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
            <source>DFNconf</source>
            <translation>DFNconf</translation>
        </message>
        <message>
            <source>LRZ Meet</source>
            <translation>LRZ Meet</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>People signed in with an LMU account</source>
            <translation>Personen, die mit einem LMU-Konto angemeldet sind</translation>
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
            <source>Server of LMU</source>
            <translation>Server der LMU</translation>
        </message>
        <message>
            <source>Computer or data carrier of LMU</source>
            <translation>Rechner oder Datenträger der LMU</translation>
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
            <source>Members of LMU</source>
            <translation>Mitglieder der LMU</translation>
        </message>
        <message>
            <source>The public</source>
            <translation>Öffentlichkeit</translation>
        </message>
        <message>
            <source>EvaSys</source>
            <translation>EvaSys</translation>
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
            <source>A member of LMU</source>
            <translation>Ein Mitglied der LMU</translation>
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
    </context>
    <context>
        <name>einlass::ToolPage</name>
        <message>
            <source>My unit has cleared %1 for this content</source>
            <translation>Meine Einrichtung hat %1 für diese Inhalte freigegeben</translation>
        </message>
        <message>
            <source>I have looked in Meet: what I need is offered there</source>
            <translation>Ich habe in Meet nachgesehen: Was ich brauche, gibt es dort</translation>
        </message>
        <message>
            <source>Which tool?</source>
            <translation>Welches Werkzeug?</translation>
        </message>
        <message>
            <source>Your answers decide what is suitable. DFNconf and Meet come first.</source>
            <translation>Ihre Antworten entscheiden, was geeignet ist. DFNconf und Meet haben Vorrang.</translation>
        </message>
    </context>
    <context>
        <name>einlass::VotesEditor</name>
        <message>
            <source>The rules that apply to the body admit this vote</source>
            <translation>Die Ordnung des Gremiums lässt diese Abstimmung zu</translation>
        </message>
        <message>
            <source>There are &amp;votes</source>
            <translation>Es wird a&amp;bgestimmt</translation>
        </message>
        <message>
            <source>In committees, for example. The body's own rules stay in force.</source>
            <translation>Etwa in Gremien. Die Ordnung des Gremiums gilt weiter.</translation>
        </message>
        <message>
            <source>Open or secret?</source>
            <translation>Offen oder geheim?</translation>
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
