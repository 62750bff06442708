"""What must hold between the tables of one event: names that are unique and names that exist."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.config.mistakes import Key, Mistake
from bot.config.text import LANGUAGES, Text
from bot.rules.base import fold

if TYPE_CHECKING:
    from bot.config.event import Event

UNIQUE = (
    ("principles", "key"),
    ("principles", "code"),
    ("speakers", "key"),
    ("sessions", "key"),
    ("polls", "key"),
)


def mistakes_in(event: Event) -> Iterator[Mistake]:
    """Every mistake that shows only when the event is seen as a whole."""
    yield from _repeated(event)
    yield from _repeated_channels(event)
    yield from _unknown(event)
    yield from _overlapping(event)
    yield from _alike(event)


def _repeated(event: Event) -> Iterator[Mistake]:
    for table, name in UNIQUE:
        values = [getattr(entry, name) for entry in getattr(event, table)]
        for place, value in enumerate(values):
            if value in values[:place]:
                wanted = f"a {name} that {table}[{values.index(value)}] does not have already"
                yield Mistake((table, place, name), value, wanted)


def _repeated_channels(event: Event) -> Iterator[Mistake]:
    first_use: dict[int, str] = {}
    for name, channel in event.channels:
        if channel and channel in first_use:
            wanted = f"a channel of its own: {first_use[channel]} has this one already"
            yield Mistake(("channels", name), channel, wanted)
        first_use.setdefault(channel, name)


def _unknown(event: Event) -> Iterator[Mistake]:
    for place, session in enumerate(event.sessions):
        for name in ("speakers", "principles"):
            known = [entry.key for entry in getattr(event, name)]
            for nth, key in enumerate(getattr(session, name)):
                if key not in known:
                    yield Mistake(("sessions", place, name, nth), key, _one_of(name, known))
    sessions = [session.key for session in event.sessions]
    for place, poll in enumerate(event.polls):
        if poll.session and poll.session not in sessions:
            yield Mistake(("polls", place, "session"), poll.session, _one_of("sessions", sessions))


def _one_of(table: str, keys: list[str]) -> str:
    return f"a key of the {table}: {', '.join(keys) or 'there are none'}"


def _overlapping(event: Event) -> Iterator[Mistake]:
    placed = sorted(enumerate(event.sessions), key=lambda each: event.session_start(each[1]))
    for (_, before), (place, after) in pairwise(placed):
        free_at = event.session_end(before)
        if event.session_start(after) < free_at:
            local = free_at.astimezone(event.zone).replace(tzinfo=None).isoformat()
            wanted = f'{local} or later, when the session "{before.key}" is over'
            yield Mistake(("sessions", place, "start"), after.start, wanted)


def _alike(event: Event) -> Iterator[Mistake]:
    """Choices that one person would see twice, in whichever language."""
    choices: list[tuple[tuple[Key, ...], tuple[Text, ...]]] = [
        (("addressees",), event.addressees),
        (("questions", "decline_reasons"), event.questions.decline_reasons),
        (("selection", "override_reasons"), event.selection.override_reasons),
        *((("polls", place, "options"), poll.options) for place, poll in enumerate(event.polls)),
    ]
    for path, texts in choices:
        for place, text in enumerate(texts):
            for language in LANGUAGES:
                said = text.say(language)
                if fold(said) in {fold(other.say(language)) for other in texts[:place]}:
                    wanted = "words that differ from the entries before, whatever their case"
                    yield Mistake((*path, place), said, wanted)
                    break
