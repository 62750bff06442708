"""Hands: requests to speak, in the same line as questions."""

from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.base import Refusal
from bot.rules.people import Attendance, Attribution

HandStatus = Literal["waiting", "on_floor", "done", "lowered"]
HAND_MOVES: dict[str, tuple[tuple[HandStatus, ...], HandStatus]] = {
    "take": (("waiting",), "on_floor"),
    "answered": (("on_floor",), "done"),
    "back": (("on_floor",), "waiting"),
    "lower": (("waiting",), "lowered"),
}


@dataclass(frozen=True, slots=True)
class Hand:
    """One request to speak; called by its code, so that a name is never needed."""

    id: int
    event_id: int
    code: str
    number: int
    principle: str
    note: str
    status: HandStatus
    attribution: Attribution
    name: str
    affiliation: str
    sector: str
    attendance: Attendance
    asker: str
    submitted_at: int
    selection_reason: str


def move_hand(hand: Hand, verb: str) -> Hand:
    """The hand after one move.

    Refuses: hand-impossible
    """
    leaves, enters = HAND_MOVES[verb]
    if hand.status not in leaves:
        raise Refusal("hand-impossible", code=hand.code)
    return replace(hand, status=enters)
