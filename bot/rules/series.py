"""Several events of one series: what an earlier one still owes, and how it is named.

Codes begin anew with each event, so that of another event is named with the event's number.
"""

import re
from dataclasses import dataclass

from bot.rules.base import Refusal

_REFERENCE = re.compile(r"\s*(\d{1,5}|[a-z0-9][a-z0-9-]{0,62})\s*[/:]\s*(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Owed:
    """What an event left to be done: a written answer, or a commitment.

    `kind` is `follow_up` or `commitment`, `who` and `due` whom it is owed by and until when, as
    far as somebody said so.
    """

    event: str
    number: int
    code: str
    kind: str
    text: str
    who: str
    due: str

    @property
    def reference(self) -> str:
        """How it is named in another event: `1/HR-7`."""
        return f"{self.number}/{self.code}"


def parse_reference(typed: str) -> tuple[str, str]:
    """The event, its number or its short name, and the code: `1/HR-7`. Without an event: ''."""
    found = _REFERENCE.fullmatch(typed)
    return (found[1].casefold(), found[2]) if found else ("", typed)


def find_event(wanted: str, events: dict[str, int]) -> str:
    """The short name of the event that was named, of these with their numbers.

    Refuses: series-event-unknown
    """
    for slug, number in events.items():
        if wanted in (slug, str(number)):
            return slug
    choices = ", ".join(str(number) for number in sorted(events.values()))
    raise Refusal("series-event-unknown", typed=wanted[:60], choices=choices or "-")
