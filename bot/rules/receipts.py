"""A receipt as people type it, and how often one may be tried."""

import re
import unicodedata
from collections.abc import Sequence

from bot.rules.base import Refusal
from bot.rules.codes import parse_code

TRIES_MAX, TRIES_ALL_MAX = 5, 100  # of one person, and of all together
TRIES_FOR_MS = 10 * 60_000

_RECEIPT = re.compile(r"^(.+?)[\s*_.,;:·•・|/—–-]*([A-Z0-9]{4})$", re.DOTALL)


def parse_receipt(typed: str) -> tuple[str, str]:
    """Code and secret of a receipt: `HR-7 · 4F9K`, `hr7 4f9k`, `HR-7.4F9K`, `hr74f9k`.

    Refuses: receipt-malformed
    """
    line = unicodedata.normalize("NFKC", typed).upper().strip(" \t\n*_`.·")
    found = _RECEIPT.match(line)
    try:
        if found:
            return str(parse_code(found[1])), found[2]
    except Refusal:
        pass
    raise Refusal("receipt-malformed")


def check_tries(own: Sequence[int], everybodys: Sequence[int]) -> None:
    """Whether another receipt may be tried: instants of the tries that failed, latest first.

    Refuses: receipt-tries
    """
    for tries, tries_max in ((own, TRIES_MAX), (everybodys, TRIES_ALL_MAX)):
        if len(tries) >= tries_max:
            raise Refusal("receipt-tries", at=tries[tries_max - 1] + TRIES_FOR_MS)
