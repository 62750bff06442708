"""The event's records as tables, for internal use or for the public.

Source: PRODUCT section 9: columns, their order, and what the public does not see.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.clock import instant
from bot.reports.tables import Moment, Table
from bot.rules.agenda import Session
from bot.rules.log import Entry
from bot.rules.people import VEILED
from bot.rules.polls import RATING_STEPS, Poll
from bot.rules.questions import Question
from bot.rules.tallies import Tally, word_mark

Audience = Literal["internal", "public"]
UNSAID: frozenset[str] = frozenset({"declined", "withdrawn"})

QUESTION_COLUMNS = (
    "event", "code", "principle", "asked_principle", "text", "wordings", "status", "reason",
    "attribution", "name", "affiliation", "sector", "attendance", "language", "support",
    "submitted_at", "queued_at", "floor_at", "closed_at", "wait_seconds", "session",
    "selection_reason", "answer", "answered_by", "merged_into", "objectives", "history",
)  # fmt: skip
TURN_COLUMNS = (
    "event", "turn", "item", "kind", "attendance", "principle", "session", "taken_at", "done_at",
    "floor_seconds", "outcome", "selection_reason", "override_reason",
)  # fmt: skip
POLL_COLUMNS = (
    "event", "poll", "question", "kind", "status", "opened_at", "closed_at", "option", "votes",
    "share", "ballots",
)  # fmt: skip
AGENDA_COLUMNS = (
    "event", "session", "title", "planned_start", "planned_end", "actual_start", "actual_end",
    "status",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn as it is exported; `attribution` is that of its item."""

    number: int
    item: str
    kind: str
    attendance: str
    principle: str
    session: str
    taken_at: int
    done_at: int | None
    outcome: str
    selection_reason: str
    override_reason: str
    attribution: str = "named"


