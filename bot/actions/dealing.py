"""The review stream: each moderator is dealt an item of their own, or ten to approve at once."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.decisions import hold, keep, moderator_of, open_for_decision, taken_back
from bot.actions.duplicates import likely
from bot.actions.questions import find
from bot.actions.review import described
from bot.actions.scene import Scene, active_scene
from bot.cards.review import Dealt, Ten
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import Refusal
from bot.rules.decisions import UNDO_MS, check_led
from bot.rules.people import Person, require_moderator
from bot.rules.questions import Question
from bot.rules.review import TEN, Stream
from bot.store import decisions as decision_store
from bot.store import people as people_store
from bot.store import review as store
from bot.store.database import Transaction

TEN_MS = 15 * 60_000
Refused = tuple[tuple[str, Refusal], ...]


@dataclass(frozen=True, slots=True)
class Together:
    """What became of several items at once; `undo` names those that can be taken back."""

    done: tuple[Question, ...]
    left_out: Refused
    undo: str = ""


async def deal(context: Context, person: Person, stream: Stream, first: str = "") -> Dealt:
    """Deal the next item and hold it for a minute; `first` before it, where that still waits.

    A stream may be narrowed to a principle by its code or its key.
    Refuses: no-event-here, nothing-open, not-moderator, principle-unknown, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[Question | None, Stream]:
        scene = _moderated(tx, context, person)
        code = scene.principle(stream.principle).code if stream.principle else ""
        where = replace(stream, principle=code)
        again = _free(scene, person, first, now) if first else None
        found, further = ([again], where) if again else _next(scene, person, where, now, 1)
        hold(scene, person, found, now)
        return (found[0] if found else None), further

    question, further = await context.write(work)
    return await _around(context, person, question, further, now)


async def leave(context: Context, person: Person, typed: str, stream: Stream) -> Dealt:
    """Let an item go and deal the next; it comes back when the others have been dealt.

    Refuses: no-event-here, nothing-open, not-moderator, principle-unknown, code-malformed,
    question-unknown, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[Question | None, Stream]:
        scene = _moderated(tx, context, person)
        left = find(scene, typed)
        behind = replace(stream, after=max(stream.after, left.id))
        found, further = _next(scene, person, behind, now, 1, but=left.id)
        hold(scene, person, found, now)
        return (found[0] if found else None), further

    question, further = await context.write(work)
    return await _around(context, person, question, further, now)


async def take_back(context: Context, person: Person, typed: str, version: int) -> Question:
    """Take back one's own decision that led to this version of a question.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    nothing-to-undo, built-upon, claimed, floor-taken, merge-impossible, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        return _take_back(_moderated(tx, context, person), person, typed, version, now)

    return await context.write(work)


async def find_decided(context: Context, person: Person, typed: str) -> tuple[Question, str] | None:
    """A question with the verb of its last decision, where that was one's own: pressed twice.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    key-trouble
    """

    def work(tx: Transaction) -> tuple[Question, str] | None:
        scene = _moderated(tx, context, person)
        question = find(scene, typed)
        last = decision_store.find_last_about(tx, question.id)
        mine = last is not None and last.decider == moderator_of(scene, person)
        return (question, last.verb) if last and mine else None

    return await context.read(work)


async def show_ten(
    context: Context, person: Person, stream: Stream, shown: str = "", without: str = ""
) -> Ten | None:
    """The next ten, held for a minute; or those shown before, without one. None: none is left.

    Refuses: no-event-here, nothing-open, not-moderator, principle-unknown, ten-gone, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[str, list[Question], Stream]:
        scene = _moderated(tx, context, person)
        further, found = stream, list[Question]()
        if shown:
            listed = _take_list(tx, shown, "shown", now)
            if not listed:
                raise Refusal("ten-gone")
            free = (_free(scene, person, code, now) for code, _ in listed if code != without)
            found = [question for question in free if question]
        else:
            found, further = _next(scene, person, stream, now, TEN)
        hold(scene, person, found, now)
        return (_keep_list(scene, "shown", found, now + TEN_MS) if found else ""), found, further

    name, found, further = await context.write(work)

    def read(tx: Transaction) -> Ten:
        scene = _moderated(tx, context, person)
        alike = {q.code: [d.code for d in likely(scene, q, review=True)] for q in found}
        return Ten(name, tuple(found), tuple(scene.principles), further, alike)

    return await context.read(read) if found else None


async def approve_ten(context: Context, person: Person, shown: str) -> Together:
    """Approve all that was shown, in one transaction, each as it was shown or not at all.

    What was changed or decided meanwhile, or is held by somebody else, is left out with its
    refusal. Each is a decision of its own, with its own row in the log.
    Refuses: no-event-here, nothing-open, not-moderator, ten-gone, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Together:
        scene = _moderated(tx, context, person)
        moderator_of(scene, person)  # without the key nothing is approved
        done, left_out = list[Question](), list[tuple[str, Refusal]]()
        if not (listed := _take_list(tx, shown, "shown", now)):
            raise Refusal("ten-gone")
        for code, version in listed:
            try:
                before = open_for_decision(scene, person, code, version, now)
                after = rules.move(before, "approve", now)
            except Refusal as refusal:
                left_out.append((code, refusal))
            else:
                done.append(keep(scene, person, before, after, "approve", now))
        undo = _keep_list(scene, "approved", done, now + UNDO_MS) if done else ""
        return Together(tuple(done), tuple(left_out), undo)

    return await context.write(work)


