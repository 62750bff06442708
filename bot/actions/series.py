"""What earlier events of the series still owe, and its being done."""

from dataclasses import replace

from bot.actions import floor
from bot.actions.answering import SPEAKER_LENGTH_MAX, answer_question, extended
from bot.actions.scene import Scene, find_scene, lasting_scene
from bot.context import Context
from bot.rules.base import Refusal, clean_line
from bot.rules.codes import parse_code
from bot.rules.hands import Hand
from bot.rules.log import wording_digest
from bot.rules.notes import NOTE_LENGTH_MAX, Note, require_rapporteur
from bot.rules.people import Person, require_moderator
from bot.rules.questions import Question
from bot.rules.series import Owed, find_event, parse_reference
from bot.store import events as event_store
from bot.store import notes as note_store
from bot.store import questions as question_store
from bot.store.database import Transaction

NOTE_LETTERS = "N"


def list_owed(scene: Scene) -> tuple[Owed, ...]:
    """What this server's other closed events, and this one once closed, leave to be done.

    Written answers and commitments, the earliest event's first. Nothing of an event of which
    everything that was written is erased.
    """
    found: list[Owed] = []
    for other in _closed(scene.tx, scene.context, scene.event.guild_id):
        found += _owed_by(other)
    return tuple(found)


def _closed(tx: Transaction, context: Context, guild_id: int) -> list[Scene]:
    """This server's closed events, as the configuration numbers them."""
    slugs = set(context.config.slugs)
    scenes = [
        Scene(tx, context, event)
        for event in event_store.list_guild_events(tx, guild_id)
        if event.state in ("closed", "published") and not event.erased_at and event.slug in slugs
    ]
    return sorted(scenes, key=lambda scene: scene.settings.number)


def _owed_by(scene: Scene) -> list[Owed]:
    slug, number = scene.event.slug, scene.settings.number
    owed = question_store.list_by_status(scene.tx, scene.event.id, "follow_up", 1_000)
    notes = note_store.list_notes(scene.tx, scene.event.id)
    return [
        *(Owed(slug, number, q.code, "follow_up", q.text, q.reason, "") for q in owed),
        *(
            Owed(slug, number, n.code, "commitment", n.text, _owner(scene, n), n.due)
            for n in notes
            if n.is_owed
        ),
    ]


def _owner(scene: Scene, note: Note) -> str:
    speaker = scene.speakers.get(note.speaker)
    return note.addressee or (speaker.name if speaker else note.speaker)


async def load_owed(context: Context, person: Person) -> tuple[Owed, ...]:
    """What earlier events owe, for moderators and rapporteurs; nothing for anybody else.

    Refuses: no-event-here
    """

    def work(tx: Transaction) -> tuple[Owed, ...]:
        scene = find_scene(tx, context, person.guild_id)
        try:
            require_rapporteur(person, scene.roles)
        except Refusal:
            return ()
        return list_owed(scene)

    return await context.read(work)


async def complete(
    context: Context, person: Person, typed: str | None, answer: str = "", by: str = ""
) -> Question | Hand | Note:
    """What was asked is answered, or what was promised is done; `1/HR-7` is of event 1.

    Refuses: no-event-here, nothing-open, not-moderator, not-rapporteur, floor-empty,
    floor-several, code-malformed, question-unknown, own-question, hand-unknown, note-unknown,
    claimed, decided-meanwhile, changed-meanwhile, move-impossible, hand-move-impossible,
    series-event-unknown, commitment-needed, commitment-done, note-withdrawn, note-long, too-long,
    key-trouble
    """
    now, (wanted, code) = context.now(), parse_reference(typed or "")
    of_note = bool(code) and parse_code(code).letters == NOTE_LETTERS
    if not wanted and not of_note:
        return await floor.finish(context, person, typed, "answered", answer, by)

    def work(tx: Transaction) -> Question | Note:
        scene = _named(tx, context, person, wanted)
        if of_note:
            return _keep_promise(scene, person, str(parse_code(code)), answer, by, now)
        require_moderator(person, scene.roles)
        return answer_question(scene, person, code, answer, by, now)

    return await context.write(work)


def _named(tx: Transaction, context: Context, person: Person, wanted: str) -> Scene:
    if not wanted:
        return lasting_scene(tx, context, person.guild_id)
    scenes = {scene.event.slug: scene for scene in _closed(tx, context, person.guild_id)}
    numbers = {slug: scene.settings.number for slug, scene in scenes.items()}
    here = find_scene(tx, context, person.guild_id)
    if wanted in (here.event.slug, str(here.settings.number)):
        return lasting_scene(tx, context, person.guild_id)
    return scenes[find_event(wanted, numbers)]


def _keep_promise(scene: Scene, person: Person, code: str, answer: str, by: str, now: int) -> Note:
    """A commitment was kept; how, stands below it.

    Refuses: not-rapporteur, note-unknown, commitment-needed, commitment-done, note-withdrawn,
    note-long, too-long
    """
    require_rapporteur(person, scene.roles)
    note = note_store.find_note(scene.tx, scene.event.id, code)
    if note is None:
        raise Refusal("note-unknown", code=code)
    if note.kind != "commitment":
        raise Refusal("commitment-needed", code=code)
    if note.status == "withdrawn":
        raise Refusal("note-withdrawn", code=code)
    if note.done_at is not None:
        raise Refusal("commitment-done", code=code)
    who = clean_line(by, "speaker", SPEAKER_LENGTH_MAX)
    how = clean_line(answer, "answer", NOTE_LENGTH_MAX)
    told = f"{how} ({who})" if how and who else how or who
    after = replace(note, text=extended(note.text, told), done_at=now)
    if len(after.text) > NOTE_LENGTH_MAX:
        raise Refusal("note-long", length=len(after.text), length_max=NOTE_LENGTH_MAX)
    note_store.set_note(scene.tx, after)
    scene.record(
        "rapporteur", code, "note_done", now, before="kept", after="done", reason=note.kind,
        digest=wording_digest(note.salt, after.text),
    )  # fmt: skip
    return after
