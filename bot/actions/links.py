"""The ways to the event's pages: the codes on the screen, the chair's secret."""

import hmac
from collections.abc import Sequence

from bot.actions.events import organizer_scene
from bot.actions.scene import Scene, configured, scene_of
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.links import DOORS, LINKS, LinkKind, Links, code_of, typed_code
from bot.rules.people import Person
from bot.store import links as store
from bot.store.database import Transaction

RENEWED_MAX = 50  # so many of the codes before the one in force are still told from others


def code(scene: Scene, kind: LinkKind) -> str:
    """The code in force: of the contact key, and gone with it.

    Refuses: links-draft, key-trouble, keys-gone
    """
    if scene.event.state == "draft":
        raise Refusal("links-draft", event=scene.event.slug)
    return _made(scene, kind, store.find_number(scene.tx, scene.event.id, kind))


def _made(scene: Scene, kind: LinkKind, number: int) -> str:
    return code_of(kind, scene.contact_key().pseudonym(f"link {kind} {number}", scene.event.slug))


def find_renewed(
    scene: Scene, typed: str, kinds: Sequence[LinkKind]
) -> tuple[LinkKind, str] | None:
    """Which of these kinds a code was before it was renewed, and the code as it is written.

    Refuses: key-trouble, keys-gone
    """
    meant = typed_code(typed).encode()
    for kind in kinds:
        last = store.find_number(scene.tx, scene.event.id, kind) - 1
        for number in range(last, max(0, last - RENEWED_MAX), -1):
            made = _made(scene, kind, number)
            if hmac.compare_digest(typed_code(made).encode(), meant):
                return kind, made
    return None


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


def find_linked(
    tx: Transaction, context: Context, typed: str, kinds: Sequence[LinkKind]
) -> tuple[Scene, LinkKind]:
    """The event that this code opens, and which of these kinds it is.

    Refuses: page-link-unknown
    """
    meant = typed_code(typed).encode()
    for event_id in sorted(configured(tx, context)):
        scene = scene_of(tx, context, event_id)
        for kind in kinds:
            try:
                known = typed_code(code(scene, kind)).encode()
            except Refusal:
                continue  # a draft, or its key is away: no page of it opens
            if hmac.compare_digest(known, meant):
                return scene, kind
    raise Refusal("page-link-unknown")


async def load(context: Context, person: Person) -> Links:
    """The ways to the pages of the event that this server means.

    Refuses: no-event-here, not-organizer, links-off, links-draft, key-trouble, keys-gone
    """
    return await context.read(lambda tx: links_of(organizer_scene(tx, context, person, None)))


async def renew(context: Context, person: Person, what: str) -> Links:
    """Make the old ones useless: of the `chair`, or of the `page`, both of its codes.

    Refuses: no-event-here, not-organizer, links-off, links-draft, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Links:
        scene = organizer_scene(tx, context, person, None)
        links_of(scene)
        for kind in ("chair",) if what == "chair" else DOORS:
            store.set_next_number(tx, scene.event.id, kind)
        scene.record("organizer", "", "links_renew", now, reason=what)
        return links_of(scene)

    return await context.write(work)
