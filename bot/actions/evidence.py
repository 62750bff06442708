"""Evidence: handed in by everybody, reviewed by moderators."""

import os
from dataclasses import asdict

from bot.actions.scene import Scene, active_scene, lasting_scene
from bot.cards.evidence import SHOWN_MAX, EvidenceItem
from bot.context import Context
from bot.rules import evidence as rules
from bot.rules.base import Refusal
from bot.rules.codes import parse_code
from bot.rules.evidence import Described, Evidence
from bot.rules.log import wording_digest
from bot.rules.people import Person, require_moderator
from bot.store import blocks as block_store
from bot.store import evidence as store
from bot.store.database import Transaction
from bot.store.events import take_number


async def submit(
    context: Context, person: Person, typed: Described, principle: str | None
) -> Evidence:
    """Hand in evidence; it waits for review where the event reviews questions.

    Refuses: no-event-here, nothing-open, evidence-untitled, too-long, url-malformed, url-long,
    year-impossible, principle-unknown, blocked, evidence-many, evidence-soon, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Evidence:
        scene = active_scene(tx, context, person.guild_id)
        event = scene.event
        said = rules.described(typed)
        about = scene.principle(principle).key if principle and principle.strip() else ""
        submitter = pseudonym(scene, person)
        _check_turnout(scene, person, submitter, now)
        evidence = Evidence(
            id=0,
            event_id=event.id,
            code=f"E-{take_number(tx, event.id, 'E')}",
            **asdict(said),
            principle=about,
            salt=os.urandom(16),
            submitter=submitter,
            added_at=now,
            status="in_review" if scene.review else "accepted",
            reason="",
        )
        store.add_evidence(tx, evidence)
        scene.record(
            "participant", evidence.code, "evidence_submit", now, after=evidence.status,
            digest=wording_digest(evidence.salt, said.wording),
        )  # fmt: skip
        return evidence

    return await context.write(work)


async def withdraw(context: Context, person: Person, typed: str) -> Evidence:
    """Withdraw what one handed in.

    Refuses: no-event-here, nothing-open, code-malformed, evidence-unknown, evidence-state,
    key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Evidence:
        scene, before = _own(tx, context, person, typed)
        after = rules.move(before, "withdraw")
        store.set_evidence(tx, after)
        scene.record(
            "participant", after.code, "evidence_withdraw", now,
            before=before.status, after=after.status,
        )  # fmt: skip
        return after

    return await context.write(work)


async def load_own(context: Context, person: Person, typed: str) -> Evidence:
    """What I handed in, as it stands.

    Refuses: no-event-here, nothing-open, code-malformed, evidence-unknown, key-trouble, keys-gone
    """
    return await context.read(lambda tx: _own(tx, context, person, typed)[1])


async def list_waiting(context: Context, person: Person) -> tuple[list[Evidence], int]:
    """The first that wait for review, and how many do; also after the close.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> tuple[list[Evidence], int]:
        scene = _moderated(tx, context, person)
        waiting = store.list_waiting(tx, scene.event.id, SHOWN_MAX)
        return waiting, store.count_waiting(tx, scene.event.id)

    return await context.read(work)


async def open_item(context: Context, person: Person, typed: str) -> EvidenceItem:
    """One piece of evidence, with the event's reasons for declining.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, evidence-unknown,
    key-trouble, keys-gone
    """

    def work(tx: Transaction) -> EvidenceItem:
        scene = _moderated(tx, context, person)
        evidence = _find(scene, typed)
        reasons = scene.settings.questions.decline_reasons
        return EvidenceItem(
            evidence,
            next((p for p in scene.principles if p.key == evidence.principle), None),
            tuple(text.say(person.language) for text in reasons),
            evidence.submitter == pseudonym(scene, person),
        )

    return await context.read(work)


async def decide(
    context: Context, person: Person, typed: str, verb: str, place: int | None = None
) -> Evidence:
    """Approve evidence, or decline it for the event's reason at this place, from 0.

    Of two racing moderators the first decides: the other is told the state.
    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, evidence-unknown,
    own-evidence, evidence-state, reason-needed, expired-control, key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> Evidence:
        scene = _moderated(tx, context, person)
        before = _find(scene, typed)
        rules.check_not_own(before, (pseudonym(scene, person),))
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


def _check_turnout(scene: Scene, person: Person, submitter: str, now: int) -> None:
    tx, event_id, limits = scene.tx, scene.event.id, scene.limits
    until_at = block_store.blocked_until(tx, event_id, scene.askers(person).values(), now)
    if until_at is not None:
        raise Refusal("blocked", at=until_at)
    waiting, last_at = store.count_by_submitter(tx, event_id, submitter)
    rules.check_turnout(waiting, limits.open_per_person)
    if not limits.review:  # nothing of theirs waits, so that the count alone would not slow anybody
        rules.check_pace(last_at, now, limits.cool_down_ms)


def _moderated(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = lasting_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene


def _own(tx: Transaction, context: Context, person: Person, typed: str) -> tuple[Scene, Evidence]:
    scene = lasting_scene(tx, context, person.guild_id)
    evidence = _find(scene, typed)
    rules.check_own(evidence, (pseudonym(scene, person),))
    return scene, evidence


def _find(scene: Scene, typed: str) -> Evidence:
    code = str(parse_code(typed))
    evidence = store.find_evidence(scene.tx, scene.event.id, code)
    if evidence is None:
        raise Refusal("evidence-unknown", code=code)
    return evidence


def pseudonym(scene: Scene, person: Person) -> str:
    """The pseudonym under which this person hands in evidence.

    Refuses: key-trouble, keys-gone
    """
    return scene.contact_key().pseudonym("evidence", person.identity)
