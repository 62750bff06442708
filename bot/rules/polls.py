"""Polls: what may be put to a vote, and what a vote may be."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.base import Refusal, clean_line, fold

PollKind = Literal["single", "multiple", "rating", "words", "ranking"]
PollStatus = Literal["prepared", "open", "closed", "published", "cancelled"]
ResultsMode = Literal["after_close", "live"]

OPTION_LENGTH_MAX = 100
# How many options each kind takes. Rating has its steps, words are the voters' own.
OPTIONS: dict[PollKind, tuple[int, int]] = {
    "single": (2, 20),
    "multiple": (2, 20),
    "rating": (0, 0),
    "words": (0, 0),
    "ranking": (2, 10),
}
KINDS: tuple[PollKind, ...] = tuple(OPTIONS)
RATING_STEPS = ("1", "2", "3", "4", "5")
WORDS_MAX, WORD_LENGTH_MAX, RANKED_MAX = 3, 30, 3
POLL_QUESTION_LENGTH_MAX = 300
DURATION_MIN_MS, DURATION_MAX_MS = 1_000, 24 * 3_600_000
ANNOUNCED_MS = 30_000  # so long before its end a timed poll says that it closes

# What was voted: places of options from 0 (of a rating: its step less one), or words.
Entry = int | str
Vote = tuple[Entry, ...]

POLL_MOVES: dict[str, tuple[tuple[PollStatus, ...], PollStatus]] = {
    "open": (("prepared",), "open"),
    "close": (("open",), "closed"),
    "publish": (("closed",), "published"),
    "cancel": (("prepared", "open"), "cancelled"),
}


@dataclass(frozen=True, slots=True)
class Split:
    """How groups voted: each its name, its ballots and its votes per place."""

    by: Literal["attendance", "sector"]
    groups: tuple[tuple[str, int, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Poll:
    """One poll as it stands; texts are tables by language, instants milliseconds UTC.

    `hidden` are the marks of words that a moderator hid; `splits`, made at the close, are those
    that may be shown.
    """

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

    hidden: tuple[str, ...] = ()
    splits: tuple[Split, ...] = ()

    @property
    def places(self) -> int:
        """How many places a vote can name; none where voters write words."""
        return len(RATING_STEPS) if self.kind == "rating" else len(self.options)


def checked_question(text: str) -> str:
    """The poll's question, cleaned.

    Refuses: poll-question-empty, too-long
    """
    line = clean_line(text, "question", POLL_QUESTION_LENGTH_MAX)
    if not line:
        raise Refusal("poll-question-empty")
    return line


def checked_options(typed: str | None, kind: PollKind = "single") -> tuple[str, ...]:
    """The options of a poll, typed as `yes | no` or one a line.

    Refuses: options-few, options-many, options-equal, options-unwanted, too-long
    """
    options = tuple(
        option
        for part in re.split(r"[|\n]", typed or "")
        if (option := clean_line(part, "option", OPTION_LENGTH_MAX))
    )
    few, many = OPTIONS[kind]
    if options and not many:
        raise Refusal("options-unwanted", kind=kind)
    if len(options) < few:
        raise Refusal("options-few", count=len(options), count_min=few)
    if len(options) > many:
        raise Refusal("options-many", count=len(options), count_max=many)
    seen: dict[str, str] = {}
    for option in options:
        if fold(option) in seen:
            raise Refusal("options-equal", first=seen[fold(option)], second=option)
        seen[fold(option)] = option
    return options


def checked_kind(typed: str) -> PollKind:
    """One of the kinds.

    Refuses: poll-kind-unknown
    """
    for kind in KINDS:
        if kind == typed:
            return kind
    raise Refusal("poll-kind-unknown", kind=typed[:40])


def checked_duration(duration_ms: int | None) -> int | None:
    """How long a poll stays open; None: until it is closed or its session ends.

    Refuses: poll-duration
    """
    if duration_ms is not None and not DURATION_MIN_MS <= duration_ms <= DURATION_MAX_MS:
        raise Refusal("poll-duration")
    return duration_ms


def moved(poll: Poll, verb: str) -> PollStatus:
    """The state that a poll enters by this verb.

    Refuses: poll-state
    """
    leaves, enters = POLL_MOVES[verb]
    if poll.status not in leaves:
        raise Refusal("poll-state", code=poll.code, status=poll.status, verb=verb)
    return enters


def ends_with(poll: Poll, event_closed_at: int | None) -> bool:
    """Whether a poll was closed by the event's close, after which nobody can publish it.

    Its result is shown without that. What was typed in a poll of words was read by nobody.
    """
    at = poll.closed_at
    return poll.status == "closed" and at == event_closed_at is not None and poll.kind != "words"


def extended(poll: Poll, by_ms: int, now: int) -> Poll:
    """An open poll that closes later.

    Refuses: poll-not-timed, poll-duration
    """
    timed = poll.status == "open" and poll.closes_at is not None and poll.closes_at > now
    if not timed or poll.closes_at is None or poll.opened_at is None:
        raise Refusal("poll-not-timed", code=poll.code)
    closes_at = poll.closes_at + by_ms
    checked_duration(closes_at - poll.opened_at)
    return replace(poll, closes_at=closes_at)


def check_open(poll: Poll, now: int) -> None:
    """Votes are taken until the poll's time is up, also before the clock has closed it.

    Refuses: poll-not-open
    """
    over = poll.status == "open" and poll.closes_at is not None and poll.closes_at <= now
    if over or poll.status != "open":
        raise Refusal("poll-not-open", code=poll.code, status="closed" if over else poll.status)


def checked_vote(poll: Poll, entries: Sequence[Entry]) -> Vote:
    """What is kept of a vote: one place, several, a ranking of up to three, or words.

    Refuses: option-unknown, ranking-repeats, words-none, too-long
    """
    if poll.kind == "words":
        return _checked_words(entries)
    places = tuple(entry for entry in entries if isinstance(entry, int))
    most = {"multiple": poll.places, "ranking": RANKED_MAX}.get(poll.kind, 1)
    known = all(0 <= place < poll.places for place in places)
    if not known or not 1 <= len(places) <= most or len(places) < len(entries):
        raise Refusal("option-unknown", code=poll.code)
    if len(set(places)) < len(places):
        raise Refusal("ranking-repeats")
    return places if poll.kind == "ranking" else tuple(sorted(places))


def _checked_words(entries: Sequence[Entry]) -> Vote:
    words: dict[str, str] = {}
    for entry in entries:
        word = clean_line(str(entry), "word", WORD_LENGTH_MAX)
        if fold(word):
            words.setdefault(fold(word), word)
    if not 1 <= len(words) <= WORDS_MAX:
        raise Refusal("words-none", count_max=WORDS_MAX)
    return tuple(words.values())
