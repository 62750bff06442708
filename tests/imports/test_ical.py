"""iCalendar: what RFC 5545 allows, and what programs write in spite of it."""

import pytest

from bot import imports
from bot.imports import recurrence
from tests.imports.agendas import DAY, ZURICH, calendar, notes, taken, times, vevent, vtimezone

WINDOWS = "DTSTART;TZID=W. Europe Standard Time:20261103T150000"
OLSON = "DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/Europe/Zurich:20261103T150000"


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART:20261103T140000Z",
        "DTSTART;TZID=Europe/Zurich:20261103T150000",
        'DTSTART;TZID="Europe/Zurich":20261103T150000',
        "DTSTART;TZID=europe/zurich:20261103T150000",
        "DTSTART;VALUE=DATE-TIME;TZID=America/New_York:20261103T090000",
        "dtstart;tzid=Europe/London:20261103T140000",
        WINDOWS,
        OLSON,
        "DTSTART:20261103T150000",
    ],
)
def test_start_is_written_on_the_clock_of_the_event(start):
    programme = taken(calendar(vevent(1, start=start)))
    assert times(programme) == ["15:00 Item 1 10m"]
    assert programme.sessions[0].key == "item-1"


def test_floating_time_is_the_events_and_said():
    programme = taken(calendar(vevent(1)))
    assert notes(programme) == [
        "note: the time of 1 entry names no timezone: taken as Europe/Zurich"
    ]


def test_floating_time_is_of_the_calendars_zone_where_it_has_one():
    raw = calendar(vevent(1), head=["X-WR-TIMEZONE:Europe/London"])
    assert times(taken(raw)) == ["16:00 Item 1 10m"]


def test_zone_that_the_file_defines_is_used():
    raw = calendar(vtimezone("Ours", "-0500"), vevent(1, start="DTSTART;TZID=Ours:20261103T090000"))
    assert times(taken(raw)) == ["15:00 Item 1 10m"]


@pytest.mark.parametrize(
    ("start", "definition", "why"),
    [
        ("DTSTART;TZID=GMT+1:20261103T150000", "", '"GMT+1" names no timezone, and its definition'),
        ("DTSTART;TZID=IST:20261103T150000", "", '"IST" names no timezone'),
        ("DTSTART;TZID=\"(UTC+01:00) Bern\":20261103T150000", "", "definition is missing"),
        (WINDOWS, vtimezone("W. Europe Standard Time", "+0300"), "UTC+01:00 by its name and"),
        ("DTSTART;TZID=Ours:20261103T150000", "BEGIN:VTIMEZONE\nTZID:Ours\nEND:VTIMEZONE",
         "its definition cannot be read"),
        ("DTSTART;TZID=Europe/Zurich:20261103T150000Z", "", "and UTC (Z)"),
    ],
)  # fmt: skip
def test_doubtful_offset_is_asked_for_and_taken_as_answered(start, definition, why):
    raw = calendar(definition or "X-NOTHING:1", vevent(1, start=start), vevent(2))
    with pytest.raises(imports.Doubt, match=r'It is not certain when "Item 1"') as asked:
        taken(raw)
    assert why in str(asked.value)
    programme = taken(raw, doubtful=imports.by_name("Europe/London"))
    assert times(programme) == ["15:00 Item 2 10m", "16:00 Item 1 10m"]


def test_doubtful_offset_of_another_day_is_not_asked_for():
    far = vevent(1, start="DTSTART;TZID=Nowhere:20261203T150000")
    assert times(taken(calendar(far, vevent(2)), day=DAY)) == ["15:00 Item 2 10m"]


def test_entries_of_other_days_are_not_complained_about():
    """A whole calendar is often what somebody has: birthdays of years ago are none of it."""
    raw = calendar(
        vevent(1, start="DTSTART;VALUE=DATE:20200503"),
        vevent(2, start="DTSTART;VALUE=DATE:20261103"),
        vevent(3, "STATUS:CANCELLED", start="DTSTART:20261104T150000"),
        vevent(4),
    )
    assert [note[:19] for note in notes(taken(raw, day=DAY))] == [
        'not taken: "Item 2"', "note: the time of 1"
    ]  # fmt: skip
    assert len(notes(taken(raw))) == 4


