"""`roundtable import-agenda`: somebody else's agenda as sessions of the configuration."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import imports
from bot.cli.door import Refused, chosen, progress, tell
from bot.cli.output import put
from bot.config import Config, ConfigError, Event, load
from bot.rules.base import fold

TRIES = 3


def import_agenda(
    path: Path,
    config_path: Path,
    slug: str | None,
    zone: ZoneInfo | None,
    day: date | None,
    room: str,
    output: Path | None,
) -> None:
    """Write the sessions, and on standard error a line for each entry that was left out."""
    event = _event(config_path, slug, zone)
    home = zone or (event.zone if event else None)
    if home is None:
        raise Refused("Say with --timezone in which timezone the event is.")
    wish = imports.Wish(home, zone, day, room, _speakers(event))
    try:
        with progress(f"Reading {path.name}"):
            reading = imports.read(_bytes(path), day)
        programme = _arranged(reading, wish)
    except imports.Unreadable as why:
        raise Refused(f"{path.name} cannot be taken: {why}.") from None
    for note in programme.notes:
        tell(f"{note}.")
    if event and home.key != event.timezone:
        tell(f'note: {event.slug} is in {event.timezone}: write timezone = "{home}" there.')
    unknown = dict.fromkeys(name for session in programme.sessions for name in session.names)
    if unknown:
        tell(f"note: not among the configured speakers, so only in comments: {', '.join(unknown)}.")
    if not programme.sessions:
        raise Refused(f"{path.name} holds no entry that can be a session.")
    heading = f"{path.name} ({reading.kind}): {_count(programme)}; each start is local in {home}"
    content = imports.written(programme.sessions, [heading]).encode()
    put(lambda stream: stream.write(content), output)
    if output is not None:
        print(f"{output}: {_count(programme)}")


def _event(config_path: Path, slug: str | None, zone: ZoneInfo | None) -> Event | None:
    """The event for which the agenda is; None where a timezone is given and there is none yet."""
    try:
        config: Config = load(config_path)
    except ConfigError:
        if zone is None or slug is not None:
            raise
        return None
    if slug is None and len(config.events) > 1:
        if zone is not None:
            return None
        raise Refused(
            f"There are several events: name one with --event ({', '.join(config.slugs)}), or the"
            " timezone with --timezone."
        )
    return chosen(config, slug)


def _speakers(event: Event | None) -> dict[str, str]:
    """The keys of the configured speakers, by their folded names."""
    return {fold(speaker.name): speaker.key for speaker in (event.speakers if event else ())}


def _bytes(path: Path) -> bytes:
    """The file's content, or so much of it that it is seen to be too large."""
    try:
        with path.open("rb") as file:
            return file.read(imports.SIZE_MAX + 1)
    except OSError as fault:
        raise Refused(f"{path} cannot be read: {fault.strerror or fault}.") from fault


def _arranged(reading: imports.Reading, wish: imports.Wish) -> imports.Programme:
    """The programme; where the file leaves a time in doubt, whoever sits there is asked."""
    try:
        return imports.arrange(reading, wish)
    except imports.Doubt as doubt:
        if not (sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty()):
            raise Refused(f"{doubt} Say with --timezone in which timezone it is meant.") from None
        tell(str(doubt))
        return imports.arrange(reading, replace(wish, doubtful=_asked(wish.home)))


def _asked(home: ZoneInfo) -> ZoneInfo:
    """The timezone that is typed; Enter alone is the event's."""
    for _ in range(TRIES):
        print(f"In which timezone is it meant? [{home}] ", end="", file=sys.stderr, flush=True)
        typed = sys.stdin.readline()
        if not typed:
            break
        zone = imports.by_name(typed) if typed.strip() else home
        if zone is not None:
            return zone
        tell(f'"{typed.strip()}" is no IANA timezone, such as "Europe/Zurich".')
    raise Refused("No timezone was named: nothing is written.")


def _count(programme: imports.Programme) -> str:
    number = len(programme.sessions)
    return "1 session" if number == 1 else f"{number} sessions"
