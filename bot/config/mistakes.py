"""Mistakes in the configuration, each told in one line."""

import difflib
import json
import os
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

PREFIX = "ROUNDTABLE_"
ONLY_PLACE = "expected it in the environment variable DISCORD_TOKEN, and nowhere else"
SHOWN_LENGTH_MAX = 80

# What pydantic's own kinds of mistake expect, in words that an organizer knows.
EXPECTED = {
    "bool_type": "true or false",
    "model_type": "a table",
    "tuple_type": "a list: [ ], or tables headed [[ ]]",
}

Key = int | str


class ConfigError(Exception):
    """A mistake in the configuration: one line that names the key, the value and the mend."""


class Mistake(NamedTuple):
    """One mistake: where, below the table that is being checked, what, and what is expected."""

    path: tuple[Key, ...]
    value: Any
    expected: str


def not_expected(what: str) -> PydanticCustomError:
    """The mistake of a value that is not what is expected."""
    return PydanticCustomError("not_expected", "{expected}", {"expected": what})


def refuse(mistakes: Iterable[Mistake]) -> None:
    """Refuse a table if there is any mistake in it; pydantic puts the table's own path in front."""
    found = [
        InitErrorDetails(type=not_expected(expected), loc=path, input=value)
        for path, value, expected in mistakes
    ]
    if found:
        raise ValidationError.from_exception_data("table", found)


def line(file: str, model: type[BaseModel], found: ValidationError) -> str:
    """The first mistake in one line, and how many more there are.

    Unknown keys come first: a key typed wrong is why another one is missing.
    """
    errors = sorted(found.errors(), key=lambda error: error["type"] != "extra_forbidden")
    first, others = errors[0], len(errors) - 1
    more = f" (and {others} more)" if others else ""
    path = first["loc"]
    return one_line(f"{_source(file, path)}: {_dotted(path)} {_fault(first, model)}{more}")


def one_line(words: str) -> str:
    """The words without anything that would break their line."""
    return " ".join(words.split())


def _source(file: str, path: tuple[Key, ...]) -> str:
    """Where the value came from: the file, or the variable that overrides it."""
    variable = PREFIX + "__".join(str(key) for key in path).upper()
    return variable if variable in {name.upper() for name in os.environ} else file


def _dotted(path: tuple[Key, ...]) -> str:
    keys = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
    return keys.removeprefix(".")


def _fault(error: ErrorDetails, model: type[BaseModel]) -> str:
    if error["type"] == "extra_forbidden":
        return _unknown(error, model)
    if error["type"] == "missing":
        return f"is missing; expected {_wanted(_field(error['loc'], model))}"
    if error["type"] in EXPECTED:
        expected = EXPECTED[error["type"]]
    else:
        expected = str(error.get("ctx", {}).get("expected", error["msg"]))
    if error["type"] == "literal_error":
        expected = expected.replace("'", '"')
    return f"is {_shown(error['input'])}; expected {expected}"


def _unknown(error: ErrorDetails, model: type[BaseModel]) -> str:
    key = str(error["loc"][-1])
    if re.search("token|secret|password", key, re.IGNORECASE):
        return f"is no place for a token; {ONLY_PLACE}"
    known = list(_table(error["loc"][:-1], model).model_fields)
    close = difflib.get_close_matches(key, known, n=1)
    expected = f'the key "{close[0]}"' if close else f"one of the keys {', '.join(known)}"
    return f"is {_shown(error['input'])}, and no key of that name is known; expected {expected}"


def _table(path: tuple[Key, ...], model: type[BaseModel]) -> type[BaseModel]:
    """The model of the table at this path."""
    for key in path:
        if isinstance(key, str):
            model = _model_in(model.model_fields[key].annotation)
    return model


def _field(path: tuple[Key, ...], model: type[BaseModel]) -> FieldInfo:
    return _table(path[:-1], model).model_fields[str(path[-1])]


def _model_in(annotation: Any) -> type[BaseModel]:
    """The model that a field holds, by itself or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return _model_in(get_args(annotation)[0])


def _wanted(field: FieldInfo) -> str:
    phrases = [what for part in field.metadata if (what := getattr(part, "what", ""))]
    return phrases[-1] if phrases else "a table"


def _shown(value: Any) -> str:
    """A value as the file writes it, cut where it is long."""
    if isinstance(value, date):
        return value.isoformat()
    shown = json.dumps(value, ensure_ascii=False, default=str)
    return shown if len(shown) <= SHOWN_LENGTH_MAX else shown[:SHOWN_LENGTH_MAX] + "…"


def unreadable(path: Path, fault: OSError) -> ConfigError:
    """There is no such file, or it cannot be read."""
    return ConfigError(one_line(f"{path}: cannot be read: {fault.strerror}; expected a TOML file"))
