"""What a device is told once, on the page that it is sent to after a form."""

from collections import OrderedDict
from dataclasses import dataclass, field

from bot.rules.base import Blank

KEPT_MS = 10 * 60_000
KEPT_MAX = 5_000


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence by its key, what fills its blanks, and when it was to be said."""

    key: str
    blanks: dict[str, Blank]
    at: int


@dataclass(slots=True)
class Once:
    """What waits to be told: lost with the process, and kept in no file."""

    _waiting: OrderedDict[str, Told] = field(default_factory=OrderedDict)

    def keep(self, who: str, key: str, now: int, **blanks: Blank) -> None:
        """Tell this device so on its next page, instead of what waited for it before."""
        self._waiting.pop(who, None)
        self._waiting[who] = Told(key, blanks, now)
        if len(self._waiting) > KEPT_MAX:
            self._waiting.popitem(last=False)

    def take(self, who: str, now: int) -> Told | None:
        """What is to be told to this device now, and not again."""
        told = self._waiting.pop(who, None)
        return told if told and now - told.at < KEPT_MS else None
