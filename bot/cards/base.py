"""The parts of a card: words, buttons, menus and forms, with Discord's limits in mind."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.texts import as_written

Style = Literal["primary", "secondary", "success", "danger"]

# Source: Discord's component reference.
WORDS_MAX = 4000
LABEL_MAX, MENU_MAX, OPTION_MAX, PLACEHOLDER_MAX = 80, 25, 100, 150
DESCRIPTION_MAX = 1024
FORM_TITLE_MAX, FIELD_LABEL_MAX, FIELD_HINT_MAX = 45, 45, 100
EXCERPT_MAX, GIVEN_BACK_MAX = 80, 1200

# What Discord would act on; but it shows a backslash in an address, and before a digit.
_MARKUP = re.compile(r"(https?://[^\s<]{2,}<?)|[\\*_~`|<>\[]")
_LINE_START = re.compile(r"^(\s*)([#\-+])", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d+)\.", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press; `act` is `noun:verb:subject`."""

    label: str
    act: str
    style: Style = "secondary"
    disabled: bool = False
    emoji: str = ""  # beside the label, which says the same


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens a page."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a menu."""

    value: str
    label: str
    description: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A choice among at most 25, of `count_max` at once; what is chosen arrives with the act."""

    act: str
    placeholder: str
    options: tuple[Option, ...]
    count_max: int = 1


@dataclass(frozen=True, slots=True)
class Picker:
    """A choice of a channel or a role of the server."""

    act: str
    placeholder: str
    of: Literal["text", "stage", "role"]
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """At most five buttons beside one another."""

    buttons: tuple[Button | Link, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line between two parts."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars to be drawn when the card is sent; each its label, its share up to 1, its figures.

    `description` says the same in words; where nothing can be drawn the chart is left out.
    """

    title: str
    bars: tuple[tuple[str, float, str], ...]
    description: str
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A file of the card that is shown as a picture, and what is in it, in words."""

    name: str
    description: str


Block = str | Row | Menu | Picker | Line | Chart | Picture


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes with a card."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown in one message, from top to bottom."""

    blocks: tuple[Block, ...]
    framed: bool = False
    files: tuple[File, ...] = field(default=())

    @property
    def words(self) -> str:
        """All that the card says, controls left out."""
        return "\n".join(block for block in self.blocks if isinstance(block, str))


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form: a text, or a choice where `options` are given."""

    key: str
    label: str
    hint: str = ""
    value: str = ""
    options: tuple[Option, ...] = ()
    long: bool = False
    required: bool = True
    length_min: int = 0
    length_max: int = 1000


@dataclass(frozen=True, slots=True)
class Form:
    """What opens above the chat to be filled in; at most five fields."""

    act: str
    title: str
    fields: tuple[Field, ...]


def card(*blocks: Block | None, framed: bool = False, files: Iterable[File] = ()) -> Card:
    """A card of these blocks; empty ones are left out."""
    return Card(tuple(block for block in blocks if block), framed, tuple(files))


def in_languages(languages: Sequence[str], draw: Callable[[Sequence[str]], Card | None]) -> Card:
    """A shared card in as many of the event's languages as fit, the last giving way first.

    `draw` returns None where it would have to leave too much out.
    """
    for count in range(len(languages), 1, -1):
        drawn = draw(languages[:count])
        if drawn is not None and len(drawn.words) <= WORDS_MAX:
            return drawn
    drawn = draw(languages[:1])
    if drawn is None:
        raise ValueError("in one language a card is always drawn")
    return drawn


def row(*buttons: Button | Link | None) -> Row | None:
    """A row of these buttons; None where there is none."""
    kept = tuple(button for button in buttons if button)
    return Row(kept) if kept else None


def given_back(words: str, held: str, text: str, name: str) -> Card:
    """A refusal that gives back what was typed, said by `held`; as a file where it is long."""
    if not text.strip():
        return card(words)
    if len(text) > GIVEN_BACK_MAX:
        return card(words, held, files=[File(name, text.encode())])
    return card(words, held, quote(text))


def plain(text: str) -> str:
    """Somebody's words, shown as they were typed: no markup, no mention, no link in disguise."""
    escaped = _MARKUP.sub(lambda found: found[0] if found[1] else f"\\{found[0]}", text)
    return _NUMBERED.sub(r"\1\\.", _LINE_START.sub(r"\1\\\2", escaped))


def cut(text: str, length_max: int) -> str:
    """At most `length_max` characters of one line, the cut shown."""
    line = " ".join(text.split())
    return line if len(line) <= length_max else line[: length_max - 1].rstrip() + "…"


def excerpt(text: str) -> str:
    """A question in one line of at most 80 characters, without markup."""
    return as_written(plain(cut(text, EXCERPT_MAX)))


def quote(text: str) -> str:
    """Somebody's words as a quotation."""
    return "\n".join(f"> {as_written(line)}" if line else ">" for line in plain(text).split("\n"))


def stamp(at: int, style: str = "t") -> str:
    """An instant that Discord shows in the reader's own time."""
    return f"<t:{at // 1000}:{style}>"
