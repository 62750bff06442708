"""A table as a file: CSV for spreadsheets, JSON for programs, Markdown for documents.

Rows are written as they come, so that a long table needs no more memory than a short one.
"""

import csv
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

# A cell that begins with one of these is a formula to a spreadsheet.
# Source: CWE-1236; full-width and other forms are folded to these by some spreadsheets.
_FORMULA_STARTS = ("=", "+", "-", "@")
_LINE_STARTS = ("\t", "\r", "\n")
_MARKED = re.compile(r"([\\`*_\[\]~$#|])")
_ADDRESS = re.compile(r"https?://[^\s<>]+")


class Moment(str):
    """An instant as it is written: ISO 8601 in UTC, or empty for none."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; a row has a value or nothing for each column.

    Rows may be read once only. In CSV a tuple is joined by `;`, and a list of objects is JSON.
    """

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Mapping[str, Any]]


def write_csv(table: Table, stream: BinaryIO) -> None:
    """RFC 4180, UTF-8 with BOM, formulas made harmless by an apostrophe before them."""
    stream.write(b"\xef\xbb\xbf")
    writer = csv.writer(_Encoded(stream), lineterminator="\r\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([guarded_cell(row.get(column)) for column in table.columns])


def write_json(table: Table, stream: BinaryIO) -> None:
    """One object with the list of rows, a row a line; lists and histories stay lists."""
    stream.write(f'{{"{table.name}": ['.encode())
    for place, row in enumerate(table.rows):
        values = {column: _value(row.get(column)) for column in table.columns}
        line = json.dumps(values, ensure_ascii=False)
        stream.write(f"{',' if place else ''}\n{line}".encode())
    stream.write(b"\n]}\n")


def write_markdown(table: Table, stream: BinaryIO) -> None:
    """A heading and a table that a page of Markdown takes, whatever the cells hold."""
    lines = (
        f"# {table.name}\n",
        _row(table.columns),
        _row("---" for _ in table.columns),
    )
    stream.write("\n".join(lines).encode())
    for row in table.rows:
        cells = (_marked(cell_text(row.get(column))) for column in table.columns)
        stream.write(f"\n{_row(cells)}".encode())
    stream.write(b"\n")


def cell_text(value: Any) -> str:
    """A value as the text of one cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ";".join(map(str, value))
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def guarded_cell(value: Any) -> str:
    """A value as the text of one cell that no spreadsheet takes for a formula."""
    text = cell_text(value)
    return text if isinstance(value, int | float) else guarded(text)


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    if not text or text[0].isalnum():
        return text
    # What is not seen may be passed over: spaces, joiners, letters of nobody's.
    seen = next((c for c in text if unicodedata.category(c)[0] not in "ZC"), "")
    starts = unicodedata.normalize("NFKC", seen).startswith(_FORMULA_STARTS)
    return f"'{text}" if starts or text.startswith(_LINE_STARTS) else text


def _value(value: Any) -> Any:
    return "" if value is None else value


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _marked(text: str) -> str:
    """Text in which nothing is markup, on one line; an address stays one that can be followed."""
    if _ADDRESS.fullmatch(text):
        return f"<{text.replace('|', '%7C')}>"
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<br>".join(_MARKED.sub(r"\\\1", escaped).splitlines())


class _Encoded:
    """What a csv.writer writes to, on a stream of bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        return self._stream.write(text.encode())
