from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.polls import (
    POLL_MOVES,
    Poll,
    checked_choice,
    checked_options,
    checked_question,
    moved,
    tally,
)
from tests.builders import refused

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


@pytest.mark.parametrize("status", STATUSES)
def test_choice_is_for_open_polls(status):
    if status == "open":
        assert checked_choice(poll(status), 2) == 2
    else:
        with refused("poll-not-open", status=status):
            checked_choice(poll(status), 2)


@pytest.mark.parametrize("choice", [-1, 3, 10**9])
def test_choice_that_is_none_is_refused(choice):
    with refused("option-unknown"):
        checked_choice(poll(options=3), choice)


@given(options=st.integers(2, 20), data=st.data())
def test_tally_counts_every_ballot_once(options, data):
    choices = data.draw(st.lists(st.integers(0, options - 1)))
    counted = tally(range(options), choices)
    assert counted.ballots == len(choices) == sum(counted.votes)
    by_hand = Counter(choices)
    assert counted.votes == tuple(by_hand[place] for place in range(options))
