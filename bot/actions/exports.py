"""The records, read for export."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from bot.actions.counting import result
from bot.actions.events import organizer_scene
from bot.actions.scene import Scene
from bot.context import Context
from bot.reports import notes as note_reports
from bot.reports import records, tables
from bot.reports.records import Audience
from bot.rules.log import Entry
from bot.rules.people import Person
from bot.store import evidence as evidence_store
from bot.store import floor as floor_store
from bot.store import log as log_store
from bot.store import merges as merge_store
from bot.store import notes as note_store
from bot.store import polls as poll_store
from bot.store import questions as question_store
from bot.store.database import Transaction

WHATS = ("questions", "turns", "polls", "notes", "evidence", "agenda", "log")
FORMATS = ("csv", "json")
AUDIENCES = ("internal", "public")


@dataclass(frozen=True, slots=True)
class Export:
    """A file: its name and what is in it."""

    name: str
    content: bytes


async def export(context: Context, person: Person, what: str, form: str, audience: str) -> Export:
    """One kind of record of this server's event, as a file.

    Refuses: no-event-here, not-organizer
    """

    def work(tx: Transaction) -> Export:
        scene = organizer_scene(tx, context, person, None)
        table = TABLES[what](scene, audience)
        return Export(f"{scene.event.slug}-{what}.{form}", written(table, form))

    return await context.read(work)


def written(table: tables.Table, form: str) -> bytes:
    """A table in one of the formats."""
    return tables.csv_bytes(table) if form == "csv" else tables.json_bytes([table])


def _questions(scene: Scene, audience: str) -> tables.Table:
    event = scene.event
    histories: dict[str, list[Entry]] = {}
    for entry, _ in log_store.list_entries(scene.tx, event.id, event.slug):
        histories.setdefault(entry.code, []).append(entry)
    table = records.questions_table(
        event.slug,
        question_store.list_all(scene.tx, event.id),
        histories,
        _audience(audience),
        boundaries=_boundaries(scene),
        minimum_group=_minimum_group(scene),
        wordings=merge_store.list_all_wordings(scene.tx, event.id),
    )
    return note_reports.with_objectives(table, note_store.list_notes(scene.tx, event.id))


def _boundaries(scene: Scene) -> list[int]:
    """When the event opened and its sessions started."""
    starts = [s.actual_start_at for s in scene.sessions if s.actual_start_at is not None]
    return [scene.event.opened_at or 0, *starts]


def _minimum_group(scene: Scene) -> int:
    """How many askers a sector needs to be named in public.

    When the contact key is gone, askers were replaced by random values and nobody can be counted
    any more: no sector is named.
    """
    return scene.settings.privacy.minimum_group if scene.event.contact_check else sys.maxsize


def _audience(audience: str) -> Audience:
    return "public" if audience == "public" else "internal"


def _turns(scene: Scene, _audience: str) -> tables.Table:
    rows = floor_store.list_turn_rows(scene.tx, scene.event.id)
    return records.turns_table(scene.event.slug, [records.Turn(*row) for row in rows])


def _polls(scene: Scene, audience: str) -> tables.Table:
    found = (result(scene.tx, poll) for poll in poll_store.list_polls(scene.tx, scene.event.id))
    results = [(one.poll, one.ballots, one.tally) for one in found]
    return records.polls_table(scene.event.slug, results, scene.language, _audience(audience))


def _notes(scene: Scene, audience: str) -> tables.Table:
    notes = note_store.list_notes(scene.tx, scene.event.id)
    return note_reports.notes_table(scene.event.slug, notes, _audience(audience))


def _evidence(scene: Scene, audience: str) -> tables.Table:
    evidence = evidence_store.list_evidence(scene.tx, scene.event.id)
    return note_reports.evidence_table(scene.event.slug, evidence, _audience(audience))


def _agenda(scene: Scene, _audience: str) -> tables.Table:
    return records.agenda_table(scene.event.slug, scene.sessions, scene.language)


def _log(scene: Scene, audience: str) -> tables.Table:
    entries = list(log_store.list_entries(scene.tx, scene.event.id, scene.event.slug))
    return records.log_table(entries, _boundaries(scene) if audience == "public" else None)


TABLES: dict[str, Callable[[Scene, str], tables.Table]] = {
    "questions": _questions,
    "turns": _turns,
    "polls": _polls,
    "notes": _notes,
    "evidence": _evidence,
    "agenda": _agenda,
    "log": _log,
}
