"""An event's life: draft, open, live, closed, published, each once."""

from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.base import Refusal

EventState = Literal["draft", "open", "live", "closed", "published"]
EVENT_STATES: tuple[EventState, ...] = ("draft", "open", "live", "closed", "published")
ACTIVE: tuple[EventState, ...] = ("open", "live")
CHANNELS = ("announcements", "questions", "moderators", "stage")
NEEDED_CHANNELS = ("announcements", "questions", "moderators")
ROLES = ("moderator", "organizer", "rapporteur")
CLOSE_AFTER_END_MS = 12 * 3_600_000
PRACTICE = "PRACTICE-"  # before the short name of an event that is practised; no other has capitals


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it stands; instants in milliseconds since 1970, UTC.

    What is practised is an event of its own, under the number of the real one made negative.
    """

    id: int
    slug: str
    state: EventState
    guild_id: int
    starts_at: int
    ends_at: int
    hard_end_at: int
    opened_at: int | None
    live_at: int | None
    closed_at: int | None
    contact_check: str
    ballot_check: str
    notice: str = ""
    erased_at: int | None = None

    @property
    def practice(self) -> bool:
        """Whether nothing in it counts."""
        return is_practice(self.id)

    @property
    def configured(self) -> str:
        """Its short name in the configuration, which knows the real one."""
        return self.slug.removeprefix(PRACTICE)

    @property
    def floor_open(self) -> bool:
        """Whether items can take the floor: while it is live, and in practice."""
        return self.state == "live" or (self.practice and self.state == "open")


def is_practice(event_id: int) -> bool:
    """Whether this is the number of an event that is practised."""
    return event_id < 0


def to_practise(event: Event, now: int) -> Event:
    """The event in which this one is practised, until it is erased.

    Refuses: practice-not-open, practice-already, practice-live
    """
    if event.practice:
        raise Refusal("practice-already")
    if event.state == "live":
        raise Refusal("practice-live")
    if event.state != "open":
        raise Refusal("practice-not-open", event=event.slug, state=event.state)
    return replace(event, id=-event.id, slug=f"{PRACTICE}{event.slug}", opened_at=now)


@dataclass(frozen=True, slots=True)
class Practised:
    """How much a practice held."""

    questions: int
    hands: int
    supports: int
    ballots: int
    notes: int
    evidence: int


@dataclass(frozen=True, slots=True)
class Channels:
    """The event's channels as they are in force; 0 where none was chosen."""

    announcements: int = 0
    questions: int = 0
    moderators: int = 0
    stage: int = 0


@dataclass(frozen=True, slots=True)
class Principle:
    """One of the event's cross-cutting principles; texts are tables by language."""

    key: str
    code: str
    place: int
    title: dict[str, str]
    text: dict[str, str]
    theme: dict[str, str]
    objectives: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody in the programme; texts are tables by language."""

    key: str
    place: int
    name: str
    title: dict[str, str]
    role: str
    affiliation: dict[str, str]
    sector: str


def shift_to_open(event: Event, start_at: int | None, now: int) -> int:
    """By how many milliseconds the programme moves when the event is opened.

    Refuses: event-opened-before, event-over
    """
    if event.state != "draft":
        raise Refusal("event-opened-before", event=event.slug, state=event.state)
    shift = 0 if start_at is None else start_at - event.starts_at
    if event.ends_at + shift <= now:
        raise Refusal("event-over", event=event.slug, ended_at=event.ends_at + shift)
    return shift


def opened(event: Event, shift_ms: int, now: int) -> Event:
    """The event as it opens, its programme moved by `shift_ms`."""
    return replace(
        event,
        state="open",
        starts_at=event.starts_at + shift_ms,
        ends_at=event.ends_at + shift_ms,
        hard_end_at=event.hard_end_at + shift_ms,
        opened_at=now,
    )


def check_closable(event: Event, on_floor: list[str]) -> None:
    """Whether the event may be closed.

    Refuses: event-not-open, floor-taken
    """
    if event.state not in ACTIVE:
        raise Refusal("event-not-open", event=event.slug, state=event.state)
    if on_floor:
        raise Refusal("floor-taken", codes=", ".join(on_floor))


def check_live(event: Event) -> None:
    """Whether the floor is open: the event is live, or practised.

    Refuses: event-not-live
    """
    if not event.floor_open:
        raise Refusal("event-not-live", event=event.slug, state=event.state)
