"""One entry as a session that the configuration takes."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import ValidationError

from bot.config import Session
from bot.imports.agenda import Entry, Unreadable, cut
from bot.rules.base import fold

TITLE_LENGTH_MAX = 100
KEY_LENGTH_MAX = 40


@dataclass(frozen=True, slots=True)
class Planned:
    """A session to be: `start` on the event's clock; `names` of speakers that have no key yet."""

    key: str
    title: str
    start: datetime
    length: timedelta
    speakers: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    pause: bool = False


def planned(
    entry: Entry,
    start: datetime,
    length: timedelta | None,
    known: Mapping[str, str],
    keys: Collection[str],
) -> Planned:
    """The session that an entry becomes, on the event's clock, with a key unlike `keys`.

    `known` are the speakers' keys by their folded names. Unreadable: the configuration would
    refuse it.
    """
    if not entry.title:
        raise Unreadable("it has no title")
    title, length = cut(entry.title, TITLE_LENGTH_MAX), length or timedelta()
    key = _key(title, keys)
    try:
        Session.model_validate({"key": key, "title": title, "start": start, "duration": length})
    except ValidationError as found:
        mistake = found.errors()[0]
        expected = mistake.get("ctx", {}).get("expected", mistake["msg"])
        raise Unreadable(f"its {mistake['loc'][0]} does not fit; expected {expected}") from None
    speakers = {name: known.get(fold(name), "") for name in entry.speakers}
    return Planned(
        key,
        title,
        start,
        length,
        tuple(dict.fromkeys(filter(None, speakers.values()))),
        tuple(name for name, found in speakers.items() if not found),
        entry.pause,
    )


def _key(title: str, taken: Collection[str]) -> str:
    """A key of a title's letters, unlike those that are taken."""
    words = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")
    if len(words) > KEY_LENGTH_MAX:
        words = words[: KEY_LENGTH_MAX + 1].rpartition("-")[0] or words[:KEY_LENGTH_MAX]
    first = key = words or "session"
    number = 2
    while key in taken:
        key = f"{first}-{number}"
        number += 1
    return key
