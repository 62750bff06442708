"""What is owed to Discord: taken when due, drawn, and marked when it arrived."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass

from bot.actions import objecting, polls, telling
from bot.actions.drawings import board, console, on_floor_cards
from bot.actions.scene import Scene, configured, scene_of
from bot.cards import agenda as agenda_cards
from bot.cards.base import Card, File, stamp
from bot.cards.board import board_card
from bot.cards.console import console_card
from bot.cards.events import outcome_card
from bot.cards.polls import poll_card
from bot.context import Context
from bot.rules.agenda import following
from bot.store import log as log_store
from bot.store import outbox as store
from bot.store import polls as poll_store
from bot.store import questions as question_store
from bot.store.database import Transaction
from bot.store.outbox import Owed, Shared
from bot.texts import say, shared

LATE_MS = 60_000
REPLACE_AFTER_MS = 3_600_000
TAKE_MAX = 20
ATTEMPTS_MAX = 12
BACK_OFF_MAX_MS = 120_000

# Where each kind goes: which of the event's channels.
EDITED = {
    "board": "questions",
    "console": "moderators",
    "programme": "announcements",
    "poll": "questions",
}
POSTED = {
    "reminder": "announcements",
    "session": "announcements",
    "retimed": "announcements",
    "outcome": "announcements",
    "floor": "questions",
    "ending": "moderators",
    "parked": "moderators",
    "objection": "moderators",
}
REMOVED = "removal"
TOLD = "told"  # to one person, who wished it


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to do at Discord: post a card, edit a message, or remove one.

    `fault` is why it could not be drawn: it is tried again later, and holds up nothing else.
    `to` is the one person to whom it goes, by their id at Discord; it is never logged.
    """

    owed: Owed
    channel_id: int
    card: Card | None
    edits: int = 0
    replaces: Shared | None = None
    digest: str = ""
    fault: Exception | None = None
    to: int = 0


async def take(context: Context) -> list[Delivery]:
    """What is due now, drawn. What is of no use any more is logged as missed instead."""
    now = context.now()

    def work(tx: Transaction) -> list[Owed]:
        taken = store.take_due(tx, now, TAKE_MAX, configured(tx, context))
        for owed in taken:
            if owed.kind in EDITED:  # what comes in meanwhile is drawn two seconds from now
                store.set_drawn(tx, owed.event_id, owed.kind, owed.subject, now)
        return [owed for owed in taken if _useful(tx, context, owed, now)]

    due = await context.write(work)
    if not due:
        return []
    drawn = await context.read(lambda tx: [_try_to_draw(tx, context, owed, now) for owed in due])
    empty = [
        d.owed.id for d in drawn if d.card is None and d.owed.kind != REMOVED and d.fault is None
    ]
    if empty:
        await context.write(lambda tx: _drop(tx, empty, now))
    return [d for d in drawn if d.owed.id not in empty]


def _drop(tx: Transaction, owed_ids: list[int], now: int) -> None:
    store.drop_all(tx, owed_ids, now)
    store.forget_done(tx, TOLD)  # that somebody was told would tell of their wish


def _useful(tx: Transaction, context: Context, owed: Owed, now: int) -> bool:
    if owed.useful_until is None or now <= owed.useful_until:
        return True
    store.set_done(tx, owed.id, "missed", now)
    scene = scene_of(tx, context, owed.event_id)
    scene.record("system", "", "missed", now, reason=f"{owed.kind} {owed.subject}".strip())
    return False


def _try_to_draw(tx: Transaction, context: Context, owed: Owed, now: int) -> Delivery:
    try:
        return _draw(tx, context, owed, now)
    except Exception as fault:
        return Delivery(owed, 0, None, fault=fault)


def _draw(tx: Transaction, context: Context, owed: Owed, now: int) -> Delivery:
    scene = scene_of(tx, context, owed.event_id)
    if owed.kind == REMOVED:
        channel_id, message_id = map(int, owed.subject.split())
        return Delivery(owed, channel_id, None, edits=message_id)
    if owed.kind == TOLD:
        letter = telling.letter(scene, owed.subject)
        return Delivery(owed, 0, letter.card if letter else None, to=letter.to if letter else 0)
    late = ""
    if owed.kind in POSTED and now - owed.planned_at > LATE_MS:
        late = say(scene.language, "late", at=stamp(owed.planned_at))
    card = DRAWN[owed.kind](scene, owed.subject, late, now)
    place = (EDITED | POSTED)[owed.kind]
    channel_id = getattr(scene.channels, place)
    if card is None or not channel_id:
        return Delivery(owed, channel_id, None)
    digest = _digest(card)
    if owed.kind in POSTED:
        return Delivery(owed, channel_id, card, digest=digest)
    before = store.find_shared(tx, owed.event_id, owed.kind, owed.subject)
    if before and before.channel_id == channel_id and now - before.posted_at < REPLACE_AFTER_MS:
        if before.digest == digest:
            return Delivery(owed, channel_id, None)
        return Delivery(owed, channel_id, card, before.message_id, before, digest)
    return Delivery(owed, channel_id, card, 0, before, digest)


