"""`roundtable verify`: whether the records agree with each other and with what was posted."""

import re
from pathlib import Path

from bot.actions import verification
from bot.cli.door import Refused, one_line, progress, reading
from bot.config import load
from bot.rules.log import Head

_HEAD = re.compile(r"(\d{1,12}):([0-9a-f]{64})", re.ASCII)


def parse_head(typed: str) -> Head:
    """A log's length and last hash as they were posted.

    ValueError for anything else.
    """
    found = _HEAD.fullmatch(typed.strip().casefold())
    if not found:
        raise ValueError(
            f"{typed!r} is no posted head; expected its length, a colon and 64 hexadecimal digits."
        )
    return int(found[1]), found[2]


async def verify(config_path: Path, slug: str | None, posted: Head | None) -> None:
    """Print every finding, a line each, and what was found sound."""
    path = load(config_path).storage.path
    async with reading(path) as reader:
        with progress(f"Verifying {path.name}") as watch:
            verified = await verification.verify(reader, slug, posted, watch)
    for line in verified.findings:
        print(one_line(line))
    for event in verified.events:
        for line in event.findings:
            print(one_line(f"{event.slug}: {line}"))
        if not (event.findings or verified.findings):
            length, last = event.head
            print(
                f"{event.slug}: sound; {event.questions} questions, {event.turns} turns,"
                f" log {length}:{last}"
            )
    found = len(verified.findings) + sum(len(event.findings) for event in verified.events)
    if found:
        raise Refused(f"{path} is not sound: {found} {'things are' if found > 1 else 'thing is'}"
                      " wrong.")  # fmt: skip
