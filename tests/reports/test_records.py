from dataclasses import replace

import pytest

from bot.reports import records
from bot.reports.log import LOG_COLUMNS, log_table
from bot.reports.notes import EVIDENCE_COLUMNS, NOTE_COLUMNS
from bot.reports.people import PARTICIPANT_COLUMNS, participants_table
from bot.rules.log import Entry
from bot.rules.people import Profile
from bot.rules.polls import Poll
from bot.rules.tallies import Tally, word_mark
from tests.builders import MINUTE, question, session

# PRODUCT section 9, word by word.
COLUMNS = {
    "questions": (
        "event, code, principle, asked_principle, text, wordings, status, reason, attribution,"
        " name, affiliation, sector, attendance, language, support, submitted_at, queued_at,"
        " floor_at, closed_at, wait_seconds, session, selection_reason, answer, answered_by,"
        " merged_into, objectives, history"
    ),
    "turns": (
        "event, turn, item, kind, attendance, principle, session, taken_at, done_at,"
        " floor_seconds, outcome, selection_reason, override_reason"
    ),
    "polls": (
        "event, poll, question, kind, status, opened_at, closed_at, option, votes, share, ballots"
    ),
    "notes": (
        "event, code, kind, text, speaker, session, principle, questions, objectives, addressee,"
        " due, added_at, status"
    ),
    "evidence": (
        "event, code, title, url, authors, institution, produced_in, year, about_region,"
        " principle, note, added_at, status"
    ),
    "agenda": (
        "event, session, title, planned_start, planned_end, actual_start, actual_end, status"
    ),
    "participants": (
        "event, name, affiliation, sector, attendance, language, registered, joined_at"
    ),
    "log": (
        "event, number, at, role, code, move, from, to, reason, digest, previous_hash, hash"
    ),
}  # fmt: skip
T0 = 1_667_484_000_000  # 2022-11-03T14:00:00Z
NAMED = question(
    id=1, code="HR-1", attribution="named", name="Amina", affiliation="Sahel", language="fr",
    asker="A", status="answered", submitted_at=T0 + 61_500, queued_at=T0 + 90_000,
    floor_at=T0 + 200_400, closed_at=T0 + 300_000, answer="By 2025.", answered_by="Ben Lewis",
    support=3, session="rights", selection_reason="online's turn", text="What will change?",
)  # fmt: skip


def asked(number, **more):
    return replace(NAMED, code=f"HR-{number}", number=number, id=number, **more)


def rows(questions, audience="internal", histories=None, **more):
    wordings = more.pop("wordings", {})
    beside = records.Beside(
        history=lambda question: (histories or {}).get(question.code, ()),
        wordings=lambda question: wordings.get(question.code, ()),
        objectives=more.pop("objectives", {}),
    )
    return tuple(records.questions_table("e", questions, beside, audience, **more).rows)


@pytest.mark.parametrize("name", COLUMNS)
def test_columns_are_those_of_the_contract_in_their_order(name):
    made = {
        "questions": records.QUESTION_COLUMNS,
        "turns": records.TURN_COLUMNS,
        "polls": records.POLL_COLUMNS,
        "notes": NOTE_COLUMNS,
        "evidence": EVIDENCE_COLUMNS,
        "agenda": records.AGENDA_COLUMNS,
        "participants": PARTICIPANT_COLUMNS,
        "log": LOG_COLUMNS,
    }[name]
    assert list(made) == COLUMNS[name].split(", ")


def test_question_row_is_the_question():
    (row,) = rows([NAMED])
    assert set(row) == set(records.QUESTION_COLUMNS)
    assert (row["event"], row["code"], row["status"], row["support"]) == (
        "e",
        "HR-1",
        "answered",
        3,
    )
    assert (row["name"], row["affiliation"], row["sector"]) == ("Amina", "Sahel", "")
    assert row["submitted_at"] == "2022-11-03T14:01:01.500Z"
    assert row["floor_at"] == "2022-11-03T14:03:20.400Z"
    assert row["wait_seconds"] == 138  # whole seconds from asking to the floor
    assert (row["answer"], row["answered_by"]) == ("By 2025.", "Ben Lewis")


def test_question_that_never_had_the_floor_waited_for_nothing():
    (row,) = rows([replace(NAMED, floor_at=None, closed_at=None, status="queued")])
    assert (row["floor_at"], row["closed_at"], row["wait_seconds"]) == ("", "", None)


def test_history_is_that_of_the_log():
    entry = Entry(
        "e", 7, T0 + 90_000, "moderator", "HR-1", "approve", "in_review", "queued", "", "d", "h"
    )
    (row,) = rows([NAMED], histories={"HR-1": [entry]})
    assert row["history"] == [
        {
            "at": "2022-11-03T14:01:30.000Z", "role": "moderator", "move": "approve",
            "from": "in_review", "to": "queued", "reason": "",
        }
    ]  # fmt: skip


