"""Sessions as the configuration writes them."""

import json
from datetime import timedelta

from bot.imports.sessions import Planned


def written(planned: list[Planned], heading: list[str]) -> str:
    """`[[events.sessions]]` for each session, below comment lines."""
    blocks = ["\n".join(f"# {words}" for words in heading), *map(_block, planned)]
    return "\n\n".join(blocks) + "\n"


def _block(session: Planned) -> str:
    lines = [
        "[[events.sessions]]",
        f"key = {_text(session.key)}",
        f"title = {_text(session.title)}",
        f"start = {session.start.isoformat()}",
        f"duration = {_text(duration(session.length))}",
    ]
    if session.pause:
        lines.append('questions = "closed"')
    if session.speakers:
        lines.append(f"speakers = [{', '.join(map(_text, session.speakers))}]")
    if session.names:
        lines.insert(0, f"# Speakers, not yet in the configuration: {', '.join(session.names)}")
    return "\n".join(lines)


def _text(words: str) -> str:
    """A basic string: of what JSON would escape otherwise, cleaned words hold nothing."""
    return json.dumps(words, ensure_ascii=False)


def duration(length: timedelta) -> str:
    """A length as the configuration writes it: 1h30m."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (seconds, "s"))
    return "".join(f"{number}{unit}" for number, unit in parts if number)
