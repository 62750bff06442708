import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.events import Speaker
from bot.rules.notes import (
    ANSWER_LENGTH_MAX,
    CITED_MAX,
    NOTE_KINDS,
    NOTE_LENGTH_MAX,
    Note,
    check_author,
    check_cites,
    check_kept,
    checked_codes,
    checked_due,
    checked_kind,
    checked_objectives,
    checked_speaker,
    checked_text,
    completed,
    may_note,
    parts,
    require_rapporteur,
)
from bot.rules.people import Person, RoleIds
from bot.rules.questions import STATUSES
from tests.builders import question, refused, shipped

RAPPORTEUR, MODERATOR, ORGANIZER = 11, 12, 13
ALL_ROLES = RoleIds(moderator=MODERATOR, organizer=ORGANIZER, rapporteur=RAPPORTEUR)


def someone(*roles, **more):
    return Person("discord 1", 1, frozenset(roles), **more)


def note(**more):
    values = {
        "id": 1, "event_id": 1, "code": "N-1", "kind": "answer", "text": "Yes.", "salt": b"",
        "speaker": "", "session": "", "principle": "", "questions": ("HR-1",), "objectives": (),
        "addressee": "", "due": "", "author": "AUTHOR", "added_at": 0, "status": "kept",
    }  # fmt: skip
    return Note(**{**values, **more})


@pytest.mark.parametrize(
    ("person", "roles", "may"),
    [
        (someone(), RoleIds(), False),
        (someone(manage_messages=True), RoleIds(), True),
        (someone(manage_guild=True), RoleIds(), True),
        (someone(RAPPORTEUR), ALL_ROLES, True),
        (someone(MODERATOR), ALL_ROLES, True),
        (someone(ORGANIZER), ALL_ROLES, True),
        (someone(99), ALL_ROLES, False),
        (someone(manage_messages=True), ALL_ROLES, False),
        (someone(manage_guild=True), ALL_ROLES, False),
        (someone(RAPPORTEUR), RoleIds(rapporteur=RAPPORTEUR), True),
        (someone(manage_messages=True), RoleIds(rapporteur=RAPPORTEUR), True),
    ],
)
def test_notes_are_taken_by_rapporteurs_moderators_and_organizers(person, roles, may):
    assert may_note(person, roles) is may
    if may:
        assert require_rapporteur(person, roles) == "rapporteur"
    else:
        with refused("not-rapporteur", role=roles.rapporteur):
            require_rapporteur(person, roles)


def test_kinds_are_those_of_the_contract():
    kinds = "progress challenge theme answer recommendation commitment"
    assert tuple(kinds.split()) == NOTE_KINDS
    assert [checked_kind(f" {kind.upper()} ") for kind in NOTE_KINDS] == list(NOTE_KINDS)
    with refused("note-kind-unknown", typed="opinion"):
        checked_kind("opinion")


@pytest.mark.parametrize("typed", ["", "  \n ", "\u200b\ufeff"])
def test_note_without_text_is_refused(typed):
    with refused("note-empty"):
        checked_text(typed)


def test_note_text_is_cleaned_and_bounded():
    assert checked_text(" A\u202e  b\r\n\n\n\nc ") == "A b\n\nc"
    assert len(checked_text("é" * NOTE_LENGTH_MAX)) == NOTE_LENGTH_MAX
    with refused("note-long", length=NOTE_LENGTH_MAX + 1):
        checked_text("é" * (NOTE_LENGTH_MAX + 1))


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("", ()),
        (" , ,", ()),
        ("hr7", ("HR-7",)),
        ("HR-7, ws 2 ,HR-7", ("HR-7", "WS-2")),
        ("ws-2;hr-1، nd3，GN-4、H-5", ("WS-2", "HR-1", "ND-3", "GN-4", "H-5")),
    ],
)
def test_codes_are_read_from_a_list(typed, codes):
    assert checked_codes(typed) == codes


def test_malformed_code_in_a_list_is_named():
    with refused("code-malformed", typed="seven"):
        checked_codes("HR-7, seven")


def test_too_many_codes_are_refused():
    assert len(checked_codes(",".join(f"HR-{n}" for n in range(1, CITED_MAX + 1)))) == CITED_MAX
    with refused("codes-many", count=CITED_MAX + 1):
        checked_codes(",".join(f"HR-{n}" for n in range(1, CITED_MAX + 2)))


@given(st.sets(st.integers(1, 23)))
def test_objectives_are_the_numbers_of_the_compact(numbers):
    assert checked_objectives(", ".join(map(str, numbers))) == tuple(sorted(numbers))


@pytest.mark.parametrize("typed", ["0", "24", "-3", "3.5", "three", "3 17", "٣", "1000", "1-3"])
def test_number_that_is_no_objective_is_refused(typed):
    with refused("objective-unknown", typed=typed, number_max=23):
        checked_objectives(f"7, {typed}")


@pytest.mark.parametrize("typed", ["2026-11-30", " 2028-02-29 ", "1900-01-01", "2100-12-31"])
def test_due_is_a_day(typed):
    assert checked_due(typed) == typed.strip()
    assert checked_due("  ") == ""