def test_other_wordings_stand_beside():
    (row,) = rows([NAMED], wordings={"HR-1": [("Qu’est-ce qui change ?", "fr")]})
    assert row["wordings"] == [{"text": "Qu’est-ce qui change ?", "language": "fr"}]


BOUNDARIES = [T0 - 60 * MINUTE, T0, T0 + 3 * MINUTE]


@pytest.mark.parametrize(
    ("attribution", "audience", "submitted", "floor", "waited"),
    [
        ("named", "public", "2022-11-03T14:01:01.500Z", "2022-11-03T14:03:20.400Z", 138),
        ("affiliation", "public", "2022-11-03T14:01:01.500Z", "2022-11-03T14:03:20.400Z", 138),
        ("sector", "public", "2022-11-03T14:00:00.000Z", "2022-11-03T14:03:00.000Z", 180),
        ("anonymous", "public", "2022-11-03T14:00:00.000Z", "2022-11-03T14:03:00.000Z", 180),
        ("anonymous", "internal", "2022-11-03T14:01:01.500Z", "2022-11-03T14:03:20.400Z", 138),
    ],
)
def test_public_times_of_the_veiled_are_cut_to_the_session(
    attribution, audience, submitted, floor, waited
):
    entry = Entry("e", 7, T0 + 61_500, "participant", "HR-1", "ask", "", "in_review", "", "", "")
    veiled = replace(NAMED, attribution=attribution, name="", affiliation="")
    (row,) = rows([veiled], audience, {"HR-1": [entry]}, boundaries=BOUNDARIES)
    assert (row["submitted_at"], row["floor_at"]) == (submitted, floor)
    assert (row["history"][0]["at"], row["wait_seconds"]) == (submitted, waited)


def test_public_times_before_anything_began_are_left_out():
    veiled = replace(NAMED, attribution="anonymous", submitted_at=T0 - 90 * MINUTE)
    (row,) = rows([veiled], "public", boundaries=BOUNDARIES)
    assert (row["submitted_at"], row["wait_seconds"]) == ("", None)


@pytest.mark.parametrize(
    ("people", "audience", "written"),
    [(5, "public", "media"), (4, "public", "other"), (4, "internal", "media")],
)
def test_small_sectors_are_other_for_the_public(people, audience, written):
    small = records.small_sectors({"media": people, "academia": 9}, 5)
    asking = asked(1, attribution="sector", sector="media")
    assert [row["sector"] for row in rows([asking], audience, small=small)] == [written]


def test_objectives_are_those_of_the_notes_that_cite_it():
    found = rows([asked(1), asked(2)], objectives={"HR-2": (3, 17)})
    assert [row["objectives"] for row in found] == [(), (3, 17)]


AMINA = Profile("Amina", "Sahel", "media", "room", "named", "fr", T0)


def test_participant_row_is_the_profile():
    (row,) = participants_table("e", [AMINA], "internal").rows
    assert list(row.values()) == [
        "e", "Amina", "Sahel", "media", "room", "fr", False, "2022-11-03T14:00:00.000Z",
    ]  # fmt: skip


def test_participants_for_the_public_are_as_shown_by_name():
    """Beside a name, a sector or a time could tell who asked something veiled."""
    (row,) = participants_table("e", [AMINA], "public").rows
    assert {name for name, value in row.items() if value is None} == {"sector", "joined_at"}
    assert row["name"] == "Amina"


@pytest.mark.parametrize("status", ["declined", "withdrawn", "answered", "not_reached"])
@pytest.mark.parametrize("audience", ["public", "internal"])
def test_public_reads_no_wording_of_the_declined_and_withdrawn(status, audience):
    left_out = audience == "public" and status in ("declined", "withdrawn")
    (row,) = rows([replace(NAMED, status=status)], audience, wordings={"HR-1": [("W", "en")]})
    assert (row["text"] == "", row["wordings"] == []) == (left_out, left_out)
    assert (row["code"], row["status"]) == ("HR-1", status)  # its outcome is there all the same


TURN = records.Turn(
    1, "HR-1", "question", "online", "human-rights", "panel", T0 + 1_000, T0 + 62_900, "answered",
    "online's turn", "", "anonymous",
)  # fmt: skip


def test_turn_row_has_whole_seconds():
    (row,) = records.turns_table("e", [TURN]).rows
    assert (row["turn"], row["floor_seconds"]) == (1, 61)
    (row,) = records.turns_table("e", [replace(TURN, done_at=None)]).rows
    assert (row["done_at"], row["floor_seconds"]) == ("", None)


