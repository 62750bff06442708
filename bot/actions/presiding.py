"""What the chair sees on their page; what they do there are the acts of `floor` and `chair`."""

from dataclasses import dataclass

from bot.actions.decisions import moderator_of
from bot.actions.doors import find_linked
from bot.actions.scene import Scene
from bot.actions.screen import Screen, screen
from bot.cards.base import cut
from bot.context import Context
from bot.rules.agenda import late_from, next_open
from bot.rules.base import Refusal
from bot.rules.chair import ChairMessage
from bot.rules.decisions import UNDO_MS
from bot.rules.floor import turns_in
from bot.rules.hands import Hand
from bot.rules.people import Person
from bot.store import chair as store
from bot.store import decisions as decision_store
from bot.store import floor as floor_store
from bot.store import hands as hand_store
from bot.store.database import Transaction
from bot.texts import say

HANDS_SHOWN = 10
TURN_MS = 180_000  # until three turns are done, as the forecast has it
IDENTITY = "chair"


@dataclass(frozen=True, slots=True)
class Presiding:
    """The screen, and what is the chair's alone.

    `late_ms` is how long the session overruns, `cost` how many questions that comes to at the
    pace of `turn_ms` a turn; both 0 where nothing is lost. `undoable` names what was decided
    here last, while it can be taken back.
    """

    screen: Screen
    messages: tuple[ChairMessage, ...]
    hands: tuple[Hand, ...]
    reasons: tuple[str, ...]
    hard_end_at: int
    late_ms: int
    cost: int
    turn_ms: int
    undoable: str


def chair_person(link: str, language: str) -> Person:
    """Who acts on the chair's page: whoever holds the link."""
    return Person(IDENTITY, 0, language=language, name=say(language, "chair-page-name"), link=link)


async def load(context: Context, link: str) -> Presiding:
    """The chair's page of the event that this link opens.

    Refuses: page-link-unknown
    """
    now = context.now()

    def work(tx: Transaction) -> Presiding:
        scene, _ = find_linked(tx, context, link, ("chair",))
        return _presiding(scene, now)

    return await context.read(work)


def _presiding(scene: Scene, now: int) -> Presiding:
    tx, event = scene.tx, scene.event
    lengths = floor_store.list_turn_lengths(tx, event.id)
    late_at = late_from(scene.sessions)
    late_ms = max(0, now - late_at) if late_at is not None and event.floor_open else 0
    costly = scene.settings.hard_end and next_open(scene.sessions) is not None
    return Presiding(
        screen=screen(scene, now),
        messages=tuple(store.list_unread(tx, event.id)),
        hands=tuple(hand_store.list_queued(tx, event.id, HANDS_SHOWN)),
        reasons=tuple(map(str, scene.settings.selection.override_reasons)),
        hard_end_at=event.hard_end_at,
        late_ms=late_ms,
        cost=turns_in(late_ms, lengths) if costly else 0,
        turn_ms=(sum(lengths) // len(lengths) if len(lengths) >= 3 else TURN_MS) if costly else 0,
        undoable=_undoable(scene, now),
    )


def _undoable(scene: Scene, now: int) -> str:
    """What the chair decided last, if it can still be taken back."""
    try:
        moderator = moderator_of(scene, Person(IDENTITY, 0))
    except Refusal:
        return ""
    last = decision_store.find_last_by(scene.tx, moderator)
    if last is None or last.at + UNDO_MS <= now:
        return ""
    return cut(last.before.code, 20)
