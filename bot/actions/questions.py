"""Supporting questions, and what one does with one's own."""

from bot.actions.scene import Scene, active_scene
from bot.cards.questions import PAGE, Queue
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import Refusal
from bot.rules.codes import parse_code
from bot.rules.decisions import check_unclaimed
from bot.rules.log import LogRole, wording_digest
from bot.rules.people import Person
from bot.rules.questions import Limits, Question, Status
from bot.store import blocks as block_store
from bot.store import decisions as decision_store
from bot.store import merges as merge_store
from bot.store import outbox as outbox_store
from bot.store import questions as store
from bot.store import tallies as tally_store
from bot.store.database import Transaction


def show_change(scene: Scene, status: str, now: int, before: str = "") -> None:
    """Owe the drawings that a question's change shows in."""
    scene.draw("console", now)
    if status != "in_review" or before not in ("", "in_review"):
        scene.draw("board", now)
    show_outcomes(scene, now)


def show_outcomes(scene: Scene, now: int) -> None:
    """Keep what was posted at the close true: what became of a code, and no erased wording."""
    if scene.event.closed_at is not None:
        scene.draw("outcome", now)


def find(scene: Scene, typed: str) -> Question:
    """The question of this code.

    Refuses: code-malformed, question-unknown
    """
    code = str(parse_code(typed))
    question = store.find_question(scene.tx, scene.event.id, code)
    if question is None:
        raise Refusal("question-unknown", code=code)
    return question


async def support(context: Context, person: Person, typed: str) -> tuple[Question, bool]:
    """Support a question, or take the support back; whether it is supported now.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, own-question,
    support-closed, support-counted, key-trouble
    """
    now = context.now()

    return await context.write(
        lambda tx: toggle(active_scene(tx, context, person.guild_id), person, typed, now)
    )


def toggle(scene: Scene, person: Person, typed: str, now: int) -> tuple[Question, bool]:
    """Support a question or take the support back, within a transaction.

    Refuses: code-malformed, question-unknown, own-question, support-closed, support-counted,
    key-trouble
    """
    tx, question = scene.tx, find(scene, typed)
    own = frozenset(scene.askers(person).values())
    if question.status == "in_review" and question.asker not in own:
        raise Refusal("question-unknown", code=question.code)
    rules.check_not_own(question, own)
    if question.status not in rules.SUPPORTABLE:
        raise Refusal("support-closed", code=question.code, status=question.status)
    supporter = scene.ballot_key().pseudonym("support", person.identity)
    supported = store.toggle_support(tx, question.id, supporter)
    if merge_store.has_merged(tx, question.id):  # somebody may support both
        mine = merge_store.find_merged_of(tx, question.id, own)
        if supported and mine is not None:
            raise Refusal("support-counted", code=question.code, mine=mine)
        merge_store.recount(tx, question.id)
    else:
        store.add_support(tx, question.id, 1 if supported else -1)
    scene.draw("board", now)
    return find(scene, question.code), supported


