import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reports.tables import Table, csv_bytes, guarded, json_bytes

BOM = b"\xef\xbb\xbf"
# Everything that a CSV file could trip over: quotes, commas, line ends, and many scripts.
CELLS = st.text(st.sampled_from("ab é社😀,;\"'\n=+-@"), max_size=8)


def read(content: bytes) -> list[list[str]]:
    """The rows as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


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


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", '=HYPERLINK("http://x")', "＝1", "－x", "＠x"],
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
    ],
)
def test_cell_of_a_value(value, cell):
    ((found, _),) = read(csv_bytes(table((value, "b"))))[1:]
    assert found == cell


def test_json_holds_the_same_fields_in_one_object():
    content = json_bytes([table(("a", [{"at": 1}]), (None, 5))])
    assert json.loads(content) == {
        "things": [{"one": "a", "other": [{"at": 1}]}, {"one": "", "other": 5}]
    }
    assert "é" in json_bytes([table(("é", "=1"))]).decode()  # nothing is escaped or guarded
    assert '"=1"' in json_bytes([table(("é", "=1"))]).decode()


def test_json_of_several_tables_is_one_object():
    several = [table(("a", "b")), Table("more", ("x",), ({"x": 1},))]
    assert list(json.loads(json_bytes(several))) == ["things", "more"]
