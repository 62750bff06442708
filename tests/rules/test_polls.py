from dataclasses import replace

import pytest

from bot.rules.polls import (
    POLL_MOVES,
    Poll,
    check_open,
    checked_duration,
    checked_kind,
    checked_options,
    checked_question,
    checked_vote,
    extended,
    moved,
)
from tests.builders import HOUR, refused

STATUSES = ("prepared", "open", "closed", "published", "cancelled")
# PRODUCT section 7: `prepared → open → closed → published`, and `cancelled` from the first two.
LIFE = {
    ("prepared", "open"): "open",
    ("open", "close"): "closed",
    ("closed", "publish"): "published",
    ("prepared", "cancel"): "cancelled",
    ("open", "cancel"): "cancelled",
}


def poll(status: str = "open", options: int = 3) -> Poll:
    return Poll(
        1, 1, "P-2", "", {"en": "Where?"}, tuple({"en": f"{n}"} for n in range(options)), "single",
        status, "after_close", None, "", None, None, None,  # type: ignore[arg-type]
    )  # fmt: skip


def of_kind(kind) -> Poll:
    return replace(poll(options=0 if kind in ("rating", "words") else 3), kind=kind)


@pytest.mark.parametrize("verb", POLL_MOVES)
@pytest.mark.parametrize("status", STATUSES)
def test_poll_moves_as_the_contract_says(status, verb):
    if (status, verb) in LIFE:
        assert moved(poll(status), verb) == LIFE[status, verb]
    else:
        with refused("poll-state", code="P-2", status=status):
            moved(poll(status), verb)


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("yes|no", ("yes", "no")),
        (" yes  |  no | ", ("yes", "no")),
        ("a | a b | ab", ("a", "a b", "ab")),
        ("x" * 100 + "|y", ("x" * 100, "y")),
        ("|".join(str(n) for n in range(20)), tuple(str(n) for n in range(20))),
    ],
)
def test_options(typed, options):
    assert checked_options(typed) == options


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (None, "options-few"),
        ("", "options-few"),
        ("yes", "options-few"),
        ("yes | | ", "options-few"),
        ("|".join(str(n) for n in range(21)), "options-many"),
        ("x" * 101 + "|y", "too-long"),
        ("yes|YES", "options-equal"),
        ("Égalité | egalite", "options-equal"),
        ("yes|ｙｅｓ", "options-equal"),
        ("Straße|STRASSE|x", "options-equal"),
        ("a|b|  a  ", "options-equal"),
        ("yes|ye\u200bs", "options-equal"),
    ],
)
def test_options_that_cannot_be_told_apart_or_counted_are_refused(typed, key):
    with refused(key):
        checked_options(typed)


def test_options_equal_are_both_shown():
    with refused("options-equal", first="Oui", second="OUI"):
        checked_options("Oui | Non | OUI")


@pytest.mark.parametrize(("typed", "key"), [("  ", "poll-question-empty"), ("x" * 301, "too-long")])
def test_poll_question_is_refused(typed, key):
    with refused(key):
        checked_question(typed)
    assert checked_question("  Where\nnow? ") == "Where now?"


@pytest.mark.parametrize(
    ("kind", "typed", "key"),
    [
        ("ranking", "|".join("abcdefghijk"), "options-many"),
        ("ranking", "a", "options-few"),
        ("multiple", "a", "options-few"),
        ("rating", "a|b", "options-unwanted"),
        ("words", "a", "options-unwanted"),
    ],
)
def test_options_are_as_many_as_the_kind_takes(kind, typed, key):
    with refused(key):
        checked_options(typed, kind)


@pytest.mark.parametrize("kind", ["rating", "words"])
def test_options_are_none_where_the_kind_has_its_own(kind):
    assert checked_options(None, kind) == checked_options(" | ", kind) == ()


def test_options_may_stand_in_lines():
    assert checked_options("yes\nno\r\n maybe | never") == ("yes", "no", "maybe", "never")


@pytest.mark.parametrize("typed", ["election", "", "Single"])
def test_kind_that_is_none_is_refused(typed):
    with refused("poll-kind-unknown"):
        checked_kind(typed)


@pytest.mark.parametrize("wrong_ms", [0, 999, 24 * HOUR + 1, 30 * 24 * HOUR])
def test_duration_is_from_a_second_to_a_day(wrong_ms):
    with refused("poll-duration"):
        checked_duration(wrong_ms)
    assert [checked_duration(ms) for ms in (None, 1_000, 24 * HOUR)] == [None, 1_000, 24 * HOUR]


@pytest.mark.parametrize("status", STATUSES)
def test_votes_are_taken_while_the_poll_is_open(status):
    if status == "open":
        check_open(poll(status), 0)
    else:
        with refused("poll-not-open", status=status):
            check_open(poll(status), 0)


def test_votes_are_not_taken_when_the_time_is_up():
    timed = replace(poll(), closes_at=1_000)
    check_open(timed, 999)
    with refused("poll-not-open", status="closed"):
        check_open(timed, 1_000)


@pytest.mark.parametrize(
    ("kind", "entries", "kept"),
    [
        ("single", [2], (2,)),
        ("multiple", [2, 0], (0, 2)),
        ("multiple", [0, 1, 2], (0, 1, 2)),
        ("rating", [4], (4,)),
        ("ranking", [2, 0], (2, 0)),
        ("ranking", [2, 0, 1], (2, 0, 1)),
        ("words", [" Data  now ", "DATA NOW", "Él"], ("Data now", "Él")),
        ("words", ["数据", "x" * 30], ("数据", "x" * 30)),
    ],
)
def test_vote_is_kept_by_its_kind(kind, entries, kept):
    assert checked_vote(of_kind(kind), entries) == kept


@pytest.mark.parametrize(
    ("kind", "entries", "key"),
    [
        ("single", [], "option-unknown"),
        ("single", [-1], "option-unknown"),
        ("single", [3], "option-unknown"),
        ("single", [0, 1], "option-unknown"),
        ("single", ["0"], "option-unknown"),
        ("multiple", [], "option-unknown"),
        ("multiple", [0, 3], "option-unknown"),
        ("multiple", [0, 0], "ranking-repeats"),
        ("rating", [5], "option-unknown"),
        ("rating", [0, 1], "option-unknown"),
        ("ranking", [], "option-unknown"),
        ("ranking", [0, 1, 2, 0], "option-unknown"),
        ("ranking", [0, 0], "ranking-repeats"),
        ("words", [], "words-none"),
        ("words", [" ", "\u200b"], "words-none"),
        ("words", ["a", "b", "c", "d"], "words-none"),
        ("words", ["x" * 31], "too-long"),
    ],
)
def test_vote_that_is_none_is_refused(kind, entries, key):
    with refused(key):
        checked_vote(of_kind(kind), entries)


def test_timed_poll_can_be_extended_up_to_a_day():
    timed = replace(poll(), opened_at=0, closes_at=60_000)
    assert extended(timed, 60_000, 59_999).closes_at == 120_000
    with refused("poll-not-timed"):
        extended(timed, 60_000, 60_000)
    with refused("poll-duration"):
        extended(replace(timed, closes_at=24 * HOUR), 60_000, 0)


@pytest.mark.parametrize("status", STATUSES)
def test_poll_without_an_end_cannot_be_extended(status):
    with refused("poll-not-timed"):
        extended(poll(status), 60_000, 0)
