"""A document as Markdown: what an editor pastes into another tool."""

import re
from collections.abc import Iterator

from bot.reports.documents.directions import quotation
from bot.reports.documents.model import (
    Block,
    Document,
    Listing,
    Remark,
    Row,
    Section,
    Statement,
    Table,
    anchors,
)

_MARKED = re.compile(r"([\\`*_{}\[\]~$#|!])")
# An address in somebody's words is read, not followed; nor does a name call anybody.
_CALLING = re.compile(r"(?i)((?:https?|ftp|mailto)(?=:)|www(?=\.))(.)|(@)")
# What would begin a list, a quotation, a rule or a heading's underline.
_BEGINNING = re.compile(r"(?m)^(\s*)(?:([-+=])|(\d+)([.)]))")


def write(document: Document) -> bytes:
    """The document as CommonMark with tables.

    What a code leads to is an empty HTML anchor. Charts are left out: a table beside each says
    the same.
    """
    return ("\n\n".join(_Text(document).parts()) + "\n").encode()


class _Text:
    """One text as it is written; tables are numbered as they come."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.anchors = anchors(document)
        self.tables = 0

    def parts(self) -> Iterator[str]:
        """The text, part by part."""
        document = self.document
        if document.kicker:
            yield f"*{_one(document.kicker)}*"
        yield f"# {_one(document.title)}"
        for words in (document.subtitle, ", ".join(document.authors)):
            if words:
                yield _one(words)
        if document.banner:
            yield f"> **{_one(document.banner)}**"
        for section in document.sections:
            yield from self.section(section, 2)

    def section(self, section: Section, level: int) -> Iterator[str]:
        """A heading and all below it."""
        yield f"{'#' * level} {_anchor(section.anchor)}{_one(section.title)}"
        for block in section.blocks:
            yield from self.block(block)
        for below in section.sections:
            yield from self.section(below, level + 1)

    def block(self, block: Block) -> Iterator[str]:
        """One block, whichever it is."""
        if isinstance(block, Statement):
            yield self.statement(block)
        elif isinstance(block, Remark):
            yield f"*{_one(block.words)}*"
        elif isinstance(block, Listing):
            yield "\n".join(self.listing(block))
        elif isinstance(block, Table):
            yield from self.table(block)

    def listing(self, block: Listing) -> Iterator[str]:
        """Items, and those that belong to them."""
        for item, belonging in block.items:
            yield _item(self.statement(item), "")
            for each in belonging:
                yield _item(self.statement(each), "  ")

    def statement(self, said: Statement) -> str:
        """What is said, with links to what it rests on."""
        words = said.words
        if said.quoted:
            words = quotation(words, self.document.right_to_left)
        words = _linked(plain(words), said.url)
        lead = f"**{_one(said.lead)}** " if said.lead else ""
        note = f" *{_one(said.note)}*" if said.note else ""
        return f"{lead}{words}{note} {self.cites(said.cites)}".rstrip()

    def cites(self, codes: tuple[str, ...]) -> str:
        """What something rests on, each linked to where it is found; nothing of a page's own."""
        if not codes:
            return ""
        return f"\\[{', '.join(self.cite(code) for code in codes)}\\]"

    def cite(self, code: str) -> str:
        """One code."""
        words = _one(self.document.names.get(code, code))
        return f"[{words}](#{code})" if code in self.anchors else words

    def table(self, table: Table) -> Iterator[str]:
        """A table under its caption."""
        self.tables += 1
        caption = f"{self.document.labels.table} {self.tables}. {table.caption}"
        heads = [*table.columns, *([self.document.labels.source] if table.sourced else [])]
        rules = ("---:" if place in table.numeric else "---" for place in range(len(heads)))
        lines = [_row(map(_cell, heads)), _row(rules)]
        lines += [_row(self.cells(table, row)) for row in table.rows]
        yield f"**{_one(caption)}**" + (f" {self.cites(table.shared)}" if table.shared else "")
        yield "\n".join(lines)

    def cells(self, table: Table, row: Row) -> Iterator[str]:
        """The cells of a row."""
        for place, cell in enumerate(row.cells):
            written = _linked(_cell(cell), row.url if place == 1 else "")
            yield f"{_anchor(row.anchor)}{written}" if place == 0 else written
        if table.sourced:
            yield self.cites(row.cites)


def plain(text: str) -> str:
    """Words in which nothing is markup, with their lines kept."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = _CALLING.sub(_uncalled, _MARKED.sub(r"\\\1", escaped))
    escaped = _BEGINNING.sub(_unbegun, escaped)
    return "\\\n".join(line for line in escaped.splitlines() if line.strip())


def _uncalled(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}" if found[1] else "\\@"


def _unbegun(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}"


def _one(text: str) -> str:
    """Words on one line."""
    return plain(" ".join(text.split()))


def _cell(text: str) -> str:
    return plain(text).replace("\\\n", "<br>")


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _item(words: str, indent: str) -> str:
    """A list's item; its further lines stay in it."""
    return f"{indent}- " + words.replace("\n", f"\n{indent}  ")


def _anchor(name: str) -> str:
    return f'<a id="{name}"></a>' if name else ""


def _linked(words: str, url: str) -> str:
    """Words, as a link where there is somewhere to go."""
    if not url.startswith(("https://", "http://")):
        return words
    safe = "".join(f"%{ord(c):02X}" if c in '<>\\ |"' else c for c in url)
    return f"[{words}](<{safe}>)"
