"""Review: what comes in is approved or declined before everybody sees it."""

from bot.actions.decisions import claim, keep, open_for_decision
from bot.actions.drawings import console
from bot.actions.duplicates import likely
from bot.actions.floor import REASON_LENGTH_MAX
from bot.actions.questions import find, release_merged, take_down
from bot.actions.scene import active_scene, lasting_scene, scene_of
from bot.cards.console import Console
from bot.cards.moderation import Item
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import Refusal, clean_line
from bot.rules.decisions import check_version
from bot.rules.people import Person, require_moderator
from bot.rules.questions import Question
from bot.store import decisions as decision_store
from bot.store import questions as question_store
from bot.store import review as store
from bot.store.database import Transaction

TARGETS_MAX = 24  # a menu's, with one line left for another code
NEEDS_REASON = frozenset({"decline", "reopen"})


async def decide(
    context: Context,
    person: Person,
    typed: str,
    verb: str,
    reason: str = "",
    version: int | None = None,
) -> Question:
    """Approve a question; decline it, reopen it or owe it a written answer, for a reason.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    own-question, claimed, decided-meanwhile, changed-meanwhile, move-impossible, reason-needed,
    too-long, wording-gone, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        find_event = lasting_scene if verb == "followup" else active_scene
        scene = find_event(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        before = open_for_decision(scene, person, typed, version, now)
        words = clean_line(reason, "reason", REASON_LENGTH_MAX)
        if verb in NEEDS_REASON and not words:
            raise Refusal("reason-needed")
        if verb == "reopen":
            rules.check_wording(before)
        after = rules.move(before, verb, now, words)
        # Who owes a written answer is a name: it stands with the question, not in the log.
        told = "" if verb == "followup" else words
        kept = keep(scene, person, before, after, verb, now, told)
        if verb == "decline":
            release_merged(scene, kept, "moderator", now)
            take_down(scene, kept.code, now)
        return kept

    return await context.write(work)


async def open_item(
    context: Context, person: Person, typed: str, version: int | None = None
) -> Item:
    """Open a question, and hold it for a minute; with the reasons that the event offers.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    claimed, decided-meanwhile, changed-meanwhile, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        question = find(scene, typed)
        check_version(question, version, decision_store.find_last_about(tx, question.id))
        if question.asker not in scene.askers(person).values():  # nobody decides their own
            claim(scene, person, question, now)
        return question

    opened = await context.write(work)
    return await context.read(lambda tx: described(tx, context, person, opened))


def described(tx: Transaction, context: Context, person: Person, question: Question) -> Item:
    """All that a moderator needs to decide about a question."""
    scene = scene_of(tx, context, question.event_id)
    settings, language = scene.settings, person.language
    return Item(
        question,
        tuple(scene.principles),
        tuple(text.say(language) for text in settings.questions.decline_reasons),
        tuple(text.say(language) for text in settings.selection.override_reasons),
        likely(scene, question, review=True),
        tuple(store.list_wordings(tx, question.id)),
        scene.limits,
    )


async def list_targets(context: Context, person: Person, item: Item) -> tuple[Question, ...]:
    """What an item can be merged into, likeliest first: its duplicates, then its principle's best.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> tuple[Question, ...]:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        best = question_store.list_best(
            tx, scene.event.id, item.question.principle, TARGETS_MAX + 1
        )
        found = {q.code: q for q in (*item.duplicates, *best) if q.status in rules.MERGED_INTO}
        found.pop(item.question.code, None)
        return tuple(found.values())[:TARGETS_MAX]

    return await context.read(work)


async def load_reasons(context: Context, person: Person) -> tuple[str, ...]:
    """The event's reasons for giving the floor out of turn, for a moderator.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> tuple[str, ...]:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        reasons = scene.settings.selection.override_reasons
        return tuple(text.say(person.language) for text in reasons)

    return await context.read(work)


async def load_console(context: Context, person: Person) -> Console:
    """What the console shows, for one moderator.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> Console:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return console(scene, context.now())

    return await context.read(work)
