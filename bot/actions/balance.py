"""How the floor was shared so far."""

from dataclasses import dataclass

from bot.actions.scene import Scene, lasting_scene
from bot.context import Context
from bot.rules.agenda import open_ms_left
from bot.rules.balance import Asked, Share, shares
from bot.rules.events import Principle
from bot.rules.floor import OrderRule, not_reached
from bot.rules.people import ATTENDANCES, Person
from bot.store import floor as floor_store
from bot.store import questions as question_store
from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Balance:
    """The rule in force and the shares of each side and principle (by code)."""

    rule: OrderRule
    cycle: tuple[str, ...]
    principles: tuple[Principle, ...]
    by_side: tuple[Share, ...]
    by_principle: tuple[Share, ...]
    not_reached: int


def balance(scene: Scene, now: int) -> Balance:
    """The balance as it stands, within a transaction."""
    tx, event = scene.tx, scene.event
    asked = question_store.list_waits(tx, event.id)
    turns = floor_store.list_floor_times(tx, event.id, now)
    codes = {p.key: p.code for p in scene.principles}
    queued = question_store.count_queued(tx, event.id, None)
    lengths = floor_store.list_turn_lengths(tx, event.id)
    return Balance(
        rule=scene.settings.selection.rule,
        cycle=tuple(scene.settings.selection.turns),
        principles=tuple(scene.principles),
        by_side=shares(
            ATTENDANCES,
            [Asked(side, wait) for side, _, wait in asked],
            [(side, length) for side, _, length in turns],
        ),
        by_principle=shares(
            codes.values(),
            [Asked(codes.get(key, key), wait) for _, key, wait in asked],
            [(codes.get(key, key), length) for _, key, length in turns],
        ),
        not_reached=not_reached(queued, open_ms_left(scene.sessions, now), lengths),
    )


async def load(context: Context, person: Person) -> Balance:
    """The rule in force and the balance.

    Refuses: no-event-here, nothing-open
    """

    def work(tx: Transaction) -> Balance:
        return balance(lasting_scene(tx, context, person.guild_id), context.now())

    return await context.read(work)
