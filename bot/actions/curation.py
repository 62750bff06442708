"""Putting the queue in order: merging, moving to a principle, other wordings, removing."""

import os
from dataclasses import replace

from bot.actions.decisions import keep, open_for_decision
from bot.actions.questions import find, release_merged, show_outcomes, take_down
from bot.actions.scene import Scene, active_scene, lasting_scene
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import Refusal, clean, clean_line
from bot.rules.log import wording_digest
from bot.rules.people import Person, require_moderator, require_organizer
from bot.rules.questions import Question, Status
from bot.rules.tongues import spoken_in
from bot.store import blocks as block_store
from bot.store import decisions as decision_store
from bot.store import events as event_store
from bot.store import floor as floor_store
from bot.store import merges as store
from bot.store import objections as objection_store
from bot.store import questions as question_store
from bot.store.database import Transaction
from bot.texts import say

BLOCK_MS = 3_600_000
BLOCK_MAX_MS = 365 * 86_400_000
REDACTED_FIRST: frozenset[Status] = frozenset({"in_review", "queued", "on_floor"})
PAUSED, REVIEW = "asking.paused", "asking.review"


async def merge(
    context: Context, person: Person, typed: str, into: str, version: int | None = None
) -> Question:
    """Merge a question into another one; its supporters and asker count there, once each.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    own-question, claimed, decided-meanwhile, changed-meanwhile, merge-impossible,
    move-impossible, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = _moderated(tx, context, person)
        before = open_for_decision(scene, person, typed, version, now)
        target = open_for_decision(scene, person, into, None, now)
        after = rules.merge(before, target, now)
        store.add_merge(tx, before, target)
        kept = keep(scene, person, before, after, "merge", now, f"into {target.code}")
        store.recount_upwards(tx, target.id)
        scene.draw("board", now)
        return kept

    return await context.write(work)


async def unmerge(
    context: Context, person: Person, typed: str, version: int | None = None
) -> Question:
    """Give a merged question back the state it had.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    own-question, claimed, decided-meanwhile, changed-meanwhile, move-impossible, wording-gone,
    key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = _moderated(tx, context, person)
        before = open_for_decision(scene, person, typed, version, now)
        return unmerged(scene, person, before, now)

    return await context.write(work)


def unmerged(scene: Scene, person: Person, before: Question, now: int) -> Question:
    """Unmerge within a transaction.

    Refuses: move-impossible, wording-gone
    """
    rules.check_wording(before)
    found = store.take_merge(scene.tx, before.id)
    status: Status = "in_review" if found and found[1] == "in_review" else "queued"
    after = rules.unmerge(before, status)
    kept = keep(scene, person, before, after, "unmerge", now)
    if found:
        store.recount_upwards(scene.tx, found[0])
    scene.draw("board", now)
    return kept


async def reassign(
    context: Context, person: Person, typed: str, principle: str, version: int | None = None
) -> Question:
    """Move a question to another principle; its code stays, shown as `HR-7 → WS`.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    own-question, claimed, decided-meanwhile, changed-meanwhile, principle-unknown,
    move-impossible, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = _moderated(tx, context, person)
        before = open_for_decision(scene, person, typed, version, now)
        chosen = scene.principle(principle)
        after = rules.reassign(before, chosen.key)
        return keep(scene, person, before, after, "principle", now, chosen.code)

    return await context.write(work)


async def reword(
    context: Context,
    person: Person,
    typed: str,
    text: str,
    language: str,
    version: int | None = None,
) -> Question:
    """Put another wording beside the original: a translation, or a short form.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    own-question, claimed, decided-meanwhile, changed-meanwhile, question-short, question-long,
    key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = lasting_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        before = open_for_decision(scene, person, typed, version, now)
        rules.check_wording(before)
        wording = rules.checked_text(clean(text), scene.limits)
        spoken = language or spoken_in(wording)
        store.add_wording(tx, before.id, wording, spoken, now)
        digest = wording_digest(before.salt, wording)
        after = replace(before, version=before.version + 1)
        return keep(scene, person, before, after, "reword", now, spoken, digest)

    return await context.write(work)


