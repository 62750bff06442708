"""Review: what comes in is approved or declined before everybody sees it."""

from dataclasses import dataclass

from bot.actions.decisions import claim, keep, open_for_decision
from bot.actions.drawings import console
from bot.actions.duplicates import likely
from bot.actions.floor import REASON_LENGTH_MAX
from bot.actions.questions import find, release_merged
from bot.actions.scene import active_scene, lasting_scene
from bot.cards.console import Console
from bot.context import Context
from bot.rules import questions as rules
from bot.rules.base import Refusal, clean_line
from bot.rules.events import Principle
from bot.rules.people import Person, require_moderator
from bot.rules.questions import Question
from bot.store.database import Transaction

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
        kept = keep(scene, person, before, after, verb, now, words)
        if verb == "decline":
            release_merged(scene, kept, "moderator", now)
        return kept

    return await context.write(work)


@dataclass(frozen=True, slots=True)
class Item:
    """One question opened, with the event's reasons for what may be done with it."""

    question: Question
    principles: tuple[Principle, ...]
    decline_reasons: tuple[str, ...]
    override_reasons: tuple[str, ...]
    duplicates: tuple[Question, ...]


async def open_item(context: Context, person: Person, typed: str) -> Item:
    """Open a question, and hold it for a minute; with the reasons that the event offers.

    Refuses: no-event-here, nothing-open, not-moderator, code-malformed, question-unknown,
    claimed, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Item:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        settings, language = scene.settings, person.language
        question = find(scene, typed)
        claim(scene, person, question, now)
        return Item(
            question,
            tuple(scene.principles),
            tuple(text.say(language) for text in settings.questions.decline_reasons),
            tuple(text.say(language) for text in settings.selection.override_reasons),
            likely(scene, question, review=True),
        )

    return await context.write(work)


async def load_console(context: Context, person: Person) -> Console:
    """What the console shows, for one moderator.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> Console:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return console(scene, context.now())

    return await context.read(work)
