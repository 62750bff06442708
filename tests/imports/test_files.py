"""Files that are no agenda, are broken, or mean harm: one sentence, and soon."""

import gzip
import io
import time
import tomllib
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import imports
from bot.config import Session
from tests.imports.agendas import OF_EACH_KIND, ZURICH, calendar, taken, times, vevent

BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE schedule [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><schedule>&j;</schedule>"
)
OUTSIDE = b'<!DOCTYPE schedule [<!ENTITY a SYSTEM "file:///etc/passwd">]><schedule>&a;</schedule>'


def zipped():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("agenda.ics", calendar(vevent(1)))
    return held.getvalue()


@pytest.mark.parametrize("kind", OF_EACH_KIND)
def test_each_kind_is_told_by_its_content(kind):
    programme = taken(OF_EACH_KIND[kind])
    assert times(programme)[0] in ("15:00 Opening 10m", "15:00 Item 1 10m")
    assert not [note for note in programme.notes if not note.taken]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "it is empty"),
        (b"\xef\xbb\xbf \n", "it is empty"),
        (b"Dear colleagues,", "it is no agenda that can be read"),
        (b"\x00" * 1000, "it is no agenda that can be read"),
        (zipped(), "a ZIP archive or an Office document"),
        (gzip.compress(calendar(vevent(1))), "packed with gzip"),
        (b"%PDF-1.7", "it is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "it is a picture"),
        (b"<!doctype html><title>Log in</title>", "the one that asks to log in"),
        (b"<rss/>", 'it begins with "rss"'),
        (b"[1, 2]", "it is JSON, but no agenda"),
        (b'{"schedule": []}', "it is JSON, but no agenda"),
        (b'{"results": {}}', "it holds no entries"),
        (b'{"a": ' + b"[" * 100_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "numbers that no agenda has"),
        (b'{"a": "\xff"}', "it is not UTF-8 at byte 8"),
        (b"<schedule>" + b"<a>" * 1000, "nested too deeply"),
        (b"<schedule>" + b"<a/>" * 600_000, "too many parts"),
        (b'<?xml version="1.0" encoding="klingon"?><schedule/>', "encoding that cannot be read"),
        (BOMB, "defines entities"),
        (OUTSIDE, "defines entities"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "it holds no entries"),
        (b"BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR\n", "breaks off"),
        (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 500_000, "breaks off"),
        (b"B\x00E\x00G", "no agenda that can be read"),
        (calendar(vevent(1)).decode().encode("utf-16")[:-1], "no whole UTF-16 text"),
        (b"x" * 20_000_000, "larger than 10,000,000 bytes"),
        (calendar(*(vevent(n) for n in range(200_000))), "larger than 10,000,000 bytes"),
    ],
)  # fmt: skip
def test_file_that_is_no_agenda_is_one_sentence(raw, why):
    began = time.monotonic()
    with pytest.raises(imports.Unreadable) as refused:
        taken(raw)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)
    assert time.monotonic() - began < 20


@pytest.mark.parametrize("kind", OF_EACH_KIND)
def test_file_that_is_cut_off_is_refused(kind):
    raw = OF_EACH_KIND[kind].rstrip()
    for length in [*range(0, len(raw) - 1, 50), len(raw) - 1]:
        with pytest.raises(imports.Unreadable):
            taken(raw[:length])


def attempted(raw):
    try:
        return taken(raw), ""
    except (imports.Unreadable, imports.Doubt) as no:
        return None, str(no)


def holds_up(raw):
    """An agenda becomes sessions that the configuration takes, or there is one reason why not."""
    programme, no = attempted(raw)
    if programme is None:
        assert no
        assert "\n" not in no
        return
    for note in programme.notes:
        assert "\n" not in str(note)
    sessions = tomllib.loads(imports.written(programme.sessions, ["x"])).get("events", {})
    read = [Session.model_validate(each) for each in sessions.get("sessions", [])]
    assert [each.key for each in read] == [each.key for each in programme.sessions]
    ends = [each.start + each.duration for each in read]
    assert all(
        after.start.replace(tzinfo=ZURICH) >= end.replace(tzinfo=ZURICH)
        for end, after in zip(ends, read[1:], strict=False)
    )


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(OF_EACH_KIND)), st.data())
def test_files_with_changed_bytes(kind, data):
    raw = bytearray(OF_EACH_KIND[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(raw) - 1))
        length = data.draw(st.integers(0, 12))
        raw[place : place + length] = data.draw(st.binary(max_size=8))
    holds_up(bytes(raw))


VALUES = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["20261103T150000", "20261103", "20261103T140000Z", "PT1H", "-P1D", "P2W"]),
    st.from_regex(r"\A[0-9]{8}T[0-9]{6}Z?\Z"),
)
NAMES = st.sampled_from(
    ["DTSTART", "DTEND", "DURATION", "SUMMARY", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE",
     "DTSTART;TZID=Europe/Zurich", "DTSTART;VALUE=DATE", "DTEND;TZID=Nowhere", "STATUS", "UID"]
)  # fmt: skip


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(st.tuples(NAMES, VALUES), max_size=6), max_size=4))
def test_calendars_of_odd_values(events):
    held = [
        "\n".join(["BEGIN:VEVENT", *(f"{name}:{value}" for name, value in event), "END:VEVENT"])
        for event in events
    ]
    raw = "\n".join(["BEGIN:VCALENDAR", *held, "END:VCALENDAR", ""])
    holds_up(raw.encode("utf-8", "surrogatepass"))


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | VALUES,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["rooms", "events", "date", "start", "title", "duration", "persons", "end",
                         "room", "startDate", "endDate", "entries", "time", "tz"]),
        inner,
        max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(JSON)
def test_documents_of_odd_shape(inner):
    import json

    holds_up(json.dumps({"schedule": {"conference": {"days": inner}}}).encode())
    holds_up(json.dumps({"schedule": {"conference": {}, "events": inner}}).encode())
    holds_up(json.dumps({"results": {"1": {"20261103": inner}}}).encode())
