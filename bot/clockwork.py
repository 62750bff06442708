"""Everything that is due: `tick` does it, whoever wakes it."""

from bot.actions import (
    agenda,
    closing,
    expiry,
    keys,
    polls,
    practice,
    publishing,
    reminders,
    retention,
    warnings,
)
from bot.actions.ours import configured, is_ours
from bot.actions.outbox import BACK_OFF_MAX_MS
from bot.actions.scene import scene_of
from bot.context import Context
from bot.rules.decisions import UNDO_MS
from bot.rules.events import ACTIVE, Event
from bot.rules.receipts import TRIES_FOR_MS
from bot.store import agenda as agenda_store
from bot.store import decisions as decision_store
from bot.store import due as due_store
from bot.store import events as event_store
from bot.store import people as people_store
from bot.store import polls as poll_store
from bot.store import receipts as receipt_store
from bot.store import reminders as reminder_store
from bot.store.database import Transaction

TURNS_MAX = 100


async def tick(context: Context) -> int | None:
    """Do what is due by the clock; the next instant at which something will be.

    What is owed to Discord is not delivered here: it waits in the outbox, which is woken.
    """
    now = context.now()
    erased = await context.write(lambda tx: _do_due(tx, context, now), long=True)
    if await closing.go_on(context) or erased:
        await context.fold()
        context.forget_settings()
    # Of every closed event, not of those closed now: the process may have ended in between.
    for event in await context.read(lambda tx: _closed(tx, context)):
        context.keys.destroy(event.slug, "ballot")
        if not event.contact_check:
            context.keys.destroy(event.slug, "contact")
            context.forget_settings()
    return await context.read(lambda tx: next_due(tx, context, now))


def _closed(tx: Transaction, context: Context) -> list[Event]:
    found = (e for e in event_store.list_events(tx) if e.closed_at is not None)
    return [event for event in found if is_ours(context.config, event)]


def _do_due(tx: Transaction, context: Context, now: int) -> bool:
    """Do it; whether something was erased for good."""
    erased = False
    people_store.drop_old_drafts(tx, now)
    publishing.drop_due(tx, now)
    receipt_store.drop_old_tries(tx, now - TRIES_FOR_MS)
    decision_store.drop_old(tx, now - UNDO_MS, now)
    named = configured(tx, context)
    for poll in poll_store.list_due_polls(tx, now):
        if poll.event_id in named:
            polls.close_due(tx, context, poll, now)
    for event in event_store.list_events(tx):
        if event.id in named and not event.practice:
            keys.forget_due(tx, context, event.id, now)
            erased |= expiry.erase_due(tx, context, event.id, now)
        if event.state not in ACTIVE or event.id not in named:
            continue
        scene = scene_of(tx, context, event.id)
        if event.practice:
            if agenda.overdue_to_close(practice.real_scene(scene), now):
                practice.erase(scene, now, "system")
                erased = True
                continue
        elif not event_store.is_practised(tx, event.id):
            for _ in range(TURNS_MAX):
                if not agenda.start_due(tx, context, event.id, now):
                    break
            scene = scene_of(tx, context, event.id)
            if agenda.overdue_to_close(scene, now):
                closing.begin(scene, now, "system")
                continue
        agenda.show_due(scene, now)
        agenda.renew_due(scene, now)
        warnings.plan(scene, now)
        reminders.plan(scene, now)
    due_store.hasten(tx, now, BACK_OFF_MAX_MS)
    if (due_at := due_store.next_due(tx, named)) is not None and due_at <= now:
        tx.owes(due_at)
    return erased


def next_due(tx: Transaction, context: Context, now: int) -> int | None:
    """When the next thing is due: a session, a poll's end, something owed or to be renewed."""
    named = configured(tx, context)
    active = (e for e in event_store.list_events(tx) if e.id in named and e.state in ACTIVE)
    renewed = (at for e in active for _, at in agenda.renewals(scene_of(tx, context, e.id)))
    scenes = (scene_of(tx, context, event_id) for event_id in named)
    ends = (retention.ends_at(s, s.event) for s in scenes if s.event.erased_at is None)
    retained = (at for at in ends if at is not None)
    instants = [
        agenda_store.next_due_start(tx, now),
        poll_store.next_poll_close(tx, named),
        due_store.next_due(tx, named),
        reminder_store.next_due(tx, now),
        *(at for at in renewed if at > now),
        *(at for at in retained if at > now),
    ]
    return min((at for at in instants if at is not None), default=None)
