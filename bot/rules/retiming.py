"""Re-timing: what a delay, an extension or a skip does to the programme, and what it costs.

Source: PRODUCT section 6. Everything here is computed on the programme as it is due now and
changes nothing: what would pass a hard end is first shown as offers.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.agenda import Session, running
from bot.rules.base import Refusal

Act = Literal["delay", "extend"]
How = Literal["fit", "pauses", "shorten", "over", "cut", "leave"]

MINUTE_MS = 60_000
MINUTES_MAX = 24 * 60
CUT_LEAVES_MS = MINUTE_MS  # what a session keeps at least when it is shortened by name


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to make room: the whole programme as it would be.

    `fit` moves only by what fits, `pauses` uses pauses up, `shorten` cuts later sessions that
    are not protected, `cut` and `leave` shorten or leave out the one of this key, `over` passes
    the end.
    """

    how: How
    key: str
    minutes: int
    sessions: tuple[Session, ...]


def check_minutes(minutes: int) -> int:
    """The minutes of a delay or an extension, in milliseconds.

    Refuses: minutes-impossible
    """
    if not 1 <= minutes <= MINUTES_MAX:
        raise Refusal("minutes-impossible", minutes_max=MINUTES_MAX)
    return minutes * MINUTE_MS


def programme_mark(sessions: Sequence[Session]) -> str:
    """What a choice was computed on: any change of a session or its times gives another mark."""
    state = repr([(s.key, s.status, s.due_start_at, s.due_end_at) for s in sessions])
    return hashlib.sha256(state.encode()).hexdigest()[:12]


