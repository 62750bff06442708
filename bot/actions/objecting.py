"""Objecting: an asker tells the moderators that a merge or another wording misses the point."""

from collections.abc import Sequence

from bot.actions.questions import check_not_blocked, own_question
from bot.actions.scene import Scene
from bot.cards.base import Card
from bot.cards.objecting import REASON_MAX, objection_card
from bot.context import Context
from bot.rules.base import Refusal, clean_line
from bot.rules.log import Entry
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.store import log as log_store
from bot.store import objections as store
from bot.store import questions as question_store
from bot.store.database import Transaction

OBJECTIONABLE = ("merge", "reword")


def objectionable(question: Question, history: Sequence[Entry]) -> tuple[str, ...]:
    """What its asker can object to now: the last merge and the last other wording, once each."""
    return tuple(move for move in OBJECTIONABLE if _stands(question, history, move))


def _stands(question: Question, history: Sequence[Entry], move: str) -> bool:
    if move == "merge" and question.status != "merged":
        return False
    for entry in reversed(history):
        if entry.move == move:
            return bool(question.text)
        if entry.move in ("object", "undo") and entry.reason == move:
            return False
    return False


async def prepare(context: Context, person: Person, typed: str, move: str) -> Question:
    """One of my questions, if I can object to what was done with it.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, objection-none,
    blocked, key-trouble
    """
    now = context.now()
    return await context.read(lambda tx: _open(tx, context, person, typed, move, now)[1])


async def object_to(
    context: Context, person: Person, typed: str, move: str, reason: str
) -> Question:
    """Object to a merge or another wording of one's own question; the moderators get it.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, objection-none,
    blocked, too-long, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene, question = _open(tx, context, person, typed, move, now)
        words = clean_line(reason, "reason", REASON_MAX)
        objection_id = store.add_objection(tx, question.id, move, words)
        scene.record("participant", question.code, "object", now, reason=move)
        scene.owe("objection", f"{question.code} {move} {objection_id}", now)
        return question

    return await context.write(work)


def _open(
    tx: Transaction, context: Context, person: Person, typed: str, move: str, now: int
) -> tuple[Scene, Question]:
    scene, question = own_question(tx, context, person, typed)
    check_not_blocked(scene, person, now)
    history = log_store.list_history(tx, scene.event.id, question.code, scene.event.slug)
    if move not in objectionable(question, history):
        raise Refusal("objection-none", code=question.code)
    return scene, question


def drawn(scene: Scene, subject: str, _late: str, _now: int) -> Card | None:
    """What the moderators are shown of an objection; nothing if its question was erased."""
    found = store.find_objection(scene.tx, int(subject.rsplit(maxsplit=1)[-1]))
    if found is None:
        return None
    question = question_store.load_question(scene.tx, found.question_id)
    return objection_card(question, found.move, found.reason, scene.language)


def forget(tx: Transaction, subject: str) -> None:
    """Keep an objection's words no longer: the moderators have it."""
    store.drop_objection(tx, int(subject.rsplit(maxsplit=1)[-1]))
