"""Texts that participants read: one for everybody, or one for each language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from bot.config.mistakes import Mistake, not_expected, refuse
from bot.rules.base import clean

Language = Literal["en", "fr", "es", "ar", "ru", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Text:
    """What is said to people: a string for everybody, or a table by language.

    `first` is the language in which it is said to those whose own it lacks. The event fills it
    in; it is no part of what makes two texts equal.
    """

    words: str | Mapping[str, str]
    first: str = field(default="", compare=False, repr=False)

    def say(self, language: str) -> str:
        """The words in this language, else in the event's first, else the first there are."""
        if isinstance(self.words, str):
            return self.words
        spoken = next((name for name in (language, self.first) if name in self.words), None)
        return self.words[spoken] if spoken else next(iter(self.words.values()), "")

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it has words of its own for; none where it is one for everybody."""
        return () if isinstance(self.words, str) else tuple(self.words)

    def __str__(self) -> str:
        return self.say(self.first)

    def __bool__(self) -> bool:
        return bool(str(self))

    def __hash__(self) -> int:
        words = self.words
        return hash(words if isinstance(words, str) else frozenset(words.items()))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return Words(0, 4000, lines=True).__get_pydantic_core_schema__(source, handler)


@dataclass(frozen=True, slots=True)
class Words:
    """How long a `str` or a `Text` may be, in code points after NFC and trimming.

    `lines`: whether it may have more than one line.
    """

    low: int
    high: int
    lines: bool = False

    @property
    def what(self) -> str:
        """What is expected, in words."""
        length = f"{self.low} to {self.high}" if self.low else f"at most {self.high}"
        return f"a text of {length} characters" + ("" if self.lines else " on one line")

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        if source is str:
            return core_schema.no_info_plain_validator_function(self._read)
        return core_schema.no_info_plain_validator_function(
            self._read_text,
            serialization=core_schema.plain_serializer_function_ser_schema(_plain),
        )

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise not_expected(self.what)
        words = clean(value)
        if not self.low <= len(words) <= self.high:
            raise not_expected(f"{self.what} (it has {len(words)})")
        if "\n" in words and not self.lines:
            raise not_expected(self.what)
        return words

    def _read_text(self, value: Any) -> Text:
        words = value.words if isinstance(value, Text) else value
        if not isinstance(words, Mapping):
            return Text(self._read(words))
        if not words:
            raise not_expected(f"{self.what}, in one language at least")
        mistakes = [
            Mistake((name,), words[name], f"a language among {', '.join(LANGUAGES)}")
            for name in words
            if name not in LANGUAGES
        ]
        table = {}
        for name, said in words.items():
            try:
                table[name] = self._read(said)
            except ValueError as mistake:
                mistakes.append(Mistake((name,), said, str(mistake)))
        refuse(mistakes)
        return Text(table)


def _plain(text: Text) -> str | dict[str, str]:
    return text.words if isinstance(text.words, str) else dict(text.words)