def check_due(sessions: Sequence[Session], key: str, due_at: int) -> None:
    """Whether a session is still due when a control said: else somebody has just moved it.

    Refuses: expired-control, moved-meanwhile
    """
    session = next((s for s in sessions if s.key == key and s.status == "planned"), None)
    if session is None or session.due_start_at < due_at:
        raise Refusal("expired-control")
    if session.due_start_at > due_at:
        minutes = -(-(session.due_start_at - due_at) // MINUTE_MS)
        raise Refusal("moved-meanwhile", minutes=minutes, at=session.due_start_at)


def ends_at(sessions: Sequence[Session]) -> int | None:
    """When the programme ends as things stand; None where nothing runs or comes."""
    left = (s.due_end_at for s in sessions if s.status in ("planned", "running"))
    return max(left, default=None)


def retimed(sessions: Sequence[Session], act: Act, by_ms: int) -> tuple[Session, ...]:
    """The whole programme with every later session moved; `extend` lengthens the running one.

    Refuses: nothing-to-move, nothing-running
    """
    if act == "extend" and running(sessions) is None:
        raise Refusal("nothing-running")
    if act == "delay" and not any(s.status == "planned" for s in sessions):
        raise Refusal("nothing-to-move")
    return _laid_out(sessions, act, by_ms)


def skipped(sessions: Sequence[Session], key: str) -> tuple[Session, ...]:
    """The programme with one planned session left out; the others keep their times.

    Refuses: session-running, session-unknown, skip-impossible
    """
    session = next((s for s in sessions if s.key == key), None)
    if session is None:
        raise Refusal("session-unknown", typed=key[:40], choices=", ".join(s.key for s in sessions))
    if session.status == "running":
        raise Refusal("session-running", session=key)
    if session.status != "planned":
        raise Refusal("skip-impossible", session=key)
    return tuple(replace(s, status="skipped") if s.key == key else s for s in sessions)


def beyond_ms(sessions: Sequence[Session], after: Sequence[Session], hard_end_at: int) -> int:
    """How far a re-timing passes the hard end, or the end now if that is past it already."""
    now_ends, then_ends = ends_at(sessions), ends_at(after)
    if then_ends is None:
        return 0
    return max(0, then_ends - max(hard_end_at, now_ends or hard_end_at))


def offers(
    sessions: Sequence[Session], act: Act, by_ms: int, hard_end_at: int
) -> tuple[Offer, ...]:
    """The ways to make room for what would pass the hard end; none where nothing would.

    Refuses: nothing-to-move, nothing-running
    """
    whole = retimed(sessions, act, by_ms)
    excess_ms = beyond_ms(sessions, whole, hard_end_at)
    if not excess_ms:
        return ()
    minutes = by_ms // MINUTE_MS
    found = list(_general(sessions, act, by_ms, excess_ms, hard_end_at))
    found += _named(sessions, act, by_ms, excess_ms, hard_end_at)
    return (*found, Offer("over", "", minutes, whole))


def chosen(found: Sequence[Offer], how: str, key: str) -> Offer:
    """The offer that was chosen.

    Refuses: expired-control
    """
    for offer in found:
        if (offer.how, offer.key) == (how, key):
            return offer
    raise Refusal("expired-control")


def shift_at(before: Sequence[Session], after: Sequence[Session], at: int) -> int:
    """By how much an instant of the programme moved with it, in milliseconds.

    What lies in a later session moves with that session, what lies beyond the end of the one
    that runs by as much as its end; what lies before does not move.
    """
    shift = 0
    for one, other in zip(before, after, strict=True):
        if one.status == "running" and at >= one.due_end_at:
            shift = other.due_end_at - one.due_end_at
        if one.status == "planned" and at >= one.due_start_at:
            shift = other.due_start_at - one.due_start_at
    return shift


def _general(
    sessions: Sequence[Session], act: Act, by_ms: int, excess_ms: int, hard_end_at: int
) -> Iterator[Offer]:
    if fits := (by_ms - excess_ms) // MINUTE_MS:
        yield Offer("fit", "", fits, _laid_out(sessions, act, fits * MINUTE_MS))
    minutes = by_ms // MINUTE_MS
    closer = _laid_out(sessions, act, by_ms, use_pauses=True)
    if not beyond_ms(sessions, closer, hard_end_at):
        yield Offer("pauses", "", minutes, closer)
    cuts = _shared_cuts(sessions, _whole_minutes(excess_ms))
    shorter = _laid_out(sessions, act, by_ms, cuts)
    if cuts and not beyond_ms(sessions, shorter, hard_end_at):
        yield Offer("shorten", "", minutes, shorter)


def _named(
    sessions: Sequence[Session], act: Act, by_ms: int, excess_ms: int, hard_end_at: int
) -> Iterator[Offer]:
    cut_ms, minutes = _whole_minutes(excess_ms), by_ms // MINUTE_MS
    for session in (s for s in sessions if s.status == "planned"):
        left_ms = session.due_end_at - session.due_start_at - cut_ms
        shorter = _laid_out(sessions, act, by_ms, {session.key: cut_ms})
        if left_ms >= CUT_LEAVES_MS and not beyond_ms(sessions, shorter, hard_end_at):
            yield Offer("cut", session.key, minutes, shorter)
        without = _laid_out(sessions, act, by_ms, left_out=session.key)
        if not beyond_ms(sessions, without, hard_end_at):
            yield Offer("leave", session.key, minutes, without)


def _whole_minutes(ms: int) -> int:
    return -(-ms // MINUTE_MS) * MINUTE_MS


def _shared_cuts(sessions: Sequence[Session], wanted_ms: int) -> dict[str, int]:
    """Cuts that add up to this, a minute at a time from the longest; none where they cannot.

    Nothing protected is cut, and nothing below half of what was published.
    """
    left = {
        s.key: s.due_end_at - s.due_start_at
        for s in sessions
        if s.status == "planned" and not s.protected
    }
    least = {s.key: (s.planned_end_at - s.planned_start_at) // 2 for s in sessions}
    cuts: dict[str, int] = {}
    for _ in range(wanted_ms // MINUTE_MS):
        spare = [key for key in left if left[key] - MINUTE_MS >= least[key]]
        if not spare:
            return {}
        longest = max(spare, key=lambda key: left[key])
        left[longest] -= MINUTE_MS
        cuts[longest] = cuts.get(longest, 0) + MINUTE_MS
    return cuts


def _laid_out(
    sessions: Sequence[Session],
    act: Act,
    by_ms: int,
    cuts: Mapping[str, int] | None = None,
    left_out: str = "",
    use_pauses: bool = False,
) -> tuple[Session, ...]:
    """The programme after a re-timing; later sessions never get earlier than they were due."""
    cuts = cuts or {}
    after: list[Session] = []
    shift = by_ms
    free_at: int | None = None  # the end of what comes before, where pauses are used up
    for session in sessions:
        if session.status == "running" and act == "extend":
            session = replace(session, due_end_at=session.due_end_at + by_ms)
            free_at = session.due_end_at
        elif session.status == "planned":
            if use_pauses and free_at is not None:
                shift = min(shift, max(0, free_at - session.due_start_at))
            length = session.due_end_at - session.due_start_at
            if session.key == left_out:
                session = replace(session, status="skipped")
                shift = max(0, shift - length)
            else:
                start_at = session.due_start_at + shift
                length -= cuts.get(session.key, 0)
                session = replace(session, due_start_at=start_at, due_end_at=start_at + length)
                shift = max(0, shift - cuts.get(session.key, 0))
                free_at = session.due_end_at
        after.append(session)
    return tuple(after)
