#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a calendar or mail with independent libraries and prints what it says, a fact a line."""
import email
import email.policy
import sys
from datetime import datetime, timezone


def calendar(data):
    from dateutil.rrule import rruleset, rrulestr
    import icalendar

    cal = icalendar.Calendar.from_ical(data)
    print("method", cal.get("METHOD", "none"))
    zones = {str(z["TZID"]): z.to_tz() for z in cal.walk("VTIMEZONE")}
    events = list(cal.walk("VEVENT"))
    replaced = {}
    for event in events:
        if "RECURRENCE-ID" in event:
            replaced.setdefault(str(event["UID"]), []).append(event["RECURRENCE-ID"].dt.replace(tzinfo=None))
    starts = []
    for event in events:
        if "ATTENDEE" in event:
            print("attendee", event["ATTENDEE"], event["ATTENDEE"].params.get("CN"), event["ATTENDEE"].params.get("PARTSTAT"))
        zone = zones[event["DTSTART"].params["TZID"]]
        start = event["DTSTART"].dt.replace(tzinfo=None)
        dates = rruleset()
        dates.rdate(start)
        if "RRULE" in event:
            rule = event["RRULE"]
            text = rule.to_ical().decode()
            if "UNTIL" in rule:
                until = rule["UNTIL"][0].astimezone(zone).replace(tzinfo=None)
                text = ";".join(p for p in text.split(";") if not p.startswith("UNTIL"))
                text += ";UNTIL=" + until.strftime("%Y%m%dT%H%M%S")
            dates.rrule(rrulestr(text, dtstart=start))
        for name, add in (("RDATE", dates.rdate), ("EXDATE", dates.exdate)):
            values = event.get(name, [])
            for value in values if isinstance(values, list) else [values]:
                for date in value.dts:
                    add(date.dt.replace(tzinfo=None))
        gone = replaced.get(str(event["UID"]), []) if "RECURRENCE-ID" not in event else []
        starts += [(d, zone) for d in dates if d not in gone]
    for start, zone in sorted(starts, key=lambda s: s[0]):
        # pytz zones of the file itself: the offset must be that of the VTIMEZONE.
        local = zone.localize(start) if hasattr(zone, "localize") else start.replace(tzinfo=zone)
        print("start", start.strftime("%Y-%m-%dT%H:%M"), local.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ"))


def mail(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        for defect in part.defects:
            print("defect", type(defect).__name__)
    for name in ("From", "To", "Bcc", "Subject", "Date", "Message-Id", "X-Unsent"):
        if name in message:
            print(name.lower(), str(message[name]))
    for name in ("From", "To", "Bcc"):
        for address in message[name].addresses if name in message else ():
            print("person", name.lower(), address.addr_spec, address.display_name)
    for name in message.keys():
        for defect in message[name].defects:
            print("defect", name, defect)
    for part in message.walk():
        if part.is_multipart():
            print("container", part.get_content_type())
            continue
        print("part", part.get_content_type(), part.get_content_charset(), part.get_param("method"),
              *([part.get_filename()] if part.is_attachment() else []))
        sys.stdout.flush()
        if len(sys.argv) > 3 and part.get_content_type() == sys.argv[3]:
            sys.stdout.buffer.write(part.get_payload(decode=True))


def main():
    with open(sys.argv[2], "rb") as file:
        {"calendar": calendar, "mail": mail}[sys.argv[1]](file.read())


main()
