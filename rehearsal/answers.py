"""What the bot answered, read as a person reads it: sentences, codes, buttons and forms."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Any, Protocol

from simcord import InteractionResult, ResponseMessage

from bot.texts import say

Json = dict[str, Any]

# Blanks of which a reader does not know beforehand what stands in them.
WORDS, NUMBER = "\ue000", 987
# One of each kind that a language tells apart: Russian 1 and 2 to 4, Arabic 3 to 10 and 0 to 2.
_KINDS = (NUMBER, 981, 983, 903, 901)
_PLURALS = (0, 1, 2, *_KINDS)
_COUNTED = re.compile("|".join(map(str, _KINDS)))
_DIRECTION = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
# What a sentence has in a channel, and not where it is read as words: direction, bold type, codes.
_MARKS = re.compile("[\u2066-\u2069`]|" + re.escape(re.escape("**")))
_RECEIPT = re.compile(r"\*\*([A-Z]{1,4}-\d+) · ([0-9A-Z]{4})\*\*")


def walk(components: Any) -> Iterator[Json]:
    """Components with everything nested in them, in the order in which they are shown."""
    for component in components or ():
        yield component
        yield from walk(component.get("components"))
        if isinstance(component.get("component"), dict):
            yield from walk([component["component"]])


def undirected(text: str) -> str:
    """A text without the marks that keep each direction of writing to itself: what is stored."""
    return text.translate(_DIRECTION)


@lru_cache(maxsize=4096)
def sentence(key: str, language: str = "en", **blanks: str | int) -> re.Pattern[str]:
    """A sentence of the bot, with WORDS and NUMBER standing for whatever is there.

    It is found with its markup, and without.
    """
    numbers = [name for name, value in blanks.items() if value == NUMBER]
    forms: dict[str, None] = {}
    for counts in product(_PLURALS, repeat=len(numbers)):
        filled = blanks | dict(zip(numbers, counts, strict=True))
        words = re.escape(say(language, key, **filled)).replace(WORDS, ".*?")
        words = _MARKS.sub(lambda mark: f"(?:{mark[0]})?", words)
        forms[_COUNTED.sub(lambda _: r"[\d,]+", words)] = None
    return re.compile("|".join(forms), re.DOTALL)


class Told(Protocol):
    """What somebody was told, by the bot or on a page."""

    @property
    def language(self) -> str:
        """In which language."""

    @property
    def receipt(self) -> tuple[str, str] | None:
        """The code and the secret of a receipt."""

    @property
    def quotation(self) -> str:
        """What it quotes of a person."""

    @property
    def first(self) -> str:
        """What somebody reads first of it."""

    def says(self, key: str, **blanks: str | int) -> bool:
        """Whether this sentence of the bot is in it."""


class Answer:
    """One answer to one act: what it says and what can be pressed on it.

    `language`: in which the person is answered. The text has no marks of direction in it.
    """

    def __init__(self, result: InteractionResult, language: str = "en") -> None:
        self.result = result
        self.language = language
        self.form: Json | None = result.modal
        messages = [m for m in (result.response, *result.followups) if m is not None]
        self.messages: list[ResponseMessage] = messages
        parts = [part for message in messages for part in walk(message.components)]
        said = [*(m.content for m in messages)]
        said += [str(part["content"]) for part in parts if "content" in part]
        self.text = undirected("\n".join(said))
        self._on = {
            str(part["custom_id"]): message
            for message in messages
            for part in walk(message.components)
            if part.get("custom_id")
        }
        self.controls = list(self._on)
        self._parts = parts

    @property
    def given(self) -> bool:
        """Whether the person was answered at all: a form, words, or the thing they pressed on."""
        return self.result.acknowledged and bool(self.form or self.text.strip())

    @property
    def first(self) -> str:
        """The first line that says something."""
        return next((line.strip() for line in self.text.splitlines() if line.strip()), "")

    @property
    def receipt(self) -> tuple[str, str] | None:
        """The code and the secret of a receipt."""
        found = _RECEIPT.search(self.text)
        return (found[1], found[2]) if found else None

    @property
    def quotation(self) -> str:
        """What it quotes of a person, without the marks that keep it plain."""
        lines = [line[2:] for line in self.text.splitlines() if line.startswith("> ")]
        return re.sub(r"\\(.)", r"\1", "\n".join(lines))

    def says(self, key: str, **blanks: str | int) -> bool:
        """Whether this sentence of the bot is in it."""
        return bool(sentence(key, self.language, **blanks).search(self.text))

    def control(self, beginning: str) -> str | None:
        """The first button or menu whose custom_id begins like this."""
        return next((c for c in self.controls if c.startswith(beginning)), None)

    def message(self, custom_id: str) -> ResponseMessage | None:
        """The message that a button or menu is on."""
        return self._on.get(custom_id)

    def options(self, custom_id: str) -> list[str]:
        """The values of a menu on it."""
        return [
            str(option["value"])
            for part in self._parts
            if part.get("custom_id") == custom_id
            for option in part.get("options") or ()
        ]

    def fields(self) -> list[Json]:
        """What the form asks for."""
        parts = walk((self.form or {}).get("components"))
        return [part for part in parts if part.get("custom_id")]
