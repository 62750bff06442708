"""What every decision about a question shares, and taking one back."""

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.doors import deciding_scene, role_of
from bot.actions.questions import find, show_change
from bot.actions.scene import Scene
from bot.actions.speaking import invite, move_back
from bot.context import Context
from bot.rules import decisions as rules
from bot.rules import questions as question_rules
from bot.rules.base import Refusal
from bot.rules.decisions import CLAIM_MS, Claim, Decision
from bot.rules.events import ACTIVE
from bot.rules.hands import Hand
from bot.rules.log import LogRole
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.store import decisions as store
from bot.store import floor as floor_store
from bot.store import hands as hand_store
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
        role_of(person), after.code, verb, now,
        before=before.status, after=after.status, reason=reason, digest=digest,
    )  # fmt: skip
    if after.status != before.status:  # else whoever has it open goes on with it
        store.drop_claim(scene.tx, after.id)
    _remember(scene, person, before, verb, now, after.version)
    show_change(scene, after.status, now, before.status)
    return after


def keep_hand(
    scene: Scene, person: Person, before: Hand, after: Hand, verb: str, now: int, reason: str = ""
) -> Hand:
    """Store a decision about a hand: the hand, its turn's end, the log, and the way back."""
    hand_store.set_hand(scene.tx, after)
    if before.status == "on_floor" and after.status != "on_floor":
        outcome = "answered" if after.status == "answered" else "queued"
        floor_store.close_turn(scene.tx, scene.event.id, after.code, now, outcome)
        move_back(scene, after, now)
    scene.record(
        role_of(person), after.code, verb, now,
        before=before.status, after=after.status, reason=reason,
    )  # fmt: skip
    _remember(scene, person, before, verb, now, after.version)
    scene.draw("board", now)
    scene.draw("console", now)
    return after


def _remember(
    scene: Scene, person: Person, before: Question | Hand, verb: str, now: int, version: int
) -> None:
    """Keep the way back."""
    try:
        moderator = moderator_of(scene, person)
    except Refusal:
        return  # without the key nothing can be taken back; the decision itself goes on
    store.add_decision(scene.tx, before, verb, moderator, person.name, now, version)


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


async def undo(context: Context, person: Person) -> tuple[Question | Hand, str]:
    """Take back one's own last decision: the item as it was, and what was taken back.

    What had been merged into a question that was declined stays apart.
    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, nothing-to-undo,
    built-upon, claimed, floor-taken, merge-impossible, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[Question | Hand, str]:
        scene = deciding_scene(tx, context, person)
        last = store.find_last_by(tx, moderator_of(scene, person))
        return taken_back(scene, last, now, role_of(person))

    return await context.write(work)


def taken_back(
    scene: Scene, found: Decision | None, now: int, role: LogRole = "moderator"
) -> tuple[Question | Hand, str]:
    """Take a decision back within a transaction; whoever asks for it took it.

    Refuses: nothing-to-undo, built-upon, claimed, floor-taken, merge-impossible
    """
    item = _as_it_stands(scene, found) if found else None
    decision = rules.check_undo(found, item, now)
    assert item is not None  # noqa: S101 - check_undo refused it
    if isinstance(item, Question):
        held = store.find_claim(scene.tx, item.id)
        rules.check_claim(held, decision.decider, item.code, now)
    after = (
        _undo_hand(scene, item, decision, now)
        if isinstance(item, Hand)
        else _undo_question(scene, item, decision, now)
    )
    scene.record(
        role, after.code, "undo", now,
        before=item.status, after=after.status, reason=decision.verb,
    )  # fmt: skip
    store.drop_decision(scene.tx, decision.id)
    show_change(scene, after.status, now, item.status)
    return after, decision.verb


def _as_it_stands(scene: Scene, decision: Decision) -> Question | Hand | None:
    code = decision.before.code
    if isinstance(decision.before, Hand):
        return hand_store.find_hand(scene.tx, scene.event.id, code)
    return question_store.find_question(scene.tx, scene.event.id, code)


def _undo_question(scene: Scene, question: Question, decision: Decision, now: int) -> Question:
    assert isinstance(decision.before, Question)  # noqa: S101 - it is the decision's own
    version = question.version + 1
    after = replace(decision.before, support=question.support, version=version)
    _undo_turn(scene, question, after, decision.at, now)
    _undo_merge(scene, question, decision)
    question_store.set_question(scene.tx, after)
    return after


def _undo_hand(scene: Scene, hand: Hand, decision: Decision, now: int) -> Hand:
    assert isinstance(decision.before, Hand)  # noqa: S101 - it is the decision's own
    after = replace(decision.before, version=hand.version + 1)
    if decision.verb == "room":  # it never waited
        after = replace(after, status="lowered", closed_at=now)
    up = hand_store.find_raised(scene.tx, scene.event.id, hand.raiser)
    if up is not None and up.id != hand.id:  # one hand each: they raised another since
        raise Refusal("built-upon", code=hand.code, status=hand.status)
    _undo_turn(scene, hand, after, decision.at, now)
    hand_store.set_hand(scene.tx, after)
    if after.status == "on_floor":
        invite(scene, after, now)
    elif hand.status == "on_floor":
        move_back(scene, after, now)
    return after


def _undo_merge(scene: Scene, question: Question, decision: Decision) -> None:
    """What was merged is apart again, what was unmerged is merged again, if it still can be.

    Nothing stays merged into what was not even let in.
    """
    before = decision.before
    assert isinstance(before, Question)  # noqa: S101 - it is the decision's own
    if decision.verb == "approve" and merge_store.has_merged(scene.tx, question.id):
        raise Refusal("built-upon", code=question.code, status=question.status)
    if decision.verb == "merge" and (found := merge_store.take_merge(scene.tx, decision.before.id)):
        merge_store.recount_upwards(scene.tx, found[0])
    if decision.verb == "reword":
        merge_store.drop_last_wording(scene.tx, decision.before.id)
    if decision.verb == "unmerge":
        target = find(scene, before.merged_into)
        question_rules.check_target(question, target)
        merge_store.add_merge(scene.tx, question, target)
        merge_store.recount_upwards(scene.tx, target.id)


def _undo_turn(
    scene: Scene, before: Question | Hand, after: Question | Hand, decided_at: int, now: int
) -> None:
    """The floor follows: what was put there leaves it, what left it is there again.

    Beside the others of its round it may stand; not beside what took the floor after it.
    """
    if before.status == "on_floor" and after.status != "on_floor":
        floor_store.close_turn(scene.tx, scene.event.id, before.code, now, "undone")
    if before.status != "on_floor" and after.status == "on_floor":
        turns = floor_store.list_open_turns(scene.tx, scene.event.id)
        if later := [turn.item for turn in turns if turn.taken_at >= decided_at]:
            raise Refusal("floor-taken", codes=", ".join(later))
        floor_store.reopen_turn(scene.tx, scene.event.id, before.code)