async def take_back_ten(context: Context, person: Person, approved: str) -> Together:
    """Take back what was approved together, all of it on which nobody has built.

    Refuses: no-event-here, nothing-open, not-moderator, nothing-to-undo, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Together:
        scene = _moderated(tx, context, person)
        moderator_of(scene, person)  # without the key nothing is taken back
        done, left_out = list[Question](), list[tuple[str, Refusal]]()
        if not (listed := _take_list(tx, approved, "approved", now)):
            raise Refusal("nothing-to-undo")
        for code, version in reversed(listed):
            try:
                done.insert(0, _take_back(scene, person, code, version, now))
            except Refusal as refusal:
                left_out.insert(0, (code, refusal))
        return Together(tuple(done), tuple(left_out))

    return await context.write(work)


def _moderated(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = active_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene


def _key(scene: Scene, stream: Stream) -> str:
    return scene.principle(stream.principle).key if stream.principle else ""


def _next(
    scene: Scene, person: Person, stream: Stream, now: int, limit: int, but: int = 0
) -> tuple[list[Question], Stream]:
    """The next of a stream; at its end from the beginning again, where `but` was just left."""

    def after(last: int) -> list[Question]:
        return store.list_next(
            scene.tx, scene.event.id, _key(scene, stream), stream.language, after=last,
            own=scene.askers(person).values(), holder=moderator_of(scene, person), now=now,
            limit=limit,
        )  # fmt: skip

    found = after(stream.after)
    if found or not stream.after:
        return found, stream
    return [q for q in after(0) if q.id != but], replace(stream, after=0)


def _free(scene: Scene, person: Person, code: str, now: int) -> Question | None:
    """The question of this code, if it waits and may be dealt to this moderator."""
    try:
        question = open_for_decision(scene, person, code, None, now)
    except Refusal:
        return None
    return question if question.status == "in_review" else None


def _take_back(scene: Scene, person: Person, typed: str, version: int, now: int) -> Question:
    question, moderator = find(scene, typed), moderator_of(scene, person)
    last = decision_store.find_last_about(scene.tx, question.id)
    taken_back(scene, check_led(last, question, version, moderator), now)
    return find(scene, typed)


async def _around(
    context: Context, person: Person, question: Question | None, stream: Stream, now: int
) -> Dealt:
    """What is dealt, with what waits beside it: read apart, so that nobody waits for it."""

    def work(tx: Transaction) -> Dealt:
        scene = _moderated(tx, context, person)
        key, language, event_id = _key(scene, stream), stream.language, scene.event.id
        own, me = scene.askers(person).values(), moderator_of(scene, person)
        return Dealt(
            described(tx, context, person, question) if question else None,
            stream,
            tuple(scene.principles),
            store.count_waiting(tx, event_id, language),
            tuple(store.list_held(tx, event_id, key, language, holder=me, now=now)),
            store.count_own(tx, event_id, key, language, own),
        )

    return await context.read(work)


def _keep_list(scene: Scene, what: str, questions: Sequence[Question], expires_at: int) -> str:
    """A list of items as they stand, which a control can name; it is tied to nobody."""
    name = secrets.token_urlsafe(9)
    listed = {what: [[question.code, question.version] for question in questions]}
    people_store.add_draft(scene.tx, name, scene.event.id, listed, expires_at)
    return name


def _take_list(tx: Transaction, name: str, what: str, now: int) -> list[tuple[str, int]]:
    """The list that a control names, taken once; empty where its time is over, too."""
    content = people_store.find_draft(tx, name, now) or {}
    people_store.drop_draft(tx, name, now)
    return [(str(code), int(version)) for code, version in content.get(what, ())]
