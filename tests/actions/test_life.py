"""A question's life against a small model: many people act in any order, on real SQLite."""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
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

from bot.actions import asking, curation, events, floor, people, questions, review
from bot.actions.floor import floor_of
from bot.actions.scene import scene_of
from bot.cards.forms import Typed
from bot.rules.base import Refusal
from bot.rules.people import ATTRIBUTIONS
from bot.store import questions as question_store
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

MODERATORS = [MODERATOR, SECOND_MODERATOR]
PEOPLE = [*MODERATORS, *(participant(number) for number in range(1, 5))]  # moderators ask, too
ANYBODY, CODES = st.integers(0, len(PEOPLE) - 1), st.sampled_from([*PRINCIPLES])
SAID = {"name": "N", "affiliation": "A", "sector": "media"}
# What a moderator decides: from which states into which.
DECISIONS = {
    "approve": (["in_review"], "queued"),
    "decline": (["in_review", "queued", "on_floor"], "declined"),
    "reopen": (["declined"], "in_review"),
    "followup": (["queued", "on_floor", "answered", "not_reached"], "follow_up"),
}
ENDS = {
    "answered": (["on_floor", "follow_up", "not_reached"], "answered"),
    "back": (["on_floor"], "queued"),
}
AFTER_THE_CLOSE = ("answered", "followup")


@dataclass
class Asked:
    """What the model knows of a question."""

    asker: int
    status: str
    veiled: bool
    supporters: set[int] = field(default_factory=set)
    into: str = ""
    before: str = ""


