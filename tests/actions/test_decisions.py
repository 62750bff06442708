import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.actions import curation, decisions, floor, questions, review
from tests.builders import (
    MINUTE,
    MODERATOR,
    SECOND,
    SECOND_MODERATOR,
    approved,
    ask,
    entries,
    findings,
    moderator,
    participant,
    refused,
    rows,
    stored,
)

AMINA = participant(1)
LEA = replace(MODERATOR, name="Lea")
OMAR = replace(SECOND_MODERATOR, name="Omar")


async def test_item_that_is_open_is_held_for_a_minute(opened, clock):
    question = await ask(opened, AMINA)
    await review.open_item(opened, LEA, question.code)
    clock.wait(20 * SECOND)
    for act in (
        review.decide(opened, OMAR, question.code, "approve"),
        review.open_item(opened, OMAR, question.code),
        curation.reassign(opened, OMAR, question.code, "WS"),
    ):
        with refused("claimed", code=question.code, who="Lea", seconds=40):
            await act
    clock.wait(40 * SECOND)
    await review.decide(opened, OMAR, question.code, "approve")


async def test_item_is_held_on_by_whoever_goes_on_working(opened, clock):
    question = await ask(opened, AMINA)
    for _ in range(3):
        await review.open_item(opened, LEA, question.code)
        clock.wait(50 * SECOND)
        with refused("claimed"):
            await review.decide(opened, OMAR, question.code, "approve")
    await review.decide(opened, LEA, question.code, "approve")
    assert await rows(opened, "SELECT * FROM claims") == []


async def test_item_is_let_go_when_another_is_opened(opened):
    first, second = await ask(opened, AMINA), await ask(opened, participant(2))
    await review.open_item(opened, LEA, first.code)
    await review.open_item(opened, LEA, second.code)
    await review.decide(opened, OMAR, first.code, "approve")
    with refused("claimed"):
        await review.decide(opened, OMAR, second.code, "approve")


async def test_item_opened_by_all_at_once_is_held_by_one(opened):
    question = await ask(opened, AMINA)
    opening = [review.open_item(opened, moderator(number), question.code) for number in range(6)]
    outcomes = await asyncio.gather(*opening, return_exceptions=True)
    assert sorted(getattr(each, "key", "") for each in outcomes) == ["", *["claimed"] * 5]


async def test_log_does_not_know_who_held_or_decided(opened):
    question = await ask(opened, AMINA)
    await review.open_item(opened, LEA, question.code)
    await review.decide(opened, LEA, question.code, "approve")
    log = repr(await entries(opened))
    assert "Lea" not in log
    assert LEA.identity not in log


async def test_loser_is_told_who_won(opened):
    question = await ask(opened, AMINA)
    await review.decide(opened, LEA, question.code, "approve", version=question.version)
    with refused("decided-meanwhile", who="Lea", status="queued"):
        await review.decide(opened, OMAR, question.code, "approve", version=question.version)
    queued = await stored(opened, question.code)
    await questions.edit(opened, AMINA, question.code, "What will change for the others?")
    with refused("changed-meanwhile", status="in_review"):  # nobody won: the asker changed it
        await review.decide(opened, OMAR, question.code, "decline", "Off topic", queued.version)


async def test_approval_stays_when_something_was_merged_into_it(opened):
    target, other = await ask(opened, AMINA), await ask(opened, participant(2))
    await review.decide(opened, LEA, target.code, "approve")
    await curation.merge(opened, OMAR, other.code, target.code)
    with refused("built-upon", code=target.code, status="queued"):
        await decisions.undo(opened, LEA)
    await curation.unmerge(opened, OMAR, other.code)
    assert (await decisions.undo(opened, LEA))[0].status == "in_review"


async def reopened(context):
    question = await ask(context, AMINA)
    await review.decide(context, OMAR, question.code, "decline", "Off topic")
    return await stored(context, question.code)


# What is decided, and on which question: its state is given back whole.
UNDONE: dict[str, tuple[Any, Any]] = {
    "approve": (ask, lambda c, code: review.decide(c, LEA, code, "approve")),
    "decline": (ask, lambda c, code: review.decide(c, LEA, code, "decline", "Off topic")),
    "reopen": (
        lambda c, _: reopened(c),
        lambda c, code: review.decide(c, LEA, code, "reopen", "W"),
    ),
    "followup": (approved, lambda c, code: review.decide(c, LEA, code, "followup", "MFA")),
    "principle": (approved, lambda c, code: curation.reassign(c, LEA, code, "WS")),
    "reword": (approved, lambda c, code: curation.reword(c, LEA, code, "In other words?", "en")),
}


