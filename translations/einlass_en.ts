<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%1, %2: expected at most %n value(s) in the whole file.</source>
        <translation>
            <numerusform>%1, %2: expected at most %n value in the whole file.</numerusform>
            <numerusform>%1, %2: expected at most %n values in the whole file.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: expected another value.</source>
        <translation>%1, %2: expected another value.</translation>
    </message>
    <message>
        <source>%1: expected a JSON Schema, draft 7.</source>
        <translation>%1: expected a JSON Schema, draft 7.</translation>
    </message>
    <message>
        <source>%1, %2: expected a JSON object, but the file is empty.</source>
        <translation>%1, %2: expected a JSON object, but the file is empty.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected UTF-8 text.</source>
        <translation>%1, line %2, column %3: expected UTF-8 text.</translation>
    </message>
    <message>
        <source>%1: expected UTF-8 text, found another encoding (UTF-16 or UTF-32).</source>
        <translation>%1: expected UTF-8 text, found another encoding (UTF-16 or UTF-32).</translation>
    </message>
    <message>
        <source>%1, %2: expected a JSON object.</source>
        <translation>%1, %2: expected a JSON object.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected each member once; this name stands twice.</source>
        <translation>%1, line %2, column %3: expected each member once; this name stands twice.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected fewer levels of nesting.</source>
        <translation>%1, line %2, column %3: expected fewer levels of nesting.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected nothing after the end of the JSON object.</source>
        <translation>%1, line %2, column %3: expected nothing after the end of the JSON object.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected more text; the JSON object does not end.</source>
        <translation>%1, line %2, column %3: expected more text; the JSON object does not end.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a text in JSON’s spelling.</source>
        <translation>%1, line %2, column %3: expected a text in JSON&apos;s spelling.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a number in JSON’s spelling.</source>
        <translation>%1, line %2, column %3: expected a number in JSON&apos;s spelling.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a colon after the member’s name.</source>
        <translation>%1, line %2, column %3: expected a colon after the member&apos;s name.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a comma or the end of the list or object.</source>
        <translation>%1, line %2, column %3: expected a comma or the end of the list or object.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: expected a JSON value.</source>
        <translation>%1, line %2, column %3: expected a JSON value.</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: there is no such file.</translation>
    </message>
    <message>
        <source>%1: expected a file, found a folder.</source>
        <translation>%1: expected a file, found a folder.</translation>
    </message>
    <message>
        <source>%1: expected a file, found a pipe or a device.</source>
        <translation>%1: expected a file, found a pipe or a device.</translation>
    </message>
    <message>
        <source>%1: expected a file of at most %2 KiB.</source>
        <translation>%1: expected a file of at most %2 KiB.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of: %3.</source>
        <translation>%1, %2: expected one of: %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected %3.</source>
        <translation>%1, %2: expected %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of these JSON types: %3.</source>
        <translation>%1, %2: expected one of these JSON types: %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected true or false.</source>
        <translation>%1, %2: expected true or false.</translation>
    </message>
    <message>
        <source>%1, %2: expected a list.</source>
        <translation>%1, %2: expected a list.</translation>
    </message>
    <message>
        <source>%1, %2: expected null.</source>
        <translation>%1, %2: expected null.</translation>
    </message>
    <message>
        <source>%1, %2: expected a number.</source>
        <translation>%1, %2: expected a number.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number.</source>
        <translation>%1, %2: expected a whole number.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number from %3 to %4.</source>
        <translation>%1, %2: expected a whole number from %3 to %4.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number, %3 or more.</source>
        <translation>%1, %2: expected a whole number, %3 or more.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number, %3 or less.</source>
        <translation>%1, %2: expected a whole number, %3 or less.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text.</source>
        <translation>%1, %2: expected a text.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text that is not empty.</source>
        <translation>%1, %2: expected a text that is not empty.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text of the form %3.</source>
        <translation>%1, %2: expected a text of the form %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date that exists, written YYYY-MM-DD.</source>
        <translation>%1, %2: expected a date that exists, written YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date and time that exist, written YYYY-MM-DDTHH:MM, without a zone.</source>
        <translation>%1, %2: expected a date and time that exist, written YYYY-MM-DDTHH:MM, without a zone.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date that exists, written YYYY-MM-DD or YYYY-MM-DDTHH:MM.</source>
        <translation>%1, %2: expected a date that exists, written YYYY-MM-DD or YYYY-MM-DDTHH:MM.</translation>
    </message>
    <message>
        <source>%1, %2: expected entries that differ from each other.</source>
        <translation>%1, %2: expected entries that differ from each other.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: expected a text of at most %n character(s).</source>
        <translation>
            <numerusform>%1, %2: expected a text of at most %n character.</numerusform>
            <numerusform>%1, %2: expected a text of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: expected at most %n entry(s).</source>
        <translation>
            <numerusform>%1, %2: expected at most %n entry.</numerusform>
            <numerusform>%1, %2: expected at most %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: expected at least %n entry(s).</source>
        <translation>
            <numerusform>%1, %2: expected at least %n entry.</numerusform>
            <numerusform>%1, %2: expected at least %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: expected a value here; it is missing or blank.</source>
        <translation>%1, %2: expected a value here; it is missing or blank.</translation>
    </message>
    <message>
        <source>%1, %2: expected no member of this name.</source>
        <translation>%1, %2: expected no member of this name.</translation>
    </message>
    <message>
        <source>%1, %2: expected another name of this member, of the form %3.</source>
        <translation>%1, %2: expected another name of this member, of the form %3.</translation>
    </message>
    <message>
        <source>%1: one line with the access code is expected, there are more.</source>
        <translation>%1: one line with the access code is expected, there are more.</translation>
    </message>
    <message>
        <source>%1: one line with the access code is expected, the file is empty.</source>
        <translation>%1: one line with the access code is expected, the file is empty.</translation>
    </message>
    <message>
        <source>%1: the invitation has a problem (%2). See: einlass-cli read-invitation</source>
        <translation>%1: the invitation has a problem (%2). See: einlass-cli read-invitation</translation>
    </message>
    <message>
        <source>%1: the invitation belongs to another tool than the plan.</source>
        <translation>%1: the invitation belongs to another tool than the plan.</translation>
    </message>
    <message>
        <source>Call: einlass-cli addresses FILE|- [--json] [--policy FILE]</source>
        <translation>Call: einlass-cli addresses FILE|- [--json] [--policy FILE]</translation>
    </message>
    <message>
        <source>%1: suitable</source>
        <translation>%1: suitable</translation>
    </message>
    <message>
        <source>%1: only with a reason (%2)</source>
        <translation>%1: only with a reason (%2)</translation>
    </message>
    <message>
        <source>%1: ruled out (%2)</source>
        <translation>%1: ruled out (%2)</translation>
    </message>
    <message>
        <source>  [note] %1: %2</source>
        <translation>  [note] %1: %2</translation>
    </message>
    <message>
        <source>  [blocks] %1: %2</source>
        <translation>  [blocks] %1: %2</translation>
    </message>
    <message>
        <source>  [needs a reason] %1: %2</source>
        <translation>  [needs a reason] %1: %2</translation>
    </message>
    <message>
        <source>  [to be confirmed] %1: %2</source>
        <translation>  [to be confirmed] %1: %2</translation>
    </message>
    <message>
        <source>%1: no tool is chosen yet (rules: %2)</source>
        <translation>%1: no tool is chosen yet (rules: %2)</translation>
    </message>
    <message>
        <source>%1: findings are open (rules: %2)</source>
        <translation>%1: findings are open (rules: %2)</translation>
    </message>
    <message>
        <source>%1: no open finding, ready to invite (rules: %2)</source>
        <translation>%1: no open finding, ready to invite (rules: %2)</translation>
    </message>
    <message>
        <source>%1: no open finding; access data are still missing (rules: %2)</source>
        <translation>%1: no open finding; access data are still missing (rules: %2)</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Recommended: %1</translation>
    </message>
    <message>
        <source>No tool is suitable. Ask the service desk (%1) or your data protection officer (%2).</source>
        <translation>No tool is suitable. Ask the service desk (%1) or your data protection officer (%2).</translation>
    </message>
    <message>
        <source>      What helps: %1</source>
        <translation>      What helps: %1</translation>
    </message>
    <message>
        <source>Call: einlass-cli check PLAN... [--json] [--language de|en] [--policy FILE]</source>
        <translation>Call: einlass-cli check PLAN... [--json] [--language de|en] [--policy FILE]</translation>
    </message>
    <message>
        <source>Option --only does not know “%1”. The kinds are listed by: einlass-cli --help</source>
        <translation>Option --only does not know “%1”. The kinds are listed by: einlass-cli --help</translation>
    </message>
    <message>
        <source>A command is missing. The calls are listed by: einlass-cli --help</source>
        <translation>A command is missing. The calls are listed by: einlass-cli --help</translation>
    </message>
    <message>
        <source>Unknown command %1. The calls are listed by: einlass-cli --help</source>
        <translation>Unknown command %1. The calls are listed by: einlass-cli --help</translation>
    </message>
    <message>
        <source>Unknown option %1. The calls are listed by: einlass-cli --help</source>
        <translation>Unknown option %1. The calls are listed by: einlass-cli --help</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>Option %1 needs a value.</translation>
    </message>
    <message>
        <source>Option --language takes de or en, not “%1”.</source>
        <translation>Option --language takes de or en, not “%1”.</translation>
    </message>
    <message>
        <source>%1: this is not a file that can be read.</source>
        <translation>%1: this is not a file that can be read.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1: cannot be read (%2).</translation>
    </message>
    <message>
        <source>%1: larger than 16 MB; an invitation or a list of addresses is expected.</source>
        <translation>%1: larger than 16 MB; an invitation or a list of addresses is expected.</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Tool: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Topic: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Meeting ID: %1</source>
        <translation>Meeting ID: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <translation>Access code: %1</translation>
    </message>
    <message>
        <source>Problem (%1): %2</source>
        <translation>Problem (%1): %2</translation>
    </message>
    <message>
        <source>Consent form: the dates are to be completed before use.</source>
        <translation>Consent form: the dates are to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the video conference service is to be completed before use.</source>
        <translation>Consent form: the video conference service is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the controller is to be completed before use.</source>
        <translation>Consent form: the controller is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the organising unit is to be completed before use.</source>
        <translation>Consent form: the organising unit is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the data protection officer is to be completed before use.</source>
        <translation>Consent form: the data protection officer is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: what is recorded is to be completed before use.</source>
        <translation>Consent form: what is recorded is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the purpose is to be completed before use.</source>
        <translation>Consent form: the purpose is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: why the recording is necessary is to be completed before use.</source>
        <translation>Consent form: why the recording is necessary is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: who may see the recording is to be completed before use.</source>
        <translation>Consent form: who may see the recording is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the place of storage is to be completed before use.</source>
        <translation>Consent form: the place of storage is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the date of deletion is to be completed before use.</source>
        <translation>Consent form: the date of deletion is to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: the recipients and processors are to be completed before use.</source>
        <translation>Consent form: the recipients and processors are to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: transfers to third countries are to be completed before use.</source>
        <translation>Consent form: transfers to third countries are to be completed before use.</translation>
    </message>
    <message>
        <source>Consent form: a place is to be completed before use (%1).</source>
        <translation>Consent form: a place is to be completed before use (%1).</translation>
    </message>
    <message>
        <source>There is no consent form because nothing is recorded.</source>
        <translation>There is no consent form because nothing is recorded.</translation>
    </message>
    <message>
        <source>Left out: %1. No tool has been chosen yet.</source>
        <translation>Left out: %1. No tool has been chosen yet.</translation>
    </message>
    <message>
        <source>Left out: %1. Nothing is recorded.</source>
        <translation>Left out: %1. Nothing is recorded.</translation>
    </message>
    <message>
        <source>Left out: invitation, mail and calendar. There are no access data yet.</source>
        <translation>Left out: invitation, mail and calendar. There are no access data yet.</translation>
    </message>
    <message>
        <source>This link belongs to one registered person and lets nobody else in. Use the registration link of the meeting.</source>
        <translation>This link belongs to one registered person and lets nobody else in. Use the registration link of the meeting.</translation>
    </message>
    <message>
        <source>This link starts the meeting as its host and must not be passed on. Use the link to join.</source>
        <translation>This link starts the meeting as its host and must not be passed on. Use the link to join.</translation>
    </message>
    <message>
        <source>This link leads to a personal room. Make the meeting with an automatically generated ID.</source>
        <translation>This link leads to a personal room. Make the meeting with an automatically generated ID.</translation>
    </message>
    <message>
        <source>A mail gateway has rewritten this link. Copy the link from the tool itself.</source>
        <translation>A mail gateway has rewritten this link. Copy the link from the tool itself.</translation>
    </message>
    <message>
        <source>This link is no link to join or to register for a meeting.</source>
        <translation>This link is no link to join or to register for a meeting.</translation>
    </message>
    <message>
        <source>The access data have no link that can be used.</source>
        <translation>The access data have no link that can be used.</translation>
    </message>
    <message>
        <source>The link is no link of the chosen tool, %1.</source>
        <translation>The link is no link of the chosen tool, %1.</translation>
    </message>
    <message>
        <source>The link leads to %1: the meeting was not made with the university’s licence (A3).</source>
        <translation>The link leads to %1: the meeting was not made with the university’s licence (A3).</translation>
    </message>
    <message>
        <source>The meeting asks for registration: the invitation needs the registration link, not the link to join.</source>
        <translation>The meeting asks for registration: the invitation needs the registration link, not the link to join.</translation>
    </message>
    <message>
        <source>The plan does not meet the rules yet. Open: %1</source>
        <translation>The plan does not meet the rules yet. Open: %1</translation>
    </message>
    <message>
        <source>The meeting ID and the link belong to different meetings.</source>
        <translation>The meeting ID and the link belong to different meetings.</translation>
    </message>
    <message>
        <source>Host PIN and guest PIN are the same: every participant would be a host.</source>
        <translation>Host PIN and guest PIN are the same: every participant would be a host.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not written for this plan, or was changed since. Nothing was written; choose another folder, or overwrite it on purpose.</source>
        <translation>“%1” is there already and was not written for this plan, or was changed since. Nothing was written; choose another folder, or overwrite it on purpose.</translation>
    </message>
    <message>
        <source>The form template %1 is damaged at %2.</source>
        <translation>The form template %1 is damaged at %2.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2</source>
        <translation>The template “%1” cannot be used: %2</translation>
    </message>
    <message>
        <source>%1: this member is unknown; it is kept.</source>
        <translation>%1: this member is unknown; it is kept.</translation>
    </message>
    <message>
        <source>%1: line breaks or invisible characters were taken out of this text.</source>
        <translation>%1: line breaks or invisible characters were taken out of this text.</translation>
    </message>
    <message>
        <source>%1: a secret stood in a link in this text; it was taken out, because plan files hold none.</source>
        <translation>%1: a secret stood in a link in this text; it was taken out, because plan files hold none.</translation>
    </message>
    <message numerus="yes">
        <source>%n further note(s) on this file are left out.</source>
        <translation>
            <numerusform>%n further note on this file is left out.</numerusform>
            <numerusform>%n further notes on this file are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected the date and time at which the meeting starts.</source>
        <translation>%1: expected the date and time at which the meeting starts.</translation>
    </message>
    <message>
        <source>%1: expected at least one date; none is left.</source>
        <translation>%1: expected at least one date; none is left.</translation>
    </message>
    <message>
        <source>%2: expected at most %1 dates.</source>
        <translation>%2: expected at most %1 dates.</translation>
    </message>
    <message>
        <source>%2: expected a date of the series; %1 is none.</source>
        <translation>%2: expected a date of the series; %1 is none.</translation>
    </message>
    <message>
        <source>%2: expected a date with its time, because %1 has more than one.</source>
        <translation>%2: expected a date with its time, because %1 has more than one.</translation>
    </message>
    <message>
        <source>%1: expected the IANA name of a time zone, such as Europe/Berlin.</source>
        <translation>%1: expected the IANA name of a time zone, such as Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1: no language is named; both count.</source>
        <translation>%1: no language is named; both count.</translation>
    </message>
    <message>
        <source>%1: a secret (%2) stood in the link; it was taken out, because plan files hold none.</source>
        <translation>%1: a secret (%2) stood in the link; it was taken out, because plan files hold none.</translation>
    </message>
    <message>
        <source>%1: a secret stood here; it was taken out, because plan files hold none.</source>
        <translation>%1: a secret stood here; it was taken out, because plan files hold none.</translation>
    </message>
    <message>
        <source>%1: expected an RFC 5545 recurrence such as FREQ=WEEKLY;COUNT=4.</source>
        <translation>%1: expected an RFC 5545 recurrence such as FREQ=WEEKLY;COUNT=4.</translation>
    </message>
    <message>
        <source>%1: expected a recurrence that gives a date at all.</source>
        <translation>%1: expected a recurrence that gives a date at all.</translation>
    </message>
    <message>
        <source>%3: expected a recurrence that gives the start, %1; its first date is %2.</source>
        <translation>%3: expected a recurrence that gives the start, %1; its first date is %2.</translation>
    </message>
    <message>
        <source>%3: expected a recurrence that gives all of its %1 dates; it gives only %2.</source>
        <translation>%3: expected a recurrence that gives all of its %1 dates; it gives only %2.</translation>
    </message>
    <message>
        <source>%2: expected a recurrence as RFC 5545 has it; this part is not: %1.</source>
        <translation>%2: expected a recurrence as RFC 5545 has it; this part is not: %1.</translation>
    </message>
    <message>
        <source>%1: expected a recurrence that ends, with either COUNT or UNTIL.</source>
        <translation>%1: expected a recurrence that ends, with either COUNT or UNTIL.</translation>
    </message>
    <message>
        <source>%1: expected UNTIL as a date or a date and time before the year 2500, such as 20270331 or 20270331T235900Z.</source>
        <translation>%1: expected UNTIL as a date or a date and time before the year 2500, such as 20270331 or 20270331T235900Z.</translation>
    </message>
    <message>
        <source>%3: expected a recurrence as RFC 5545 has it; %1 does not go with %2.</source>
        <translation>%3: expected a recurrence as RFC 5545 has it; %1 does not go with %2.</translation>
    </message>
    <message>
        <source>%3: expected another recurrence; calendar programs disagree on %1 with FREQ=%2.</source>
        <translation>%3: expected another recurrence; calendar programs disagree on %1 with FREQ=%2.</translation>
    </message>
    <message>
        <source>%2: the meeting has no date on %1 to leave out.</source>
        <translation>%2: the meeting has no date on %1 to leave out.</translation>
    </message>
    <message>
        <source>%2: the meeting has this date, %1, already.</source>
        <translation>%2: the meeting has this date, %1, already.</translation>
    </message>
    <message>
        <source>%4: on %1 there is no %2 in %3, because the clocks are put forward.</source>
        <translation>%4: on %1 there is no %2 in %3, because the clocks are put forward.</translation>
    </message>
    <message>
        <source>%4: on %1 it is %2 twice in %3, because the clocks are put back.</source>
        <translation>%4: on %1 it is %2 twice in %3, because the clocks are put back.</translation>
    </message>
    <message>
        <source>%1, line %2: expected one domain, found %3.</source>
        <translation>%1, line %2: expected one domain, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected at least one domain.</source>
        <translation>%1, %2: expected at least one domain.</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition (true, false, all, any, not, fact, reason or confirmed), found %3.</source>
        <translation>%1, %2: expected a condition (true, false, all, any, not, fact, reason or confirmed), found %3.</translation>
    </message>
    <message>
        <source>%1, %2: this member is not known here, or does not go with the other members of the condition.</source>
        <translation>%1, %2: this member is not known here, or does not go with the other members of the condition.</translation>
    </message>
    <message>
        <source>%1, %2: expected a smaller condition; this one nests too deep or has too many parts.</source>
        <translation>%1, %2: expected a smaller condition; this one nests too deep or has too many parts.</translation>
    </message>
    <message>
        <source>%1, %2: expected a list that is not empty.</source>
        <translation>%1, %2: expected a list that is not empty.</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a fact that rules can ask for, found %3.</source>
        <translation>%1, %2: expected the name of a fact that rules can ask for, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of the answers that this fact can have, each once, found %3.</source>
        <translation>%1, %2: expected one of the answers that this fact can have, each once, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected true or false, found %3.</source>
        <translation>%1, %2: expected true or false, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a whole number, found %3.</source>
        <translation>%1, %2: expected a whole number, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a clause, found %3.</source>
        <translation>%1, %2: expected the name of a clause, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: this fact cannot be tested in this way.</source>
        <translation>%1, %2: this fact cannot be tested in this way.</translation>
    </message>
    <message>
        <source>%1 is the address of a mailing list and counts as no recipient. Enter it under mailing lists, with the number of people who read it.</source>
        <translation>%1 is the address of a mailing list and counts as no recipient. Enter it under mailing lists, with the number of people who read it.</translation>
    </message>
    <message>
        <source>%1: this provider serves private customers and companies alike. Make sure that the address is an official one.</source>
        <translation>%1: this provider serves private customers and companies alike. Make sure that the address is an official one.</translation>
    </message>
    <message>
        <source>The reason given for %1 says nothing that others could follow. Write in a sentence of your own why it is necessary.</source>
        <translation>The reason given for %1 says nothing that others could follow. Write in a sentence of your own why it is necessary.</translation>
    </message>
    <message>
        <source>A reason is given for %1, but the rules ask for none there. It has no effect.</source>
        <translation>A reason is given for %1, but the rules ask for none there. It has no effect.</translation>
    </message>
    <message>
        <source>Something is confirmed for %1, but the rules ask for nothing there. It has no effect.</source>
        <translation>Something is confirmed for %1, but the rules ask for nothing there. It has no effect.</translation>
    </message>
    <message>
        <source>%1, %2: expected a date as YYYY-MM-DD, found %3.</source>
        <translation>%1, %2: expected a date as YYYY-MM-DD, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a text that is not blank; German (de) and English (en) are both needed.</source>
        <translation>%1, %2: expected a text that is not blank; German (de) and English (en) are both needed.</translation>
    </message>
    <message>
        <source>%1, %2: expected a domain, found %3.</source>
        <translation>%1, %2: expected a domain, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition that asks for no tool’s verdict; verdicts are not known here.</source>
        <translation>%1, %2: expected a condition that asks for no tool&apos;s verdict; verdicts are not known here.</translation>
    </message>
    <message>
        <source>%1, %2: expected the plain name of a file beside the manifest, without a folder.</source>
        <translation>%1, %2: expected the plain name of a file beside the manifest, without a folder.</translation>
    </message>
    <message>
        <source>%1, %2: there is already a rule with this clause and binding (%3). Expected one rule for each pair, with several cases.</source>
        <translation>%1, %2: there is already a rule with this clause and binding (%3). Expected one rule for each pair, with several cases.</translation>
    </message>
    <message>
        <source>%1, %2: expected no way to close here; only justify and confirm rules have one (%3).</source>
        <translation>%1, %2: expected no way to close here; only justify and confirm rules have one (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected closedWhen; a justify or confirm rule needs a way to close it (%3).</source>
        <translation>%1, %2: expected closedWhen; a justify or confirm rule needs a way to close it (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected the JSON pointer of a place in a plan, or the name of a set of places, found %3.</source>
        <translation>%1, %2: expected the JSON pointer of a place in a plan, or the name of a set of places, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a reason or confirmation of the rule’s own clause, found %3.</source>
        <translation>%1, %2: expected a reason or confirmation of the rule&apos;s own clause, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder %3 is not known to findings.</source>
        <translation>%1, %2: the placeholder %3 is not known to findings.</translation>
    </message>
    <message>
        <source>%1, %2: expected false; a rule of our own has no source that it could go beyond (%3).</source>
        <translation>%1, %2: expected false; a rule of our own has no source that it could go beyond (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected a text with the placeholder {source}.</source>
        <translation>%1, %2: expected a text with the placeholder {source}.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause for which the pack has a rule of the binding that is needed here, found %3.</source>
        <translation>%1, %2: expected a clause for which the pack has a rule of the binding that is needed here, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected an id that no other entry has, found %3.</source>
        <translation>%1, %2: expected an id that no other entry has, found %3.</translation>
    </message>
    <message>
        <source>This computer offers no keychain at the moment. You can go on without keeping the access code: note it down, or paste the invitation again later.</source>
        <translation>This computer offers no keychain at the moment. You can go on without keeping the access code: note it down, or paste the invitation again later.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or go on without keeping the access code.</source>
        <translation>The keychain is locked. Unlock it and try again, or go on without keeping the access code.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it when asked, or go on without keeping the access code.</source>
        <translation>The keychain refused access. Allow it when asked, or go on without keeping the access code.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting for your password in another window. Try again, or go on without keeping the access code.</source>
        <translation>The keychain does not answer. It may be waiting for your password in another window. Try again, or go on without keeping the access code.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again, or go on without keeping the access code.</source>
        <translation>The keychain reported an error. Try again, or go on without keeping the access code.</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted.</source>
        <translation>The file %1 cannot be deleted.</translation>
    </message>
    <message>
        <source>Saved as the draft %1, because answers are still missing. It becomes a plan file once they are given.</source>
        <translation>Saved as the draft %1, because answers are still missing. It becomes a plan file once they are given.</translation>
    </message>
    <message>
        <source>The rules read the fact %1, which no answer sets.</source>
        <translation>The rules read the fact %1, which no answer sets.</translation>
    </message>
    <message>
        <source>A rule reads the language of the documents (%1).</source>
        <translation>A rule reads the language of the documents (%1).</translation>
    </message>
    <message>
        <source>The facts of this plan are not those of its answers (%1).</source>
        <translation>The facts of this plan are not those of its answers (%1).</translation>
    </message>
    <message>
        <source>%1 has no verdict or more than one.</source>
        <translation>%1 has no verdict or more than one.</translation>
    </message>
    <message>
        <source>%1 is recommended although it is ruled out.</source>
        <translation>%1 is recommended although it is ruled out.</translation>
    </message>
    <message>
        <source>The rule %1 can never arise.</source>
        <translation>The rule %1 can never arise.</translation>
    </message>
    <message>
        <source>The rule %1 can arise, but never be open, or never be closed.</source>
        <translation>The rule %1 can arise, but never be open, or never be closed.</translation>
    </message>
    <message>
        <source>This plan is called compliant although %1 is open.</source>
        <translation>This plan is called compliant although %1 is open.</translation>
    </message>
    <message>
        <source>%1 is open here, and no answer to its questions closes it without opening another gate.</source>
        <translation>%1 is open here, and no answer to its questions closes it without opening another gate.</translation>
    </message>
    <message>
        <source>The reason or confirmation that closes %1 here is not enough.</source>
        <translation>The reason or confirmation that closes %1 here is not enough.</translation>
    </message>
    <message>
        <source>%1 is recommended here, but no answers about protection and features make the plan compliant with it.</source>
        <translation>%1 is recommended here, but no answers about protection and features make the plan compliant with it.</translation>
    </message>
    <message>
        <source>%1 is open here and would close by adding to the answer “%2”.</source>
        <translation>%1 is open here and would close by adding to the answer “%2”.</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy verify|diff|explain …</source>
        <translation>Call: einlass-cli policy verify|diff|explain …</translation>
    </message>
    <message>
        <source>suitable</source>
        <translation>suitable</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same decisions in other words: %1</source>
        <translation>The same decisions in other words: %1</translation>
    </message>
    <message>
        <source>Both decide every situation alike.</source>
        <translation>Both decide every situation alike.</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy diff OLD NEW [--language de|en]</source>
        <translation>Call: einlass-cli policy diff OLD NEW [--language de|en]</translation>
    </message>
    <message>
        <source>From “%1” to “%2”:</source>
        <translation>From “%1” to “%2”:</translation>
    </message>
    <message>
        <source>  rule: %1</source>
        <translation>  rule: %1</translation>
    </message>
    <message>
        <source>  preset: %1</source>
        <translation>  preset: %1</translation>
    </message>
    <message>
        <source>  step of the checklist: %1</source>
        <translation>  step of the checklist: %1</translation>
    </message>
    <message>
        <source>  sentence: %1</source>
        <translation>  sentence: %1</translation>
    </message>
    <message>
        <source>  consent form: %1</source>
        <translation>  consent form: %1</translation>
    </message>
    <message>
        <source>  duty: %1</source>
        <translation>  duty: %1</translation>
    </message>
    <message>
        <source>  explained at: %1</source>
        <translation>  explained at: %1</translation>
    </message>
    <message>
        <source>  file note: %1</source>
        <translation>  file note: %1</translation>
    </message>
    <message>
        <source>  by design: %1</source>
        <translation>  by design: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Our own rule, not one of %1.</source>
        <translation>Our own rule, not one of %1.</translation>
    </message>
    <message>
        <source>Binding: %1</source>
        <translation>Binding: %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>It says: %1</translation>
    </message>
    <message>
        <source>Einlass: %1</source>
        <translation>Einlass: %1</translation>
    </message>
    <message>
        <source>Handled by:</source>
        <translation>Handled by:</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy explain CLAUSE [--policy FILE] [--language de|en]</source>
        <translation>Call: einlass-cli policy explain CLAUSE [--policy FILE] [--language de|en]</translation>
    </message>
    <message>
        <source>There is no clause %1. The clauses are: %2</source>
        <translation>There is no clause %1. The clauses are: %2</translation>
    </message>
    <message>
        <source>Rules read nothing but answers, and never the language.</source>
        <translation>Rules read nothing but answers, and never the language.</translation>
    </message>
    <message>
        <source>Facts composed of answers are the facts of a plan with these answers.</source>
        <translation>Facts composed of answers are the facts of a plan with these answers.</translation>
    </message>
    <message>
        <source>Each tool has exactly one verdict; none is recommended that is ruled out.</source>
        <translation>Each tool has exactly one verdict; none is recommended that is ruled out.</translation>
    </message>
    <message>
        <source>Each rule can arise, and be open and closed as its binding has it.</source>
        <translation>Each rule can arise, and be open and closed as its binding has it.</translation>
    </message>
    <message>
        <source>No plan is compliant in which a gate is broken.</source>
        <translation>No plan is compliant in which a gate is broken.</translation>
    </message>
    <message>
        <source>No rule is open only where another one is open, too.</source>
        <translation>No rule is open only where another one is open, too.</translation>
    </message>
    <message>
        <source>Each open finding has answers that close it and open no gate, whatever the other answers are; so no two rules demand opposite things.</source>
        <translation>Each open finding has answers that close it and open no gate, whatever the other answers are; so no two rules demand opposite things.</translation>
    </message>
    <message>
        <source>From every situation the recommended tool leads to a compliant plan.</source>
        <translation>From every situation the recommended tool leads to a compliant plan.</translation>
    </message>
    <message>
        <source>Sensitive contents, people from outside and more people close no finding, except by the reason that they supply.</source>
        <translation>Sensitive contents, people from outside and more people close no finding, except by the reason that they supply.</translation>
    </message>
    <message>
        <source>Call: einlass-cli policy verify [--policy FILE] [--language de|en]</source>
        <translation>Call: einlass-cli policy verify [--policy FILE] [--language de|en]</translation>
    </message>
    <message>
        <source>%1: %2 rules, %3 questions that they ask.</source>
        <translation>%1: %2 rules, %3 questions that they ask.</translation>
    </message>
    <message>
        <source>Plans that the rules can tell apart, all of them decided: %1</source>
        <translation>Plans that the rules can tell apart, all of them decided: %1</translation>
    </message>
    <message>
        <source>%1 of %2 does not hold: %3</source>
        <translation>%1 of %2 does not hold: %3</translation>
    </message>
    <message>
        <source>%1 of %2 proven: %3</source>
        <translation>%1 of %2 proven: %3</translation>
    </message>
    <message>
        <source>States decided on the way: %1</source>
        <translation>States decided on the way: %1</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that stands here once, found %3.</source>
        <translation>%1, %2: expected a clause that stands here once, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected something in the pack that handles each binding; nothing does for %3.</source>
        <translation>%1, %2: expected something in the pack that handles each binding; nothing does for %3.</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>needs</translation>
    </message>
    <message>
        <source>way of the access data</source>
        <translation>way of the access data</translation>
    </message>
    <message>
        <source>status of the host</source>
        <translation>status of the host</translation>
    </message>
    <message>
        <source>address of the host</source>
        <translation>address of the host</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>people under 16</source>
        <translation>people under 16</translation>
    </message>
    <message>
        <source>somebody by telephone</source>
        <translation>somebody by telephone</translation>
    </message>
    <message>
        <source>somebody in the browser</source>
        <translation>somebody in the browser</translation>
    </message>
    <message>
        <source>people from outside</source>
        <translation>people from outside</translation>
    </message>
    <message>
        <source>private addresses</source>
        <translation>private addresses</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>throw-away addresses</translation>
    </message>
    <message>
        <source>addresses that look like others</source>
        <translation>addresses that look like others</translation>
    </message>
    <message>
        <source>invalid addresses</source>
        <translation>invalid addresses</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>no passcode</translation>
    </message>
    <message>
        <source>no waiting room</source>
        <translation>no waiting room</translation>
    </message>
    <message>
        <source>end-to-end encryption</source>
        <translation>end-to-end encryption</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>admission</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>polls</translation>
    </message>
    <message>
        <source>means of polling</source>
        <translation>means of polling</translation>
    </message>
    <message>
        <source>polls with names</source>
        <translation>polls with names</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>the chat is saved</source>
        <translation>the chat is saved</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>attendance list</translation>
    </message>
    <message>
        <source>basis of the attendance list</source>
        <translation>basis of the attendance list</translation>
    </message>
    <message>
        <source>a regulation that demands attendance</source>
        <translation>a regulation that demands attendance</translation>
    </message>
    <message>
        <source>remote control</source>
        <translation>remote control</translation>
    </message>
    <message>
        <source>purpose of the remote control</source>
        <translation>purpose of the remote control</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>helper</translation>
    </message>
    <message>
        <source>a helper whose identity is certain</source>
        <translation>a helper whose identity is certain</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>a recording</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>people recorded</source>
        <translation>people recorded</translation>
    </message>
    <message>
        <source>purpose of the recording</source>
        <translation>purpose of the recording</translation>
    </message>
    <message>
        <source>place of the recording</source>
        <translation>place of the recording</translation>
    </message>
    <message>
        <source>audience of the recording</source>
        <translation>audience of the recording</translation>
    </message>
    <message>
        <source>a stated purpose of the recording</source>
        <translation>a stated purpose of the recording</translation>
    </message>
    <message>
        <source>a stated necessity of the recording</source>
        <translation>a stated necessity of the recording</translation>
    </message>
    <message>
        <source>a recording that starts by itself</source>
        <translation>a recording that starts by itself</translation>
    </message>
    <message>
        <source>days until the recording is deleted</source>
        <translation>days until the recording is deleted</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>seminar or exercise class</source>
        <translation>seminar or exercise class</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>examination</translation>
    </message>
    <message>
        <source>consultation hour</source>
        <translation>consultation hour</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>committee</translation>
    </message>
    <message>
        <source>staff meeting</source>
        <translation>staff meeting</translation>
    </message>
    <message>
        <source>job interview</source>
        <translation>job interview</translation>
    </message>
    <message>
        <source>appointment procedure</source>
        <translation>appointment procedure</translation>
    </message>
    <message>
        <source>talk or public event</source>
        <translation>talk or public event</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>webinar</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>special categories of personal data</source>
        <translation>special categories of personal data</translation>
    </message>
    <message>
        <source>classified information</source>
        <translation>classified information</translation>
    </message>
    <message>
        <source>content with a high protection need</source>
        <translation>content with a high protection need</translation>
    </message>
    <message>
        <source>health counselling</source>
        <translation>health counselling</translation>
    </message>
    <message>
        <source>personnel files</source>
        <translation>personnel files</translation>
    </message>
    <message>
        <source>disciplinary proceedings</source>
        <translation>disciplinary proceedings</translation>
    </message>
    <message>
        <source>other sensitive matters</source>
        <translation>other sensitive matters</translation>
    </message>
    <message>
        <source>breakout rooms</source>
        <translation>breakout rooms</translation>
    </message>
    <message>
        <source>registration in advance</source>
        <translation>registration in advance</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streaming</translation>
    </message>
    <message>
        <source>directly to the participants</source>
        <translation>directly to the participants</translation>
    </message>
    <message>
        <source>course page</source>
        <translation>course page</translation>
    </message>
    <message>
        <source>closed mailing list</source>
        <translation>closed mailing list</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>social media</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translation>shared calendar</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>another way</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>not a member of the university</source>
        <translation>not a member of the university</translation>
    </message>
    <message>
        <source>not official</source>
        <translation>not official</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>university accounts</source>
        <translation>university accounts</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registration</translation>
    </message>
    <message>
        <source>link and code</source>
        <translation>link and code</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>join link of Zoom</source>
        <translation>join link of Zoom</translation>
    </message>
    <message>
        <source>registration link of Zoom</source>
        <translation>registration link of Zoom</translation>
    </message>
    <message>
        <source>start link of Zoom</source>
        <translation>start link of Zoom</translation>
    </message>
    <message>
        <source>Zoom without the university’s licence</source>
        <translation>Zoom without the university’s licence</translation>
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
        <translation>survey service of the university</translation>
    </message>
    <message>
        <source>in the meeting</source>
        <translation>in the meeting</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>against abuse</source>
        <translation>against abuse</translation>
    </message>
    <message>
        <source>compulsory attendance</source>
        <translation>compulsory attendance</translation>
    </message>
    <message>
        <source>monitoring of performance or behaviour</source>
        <translation>monitoring of performance or behaviour</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>technical support</translation>
    </message>
    <message>
        <source>training or teaching</source>
        <translation>training or teaching</translation>
    </message>
    <message>
        <source>another purpose</source>
        <translation>another purpose</translation>
    </message>
    <message>
        <source>a member of the university</source>
        <translation>a member of the university</translation>
    </message>
    <message>
        <source>somebody from outside</source>
        <translation>somebody from outside</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>shared screens</source>
        <translation>shared screens</translation>
    </message>
    <message>
        <source>displayed names</source>
        <translation>displayed names</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>only the speakers</source>
        <translation>only the speakers</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>teaching</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>public outreach</source>
        <translation>public outreach</translation>
    </message>
    <message>
        <source>server of the university</source>
        <translation>server of the university</translation>
    </message>
    <message>
        <source>device of the university</source>
        <translation>device of the university</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>private device</source>
        <translation>private device</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>members of the course</source>
        <translation>members of the course</translation>
    </message>
    <message>
        <source>members of the university</source>
        <translation>members of the university</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>the public</translation>
    </message>
    <message>
        <source>meeting without dates</source>
        <translation>meeting without dates</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>on a mailing list</source>
        <translation>on a mailing list</translation>
    </message>
    <message>
        <source>among the recipients</source>
        <translation>among the recipients</translation>
    </message>
    <message>
        <source>domains confirmed</source>
        <translation>domains confirmed</translation>
    </message>
    <message>
        <source>exceptions for all of them</source>
        <translation>exceptions for all of them</translation>
    </message>
    <message>
        <source>an exception for each address</source>
        <translation>an exception for each address</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>a reason for %1</source>
        <translation>a reason for %1</translation>
    </message>
    <message>
        <source>a confirmation of %1</source>
        <translation>a confirmation of %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Steps of the checklist</source>
        <translation>Steps of the checklist</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Explained clauses</source>
        <translation>Explained clauses</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Hosts of Zoom with the licence</source>
        <translation>Hosts of Zoom with the licence</translation>
    </message>
    <message>
        <source>Hosts of Zoom</source>
        <translation>Hosts of Zoom</translation>
    </message>
    <message>
        <source>Hosts of DFNconf</source>
        <translation>Hosts of DFNconf</translation>
    </message>
    <message>
        <source>Hosts of Meet</source>
        <translation>Hosts of Meet</translation>
    </message>
    <message>
        <source>Official domains</source>
        <translation>Official domains</translation>
    </message>
    <message>
        <source>Servers of mailing lists</source>
        <translation>Servers of mailing lists</translation>
    </message>
    <message>
        <source>Known institutions</source>
        <translation>Known institutions</translation>
    </message>
    <message>
        <source>Known look-alikes</source>
        <translation>Known look-alikes</translation>
    </message>
    <message>
        <source>Private providers</source>
        <translation>Private providers</translation>
    </message>
    <message>
        <source>Providers of throw-away addresses</source>
        <translation>Providers of throw-away addresses</translation>
    </message>
    <message>
        <source>Providers of private and official addresses</source>
        <translation>Providers of private and official addresses</translation>
    </message>
    <message>
        <source>Reasons of address classes</source>
        <translation>Reasons of address classes</translation>
    </message>
    <message>
        <source>Texts about invitations</source>
        <translation>Texts about invitations</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>The rule %1 (%2, %3) is open only where %4 (%5, %6) is open, too.</source>
        <translation>The rule %1 (%2, %3) is open only where %4 (%5, %6) is open, too.</translation>
    </message>
    <message>
        <source>%1: larger than 64 MB; a list of addresses is expected.</source>
        <translation>%1: larger than 64 MB; a list of addresses is expected.</translation>
    </message>
    <message>
        <source>Line %1 was left aside, because no address is expected there: %2</source>
        <translation>Line %1 was left aside, because no address is expected there: %2</translation>
    </message>
    <message>
        <source>Call: einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE] [--only KIND,...] [--language de|en|both] [--policy FILE] [--force]</source>
        <translation>Call: einlass-cli documents PLAN --output DIR [--invitation FILE] [--passcode-file FILE] [--only KIND,...] [--language de|en|both] [--policy FILE] [--force]</translation>
    </message>
    <message>
        <source>only with a reason</source>
        <translation>only with a reason</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ruled out</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>Rules of “%1” alone: %2</source>
        <translation>Rules of “%1” alone: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>without a tool</source>
        <translation>without a tool</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”, %4 of %5 situations</source>
        <translation>%1: from “%2” to “%3”, %4 of %5 situations</translation>
    </message>
    <message>
        <source>  where: %1</source>
        <translation>  where: %1</translation>
    </message>
    <message>
        <source>  depending on: %1</source>
        <translation>  depending on: %1</translation>
    </message>
    <message>
        <source>The same conditions under another clause: %1</source>
        <translation>The same conditions under another clause: %1</translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <translation>%1, added: %2</translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <translation>%1, removed: %2</translation>
    </message>
    <message>
        <source>%1, changed: %2</source>
        <translation>%1, changed: %2</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>must be kept</translation>
    </message>
    <message>
        <source>needs a reason where it is not kept</source>
        <translation>needs a reason where it is not kept</translation>
    </message>
    <message>
        <source>is preset and can be changed</source>
        <translation>is preset and can be changed</translation>
    </message>
    <message>
        <source>has to be confirmed</source>
        <translation>has to be confirmed</translation>
    </message>
    <message>
        <source>is a step of the checklist</source>
        <translation>is a step of the checklist</translation>
    </message>
    <message>
        <source>is said in the invitation</source>
        <translation>is said in the invitation</translation>
    </message>
    <message>
        <source>is part of the consent form</source>
        <translation>is part of the consent form</translation>
    </message>
    <message>
        <source>is due before or after the meeting</source>
        <translation>is due before or after the meeting</translation>
    </message>
    <message>
        <source>is explained beside the question</source>
        <translation>is explained beside the question</translation>
    </message>
    <message>
        <source>stands in the file note</source>
        <translation>stands in the file note</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Series: %1</translation>
    </message>
    <message>
        <source>Telephone: %1 %2</source>
        <translation>Telephone: %1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Differs from the plan (%1): %2</source>
        <translation>Differs from the plan (%1): %2</translation>
    </message>
    <message>
        <source>To be checked (%1): %2</source>
        <translation>To be checked (%1): %2</translation>
    </message>
    <message>
        <source>Call: einlass-cli read-invitation FILE|- [--json] [--plan PLAN] [--policy FILE]</source>
        <translation>Call: einlass-cli read-invitation FILE|- [--json] [--plan PLAN] [--policy FILE]</translation>
    </message>
    <message>
        <source>%1 contains access data, a link or a telephone number and was left out of the announcement.</source>
        <translation>%1 contains access data, a link or a telephone number and was left out of the announcement.</translation>
    </message>
    <message>
        <source>The words around the facts give access data away (a link, meeting ID, code or telephone number). Take them out of the announcement’s template or of the rule pack’s sentences.</source>
        <translation>The words around the facts give access data away (a link, meeting ID, code or telephone number). Take them out of the announcement’s template or of the rule pack’s sentences.</translation>
    </message>
    <message>
        <source>The meeting has no date %1 that could be cancelled.</source>
        <translation>The meeting has no date %1 that could be cancelled.</translation>
    </message>
    <message>
        <source>%1 is not among the recipients of the plan. Enter the address there first, so that it is checked.</source>
        <translation>%1 is not among the recipients of the plan. Enter the address there first, so that it is checked.</translation>
    </message>
    <message>
        <source>Stopped. No consent form was made.</source>
        <translation>Stopped. No consent form was made.</translation>
    </message>
    <message>
        <source>A personal consent form needs a name.</source>
        <translation>A personal consent form needs a name.</translation>
    </message>
    <message>
        <source>Only speakers are recorded, and “%1” is not among them. Add the name to the speakers, or record everybody.</source>
        <translation>Only speakers are recorded, and “%1” is not among them. Add the name to the speakers, or record everybody.</translation>
    </message>
    <message>
        <source>Open the course page. Only people who are enrolled may be able to read what you put there.</source>
        <translation>Open the course page. Only people who are enrolled may be able to read what you put there.</translation>
    </message>
    <message>
        <source>Write a new mail to the list. The list must be closed: only its members read it, and it has no public archive.</source>
        <translation>Write a new mail to the list. The list must be closed: only its members read it, and it has no public archive.</translation>
    </message>
    <message>
        <source>Save all documents in one folder and hand them to the person who sends the invitation. Say that it may go to the participants only.</source>
        <translation>Save all documents in one folder and hand them to the person who sends the invitation. Say that it may go to the participants only.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Invite these people</source>
        <translation>Invite these people</translation>
    </message>
    <message>
        <source>Put these people into Bcc, so that nobody learns the others’ addresses</source>
        <translation>Put these people into Bcc, so that nobody learns the others&apos; addresses</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Address of the list</translation>
    </message>
    <message>
        <source>Attach the calendar entry</source>
        <translation>Attach the calendar entry</translation>
    </message>
    <message>
        <source>Attach the consent form</source>
        <translation>Attach the consent form</translation>
    </message>
    <message>
        <source>%1 stands in one language only, but the documents are in German and English: “%2”</source>
        <translation>%1 stands in one language only, but the documents are in German and English: “%2”</translation>
    </message>
    <message>
        <source>%2: “%1” is no time zone that is known here. Use a name such as America/New_York.</source>
        <translation>%2: “%1” is no time zone that is known here. Use a name such as America/New_York.</translation>
    </message>
    <message>
        <source>A mail can only be sent from the host’s official address.</source>
        <translation>A mail can only be sent from the host’s official address.</translation>
    </message>
    <message>
        <source>The plan names no recipients whom mails could be written to.</source>
        <translation>The plan names no recipients whom mails could be written to.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: the invitation itself is to be sent.</source>
        <translation>Nothing was sent yet: the invitation itself is to be sent.</translation>
    </message>
    <message>
        <source>The meeting was cancelled. Send the invitation again if it takes place after all.</source>
        <translation>The meeting was cancelled. Send the invitation again if it takes place after all.</translation>
    </message>
    <message>
        <source>Nothing has changed since people were told.</source>
        <translation>Nothing has changed since people were told.</translation>
    </message>
    <message>
        <source>“%1” is no name for a document. Nothing was written.</source>
        <translation>“%1” is no name for a document. Nothing was written.</translation>
    </message>
    <message>
        <source>The date has been moved; people were told %1.</source>
        <translation>The date has been moved; people were told %1.</translation>
    </message>
    <message>
        <source>Several dates have changed since people were told.</source>
        <translation>Several dates have changed since people were told.</translation>
    </message>
    <message>
        <source>The date %1 has been moved to %2 since people were told.</source>
        <translation>The date %1 has been moved to %2 since people were told.</translation>
    </message>
    <message>
        <source>The date %1 does not take place any more; people do not know it yet.</source>
        <translation>The date %1 does not take place any more; people do not know it yet.</translation>
    </message>
    <message>
        <source>The date %1 takes place after all; people do not know it yet.</source>
        <translation>The date %1 takes place after all; people do not know it yet.</translation>
    </message>
    <message>
        <source>The dates or their time zone have changed since people were told.</source>
        <translation>The dates or their time zone have changed since people were told.</translation>
    </message>
    <message>
        <source>What was sent earlier is not known in detail. Send the invitation again if anything has changed.</source>
        <translation>What was sent earlier is not known in detail. Send the invitation again if anything has changed.</translation>
    </message>
    <message>
        <source>The tool, the link or the meeting ID has changed: send the invitation again with the new access data (B20).</source>
        <translation>The tool, the link or the meeting ID has changed: send the invitation again with the new access data (B20).</translation>
    </message>
    <message>
        <source>The passcode, the PIN or the link with it has changed: send the invitation again with the new access data (B20).</source>
        <translation>The passcode, the PIN or the link with it has changed: send the invitation again with the new access data (B20).</translation>
    </message>
    <message>
        <source>The title has changed since people were told.</source>
        <translation>The title has changed since people were told.</translation>
    </message>
    <message>
        <source>The place has changed since people were told.</source>
        <translation>The place has changed since people were told.</translation>
    </message>
    <message>
        <source>How people get in has changed since they were told: sign-in, waiting room, telephone or encryption.</source>
        <translation>How people get in has changed since they were told: sign-in, waiting room, telephone or encryption.</translation>
    </message>
    <message>
        <source>What has to be announced has changed since people were told: recording, polls, votes, saved chat or attendance list.</source>
        <translation>What has to be announced has changed since people were told: recording, polls, votes, saved chat or attendance list.</translation>
    </message>
    <message>
        <source>The host has changed since people were told.</source>
        <translation>The host has changed since people were told.</translation>
    </message>
    <message>
        <source>Your own words in the invitation have changed since people were told.</source>
        <translation>Your own words in the invitation have changed since people were told.</translation>
    </message>
    <message>
        <source>The fallback room has changed since people were told.</source>
        <translation>The fallback room has changed since people were told.</translation>
    </message>
    <message>
        <source>The languages of the invitation have changed since it was sent.</source>
        <translation>The languages of the invitation have changed since it was sent.</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a file beside the manifest, but there is no file %3.</source>
        <translation>%1, %2: expected the name of a file beside the manifest, but there is no file %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of the reasons why an address is of a class, found %3.</source>
        <translation>%1, %2: expected one of the reasons why an address is of a class, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that the list of clauses explains, found %3.</source>
        <translation>%1, %2: expected a clause that the list of clauses explains, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the JSON pointer of a place in a plan, found %3.</source>
        <translation>%1, %2: expected the JSON pointer of a place in a plan, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the version of the source; only rules of our own have none.</source>
        <translation>%1, %2: expected the version of the source; only rules of our own have none.</translation>
    </message>
    <message>
        <source>%1, %2: expected true; the list of clauses calls %3 a rule of our own.</source>
        <translation>%1, %2: expected true; the list of clauses calls %3 a rule of our own.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that has a rule, found %3.</source>
        <translation>%1, %2: expected a clause that has a rule, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a clause that is not handled by this one in turn, found %3.</source>
        <translation>%1, %2: expected a clause that is not handled by this one in turn, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder %3 is not known here.</source>
        <translation>%1, %2: the placeholder %3 is not known here.</translation>
    </message>
    <message>
        <source>This plan was last checked by the rules “%1”. The rules “%2” are in force now.</source>
        <translation>This plan was last checked by the rules “%1”. The rules “%2” are in force now.</translation>
    </message>
    <message>
        <source>They decide this plan as before.</source>
        <translation>They decide this plan as before.</translation>
    </message>
    <message>
        <source>New for this plan: %1</source>
        <translation>New for this plan: %1</translation>
    </message>
    <message>
        <source>No longer for this plan: %1</source>
        <translation>No longer for this plan: %1</translation>
    </message>
    <message>
        <source>Settled before and open again: %1</source>
        <translation>Settled before and open again: %1</translation>
    </message>
    <message>
        <source>Open before and settled now: %1</source>
        <translation>Open before and settled now: %1</translation>
    </message>
    <message>
        <source>The rules “%1” were to be reviewed by %2. Ask your department for their current version; the terms of use that apply at the time of use decide.</source>
        <translation>The rules “%1” were to be reviewed by %2. Ask your department for their current version; the terms of use that apply at the time of use decide.</translation>
    </message>
    <message>
        <source>%1, %2: expected a reason where the rule justifies, a confirmation where it confirms (%3).</source>
        <translation>%1, %2: expected a reason where the rule justifies, a confirmation where it confirms (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected a statement, what the host says by confirming (%3).</source>
        <translation>%1, %2: expected a statement, what the host says by confirming (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected no statement; only what closes by a confirmation has one (%3).</source>
        <translation>%1, %2: expected no statement; only what closes by a confirmation has one (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition of its own; the case %3 of this rule has the same one.</source>
        <translation>%1, %2: expected a condition of its own; the case %3 of this rule has the same one.</translation>
    </message>
    <message>
        <source>%1, %2: expected a condition that can hold; this one never does.</source>
        <translation>%1, %2: expected a condition that can hold; this one never does.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is missing, or stands in a section that is not always printed. What the rules demand cannot be left out: print it outside of other sections.</source>
        <translation>%1, line %2: “%3” is missing, or stands in a section that is not always printed. What the rules demand cannot be left out: print it outside of other sections.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not allowed here: a mail loads nothing from elsewhere, hides nothing and quotes every value.</source>
        <translation>%1, line %2: “%3” is not allowed here: a mail loads nothing from elsewhere, hides nothing and quotes every value.</translation>
    </message>
    <message>
        <source>%1, line %2: the outermost element needs its language: lang=&quot;{{lang}}&quot;.</source>
        <translation>%1, line %2: the outermost element needs its language: lang=&quot;{{lang}}&quot;.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is a link. An announcement has none but the one to register: {{register}}.</source>
        <translation>%1, line %2: “%3” is a link. An announcement has none but the one to register: {{register}}.</translation>
    </message>
    <message>
        <source>%1: expected a folder with templates.</source>
        <translation>%1: expected a folder with templates.</translation>
    </message>
    <message>
        <source>%1: expected one of the templates %2, in the folders de and en.</source>
        <translation>%1: expected one of the templates %2, in the folders de and en.</translation>
    </message>
    <message>
        <source>%1 is missing: a template is needed in both languages.</source>
        <translation>%1 is missing: a template is needed in both languages.</translation>
    </message>
    <message>
        <source>%1: expected text in UTF-8.</source>
        <translation>%1: expected text in UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the placeholder “%3” is not known here. Known are: %4.</source>
        <translation>%1, line %2: the placeholder “%3” is not known here. Known are: %4.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is opened and not closed.</source>
        <translation>%1, line %2: “%3” is opened and not closed.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is closed, but it is not what was opened last.</source>
        <translation>%1, line %2: “%3” is closed, but it is not what was opened last.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” cannot be used. Use {{name}}, {{#name}}, {{^name}}, {{/name}} or {{! comment }}.</source>
        <translation>%1, line %2: “%3” cannot be used. Use {{name}}, {{#name}}, {{^name}}, {{/name}} or {{! comment }}.</translation>
    </message>
    <message>
        <source>%1, %2: expected a contact that says something in contacts/%3, which this text prints.</source>
        <translation>%1, %2: expected a contact that says something in contacts/%3, which this text prints.</translation>
    </message>
    <message>
        <source>%1, %2: expected an id that begins with one of the groups that each of its documents shows (%3).</source>
        <translation>%1, %2: expected an id that begins with one of the groups that each of its documents shows (%3).</translation>
    </message>
    <message>
        <source>%1, %2: expected the name of a value that can be copied, found %3.</source>
        <translation>%1, %2: expected the name of a value that can be copied, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected one of the contacts that documents and pages ask for, found %3.</source>
        <translation>%1, %2: expected one of the contacts that documents and pages ask for, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected an e-mail address or nothing, found %3.</source>
        <translation>%1, %2: expected an e-mail address or nothing, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected the address of a page that begins with https://, or nothing, found %3.</source>
        <translation>%1, %2: expected the address of a page that begins with https://, or nothing, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected no question for the verdict of a tool that this rule itself decides (%3); that would be a circle.</source>
        <translation>%1, %2: expected no question for the verdict of a tool that this rule itself decides (%3); that would be a circle.</translation>
    </message>
    <message>
        <source>%1, %2: expected no question for the verdict of a tool that is judged later (%3); the order is dfnconf, meet, zoom.</source>
        <translation>%1, %2: expected no question for the verdict of a tool that is judged later (%3); the order is dfnconf, meet, zoom.</translation>
    </message>
    <message>
        <source>%1: this is no calendar file that can be read. Save the single meeting as a file, or copy its text.</source>
        <translation>%1: this is no calendar file that can be read. Save the single meeting as a file, or copy its text.</translation>
    </message>
    <message>
        <source>%1: there is no meeting in this calendar file.</source>
        <translation>%1: there is no meeting in this calendar file.</translation>
    </message>
    <message>
        <source>The invitation is of another tool than the plan.</source>
        <translation>The invitation is of another tool than the plan.</translation>
    </message>
    <message>
        <source>The invitation is called “%1”, the plan “%2”.</source>
        <translation>The invitation is called “%1”, the plan “%2”.</translation>
    </message>
    <message>
        <source>The invitation has another meeting ID (%1) than the plan (%2). People who have the old invitation come to the wrong place.</source>
        <translation>The invitation has another meeting ID (%1) than the plan (%2). People who have the old invitation come to the wrong place.</translation>
    </message>
    <message>
        <source>You planned a registration, but the invitation has the link to join, so nobody needs to register. Switch registration on in Zoom and copy the registration link.</source>
        <translation>You planned a registration, but the invitation has the link to join, so nobody needs to register. Switch registration on in Zoom and copy the registration link.</translation>
    </message>
    <message>
        <source>The invitation asks for a registration, which the plan does not have.</source>
        <translation>The invitation asks for a registration, which the plan does not have.</translation>
    </message>
    <message>
        <source>The invitation shows no guest PIN. Check in the portal that host PIN and guest PIN are set: without a host PIN everybody is a host.</source>
        <translation>The invitation shows no guest PIN. Check in the portal that host PIN and guest PIN are set: without a host PIN everybody is a host.</translation>
    </message>
    <message>
        <source>Meet’s invitation never shows the password: set it when you start the meeting.</source>
        <translation>Meet&apos;s invitation never shows the password: set it when you start the meeting.</translation>
    </message>
    <message>
        <source>The invitation has telephone numbers, but with end-to-end encryption, which you planned, nobody can join by telephone. Check the encryption in Zoom.</source>
        <translation>The invitation has telephone numbers, but with end-to-end encryption, which you planned, nobody can join by telephone. Check the encryption in Zoom.</translation>
    </message>
    <message>
        <source>The invitation has telephone numbers, but no telephone is planned. Set the audio to computer only, or plan telephones: they pass the sign-in unseen.</source>
        <translation>The invitation has telephone numbers, but no telephone is planned. Set the audio to computer only, or plan telephones: they pass the sign-in unseen.</translation>
    </message>
    <message>
        <source>You planned participants by telephone, but the invitation has no telephone numbers.</source>
        <translation>You planned participants by telephone, but the invitation has no telephone numbers.</translation>
    </message>
    <message>
        <source>The invitation is of a webinar, but the plan has a meeting.</source>
        <translation>The invitation is of a webinar, but the plan has a meeting.</translation>
    </message>
    <message>
        <source>You planned a webinar, but the invitation is of a meeting.</source>
        <translation>You planned a webinar, but the invitation is of a meeting.</translation>
    </message>
    <message>
        <source>You planned a webinar; nothing in the text shows whether it is one. Check it in Zoom.</source>
        <translation>You planned a webinar; nothing in the text shows whether it is one. Check it in Zoom.</translation>
    </message>
    <message>
        <source>You planned a waiting room; nothing in the text shows whether it is on. Check it in the meeting’s settings.</source>
        <translation>You planned a waiting room; nothing in the text shows whether it is on. Check it in the meeting&apos;s settings.</translation>
    </message>
    <message>
        <source>You planned that only signed-in people can join; nothing in the text shows it. Check it in the meeting’s settings.</source>
        <translation>You planned that only signed-in people can join; nothing in the text shows it. Check it in the meeting&apos;s settings.</translation>
    </message>
    <message>
        <source>You planned end-to-end encryption; nothing in the text shows it. Check it in the meeting’s settings.</source>
        <translation>You planned end-to-end encryption; nothing in the text shows it. Check it in the meeting&apos;s settings.</translation>
    </message>
    <message>
        <source>The text names no topic; the mail’s subject was taken for it.</source>
        <translation>The text names no topic; the mail&apos;s subject was taken for it.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, so the time was not taken over: %2.</source>
        <translation>The time zone “%1” is not known, so the time was not taken over: %2.</translation>
    </message>
    <message>
        <source>The date reads two ways, day first or month first, so it was not taken over: %1.</source>
        <translation>The date reads two ways, day first or month first, so it was not taken over: %1.</translation>
    </message>
    <message>
        <source>The text names no time zone; German time was assumed.</source>
        <translation>The text names no time zone; German time was assumed.</translation>
    </message>
    <message>
        <source>The text says %1; this was converted to German time.</source>
        <translation>The text says %1; this was converted to German time.</translation>
    </message>
    <message>
        <source>“%1” does not hold in Germany on that day; German time was assumed.</source>
        <translation>“%1” does not hold in Germany on that day; German time was assumed.</translation>
    </message>
    <message>
        <source>The date or time in the text does not exist; it was not taken over.</source>
        <translation>The date or time in the text does not exist; it was not taken over.</translation>
    </message>
    <message>
        <source>The text names a date but no time of day.</source>
        <translation>The text names a date but no time of day.</translation>
    </message>
    <message>
        <source>The text names a time of day but no date.</source>
        <translation>The text names a time of day but no date.</translation>
    </message>
    <message>
        <source>A series without fixed times: the dates are agreed elsewhere.</source>
        <translation>A series without fixed times: the dates are agreed elsewhere.</translation>
    </message>
    <message>
        <source>The text speaks of a series, but its dates could not be read.</source>
        <translation>The text speaks of a series, but its dates could not be read.</translation>
    </message>
    <message>
        <source>The text does not say when the series ends.</source>
        <translation>The text does not say when the series ends.</translation>
    </message>
    <message>
        <source>%1: this is a message or document in Microsoft’s own format. Open it, and save it as .eml or copy its text.</source>
        <translation>%1: this is a message or document in Microsoft&apos;s own format. Open it, and save it as .eml or copy its text.</translation>
    </message>
    <message>
        <source>%1: a text, HTML, mail or calendar file is expected. Open the file and copy its text.</source>
        <translation>%1: a text, HTML, mail or calendar file is expected. Open the file and copy its text.</translation>
    </message>
    <message>
        <source>The calendar file cancels this meeting.</source>
        <translation>The calendar file cancels this meeting.</translation>
    </message>
    <message>
        <source>The file has several meetings; one of them was read.</source>
        <translation>The file has several meetings; one of them was read.</translation>
    </message>
    <message>
        <source>The mail has very many or deeply nested parts; not all were read.</source>
        <translation>The mail has very many or deeply nested parts; not all were read.</translation>
    </message>
    <message>
        <source>The text has a PIN but does not say whether it is for hosts or guests, so it was not taken over.</source>
        <translation>The text has a PIN but does not say whether it is for hosts or guests, so it was not taken over.</translation>
    </message>
    <message>
        <source>A mail system or search engine had rewritten the link; the original stands in it and was taken.</source>
        <translation>A mail system or search engine had rewritten the link; the original stands in it and was taken.</translation>
    </message>
    <message>
        <source>The text has several passcodes; the first one behind the meeting ID was taken. The others are usually for telephones and room systems.</source>
        <translation>The text has several passcodes; the first one behind the meeting ID was taken. The others are usually for telephones and room systems.</translation>
    </message>
    <message>
        <source>The only passcode stands in the part for telephones. The meeting’s own may be another: check it in Zoom.</source>
        <translation>The only passcode stands in the part for telephones. The meeting&apos;s own may be another: check it in Zoom.</translation>
    </message>
    <message>
        <source>The passcode stands only in the link, in another form. Who joins by meeting ID or telephone needs it, too: copy it from Zoom.</source>
        <translation>The passcode stands only in the link, in another form. Who joins by meeting ID or telephone needs it, too: copy it from Zoom.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning was read.</source>
        <translation>The text is very long; only its beginning was read.</translation>
    </message>
    <message>
        <source>The time differs: the invitation says %1, the plan %2 (German time).</source>
        <translation>The time differs: the invitation says %1, the plan %2 (German time).</translation>
    </message>
    <message>
        <source>The invitation’s time could not be read for certain; the plan says %1 (German time). Compare them.</source>
        <translation>The invitation&apos;s time could not be read for certain; the plan says %1 (German time). Compare them.</translation>
    </message>
    <message>
        <source>The length differs: the invitation says %1 minutes, the plan %2.</source>
        <translation>The length differs: the invitation says %1 minutes, the plan %2.</translation>
    </message>
    <message>
        <source>The invitation is of a series, but the plan has a single date.</source>
        <translation>The invitation is of a series, but the plan has a single date.</translation>
    </message>
    <message>
        <source>The plan has %1 dates, but the invitation names only one.</source>
        <translation>The plan has %1 dates, but the invitation names only one.</translation>
    </message>
    <message>
        <source>The invitation is of a series whose dates or end it does not say. Compare them in the tool with the plan.</source>
        <translation>The invitation is of a series whose dates or end it does not say. Compare them in the tool with the plan.</translation>
    </message>
    <message>
        <source>The series differs: the invitation has %1 dates, the plan %2.</source>
        <translation>The series differs: the invitation has %1 dates, the plan %2.</translation>
    </message>
    <message>
        <source>A date of the series differs: the invitation says %1, the plan %2 (German time).</source>
        <translation>A date of the series differs: the invitation says %1, the plan %2 (German time).</translation>
    </message>
    <message>
        <source>The link cannot be read as a web address. Copy it again from the tool itself.</source>
        <translation>The link cannot be read as a web address. Copy it again from the tool itself.</translation>
    </message>
    <message>
        <source>There are blanks or invisible characters in the link, so programs read it in different ways. Copy it again from the tool itself.</source>
        <translation>There are blanks or invisible characters in the link, so programs read it in different ways. Copy it again from the tool itself.</translation>
    </message>
    <message>
        <source>There is a backslash in the link, so programs read it in different ways. Copy it again from the tool itself.</source>
        <translation>There is a backslash in the link, so programs read it in different ways. Copy it again from the tool itself.</translation>
    </message>
    <message>
        <source>The host of the link is written in code (with percent signs) and may be another one than it seems. Copy the link again from the tool itself.</source>
        <translation>The host of the link is written in code (with percent signs) and may be another one than it seems. Copy the link again from the tool itself.</translation>
    </message>
    <message>
        <source>There is an “@” in front of the link’s host: what stands before it is no host but a user name. Whoever wrote the link may want to mislead you.</source>
        <translation>There is an “@” in front of the link&apos;s host: what stands before it is no host but a user name. Whoever wrote the link may want to mislead you.</translation>
    </message>
    <message>
        <source>The link names a port of its own; the links of Zoom, DFNconf and Meet never do.</source>
        <translation>The link names a port of its own; the links of Zoom, DFNconf and Meet never do.</translation>
    </message>
    <message>
        <source>The host of the link has letters outside the basic Latin ones, which may only look like a known name. The hosts of Zoom, DFNconf and Meet have none.</source>
        <translation>The host of the link has letters outside the basic Latin ones, which may only look like a known name. The hosts of Zoom, DFNconf and Meet have none.</translation>
    </message>
    <message>
        <source>The link’s path has empty parts or points upwards (“..”), so programs read it in different ways. Copy it again from the tool itself.</source>
        <translation>The link&apos;s path has empty parts or points upwards (“..”), so programs read it in different ways. Copy it again from the tool itself.</translation>
    </message>
    <message>
        <source>There are letters or signs in the link that the tool’s links never have; it was probably damaged on the way. Copy it again from the tool itself.</source>
        <translation>There are letters or signs in the link that the tool&apos;s links never have; it was probably damaged on the way. Copy it again from the tool itself.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, an Office document or an archive. Open it in its program, save the table as CSV, and open that.</source>
        <translation>This is a spreadsheet, an Office document or an archive. Open it in its program, save the table as CSV, and open that.</translation>
    </message>
    <message>
        <source>This file holds no text. Copy the addresses in its program and paste them here.</source>
        <translation>This file holds no text. Copy the addresses in its program and paste them here.</translation>
    </message>
    <message>
        <source>duration in minutes</source>
        <translation>duration in minutes</translation>
    </message>
    <message>
        <source>of none of the tools</source>
        <translation>of none of the tools</translation>
    </message>
    <message>
        <source>minutes of the meeting</source>
        <translation>minutes of the meeting</translation>
    </message>
    <message>
        <source>Words of the institution</source>
        <translation>Words of the institution</translation>
    </message>
    <message>
        <source>Limits in documents</source>
        <translation>Limits in documents</translation>
    </message>
    <message>
        <source>Lecture periods</source>
        <translation>Lecture periods</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>%1: no invitation of a video conference service was found in it.</source>
        <translation>%1: no invitation of a video conference service was found in it.</translation>
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
        <translation>einlass-cli checks plans of online meetings and writes their documents.

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
cannot be used.</translation>
    </message>
    <message>
        <source>No invitation of %1, %2 or %3 was found in this text.</source>
        <translation>No invitation of %1, %2 or %3 was found in this text.</translation>
    </message>
    <message>
        <source>Nobody who signs is known by name. Use the blank form.</source>
        <translation>Nobody who signs is known by name. Use the blank form.</translation>
    </message>
    <message>
        <source>Change your appointment in your calendar and copy what follows: your calendar tells the people invited. Or open the calendar file: it replaces the entry that people have.</source>
        <translation>Change your appointment in your calendar and copy what follows: your calendar tells the people invited. Or open the calendar file: it replaces the entry that people have.</translation>
    </message>
    <message>
        <source>Open the course page and replace what you put there.</source>
        <translation>Open the course page and replace what you put there.</translation>
    </message>
    <message>
        <source>Save the draft of the update and hand it to the person who sent the invitation. Say that it may go to the participants only.</source>
        <translation>Save the draft of the update and hand it to the person who sent the invitation. Say that it may go to the participants only.</translation>
    </message>
    <message>
        <source>Cancel your appointment in your calendar: it tells the people invited. Or open the calendar file: it takes the entry out of people’s calendars.</source>
        <translation>Cancel your appointment in your calendar: it tells the people invited. Or open the calendar file: it takes the entry out of people’s calendars.</translation>
    </message>
    <message>
        <source>Open the course page, take the access data away and put the cancellation there.</source>
        <translation>Open the course page, take the access data away and put the cancellation there.</translation>
    </message>
    <message>
        <source>Save the draft of the cancellation and hand it to the person who sent the invitation.</source>
        <translation>Save the draft of the cancellation and hand it to the person who sent the invitation.</translation>
    </message>
    <message>
        <source>Attach the calendar entry that cancels</source>
        <translation>Attach the calendar entry that cancels</translation>
    </message>
    <message>
        <source>Send the consent form to the speakers: only they are recorded</source>
        <translation>Send the consent form to the speakers: only they are recorded</translation>
    </message>
    <message>
        <source>Left out: %1. There are no access data yet.</source>
        <translation>Left out: %1. There are no access data yet.</translation>
    </message>
    <message>
        <source>Stopped. No mail was written.</source>
        <translation>Stopped. No mail was written.</translation>
    </message>
    <message>
        <source>Stopped. No document was made.</source>
        <translation>Stopped. No document was made.</translation>
    </message>
    <message>
        <source>There are no access data yet.</source>
        <translation>There are no access data yet.</translation>
    </message>
    <message>
        <source>A date and time are needed at which the new meeting starts.</source>
        <translation>A date and time are needed at which the new meeting starts.</translation>
    </message>
    <message>
        <source>Only a weekly series can be taken into another lecture period. Choose a date for this meeting.</source>
        <translation>Only a weekly series can be taken into another lecture period. Choose a date for this meeting.</translation>
    </message>
    <message>
        <source>The dates of this series cannot be moved to another day by themselves. Choose a day of the same kind as the first one, or duplicate the meeting and set its dates anew.</source>
        <translation>The dates of this series cannot be moved to another day by themselves. Choose a day of the same kind as the first one, or duplicate the meeting and set its dates anew.</translation>
    </message>
    <message>
        <source>The room is the same. Whoever had its PIN or password once can come again: give it a new one when the group has changed.</source>
        <translation>The room is the same. Whoever had its PIN or password once can come again: give it a new one when the group has changed.</translation>
    </message>
    <message>
        <source>A Zoom meeting belongs to its dates: make a new one and enter its link and ID.</source>
        <translation>A Zoom meeting belongs to its dates: make a new one and enter its link and ID.</translation>
    </message>
    <message>
        <source>Link, ID and codes of the old meeting are left out: make the new one in the tool and enter them.</source>
        <translation>Link, ID and codes of the old meeting are left out: make the new one in the tool and enter them.</translation>
    </message>
    <message>
        <source>What you had confirmed is asked again, because it was said for the old meeting.</source>
        <translation>What you had confirmed is asked again, because it was said for the old meeting.</translation>
    </message>
    <message>
        <source>Your reasons were taken over. Read whether they hold this time, too.</source>
        <translation>Your reasons were taken over. Read whether they hold this time, too.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of the old series that you had moved, dropped or added stay behind.</source>
        <translation>
            <numerusform>%n date of the old series that you had moved, dropped or added stays behind.</numerusform>
            <numerusform>%n dates of the old series that you had moved, dropped or added stay behind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is to be deleted by %1 now.</source>
        <translation>The recording is to be deleted by %1 now.</translation>
    </message>
    <message>
        <source>Equal times need a day, a first time, and from 5 to %1 minutes each.</source>
        <translation>Equal times need a day, a first time, and from 5 to %1 minutes each.</translation>
    </message>
    <message>
        <source>Only %1 of %2 times fit into the day.</source>
        <translation>Only %1 of %2 times fit into the day.</translation>
    </message>
    <message>
        <source>Line %1: expected a name and one e-mail address, after a time or without, found “%2”.</source>
        <translation>Line %1: expected a name and one e-mail address, after a time or without, found “%2”.</translation>
    </message>
    <message>
        <source>Line %1: the calendar or the clock has no such time: “%2”.</source>
        <translation>Line %1: the calendar or the clock has no such time: “%2”.</translation>
    </message>
    <message>
        <source>Line %1: either every line has a time or none has.</source>
        <translation>Line %1: either every line has a time or none has.</translation>
    </message>
    <message>
        <source>The list is too long. Up to %1 people can be invited in one pass.</source>
        <translation>The list is too long. Up to %1 people can be invited in one pass.</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Nobody is on the list.</translation>
    </message>
    <message>
        <source>At most %1 people can be invited in one pass.</source>
        <translation>At most %1 people can be invited in one pass.</translation>
    </message>
    <message>
        <source>%1 is on the list twice.</source>
        <translation>%1 is on the list twice.</translation>
    </message>
    <message>
        <source>%1 has no time, or no end of it.</source>
        <translation>%1 has no time, or no end of it.</translation>
    </message>
    <message>
        <source>The times of %1 and %2 overlap: they would meet.</source>
        <translation>The times of %1 and %2 overlap: they would meet.</translation>
    </message>
    <message>
        <source>Title, place or message name %1, and everybody would read it. Take the name out; write to this person alone in the list.</source>
        <translation>Title, place or message name %1, and everybody would read it. Take the name out; write to this person alone in the list.</translation>
    </message>
    <message>
        <source>All of them get the same room, and without a waiting room whoever comes early meets the person before. Switch the waiting room on.</source>
        <translation>All of them get the same room, and without a waiting room whoever comes early meets the person before. Switch the waiting room on.</translation>
    </message>
    <message>
        <source>The invitation of %1 cannot go out: %2</source>
        <translation>The invitation of %1 cannot go out: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: who comes when. For the committee only; do not pass this on.</source>
        <translation>%1: who comes when. For the committee only; do not pass this on.</translation>
    </message>
    <message>
        <source>Your meetings are not open yet. Try again in a moment.</source>
        <translation>Your meetings are not open yet. Try again in a moment.</translation>
    </message>
    <message>
        <source>Your meetings can only be looked at here, so this change is not kept. Export the meeting as a file to keep it.</source>
        <translation>Your meetings can only be looked at here, so this change is not kept. Export the meeting as a file to keep it.</translation>
    </message>
    <message>
        <source>%1 has revoked the consent: delete the recording, or cut every passage with this person out of all copies.</source>
        <translation>%1 has revoked the consent: delete the recording, or cut every passage with this person out of all copies.</translation>
    </message>
    <message>
        <source>The passcode and the secret part of the link are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, paste Zoom’s invitation again, or look them up at %1.</source>
        <translation>The passcode and the secret part of the link are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, paste Zoom’s invitation again, or look them up at %1.</translation>
    </message>
    <message>
        <source>The PINs are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, look them up in the conference room’s settings at %1.</source>
        <translation>The PINs are not in the file: they stay in the keychain of the computer on which the meeting was made. Where the file is opened, look them up in the conference room’s settings at %1.</translation>
    </message>
    <message>
        <source>The password is not in the file: it stays in the keychain of the computer on which the meeting was made. Where the file is opened, enter it again or choose a new one.</source>
        <translation>The password is not in the file: it stays in the keychain of the computer on which the meeting was made. Where the file is opened, enter it again or choose a new one.</translation>
    </message>
    <message>
        <source>%1: expected templates of %2 MB at most.</source>
        <translation>%1: expected templates of %2 MB at most.</translation>
    </message>
    <message>
        <source>There is no template to be written.</source>
        <translation>There is no template to be written.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) move, the first of them from %1 to %2.</source>
        <translation>
            <numerusform>%n date moves from %1 to %2.</numerusform>
            <numerusform>%n dates move, the first of them from %1 to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moves from %1 to %2.</source>
        <translation>It moves from %1 to %2.</translation>
    </message>
    <message>
        <source>This date does not take place any more: %1.</source>
        <translation>This date does not take place any more: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) between %1 and %2 do not take place any more.</source>
        <translation>
            <numerusform>%n date between %1 and %2 does not take place any more.</numerusform>
            <numerusform>%n dates between %1 and %2 do not take place any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date is new: %1.</source>
        <translation>This date is new: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) between %1 and %2 are new.</source>
        <translation>
            <numerusform>%n date between %1 and %2 is new.</numerusform>
            <numerusform>%n dates between %1 and %2 are new.</numerusform>
        </translation>
    </message>
    <message>
        <source>The course page says it the old way until you change it.</source>
        <translation>The course page says it the old way until you change it.</translation>
    </message>
    <message>
        <source>The mailing list gets a mail of its own; who has joined since then gets it, too.</source>
        <translation>The mailing list gets a mail of its own; who has joined since then gets it, too.</translation>
    </message>
    <message>
        <source>Whoever passed the invitation on for you has to pass this on, too.</source>
        <translation>Whoever passed the invitation on for you has to pass this on, too.</translation>
    </message>
    <message>
        <source>Nobody was invited yet, so nobody has to be told.</source>
        <translation>Nobody was invited yet, so nobody has to be told.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get an update of the invitation, with which calendar programs change their entry.</source>
        <translation>
            <numerusform>%n person gets an update of the invitation, with which calendar programs change their entry.</numerusform>
            <numerusform>%n people get an update of the invitation, with which calendar programs change their entry.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever was invited needs the update of the invitation.</source>
        <translation>Whoever was invited needs the update of the invitation.</translation>
    </message>
    <message>
        <source>Link, ID or code that people have do not let them in any more.</source>
        <translation>Link, ID or code that people have do not let them in any more.</translation>
    </message>
    <message>
        <source>Change the date in Zoom, too, in the meeting that is there; a new one would have another link and ID.</source>
        <translation>Change the date in Zoom, too, in the meeting that is there; a new one would have another link and ID.</translation>
    </message>
    <message>
        <source>In the tool nothing is to be changed: the room knows no dates.</source>
        <translation>In the tool nothing is to be changed: the room knows no dates.</translation>
    </message>
    <message>
        <source>The recording would have to be deleted by %1, which is not after the last date: choose a later day (C16).</source>
        <translation>The recording would have to be deleted by %1, which is not after the last date: choose a later day (C16).</translation>
    </message>
    <message>
        <source>The recording is to be deleted by %1.</source>
        <translation>The recording is to be deleted by %1.</translation>
    </message>
    <message>
        <source>The consent forms name the old dates: ask those who have agreed whether they still do.</source>
        <translation>The consent forms name the old dates: ask those who have agreed whether they still do.</translation>
    </message>
    <message>
        <source>The times are meant in another time zone: %1.</source>
        <translation>The times are meant in another time zone: %1.</translation>
    </message>
    <message>
        <source>What is due before and after the meeting moves with its dates.</source>
        <translation>What is due before and after the meeting moves with its dates.</translation>
    </message>
    <message>
        <source>Whoever was invited gets a cancellation, without access data, with which calendar programs take out their entry.</source>
        <translation>Whoever was invited gets a cancellation, without access data, with which calendar programs take out their entry.</translation>
    </message>
    <message>
        <source>Delete the meeting in Zoom, too: until then its link lets people in.</source>
        <translation>Delete the meeting in Zoom, too: until then its link lets people in.</translation>
    </message>
    <message>
        <source>The room in DFNconf stays until you delete it; its PIN goes on letting people in.</source>
        <translation>The room in DFNconf stays until you delete it; its PIN goes on letting people in.</translation>
    </message>
    <message>
        <source>What is due because of dates that took place stays due; all else lapses.</source>
        <translation>What is due because of dates that took place stays due; all else lapses.</translation>
    </message>
    <message>
        <source>What was due before and after the meeting lapses.</source>
        <translation>What was due before and after the meeting lapses.</translation>
    </message>
    <message>
        <source>Lectures need a first and a last day, the last not before the first and at most two years after it.</source>
        <translation>Lectures need a first and a last day, the last not before the first and at most two years after it.</translation>
    </message>
    <message>
        <source>A weekly series needs a weekday, a time and an end for each of its dates in a week.</source>
        <translation>A weekly series needs a weekday, a time and an end for each of its dates in a week.</translation>
    </message>
    <message>
        <source>Two of the weekly times are the same.</source>
        <translation>Two of the weekly times are the same.</translation>
    </message>
    <message>
        <source>No date is left between %1 and %2.</source>
        <translation>No date is left between %1 and %2.</translation>
    </message>
    <message>
        <source>“%1” was not understood as a time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.</source>
        <translation>“%1” was not understood as a time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.</translation>
    </message>
    <message>
        <source>“%1” says a day, but no time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.</source>
        <translation>“%1” says a day, but no time. Write it like “Mon 10–12 c.t.” or “Tue 14:15–15:45”.</translation>
    </message>
    <message>
        <source>“%1” has a time that the clock does not have.</source>
        <translation>“%1” has a time that the clock does not have.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” ends before it begins.</translation>
    </message>
    <message>
        <source>“%1”: c.t. goes with full hours only. Write the exact times without it.</source>
        <translation>“%1”: c.t. goes with full hours only. Write the exact times without it.</translation>
    </message>
    <message>
        <source>This is too much for times of a week. Write up to %1 of them, like “Mon 10–12 c.t.; Thu 8–10 s.t.”.</source>
        <translation>This is too much for times of a week. Write up to %1 of them, like “Mon 10–12 c.t.; Thu 8–10 s.t.”.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” stands there twice.</translation>
    </message>
    <message>
        <source>%1, %2: expected a part that the consent form or the record has, found %3.</source>
        <translation>%1, %2: expected a part that the consent form or the record has, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected an answer beside which the wizard explains clauses, found %3.</source>
        <translation>%1, %2: expected an answer beside which the wizard explains clauses, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected braces in pairs, around the name of a placeholder.</source>
        <translation>%1, %2: expected braces in pairs, around the name of a placeholder.</translation>
    </message>
    <message>
        <source>%1, %2: expected a last day that is not before the first, found %3.</source>
        <translation>%1, %2: expected a last day that is not before the first, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a lecture period of a year at most, found %3 as its last day.</source>
        <translation>%1, %2: expected a lecture period of a year at most, found %3 as its last day.</translation>
    </message>
    <message>
        <source>%1, %2: expected a day within the lecture period, found %3.</source>
        <translation>%1, %2: expected a day within the lecture period, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a first day after the lecture period before it has ended, found %3.</source>
        <translation>%1, %2: expected a first day after the lecture period before it has ended, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected a day as MM-DD that every year has, found %3.</source>
        <translation>%1, %2: expected a day as MM-DD that every year has, found %3.</translation>
    </message>
    <message>
        <source>%1, %2: expected either a fixed day (date) or the days after Easter Sunday (easter).</source>
        <translation>%1, %2: expected either a fixed day (date) or the days after Easter Sunday (easter).</translation>
    </message>
    <message>
        <source>%1, %2: expected a rule that can be open on its own; this one arises only where the gate %3 is broken, too.</source>
        <translation>%1, %2: expected a rule that can be open on its own; this one arises only where the gate %3 is broken, too.</translation>
    </message>
    <message>
        <source>%1, %2: expected a recommendation that can be taken; where this one holds, %3 does so before it.</source>
        <translation>%1, %2: expected a recommendation that can be taken; where this one holds, %3 does so before it.</translation>
    </message>
    <message>
        <source>The folder %1 can be read but not written. Your meetings can be looked at; what you change is not kept.</source>
        <translation>The folder %1 can be read but not written. Your meetings can be looked at; what you change is not kept.</translation>
    </message>
    <message>
        <source>Einlass is running already and keeps your meetings there. Here they can be looked at; what you change is not kept. Close the other window and start Einlass again to go on.</source>
        <translation>Einlass is running already and keeps your meetings there. Here they can be looked at; what you change is not kept. Close the other window and start Einlass again to go on.</translation>
    </message>
    <message>
        <source>Your meetings were kept by a newer version of Einlass, which this version cannot read. Nothing was changed. Install the newer version, or go on with plan files.</source>
        <translation>Your meetings were kept by a newer version of Einlass, which this version cannot read. Nothing was changed. Install the newer version, or go on with plan files.</translation>
    </message>
    <message>
        <source>The folder %1 takes no new file, so meetings cannot be kept there. Ask for the right to write in it; until then keep them in plan files.</source>
        <translation>The folder %1 takes no new file, so meetings cannot be kept there. Ask for the right to write in it; until then keep them in plan files.</translation>
    </message>
    <message>
        <source>Your meetings were kept by an older version of Einlass and cannot be brought up to date here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again.</source>
        <translation>Your meetings were kept by an older version of Einlass and cannot be brought up to date here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again.</translation>
    </message>
    <message>
        <source>The file with your meetings is damaged and cannot be repaired here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again.</source>
        <translation>The file with your meetings is damaged and cannot be repaired here, because %1 cannot be written. Close other windows of Einlass, or ask for the right to write, and start it again.</translation>
    </message>
    <message>
        <source>An old copy of your meetings in %1 cannot be deleted. It is tried again at the next start.</source>
        <translation>An old copy of your meetings in %1 cannot be deleted. It is tried again at the next start.</translation>
    </message>
    <message>
        <source>Something in %1 cannot be deleted. Delete the folder yourself.</source>
        <translation>Something in %1 cannot be deleted. Delete the folder yourself.</translation>
    </message>
    <message>
        <source>The disk takes nothing more for %1: it is full, or it reports an error. Free some space; what you entered is kept until then.</source>
        <translation>The disk takes nothing more for %1: it is full, or it reports an error. Free some space; what you entered is kept until then.</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Ask for the right to write in this folder, or choose another one.</source>
        <translation>%1 cannot be written here. Ask for the right to write in this folder, or choose another one.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it there and try again.</source>
        <translation>Another program holds %1. Close it there and try again.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Einlass again: it repairs what can be repaired from the backup.</source>
        <translation>%1 is damaged. Start Einlass again: it repairs what can be repaired from the backup.</translation>
    </message>
    <message>
        <source>Qt’s driver for SQLite is missing on this computer (Debian: libqt6sql6-sqlite). Without it meetings are kept in plan files only.</source>
        <translation>Qt’s driver for SQLite is missing on this computer (Debian: libqt6sql6-sqlite). Without it meetings are kept in plan files only.</translation>
    </message>
    <message>
        <source>The folder %1 for your meetings cannot be made. Meetings can be kept in plan files until it can.</source>
        <translation>The folder %1 for your meetings cannot be made. Meetings can be kept in plan files until it can.</translation>
    </message>
    <message>
        <source>Your meetings cannot be restored, because the folder %1 takes no new file. Free some space, or ask for the right to write there, and start Einlass again.</source>
        <translation>Your meetings cannot be restored, because the folder %1 takes no new file. Free some space, or ask for the right to write there, and start Einlass again.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your meetings was damaged and there was no backup yet. It was set aside as %1. %n meeting(s) could be read from it; please look whether one is missing.</source>
        <translation>
            <numerusform>The file with your meetings was damaged and there was no backup yet. It was set aside as %1. %n meeting could be read from it; please look whether one is missing.</numerusform>
            <numerusform>The file with your meetings was damaged and there was no backup yet. It was set aside as %1. %n meetings could be read from it; please look whether one is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your meetings was damaged. It was set aside as %1, and your meetings were restored from the backup of %2; %n meeting(s) could be read from the damaged file as they were last. Please check what you changed since.</source>
        <translation>
            <numerusform>The file with your meetings was damaged. It was set aside as %1, and your meetings were restored from the backup of %2; %n meeting could be read from the damaged file as it was last. Please check what you changed since.</numerusform>
            <numerusform>The file with your meetings was damaged. It was set aside as %1, and your meetings were restored from the backup of %2; %n meetings could be read from the damaged file as they were last. Please check what you changed since.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your meetings was gone, and its backup cannot be read. A new one was begun; the backup was left as it is.</source>
        <translation>The file with your meetings was gone, and its backup cannot be read. A new one was begun; the backup was left as it is.</translation>
    </message>
    <message>
        <source>The file with your meetings was gone. They were restored from the backup of %1; please check what you changed since.</source>
        <translation>The file with your meetings was gone. They were restored from the backup of %1; please check what you changed since.</translation>
    </message>
    <message>
        <source>The link begins with http: and would be called up in the clear. Einlass takes it over with https:, which this host understands.</source>
        <translation>The link begins with http: and would be called up in the clear. Einlass takes it over with https:, which this host understands.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>The file %1 was written.</translation>
    </message>
    <message>
        <source>What was deleted cannot be overwritten while another window of Einlass reads your meetings. It is tried again at the next start.</source>
        <translation>What was deleted cannot be overwritten while another window of Einlass reads your meetings. It is tried again at the next start.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is damaged, and no backup has it whole. Delete it, or open a file of it that you saved.</source>
        <translation>“%1” is damaged, and no backup has it whole. Delete it, or open a file of it that you saved.</translation>
    </message>
    <message>
        <source>Those who are invited to a time of their own are not in the file; it has the committee and all times.</source>
        <translation>Those who are invited to a time of their own are not in the file; it has the committee and all times.</translation>
    </message>
    <message>
        <source>The consent register is not in the file; it stays here, with its duties.</source>
        <translation>The consent register is not in the file; it stays here, with its duties.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were damaged and were restored from the backup: %1. Please check what you changed there last.</source>
        <translation>
            <numerusform>%n meeting was damaged and was restored from the backup: %1. Please check what you changed there last.</numerusform>
            <numerusform>%n meetings were damaged and were restored from the backup: %1. Please check what you changed there last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something of %n meeting(s) is damaged and in no backup: %1. What can be read is kept; please look it through.</source>
        <translation>
            <numerusform>Something of %n meeting is damaged and in no backup: %1. What can be read is kept; please look it through.</numerusform>
            <numerusform>Something of %n meetings is damaged and in no backup: %1. What can be read is kept; please look them through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are damaged and cannot be read any more: %1. Delete them, or open files of them that you saved.</source>
        <translation>
            <numerusform>%n meeting is damaged and cannot be read any more: %1. Delete it, or open a file of it that you saved.</numerusform>
            <numerusform>%n meetings are damaged and cannot be read any more: %1. Delete them, or open files of them that you saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile, template or setting was damaged and was restored from the backup. Please check them in the settings.</source>
        <translation>A profile, template or setting was damaged and was restored from the backup. Please check them in the settings.</translation>
    </message>
    <message>
        <source>A profile, template or setting is damaged and in no backup. Please check them in the settings.</source>
        <translation>A profile, template or setting is damaged and in no backup. Please check them in the settings.</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Use %1 instead</translation>
    </message>
    <message>
        <source>tool: %1</source>
        <translation>tool: %1</translation>
    </message>
    <message>
        <source>Set a passcode</source>
        <translation>Set a passcode</translation>
    </message>
    <message>
        <source>passcode: on</source>
        <translation>passcode: on</translation>
    </message>
    <message>
        <source>Switch the waiting room on</source>
        <translation>Switch the waiting room on</translation>
    </message>
    <message>
        <source>waiting room: on</source>
        <translation>waiting room: on</translation>
    </message>
    <message>
        <source>Switch end-to-end encryption off</source>
        <translation>Switch end-to-end encryption off</translation>
    </message>
    <message>
        <source>end-to-end encryption: off</source>
        <translation>end-to-end encryption: off</translation>
    </message>
    <message>
        <source>Admit university accounts only</source>
        <translation>Admit university accounts only</translation>
    </message>
    <message>
        <source>who gets in: university accounts only</source>
        <translation>who gets in: university accounts only</translation>
    </message>
    <message>
        <source>Admit people who have registered</source>
        <translation>Admit people who have registered</translation>
    </message>
    <message>
        <source>who gets in: people who have registered</source>
        <translation>who gets in: people who have registered</translation>
    </message>
    <message>
        <source>Admit everybody with link and code</source>
        <translation>Admit everybody with link and code</translation>
    </message>
    <message>
        <source>who gets in: everybody with link and code</source>
        <translation>who gets in: everybody with link and code</translation>
    </message>
    <message>
        <source>Send the access data to the participants only</source>
        <translation>Send the access data to the participants only</translation>
    </message>
    <message>
        <source>access data: to the participants only</source>
        <translation>access data: to the participants only</translation>
    </message>
    <message>
        <source>Make the poll anonymous</source>
        <translation>Make the poll anonymous</translation>
    </message>
    <message>
        <source>polls: anonymous</source>
        <translation>polls: anonymous</translation>
    </message>
    <message>
        <source>Start the recording by hand</source>
        <translation>Start the recording by hand</translation>
    </message>
    <message>
        <source>recording: started by hand</source>
        <translation>recording: started by hand</translation>
    </message>
    <message>
        <source>Keep the recording on a server of the university</source>
        <translation>Keep the recording on a server of the university</translation>
    </message>
    <message>
        <source>recording: kept on a server of the university</source>
        <translation>recording: kept on a server of the university</translation>
    </message>
    <message>
        <source>Make the recording internal</source>
        <translation>Make the recording internal</translation>
    </message>
    <message>
        <source>recording: for members of the university</source>
        <translation>recording: for members of the university</translation>
    </message>
    <message>
        <source>Delete the recording by %1</source>
        <translation>Delete the recording by %1</translation>
    </message>
    <message>
        <source>recording: deleted by %1</source>
        <translation>recording: deleted by %1</translation>
    </message>
    <message>
        <source>Leave the chat out of the recording</source>
        <translation>Leave the chat out of the recording</translation>
    </message>
    <message>
        <source>recording: without the chat</source>
        <translation>recording: without the chat</translation>
    </message>
    <message>
        <source>Let a member of the university help</source>
        <translation>Let a member of the university help</translation>
    </message>
    <message>
        <source>remote control: by a member of the university</source>
        <translation>remote control: by a member of the university</translation>
    </message>
    <message>
        <source>Plan a meeting instead of a webinar</source>
        <translation>Plan a meeting instead of a webinar</translation>
    </message>
    <message>
        <source>kind: meeting</source>
        <translation>kind: meeting</translation>
    </message>
    <message>
        <source>Do without streaming</source>
        <translation>Do without streaming</translation>
    </message>
    <message>
        <source>streaming: left out</source>
        <translation>streaming: left out</translation>
    </message>
    <message>
        <source>Do without registration</source>
        <translation>Do without registration</translation>
    </message>
    <message>
        <source>registration: left out</source>
        <translation>registration: left out</translation>
    </message>
    <message>
        <source>Do without breakout rooms</source>
        <translation>Do without breakout rooms</translation>
    </message>
    <message>
        <source>breakout rooms: left out</source>
        <translation>breakout rooms: left out</translation>
    </message>
    <message>
        <source>Do without telephone access</source>
        <translation>Do without telephone access</translation>
    </message>
    <message>
        <source>telephone access: left out</source>
        <translation>telephone access: left out</translation>
    </message>
    <message>
        <source>Leave the recording out</source>
        <translation>Leave the recording out</translation>
    </message>
    <message>
        <source>recording: left out</source>
        <translation>recording: left out</translation>
    </message>
    <message>
        <source>Leave the polls out</source>
        <translation>Leave the polls out</translation>
    </message>
    <message>
        <source>polls: left out</source>
        <translation>polls: left out</translation>
    </message>
    <message>
        <source>Leave the votes out</source>
        <translation>Leave the votes out</translation>
    </message>
    <message>
        <source>votes: left out</source>
        <translation>votes: left out</translation>
    </message>
    <message>
        <source>Do not save the chat</source>
        <translation>Do not save the chat</translation>
    </message>
    <message>
        <source>chat: not saved</source>
        <translation>chat: not saved</translation>
    </message>
    <message>
        <source>Leave the attendance list out</source>
        <translation>Leave the attendance list out</translation>
    </message>
    <message>
        <source>attendance list: left out</source>
        <translation>attendance list: left out</translation>
    </message>
    <message>
        <source>Do without remote control</source>
        <translation>Do without remote control</translation>
    </message>
    <message>
        <source>remote control: left out</source>
        <translation>remote control: left out</translation>
    </message>
    <message>
        <source>Switch the lobby on</source>
        <translation>Switch the lobby on</translation>
    </message>
    <message>
        <source>lobby: on</source>
        <translation>lobby: on</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>password: on</source>
        <translation>password: on</translation>
    </message>
    <message>
        <source>Set PINs</source>
        <translation>Set PINs</translation>
    </message>
    <message>
        <source>PINs: on</source>
        <translation>PINs: on</translation>
    </message>
    <message>
        <source>then to confirm: %1</source>
        <translation>then to confirm: %1</translation>
    </message>
    <message>
        <source>Use the university’s survey service</source>
        <translation>Use the university&apos;s survey service</translation>
    </message>
    <message>
        <source>polls: with the university’s survey service</source>
        <translation>polls: with the university&apos;s survey service</translation>
    </message>
    <message>
        <source>%1: the file cannot be written (%2). Choose another folder, or free some space.</source>
        <translation>%1: the file cannot be written (%2). Choose another folder, or free some space.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. See whether you may open it, or take another copy.</source>
        <translation>%1: the file cannot be read. See whether you may open it, or take another copy.</translation>
    </message>
    <message>
        <source>The plan has no date yet. Give it at “When”.</source>
        <translation>The plan has no date yet. Give it at “When”.</translation>
    </message>
    <message>
        <source>The plan has no title yet. Give it at “What it is”.</source>
        <translation>The plan has no title yet. Give it at “What it is”.</translation>
    </message>
    <message>
        <source>No tool has been chosen yet. Choose it at “Tool”.</source>
        <translation>No tool has been chosen yet. Choose it at “Tool”.</translation>
    </message>
    <message>
        <source>The code that participants need is missing (passcode, guest PIN or password). Give it at “Set-up”.</source>
        <translation>The code that participants need is missing (passcode, guest PIN or password). Give it at “Set-up”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Choose another folder, or ask for the right to write there.</source>
        <translation>“%1” cannot be written. Nothing was changed. Choose another folder, or ask for the right to write there.</translation>
    </message>
    <message>
        <source>The PDF document could not be drawn. Try again; if it stays so, report it with the version that “About Einlass” names.</source>
        <translation>The PDF document could not be drawn. Try again; if it stays so, report it with the version that “About Einlass” names.</translation>
    </message>
    <message>
        <source>The PDF document could not be completed. Try again; if it stays so, report it with the version that “About Einlass” names.</source>
        <translation>The PDF document could not be completed. Try again; if it stays so, report it with the version that “About Einlass” names.</translation>
    </message>
    <message>
        <source>The form template %1 is missing. Install Einlass anew.</source>
        <translation>The form template %1 is missing. Install Einlass anew.</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install Einlass anew.</source>
        <translation>The template “%1” is missing in this program. Install Einlass anew.</translation>
    </message>
    <message>
        <source>The meeting “%1” is not there any more. It was deleted in the meantime; the list shows what there is.</source>
        <translation>The meeting “%1” is not there any more. It was deleted in the meantime; the list shows what there is.</translation>
    </message>
    <message>
        <source>This task is not there any more: the meeting has changed. The list shows what is due now.</source>
        <translation>This task is not there any more: the meeting has changed. The list shows what is due now.</translation>
    </message>
    <message>
        <source>This template is not there any more. Choose another one.</source>
        <translation>This template is not there any more. Choose another one.</translation>
    </message>
    <message>
        <source>%1: the database reports an error (%2). Start Einlass again; what matters, save as a file before.</source>
        <translation>%1: the database reports an error (%2). Start Einlass again; what matters, save as a file before.</translation>
    </message>
    <message>
        <source>%1: “%2” is no word of the documents; see words.json in the program’s templates.</source>
        <translation>%1: “%2” is no word of the documents; see words.json in the program&apos;s templates.</translation>
    </message>
    <message>
        <source>%1: “%2” needs a text.</source>
        <translation>%1: “%2” needs a text.</translation>
    </message>
    <message>
        <source>%1: “%2” needs exactly these placeholders: %3.</source>
        <translation>%1: “%2” needs exactly these placeholders: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” has no placeholders.</source>
        <translation>%1: “%2” has no placeholders.</translation>
    </message>
    <message>
        <source>%1: the format “%2” needs what “%3” has, day, month or year.</source>
        <translation>%1: the format “%2” needs what “%3” has, day, month or year.</translation>
    </message>
    <message>
        <source>A part of this program, einlass_%1, is missing or belongs to another version. Install Einlass again.</source>
        <translation>A part of this program, einlass_%1, is missing or belongs to another version. Install Einlass again.</translation>
    </message>
    <message numerus="yes">
        <source>What was noted about consents or interviews of %n person(s) is damaged: it is not known any more to which meeting it belongs, and it was taken out. Please enter it again: %1.</source>
        <translation>
            <numerusform>What was noted about consents or interviews of %n person is damaged: it is not known any more to which meeting it belongs, and it was taken out. Please enter it again: %1.</numerusform>
            <numerusform>What was noted about consents or interviews of %n people is damaged: it is not known any more to which meeting it belongs, and it was taken out. Please enter it again: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are damaged: it is not known any more to which meeting they belong. All tasks are made anew at the next start at the latest; please look whether one that was done is open again.</source>
        <translation>
            <numerusform>%n task is damaged: it is not known any more to which meeting it belongs. All tasks are made anew at the next start at the latest; please look whether one that was done is open again.</numerusform>
            <numerusform>%n tasks are damaged: it is not known any more to which meeting they belong. All tasks are made anew at the next start at the latest; please look whether one that was done is open again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some entries are damaged and left out here: the list may lack meetings, tasks or people. They are mended when Einlass is the only one to run and may write in its folder.</source>
        <translation>Some entries are damaged and left out here: the list may lack meetings, tasks or people. They are mended when Einlass is the only one to run and may write in its folder.</translation>
    </message>
    <message>
        <source>A consent was revoked: delete the recording, or cut every passage with the person out of all copies. Einlass says who it is.</source>
        <translation>A consent was revoked: delete the recording, or cut every passage with the person out of all copies. Einlass says who it is.</translation>
    </message>
    <message>
        <source>Open the calendar file: subject, place, dates and text are in it.</source>
        <translation>Open the calendar file: subject, place, dates and text are in it.</translation>
    </message>
    <message>
        <source>Open the draft in your mail program: recipients, subject, text and calendar entry are in it.</source>
        <translation>Open the draft in your mail program: recipients, subject, text and calendar entry are in it.</translation>
    </message>
    <message>
        <source>Open the draft of the update in your mail program: recipients, what has changed, the new text and the calendar entry are in it.</source>
        <translation>Open the draft of the update in your mail program: recipients, what has changed, the new text and the calendar entry are in it.</translation>
    </message>
    <message>
        <source>Open the draft of the cancellation in your mail program: recipients, text and the calendar entry that cancels are in it.</source>
        <translation>Open the draft of the cancellation in your mail program: recipients, text and the calendar entry that cancels are in it.</translation>
    </message>
    <message>
        <source>link, ID and code of the tool so far are not taken over</source>
        <translation>link, ID and code of the tool so far are not taken over</translation>
    </message>
    <message>
        <source>%1 contains access data (a link, meeting ID or code). It appears in every document: take them out there.</source>
        <translation>%1 contains access data (a link, meeting ID or code). It appears in every document: take them out there.</translation>
    </message>
    <message>
        <source>%1 contains a link or telephone number. It appears in the announcement, which may have none: take it out there.</source>
        <translation>%1 contains a link or telephone number. It appears in the announcement, which may have none: take it out there.</translation>
    </message>
    <message>
        <source>These people were invited</source>
        <translation>These people were invited</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Leads hosts of online meetings to a compliant meeting.</source>
        <translation>Leads hosts of online meetings to a compliant meeting.</translation>
    </message>
    <message>
        <source>A plan file to open.</source>
        <translation>A plan file to open.</translation>
    </message>
    <message>
        <source>The rules of another university: the pack.json of its rule pack.</source>
        <translation>The rules of another university: the pack.json of its rule pack.</translation>
    </message>
    <message>
        <source>One plan file can be opened, not several.</source>
        <translation>One plan file can be opened, not several.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finish</translation>
    </message>
</context>
<context>
    <name>einlass::AccessEditor</name>
    <message>
        <source>Neither a link nor a meeting ID was found in this text.</source>
        <translation>Neither a link nor a meeting ID was found in this text.</translation>
    </message>
    <message>
        <source>This is an invitation of %1, but %2 is chosen. Nothing was taken over.</source>
        <translation>This is an invitation of %1, but %2 is chosen. Nothing was taken over.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nothing was taken over.</translation>
    </message>
    <message>
        <source>Taken over: the registration link.</source>
        <translation>Taken over: the registration link.</translation>
    </message>
    <message>
        <source>Taken over: link and meeting ID.</source>
        <translation>Taken over: link and meeting ID.</translation>
    </message>
    <message>
        <source>Taken over: link, meeting ID and code.</source>
        <translation>Taken over: link, meeting ID and code.</translation>
    </message>
    <message>
        <source>Bring the &amp;invitation back</source>
        <translation>Bring the &amp;invitation back</translation>
    </message>
    <message>
        <source>Link or conference number</source>
        <translation>Link or conference number</translation>
    </message>
    <message>
        <source>Link to the meeting</source>
        <translation>Link to the meeting</translation>
    </message>
    <message>
        <source>To join or to register, never the link to start.</source>
        <translation>To join or to register, never the link to start.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>Other than planned: %1</source>
        <translation>Other than planned: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Please check: %1</translation>
    </message>
    <message>
        <source>%1 has the answers of a meeting, not an invitation. Open it with “Open plan”.</source>
        <translation>%1 has the answers of a meeting, not an invitation. Open it with “Open plan”.</translation>
    </message>
    <message>
        <source>The link begins with http: and would be called up in the clear. %1 understands https:, too.</source>
        <translation>The link begins with http: and would be called up in the clear. %1 understands https:, too.</translation>
    </message>
    <message>
        <source>The link began with http: and would have been called up in the clear. It begins with https: now.</source>
        <translation>The link began with http: and would have been called up in the clear. It begins with https: now.</translation>
    </message>
    <message>
        <source>another meeting</source>
        <translation>another meeting</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a meeting</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 had the room %2 until %3.</source>
        <comment>a group, a room, a date</comment>
        <translation>%1 had the room %2 until %3.</translation>
    </message>
    <message>
        <source>%1 had the room %2 before.</source>
        <comment>a group, a room</comment>
        <translation>%1 had the room %2 before.</translation>
    </message>
    <message>
        <source>Should other people come now, as in a new term, make a new room for them.</source>
        <translation>Should other people come now, as in a new term, make a new room for them.</translation>
    </message>
    <message>
        <source>Make a new one for a new group.</source>
        <translation>Make a new one for a new group.</translation>
    </message>
    <message>
        <source>%1 Whoever knows its access data can come again. %2</source>
        <comment>who had the room, what to do</comment>
        <translation>%1 Whoever knows its access data can come again. %2</translation>
    </message>
    <message>
        <source>Paste the tool’s invitation as a whole, or drop or open its file: link, meeting ID and code are taken from it and compared with what you planned.</source>
        <translation>Paste the tool&apos;s invitation as a whole, or drop or open its file: link, meeting ID and code are taken from it and compared with what you planned.</translation>
    </message>
    <message>
        <source>Change it to &amp;https</source>
        <translation>Change it to &amp;https</translation>
    </message>
    <message>
        <source>Has the &amp;invitation changed?</source>
        <translation>Has the &amp;invitation changed?</translation>
    </message>
    <message>
        <source>Link, ID and passcode are there. Paste the tool’s invitation again only if it has new ones.</source>
        <translation>Link, ID and passcode are there. Paste the tool’s invitation again only if it has new ones.</translation>
    </message>
    <message>
        <source>The link is there. Paste the tool’s invitation again only if it has a new one.</source>
        <translation>The link is there. Paste the tool’s invitation again only if it has a new one.</translation>
    </message>
</context>
<context>
    <name>einlass::AddressesPage</name>
    <message>
        <source>Lists of addresses</source>
        <translation>Lists of addresses</translation>
    </message>
    <message>
        <source>“%1” is no domain. Write what stands behind the @, for example mail.example.org.</source>
        <translation>“%1” is no domain. Write what stands behind the @, for example mail.example.org.</translation>
    </message>
    <message>
        <source>“%1” is an institution’s own domain under the rules and stays one.</source>
        <translation>“%1” is an institution’s own domain under the rules and stays one.</translation>
    </message>
    <message>
        <source>“%1” is the ending of many domains. Write a whole domain.</source>
        <translation>“%1” is the ending of many domains. Write a whole domain.</translation>
    </message>
    <message>
        <source>Kept. Counts from the next start of Einlass.</source>
        <translation>Kept. Counts from the next start of Einlass.</translation>
    </message>
    <message>
        <source>Einlass knows many mail providers. What is missing in its lists can be added here, one domain on each line. It counts from the next start, and is kept with the program’s preferences: domains only, nothing about anybody.</source>
        <translation>Einlass knows many mail providers. What is missing in its lists can be added here, one domain on each line. It counts from the next start, and is kept with the program’s preferences: domains only, nothing about anybody.</translation>
    </message>
    <message>
        <source>&amp;Private providers</source>
        <translation>&amp;Private providers</translation>
    </message>
    <message>
        <source>Addresses there are private ones: Zoom does not take them, the other tools with a reason.</source>
        <translation>Addresses there are private ones: Zoom does not take them, the other tools with a reason.</translation>
    </message>
    <message>
        <source>&amp;Throw-away providers</source>
        <translation>&amp;Throw-away providers</translation>
    </message>
    <message>
        <source>Addresses there are refused: nobody knows who reads them.</source>
        <translation>Addresses there are refused: nobody knows who reads them.</translation>
    </message>
</context>
<context>
    <name>einlass::AskedRow</name>
    <message>
        <source>Nobody who is recorded is named in the plan: note in the register who was asked.</source>
        <translation>Nobody who is recorded is named in the plan: note in the register who was asked.</translation>
    </message>
    <message numerus="yes">
        <source>Consent register: %1 of %n person(s) have been asked.</source>
        <translation>
            <numerusform>Consent register: %1 of %n person has been asked.</numerusform>
            <numerusform>Consent register: %1 of %n people have been asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Handed out on</translation>
    </message>
    <message>
        <source>Day on which the forms were handed out</source>
        <translation>Day on which the forms were handed out</translation>
    </message>
    <message>
        <source>Mark all as asked</source>
        <translation>Mark all as asked</translation>
    </message>
</context>
<context>
    <name>einlass::AttendanceEditor</name>
    <message>
        <source>An &amp;attendance list is kept</source>
        <translation>An &amp;attendance list is kept</translation>
    </message>
    <message>
        <source>A list of who was there, by you or by the tool.</source>
        <translation>A list of who was there, by you or by the tool.</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Which regulation?</source>
        <translation>Which regulation?</translation>
    </message>
    <message>
        <source>Name of the regulation and the provision.</source>
        <translation>Name of the regulation and the provision.</translation>
    </message>
</context>
<context>
    <name>einlass::AudienceEditor</name>
    <message>
        <source>How man&amp;y people at the same time, you included?</source>
        <translation>How man&amp;y people at the same time, you included?</translation>
    </message>
    <message>
        <source>At 0, the recipients and lists below are counted.</source>
        <translation>At 0, the recipients and lists below are counted.</translation>
    </message>
    <message>
        <source>People &amp;under 16 take part</source>
        <translation>People &amp;under 16 take part</translation>
    </message>
    <message>
        <source>Somebody dials in by &amp;telephone</source>
        <translation>Somebody dials in by &amp;telephone</translation>
    </message>
    <message>
        <source>Somebody takes part in the bro&amp;wser</source>
        <translation>Somebody takes part in the bro&amp;wser</translation>
    </message>
    <message>
        <source>Without installing a program.</source>
        <translation>Without installing a program.</translation>
    </message>
    <message>
        <source>People from &amp;outside the university take part</source>
        <translation>People from &amp;outside the university take part</translation>
    </message>
    <message>
        <source>Guests without a university account.</source>
        <translation>Guests without a university account.</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Something else?</translation>
    </message>
    <message>
        <source>People under 16, telephone, browser.</source>
        <translation>People under 16, telephone, browser.</translation>
    </message>
    <message numerus="yes">
        <source>as many as are listed: %n</source>
        <translation>
            <numerusform>as many as are listed: %n</numerusform>
            <numerusform>as many as are listed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, by the list: %n of the recipients is (are) from outside.</source>
        <translation>
            <numerusform>Yes, by the list: %n of the recipients is from outside.</numerusform>
            <numerusform>Yes, by the list: %n of the recipients are from outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::BeginPage</name>
    <message>
        <source>Go on wit&amp;h “%1”</source>
        <translation>Go on wit&amp;h “%1”</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>How do you want to begin?</translation>
    </message>
    <message>
        <source>Einlass asks what it needs, step by step, and writes what goes out in the end.</source>
        <translation>Einlass asks what it needs, step by step, and writes what goes out in the end.</translation>
    </message>
    <message>
        <source>With a new &amp;meeting</source>
        <translation>With a new &amp;meeting</translation>
    </message>
    <message>
        <source>With a plan or template &amp;file</source>
        <translation>With a plan or template &amp;file</translation>
    </message>
    <message>
        <source>With an in&amp;vitation that exists already</source>
        <translation>With an in&amp;vitation that exists already</translation>
    </message>
    <message>
        <source>Empty, or from a template for a usual occasion.</source>
        <translation>Empty, or from a template for a usual occasion.</translation>
    </message>
    <message>
        <source>Go on with a plan that was saved, or use one as a pattern.</source>
        <translation>Go on with a plan that was saved, or use one as a pattern.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>Ch&amp;oose a file…</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text of the invitation</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Empty plan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>The invitation is still being read.</source>
        <translation>The invitation is still being read.</translation>
    </message>
    <message>
        <source>Paste an invitation or open its file first, or begin in another way.</source>
        <translation>Paste an invitation or open its file first, or begin in another way.</translation>
    </message>
    <message>
        <source>For a meeting that %1, %2 or %3 has made already. What the invitation says is not asked again.</source>
        <translation>For a meeting that %1, %2 or %3 has made already. What the invitation says is not asked again.</translation>
    </message>
    <message>
        <source>Paste what %1, %2 or %3 gave &amp;you, or drop or open the file. It is read here and sent nowhere.</source>
        <translation>Paste what %1, %2 or %3 gave &amp;you, or drop or open the file. It is read here and sent nowhere.</translation>
    </message>
    <message>
        <source>Go on wit&amp;h what was begun</source>
        <translation>Go on wit&amp;h what was begun</translation>
    </message>
</context>
<context>
    <name>einlass::CancelView</name>
    <message>
        <source>The cancellation, to send it once more.</source>
        <translation>The cancellation, to send it once more.</translation>
    </message>
    <message>
        <source>The meeting does not take place. You see first what will go out; nothing is marked as cancelled before you say so.</source>
        <translation>The meeting does not take place. You see first what will go out; nothing is marked as cancelled before you say so.</translation>
    </message>
    <message>
        <source>Show the cancellation</source>
        <translation>Show the cancellation</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Cancel the meeting…</translation>
    </message>
    <message>
        <source>This is what will go out</source>
        <translation>This is what will go out</translation>
    </message>
    <message>
        <source>Text of the cancellation</source>
        <translation>Text of the cancellation</translation>
    </message>
    <message>
        <source>Those who got a mail of their own need a cancellation of their own: their calendars know no other.</source>
        <translation>Those who got a mail of their own need a cancellation of their own: their calendars know no other.</translation>
    </message>
    <message>
        <source>One mail for each person…</source>
        <translation>One mail for each person…</translation>
    </message>
    <message>
        <source>Save one cancellation for each person…</source>
        <translation>Save one cancellation for each person…</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>Mark as cancelled</source>
        <translation>Mark as cancelled</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep the meeting</source>
        <translation>Keep the meeting</translation>
    </message>
</context>
<context>
    <name>einlass::ChangeNotice</name>
    <message>
        <source>People have this invitation already</source>
        <translation>People have this invitation already</translation>
    </message>
    <message>
        <source>What this change brings about</source>
        <translation>What this change brings about</translation>
    </message>
    <message>
        <source>If you change something here, those who were invited have to be told. You see here what that means before anything goes out.</source>
        <translation>If you change something here, those who were invited have to be told. You see here what that means before anything goes out.</translation>
    </message>
</context>
<context>
    <name>einlass::ChatLogEditor</name>
    <message>
        <source>The cha&amp;t is saved</source>
        <translation>The cha&amp;t is saved</translation>
    </message>
    <message>
        <source>Only if results cannot be kept in any other way.</source>
        <translation>Only if results cannot be kept in any other way.</translation>
    </message>
</context>
<context>
    <name>einlass::CheckPage</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nothing stands in the way</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are open</source>
        <translation>
            <numerusform>%n point is open</numerusform>
            <numerusform>%n points are open</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>What is still open, and everything you have answered.</source>
        <translation>What is still open, and everything you have answered.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>To put right</translation>
    </message>
    <message>
        <source>To give a reason for</source>
        <translation>To give a reason for</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>No rule stands in the way, but the dates are over</source>
        <translation>No rule stands in the way, but the dates are over</translation>
    </message>
</context>
<context>
    <name>einlass::ChecklistView</name>
    <message>
        <source>Copy title</source>
        <translation>Copy title</translation>
    </message>
    <message>
        <source>Copy start</source>
        <translation>Copy start</translation>
    </message>
    <message>
        <source>Copy duration</source>
        <translation>Copy duration</translation>
    </message>
    <message>
        <source>Copy time zone</source>
        <translation>Copy time zone</translation>
    </message>
    <message>
        <source>Copy host PIN</source>
        <translation>Copy host PIN</translation>
    </message>
    <message>
        <source>Copy guest PIN</source>
        <translation>Copy guest PIN</translation>
    </message>
    <message>
        <source>Copy room name</source>
        <translation>Copy room name</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copy password</translation>
    </message>
    <message>
        <source>Copy passcode</source>
        <translation>Copy passcode</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Make the meeting</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Before the meeting</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>At the start</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>During the meeting</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>After the meeting</translation>
    </message>
    <message>
        <source>Host PIN</source>
        <translation>Host PIN</translation>
    </message>
    <message>
        <source>Guest PIN</source>
        <translation>Guest PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
</context>
<context>
    <name>einlass::CompletionEditor</name>
    <message>
        <source>Recipients and transfers of %1…</source>
        <translation>Recipients and transfers of %1…</translation>
    </message>
    <message>
        <source>To be completed before use: recipients and transfers of %1…</source>
        <translation>To be completed before use: recipients and transfers of %1…</translation>
    </message>
    <message>
        <source>The rules do not say this for %1; ask your data protection officer. What you enter stands in every consent form for %1 that is made on this computer. Until then its place is blank and marked.</source>
        <translation>The rules do not say this for %1; ask your data protection officer. What you enter stands in every consent form for %1 that is made on this computer. Until then its place is blank and marked.</translation>
    </message>
    <message>
        <source>Recipients and processors</source>
        <translation>Recipients and processors</translation>
    </message>
    <message>
        <source>Recipients and processors, in German</source>
        <translation>Recipients and processors, in German</translation>
    </message>
    <message>
        <source>Recipients and processors, in English</source>
        <translation>Recipients and processors, in English</translation>
    </message>
    <message>
        <source>Transfers to third countries</source>
        <translation>Transfers to third countries</translation>
    </message>
    <message>
        <source>Transfers to third countries, in German</source>
        <translation>Transfers to third countries, in German</translation>
    </message>
    <message>
        <source>Transfers to third countries, in English</source>
        <translation>Transfers to third countries, in English</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Put into the form</translation>
    </message>
</context>
<context>
    <name>einlass::ConfirmBox</name>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
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
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <comment>answer to an item</comment>
        <translation>Yes: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>answer to an item</comment>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Write the date of the answer.</source>
        <translation>Write the date of the answer.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>Say how the answer came: an answer must be provable.</source>
        <translation>Say how the answer came: an answer must be provable.</translation>
    </message>
    <message>
        <source>Answered &amp;on</source>
        <translation>Answered &amp;on</translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation>How the answer came</translation>
    </message>
    <message>
        <source>On &amp;paper, signed</source>
        <translation>On &amp;paper, signed</translation>
    </message>
    <message>
        <source>By a &amp;mail that answers each item</source>
        <translation>By a &amp;mail that answers each item</translation>
    </message>
    <message>
        <source>As it stands on the form or in the mail. What was left blank counts as no.</source>
        <translation>As it stands on the form or in the mail. What was left blank counts as no.</translation>
    </message>
    <message>
        <source>&amp;Yes to everything</source>
        <translation>&amp;Yes to everything</translation>
    </message>
    <message>
        <source>&amp;Keep this answer</source>
        <translation>&amp;Keep this answer</translation>
    </message>
    <message>
        <source>&amp;Declined altogether</source>
        <translation>&amp;Declined altogether</translation>
    </message>
    <message>
        <source>Takes part without being recorded.</source>
        <translation>Takes part without being recorded.</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentPage</name>
    <message>
        <source>More ways</source>
        <translation>More ways</translation>
    </message>
    <message numerus="yes">
        <source>Forms with the name filled in, for %n person(s) who are recorded and named in the plan.</source>
        <translation>
            <numerusform>Form with the name filled in, for %n person who is recorded and named in the plan.</numerusform>
            <numerusform>Forms with the name filled in, for %n people who are recorded and named in the plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is recorded is named in the plan: use the blank form.</source>
        <translation>Nobody who is recorded is named in the plan: use the blank form.</translation>
    </message>
    <message>
        <source>A PDF for each person…</source>
        <translation>A PDF for each person…</translation>
    </message>
    <message>
        <source>One PDF to print…</source>
        <translation>One PDF to print…</translation>
    </message>
    <message>
        <source>Consent by mail: people answer yes or no to each point. Keep their answers.</source>
        <translation>Consent by mail: people answer yes or no to each point. Keep their answers.</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copy the subject</translation>
    </message>
    <message>
        <source>Copy the subject of the mail that asks for consent</source>
        <translation>Copy the subject of the mail that asks for consent</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Copy the text of the mail that asks for consent</source>
        <translation>Copy the text of the mail that asks for consent</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentRegister</name>
    <message>
        <source>The answer of %1 is kept.</source>
        <translation>The answer of %1 is kept.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day on which it happened.</source>
        <translation>This day is still to come. Write the day on which it happened.</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Write the day on which it happened.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are marked as asked.</source>
        <translation>
            <numerusform>%n person is marked as asked.</numerusform>
            <numerusform>%n people are marked as asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked already; nothing has changed.</source>
        <translation>They were asked already; nothing has changed.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation of %1 is kept. The recording with this person may exist for %n days from then on.</source>
        <translation>
            <numerusform>The revocation of %1 is kept. The recording with this person may exist for %n day from then on.</numerusform>
            <numerusform>The revocation of %1 is kept. The recording with this person may exist for %n days from then on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was the revocation of %1 entered by mistake? Somebody who agrees anew gives a new declaration.</source>
        <translation>Was the revocation of %1 entered by mistake? Somebody who agrees anew gives a new declaration.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>The revocation of %1 is taken back.</source>
        <translation>The revocation of %1 is taken back.</translation>
    </message>
    <message numerus="yes">
        <source>Forget what %n people answered? Nothing proves their consent afterwards.</source>
        <translation>
            <numerusform>Forget what %n person answered? Nothing proves the consent afterwards.</numerusform>
            <numerusform>Forget what %n people answered? Nothing proves their consent afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are forgotten.</source>
        <translation>
            <numerusform>%n entry is forgotten.</numerusform>
            <numerusform>%n entries are forgotten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting is not recorded any more; what was answered stays until it is forgotten.</source>
        <translation>This meeting is not recorded any more; what was answered stays until it is forgotten.</translation>
    </message>
    <message>
        <source>%1 revoked on %2, before anything was recorded: takes part without being recorded.</source>
        <translation>%1 revoked on %2, before anything was recorded: takes part without being recorded.</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>place not known</translation>
    </message>
    <message>
        <source>%1 revoked on %2. Delete by %3, or cut %1 out: the recording of “%4” (%5; kept: %6).</source>
        <translation>%1 revoked on %2. Delete by %3, or cut %1 out: the recording of “%4” (%5; kept: %6).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; see the table.</source>
        <translation>
            <numerusform>And %n more; see the table.</numerusform>
            <numerusform>And %n more; see the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;back the revocation</source>
        <translation>Take &amp;back the revocation</translation>
    </message>
    <message>
        <source>Re&amp;voked</source>
        <translation>Re&amp;voked</translation>
    </message>
    <message>
        <source>Consents: %1 – Einlass</source>
        <comment>title of a meeting</comment>
        <translation>Consents: %1 – Einlass</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Pa&amp;ge for the data protection officer</source>
        <translation>Pa&amp;ge for the data protection officer</translation>
    </message>
    <message>
        <source>Who was asked, and what each answered</source>
        <translation>Who was asked, and what each answered</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>O&amp;n</translation>
    </message>
    <message>
        <source>Day on which somebody was asked or revoked</source>
        <translation>Day on which somebody was asked or revoked</translation>
    </message>
    <message>
        <source>Mark as &amp;asked</source>
        <translation>Mark as &amp;asked</translation>
    </message>
    <message>
        <source>Forget the &amp;entry…</source>
        <translation>Forget the &amp;entry…</translation>
    </message>
    <message>
        <source>Kept are name, address, dates and answers, and no more. The signed pages and mails stay with you; keep them until the recording is deleted and for as long as you must prove the consent.</source>
        <translation>Kept are name, address, dates and answers, and no more. The signed pages and mails stay with you; keep them until the recording is deleted and for as long as you must prove the consent.</translation>
    </message>
    <message>
        <source>The revocation of %1 is kept. Nothing was recorded before.</source>
        <translation>The revocation of %1 is kept. Nothing was recorded before.</translation>
    </message>
    <message>
        <source>To the &amp;forms of those who have not answered (%1)</source>
        <translation>To the &amp;forms of those who have not answered (%1)</translation>
    </message>
    <message>
        <source>Opens the meeting, where consent forms are printed and saved.</source>
        <translation>Opens the meeting, where consent forms are printed and saved.</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentReport</name>
    <message>
        <source>Nobody is recorded by name yet.</source>
        <translation>Nobody is recorded by name yet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have answered</source>
        <comment>number of those who answered, number of all</comment>
        <translation>
            <numerusform>%1 of %n has answered</numerusform>
            <numerusform>%1 of %n have answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; recording: not yet.</source>
        <comment>how many have answered</comment>
        <translation>%1; recording: not yet.</translation>
    </message>
    <message numerus="yes">
        <source>%1; recording: possible, but for %n people who take part without being recorded.</source>
        <comment>how many have answered</comment>
        <translation>
            <numerusform>%1; recording: possible, but for %n person who takes part without being recorded.</numerusform>
            <numerusform>%1; recording: possible, but for %n people who take part without being recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; recording: possible, for %n people only as far as they agreed.</source>
        <comment>how many have answered</comment>
        <translation>
            <numerusform>%1; recording: possible, for %n person only as far as they agreed.</numerusform>
            <numerusform>%1; recording: possible, for %n people only as far as they agreed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; recording: possible.</source>
        <comment>how many have answered</comment>
        <translation>%1; recording: possible.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more days</source>
        <comment>dates</comment>
        <translation>
            <numerusform>%1 and %n more day</numerusform>
            <numerusform>%1 and %n more days</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Purpose of the recording</source>
        <translation>Purpose of the recording</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>To be deleted by</source>
        <translation>To be deleted by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Asked on %1.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Not asked yet.</translation>
    </message>
    <message>
        <source>Answered on %1, %2.</source>
        <comment>date, by mail or on paper</comment>
        <translation>Answered on %1, %2.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Answered on %1.</translation>
    </message>
    <message>
        <source>Declined altogether.</source>
        <translation>Declined altogether.</translation>
    </message>
    <message>
        <source>Agreed to everything.</source>
        <translation>Agreed to everything.</translation>
    </message>
    <message>
        <source>Yes to %1, no to %2.</source>
        <comment>numbers of items</comment>
        <translation>Yes to %1, no to %2.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>No answer yet.</translation>
    </message>
    <message>
        <source>Revoked on %1; the recording with this person may exist until %2.</source>
        <translation>Revoked on %1; the recording with this person may exist until %2.</translation>
    </message>
    <message>
        <source>Not recorded any more.</source>
        <translation>Not recorded any more.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The declarations themselves, signed pages or mails, are kept by the person responsible and can be shown on request.</source>
        <translation>The declarations themselves, signed pages or mails, are kept by the person responsible and can be shown on request.</translation>
    </message>
    <message>
        <source>This page says no more than is needed to show that the consents are there: no e-mail addresses, no contents of the meeting. It is for the data protection officer and is to be destroyed when it has served its purpose.</source>
        <translation>This page says no more than is needed to show that the consents are there: no e-mail addresses, no contents of the meeting. It is for the data protection officer and is to be destroyed when it has served its purpose.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Items of the declaration</source>
        <translation>Items of the declaration</translation>
    </message>
    <message>
        <source>Who was asked, and what each answered</source>
        <translation>Who was asked, and what each answered</translation>
    </message>
    <message>
        <source>Consents to the recording</source>
        <translation>Consents to the recording</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
    <message>
        <source>Written by Einlass. As of %1.</source>
        <translation>Written by Einlass. As of %1.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentReportView</name>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>The page is on the clipboard.</translation>
    </message>
    <message>
        <source>consents.pdf</source>
        <comment>name of a file</comment>
        <translation>consents.pdf</translation>
    </message>
    <message>
        <source>consents.txt</source>
        <comment>name of a file</comment>
        <translation>consents.txt</translation>
    </message>
    <message>
        <source>The page could not be printed. Save it as a PDF and print it from there.</source>
        <translation>The page could not be printed. Save it as a PDF and print it from there.</translation>
    </message>
    <message>
        <source>To show the data protection officer when asked. It says who agreed to what, and no more than that.</source>
        <translation>To show the data protection officer when asked. It says who agreed to what, and no more than that.</translation>
    </message>
    <message>
        <source>Page for the data protection officer</source>
        <translation>Page for the data protection officer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Save as &amp;text…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentTable</name>
    <message>
        <source>%1; not recorded any more</source>
        <comment>status of a consent</comment>
        <translation>%1; not recorded any more</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, by mail or on paper</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no (not answered)</source>
        <translation>no (not answered)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
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
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentView</name>
    <message>
        <source>Page %1 of the consent form</source>
        <translation>Page %1 of the consent form</translation>
    </message>
    <message>
        <source>Everybody who is seen or heard signs before the recording begins.</source>
        <translation>Everybody who is seen or heard signs before the recording begins.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>P&amp;rint preview…</source>
        <translation>P&amp;rint preview…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
</context>
<context>
    <name>einlass::ConsentWords</name>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>agreed in part</source>
        <translation>agreed in part</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>by mail</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>item of a consent form</comment>
        <translation>recording</translation>
    </message>
    <message>
        <source>image</source>
        <comment>item of a consent form</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>item of a consent form</comment>
        <translation>voice</translation>
    </message>
    <message>
        <source>screen</source>
        <comment>item of a consent form</comment>
        <translation>screen</translation>
    </message>
    <message>
        <source>name</source>
        <comment>item of a consent form</comment>
        <translation>name</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>item of a consent form</comment>
        <translation>chat</translation>
    </message>
    <message>
        <source>public</source>
        <comment>item of a consent form</comment>
        <translation>public</translation>
    </message>
    <message>
        <source>subtitles</source>
        <comment>item of a consent form</comment>
        <translation>subtitles</translation>
    </message>
    <message>
        <source>copyright</source>
        <comment>item of a consent form</comment>
        <translation>copyright</translation>
    </message>
</context>
<context>
    <name>einlass::ContentEditor</name>
    <message>
        <source>Health, origin, religion, political opinion, trade union membership, sexual orientation, genetic or biometric data – of patients, test persons or employees, for example.</source>
        <translation>Health, origin, religion, political opinion, trade union membership, sexual orientation, genetic or biometric data – of patients, test persons or employees, for example.</translation>
    </message>
    <message>
        <source>Top secret, secret, confidential or for official use only. The marking stands on the document.</source>
        <translation>Top secret, secret, confidential or for official use only. The marking stands on the document.</translation>
    </message>
    <message>
        <source>Strictly confidential matters whose disclosure would do serious harm, such as unpublished patents or security plans.</source>
        <translation>Strictly confidential matters whose disclosure would do serious harm, such as unpublished patents or security plans.</translation>
    </message>
    <message>
        <source>Counselling about illness, pregnancy, addiction or reintegration at work.</source>
        <translation>Counselling about illness, pregnancy, addiction or reintegration at work.</translation>
    </message>
    <message>
        <source>Appraisals, applications for leave, changes of post – whatever belongs in a personnel file.</source>
        <translation>Appraisals, applications for leave, changes of post – whatever belongs in a personnel file.</translation>
    </message>
    <message>
        <source>Hearings and talks about violations of duty.</source>
        <translation>Hearings and talks about violations of duty.</translation>
    </message>
    <message>
        <source>Anything else that those concerned would not want to see outside the room.</source>
        <translation>Anything else that those concerned would not want to see outside the room.</translation>
    </message>
    <message>
        <source>The meeting touches on</source>
        <translation>The meeting touches on</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>N&amp;one of these</translation>
    </message>
    <message>
        <source>Ordinary teaching, research and administration.</source>
        <translation>Ordinary teaching, research and administration.</translation>
    </message>
    <message>
        <source>Appraisals, applications for leave, changes of post – whatever belongs in a personnel file. In a committee’s personnel matters and in appointments this is often so; please check whether it is so here.</source>
        <translation>Appraisals, applications for leave, changes of post – whatever belongs in a personnel file. In a committee’s personnel matters and in appointments this is often so; please check whether it is so here.</translation>
    </message>
</context>
<context>
    <name>einlass::ContentPage</name>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Some contents rule a tool out. Tick what will be spoken about or shown.</source>
        <translation>Some contents rule a tool out. Tick what will be spoken about or shown.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. Einlass sends nothing anywhere.</source>
        <translation>Your answers stay on this computer. Einlass sends nothing anywhere.</translation>
    </message>
</context>
<context>
    <name>einlass::DataPage</name>
    <message>
        <source>Data and privacy</source>
        <translation>Data and privacy</translation>
    </message>
    <message numerus="yes">
        <source>Delete all of this, for good? %n meetings with the people who were invited, their duties and consents; all profiles and templates; the backup copies; the passcodes and PINs in the keychain; what the preferences say about you and the lists of addresses. Files that you saved elsewhere stay. Nothing can be brought back.</source>
        <translation>
            <numerusform>Delete all of this, for good? %n meeting with the people who were invited, its duties and consents; all profiles and templates; the backup copies; the passcodes and PINs in the keychain; what the preferences say about you and the lists of addresses. Files that you saved elsewhere stay. Nothing can be brought back.</numerusform>
            <numerusform>Delete all of this, for good? %n meetings with the people who were invited, their duties and consents; all profiles and templates; the backup copies; the passcodes and PINs in the keychain; what the preferences say about you and the lists of addresses. Files that you saved elsewhere stay. Nothing can be brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>Everything is deleted. Einlass is as at its first start.</source>
        <translation>Everything is deleted. Einlass is as at its first start.</translation>
    </message>
    <message>
        <source>Your meetings lie on this computer, readable by your own account alone, in %1</source>
        <translation>Your meetings lie on this computer, readable by your own account alone, in %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>What Einlass itself keeps</source>
        <translation>What Einlass itself keeps</translation>
    </message>
    <message>
        <source>Before you hand on the computer, or when you do not want to use Einlass any more.</source>
        <translation>Before you hand on the computer, or when you do not want to use Einlass any more.</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>&amp;Delete everything…</translation>
    </message>
</context>
<context>
    <name>einlass::DateField</name>
    <message>
        <source>This is no date. Write it like this: %1</source>
        <translation>This is no date. Write it like this: %1</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendar…</translation>
    </message>
</context>
<context>
    <name>einlass::DatesEditor</name>
    <message>
        <source>%1 – dropped</source>
        <translation>%1 – dropped</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 – moved from %2</source>
        <translation>%1 – moved from %2</translation>
    </message>
    <message>
        <source>%1 – added</source>
        <translation>%1 – added</translation>
    </message>
    <message numerus="yes">
        <source>Dates (%n)</source>
        <translation>
            <numerusform>Dates (%n)</numerusform>
            <numerusform>Dates (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dro&amp;p this date</source>
        <translation>Dro&amp;p this date</translation>
    </message>
    <message>
        <source>Restor&amp;e</source>
        <translation>Restor&amp;e</translation>
    </message>
    <message>
        <source>Other date and time</source>
        <translation>Other date and time</translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation>&amp;Move it here</translation>
    </message>
    <message>
        <source>&amp;Add as a further date</source>
        <translation>&amp;Add as a further date</translation>
    </message>
</context>
<context>
    <name>einlass::DeleteQuestion</name>
    <message>
        <source>Its answers, duties and consents and what the keychain keeps for it are deleted. Files that you saved stay. This cannot be undone.</source>
        <translation>Its answers, duties and consents and what the keychain keeps for it are deleted. Files that you saved stay. This cannot be undone.</translation>
    </message>
    <message>
        <source>Einlass</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Delete this meeting?</source>
        <translation>Delete this meeting?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message>
        <source>People were invited, and nobody tells them that it is deleted: to them, it still takes place. If it does not, cancel it first.</source>
        <translation>People were invited, and nobody tells them that it is deleted: to them, it still takes place. If it does not, cancel it first.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Cancel the meeting first…</source>
        <translation>&amp;Cancel the meeting first…</translation>
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
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Save and open…</translation>
    </message>
    <message>
        <source>Copy for Outlook</source>
        <translation>Copy for Outlook</translation>
    </message>
    <message>
        <source>Copy for Thunderbird</source>
        <translation>Copy for Thunderbird</translation>
    </message>
</context>
<context>
    <name>einlass::DeliverySteps</name>
    <message>
        <source>Or by hand</source>
        <translation>Or by hand</translation>
    </message>
</context>
<context>
    <name>einlass::DeliveryView</name>
    <message>
        <source>Sent on %1 (%2). The dates of your checklist count from now on.</source>
        <translation>Sent on %1 (%2). The dates of your checklist count from now on.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Cancelled on %1 (%2).</source>
        <translation>Cancelled on %1 (%2).</translation>
    </message>
    <message>
        <source>What people have is out of date:</source>
        <translation>What people have is out of date:</translation>
    </message>
    <message>
        <source>Send the update</source>
        <translation>Send the update</translation>
    </message>
    <message>
        <source>It takes place after all…</source>
        <translation>It takes place after all…</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>More ways</translation>
    </message>
    <message>
        <source>To the access data</source>
        <translation>To the access data</translation>
    </message>
    <message>
        <source>&amp;How do your people get it?</source>
        <translation>&amp;How do your people get it?</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Sent on %1</translation>
    </message>
    <message>
        <source>Marked as sent. The dates of your checklist count from now on.</source>
        <translation>Marked as sent. The dates of your checklist count from now on.</translation>
    </message>
</context>
<context>
    <name>einlass::DistributionEditor</name>
    <message>
        <source>How do the participants get the access data?</source>
        <translation>How do the participants get the access data?</translation>
    </message>
    <message>
        <source>For everybody else there is the announcement, which has none.</source>
        <translation>For everybody else there is the announcement, which has none.</translation>
    </message>
</context>
<context>
    <name>einlass::DocumentsView</name>
    <message>
        <source>The announcement is on the clipboard.</source>
        <translation>The announcement is on the clipboard.</translation>
    </message>
    <message>
        <source>The form could not be printed. Save it as PDF and print it from there.</source>
        <translation>The form could not be printed. Save it as PDF and print it from there.</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Go to the answer</translation>
    </message>
    <message>
        <source>For the participants only: it holds the access data.</source>
        <translation>For the participants only: it holds the access data.</translation>
    </message>
    <message>
        <source>A file for every calendar, with these dates. It holds the access data, too.</source>
        <translation>A file for every calendar, with these dates. It holds the access data, too.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n minute(s)</source>
        <comment>day, time, how long</comment>
        <translation>
            <numerusform>%1, %2, %n minute</numerusform>
            <numerusform>%1, %2, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard.</source>
        <translation>The invitation is on the clipboard.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>&amp;Copy invitation</source>
        <translation>&amp;Copy invitation</translation>
    </message>
    <message>
        <source>&amp;Save invitation…</source>
        <translation>&amp;Save invitation…</translation>
    </message>
    <message>
        <source>Save calendar entry…</source>
        <translation>Save calendar entry…</translation>
    </message>
    <message>
        <source>Copy announcement</source>
        <translation>Copy announcement</translation>
    </message>
    <message>
        <source>Save announcement…</source>
        <translation>Save announcement…</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation>Save checklist…</translation>
    </message>
    <message>
        <source>For everybody: it holds no access data and may be published.</source>
        <translation>For everybody: it holds no access data and may be published.</translation>
    </message>
    <message>
        <source>For you: what is to be done before, during and after the meeting.</source>
        <translation>For you: what is to be done before, during and after the meeting.</translation>
    </message>
    <message>
        <source>On the clipboard: %1</source>
        <translation>On the clipboard: %1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
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
            <numerusform>%1 – %2 and %n more</numerusform>
            <numerusform>%1 – %2 and %n more</numerusform>
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
        <translation>• Not on holidays: %1.</translation>
    </message>
    <message>
        <source>Everything is taken over.</source>
        <translation>Everything is taken over.</translation>
    </message>
    <message>
        <source>On another &amp;day</source>
        <translation>On another &amp;day</translation>
    </message>
    <message>
        <source>In another &amp;lecture period</source>
        <translation>In another &amp;lecture period</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;When</translation>
    </message>
    <message>
        <source>&amp;First date</source>
        <translation>&amp;First date</translation>
    </message>
    <message>
        <source>First date of the new meeting</source>
        <translation>First date of the new meeting</translation>
    </message>
    <message>
        <source>Lecture period</source>
        <translation>Lecture period</translation>
    </message>
    <message>
        <source>With the same &amp;people</source>
        <translation>With the same &amp;people</translation>
    </message>
    <message>
        <source>In the same &amp;room: link and code stay (for the same group only)</source>
        <translation>In the same &amp;room: link and code stay (for the same group only)</translation>
    </message>
    <message>
        <source>Not on &amp;holidays</source>
        <translation>Not on &amp;holidays</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>What will be different</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Make it</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of the host&apos;s own lecture period</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>name, first and last day</comment>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>Duplicate to another day</source>
        <translation>Duplicate to another day</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>Duplicate: %1</translation>
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
        <translation>Due</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a meeting&apos;s title; what is due</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>a duty; its date</comment>
        <translation>Overdue: %1</translation>
    </message>
</context>
<context>
    <name>einlass::DutiesPanel</name>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is due in the next %n day.</numerusform>
            <numerusform>Nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not nee&amp;ded</source>
        <translation>Not nee&amp;ded</translation>
    </message>
    <message>
        <source>To the meet&amp;ing</source>
        <translation>To the meet&amp;ing</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>Don&amp;e</translation>
    </message>
    <message>
        <source>Everything that is open, also what is due later, with reminders for your own calendar. It holds no access data.</source>
        <translation>Everything that is open, also what is due later, with reminders for your own calendar. It holds no access data.</translation>
    </message>
    <message>
        <source>As a &amp;calendar file…</source>
        <translation>As a &amp;calendar file…</translation>
    </message>
</context>
<context>
    <name>einlass::DutyReminder</name>
    <message numerus="yes">
        <source>Einlass: %n thing(s) to do today</source>
        <translation>
            <numerusform>Einlass: %n thing to do today</numerusform>
            <numerusform>Einlass: %n things to do today</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>einlass::EinlassWizard</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>What goes out</translation>
    </message>
    <message>
        <source>%1[*] – Einlass</source>
        <comment>title of the window</comment>
        <translation>%1[*] – Einlass</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the review</source>
        <translation>Ba&amp;ck to the review</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>To the review</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>einlass::ExceptionsEditor</name>
    <message>
        <source>E&amp;xceptions are set for all external people</source>
        <translation>E&amp;xceptions are set for all external people</translation>
    </message>
    <message>
        <source>External people cannot sign in with a university account. Tick those for whom you have set an exception in the Zoom portal:</source>
        <translation>External people cannot sign in with a university account. Tick those for whom you have set an exception in the Zoom portal:</translation>
    </message>
    <message>
        <source>External people with an exception in Zoom</source>
        <translation>External people with an exception in Zoom</translation>
    </message>
    <message>
        <source>Copy the addresses for the portal</source>
        <translation>Copy the addresses for the portal</translation>
    </message>
    <message>
        <source>Exceptions are set for all of them</source>
        <translation>Exceptions are set for all of them</translation>
    </message>
</context>
<context>
    <name>einlass::FeaturesPage</name>
    <message>
        <source>What happens in the meeting?</source>
        <translation>What happens in the meeting?</translation>
    </message>
    <message>
        <source>Leave everything as it is if people just meet and talk.</source>
        <translation>Leave everything as it is if people just meet and talk.</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Something else?</translation>
    </message>
    <message>
        <source>Polls, votes, chat log, attendance list, remote control.</source>
        <translation>Polls, votes, chat log, attendance list, remote control.</translation>
    </message>
</context>
<context>
    <name>einlass::FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Saved and opened: %1</source>
        <translation>Saved and opened: %1</translation>
    </message>
</context>
<context>
    <name>einlass::FindingAnnouncer</name>
    <message>
        <source>Now open: %1</source>
        <translation>Now open: %1</translation>
    </message>
    <message>
        <source>No longer open: %1</source>
        <translation>No longer open: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
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
        <translation>Settled</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Reason needed</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source of a rule, its clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still to answer</source>
        <translation>Still to answer</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>einlass::FindingRow</name>
    <message>
        <source>Go to the answer</source>
        <translation>Go to the answer</translation>
    </message>
    <message>
        <source>Go to the answer: %1</source>
        <translation>Go to the answer: %1</translation>
    </message>
</context>
<context>
    <name>einlass::FirstStart</name>
    <message>
        <source>Who prepares the meetings?</source>
        <translation>Who prepares the meetings?</translation>
    </message>
    <message>
        <source>Asked once: every new meeting begins with these answers. They can be changed at any time in the settings; whoever prepares meetings for others adds further profiles there.</source>
        <translation>Asked once: every new meeting begins with these answers. They can be changed at any time in the settings; whoever prepares meetings for others adds further profiles there.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Begins without these answers; nothing is kept.</source>
        <translation>Begins without these answers; nothing is kept.</translation>
    </message>
    <message>
        <source>This is kept on this computer only and sent nowhere. It appears in an invitation when you write one.</source>
        <translation>This is kept on this computer only and sent nowhere. It appears in an invitation when you write one.</translation>
    </message>
</context>
<context>
    <name>einlass::HandOutBar</name>
    <message>
        <source>Folder for all documents</source>
        <translation>Folder for all documents</translation>
    </message>
    <message>
        <source>Folder for the files, one for each person</source>
        <translation>Folder for the files, one for each person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved in %1</source>
        <translation>
            <numerusform>%n document saved in %1</numerusform>
            <numerusform>%n documents saved in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Save &amp;all…</translation>
    </message>
    <message>
        <source>Replace the files there</source>
        <translation>Replace the files there</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>How many documents are made</source>
        <translation>How many documents are made</translation>
    </message>
</context>
<context>
    <name>einlass::HelpActions</name>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help on this page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>A&amp;bout Einlass</source>
        <translation>A&amp;bout Einlass</translation>
    </message>
</context>
<context>
    <name>einlass::HelpDesk</name>
    <message>
        <source>About Einlass</source>
        <translation>About Einlass</translation>
    </message>
    <message>
        <source>Einlass %1</source>
        <translation>Einlass %1</translation>
    </message>
    <message>
        <source>Rules: %1

Einlass works on this computer alone and sends nothing anywhere. What it shows is “no open point under these rules”, never legal advice.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later); without any warranty. Made with Qt %2.</source>
        <translation>Rules: %1

Einlass works on this computer alone and sends nothing anywhere. What it shows is “no open point under these rules”, never legal advice.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later); without any warranty. Made with Qt %2.</translation>
    </message>
</context>
<context>
    <name>einlass::HelpWindow</name>
    <message>
        <source>Help – Einlass</source>
        <translation>Help – Einlass</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Help on the page</source>
        <translation>Help on the page</translation>
    </message>
</context>
<context>
    <name>einlass::HolidaysEditor</name>
    <message>
        <source>%1, %2: left out</source>
        <comment>day, name</comment>
        <translation>%1, %2: left out</translation>
    </message>
    <message>
        <source>%1, %2: takes place</source>
        <comment>day, name</comment>
        <translation>%1, %2: takes place</translation>
    </message>
    <message>
        <source>Dates on holida&amp;ys</source>
        <translation>Dates on holida&amp;ys</translation>
    </message>
    <message>
        <source>Ticked dates are left out of the series.</source>
        <translation>Ticked dates are left out of the series.</translation>
    </message>
    <message>
        <source>Dates on holidays</source>
        <translation>Dates on holidays</translation>
    </message>
    <message>
        <source>Leave all o&amp;ut</source>
        <translation>Leave all o&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Keep all</translation>
    </message>
</context>
<context>
    <name>einlass::HomeActions</name>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;New meeting</translation>
    </message>
    <message>
        <source>New from an &amp;invitation…</source>
        <translation>New from an &amp;invitation…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Consents…</source>
        <translation>&amp;Consents…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Save as a &amp;file…</translation>
    </message>
    <message>
        <source>Keep as a &amp;template</source>
        <translation>Keep as a &amp;template</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Einlass</source>
        <translation>&amp;About Einlass</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>New from a &amp;template</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>Inter&amp;views…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help on this page</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Save what is due as a &amp;calendar…</source>
        <translation>Save what is due as a &amp;calendar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Dupl&amp;icate to another day…</source>
        <translation>Dupl&amp;icate to another day…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Move…</translation>
    </message>
    <message>
        <source>Cance&amp;l the meeting…</source>
        <translation>Cance&amp;l the meeting…</translation>
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
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Einlass plans (%1)</source>
        <translation>Einlass plans (%1)</translation>
    </message>
    <message>
        <source>“%1” is not recorded: nobody has to be asked.</source>
        <translation>“%1” is not recorded: nobody has to be asked.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>“%1” is a template now: File, New from a template. The settings rename and delete it.</source>
        <translation>“%1” is a template now: File, New from a template. The settings rename and delete it.</translation>
    </message>
    <message>
        <source>The meeting and everything that belonged to it was deleted.</source>
        <translation>The meeting and everything that belonged to it was deleted.</translation>
    </message>
    <message>
        <source>This is for job interviews and appointment procedures: several people, each with a time of their own.</source>
        <translation>This is for job interviews and appointment procedures: several people, each with a time of their own.</translation>
    </message>
    <message>
        <source>“%1” is prepared. Next, on %2: %3</source>
        <comment>title, day, what is to be done</comment>
        <translation>“%1” is prepared. Next, on %2: %3</translation>
    </message>
    <message>
        <source>“%1” is prepared. Nothing else is to be done.</source>
        <translation>“%1” is prepared. Nothing else is to be done.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template; its tool and length</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to save.</source>
        <translation>Nothing is open, so there is nothing to save.</translation>
    </message>
    <message>
        <source>what-is-due</source>
        <comment>name of a file</comment>
        <translation>what-is-due</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept. %n point(s) are still open; “Open” leads there.</source>
        <translation>
            <numerusform>“%1” is kept. %n point is still open; “Open” leads there.</numerusform>
            <numerusform>“%1” is kept. %n points are still open; “Open” leads there.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is kept. Next: send the invitation and mark it as sent; “Open” leads back there.</source>
        <translation>“%1” is kept. Next: send the invitation and mark it as sent; “Open” leads back there.</translation>
    </message>
    <message>
        <source>“%1” is cancelled. Next, on %2: %3</source>
        <comment>title, day, what is to be done</comment>
        <translation>“%1” is cancelled. Next, on %2: %3</translation>
    </message>
    <message>
        <source>“%1” is cancelled. Nothing else is to be done.</source>
        <translation>“%1” is cancelled. Nothing else is to be done.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1” was written.</translation>
    </message>
</context>
<context>
    <name>einlass::HostEditor</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mail address</translation>
    </message>
    <message>
        <source>&amp;Institute or unit</source>
        <translation>&amp;Institute or unit</translation>
    </message>
    <message>
        <source>You a&amp;re</source>
        <translation>You a&amp;re</translation>
    </message>
    <message>
        <source>Invitations name the host. Write your name.</source>
        <translation>Invitations name the host. Write your name.</translation>
    </message>
    <message>
        <source>Write your official e-mail address.</source>
        <translation>Write your official e-mail address.</translation>
    </message>
    <message>
        <source>Your official address at the university.</source>
        <translation>Your official address at the university.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>einlass::HostWordsEditor</name>
    <message>
        <source>Ready phrases</source>
        <translation>Ready phrases</translation>
    </message>
    <message>
        <source>Ready phrases: %1</source>
        <comment>the question that they answer</comment>
        <translation>Ready phrases: %1</translation>
    </message>
</context>
<context>
    <name>einlass::InlineQuestion</name>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>einlass::InterviewsDialog</name>
    <message>
        <source>Folder for the invitations, one for each person</source>
        <translation>Folder for the invitations, one for each person</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Nothing was written. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is among the recipients of the meeting: they are the committee and get all names and times.</source>
        <translation>This address is among the recipients of the meeting: they are the committee and get all names and times.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what is wrong with it</comment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>a day; from; to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Own text for %1</source>
        <translation>Own text for %1</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Own text</translation>
    </message>
    <message>
        <source>Nothing can be made yet. %1</source>
        <translation>Nothing can be made yet. %1</translation>
    </message>
    <message numerus="yes">
        <source>• %n mail(s), each for one person alone, with the own time and calendar entry</source>
        <translation>
            <numerusform>• %n mail for one person alone, with their own time and calendar entry</numerusform>
            <numerusform>• %n mails, each for one person alone, with their own time and calendar entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n mail(s) for the committee, with all times and the list of who comes when</source>
        <translation>
            <numerusform>• %n mail for the committee, with all times and the list of who comes when</numerusform>
            <numerusform>• %n mails for the committee, with all times and the list of who comes when</numerusform>
        </translation>
    </message>
    <message>
        <source>• No mails for the committee: the meeting has no recipients</source>
        <translation>• No mails for the committee: the meeting has no recipients</translation>
    </message>
    <message>
        <source>• The committee’s schedule: all times as a calendar file, who comes when as a text</source>
        <translation>• The committee’s schedule: all times as a calendar file, who comes when as a text</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>Interviews: %1</translation>
    </message>
    <message>
        <source>Everybody on the list gets a mail with one time and learns of nobody else. The recipients of the meeting are the committee and get everything.</source>
        <translation>Everybody on the list gets a mail with one time and learns of nobody else. The recipients of the meeting are the committee and get everything.</translation>
    </message>
    <message>
        <source>&amp;List: one person a line, name and e-mail address. Either each line begins with a time, or none does.</source>
        <translation>&amp;List: one person a line, name and e-mail address. Either each line begins with a time, or none does.</translation>
    </message>
    <message>
        <source>List of those who are invited</source>
        <translation>List of those who are invited</translation>
    </message>
    <message>
        <source>10:15 Maria Beispiel &lt;maria.beispiel@example.org&gt;</source>
        <translation>10:15 Maria Beispiel &lt;maria.beispiel@example.org&gt;</translation>
    </message>
    <message>
        <source>Who comes when</source>
        <translation>Who comes when</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Own te&amp;xt for this person, instead of the meeting’s message</source>
        <translation>Own te&amp;xt for this person, instead of the meeting’s message</translation>
    </message>
    <message>
        <source>Official addresses outside the university</source>
        <translation>Official addresses outside the university</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>What will be made</translation>
    </message>
    <message>
        <source>&amp;Save everything in a folder…</source>
        <translation>&amp;Save everything in a folder…</translation>
    </message>
    <message>
        <source>&amp;Replace the files there</source>
        <translation>&amp;Replace the files there</translation>
    </message>
    <message>
        <source>Equal times, where the list has none</source>
        <translation>Equal times, where the list has none</translation>
    </message>
    <message>
        <source>&amp;First time</source>
        <translation>&amp;First time</translation>
    </message>
    <message>
        <source>Day and first time</source>
        <translation>Day and first time</translation>
    </message>
    <message>
        <source>&amp;Minutes for each</source>
        <translation>&amp;Minutes for each</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation>Minutes for each</translation>
    </message>
    <message>
        <source>Minutes &amp;between two</source>
        <translation>Minutes &amp;between two</translation>
    </message>
    <message>
        <source>Minutes between two</source>
        <translation>Minutes between two</translation>
    </message>
    <message>
        <source>&amp;Nobody from</source>
        <translation>&amp;Nobody from</translation>
    </message>
    <message>
        <source>Beginning of the break</source>
        <translation>Beginning of the break</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of the break</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>End of the break</source>
        <translation>End of the break</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancellation</translation>
    </message>
    <message>
        <source>Update, before: %1</source>
        <translation>Update, before: %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>None: has this since %1</source>
        <translation>None: has this since %1</translation>
    </message>
    <message>
        <source>Everybody has what holds now. Saving writes all of it once more.</source>
        <translation>Everybody has what holds now. Saving writes all of it once more.</translation>
    </message>
    <message numerus="yes">
        <source>• %n update(s), each for the one person whose time or text has changed</source>
        <translation>
            <numerusform>• %n update, for the one person whose time or text has changed</numerusform>
            <numerusform>• %n updates, each for the one person whose time or text has changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n cancellation(s), each for the one person who is not on the list any more</source>
        <translation>
            <numerusform>• %n cancellation, for the one person who is not on the list any more</numerusform>
            <numerusform>• %n cancellations, each for the one person who is not on the list any more</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>How many are made</source>
        <translation>How many are made</translation>
    </message>
    <message>
        <source>Day on which the mails were sent</source>
        <translation>Day on which the mails were sent</translation>
    </message>
    <message>
        <source>Mar&amp;k as sent</source>
        <translation>Mar&amp;k as sent</translation>
    </message>
    <message>
        <source>Noted as sent. Change a time or take somebody off the list here, and only that person and the committee get mail.</source>
        <translation>Noted as sent. Change a time or take somebody off the list here, and only that person and the committee get mail.</translation>
    </message>
    <message>
        <source>I have checked: these are &amp;official addresses</source>
        <translation>I have checked: these are &amp;official addresses</translation>
    </message>
    <message>
        <source>S&amp;ent on</source>
        <translation>S&amp;ent on</translation>
    </message>
    <message>
        <source>• Please look: title, place or a message has the word %1, which is a family name on the list. If it is meant, others read it.</source>
        <translation>• Please look: title, place or a message has the word %1, which is a family name on the list. If it is meant, others read it.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Nobody is on the list yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) of this meeting lie there, too, and say what held then: do not send them again.</source>
        <translation>
            <numerusform>%n older file of this meeting lies there, too, and says what held then: do not send it again.</numerusform>
            <numerusform>%n older files of this meeting lie there, too, and say what held then: do not send them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::InvitationExtrasEditor</name>
    <message>
        <source>A text of its own for each language</source>
        <translation>A text of its own for each language</translation>
    </message>
    <message>
        <source>For people with &amp;disabilities</source>
        <translation>For people with &amp;disabilities</translation>
    </message>
    <message>
        <source>For example: captions, sign language, how to reach you beforehand.</source>
        <translation>For example: captions, sign language, how to reach you beforehand.</translation>
    </message>
    <message>
        <source>For people with &amp;disabilities, in German</source>
        <translation>For people with &amp;disabilities, in German</translation>
    </message>
    <message>
        <source>For people with disabilities, in English</source>
        <translation>For people with disabilities, in English</translation>
    </message>
    <message>
        <source>Room in case the tool is do&amp;wn</source>
        <translation>Room in case the tool is do&amp;wn</translation>
    </message>
    <message>
        <source>Room in case the tool is do&amp;wn, in German</source>
        <translation>Room in case the tool is do&amp;wn, in German</translation>
    </message>
    <message>
        <source>Room in case the tool is down, in English</source>
        <translation>Room in case the tool is down, in English</translation>
    </message>
    <message>
        <source>The invitation says the time in these zones, too.</source>
        <translation>The invitation says the time in these zones, too.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no further time zone</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Time zone of guests abroad, %1</source>
        <translation>Time zone of guests abroad, %1</translation>
    </message>
    <message>
        <source>Room of a &amp;hybrid meeting</source>
        <translation>Room of a &amp;hybrid meeting</translation>
    </message>
    <message>
        <source>Only if some people meet in a room.</source>
        <translation>Only if some people meet in a room.</translation>
    </message>
    <message>
        <source>Room of a &amp;hybrid meeting, in German</source>
        <translation>Room of a &amp;hybrid meeting, in German</translation>
    </message>
    <message>
        <source>Room of a hybrid meeting, in English</source>
        <translation>Room of a hybrid meeting, in English</translation>
    </message>
    <message>
        <source>Something else for the invitation?</source>
        <translation>Something else for the invitation?</translation>
    </message>
    <message>
        <source>The room of a hybrid meeting, people with disabilities, a spare room, guests abroad.</source>
        <translation>The room of a hybrid meeting, people with disabilities, a spare room, guests abroad.</translation>
    </message>
    <message>
        <source>Time &amp;zones of guests abroad</source>
        <translation>Time &amp;zones of guests abroad</translation>
    </message>
    <message>
        <source>For example the link of a room in another tool. It appears in the invitation only.</source>
        <translation>For example the link of a room in another tool. It appears in the invitation only.</translation>
    </message>
</context>
<context>
    <name>einlass::InvitationSource</name>
    <message>
        <source>Open an invitation</source>
        <translation>Open an invitation</translation>
    </message>
    <message>
        <source>Texts, web pages, mails and calendar files (*.txt *.html *.htm *.eml *.ics);;All files (*)</source>
        <translation>Texts, web pages, mails and calendar files (*.txt *.html *.htm *.eml *.ics);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Give the one that has the invitation.</source>
        <translation>
            <numerusform>This is %n file. Give the one that has the invitation.</numerusform>
            <numerusform>These are %n files. Give the one that has the invitation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is being read …</source>
        <translation>The text is being read …</translation>
    </message>
    <message>
        <source>%1 is being read …</source>
        <translation>%1 is being read …</translation>
    </message>
    <message>
        <source>The text was read; it is not shown here.</source>
        <translation>The text was read; it is not shown here.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 was read.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
</context>
<context>
    <name>einlass::InvitationSummary</name>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Meeting ID</source>
        <translation>Meeting ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This was found</source>
        <translation>This was found</translation>
    </message>
    <message>
        <source>No invitation was recognised yet</source>
        <translation>No invitation was recognised yet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>%1 (registration)</source>
        <translation>%1 (registration)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>found; it goes to the keychain, not into the plan</source>
        <translation>found; it goes to the keychain, not into the plan</translation>
    </message>
    <message>
        <source>found in the link; it goes to the keychain, not into the plan</source>
        <translation>found in the link; it goes to the keychain, not into the plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>yes; its dates are asked for later</source>
        <translation>yes; its dates are asked for later</translation>
    </message>
</context>
<context>
    <name>einlass::KeepingPage</name>
    <message>
        <source>Keeping and forgetting</source>
        <translation>Keeping and forgetting</translation>
    </message>
    <message>
        <source>Names and addresses of the invited</source>
        <translation>Names and addresses of the invited</translation>
    </message>
    <message>
        <source>Declarations of consent</source>
        <translation>Declarations of consent</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>The whole meeting</translation>
    </message>
    <message>
        <source>Nothing: no period is over, or a duty is still open.</source>
        <translation>Nothing: no period is over, or a duty is still open.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries. Nobody can bring them back afterwards.</source>
        <translation>
            <numerusform>%n entry. Nobody can bring it back afterwards.</numerusform>
            <numerusform>%n entries. Nobody can bring them back afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget these %n entries now? They cannot be brought back, from backup copies of Einlass neither.</source>
        <translation>
            <numerusform>Forget this %n entry now? It cannot be brought back, not even from backup copies of Einlass.</numerusform>
            <numerusform>Forget these %n entries now? They cannot be brought back, not even from backup copies of Einlass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Forget now</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are forgotten.</source>
        <translation>
            <numerusform>%n entry is forgotten.</numerusform>
            <numerusform>%n entries are forgotten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and addresses of those who were &amp;invited</source>
        <translation>Names and addresses of those who were &amp;invited</translation>
    </message>
    <message numerus="yes">
        <source>After the last date, and not before every duty of the meeting is done. At most %n days: afterwards nobody has to be reached any more.</source>
        <translation>
            <numerusform>After the last date, and not before every duty of the meeting is done. At most %n day: afterwards nobody has to be reached any more.</numerusform>
            <numerusform>After the last date, and not before every duty of the meeting is done. At most %n days: afterwards nobody has to be reached any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;meeting, with its decisions and reasons</source>
        <translation>The &amp;meeting, with its decisions and reasons</translation>
    </message>
    <message>
        <source>After the last date; drafts after the last change. From %1 to %2 days: decisions are there to be shown when somebody asks, but not for ever.</source>
        <translation>After the last date; drafts after the last change. From %1 to %2 days: decisions are there to be shown when somebody asks, but not for ever.</translation>
    </message>
    <message>
        <source>Declarations of &amp;consent</source>
        <translation>Declarations of &amp;consent</translation>
    </message>
    <message numerus="yes">
        <source>After the recording is deleted. At most %n days: claims lapse three years after the end of the year, then they prove nothing any more.</source>
        <translation>
            <numerusform>After the recording is deleted. At most %n day: claims lapse three years after the end of the year, then they prove nothing any more.</numerusform>
            <numerusform>After the recording is deleted. At most %n days: claims lapse three years after the end of the year, then they prove nothing any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Forget by itself &amp;when Einlass starts</source>
        <translation>Forget by itself &amp;when Einlass starts</translation>
    </message>
    <message>
        <source>What is due is deleted without asking. Otherwise it stays until you forget it here.</source>
        <translation>What is due is deleted without asking. Otherwise it stays until you forget it here.</translation>
    </message>
    <message>
        <source>What would be forgotten today</source>
        <translation>What would be forgotten today</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Due since</translation>
    </message>
    <message>
        <source>&amp;Forget now…</source>
        <translation>&amp;Forget now…</translation>
    </message>
</context>
<context>
    <name>einlass::KeysWindow</name>
    <message>
        <source>Keys – Einlass</source>
        <translation>Keys – Einlass</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Alt with an underlined letter goes to its answer or button; Tab goes on, Shift+Tab back. In lists arrow keys choose, Return opens, Delete deletes. Escape closes a window like this one.</source>
        <translation>Alt with an underlined letter goes to its answer or button; Tab goes on, Shift+Tab back. In lists arrow keys choose, Return opens, Delete deletes. Escape closes a window like this one.</translation>
    </message>
</context>
<context>
    <name>einlass::LanguagesPage</name>
    <message>
        <source>Kept in the profile “%1”.</source>
        <translation>Kept in the profile “%1”.</translation>
    </message>
    <message>
        <source>Documents of new meetings</source>
        <translation>Documents of new meetings</translation>
    </message>
    <message>
        <source>They belong to the profile “%1”, with which new meetings begin. Each meeting may choose others.</source>
        <translation>They belong to the profile “%1”, with which new meetings begin. Each meeting may choose others.</translation>
    </message>
    <message>
        <source>They belong to a profile, and there is none yet: add one under “Profiles”. Until then documents are in both languages.</source>
        <translation>They belong to a profile, and there is none yet: add one under “Profiles”. Until then documents are in both languages.</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>&amp;Interface</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Languages and appearance</source>
        <translation>Languages and appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>High contrast is light or dark as the system is.</source>
        <translation>High contrast is light or dark as the system is.</translation>
    </message>
</context>
<context>
    <name>einlass::LecturePeriodEditor</name>
    <message>
        <source>Write the first and the last day on which lectures are held.</source>
        <translation>Write the first and the last day on which lectures are held.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>name, first and last day</comment>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>Choose a lecture period</source>
        <translation>Choose a lecture period</translation>
    </message>
    <message>
        <source>Le&amp;cture period</source>
        <translation>Le&amp;cture period</translation>
    </message>
    <message>
        <source>Lecture period</source>
        <translation>Lecture period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>First day of lectures</source>
        <translation>First day of lectures</translation>
    </message>
    <message>
        <source>Last day of lectures</source>
        <translation>Last day of lectures</translation>
    </message>
    <message>
        <source>Fill the wh&amp;ole lecture period</source>
        <translation>Fill the wh&amp;ole lecture period</translation>
    </message>
    <message>
        <source>Repeats the meeting every week from the first to the last day of lectures. Holidays are left out. Enter the days once; they are remembered.</source>
        <translation>Repeats the meeting every week from the first to the last day of lectures. Holidays are left out. Enter the days once; they are remembered.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
</context>
<context>
    <name>einlass::LentSecret</name>
    <message numerus="yes">
        <source>%1: on the clipboard, and deleted there after %n second(s).</source>
        <comment>name of a code</comment>
        <translation>
            <numerusform>%1: on the clipboard, and deleted there after %n second.</numerusform>
            <numerusform>%1: on the clipboard, and deleted there after %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer on the clipboard.</source>
        <comment>name of a code</comment>
        <translation>%1: no longer on the clipboard.</translation>
    </message>
</context>
<context>
    <name>einlass::ListRow</name>
    <message>
        <source>Address of the list</source>
        <translation>Address of the list</translation>
    </message>
    <message>
        <source>Address of list %1</source>
        <translation>Address of list %1</translation>
    </message>
    <message>
        <source>%1 readers</source>
        <translation>%1 readers</translation>
    </message>
    <message>
        <source>Readers of list %1</source>
        <translation>Readers of list %1</translation>
    </message>
    <message>
        <source>with people from outside</source>
        <translation>with people from outside</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove list %1</source>
        <translation>Remove list %1</translation>
    </message>
    <message>
        <source>Who looks after it, if you know</source>
        <translation>Who looks after it, if you know</translation>
    </message>
    <message>
        <source>Who looks after list %1</source>
        <translation>Who looks after list %1</translation>
    </message>
    <message>
        <source>List %1: %2</source>
        <comment>number of a mailing list, what is said about it</comment>
        <translation>List %1: %2</translation>
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
        <translation>Mailing lists</translation>
    </message>
    <message>
        <source>For a closed list: who reads it counts as invited.</source>
        <translation>For a closed list: who reads it counts as invited.</translation>
    </message>
    <message>
        <source>Add a mailing &amp;list</source>
        <translation>Add a mailing &amp;list</translation>
    </message>
    <message>
        <source>On a server of mailing lists.</source>
        <translation>On a server of mailing lists.</translation>
    </message>
    <message>
        <source>How many read it is still missing: they count as people who take part.</source>
        <translation>How many read it is still missing: they count as people who take part.</translation>
    </message>
    <message>
        <source>Its owners know how many read it and whether people from outside do: %1.</source>
        <translation>Its owners know how many read it and whether people from outside do: %1.</translation>
    </message>
</context>
<context>
    <name>einlass::MeaningPanel</name>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Not chosen yet. By your answers: %1.</source>
        <translation>Not chosen yet. By your answers: %1.</translation>
    </message>
    <message>
        <source>None of the tools can be used as it is planned.</source>
        <translation>None of the tools can be used as it is planned.</translation>
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
        <translation>Decided by rule</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a finding</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Nothing that the rules ask for.</source>
        <translation>Nothing that the rules ask for.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Go to the first open point</source>
        <translation>Go to the first open point</translation>
    </message>
    <message>
        <source>What your answers mean</source>
        <translation>What your answers mean</translation>
    </message>
    <message numerus="yes">
        <source>What your answers mean (%n open)</source>
        <translation>
            <numerusform>What your answers mean (%n open)</numerusform>
            <numerusform>What your answers mean (%n open)</numerusform>
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
        <translation>Why is that so?</translation>
    </message>
</context>
<context>
    <name>einlass::MeetingEditor</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Everybody who is invited reads it.</source>
        <translation>Everybody who is invited reads it.</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Occasion</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>In a webinar only the speakers are seen and heard.</source>
        <translation>In a webinar only the speakers are seen and heard.</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>P&amp;urpose</translation>
    </message>
    <message>
        <source>Give the meeting a title.</source>
        <translation>Give the meeting a title.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message of a rule, its clause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommended then: %1</source>
        <translation>Recommended then: %1</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Something else?</translation>
    </message>
    <message>
        <source>A webinar, a private purpose.</source>
        <translation>A webinar, a private purpose.</translation>
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
        <translation>When</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>Drafts (%n)</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Drafts (%n)</numerusform>
            <numerusform>Drafts (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past (%n)</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Past (%n)</numerusform>
            <numerusform>Past (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Without a title yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>occasion and tool</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n date(s))</source>
        <translation>
            <numerusform>%1 (%n date)</numerusform>
            <numerusform>%1 (%n dates)</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>%1, time in %2</source>
        <comment>when a meeting is; a place in its time zone</comment>
        <translation>%1, time in %2</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message numerus="yes">
        <source>Upcoming (%n)</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Upcoming (%n)</numerusform>
            <numerusform>Upcoming (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::MeetingsPanel</name>
    <message>
        <source>No meetings yet. Begin with a new one, or with an invitation that exists already.</source>
        <translation>No meetings yet. Begin with a new one, or with an invitation that exists already.</translation>
    </message>
    <message>
        <source>No meeting has these words. Empty the search to see all.</source>
        <translation>No meeting has these words. Empty the search to see all.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Search in titles, people, rooms</source>
        <translation>Search in titles, people, rooms</translation>
    </message>
    <message>
        <source>Search in meetings</source>
        <translation>Search in meetings</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;New meeting</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>From an invitation…</source>
        <translation>From an invitation…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>D&amp;uplicate to another day…</source>
        <translation>D&amp;uplicate to another day…</translation>
    </message>
</context>
<context>
    <name>einlass::MoreWays</name>
    <message>
        <source>The update as one mail for each person, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in.</source>
        <translation>The update as one mail for each person, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in.</translation>
    </message>
    <message>
        <source>One mail for each person instead of Bcc, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in.</source>
        <translation>One mail for each person instead of Bcc, with a calendar entry that asks for an answer. With a recording, the consent form has the name filled in.</translation>
    </message>
    <message>
        <source>Save the mails…</source>
        <translation>Save the mails…</translation>
    </message>
    <message>
        <source>Only for you: the meeting with a reminder, and your duties with theirs. Without access codes. Do not pass it on.</source>
        <translation>Only for you: the meeting with a reminder, and your duties with theirs. Without access codes. Do not pass it on.</translation>
    </message>
    <message>
        <source>Save your calendar entries…</source>
        <translation>Save your calendar entries…</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Save and open…</translation>
    </message>
    <message>
        <source>Save and open your calendar entries…</source>
        <translation>Save and open your calendar entries…</translation>
    </message>
</context>
<context>
    <name>einlass::NeedsEditor</name>
    <message>
        <source>What can the meeting not do without?</source>
        <translation>What can the meeting not do without?</translation>
    </message>
    <message>
        <source>Not every tool has everything; a tick can change which one is suitable.</source>
        <translation>Not every tool has everything; a tick can change which one is suitable.</translation>
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
        <translation>These dates stand in the list of all meetings, too; on the day, Einlass reminds you when you start it.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
</context>
<context>
    <name>einlass::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::OccasionPage</name>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Title, occasion and host of the meeting.</source>
        <translation>Title, occasion and host of the meeting.</translation>
    </message>
</context>
<context>
    <name>einlass::OutputsPage</name>
    <message numerus="yes">
        <source>Nothing goes out yet: %n point(s) are open</source>
        <translation>
            <numerusform>Nothing goes out yet: %n point is open</numerusform>
            <numerusform>Nothing goes out yet: %n points are open</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>What goes out</translation>
    </message>
    <message>
        <source>Everything is made from your answers. Nothing is sent: you copy, save or print.</source>
        <translation>Everything is made from your answers. Nothing is sent: you copy, save or print.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Language of the documents:</source>
        <translation>Language of the documents:</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>In&amp;vitation:</source>
        <translation>In&amp;vitation:</translation>
    </message>
</context>
<context>
    <name>einlass::PastNotice</name>
    <message>
        <source>These dates are over: the last one was %1. Set new ones, or have later ones on the same weekday proposed.</source>
        <translation>These dates are over: the last one was %1. Set new ones, or have later ones on the same weekday proposed.</translation>
    </message>
    <message>
        <source>Propose &amp;later dates</source>
        <translation>Propose &amp;later dates</translation>
    </message>
</context>
<context>
    <name>einlass::PeopleKeptPage</name>
    <message>
        <source>What is kept about whom</source>
        <translation>What is kept about whom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailing list</translation>
    </message>
    <message>
        <source>Speaker of a recording</source>
        <translation>Speaker of a recording</translation>
    </message>
    <message>
        <source>Admitted without sign-in</source>
        <translation>Admitted without sign-in</translation>
    </message>
    <message>
        <source>Consent to a recording</source>
        <translation>Consent to a recording</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Within a text</source>
        <translation>Within a text</translation>
    </message>
    <message numerus="yes">
        <source>%n people are found.</source>
        <translation>
            <numerusform>%n person is found.</numerusform>
            <numerusform>%n people are found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept about %1</source>
        <translation>Nothing is kept about %1</translation>
    </message>
    <message>
        <source>All that is kept about %1</source>
        <translation>All that is kept about %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>as what, in which meeting, what stands there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The list is on the clipboard, for whoever asks what is kept about them.</source>
        <translation>The list is on the clipboard, for whoever asks what is kept about them.</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Name or address</translation>
    </message>
    <message>
        <source>Or a part of it. Empty: everybody.</source>
        <translation>Or a part of it. Empty: everybody.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>People about whom something is kept</source>
        <translation>People about whom something is kept</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Meeting or profile</source>
        <translation>Meeting or profile</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copy the list</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Host of the last meeting</source>
        <translation>Host of the last meeting</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>Settings of the program</translation>
    </message>
    <message>
        <source>Shows all that Einlass keeps about somebody, you included: in meetings, consents, interviews, profiles and settings. Passcodes and PINs belong to meetings, not to people, and lie in the keychain.</source>
        <translation>Shows all that Einlass keeps about somebody, you included: in meetings, consents, interviews, profiles and settings. Passcodes and PINs belong to meetings, not to people, and lie in the keychain.</translation>
    </message>
</context>
<context>
    <name>einlass::PeoplePage</name>
    <message>
        <source>Who takes part?</source>
        <translation>Who takes part?</translation>
    </message>
    <message>
        <source>Number and kind of people decide which tools are possible.</source>
        <translation>Number and kind of people decide which tools are possible.</translation>
    </message>
</context>
<context>
    <name>einlass::PlanActions</name>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;New meeting</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Open plan…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;Save plan</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>&amp;Delete plan and code…</source>
        <translation>&amp;Delete plan and code…</translation>
    </message>
    <message>
        <source>Einlass plans (%1)</source>
        <translation>Einlass plans (%1)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Open plan</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Save plan</translation>
    </message>
    <message>
        <source>Einlass</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Save the plan first?</source>
        <translation>Save the plan first?</translation>
    </message>
    <message>
        <source>The plan is saved, but the meeting’s code is not kept in the keychain yet. Without saving, the code is lost.</source>
        <translation>The plan is saved, but the meeting&apos;s code is not kept in the keychain yet. Without saving, the code is lost.</translation>
    </message>
    <message>
        <source>Without saving, your changes are lost.</source>
        <translation>Without saving, your changes are lost.</translation>
    </message>
    <message>
        <source>Delete this plan and its code?</source>
        <translation>Delete this plan and its code?</translation>
    </message>
    <message>
        <source>The file %1 and what the keychain keeps for it are deleted. This cannot be undone.</source>
        <translation>The file %1 and what the keychain keeps for it are deleted. This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;All meetings</source>
        <translation>&amp;All meetings</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Save as a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Delete this meeting…</source>
        <translation>&amp;Delete this meeting…</translation>
    </message>
    <message>
        <source>This meeting is kept here already.</source>
        <translation>This meeting is kept here already.</translation>
    </message>
    <message>
        <source>Go on with what is kept, let the file %1 take its place, or take the file in as a meeting of its own?</source>
        <translation>Go on with what is kept, let the file %1 take its place, or take the file in as a meeting of its own?</translation>
    </message>
    <message>
        <source>&amp;What is kept</source>
        <translation>&amp;What is kept</translation>
    </message>
    <message>
        <source>The &amp;file</source>
        <translation>The &amp;file</translation>
    </message>
    <message>
        <source>A meeting of its &amp;own</source>
        <translation>A meeting of its &amp;own</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>einlass::PollsEditor</name>
    <message>
        <source>There are p&amp;olls</source>
        <translation>There are p&amp;olls</translation>
    </message>
    <message>
        <source>By which means?</source>
        <translation>By which means?</translation>
    </message>
    <message>
        <source>The answers are anonymous</source>
        <translation>The answers are anonymous</translation>
    </message>
    <message>
        <source>Polls in the meeting are announced in advance.</source>
        <translation>Polls in the meeting are announced in advance.</translation>
    </message>
    <message>
        <source>The university has a survey service: %1. Polls in the meeting are announced in advance.</source>
        <translation>The university has a survey service: %1. Polls in the meeting are announced in advance.</translation>
    </message>
</context>
<context>
    <name>einlass::PrivacyNotice</name>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>Nothing is sent anywhere</translation>
    </message>
    <message>
        <source>Einlass has no server and reports nothing to anybody. Invitations, calendar entries and forms go out only when you send them yourself. Where you save or synchronise files is up to you.</source>
        <translation>Einlass has no server and reports nothing to anybody. Invitations, calendar entries and forms go out only when you send them yourself. Where you save or synchronise files is up to you.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>About those who are invited</source>
        <translation>About those who are invited</translation>
    </message>
    <message>
        <source>About those who are recorded</source>
        <translation>About those who are recorded</translation>
    </message>
    <message numerus="yes">
        <source>Who was asked when, who answered what and how, who revoked when: whoever records must be able to prove the consent. It is deleted %n days after the recording was. The signed pages and mails themselves are with you, not here.</source>
        <translation>
            <numerusform>Who was asked when, who answered what and how, who revoked when: whoever records must be able to prove the consent. It is deleted %n day after the recording was. The signed pages and mails themselves are with you, not here.</numerusform>
            <numerusform>Who was asked when, who answered what and how, who revoked when: whoever records must be able to prove the consent. It is deleted %n days after the recording was. The signed pages and mails themselves are with you, not here.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>About the meeting</translation>
    </message>
    <message numerus="yes">
        <source>Your answers, decisions and reasons, and what is due: so that they can be shown when somebody asks. They are deleted %n days after the last date.</source>
        <translation>
            <numerusform>Your answers, decisions and reasons, and what is due: so that they can be shown when somebody asks. They are deleted %n day after the last date.</numerusform>
            <numerusform>Your answers, decisions and reasons, and what is due: so that they can be shown when somebody asks. They are deleted %n days after the last date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passcodes, PINs and backup copies</source>
        <translation>Passcodes, PINs and backup copies</translation>
    </message>
    <message>
        <source>Passcodes and PINs lie only in the keychain of your system and go with their meeting. Backup copies of the meetings lie in the same folder; what is forgotten is taken out of them, too.</source>
        <translation>Passcodes and PINs lie only in the keychain of your system and go with their meeting. Backup copies of the meetings lie in the same folder; what is forgotten is taken out of them, too.</translation>
    </message>
    <message>
        <source>Name, official address, unit and position, and the people named in your profiles: so that you need not write them anew. They stay until you remove the profile; who was host of the last meeting, until you delete everything.</source>
        <translation>Name, official address, unit and position, and the people named in your profiles: so that you need not write them anew. They stay until you remove the profile; who was host of the last meeting, until you delete everything.</translation>
    </message>
    <message numerus="yes">
        <source>Names and addresses, the times and texts of interviews, and who may enter without signing in: to check the addresses and to write the invitations. They are deleted %n days after the last date, once the duties of the meeting are done.</source>
        <translation>
            <numerusform>Names and addresses, the times and texts of interviews, and who may enter without signing in: to check the addresses and to write the invitations. They are deleted %n day after the last date, once the duties of the meeting are done.</numerusform>
            <numerusform>Names and addresses, the times and texts of interviews, and who may enter without signing in: to check the addresses and to write the invitations. They are deleted %n days after the last date, once the duties of the meeting are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::PrivateAddressPanel</name>
    <message>
        <source>The request is on the clipboard. Send it to the private address.</source>
        <translation>The request is on the clipboard. Send it to the private address.</translation>
    </message>
    <message>
        <source>Write the address of an office of the institution first, for example of its secretariat.</source>
        <translation>Write the address of an office of the institution first, for example of its secretariat.</translation>
    </message>
    <message>
        <source>Write first why there is no official address, so that others can follow it.</source>
        <translation>Write first why there is no official address, so that others can follow it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>people, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The meeting is held in %1; the reason is noted.</source>
        <translation>The meeting is held in %1; the reason is noted.</translation>
    </message>
    <message>
        <source>The reason is noted. The meeting has access data of another tool already: choose %1 on the page of the tools.</source>
        <translation>The reason is noted. The meeting has access data of another tool already: choose %1 on the page of the tools.</translation>
    </message>
    <message>
        <source>This is a private address; Zoom needs an official one.</source>
        <translation>This is a private address; Zoom needs an official one.</translation>
    </message>
    <message numerus="yes">
        <source>%n private addresses; Zoom needs official ones.</source>
        <translation>
            <numerusform>%n private address; Zoom needs an official one.</numerusform>
            <numerusform>%n private addresses; Zoom needs official ones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a request for the official address</source>
        <translation>Copy a request for the official address</translation>
    </message>
    <message>
        <source>Or an office of the person’s institution passes the invitation on. Its address:</source>
        <translation>Or an office of the person&apos;s institution passes the invitation on. Its address:</translation>
    </message>
    <message>
        <source>Address of an office of the institution</source>
        <translation>Address of an office of the institution</translation>
    </message>
    <message>
        <source>Invite through the institution</source>
        <translation>Invite through the institution</translation>
    </message>
    <message>
        <source>Replaces the private address and copies a letter to the office.</source>
        <translation>Replaces the private address and copies a letter to the office.</translation>
    </message>
    <message>
        <source>Why there is no official address</source>
        <translation>Why there is no official address</translation>
    </message>
    <message>
        <source>Hold it in %1</source>
        <translation>Hold it in %1</translation>
    </message>
    <message>
        <source>There is no official address? Another tool can do without, with a reason. %1 is ruled out for this meeting as it is planned.</source>
        <translation>There is no official address? Another tool can do without, with a reason. %1 is ruled out for this meeting as it is planned.</translation>
    </message>
    <message>
        <source>%1 and %2 are ruled out for this meeting as it is planned.</source>
        <translation>%1 and %2 are ruled out for this meeting as it is planned.</translation>
    </message>
    <message>
        <source>There is no official address? %1 and %2 can do without, with a reason:</source>
        <translation>There is no official address? %1 and %2 can do without, with a reason:</translation>
    </message>
</context>
<context>
    <name>einlass::ProfileForm</name>
    <message>
        <source>Write your official e-mail address.</source>
        <translation>Write your official e-mail address.</translation>
    </message>
    <message>
        <source>This is not one of the official addresses (%2). %1 It is kept all the same; the rules say for each meeting whether it will do.</source>
        <comment>reason, domains</comment>
        <extracomment>reason: why it is none, a whole sentence; domains: &quot;lmu.de, uni-muenchen.de&quot;</extracomment>
        <translation>This is not one of the official addresses (%2). %1 It is kept all the same; the rules say for each meeting whether it will do.</translation>
    </message>
    <message>
        <source>Invitations name the host. Write your name.</source>
        <translation>Invitations name the host. Write your name.</translation>
    </message>
    <message>
        <source>What you call this profile</source>
        <translation>What you call this profile</translation>
    </message>
    <message>
        <source>For example “Dean’s office” or “My own”.</source>
        <translation>For example “Dean’s office” or “My own”.</translation>
    </message>
    <message>
        <source>Who organises the meeting and invites to it.</source>
        <translation>Who organises the meeting and invites to it.</translation>
    </message>
    <message>
        <source>Official &amp;e-mail address</source>
        <translation>Official &amp;e-mail address</translation>
    </message>
    <message>
        <source>&amp;Institute or unit</source>
        <translation>&amp;Institute or unit</translation>
    </message>
    <message>
        <source>Position at the &amp;university</source>
        <translation>Position at the &amp;university</translation>
    </message>
    <message>
        <source>Languages of the documents</source>
        <translation>Languages of the documents</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>A name, or a name with its address: Eva Beispiel &lt;eva.beispiel@lmu.de&gt;. May stay empty.</source>
        <translation>A name, or a name with its address: Eva Beispiel &lt;eva.beispiel@lmu.de&gt;. May stay empty.</translation>
    </message>
    <message>
        <source>Who chairs the meetings</source>
        <translation>Who chairs the meetings</translation>
    </message>
    <message>
        <source>Who sends the invitations</source>
        <translation>Who sends the invitations</translation>
    </message>
    <message>
        <source>Who helps during the meetings</source>
        <translation>Who helps during the meetings</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>einlass::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>The profile “%1” is kept.</source>
        <translation>The profile “%1” is kept.</translation>
    </message>
    <message>
        <source>New meetings begin with the profile “%1”.</source>
        <translation>New meetings begin with the profile “%1”.</translation>
    </message>
    <message>
        <source>Remove the profile “%1”? Meetings that began with it stay as they are.</source>
        <translation>Remove the profile “%1”? Meetings that began with it stay as they are.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Remove the profile</translation>
    </message>
    <message>
        <source>The profile “%1” is removed.</source>
        <translation>The profile “%1” is removed.</translation>
    </message>
    <message>
        <source>A new meeting begins with the answers of a profile. One is enough for whoever prepares only the own meetings; whoever prepares them for others keeps several.</source>
        <translation>A new meeting begins with the answers of a profile. One is enough for whoever prepares only the own meetings; whoever prepares them for others keeps several.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>For new meetings</source>
        <translation>For new meetings</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Use for &amp;new meetings</source>
        <translation>Use for &amp;new meetings</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>&amp;Save the profile</source>
        <translation>&amp;Save the profile</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Discard the changes</translation>
    </message>
    <message>
        <source>No profile yet.</source>
        <translation>No profile yet.</translation>
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
        <translation>The room has a &amp;PIN for the host and one for guests</translation>
    </message>
    <message>
        <source>Without a host PIN everybody who enters is a host.</source>
        <translation>Without a host PIN everybody who enters is a host.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The room has a &amp;password</source>
        <translation>The room has a &amp;password</translation>
    </message>
    <message>
        <source>You set it in the room at the start of each meeting.</source>
        <translation>You set it in the room at the start of each meeting.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>The meeting has a &amp;passcode</source>
        <translation>The meeting has a &amp;passcode</translation>
    </message>
    <message>
        <source>Zoom makes it. A passcode that is added later changes the link.</source>
        <translation>Zoom makes it. A passcode that is added later changes the link.</translation>
    </message>
    <message>
        <source>&amp;Lobby: the host lets people in</source>
        <translation>&amp;Lobby: the host lets people in</translation>
    </message>
    <message>
        <source>You switch it on in the room at the start of each meeting.</source>
        <translation>You switch it on in the room at the start of each meeting.</translation>
    </message>
    <message>
        <source>&amp;Waiting room: the host lets people in</source>
        <translation>&amp;Waiting room: the host lets people in</translation>
    </message>
    <message>
        <source>You see who is at the door before anybody can see or hear the others.</source>
        <translation>You see who is at the door before anybody can see or hear the others.</translation>
    </message>
    <message>
        <source>End-to-end encryption</source>
        <translation>End-to-end encryption</translation>
    </message>
    <message>
        <source>&amp;End-to-end encryption is switched on</source>
        <translation>&amp;End-to-end encryption is switched on</translation>
    </message>
    <message>
        <source>Everybody needs the app. Browser, telephone and streaming are not possible then.</source>
        <translation>Everybody needs the app. Browser, telephone and streaming are not possible then.</translation>
    </message>
    <message>
        <source>Not provided for with this tool.</source>
        <translation>Not provided for with this tool.</translation>
    </message>
    <message>
        <source>Who gets in?</source>
        <translation>Who gets in?</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Access code</translation>
    </message>
    <message>
        <source>Nobody gets in without a &amp;code</source>
        <translation>Nobody gets in without a &amp;code</translation>
    </message>
    <message>
        <source>Each tool has its own kind: a passcode, PINs, or a password.</source>
        <translation>Each tool has its own kind: a passcode, PINs, or a password.</translation>
    </message>
    <message>
        <source>Only Zoom provides for it, and then everybody needs its app.</source>
        <translation>Only Zoom provides for it, and then everybody needs its app.</translation>
    </message>
</context>
<context>
    <name>einlass::ProtectionPage</name>
    <message>
        <source>How is it protected?</source>
        <translation>How is it protected?</translation>
    </message>
    <message>
        <source>The strictest settings are chosen already. Change only what this meeting needs.</source>
        <translation>The strictest settings are chosen already. Change only what this meeting needs.</translation>
    </message>
</context>
<context>
    <name>einlass::ReasonEditor</name>
    <message>
        <source>One or two sentences are enough. The reason goes into the record.</source>
        <translation>One or two sentences are enough. The reason goes into the record.</translation>
    </message>
    <message>
        <source>This does not say yet why. Write it in a sentence that others can follow, and fill what is marked […].</source>
        <translation>This does not say yet why. Write it in a sentence that others can follow, and fill what is marked […].</translation>
    </message>
    <message>
        <source>Ready reasons</source>
        <translation>Ready reasons</translation>
    </message>
    <message>
        <source>Ready reasons for %1</source>
        <translation>Ready reasons for %1</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Your reason</translation>
    </message>
</context>
<context>
    <name>einlass::RecipientsEditor</name>
    <message>
        <source>Reci&amp;pients</source>
        <translation>Reci&amp;pients</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Remove selected</translation>
    </message>
    <message>
        <source>Treat as mailing l&amp;ist</source>
        <translation>Treat as mailing l&amp;ist</translation>
    </message>
    <message>
        <source>Recipients and their kinds</source>
        <translation>Recipients and their kinds</translation>
    </message>
    <message>
        <source>External domains to confirm</source>
        <translation>External domains to confirm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of address, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) – %1</source>
        <translation>
            <numerusform>%n recipient – %1</numerusform>
            <numerusform>%n recipients – %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on the clipboard.</source>
        <translation>
            <numerusform>%n entry is on the clipboard.</numerusform>
            <numerusform>%n entries are on the clipboard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a list of addresses</source>
        <translation>Open a list of addresses</translation>
    </message>
    <message>
        <source>Lists, mails and cards (*.csv *.txt *.tsv *.eml *.vcf);;All files (*)</source>
        <translation>Lists, mails and cards (*.csv *.txt *.tsv *.eml *.vcf);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left out.</source>
        <translation>
            <numerusform>%n entry is left out.</numerusform>
            <numerusform>%n entries are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the mailing lists below. Say there how many read each, and whether people from outside do.</source>
        <translation>Moved to the mailing lists below. Say there how many read each, and whether people from outside do.</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Open a list…</translation>
    </message>
    <message>
        <source>Show only those that need something</source>
        <translation>Show only those that need something</translation>
    </message>
    <message>
        <source>Copy those to be mended</source>
        <translation>Copy those to be mended</translation>
    </message>
    <message>
        <source>Leave out those to be mended</source>
        <translation>Leave out those to be mended</translation>
    </message>
    <message>
        <source>Take over what was meant</source>
        <translation>Take over what was meant</translation>
    </message>
    <message>
        <source>Enter takes over what was probably meant or edits the address, F2 edits the cell, Delete removes.</source>
        <translation>Enter takes over what was probably meant or edits the address, F2 edits the cell, Delete removes.</translation>
    </message>
    <message numerus="yes">
        <source>Take over all %n suggestions</source>
        <translation>
            <numerusform>Take over %n suggestion</numerusform>
            <numerusform>Take over all %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>Put %n back</numerusform>
            <numerusform>Put %n back</numerusform>
        </translation>
    </message>
    <message>
        <source>These domains do not belong to the university. Tick &amp;each that belongs to an institution or company and is used officially.</source>
        <translation>These domains do not belong to the university. Tick &amp;each that belongs to an institution or company and is used officially.</translation>
    </message>
    <message>
        <source>Paste, drop or open addresses as you have them: from a mail, a table, a course system. They are checked here; nothing is sent.</source>
        <translation>Paste, drop or open addresses as you have them: from a mail, a table, a course system. They are checked here; nothing is sent.</translation>
    </message>
</context>
<context>
    <name>einlass::RecipientsReport</name>
    <message>
        <source>Stopped. Nothing of this list has been taken over.</source>
        <translation>Stopped. Nothing of this list has been taken over.</translation>
    </message>
    <message>
        <source>No addresses were found in it.</source>
        <translation>No addresses were found in it.</translation>
    </message>
    <message>
        <source>%1 Taken from the sender and the recipients of the mail; its text was not looked at.</source>
        <translation>%1 Taken from the sender and the recipients of the mail; its text was not looked at.</translation>
    </message>
    <message>
        <source>Left aside, because no address is expected there:</source>
        <translation>Left aside, because no address is expected there:</translation>
    </message>
    <message>
        <source>Line %1: “%2”</source>
        <comment>of a list, its text</comment>
        <translation>Line %1: “%2”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading addresses</source>
        <translation>Reading addresses</translation>
    </message>
    <message>
        <source>Reading addresses: %p %</source>
        <translation>Reading addresses: %p %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read: %1. Added: %2. Duplicates: %3. To correct: %4.</source>
        <translation>Read: %1. Added: %2. Duplicates: %3. To correct: %4.</translation>
    </message>
</context>
<context>
    <name>einlass::RecipientsTable</name>
    <message>
        <source>Mailing list</source>
        <translation>Mailing list</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Throw-away</source>
        <translation>Throw-away</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Look-alike</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>No address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Did you mean %1? %2</source>
        <comment>address, reason</comment>
        <translation>Did you mean %1? %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a list, reason</comment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Why, and what to do</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
</context>
<context>
    <name>einlass::RecordingContentEditor</name>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>What is recorded?</source>
        <translation>What is recorded?</translation>
    </message>
    <message>
        <source>Only as much as the purpose needs; sound alone often suffices.</source>
        <translation>Only as much as the purpose needs; sound alone often suffices.</translation>
    </message>
    <message>
        <source>Who is seen or heard?</source>
        <translation>Who is seen or heard?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>One in each line, with the e-mail address if you like. Each gets a consent form.</source>
        <translation>One in each line, with the e-mail address if you like. Each gets a consent form.</translation>
    </message>
    <message>
        <source>What kind of purpose does it serve?</source>
        <translation>What kind of purpose does it serve?</translation>
    </message>
    <message>
        <source>What exactly is it for?</source>
        <translation>What exactly is it for?</translation>
    </message>
    <message>
        <source>Why can it not be done without a recording?</source>
        <translation>Why can it not be done without a recording?</translation>
    </message>
    <message>
        <source>A text of its own for each language</source>
        <translation>A text of its own for each language</translation>
    </message>
    <message>
        <source>What exactly is it for? In German</source>
        <translation>What exactly is it for? In German</translation>
    </message>
    <message>
        <source>What exactly is it for? In English</source>
        <translation>What exactly is it for? In English</translation>
    </message>
    <message>
        <source>Why can it not be done without a recording? In German</source>
        <translation>Why can it not be done without a recording? In German</translation>
    </message>
    <message>
        <source>Why can it not be done without a recording? In English</source>
        <translation>Why can it not be done without a recording? In English</translation>
    </message>
    <message>
        <source>All recipients are speakers already</source>
        <translation>All recipients are speakers already</translation>
    </message>
    <message>
        <source>From the recipients …</source>
        <translation>From the recipients …</translation>
    </message>
    <message>
        <source>The sentence appears in the invitation and in the consent form.</source>
        <translation>The sentence appears in the invitation and in the consent form.</translation>
    </message>
</context>
<context>
    <name>einlass::RecordingEditor</name>
    <message>
        <source>The meeting is &amp;recorded</source>
        <translation>The meeting is &amp;recorded</translation>
    </message>
    <message>
        <source>Only with the express consent of everybody who is seen or heard. The consent form comes with it.</source>
        <translation>Only with the express consent of everybody who is seen or heard. The consent form comes with it.</translation>
    </message>
    <message>
        <source>Not asked: recording. %1 (%2)</source>
        <comment>message of a rule, its clause</comment>
        <translation>Not asked: recording. %1 (%2)</translation>
    </message>
</context>
<context>
    <name>einlass::RecordingKeepingEditor</name>
    <message>
        <source>Four weeks after the last date: %1</source>
        <translation>Four weeks after the last date: %1</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Who may see it?</source>
        <translation>Who may see it?</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>Where is it kept?</translation>
    </message>
    <message>
        <source>By when is it deleted?</source>
        <translation>By when is it deleted?</translation>
    </message>
    <message>
        <source>The recording starts by itself</source>
        <translation>The recording starts by itself</translation>
    </message>
    <message>
        <source>The host starts it by hand once everybody has consented.</source>
        <translation>The host starts it by hand once everybody has consented.</translation>
    </message>
</context>
<context>
    <name>einlass::RecurrenceEditor</name>
    <message>
        <source>&amp;Repetition</source>
        <translation>&amp;Repetition</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Every two weeks</translation>
    </message>
    <message>
        <source>By a rule of your own</source>
        <translation>By a rule of your own</translation>
    </message>
    <message>
        <source>this many times</source>
        <translation>this many times</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>End of the repetition</source>
        <translation>End of the repetition</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Number of dates</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Last possible day</translation>
    </message>
    <message>
        <source>Rule in the form of calendars (RRULE)</source>
        <translation>Rule in the form of calendars (RRULE)</translation>
    </message>
</context>
<context>
    <name>einlass::RemoteEditor</name>
    <message>
        <source>Somebody controls my s&amp;creen remotely</source>
        <translation>Somebody controls my s&amp;creen remotely</translation>
    </message>
    <message>
        <source>For support or training, in single sessions.</source>
        <translation>For support or training, in single sessions.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>What is the remote control for?</source>
        <translation>What is the remote control for?</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Who helps?</translation>
    </message>
    <message>
        <source>I know for certain who the helper is</source>
        <translation>I know for certain who the helper is</translation>
    </message>
</context>
<context>
    <name>einlass::ScheduleEditor</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Duration</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Another time zone?</source>
        <translation>Another time zone?</translation>
    </message>
    <message>
        <source>%1. This is only a proposal; set your own date.</source>
        <translation>%1. This is only a proposal; set your own date.</translation>
    </message>
</context>
<context>
    <name>einlass::SchedulePage</name>
    <message>
        <source>When does it take place?</source>
        <translation>When does it take place?</translation>
    </message>
    <message>
        <source>One date, or a series with exceptions.</source>
        <translation>One date, or a series with exceptions.</translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation>Single dates</translation>
    </message>
    <message>
        <source>One moved, added or left out.</source>
        <translation>One moved, added or left out.</translation>
    </message>
</context>
<context>
    <name>einlass::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
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
        <translation>Access data</translation>
    </message>
    <message>
        <source>Link to the room</source>
        <translation>Link to the room</translation>
    </message>
    <message>
        <source>Host PIN</source>
        <translation>Host PIN</translation>
    </message>
    <message>
        <source>Einlass makes the PINs at random. The host PIN stays with you and stands in no document; guests get the guest PIN. Both are kept in the keychain of this computer.</source>
        <translation>Einlass makes the PINs at random. The host PIN stays with you and stands in no document; guests get the guest PIN. Both are kept in the keychain of this computer.</translation>
    </message>
    <message>
        <source>Guest PIN</source>
        <translation>Guest PIN</translation>
    </message>
    <message>
        <source>&amp;Make new PINs</source>
        <translation>&amp;Make new PINs</translation>
    </message>
    <message>
        <source>&amp;Make PINs</source>
        <translation>&amp;Make PINs</translation>
    </message>
    <message>
        <source>Einlass makes a room name that nobody can guess, and a password. The password is kept in the keychain of this computer.</source>
        <translation>Einlass makes a room name that nobody can guess, and a password. The password is kept in the keychain of this computer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Make a new room and password</source>
        <translation>&amp;Make a new room and password</translation>
    </message>
    <message>
        <source>&amp;Make room and password</source>
        <translation>&amp;Make room and password</translation>
    </message>
    <message>
        <source>Zoom makes meeting ID, link and passcode. At the set-up you paste Zoom’s invitation here, and they are filled in.</source>
        <translation>Zoom makes meeting ID, link and passcode. At the set-up you paste Zoom&apos;s invitation here, and they are filled in.</translation>
    </message>
</context>
<context>
    <name>einlass::SeriesWords</name>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>rhythm of a series, number of its dates</comment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::SettingsDialog</name>
    <message>
        <source>Settings – Einlass</source>
        <translation>Settings – Einlass</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
</context>
<context>
    <name>einlass::SettingsPage</name>
    <message>
        <source>What Einlass keeps cannot be read at the moment. Plan files can still be opened and saved.</source>
        <translation>What Einlass keeps cannot be read at the moment. Plan files can still be opened and saved.</translation>
    </message>
</context>
<context>
    <name>einlass::SetupPage</name>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>&amp;Open %1 in the browser</translation>
    </message>
    <message>
        <source>Set the meeting up</source>
        <translation>Set the meeting up</translation>
    </message>
    <message>
        <source>Make the meeting in the tool by this list, then bring its access data back here.</source>
        <translation>Make the meeting in the tool by this list, then bring its access data back here.</translation>
    </message>
    <message>
        <source>No tool is chosen yet. The steps of the set-up depend on it.</source>
        <translation>No tool is chosen yet. The steps of the set-up depend on it.</translation>
    </message>
    <message>
        <source>The access data are here already. Go through the list: what the meeting in the tool does not have yet, such as another date, is changed there.</source>
        <translation>The access data are here already. Go through the list: what the meeting in the tool does not have yet, such as another date, is changed there.</translation>
    </message>
</context>
<context>
    <name>einlass::SideBar</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Language of the interface</translation>
    </message>
</context>
<context>
    <name>einlass::SideEffects</name>
    <message>
        <source>Also changes: %1</source>
        <translation>Also changes: %1</translation>
    </message>
</context>
<context>
    <name>einlass::StepList</name>
    <message numerus="yes">
        <source>%1 (%n open)</source>
        <translation>
            <numerusform>%1 (%n open)</numerusform>
            <numerusform>%1 (%n open)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a step, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done, you are here</source>
        <translation>done, you are here</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <source>%n open, you are here</source>
        <translation>
            <numerusform>%n open, you are here</numerusform>
            <numerusform>%n open, you are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>you are here</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>einlass::StepRow</name>
    <message>
        <source>In the form: %1</source>
        <translation>In the form: %1</translation>
    </message>
</context>
<context>
    <name>einlass::Summary</name>
    <message numerus="yes">
        <source>%n date(s), the first: %1</source>
        <translation>
            <numerusform>%n date: %1</numerusform>
            <numerusform>%n dates, the first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that rules a tool out</source>
        <translation>Nothing that rules a tool out</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool, its verdict</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>with a code</source>
        <translation>with a code</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>without a code</translation>
    </message>
    <message>
        <source>with a waiting room</source>
        <translation>with a waiting room</translation>
    </message>
    <message>
        <source>without a waiting room</source>
        <translation>without a waiting room</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>end-to-end encrypted</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>deleted by %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>polls</translation>
    </message>
    <message>
        <source>the chat is saved</source>
        <translation>the chat is saved</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>attendance list</translation>
    </message>
    <message>
        <source>remote control</source>
        <translation>remote control</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Other features</source>
        <translation>Other features</translation>
    </message>
    <message>
        <source>Access data go</source>
        <translation>Access data go</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>with a PIN</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>without a PIN</translation>
    </message>
</context>
<context>
    <name>einlass::SummaryView</name>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
</context>
<context>
    <name>einlass::TemplateWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>title “%1”</translation>
    </message>
    <message>
        <source>people from outside</source>
        <translation>people from outside</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>a recording</translation>
    </message>
    <message>
        <source>access data: %1</source>
        <translation>access data: %1</translation>
    </message>
    <message>
        <source>It sets: %1. You can change all of it.</source>
        <translation>It sets: %1. You can change all of it.</translation>
    </message>
</context>
<context>
    <name>einlass::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>The template is called “%1” now.</source>
        <translation>The template is called “%1” now.</translation>
    </message>
    <message>
        <source>Remove the template “%1”? Meetings that were made from it stay.</source>
        <translation>Remove the template “%1”? Meetings that were made from it stay.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n templates? Meetings that were made from them stay.</source>
        <translation>
            <numerusform>Remove %n template? Meetings that were made from it stay.</numerusform>
            <numerusform>Remove %n templates? Meetings that were made from them stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%n templates removed.</source>
        <translation>
            <numerusform>%n template removed.</numerusform>
            <numerusform>%n templates removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Export templates</translation>
    </message>
    <message>
        <source>templates</source>
        <comment>name of a file</comment>
        <translation>templates</translation>
    </message>
    <message>
        <source>Templates of Einlass (%1)</source>
        <translation>Templates of Einlass (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written to %1.</source>
        <translation>
            <numerusform>%n template was written to %1.</numerusform>
            <numerusform>%n templates were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Import templates</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were taken in.</source>
        <translation>
            <numerusform>%n template was taken in.</numerusform>
            <numerusform>%n templates were taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own templates; those that come with Einlass are always there. A template is made from a meeting, and holds no people, dates, access data or codes; reasons and texts stay. Write over a title to change it (F2).</source>
        <translation>Your own templates; those that come with Einlass are always there. A template is made from a meeting, and holds no people, dates, access data or codes; reasons and texts stay. Write over a title to change it (F2).</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Your own templates</source>
        <translation>Your own templates</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;name</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Writes the selected templates into one file, for colleagues.</source>
        <translation>Writes the selected templates into one file, for colleagues.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>No template of your own yet.</source>
        <translation>No template of your own yet.</translation>
    </message>
</context>
<context>
    <name>einlass::Texts</name>
    <message>
        <source>Lecture</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Seminar or exercise class</source>
        <translation>Seminar or exercise class</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>Consultation hour</source>
        <translation>Consultation hour</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Staff meeting</translation>
    </message>
    <message>
        <source>Job interview</source>
        <translation>Job interview</translation>
    </message>
    <message>
        <source>Appointment procedure</source>
        <translation>Appointment procedure</translation>
    </message>
    <message>
        <source>Talk or public event</source>
        <translation>Talk or public event</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
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
        <translation>Official</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Special categories of personal data</source>
        <translation>Special categories of personal data</translation>
    </message>
    <message>
        <source>Classified information</source>
        <translation>Classified information</translation>
    </message>
    <message>
        <source>Content with a high protection need</source>
        <translation>Content with a high protection need</translation>
    </message>
    <message>
        <source>Health counselling</source>
        <translation>Health counselling</translation>
    </message>
    <message>
        <source>Personnel files</source>
        <translation>Personnel files</translation>
    </message>
    <message>
        <source>Disciplinary proceedings</source>
        <translation>Disciplinary proceedings</translation>
    </message>
    <message>
        <source>Other sensitive matters</source>
        <translation>Other sensitive matters</translation>
    </message>
    <message>
        <source>Breakout rooms</source>
        <translation>Breakout rooms</translation>
    </message>
    <message>
        <source>Registration in advance</source>
        <translation>Registration in advance</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>People who have registered</source>
        <translation>People who have registered</translation>
    </message>
    <message>
        <source>Everybody with link and code</source>
        <translation>Everybody with link and code</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Shared screens</source>
        <translation>Shared screens</translation>
    </message>
    <message>
        <source>Displayed names</source>
        <translation>Displayed names</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Everybody who takes part</source>
        <translation>Everybody who takes part</translation>
    </message>
    <message>
        <source>Only the speakers</source>
        <translation>Only the speakers</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Public outreach</source>
        <translation>Public outreach</translation>
    </message>
    <message>
        <source>Monitoring of performance or behaviour</source>
        <translation>Monitoring of performance or behaviour</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Private device</source>
        <translation>Private device</translation>
    </message>
    <message>
        <source>Participants of the meeting</source>
        <translation>Participants of the meeting</translation>
    </message>
    <message>
        <source>Members of the course</source>
        <translation>Members of the course</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>The public</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>In the meeting</translation>
    </message>
    <message>
        <source>Open votes</source>
        <translation>Open votes</translation>
    </message>
    <message>
        <source>Secret votes</source>
        <translation>Secret votes</translation>
    </message>
    <message>
        <source>Against abuse, only during the meeting</source>
        <translation>Against abuse, only during the meeting</translation>
    </message>
    <message>
        <source>Attendance is compulsory by a regulation</source>
        <translation>Attendance is compulsory by a regulation</translation>
    </message>
    <message>
        <source>To monitor performance or behaviour</source>
        <translation>To monitor performance or behaviour</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Technical support</translation>
    </message>
    <message>
        <source>Training or teaching</source>
        <translation>Training or teaching</translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation>Another purpose</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>Somebody from outside</translation>
    </message>
    <message>
        <source>Directly to the participants</source>
        <translation>Directly to the participants</translation>
    </message>
    <message>
        <source>Course page that only the enrolled see</source>
        <translation>Course page that only the enrolled see</translation>
    </message>
    <message>
        <source>Closed mailing list</source>
        <translation>Closed mailing list</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Shared calendar</source>
        <translation>Shared calendar</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Suitable</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Needs a reason</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ruled out</translation>
    </message>
    <message>
        <source>Employee of the university</source>
        <translation>Employee of the university</translation>
    </message>
    <message>
        <source>Student of the university</source>
        <translation>Student of the university</translation>
    </message>
    <message>
        <source>Not a member of the university</source>
        <translation>Not a member of the university</translation>
    </message>
    <message>
        <source>Calendar appointment</source>
        <translation>Calendar appointment</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Course page for the enrolled</source>
        <translation>Course page for the enrolled</translation>
    </message>
    <message>
        <source>Somebody else sends it</source>
        <translation>Somebody else sends it</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>People signed in with a university account</source>
        <translation>People signed in with a university account</translation>
    </message>
    <message>
        <source>Server of the university</source>
        <translation>Server of the university</translation>
    </message>
    <message>
        <source>Computer or data carrier of the university</source>
        <translation>Computer or data carrier of the university</translation>
    </message>
    <message>
        <source>Members of the university</source>
        <translation>Members of the university</translation>
    </message>
    <message>
        <source>The university’s survey service</source>
        <translation>The university&apos;s survey service</translation>
    </message>
    <message>
        <source>A member of the university</source>
        <translation>A member of the university</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
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
        <translation>Recommended for this meeting</translation>
    </message>
    <message>
        <source>None of the three tools can be used for this meeting as it is planned. Change the answers named above, meet in person, or ask: %1.</source>
        <translation>None of the three tools can be used for this meeting as it is planned. Change the answers named above, meet in person, or ask: %1.</translation>
    </message>
    <message>
        <source>You can go on with %1 and look at the other questions, but nothing can be sent while the rules above rule it out.</source>
        <translation>You can go on with %1 and look at the other questions, but nothing can be sent while the rules above rule it out.</translation>
    </message>
    <message>
        <source>Which tool?</source>
        <translation>Which tool?</translation>
    </message>
</context>
<context>
    <name>einlass::ToolPage</name>
    <message>
        <source>Which tool?</source>
        <translation>Which tool?</translation>
    </message>
    <message>
        <source>Your answers and the rules of your university decide what is suitable.</source>
        <translation>Your answers and the rules of your university decide what is suitable.</translation>
    </message>
</context>
<context>
    <name>einlass::Triggers</name>
    <message>
        <source>an address of the host</source>
        <translation>an address of the host</translation>
    </message>
    <message>
        <source>no address of the host</source>
        <translation>no address of the host</translation>
    </message>
    <message>
        <source>an official address of the host</source>
        <translation>an official address of the host</translation>
    </message>
    <message>
        <source>an address of the host that is not official</source>
        <translation>an address of the host that is not official</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>no link</translation>
    </message>
    <message>
        <source>a link under the university’s licence</source>
        <translation>a link under the university&apos;s licence</translation>
    </message>
    <message>
        <source>a link outside the university’s licence</source>
        <translation>a link outside the university&apos;s licence</translation>
    </message>
    <message>
        <source>a link that is fit for invitations</source>
        <translation>a link that is fit for invitations</translation>
    </message>
    <message>
        <source>a link that is not fit for invitations</source>
        <translation>a link that is not fit for invitations</translation>
    </message>
    <message>
        <source>a join link</source>
        <translation>a join link</translation>
    </message>
    <message>
        <source>no join link</source>
        <translation>no join link</translation>
    </message>
    <message>
        <source>private addresses</source>
        <translation>private addresses</translation>
    </message>
    <message>
        <source>no private addresses</source>
        <translation>no private addresses</translation>
    </message>
    <message>
        <source>throw-away addresses</source>
        <translation>throw-away addresses</translation>
    </message>
    <message>
        <source>no throw-away addresses</source>
        <translation>no throw-away addresses</translation>
    </message>
    <message>
        <source>addresses that look like others</source>
        <translation>addresses that look like others</translation>
    </message>
    <message>
        <source>no addresses that look like others</source>
        <translation>no addresses that look like others</translation>
    </message>
    <message>
        <source>invalid addresses</source>
        <translation>invalid addresses</translation>
    </message>
    <message>
        <source>no invalid addresses</source>
        <translation>no invalid addresses</translation>
    </message>
    <message>
        <source>addresses of other institutions</source>
        <translation>addresses of other institutions</translation>
    </message>
    <message>
        <source>no addresses of other institutions</source>
        <translation>no addresses of other institutions</translation>
    </message>
    <message>
        <source>all external domains confirmed</source>
        <translation>all external domains confirmed</translation>
    </message>
    <message>
        <source>external domains not confirmed</source>
        <translation>external domains not confirmed</translation>
    </message>
    <message>
        <source>external recipients</source>
        <translation>external recipients</translation>
    </message>
    <message>
        <source>no external recipients</source>
        <translation>no external recipients</translation>
    </message>
    <message>
        <source>people from outside</source>
        <translation>people from outside</translation>
    </message>
    <message>
        <source>nobody from outside</source>
        <translation>nobody from outside</translation>
    </message>
    <message>
        <source>exceptions for all external people</source>
        <translation>exceptions for all external people</translation>
    </message>
    <message>
        <source>external people without an exception</source>
        <translation>external people without an exception</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>a mailing list</translation>
    </message>
    <message>
        <source>no mailing list</source>
        <translation>no mailing list</translation>
    </message>
    <message>
        <source>participants under 16</source>
        <translation>participants under 16</translation>
    </message>
    <message>
        <source>nobody under 16</source>
        <translation>nobody under 16</translation>
    </message>
    <message>
        <source>participants by telephone</source>
        <translation>participants by telephone</translation>
    </message>
    <message>
        <source>nobody by telephone</source>
        <translation>nobody by telephone</translation>
    </message>
    <message>
        <source>participants in the browser</source>
        <translation>participants in the browser</translation>
    </message>
    <message>
        <source>nobody in the browser</source>
        <translation>nobody in the browser</translation>
    </message>
    <message>
        <source>a passcode</source>
        <translation>a passcode</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>no passcode</translation>
    </message>
    <message>
        <source>a waiting room</source>
        <translation>a waiting room</translation>
    </message>
    <message>
        <source>no waiting room</source>
        <translation>no waiting room</translation>
    </message>
    <message>
        <source>end-to-end encryption</source>
        <translation>end-to-end encryption</translation>
    </message>
    <message>
        <source>no end-to-end encryption</source>
        <translation>no end-to-end encryption</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>a recording</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>no recording</translation>
    </message>
    <message>
        <source>a purpose of the recording</source>
        <translation>a purpose of the recording</translation>
    </message>
    <message>
        <source>no purpose of the recording</source>
        <translation>no purpose of the recording</translation>
    </message>
    <message>
        <source>a necessity of the recording</source>
        <translation>a necessity of the recording</translation>
    </message>
    <message>
        <source>no necessity of the recording</source>
        <translation>no necessity of the recording</translation>
    </message>
    <message>
        <source>a date of deletion</source>
        <translation>a date of deletion</translation>
    </message>
    <message>
        <source>no date of deletion</source>
        <translation>no date of deletion</translation>
    </message>
    <message>
        <source>automatic recording</source>
        <translation>automatic recording</translation>
    </message>
    <message>
        <source>no automatic recording</source>
        <translation>no automatic recording</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>polls</translation>
    </message>
    <message>
        <source>no polls</source>
        <translation>no polls</translation>
    </message>
    <message>
        <source>anonymous polls</source>
        <translation>anonymous polls</translation>
    </message>
    <message>
        <source>polls with names</source>
        <translation>polls with names</translation>
    </message>
    <message>
        <source>a chat log</source>
        <translation>a chat log</translation>
    </message>
    <message>
        <source>no chat log</source>
        <translation>no chat log</translation>
    </message>
    <message>
        <source>an attendance list</source>
        <translation>an attendance list</translation>
    </message>
    <message>
        <source>no attendance list</source>
        <translation>no attendance list</translation>
    </message>
    <message>
        <source>a regulation that demands attendance</source>
        <translation>a regulation that demands attendance</translation>
    </message>
    <message>
        <source>no regulation that demands attendance</source>
        <translation>no regulation that demands attendance</translation>
    </message>
    <message>
        <source>remote control</source>
        <translation>remote control</translation>
    </message>
    <message>
        <source>no remote control</source>
        <translation>no remote control</translation>
    </message>
    <message>
        <source>a helper whose identity is certain</source>
        <translation>a helper whose identity is certain</translation>
    </message>
    <message>
        <source>a helper whose identity is not certain</source>
        <translation>a helper whose identity is not certain</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>a series</translation>
    </message>
    <message>
        <source>a single date</source>
        <translation>a single date</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>a room</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>no room</translation>
    </message>
    <message>
        <source>a unit of the host</source>
        <translation>a unit of the host</translation>
    </message>
    <message>
        <source>no unit of the host</source>
        <translation>no unit of the host</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>nothing chosen yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tool, its verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>einlass::UntranslatedView</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>For people with disabilities</source>
        <translation>For people with disabilities</translation>
    </message>
    <message>
        <source>Room in case the tool is down</source>
        <translation>Room in case the tool is down</translation>
    </message>
    <message>
        <source>Purpose of the recording</source>
        <translation>Purpose of the recording</translation>
    </message>
    <message>
        <source>Why the recording is necessary</source>
        <translation>Why the recording is necessary</translation>
    </message>
    <message>
        <source>Regulation for the attendance list</source>
        <translation>Regulation for the attendance list</translation>
    </message>
    <message>
        <source>The documents are in German and English, but these texts of yours stand in one language only:</source>
        <translation>The documents are in German and English, but these texts of yours stand in one language only:</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>name of a text, its beginning</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Add the other language</source>
        <translation>Add the other language</translation>
    </message>
    <message>
        <source>%1: add the other language</source>
        <translation>%1: add the other language</translation>
    </message>
</context>
<context>
    <name>einlass::VotesEditor</name>
    <message>
        <source>There are &amp;votes</source>
        <translation>There are &amp;votes</translation>
    </message>
    <message>
        <source>In committees, for example. The body’s own rules stay in force.</source>
        <translation>In committees, for example. The body&apos;s own rules stay in force.</translation>
    </message>
    <message>
        <source>Open or secret?</source>
        <translation>Open or secret?</translation>
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
        <translation>Understood: %1. The return key takes it over.</translation>
    </message>
    <message>
        <source>T&amp;imes, in short</source>
        <translation>T&amp;imes, in short</translation>
    </message>
    <message>
        <source>“c.t.” is understood, and several times of a week. They make a weekly series.</source>
        <translation>“c.t.” is understood, and several times of a week. They make a weekly series.</translation>
    </message>
    <message>
        <source>Mon 10–12 c.t.; Thu 8–10 s.t.</source>
        <translation>Mon 10–12 c.t.; Thu 8–10 s.t.</translation>
    </message>
</context>
<context>
    <name>einlass::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Why? %1</translation>
    </message>
    <message>
        <source>our own rule</source>
        <translation>our own rule</translation>
    </message>
    <message>
        <source>%1 (%2): %3 %4</source>
        <comment>clause, its place in the source, what it says, what is done about it</comment>
        <translation>%1 (%2): %3 %4</translation>
    </message>
    <message>
        <source>It applies to this plan because of: %1.</source>
        <translation>It applies to this plan because of: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the reasons why a rule applies</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What would have to change: %1</source>
        <translation>What would have to change: %1</translation>
    </message>
</context>
<context>
    <name>einlass::WordsEditor</name>
    <message>
        <source>Words of the invitation</source>
        <translation>Words of the invitation</translation>
    </message>
    <message>
        <source>&amp;Languages of invitation and documents</source>
        <translation>&amp;Languages of invitation and documents</translation>
    </message>
    <message>
        <source>A text of its own for each language</source>
        <translation>A text of its own for each language</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>Me&amp;ssage</translation>
    </message>
    <message>
        <source>Me&amp;ssage in German</source>
        <translation>Me&amp;ssage in German</translation>
    </message>
    <message>
        <source>Message in English</source>
        <translation>Message in English</translation>
    </message>
    <message>
        <source>What participants should know or bring. It appears in the invitation and the announcement, so it must not contain any access data.</source>
        <translation>What participants should know or bring. It appears in the invitation and the announcement, so it must not contain any access data.</translation>
    </message>
</context>
</TS>
