"""A refusal as a sentence."""

from bot.cards.base import plain, stamp
from bot.rules.base import Blank, Refusal
from bot.rules.codes import letters_of
from bot.rules.hands import LETTERS
from bot.texts import listed, say

LISTS = frozenset({"choices", "codes", "channels"})
_POLLS = frozenset({"poll-state", "poll-not-open"})
_EVENTS = frozenset(
    {"nothing-open", "event-not-open", "event-not-live", "event-opened-before", "practice-not-open"}
)

_MOVES = frozenset({"move-impossible", "hand-move-impossible"})
ASKERS = frozenset({"withdraw", "lower"})  # the moves that are not the moderators'
# States from which something can come next; from the others nothing more can.
THEN = frozenset({"in_review", "queued", "on_floor", "declined", "merged"})


def refusal_words(refusal: Refusal, language: str) -> str:
    """What cannot be done and what to do next, in this language."""
    key = refusal.key
    if key == "question-unknown" and _letters(refusal) in LETTERS.values():
        key = "question-needed"  # the code is of a hand, with which this cannot be done
    words = say(language, key, **refusal_blanks(refusal, language))
    status = str(refusal.blanks.get("status", ""))
    if key in _MOVES and status in THEN and refusal.blanks.get("verb") not in ASKERS:
        words = f"{words} {say(language, f'then-{_dashed(status)}')}"
    return words


def refusal_blanks(refusal: Refusal, language: str) -> dict[str, Blank]:
    """What fills the blanks of a refusal's sentence."""
    blanks: dict[str, Blank] = {
        name: plain(blank) if isinstance(blank, str) else blank
        for name, blank in refusal.blanks.items()
    }
    status, state = refusal.blanks.get("status"), refusal.blanks.get("state")
    if status is not None:
        noun = "poll-words" if refusal.key in _POLLS else "status"
        if _letters(refusal) in LETTERS.values():
            noun = "hand-words"
        blanks["status_words"] = say(language, f"{noun}-{_dashed(str(status))}")
    if state is not None and refusal.key in _EVENTS:
        blanks["state_words"] = say(language, f"state-{state}")
    for name in LISTS & blanks.keys():
        blanks[name] = listed(str(blanks[name]).split(", "), language)
    for name in ("at", "ended_at"):
        if isinstance(at := blanks.get(name), int):
            blanks[name] = stamp(at, "f" if name == "ended_at" else "t")
    if "role" in blanks:
        blanks["role_id"] = str(blanks["role"])
    return blanks


def _letters(refusal: Refusal) -> str:
    return letters_of(str(refusal.blanks.get("code", "")))


def _dashed(status: str) -> str:
    return status.replace("_", "-")
