"""`roundtable new-event`: the next event of the series, after the pattern of an earlier one."""

import re
import tomllib
from copy import deepcopy
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.cli.door import Refused
from bot.cli.output import put
from bot.clock import instant, system_clock
from bot.config import check_document, load, read_document
from bot.config.writing import written_event

SOON = timedelta(weeks=4)  # a day that nobody chose is at least so far ahead
SLUG_LENGTH_MAX = 63
# Addresses that are another event's: those of conduct and help stay.
OWN_LINKS = ("register", "watch", "interpretation", "captions", "documents")
REMARKS = {
    "slug": "A short name of its own; the files of its keys are called by it.",
    "title": "Its title and summary are still those of the event before.",
    "guild": "The same server, channels and roles as before.",
    "links": "The addresses of the event before are taken away: fill in those of this one.",
    "brief": "The brief's title goes with the event: give it one, or leave it out.",
    "principles": "Principles, speakers and prepared polls are as before: change what differs.",
    "sessions": "Times are local, moved to a day to come: set the day, and the times that differ.",
}


def new_event(config_path: Path, slug: str, start: datetime | None, output: Path | None) -> None:
    """Write an [[events]] for the configuration, which with it would be valid."""
    config = load(config_path)
    if slug not in config.slugs:
        known = ", ".join(config.slugs)
        raise Refused(f'There is no event "{slug}" in the configuration; expected one of {known}.')
    document = read_document(config_path)
    pattern = next(event for event in document["events"] if event["slug"] == slug)
    number = max(event.number for event in config.events) + 1
    made = _next(pattern, number, config.slugs, start)
    heading = (
        f"Event {number} of the series, after the pattern of {slug}. Go through it, then run"
        " `roundtable check`."
    )
    text = written_event(made, REMARKS, heading)
    document["events"].append(*tomllib.loads(text)["events"])
    check_document(document, config_path)
    put(lambda stream: stream.write(text.encode()), output)
    if output is not None:
        print(f"{output}: event {number}, {made['slug']}, {made['sessions'][0]['start']:%Y-%m-%d}")


def _next(
    pattern: dict[str, Any], number: int, taken: tuple[str, ...], start: datetime | None
) -> dict[str, Any]:
    event: dict[str, Any] = {"slug": "", "number": 0, **deepcopy(pattern)}
    event["slug"], event["number"] = _slug(pattern["slug"], number, taken), number
    first = min(session["start"] for session in event["sessions"])
    by = start - first if start else _weeks(first)
    for session in event["sessions"]:
        session["start"] += by
    if "links" in event:
        event["links"] |= {name: "" for name in OWN_LINKS if name in event["links"]}
    event.get("brief", {}).pop("title", None)
    return event


def _slug(before: str, number: int, taken: tuple[str, ...]) -> str:
    """The name before with the number, unlike every other one."""
    stem = re.sub(r"-\d+$", "", before)
    while True:
        ending = f"-{number}"
        slug = stem[: SLUG_LENGTH_MAX - len(ending)].rstrip("-") + ending
        if slug not in taken:
            return slug
        number += 1


def _weeks(first: datetime) -> timedelta:
    """By how many whole weeks a programme moves so that it is still to come."""
    soon = instant(system_clock()).replace(tzinfo=None) + SOON
    return timedelta(weeks=max(1, -(-(soon - first) // timedelta(weeks=1))))
