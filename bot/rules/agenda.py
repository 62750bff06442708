"""The run of show: sessions, what may start, and what is open to questions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.base import Refusal

SessionStatus = Literal["planned", "running", "ended", "skipped"]
NEXT_TWICE_MS = 5_000


@dataclass(frozen=True, slots=True)
class Session:
    """One agenda item; instants in milliseconds since 1970, UTC.

    `planned_*` is what was published, `due_*` what is expected now, `actual_*` what happened.
    Texts are tables by language.
    """

    id: int
    event_id: int
    key: str
    place: int
    title: dict[str, str]
    planned_start_at: int
    planned_end_at: int
    due_start_at: int
    due_end_at: int
    actual_start_at: int | None
    actual_end_at: int | None
    status: SessionStatus
    start_mode: Literal["manual", "auto"]
    protected: bool
    questions_open: bool
    speakers: tuple[str, ...]
    principles: tuple[str, ...]


def running(sessions: Sequence[Session]) -> Session | None:
    """The session that runs now."""
    return next((s for s in sessions if s.status == "running"), None)


def following(sessions: Sequence[Session], after: Session | None = None) -> Session | None:
    """The next session in the programme that has not started.

    After one that was started out of turn it is the one behind it, if there is any.
    """
    planned = [s for s in sessions if s.status == "planned"]
    later = [s for s in planned if after is not None and s.place > after.place]
    return next(iter(later or planned), None)


def due_by_itself(sessions: Sequence[Session], now: int) -> Session | None:
    """The session that the clock starts now: the first that says so and whose time has come.

    Others before it that nobody started stay planned: a person may start or skip them.
    """
    due = (s for s in sessions if s.status == "planned" and s.start_mode == "auto")
    return next((s for s in due if s.due_start_at <= now), None)


def next_open(sessions: Sequence[Session]) -> Session | None:
    """The next session in the programme that is open to questions and has not started."""
    return next((s for s in sessions if s.status == "planned" and s.questions_open), None)


def to_start(sessions: Sequence[Session], key: str | None) -> Session:
    """The session that `/run start` means; left out, the next in the programme.

    One that was left out can be started by its name after all.

    Refuses: session-running, session-unknown, session-over, programme-over
    """
    now_running = running(sessions)
    if now_running:
        raise Refusal("session-running", session=now_running.key)
    if key is None:
        session = following(sessions)
        if not session:
            raise Refusal("programme-over")
        return session
    for session in sessions:
        if session.key == key:
            if session.status not in ("planned", "skipped"):
                raise Refusal("session-over", session=key)
            return session
    raise Refusal("session-unknown", typed=key[:40], choices=", ".join(s.key for s in sessions))


def start(session: Session, now: int) -> Session:
    """The session as it starts; it is expected to last as long as planned."""
    length = session.due_end_at - session.due_start_at
    return replace(
        session,
        status="running",
        actual_start_at=now,
        due_start_at=now,
        due_end_at=now + length,
    )


def start_by_clock(session: Session, now: int) -> Session:
    """The session as the clock starts it: late after a downtime, it ends when it was due to."""
    return replace(session, status="running", actual_start_at=now)


def end(session: Session, now: int) -> Session:
    """The session as it ends.

    Refuses: nothing-running
    """
    if session.status != "running":
        raise Refusal("nothing-running")
    return replace(session, status="ended", actual_end_at=now, due_end_at=now)


def check_not_twice(last_start_at: int | None, now: int) -> None:
    """Whether a `next` is not the second of two people pressing at once.

    Refuses: next-twice
    """
    if last_start_at is not None and now - last_start_at < NEXT_TWICE_MS:
        raise Refusal("next-twice", seconds=-(-(NEXT_TWICE_MS - (now - last_start_at)) // 1000))


def late_from(sessions: Sequence[Session]) -> int | None:
    """From when on the running session is late: its end, and what follows is due.

    None where none runs.
    """
    session, after = running(sessions), following(sessions)
    if session is None:
        return None
    return max(session.due_end_at, after.due_start_at) if after else session.due_end_at


def asking_open(session: Session | None) -> bool:
    """Whether questions may be asked: in this session if it is open to them, and between two."""
    return session is None or session.questions_open


def open_ms_left(sessions: Sequence[Session], now: int) -> int:
    """Milliseconds left in sessions that are open to questions."""
    left = 0
    for s in sessions:
        if s.questions_open and s.status == "running":
            left += max(0, s.due_end_at - now)
        elif s.questions_open and s.status == "planned":
            left += s.due_end_at - s.due_start_at
    return left
