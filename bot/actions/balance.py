"""How the floor was shared so far."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.scene import Scene, active_scene
from bot.context import Context
from bot.rules.agenda import open_ms_left
from bot.rules.balance import Asked, Share, shares
from bot.rules.events import Principle
from bot.rules.floor import OrderRule, not_reached
from bot.rules.people import ATTENDANCES, Person
from bot.store import floor as floor_store
from bot.store import hands as hand_store
from bot.store import tallies as tally_store
from bot.store.database import Transaction
from bot.store.floor import FloorTime


@dataclass(frozen=True, slots=True)
class Balance:
    """The rule in force and the shares of each side and principle (by code).

    `by_sector` counts the turns and their time as far as a sector is shown; "" is all others.
    """

    rule: OrderRule
    cycle: tuple[str, ...]
    principles: tuple[Principle, ...]
    by_side: tuple[Share, ...]
    by_principle: tuple[Share, ...]
    by_sector: tuple[Share, ...]
    not_reached: int


def balance(scene: Scene, now: int) -> Balance:
    """The balance as it stands, within a transaction."""
    tx, event = scene.tx, scene.event
    asked = [
        *tally_store.list_waits(tx, event.id),
        *((*wait, 1) for wait in hand_store.list_hand_waits(tx, event.id)),
    ]
    turns = floor_store.list_floor_times(tx, event.id, now)
    codes = {p.key: p.code for p in scene.principles}
    queued = tally_store.count_queued(tx, event.id, None)
    lengths = floor_store.list_turn_lengths(tx, event.id)
    return Balance(
        rule=scene.settings.selection.rule,
        cycle=tuple(scene.settings.selection.turns),
        principles=tuple(scene.principles),
        by_side=shares(
            ATTENDANCES,
            [Asked(side, wait, count) for side, _, wait, count in asked],
            [(turn.attendance, turn.length_ms) for turn in turns],
        ),
        by_principle=shares(
            codes.values(),
            [Asked(codes.get(key, key), wait, count) for _, key, wait, count in asked],
            [(codes.get(turn.principle, ""), turn.length_ms) for turn in turns],
        ),
        by_sector=_sectors(turns),
        not_reached=not_reached(queued, open_ms_left(scene.sessions, now), lengths),
    )


def _sectors(turns: Sequence[FloorTime]) -> tuple[Share, ...]:
    """Every sector that had a turn, most time first; what shows none comes last, together."""
    found = shares(
        dict.fromkeys(turn.sector for turn in turns),
        [],
        [(turn.sector, turn.length_ms) for turn in turns],
    )
    return tuple(sorted(found, key=lambda share: (not share.group, -share.floor_ms, share.group)))


async def load(context: Context, person: Person) -> Balance:
    """The rule in force and the balance.

    Refuses: no-event-here, nothing-open
    """

    def work(tx: Transaction) -> Balance:
        return balance(active_scene(tx, context, person.guild_id), context.now())

    return await context.read(work)
