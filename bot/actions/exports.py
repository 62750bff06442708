"""The records, read for export."""

import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from bot.actions import picks
from bot.actions.counting import result
from bot.actions.events import organizer_scene
from bot.actions.participants import participants
from bot.actions.scene import Scene
from bot.context import Context
from bot.reports import notes as note_reports
from bot.reports import records, tables
from bot.reports.log import log_table
from bot.reports.people import participants_table
from bot.reports.records import Audience, Beside
from bot.reports.tables import Table
from bot.reports.workbook import write_workbook
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.store import evidence as evidence_store
from bot.store import floor as floor_store
from bot.store import log as log_store
from bot.store import merges as merge_store
from bot.store import notes as note_store
from bot.store import people as people_store
from bot.store import polls as poll_store
from bot.store import questions as question_store
from bot.store.database import Transaction, open_for_reading

WHATS = ("questions", "turns", "polls", "notes", "evidence", "agenda", "participants", "log")
ALL = "all"
FORMATS = ("csv", "xlsx", "json", "md")
AUDIENCES = ("internal", "public")
WRITERS: dict[str, Callable[[Table, BinaryIO], None]] = {
    "csv": tables.write_csv,
    "json": tables.write_json,
    "md": tables.write_markdown,
}
Tell = Callable[[str], None]
TELL_EVERY_ROWS = 1_000


@dataclass(frozen=True, slots=True)
class Export:
    """A file: its name and what is in it."""

    name: str
    content: bytes


