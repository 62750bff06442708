"""The limits on registered commands that Discord documents but does not describe.

Source: docs.discord.com, interactions/application-commands.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.codec import Json

COUNTS = {1: 100, 2: 15, 3: 15}
SUBCOMMAND, GROUP = 1, 2
_ROUTE = re.compile(r"/applications/\d+/(guilds/\d+/)?commands(/\d+)?")


def check(method: str, route: str, body: Any) -> list[str]:
    """List what breaks a limit on registered commands."""
    if not _ROUTE.fullmatch(route) or method not in ("PUT", "POST", "PATCH"):
        return []
    commands = body if isinstance(body, list) else [body]
    return list(_commands(commands, whole=method != "PATCH"))


def _commands(commands: list[Json], *, whole: bool) -> Iterator[str]:
    kinds = Counter(command.get("type") or 1 for command in commands)
    for kind, count in kinds.items():
        if count > COUNTS.get(kind, 1):
            yield f"{count} commands of type {kind}, {COUNTS.get(kind, 1)} at most"
    names = Counter((command.get("type") or 1, command.get("name")) for command in commands)
    yield from (f"command {name} is there twice" for (_, name), n in names.items() if n > 1)
    for command in commands:
        name = command.get("name") or ""
        if (command.get("type") or 1) != 1:
            if command.get("description") or command.get("options"):
                yield f"{name}: a context menu has neither description nor options"
            continue
        if whole:
            yield from _named(command, name)
        yield from _options(command.get("options") or [], name, depth=0)
        if (length := command_length(command)) > 8000:
            yield f"/{name}: {length} characters, 8000 at most"


def _named(node: Json, where: str) -> Iterator[str]:
    """Check a name and a description in every language."""
    for name in (node.get("name") or "", *(node.get("name_localizations") or {}).values()):
        if not _is_name(name):
            yield f"/{where}: {name!r} is no command name"
    described = (
        node.get("description") or "",
        *(node.get("description_localizations") or {}).values(),
    )
    for text in described:
        if not 1 <= len(text) <= 100:
            yield f"/{where}: description of {len(text)} characters, 1 to 100"


def _is_name(name: str) -> bool:
    """Whether a name is lower-case letters, marks, digits, `-`, `_` or `'`, 1 to 32 of them."""
    return (
        1 <= len(name) <= 32
        and name == name.lower()
        and all(char in "-_'" or unicodedata.category(char)[0] in "LNM" for char in name)
    )


def _options(options: list[Json], where: str, *, depth: int) -> Iterator[str]:
    names = [option.get("name") for option in options]
    if len(options) > 25 or len(set(names)) != len(names):
        yield f"/{where}: at most 25 options, each name once"
    kinds = {option.get("type") in (SUBCOMMAND, GROUP) for option in options}
    if len(kinds) > 1:
        yield f"/{where}: subcommands cannot stand beside options"
    asked = [bool(option.get("required")) for option in options]
    if asked != sorted(asked, reverse=True):
        yield f"/{where}: required options come first"
    for option in options:
        path = f"{where} {option.get('name')}"
        yield from _named(option, path)
        if option.get("type") in (SUBCOMMAND, GROUP):
            if depth + (option["type"] == GROUP) > 1 or depth > 1:
                yield f"/{path}: nested too deep"
            yield from _options(option.get("options") or [], path, depth=depth + 1)
        yield from _choices(option, path)


def _choices(option: Json, where: str) -> Iterator[str]:
    choices = option.get("choices") or []
    if choices and option.get("autocomplete"):
        yield f"/{where}: choices and autocomplete exclude each other"
    if len(choices) > 25 or len({str(choice.get("value")) for choice in choices}) != len(choices):
        yield f"/{where}: at most 25 choices, each value once"
    for choice in choices:
        names = (choice.get("name") or "", *(choice.get("name_localizations") or {}).values())
        if not all(1 <= len(name) <= 100 for name in names):
            yield f"/{where}: a choice's name has 1 to 100 characters"
        value = choice.get("value")
        if isinstance(value, str) and not 1 <= len(value) <= 100:
            yield f"/{where}: a choice's value has 1 to 100 characters"


def command_length(node: Json) -> int:
    """Count name, description and values with all options; of languages the longest."""
    total = 0
    for key in ("name", "description"):
        texts = [node.get(key) or "", *(node.get(f"{key}_localizations") or {}).values()]
        total += max(map(len, texts))
    if isinstance(node.get("value"), str):
        total += len(node["value"])
    children = [*(node.get("options") or ()), *(node.get("choices") or ())]
    return total + sum(map(command_length, children))
