"""A table as a file: CSV for spreadsheets, JSON for programs."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

# A cell that begins with one of these is a formula to a spreadsheet.
# Source: CWE-1236; the full-width forms are folded to these by some spreadsheets.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; a row has a value or nothing for each column.

    In CSV a tuple is joined by `;`, and a list of objects is JSON.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Any], ...]


def csv_bytes(table: Table) -> bytes:
    """RFC 4180, UTF-8 with BOM, formulas made harmless by an apostrophe before them."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([_cell(row.get(column)) for column in table.columns])
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def json_bytes(tables: Iterable[Table]) -> bytes:
    """One object with a list of rows per table; lists and histories stay lists."""
    content = {
        table.name: [{c: _value(row.get(c)) for c in table.columns} for row in table.rows]
        for table in tables
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return guarded(";".join(map(str, value)))
    if isinstance(value, list):
        if value and isinstance(value[0], str):
            return guarded(";".join(value))
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return guarded(value) if isinstance(value, str) else str(value)


def _value(value: Any) -> Any:
    return "" if value is None else value


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text