def moment(at: int | None) -> Moment:
    """An instant as ISO 8601 in UTC, to the millisecond; empty for none."""
    if at is None:
        return Moment()
    return Moment(instant(at).isoformat(timespec="milliseconds").replace("+00:00", "Z"))


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the questions: their histories, other wordings (text and language) and,
    by code, the objectives of the notes that cite them, ascending.
    """

    history: Callable[[Question], Sequence[Entry]]
    wordings: Callable[[Question], Sequence[tuple[str, str]]]
    objectives: Mapping[str, Sequence[int]]


def questions_table(
    event: str,
    questions: Iterable[Question],
    beside: Beside,
    audience: Audience,
    *,
    boundaries: Sequence[int] = (),
    small: frozenset[str] = frozenset(),
) -> Table:
    """Every question with its outcome.

    `boundaries` are the instants at which the event opened and its sessions started: for the
    public the times of veiled questions are cut to them, and `small` sectors are `other`.
    """
    ascending = sorted(boundaries)

    def rows() -> Iterator[Mapping[str, Any]]:
        for question in questions:
            cut = ascending if audience == "public" and question.veiled else None
            row = _question_row(event, question, beside.history(question), cut, audience)
            row["objectives"] = tuple(beside.objectives.get(question.code, ()))
            if audience == "public":
                if question.sector in small:
                    row["sector"] = "other"
                if question.status in UNSAID:
                    row["text"] = ""
            if row["text"]:
                row["wordings"] = [
                    {"text": text, "language": language}
                    for text, language in beside.wordings(question)
                ]
            yield row

    return Table("questions", QUESTION_COLUMNS, rows())


def small_sectors(askers: Mapping[str, int], minimum_group: int) -> frozenset[str]:
    """The sectors that fewer than `minimum_group` people asked as: they are not said."""
    return frozenset(sector for sector, people in askers.items() if people < minimum_group)


def cut_time(at: int, boundaries: Sequence[int]) -> int | None:
    """The last of the ascending boundaries that is not later; None where all are."""
    place = bisect_right(boundaries, at)
    return boundaries[place - 1] if place else None


def _question_row(
    event: str,
    question: Question,
    history: Sequence[Entry],
    cut: Sequence[int] | None,
    audience: Audience,
) -> dict[str, Any]:
    def at(value: int | None) -> int | None:
        return value if value is None or cut is None else cut_time(value, cut)

    floor_at, submitted_at = at(question.floor_at), at(question.submitted_at)
    wait_seconds = None
    if floor_at is not None and submitted_at is not None:
        wait_seconds = (floor_at - submitted_at) // 1000
    copied = {
        name: getattr(question, name)
        for name in QUESTION_COLUMNS
        if name in Question.__slots__ and not name.endswith("_at")
    }
    return {
        **copied,
        "event": event,
        "wordings": [],
        "submitted_at": moment(submitted_at),
        "queued_at": moment(at(question.queued_at)),
        "floor_at": moment(floor_at),
        "closed_at": moment(at(question.closed_at)),
        "wait_seconds": wait_seconds,
        "history": [
            {
                "at": moment(at(entry.at)),
                "role": entry.role,
                "move": entry.move,
                "from": entry.from_state,
                "to": entry.to_state,
                "reason": said_reason(entry, audience),
            }
            for entry in history
        ],
    }


def said_reason(entry: Entry, audience: Audience) -> str:
    """The reason of a move, but for the public not the last place that was kept at the close.

    Who had a turn comes after who had none: places beside supporters would tell who asked twice.
    """
    return "" if audience == "public" and entry.move == "close" else entry.reason


def turns_table(
    event: str,
    turns: Iterable[Turn],
    audience: Audience = "internal",
    boundaries: Sequence[int] = (),
) -> Table:
    """Every turn, in the order in which turns were given.

    For the public the times of veiled items are cut to the `boundaries`, as in their rows.
    """
    ascending = sorted(boundaries)

    def rows() -> Iterator[Mapping[str, Any]]:
        for turn in turns:
            row: dict[str, Any] = {
                name: getattr(turn, name) for name in TURN_COLUMNS if name in Turn.__slots__
            }
            taken_at, done_at = turn.taken_at, turn.done_at
            floor_s = None if done_at is None else (done_at - taken_at) // 1000
            if audience == "public" and turn.attribution in VEILED:
                row["taken_at"] = moment(cut_time(taken_at, ascending))
                row["done_at"] = moment(None if done_at is None else cut_time(done_at, ascending))
            else:
                row["taken_at"], row["done_at"] = moment(taken_at), moment(done_at)
            yield {**row, "event": event, "turn": turn.number, "floor_seconds": floor_s}

    return Table("turns", TURN_COLUMNS, rows())


def polls_table(
    event: str,
    results: Sequence[tuple[Poll, int, Tally | None]],
    language: str,
    audience: Audience = "internal",
) -> Table:
    """A row per option, step or word; no votes of a poll that may not be seen yet.

    Words as most wrote them, one that a moderator hid not for the public; a poll of which no word
    may be seen has one row without an option.
    """
    rows = []
    for poll, ballots, tally in results:
        for option, votes in _poll_options(poll, tally, language, audience):
            rows.append(
                {
                    "event": event,
                    "poll": poll.code,
                    "question": _say(poll.question, language),
                    "kind": poll.kind,
                    "status": poll.status,
                    "opened_at": moment(poll.opened_at),
                    "closed_at": moment(poll.closed_at),
                    "option": option,
                    "votes": votes,
                    "share": None if votes is None else round(votes / max(1, ballots), 4),
                    "ballots": ballots,
                }
            )
    return Table("polls", POLL_COLUMNS, tuple(rows))


def _poll_options(
    poll: Poll, tally: Tally | None, language: str, audience: Audience
) -> list[tuple[str, int | None]]:
    if poll.kind == "words":
        seen = zip(tally.words, tally.votes, strict=True) if tally else ()
        kept = [
            (word, votes)
            for word, votes in seen
            if audience == "internal" or word_mark(word) not in poll.hidden
        ]
        return [*kept] or [("", None)]
    options = RATING_STEPS if poll.kind == "rating" else [_say(o, language) for o in poll.options]
    votes = tally.votes if tally else (None,) * len(options)
    return list(zip(options, votes, strict=True))


def agenda_table(event: str, sessions: Sequence[Session], language: str) -> Table:
    """The programme as planned and as it was."""
    return Table(
        "agenda",
        AGENDA_COLUMNS,
        tuple(
            {
                "event": event,
                "session": session.key,
                "title": _say(session.title, language),
                "planned_start": moment(session.planned_start_at),
                "planned_end": moment(session.planned_end_at),
                "actual_start": moment(session.actual_start_at),
                "actual_end": moment(session.actual_end_at),
                "status": session.status,
            }
            for session in sessions
        ),
    )


def _say(table: Mapping[str, str], language: str) -> str:
    return table.get(language) or next(iter(table.values()), "")