@pytest.mark.parametrize("verb", UNDONE)
async def test_decision_is_taken_back(opened, clock, verb):
    begin, decide = UNDONE[verb]
    question = await begin(opened, AMINA)
    clock.wait(MINUTE)
    decided = await decide(opened, question.code)
    assert decided.version > question.version
    clock.wait(10 * MINUTE)
    after, taken_back = await decisions.undo(opened, LEA)
    assert taken_back == verb
    assert after == await stored(opened, question.code)
    assert replace(after, version=0) == replace(question, version=0, id=after.id)
    assert after.version > question.version
    entry = (await entries(opened))[-1][0]
    assert (entry.move, entry.to_state, entry.reason) == ("undo", question.status, verb)
    assert await rows(opened, "SELECT * FROM wordings") == []
    assert await findings(opened) == []
    with refused("nothing-to-undo"):
        await decisions.undo(opened, LEA)


async def unmerged(context, into="queued"):
    """A question that Lea merged into another and took out of it again; and the other."""
    target, other, third = [await approved(context, participant(n)) for n in (1, 2, 4)]
    await questions.support(context, participant(3), other.code)
    await curation.merge(context, LEA, other.code, target.code)
    await curation.unmerge(context, LEA, other.code)
    if into == "on_floor":
        await floor.take(context, OMAR, target.code, "To hear the room")
    elif into == "declined":
        await review.decide(context, OMAR, target.code, "decline", "Off topic")
    elif into == "merged":
        await curation.merge(context, OMAR, target.code, third.code)
    return target.code, other.code


@pytest.mark.parametrize("into", ["queued", "on_floor"])
async def test_unmerging_is_taken_back(live, into):
    target, other = await unmerged(live, into)
    assert (await stored(live, target)).support == 0
    await questions.support(live, participant(5), other)
    after, taken_back = await decisions.undo(live, LEA)
    assert (taken_back, after.status) == ("unmerge", "merged")
    assert (await stored(live, other)).merged_into == target
    assert (await stored(live, target)).support == 3  # who asked it, and the two behind it
    assert await findings(live) == []
    await curation.unmerge(live, OMAR, other)
    assert (await stored(live, other)).status == "queued"
    assert (await stored(live, target)).support == 0
    assert await findings(live) == []


@pytest.mark.parametrize("into", ["declined", "merged"])
async def test_unmerging_stays_where_nothing_can_be_merged_into_any_more(live, into):
    target, other = await unmerged(live, into)
    with refused("merge-impossible", code=target, status=into):
        await decisions.undo(live, LEA)
    assert (await stored(live, other)).status == "queued"
    assert await findings(live) == []


async def test_unmerging_that_others_built_on_stays(live):
    _, other = await unmerged(live)
    await review.decide(live, OMAR, other, "decline", "Off topic")
    with refused("built-upon"):
        await decisions.undo(live, LEA)


async def test_decision_is_taken_back_within_ten_minutes_by_whoever_made_it(opened, clock):
    question = await ask(opened, AMINA)
    await review.decide(opened, LEA, question.code, "approve")
    with refused("nothing-to-undo"):
        await decisions.undo(opened, OMAR)
    with refused("not-moderator"):
        await decisions.undo(opened, AMINA)
    clock.wait(10 * MINUTE + 1)
    with refused("nothing-to-undo"):
        await decisions.undo(opened, LEA)


async def test_decision_that_others_built_on_stays(live):
    question = await ask(live, AMINA)
    await review.decide(live, LEA, question.code, "approve")
    await floor.take(live, OMAR, question.code, "To hear the room")
    with refused("built-upon", status="on_floor"):
        await decisions.undo(live, LEA)


async def test_support_given_meanwhile_is_kept(opened):
    question = await approved(opened, AMINA)
    await review.decide(opened, LEA, question.code, "decline", "Off topic")
    await decisions.undo(opened, LEA)
    await questions.support(opened, participant(5), question.code)
    assert (await stored(opened, question.code)).support == 1


async def test_taking_back_frees_the_floor_and_gives_it_again(live):
    question = await approved(live, AMINA)
    await floor.take_next(live, LEA)
    after, _ = await decisions.undo(live, LEA)
    assert (after.status, after.floor_at) == ("queued", None)
    assert (await stored(live, after.code)).selection_reason == ""
    await floor.take_next(live, LEA)
    await floor.finish(live, LEA, None, "answered")
    after, _ = await decisions.undo(live, LEA)
    assert after.status == "on_floor"
    open_turns = await rows(live, "SELECT item FROM turns WHERE done_at IS NULL")
    assert open_turns == [(question.code,)]
    with refused("floor-taken"):
        await floor.take_next(live, OMAR)
    await floor.finish(live, OMAR, None, "back")


async def test_taking_back_never_puts_two_on_the_floor(live):
    for number in range(2):
        await approved(live, participant(number))
    await floor.take_next(live, LEA)
    await floor.finish(live, LEA, None, "answered")
    await floor.take_next(live, OMAR)
    with refused("floor-taken"):
        await decisions.undo(live, LEA)
    on_floor = await rows(live, "SELECT code FROM questions WHERE status = 'on_floor'")
    assert len(on_floor) == 1
