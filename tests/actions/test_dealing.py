"""Who is dealt what: never the same to two, oldest first, and ten at once."""

import asyncio
from dataclasses import replace
from random import Random
from typing import Any

from bot.actions import curation, dealing, decisions, questions, review
from bot.cards.review import Dealt, Ten
from bot.rules.base import Refusal
from bot.rules.review import Stream
from bot.store import review as store
from bot.store.database import Transaction
from tests.builders import (
    MINUTE,
    MODERATOR,
    SECOND,
    SECOND_MODERATOR,
    ask,
    chain_holds,
    entries,
    findings,
    moderator,
    participant,
    refused,
    rows,
    stored,
)

LEA = replace(MODERATOR, name="Lea")
OMAR = replace(SECOND_MODERATOR, name="Omar")
ALL = Stream()


async def waiting(context, count, *principles, **more):
    """Questions in review, of as many people; their codes, oldest first."""
    principles = principles or ("HR",)
    return [
        (await ask(context, participant(n), principles[n % len(principles)], **more)).code
        for n in range(count)
    ]


async def dealt(context, person, stream=ALL, first=""):
    found = await dealing.deal(context, person, stream, first)
    return code_of(found) if found.item else None


async def ten_of(context, person, stream=ALL, *without):
    found = await dealing.show_ten(context, person, stream, *without)
    assert found is not None
    return found


def code_of(found):
    assert found.item is not None
    return found.item.question.code


async def status(context, code):
    return (await stored(context, code)).status


async def test_deal_gives_each_moderator_the_oldest_that_nobody_has(opened):
    codes = await waiting(opened, 4)
    assert await dealt(opened, LEA) == codes[0]
    assert await dealt(opened, OMAR) == codes[1]
    assert await dealt(opened, moderator(2)) == codes[2]
    assert await dealt(opened, LEA) == codes[0]  # one's own is dealt again


async def test_deal_holds_for_a_minute_and_says_what_others_hold(opened, clock):
    codes = await waiting(opened, 2)
    await dealt(opened, LEA)
    found = await dealing.deal(opened, OMAR, ALL)
    assert [(h.code, h.who, h.expires_at - clock.at) for h in found.held] == [
        (codes[0], "Lea", MINUTE)
    ]
    assert found.count == 2
    with refused("claimed", who="Lea"):
        await review.decide(opened, OMAR, codes[0], "approve")
    with refused("opened-by-moderator"):
        await questions.withdraw(opened, participant(0), codes[0])
    clock.wait(MINUTE)
    assert await dealt(opened, OMAR) == codes[0]


async def test_deal_lets_the_item_before_go(opened):
    first, second = await waiting(opened, 2)
    await dealt(opened, LEA)
    await dealt(opened, LEA, first=second)
    assert await dealt(opened, OMAR) == first


async def test_deal_never_gives_ones_own(opened):
    for number, attribution in enumerate(("anonymous", "named")):
        own = await ask(opened, LEA, ("HR", "WS")[number], attribution=attribution, name="Lea")
        found = await dealing.deal(opened, LEA, ALL)
        assert (found.item, found.own, found.count) == (None, number + 1, number + 1)
        assert await dealt(opened, LEA, first=own.code) is None
        opened.clock.wait(MINUTE)
    assert await dealt(opened, OMAR) == "HR-1"


async def test_deal_within_a_principle_by_code_or_key(opened):
    await waiting(opened, 4, "HR", "WS")
    for typed in ("WS", "ws", "whole-of-society"):
        found = await dealing.deal(opened, LEA, Stream(typed))
        assert code_of(found) == "WS-1"
        assert found.stream == Stream("WS")
        assert (found.count, found.waiting) == (2, {"human-rights": 2, "whole-of-society": 2})
    with refused("principle-unknown"):
        await dealing.deal(opened, LEA, Stream("XX"))


async def test_deal_within_a_language(opened):
    await ask(opened, participant(1), attribution="named", name="A")
    french = replace(participant(2), language="fr", chosen="fr")
    await ask(opened, french, "WS", attribution="named", name="B")
    await ask(
        opened, replace(participant(3), language="fr", chosen="fr"), "ND"
    )  # of whom nothing is kept
    assert await dealt(opened, LEA, Stream("", "fr")) == "WS-1"
    found = await dealing.deal(opened, OMAR, Stream("WS", "fr"))
    assert (found.item, found.count, [h.code for h in found.held]) == (None, 1, ["WS-1"])
    assert await dealt(opened, OMAR, Stream("HR", "fr")) is None


