"""What every decision about a question shares, and taking one back."""

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.questions import find, show_change
from bot.actions.scene import Scene, active_scene
from bot.context import Context
from bot.rules import decisions as rules
from bot.rules import questions as question_rules
from bot.rules.base import Refusal
from bot.rules.decisions import CLAIM_MS, Claim, Decision
from bot.rules.events import ACTIVE
from bot.rules.people import Person, require_moderator
from bot.rules.questions import Question
from bot.store import decisions as store
from bot.store import floor as floor_store
from bot.store import merges as merge_store
from bot.store import questions as question_store
from bot.store.database import Transaction


def moderator_of(scene: Scene, person: Person) -> str:
    """The pseudonym under which a moderator holds items and takes decisions back.

    Refuses: key-trouble, keys-gone
    """
    return scene.contact_key().pseudonym("moderator", person.identity)


def open_for_decision(
    scene: Scene,
    person: Person,
    typed: str,
    version: int | None,
    now: int,
    *,
    own_too: bool = False,
) -> Question:
    """The question that a moderator decides about, if they may now.

    `own_too`: it may be their own, as when it is only put back into the queue.

    Refuses: code-malformed, question-unknown, own-question, claimed, decided-meanwhile,
    changed-meanwhile, key-trouble
    """
    question = find(scene, typed)
    try:
        own, moderator = frozenset(scene.askers(person).values()), moderator_of(scene, person)
    except Refusal:
        # Without the key nobody is told from anybody. What is on the floor can leave it all the
        # same, and after the close written answers go on when the keys are gone.
        if question.status != "on_floor" and scene.event.state in ACTIVE:
            raise
        own, moderator = frozenset(), ""
    question_rules.check_not_own(question, frozenset() if own_too else own)
    last = store.find_last_about(scene.tx, question.id)
    rules.check_version(question, version, last)
    claim = store.find_claim(scene.tx, question.id)
    rules.check_claim(claim, moderator, question.code, now)
    return question


def keep(
    scene: Scene,
    person: Person,
    before: Question,
    after: Question,
    verb: str,
    now: int,
    reason: str = "",
    digest: str = "",
) -> Question:
    """Store a decision: the question, its turn's end, the log, and the way back."""
    question_store.set_question(scene.tx, after)
    if before.status == "on_floor" and after.status != "on_floor":
        floor_store.close_turn(scene.tx, scene.event.id, after.code, now, after.status)
    scene.record(
        "moderator", after.code, verb, now,
        before=before.status, after=after.status, reason=reason, digest=digest,
    )  # fmt: skip
    if after.status != before.status:  # else whoever has it open goes on with it
        store.drop_claim(scene.tx, after.id)
    try:
        moderator = moderator_of(scene, person)
        store.add_decision(scene.tx, before, verb, moderator, person.name, now, after.version)
    except Refusal:
        pass  # without the key nothing can be taken back; the decision itself goes on
    show_change(scene, after.status, now, before.status)
    return after


def claim(scene: Scene, person: Person, question: Question, now: int) -> None:
    """Hold a question open for a minute; any other one of this moderator's is let go.

    Refuses: claimed, key-trouble
    """
    moderator = moderator_of(scene, person)
    rules.check_claim(store.find_claim(scene.tx, question.id), moderator, question.code, now)
    hold(scene, person, (question,), now)


def hold(scene: Scene, person: Person, questions: Iterable[Question], now: int) -> None:
    """Hold just these questions, which nobody else has open, for a minute.

    Refuses: key-trouble
    """
    moderator = moderator_of(scene, person)
    store.let_go(scene.tx, moderator)
    for question in questions:
        store.set_claim(scene.tx, question.id, Claim(moderator, person.name, now + CLAIM_MS))
    scene.draw("console", now)


async def undo(context: Context, person: Person) -> tuple[Question, str]:
    """Take back one's own last decision: the question as it was, and what was taken back.

    Refuses: no-event-here, nothing-open, not-moderator, nothing-to-undo, built-upon,
    floor-taken, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[Question, str]:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return taken_back(scene, store.find_last_by(tx, moderator_of(scene, person)), now)

    return await context.write(work)


def taken_back(scene: Scene, found: Decision | None, now: int) -> tuple[Question, str]:
    """Take a decision back within a transaction; whoever asks for it took it.

    Refuses: nothing-to-undo, built-upon, floor-taken
    """
    tx = scene.tx
    question = (
        question_store.find_question(tx, scene.event.id, found.before.code) if found else None
    )
    decision = rules.check_undo(found, question, now)
    assert question is not None  # noqa: S101 - check_undo refused it
    after = replace(decision.before, support=question.support, version=question.version + 1)
    _undo_turn(scene, question, after, now)
    _undo_merge(scene, decision)
    question_store.set_question(tx, after)
    scene.record(
        "moderator", after.code, "undo", now,
        before=question.status, after=after.status, reason=decision.verb,
    )  # fmt: skip
    store.drop_decision(tx, decision.id)
    show_change(scene, after.status, now, question.status)
    return after, decision.verb


def _undo_merge(scene: Scene, decision: Decision) -> None:
    if decision.verb == "merge" and (found := merge_store.take_merge(scene.tx, decision.before.id)):
        merge_store.recount_upwards(scene.tx, found[0])
    if decision.verb == "reword":
        merge_store.drop_last_wording(scene.tx, decision.before.id)
    if decision.verb == "unmerge":
        raise Refusal("nothing-to-undo")


def _undo_turn(scene: Scene, question: Question, after: Question, now: int) -> None:
    """The floor follows: what was put there leaves it, what left it is there again."""
    if question.status == "on_floor" and after.status != "on_floor":
        floor_store.close_turn(scene.tx, scene.event.id, question.code, now, "undone")
    if question.status != "on_floor" and after.status == "on_floor":
        on_floor = [turn.item for turn in floor_store.list_open_turns(scene.tx, scene.event.id)]
        if on_floor:
            raise Refusal("floor-taken", codes=", ".join(on_floor))
        floor_store.reopen_turn(scene.tx, scene.event.id, question.code)