def test_calendar_zone_that_is_none_is_doubtful():
    with pytest.raises(imports.Doubt, match="Mars/Olympus"):
        taken(calendar(vevent(1), head=["X-WR-TIMEZONE:Mars/Olympus"]))


def test_nothing_leaks_from_one_file_to_the_next():
    """The library keeps the zones it has read by name, for the whole process."""
    start = "DTSTART;TZID=Ours:20261103T090000"
    winter, summer = (
        calendar(vtimezone("Ours", offset), vevent(1, start=start)) for offset in ("-0500", "+0100")
    )
    for _ in range(2):
        assert times(taken(winter)) == ["15:00 Item 1 10m"]
        assert times(taken(summer)) == ["09:00 Item 1 10m"]
    with pytest.raises(imports.Doubt, match="definition is missing"):
        taken(calendar(vevent(1, start=start)))


def test_nothing_leaks_from_one_calendar_of_a_file_to_the_next():
    start = "DTSTART;TZID=Ours:20261103T090000"
    first = calendar(vtimezone("Ours"), vevent(1, start=start))
    with pytest.raises(imports.Doubt, match="Item 2"):
        taken(first + calendar(vevent(2, start=start)))


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (vevent(1, start="DTSTART;VALUE=DATE:20261103"), "whole day"),
        (vevent(1, start="DTSTART:20261103"), "whole day"),
        (vevent(1, start=""), "no start"),
        (vevent(1, start="DTSTART:tomorrow"), 'its DTSTART cannot be read: "tomorrow"'),
        (vevent(1, start="DTSTART:20261303T150000"), "cannot be read"),
        (vevent(1, start="DTSTART:16010101T000000"), "in the year 1601"),
        (vevent(1, "DTSTART:20261104T150000"), "several of DTSTART"),
        (vevent(1, end="DTEND:20261103T140000"), "ends before it starts"),
        (vevent(1, end="DURATION:-PT5M"), "ends before it starts"),
        (vevent(1, end="DURATION:long"), 'its DURATION cannot be read: "long"'),
        (vevent(1, end="DURATION:P3D"), "its duration does not fit; expected"),
        (vevent(1, "STATUS:CANCELLED"), "it is cancelled"),
        (vevent(1, title=" "), "it has no title"),
        (vevent(1, "RRULE:FREQ=SECONDLY"), "repeats within a day"),
        (vevent(1, "RRULE:FREQ=DAILY;BYHOUR=1,2"), "repeats within a day"),
        (vevent(1, "RRULE:FREQ=DAILY;INTERVAL=0"), "how it repeats cannot be read"),
        (vevent(1, "RRULE:often"), "how it repeats cannot be read"),
        (vevent(1, "RRULE:FREQ=DAILY", "EXRULE:FREQ=WEEKLY"), "EXRULE"),
        (vevent(1, "RDATE:soon"), "its RDATE cannot be read"),
        (vevent(1, "RDATE:" + ",".join(["20261104T150000"] * 2000)), "too long"),
        ("BEGIN:VEVENT\nSUMMARY:Lost", "END:VEVENT is missing"),
    ],
)
def test_entry_that_cannot_be_taken_loses_no_other(event, why):
    later = vevent(2, start="DTSTART:20261105T170000")
    programme = taken(calendar(event, later))
    assert times(programme) == ["17:00 Item 2 10m"]
    (line,) = [note for note in notes(programme) if note.startswith("not taken: ")]
    assert why in line