async def sent(context: Context, delivery: Delivery, message_id: int) -> None:
    """Mark a delivery as arrived; of a shared message keep where it stands."""
    now = context.now()
    owed = delivery.owed

    def work(tx: Transaction) -> None:
        store.set_done(tx, owed.id, "sent", now)
        store.forget_done(tx, TOLD)
        if owed.kind == "objection":
            objecting.forget(tx, owed.subject)
        if owed.kind not in EDITED:
            return
        before = delivery.replaces
        edited = before is not None and before.message_id == message_id
        posted_at = before.posted_at if before and edited else now
        message = Shared(delivery.channel_id, message_id, posted_at, now, delivery.digest)
        store.set_shared(tx, owed.event_id, owed.kind, owed.subject, message)
        if before and not edited:
            old = f"{before.channel_id} {before.message_id}"
            store.owe(tx, owed.event_id, REMOVED, old, now=now)

    await context.write(work)


async def failed(context: Context, delivery: Delivery, error: str) -> bool:
    """Try a delivery again later, ever more slowly; whether it was parked instead."""
    now = context.now()
    owed = delivery.owed

    def work(tx: Transaction) -> bool:
        if owed.attempts < ATTEMPTS_MAX:
            wait_ms = min(BACK_OFF_MAX_MS, 1000 * 2 ** min(owed.attempts, 10))
            store.set_retry(tx, owed.id, now + wait_ms, error)
            return False
        if owed.kind == TOLD:
            _drop(tx, [owed.id], now)
            return False
        store.set_done(tx, owed.id, "parked", now, error)
        scene = scene_of(tx, context, owed.event_id)
        scene.record("system", "", "parked", now, reason=f"{owed.kind} {owed.subject}".strip())
        if owed.kind not in ("parked", REMOVED, "console"):
            scene.owe("parked", owed.kind, now)
            scene.draw("console", now)
        return True

    return await context.write(work)


async def next_due(context: Context) -> int | None:
    """When something is owed next; None where nothing is."""
    return await context.read(lambda tx: store.next_due(tx, configured(tx, context)))


async def resume(context: Context) -> None:
    """Owe again what was being sent when the process ended; its nonce tells a second post."""
    now = context.now()

    def work(tx: Transaction) -> None:
        for owed_id in store.list_interrupted(tx):
            store.set_retry(tx, owed_id, now, "interrupted")

    await context.write(work)


def _digest(card: Card) -> str:
    def written(value: object) -> object:
        return len(value.content) if isinstance(value, File) else str(value)

    return hashlib.sha256(json.dumps(asdict(card), default=written).encode()).hexdigest()[:32]


def _board(scene: Scene, _subject: str, _late: str, now: int) -> Card | None:
    return board_card(board(scene, now), shared(scene.settings.languages))


def _console(scene: Scene, _subject: str, _late: str, now: int) -> Card | None:
    return console_card(console(scene, now), scene.language)


def _programme(scene: Scene, _subject: str, _late: str, _now: int) -> Card | None:
    languages = shared(scene.settings.languages)
    title = str(scene.settings.title)
    return agenda_cards.agenda_card(title, scene.sessions, scene.speakers, languages)


def _poll(scene: Scene, code: str, _late: str, _now: int) -> Card | None:
    poll = poll_store.find_poll(scene.tx, scene.event.id, code)
    if poll is None:
        return None
    found = polls.result(scene.tx, poll)
    return poll_card(poll, found.ballots, found.tally, shared(scene.settings.languages))


def _session(scene: Scene, key: str, late: str, _now: int) -> Card | None:
    session = next((s for s in scene.sessions if s.key == key), None)
    if session is None or session.status != "running":
        return None
    return agenda_cards.session_card(
        session, scene.speakers, scene.principles, shared(scene.settings.languages), late
    )


def _reminder(scene: Scene, _subject: str, late: str, _now: int) -> Card | None:
    session = following(scene.sessions)
    if session is None:
        return None
    languages = shared(scene.settings.languages)
    title = str(scene.settings.title)
    return agenda_cards.reminder_card(title, session, session.due_start_at, languages, late)


def _ending(scene: Scene, subject: str, late: str, _now: int) -> Card | None:
    key = subject.split(maxsplit=1)[0]
    session = next((s for s in scene.sessions if s.key == key and s.status == "running"), None)
    return agenda_cards.ending_card(session, [scene.language], late) if session else None


def _retimed(scene: Scene, _subject: str, late: str, _now: int) -> Card | None:
    return agenda_cards.retimed_card(scene.sessions, shared(scene.settings.languages), late)


def _outcome(scene: Scene, _subject: str, _late: str, _now: int) -> Card | None:
    questions = question_store.list_all(scene.tx, scene.event.id)
    head = log_store.head(scene.tx, scene.event.id)
    return outcome_card(questions, head, shared(scene.settings.languages))


def _parked(scene: Scene, kind: str, _late: str, _now: int) -> Card | None:
    return Card((say(scene.language, "parked", kind=kind),))


DRAWN: dict[str, Callable[[Scene, str, str, int], Card | None]] = {
    "board": _board,
    "console": _console,
    "programme": _programme,
    "poll": _poll,
    "session": _session,
    "reminder": _reminder,
    "ending": _ending,
    "retimed": _retimed,
    "outcome": _outcome,
    "floor": on_floor_cards,
    "parked": _parked,
    "objection": objecting.drawn,
}


def is_edited(delivery: Delivery) -> bool:
    """Whether the message will be edited in place later, and so must be of components."""
    return delivery.owed.kind in EDITED
