"""What is on now, for one person."""

from bot.actions import reminders
from bot.actions.balance import balance
from bot.actions.hands import raised_by
from bot.actions.order import find_item, first_of, floor_of, on_floor
from bot.actions.scene import Scene, active_scene
from bot.cards.balance import balance_words
from bot.cards.now import ANSWERED_MAX, Now
from bot.cards.reasons import reason_words
from bot.cards.reminders import Reminders
from bot.context import Context
from bot.rules.agenda import asking_open, following
from bot.rules.base import Refusal
from bot.rules.floor import next_item
from bot.rules.hands import Hand
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.store import hands as hand_store
from bot.store import questions as store
from bot.store import tallies as tally_store
from bot.store.database import Transaction


async def load(context: Context, person: Person) -> Now:
    """What is on: the floor, who is next and why, what was answered, one's own, the balance.

    Refuses: no-event-here, nothing-open
    """
    now = context.now()

    def work(tx: Transaction) -> Now:
        scene = active_scene(tx, context, person.guild_id)
        return _now(scene, person, now)

    return await context.read(work)


def _now(scene: Scene, person: Person, now: int) -> Now:
    tx, event, language = scene.tx, scene.event, person.language
    floor = floor_of(scene)
    pick = next_item(first_of(scene, floor, 1), floor)
    found = balance(scene, now) if event.floor_open else None
    mine, hand = _own(scene, person)
    missed, count = _reminders(scene, person)
    return Now(
        event=event,
        title=scene.settings.title.say(language),
        principles=tuple(scene.principles),
        session=scene.running,
        following=following(scene.sessions),
        on_floor=on_floor(scene),
        first=find_item(scene, pick.item.code, pick.item.kind) if pick else None,
        why_first=reason_words(pick.reason, scene.principles, language) if pick else "",
        answered=tuple(store.list_answered(tx, event.id, ANSWERED_MAX)),
        answered_count=tally_store.count_status(tx, event.id, "answered"),
        waiting_count=tally_store.count_status(tx, event.id, "queued")
        + hand_store.count_raised(tx, event.id),
        mine=mine,
        hand=hand,
        balance=balance_words(found.by_side, found.by_principle, found.not_reached, language)
        if found
        else "",
        asking=asking_open(scene.running) and not scene.paused,
        missed=missed,
        reminders=count,
    )


def _own(scene: Scene, person: Person) -> tuple[tuple[Question, ...], Hand | None]:
    """One's own questions, newest first, and one's hand; nothing where the key is in trouble."""
    try:
        askers = scene.askers(person).values()
        hand = raised_by(scene, person)
    except Refusal:
        return (), None
    mine = store.list_by_asker(scene.tx, scene.event.id, askers)
    return tuple(reversed(mine)), hand


def _reminders(scene: Scene, person: Person) -> tuple[Reminders, int]:
    """One's own reminders that could not be sent, and how many one has."""
    try:
        return reminders.missed(scene, person), len(reminders.own(scene, person).all)
    except Refusal:
        return Reminders(()), 0
