"""Prints what python3-icalendar reads in an ICS file, as JSON."""
import json
import sys
from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
event = calendar.walk("VEVENT")[0]
attendees = event.get("ATTENDEE", [])
if not isinstance(attendees, list):
    attendees = [attendees]


def utc(name):
    return event.decoded(name).astimezone(__import__("datetime").timezone.utc).isoformat()


print(json.dumps({
    "method": str(calendar.get("METHOD")),
    "zones": [str(zone.get("TZID")) for zone in calendar.walk("VTIMEZONE")],
    "uid": str(event.get("UID")),
    "sequence": int(event.get("SEQUENCE")),
    "status": str(event.get("STATUS")),
    "summary": str(event.get("SUMMARY")),
    "description": str(event.get("DESCRIPTION")),
    "start": utc("DTSTART"),
    "end": utc("DTEND"),
    "localStart": event.decoded("DTSTART").strftime("%H:%M"),
    "zone": event["DTSTART"].params.get("TZID"),
    "organizer": str(event.get("ORGANIZER", "")),
    "attendees": [str(one) for one in attendees],
}))
