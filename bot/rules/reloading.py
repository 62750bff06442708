"""What a new programme changes in the one that is in force, and what it cannot change.

Source: PRODUCT section 8. What happened stays: a principle with questions, a session that ran or
runs, a poll that was opened.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, TypeVar

from bot.rules.agenda import Session
from bot.rules.base import Refusal
from bot.rules.events import Principle, Speaker
from bot.rules.polls import Poll

Kind = Literal["added", "removed", "changed", "stays"]
# What the bot itself gives or changes, or what a change of times tells.
LIVING = {
    "id", "event_id", "place", "status", "planned_start_at", "planned_end_at", "due_start_at",
    "due_end_at", "actual_start_at", "actual_end_at", "opened_at", "closes_at", "closed_at",
    "hidden", "splits",
}  # fmt: skip
PUT = ("question", "options", "kind", "results", "duration_ms", "session")
Noun = Principle | Speaker | Session | Poll
R = TypeVar("R", Principle, Speaker, Session, Poll)


@dataclass(frozen=True, slots=True)
class Programme:
    """What an event has from its file, each in its order."""

    principles: tuple[Principle, ...]
    speakers: tuple[Speaker, ...]
    sessions: tuple[Session, ...]
    polls: tuple[Poll, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one thing; `changed` are the names of its fields, before and after.

    A change of times are the fields `start` and `length`, in milliseconds.
    """

    kind: Kind
    noun: str
    key: str
    changed: tuple[tuple[str, Any, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The programme as it would be, and what changes.

    `moved_ms`: by how much the programme in force lies later than the new one as a whole.
    """

    programme: Programme
    changes: tuple[Change, ...]
    moved_ms: int

    @property
    def changes_something(self) -> bool:
        """Whether anything would not stay as it is."""
        return any(change.kind != "stays" for change in self.changes)


def plan(
    wanted: Programme,
    held: Programme,
    used: frozenset[str],
    cited: frozenset[str],
    *,
    keep_moved: bool,
) -> Plan:
    """What the new programme makes of the one in force.

    `used` are the principles that questions or notes have, `cited` the speakers of notes. With
    `keep_moved` a programme that was moved as a whole stays so.

    Refuses: reload-principle, reload-code, reload-speaker
    """
    moved_ms = _moved_ms(wanted.sessions, held.sessions)
    sessions = _laid_out(_sessions(wanted.sessions, held.sessions, moved_ms if keep_moved else 0))
    past = [session for session in sessions if session.status != "planned"]
    _check_principles(wanted, held, used.union(*(session.principles for session in past)))
    speaking = cited.union(*(session.speakers for session in past))
    for speaker in _gone(wanted.speakers, held.speakers):
        if speaker.key in speaking:
            raise Refusal("reload-speaker", speaker=speaker.name)
    after = Programme(
        wanted.principles, wanted.speakers, sessions, tuple(_polls(wanted.polls, held.polls))
    )
    changes = (
        *_changes("principle", held.principles, after.principles),
        *_changes("speaker", held.speakers, after.speakers),
        *_changes("session", held.sessions, after.sessions),
        *_changes("poll", held.polls, after.polls),
        *_staying(wanted, after),
    )
    return Plan(after, changes, moved_ms)


def _check_principles(wanted: Programme, held: Programme, used: frozenset[str]) -> None:
    now = {principle.key: principle for principle in wanted.principles}
    for principle in held.principles:
        if principle.key not in used:
            continue
        if principle.key not in now:
            raise Refusal("reload-principle", code=principle.code, principle=principle.key)
        if now[principle.key].code != principle.code:
            raise Refusal("reload-code", code=principle.code, principle=principle.key)


def _gone(wanted: Sequence[R], held: Sequence[R]) -> list[R]:
    kept = {each.key for each in wanted}
    return [each for each in held if each.key not in kept]


def _moved_ms(wanted: Sequence[Session], held: Sequence[Session]) -> int:
    """By how much most sessions that come were planned later than they are now."""
    starts = {session.key: session.planned_start_at for session in wanted}
    by_ms = Counter(
        session.planned_start_at - starts[session.key]
        for session in held
        if session.status == "planned" and session.key in starts
    )
    return by_ms.most_common(1)[0][0] if by_ms else 0


def _sessions(wanted: Sequence[Session], held: Sequence[Session], by_ms: int) -> Iterator[Session]:
    """Those that happened as they are, but for title and speakers; the others as they should be.

    One that is late already is as late as it was; a new one as the one before it.
    """
    before = {session.key: session for session in held}
    yield from (s for s in _gone(wanted, held) if s.status != "planned")
    lag_ms = 0
    for session in wanted:
        own = before.get(session.key)
        if own is not None and own.status != "planned":
            yield replace(own, title=session.title, speakers=session.speakers)
            continue
        if own is not None:
            lag_ms = own.due_start_at - own.planned_start_at
        start_at, end_at = session.planned_start_at + by_ms, session.planned_end_at + by_ms
        yield replace(
            session,
            id=own.id if own else 0,
            planned_start_at=start_at,
            planned_end_at=end_at,
            due_start_at=start_at + lag_ms,
            due_end_at=end_at + lag_ms,
        )


def _laid_out(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """In the order of time, none before the one that comes first is over."""
    ordered = sorted(sessions, key=lambda s: (s.actual_start_at or s.due_start_at, s.place))
    free_at, after = 0, []
    for place, session in enumerate(ordered):
        if session.status == "planned" and session.due_start_at < free_at:
            by_ms = free_at - session.due_start_at
            session = replace(session, due_start_at=free_at, due_end_at=session.due_end_at + by_ms)
        if session.status in ("planned", "running"):
            free_at = session.due_end_at
        after.append(replace(session, place=place))
    return tuple(after)


def _polls(wanted: Sequence[Poll], held: Sequence[Poll]) -> Iterator[Poll]:
    """Those that were opened or that a moderator made as they are, prepared ones as they should."""
    put = {poll.key: poll for poll in wanted}
    for poll in held:
        if not poll.key or poll.status != "prepared":
            yield poll
        elif poll.key in put:
            new = put[poll.key]
            yield replace(poll, **{name: getattr(new, name) for name in PUT})
    known = {poll.key for poll in held}
    yield from (poll for poll in wanted if poll.key not in known)


def _changes(noun: str, held: Sequence[R], after: Sequence[R]) -> Iterator[Change]:
    before = {_key(each): each for each in held}
    left = {_key(each) for each in after}
    yield from (Change("removed", noun, key) for key in before if key not in left)
    for each in after:
        own = before.get(_key(each))
        if own is None:
            yield Change("added", noun, _key(each))
        elif changed := tuple(_differing(own, each)):
            yield Change("changed", noun, _key(each), changed)


def _key(each: Noun) -> str:
    return each.key or each.code if isinstance(each, Poll) else each.key


def _differing(before: Noun, after: Noun) -> Iterator[tuple[str, Any, Any]]:
    for field in fields(before):
        was, now = getattr(before, field.name), getattr(after, field.name)
        given = field.name == "code" and isinstance(before, Poll)  # with its first number
        if field.name not in LIVING and not given and was != now:
            yield field.name, was, now
    if isinstance(before, Session) and isinstance(after, Session):
        if before.due_start_at != after.due_start_at:
            yield "start", before.due_start_at, after.due_start_at
        length, new = (session.due_end_at - session.due_start_at for session in (before, after))
        if length != new:
            yield "length", length, new


def _staying(wanted: Programme, after: Programme) -> Iterator[Change]:
    """What the new programme says otherwise, or leaves out, and what stays all the same."""
    sessions = {session.key: session for session in wanted.sessions}
    for session in after.sessions:
        new = sessions.get(session.key)
        if session.status != "planned" and (new is None or [*_differing(session, new)]):
            yield Change("stays", "session", session.key)
    polls = {poll.key: poll for poll in wanted.polls}
    for poll in after.polls:
        put = polls.get(poll.key)
        if poll.key and poll.status != "prepared":
            if put is None or any(getattr(put, n) != getattr(poll, n) for n in PUT[:-1]):
                yield Change("stays", "poll", poll.key)
