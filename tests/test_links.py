"""Every link leads somewhere: to a page, a heading, a picture, a file of the repository."""

import re
from urllib.parse import unquote

import pytest

from tests.written import ROOT, anchors, codes, links, named, pages, pictures

FOLDERS = ("bot", "cogs", "rehearsal", "benchmarks", "tests", "tools", "deploy", "docs")

each_page = pytest.mark.parametrize("path", list(pages()), ids=named)


def broken(path, link):
    """Whether a link of a page leads nowhere; addresses of others are not asked."""
    if re.match(r"[a-z]+:", link):
        return not link.startswith(("https://", "http://127.0.0.1", "mailto:"))
    address, _, anchor = unquote(link).partition("#")
    target = (path.parent / address).resolve() if address else path
    if not target.exists() or not target.is_relative_to(ROOT):
        return True
    return bool(anchor) and anchor not in anchors(target)


def test_links_are_read_from_the_pages():
    """The reading itself: what is known by heart."""
    readme = ROOT / "README.md"
    assert "docs/pictures/overview.png" in links(readme)
    assert "on-a-real-server-step-by-step" in anchors(readme)
    assert "العربية" in anchors(ROOT / "docs" / "handbooks" / "participant.md")
    for link in (
        "docs/nowhere.md",
        "#nowhere",
        "docs/brief.md#nowhere",
        "/etc/hosts",
        "http://a.b",
    ):
        assert broken(readme, link), link
    assert sum(len(links(path)) for path in pages()) > 100


@each_page
def test_every_link_resolves(path):
    assert [link for link in links(path) if broken(path, link)] == []


@each_page
def test_every_picture_is_told_to_those_who_do_not_see_it(path):
    assert [address for address, said in pictures(path) if len(said.split()) < 5] == []


def test_every_picture_is_shown_somewhere():
    shown = {(path.parent / link).resolve() for path in pages() for link in links(path)}
    unused = [named(p) for p in (ROOT / "docs").rglob("*.png") if p.resolve() not in shown]
    assert unused == []


def test_every_page_is_reached_from_the_readme():
    reached, ahead = set(), [ROOT / "README.md"]
    while ahead:
        path = ahead.pop()
        if path in reached or path not in pages():
            continue
        reached.add(path)
        ahead += [(path.parent / link.partition("#")[0]).resolve() for link in links(path)]
    beside = {ROOT / "CHANGELOG.md", ROOT / "SECURITY.md"}  # GitHub links these by itself
    assert set(pages()) - reached <= beside


@each_page
def test_every_file_that_is_named_exists(path):
    """`bot/router.py`, `tests/wire`: between backticks, beginning with one of our folders."""
    wanted = [code for code in codes(path) if re.fullmatch(r"[a-z]+/[a-z0-9_./*-]+", code)]
    ours = [code.rstrip("/") for code in wanted if code.partition("/")[0] in FOLDERS]
    found = {code for code in ours for end in ("", ".py") if list(ROOT.glob(code + end))}
    assert sorted(set(ours) - found) == []


@each_page
def test_every_target_of_make_exists(path):
    made = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    said = [code.split() for code in codes(path) if re.match(r"make [a-z]+\b", code)]
    assert [" ".join(words) for words in said if words[1] not in made] == []
