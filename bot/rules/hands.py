"""Hands: requests to speak, and the turns that the chair gives straight to the room.

Source: PRODUCT sections 2 and 4. Both stand on one floor with the questions.
"""

from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.base import Refusal, clean_line
from bot.rules.people import NAME_LENGTH_MAX, Attendance, Attribution, Profile, checked_sector

HandStatus = Literal["queued", "on_floor", "answered", "lowered"]
HandKind = Literal["hand", "room"]
LETTERS: dict[HandKind, str] = {"hand": "H", "room": "R"}
NOTE_LENGTH_MAX = 200
LIMIT_MIN_MS, LIMIT_MAX_MS = 1_000, 60 * 60_000

# Every move that exists, by verb: the states it leaves and the one it enters.
MOVES: dict[str, tuple[tuple[HandStatus, ...], HandStatus]] = {
    "lower": (("queued",), "lowered"),
    "take": (("queued",), "on_floor"),
    "answered": (("on_floor",), "answered"),
    "back": (("on_floor",), "queued"),
}


@dataclass(frozen=True, slots=True)
class Hand:
    """One request to speak as it stands; instants in milliseconds since 1970, UTC.

    `note` is for the moderators and the chair. A turn given straight to the room is one of the
    kind `room`, which never waited.
    """

    id: int
    event_id: int
    code: str
    number: int
    kind: HandKind
    principle: str
    note: str
    attribution: Attribution
    name: str
    affiliation: str
    sector: str
    attendance: Attendance
    raiser: str
    status: HandStatus
    version: int
    raised_at: int
    floor_at: int | None
    closed_at: int | None
    registered: bool = False  # the name is as registered, not as stated


@dataclass(frozen=True, slots=True)
class Face:
    """What a hand shows of whoever speaks: enough to call them, as far as they want it."""

    attribution: Attribution
    name: str = ""
    affiliation: str = ""
    sector: str = ""
    registered: bool = False


def face_of(profile: Profile) -> Face:
    """What a raised hand shows: as the person chose with `/join`, else nothing but its code."""
    if profile.attribution == "named" and profile.name:
        return Face("named", profile.name, profile.affiliation, registered=profile.registered)
    if profile.attribution == "affiliation" and profile.affiliation:
        return Face("affiliation", affiliation=profile.affiliation)
    if profile.attribution == "sector" and profile.sector:
        return Face("sector", sector=profile.sector)
    return Face("anonymous")


def face_in_room(name: str, affiliation: str, sector: str) -> Face:
    """What a moderator typed of somebody in the room; without a name it says only as much.

    Refuses: too-long, sector-unknown
    """
    name = clean_line(name, "name", NAME_LENGTH_MAX)
    affiliation = clean_line(affiliation, "affiliation", NAME_LENGTH_MAX)
    sector = checked_sector(sector) if sector else ""
    if name:
        return Face("named", name, affiliation, sector)
    if affiliation:
        return Face("affiliation", affiliation=affiliation)
    return Face("sector", sector=sector) if sector else Face("anonymous")


def move(hand: Hand, verb: str, now: int) -> Hand:
    """The hand after one move; its version grows by one.

    Refuses: hand-move-impossible
    """
    leaves, enters = MOVES[verb]
    if hand.status not in leaves:
        raise Refusal("hand-move-impossible", code=hand.code, status=hand.status, verb=verb)
    return replace(
        hand,
        status=enters,
        version=hand.version + 1,
        floor_at=now if enters == "on_floor" else hand.floor_at,
        closed_at=now if enters in ("answered", "lowered") else None,
    )


def check_version(hand: Hand, version: int | None) -> None:
    """Whether the decision was made on the hand as it stands (None: by command).

    Refuses: hand-changed
    """
    if version is not None and version != hand.version:
        raise Refusal("hand-changed", code=hand.code, status=hand.status)


def checked_limit(limit_ms: int) -> int:
    """The speaking time, in milliseconds.

    Refuses: limit-impossible
    """
    if not LIMIT_MIN_MS <= limit_ms <= LIMIT_MAX_MS:
        raise Refusal("limit-impossible")
    return limit_ms
