"""Telling askers what became of their questions, if they wish it; and the brief."""

from dataclasses import dataclass, replace

import structlog

from bot.actions.scene import Scene, lasting_scene, scene_of
from bot.cards.base import Card
from bot.cards.telling import told_card
from bot.context import Context
from bot.keys import ADDRESS_BYTES, KeyTrouble
from bot.rules.base import Refusal
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.rules.telling import BRIEF, CHANGED, EDITION, PACE_MS, What, Wish, is_told
from bot.store import events as event_store
from bot.store import log as log_store
from bot.store import outbox as outbox_store
from bot.store import publishing as edition_store
from bot.store import questions as question_store
from bot.store import wishes as store
from bot.store.database import Transaction
from bot.store.outbox import Owed
from bot.texts import spoken

ACCOUNT = "discord"  # the only identities that a message reaches; a page's have none

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one person: their id at Discord, and what it says."""

    to: int
    card: Card


def reachable(person: Person) -> bool:
    """Whether a message could reach this person: they act by an account of their own."""
    return person.identity.startswith(f"{ACCOUNT} ")


def wish_of(scene: Scene, person: Person) -> Wish:
    """What this person wished to be sent.

    Refuses: key-trouble, keys-gone
    """
    return store.find_wish(scene.tx, scene.event.id, _pseudonym(scene, person.identity))


def drop_wish(scene: Scene, person: Person) -> None:
    """Forget what this person wished to be sent, and where to.

    Refuses: key-trouble, keys-gone
    """
    store.drop_wish(scene.tx, scene.event.id, _pseudonym(scene, person.identity))


async def wish(context: Context, person: Person, what: What, wanted: bool) -> Wish:
    """Wish to be sent something, or take the wish back; what is wished now.

    Wishing it again also tries again where a message did not arrive; the brief, once it is
    published, is owed at once.
    Refuses: no-event-here, nothing-open, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Wish:
        scene = lasting_scene(tx, context, person.guild_id)
        before = wish_of(scene, person)
        after = _set(scene, person, what, wanted)
        edition = edition_store.find_published(tx, scene.event.id)
        if not after.brief or what != "brief" or (before.brief and not before.refused):
            return after
        posted = edition and outbox_store.find_shared(
            tx, scene.event.id, EDITION, str(edition.number)
        )
        if edition is not None and posted is not None:
            owe_brief(scene, str(edition.number), _pseudonym(scene, person.identity), now)
        return replace(after, owed=edition is not None)

    return await context.write(work)


def owe_brief(scene: Scene, edition: str, person: str, now: int) -> None:
    """Owe the message with an edition of the brief to this pseudonym, one a second at most."""
    last_at = outbox_store.last_due(scene.tx, scene.event.id, BRIEF)
    scene.owe(BRIEF, f"{edition} {person}", now, due_at=max(now, last_at + PACE_MS))


async def stop(context: Context, person: Person, slug: str, what: What = "decided") -> None:
    """Stop the messages of an event, pressed in one of them, outside of any server.

    Refuses: expired-control, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> None:
        event = event_store.find_event(tx, slug)
        if event is None or event.configured not in context.config.slugs:
            raise Refusal("expired-control")
        _set(Scene(tx, context, event), person, what, False)

    await context.write(work)


def _set(scene: Scene, person: Person, what: What, wanted: bool) -> Wish:
    before = wish_of(scene, person)
    after = replace(before, refused=False)
    after = replace(after, decided=wanted) if what == "decided" else replace(after, brief=wanted)
    pseudonym = _pseudonym(scene, person.identity)
    if not (after.decided or after.brief):
        store.drop_wish(scene.tx, scene.event.id, pseudonym)
        return Wish()
    address = [person.identity, person.language]
    sealed = scene.contact_key().seal(address, "wish", ADDRESS_BYTES)
    store.set_wish(scene.tx, scene.event.id, pseudonym, sealed, after)
    return after


def letter(scene: Scene, subject: str) -> Letter | None:
    """What is to be told now to whoever asked a question; None where nothing is, or no longer.

    `subject` is the code of the question and the number of the log's entry.
    """
    code, number = subject.split()
    question = question_store.find_question(scene.tx, scene.event.id, code)
    entry = log_store.find_entry(scene.tx, scene.event.id, int(number), scene.event.slug)
    if question is None or entry is None:
        return None
    about = _about(scene, question, entry.code)
    if about is None or (entry.move in CHANGED and about.id != question.id):
        return None
    history = log_store.list_history(scene.tx, scene.event.id, about.code, scene.event.slug)
    if not is_told(history, entry.number):
        return None
    address = _address(scene, question)
    if address is None:
        return None
    identity, language = address
    shown = told_card(
        question, about, entry.move, scene.event.slug,
        scene.settings.title.say(spoken(language)), scene.principles, spoken(language),
        stops=0 in scene.context.config.discord.carried,  # Source: Discord, Sharding: DMs
    )  # fmt: skip
    return Letter(int(identity.removeprefix(ACCOUNT)), shown)


def _about(scene: Scene, question: Question, code: str) -> Question | None:
    """The question of this code, if it is this one or one that this one was merged into."""
    found: Question | None = question
    while found is not None and found.code != code:
        into = found.merged_into
        found = question_store.find_question(scene.tx, scene.event.id, into) if into else None
    return found


def _address(scene: Scene, question: Question) -> tuple[str, str] | None:
    """Where to write to whoever asked a question, if they wish it and the key still tells."""
    try:
        key = scene.contact_key()
        for sealed in store.list_decided(scene.tx, scene.event.id):
            identity, language = key.unseal(sealed, "wish")
            askers = [key.pseudonym(purpose, identity) for purpose in ("asker", "veiled")]
            if question.asker in askers and identity.startswith(f"{ACCOUNT} "):
                return identity, language
    except (Refusal, KeyTrouble):
        log.warning("askers not told: the contact key is missing", slug=scene.event.slug)
    return None


async def give_up(context: Context, owed: Owed, to: int) -> None:
    """Leave a message that somebody's Discord does not take; `/mine` tells, no other is tried."""

    def work(tx: Transaction) -> None:
        outbox_store.set_done(tx, owed.id, "dropped", context.now())
        outbox_store.forget_done(tx, owed.kind)
        scene = scene_of(tx, context, owed.event_id)
        try:
            pseudonym = _pseudonym(scene, f"{ACCOUNT} {to}")
        except Refusal:
            return  # the key went meanwhile, and the wish with it
        store.set_refused(tx, owed.event_id, pseudonym)

    await context.write(work)


def _pseudonym(scene: Scene, identity: str) -> str:
    return scene.contact_key().pseudonym("wish", identity)