@pytest.mark.parametrize(
    "typed",
    ["tomorrow", "2026-02-29", "20261130", "2026-W01-1", "30.11.2026", "2026-11-30T10:00",
     "1899-12-31", "2101-01-01", "0001-01-01", "٢٠٢٦-١١-٣٠"],
)  # fmt: skip
def test_due_that_is_no_day_is_refused(typed):
    with refused("due-malformed"):
        checked_due(typed)


def test_speaker_is_found_by_key_or_name():
    speakers = [
        Speaker(s.key, n, s.name, {}, s.role, {}, s.sector)
        for n, s in enumerate(shipped().events[0].speakers)
    ]
    assert speakers
    for speaker in speakers:
        for typed in (speaker.key, speaker.key.upper(), f" {speaker.name} ", speaker.name.upper()):
            assert checked_speaker(typed, speakers) == speaker.key
    assert checked_speaker(" Somebody  else ", speakers) == "Somebody else"
    assert checked_speaker("", speakers) == ""
    with refused("too-long", what="speaker"):
        checked_speaker("x" * 101, speakers)


def test_answer_says_what_it_answers():
    check_cites("theme", ())
    check_cites("answer", ("HR-1",))
    with refused("answer-cites-none"):
        check_cites("answer", ())


def test_note_is_its_authors_and_once_withdrawn_stays_so():
    check_author(note(), "AUTHOR")
    check_kept(note())
    with refused("note-not-own", code="N-1"):
        check_author(note(), "ANOTHER")
    with refused("note-withdrawn", code="N-1"):
        check_kept(note(status="withdrawn"))


@pytest.mark.parametrize(
    ("changes", "answers"),
    [({}, {"HR-1"}), ({"kind": "theme"}, set()), ({"status": "withdrawn"}, set())],
)
def test_only_kept_answers_answer(changes, answers):
    assert note(**changes).answers == answers


def said(answer, before, after, names=("", ""), others=(), by="", status="answered"):
    asked = question(status=status, answer=answer, answered_by=by)
    found = completed(asked, before, after, names, others)
    return found.answer, found.answered_by


def test_answer_is_set_and_extended():
    assert said("", "", "Yes.", ("", "Ana")) == ("Yes.", "Ana")
    assert said("Yes.", "", "And no.", ("", "Bo"), by="Ana") == ("Yes.\n\nAnd no.", "Ana; Bo")
    assert said("Yes.", "", "And no.", ("", "ANA"), by="Ana") == ("Yes.\n\nAnd no.", "Ana")


def test_answer_is_corrected_where_it_stands():
    whole = "Yes.\n\nYes, but.\n\nNo."
    assert said(whole, "Yes.", "Perhaps.")[0] == "Perhaps.\n\nYes, but.\n\nNo."
    assert said(whole, "Yes, but.", "Perhaps.")[0] == "Yes.\n\nPerhaps.\n\nNo."
    assert said(whole, "No.", "")[0] == "Yes.\n\nYes, but."
    assert said("Yes.", "Yes.", "") == ("", "")


def test_speaker_is_taken_out_unless_another_note_quotes_them():
    assert said("A\n\nB", "A", "", ("Ana", ""), by="Ana; Bo") == ("B", "Bo")
    assert said("A\n\nB", "A", "", ("Ana", ""), ("Ana",), "Ana; Bo") == ("B", "Ana; Bo")
    assert said("A", "A", "A", ("Ana", "Bo"), by="Ana") == ("A", "Bo")


def test_answer_that_a_moderator_wrote_since_stays():
    asked = question(status="answered", answer="Written anew.", answered_by="Ana")
    assert completed(asked, "Yes.", "No.", ("Ana", "Bo"), ()) is asked


@pytest.mark.parametrize("status", STATUSES)
def test_answer_goes_to_what_can_be_answered(status):
    asked = question(status=status)
    if status in ("declined", "withdrawn"):
        with refused("answer-impossible", code="HR-1", status=status):
            completed(asked, "", "Yes.", ("", ""), ())
        return
    after = completed(asked, "", "Yes.", ("", ""), ())
    assert after.status == status
    assert after.version == asked.version + 1


def test_answer_is_bounded():
    full = "x" * (ANSWER_LENGTH_MAX - 3)
    assert said(full, "", "y")[0] == f"{full}\n\ny"
    with refused("answer-full", code="HR-1"):
        said(full, "", "yy")
    assert said("x" * 5000, "x" * 5000, "")[0] == ""


PARAGRAPHS = st.lists(st.text("ab", min_size=1, max_size=3), min_size=1, max_size=5)


@given(PARAGRAPHS, st.data())
def test_notes_come_and_go_without_touching_one_another(texts, data):
    answer = ""
    for text in texts:
        answer = said(answer, "", text)[0]
    assert answer == "\n\n".join(texts)
    place = data.draw(st.integers(0, len(texts) - 1))
    left = said(answer, texts[place], "")[0].split("\n\n")
    first = texts.index(texts[place])
    assert [part for part in left if part] == texts[:first] + texts[first + 1 :]


@given(st.text(max_size=30))
def test_parts_hold_no_comma_and_nothing_empty(typed):
    found = parts(typed)
    assert all(part.strip() == part and part for part in found)
    assert all(mark not in part for part in found for mark in ",;،，、")
    assert sum(map(len, found)) <= len(typed)