async def set_paused(context: Context, person: Person, paused: bool, text: str = "") -> None:
    """Pause asking for everybody, or resume it; a text says why on the board.

    Refuses: no-event-here, nothing-open, not-moderator, nothing-paused, too-long
    """
    now = context.now()

    def work(tx: Transaction) -> None:
        scene = _moderated(tx, context, person)
        if not paused and not scene.paused:
            raise Refusal("nothing-paused")
        event_store.set_choice(tx, scene.event.id, PAUSED, int(paused))
        words = clean_line(text, "text", 200)
        event_store.set_event(tx, replace(scene.event, notice=words if paused else ""))
        scene.record("moderator", "", "pause" if paused else "resume", now, reason=words)
        scene.draw("board", now)
        scene.draw("console", now)

    await context.write(work)


async def set_review(context: Context, person: Person, review: bool) -> None:
    """Review questions before everybody sees them, or do not.

    Refuses: no-event-here, nothing-open, not-organizer
    """
    now = context.now()

    def work(tx: Transaction) -> None:
        scene = active_scene(tx, context, person.guild_id)
        require_organizer(person, scene.roles)
        event_store.set_choice(tx, scene.event.id, REVIEW, int(review))
        scene.record("organizer", "", "review_on" if review else "review_off", now)
        scene.draw("console", now)

    await context.write(work)


async def block(context: Context, person: Person, typed: str, for_ms: int | None) -> Question:
    """Take nothing more from whoever asked this, without saying who that is.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    own-question, block-length, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = _moderated(tx, context, person)
        question = find(scene, typed)
        rules.check_not_own(question, frozenset(scene.askers(person).values()))
        length_ms = BLOCK_MS if for_ms is None else for_ms
        if not 1_000 <= length_ms <= BLOCK_MAX_MS:
            raise Refusal("block-length")
        block_store.set_block(tx, scene.event.id, question.asker, now + length_ms)
        scene.record("moderator", question.code, "block", now)
        return question

    return await context.write(work)


async def redact(context: Context, person: Person, typed: str) -> Question:
    """Take the wording of a question away for good; its code and its fate stay.

    Refuses: no-event-here, nothing-open, not-organizer, code-malformed, question-unknown
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = lasting_scene(tx, context, person.guild_id)
        require_organizer(person, scene.roles)
        question = find(scene, typed)
        if question.status in REDACTED_FIRST:
            question = _decline_redacted(scene, question, now)
        forgotten = forget_question(scene, question, now)
        scene.record("organizer", question.code, "redact", now)
        for kind in ("board", "console"):
            scene.draw(kind, now)
        return forgotten

    return await context.write(work)


def _decline_redacted(scene: Scene, before: Question, now: int) -> Question:
    """What waits or has the floor leaves it first: nothing without a wording is put there."""
    after = rules.move(before, "decline", now, say(scene.language, "redacted-reason"))
    question_store.set_question(scene.tx, after)
    if before.status == "on_floor":
        floor_store.close_turn(scene.tx, scene.event.id, after.code, now, after.status)
    scene.record("organizer", after.code, "decline", now, before=before.status, after=after.status)
    release_merged(scene, after, "organizer", now)
    return after


def forget_question(scene: Scene, question: Question, now: int) -> Question:
    """Take everything that somebody wrote away from a question; its code and fate stay.

    What was posted when it took the floor is removed, and it goes from the outcomes, too.
    """
    question_store.forget_wording(scene.tx, question.id, os.urandom(16))
    store.drop_wordings(scene.tx, question.id)
    objection_store.drop_about(scene.tx, question.id)
    decision_store.drop_about(scene.tx, question.id)  # no way back to the wording
    take_down(scene, question.code, now)
    show_outcomes(scene, now)
    return replace(question, text="", name="", affiliation="", answer="")


def _moderated(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = active_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene
