"""Schedules of pretalx and frab, as JSON and XML."""

import pytest

from bot import imports
from tests.imports.agendas import (
    notes,
    schedule_event,
    schedule_json,
    schedule_xml,
    taken,
    times,
    xml_event,
)

DATE = "2026-11-03"
NAMED = {"time_zone_name": "Europe/Zurich"}


def day(*events, date=DATE, **more):
    return {"index": 1, "date": date, "rooms": {"A": list(events)}, **more}


@pytest.mark.parametrize(
    "event",
    [
        schedule_event(date="2026-11-03T15:00:00+01:00"),
        schedule_event(date="2026-11-03T14:00:00Z", start="15:00"),
        schedule_event(start="15:00:00", duration="0:10"),
        schedule_event(duration="00:10:00"),
        schedule_event(start="2026-11-03T15:00:00+01:00"),
        schedule_event(
            start="2026-11-03T14:00:00Z", duration=None, end="2026-11-03T15:10:00+01:00"
        ),
        schedule_event(date="2026-11-03T15:00"),
        schedule_event(title={"fr": "Ouverture", "en": "Opening"}, date=DATE),
    ],
)
def test_times_of_json_as_the_versions_write_them(event):
    assert times(taken(schedule_json([day(event)], NAMED))) == ["15:00 Opening 10m"]


@pytest.mark.parametrize(
    "days",
    [
        [day(schedule_event())],
        [{"date": DATE, "events": [schedule_event()]}],
        [{"date": DATE, "rooms": [{"name": "A", "events": [schedule_event()]}]}],
        [{"date": DATE, "rooms": [{"name": "A", "talks": [schedule_event()]}]}],
    ],
)
def test_events_of_json_wherever_they_stand(days):
    programme = taken(schedule_json(days))
    assert times(programme) == ["15:00 Opening 10m"]
    assert "names no timezone" in notes(programme)[0]


def test_second_version_of_the_json_schema_has_its_events_in_one_list():
    event = schedule_event(
        start="2026-11-03T15:00:00+01:00",
        duration=None,
        end="2026-11-03T15:10:00+01:00",
        room={"name": "A", "guid": "x"},
        participants=[{"name": "Ada Lovelace", "role": "speaker"}],
    )
    days = [{"index": 1, "date": DATE, "start": f"{DATE}T09:00:00Z", "end": f"{DATE}T20:00:00Z"}]
    raw = schedule_json(days).replace(b'"version": "1"', b'"version": "2", "events": [{}]')
    assert b"[{}]" in raw
    import json

    programme = taken(raw.replace(b"[{}]", json.dumps([event]).encode()), room="A")
    assert times(programme) == ["15:00 Opening 10m"]
    assert programme.sessions[0].names == ("Ada Lovelace",)


def test_speakers_who_are_configured_go_by_their_keys():
    people = [{"public_name": "Heaven CRAWLEY"}, {"name": "Ada Lovelace"}, "Ada Lovelace", {}, 7]
    raw = schedule_json([day(schedule_event(persons=people))])
    (session,) = taken(raw, speakers={"heaven crawley": "crawley"}).sessions
    assert session.speakers == ("crawley",)
    assert session.names == ("Ada Lovelace",)


def test_length_with_days_is_pretalxs():
    raw = schedule_json([day(schedule_event(duration="1:00:00"))], generator={"name": "pretalx"})
    assert times(taken(raw)) == ["15:00 Opening 1440m"]
    assert times(taken(schedule_json([day(schedule_event(duration="1:00:00"))]))) == [
        "15:00 Opening 60m"
    ]


