"""Where an act takes place: the event that a server means, and everything around it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from bot import config
from bot.context import Context
from bot.keys import Key, KeyTrouble, Which
from bot.rules.agenda import Session
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE, CHANNELS, ROLES, Channels, Event, Principle, Speaker
from bot.rules.log import LogRole
from bot.rules.people import Person, Profile, RoleIds
from bot.rules.questions import Limits
from bot.rules.telling import PACE_MS, TELL_AFTER_MS, TOLD
from bot.store import agenda as agenda_store
from bot.store import events as event_store
from bot.store import log as log_store
from bot.store import merges as merge_store
from bot.store import outbox as outbox_store
from bot.store import people as people_store
from bot.store import wishes as wish_store
from bot.store.database import Transaction

DRAW_EVERY_MS = 2_000
# What Discord shows beside its messages follows the programme: its scheduled event, the topic.
FOLLOWING = {"programme": ("scheduled", "topic")}
CLOSING = "closing.at"
SPEAKING_LIMIT = "speaking.limit_ms"
REPLACE_AFTER_MS = 3_600_000  # a shared message of this age is posted anew


class Scene:
    """One event within one transaction."""

    def __init__(self, tx: Transaction, context: Context, event: Event) -> None:
        self.tx = tx
        self.context = context
        self.event = event
        self.settings: config.Event = context.config.event(event.configured)
        self._askers: dict[str, dict[str, str]] = {}

    @property
    def language(self) -> str:
        """The event's first language, in which reasons are stored."""
        return self.settings.first_language

    @cached_property
    def principles(self) -> list[Principle]:
        """The event's principles in their order."""
        return event_store.list_principles(self.tx, self.event.id)

    @cached_property
    def sessions(self) -> list[Session]:
        """The event's sessions in programme order."""
        return agenda_store.list_sessions(self.tx, self.event.id)

    @cached_property
    def running(self) -> Session | None:
        """The session that runs now."""
        return agenda_store.find_running(self.tx, self.event.id)

    @property
    def session_key(self) -> str:
        """The key of the session that runs now; empty where none does."""
        return self.running.key if self.running else ""

    @cached_property
    def speakers(self) -> dict[str, Speaker]:
        """The event's speakers by key."""
        return {s.key: s for s in event_store.list_speakers(self.tx, self.event.id)}

    @cached_property
    def _choices(self) -> dict[str, int]:
        return event_store.load_choices(self.tx, self.event.id)

    @property
    def channels(self) -> Channels:
        """The channels of the configuration, where it says 0 those of `/organize setup`."""
        own = self.settings.channels
        return Channels(
            *(getattr(own, kind) or self._choices.get(f"channels.{kind}", 0) for kind in CHANNELS)
        )

    @property
    def roles(self) -> RoleIds:
        """The roles of the configuration, where it says 0 those of `/organize setup`."""
        own = self.settings.roles
        return RoleIds(
            *(getattr(own, kind) or self._choices.get(f"roles.{kind}", 0) for kind in ROLES)
        )

    @property
    def state(self) -> str:
        """The event's state; `closing` while what waits is ended."""
        return "closing" if self._choices.get(CLOSING) else self.event.state

    @property
    def paused(self) -> bool:
        """Whether a moderator has paused asking."""
        return bool(self._choices.get("asking.paused", 0))

    @property
    def review(self) -> bool:
        """Whether questions are reviewed: as `/organize review` said, else as configured."""
        return bool(self._choices.get("asking.review", int(self.settings.questions.review)))

    @property
    def speaking_limit_ms(self) -> int:
        """How long somebody may speak: as `/run limit` said, else as configured."""
        configured = self.settings.selection.speaking_limit
        return self._choices.get(SPEAKING_LIMIT) or round(configured.total_seconds() * 1000)

    @cached_property
    def limits(self) -> Limits:
        """The limits of asking in force."""
        own = self.settings.questions
        return Limits(
            review=self.review,
            length_min=own.length_min,
            length_max=own.length_max,
            open_per_person=own.open_per_person,
            cool_down_ms=round(own.cool_down.total_seconds() * 1000),
        )

    def forget_choices(self) -> None:
        """Read the server's choices anew: one of them was just made."""
        for known in ("_choices", "limits"):
            self.__dict__.pop(known, None)

    def principle(self, typed: str) -> Principle:
        """The principle of this key or code.

        Refuses: principle-unknown
        """
        wanted = typed.strip().casefold()
        for principle in self.principles:
            if wanted in (principle.key.casefold(), principle.code.casefold()):
                return principle
        choices = ", ".join(principle.key for principle in self.principles)
        raise Refusal("principle-unknown", typed=typed.strip()[:40], choices=choices)

    def contact_key(self) -> Key:
        """The key of profiles and askers.

        Refuses: key-trouble, keys-gone
        """
        if self.event.state in ("closed", "published") and not self.event.contact_check:
            raise Refusal("keys-gone")
        return self._key("contact", self.event.contact_check)

    def ballot_key(self) -> Key:
        """The key of supports and ballots.

        Refuses: key-trouble
        """
        return self._key("ballot", self.event.ballot_check)

    def _key(self, which: Which, check: str) -> Key:
        try:
            return self.context.keys.get(self.event.configured, which, check)
        except KeyTrouble as trouble:
            raise Refusal("key-trouble", trouble=str(trouble)) from trouble

    def askers(self, person: Person) -> dict[str, str]:
        """The pseudonyms under which this person asks: purpose → pseudonym."""
        key, who = self.contact_key(), person.identity
        known = self._askers.get(who) or {p: key.pseudonym(p, who) for p in ("asker", "veiled")}
        self._askers[who] = known
        return known

    def profile(self, person: Person) -> Profile:
        """What the person said of themselves; empty where nothing was said.

        Refuses: key-trouble, keys-gone
        """
        key = self.contact_key()
        pseudonym = key.pseudonym("profile", person.identity)
        sealed = people_store.find_profile(self.tx, self.event.id, pseudonym)
        try:
            said = Profile(**key.unseal(sealed, "profile")) if sealed else Profile()
        except KeyTrouble as trouble:
            raise Refusal("key-trouble", trouble=str(trouble)) from trouble
        return replace(said, attendance=person.attendance) if person.attendance else said

    def record(
        self,
        role: LogRole,
        code: str,
        move: str,
        at: int,
        *,
        before: str = "",
        after: str = "",
        reason: str = "",
        digest: str = "",
    ) -> None:
        """Append to the event's log; askers who wish it will be told."""
        number = log_store.add_entry(
            self.tx, self.event.id, self.event.slug, at=at, role=role, code=code, move=move,
            from_state=before, to_state=after, reason=reason, digest=digest,
        )  # fmt: skip
        if move in TOLD and wish_store.has_decided(self.tx, self.event.id):
            self._tell(code, number, at)

    def record_all(
        self, role: LogRole, move: str, at: int, after: str, moved: Sequence[tuple[str, str, str]]
    ) -> None:
        """Append one move of many items: the code, the state before and the reason of each."""
        first = log_store.add_entries(
            self.tx, self.event.id, self.event.slug, moved, at=at, role=role, move=move,
            to_state=after,
        )  # fmt: skip
        if move in TOLD and wish_store.has_decided(self.tx, self.event.id):
            for number, (code, _, _) in enumerate(moved, first):
                self._tell(code, number, at)

    def _tell(self, code: str, number: int, now: int) -> None:
        """Owe a message to whoever asked a question, or one merged into it: in a minute.

        Whether they wish it is known only when it is written: it is owed for every question.
        """
        last_at = outbox_store.last_due(self.tx, self.event.id, "told")
        for place, told in enumerate(merge_store.list_family(self.tx, self.event.id, code)):
            due_at = max(now + TELL_AFTER_MS, last_at + PACE_MS) + place * PACE_MS
            self.owe("told", f"{told} {number}", now, due_at)

    def draw(self, kind: str, now: int, subject: str = "") -> None:
        """Owe a shared message its next drawing, at most one every two seconds."""
        if event_store.is_practised(self.tx, self.event.id):
            return  # only its practice is shown
        drawn = outbox_store.find_shared(self.tx, self.event.id, kind, subject)
        # A clock that was set back must not leave the message undrawn until it has caught up.
        due_at = now if drawn is None else max(now, drawn.drawn_at + DRAW_EVERY_MS)
        due_at = min(due_at, now + DRAW_EVERY_MS)
        outbox_store.owe(self.tx, self.event.id, kind, subject, now=now, due_at=due_at)
        for mirror in () if self.event.practice else FOLLOWING.get(kind, ()):
            outbox_store.owe(self.tx, self.event.id, mirror, "", now=now)

    def owe(
        self,
        kind: str,
        subject: str,
        now: int,
        due_at: int | None = None,
        useful_until: int | None = None,
    ) -> None:
        """Owe a message of its own."""
        outbox_store.owe(
            self.tx, self.event.id, kind, subject, now=now, due_at=due_at,
            useful_until=useful_until,
        )  # fmt: skip


