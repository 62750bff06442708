import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.codes import Code, parse_code
from tests.builders import refused


@pytest.mark.parametrize(
    "typed",
    ["HR-7", "hr7", "hr 7", "Hr - 7", " HR-7 ", "HR–7", "HR—7", "hr_7", "HR.7", "HR-007", "HR7"],
)
def test_code_is_read_as_it_is_said(typed):
    assert parse_code(typed) == Code("HR", 7)


@pytest.mark.parametrize(
    ("typed", "code"), [("p-2", "P-2"), ("h 3", "H-3"), ("ABCD-12", "ABCD-12")]
)
def test_code_is_written_one_way(typed, code):
    assert str(parse_code(typed)) == code


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "HR", "7", "-7", "HR-0", "HR--7", "HR-7a", "HR-7.5", "ABCDE-1", "HR-12345678",
        "HR-7 HR-8", "ÉR-7", "HR-\n\n7\n8", "<@7>",
    ],
)  # fmt: skip
def test_code_that_is_none_is_refused(typed):
    with refused("code-malformed"):
        parse_code(typed)


def test_code_that_is_none_is_shown_cut():
    with refused("code-malformed", typed="x" * 40):
        parse_code("x" * 4000)


@given(
    letters=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=4),
    number=st.integers(1, 9_999_999),
    between=st.sampled_from(["", " ", "-", " - "]),
    lower=st.booleans(),
)
def test_code_written_is_read_back(letters, number, between, lower):
    written = f"{letters.lower() if lower else letters}{between}{number}"
    assert parse_code(written) == Code(letters, number)
    assert parse_code(str(Code(letters, number))) == Code(letters, number)