def test_missing_end_is_where_the_next_begins():
    raw = calendar(
        vevent(1, end=""),
        vevent(2, start="DTSTART:20261103T151500", end="DTEND:20261103T151500"),
        vevent(3, start="DTSTART:20261103T160000"),
        vevent(4, start="DTSTART:20261103T170000", end=""),
    )
    programme = taken(raw)
    assert times(programme) == ["15:00 Item 1 15m", "15:15 Item 2 45m", "16:00 Item 3 10m"]
    assert 'not taken: "Item 4" (2026-11-03 17:00): it names no end, and nothing follows it' in (
        notes(programme)
    )


def test_newer_version_of_an_entry_counts():
    raw = calendar(
        vevent(1, "SEQUENCE:2", start="DTSTART:20261103T160000"),
        vevent(1, "SEQUENCE:1"),
        vevent(2),
        vevent(2),
    )
    programme = taken(raw)
    assert times(programme) == ["15:00 Item 2 10m", "16:00 Item 1 10m"]
    assert "newer version" in notes(programme)[0]
    assert "the file holds it twice" in notes(programme)[1]


def test_entries_that_wrongly_share_a_uid_are_all_taken():
    raw = calendar(vevent(1), vevent(1, title="Another", start="DTSTART:20261103T160000"))
    assert times(taken(raw)) == ["15:00 Item 1 10m", "16:00 Another 10m"]


def test_series_is_expanded_across_a_change_of_clocks():
    start = "DTSTART;TZID=Europe/Zurich:20261020T150000"
    raw = calendar(
        vevent(
            1,
            "RRULE:FREQ=WEEKLY;UNTIL=20261117T140000Z",
            "EXDATE:20261110T140000Z",
            "RDATE;TZID=Europe/Zurich:20261104T090000",
            start=start,
        )
    )
    found = [f"{each.start:%m-%d %H:%M}" for each in taken(raw).sessions]
    assert found == [
        "10-20 15:00", "10-27 15:00", "11-03 15:00", "11-04 09:00", "11-17 15:00"
    ]  # fmt: skip
    assert [each.key for each in taken(raw).sessions][:2] == ["item-1", "item-1-2"]


def test_series_without_end_needs_a_day():
    raw = calendar(vevent(1, "RRULE:FREQ=DAILY", start="DTSTART:20200101T150000"))
    with pytest.raises(imports.Unreadable, match="choose a day with --day"):
        taken(raw)
    assert times(taken(raw, day=DAY)) == ["15:00 Item 1 10m"]
    with pytest.raises(imports.Unreadable, match="nothing on 2019"):
        taken(raw, day=DAY.replace(year=2019))


def test_occurrence_that_was_moved_or_cancelled():
    raw = calendar(
        vevent(1, "RRULE:FREQ=DAILY;COUNT=3", start="DTSTART;TZID=Europe/Zurich:20261103T150000"),
        vevent(1, "RECURRENCE-ID:20261104T140000Z", title="Moved",
               start="DTSTART;TZID=Europe/London:20261104T160000", end="DURATION:PT20M"),
        vevent(1, "RECURRENCE-ID;TZID=Europe/Zurich:20261105T150000", "STATUS:CANCELLED",
               start="DTSTART;TZID=Europe/Zurich:20261105T150000"),
    )  # fmt: skip
    programme = taken(raw)
    assert times(programme) == ["15:00 Item 1 10m", "17:00 Moved 20m"]
    assert any("cancelled" in note for note in notes(programme))


