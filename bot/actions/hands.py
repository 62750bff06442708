"""Hands: raised to speak, lowered, and raised by a moderator for somebody in the room."""

import secrets

from bot.actions.decisions import keep_hand
from bot.actions.questions import check_not_blocked
from bot.actions.scene import Scene, active_scene
from bot.context import Context
from bot.keys import IDENTITY_BYTES
from bot.rules import hands as rules
from bot.rules.base import Refusal, clean_line
from bot.rules.codes import parse_code
from bot.rules.hands import Face, Hand, HandKind
from bot.rules.log import LogRole
from bot.rules.people import Attendance, Person, checked_attendance, require_moderator
from bot.store import hands as store
from bot.store.database import Transaction
from bot.store.events import take_code

PURPOSE = "hand"


def is_hand(typed: str) -> bool:
    """Whether this is the code of a hand, or of a turn that the room was given.

    Refuses: code-malformed
    """
    return parse_code(typed).letters in rules.LETTERS.values()


def find_hand(scene: Scene, typed: str, version: int | None = None) -> Hand:
    """The hand of this code, as it was shown.

    Refuses: code-malformed, hand-unknown, hand-changed
    """
    code = str(parse_code(typed))
    hand = store.find_hand(scene.tx, scene.event.id, code)
    if hand is None:
        raise Refusal("hand-unknown", code=code)
    rules.check_version(hand, version)
    return hand


async def toggle(
    context: Context, person: Person, note: str, principle: str | None, *, lowers: bool = True
) -> Hand:
    """Raise one's hand; whoever has one up lowers it instead, where `lowers`.

    Refuses: no-event-here, nothing-open, principle-unknown, too-long, blocked,
    hand-up, hand-on-floor, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Hand:
        scene = active_scene(tx, context, person.guild_id)
        raised = raised_by(scene, person)
        if raised is not None and not lowers:
            raise Refusal("hand-up", code=raised.code, status=raised.status)
        if raised is not None:
            return lower_raised(scene, raised, "participant", now)
        return _raise(scene, person, note, principle, now)

    return await context.write(work)


async def lower_own(context: Context, person: Person, typed: str) -> Hand:
    """Lower one's own hand, if it is the one that is up.

    Refuses: no-event-here, nothing-open, code-malformed, hand-unknown, hand-on-floor, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Hand:
        scene = active_scene(tx, context, person.guild_id)
        raised = raised_by(scene, person)
        if raised is None or raised.code != find_hand(scene, typed).code:
            raise Refusal("hand-unknown", code=str(parse_code(typed)))
        return lower_raised(scene, raised, "participant", now)

    return await context.write(work)


