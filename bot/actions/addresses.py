"""Where to mail the brief to: kept sealed, and told to organizers only when it goes out."""

from bot.actions.scene import Scene, lasting_scene
from bot.context import Context
from bot.keys import EMAIL_BYTES, KeyTrouble
from bot.rules.addresses import Address, clean_email
from bot.rules.base import Refusal, fold
from bot.rules.people import Person
from bot.store import addresses as store
from bot.store.database import Transaction


async def give(context: Context, person: Person, typed: str) -> str:
    """Ask for the brief by e-mail, or with nothing typed no longer; the address as kept.

    Refuses: no-event-here, nothing-open, retention-over, email-malformed, too-long, key-trouble,
    keys-gone
    """

    def work(tx: Transaction) -> str:
        scene = lasting_scene(tx, context, person.guild_id)
        return keep_address(scene, person.identity, typed, person.language)

    return await context.write(work)


async def load(context: Context, person: Person) -> str:
    """Where this person wished the brief to be mailed; empty where they did not.

    Refuses: no-event-here, nothing-open, retention-over, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> str:
        found = find_address(lasting_scene(tx, context, person.guild_id), person.identity)
        return found.email if found else ""

    return await context.read(work)


def keep_address(scene: Scene, identity: str, typed: str, language: str) -> str:
    """Keep where to mail the brief to, within a transaction; where nothing is typed, forget it.

    `identity` is a person's, or one made for a registration until somebody joins with its code.

    Refuses: email-malformed, too-long, key-trouble, keys-gone
    """
    email, key = clean_email(typed), scene.contact_key()
    pseudonym = key.pseudonym("address", identity)
    if not email:
        store.drop_address(scene.tx, scene.event.id, pseudonym)
        return ""
    sealed = key.seal([email, language], "address", EMAIL_BYTES)
    store.set_address(scene.tx, scene.event.id, pseudonym, sealed)
    return email


def find_address(scene: Scene, identity: str) -> Address | None:
    """Where somebody wished the brief to be mailed.

    Refuses: key-trouble, keys-gone
    """
    key = scene.contact_key()
    pseudonym = key.pseudonym("address", identity)
    sealed = store.find_address(scene.tx, scene.event.id, pseudonym)
    try:
        return Address(*key.unseal(sealed, "address")) if sealed else None
    except KeyTrouble as trouble:
        raise Refusal("key-trouble", trouble=str(trouble)) from trouble


def drop_address(scene: Scene, identity: str) -> None:
    """Forget where to mail the brief to.

    Refuses: key-trouble, keys-gone
    """
    pseudonym = scene.contact_key().pseudonym("address", identity)
    store.drop_address(scene.tx, scene.event.id, pseudonym)


def list_addresses(scene: Scene) -> list[Address]:
    """Every address of the event once, by language and letter: the order tells nothing.

    Refuses: key-trouble, keys-gone
    """
    key = scene.contact_key()
    found: dict[str, Address] = {}
    try:
        for sealed in store.list_addresses(scene.tx, scene.event.id):
            address = Address(*key.unseal(sealed, "address"))
            found.setdefault(fold(address.email), address)
    except KeyTrouble as trouble:
        raise Refusal("key-trouble", trouble=str(trouble)) from trouble
    return sorted(found.values(), key=lambda address: (address.language, fold(address.email)))
