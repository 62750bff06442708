"""Evidence as moderators review it, each decision on what they have read."""

from bot.actions.evidence import find, principle_of, submitter_of
from bot.actions.scene import Scene, lasting_scene
from bot.cards.evidence import SHOWN_MAX, EvidenceItem
from bot.context import Context
from bot.rules import evidence as rules
from bot.rules.base import Refusal
from bot.rules.evidence import Evidence
from bot.rules.people import Person, require_moderator
from bot.store import evidence as store
from bot.store.database import Transaction


async def list_waiting(context: Context, person: Person) -> tuple[list[Evidence], int]:
    """The first that wait for review, and how many do; also after the close.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> tuple[list[Evidence], int]:
        scene = _moderated(tx, context, person)
        waiting = store.list_waiting(tx, scene.event.id, SHOWN_MAX)
        return waiting, store.count_waiting(tx, scene.event.id)

    return await context.read(work)


async def open_item(
    context: Context, person: Person, typed: str, version: int | None = None
) -> EvidenceItem:
    """One piece of evidence, with the event's reasons for declining; at `version`, where given.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, evidence-unknown,
    evidence-changed, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> EvidenceItem:
        scene = _moderated(tx, context, person)
        evidence = find(scene, typed)
        if version is not None:
            rules.check_version(evidence, version)
        reasons = scene.settings.questions.decline_reasons
        return EvidenceItem(
            evidence,
            principle_of(scene, evidence),
            tuple(text.say(person.language) for text in reasons),
            evidence.submitter == submitter_of(scene, person),
        )

    return await context.read(work)


async def decide(
    context: Context,
    person: Person,
    typed: str,
    verb: str,
    version: int,
    place: int | None = None,
) -> Evidence:
    """Approve evidence as it was read, or decline it for the event's reason at this place, from 0.

    Of two racing moderators the first decides, and what was corrected meanwhile must be read
    first: the other is told what it is by now.
    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, evidence-unknown,
    own-evidence, evidence-changed, evidence-state, reason-needed, expired-control, key-trouble,
    keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Evidence:
        scene = _moderated(tx, context, person)
        before = find(scene, typed)
        rules.check_not_own(before, (submitter_of(scene, person),))
        rules.check_version(before, version)
        after = rules.move(before, verb, _reason(scene, place) if verb == "decline" else "")
        store.set_evidence(tx, after)
        scene.record(
            "moderator", after.code, f"evidence_{verb}", now,
            before=before.status, after=after.status, reason=after.reason,
        )  # fmt: skip
        return after

    return await context.write(work)


def _reason(scene: Scene, place: int | None) -> str:
    """The reason in the event's first language, in which reasons are stored."""
    reasons = scene.settings.questions.decline_reasons
    if place is None:
        raise Refusal("reason-needed")
    if not 0 <= place < len(reasons):  # the event has other reasons by now
        raise Refusal("expired-control")
    return str(reasons[place])


def _moderated(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = lasting_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene
