"""The event's log: a hash chain of moves, without wording and without names."""

import hashlib
import json
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

GENESIS = "0" * 64
LogRole = Literal["participant", "moderator", "rapporteur", "organizer", "system"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened: everything that the chain covers, in this order."""

    event: str
    number: int
    at: int
    role: LogRole
    code: str
    move: str
    from_state: str
    to_state: str
    reason: str
    digest: str
    previous_hash: str


_fields = attrgetter(*Entry.__slots__)
_written = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def entry_hash(entry: Entry) -> str:
    """SHA-256 over the entry's fields as one JSON array; it covers the hash before it."""
    return hashlib.sha256(_written(_fields(entry)).encode()).hexdigest()


def wording_digest(salt: bytes, wording: str) -> str:
    """A salted digest of a wording: without the salt nothing can be tried against it."""
    return hashlib.sha256(salt + wording.encode()).hexdigest()
