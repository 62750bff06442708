import unicodedata
from collections import Counter
from dataclasses import replace
from itertools import chain
from statistics import mean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.polls import Poll
from bot.rules.tallies import (
    Marked,
    Tally,
    mean_and_median,
    run_off,
    splits,
    tally,
    winner,
    word_mark,
)

PLACES = st.integers(0, 4)


def poll(kind="single", options=5) -> Poll:
    return Poll(
        1, 1, "P-2", "", {"en": "Where?"}, tuple({"en": f"{n}"} for n in range(options)), kind,
        "closed", "after_close", None, "", None, None, None,
    )  # fmt: skip


@given(votes=st.lists(st.tuples(PLACES)), kind=st.sampled_from(["single", "rating"]))
def test_tally_counts_every_ballot_once(votes, kind):
    counted = tally(poll(kind, 5 if kind == "single" else 0), votes)
    by_hand = Counter(place for (place,) in votes)
    assert counted == Tally(tuple(by_hand[place] for place in range(5)), len(votes))
    assert sum(counted.votes) == len(votes)


@given(votes=st.lists(st.sets(PLACES, min_size=1).map(lambda places: tuple(sorted(places)))))
def test_tally_of_several_counts_each_that_was_chosen(votes):
    counted = tally(poll("multiple"), votes)
    by_hand = [sum(place in vote for vote in votes) for place in range(5)]
    assert (list(counted.votes), counted.ballots) == (by_hand, len(votes))


@given(votes=st.lists(st.tuples(PLACES), min_size=1))
def test_mean_and_median_are_those_of_the_ratings(votes):
    ratings = [place + 1 for (place,) in votes]
    found = mean_and_median(tally(poll("rating", 0), votes).votes)
    assert found
    assert found[0] == pytest.approx(mean(ratings))
    assert found[1] == median(ratings)


def test_mean_of_nothing_is_none():
    assert mean_and_median((0, 0, 0, 0, 0)) is None


def folded(word):
    """A second way of folding: letters without their marks, in capitals turned small."""
    apart = unicodedata.normalize("NFKD", word)
    return "".join(c for c in apart if not unicodedata.category(c).startswith("M")).casefold()


WORDS = st.sampled_from(["data", "Data", "DATA", "dáta", "Égalité", "egalite", "数据", "x"])


@given(votes=st.lists(st.lists(WORDS, min_size=1, max_size=3, unique_by=folded).map(tuple)))
def test_words_are_counted_folded_by_case_and_accent(votes):
    counted = tally(poll("words", 0), votes)
    by_hand = Counter(folded(word) for word in chain.from_iterable(votes))
    assert dict(zip(map(folded, counted.words), counted.votes, strict=True)) == by_hand
    assert list(counted.votes) == sorted(counted.votes, reverse=True)
    assert counted.ballots == len(votes)


def test_word_is_shown_as_most_wrote_it():
    counted = tally(poll("words", 0), [("data",), ("Data",), ("Data",), ("DATA", "x"), ("X",)])
    assert (counted.words, counted.votes) == (("Data", "X"), (4, 2))
    assert word_mark("Dáta") == word_mark("DATA") != word_mark("x")


def second_run_off(options, votes):
    """The same rule written anew: ballots are piles, and a pile is dealt out when it loses."""
    piles = {place: [list(vote) for vote in votes if vote[0] == place] for place in range(options)}
    history = []
    while votes:
        sizes = {place: len(pile) for place, pile in piles.items()}
        history.append(sizes)
        if len(piles) == 2 or max(sizes.values()) * 2 > sum(sizes.values()):
            break
        losers = [place for place, size in sizes.items() if size == 0]
        if not losers:
            tied = list(sizes)
            for past in reversed(history):
                fewest = min(past[place] for place in tied)
                tied = [place for place in tied if past[place] == fewest]
            losers = [max(tied)]
        dealt = [vote for place in losers for vote in piles.pop(place)]
        for vote in dealt:
            while vote and vote[0] not in piles:
                vote.pop(0)
            if vote:
                piles[vote[0]].append(vote)
    return history


RANKINGS = st.lists(
    st.lists(st.integers(0, 5), min_size=1, max_size=3, unique=True).map(tuple), max_size=30
)


@given(votes=RANKINGS)
def test_run_off_is_that_of_a_second_count(votes):
    rounds = run_off(6, votes)
    kept = [
        {place: count for place, count in enumerate(round_.votes) if count is not None}
        for round_ in rounds
    ]
    assert kept == second_run_off(6, votes)


