"""Who takes part by name: unsealed where it is read, and nowhere kept."""

from bot.actions.scene import Scene
from bot.keys import KeyTrouble
from bot.rules.base import Refusal
from bot.rules.people import Profile
from bot.store import people as store


def participants(scene: Scene) -> list[Profile]:
    """Who gave a name and agreed that it is shown, by name; nobody where the key is not there."""
    try:
        key = scene.contact_key()
    except Refusal:
        return []
    found = []
    for sealed in store.list_profiles(scene.tx, scene.event.id):
        try:
            profile = Profile(**key.unseal(sealed, "profile"))
        except KeyTrouble:  # damaged: it is nobody's any more
            continue
        if profile.is_named:
            found.append(profile)
    return sorted(found, key=lambda p: (p.name.casefold(), p.joined_at))