class Life(RuleBasedStateMachine):
    """The model is one dictionary; every act is done to both, and both must agree."""

    codes = Bundle("codes")

    def __init__(self):
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.clock = StillClock()
        self.model: dict[str, Asked] = {}
        self.turns = 0
        self.open = True

    @initialize(target=codes, review_first=st.booleans())
    def start(self, review_first):
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        asking_as = {"review": review_first, "open_per_person": 3}
        config = configuration(Path(folder), questions=asking_as)
        self.first = "in_review" if review_first else "queued"
        self.context = self.do(self.stack.enter_async_context(running(config, self.clock)))
        self.do(go_live(self.context))
        for person in PEOPLE[::2]:
            self.do(people.join(self.context, person, attendance="room"))
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

    @precondition(lambda self: self.open)
    @rule(target=codes, who=ANYBODY, principle=CODES, attribution=st.sampled_from([*ATTRIBUTIONS]))
    def ask_one_more(self, who, principle, attribution):
        return self.ask(who, principle, attribution)

    def ask(self, who, principle, attribution):
        self.clock.wait(20 * SECOND)
        typed = Typed(principle, "What will change for those who wait?", attribution, **SAID)
        act = asking.ask(self.context, PEOPLE[who], typed, f"act {self.clock.at}")
        answered = self.do(act)
        mine = [a for a in self.model.values() if a.asker == who]
        if sum(a.status in ("in_review", "queued") for a in mine) >= 3:
            assert isinstance(answered, asking.Held)
            return multiple()
        assert isinstance(answered, asking.Receipt)
        code = answered.question.code
        assert code not in self.model, "a code was given twice"
        assert code == f"{principle}-{1 + sum(c.startswith(principle) for c in self.model)}"
        self.model[code] = Asked(who, self.first, attribution in ("sector", "anonymous"))
        return code

    @precondition(lambda self: self.open)
    @rule(code=codes, who=ANYBODY, new=st.integers(0, 9))
    def edit(self, code, who, new):
        asked = self.model[code]
        allowed = asked.asker == who and asked.status in ("in_review", "queued")
        text = f"What will change for those who wait number {new}?"
        act = questions.edit(self.context, PEOPLE[who], code, text)
        if self.attempt(act, allowed) and asked.status == "queued":
            asked.status = self.first

    @precondition(lambda self: self.open)
    @rule(code=codes, who=ANYBODY)
    def withdraw(self, code, who):
        asked = self.model[code]
        allowed = asked.asker == who and asked.status in ("in_review", "queued")
        if self.attempt(questions.withdraw(self.context, PEOPLE[who], code), allowed):
            asked.status = "withdrawn"
            self.release(code)

    @rule(code=codes, who=st.integers(0, 2), verb=st.sampled_from([*DECISIONS]))
    def decide(self, code, who, verb):
        leaves, enters = DECISIONS[verb]
        allowed = self.may_decide(code, who, verb) and self.model[code].status in leaves
        act = review.decide(self.context, PEOPLE[who], code, verb, "Off topic")
        if self.attempt(act, allowed):
            self.model[code].status = enters
            if verb == "decline":
                self.release(code)

    def release(self, code):
        """What was merged into a question that goes has a fate of its own again."""
        for asked in self.model.values():
            if asked.into == code:
                asked.status, asked.into = asked.before, ""

    def may_decide(self, code, who, verb):
        """Only moderators, never on their own, and only some things after the close."""
        in_time = self.open or verb in AFTER_THE_CLOSE
        return who < len(MODERATORS) and self.model[code].asker != who and in_time

    @precondition(lambda self: self.open)
    @rule(code=codes, who=ANYBODY)
    def support(self, code, who):
        asked = self.model[code]
        allowed = asked.asker != who and asked.status == "queued"
        if self.attempt(questions.support(self.context, PEOPLE[who], code), allowed):
            asked.supporters ^= {who}

    @precondition(lambda self: self.open and (self.of("queued") or len(self.model) % 3 == 0))
    @rule(who=st.integers(0, 2))
    def take_next(self, who):
        wanted = self.do(self.context.read(self.first_by_hand))
        allowed = who < 2 and not self.on_floor() and wanted is not None
        taken = self.attempt(floor.take_next(self.context, PEOPLE[who]), allowed)
        if taken:
            assert taken.question.code == wanted
            self.model[wanted].status = "on_floor"
            self.turns += 1

    def first_by_hand(self, tx):
        waiting = question_store.list_waiting(tx, 1)
        item = whose_turn(waiting, floor_of(scene_of(tx, self.context, 1)))
        return item.code if item else None

    @precondition(lambda self: self.open)
    @rule(code=codes, who=st.integers(0, 2))
    def take_out_of_turn(self, code, who):
        asked = self.model[code]
        allowed = self.may_decide(code, who, "floor") and asked.status == "queued"
        act = floor.take(self.context, PEOPLE[who], code, "To hear the room")
        if self.attempt(act, allowed and not self.on_floor()):
            asked.status = "on_floor"
            self.turns += 1

    @rule(code=st.none() | codes, who=st.integers(0, 2), verb=st.sampled_from([*ENDS]))
    def finish(self, code, who, verb):
        leaves, enters = ENDS[verb]
        meant = code or "".join(self.on_floor())  # left out: the one on the floor
        allowed = bool(meant) and self.model[meant].status in leaves
        if verb == "back":  # also one's own: that is no decision about it
            allowed = allowed and self.open and who < len(MODERATORS)
        else:
            allowed = allowed and self.may_decide(meant, who, verb)
        if self.attempt(floor.finish(self.context, PEOPLE[who], code, verb), allowed):
            self.model[meant].status = enters

    @precondition(lambda self: self.open)
    @rule(code=codes, into=codes, who=st.integers(0, 2))
    def merge(self, code, into, who):
        asked, target = self.model[code], self.model[into]
        allowed = self.may_decide(code, who, "merge") and asked.status in ("in_review", "queued")
        allowed = allowed and code != into and target.status in ("queued", "on_floor")
        allowed = allowed and target.asker != who
        if self.attempt(curation.merge(self.context, PEOPLE[who], code, into), allowed):
            asked.before, asked.status, asked.into = asked.status, "merged", into

    @precondition(lambda self: self.open and self.of("merged"))
    @rule(code=codes, who=st.integers(0, 2))
    def unmerge(self, code, who):
        asked = self.model[code]
        allowed = self.may_decide(code, who, "unmerge") and asked.status == "merged"
        if self.attempt(curation.unmerge(self.context, PEOPLE[who], code), allowed):
            asked.status, asked.into = asked.before, ""

    @precondition(lambda self: self.open and len(self.model) > 9)
    @rule()
    def close(self):
        on_floor = self.on_floor()
        if self.attempt(events.close_event(self.context, ORGANIZER), not on_floor):
            self.open = False
            for asked in self.model.values():
                if asked.status in ("in_review", "queued"):
                    asked.status = "not_reached"

    def of(self, status):
        return [code for code, asked in self.model.items() if asked.status == status]

    def on_floor(self):
        return self.of("on_floor")

    @invariant()
    def questions_agree(self):
        found = self.do(rows(self.context, "SELECT code, status, support FROM questions"))
        assert {code: status for code, status, _ in found} == {
            code: asked.status for code, asked in self.model.items()
        }
        assert {code: support for code, _, support in found} == {
            code: self.support_of(code) for code in self.model
        }

    @invariant()
    def floor_and_turns_agree(self):
        assert len(self.on_floor()) <= 1
        turns = self.do(rows(self.context, "SELECT number, item, done_at FROM turns"))
        assert sorted(number for number, *_ in turns) == [*range(1, self.turns + 1)]
        assert [item for _, item, done_at in turns if done_at is None] == self.on_floor()

    @invariant()
    def log_is_whole_and_ends_where_the_question_is(self):
        log = self.do(entries(self.context))
        assert chain_holds(log)
        left = {entry.code: entry.to_state for entry, _ in log if entry.code}
        assert left == {code: asked.status for code, asked in self.model.items()}

    def support_of(self, code):
        """Supporters of it and of what was merged into it, and the other askers, once each.

        Veiled askers count one a question: nobody can tell whether two of them are one person.
        """
        family = self.family(code)
        supporters = {who for each in family for who in self.model[each].supporters}
        own, others = self.model[code], [self.model[each] for each in family - {code}]
        named = {asked.asker for asked in others if not asked.veiled}
        if not own.veiled:
            named.discard(own.asker)
        return len(supporters) + len(named) + sum(asked.veiled for asked in others)

    def family(self, code):
        """A question and all that was merged into it, directly or not."""
        found = {code}
        while more := {c for c, a in self.model.items() if a.into in found} - found:
            found |= more
        return found

    def teardown(self):
        if hasattr(self, "context"):
            assert self.do(findings(self.context)) == []
        self.do(self.stack.aclose())
        self.runner.close()


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=40, stateful_step_count=50, deadline=None)
