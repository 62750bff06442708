"""Speaking time: its warnings, its limit, and the way onto the stage and back."""

from dataclasses import dataclass

from bot.actions.scene import SPEAKING_LIMIT, Scene, active_scene, scene_of
from bot.context import Context
from bot.keys import KeyTrouble
from bot.rules.base import Refusal
from bot.rules.floor import Place
from bot.rules.hands import Hand, checked_limit
from bot.rules.people import Person, require_moderator
from bot.store import events as event_store
from bot.store import floor as store
from bot.store import hands as hand_store
from bot.store import outbox as outbox_store
from bot.store.database import Transaction

WARNING_USEFUL_MS = 60_000
INVITATION_USEFUL_MS = 120_000
SPEAK, LISTEN = "speak", "listen"


@dataclass(frozen=True, slots=True)
class StageMove:
    """Somebody is invited to speak on the stage, or moved back among the listeners."""

    guild_id: int
    user_id: int
    listen: bool


def give_time(scene: Scene, turn: int, taken_at: int, now: int) -> None:
    """Owe the moderators a warning at half of the speaking time, and one at its end."""
    limit_ms = scene.speaking_limit_ms
    for when, after_ms in (("half", limit_ms // 2), ("end", limit_ms)):
        due_at = taken_at + after_ms
        if due_at > now:
            scene.owe(
                "limit", f"{turn} {when}", now, due_at=due_at,
                useful_until=due_at + WARNING_USEFUL_MS,
            )  # fmt: skip


async def set_limit(context: Context, person: Person, limit_ms: int) -> int:
    """Limit how long somebody may speak, also whoever speaks now; the limit in milliseconds.

    Refuses: no-event-here, nothing-open, not-moderator, limit-impossible
    """
    now = context.now()

    def work(tx: Transaction) -> int:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        event_store.set_choice(tx, scene.event.id, SPEAKING_LIMIT, checked_limit(limit_ms))
        scene.forget_choices()
        scene.record("moderator", "", "limit", now, reason=f"{limit_ms // 1000} s")
        outbox_store.drop(tx, scene.event.id, ("limit",), now)
        for turn in store.list_open_turns(tx, scene.event.id):
            if turn.kind != "question":
                give_time(scene, turn.number, turn.taken_at, now)
        scene.draw("board", now)
        scene.draw("console", now)
        return limit_ms

    return await context.write(work)


def invite(scene: Scene, hand: Hand, now: int) -> None:
    """Owe whoever raised the hand an invitation to speak on the stage, where there is one."""
    if scene.channels.stage and hand_store.find_person(scene.tx, hand.id):
        useful_until = now + INVITATION_USEFUL_MS
        scene.owe("stage", f"{hand.code} {hand.version} {SPEAK}", now, useful_until=useful_until)


def move_back(scene: Scene, hand: Hand, now: int) -> None:
    """Owe it that they are moved back among the listeners."""
    if scene.channels.stage and hand_store.find_person(scene.tx, hand.id):
        useful_until = now + INVITATION_USEFUL_MS
        scene.owe("stage", f"{hand.code} {hand.version} {LISTEN}", now, useful_until=useful_until)


def place_to_speak(scene: Scene) -> Place:
    """Where whoever has the floor speaks: the stage, else where the event is watched."""
    return Place(scene.channels.stage, scene.settings.links.watch)


async def load_place(context: Context, person: Person) -> Place:
    """Where whoever has the floor speaks.

    Refuses: no-event-here, nothing-open
    """
    return await context.read(lambda tx: place_to_speak(active_scene(tx, context, person.guild_id)))


async def tell_absent(context: Context, event_id: int, subject: str) -> None:
    """Tell the moderators that who has the floor is not in the stage channel."""
    now = context.now()

    def work(tx: Transaction) -> None:
        scene = scene_of(tx, context, event_id)
        scene.owe("absent", subject.split(maxsplit=1)[0], now, useful_until=now + WARNING_USEFUL_MS)

    await context.write(work)


def stage_move(scene: Scene, subject: str) -> StageMove | None:
    """Whom to move on the stage; None where they spoke already, or their key is gone."""
    code, _, where = subject.split()
    hand = hand_store.find_hand(scene.tx, scene.event.id, code)
    sealed = hand_store.find_person(scene.tx, hand.id) if hand else None
    if hand is None or sealed is None or (where == SPEAK) != (hand.status == "on_floor"):
        return None
    try:
        identity = str(scene.contact_key().unseal(sealed, "hand"))
    except (Refusal, KeyTrouble):
        return None  # without the key nobody can be found
    return StageMove(scene.event.guild_id, int(identity.rpartition(" ")[2]), where == LISTEN)