def test_occurrence_alone_is_an_entry():
    raw = calendar(vevent(1, "RECURRENCE-ID:20261103T150000"))
    assert times(taken(raw)) == ["15:00 Item 1 10m"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
    ],
)
def test_rules_that_never_come_true_end_in_bounded_time(rule, monkeypatch):
    """Each is followed to the year 9999, in about a second: a file may have few of them."""
    monkeypatch.setattr(recurrence, "STEPS_MAX", recurrence.STEPS_MAX // 4)
    reading = imports.read(calendar(*(vevent(n, f"RRULE:{rule}") for n in range(100))))
    assert sum("too much repeats in this file" in str(note) for note in reading.notes) > 95


def test_clocks_that_skip_or_repeat_a_time():
    skipped = calendar(vevent(1, start="DTSTART;TZID=Europe/Zurich:20260329T023000"))
    assert times(taken(skipped)) == ["03:30 Item 1 10m"]
    assert "its clock skips that time" in notes(taken(skipped))[0]
    twice = calendar(vevent(1, start="DTSTART;TZID=Europe/Zurich:20261025T023000"))
    assert "shows that time twice: the first is meant" in notes(taken(twice))[0]
    second = calendar(vevent(1, start="DTSTART:20261025T013000Z"))
    assert not taken(second).sessions
    assert "show 02:30 twice then" in notes(taken(second))[0]


def test_texts_are_cleaned_and_cut():
    raw = calendar(vevent(1, title="A\\, b\\; \\n\u202ec\u0007 " + "long " * 30))
    programme = taken(raw)
    assert programme.sessions[0].title.startswith("A, b; c long")
    assert len(programme.sessions[0].title) <= 100
    assert "cut to 100" in notes(programme)[-1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings(encoding):
    raw = calendar(vevent(1, title="Débat général")).decode().encode(encoding)
    assert times(taken(raw)) == ["15:00 Débat général 10m"]


def test_lines_folded_in_the_midst_of_a_letter():
    raw = calendar(vevent(1, title="Débat")).replace("é".encode(), b"\xc3\r\n \xa9")
    assert times(taken(raw)) == ["15:00 Débat 10m"]


def test_line_ends_of_every_kind():
    for ends in (b"\n", b"\r"):
        raw = calendar(vevent(1)).replace(b"\r\n", ends)
        assert times(taken(raw)) == ["15:00 Item 1 10m"]


def test_other_components_are_passed_over():
    alarm = "BEGIN:VALARM\nSUMMARY:Ring\nTRIGGER:-PT5M\nEND:VALARM"
    todo = "BEGIN:VTODO\nUID:9\nSUMMARY:Buy\nDTSTART:20261103T150000\nEND:VTODO"
    assert times(taken(calendar(todo, vevent(1, alarm)))) == ["15:00 Item 1 10m"]


def test_entry_around_others_gives_way_to_them():
    raw = calendar(
        vevent(1, title="The whole", end="DURATION:PT2H"),
        vevent(2),
        vevent(3, start="DTSTART:20261103T151000"),
    )
    programme = taken(raw)
    assert times(programme) == ["15:00 Item 2 10m", "15:10 Item 3 10m"]
    assert any("others lie within it" in note for note in notes(programme))


def test_overlapping_entries_are_left_out_and_named():
    raw = calendar(
        vevent(1, "LOCATION:A"),
        vevent(2, "LOCATION:B", start="DTSTART:20261103T150500"),
    )
    programme = taken(raw)
    assert times(programme) == ["15:00 Item 1 10m"]
    assert notes(programme)[-1] == (
        'not taken: "Item 2" (2026-11-03 15:05): it overlaps "Item 1" (2026-11-03 15:00); they are'
        ' in "B" and "A": choose one with --room'
    )
    assert times(taken(raw, room="b")) == ["15:05 Item 2 10m"]
    with pytest.raises(imports.Unreadable, match='its rooms are "A", "B"'):
        taken(raw, room="C")


def test_more_than_an_event_has_sessions():
    raw = calendar(*(vevent(n, start=f"DTSTART:20261103T{n // 6:02}{n % 6}000") for n in range(60)))
    programme = taken(raw)
    assert len(programme.sessions) == 50
    assert "an event has at most 50 sessions" in notes(programme)[-1]


def test_file_with_too_many_entries_is_refused():
    with pytest.raises(imports.Unreadable, match=r"more than 5,000 entries"):
        imports.read(calendar(*(vevent(number) for number in range(5_001))))


def test_zone_of_the_event_is_any():
    programme = taken(calendar(vevent(1, start=WINDOWS)), imports.by_name("Asia/Kathmandu"))
    assert times(programme) == ["19:45 Item 1 10m"]
    assert ZURICH.key == "Europe/Zurich"
