"""The plain style: nothing decorated, and what somebody typed is left alone."""

import pytest

from bot.cards.base import Button, Card, Chart, File, Line, Picture, Row, plain, quote
from bot.cards.plainly import plain_words, plainly


@pytest.mark.parametrize(
    ("rich", "plainer"),
    [
        (
            "## Questions\n### `HR-7` heard\n-# small **print**",
            "Questions\nHR-7 heard\nsmall print",
        ),
        ("`HR-7` ▲ 3 · Who pays?", "HR-7, 3 supporters, Who pays?"),
        ("`HR-7 → WS` ▲ 1 · Who?", "HR-7 → WS, 1 supporter, Who?"),
        (
            "1. Yes\n█████ 3 votes (60 %)\n2. No\n· 0 votes",
            "1. Yes: 3 votes (60 %)\n2. No: 0 votes",
        ),
        ("• **Run over** until <t:1:t>", "Run over until <t:1:t>"),
        ("Press *Ask* or __that__", "Press Ask or that"),
        (
            "See https://example.org/a_b*c*__d and <#5>",
            "See https://example.org/a_b*c*__d and <#5>",
        ),
    ],
)
def test_decoration_goes(rich, plainer):
    assert plain_words(rich, "en") == plainer


@pytest.mark.parametrize("typed", ["**Who** _pays_ ▲ 3?", "# a\n- b\n> c · d", "`HR-7` ▲ 3 · x"])
def test_what_somebody_typed_stays(typed):
    shown = plain_words(quote(typed), "en")
    assert shown == "\n".join(plain(line) if line else "" for line in typed.split("\n"))


def test_signs_are_said_in_the_readers_language():
    words = plain_words("`HR-7` ▲ 3 · ما العمل؟", "ar")
    assert "▲" not in words
    assert "3" in words
    assert "، " in words


def test_card_has_words_and_controls_only():
    rich = Card(
        (
            "## A",
            Line(),
            Chart("t", (), "d"),
            Picture("a.png", "d"),
            Row((Button("◀ Previous page", "x:y:"), Button("Next page ▶", "x:z:"))),
        ),
        framed=True,
        files=(File("a.png", b""), File("b.txt", b"")),
    )
    shown = plainly(rich, "en")
    assert shown.blocks == (
        "A",
        Row((Button("Previous page", "x:y:"), Button("Next page", "x:z:"))),
    )
    assert not shown.framed
    assert [file.name for file in shown.files] == ["b.txt"]