def find_scene(tx: Transaction, context: Context, guild_id: int) -> Scene:
    """The event that this server means: practised, open or live, else the one closed last.

    Refuses: no-event-here
    """
    configured = {event.slug for event in context.config.events}
    events = [e for e in event_store.list_guild_events(tx, guild_id) if e.configured in configured]
    if not events:
        raise Refusal("no-event-here")
    for event in sorted(events, key=lambda event: not event.practice):
        if event.state in ACTIVE:
            return Scene(tx, context, event)
    closed = [e for e in events if e.closed_at is not None]
    event = max(closed, key=lambda e: e.closed_at or 0) if closed else events[0]
    return Scene(tx, context, event)


def active_scene(tx: Transaction, context: Context, guild_id: int) -> Scene:
    """The event that is open or live in this server.

    Refuses: no-event-here, nothing-open
    """
    scene = find_scene(tx, context, guild_id)
    if scene.state not in ACTIVE:
        raise Refusal("nothing-open", event=str(scene.settings.title), state=scene.state)
    return scene


def lasting_scene(tx: Transaction, context: Context, guild_id: int) -> Scene:
    """The event that this server means, open, live or closed: what goes on after the close.

    Refuses: no-event-here, nothing-open, retention-over
    """
    scene = find_scene(tx, context, guild_id)
    if scene.event.erased_at is not None:
        raise Refusal("retention-over", ended_at=scene.event.erased_at)
    if scene.state in ("draft", "closing"):
        raise Refusal("nothing-open", event=str(scene.settings.title), state=scene.state)
    return scene


def scene_of(tx: Transaction, context: Context, event_id: int) -> Scene:
    """The scene of an event of which the id is known."""
    return Scene(tx, context, event_store.load_event(tx, event_id))