@given(votes=RANKINGS)
def test_run_off_ends_with_more_than_half_or_two(votes):
    rounds = run_off(6, votes)
    if not votes:
        assert rounds == ()
        assert winner(rounds) is None
        return
    last = [count for count in rounds[-1].votes if count is not None]
    assert len(last) == 2 or 2 * max(last) > sum(last)
    first = winner(rounds)
    assert first is not None
    assert rounds[-1].votes[first] == max(last)
    assert tally(poll("ranking", 6), votes).votes == tuple(c or 0 for c in rounds[-1].votes)


def test_run_off_of_equals_looks_back_then_down_the_list():
    # 0 and 1 have two each, 2 has one: 2 goes, its vote to 1; then 1 leads three to two.
    rounds = run_off(3, [(0,), (0,), (1,), (1,), (2, 1)])
    assert [round_.out for round_ in rounds] == [(2,), ()]
    assert winner(rounds) == 1
    assert winner(run_off(2, [(1,), (0,)])) == 0  # equal in all rounds: the upper one stays
    # After the second round 1 and 2 are equal; 2 had fewer before.
    rounds = run_off(4, [(0,)] * 4 + [(1,)] * 3 + [(2,)] * 2 + [(3, 2)])
    assert [round_.out for round_ in rounds] == [(3,), (2,), ()]


def ballots(*groups):
    """So many ballots of each vote, attendance and sector."""
    return [Marked(vote, side, sector) for n, vote, side, sector in groups for _ in range(n)]


def test_split_holds_where_every_cell_does():
    marked = ballots(
        (5, (0,), "online", ""), (6, (1,), "online", ""), (5, (0,), "room", ""),
        (7, (1,), "room", ""),
    )  # fmt: skip
    (split,) = splits(poll(options=2), marked, 5)
    assert (split.by, split.groups) == (
        "attendance", (("online", 11, (5, 6)), ("room", 12, (5, 7))),
    )  # fmt: skip
    assert splits(poll(options=2), marked[1:], 5) == ()


def test_split_of_several_has_no_small_number_against_an_option_either():
    marked = ballots(
        (20, (0, 1), "online", ""), (20, (0,), "online", ""), (20, (0, 1), "room", ""),
        (20, (1,), "room", ""),
    )  # fmt: skip
    assert splits(poll("multiple", 2), marked, 5) == ()  # online nobody is against the first


def test_split_by_both_only_where_their_crossing_holds():
    marked = ballots(
        *((5, (place,), side, sector) for place in (0, 1) for side in ("online", "room")
          for sector in ("media", "government"))
    )  # fmt: skip
    assert [split.by for split in splits(poll(options=2), marked, 5)] == ["attendance", "sector"]
    thinned = marked[1:]  # 4 of the media online: each split alone still holds
    assert [split.by for split in splits(poll(options=2), thinned, 5)] == ["attendance"]


def test_words_are_never_split():
    marked = ballots((20, ("a",), "online", ""), (20, ("a",), "room", ""))
    assert splits(poll("words", 0), marked, 5) == ()


MARKED = st.builds(
    Marked, st.tuples(st.integers(0, 1)), st.sampled_from(["online", "room"]),
    st.sampled_from(["", "media", "government"]),
)  # fmt: skip


@given(marked=st.lists(MARKED, max_size=80), minimum=st.integers(1, 5))
def test_no_small_number_follows_from_what_splits_show(marked, minimum):
    """Whatever is subtracted: each number shown, and what is left of the whole without it."""
    shown = splits(poll(options=2), marked, minimum)
    whole = tally(poll(options=2), [ballot.vote for ballot in marked])
    for split in shown:
        assert [sum(g[2][place] for g in split.groups) for place in (0, 1)] == list(whole.votes)
        for _, size, votes in split.groups:
            assert min(votes) >= minimum
            assert all(size - count >= minimum for count in votes)
            assert all(n - c >= minimum for n, c in zip(whole.votes, votes, strict=True))
    if len(shown) == 2:
        cells = Counter((b.attendance, b.sector, b.vote) for b in marked)
        groups = {(b.attendance, b.sector) for b in marked}
        assert all(cells[side, sector, (p,)] >= minimum for side, sector in groups for p in (0, 1))


def test_splits_of_a_ranking_count_first_choices():
    marked = ballots(
        (5, (0, 1), "online", ""), (5, (1, 0), "online", ""), (5, (0,), "room", ""),
        (6, (1,), "room", ""),
    )  # fmt: skip
    (split,) = splits(poll("ranking", 2), marked, 5)
    assert [votes for _, _, votes in split.groups] == [(5, 5), (5, 6)]
    assert splits(replace(poll("ranking", 2), kind="words"), marked, 5) == ()
