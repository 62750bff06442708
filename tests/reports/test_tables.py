import csv
import io
import json
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reports import tables
from bot.reports.tables import Moment, Table, guarded
from bot.reports.workbook import CELL_LENGTH_MAX, CUT, write_workbook

BOM = b"\xef\xbb\xbf"
# Everything that a CSV file could trip over: quotes, commas, line ends, and many scripts.
CELLS = st.text(st.sampled_from("ab é社😀,;\"'\n=+-@"), max_size=8)


def read(content: bytes) -> list[list[str]]:
    """The rows as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def written(write, *arguments):
    stream = io.BytesIO()
    write(*arguments[:1], stream, *arguments[1:])
    return stream.getvalue()


def csv_bytes(table):
    return written(tables.write_csv, table)


def json_bytes(table):
    return written(tables.write_json, table)


def table(*rows, columns=("one", "other")):
    return Table("things", columns, tuple(dict(zip(columns, row, strict=True)) for row in rows))


def test_csv_begins_with_a_bom_and_ends_lines_as_rfc_4180_says():
    content = csv_bytes(table(("a", "b"), ("é", "社")))
    assert content == BOM + "one,other\r\na,b\r\né,社\r\n".encode()


def test_csv_without_rows_has_its_columns():
    assert csv_bytes(table()) == BOM + b"one,other\r\n"


@given(rows=st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_csv_is_read_back_as_it_was(rows):
    header, *found = read(csv_bytes(table(*rows)))
    assert header == ["one", "other"]
    assert found == [[guarded(cell) for cell in row] for row in rows]


def test_csv_keeps_a_list_within_a_wording():
    ((found, _),) = read(csv_bytes(table(("We ask:\n- who pays;\n- who decides", "b"))))[1:]
    assert found == "We ask:\n- who pays;\n- who decides"


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "  =1",
        '=HYPERLINK("http://x")',
        "＝1",
        "－x",
        "＠x",
        "\u00ad=1",
        "\u200d=1",
        "\u2003=1",
        "\ufeff=1",
        "\ue000=1",
        "﹦1",
        "⁼1",
    ],
)
def test_cell_that_a_spreadsheet_would_compute_is_made_harmless(cell):
    ((found, _),) = read(csv_bytes(table((cell, "b"))))[1:]
    assert found == f"'{cell}"


@pytest.mark.parametrize("cell", ["a=1", "1-2", "", " ", "HR-7", "'quoted'", "…", "1,5"])
def test_cell_that_is_no_formula_is_left_as_it_is(cell):
    assert guarded(cell) == cell


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (0, "0"),
        (0.5, "0.5"),
        ((), ""),
        ((17, 23), "17;23"),  # lists are joined by ;
        (("HR-1", "WS-2"), "HR-1;WS-2"),
        ([], "[]"),  # what is JSON stays JSON
        ([{"a": "é"}], '[{"a":"é"}]'),
        (True, "true"),
        (-5, "-5"),  # a number is no formula
    ],
)
def test_cell_of_a_value(value, cell):
    ((found, _),) = read(csv_bytes(table((value, "b"))))[1:]
    assert found == cell


def test_json_holds_the_same_fields_in_one_object():
    content = json_bytes(table(("a", [{"at": 1}]), (None, 5)))
    assert json.loads(content) == {
        "things": [{"one": "a", "other": [{"at": 1}]}, {"one": "", "other": 5}]
    }
    raw = json_bytes(table(("é", "=1"))).decode()
    assert "é" in raw  # nothing is escaped or guarded
    assert '"=1"' in raw


def test_json_without_rows_is_an_empty_list():
    assert json.loads(json_bytes(table())) == {"things": []}


def test_rows_are_read_once_and_one_after_the_other():
    """A table may be longer than memory."""
    written_before = []

    def rows():
        for number in range(3):
            written_before.append(len(stream.getvalue()))
            yield {"one": number}

    for write in (tables.write_csv, tables.write_json, tables.write_markdown):
        stream = io.BytesIO()
        write(Table("things", ("one",), rows()), stream)
        assert written_before == sorted(set(written_before))
        written_before.clear()


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("a|b", r"a\|b"),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("[x](y) ~no~ # $1$", r"\[x\](y) \~no\~ \# \$1\$"),
        ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
        ("two\nlines", "two<br>lines"),
        (r"\|", r"\\\|"),
        ("https://a.example/x_y|z", "<https://a.example/x_y%7Cz>"),
        ("=1+1", "=1+1"),  # nobody computes it here
        (None, ""),
    ],
)  # fmt: skip
def test_markdown_cell_holds_no_markup(cell, expected):
    content = written(tables.write_markdown, table((cell, "b"))).decode()
    assert content == f"# things\n\n| one | other |\n| --- | --- |\n| {expected} | b |\n"


def sheets(*made):
    stream = io.BytesIO()
    write_workbook(made, stream, 0)
    return openpyxl.load_workbook(stream)


def test_workbook_has_a_sheet_a_table_with_a_frozen_heading_and_filters():
    book = sheets(table(("a", 1), ("b", 2)), Table("more", ("x",), ()))
    assert book.sheetnames == ["things", "more"]
    assert book["things"].freeze_panes == book["more"].freeze_panes == "A2"
    assert book["things"].auto_filter.ref == "A1:B3"
    assert [[c.value for c in row] for row in book["things"]] == [
        ["one", "other"], ["a", 1], ["b", 2],
    ]  # fmt: skip
    assert book["more"]["A1"].font.bold


@pytest.mark.parametrize(
    ("value", "kind", "held"),
    [
        (7, "n", 7),
        (0.25, "n", 0.25),
        (True, "b", True),
        (Moment("2022-11-03T14:01:01.500Z"), "d", datetime(2022, 11, 3, 14, 1, 1, 500_000)),  # noqa: DTZ001 - Excel knows no zone
        ((17, 23), "s", "17;23"),
        ("12", "s", "12"),
        ("2022-11-03", "s", "2022-11-03"),
        ("=1+1", "s", "'=1+1"),
        ("{=1}", "s", "{=1}"),
        ("https://a.example", "s", "https://a.example"),
        ("x" * 40_000, "s", "x" * (CELL_LENGTH_MAX - len(CUT)) + CUT),
    ],
    ids=lambda value: repr(value)[:40],
)  # fmt: skip
def test_workbook_cell_is_what_its_value_is(value, kind, held):
    cell = sheets(table((value, "b")))["things"]["A2"]
    assert (cell.data_type, cell.value, cell.hyperlink) == (kind, held, None)


@pytest.mark.parametrize("nothing", ["", (), None])
def test_workbook_cell_of_nothing_is_empty(nothing):
    assert sheets(table((nothing, "b")))["things"]["A2"].value is None
