"""Receipts: whoever holds the code and its secret sees the question and can erase it.

It needs no key: it works for veiled questions and when the keys are gone.
"""

import hashlib
import hmac
import os
from collections.abc import Callable
from typing import TypeVar

from bot.actions.curation import forget_question
from bot.actions.mine import whole
from bot.actions.questions import release_merged, show_change
from bot.actions.scene import Scene, lasting_scene
from bot.cards.mine import Whole
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import Refusal
from bot.rules.decisions import check_unclaimed
from bot.rules.people import Person
from bot.rules.questions import WAITING, Question
from bot.rules.receipts import TRIES_FOR_MS, check_tries, parse_receipt
from bot.store import decisions as decision_store
from bot.store import questions as question_store
from bot.store import receipts as store
from bot.store.database import Transaction

T = TypeVar("T")


async def show(context: Context, person: Person, typed: str) -> Whole:
    """The question whose receipt this is, whole.

    Refuses: no-event-here, nothing-open, receipt-malformed, receipt-wrong, receipt-tries
    """
    return await _as_holder(context, person, typed, whole)


async def erase(context: Context, person: Person, typed: str) -> Question:
    """Take one's wording and name away for good; what still waits is withdrawn.

    Refuses: no-event-here, nothing-open, receipt-malformed, receipt-wrong, receipt-tries,
    erase-on-floor, erased-before, opened-by-moderator
    """
    now = context.now()

    def work(scene: Scene, before: Question) -> Question:
        if before.status == "on_floor":
            raise Refusal("erase-on-floor", code=before.code)
        if not before.text:
            raise Refusal("erased-before", code=before.code)
        check_unclaimed(decision_store.find_claim(scene.tx, before.id), before.code, now)
        after = before
        if before.status in WAITING:
            after = rules.move(before, "withdraw", now)
            question_store.set_question(scene.tx, after)
        forgotten = forget_question(scene, after, now)
        scene.record(
            "participant", after.code, "erase", now, before=before.status, after=after.status
        )
        if after.status != before.status:
            release_merged(scene, after, "participant", now)
        show_change(scene, after.status, now, before.status)
        return forgotten

    after = await _as_holder(context, person, typed, work)
    await context.fold()
    return after


async def _as_holder(
    context: Context, person: Person, typed: str, work: Callable[[Scene, Question], T]
) -> T:
    """Do something with a question as whoever holds its receipt; a wrong one counts as a try.

    Refuses: no-event-here, nothing-open, receipt-malformed, receipt-wrong, receipt-tries
    """
    now = context.now()
    code, secret = parse_receipt(typed)

    def attempt(tx: Transaction) -> T | Refusal:
        scene = lasting_scene(tx, context, person.guild_id)
        who = context.keys.passing.pseudonym("receipt", person.identity)
        store.drop_old_tries(tx, now - TRIES_FOR_MS)
        check_tries(
            store.list_tries(tx, scene.event.id, who), store.list_tries(tx, scene.event.id, "")
        )
        question = question_store.find_question(tx, scene.event.id, code)
        if not _fits(store.find_receipt(tx, scene.event.id, code), secret) or question is None:
            store.add_try(tx, scene.event.id, who, now)
            return Refusal("receipt-wrong")  # not raised here: the try is kept
        return work(scene, question)

    found = await context.write(attempt)
    if isinstance(found, Refusal):
        raise found
    return found


def _fits(receipt: tuple[bytes, bytes] | None, secret: str) -> bool:
    """Whether this is the receipt's secret; as slow to say no as to say yes."""
    salt, kept = receipt or (os.urandom(16), os.urandom(32))
    return hmac.compare_digest(hashlib.sha256(salt + secret.encode()).digest(), kept)