@pytest.mark.parametrize(
    ("attribution", "audience", "taken"),
    [
        ("anonymous", "public", "2022-11-03T14:00:00.000Z"),
        ("sector", "public", "2022-11-03T14:00:00.000Z"),
        ("named", "public", "2022-11-03T14:00:01.000Z"),
        ("anonymous", "internal", "2022-11-03T14:00:01.000Z"),
    ],
)
def test_public_turns_do_not_undo_the_cut_of_the_veiled(attribution, audience, taken):
    turn = replace(TURN, attribution=attribution)
    (row,) = records.turns_table("e", [turn], audience, BOUNDARIES).rows
    assert (row["taken_at"], row["floor_seconds"]) == (taken, 61)
    assert (row["done_at"] == row["taken_at"]) == (taken.endswith("00.000Z"))


POLL = Poll(
    1, 1, "P-2", "", {"en": "Where?", "fr": "Où ?"}, ({"en": "Here"}, {"en": "There", "fr": "Là"}),
    "single", "closed", "after_close", None, "", T0, None, T0 + MINUTE,
)  # fmt: skip


def test_poll_is_a_row_per_option():
    one, other = records.polls_table("e", [(POLL, 3, Tally((1, 2), 3))], "fr").rows
    assert (one["poll"], one["question"], one["option"]) == ("P-2", "Où ?", "Here")
    assert (one["votes"], one["share"], one["ballots"]) == (1, 0.3333, 3)
    assert (other["option"], other["votes"], other["share"]) == ("Là", 2, 0.6667)


def test_poll_that_may_not_be_seen_yet_shows_the_number_of_ballots_only():
    for row in records.polls_table("e", [(POLL, 3, None)], "en").rows:
        assert (row["votes"], row["share"], row["ballots"]) == (None, None, 3)


def test_poll_without_ballots_has_no_share():
    row, _ = records.polls_table("e", [(POLL, 0, Tally((0, 0), 0))], "en").rows
    assert (row["votes"], row["share"], row["ballots"]) == (0, 0.0, 0)


RATED = Poll(
    1, 1, "P-3", "", {"en": "How far?"}, (), "rating", "closed", "after_close", None, "", T0, None,
    T0,
)  # fmt: skip


def test_rating_is_a_row_per_step():
    found = records.polls_table("e", [(RATED, 4, Tally((1, 0, 0, 2, 1), 4))], "en").rows
    assert [(row["option"], row["votes"]) for row in found] == [
        ("1", 1), ("2", 0), ("3", 0), ("4", 2), ("5", 1),
    ]  # fmt: skip
    assert [row["votes"] for row in records.polls_table("e", [(RATED, 4, None)], "en").rows] == [
        None
    ] * 5


@pytest.mark.parametrize("audience", ["internal", "public"])
def test_words_are_a_row_each_and_hidden_ones_not_for_the_public(audience):
    written = replace(RATED, kind="words", hidden=(word_mark("rude"),))
    tally = Tally((3, 2), 4, words=("Data", "Rude"))
    found = records.polls_table("e", [(written, 4, tally)], "en", audience).rows
    expected = [("Data", 3, 0.75), ("Rude", 2, 0.5)]
    shown = expected if audience == "internal" else expected[:1]
    assert [(row["option"], row["votes"], row["share"]) for row in found] == shown
    (row,) = records.polls_table("e", [(written, 4, None)], "en", audience).rows
    assert (row["option"], row["votes"], row["ballots"]) == ("", None, 4)


def test_agenda_row_is_as_planned_and_as_it_was():
    panel = session("panel", 0, 10, actual_start_at=5 * MINUTE, due_start_at=5 * MINUTE)
    (row,) = records.agenda_table("e", [panel], "en").rows
    assert (row["planned_start"], row["planned_end"]) == (
        "1970-01-01T00:00:00.000Z", "1970-01-01T00:10:00.000Z",
    )  # fmt: skip
    assert (row["actual_start"], row["actual_end"]) == ("1970-01-01T00:05:00.000Z", "")


ENTRY = Entry(
    "e", 3, T0 + 61_500, "participant", "HR-1", "ask", "", "in_review", "", "d1", "0" * 64
)


def test_log_row_is_what_its_hash_is_of():
    (row,) = log_table([(ENTRY, "abc")]).rows
    assert (row["number"], row["move"], row["from"], row["to"]) == (3, "ask", "", "in_review")
    assert (row["digest"], row["previous_hash"], row["hash"]) == ("d1", "0" * 64, "abc")
    assert row["at"] == "2022-11-03T14:01:01.500Z"


def test_log_for_the_public_does_not_tell_when_the_veiled_asked():
    """Neither by the time nor by a hash of it: else one file would undo what another cuts."""
    (row,) = log_table([(ENTRY, "abc")], BOUNDARIES).rows
    assert row["at"] == "2022-11-03T14:00:00.000Z"
    assert (row["digest"], row["previous_hash"], row["hash"]) == ("", "", "")
    assert (row["number"], row["code"], row["move"]) == (3, "HR-1", "ask")
