"""What people typed is shown as they typed it; what is too long is cut where it shows."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.cards.base import EXCERPT_MAX, card, cut, excerpt, plain, quote, row, stamp
from tests.cards.markdown import quoted, shown

TRICKS = [
    "@everyone and @here",
    "<@123> <@!123> <@&456> <#789> </ask:1> <t:1:R> <:wave:1> <a:wave:1> <id:home>",
    "**bold** *slanted* __under__ _slanted_ ~~gone~~ ||spoiler|| `code` ```block```",
    "[click](https://evil.example) [https://good.example](https://evil.example)",
    "<https://evil.example> [a](<https://evil.example> 'b')",
    "# heading\n## heading\n### heading\n-# small",
    "> quote\n>>> quote to the end",
    "- list\n* list\n+ list\n1. list\n  23. list",
    "\\*not bold\\* \\\\ \\",
    "2. Is this the second question?",
    "snake_case_name and 3*4*5 and a|b",
    "See https://example.org/a_b_c?x=*y*#~z~ and (http://x.org/_a_).",
]
PIECES = [*"ab 1.,:;\\*_~`|<>[]()#-+@!&/\n", "https://ab", "1. ", "<@1>"]
TYPED = (
    st.lists(st.sampled_from(PIECES), max_size=30)
    .map("".join)
    .filter(lambda typed: not re.search(r"https://\S+<http", typed))  # shown without brackets
)


@pytest.mark.parametrize("typed", TRICKS)
def test_plain_text_is_seen_as_it_was_typed(typed):
    assert shown(plain(typed)) == (typed, [])


@given(TYPED)
@example("1.")
@example("-\n-")
@example("https://a.b\\_c<@1>")
def test_plain_text_is_never_markup(typed):
    seen, active = shown(plain(typed))
    assert active == []
    assert seen == typed


@given(TYPED)
def test_quoted_text_is_seen_as_it_was_typed(typed):
    lines = quoted(quote(typed)).split("\n")
    assert [shown(line) for line in lines] == [(line, []) for line in typed.split("\n")]


def test_quote_marks_every_line():
    assert quote("a\n\nb") == "> a\n>\n> b"


@given(st.text(), st.integers(2, 100))
def test_cut_fits_and_is_one_line(typed, most):
    short = cut(typed, most)
    assert len(short) <= most
    assert "\n" not in short
    assert short.endswith("…") or short == " ".join(typed.split())


def test_cut_shows_that_it_cut():
    assert cut("one two three", 8) == "one two…"
    assert cut("one  two\nthree", 13) == "one two three"


def test_excerpt_is_eighty_characters_of_what_was_typed():
    typed = "*" * 200
    seen, active = shown(excerpt(typed))
    assert (seen, active) == ("*" * (EXCERPT_MAX - 1) + "…", [])


def test_card_leaves_out_what_is_empty():
    assert card("a", None, "", row(None), "b").blocks == ("a", "b")
    assert card("a", row(None), "b").words == "a\nb"


def test_stamp_is_in_seconds():
    assert stamp(1_767_225_600_999, "F") == "<t:1767225600:F>"