async def test_deal_is_for_moderators(opened):
    await waiting(opened, 1)
    amina = participant(50)
    for act in (
        dealing.deal(opened, amina, ALL),
        dealing.leave(opened, amina, "HR-1", ALL),
        dealing.show_ten(opened, amina, ALL),
        dealing.approve_ten(opened, amina, "x"),
        dealing.take_back(opened, amina, "HR-1", 2),
        dealing.take_back_ten(opened, amina, "x"),
        dealing.find_decided(opened, amina, "HR-1"),
    ):
        with refused("not-moderator"):
            await act
    assert await rows(opened, "SELECT * FROM claims") == []


async def test_left_comes_back_when_the_others_have_been_dealt(opened):
    codes = await waiting(opened, 3)
    await dealt(opened, LEA)
    seen, stream, code = [], ALL, codes[0]
    for _ in range(4):
        found = await dealing.leave(opened, LEA, code, stream)
        stream, code = found.stream, code_of(found)
        seen.append(code)
    assert seen == [codes[1], codes[2], codes[0], codes[1]]


async def test_left_is_dealt_to_others_at_once(opened):
    codes = await waiting(opened, 2)
    await dealt(opened, LEA)
    await dealing.leave(opened, LEA, codes[0], ALL)
    assert await dealt(opened, OMAR) == codes[0]


async def test_left_stays_left_when_an_earlier_one_is_left_after_it(opened):
    codes = await waiting(opened, 4)
    found = await dealing.leave(opened, LEA, codes[2], ALL)
    assert code_of(found) == codes[3]
    found = await dealing.leave(opened, LEA, codes[0], found.stream)
    assert code_of(found) == codes[3]


async def test_left_alone_is_not_dealt_again_at_once(opened):
    (code,) = await waiting(opened, 1)
    found = await dealing.leave(opened, LEA, code, ALL)
    assert (found.item, found.count, found.own, found.held) == (None, 1, 0, ())
    assert await rows(opened, "SELECT * FROM claims") == []
    assert await dealt(opened, LEA, found.stream) == code


async def test_stream_of_several_moderators_never_deals_one_item_twice(opened):
    """Three work through ninety at the same moment, each deciding, leaving or undoing."""
    codes = await waiting(opened, 90, "HR", "WS", "ND")
    holding: dict[str, str] = {}
    decided: list[str] = []

    async def work(person, random):
        name, stream = person.identity, ALL
        found = await dealing.deal(opened, person, stream)
        while found.item:
            question = found.item.question
            assert question.code not in holding.values(), "somebody has it"
            holding[name] = question.code
            await asyncio.sleep(0)
            verb = random.choice(["approve", "approve", "decline", "leave", "principle"])
            del holding[name]
            if verb == "leave":
                found = await dealing.leave(opened, person, question.code, found.stream)
                continue
            if verb == "principle":
                await curation.reassign(opened, person, question.code, "WG", question.version)
                verb, version = "approve", question.version + 1
            else:
                version = question.version
            reason = "Off topic" if verb == "decline" else ""
            await review.decide(opened, person, question.code, verb, reason, version)
            decided.append(question.code)
            found = await dealing.deal(opened, person, found.stream)

    # Whoever leaves the last one is dealt nothing more, and the others may have stopped before.
    for sitting in range(9):
        await asyncio.gather(*(work(moderator(n), Random(3 * sitting + n)) for n in range(3)))
    assert sorted(decided) == sorted(codes)
    assert await rows(opened, "SELECT count(*) FROM questions WHERE status = 'in_review'") == [(0,)]
    assert chain_holds(await entries(opened))
    assert await findings(opened) == []


async def test_dealing_at_the_same_moment_gives_each_their_own(opened):
    codes = await waiting(opened, 40)
    singles = [dealing.deal(opened, moderator(n), ALL) for n in range(12)]
    tens = [dealing.show_ten(opened, moderator(20 + n), ALL) for n in range(4)]
    found = await asyncio.gather(*singles, *tens)
    given = [code_of(each) for each in found if isinstance(each, Dealt)]
    given += [q.code for each in found if isinstance(each, Ten) for q in each.questions]
    assert sorted(given) == sorted(codes)


async def test_take_back_gives_the_decision_named_back(opened):
    codes = await waiting(opened, 2)
    for code in codes:
        await review.decide(opened, LEA, code, "approve")
    for code in codes:  # also one before the last: nobody has built on it
        assert (await dealing.take_back(opened, LEA, code, 2)).status == "in_review"
        with refused("nothing-to-undo"):
            await dealing.take_back(opened, LEA, code, 2)


async def test_take_back_of_what_is_not_ones_own_or_was_built_upon_is_refused(opened, clock):
    code, other = await waiting(opened, 2)
    await review.decide(opened, LEA, code, "approve")
    with refused("built-upon"):
        await dealing.take_back(opened, OMAR, code, 2)
    await review.decide(opened, LEA, code, "decline", "Off topic")
    with refused("built-upon", status="declined"):
        await dealing.take_back(opened, LEA, code, 2)
    await review.decide(opened, LEA, other, "approve")
    clock.wait(10 * MINUTE + SECOND)
    with refused("nothing-to-undo"):
        await dealing.take_back(opened, LEA, other, 2)
    assert await status(opened, other) == "queued"


