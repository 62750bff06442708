"""Codes that can be said aloud: `HR-7`, `P-2`; in practice `T-HR-7`."""

import re
from dataclasses import dataclass

from bot.rules.base import Refusal

PRACTICE = "T-"  # no principle has a single letter
_CODE = re.compile(
    r"^\s*([Tt](?:\s*[-‐‑‒–—_.]\s*|\s+))?"
    r"([A-Za-z]{1,4})\s*[-‐‑‒–—_.]?\s*0*([1-9]\d{0,6})\s*$"
)


@dataclass(frozen=True, slots=True)
class Code:
    """Letters and running number of one item; of an item of practice, which counts for nothing."""

    letters: str
    number: int
    practice: bool = False

    def __str__(self) -> str:
        return f"{PRACTICE if self.practice else ''}{self.letters}-{self.number}"


def parse_code(typed: str) -> Code:
    """A code as people type it: `HR-7`, `hr7`, `hr 7`, `t-hr7`.

    Refuses: code-malformed
    """
    found = _CODE.match(typed)
    if not found:
        raise Refusal("code-malformed", typed=typed.strip()[:40])
    return Code(found[2].upper(), int(found[3]), practice=bool(found[1]))


def letters_of(code: str) -> str:
    """The letters of a code as it is written: `HR` of `HR-7` and of `T-HR-7`."""
    return code.removeprefix(PRACTICE).partition("-")[0]
