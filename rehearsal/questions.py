"""What the crowd asks: the questions of `questions.toml`, handed out one by one."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from random import Random
from typing import Any

LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")


@dataclass(frozen=True, slots=True)
class Wording:
    """One question as somebody would type it; `like` is what it asks once more, in other words."""

    theme: str
    language: str
    text: str
    like: str = ""
    off_topic: bool = False


class Stock:
    """The questions that nobody asked yet; an empty list is asked again, said to be so."""

    def __init__(self, principles: Sequence[str], chance: Random) -> None:
        book = read()
        self._phrases: dict[str, dict[str, str]] = book["wording"]
        self.answers: list[str] = book["answers"]["en"]
        self._harm: list[str] = book["harm"]["en"]
        self._sources: list[dict[str, str | int]] = book["evidence"]
        self._notes = [(kind, text) for kind, texts in book["notes"].items() for text in texts]
        chance.shuffle(self._notes)
        self._noted = 0
        self._themes = themed(principles, list(themes(book)))
        self._chance = chance
        self._all = [*fresh(book), *repeated(book), *off_topic(book)]
        self._left = list(self._all)
        self.known = {wording.text: wording for wording in self._all}

    def take(
        self, principle: str, language: str, *, again: bool = False, off_topic: bool = False
    ) -> Wording:
        """A question on this principle in this language, or the nearest to it that is left."""
        theme = "" if off_topic else self._themes[principle]
        kind = [w for w in self._all if bool(w.like) == again and w.off_topic == off_topic]
        mine = [w for w in kind if w.language == language]
        nearest = (
            [w for w in mine if w.theme == theme and w in self._left],
            [w for w in mine if w in self._left],
            [w for w in kind if w.theme == theme and w.language == "en" and w in self._left],
            [w for w in mine if w.theme == theme],
            [w for w in kind if w.theme == theme],
            kind,
        )
        return self._hand_out(self._chance.choice(next(found for found in nearest if found)))

    def principle(self, wording: Wording, wanted: str) -> str:
        """The principle that a wording is about; the wanted one where several have its theme."""
        if not wording.theme or self._themes[wanted] == wording.theme:
            return wanted
        return next((p for p, theme in self._themes.items() if theme == wording.theme), wanted)

    def phrase(self, kind: str, language: str) -> str:
        """A few words that go with a question: `second_thought`, `repeated` or `terse`."""
        return self._phrases[kind][language]

    def harm(self) -> Wording:
        """A text that means harm to whoever reads it."""
        return Wording("", "en", self._chance.choice(self._harm))

    def note(self) -> tuple[str, str]:
        """The kind and the text of a note; each comes before one comes again."""
        self._noted += 1
        return self._notes[(self._noted - 1) % len(self._notes)]

    def source(self) -> dict[str, str | int]:
        """A piece of evidence, by the options of the command."""
        return dict(self._chance.choice(self._sources))

    def judge(self, text: str) -> Wording | None:
        """What a moderator recognizes in a text; None for what somebody put otherwise."""
        return self.known.get(text)

    def _hand_out(self, wording: Wording) -> Wording:
        if wording in self._left:
            self._left.remove(wording)
            return wording
        text = f"{self.phrase('repeated', wording.language)} {wording.text}"
        return Wording(wording.theme, wording.language, text, wording.text, wording.off_topic)


def read() -> dict[str, Any]:
    """The file, as it is."""
    text = resources.files("rehearsal").joinpath("questions.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def themes(book: dict[str, Any]) -> dict[str, dict[str, list[str]]]:
    """The themes with their questions by language."""
    others = ("again", "off_topic", "wording", "answers", "harm", "notes", "evidence")
    return {theme: book[theme] for theme in book if theme not in others}


def themed(principles: Sequence[str], known: Sequence[str]) -> dict[str, str]:
    """The theme of each principle: its own, or for an event with other principles one in turn."""
    return {
        principle: principle if principle in known else known[place % len(known)]
        for place, principle in enumerate(principles)
    }


def fresh(book: dict[str, Any]) -> list[Wording]:
    """Every question, once."""
    return [
        Wording(theme, language, text)
        for theme, by_language in themes(book).items()
        for language, texts in by_language.items()
        for text in texts
    ]


def repeated(book: dict[str, Any]) -> list[Wording]:
    """The near-duplicates, each with what it repeats."""
    return [
        Wording(theme, language, text, book[theme][language][place])
        for theme, by_language in book["again"].items()
        for language, texts in by_language.items()
        for place, text in enumerate(texts)
    ]


def off_topic(book: dict[str, Any]) -> list[Wording]:
    """What is no question of the event."""
    return [
        Wording("", language, text, off_topic=True)
        for language, texts in book["off_topic"].items()
        for text in texts
    ]
