"""A question's life against a small model: many people act in any order, on real SQLite."""

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

from bot.actions import (
    asking,
    curation,
    events,
    floor,
    people,
    questions,
    receipts,
    review,
    telling,
)
from bot.actions.order import floor_of, waiting_of
from bot.actions.scene import scene_of
from bot.cards.forms import Typed
from bot.rules.base import Refusal
from bot.rules.people import ATTRIBUTIONS
from tests.actions.question_model import DECISIONS, ENDS, WAITING, Asked, Model
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    PRINCIPLES,
    SECOND,
    SECOND_MODERATOR,
    StillClock,
    chain_holds,
    configuration,
    entries,
    findings,
    go_live,
    participant,
    rows,
    running,
)
from tests.rules.floor_by_hand import whose_turn

MODERATORS = [MODERATOR, SECOND_MODERATOR]  # who ask, too
PEOPLE = [*MODERATORS, *(participant(number) for number in range(1, 5))]
ANYBODY, NEARLY_MODERATORS = st.integers(0, len(PEOPLE) - 1), st.integers(0, len(MODERATORS))
TYPED = st.tuples(st.sampled_from([*PRINCIPLES]), st.sampled_from([*ATTRIBUTIONS]))
SAID = {"name": "N", "affiliation": "A", "sector": "media"}
OPEN_PER_PERSON = 3
while_open = precondition(lambda self: self.model.open)


