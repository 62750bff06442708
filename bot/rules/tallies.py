"""How votes are counted: per option, rated, folded into words, run off, and split by groups."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.rules.base import fold
from bot.rules.polls import Poll, Split, Vote


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a run-off: the votes per option, None for one that is out, and who goes."""

    votes: tuple[int | None, ...]
    out: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes per place, and how many ballots there are.

    Of `words` the places are those of `words`, most often written first; of a ranking the votes
    are those of the last round.
    """

    votes: tuple[int, ...]
    ballots: int
    words: tuple[str, ...] = ()
    rounds: tuple[Round, ...] = ()

    def share(self, place: int) -> float:
        """Which part of the ballots a place has, from 0 to 1."""
        return self.votes[place] / self.ballots if self.ballots else 0.0


@dataclass(frozen=True, slots=True)
class Marked:
    """A vote with the groups that its voter is in; "" where they did not say."""

    vote: Vote
    attendance: str
    sector: str


def tally(poll: Poll, votes: Iterable[Vote]) -> Tally:
    """Every ballot counted once."""
    kept = list(votes)
    if poll.kind == "words":
        return _words(kept)
    if poll.kind == "ranking":
        rounds = run_off(poll.places, kept)
        last = rounds[-1].votes if rounds else (0,) * poll.places
        return Tally(tuple(count or 0 for count in last), len(kept), rounds=rounds)
    counted = Counter(place for vote in kept for place in vote)
    return Tally(tuple(counted[place] for place in range(poll.places)), len(kept))


def _words(votes: Sequence[Vote]) -> Tally:
    written: dict[str, Counter[str]] = {}
    for vote in votes:
        for word in vote:
            written.setdefault(fold(str(word)), Counter())[str(word)] += 1
    order = sorted(written, key=lambda folded: (-written[folded].total(), folded))
    said = tuple(_most_written(written[folded]) for folded in order)
    return Tally(tuple(written[f].total() for f in order), len(votes), words=said)


def _most_written(forms: Counter[str]) -> str:
    """Of equally many the one that comes first in the alphabet."""
    return min(forms, key=lambda word: (-forms[word], word))


def word_mark(word: str) -> str:
    """By what a word is known, however it is written."""
    return hashlib.sha256(fold(word).encode()).hexdigest()[:16]


def mean_and_median(votes: Sequence[int]) -> tuple[float, float] | None:
    """Of ratings from 1 up, given how many there are of each; None where there are none."""
    ratings = [place + 1 for place, count in enumerate(votes) for _ in range(count)]
    if not ratings:
        return None
    middle = ratings[(len(ratings) - 1) // 2] + ratings[len(ratings) // 2]
    return sum(ratings) / len(ratings), middle / 2


def run_off(options: int, votes: Sequence[Vote]) -> tuple[Round, ...]:
    """Instant run-off: until one option has more than half, or two are left, the last one goes.

    Options that nobody puts first go together. Of equals that one goes that had fewer votes in
    the round before, and so on back; of equals in all rounds the one further down the list.
    """
    left = list(range(options))
    rounds: list[Round] = []
    while votes:
        tops = (next((place for place in vote if place in left), None) for vote in votes)
        counted = Counter(top for top in tops if top is not None)
        now = tuple(counted[place] if place in left else None for place in range(options))
        if len(left) == 2 or 2 * max(counted.values()) > counted.total():
            rounds.append(Round(now, ()))
            break
        last = min(left, key=lambda place: _standing(place, (*rounds, Round(now, ()))))
        out = [place for place in left if not counted[place]] or [last]
        rounds.append(Round(now, tuple(out)))
        left = [place for place in left if place not in out]
    return tuple(rounds)


def winner(rounds: Sequence[Round]) -> int | None:
    """The option that the run-off leaves first, equals told apart as in each round."""
    if not rounds:
        return None
    left = [place for place, count in enumerate(rounds[-1].votes) if count is not None]
    return max(left, key=lambda place: _standing(place, rounds))


def _standing(place: int, rounds: Sequence[Round]) -> tuple[list[int], int]:
    return [round_.votes[place] or 0 for round_ in reversed(rounds)], -place


def splits(poll: Poll, ballots: Sequence[Marked], minimum: int) -> tuple[Split, ...]:
    """The splits in which nobody can be found, of a poll with options or ratings.

    Every group has at least `minimum` ballots for every place, and as many against it, so that
    no smaller number is left when others are subtracted. Those who said nothing are a group.
    Two splits are shown only if splitting by both at once would do, too; else one.
    """
    if poll.kind == "words":
        return ()
    by_attendance = _split("attendance", poll, [(b.attendance, b.vote) for b in ballots])
    by_sector = _split("sector", poll, [(b.sector, b.vote) for b in ballots])
    both = _split("sector", poll, [(f"{b.attendance} {b.sector}", b.vote) for b in ballots])
    holding = [split for split in (by_attendance, by_sector) if _holds(split, minimum)]
    return tuple(holding if _holds(both, minimum) else holding[:1])


def _split(
    by: Literal["attendance", "sector"], poll: Poll, ballots: Sequence[tuple[str, Vote]]
) -> Split:
    groups = []
    for name in sorted({name for name, _ in ballots}):
        votes = [vote for group, vote in ballots if group == name]
        # A ranking counts for the option that it puts first.
        places = [place for vote in votes for place in (vote[:1] if _ranks(poll) else vote)]
        counted = tuple(places.count(place) for place in range(poll.places))
        groups.append((name, len(votes), counted))
    return Split(by, tuple(groups))


def _ranks(poll: Poll) -> bool:
    return poll.kind == "ranking"


def _holds(split: Split, minimum: int) -> bool:
    return len(split.groups) > 1 and all(
        min(votes, size - votes) >= minimum
        for _, size, counted in split.groups
        for votes in counted
    )
