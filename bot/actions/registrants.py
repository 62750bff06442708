"""Registration: the organizers' list comes in, codes go out, and `/join` takes a code."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from bot.actions.scene import Scene
from bot.context import Context
from bot.keys import PROFILE_BYTES, Key, KeyTrouble
from bot.rules import registrants as rules
from bot.rules.base import Refusal
from bot.rules.people import Person, Profile
from bot.rules.receipts import TRIES_FOR_MS
from bot.rules.registrants import Registrant
from bot.store import events as event_store
from bot.store import receipts as tries_store
from bot.store import registrants as store
from bot.store.database import Transaction

SEALED, ADDRESS, HOLDER, CODE = "registration", "registration", "registered", "personal code"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: each person of the list with their code, in its order; how many are
    new, and how many registered before and are not in it.
    """

    codes: tuple[tuple[Registrant, str], ...]
    new: int
    elsewhere: int


async def import_list(context: Context, slug: str, people: Sequence[Registrant]) -> Imported:
    """Keep who registered for an event. Whoever was there before keeps their code.

    A code is made from the address with the contact key: the same one each time, and no table
    holds it.
    Refuses: event-unknown, registrations-closed, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> Imported:
        event = event_store.find_event(tx, slug)
        if event is None:
            raise Refusal("event-unknown", typed=slug[:60], choices=", ".join(context.config.slugs))
        if event.state in ("closed", "published"):
            raise Refusal("registrations-closed", event=slug)
        scene = Scene(tx, context, event)
        try:
            known = bool(event.contact_check)
            key = scene.contact_key() if known else context.keys.make(slug, "contact")
        except KeyTrouble as trouble:
            raise Refusal("key-trouble", trouble=str(trouble)) from trouble
        event_store.set_event(tx, replace(event, contact_check=key.check()))
        before, codes, listed = store.list_people(tx, event.id), [], set()
        for registrant in people:
            person = key.pseudonym(ADDRESS, rules.email_key(registrant.email))
            code = _code(key, registrant.email)
            sealed = key.seal(asdict(registrant), SEALED, PROFILE_BYTES)
            store.set_registration(tx, event.id, person, _hash(key, code), sealed)
            listed.add(person)
            codes.append((registrant, rules.spoken_code(code)))
        return Imported(tuple(codes), len(listed - before), len(before - listed))

    return await context.write(work)


def _code(key: Key, email: str) -> str:
    return key.code(CODE, rules.email_key(email), rules.CODE_LETTERS, rules.CODE_LENGTH)


def _hash(key: Key, code: str) -> str:
    return key.pseudonym("code", code)


def take_code(
    scene: Scene, person: Person, before: Profile, typed: str, now: int
) -> Profile | Refusal:
    """The profile as registered, for whoever knows a code that nobody else used.

    A wrong code is returned, not raised: the try is kept.
    Refuses: registration-malformed, registration-tries, registration-wrong, registration-taken,
    key-trouble, keys-gone
    """
    tx, event_id, key = scene.tx, scene.event.id, scene.contact_key()
    code = rules.parse_code(typed)
    who = scene.context.keys.passing.pseudonym("code", person.identity)
    tries_store.drop_old_tries(tx, now - TRIES_FOR_MS)
    rules.check_tries(
        tries_store.list_tries(tx, event_id, who), tries_store.list_tries(tx, event_id, "")
    )
    found = store.find_by_code(tx, event_id, _hash(key, code))
    if found is None:
        tries_store.add_try(tx, event_id, who, now)
        return Refusal("registration-wrong")
    registered, sealed, holder = found
    own = own_holder(scene, person)
    if holder not in (None, own):
        raise Refusal("registration-taken")
    store.release(tx, event_id, own)
    store.set_holder(tx, event_id, registered, own)
    try:
        return rules.as_registered(before, _unsealed(key, sealed))
    except KeyTrouble as trouble:
        raise Refusal("key-trouble", trouble=str(trouble)) from trouble


def own_holder(scene: Scene, person: Person) -> str:
    """The pseudonym under which this person holds a code.

    Refuses: key-trouble, keys-gone
    """
    return scene.contact_key().pseudonym(HOLDER, person.identity)


def find_own(scene: Scene, person: Person) -> Registrant | None:
    """The registration whose code this person used.

    Refuses: key-trouble, keys-gone
    """
    sealed = store.find_by_holder(scene.tx, scene.event.id, own_holder(scene, person))
    try:
        return _unsealed(scene.contact_key(), sealed) if sealed else None
    except KeyTrouble as trouble:
        raise Refusal("key-trouble", trouble=str(trouble)) from trouble


def list_addresses(scene: Scene) -> list[Registrant]:
    """Who registered with an e-mail address, by name: whom the mail with the brief can go to.

    Everybody registered gave one, so it is sent to all of them, used code or not. Nobody where
    the contact key is gone.
    """
    try:
        key = scene.contact_key()
    except Refusal:
        return []
    found = []
    for sealed in store.list_sealed(scene.tx, scene.event.id):
        try:
            found.append(_unsealed(key, sealed))
        except KeyTrouble:  # damaged: nobody can be written to
            continue
    return sorted(found, key=lambda r: (r.name.casefold(), r.email))


def _unsealed(key: Key, sealed: bytes) -> Registrant:
    return Registrant(**key.unseal(sealed, SEALED))
