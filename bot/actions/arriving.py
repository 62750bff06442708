"""What follows when something reached Discord, or could not."""

from bot.actions import editions, objecting, reminders, telling
from bot.context import Context
from bot.rules.telling import BRIEF, EDITION
from bot.store import outbox as store
from bot.store.database import Transaction
from bot.store.outbox import Owed


def arrived(tx: Transaction, context: Context, owed: Owed, now: int) -> None:
    """What is owed next, counted or forgotten, in the transaction that marks it."""
    if owed.kind == reminders.REMIND:
        reminders.sent(tx, owed.subject)
    elif owed.kind == "objection":
        objecting.forget(tx, owed.subject)
    elif owed.kind == EDITION:
        editions.posted(tx, context, owed, now)
    elif owed.kind == BRIEF:
        editions.arrived(tx, owed)


async def give_up(context: Context, owed: Owed, to: int, code: int) -> None:
    """Leave a message that somebody's Discord does not take; they are told of it otherwise.

    `code` is Discord's reason.
    """
    if not await context.read(lambda tx: store.is_owed(tx, owed)):
        return
    if owed.kind == reminders.REMIND:
        await reminders.give_up(context, owed)
    elif owed.kind == BRIEF:
        await context.write(lambda tx: _give_up_brief(tx, owed, code, context.now()))
    else:
        await telling.give_up(context, owed, to)


def _give_up_brief(tx: Transaction, owed: Owed, code: int, now: int) -> None:
    store.set_done(tx, owed.id, "dropped", now)
    store.forget_done(tx, owed.kind)
    editions.lost(tx, owed, code)


def dropped(tx: Transaction, owed: Owed, code: int) -> None:
    """What was tried often enough: count it where it is counted."""
    if owed.kind == BRIEF:
        editions.lost(tx, owed, code)
