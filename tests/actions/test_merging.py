"""Merging, unmerging and taking back, in any order and in chains, against a small model."""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from datetime import timedelta
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

from bot.actions import asking, curation, decisions, floor, questions, review
from bot.cards.forms import Typed
from bot.rules.base import Refusal
from tests.actions.merge_model import MergeModel
from tests.actions.question_model import DECISIONS, ENDS, WAITING, Asked
from tests.builders import (
    MODERATOR,
    SECOND,
    SECOND_MODERATOR,
    StillClock,
    configuration,
    findings,
    go_live,
    participant,
    rows,
    running,
)

MODERATORS = [MODERATOR, SECOND_MODERATOR]
PEOPLE = [*MODERATORS, *(participant(number) for number in range(1, 5))]
WHO = st.integers(0, len(MODERATORS) - 1)
ASKERS = st.integers(len(MODERATORS), len(PEOPLE) - 1)
ATTRIBUTIONS = st.sampled_from(["anonymous", "named"])


class Merging(RuleBasedStateMachine):
    """Every act is done to the bot and to the model, and both must agree."""

    codes = Bundle("codes")

    def __init__(self):
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.clock = StillClock()
        self.model = MergeModel(len(MODERATORS))

    @initialize(target=codes, ways=st.lists(ATTRIBUTIONS, min_size=5, max_size=5))
    def start(self, ways):
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        limits = {"open_per_person": 100, "cool_down": timedelta(0)}
        config = configuration(Path(folder), questions=limits)
        self.context = self.do(self.stack.enter_async_context(running(config, self.clock)))
        self.do(go_live(self.context))
        return multiple(*(self.ask(2 + n % 4, way, n < 4) for n, way in enumerate(ways)))

    def do(self, act):
        return self.runner.run(act)

    def attempt(self, act, allowed):
        """Do it: it succeeds exactly where the model allows it, and else changes nothing."""
        self.clock.wait(SECOND)
        if allowed:
            self.do(act)
            return True
        before = self.do(self.records())
        with pytest.raises(Refusal):
            self.do(act)
        assert self.do(self.records()) == before
        return False

    async def records(self):
        tables = ("questions", "turns", "log", "supports", "merges", "decisions")
        return [await rows(self.context, f"SELECT * FROM {table}") for table in tables]

    def ask(self, who, attribution, approved):
        self.clock.wait(SECOND)
        typed = Typed("HR", "What will change for those who wait?", attribution, "N", "A")
        act = asking.ask(self.context, PEOPLE[who], typed, f"act {self.clock.at}")
        code = self.do(act).question.code
        self.model.asked[code] = Asked(who, "in_review", attribution == "anonymous")
        self.model.changes[code] = 1
        if approved:
            self.decide(code, 0, "approve")
        return code

    @rule(target=codes, who=ASKERS, attribution=ATTRIBUTIONS, approved=st.booleans())
    def ask_one_more(self, who, attribution, approved):
        return self.ask(who, attribution, approved)

    @rule(code=codes, who=st.integers(0, len(PEOPLE) - 1))
    def support(self, code, who):
        asked = self.model.asked[code]
        counted = who not in asked.supporters and self.model.counts_already(who, code)
        allowed = asked.asker != who and asked.status == "queued" and not counted
        if self.attempt(questions.support(self.context, PEOPLE[who], code), allowed):
            asked.supporters ^= {who}

    @rule(code=codes)
    def withdraw(self, code):
        asked = self.model.asked[code]
        act = questions.withdraw(self.context, PEOPLE[asked.asker], code)
        if self.attempt(act, asked.status in WAITING):
            self.model.leave(code, "withdrawn")
            self.model.changes[code] += 1

    @rule(code=codes, who=WHO, verb=st.sampled_from([*DECISIONS]))
    def decide(self, code, who, verb):
        leaves, enters = DECISIONS[verb]
        act = review.decide(self.context, PEOPLE[who], code, verb, "Off topic")
        if self.attempt(act, self.model.asked[code].status in leaves):
            self.model.decide(who, verb, code, enters)

    @rule(code=codes, into=codes, who=WHO)
    def merge(self, code, into, who):
        act = curation.merge(self.context, PEOPLE[who], code, into)
        if self.attempt(act, self.model.may_merge(code, into, who)):
            self.model.decide(who, "merge", code, "merged", into)

    @precondition(lambda self: len(self.model.of("queued")) > 2)
    @rule(who=WHO)
    def merge_in_a_chain(self, who):
        first, second, third = self.model.of("queued")[:3]
        self.merge(first, second, who)
        self.merge(second, third, who)

    @precondition(lambda self: self.model.of("merged"))
    @rule(code=codes, who=WHO)
    def unmerge(self, code, who):
        act = curation.unmerge(self.context, PEOPLE[who], code)
        if self.attempt(act, self.model.asked[code].status == "merged"):
            self.model.decide(who, "unmerge", code, "")

    @precondition(lambda self: len(self.model.of("queued")) > 2)
    @rule(who=WHO, then=st.sampled_from(["decline", "followup", "floor", "merge"]))
    def unmerge_and_think_again(self, who, then):
        """The question that it was merged into may be gone when the unmerging is taken back."""
        first, second, third = self.model.of("queued")[:3]
        self.merge(first, second, who)
        self.unmerge(first, who)
        if then == "merge":
            self.merge(second, third, 1 - who)
        elif then == "floor":
            self.take_to_the_floor(second, 1 - who)
        else:
            self.decide(second, 1 - who, then)
        self.undo(who)

    @rule(code=codes, who=WHO)
    def take_to_the_floor(self, code, who):
        act = floor.take(self.context, PEOPLE[who], code, "To hear the room")
        free = not self.model.of("on_floor")
        if self.attempt(act, free and self.model.asked[code].status == "queued"):
            self.model.decide(who, "floor", code, "on_floor")

    @precondition(lambda self: self.model.of("on_floor"))
    @rule(who=WHO, verb=st.sampled_from([*ENDS]))
    def finish(self, who, verb):
        (code,) = self.model.of("on_floor")
        self.attempt(floor.finish(self.context, PEOPLE[who], code, verb), True)
        self.model.decide(who, verb, code, ENDS[verb][1])

    @rule(who=WHO)
    def undo(self, who):
        if self.model.is_of_the_floor(who):
            return  # tried with the floor's model
        if self.attempt(decisions.undo(self.context, PEOPLE[who]), self.model.may_undo(who)):
            self.model.undo(who)

    @invariant()
    def states_and_counts_agree(self):
        sql = "SELECT code, status, merged_into, support FROM questions ORDER BY id"
        assert self.do(rows(self.context, sql)) == [
            (code, asked.status, asked.into, self.model.support(code))
            for code, asked in self.model.asked.items()
        ]

    @invariant()
    def merges_are_those_of_the_merged_and_never_go_round(self):
        sql = (
            "SELECT one.code, other.code, status_before FROM merges"
            " JOIN questions AS one ON one.id = merges.question_id"
            " JOIN questions AS other ON other.id = into_id"
        )
        found = {code: (into, before) for code, into, before in self.do(rows(self.context, sql))}
        merged = {code: self.model.asked[code] for code in self.model.of("merged")}
        assert found == {code: (asked.into, asked.before) for code, asked in merged.items()}
        for code in found:
            line = [code]
            while line[-1] in found:
                line.append(found[line[-1]][0])
                assert len(line) <= len(found) + 1, "it goes round"

    @invariant()
    def records_agree(self):
        assert self.do(findings(self.context)) == []

    def teardown(self):
        self.do(self.stack.aclose())
        self.runner.close()


TestMerging = Merging.TestCase
TestMerging.settings = settings(max_examples=20, stateful_step_count=40, deadline=None)
