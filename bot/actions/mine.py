"""One's own questions: the list of them, and one of them whole."""

from bot.actions.evidence import handed_in
from bot.actions.notes import noted_by
from bot.actions.objecting import objectionable
from bot.actions.questions import find
from bot.actions.scene import Scene, find_scene
from bot.actions.telling import wish_of
from bot.cards.mine import Mine, Whole
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.store import log as log_store
from bot.store import merges as merge_store
from bot.store import questions as store
from bot.store.database import Transaction


async def list_mine(context: Context, person: Person) -> Mine:
    """My questions, oldest first, each with its history; what else is mine, and what I wished.

    Refuses: no-event-here, nothing-open, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> Mine:
        scene = settled_scene(tx, context, person.guild_id)
        if scene.event.state == "draft":
            return Mine((), tuple(scene.principles))
        mine = store.list_by_asker(tx, scene.event.id, scene.askers(person).values())
        return Mine(
            tuple(whole(scene, question) for question in mine),
            tuple(scene.principles),
            wish_of(scene, person),
            tuple(handed_in(scene, person)),
            bool(noted_by(scene, person)),
        )

    return await context.read(work)


async def load_mine(context: Context, person: Person, typed: str) -> Mine:
    """One of my questions, whole; and what I wished to be sent.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, key-trouble, keys-gone
    """

    def work(tx: Transaction) -> Mine:
        scene = settled_scene(tx, context, person.guild_id)
        question = find(scene, typed)
        rules.check_own(question, frozenset(scene.askers(person).values()))
        found = whole(scene, question)
        return Mine((found,), tuple(scene.principles), wish_of(scene, person))

    return await context.read(work)


def settled_scene(tx: Transaction, context: Context, guild_id: int) -> Scene:
    """The event that this server means, unless it is just being closed.

    Refuses: no-event-here, nothing-open
    """
    scene = find_scene(tx, context, guild_id)
    if scene.state == "closing":
        raise Refusal("nothing-open", event=str(scene.settings.title), state=scene.state)
    return scene


def whole(scene: Scene, question: Question) -> Whole:
    """A question with its history, what moderators put beside it, and what it was merged into."""
    history = log_store.list_history(scene.tx, scene.event.id, question.code, scene.event.slug)
    active = scene.event.state in ACTIVE
    return Whole(
        question,
        tuple(history),
        tuple(merge_store.list_wordings(scene.tx, question.id)),
        tuple(_line(scene, question)),
        objectionable(question, history) if active else (),
        active,
        tuple(scene.principles),
    )


def _line(scene: Scene, question: Question) -> list[Question]:
    """What a question was merged into, and that again, in order."""
    line: list[Question] = []
    while code := (line[-1] if line else question).merged_into:
        into = store.find_question(scene.tx, scene.event.id, code)
        if into is None:
            break
        line.append(into)
    return line
