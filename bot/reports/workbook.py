"""Tables as one workbook, a sheet each: numbers and times are what they are, text is text."""

import tempfile
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from bot.clock import instant
from bot.reports.tables import Moment, Table, guarded_cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# Source: Excel's specifications and limits.
CELL_LENGTH_MAX = 32_767
CUT = " […]"
_OPTIONS = {
    "constant_memory": True,
    # Text is never taken for a formula, a link or a number.
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_workbook(tables: Iterable[Table], stream: BinaryIO, made_at: int) -> None:
    """One sheet a table, headings frozen and with filters; times are in UTC.

    A text that is longer than a cell may be is cut and ends in `[…]`.
    """
    from xlsxwriter import Workbook

    with tempfile.TemporaryDirectory(prefix="roundtable-") as folder:
        workbook = Workbook(stream, {**_OPTIONS, "tmpdir": folder})
        workbook.set_properties({"created": instant(made_at).replace(tzinfo=None)})
        bold = workbook.add_format({"bold": True})
        time = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss.000"})
        for table in tables:
            _fill(workbook.add_worksheet(table.name), table, bold, time)
        workbook.close()


def _fill(sheet: "Worksheet", table: Table, bold: "Format", time: "Format") -> None:
    for column, name in enumerate(table.columns):
        sheet.set_column(column, column, max(12, len(name) + 4))
        sheet.write_string(0, column, name, bold)
    last = 0
    for last, row in enumerate(table.rows, 1):
        for column, name in enumerate(table.columns):
            _write(sheet, last, column, row.get(name), time)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(table.columns) - 1)


def _write(sheet: "Worksheet", row: int, column: int, value: Any, time: "Format") -> None:
    if value is None or value in ("", ()):
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif isinstance(value, Moment):
        sheet.write_datetime(row, column, datetime.fromisoformat(value).replace(tzinfo=None), time)
    else:
        text = guarded_cell(value)
        if len(text) > CELL_LENGTH_MAX:
            text = text[: CELL_LENGTH_MAX - len(CUT)] + CUT
        sheet.write_string(row, column, text)