class Life(RuleBasedStateMachine):
    """Every act is done to the bot and to the model, and both must agree."""

    codes = Bundle("codes")

    def __init__(self):
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.clock = StillClock()
        self.model = Model("in_review", len(MODERATORS))

    @initialize(target=codes, review_first=st.booleans())
    def start(self, review_first):
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        limits = {"review": review_first, "open_per_person": OPEN_PER_PERSON}
        config = configuration(Path(folder), questions=limits)
        self.model.first = "in_review" if review_first else "queued"
        self.context = self.do(self.stack.enter_async_context(running(config, self.clock)))
        self.do(go_live(self.context))
        for person in PEOPLE[::2]:
            self.do(people.join(self.context, person, attendance="room"))
            self.do(telling.wish(self.context, person, "decided", True))
        return multiple(*(self.ask(who, "HR", "anonymous") for who in range(2, 6)))

    def do(self, act):
        return self.runner.run(act)

    def attempt(self, act, allowed):
        """Do it: it succeeds exactly where the model allows it, and else changes nothing."""
        self.clock.wait(20 * SECOND)
        if allowed:
            return self.do(act)
        before = self.do(self.records())
        with pytest.raises(Refusal):
            self.do(act)
        assert self.do(self.records()) == before
        return None

    async def records(self):
        tables = ("questions", "turns", "log", "supports", "numbers", "merges")
        return [await rows(self.context, f"SELECT * FROM {table}") for table in tables]

    def ask(self, who, principle, attribution):
        self.clock.wait(20 * SECOND)
        typed = Typed(principle, "What will change for those who wait?", attribution, **SAID)
        act = asking.ask(self.context, PEOPLE[who], typed, f"act {self.clock.at}")
        answered = self.do(act)
        asked = self.model.asked
        if self.model.waiting_of(who) >= OPEN_PER_PERSON:
            assert isinstance(answered, asking.Held)
            return multiple()
        assert isinstance(answered, asking.Receipt)
        code = answered.question.code
        assert code not in asked, "a code was given twice"
        assert code == f"{principle}-{1 + sum(known.startswith(principle) for known in asked)}"
        asked[code] = Asked(who, self.model.first, attribution in ("sector", "anonymous"))
        asked[code].secret = answered.secret
        return code

    @while_open
    @rule(target=codes, who=ANYBODY, typed=TYPED)
    def ask_one_more(self, who, typed):
        return self.ask(who, *typed)

    @while_open
    @rule(code=codes, who=ANYBODY, new=st.integers(0, 9))
    def edit(self, code, who, new):
        asked = self.model.asked[code]
        allowed = asked.asker == who and asked.status in WAITING
        text = f"What will change for those who wait number {new}?"
        act = questions.edit(self.context, PEOPLE[who], code, text)
        if self.attempt(act, allowed) and asked.status == "queued":
            asked.status = self.model.first

    @while_open
    @rule(code=codes, who=ANYBODY)
    def withdraw(self, code, who):
        asked = self.model.asked[code]
        allowed = asked.asker == who and asked.status in WAITING
        if self.attempt(questions.withdraw(self.context, PEOPLE[who], code), allowed):
            self.model.end(code, "withdrawn")

    @rule(code=codes, who=ANYBODY)
    def erase(self, code, who):
        """Whoever holds the receipt can, also after the close."""
        asked = self.model.asked[code]
        allowed = asked.status != "on_floor" and not asked.erased
        act = receipts.erase(self.context, PEOPLE[who], f"{code} {asked.secret}")
        if self.attempt(act, allowed):
            asked.erased = True
            if asked.status in WAITING:
                self.model.end(code, "withdrawn")

    @rule(code=codes, who=NEARLY_MODERATORS, verb=st.sampled_from([*DECISIONS]))
    def decide(self, code, who, verb):
        leaves, enters = DECISIONS[verb]
        asked = self.model.asked[code]
        allowed = self.model.may_decide(code, who, verb) and asked.status in leaves
        allowed = allowed and not (verb == "reopen" and asked.erased)
        act = review.decide(self.context, PEOPLE[who], code, verb, "Off topic")
        if self.attempt(act, allowed):
            if enters == "declined":
                self.model.end(code, enters)
            asked.status = enters

    @while_open
    @rule(code=codes, who=ANYBODY)
    def support(self, code, who):
        asked = self.model.asked[code]
        allowed = asked.asker != who and asked.status == "queued"
        if self.attempt(questions.support(self.context, PEOPLE[who], code), allowed):
            asked.supporters ^= {who}

    @precondition(lambda self: self.model.open and self.model.of("queued"))
    @rule(who=NEARLY_MODERATORS)
    def take_next(self, who):
        wanted = self.do(self.context.read(self.first_by_hand))
        allowed = who < len(MODERATORS) and not self.model.of("on_floor")
        taken = self.attempt(floor.take_next(self.context, PEOPLE[who]), allowed)
        if taken:
            assert taken.code == wanted
            self.model.asked[wanted].status = "on_floor"
            self.model.turns += 1

    def first_by_hand(self, tx):
        scene = scene_of(tx, self.context, 1)
        item = whose_turn(waiting_of(scene), floor_of(scene))
        return item.code if item else None

    @while_open
    @rule(code=codes, who=NEARLY_MODERATORS)
    def take_out_of_turn(self, code, who):
        asked = self.model.asked[code]
        allowed = self.model.may_decide(code, who, "floor") and asked.status == "queued"
        act = floor.take(self.context, PEOPLE[who], code, "To hear the room")
        if self.attempt(act, allowed and not self.model.of("on_floor")):
            asked.status = "on_floor"
            self.model.turns += 1

    @rule(code=st.none() | codes, who=NEARLY_MODERATORS, verb=st.sampled_from([*ENDS]))
    def finish(self, code, who, verb):
        meant = code or "".join(self.model.of("on_floor"))  # left out: the one on the floor
        act = floor.finish(self.context, PEOPLE[who], code, verb)
        if self.attempt(act, self.model.may_finish(meant, who, verb)):
            self.model.asked[meant].status = ENDS[verb][1]

    @while_open
    @rule(code=codes, into=codes, who=NEARLY_MODERATORS)
    def merge(self, code, into, who):
        act = curation.merge(self.context, PEOPLE[who], code, into)
        if self.attempt(act, self.model.may_merge(code, into, who)):
            self.model.merge(code, into)

    @precondition(lambda self: self.model.open and self.model.of("merged"))
    @rule(code=codes, who=NEARLY_MODERATORS)
    def unmerge(self, code, who):
        allowed = self.model.may_decide(code, who, "unmerge")
        asked = self.model.asked[code]
        allowed = allowed and asked.status == "merged" and not asked.erased
        if self.attempt(curation.unmerge(self.context, PEOPLE[who], code), allowed):
            self.model.unmerge(code)

    @precondition(lambda self: self.model.open and len(self.model.asked) > 9)
    @rule()
    def close(self):
        allowed = not self.model.of("on_floor")
        if self.attempt(events.close_event(self.context, ORGANIZER), allowed):
            self.model.close()

    @invariant()
    def questions_agree(self):
        found = self.do(rows(self.context, "SELECT code, status, support FROM questions"))
        asked = self.model.asked
        assert {code: status for code, status, _ in found} == {
            code: asked[code].status for code in asked
        }
        assert {code: support for code, _, support in found} == {
            code: self.model.support(code) for code in asked
        }

    @invariant()
    def floor_and_turns_agree(self):
        on_floor = self.model.of("on_floor")
        assert len(on_floor) <= 1
        turns = self.do(rows(self.context, "SELECT number, item, done_at FROM turns"))
        assert sorted(number for number, *_ in turns) == [*range(1, self.model.turns + 1)]
        assert [item for _, item, done_at in turns if done_at is None] == on_floor

    @invariant()
    def log_is_whole_and_ends_where_the_question_is(self):
        log = self.do(entries(self.context))
        assert chain_holds(log)
        left = {entry.code: entry.to_state for entry, _ in log if entry.code}
        assert left == {code: asked.status for code, asked in self.model.asked.items()}

    def teardown(self):
        if hasattr(self, "context"):
            assert self.do(findings(self.context)) == []
        self.do(self.stack.aclose())
        self.runner.close()


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=25, stateful_step_count=50, deadline=None)
