"""The documents, taken apart: blocks, code between backticks, links, pictures, headings."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
_FENCE = re.compile(r"^([ ]*)```([^\n]*)\n(.*?)^\1```[ ]*$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^()\s]+)\)|(?:src|href)=\"([^\"]+)\"")
_IMAGE = re.compile(r"!\[([^\]]*)\]\(([^()\s]+)\)")
_HTML_IMAGE = re.compile(r"<img\b[^>]*>")


@dataclass(frozen=True)
class Block:
    """A fenced block: where it stands, what it is, how it is marked, and its lines."""

    place: str
    language: str
    mark: str
    text: str


@cache
def pages():
    """Every document for people, by its path."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    assert len(found) > 25
    return {path: path.read_text(encoding="utf-8") for path in sorted(found)}


def named(path):
    return str(path.relative_to(ROOT))


def blocks(path):
    """The fenced blocks of a page, without the indentation that a list gives them."""
    for match in _FENCE.finditer(pages()[path]):
        indent, said, body = match.groups()
        language, _, mark = said.strip().partition(" ")
        line = pages()[path].count("\n", 0, match.start()) + 1
        text = re.sub(rf"^{indent}", "", body, flags=re.MULTILINE)
        yield Block(f"{named(path)}:{line}", language, mark, text)


def prose(path):
    """A page without its blocks."""
    return _FENCE.sub("", pages()[path])


def codes(path):
    """What stands between backticks, each on one line."""
    return [" ".join(code.split()) for code in _CODE.findall(prose(path))]


def links(path):
    """Where a page leads, and the pictures it shows."""
    found = _LINK.findall(_CODE.sub("", prose(path)))
    return [one or other for one, other in found]


def pictures(path):
    """The pictures of a page, each with what is said of it for those who do not see it."""
    text = prose(path)
    html = _HTML_IMAGE.findall(text)
    shown = [(address, said) for said, address in _IMAGE.findall(text)]
    return shown + [(_attribute("src", one), _attribute("alt", one)) for one in html]


def _attribute(name, element):
    found = re.search(rf'\b{name}="([^"]*)"', element)
    return found[1] if found else ""


@cache
def anchors(path):
    """The anchors that GitHub gives to the headings of a page."""
    headings = re.findall(r"^#{1,6} (.+?)\s*$", _FENCE.sub("", path.read_text()), re.MULTILINE)
    seen: Counter[str] = Counter()
    found = set()
    for heading in headings:
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return found
