"""Which of the event's own texts lack which languages."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from bot.config.event import Event
from bot.config.text import LANGUAGES, Text


def lacking(event: Event) -> list[str]:
    """A line for each set of languages that texts lack: the languages, then the texts.

    First those of the event's shared messages, which everybody then sees in another language.
    """
    lacks: dict[tuple[str, ...], list[str]] = {}
    everywhere: list[str] = []
    for where, text in _texts(event, ""):
        if not text:
            continue
        if isinstance(text.words, str):
            everywhere.append(where)
            continue
        missing = tuple(name for name in LANGUAGES if name not in text.languages)
        if missing:
            lacks.setdefault(missing, []).append(where)
    shared: set[str] = set(event.languages)
    lines = [
        f"lack {' '.join(missing)}{_shared(shared & set(missing))}: {_counted(places)}"
        for missing, places in sorted(lacks.items(), key=lambda item: (-len(item[0]), item[0]))
    ]
    if everywhere:
        lines.append(f"one text for every language: {_counted(everywhere)}")
    return lines


def languages_lacking(event: Event) -> tuple[str, ...]:
    """The languages that some text of the event lacks."""
    by_language = [t for _, t in _texts(event, "") if t and not isinstance(t.words, str)]
    return tuple(n for n in LANGUAGES if any(n not in text.languages for text in by_language))


def _shared(languages: set[str]) -> str:
    if not languages:
        return ""
    return f" ({' '.join(sorted(languages))}: a language of the event's shared messages)"


def _counted(places: list[str]) -> str:
    """The places, those of one kind together: `sessions.title (7)`."""
    kinds: dict[str, int] = {}
    for place in places:
        kinds[place] = kinds.get(place, 0) + 1
    return ", ".join(kind if count == 1 else f"{kind} ({count})" for kind, count in kinds.items())


def _texts(value: Any, where: str) -> Iterator[tuple[str, Text]]:
    """Every text of a value with the path to it, without places in lists."""
    if isinstance(value, Text):
        yield where, value
    elif isinstance(value, BaseModel):
        for name, part in value:
            yield from _texts(part, f"{where}.{name}" if where else name)
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from _texts(part, f"{where}.{name}")
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _texts(part, where)
