"""The floor: who is next, what is on it, and what becomes of it."""

from dataclasses import dataclass, replace

from bot.actions.decisions import keep, open_for_decision
from bot.actions.questions import find
from bot.actions.scene import Scene, active_scene, lasting_scene
from bot.cards.reasons import reason_words
from bot.context import Context
from bot.rules import floor as rules
from bot.rules import questions as question_rules
from bot.rules.agenda import running
from bot.rules.base import Refusal, clean_line
from bot.rules.events import check_live
from bot.rules.people import Person, require_moderator
from bot.rules.questions import Question
from bot.store import floor as store
from bot.store import questions as question_store
from bot.store.database import Transaction
from bot.texts import say

REASON_LENGTH_MAX = 200


@dataclass(frozen=True, slots=True)
class Taken:
    """An item that took the floor, and why."""

    question: Question
    reason: str
    override: str


def floor_of(scene: Scene) -> rules.Floor:
    """What the order looks at, as it stands."""
    session = running(scene.sessions)
    return rules.Floor(
        rule=scene.settings.selection.rule,
        cycle=tuple(scene.settings.selection.turns),
        turns=tuple(store.list_turns(scene.tx, scene.event.id)),
        session_principles=frozenset(session.principles if session else ()),
        principles=tuple(principle.key for principle in scene.principles),
    )


async def take_next(context: Context, person: Person) -> Taken:
    """Put on the floor whoever's turn it is.

    Refuses: no-event-here, nothing-open, not-moderator, event-not-live, floor-taken,
    nobody-waits, key-trouble
    """
    return (await take_round(context, person, 1))[0]


async def take_round(context: Context, person: Person, count: int) -> list[Taken]:
    """Put several on the floor as a round, at most five: each is the next by the rule.

    Refuses: no-event-here, nothing-open, not-moderator, event-not-live, floor-taken,
    nobody-waits, round-size, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> list[Taken]:
        if not 1 <= count <= rules.ROUND_MAX:
            raise Refusal("round-size", count_max=rules.ROUND_MAX)
        scene = _floor_scene(tx, context, person)
        taken: list[Taken] = []
        while len(taken) < count:
            waiting = question_store.list_waiting(tx, scene.event.id)
            pick = rules.next_item(waiting, floor_of(scene))
            if pick is None:
                break
            words = reason_words(pick.reason, scene.principles, scene.language)
            taken.append(_take(scene, person, find(scene, pick.item.code), words, "", now))
        if not taken:
            raise Refusal("nobody-waits")
        return taken

    return await context.write(work)


async def take(
    context: Context, person: Person, typed: str, reason: str, version: int | None = None
) -> Taken:
    """Put another item on the floor, out of turn, for a reason that everybody sees.

    Refuses: no-event-here, nothing-open, not-moderator, event-not-live, floor-taken,
    code-malformed, question-unknown, own-question, claimed, decided-meanwhile, changed-meanwhile,
    move-impossible, reason-needed, too-long, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Taken:
        scene = _floor_scene(tx, context, person)
        question = open_for_decision(scene, person, typed, version, now)
        override = clean_line(reason, "reason", REASON_LENGTH_MAX)
        if not override:
            raise Refusal("reason-needed")
        words = say(scene.language, "reason-override", reason=override)
        return _take(scene, person, question, words, override, now)

    return await context.write(work)


def _floor_scene(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = active_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    check_live(scene.event)
    rules.check_free([turn.item for turn in store.list_open_turns(tx, scene.event.id)])
    return scene


def _take(
    scene: Scene, person: Person, question: Question, words: str, override: str, now: int
) -> Taken:
    tx, event = scene.tx, scene.event
    session = running(scene.sessions)
    after = question_rules.move(question, "take", now, override)
    after = replace(
        after,
        selection_reason=words,
        session=session.key if session else question.session,
    )
    number = len(store.list_turns(tx, event.id)) + 1
    store.add_turn(
        tx,
        event.id,
        number=number,
        item=after.code,
        kind="question",
        question_id=after.id,
        attendance=after.attendance,
        principle=after.principle,
        session=after.session,
        taken_at=now,
        selection_reason=words,
        override_reason=override,
    )
    keep(scene, person, question, after, "floor" if override else "next", now, words)
    scene.owe("floor", f"{number} {after.code}", now, useful_until=now + 30 * 60_000)
    return Taken(after, words, override)


async def finish(
    context: Context,
    person: Person,
    typed: str | None,
    verb: str,
    answer: str = "",
    answered_by: str = "",
) -> Question:
    """Take an item off the floor: `answered`, or `back` into the queue. None: the one on it.

    Refuses: no-event-here, nothing-open, not-moderator, floor-empty, floor-several,
    code-malformed, question-unknown, own-question, claimed, move-impossible, too-long,
    key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question:
        find_event = lasting_scene if verb == "answered" else active_scene
        scene = find_event(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        # Putting one's own back is no decision about it, and a lone moderator is never stuck.
        code, own_too = typed or _only_one(scene), verb == "back"
        before = open_for_decision(scene, person, code, None, now, own_too=own_too)
        after = question_rules.move(before, verb, now)
        if verb == "answered":
            after = replace(
                after,
                answer=_extended(before.answer, clean_line(answer, "answer", 2000)),
                answered_by=clean_line(answered_by, "speaker", 200) or before.answered_by,
            )
        return keep(scene, person, before, after, verb, now)

    return await context.write(work)


def _extended(before: str, more: str) -> str:
    """An answer with what was added to it; what notes said already stays."""
    if not more or more in before:
        return before
    return f"{before}\n{more}" if before else more


def _only_one(scene: Scene) -> str:
    codes = [turn.item for turn in store.list_open_turns(scene.tx, scene.event.id)]
    if not codes:
        raise Refusal("floor-empty")
    if len(codes) > 1:
        raise Refusal("floor-several", codes=", ".join(codes))
    return codes[0]
