"""The event's log: a hash chain of moves, without wording and without names."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

GENESIS = "0" * 64
LogRole = Literal["participant", "moderator", "chair", "rapporteur", "organizer", "system"]


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


Chain = Sequence[tuple[Entry, str]]  # each entry with the hash that is stored beside it
Head = tuple[int, str]  # how many entries there are, and the last one's hash
_fields = attrgetter(*Entry.__slots__)
_written = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def entry_hash(entry: Entry) -> str:
    """SHA-256 over the entry's fields as one JSON array; it covers the hash before it."""
    return hashlib.sha256(_written(_fields(entry)).encode()).hexdigest()


def wording_digest(salt: bytes, wording: str) -> str:
    """A salted digest of a wording: without the salt nothing can be tried against it."""
    return hashlib.sha256(salt + wording.encode()).hexdigest()


def broken_links(chain: Chain) -> Iterator[str]:
    """Where the log is not the chain that it was written as."""
    number, previous = 0, GENESIS
    for entry, stored in chain:
        if entry.number != number + 1:
            gap = "is" if entry.number == number + 2 else f"to {entry.number - 1} are"
            yield f"log entry {number + 1} {gap} missing"
        elif entry.previous_hash != previous:
            yield f"log entry {entry.number} does not follow the entry before it"
        if entry_hash(entry) != stored:
            yield f"log entry {entry.number} was changed: its hash is of something else"
        number, previous = entry.number, stored


def unlike_posted(chain: Chain, posted: Head) -> Iterator[str]:
    """Whether the log still begins with the entries whose length and last hash were posted."""
    length, last = posted
    hashes = {entry.number: stored for entry, stored in chain}
    if len(chain) < length:
        yield f"the log has {len(chain)} entries, and {length} were posted"
    elif hashes.get(length, GENESIS) != last:
        yield f"log entry {length} is not the one whose hash was posted"