async def lower(context: Context, person: Person, typed: str, version: int | None = None) -> Hand:
    """Lower somebody's hand, as a moderator.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, hand-unknown,
    hand-changed, hand-move-impossible, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Hand:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        hand = find_hand(scene, typed, version)
        return keep_hand(scene, person, hand, rules.move(hand, "lower", now), "lower", now)

    return await context.write(work)


async def raise_in_room(
    context: Context,
    person: Person,
    *,
    name: str,
    affiliation: str = "",
    sector: str = "",
    principle: str | None = None,
    note: str = "",
) -> Hand:
    """Raise a hand for somebody in the room: each is a person of its own.

    Refuses: no-event-here, nothing-open, not-moderator, hand-name-needed, principle-unknown,
    sector-unknown, too-long
    """
    now = context.now()

    def work(tx: Transaction) -> Hand:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        face = rules.face_in_room(name, affiliation, sector)
        if not face.name:
            raise Refusal("hand-name-needed")
        return add(
            scene, "hand", face, "room", secrets.token_hex(13).upper(), principle, note, now,
            role="moderator",
        )  # fmt: skip

    return await context.write(work)


async def find_own(context: Context, person: Person) -> Hand | None:
    """The hand that this person has up.

    Refuses: no-event-here, nothing-open, key-trouble
    """
    return await context.read(
        lambda tx: raised_by(active_scene(tx, context, person.guild_id), person)
    )


async def load(context: Context, person: Person, typed: str) -> Hand:
    """A hand, for a moderator.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, hand-unknown
    """

    def work(tx: Transaction) -> Hand:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return find_hand(scene, typed)

    return await context.read(work)


def own_raiser(scene: Scene, person: Person) -> str:
    """The pseudonym under which this person raises a hand.

    Refuses: key-trouble, keys-gone
    """
    return scene.contact_key().pseudonym(PURPOSE, person.identity)


def add(
    scene: Scene,
    kind: HandKind,
    face: Face,
    attendance: Attendance,
    raiser: str,
    principle: str | None,
    note: str,
    now: int,
    *,
    role: LogRole,
    person_sealed: bytes | None = None,
) -> Hand:
    """Store a raised hand within a transaction.

    Refuses: principle-unknown, too-long
    """
    code = take_code(scene.tx, scene.event.id, rules.LETTERS[kind])
    hand = Hand(
        id=0,
        event_id=scene.event.id,
        code=str(code),
        number=code.number,
        kind=kind,
        principle=scene.principle(principle).key if principle else _only_principle(scene),
        note=clean_line(note, "note", rules.NOTE_LENGTH_MAX),
        attribution=face.attribution,
        name=face.name,
        affiliation=face.affiliation,
        sector=face.sector,
        registered=face.registered,
        attendance=attendance,
        raiser=raiser,
        status="queued",
        version=1,
        raised_at=now,
        floor_at=None,
        closed_at=None,
    )
    hand_id = store.add_hand(scene.tx, hand, person_sealed)
    scene.record(role, hand.code, "raise", now, after="queued")
    show(scene, now)
    return store.load_hand(scene.tx, hand_id)


def lower_all(scene: Scene, role: LogRole, now: int) -> None:
    """Lower every hand at the close, and forget whose they were."""
    for hand in store.list_queued(scene.tx, scene.event.id):
        store.set_hand(scene.tx, rules.move(hand, "lower", now))
        scene.record(role, hand.code, "lower", now, before="queued", after="lowered")
    store.forget_people(scene.tx, scene.event.id)


def put_back(scene: Scene, code: str, now: int) -> None:
    """Take a hand off the floor by the clock: it waits again."""
    before = find_hand(scene, code)
    after = rules.move(before, "back", now)
    store.set_hand(scene.tx, after)
    scene.record("system", code, "back", now, before=before.status, after=after.status)


def show(scene: Scene, now: int) -> None:
    """Owe the drawings that a hand shows in."""
    scene.draw("board", now)
    scene.draw("console", now)


def _only_principle(scene: Scene) -> str:
    """The running session's principle, where it has just one."""
    session = scene.running
    return session.principles[0] if session and len(session.principles) == 1 else ""


def raised_by(scene: Scene, person: Person) -> Hand | None:
    """The hand that this person has up, within a transaction.

    Refuses: key-trouble, keys-gone
    """
    return store.find_raised(scene.tx, scene.event.id, own_raiser(scene, person))


def _raise(scene: Scene, person: Person, note: str, principle: str | None, now: int) -> Hand:
    check_not_blocked(scene, person, now)
    profile = scene.profile(person)
    face = rules.face_of(profile)
    sealed = None
    if scene.channels.stage and person.identity.startswith("discord "):
        sealed = scene.contact_key().seal(person.identity, PURPOSE, IDENTITY_BYTES)
    return add(
        scene, "hand", face, checked_attendance(profile.attendance), own_raiser(scene, person),
        principle, note, now, role="participant", person_sealed=sealed,
    )  # fmt: skip


def lower_raised(scene: Scene, hand: Hand, role: LogRole, now: int) -> Hand:
    """Lower a hand that waits, within a transaction.

    Refuses: hand-on-floor
    """
    if hand.status == "on_floor":
        raise Refusal("hand-on-floor", code=hand.code)
    after = rules.move(hand, "lower", now)
    store.set_hand(scene.tx, after)
    scene.record(role, hand.code, "lower", now, before="queued", after="lowered")
    show(scene, now)
    return after
