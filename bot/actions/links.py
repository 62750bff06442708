"""The ways to the event's pages: the codes on the screen, the chair's secret."""

from bot.actions.doors import code
from bot.actions.events import organizer_scene
from bot.actions.practice import require_real
from bot.actions.scene import Scene
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.links import DOORS, LINKS, Links
from bot.rules.people import Person
from bot.store import links as store
from bot.store.database import Transaction


def links_of(scene: Scene) -> Links:
    """Every way to the event's pages.

    Refuses: links-off, links-draft, key-trouble, keys-gone
    """
    screen = scene.context.config.screen
    if not screen.enabled:
        raise Refusal("links-off")
    title = scene.settings.title.say(scene.language)
    codes = {kind: code(scene, kind) for kind in LINKS}
    return Links(title, scene.language, scene.event.slug, codes, screen.public_url.rstrip("/"))


async def load(context: Context, person: Person) -> Links:
    """The ways to the pages of the event that this server means.

    Refuses: no-event-here, not-organizer, links-off, links-draft, key-trouble, keys-gone
    """
    return await context.read(lambda tx: links_of(organizer_scene(tx, context, person, None)))


async def renew(context: Context, person: Person, what: str) -> Links:
    """Make the old ones useless: of the `chair`, or of the `page`, both of its codes.

    Refuses: no-event-here, not-organizer, practice-on, links-off, links-draft, key-trouble,
    keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Links:
        scene = organizer_scene(tx, context, person, None)
        require_real(scene)
        links_of(scene)
        for kind in ("chair",) if what == "chair" else DOORS:
            store.set_next_number(tx, scene.event.id, kind)
        scene.record("organizer", "", "links_renew", now, reason=what)
        return links_of(scene)

    return await context.write(work)
