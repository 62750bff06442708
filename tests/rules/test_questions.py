import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.base import Refusal
from bot.rules.codes import Code
from bot.rules.people import Shown
from bot.rules.questions import (
    MOVES,
    STATUSES,
    Limits,
    check_not_own,
    check_own,
    check_turnout,
    check_version,
    checked_text,
    edit,
    move,
    new_question,
)
from tests.builders import question, refused

# PRODUCT section 3, line by line. What is merged goes back to the state it had, and an undo to
# the state before: both restore what was stored, so neither is a verb of its own.
LIFE = {
    "in_review": {"queued", "declined", "merged", "withdrawn", "not_reached"},
    "queued": {
        "on_floor", "follow_up", "declined", "merged", "withdrawn", "not_reached", "in_review",
    },
    "on_floor": {"answered", "follow_up", "queued", "declined"},
    "answered": {"follow_up"},
    "follow_up": {"answered"},
    "not_reached": {"answered", "follow_up"},
    "declined": {"in_review"},
    "merged": set(),
    "withdrawn": set(),
}  # fmt: skip
# Which verb leads where, in the words of PRODUCT section 5.
MEANT = {
    "approve": "queued", "decline": "declined", "withdraw": "withdrawn", "take": "on_floor",
    "answered": "answered", "followup": "follow_up", "back": "queued", "merge": "merged",
    "reopen": "in_review", "review_again": "in_review", "close": "not_reached",
}  # fmt: skip
LIMITS = Limits(review=True, length_min=10, length_max=40, open_per_person=2, cool_down_ms=20_000)
NO_REVIEW = Limits(review=False, length_min=10, length_max=40, open_per_person=2, cool_down_ms=0)


@pytest.mark.parametrize("verb", MOVES)
@pytest.mark.parametrize("status", STATUSES)
def test_move_is_possible_as_the_contract_says(status, verb):
    before = question(status=status, version=7)
    # "approve" and "back" both lead to the queue, each from its own state; so do the two
    # verbs that lead to review.
    own = {"approve": "in_review", "back": "on_floor", "reopen": "declined"}
    own |= {"review_again": "queued"}
    possible = MEANT[verb] in LIFE[status] and own.get(verb, status) == status
    if possible:
        after = move(before, verb, 1)
        assert (after.status, after.version) == (MEANT[verb], 8)
    else:
        with refused("move-impossible", code="HR-1", status=status):
            move(before, verb, 1)


def test_moves_together_are_the_whole_table_and_no_more():
    possible = {(start, enters) for leaves, enters in MOVES.values() for start in leaves}
    assert possible == {(start, end) for start, ends in LIFE.items() for end in ends}
    assert set(LIFE) == set(STATUSES)


def test_move_keeps_who_asked_and_what():
    before = question(status="queued", name="", sector="", support=4, submitted_at=5, salt=b"s")
    after = move(before, "take", 99)
    for name in ("code", "text", "asker", "attribution", "support", "submitted_at", "salt"):
        assert getattr(after, name) == getattr(before, name)


def test_instants_of_a_life():
    asked = question(status="in_review", submitted_at=0)
    queued = move(asked, "approve", 10)
    taken = move(queued, "take", 20)
    back = move(taken, "back", 30)
    again = move(back, "take", 40)
    done = move(again, "answered", 50)
    assert (asked.queued_at, asked.floor_at, asked.closed_at) == (None, None, None)
    assert (queued.queued_at, queued.floor_at, queued.closed_at) == (10, None, None)
    assert (taken.queued_at, taken.floor_at, taken.closed_at) == (10, 20, None)
    assert (back.queued_at, back.floor_at, back.closed_at) == (10, 20, None)
    assert (again.queued_at, again.floor_at, again.closed_at) == (10, 40, None)
    assert (done.queued_at, done.floor_at, done.closed_at) == (10, 40, 50)


def test_reopened_is_not_closed_any_more():
    declined = move(question(status="queued", queued_at=1), "decline", 10, "Off topic")
    reopened = move(declined, "reopen", 20, "A mistake")
    assert (declined.closed_at, reopened.closed_at) == (10, None)
    assert (declined.reason, reopened.reason) == ("Off topic", "A mistake")


def test_version_that_was_overtaken_is_refused():
    with refused("changed-meanwhile", code="HR-1"):
        check_version(question(version=3), 2)
    check_version(question(version=3), 3)
    check_version(question(version=3), None)  # typed as a command: on the question as it stands


