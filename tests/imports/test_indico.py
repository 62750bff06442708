"""Indico's timetable."""

import json

import pytest

from bot import imports
from tests.imports.agendas import indico, indico_entry, notes, taken, times

OPENING = indico_entry("Opening", "15:00", "15:10")


def test_entries_with_their_people_and_breaks():
    people = [{"firstName": "Ada", "familyName": "Lovelace", "name": "Dr Lovelace, Ada"}, 7]
    raw = indico(
        indico_entry("Opening", "14:00", "14:10", tz="Europe/London", presenters=people),
        indico_entry("Coffee", "15:10", "15:30", entryType="Break"),
    )
    programme = taken(raw)
    assert times(programme) == ["15:00 Opening 10m", "15:10 Coffee 20m"]
    assert programme.sessions[0].names == ("Ada Lovelace",)
    assert programme.sessions[1].pause


def test_block_gives_way_to_its_contributions():
    block = indico_entry("Panel", "15:00", "16:00", entryType="Session", slotTitle="Part 1")
    full = block | {"entries": {"c8": OPENING, "c9": indico_entry("Debate", "15:10", "16:00")}}
    programme = taken(indico(full))
    assert times(programme) == ["15:00 Opening 10m", "15:10 Debate 50m"]
    assert notes(programme) == [
        'not taken: "Panel: Part 1" (2026-11-03 15:00): it is a block of 2, which stand for it'
    ]
    assert times(taken(indico(block))) == ["15:00 Panel: Part 1 60m"]
    assert times(taken(indico(full | {"isPoster": True}))) == ["15:00 Panel: Part 1 60m"]


def test_length_in_minutes_where_there_is_no_end():
    raw = indico(indico_entry("Opening", "15:00", "", duration=20))
    assert times(taken(raw)) == ["15:00 Opening 20m"]


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (7, 'it is "7" where an entry should be'),
        (OPENING | {"startDate": None}, "it has no start"),
        (OPENING | {"startDate": {"date": "soon"}}, "its start cannot be read"),
        (indico_entry("Opening", "15:00", "14:00"), "it ends before it starts"),
        (OPENING | {"title": 7}, "it has no title"),
    ],
)
def test_entry_that_cannot_be_taken_loses_no_other(entry, why):
    programme = taken(indico(entry, indico_entry("Late", "20:00", "21:00")))
    assert times(programme) == ["20:00 Late 60m"]
    assert why in notes(programme)[-1]


def test_zone_that_is_none_is_doubtful():
    with pytest.raises(imports.Doubt, match='"Mars" names no timezone'):
        taken(indico(indico_entry("Opening", "15:00", "15:10", tz="Mars")))


def test_days_without_entries_are_lists():
    raw = json.loads(indico(OPENING))
    raw["results"]["1234"]["20261104"] = []
    assert times(taken(json.dumps(raw).encode())) == ["15:00 Opening 10m"]


def test_another_export_of_indicos_is_named():
    with pytest.raises(imports.Unreadable, match=r"/export/timetable/NUMBER\.json"):
        imports.read(b'{"count": 1, "results": [{"title": "Roundtable"}]}')
