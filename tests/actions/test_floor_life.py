"""The floor against a small model: questions, hands and the room's turns, in any order."""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from bot.actions import agenda, asking, decisions, events, floor, hands, people, questions, review
from bot.actions.order import floor_of, waiting_of
from bot.actions.scene import scene_of
from bot.cards.forms import Typed
from bot.rules.base import Refusal
from bot.rules.floor import in_order
from tests.actions.floor_model import ROUND_MAX, Item, Model
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    PRINCIPLES,
    SECOND,
    SECOND_MODERATOR,
    StillClock,
    configuration,
    findings,
    go_live,
    participant,
    rows,
    running,
    shipped,
)
from tests.rules.floor_by_hand import whole_order

MODERATORS = [MODERATOR, SECOND_MODERATOR]  # who ask and raise hands, too
PEOPLE = [*MODERATORS, *(participant(number) for number in range(1, 5))]
NOBODY = 99
MODERATOR_PLACES = st.integers(0, len(MODERATORS) - 1)
ANYBODY, NEARLY_MODERATORS = st.integers(0, len(PEOPLE) - 1), st.integers(0, len(MODERATORS))
RULES = st.sampled_from(["balanced", "balanced", "support", "oldest"])
CYCLES = st.sampled_from([("online", "room"), ("room",), ("online", "online", "room")])
PRINCIPLE = st.sampled_from([*PRINCIPLES])
ENDS = {"answered": "answered", "back": "queued"}
CLOSED_TO_QUESTIONS = len(shipped().events[0].sessions) - 1
REASON = "To hear the room"
while_open = precondition(lambda self: self.model.open)


