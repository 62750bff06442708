"""Asking: the question is stored first, then its receipt is given."""

import hashlib
import os
import secrets
from dataclasses import asdict, dataclass, replace

from bot.actions.questions import check_may_ask, show_change
from bot.actions.scene import Scene, active_scene
from bot.actions.telling import reachable, wish_of
from bot.cards.forms import Asking, Typed
from bot.context import Context
from bot.keys import SECTOR_BYTES
from bot.rules import questions as rules
from bot.rules.agenda import asking_open
from bot.rules.base import Refusal, clean_line
from bot.rules.events import Principle
from bot.rules.log import LogRole, wording_digest
from bot.rules.people import (
    NAME_LENGTH_MAX,
    VEILED,
    Person,
    Profile,
    Shown,
    checked_attribution,
    checked_sector,
    require_moderator,
    shown,
    stated,
)
from bot.rules.questions import Question
from bot.rules.telling import Wish
from bot.rules.tongues import spoken_in
from bot.store import people as people_store
from bot.store import questions as store
from bot.store.database import Transaction
from bot.store.events import take_code

_RANDOM = secrets.SystemRandom()
DRAFT_MS = 15 * 60_000
RECEIPT_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that sounds or looks like another
RECEIPT_LENGTH = 4
# What another form can still ask for, instead of refusing.
UNFINISHED = frozenset({"attribution-needed", "name-needed", "affiliation-needed", "sector-needed"})
SHOWN_FIELDS = {
    "named": {"name", "affiliation"},
    "affiliation": {"affiliation"},
    "sector": {"sector"},
    "anonymous": set[str](),
}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the asker is given: the stored question and its secret."""

    question: Question
    secret: str
    principle: Principle
    first: bool = False  # of this person's: what can be wished for is offered once
    told: bool = False  # it was wished for before


@dataclass(frozen=True, slots=True)
class Held:
    """A question that was not stored: why, and the draft that keeps what was typed."""

    refusal: Refusal
    draft: str
    typed: Typed
    principles: tuple[Principle, ...]

    @property
    def unfinished(self) -> bool:
        """Whether something is only missing, rather than refused."""
        return self.refusal.key in UNFINISHED


async def ask(
    context: Context, person: Person, typed: Typed, delivery: str, draft: str | None = None
) -> Receipt | Held:
    """Store a question and give its receipt; what cannot be stored is kept as a draft.

    `delivery` names the act: the same one delivered twice is one question.
    Refuses: no-event-here, nothing-open, draft-gone, delivered-before, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Receipt | Held:
        scene = active_scene(tx, context, person.guild_id)
        if draft is not None and not people_store.drop_draft(tx, draft, now):
            raise Refusal("draft-gone")
        digest = new_delivery(scene, delivery)
        try:
            return _store(scene, person, typed, digest, now)
        except Refusal as refusal:
            kept = secrets.token_urlsafe(9)
            people_store.add_draft(tx, kept, scene.event.id, _draft(typed), now + DRAFT_MS)
            return Held(refusal, kept, typed, tuple(scene.principles))

    return await context.write(work)


async def prepare(context: Context, person: Person, typed: str | None) -> Asking:
    """What the form of asking needs. A principle that was typed must exist.

    Whoever cannot ask however long the form takes them is told before they type.
    Refuses: no-event-here, nothing-open, principle-unknown, asking-paused, asking-closed,
    asking-over, blocked, too-many-open, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Asking:
        scene = active_scene(tx, context, person.guild_id)
        _check_asking(scene, person, now, paced=False)
        if typed:
            scene.principle(typed)
        return Asking(tuple(scene.principles), scene.limits, scene.profile(person))

    return await context.read(work)


async def load_asking(context: Context, person: Person) -> Asking:
    """The principles and the limits, for a moderator's forms.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> Asking:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return Asking(tuple(scene.principles), scene.limits, Profile())

    return await context.read(work)


async def load_principles(context: Context, person: Person) -> tuple[Principle, ...]:
    """The principles of the event.

    Refuses: no-event-here, nothing-open
    """
    return await context.read(
        lambda tx: tuple(active_scene(tx, context, person.guild_id).principles)
    )


async def load_draft(context: Context, person: Person, draft: str) -> Typed:
    """What was typed before, to be finished in a form.

    Refuses: no-event-here, nothing-open, draft-gone
    """

    def work(tx: Transaction) -> Typed:
        active_scene(tx, context, person.guild_id)
        content = people_store.find_draft(tx, draft, context.now())
        if content is None:
            raise Refusal("draft-gone")
        return Typed(**content)

    return await context.read(work)