async def test_ten_are_the_oldest_ten_and_are_held(opened):
    codes = await waiting(opened, 12)
    ten = await ten_of(opened, LEA, ALL)
    assert [q.code for q in ten.questions] == codes[:10]
    assert await dealt(opened, OMAR) == codes[10]
    again = await ten_of(opened, moderator(2), ALL)
    assert [q.code for q in again.questions] == codes[11:]


async def test_ten_are_approved_each_by_a_decision_and_a_row_of_its_own(opened):
    codes = await waiting(opened, 10)
    ten = await ten_of(opened, LEA, ALL)
    found = await dealing.approve_ten(opened, LEA, ten.shown)
    assert [q.code for q in found.done] == codes
    assert found.left_out == ()
    assert [await status(opened, code) for code in codes] == ["queued"] * 10
    log = [e for e, _ in await entries(opened) if e.move == "approve"]
    assert [(e.role, e.code, e.before, e.after) for e in map(_moved, log)] == [
        ("moderator", code, "in_review", "queued") for code in codes
    ]
    assert await findings(opened) == []
    assert await rows(opened, "SELECT * FROM claims") == []
    # The command takes back one at a time, the last first.
    for code in reversed(codes):
        assert (await decisions.undo(opened, LEA))[0].code == code


def _moved(entry):
    return type("Moved", (), {
        "role": entry.role, "code": entry.code, "before": entry.from_state,
        "after": entry.to_state,
    })  # fmt: skip


async def test_ten_leave_out_what_changed_is_held_or_decided_meanwhile(opened, clock):
    codes = await waiting(opened, 6)
    ten = await ten_of(opened, LEA, ALL)
    clock.wait(MINUTE)  # nobody holds them any more
    await questions.edit(opened, participant(0), codes[0], "Something else altogether is asked?")
    await review.decide(opened, OMAR, codes[1], "decline", "Off topic")
    await questions.withdraw(opened, participant(2), codes[2])
    await review.open_item(opened, OMAR, codes[3])
    found = await dealing.approve_ten(opened, LEA, ten.shown)
    assert [q.code for q in found.done] == codes[4:]
    assert [(code, refusal.key) for code, refusal in found.left_out] == [
        (codes[0], "changed-meanwhile"),
        (codes[1], "decided-meanwhile"),
        (codes[2], "changed-meanwhile"),
        (codes[3], "claimed"),
    ]
    assert found.left_out[1][1].blanks["who"] == "Omar"
    wanted = ["in_review", "declined", "withdrawn", "in_review", "queued", "queued"]
    assert [await status(opened, code) for code in codes] == wanted
    assert await findings(opened) == []


async def test_ten_never_hold_ones_own(opened):
    own = await ask(opened, LEA)
    codes = await waiting(opened, 2)
    ten = await ten_of(opened, LEA, ALL)
    assert [q.code for q in ten.questions] == codes
    theirs = await ten_of(opened, OMAR, ALL)
    assert [q.code for q in theirs.questions] == [own.code]
    found = await dealing.approve_ten(opened, LEA, theirs.shown)  # another's list, were it known
    assert (found.done, [r.key for _, r in found.left_out]) == ((), ["own-question"])


async def test_ten_are_approved_once_and_in_time(opened, clock):
    await waiting(opened, 3)
    ten = await ten_of(opened, LEA, ALL)
    outcomes = await asyncio.gather(
        *(dealing.approve_ten(opened, LEA, ten.shown) for _ in range(2)), return_exceptions=True
    )
    (gone,) = [each for each in outcomes if isinstance(each, Refusal)]
    assert gone.key == "ten-gone"
    assert await rows(opened, "SELECT count(*) FROM log WHERE move = 'approve'") == [(3,)]
    clock.wait(MINUTE)
    await ask(opened, participant(9))
    late = await ten_of(opened, LEA, ALL)
    clock.wait(15 * MINUTE)
    with refused("ten-gone"):
        await dealing.approve_ten(opened, LEA, late.shown)
    with refused("ten-gone"):
        await dealing.show_ten(opened, LEA, ALL, late.shown, "HR-4")
    with refused("ten-gone"):
        await dealing.approve_ten(opened, LEA, "nonsense")


async def test_ten_without_one_holds_the_others_alone(opened):
    codes = await waiting(opened, 3)
    ten = await ten_of(opened, LEA, ALL)
    nine = await ten_of(opened, LEA, ALL, ten.shown, codes[1])
    assert [q.code for q in nine.questions] == [codes[0], codes[2]]
    assert await dealt(opened, OMAR) == codes[1]
    found = await dealing.approve_ten(opened, LEA, nine.shown)
    assert [q.code for q in found.done] == [codes[0], codes[2]]
    with refused("ten-gone"):
        await dealing.approve_ten(opened, LEA, ten.shown)


