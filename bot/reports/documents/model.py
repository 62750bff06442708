"""A document before it is drawn: sections of statements, tables and figures, each with what it
rests on. Whoever draws it adds nothing: what the model proves holds in every format.

All words are plain text: nothing in them is markup, whoever typed them.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

RIGHT_TO_LEFT = frozenset({"ar"})


class Letterless(Exception):
    """No font of this machine has these letters, and the document cannot do without them."""

    def __init__(self, letters: str) -> None:
        super().__init__(letters)
        self.letters = letters


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that is said, and the codes of the records that it rests on.

    Of the brief it is never none; on an event's page what the organizers wrote cites nothing.

    `lead` stands before it, `note` after it, smaller. What is `quoted` are somebody's own words,
    in `language` where that is known. `url` is where it can be read.
    """

    words: str
    cites: tuple[str, ...]
    lead: str = ""
    note: str = ""
    quoted: bool = False
    language: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about the document itself, not about the event: it rests on nothing."""

    words: str


@dataclass(frozen=True, slots=True)
class Listing:
    """Statements one below another, each with those that belong to it."""

    items: tuple[tuple[Statement, tuple[Statement, ...]], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, and what it rests on; with an `anchor` it is what that code leads to."""

    cells: tuple[str, ...]
    cites: tuple[str, ...]
    anchor: str = ""
    url: str = ""  # where what the second cell names can be read


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a caption; `widths` are the columns' parts of the whole, that of the column
    of sources last.

    What its rows rest on stands in a last column of its own; where it is the same for all of
    them, behind the caption.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...] = ()
    numeric: frozenset[int] = frozenset()

    @property
    def shared(self) -> tuple[str, ...]:
        """What all rows rest on alike; nothing where they differ, or are led to themselves."""
        found = {row.cites for row in self.rows}
        return next(iter(found)) if len(found) == 1 and not self._led_to else ()

    @property
    def sourced(self) -> bool:
        """Whether a column says what each row rests on."""
        cited = any(row.cites for row in self.rows)
        return cited and not self.shared and not self._led_to

    @property
    def ratios(self) -> tuple[int, ...]:
        """How wide the columns are beside one another, that of the sources last if there is one."""
        count = len(self.columns)
        given = self.widths or (5,) * count
        return (*given, max(1, sum(given) // 5))[: count + self.sourced]

    @property
    def _led_to(self) -> bool:
        return all(row.anchor for row in self.rows)


@dataclass(frozen=True, slots=True)
class Figure:
    """Bars, each its label, its share up to 1 and its figures; `description` says them in words.

    `picture` is the drawn PNG; empty until it is drawn, and where it cannot be.
    """

    caption: str
    title: str
    bars: tuple[tuple[str, float, str], ...]
    description: str
    cites: tuple[str, ...]
    picture: bytes = b""


Block = Statement | Remark | Listing | Table | Figure


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what stands under it, and the sections below it; `apart` on a page of its own."""

    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()
    anchor: str = ""
    apart: bool = False

    def leads(self, place: int) -> bool:
        """Whether a block introduces what must stand on the same page: a table or a figure."""
        block, after = self.blocks[place], self.blocks[place + 1 :]
        if not isinstance(block, Statement | Remark) or not after:
            return False
        return isinstance(after[0], Table) or any(isinstance(each, Figure) for each in after)

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.blocks and all(section.empty for section in self.sections)


@dataclass(frozen=True, slots=True)
class Labels:
    """The few words that whoever draws a document needs of their own, in its language."""

    contents: str
    skip: str
    source: str
    table: str
    figure: str
    page: str  # with {page} and {pages}


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in one language. `banner` says what it is not yet; `made_at` is when.

    `names` is what is shown for what is cited and is no code.
    """

    title: str
    kicker: str
    subtitle: str
    banner: str
    language: str
    authors: tuple[str, ...]
    subject: str
    made_at: datetime
    labels: Labels
    sections: tuple[Section, ...]
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def right_to_left(self) -> bool:
        """Whether it is read from right to left."""
        return self.language in RIGHT_TO_LEFT


def in_order(document: Document) -> Iterator[tuple[Section, int]]:
    """Every section with its level, from 1, in the order of reading."""

    def below(sections: tuple[Section, ...], level: int) -> Iterator[tuple[Section, int]]:
        for section in sections:
            yield section, level
            yield from below(section.sections, level + 1)

    yield from below(document.sections, 1)


def said(document: Document) -> Iterator[Statement | Row | Figure]:
    """Everything in a document that says something of the event."""
    for section, _ in in_order(document):
        for block in section.blocks:
            if isinstance(block, Listing):
                for item, belonging in block.items:
                    yield item
                    yield from belonging
            elif isinstance(block, Table):
                yield from block.rows
            elif not isinstance(block, Remark):
                yield block


def anchors(document: Document) -> frozenset[str]:
    """What can be led to within a document: codes, and names of records."""
    found = {section.anchor for section, _ in in_order(document)}
    found |= {part.anchor for part in said(document) if isinstance(part, Row)}
    return frozenset(found - {""})


def direction(words: str, otherwise: str = "ltr") -> str:
    """In which direction words run, by their first letter that has one."""
    for letter in words:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return otherwise
