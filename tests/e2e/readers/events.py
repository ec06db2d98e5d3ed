"""Prints the events python3-icalendar reads in a calendar file, as JSON."""
import datetime
import json
import sys
from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())


def event(found):
    start = found.decoded("DTSTART")
    is_day = not isinstance(start, datetime.datetime)
    return {
        "uid": str(found.get("UID")),
        "summary": str(found.get("SUMMARY")),
        "location": str(found.get("LOCATION", "")),
        "isDay": is_day,
        "start": start.isoformat() if is_day else start.strftime("%Y-%m-%dT%H:%M"),
        "zone": found["DTSTART"].params.get("TZID"),
    }


print(json.dumps({
    "zones": [str(zone.get("TZID")) for zone in calendar.walk("VTIMEZONE")],
    "events": [event(found) for found in calendar.walk("VEVENT")],
}))
