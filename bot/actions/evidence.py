"""Evidence as its submitter deals with it: handed in, found again, corrected, withdrawn."""

import os
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from bot.actions.questions import check_not_blocked
from bot.actions.scene import Scene, active_scene, lasting_scene
from bot.cards.evidence import OwnEvidence
from bot.context import Context
from bot.rules import evidence as rules
from bot.rules.base import Refusal
from bot.rules.codes import parse_code
from bot.rules.events import ACTIVE, Principle
from bot.rules.evidence import Described, Evidence
from bot.rules.log import wording_digest
from bot.rules.people import Person
from bot.store import evidence as store
from bot.store.database import Transaction
from bot.store.events import take_code


async def submit(
    context: Context, person: Person, typed: Described, principle: str | None
) -> OwnEvidence:
    """Hand in evidence; it waits for review where the event reviews questions.

    Refuses: no-event-here, nothing-open, evidence-untitled, too-long, url-malformed, url-long,
    year-impossible, principle-unknown, blocked, evidence-many, evidence-soon, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> OwnEvidence:
        scene = active_scene(tx, context, person.guild_id)
        event = scene.event
        said = rules.described(typed)
        about = _about(scene, principle or "")
        submitter = submitter_of(scene, person)
        check_not_blocked(scene, person, now)
        _check_turnout(scene, submitter)
        _check_pace(scene, submitter, now)
        evidence = Evidence(
            id=0,
            event_id=event.id,
            code=str(take_code(tx, event.id, "E")),
            **asdict(said),
            principle=about,
            salt=os.urandom(16),
            submitter=submitter,
            added_at=now,
            status="in_review" if scene.review else "accepted",
            reason="",
            version=1,
        )
        store.add_evidence(tx, evidence)
        scene.record(
            "participant", evidence.code, "evidence_submit", now, after=evidence.status,
            digest=wording_digest(evidence.salt, said.wording),
        )  # fmt: skip
        return _shown(scene, evidence)

    return await context.write(work)


async def prepare_correction(context: Context, person: Person, typed: str) -> OwnEvidence:
    """What I handed in, if I can correct it now: said before anything is typed.

    Refuses: no-event-here, nothing-open, code-malformed, evidence-unknown, evidence-state,
    blocked, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> OwnEvidence:
        scene = active_scene(tx, context, person.guild_id)
        evidence = _own(scene, person, typed)
        rules.check_correctable(evidence)
        check_not_blocked(scene, person, now)
        return _shown(scene, evidence)

    return await context.read(work)


async def correct(
    context: Context, person: Person, typed: str, changes: Mapping[str, str]
) -> OwnEvidence:
    """Correct what one handed in, by field as it was typed; what is not named stays.

    It waits for review anew where the event reviews, so that nothing stays accepted that no
    moderator has read. What says the same as before changes nothing.
    Refuses: no-event-here, nothing-open, code-malformed, evidence-unknown, evidence-state,
    evidence-untitled, too-long, url-malformed, url-long, year-impossible, principle-unknown,
    blocked, evidence-many, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> OwnEvidence:
        scene = active_scene(tx, context, person.guild_id)
        before = _own(scene, person, typed)
        words: dict[str, Any] = dict(changes)
        about = _about(scene, words.pop("principle", before.principle))
        if "year" in words:
            words["year"] = rules.checked_year(words["year"])
        said = rules.described(replace(before.said, **words))
        after = rules.correct(before, said, about, review=scene.review)
        if after == before:
            return _shown(scene, before)
        check_not_blocked(scene, person, now)
        if after.status != before.status:  # one more of theirs waits
            _check_turnout(scene, before.submitter)
        store.set_evidence(tx, after)
        scene.record(
            "participant", after.code, "evidence_edit", now,
            before=before.status, after=after.status,
            digest=wording_digest(after.salt, said.wording),
        )  # fmt: skip
        return _shown(scene, after)

    return await context.write(work)


async def withdraw(context: Context, person: Person, typed: str) -> OwnEvidence:
    """Withdraw what one handed in.

    Refuses: no-event-here, nothing-open, code-malformed, evidence-unknown, evidence-state,
    key-trouble, keys-gone
    """
    now = context.now()

    def work(tx: Transaction) -> OwnEvidence:
        scene = lasting_scene(tx, context, person.guild_id)
        before = _own(scene, person, typed)
        after = rules.move(before, "withdraw")
        store.set_evidence(tx, after)
        scene.record(
            "participant", after.code, "evidence_withdraw", now,
            before=before.status, after=after.status,
        )  # fmt: skip
        return _shown(scene, after)

    return await context.write(work)


async def load_own(context: Context, person: Person, typed: str) -> OwnEvidence:
    """One piece of what I handed in, as it stands.

    Refuses: no-event-here, nothing-open, code-malformed, evidence-unknown, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> OwnEvidence:
        scene = lasting_scene(tx, context, person.guild_id)
        return _shown(scene, _own(scene, person, typed))

    return await context.read(work)


async def list_own(context: Context, person: Person) -> list[Evidence]:
    """All that I handed in, newest first.

    Refuses: no-event-here, nothing-open, key-trouble, keys-gone
    """
    return await context.read(
        lambda tx: handed_in(lasting_scene(tx, context, person.guild_id), person)
    )


def handed_in(scene: Scene, person: Person) -> list[Evidence]:
    """All that this person handed in, newest first.

    Refuses: key-trouble, keys-gone
    """
    return store.list_by_submitter(scene.tx, scene.event.id, submitter_of(scene, person))


def _check_turnout(scene: Scene, submitter: str) -> None:
    waiting, _ = store.count_by_submitter(scene.tx, scene.event.id, submitter)
    rules.check_turnout(waiting, scene.limits.open_per_person)


def _check_pace(scene: Scene, submitter: str, now: int) -> None:
    """Where nothing is reviewed, nothing of theirs waits: the count alone would slow nobody."""
    if not scene.review:
        _, last_at = store.count_by_submitter(scene.tx, scene.event.id, submitter)
        rules.check_pace(last_at, now, scene.limits.cool_down_ms)


def _own(scene: Scene, person: Person, typed: str) -> Evidence:
    evidence = find(scene, typed)
    rules.check_own(evidence, (submitter_of(scene, person),))
    return evidence


def _shown(scene: Scene, evidence: Evidence) -> OwnEvidence:
    return OwnEvidence(
        evidence,
        principle_of(scene, evidence),
        tuple(scene.principles),
        active=scene.event.state in ACTIVE,
        review=scene.review,
    )


def principle_of(scene: Scene, evidence: Evidence) -> Principle | None:
    """The principle that evidence is about, if it says one."""
    return next((p for p in scene.principles if p.key == evidence.principle), None)


def _about(scene: Scene, typed: str) -> str:
    return scene.principle(typed).key if typed.strip() else ""


def find(scene: Scene, typed: str) -> Evidence:
    """The evidence of this code.

    Refuses: code-malformed, evidence-unknown
    """
    code = str(parse_code(typed))
    evidence = store.find_evidence(scene.tx, scene.event.id, code)
    if evidence is None:
        raise Refusal("evidence-unknown", code=code)
    return evidence


def submitter_of(scene: Scene, person: Person) -> str:
    """The pseudonym under which a person hands evidence in.

    Refuses: key-trouble, keys-gone
    """
    return scene.contact_key().pseudonym("evidence", person.identity)
