"""What the order looked at when it gave a turn, kept so that anybody can check it later."""

from bot.actions.scene import Scene
from bot.reports.picks import picks_table
from bot.reports.records import Audience
from bot.reports.tables import Table
from bot.rules.floor import Floor, ItemKind, Pick
from bot.rules.picks import Beside, StoredPick
from bot.store import floor as floor_store
from bot.store import hands as hand_store
from bot.store import line as line_store
from bot.store import picks as store
from bot.store import tallies as tally_store

HANDS = ("H-", "R-")
BESIDE_MAX = 100  # of the best supported; beyond that nobody is near


def keep(scene: Scene, floor: Floor, pick: Pick, only: ItemKind | None) -> None:
    """Keep a pick by the rule: the hands that waited, and those level in side and principle."""
    session = [key for key in floor.principles if key in floor.session_principles]
    codes = {principle.key: principle.code for principle in scene.principles}
    stored = StoredPick(
        turn=floor_store.last_number(scene.tx, scene.event.id) + 1,
        item=pick.item.code,
        rule=floor.rule,
        cycle=";".join(floor.cycle),
        session_principles=";".join(session),
        principles=";".join(f"{codes[key]}={key}" for key in floor.principles),
        only=only or "",
        beside=_beside(scene, floor, pick),
    )
    store.add_pick(scene.tx, scene.event.id, stored)


def _beside(scene: Scene, floor: Floor, pick: Pick) -> Beside:
    tx, event_id, item = scene.tx, scene.event.id, pick.item
    groups = tally_store.list_queued_groups(tx, event_id)
    if floor.rule == "balanced":
        level = _level(floor, item.principle)
        groups = [
            (principle, side)
            for principle, side in groups
            if side == item.attendance and _level(floor, principle) == level
        ]
    beside: Beside = {
        hand.code: (hand.attendance, hand.principle, None)
        for hand in hand_store.list_waiting_hands(tx, event_id)
    }
    if floor.rule == "oldest":
        groups = []
    for principle, side in groups:
        best = line_store.list_support_of(tx, event_id, principle, side, BESIDE_MAX)
        beside.update({code: (side, principle, support) for code, support in best})
    if item.kind == "question":
        beside[item.code] = (item.attendance, item.principle, item.support)
    return beside


def _level(floor: Floor, principle: str) -> tuple[bool, int]:
    """What the order sees of a principle: whether it is the session's, and its turns so far."""
    heard = sum(turn.principle == principle for turn in floor.turns)
    return principle in floor.session_principles, heard


def table(scene: Scene, audience: Audience) -> Table:
    """Every pick with those among whom it was made; internally also who had been heard."""
    tx, event = scene.tx, scene.event
    picks = list(store.list_picks(tx, event.id))
    heard = _heard(scene, picks) if audience == "internal" else {}
    return picks_table(event.slug, picks, heard, audience)


def _heard(scene: Scene, picks: list[StoredPick]) -> dict[tuple[int, str], bool]:
    """Whether each had a turn before, as far as pseudonyms still tell.

    Hands are nobody's after the close, questions when the contact key is gone.
    """
    tx, event = scene.tx, scene.event
    askers = store.list_askers(tx, event.id) if event.contact_check else {}
    if event.closed_at is not None:
        askers = {code: who for code, who in askers.items() if not code.startswith(HANDS)}
    turns = {turn.number: turn.asker for turn in floor_store.list_turns(tx, event.id)}
    heard: dict[tuple[int, str], bool] = {}
    for pick in picks:
        before = {who for number, who in turns.items() if number < pick.turn}
        for code in pick.beside.keys() & askers.keys():
            heard[pick.turn, code] = askers[code] in before
    return heard
