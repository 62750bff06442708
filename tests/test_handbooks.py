"""What the documents say that one can type and press is there, under just that name."""

import re

import pytest
from babel import Locale
from discord import app_commands

from bot.client import Roundtable
from bot.texts import languages
from bot.web.app import application
from bot.web.base import Desk
from tests.written import ROOT, blocks, codes, named, pages, prose

HANDBOOKS = sorted((ROOT / "docs" / "handbooks").glob("*.md"))
CARD = ROOT / "docs" / "handbooks" / "participant.md"
# What is emphasized and is Discord's, a permission or a field of its pages.
DISCORDS = {"Manage Server", "Manage Messages"}


@pytest.fixture
async def client(draft):
    async with Roundtable(draft) as client:
        await client.setup_hook()
        yield client


def known(client):
    """Every command by its whole name, and every group."""
    return {one.qualified_name: one for one in client.tree.walk_commands()}


def paths(client):
    """What begins with a stroke and is no command: the first part of each page's address."""
    router = application(Desk(client.context)).router
    served = {resource.canonical.split("/")[1] for resource in router.resources()}
    return served | {"data"}  # a folder of the image


def typed(path):
    """What a page tells to type: between backticks, and in blocks of text."""
    lines = [line for b in blocks(path) if b.language == "text" for line in b.text.splitlines()]
    return [words for words in [*codes(path), *lines] if re.match(r"/[a-z-]+( |$)", words)]


def wrong_with(words, commands, beside):
    """What of a command is not there; empty where all of it is."""
    name, *rest = words.removeprefix("/").split()
    if name not in commands:
        return "" if name in beside and not rest else f"/{name}"
    if rest and f"{name} {rest[0]}" in commands:
        name, rest = f"{name} {rest[0]}", rest[1:]
    command = commands[name]
    if not isinstance(command, app_commands.Command):
        return f"/{name} {rest[0]}" if rest else ""
    options = {option.name: option for option in command.parameters}
    for option, value in re.findall(r"(?:^| )([a-z]+):(\S+)", " " + " ".join(rest)):
        if option not in options:
            return f"/{name} {option}:"
        choices = {str(choice.value) for choice in options[option].choices}
        if choices and value not in choices and value != "…":
            return f"/{name} {option}:{value}"
    if ":" not in " ".join(rest):
        values = {str(choice.value) for o in options.values() for choice in o.choices}
        for word in rest:
            if word.strip("[]") not in {*options, *values}:
                return f"/{name} {word}"
    return ""


async def test_what_is_not_there_is_found(client):
    commands, beside = known(client), paths(client)
    for words in ("/ask", "/mod", "/mod next count:3", "/organize practice on", "/screen",
                  "/mod answered item answer:no_choice"):  # fmt: skip
        assert wrong_with(words, commands, beside) == "", words
    for words in ("/fly", "/mod fly", "/mod next much:3", "/mod next kind:song", "/support item",
                  "/organize review so", "/screen big"):  # fmt: skip
        assert wrong_with(words, commands, beside) != "", words


@pytest.mark.parametrize("path", list(pages()), ids=named)
async def test_every_command_that_is_told_exists(path, client):
    commands, beside = known(client), paths(client)
    assert [w for w in (wrong_with(w, commands, beside) for w in typed(path)) if w] == []


def said(language):
    """Every sentence and label of a language, as the translators wrote it."""
    texts = (ROOT / "bot" / "text" / language).glob("*.ftl")
    return "\n".join(text.read_text(encoding="utf-8") for text in texts)


def shown(text):
    """What a page sets in italics: what stands on buttons, menus and messages, each part."""
    found = re.findall(r"(?<!\*)\*(?!\*)([^*]+)\*(?!\*)", text)
    words = [" ".join(part.split()) for one in found for part in re.split(" · |…|,", one)]
    return {one for one in words if not re.fullmatch(r"|\+\d+", one)}  # minutes are a blank


def cards():
    """The participant's card by its language."""
    parts = re.split(r"^## (.+)$", prose(CARD), flags=re.MULTILINE)
    found = dict(zip(parts[1::2], parts[2::2], strict=True))
    return {
        tongue: found.get(str(Locale(tongue).display_name).capitalize()) for tongue in languages()
    }


def test_what_is_set_in_italics_is_read():
    assert shown("*Start · +2*, **bold**, *Take … instead* and *Ask*") == {
        "Start", "Take", "instead", "Ask",
    }  # fmt: skip
    assert {"Approve ten", "Start", "Next"} <= shown(prose(HANDBOOKS[1]))


@pytest.mark.parametrize("path", [p for p in HANDBOOKS if p != CARD], ids=named)
def test_every_button_that_is_told_exists(path):
    words = shown(prose(path)) - DISCORDS
    assert [one for one in words if one not in said("en")] == []


def test_the_console_is_told_with_its_own_buttons():
    """In bold type, in the tables of the moderators' handbook."""
    rows = re.findall(r"^\|.*\|$", prose(HANDBOOKS[1]), re.MULTILINE)
    buttons = set(re.findall(r"\*\*([^*]+)\*\*", "\n".join(rows)))
    assert len(buttons) > 4
    assert [one for one in buttons if one not in said("en")] == []


async def test_every_command_of_a_part_is_in_its_handbook(client):
    """A moderator and an organizer find everything that they may type in one place."""
    for name, groups in (("moderator", ("mod", "run", "poll")), ("organizer", ("organize",))):
        text = prose(ROOT / "docs" / "handbooks" / f"{name}.md")
        theirs = [one for one in known(client) if one.split()[0] in groups and " " in one]
        assert len(theirs) > 8
        assert [one for one in theirs if f"`/{one}" not in text] == []


@pytest.mark.parametrize("language", languages())
def test_the_card_says_the_same_in_every_language(language):
    """The same commands in as many points, and the buttons as they are called there."""
    card, english = cards()[language], cards()["en"]
    assert card
    assert english
    for found in (r"`(/[a-z]+)`", r"^(\d)\. \*\*"):
        assert re.findall(found, card, re.M) == re.findall(found, english, re.M)
    assert [one for one in shown(card) if one not in said(language)] == []
    assert len(shown(card)) >= 2