async def test_ten_say_what_may_ask_the_same(opened):
    codes = await waiting(opened, 2, text="Who pays for the implementation of the Compact?")
    ten = await ten_of(opened, LEA, ALL)
    assert ten.alike == {codes[0]: [codes[1]], codes[1]: [codes[0]]}


async def test_ten_are_taken_back_together_but_for_what_somebody_built_on(opened):
    codes = await waiting(opened, 4)
    ten = await ten_of(opened, LEA, ALL)
    found = await dealing.approve_ten(opened, LEA, ten.shown)
    await curation.reassign(opened, OMAR, codes[1], "WS")
    with refused("nothing-to-undo"):
        await dealing.take_back_ten(opened, LEA, ten.shown)
    back = await dealing.take_back_ten(opened, LEA, found.undo)
    assert [q.code for q in back.done] == [codes[0], *codes[2:]]
    assert [(code, refusal.key) for code, refusal in back.left_out] == [(codes[1], "built-upon")]
    wanted = ["in_review", "queued", "in_review", "in_review"]
    assert [await status(opened, code) for code in codes] == wanted
    with refused("nothing-to-undo"):
        await dealing.take_back_ten(opened, LEA, found.undo)
    assert await findings(opened) == []


async def test_targets_are_likely_ones_first_and_can_be_merged_into(opened):
    text = "Who pays for the implementation of the Compact?"
    await ask(opened, participant(1), text=text)
    await ask(opened, participant(2), text=text)
    best = await ask(opened, participant(3), text="When are children let out of detention?")
    for code in ("HR-2", best.code):
        await review.decide(opened, LEA, code, "approve")
    await questions.support(opened, participant(9), best.code)
    item = await review.open_item(opened, LEA, "HR-1")
    assert [q.code for q in await review.list_targets(opened, LEA, item)] == ["HR-2", best.code]


async def test_item_has_its_other_wordings(opened):
    await waiting(opened, 1)
    await curation.reword(opened, LEA, "HR-1", "Qu'est-ce qui va changer ?", "fr")
    await curation.reword(opened, LEA, "HR-1", "What will change, in short?", "")
    item = await review.open_item(opened, LEA, "HR-1")
    assert item.wordings == (
        ("What will change, in short?", "en"),  # found out
        ("Qu'est-ce qui va changer ?", "fr"),
    )


async def test_decision_on_what_was_overtaken_is_refused_whatever_it_is(opened):
    await waiting(opened, 1)
    await review.decide(opened, OMAR, "HR-1", "approve")
    for act in (
        curation.merge(opened, LEA, "HR-1", "HR-2", 1),
        curation.reassign(opened, LEA, "HR-1", "WS", 1),
        curation.reword(opened, LEA, "HR-1", "Another wording of it", "", 1),
        curation.unmerge(opened, LEA, "HR-1", 1),
        review.open_item(opened, LEA, "HR-1", 1),
    ):
        with refused("decided-meanwhile", who="Omar", status="queued"):
            await act


async def test_decided_twice_is_told_from_decided_by_another(opened):
    await waiting(opened, 1)
    assert await dealing.find_decided(opened, LEA, "HR-1") is None
    await review.decide(opened, LEA, "HR-1", "approve")
    found = await dealing.find_decided(opened, LEA, "HR-1")
    assert found == (await stored(opened, "HR-1"), "approve")
    assert await dealing.find_decided(opened, OMAR, "HR-1") is None


async def test_dealing_reads_no_more_rows_than_it_deals(opened):
    """The statement is answered from one index, in its order, whatever waits."""

    plans: list[list[str]] = []

    class Explained(Transaction):
        def execute(self, sql: str, **values: Any) -> Any:
            found = super().execute(f"EXPLAIN QUERY PLAN {sql}", **values).fetchall()
            plans.append([row[3] for row in found])
            return super().execute(sql, **values)

    def work(tx: Transaction) -> None:
        asked = Explained(tx._connection)
        store.list_next(
            asked, 1, "human-rights", "fr", after=3, own=("A", "B"), holder="C", now=0, limit=1
        )
        store.list_held(asked, 1, "", "", holder="C", now=0)

    await opened.read(work)
    dealing_plan, held_plan = plans
    assert "USING INDEX questions_in_review (event_id=? AND id>?)" in dealing_plan[0]
    assert not any("TEMP B-TREE" in line for line in dealing_plan)
    assert any("SEARCH questions USING INTEGER PRIMARY KEY" in line for line in held_plan)
