"""A document before it is drawn: sections of statements, tables and figures, each with what it
rests on. Whoever draws it adds nothing: what the model proves holds in every format.

All words are plain text: nothing in them is markup, whoever typed them.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that is said, and the codes of the records that it rests on; never none.

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
    """A table under a caption; `widths` are the columns' parts of the whole.

    Where rows have no anchor, whoever draws it adds a column with what they rest on.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...] = ()
    numeric: frozenset[int] = frozenset()

    @property
    def sourced(self) -> bool:
        """Whether a column says what each row rests on."""
        return not all(row.anchor for row in self.rows)


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
    """A heading, what stands under it, and the sections below it."""

    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()
    anchor: str = ""

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
    """A whole document in one language. `banner` says what it is not yet; `made_at` is when."""

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