@pytest.mark.parametrize(
    ("event", "conference", "why"),
    [
        (schedule_event(date="2026-11-03T15:00:00+01:00"), {"time_zone_name": "UTC"}, "in UTC"),
        (schedule_event(date="2026-11-03T14:00:00+00:00"), {}, "and its start 15:00"),
        (schedule_event(), {"time_zone_name": "Mars/Olympus"}, '"Mars/Olympus", is none'),
    ],
)
def test_doubtful_offset_is_asked_for(event, conference, why):
    raw = schedule_json([day(event)], conference)
    with pytest.raises(imports.Doubt, match=why):
        taken(raw)
    assert times(taken(raw, doubtful=imports.by_name("Europe/London"))) == ["16:00 Opening 10m"]


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (7, 'it is "7" where an event should be'),
        (schedule_event(start="noon"), 'its start cannot be read: "noon"'),
        (schedule_event(start="25:00"), "its start cannot be read"),
        (schedule_event(start=None), "it has no start"),
        (schedule_event(date="2026-13-03T10:00"), "its date cannot be read"),
        (schedule_event(date="2026-11-03T10:00"), "its date says 10:00, and its start 15:00"),
        (schedule_event(duration="long"), 'its duration cannot be read: "long"'),
        (schedule_event(duration=90), 'its duration cannot be read: "90"'),
        (schedule_event(duration=None), "it names no end, and nothing follows it"),
        (schedule_event(title=None), "it has no title"),
        (schedule_event(duration=None, end="2026-11-03T14:00:00"), "it ends before it starts"),
    ],
)
def test_event_that_cannot_be_taken_loses_no_other(event, why):
    early = schedule_event("Early", "08:00")
    programme = taken(schedule_json([day(event, early), 7, {"date": "never"}]))
    assert times(programme) == ["08:00 Early 10m"]
    assert any(note.startswith("not taken: ") and why in note for note in notes(programme))


def test_several_days_and_rooms():
    days = [day(schedule_event("One")), day(schedule_event("Two"), date="2026-11-04")]
    days[0]["rooms"]["B"] = [schedule_event("Beside")]
    raw = schedule_json(days)
    programme = taken(raw)
    assert times(programme) == ["15:00 One 10m", "15:00 Two 10m"]
    assert "on 2 days, from 2026-11-03 to 2026-11-04; --day takes one" in notes(programme)[-1]
    wanted = {"room": "B", "day": programme.sessions[0].start.date()}
    assert times(taken(raw, **wanted)) == ["15:00 Beside 10m"]


def test_break_has_no_questions():
    raw = schedule_json([day(schedule_event("Coffee", type="break"))])
    assert 'questions = "closed"' in imports.written(taken(raw).sessions, [])


@pytest.mark.parametrize(
    "event",
    [
        xml_event(),
        xml_event(duration="0:10:00"),
        xml_event(more="<date>2026-11-03T15:00:00+01:00</date>"),
        xml_event(start="", more="<date>2026-11-03T15:00:00+01:00</date><room>A</room>"),
        xml_event(title="<![CDATA[Opening]]>", more="<!-- remark --><persons/>"),
    ],
)
@pytest.mark.parametrize("place", ["<room name='A'>{}</room>", "{}"])
def test_xml_as_the_versions_write_it(event, place):
    raw = schedule_xml(f"<day index='1' date='{DATE}'>{place.format(event)}</day>")
    assert times(taken(raw)) == ["15:00 Opening 10m"]


def test_xml_names_speakers_and_zone():
    people = "<persons><person id='1'>Ada Lovelace</person><person> </person></persons>"
    raw = schedule_xml(
        f"<day date='{DATE}'><room name='A'>{xml_event(more=people)}</room></day>",
        conference="<time_zone_name>Europe/London</time_zone_name>",
    )
    programme = taken(raw)
    assert times(programme) == ["16:00 Opening 10m"]
    assert programme.sessions[0].names == ("Ada Lovelace",)


def test_xml_after_midnight_belongs_to_the_day_before():
    raw = schedule_xml(
        f"<day date='{DATE}'><room>{xml_event(start='01:00')}</room></day>",
        conference="<day_change>04:00:00</day_change>",
    )
    assert taken(raw).sessions[0].start.isoformat() == "2026-11-04T01:00:00"


def test_xml_in_a_namespace_and_another_encoding():
    raw = schedule_xml(f"<day date='{DATE}'>{xml_event('Débat')}</day>").decode()
    raw = raw.replace("<schedule>", "<schedule xmlns='urn:x'>").replace("utf-8", "iso-8859-1")
    assert times(taken(raw.encode("latin-1"))) == ["15:00 Débat 10m"]
