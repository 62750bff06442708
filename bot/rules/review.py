"""The review stream: what it is narrowed to, and where in it a moderator stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.rules.base import Refusal
from bot.rules.tongues import TONGUES

TEN = 10  # Source: PRODUCT section 5: ten can be approved at once
SPOKEN = TONGUES
ALL = "-"
ID_DIGITS_MAX = 15


@dataclass(frozen=True, slots=True)
class Stream:
    """One moderator's stream, as its controls carry it.

    `principle` is a code and `language` that of the askers; '' stands for all. `after` is the
    id of the item that was left last: what comes before it waits until the others were dealt.
    """

    principle: str = ""
    language: str = ""
    after: int = 0

    def __str__(self) -> str:
        return f"{self.principle or ALL} {self.language or ALL} {self.after}"

    @property
    def narrowed(self) -> bool:
        """Whether some of what waits is left out of it."""
        return bool(self.principle or self.language)


@dataclass(frozen=True, slots=True)
class Held:
    """An item that another moderator has open, and until when."""

    code: str
    who: str
    expires_at: int


def parse_stream(parts: Sequence[str]) -> Stream:
    """The stream that a control was drawn in: principle, language, and the id left last.

    Refuses: expired-control
    """
    principle, language, after = parts
    written = after.isascii() and after.isdecimal() and len(after) <= ID_DIGITS_MAX
    if language not in (*SPOKEN, ALL) or not written:
        raise Refusal("expired-control")
    return Stream(
        "" if principle == ALL else principle, "" if language == ALL else language, int(after)
    )
