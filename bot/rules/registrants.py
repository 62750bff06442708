"""People who registered beforehand, and the personal codes by which they say so."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.rules.base import Refusal
from bot.rules.people import Profile
from bot.rules.receipts import TRIES_ALL_MAX, TRIES_FOR_MS, TRIES_MAX

CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that looks like another
CODE_LENGTH = 8
EMAIL_LENGTH_MAX = 254
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\.]+(\.[^\s@,;:<>()\[\]\"\\.]+)+")


@dataclass(frozen=True, slots=True)
class Registrant:
    """Somebody who registered: sealed wherever it is stored."""

    name: str
    affiliation: str
    sector: str
    email: str


def is_email(text: str) -> bool:
    """Whether this can be an e-mail address."""
    return len(text) <= EMAIL_LENGTH_MAX and bool(_EMAIL.fullmatch(text)) and text.isprintable()


def email_key(email: str) -> str:
    """What two spellings of one address share."""
    return unicodedata.normalize("NFC", email).casefold()


def spoken_code(code: str) -> str:
    """A code as it is handed out: `7K4M-Q2XW`."""
    half = CODE_LENGTH // 2
    return f"{code[:half]}-{code[half:]}"


def parse_code(typed: str) -> str:
    """A personal code as people type it: `7K4M-Q2XW`, `7k4m q2xw`.

    Refuses: registration-malformed
    """
    letters = "".join(re.findall(r"\w", unicodedata.normalize("NFKC", typed).upper()))
    if len(letters) != CODE_LENGTH or not set(letters) <= set(CODE_LETTERS):
        raise Refusal("registration-malformed")
    return letters


def check_tries(own: Sequence[int], everybodys: Sequence[int]) -> None:
    """Whether another code may be tried: instants of the tries that failed, latest first.

    Refuses: registration-tries
    """
    for tries, tries_max in ((own, TRIES_MAX), (everybodys, TRIES_ALL_MAX)):
        if len(tries) >= tries_max:
            raise Refusal("registration-tries", at=tries[tries_max - 1] + TRIES_FOR_MS)


def as_registered(before: Profile, registrant: Registrant) -> Profile:
    """The profile with what the registration says; where it is silent, as it was."""
    return replace(
        before,
        name=registrant.name,
        affiliation=registrant.affiliation,
        sector=registrant.sector or before.sector,
        registered=True,
    )