class FloorLife(RuleBasedStateMachine):
    """Every act is done to the bot and to the model, and both must agree."""

    codes = Bundle("codes")

    def __init__(self):
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.clock = StillClock()

    @initialize(target=codes, review_first=st.booleans(), order=RULES, cycle=CYCLES)
    def start(self, review_first, order, cycle):
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        config = configuration(
            Path(folder),
            questions={"review": review_first, "open_per_person": 99},
            selection={"rule": order, "turns": cycle},
        )
        sessions = [tuple(session.principles) for session in shipped().events[0].sessions]
        keys = tuple(principle.key for principle in shipped().events[0].principles)
        self.model = Model(order, cycle, keys, sessions, len(MODERATORS))
        self.first = "in_review" if review_first else "queued"
        self.context = self.do(self.stack.enter_async_context(running(config, self.clock)))
        self.do(go_live(self.context))
        for person in PEOPLE[::2]:
            self.do(people.join(self.context, person, name="N", attendance="room"))
        asked = [self.ask_one(who, "HR", veiled=True) for who in (0, 3)]
        return multiple(*asked, self.press_hand(2, None), self.press_hand(3, "WS"))

    def do(self, act):
        return self.runner.run(act)

    def attempt(self, act, allowed):
        """Do it: it succeeds exactly where the model allows it, and else changes nothing."""
        self.clock.wait(21 * SECOND)
        if allowed:
            return self.do(act())
        before = self.do(self.records())
        with pytest.raises(Refusal):
            self.do(act())
        assert self.do(self.records()) == before
        return None

    async def records(self):
        tables = ("questions", "hands", "turns", "log", "supports", "numbers", "decisions")
        return [await rows(self.context, f"SELECT * FROM {table}") for table in tables]

    def item(self, kind, code, who, asker, principle, attendance, status):
        number = int(code.partition("-")[2])
        made = Item(kind, number, who, asker, principle, attendance, status, self.clock.at)
        self.model.add(code, made)
        return code

    def side(self, who):
        return "online" if who % 2 else "room"

    # What anybody does -----------------------------------------------------------------------

    def ask_one(self, who, letters, *, veiled):
        self.clock.wait(21 * SECOND)
        attribution = "anonymous" if veiled else "named"
        typed = Typed(letters, "What will change for those who wait?", attribution, name="N")
        act = asking.ask(self.context, PEOPLE[who], typed, f"act {self.clock.at}")
        answered = self.do(act)
        assert isinstance(answered, asking.Receipt)
        asker = f"{'veiled' if veiled else 'asker'} {who}"
        code = answered.question.code
        return self.item(
            "question", code, who, asker, PRINCIPLES[letters], self.side(who), self.first
        )

    def press_hand(self, who, letters):
        """Raise one's hand, or lower the one that is up."""
        up = self.model.up(who)
        allowed = not up or self.model.items[up].status == "queued"
        hand = self.attempt(lambda: hands.toggle(self.context, PEOPLE[who], "", letters), allowed)
        if up:
            if allowed:
                assert hand.code == up
                self.model.lower(up)
            return multiple()
        principle = PRINCIPLES[letters] if letters else self.model.only_principle()
        return self.item("hand", hand.code, who, f"hand {who}", principle, self.side(who), "queued")

    @precondition(lambda self: self.model.open and self.model.place != CLOSED_TO_QUESTIONS)
    @rule(target=codes, who=ANYBODY, letters=PRINCIPLE, veiled=st.booleans())
    def ask(self, who, letters, veiled):
        return self.ask_one(who, letters, veiled=veiled)

    @while_open
    @rule(target=codes, who=ANYBODY, letters=st.none() | PRINCIPLE)
    def press(self, who, letters):
        return self.press_hand(who, letters)

    @while_open
    @rule(code=codes, who=ANYBODY)
    def lower_own(self, code, who):
        item = self.model.items[code]
        allowed = code == self.model.up(who) and item.status == "queued"
        if self.attempt(lambda: hands.lower_own(self.context, PEOPLE[who], code), allowed):
            self.model.lower(code)

    @while_open
    @rule(code=codes, who=ANYBODY)
    def support(self, code, who):
        item = self.model.items[code]
        allowed = item.kind == "question" and item.status == "queued" and item.who != who
        if self.attempt(lambda: questions.support(self.context, PEOPLE[who], code), allowed):
            self.model.supporters.setdefault(code, set()).symmetric_difference_update({who})

    # What moderators do ----------------------------------------------------------------------

    @while_open
    @rule(target=codes, who=NEARLY_MODERATORS, letters=st.none() | PRINCIPLE)
    def raise_in_room(self, who, letters):
        allowed = who < len(MODERATORS)
        act = hands.raise_in_room
        hand = self.attempt(
            lambda: act(self.context, PEOPLE[who], name="Ben", principle=letters), allowed
        )
        if hand is None:
            return multiple()
        principle = PRINCIPLES[letters] if letters else self.model.only_principle()
        return self.item("hand", hand.code, NOBODY, hand.code, principle, "room", "queued")

    @precondition(lambda self: self.model.open and self.model.of("in_review"))
    @rule(code=codes, who=NEARLY_MODERATORS)
    def approve(self, code, who):
        item = self.model.items[code]
        allowed = who < len(MODERATORS) and item.who != who and item.status == "in_review"
        act = review.decide
        if self.attempt(lambda: act(self.context, PEOPLE[who], code, "approve"), allowed):
            self.model.decide(who, code, "approve", "queued", self.clock.at)

    @while_open
    @rule(
        who=NEARLY_MODERATORS,
        count=st.integers(0, ROUND_MAX + 1),
        only=st.sampled_from([None, None, "question", "hand"]),
    )
    def take_round(self, who, count, only):
        waiting = [item for item in self.model.waiting() if only in (None, item.kind)]
        allowed = who < len(MODERATORS) and 1 <= count <= ROUND_MAX and waiting
        allowed = allowed and not self.model.on_floor()
        act = floor.take_round
        taken = self.attempt(lambda: act(self.context, PEOPLE[who], count, only), allowed)
        for item in taken or ():
            left = [w for w in self.model.waiting() if only in (None, w.kind)]
            assert item.code == whole_order(left, self.model.floor())[0].code
            self.model.take(who, item.code, "next", self.clock.at)
        assert taken is None or len(taken) == min(count, len(waiting))

    @while_open
    @rule(code=codes, who=NEARLY_MODERATORS)
    def take_out_of_turn(self, code, who):
        item = self.model.items[code]
        allowed = who < len(MODERATORS) and item.who != who and item.status == "queued"
        allowed = allowed and not self.model.on_floor()
        if self.attempt(lambda: floor.take(self.context, PEOPLE[who], code, REASON), allowed):
            self.model.take(who, code, "floor", self.clock.at)

    @while_open
    @rule(target=codes, who=NEARLY_MODERATORS, letters=st.none() | PRINCIPLE)
    def give_room(self, who, letters):
        allowed = who < len(MODERATORS) and not self.model.on_floor()
        act = floor.give_room
        given = self.attempt(lambda: act(self.context, PEOPLE[who], principle=letters), allowed)
        if given is None:
            return multiple()
        principle = PRINCIPLES[letters] if letters else self.model.only_principle()
        code = self.item("room", given.code, NOBODY, given.code, principle, "room", "queued")
        self.model.take(who, code, "room", self.clock.at)
        return code

    @while_open
    @rule(code=st.none() | codes, who=NEARLY_MODERATORS, verb=st.sampled_from([*ENDS]))
    def finish(self, code, who, verb):
        on_floor = self.model.on_floor()
        meant = code or (on_floor[0] if len(on_floor) == 1 else "")  # left out: the only one
        item = self.model.items.get(meant)
        allowed = who < len(MODERATORS) and meant in on_floor
        if item and item.kind == "question" and verb == "answered":
            allowed = allowed and item.who != who
        act = floor.finish
        done = self.attempt(lambda: act(self.context, PEOPLE[who], code, verb), allowed)
        if done and item:
            status = "lowered" if (item.kind, verb) == ("room", "back") else ENDS[verb]
            self.model.decide(who, meant, verb, status, self.clock.at)

    @precondition(lambda self: self.model.open and self.model.on_floor())
    @rule(who=MODERATOR_PLACES, verb=st.sampled_from([*ENDS]))
    def finish_first(self, who, verb):
        self.finish(self.model.on_floor()[0], who, verb)

    @precondition(lambda self: self.model.open and self.model.hands("queued"))
    @rule(who=MODERATOR_PLACES)
    def lower_first(self, who):
        self.lower(self.model.hands("queued")[0], who)

    @precondition(lambda self: self.model.open and self.model.hands("lowered", "answered"))
    @rule(target=codes, letters=st.none() | PRINCIPLE)
    def raise_again(self, letters):
        last = self.model.items[self.model.hands("lowered", "answered")[-1]]
        return self.press_hand(last.who, letters)

    @while_open
    @rule(who=MODERATOR_PLACES)
    def undo_at_once(self, who):
        self.undo(who, 0)

    @while_open
    @rule(code=codes, who=NEARLY_MODERATORS)
    def lower(self, code, who):
        item = self.model.items[code]
        allowed = who < len(MODERATORS) and item.kind == "hand" and item.status == "queued"
        if self.attempt(lambda: hands.lower(self.context, PEOPLE[who], code), allowed):
            self.model.decide(who, code, "lower", "lowered", self.clock.at)

    @while_open
    @rule(who=st.integers(0, len(MODERATORS)), later=st.sampled_from([0, 0, 9 * 60, 11 * 60]))
    def undo(self, who, later):
        self.clock.wait(later * SECOND)
        at = self.clock.at + 21 * SECOND
        allowed = who < len(MODERATORS) and self.model.may_undo(who, at)
        taken_back = self.attempt(lambda: decisions.undo(self.context, PEOPLE[who]), allowed)
        if taken_back:
            assert taken_back[0].code == self.model.undo(who)

    @precondition(lambda self: self.model.open and self.model.place < len(self.model.sessions))
    @rule(who=NEARLY_MODERATORS)
    def move_on(self, who):
        allowed = who < len(MODERATORS)
        open_turns = [n for n, turn in enumerate(self.model.turns, start=1) if turn.open]
        if allowed and open_turns and open_turns[-1] > self.model.warned:
            self.model.warned = open_turns[-1]  # named once, and then not again
            allowed = False
        if self.attempt(lambda: agenda.move_on(self.context, PEOPLE[who]), allowed):
            self.model.place += 1

    @precondition(lambda self: self.model.open and len(self.model.items) > 9)
    @rule()
    def close(self):
        act = events.close_event
        if self.attempt(lambda: act(self.context, ORGANIZER), not self.model.on_floor()):
            self.model.close()

    @precondition(lambda self: not self.model.open)
    @rule(who=ANYBODY, code=codes)
    def come_too_late(self, who, code):
        person = PEOPLE[who]
        for act in (
            lambda: hands.toggle(self.context, person, "", None),
            lambda: hands.raise_in_room(self.context, person, name="Ben"),
            lambda: hands.lower(self.context, person, code),
            lambda: floor.give_room(self.context, person),
            lambda: floor.take_round(self.context, person, 1),
            lambda: floor.finish(self.context, person, code, "back"),
            lambda: decisions.undo(self.context, person),
        ):
            self.attempt(act, allowed=False)

    # What always holds -----------------------------------------------------------------------

    @invariant()
    def items_agree(self):
        found = "SELECT code, status, version FROM questions UNION ALL" \
            " SELECT code, status, version FROM hands"  # fmt: skip
        assert {code: rest for code, *rest in self.do(rows(self.context, found))} == {
            code: [item.status, item.version] for code, item in self.model.items.items()
        }

    @invariant()
    def turns_agree_and_are_numbered_without_a_gap(self):
        columns = "number, item, principle, attendance, done_at IS NULL"
        turns = self.do(rows(self.context, f"SELECT {columns} FROM turns ORDER BY number"))
        assert turns == [
            (number, turn.code, turn.principle, turn.attendance, turn.open)
            for number, turn in enumerate(self.model.turns, start=1)
        ]
        on_floor = self.model.on_floor()
        assert len(on_floor) == len(set(on_floor)) <= ROUND_MAX
        assert set(on_floor) == set(self.model.of("on_floor"))

    @invariant()
    def order_is_that_of_the_second_implementation(self):
        def bots(tx):
            scene = scene_of(tx, self.context, 1)
            return [item.code for item in in_order(waiting_of(scene), floor_of(scene))]

        order = whole_order(self.model.waiting(), self.model.floor())
        assert self.do(self.context.read(bots)) == [item.code for item in order]

    @invariant()
    def nobody_has_two_hands_up(self):
        up = "SELECT raiser FROM hands WHERE status IN ('queued', 'on_floor')"
        raisers = self.do(rows(self.context, up))
        assert len(raisers) == len(set(raisers))

    @invariant()
    def records_are_whole(self):
        assert self.do(findings(self.context)) == []

    @invariant()
    def close_leaves_no_hand_up_and_nobody_behind_one(self):
        if self.model.open:
            return
        left = "SELECT code FROM hands WHERE status IN ('queued', 'on_floor') OR name <> ''" \
            " OR affiliation <> '' OR note <> '' OR person_sealed IS NOT NULL"  # fmt: skip
        assert self.do(rows(self.context, left)) == []
        assert self.do(rows(self.context, "SELECT * FROM decisions")) == []

    def teardown(self):
        self.do(self.stack.aclose())
        self.runner.close()


TestFloorLife = FloorLife.TestCase
TestFloorLife.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
