"""Agendas as calendars and conference systems write them, built from their specifications."""

import json
from datetime import date
from zoneinfo import ZoneInfo

from bot import imports

ZURICH = ZoneInfo("Europe/Zurich")
DAY = date(2026, 11, 3)

VTIMEZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def vtimezone(name, winter="+0100"):
    return VTIMEZONE.format(name=name, winter=winter)


def vevent(uid, *lines, title="Item {}", start="DTSTART:20261103T150000", end="DURATION:PT10M"):
    held = [f"UID:{uid}", f"SUMMARY:{title.format(uid)}", start, end, *lines]
    return "\n".join(["BEGIN:VEVENT", *filter(None, held), "END:VEVENT"])


def calendar(*components, head=()):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tests//EN", *head, *components]
    return "\r\n".join("\n".join([*lines, "END:VCALENDAR", ""]).split("\n")).encode()


def schedule_event(title="Opening", start="15:00", duration="00:10", **more):
    return {"title": title, "start": start, "duration": duration, **more}


def schedule_json(days, conference=None, **more):
    held = {"acronym": "rt", "title": "Roundtable", **(conference or {}), "days": days}
    return json.dumps({"schedule": {"version": "1", "conference": held}, **more}).encode()


def schedule_xml(*days, conference=""):
    head = f"<conference><title>Roundtable</title>{conference}</conference>"
    return (
        f"<?xml version='1.0' encoding='utf-8'?><schedule>{head}{''.join(days)}</schedule>".encode()
    )


def xml_event(title="Opening", start="15:00", duration="00:10", more=""):
    held = f"<title>{title}</title><start>{start}</start><duration>{duration}</duration>{more}"
    return f"<event id='1' guid='x'>{held}</event>"


def indico_entry(title, start, end, tz="Europe/Zurich", day="2026-11-03", **more):
    times = {
        name: {"date": day, "time": f"{clock}:00", "tz": tz}
        for name, clock in (("startDate", start), ("endDate", end))
        if clock
    }
    return {"title": title, "entryType": "Contribution", "room": "", **times, **more}


def indico(*entries, day="20261103"):
    keyed = {f"c{number}": entry for number, entry in enumerate(entries, start=1)}
    return json.dumps({"count": 1, "results": {"1234": {day: keyed}}}).encode()


def taken(raw, home=ZURICH, **wish):
    """The programme that an agenda makes."""
    asked = imports.Wish(home, **wish)
    return imports.arrange(imports.read(raw, asked.day), asked)


def times(programme):
    """What is when: `15:00 Opening 10m`."""
    return [
        f"{each.start:%H:%M} {each.title} {round(each.length.total_seconds() / 60)}m"
        for each in programme.sessions
    ]


def notes(programme):
    return [str(note) for note in programme.notes]


OF_EACH_KIND = {
    "calendar": calendar(
        vtimezone("W. Europe Standard Time"),
        vevent(1, start="DTSTART;TZID=W. Europe Standard Time:20261103T150000"),
        vevent(2, "LOCATION:Salle Étoile", start="DTSTART:20261103T141000Z"),
        vevent(3, "RRULE:FREQ=DAILY;COUNT=2", start="DTSTART;TZID=Europe/Zurich:20261103T160000"),
    ),
    "json": schedule_json(
        [
            {
                "index": 0,
                "date": "2026-11-03",
                "rooms": {
                    "Salle A": [
                        schedule_event(date="2026-11-03T15:00:00+01:00"),
                        schedule_event("Panel", "15:10", "1:00", persons=[{"public_name": "Ada"}]),
                    ]
                },
            }
        ],
        {"time_zone_name": "Europe/Zurich"},
    ),
    "xml": schedule_xml(
        f"<day index='1' date='2026-11-03'><room name='A'>{xml_event()}"
        f"{xml_event('Panel', '15:10', '1:00:00')}</room></day>",
        conference="<time_zone_name>Europe/Zurich</time_zone_name>",
    ),
    "indico": indico(
        indico_entry("Opening", "15:00", "15:10"), indico_entry("Panel", "15:10", "16:10")
    ),
}
