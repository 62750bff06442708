import json
from dataclasses import fields, replace
from hashlib import sha256
from typing import Any

import pytest

from bot.rules.log import GENESIS, Entry, entry_hash, wording_digest

ENTRY = Entry(
    "first", 3, 1_667_484_000_000, "moderator", "HR-7", "decline", "queued", "declined",
    "Hors sujet — “déjà vu”", "d1", "ab" * 32,
)  # fmt: skip


def test_hash_can_be_computed_by_anybody():
    """From the columns of log.csv, with nothing of ours: one JSON array, ASCII, no spaces."""
    columns = [
        "first", 3, 1_667_484_000_000, "moderator", "HR-7", "decline", "queued", "declined",
        "Hors sujet — “déjà vu”", "d1", "ab" * 32,
    ]  # fmt: skip
    written = json.dumps(columns, separators=(",", ":"))
    assert "\\u2014" in written
    assert entry_hash(ENTRY) == sha256(written.encode("ascii")).hexdigest()


@pytest.mark.parametrize("name", [field.name for field in fields(Entry)])
def test_hash_covers_every_field(name):
    value = getattr(ENTRY, name)
    change: dict[str, Any] = {name: value + 1 if isinstance(value, int) else f"{value}x"}
    changed = replace(ENTRY, **change)
    assert entry_hash(changed) != entry_hash(ENTRY)


def test_hash_tells_where_one_field_ends():
    one = replace(ENTRY, from_state="queued", to_state="declined")
    other = replace(ENTRY, from_state="queue", to_state="ddeclined")
    assert entry_hash(one) != entry_hash(other)


def test_hash_of_the_first_entry_stands_on_nothing():
    assert GENESIS == "0" * 64
    assert len(entry_hash(replace(ENTRY, number=1, previous_hash=GENESIS))) == 64


def test_digest_of_a_wording_needs_its_salt():
    assert wording_digest(b"one", "What?") != wording_digest(b"two", "What?")
    assert wording_digest(b"one", "What?") == sha256(b"oneWhat?").hexdigest()
    assert wording_digest(b"one", "What?") != sha256(b"What?").hexdigest()
