"""What is owed to Discord: taken when due, drawn, and marked when it arrived."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace

from bot.actions import arriving, editions, mirrors, practice, reminders, telling
from bot.actions.drawings import DRAWN
from bot.actions.ours import configured
from bot.actions.scene import DRAW_EVERY_MS, REPLACE_AFTER_MS, Scene, scene_of
from bot.actions.speaking import StageMove, stage_move
from bot.cards.base import Card, File, stamp
from bot.context import Context
from bot.rules.mirror import ScheduledEvent, Topic
from bot.rules.telling import BRIEF, EDITION
from bot.store import due
from bot.store import outbox as store
from bot.store.database import Transaction
from bot.store.outbox import Owed, Shared
from bot.texts import say

LATE_MS = 60_000
TAKE_MAX = 20
ATTEMPTS_MAX = 12
BACK_OFF_MAX_MS = 120_000

# Where each kind goes: which of the event's channels.
EDITED = {
    "board": "questions",
    "console": "moderators",
    "programme": "announcements",
    "poll": "questions",
    "chair": "moderators",
    "outcome": "announcements",
}
STAYING = frozenset({"outcome"})  # edited however old it is: nobody is to be told of it anew
POSTED = {
    "reminder": "announcements",
    "session": "announcements",
    "retimed": "announcements",
    EDITION: "announcements",
    "floor": "questions",
    "poll_ending": "questions",
    "poll_closed": "moderators",
    "ending": "moderators",
    "overrun": "moderators",
    "nag": "moderators",
    "retention": "moderators",
    "parked": "moderators",
    "limit": "moderators",
    "absent": "moderators",
    "objection": "moderators",
}
WITHOUT_CHART = " without its chart"
REMOVED, STAGE = practice.REMOVED, "stage"
# Where these stand is kept: to be made as it should be, to go with an erased wording, to be
# linked to.
REMEMBERED = frozenset({mirrors.SCHEDULED, "floor", EDITION})
# To one person, who wished it.
LETTERS: dict[str, Callable[[Scene, str], telling.Letter | None]] = {
    "told": telling.letter,
    reminders.REMIND: reminders.letter,
    BRIEF: editions.letter,
}


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to do at Discord: post a card, edit or remove a message, or another act.

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
    act: StageMove | ScheduledEvent | Topic | None = None
    to: int = 0


async def take(context: Context, resting: due.Resting = ()) -> list[Delivery]:
    """What is due now, drawn. What is of no use any more is logged as missed instead.

    `resting`: events and kinds of which something is being sent already.
    """
    now = context.now()

    def work(tx: Transaction) -> list[Owed]:
        taken = due.take_due(tx, now, TAKE_MAX, configured(tx, context), resting)
        for owed in taken:
            if owed.kind in EDITED:  # what comes in meanwhile is drawn two seconds from now
                store.set_drawn(tx, owed.event_id, owed.kind, owed.subject, now)
        return [owed for owed in taken if _useful(tx, context, owed, now)]

    if not (taken := await context.write(work, ahead=True)):
        return []
    drawn = await context.read(lambda tx: [_try_to_draw(tx, context, owed, now) for owed in taken])
    empty = [
        d.owed.id
        for d in drawn
        if d.card is None and d.owed.kind != REMOVED and d.fault is None and d.act is None
    ]
    if empty:
        await context.write(lambda tx: _drop(tx, empty, now), ahead=True)
    return [d for d in drawn if d.owed.id not in empty]


def _drop(tx: Transaction, owed_ids: list[int], now: int) -> None:
    store.drop_all(tx, owed_ids, now)
    _forget_letters(tx)


def _forget_letters(tx: Transaction) -> None:
    """That somebody was written to would tell of their wish."""
    for kind in LETTERS:
        store.forget_done(tx, kind)


def _useful(tx: Transaction, context: Context, owed: Owed, now: int) -> bool:
    if owed.useful_until is None or now <= owed.useful_until:
        return True
    store.set_done(tx, owed.id, "missed", now)
    if owed.kind in LETTERS:  # that there was one would tell of somebody's wish
        _forget_letters(tx)
        return False
    scene = scene_of(tx, context, owed.event_id)
    scene.record("system", "", "missed", now, reason=f"{owed.kind} {owed.subject}".strip())
    return False


def _try_to_draw(tx: Transaction, context: Context, owed: Owed, now: int) -> Delivery:
    try:
        drawn = _draw(tx, context, owed, now)
        return replace(drawn, card=practice.with_mark(tx, context, owed, drawn.card))
    except Exception as fault:
        return Delivery(owed, 0, None, fault=fault)


def _draw(tx: Transaction, context: Context, owed: Owed, now: int) -> Delivery:
    scene = scene_of(tx, context, owed.event_id)
    if owed.kind == REMOVED:
        channel_id, message_id = map(int, owed.subject.split())
        return Delivery(owed, channel_id, None, edits=message_id)
    if owed.kind == STAGE:
        return Delivery(owed, scene.channels.stage, None, act=stage_move(scene, owed.subject))
    if owed.kind == mirrors.SCHEDULED:
        return Delivery(owed, 0, None, act=mirrors.scheduled_event(scene, now))
    if owed.kind == mirrors.TOPIC:
        return Delivery(owed, scene.channels.stage, None, act=mirrors.topic(scene))
    if owed.kind in LETTERS:
        letter = LETTERS[owed.kind](scene, owed.subject)
        return Delivery(owed, 0, letter.card if letter else None, to=letter.to if letter else 0)
    late = ""
    if owed.kind in POSTED and now - owed.planned_at > LATE_MS:
        late = say(scene.language, "late", at=stamp(owed.planned_at))
    card = DRAWN[owed.kind](scene, owed.subject, late, now)
    place = (EDITED | POSTED)[owed.kind]
    channel_id = getattr(scene.channels, place)
    if card is None and owed.kind in POSTED and owed.event_id < 0 and owed.attempts > 1:
        card = Card(())  # of practice all must go: the nonce brings back what may stand already
    if card is None or not channel_id:
        return Delivery(owed, channel_id, None)
    digest = _digest(card)
    if owed.kind in POSTED:
        return Delivery(owed, channel_id, card, digest=digest)
    before = store.find_shared(tx, owed.event_id, owed.kind, owed.subject)
    fresh = before and (owed.kind in STAYING or now - before.posted_at < REPLACE_AFTER_MS)
    if before and fresh and before.channel_id == channel_id:
        if before.digest == digest:
            return Delivery(owed, channel_id, None)
        return Delivery(owed, channel_id, card, before.message_id, before, digest)
    return Delivery(owed, channel_id, card, 0, before, digest)


def with_pictures(delivery: Delivery, card: Card, wait_ms: int) -> Delivery:
    """The delivery of a card whose charts are pictures, or are left out while they are drawn."""
    digest = f"{delivery.digest}{WITHOUT_CHART}" if wait_ms else delivery.digest
    return replace(delivery, card=card, digest=digest)


def already_shown(delivery: Delivery) -> bool:
    """Whether the message stands so already, its chart still being drawn."""
    return delivery.replaces is not None and delivery.replaces.digest == delivery.digest


async def sent(context: Context, delivery: Delivery, message_id: int, again_in_ms: int = 0) -> None:
    """Mark a delivery as arrived; of a shared message keep where it stands.

    `again_in_ms`: when to draw it again, since a chart was not ready; 0 for never.
    """
    now = context.now()
    owed = delivery.owed

    def work(tx: Transaction) -> None:
        if practice.is_stray(tx, context, owed, (delivery.channel_id, message_id), now):
            return
        store.set_done(tx, owed.id, "sent", now)
        posts = REMEMBERED if owed.event_id > 0 else POSTED.keys()
        if owed.kind in posts and message_id:
            kept = Shared(delivery.channel_id, message_id, now, now, "")
            store.set_shared(tx, owed.event_id, owed.kind, practice.place(owed), kept)
        _forget_letters(tx)
        arriving.arrived(tx, context, owed, now)
        if owed.kind not in EDITED:
            return
        before = delivery.replaces
        edited = before is not None and before.message_id == message_id
        posted_at = before.posted_at if before and edited else now
        message = Shared(delivery.channel_id, message_id, posted_at, now, delivery.digest)
        store.set_shared(tx, owed.event_id, owed.kind, owed.subject, message)
        due.put_off(tx, owed.event_id, owed.kind, owed.subject, now + DRAW_EVERY_MS)
        if again_in_ms:
            due_at = now + again_in_ms
            store.owe(tx, owed.event_id, owed.kind, owed.subject, now=now, due_at=due_at)
        if before and not edited:
            old = f"{before.channel_id} {before.message_id}"
            store.owe(tx, owed.event_id, REMOVED, old, now=now)

    await context.write(work, ahead=True)


async def failed(context: Context, delivery: Delivery, error: str, code: int = 0) -> bool:
    """Try a delivery again later, ever more slowly; whether it was parked instead.

    `code` is Discord's reason, where it gave one.
    """
    now = context.now()
    owed = delivery.owed

    def work(tx: Transaction) -> bool:
        if not store.is_owed(tx, owed) or store.is_done(tx, owed.id):
            return False
        if owed.attempts < ATTEMPTS_MAX:
            wait_ms = min(BACK_OFF_MAX_MS, 1000 * 2 ** min(owed.attempts, 10))
            store.set_retry(tx, owed.id, now + wait_ms, error)
            return False
        if owed.kind in LETTERS:
            _drop(tx, [owed.id], now)
            arriving.dropped(tx, owed, code)
            return False
        store.set_done(tx, owed.id, "parked", now, error)
        scene = scene_of(tx, context, owed.event_id)
        scene.record("system", "", "parked", now, reason=f"{owed.kind} {owed.subject}".strip())
        if owed.kind not in ("parked", REMOVED, "console"):
            scene.owe("parked", owed.kind, now)
            scene.draw("console", now)
        return True

    return await context.write(work, ahead=True)


async def next_due(context: Context, resting: due.Resting = ()) -> int | None:
    """When something is owed next; None where nothing is. `resting` as in `take`."""
    return await context.read(lambda tx: due.next_due(tx, configured(tx, context), resting))


async def resume(context: Context) -> None:
    """Owe again what was being sent when the process ended; its nonce tells a second post."""
    now = context.now()

    def work(tx: Transaction) -> None:
        for owed_id in store.list_interrupted(tx):
            store.set_retry(tx, owed_id, now, "interrupted")

    await context.write(work)


async def unpark(context: Context) -> None:
    """Owe again what could not be delivered and is still useful: whoever restarts has mended it."""
    now = context.now()
    await context.write(lambda tx: owe_parked(tx, configured(tx, context), now))


def owe_parked(tx: Transaction, event_ids: Iterable[int], now: int) -> None:
    """Owe again what was parked of these events; what is of no use any more is dropped."""
    event_ids = list(event_ids)
    store.unpark(tx, event_ids, now)
    store.drop_parked(tx, event_ids, now)
    tx.owes(now)


def _digest(card: Card) -> str:
    def written(value: object) -> object:
        return len(value.content) if isinstance(value, File) else str(value)

    return hashlib.sha256(json.dumps(asdict(card), default=written).encode()).hexdigest()[:32]


def is_edited(delivery: Delivery) -> bool:
    """Whether the message will be edited in place later, and so must be of components."""
    return delivery.owed.kind in EDITED
