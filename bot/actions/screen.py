"""What the room sees of an event: its screen, and what the chair sees of it too."""

from dataclasses import dataclass

from bot.actions.balance import Balance, balance
from bot.actions.counting import Result, result
from bot.actions.doors import code
from bot.actions.order import find_item, first_of, floor_of, on_floor
from bot.actions.practice import shown_event
from bot.actions.scene import Scene
from bot.context import Context
from bot.rules.agenda import Session, asking_open, following
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE, Event, Principle
from bot.rules.floor import Item, Reason, upcoming
from bot.rules.hands import Hand
from bot.rules.links import DOORS, LinkKind
from bot.rules.polls import Poll
from bot.rules.questions import Question
from bot.store import events as event_store
from bot.store import hands as hand_store
from bot.store import log as log_store
from bot.store import polls as poll_store
from bot.store import tallies as tally_store
from bot.store.database import Transaction

IN_LINE = 3
LOOKED_AT = 12  # enough that the turns before each of these change nothing
RESULT_SHOWN_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class InLine:
    """Who comes next, and why."""

    item: Question | Hand
    reason: Reason


@dataclass(frozen=True, slots=True)
class Screen:
    """What everybody in the room may see now; `doors` are the codes of the participants' page."""

    event: Event
    title: str
    language: str
    zone: str
    public_url: str
    principles: tuple[Principle, ...]
    session: Session | None
    following: Session | None
    on_floor: tuple[Item, ...]
    in_line: tuple[InLine, ...]
    waiting: int
    balance: Balance | None
    poll: Result | None
    doors: dict[LinkKind, str]
    asking: bool
    hard_end: bool


async def load(context: Context, slug: str = "") -> Screen:
    """The screen of the event that is open or live, or of the one that is named.

    Refuses: event-unknown, no-event-shown, page-events-several
    """
    now = context.now()
    return await context.read(lambda tx: screen(shown_scene(tx, context, slug), now))


def shown_scene(tx: Transaction, context: Context, slug: str = "") -> Scene:
    """The event that is meant: the one open or live, else the one closed last, else a draft.

    Refuses: event-unknown, no-event-shown, page-events-several
    """
    known = [event_store.find_event(tx, known) for known in context.config.slugs]
    events = [event for event in known if event is not None]
    choices = ", ".join(event.slug for event in events)
    if slug:
        named = [event for event in events if event.slug == slug.strip().casefold()]
        if not named:
            raise Refusal("event-unknown", typed=slug[:60], choices=choices)
        return Scene(tx, context, shown_event(tx, named[0]))
    if not events:
        raise Refusal("no-event-shown")
    active = [event for event in events if event.state in ACTIVE]
    if len(active) > 1:
        raise Refusal("page-events-several", choices=", ".join(event.slug for event in active))
    meant = active or sorted(events, key=lambda event: -(event.closed_at or 0))
    return Scene(tx, context, shown_event(tx, meant[0]))


def screen(scene: Scene, now: int) -> Screen:
    """The screen as it stands, within a transaction."""
    tx, event = scene.tx, scene.event
    live = event.floor_open
    waiting = tally_store.count_status(tx, event.id, "queued")
    return Screen(
        event=event,
        title=scene.settings.title.say(scene.language),
        language=scene.language,
        zone=scene.settings.timezone,
        public_url=scene.context.config.screen.public_url.rstrip("/"),
        principles=tuple(scene.principles),
        session=scene.running,
        following=following(scene.sessions),
        on_floor=on_floor(scene),
        in_line=in_line(scene) if event.state in ACTIVE else (),
        waiting=waiting + hand_store.count_raised(tx, event.id),
        balance=balance(scene, now) if live else None,
        poll=_poll(scene, now),
        doors=_doors(scene),
        asking=event.state in ACTIVE and asking_open(scene.running) and not scene.paused,
        hard_end=scene.settings.hard_end,
    )


def in_line(scene: Scene) -> tuple[InLine, ...]:
    """The next three and why, each as if those before it had had their turns."""
    floor = floor_of(scene)
    picks = upcoming(first_of(scene, floor, LOOKED_AT), floor, IN_LINE)
    found = ((find_item(scene, p.item.code, p.item.kind), p.reason) for p in picks)
    return tuple(InLine(item, reason) for item, reason in found if item)


def _doors(scene: Scene) -> dict[LinkKind, str]:
    """The codes in force; none while nobody can ask, or where the key is away."""
    if scene.event.state not in ACTIVE:
        return {}
    try:
        return {kind: code(scene, kind) for kind in DOORS}
    except Refusal:
        return {}


def _poll(scene: Scene, now: int) -> Result | None:
    """The poll that is open, else a result for some minutes after it was published."""
    polls = poll_store.list_polls(scene.tx, scene.event.id)
    opened = [poll for poll in polls if poll.status == "open"]
    if opened:
        return result(scene.tx, max(opened, key=lambda poll: poll.opened_at or 0))
    published = [poll for poll in polls if poll.status == "published"]
    recent = [poll for poll in published if _published_at(scene, poll) + RESULT_SHOWN_MS > now]
    return result(scene.tx, max(recent, key=lambda p: _published_at(scene, p))) if recent else None


def _published_at(scene: Scene, poll: Poll) -> int:
    history = log_store.list_history(scene.tx, scene.event.id, poll.code, scene.event.slug)
    return max((entry.at for entry in history if entry.move == "poll_publish"), default=0)
