"""What the drawers make of a document, and of words that want to be more than words."""

from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from bot.reports.documents import as_html, as_markdown
from bot.reports.documents.model import (
    Document,
    Figure,
    Labels,
    Listing,
    Remark,
    Row,
    Section,
    Statement,
    Table,
    anchors,
    direction,
    quotation,
    said,
)

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "[click](javascript:alert(1))",
    "![](https://evil.example/x.png)",
    "https://evil.example and www.evil.example and @everyone",
    "# A heading\n===\n- a list\n1. numbered\n> quoted\n---\n    code",
    "| a | b |\n|---|---|",
    "`code` *bold* _it_ ~~no~~ $x$ &lt;b&gt; \\",
    '#read("/etc/passwd") #image("/etc/passwd") $ sum $ @HR-1 <label> = Heading',
    '#import "@preview/x:1.0.0" // comment /* more */',
    "]] }} {{ 7*7 }} <%= 7 %> ${7}",
    "</main></body>",
    "سؤال عن الحقوق 数据和证据 🙂",
)
LABELS = Labels("Contents", "Skip", "Source", "Table", "Figure", "Page {page} of {pages}")


def document(words="What will change?", **more) -> Document:
    """One of everything, with these words wherever somebody's words may stand."""
    quoted = Statement(
        words, ("HR-1", "HR-2"), lead=words, note=words, quoted=True, language="ar",
        url="https://a.example/?a=1&b=<2>",
    )  # fmt: skip
    table = Table(words, (words, "B"), (Row((words, words), ("N-1",)),), (1, 1))
    annex = Table(words, ("Code", words), (Row(("HR-1", words), ("HR-1",), "HR-1"),))
    below = Section(words, (table, Remark("About this.")))
    figure = Figure(words, words, ((words, 0.5, words),), words, ("P-1",), b"\x89PNG")
    sections = (
        Section("One", (quoted, Listing(((quoted, (quoted,)),)), figure), (below,)),
        Section("Annex", (annex,), anchor="annex"),
    )
    made_at = datetime(2022, 11, 3, 17, tzinfo=UTC)
    made = Document(
        words, words, words, "DRAFT", "en", (words,), words, made_at, LABELS, sections
    )  # fmt: skip
    return replace(made, **more)


class Page(HTMLParser):
    """A page as a browser reads it: its words, tags, addresses and names."""

    def __init__(self, page: bytes):
        super().__init__()
        self.words = ""
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.feed(page.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_data(self, data):
        self.words += data

    def of(self, name):
        return [value for _, found, value in self.attributes if found == name]


def test_everything_said_is_found_once():
    found = list(said(document()))
    assert [type(part).__name__ for part in found] == [
        "Statement", "Statement", "Statement", "Figure", "Row", "Row",
    ]  # fmt: skip
    assert anchors(document()) == {"HR-1", "annex"}


@pytest.mark.parametrize("words", HOSTILE)
def test_page_holds_words_as_words(words):
    usual, page = Page(as_html.write(document())), Page(as_html.write(document(words)))
    assert page.tags == usual.tags
    assert "".join(words.split()) in "".join(page.words.split())
    assert {name for _, name, _ in page.attributes} == {name for _, name, _ in usual.attributes}
    assert set(page.of("href")) == set(usual.of("href"))
    assert all(src.startswith("data:image/png;base64,") for src in page.of("src"))


def test_page_links_what_it_cites_and_is_whole():
    page = Page(as_html.write(document()))
    inside = [link[1:] for link in page.of("href") if link.startswith("#")]
    assert "HR-1" in inside
    assert set(inside) <= set(page.of("id"))
    assert len(set(page.of("id"))) == len(page.of("id"))
    assert "HR-2" in page.words
    assert "HR-2" not in inside  # nothing stands there
    assert ("html", "lang", "en") in page.attributes
    assert {"header", "nav", "main", "caption", "figcaption"} <= set(page.tags)
    assert set(page.of("scope")) == {"col", "row"}
    assert "script" not in page.tags


def test_page_runs_from_the_right_in_arabic():
    page = Page(as_html.write(document(language="ar")))
    assert ("html", "dir", "rtl") in page.attributes
    quote = Page(as_html.write(document("سؤال")))
    assert ("blockquote", "dir", "rtl") in quote.attributes


@pytest.mark.parametrize("words", HOSTILE)
def test_markdown_holds_words_as_words(words):
    """The same elements, whatever the words are; breaks of lines are theirs."""

    def tags(text):
        tokens = MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(text)
        flat = [inner for token in tokens for inner in (token, *(token.children or ()))]
        return [
            (t.type, t.content if t.type.startswith("html") else t.attrs.get("href"))
            for t in flat
            if t.type not in ("text", "text_special", "hardbreak", "inline")
            and t.content != "<br>"
        ]  # fmt: skip

    found = as_markdown.write(document(words)).decode()
    assert tags(found) == tags(as_markdown.write(document()).decode())
    shown = Page(MarkdownIt("gfm-like", {"linkify": False}).render(found).encode())
    assert "".join(words.split()) in "".join(shown.words.split())


def test_markdown_calls_nobody_and_follows_nothing_in_words():
    found = as_markdown.write(document("https://evil.example www.evil.example @all")).decode()
    assert "https://evil" not in found
    assert "www.evil" not in found
    assert "\\@all" in found
    assert "https://a.example/?a=1&b=%3C2%3E" in found


def test_quotation_ends_its_direction():
    assert quotation("Why?", right_to_left=False) == "“Why?”"
    assert quotation("لماذا؟", right_to_left=False) == "“لماذا؟”\u200e"
    assert quotation("Why?", right_to_left=True) == "“Why?”\u200f"
    assert quotation("لماذا؟", right_to_left=True) == "“لماذا؟”"


@pytest.mark.parametrize(
    ("words", "runs"),
    [("(1) سؤال then", "rtl"), ("数据", "ltr"), ("Data سؤال", "ltr"), ("12", "ltr")],
)
def test_direction_is_that_of_the_first_letter(words, runs):
    assert direction(words) == runs