def test_own_question_is_nobodys_to_decide():
    with refused("own-question", code="HR-1"):
        check_not_own(question(asker="B"), frozenset({"A", "B"}))
    check_not_own(question(asker="C"), frozenset({"A", "B"}))


def test_question_of_another_is_as_unknown_as_none():
    with refused("question-unknown", code="HR-1"):
        check_own(question(asker="C"), frozenset({"A", "B"}))
    check_own(question(asker="A"), frozenset({"A", "B"}))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0123456789", "0123456789"),
        ("  0123456789  ", "0123456789"),
        ("x" * 40, "x" * 40),
        ("😀" * 40, "😀" * 40),  # code points, not the bytes or halves of other counts
        ("e\u0301" * 40, "é" * 40),  # counted as stored
    ],
)
def test_text_within_the_limits_is_kept(typed, kept):
    assert checked_text(typed, LIMITS) == kept


@pytest.mark.parametrize(
    ("typed", "key", "length"),
    [
        ("012345678", "question-short", 9),
        ("012345678 \u200b\u2066 \n", "question-short", 9),
        ("\u200e" * 20, "question-short", 0),  # nothing that could be read
        ("\u2060\u200f\x85" * 20, "question-short", 0),
        ("", "question-short", 0),
        ("x" * 41, "question-long", 41),
        ("😀" * 41, "question-long", 41),
    ],
)
def test_text_beyond_the_limits_is_refused(typed, key, length):
    with refused(key, length=length):
        checked_text(typed, LIMITS)


@pytest.mark.parametrize(
    ("waiting", "last_at", "now", "key"),
    [
        (0, None, 0, None),
        (1, 0, 20_000, None),
        (1, 0, 19_999, "cool-down"),
        (2, 0, 90_000, "too-many-open"),
        (3, None, 0, "too-many-open"),
        (2, 0, 1, "too-many-open"),
    ],
)
def test_turnout(waiting, last_at, now, key):
    if key is None:
        check_turnout(waiting, last_at, now, LIMITS)
    else:
        with refused(key):
            check_turnout(waiting, last_at, now, LIMITS)


@given(passed=st.integers(0, 19_999))
def test_cool_down_names_the_seconds_after_which_it_is_over(passed):
    with pytest.raises(Refusal, match="cool-down") as caught:
        check_turnout(0, 0, passed, LIMITS)
    seconds = int(caught.value.blanks["seconds"])
    assert 1 <= seconds <= 20
    check_turnout(0, 0, passed + seconds * 1000, LIMITS)
    with refused("cool-down"):
        check_turnout(0, 0, passed + (seconds - 1) * 1000, LIMITS)


@pytest.mark.parametrize("status", STATUSES)
def test_edit_is_for_what_waits(status):
    before = question(status=status, version=3, text="An old wording")
    if status not in ("in_review", "queued"):
        with refused("edit-closed", status=status):
            edit(before, "A new wording", 9, LIMITS)
        return
    after = edit(before, "  A new wording ", 9, LIMITS)
    assert (after.text, after.status, after.version) == ("A new wording", "in_review", 4)


def test_edit_without_review_stays_in_the_queue():
    after = edit(question(status="queued", version=3), "A new wording", 9, NO_REVIEW)
    assert (after.status, after.version) == ("queued", 4)


def test_edit_too_short_is_refused():
    with refused("question-short"):
        edit(question(status="queued"), "no", 9, LIMITS)


@pytest.mark.parametrize("review", [True, False])
def test_new_question_starts_where_the_event_says(review):
    made = new_question(
        event_id=1, code=Code("HR", 7), principle="human-rights", text="What?", salt=b"s",
        review=review, shown=Shown("named", name="Amina"), attendance="room", language="fr",
        asker="A", session="panel", now=5,
    )  # fmt: skip
    assert (made.code, made.number, made.version) == ("HR-7", 7, 1)
    assert (made.status, made.queued_at) == (("in_review", None) if review else ("queued", 5))
    assert (made.principle, made.asked_principle) == ("human-rights", "human-rights")
    assert (made.language, made.submitted_at, made.session) == ("fr", 5, "panel")


def test_new_anonymous_question_has_no_language():
    made = new_question(
        event_id=1, code=Code("HR", 7), principle="human-rights", text="What?", salt=b"s",
        review=True, shown=Shown("anonymous"), attendance="room", language="fr", asker="A",
        session="", now=5,
    )  # fmt: skip
    assert (made.name, made.affiliation, made.sector, made.language) == ("", "", "", "")
