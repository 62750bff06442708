"""By which code somebody comes in from outside of Discord, and what the chair's link allows."""

import hmac
from collections.abc import Sequence

from bot.actions.practice import shown
from bot.actions.scene import Scene, active_scene, lasting_scene, scene_of
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE
from bot.rules.links import LinkKind, code_of, typed_code
from bot.rules.log import LogRole
from bot.rules.people import Person, require_moderator
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
    made = scene.contact_key().pseudonym(f"link {kind} {number}", scene.event.configured)
    return code_of(kind, made)


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


def find_linked(
    tx: Transaction, context: Context, typed: str, kinds: Sequence[LinkKind]
) -> tuple[Scene, LinkKind]:
    """The event that this code opens, and which of these kinds it is.

    Refuses: page-link-unknown
    """
    meant = typed_code(typed).encode()
    for event_id in sorted(shown(tx, context)):
        scene = scene_of(tx, context, event_id)
        for kind in kinds:
            try:
                known = typed_code(code(scene, kind)).encode()
            except Refusal:
                continue  # a draft, or its key is away: no page of it opens
            if hmac.compare_digest(known, meant):
                return scene, kind
    raise Refusal("page-link-unknown")


def deciding_scene(
    tx: Transaction, context: Context, person: Person, *, lasting: bool = False
) -> Scene:
    """Where somebody decides about the floor: a moderator in their server, the chair by the link.

    `lasting`: for moderators also after the close.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown
    """
    if not person.link:
        find_event = lasting_scene if lasting else active_scene
        scene = find_event(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return scene
    scene, _ = find_linked(tx, context, person.link, ("chair",))
    if scene.event.state not in ACTIVE:
        raise Refusal("nothing-open", event=str(scene.settings.title), state=scene.event.state)
    return scene


def role_of(person: Person) -> LogRole:
    """In which role somebody decides about the floor."""
    return "chair" if person.link else "moderator"
