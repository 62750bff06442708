"""What is written agrees with the code: refusals in docstrings, commands and keys in the docs."""

import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
import typer
from discord import app_commands
from pydantic import BaseModel

from bot.cli.app import app
from bot.client import Roundtable
from bot.config import Config
from tests.refusals import functions, reached
from tests.translations import messages

ROOT = Path(__file__).parents[1]
PUBLIC = {name: function for name, function in functions().items() if function.public}


@cache
def docs():
    """README and handbooks together."""
    assert (ROOT / "README.md").is_file(), "README.md is not written yet"
    files = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_refusals_are_read_from_the_code():
    """The reading itself: a function known by heart."""
    found = functions()["bot.rules.agenda.check_not_twice"]
    assert found.listed == {"next-twice"} == found.raised
    assert "own-question" in reached(functions()["bot.actions.review.decide"])
    assert len(PUBLIC) > 150


def test_refusals_listed_have_a_sentence():
    unknown = [
        f"{function.place} {function.name}: {key}"
        for function in functions().values()
        for key in function.listed - set(messages("en"))
    ]
    assert unknown == []


def test_refusals_raised_in_a_public_function_are_listed():
    unsaid = [
        f"{function.place} {function.name}: {key}"
        for function in PUBLIC.values()
        for key in function.raised - function.listed
    ]
    assert unsaid == []


def test_refusals_listed_can_be_raised():
    """By the function itself or through whatever it names: no list outlives its code."""
    stale = [
        f"{function.place} {function.name}: {key}"
        for function in functions().values()
        for key in function.listed - reached(function)
    ]
    assert stale == []


def test_refusals_of_a_function_that_lists_some_are_listed_of_what_it_calls_first():
    """Who may act, and where: these two come from nearly everywhere and are easily forgotten."""
    for key in ("not-moderator", "not-organizer", "no-event-here"):
        forgotten = [
            f"{function.place} {function.name}: {key}"
            for function in PUBLIC.values()
            if function.listed and key in reached(function) - function.listed
        ]
        assert forgotten == []


@pytest.fixture
async def tree(draft):
    """The commands as Discord is told of them."""
    async with Roundtable(draft) as client:
        await client.setup_hook()
        yield client.tree


def commands(tree):
    return {
        command.qualified_name: command
        for command in tree.walk_commands()
        if isinstance(command, app_commands.Command)
    }


def usage(command):
    """How a command is written in the docs: `/mod floor item reason`, options in brackets."""
    options = [p.name if p.required else f"[{p.name}]" for p in command.parameters]
    return " ".join([f"/{command.qualified_name}", *options])


async def test_every_command_is_in_the_docs_with_its_options(tree):
    missing = [
        usage(command) for command in commands(tree).values() if f"`{usage(command)}`" not in docs()
    ]
    assert missing == []


async def test_every_command_in_the_docs_exists(tree):
    rows = re.findall(r"^\| `(/[^`]+)` \|", docs(), re.MULTILINE)
    assert rows
    assert sorted(set(rows) - {usage(command) for command in commands(tree).values()}) == []


async def test_every_command_is_described_within_discords_limits(tree):
    for command in commands(tree).values():
        assert 1 <= len(command.description) <= 100, command.qualified_name
        for option in command.parameters:
            described = str(option.description)
            assert 2 <= len(described) <= 100, f"{command.qualified_name} {option.name}"
            for choice in option.choices:
                assert 1 <= len(choice.name) <= 100
                assert len(str(choice.value)) <= 100


async def test_every_command_is_for_servers_and_hidden_from_whom_it_is_not_for(tree):
    """PRODUCT section 5: Discord hides commands by these permissions."""
    wanted = {"mod": "manage_messages", "run": "manage_messages", "poll": "manage_messages"}
    wanted |= {"organize": "manage_guild", "export": "manage_guild", "note": "manage_messages"}
    wanted |= {"fairness": "manage_guild", "brief": "manage_guild"}
    wanted |= {"brief-publish": "manage_guild"}
    for name, command in commands(tree).items():
        first = name.split()[0]
        root = command.root_parent or command
        permissions = root.default_permissions
        shown = [key for key, on in permissions if on] if permissions else []
        assert shown == ([wanted[first]] if first in wanted else []), name


def keys(model, before=""):
    """Every key that a table of the configuration takes, with its tables: `questions.review`."""
    for name, field in model.model_fields.items():
        yield f"{before}{name}"
        inner = [field.annotation, *get_args(field.annotation)]
        inner += [argument for each in inner for argument in get_args(each)]
        for table in inner:
            if isinstance(table, type) and issubclass(table, BaseModel):
                yield from keys(table, f"{before}{name}.")


def test_every_key_of_the_configuration_is_in_the_docs():
    words = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"`[^`\n]+`", docs()))))
    missing = [key for key in keys(Config) if key.rpartition(".")[2] not in words]
    assert len(list(keys(Config))) > 90
    assert missing == []


def test_every_key_of_the_configuration_is_in_the_shipped_file():
    """The file is the first documentation that an organizer reads."""
    text = (ROOT / "config.toml").read_text(encoding="utf-8")
    words = set(re.findall(r"[a-z_]+", text))
    assert [key for key in keys(Config) if key.rpartition(".")[2] not in words] == []


def test_every_command_of_the_command_line_is_in_the_docs():
    known = list(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
    assert "run" in known
    assert [name for name in known if f"roundtable {name}" not in docs()] == []
