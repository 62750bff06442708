"""Polls: what may be put to a vote, and how a vote is counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.rules.base import Refusal, clean_line, fold

PollKind = Literal["single", "multiple", "rating", "words", "ranking"]
PollStatus = Literal["prepared", "open", "closed", "published", "cancelled"]
ResultsMode = Literal["after_close", "live"]

OPTIONS_MIN, OPTIONS_MAX, OPTION_LENGTH_MAX = 2, 20, 100
POLL_QUESTION_LENGTH_MAX = 300
DURATION_MAX_MS = 24 * 3_600_000

POLL_MOVES: dict[str, tuple[tuple[PollStatus, ...], PollStatus]] = {
    "open": (("prepared",), "open"),
    "close": (("open",), "closed"),
    "publish": (("closed",), "published"),
    "cancel": (("prepared", "open"), "cancelled"),
}


@dataclass(frozen=True, slots=True)
class Poll:
    """One poll as it stands; texts are tables by language, instants milliseconds UTC."""

    id: int
    event_id: int
    code: str
    key: str
    question: dict[str, str]
    options: tuple[dict[str, str], ...]
    kind: PollKind
    status: PollStatus
    results: ResultsMode
    duration_ms: int | None
    session: str
    opened_at: int | None
    closes_at: int | None
    closed_at: int | None


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes per option, in the options' order, and how many ballots there are."""

    votes: tuple[int, ...]
    ballots: int


def checked_question(text: str) -> str:
    """The poll's question, cleaned.

    Refuses: poll-question-empty, too-long
    """
    line = clean_line(text, "question", POLL_QUESTION_LENGTH_MAX)
    if not line:
        raise Refusal("poll-question-empty")
    return line


def checked_options(typed: str | None) -> tuple[str, ...]:
    """The options of a poll typed as `yes | no`.

    Refuses: options-few, options-many, options-equal, too-long
    """
    options = tuple(
        option
        for part in (typed or "").split("|")
        if (option := clean_line(part, "option", OPTION_LENGTH_MAX))
    )
    if len(options) < OPTIONS_MIN:
        raise Refusal("options-few", count=len(options), count_min=OPTIONS_MIN)
    if len(options) > OPTIONS_MAX:
        raise Refusal("options-many", count=len(options), count_max=OPTIONS_MAX)
    seen: dict[str, str] = {}
    for option in options:
        if fold(option) in seen:
            raise Refusal("options-equal", first=seen[fold(option)], second=option)
        seen[fold(option)] = option
    return options


def moved(poll: Poll, verb: str) -> PollStatus:
    """The state that a poll enters by this verb.

    Refuses: poll-state
    """
    leaves, enters = POLL_MOVES[verb]
    if poll.status not in leaves:
        raise Refusal("poll-state", code=poll.code, status=poll.status, verb=verb)
    return enters


def checked_choice(poll: Poll, choice: int) -> int:
    """The chosen option's place, from 0.

    Refuses: poll-not-open, option-unknown
    """
    if poll.status != "open":
        raise Refusal("poll-not-open", code=poll.code, status=poll.status)
    if not 0 <= choice < len(poll.options):
        raise Refusal("option-unknown", code=poll.code)
    return choice


def tally(options: Sequence[object], choices: Iterable[int]) -> Tally:
    """One vote a ballot, counted per option."""
    votes = [0] * len(options)
    ballots = 0
    for choice in choices:
        votes[choice] += 1
        ballots += 1
    return Tally(tuple(votes), ballots)