async def export(
    context: Context, person: Person, what: str, form: str, audience: str, length_max: int
) -> Export:
    """One kind of record of this server's event, or all of them, as one file.

    It is zipped where it is several files, or longer than `length_max` bytes. It is read on a
    connection of its own, so that a long export keeps nobody waiting.

    Refuses: no-event-here, not-organizer, export-too-large, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> Export:
        scene = organizer_scene(tx, context, person, None)
        with tempfile.TemporaryDirectory(prefix="roundtable-") as made:
            folder = Path(made)
            for name, write in files(scene, what, form, audience).items():
                with (folder / name).open("wb") as stream:
                    write(stream)
            # Nobody is to take the one for the other.
            of = f"{scene.event.slug}-{'public-' if audience == 'public' else ''}"
            return one_file(folder, of, what, length_max)

    reader = await open_for_reading(context.database.path)
    try:
        return await reader.read(work)
    finally:
        await reader.close()


def one_file(folder: Path, prefix: str, what: str, length_max: int) -> Export:
    """What lies in the folder as one file, zipped where it has to be.

    Refuses: export-too-large
    """
    paths = sorted(folder.iterdir())
    path = paths[0]
    if len(paths) > 1 or path.stat().st_size > length_max:
        path = folder / f"{what}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for each in paths:
                archive.write(each, f"{prefix}{each.name}")
    if path.stat().st_size > length_max:
        raise Refusal("export-too-large")
    return Export(f"{prefix}{path.name}", path.read_bytes())


def files(
    scene: Scene, what: str, form: str, audience: str, tell: Tell = lambda _words: None
) -> dict[str, Callable[[BinaryIO], None]]:
    """What an export consists of: each file's name, and what writes it within the transaction.

    `tell` hears how far it is. Where the keys are gone, `all` has an empty table of participants.

    Refuses: key-trouble, keys-gone
    """
    whats = WHATS if what == ALL else (what,)
    if what != ALL:
        check_readable(scene, what)
    if form == "xlsx":
        now = scene.context.now()

        def write(stream: BinaryIO) -> None:
            write_workbook((table_of(scene, w, audience, tell) for w in whats), stream, now)

        return {f"{what}.{form}": write}
    return {f"{each}.{form}": _writing(scene, each, form, audience, tell) for each in whats}


def pick_files(scene: Scene, form: str, audience: str) -> dict[str, Callable[[BinaryIO], None]]:
    """What makes the order checkable, a file beside those of `all`; for the command line alone.

    Internally it says who was heard before: whoever reads the database can tell that anyway,
    and nobody in Discord may.
    """

    def write(stream: BinaryIO) -> None:
        table = picks.table(scene, "public" if audience == "public" else "internal")
        WRITERS[form](table, stream)

    return {f"picks.{form}": write}


def check_readable(scene: Scene, what: str) -> None:
    """Participants are read with the contact key: say so before anything is written.

    Refuses: key-trouble, keys-gone
    """
    if what == "participants" and scene.event.state != "draft":
        scene.contact_key()


def _writing(
    scene: Scene, what: str, form: str, audience: str, tell: Tell
) -> Callable[[BinaryIO], None]:
    return lambda stream: WRITERS[form](table_of(scene, what, audience, tell), stream)


def table_of(scene: Scene, what: str, audience: str, tell: Tell) -> Table:
    """A table that says, as its rows are read, how many there were."""
    table = TABLES[what](scene, "public" if audience == "public" else "internal")

    def rows() -> Iterator[Mapping[str, Any]]:
        for number, row in enumerate(table.rows):
            if number % TELL_EVERY_ROWS == 0:
                tell(f"Reading {what}: {number:,} rows")
            yield row

    return replace(table, rows=rows())


def _questions(scene: Scene, audience: Audience) -> Table:
    tx, event = scene.tx, scene.event
    beside = Beside(
        history=lambda question: log_store.list_history(tx, event.id, question.code, event.slug),
        wordings=lambda question: merge_store.list_wordings(tx, question.id),
        objectives=note_reports.cited_objectives(note_store.list_notes(tx, event.id)),
    )
    return records.questions_table(
        event.slug,
        question_store.go_through(tx, event.id),
        beside,
        audience,
        boundaries=_boundaries(scene),
        small=small_sectors(scene),
    )


def _boundaries(scene: Scene) -> list[int]:
    """When the event opened and its sessions started."""
    starts = [s.actual_start_at for s in scene.sessions if s.actual_start_at is not None]
    return [scene.event.opened_at or 0, *starts]


def small_sectors(scene: Scene) -> frozenset[str]:
    """The sectors of too few askers to be named in public.

    When the contact key is gone, askers were replaced by random values and nobody can be counted
    any more: no sector is named.
    """
    minimum = scene.settings.privacy.minimum_group if scene.event.contact_check else sys.maxsize
    askers = people_store.count_sector_askers(scene.tx, scene.event.id)
    return records.small_sectors(askers, minimum)


def _turns(scene: Scene, audience: Audience) -> Table:
    rows = floor_store.list_turn_rows(scene.tx, scene.event.id)
    turns = (records.Turn(*row) for row in rows)
    return records.turns_table(scene.event.slug, turns, audience, _boundaries(scene))


def _polls(scene: Scene, audience: Audience) -> Table:
    found = (result(scene.tx, poll) for poll in poll_store.list_polls(scene.tx, scene.event.id))
    results = [(one.poll, one.ballots, one.tally) for one in found]
    return records.polls_table(scene.event.slug, results, scene.language, audience)


def _notes(scene: Scene, audience: Audience) -> Table:
    notes = note_store.list_notes(scene.tx, scene.event.id)
    return note_reports.notes_table(scene.event.slug, notes, audience)


def _evidence(scene: Scene, audience: Audience) -> Table:
    evidence = evidence_store.list_evidence(scene.tx, scene.event.id)
    return note_reports.evidence_table(scene.event.slug, evidence, audience)


def _agenda(scene: Scene, _audience: Audience) -> Table:
    return records.agenda_table(scene.event.slug, scene.sessions, scene.language)


def _participants(scene: Scene, audience: Audience) -> Table:
    return participants_table(scene.event.slug, participants(scene), audience)


def _log(scene: Scene, audience: Audience) -> Table:
    entries = log_store.list_entries(scene.tx, scene.event.id, scene.event.slug)
    return log_table(entries, _boundaries(scene) if audience == "public" else None)


TABLES: dict[str, Callable[[Scene, Audience], Table]] = {
    "questions": _questions,
    "turns": _turns,
    "polls": _polls,
    "notes": _notes,
    "evidence": _evidence,
    "agenda": _agenda,
    "participants": _participants,
    "log": _log,
}
