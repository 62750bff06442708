"""Codes that can be said aloud: `HR-7`, `P-2`."""

import re
from dataclasses import dataclass

from bot.rules.base import Refusal

_CODE = re.compile(r"^\s*([A-Za-z]{1,4})\s*[-‐‑‒–—_.]?\s*0*([1-9]\d{0,6})\s*$")


@dataclass(frozen=True, slots=True)
class Code:
    """Letters and running number of one item."""

    letters: str
    number: int

    def __str__(self) -> str:
        return f"{self.letters}-{self.number}"


def parse_code(typed: str) -> Code:
    """A code as people type it: `HR-7`, `hr7`, `hr 7`.

    Refuses: code-malformed
    """
    found = _CODE.match(typed)
    if not found:
        raise Refusal("code-malformed", typed=typed.strip()[:40])
    return Code(found[1].upper(), int(found[2]))
