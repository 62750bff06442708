"""The floor: who is next, what is on it, and what becomes of it."""

import secrets
from dataclasses import dataclass, replace

from bot.actions import hands as hand_actions
from bot.actions import picks
from bot.actions.answering import answer_question
from bot.actions.decisions import keep, keep_hand, moderator_of, open_for_decision
from bot.actions.doors import deciding_scene
from bot.actions.order import first_of, floor_of, item_of
from bot.actions.questions import find
from bot.actions.scene import Scene
from bot.actions.speaking import give_time, invite
from bot.cards.reasons import reason_words
from bot.context import Context
from bot.rules import floor as rules
from bot.rules import hands as hand_rules
from bot.rules import questions as question_rules
from bot.rules.base import Refusal, clean, clean_line
from bot.rules.decisions import check_claim
from bot.rules.events import Principle, check_live
from bot.rules.floor import Item, ItemKind, Reason
from bot.rules.hands import Hand
from bot.rules.people import Person
from bot.rules.questions import Question
from bot.store import decisions as decision_store
from bot.store import floor as store
from bot.store import merges as merge_store
from bot.store.database import Transaction
from bot.store.floor import OpenTurn
from bot.texts import say

REASON_LENGTH_MAX = 200
KINDS: tuple[ItemKind, ...] = ("question", "hand")


@dataclass(frozen=True, slots=True)
class Why:
    """Why an item takes the floor: in words, and by the rule's facts or for somebody's reason."""

    words: str
    override: str = ""
    facts: Reason | None = None


async def take_next(context: Context, person: Person, expected: str = "") -> Item:
    """Put on the floor whoever's turn it is; where one is `expected`, that one or nobody.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, event-not-live,
    floor-taken, nobody-waits, next-changed, claimed, key-trouble
    """
    return (await take_round(context, person, 1, expected=expected))[0]


async def take_round(
    context: Context, person: Person, count: int, only: ItemKind | None = None, expected: str = ""
) -> list[Item]:
    """Put several on the floor as a round, at most five: each is the next by the rule.

    With `only`, `question` or `hand`, the others are passed over, and the reason says so.
    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, event-not-live,
    floor-taken, nobody-waits, next-changed, round-size, kind-unknown, claimed, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> list[Item]:
        if not 1 <= count <= rules.ROUND_MAX:
            raise Refusal("round-size", count_max=rules.ROUND_MAX)
        if only is not None and only not in KINDS:
            raise Refusal("kind-unknown", typed=str(only)[:40], choices=", ".join(KINDS))
        scene = _floor_scene(tx, context, person)
        taken: list[Item] = []
        while len(taken) < count:
            floor = floor_of(scene)
            pick = rules.next_item(first_of(scene, floor, 1), floor, only)
            if pick is None:
                break
            picks.keep(scene, floor, pick, only)
            words = reason_words(pick.reason, scene.principles, scene.language)
            code, why = pick.item.code, Why(clean(words), facts=pick.reason)
            if expected not in ("", code):
                raise Refusal("next-changed", expected=expected, code=code)
            if pick.item.kind == "question":
                question = find(scene, code)
                _check_unheld(scene, person, question, now)
                taken.append(_take(scene, person, question, why, now))
            else:
                hand = hand_actions.find_hand(scene, code)
                taken.append(_take_hand(scene, person, hand, why, now))
        if not taken:
            raise Refusal("nobody-waits")
        return taken

    return await context.write(work)


async def take(
    context: Context, person: Person, typed: str, reason: str, version: int | None = None
) -> Item:
    """Put another item on the floor, out of turn, for a reason that everybody sees.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, event-not-live,
    floor-taken, code-malformed, question-unknown, own-question, hand-unknown, own-hand,
    claimed, decided-meanwhile, changed-meanwhile, hand-changed, move-impossible,
    hand-move-impossible, reason-needed, too-long, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Item:
        scene = _floor_scene(tx, context, person)
        found = _found(scene, person, typed, version, now)
        override = clean_line(reason, "reason", REASON_LENGTH_MAX)
        if not override:
            raise Refusal("reason-needed")
        why = Why(clean(say(scene.language, "reason-override", reason=override)), override)
        if isinstance(found, Hand):
            return _take_hand(scene, person, found, why, now)
        return _take(scene, person, found, why, now)

    return await context.write(work)


def _found(
    scene: Scene, person: Person, typed: str, version: int | None, now: int
) -> Question | Hand:
    """What is to be taken out of turn; nobody takes their own."""
    if not hand_actions.is_hand(typed):
        return open_for_decision(scene, person, typed, version, now)
    hand = hand_actions.find_hand(scene, typed, version)
    if hand.raiser == hand_actions.own_raiser(scene, person):
        raise Refusal("own-hand", code=hand.code)
    return hand


async def load_for_room(context: Context, person: Person) -> list[Principle]:
    """What a turn of the room's can be about, where it may be given now.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, event-not-live,
    floor-taken
    """
    return await context.read(lambda tx: _floor_scene(tx, context, person).principles)