async def list_queue(
    context: Context, person: Person, typed: str | None, order: str, page: int
) -> Queue:
    """One page of what waits; `order` is `support` or `oldest`.

    Refuses: no-event-here, nothing-open, principle-unknown
    """

    def work(tx: Transaction) -> Queue:
        scene = active_scene(tx, context, person.guild_id)
        chosen = scene.principle(typed) if typed else None
        key = chosen.key if chosen else None
        count = tally_store.count_queued(tx, scene.event.id, key)
        shown = min(page, max(0, count - 1) // PAGE)  # the queue may have become shorter
        if order == "oldest":
            found = store.list_by_status(tx, scene.event.id, "queued", PAGE, key, PAGE * shown)
        else:
            found = store.list_best(tx, scene.event.id, key, PAGE, PAGE * shown)
        return Queue(tuple(found), count, tuple(scene.principles), chosen, order, shown)

    return await context.read(work)


async def find_own(context: Context, person: Person, typed: str) -> tuple[Question, Limits]:
    """One of my questions that can still be edited, and the limits of its wording.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, edit-closed,
    key-trouble
    """

    def work(tx: Transaction) -> tuple[Question, Limits]:
        scene, question = own_question(tx, context, person, typed)
        if question.status not in rules.WAITING:
            raise Refusal("edit-closed", code=question.code, status=question.status)
        return question, scene.limits

    return await context.read(work)


def release_merged(scene: Scene, question: Question, role: LogRole, now: int) -> None:
    """What was merged into a question that goes gets back the state it had, and so a fate.

    What was erased meanwhile does not wait again: it is withdrawn.
    """
    for child_id in merge_store.list_merged_into(scene.tx, question.id):
        found = merge_store.take_merge(scene.tx, child_id)
        child = store.load_question(scene.tx, child_id)
        status: Status = "in_review" if found and found[1] == "in_review" else "queued"
        after = rules.unmerge(child, status)
        store.set_question(scene.tx, after)
        scene.record(role, child.code, "unmerge", now, before="merged", after=after.status)
        if not after.text:
            gone = rules.move(after, "withdraw", now)
            store.set_question(scene.tx, gone)
            scene.record(
                "system", gone.code, "withdraw", now, before=after.status, after=gone.status
            )
            release_merged(scene, gone, role, now)
    merge_store.recount_upwards(scene.tx, question.id)


def take_down(scene: Scene, code: str, now: int) -> None:
    """Owe it that what was posted when a question took the floor is removed."""
    for message in outbox_store.take_posts(scene.tx, scene.event.id, "floor", code):
        scene.owe("removal", f"{message.channel_id} {message.message_id}", now)


def check_may_ask(scene: Scene, person: Person, now: int) -> None:
    """Whether anything is taken from this person now.

    Refuses: blocked, asking-paused, key-trouble
    """
    check_not_blocked(scene, person, now)
    if scene.paused:
        raise Refusal("asking-paused")


def check_not_blocked(scene: Scene, person: Person, now: int) -> None:
    """Whether anything is taken from this person at all.

    Refuses: blocked, key-trouble
    """
    askers = scene.askers(person).values()
    until_at = block_store.blocked_until(scene.tx, scene.event.id, askers, now)
    if until_at is not None:
        raise Refusal("blocked", at=until_at)


async def edit(
    context: Context, person: Person, typed: str, text: str, version: int | None = None
) -> Question:
    """Give one's own question another wording; it goes back to review where there is one.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, edit-closed,
    opened-by-moderator, question-short, question-long, changed-meanwhile, blocked, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene, before = own_question(tx, context, person, typed)
        check_not_blocked(scene, person, now)
        rules.check_version(before, version)
        after = rules.edit(before, text, now, scene.limits)
        check_unclaimed(decision_store.find_claim(tx, before.id), before.code, now)
        store.set_question(tx, after)
        merge_store.drop_wordings(tx, after.id)  # they may not be true any more
        scene.record(
            "participant", after.code, "edit", now, before=before.status, after=after.status,
            digest=wording_digest(after.salt, after.text),
        )  # fmt: skip
        show_change(scene, after.status, now, before.status)
        return after

    return await context.write(work)


async def withdraw(context: Context, person: Person, typed: str) -> Question:
    """Withdraw one's own question.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, move-impossible,
    opened-by-moderator, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene, before = own_question(tx, context, person, typed)
        after = rules.move(before, "withdraw", now)
        check_unclaimed(decision_store.find_claim(tx, before.id), before.code, now)
        store.set_question(tx, after)
        scene.record(
            "participant", after.code, "withdraw", now, before=before.status, after=after.status
        )
        release_merged(scene, after, "participant", now)
        take_down(scene, after.code, now)
        show_change(scene, after.status, now, before.status)
        return after

    return await context.write(work)


def own_question(
    tx: Transaction, context: Context, person: Person, typed: str
) -> tuple[Scene, Question]:
    """One of a person's questions in the event that is open or live.

    Refuses: no-event-here, nothing-open, code-malformed, question-unknown, key-trouble
    """
    scene = active_scene(tx, context, person.guild_id)
    question = find(scene, typed)
    rules.check_own(question, frozenset(scene.askers(person).values()))
    return scene, question
