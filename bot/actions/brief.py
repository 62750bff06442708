"""The brief, read from the records as everybody may read them."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.actions import exports
from bot.actions.counting import result
from bot.actions.events import organizer_scene
from bot.actions.fairness import fairness_of
from bot.actions.practice import require_real
from bot.actions.scene import Scene
from bot.context import Context
from bot.reports.brief.brief import brief
from bot.reports.brief.records import Asked, Counts, Gathered, as_in_brief
from bot.reports.documents.model import Document, said
from bot.reports.workbook import write_workbook
from bot.rules.notes import Note
from bot.rules.people import Person
from bot.rules.polls import Poll
from bot.rules.questions import Question
from bot.rules.tallies import Tally
from bot.store import brief as store
from bot.store import evidence as evidence_store
from bot.store import floor as floor_store
from bot.store import merges as merge_store
from bot.store import notes as note_store
from bot.store import polls as poll_store
from bot.store import questions as question_store
from bot.store.database import Transaction, open_for_reading

WAITING = ("queued", "on_floor", "follow_up", "not_reached")
ANSWERED_MAX, WAITING_MAX, OWED_MAX, ALIKE_MAX = 50, 10, 50, 50  # of a principle, but the owed
ANNEX = "brief-annex.xlsx"
ANNEX_MAX = 400  # of more questions the annex is a workbook of its own


@dataclass(frozen=True, slots=True)
class Written:
    """The brief of an event before it is drawn; `annex` is a workbook, where it needs one."""

    slug: str
    document: Document
    annex: bytes


async def write(context: Context, person: Person) -> Written:
    """This server's event's brief, for an organizer, on a connection of its own.

    Refuses: no-event-here, not-organizer, practice-on
    """
    now = context.now()

    def work(tx: Transaction) -> Written:
        scene = organizer_scene(tx, context, person, None)
        require_real(scene)
        return written(scene, now)

    reader = await open_for_reading(context.database.path)
    try:
        return await reader.read(work)
    finally:
        await reader.close()


def written(scene: Scene, now: int, tell: exports.Tell = lambda _words: None) -> Written:
    """The brief of a scene's event; `tell` hears how far its annex is."""
    counts = _counts(scene)
    whole = counts.of() <= ANNEX_MAX
    listed = store.list_numbered(scene.tx, scene.event.id, ANNEX_MAX) if whole else ()
    gathered = _gathered(scene, now, counts, listed, whole=whole)
    if whole:
        return Written(scene.event.slug, brief(gathered), b"")
    cited = _cited(scene, brief(gathered))
    document = brief(_gathered(scene, now, counts, cited, whole=False))
    return Written(scene.event.slug, document, _workbook(scene, now, tell))


def gathered(scene: Scene, now: int) -> Gathered:
    """What a page about the event is made of: the brief's records without its annex."""
    return _gathered(scene, now, _counts(scene), (), whole=False)


def _workbook(scene: Scene, now: int, tell: exports.Tell) -> bytes:
    """Every question with its outcome: the public export, less what the brief leaves out."""
    table = exports.table_of(scene, "questions", "public", tell)
    stream = io.BytesIO()
    write_workbook((replace(table, rows=map(as_in_brief, table.rows)),), stream, now)
    return stream.getvalue()


def _cited(scene: Scene, document: Document) -> list[Question]:
    """The questions that a document cites, each once."""
    codes = dict.fromkeys(code for part in said(document) for code in part.cites)
    found = (question_store.find_question(scene.tx, scene.event.id, code) for code in codes)
    return [question for question in found if question is not None]


def _gathered(
    scene: Scene, now: int, counts: Counts, annex: Iterable[Question], *, whole: bool
) -> Gathered:
    tx, event_id, settings = scene.tx, scene.event.id, scene.settings
    notes = [note for note in note_store.list_notes(tx, event_id) if note.status == "kept"]
    series = scene.context.config.series
    return Gathered(
        settings=settings,
        series=series.title.say(scene.language),
        event=scene.event,
        language=scene.language,
        zone=settings.zone,
        now=now,
        principles=scene.principles,
        sessions=scene.sessions,
        speakers=scene.speakers,
        counts=counts,
        answered=_best(scene, ("answered",), ANSWERED_MAX, notes),
        waiting=_best(scene, WAITING, WAITING_MAX, notes),
        owed=store.list_owed(tx, event_id, OWED_MAX),
        notes=notes,
        evidence=[
            piece
            for piece in evidence_store.list_evidence(tx, event_id)
            if piece.status == "accepted"
        ],
        polls=_polls(scene),
        fairness=fairness_of(scene, now),
        small=exports.small_sectors(scene),
        annex=tuple(annex),
        whole=whole,
    )


def _counts(scene: Scene) -> Counts:
    tx, event_id = scene.tx, scene.event.id
    rows = store.count_questions(tx, event_id)
    return Counts(
        questions={(status, principle, side): n for status, principle, side, n in rows},
        supports=store.count_supports(tx, event_id),
        people=store.count_profiles(tx, event_id),
        hands=store.count_hands(tx, event_id),
        turns=sum(row[8] != "undone" for row in floor_store.list_turn_rows(tx, event_id)),
    )


def _best(
    scene: Scene, statuses: tuple[str, ...], limit: int, notes: list[Note]
) -> dict[str, tuple[Asked, ...]]:
    """The most supported questions of each principle, with all that belongs to them."""
    noted: dict[str, list[str]] = {}
    for note in notes:
        for code in note.answers:
            noted.setdefault(code, []).append(note.code)
    return {
        principle.key: tuple(
            Asked(
                question,
                store.list_alike(scene.tx, question.id, ALIKE_MAX),
                merge_store.list_wordings(scene.tx, question.id),
                tuple(noted.get(question.code, ())),
            )
            for question in store.list_best(
                scene.tx, scene.event.id, principle.key, statuses, limit
            )
        )
        for principle in scene.principles
    }


def _polls(scene: Scene) -> tuple[tuple[Poll, int, Tally], ...]:
    """The polls that are over and may be seen."""
    found = (result(scene.tx, poll) for poll in poll_store.list_polls(scene.tx, scene.event.id))
    return tuple(
        (one.poll, one.ballots, one.tally)
        for one in found
        if one.tally is not None and one.poll.status in ("closed", "published")
    )
