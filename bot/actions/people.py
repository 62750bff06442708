"""What a person says of themselves."""

from dataclasses import asdict, replace

from bot.actions.registrants import take_code
from bot.actions.scene import Scene, active_scene
from bot.context import Context
from bot.keys import PROFILE_BYTES
from bot.rules import people as rules
from bot.rules.base import Refusal
from bot.rules.people import Person, Profile
from bot.store import people as store
from bot.store.database import Transaction


async def join(
    context: Context,
    person: Person,
    *,
    name: str | None = None,
    affiliation: str | None = None,
    sector: str | None = None,
    attendance: str | None = None,
    attribution: str | None = None,
    code: str | None = None,
) -> Profile:
    """Keep, sealed, what somebody said of themselves; what was left out stays as it was.

    With a personal `code` name, affiliation and sector are those of the registration.
    Refuses: no-event-here, nothing-open, too-long, sector-unknown, attendance-unknown,
    attribution-unknown, registration-malformed, registration-tries, registration-wrong,
    registration-taken, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Profile | Refusal:
        scene = active_scene(tx, context, person.guild_id)
        before = scene.profile(person)
        if code:
            registered = take_code(scene, person, before, code, now)
            if isinstance(registered, Refusal):
                return registered
            before = registered
        said = rules.profile(name, affiliation, sector, attendance, attribution, before)
        return _keep(scene, person, said, now)

    kept = await context.write(work)
    if isinstance(kept, Refusal):
        raise kept
    return kept


def _keep(scene: Scene, person: Person, said: Profile, now: int) -> Profile:
    after = replace(said, language=person.language, joined_at=said.joined_at or now)
    key = scene.contact_key()
    store.set_profile(
        scene.tx,
        scene.event.id,
        key.pseudonym("profile", person.identity),
        key.seal(asdict(after), "profile", PROFILE_BYTES),
    )
    return after


async def restate(
    context: Context, person: Person, *, name: str, affiliation: str, sector: str, attribution: str
) -> Profile:
    """Keep, sealed, what somebody says of themselves, whole: what is empty is forgotten.

    Refuses: no-event-here, nothing-open, too-long, sector-unknown, attribution-unknown,
    key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Profile:
        scene = active_scene(tx, context, person.guild_id)
        before = replace(scene.profile(person), sector="", attribution=None)
        said = rules.profile(name, affiliation, sector or None, None, attribution or None, before)
        return _keep(scene, person, said, now)

    return await context.write(work)


async def load_profile(context: Context, person: Person) -> Profile:
    """What the person said before.

    Refuses: no-event-here, nothing-open, key-trouble
    """
    return await context.read(lambda tx: active_scene(tx, context, person.guild_id).profile(person))
