"""Questions that may ask the same: shown to the asker and beside an item in review."""

from bot.actions.questions import find, release_merged, show_change, take_down, toggle
from bot.actions.scene import Scene, active_scene
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.decisions import check_unclaimed
from bot.rules.duplicates import Known
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.store import decisions as decision_store
from bot.store import duplicates as store
from bot.store import merges as merge_store
from bot.store import questions as question_store
from bot.store.database import Transaction
from bot.store.later import Shared

FOUND_MAX = 3
CANDIDATES_MAX = 500  # Source: PRODUCT section 3; among the best-placed of the principle


def likely(
    scene: Scene, question: Question, *, review: bool = False, shared: Shared | None = None
) -> tuple[Question, ...]:
    """The waiting questions that most likely ask the same, best first, at most three.

    Each wording of the question is compared with each of theirs; the best score counts.
    `shared` keeps what is known of a principle for whoever asks next on the same snapshot.
    """
    shared = {} if shared is None else shared
    where = (scene.event.id, question.principle, review)
    if where not in shared:
        shared[where] = Known(
            store.list_candidates(
                scene.tx, scene.event.id, question.principle, review=review, limit=CANDIDATES_MAX
            )
        )
    known: Known = shared[where]
    best: dict[str, float] = {}
    others = [text for text, _ in merge_store.list_wordings(scene.tx, question.id)]
    for text in (question.text, *others):
        for match in known.find(text, limit=FOUND_MAX, own=question.code):
            best[match.code] = max(match.score, best.get(match.code, 0.0))
    codes = sorted(best, key=lambda code: -best[code])[:FOUND_MAX]
    found = (question_store.find_question(scene.tx, scene.event.id, code) for code in codes)
    return tuple(duplicate for duplicate in found if duplicate)


async def load_likely(context: Context, person: Person, code: str) -> tuple[Question, ...]:
    """What asks the same as a question that was just asked, among the queued of others.

    A crowd has its receipts first, and is told within seconds; nobody is, of what was asked
    just before the bot ended.
    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, key-trouble
    """

    def work(tx: Transaction, shared: Shared) -> tuple[Question, ...]:
        scene = active_scene(tx, context, person.guild_id)
        own = scene.askers(person).values()
        found = likely(scene, find(scene, code), shared=shared)
        return tuple(question for question in found if question.asker not in own)

    return await context.read_later(work)


async def support_instead(
    context: Context, person: Person, mine: str, other: str
) -> tuple[Question, Question]:
    """Support another's question and withdraw one's own, in one act: the two as they stand.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, own-question,
    opened-by-moderator, support-closed, support-counted, move-impossible, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[Question, Question]:
        scene = active_scene(tx, context, person.guild_id)
        before = find(scene, mine)
        rules.check_own(before, frozenset(scene.askers(person).values()))
        after = rules.move(before, "withdraw", now)
        check_unclaimed(decision_store.find_claim(tx, before.id), before.code, now)
        supported, by_me = toggle(scene, person, other, now)
        if not by_me:  # it was supported already: so it stays
            supported, _ = toggle(scene, person, other, now)
        question_store.set_question(tx, after)
        scene.record(  # not which one is supported: that would tie two acts to one person
            "participant", after.code, "withdraw", now, before=before.status, after=after.status
        )
        release_merged(scene, after, "participant", now)
        take_down(scene, after.code, now)
        show_change(scene, after.status, now, before.status)
        return after, supported

    return await context.write(work)
