"""What an asker is told of: which of the log's moves, once they have stood for a minute."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.rules.log import Entry

# Source: PRODUCT section 13: not at all if it was undone within that time.
TELL_AFTER_MS = 60_000
# Messages to single people leave at most one a second: Discord calls more too fast.
PACE_MS = 1_000

What = Literal["decided", "brief"]  # what can be sent
EDITION, BRIEF = "edition", "brief"  # the outbox: its announcement, a message with it

DECIDED = frozenset({"next", "floor", "answered", "followup", "decline", "merge", "close"})
CHANGED = frozenset({"reword", "principle"})
TAKEN_BACK = frozenset({"back", "reopen", "unmerge", "undo"})
TOLD = DECIDED | CHANGED | TAKEN_BACK
# What the asker does ends the matter: nobody is told of their own act.
OWN = frozenset({"withdraw", "erase"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What one person wished to be sent; `refused`: their Discord takes no message of ours.

    `owed`: the brief is published already, and on its way.
    """

    decided: bool = False
    brief: bool = False
    refused: bool = False
    owed: bool = False


def standing(history: Sequence[Entry]) -> list[Entry]:
    """What an asker was or is to be told of, in order: what was taken back in time is left out.

    What was taken back later was told before; so the taking back is told as well.
    """
    stands: list[Entry] = []
    for entry in history:
        if entry.move in OWN:
            stands.clear()
        elif entry.move in DECIDED | CHANGED:
            stands.append(entry)
        elif entry.move in TAKEN_BACK:
            undone = _taken_back(stands, entry)
            if undone is not None:
                stands.remove(undone)
            if undone is not None and entry.at - undone.at >= TELL_AFTER_MS:
                stands.append(entry)
    return stands


def _taken_back(stands: Sequence[Entry], entry: Entry) -> Entry | None:
    """What this takes back: an undo names it, anything else the last decision."""
    for before in reversed(stands):
        named = entry.reason == before.move if entry.move == "undo" else before.move not in CHANGED
        if named:
            return before
    return None


def is_told(history: Sequence[Entry], number: int) -> bool:
    """Whether the move of this number is to be told now: it stands, and nothing came after."""
    stands = standing(history)
    return bool(stands) and stands[-1].number == number