async def give_room(
    context: Context,
    person: Person,
    *,
    principle: str | None = None,
    name: str = "",
    note: str = "",
) -> Item:
    """The chair gave the floor straight to somebody in the room: a turn like any other.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, event-not-live,
    floor-taken, principle-unknown, sector-unknown, too-long, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Item:
        scene = _floor_scene(tx, context, person)
        face = hand_rules.face_in_room(name, "", "")
        raiser = secrets.token_hex(13).upper()
        hand = hand_actions.add(
            scene, "room", face, "room", raiser, principle, note, now, role="moderator"
        )
        why = Why(clean(say(scene.language, "reason-room")))
        return _take_hand(scene, person, hand, why, now)

    return await context.write(work)


def _floor_scene(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = deciding_scene(tx, context, person)
    check_live(scene.event)
    rules.check_free([turn.item for turn in store.list_open_turns(tx, scene.event.id)])
    return scene


def _check_unheld(scene: Scene, person: Person, question: Question, now: int) -> None:
    """Whether nobody else has open whose turn it is: also `next` decides about it.

    Refuses: claimed, key-trouble, keys-gone
    """
    held = decision_store.find_claim(scene.tx, question.id)
    if held is not None:
        check_claim(held, moderator_of(scene, person), question.code, now)


def _take(scene: Scene, person: Person, question: Question, why: Why, now: int) -> Item:
    session = scene.running
    after = question_rules.move(question, "take", now, why.override)
    after = replace(
        after,
        selection_reason=why.words,
        session=session.key if session else question.session,
    )
    turn = _give_turn(scene, after, after.session, why, now)
    keep(scene, person, question, after, "floor" if why.override else "next", now, why.words)
    wordings = merge_store.list_wordings(scene.tx, after.id)
    return item_of(scene, after, turn, wordings=tuple(wordings))


def _take_hand(scene: Scene, person: Person, hand: Hand, why: Why, now: int) -> Item:
    session = scene.running
    after = hand_rules.move(hand, "take", now)
    turn = _give_turn(scene, after, session.key if session else "", why, now)
    verb = "room" if hand.kind == "room" else "floor" if why.override else "next"
    keep_hand(scene, person, hand, after, verb, now, why.words)
    give_time(scene, turn.number, now, now)
    invite(scene, after, now)
    return item_of(scene, after, turn, limit_at=now + scene.speaking_limit_ms)


def _give_turn(scene: Scene, found: Question | Hand, session: str, why: Why, now: int) -> OpenTurn:
    """Number and store a turn, and owe its post."""
    number = store.last_number(scene.tx, scene.event.id) + 1
    kind = found.kind if isinstance(found, Hand) else "question"
    turn = OpenTurn(number, found.code, kind, now, why.words, why.override, session, why.facts)
    store.add_turn(
        scene.tx,
        scene.event.id,
        turn,
        question_id=found.id if isinstance(found, Question) else None,
        hand_id=found.id if isinstance(found, Hand) else None,
        attendance=found.attendance,
        principle=found.principle,
    )
    scene.owe("floor", f"{number} {found.code}", now, useful_until=now + 30 * 60_000)
    return turn


async def finish(
    context: Context,
    person: Person,
    typed: str | None,
    verb: str,
    answer: str = "",
    answered_by: str = "",
    version: int | None = None,
) -> Question | Hand:
    """Take an item off the floor: `answered`, or `back` into the queue. None: the one on it.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, floor-empty,
    floor-several, code-malformed, question-unknown, own-question, hand-unknown, claimed,
    decided-meanwhile, changed-meanwhile, hand-changed, move-impossible, hand-move-impossible,
    too-long, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Question | Hand:
        scene = deciding_scene(tx, context, person, lasting=verb == "answered")
        # Putting one's own back is no decision about it, and a lone moderator is never stuck.
        code, own_too = typed or _only_one(scene), verb == "back"
        if hand_actions.is_hand(code):
            hand = hand_actions.find_hand(scene, code, version)
            return _finish_hand(scene, person, hand, verb, now)
        if verb == "answered":
            return answer_question(scene, person, code, answer, answered_by, now, version)
        before = open_for_decision(scene, person, code, version, now, own_too=own_too)
        after = question_rules.move(before, verb, now)
        return keep(scene, person, before, after, verb, now)

    return await context.write(work)


async def find_shown(context: Context, person: Person, shown: str) -> str:
    """The code that a control was drawn with, else of the one item on the floor.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, floor-empty,
    floor-several
    """

    def work(tx: Transaction) -> str:
        scene = deciding_scene(tx, context, person)
        return shown or _only_one(scene)

    return await context.read(work)


def _finish_hand(scene: Scene, person: Person, before: Hand, verb: str, now: int) -> Hand:
    # The room's own turn never waited: put back, it is over.
    after = hand_rules.move(before, verb, now)
    if before.kind == "room" and verb == "back":
        after = replace(after, status="lowered", closed_at=now)
    return keep_hand(scene, person, before, after, verb, now)


def _only_one(scene: Scene) -> str:
    codes = [turn.item for turn in store.list_open_turns(scene.tx, scene.event.id)]
    if not codes:
        raise Refusal("floor-empty")
    if len(codes) > 1:
        raise Refusal("floor-several", codes=", ".join(codes))
    return codes[0]
