"""A table of the configuration as TOML, with remarks where somebody has to look."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

LINE_LENGTH_MAX = 100
_BARE = re.compile(r"[A-Za-z0-9_-]+")
Remarks = Mapping[str, str]


def written_event(event: Mapping[str, Any], remarks: Remarks, heading: str) -> str:
    """`[[events]]` with all its tables; `remarks` stand above the keys that they are for.

    A key of a table is `selection.rule`, of a list of tables `sessions.start`, which stands once.
    """
    lines = [f"# {line}".rstrip() for line in heading.splitlines()]
    left = dict(remarks)
    _table("events", event, "", left, lines, listed=True)
    return "\n".join(lines) + "\n"


def _table(
    header: str, table: Mapping[str, Any], path: str, left: dict[str, str], lines: list[str],
    *, listed: bool,
) -> None:  # fmt: skip
    """One table: its own keys first, then the tables in it."""
    lines.append("")
    if remark := left.pop(path.rstrip("."), ""):
        lines.append(f"# {remark}")
    lines.append(f"[[{header}]]" if listed else f"[{header}]")
    for key, value in table.items():
        if not _is_table(key, value) and not _is_list_of_tables(key, value):
            if remark := left.pop(f"{path}{key}", ""):
                lines.append(f"# {remark}")
            lines += _pairs(_name(key), value)
    for key, value in table.items():
        inner = f"{header}.{_name(key)}"
        if _is_table(key, value):
            _table(inner, value, f"{path}{key}.", left, lines, listed=False)
        elif _is_list_of_tables(key, value):
            for entry in value:
                _table(inner, entry, f"{path}{key}.", left, lines, listed=True)


TABLES = frozenset({"tags", "links", "questions", "selection", "reminders", "privacy", "brief"})
LISTED = frozenset({"principles", "speakers", "sessions", "polls", "background"})


def _is_table(key: str, value: Any) -> bool:
    return key in TABLES and isinstance(value, Mapping)


def _is_list_of_tables(key: str, value: Any) -> bool:
    return key in LISTED and bool(value) and all(isinstance(entry, Mapping) for entry in value)


def _pairs(name: str, value: Any) -> list[str]:
    """A key with its value; a text by language has a line, or a block of lines, for each."""
    line = f"{name} = {_value(value)}"
    if isinstance(value, Mapping) and (len(line) > LINE_LENGTH_MAX or "\n" in line):
        return [
            each for key, held in value.items() for each in _pairs(f"{name}.{_name(key)}", held)
        ]
    if isinstance(value, list) and len(line) > LINE_LENGTH_MAX:
        return [f"{name} = [", *(f"    {_value(entry, inline=True)}," for entry in value), "]"]
    return [line]


def _name(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _value(value: Any, *, inline: bool = False) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, str):
        return _text(value) if inline or "\n" not in value else _block(value)
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_name(key)} = {_value(v, inline=True)}" for key, v in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list):
        return f"[{', '.join(_value(entry, inline=True) for entry in value)}]"
    return repr(value)


def _text(words: str) -> str:
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _wrapped(line: str) -> str:
    """A long line on several, joined again by the backslashes at their ends."""
    return (
        re.sub(rf"(.{{1,{LINE_LENGTH_MAX - 2}}}) (?=[^ \\])", r"\1 \\\n", line)
        if (len(line) > LINE_LENGTH_MAX)
        else line
    )


def _block(words: str) -> str:
    """Words of several lines, as they are read."""
    escaped = "\n".join(_wrapped(_text(line)[1:-1]) for line in words.split("\n"))
    return f'"""\n{escaped}"""'
