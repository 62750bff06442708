"""What Discord sends us, read: JSON in which half a character stands for none.

A lone surrogate, as `"\\ud800"`, is legal JSON and no text. orjson refuses it, and the connection
would be lost at it, and again at each resumption, which repeats it; json hands it on, and nobody
can write it out again.
"""

import json
import re
from collections.abc import Callable
from typing import Any

from discord import utils

_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATES = re.compile("[\ud800-\udfff]")
REPLACEMENT = "\ufffd"


def whole(value: Any) -> Any:
    """The same, with a replacement character for each half of one."""
    if isinstance(value, str):
        return _SURROGATES.sub(REPLACEMENT, value)
    if isinstance(value, list):
        return [whole(part) for part in value]
    if isinstance(value, dict):
        return {whole(name): whole(part) for name, part in value.items()}
    return value


def read_whole() -> None:
    """Have discord.py read so, in place of its own way, which it also keeps for all else."""
    utils._from_json = _reading(utils._from_json)  # noqa: SLF001


def _reading(loads: Callable[[Any], Any]) -> Callable[[Any], Any]:
    if getattr(loads, "reads_whole", False):
        return loads

    def read(text: Any) -> Any:
        if isinstance(text, str) and _HALF.search(text):
            return whole(json.loads(text))
        return loads(text)

    read.reads_whole = True  # type: ignore[attr-defined]
    return read