def new_delivery(scene: Scene, delivery: str) -> str:
    """The digest of an act that brings a question: delivered twice it is one question.

    Refuses: delivered-before
    """
    digest = hashlib.sha256(f"{scene.event.slug} {delivery}".encode()).hexdigest()
    again = store.find_delivered(scene.tx, digest)
    if again:
        raise Refusal("delivered-before", code=again)
    return digest


def _check_asking(scene: Scene, person: Person, now: int, *, paced: bool) -> int | None:
    """Whether this person may ask now; `paced`: also whether it is too soon after the last.

    When they last asked, or None.
    """
    check_may_ask(scene, person, now)
    if not asking_open(scene.running):
        later = [s for s in scene.sessions if s.status == "planned" and s.questions_open]
        if later:
            raise Refusal("asking-closed", at=later[0].due_start_at)
        raise Refusal("asking-over")
    askers = scene.askers(person).values()
    waiting, last_at = store.count_by_asker(scene.tx, scene.event.id, askers)
    rules.check_turnout(waiting, last_at if paced else None, now, scene.limits)
    return last_at


def _draft(typed: Typed) -> dict[str, str | None]:
    """What a draft keeps: of its asker no more than the question shall show."""
    for attribution, shown_fields in SHOWN_FIELDS.items():
        if typed.attribution == attribution:
            hidden = {"name", "affiliation", "sector"} - shown_fields
            typed = replace(typed, **dict.fromkeys(hidden))
    return asdict(typed)


def _store(scene: Scene, person: Person, typed: Typed, delivery: str, now: int) -> Receipt:
    last_at = _check_asking(scene, person, now, paced=True)
    principle = scene.principle(typed.principle or "")
    text = rules.checked_text(typed.text or "", scene.limits)
    face, profile = _face(scene, person, typed)
    askers = scene.askers(person)
    language = spoken_in(text, person.chosen, person.language)
    asked = Asked(principle, text, face, profile, askers, language)
    receipt = store_asked(scene, asked, delivery, now)
    wish = wish_of(scene, person)
    first = last_at is None and wish == Wish() and reachable(person)
    return replace(receipt, first=first, told=wish.decided and not wish.refused)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that passed every rule; `askers` are its asker's pseudonyms by purpose."""

    principle: Principle
    text: str
    face: Shown
    profile: Profile
    askers: dict[str, str]
    language: str
    role: LogRole = "participant"
    move: str = "ask"


def store_asked(scene: Scene, asked: Asked, delivery: str, now: int) -> Receipt:
    """Store a question within a transaction; its row holds only what its face shows.

    Refuses: key-trouble
    """
    tx, event = scene.tx, scene.event
    principle, text, face = asked.principle, asked.text, asked.face
    question = rules.new_question(
        event_id=event.id,
        code=take_code(tx, event.id, principle.code),
        principle=principle.key,
        text=text,
        salt=os.urandom(16),
        review=scene.limits.review,
        shown=face,
        attendance=asked.profile.attendance,
        language=asked.language,
        asker=asked.askers["veiled" if face.attribution in VEILED else "asker"],
        session=scene.session_key,
        now=now,
    )
    sealed = None
    if question.veiled:
        sealed = scene.contact_key().seal(asked.profile.sector, "sector", SECTOR_BYTES)
    secret = "".join(_RANDOM.choices(RECEIPT_LETTERS, k=RECEIPT_LENGTH))
    receipt_salt = os.urandom(16)
    store.add_question(
        tx,
        question,
        sector_sealed=sealed,
        receipt_salt=receipt_salt,
        receipt_hash=hashlib.sha256(receipt_salt + secret.encode()).digest(),
        delivery=delivery,
    )
    scene.record(
        asked.role, question.code, asked.move, now, after=question.status,
        digest=wording_digest(question.salt, text),
    )  # fmt: skip
    show_change(scene, question.status, now)
    return Receipt(question, secret, principle)


def _face(scene: Scene, person: Person, typed: Typed) -> tuple[Shown, Profile]:
    """What the question shows of its asker, and all that the asker said."""
    profile = scene.profile(person)
    chosen = typed.attribution or profile.attribution
    if chosen is None:
        raise Refusal("attribution-needed")
    profile = stated(
        profile,
        clean_line(typed.name, "name", NAME_LENGTH_MAX) or profile.name,
        clean_line(typed.affiliation, "affiliation", NAME_LENGTH_MAX) or profile.affiliation,
        sector=checked_sector(typed.sector) if typed.sector else profile.sector,
    )
    return shown(checked_attribution(chosen), profile), profile
