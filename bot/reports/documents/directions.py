"""Words that run against their document, such as English ones in an Arabic brief.

Without a mark at both ends, their last full stop or question mark would be drawn at their
beginning. A page needs none of this: there each part says its own direction.
"""

from dataclasses import replace

from bot.reports.documents.model import (
    Block,
    Document,
    Figure,
    Listing,
    Remark,
    Section,
    Statement,
    Table,
    direction,
)

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


def directed(document: Document) -> Document:
    """The document with marks around all words that run against it."""
    rtl = document.right_to_left
    return replace(
        document,
        title=set_in(document.title, rtl),
        kicker=set_in(document.kicker, rtl),
        subtitle=set_in(document.subtitle, rtl),
        banner=set_in(document.banner, rtl),
        sections=tuple(_section(section, rtl) for section in document.sections),
    )


def set_in(words: str, rtl: bool) -> str:
    """Each line between marks of its direction, where that is not its surroundings'."""
    return "\n".join(_line(line, rtl) for line in words.split("\n"))


def quotation(words: str, rtl: bool) -> str:
    """Somebody's words in quotation marks, after which the document's direction goes on."""
    against = direction(words, _way(rtl)) != _way(rtl)
    return f"“{set_in(words, rtl)}”{_mark(_way(rtl)) if against else ''}"


def _line(line: str, rtl: bool) -> str:
    way = direction(line, _way(rtl))
    return line if way == _way(rtl) else f"{_mark(way)}{line}{_mark(way)}"


def _way(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"


def _mark(way: str) -> str:
    return RIGHT_TO_LEFT_MARK if way == "rtl" else LEFT_TO_RIGHT_MARK


def _section(section: Section, rtl: bool) -> Section:
    return replace(
        section,
        title=set_in(section.title, rtl),
        blocks=tuple(_block(block, rtl) for block in section.blocks),
        sections=tuple(_section(below, rtl) for below in section.sections),
    )


def _block(block: Block, rtl: bool) -> Block:
    if isinstance(block, Statement):
        return _statement(block, rtl)
    if isinstance(block, Remark):
        return replace(block, words=set_in(block.words, rtl))
    if isinstance(block, Listing):
        return Listing(
            tuple(
                (_statement(item, rtl), tuple(_statement(each, rtl) for each in below))
                for item, below in block.items
            )
        )
    if isinstance(block, Figure):
        return replace(block, caption=set_in(block.caption, rtl))
    return _table(block, rtl)


def _statement(said: Statement, rtl: bool) -> Statement:
    words = quotation(said.words, rtl) if said.quoted else set_in(said.words, rtl)
    return replace(said, words=words, lead=set_in(said.lead, rtl), note=set_in(said.note, rtl))


def _table(table: Table, rtl: bool) -> Table:
    rows = tuple(
        replace(row, cells=tuple(set_in(cell, rtl) for cell in row.cells)) for row in table.rows
    )
    columns = tuple(set_in(column, rtl) for column in table.columns)
    return replace(table, caption=set_in(table.caption, rtl), columns=columns, rows=rows)
