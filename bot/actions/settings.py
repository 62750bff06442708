"""How a person wishes to be answered: sealed with what else they said of themselves."""

from dataclasses import asdict, replace

from bot.actions.scene import Scene, active_scene, find_scene, scene_of
from bot.context import Context
from bot.keys import PROFILE_BYTES
from bot.rules import people as rules
from bot.rules.base import Refusal
from bot.rules.people import Person, Settings
from bot.store import events as event_store
from bot.store import people as store
from bot.store.database import Transaction

KNOWN_MAX = 5_000


def load(context: Context, guild_id: int, identity: str) -> Settings:
    """How somebody wishes to be answered; as their Discord says, where nothing is kept or told.

    `guild_id` 0 stands for a direct message: the event is one for which they said something.
    """
    known = context.settings
    found = known.get((guild_id, identity))
    if found is not None:
        return found
    person = Person(identity, guild_id)

    def work(tx: Transaction) -> Settings:
        scenes = _scenes(tx, context, guild_id)
        for scene in scenes:
            try:
                profile = scene.profile(person)
            except Refusal:  # no key any more, or not yet
                continue
            if profile.chosen or profile.style != "rich":
                return Settings(profile.chosen, profile.style, practice=scene.event.practice)
        return Settings(practice=bool(scenes) and scenes[0].event.practice)

    found = context.glance(work)
    if len(known) >= KNOWN_MAX:
        context.forget_settings()
        known = context.settings
    known[guild_id, identity] = found
    return found


def _scenes(tx: Transaction, context: Context, guild_id: int) -> list[Scene]:
    if guild_id:
        try:
            return [find_scene(tx, context, guild_id)]
        except Refusal:
            return []
    slugs = context.config.slugs
    events = [e for e in event_store.list_events(tx) if e.contact_check and e.slug in slugs]
    return [scene_of(tx, context, event.id) for event in reversed(events)]


async def choose(
    context: Context, person: Person, language: str | None, style: str | None
) -> Settings:
    """Keep, sealed, how somebody wishes to be answered; what is left out stays as it was.

    Refuses: no-event-here, nothing-open, language-unknown, style-unknown, key-trouble
    """

    def work(tx: Transaction) -> Settings:
        scene = active_scene(tx, context, person.guild_id)
        before = scene.profile(person)
        after = rules.with_settings(before, language, style)
        if after != before:
            spoken = after.chosen or person.language
            key = scene.contact_key()
            store.set_profile(
                tx,
                scene.event.id,
                key.pseudonym("profile", person.identity),
                key.seal(asdict(replace(after, language=spoken)), "profile", PROFILE_BYTES),
            )
        return Settings(after.chosen, after.style, practice=scene.event.practice)

    chosen = await context.write(work)
    context.forget_settings()
    context.settings[person.guild_id, person.identity] = chosen
    return chosen
