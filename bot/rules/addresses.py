"""E-mail addresses, to which the brief is mailed."""

import re
from dataclasses import dataclass

from bot.rules.base import Refusal, clean_line

# Source: RFC 5321: a path has at most 256 octets, two of which are its brackets.
EMAIL_LENGTH_MAX = 254
# What mail programs take as it stands, without quotes: letters of any script, no list of several.
_EMAIL = re.compile(
    r"[^\s@,;:<>()\[\]\\\"]{1,64}@[^\s@,;:<>()\[\]\\\"_]+(?:\.[^\s@,;:<>()\[\]\\\"._]+)+"
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address, and the language in which its owner is written to."""

    email: str
    language: str


def clean_email(typed: str | None) -> str:
    """One e-mail address as it is kept; empty where nothing was given.

    Refuses: email-malformed, too-long
    """
    email = clean_line(typed, "email", EMAIL_LENGTH_MAX)
    if not email:
        return ""
    if len(email.encode()) > EMAIL_LENGTH_MAX or not _EMAIL.fullmatch(email) or ".." in email:
        raise Refusal("email-malformed", typed=email[:80])
    return email
