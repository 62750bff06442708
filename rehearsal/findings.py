"""The findings: diary, channels and exports, side by side. No table of the bot is read for it."""

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import config
from bot.clock import instant, milliseconds
from bot.reports.records import moment
from bot.rules.base import Refusal
from bot.texts import shared
from rehearsal.ballots import Ballot
from rehearsal.crowd import Person
from rehearsal.diary import Diary, Entry
from rehearsal.stage import Stage
from rehearsal.watch import Seen

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Post:
    """A message of the bot's that stands in a channel at the end."""

    at: int
    channel: str
    text: str  # with what lies in its files
    framed: bool
    pings: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A direct message of the bot's."""

    at: int
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that the checklist looks at."""

    event: config.Event
    starts_at: int
    people: dict[str, Person]
    ids: dict[str, str]  # the account's number, of whoever came by the page what is in the cookie
    diary: Diary
    seen: list[Seen]
    posts: list[Post]
    letters: list[Letter]
    ballots: dict[str, Ballot]
    tables: dict[str, list[Row]]  # the CSV files, by name without ending
    objects: dict[str, list[dict[str, Any]]]  # the JSON files, alike
    files: dict[str, str]  # every export as it lies there
    log: str
    faults: list[str]

    @property
    def questions(self) -> dict[str, Row]:
        """The rows of questions.csv by code."""
        return {row["code"]: row for row in self.tables["questions"]}

    @property
    def language(self) -> str:
        """The language in which the shared messages begin: the event's first that has texts."""
        return shared(self.event.languages)[0]

    def principles_at(self, at: int) -> tuple[str, ...]:
        """The principles of the session that ran at an instant, by agenda.csv."""
        for row in self.tables["agenda"]:
            if row["actual_start"] and row["actual_start"] <= moment(at) < (
                row["actual_end"] or "9"
            ):
                session = next(s for s in self.event.sessions if s.key == row["session"])
                return tuple(session.principles)
        return ()

    def plain_posts(self, channel: str) -> list[Post]:
        """The short messages of a channel: what is said once and never edited."""
        return [post for post in self.posts if post.channel == channel and not post.framed]


def act(findings: Findings, entry: Entry) -> str:
    """An act by its number and the time under which the timeline has it."""
    local = instant(entry.at).astimezone(findings.event.zone)
    return f"act {entry.number} at {local:%H:%M:%S}"


async def collect(
    stage: Stage, starts_at: int, ballots: dict[str, Ballot], exports: Sequence[Path], log: Path
) -> Findings:
    """Lay out what there is to compare."""
    files = {path.name: text_of(path) for path in exports}
    return Findings(
        event=stage.event,
        starts_at=starts_at,
        people=stage.people,
        ids=_ids(stage),
        diary=stage.diary,
        seen=stage.watch.seen,
        posts=[post for name in stage.channels for post in await _posts(stage, name)],
        letters=_letters(stage),
        ballots=ballots,
        tables={n[:-4]: read_csv(text) for n, text in files.items() if n.endswith(".csv")},
        objects={
            n[:-5]: next(iter(json.loads(text).values()))
            for n, text in files.items()
            if n.endswith(".json")
        },
        files=files,
        log=log.read_text(encoding="utf-8"),
        faults=_faults(stage),
    )


def _ids(stage: Stage) -> dict[str, str]:
    found = {key: str(member.id) for key, member in stage.members.items()}
    for key, browser in stage.browsers.items():
        for cookie in browser.jar:
            if cookie.key.startswith("device-"):
                found[key] = cookie.value.partition(".")[0]
    return found


def text_of(path: Path) -> str:
    """What can be read in a file; of a workbook every part of it."""
    if path.suffix != ".xlsx":
        return path.read_bytes().decode("utf-8-sig")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


def read_csv(text: str) -> list[Row]:
    """The rows of a CSV file, without the apostrophe that makes formulas harmless."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [{column: _unguarded(cell) for column, cell in row.items()} for row in rows]


def _unguarded(cell: str) -> str:
    harmless = cell[:1] == "'" and cell[1:].lstrip(" ")[:1] in tuple("=+-@\t\r\n＝＋－＠")
    return cell[1:] if harmless else cell


async def _posts(stage: Stage, name: str) -> list[Post]:
    posts = []
    for message in stage.channels[name].history():
        if message.flags.ephemeral:
            continue
        parts = [message.content, *_words(message.components)]
        written = (a for a in message.attachments if not a.filename.endswith(".png"))
        for attachment in written:
            parts.append((await attachment.read()).decode())
        text = "\n".join(part for part in parts if part)
        framed = bool(message.components) and not message.content
        pings = bool(message.mention_everyone or message.raw_mentions or message.raw_role_mentions)
        posts.append(Post(milliseconds(message.created_at), name, text, framed, pings))
    return posts


def _letters(stage: Stage) -> list[Letter]:
    found = []
    for key, user in stage.users.items():
        for message in user.dm_channel.history():
            text = "\n".join(
                part for part in (message.content, *_words(message.components)) if part
            )
            found.append(Letter(milliseconds(message.created_at), key, text))
    return found


def _words(components: Sequence[Any]) -> list[str]:
    words: list[str] = []
    for component in components:
        words.append(str(getattr(component, "content", "") or ""))
        words += _words(getattr(component, "children", None) or ())
    return words


def _faults(stage: Stage) -> list[str]:
    """What the bot raised beyond refusals, as kinds of errors."""
    found = []
    for error in stage.env.errors:
        cause = getattr(error, "original", error)
        if not isinstance(cause, Refusal):
            found.append(f"{type(cause).__name__}: {cause}")
    return found
