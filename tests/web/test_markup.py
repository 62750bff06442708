import pytest

from bot.cards.base import plain
from bot.web.markup import html_of

NASTY = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "**bold** _x_ `code` <@123> <t:1:R>",
    "> quote\n# head\n-# small",
    "</blockquote><svg onload=alert(1)>",
    "&lt;b&gt; & \" '",
    "1. one\n- two",
]


@pytest.mark.parametrize("typed", NASTY)
def test_what_somebody_typed_is_shown_as_text(typed):
    html = html_of(plain(typed), "en", "Europe/Zurich")
    for tag in ("<script", "<img", "<svg", "<strong", "<code", "<time", "<h2"):
        assert tag not in html
    shown = html.striptags().replace("\n", " ")
    assert " ".join(typed.split()) == " ".join(shown.split())


def test_our_own_markup_is_drawn():
    html = html_of("## Head\n**HR-7** `4F9K` at <t:1667484000:t>\n-# small\n> a\n> b", "en",
                   "Europe/Zurich")  # fmt: skip
    assert "<h2>Head</h2>" in html
    assert "<strong>HR-7</strong> <code><bdi>4F9K</bdi></code>" in html
    assert '<time datetime="2022-11-03T14:00:00+00:00">15:00<' in html
    assert '<blockquote dir="auto">a<br>b</blockquote>' in html
    assert '<p class="small">small</p>' in html
