import asyncio
from random import Random

import pytest

from bot.actions import floor, review
from bot.rules.base import Refusal
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    approved,
    ask,
    entries,
    moderator,
    participant,
    refused,
    rows,
    stored,
)

AMINA = participant(1)
REASONS = {"decline": "Off topic", "reopen": "A mistake"}


async def test_approved_waits_in_the_queue(opened, clock):
    question = await ask(opened, AMINA)
    clock.wait(MINUTE)
    after = await review.decide(opened, MODERATOR, question.code, "approve")
    assert after == await stored(opened, question.code)
    assert (after.status, after.queued_at) == ("queued", clock.at)
    assert after.version > question.version


async def test_declined_has_a_reason_that_stays(opened, clock):
    question = await ask(opened, AMINA)
    after = await review.decide(opened, MODERATOR, "hr 1", "decline", "  Off \n topic ")
    assert (after.status, after.reason, after.closed_at) == ("declined", "Off topic", clock.at)
    entry = (await entries(opened))[-1][0]
    assert (entry.role, entry.code, entry.move) == ("moderator", question.code, "decline")
    assert (entry.from_state, entry.to_state, entry.reason) == (
        "in_review", "declined", "Off topic",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("verb", "reason", "key"),
    [
        ("decline", "", "reason-needed"),
        ("decline", " \u200b ", "reason-needed"),
        ("decline", "x" * 201, "too-long"),
        ("reopen", "", "reason-needed"),
    ],
)
async def test_decision_without_a_sayable_reason_is_refused(opened, verb, reason, key):
    question = await ask(opened, AMINA)
    if verb == "reopen":
        await review.decide(opened, MODERATOR, question.code, "decline", "Off topic")
    before = await stored(opened, question.code)
    with refused(key):
        await review.decide(opened, MODERATOR, question.code, verb, reason)
    assert await stored(opened, question.code) == before


async def test_reopened_goes_back_to_review(opened):
    question = await ask(opened, AMINA)
    await review.decide(opened, MODERATOR, question.code, "decline", "Off topic")
    after = await review.decide(opened, MODERATOR, question.code, "reopen", "A mistake")
    assert (after.status, after.closed_at) == ("in_review", None)


async def test_declined_on_the_floor_frees_it(live):
    question = await approved(live, AMINA)
    await floor.take_next(live, MODERATOR)
    await review.decide(live, MODERATOR, question.code, "decline", "Off topic")
    assert await rows(live, "SELECT item, outcome, done_at IS NULL FROM turns") == [
        (question.code, "declined", 0)
    ]
    await approved(live, participant(2))
    await floor.take_next(live, MODERATOR)


@pytest.mark.parametrize("verb", ["approve", "decline", "reopen"])
@pytest.mark.parametrize(
    ("who", "code", "key"),
    [
        (participant(5), "HR-1", "not-moderator"),
        (MODERATOR, "HR-9", "question-unknown"),
        (MODERATOR, "nonsense", "code-malformed"),
        (MODERATOR, "P-1", "question-unknown"),
    ],
    ids=["participant", "unknown", "malformed", "poll"],
)
async def test_decision_that_cannot_be_is_refused(opened, verb, who, code, key):
    await ask(opened, AMINA)
    before = await stored(opened, "HR-1")
    with refused(key):
        await review.decide(opened, who, code, verb, "Off topic")
    assert await stored(opened, "HR-1") == before


@pytest.mark.parametrize("attribution", ["anonymous", "named"])
@pytest.mark.parametrize("who", [MODERATOR, ORGANIZER], ids=["moderator", "organizer"])
async def test_nobody_decides_their_own(live, who, attribution):
    """Also not under a veil: whoever asked is known to no row, and still kept from deciding."""
    own = await ask(live, who, attribution=attribution, name="Mo")
    for verb in ("approve", "decline"):
        with refused("own-question"):
            await review.decide(live, who, own.code, verb, "Off topic")
    await review.decide(live, SECOND_MODERATOR, own.code, "approve")
    with refused("own-question"):
        await floor.take(live, who, own.code, "The chair's choice")
    await floor.take(live, SECOND_MODERATOR, own.code, "The chair's choice")
    with refused("own-question"):
        await floor.finish(live, who, own.code, "answered")
    # Putting it back decides nothing about it, and a lone moderator is never stuck with it.
    await floor.finish(live, who, own.code, "back")


async def test_decision_on_a_wording_that_was_overtaken_is_refused(opened):
    question = await ask(opened, AMINA)
    await review.decide(opened, MODERATOR, question.code, "approve", version=question.version)
    with pytest.raises(Refusal) as caught:
        await review.decide(
            opened, SECOND_MODERATOR, question.code, "decline", "Off topic", question.version
        )
    assert caught.value.key == "decided-meanwhile"
    assert caught.value.blanks["status"] == "queued"
    assert (await stored(opened, question.code)).status == "queued"


async def race(context, code, version, random):
    """Several moderators decide at the same moment on what they see; each one's outcome."""
    people = [moderator(number) for number in range(5)]
    random.shuffle(people)
    acts = []
    for person in people:
        verb = random.choice(["approve", "decline"])
        acts.append(
            review.decide(context, person, code, verb, REASONS.get(verb, ""), version=version)
        )
    return await asyncio.gather(*acts, return_exceptions=True)


async def test_races_have_one_winner_each(opened, clock):
    """200 questions, five moderators on each, all at once and in any order."""
    random = Random(7)
    asked = []
    for number in range(200):
        asked.append(await ask(opened, participant(100 + number), random.choice(["HR", "WS"])))
    races = [race(opened, q.code, q.version, random) for q in asked]
    random.shuffle(races)
    for outcomes in await asyncio.gather(*races):
        winners = [each for each in outcomes if not isinstance(each, BaseException)]
        losers = [each for each in outcomes if isinstance(each, BaseException)]
        (winner,) = winners
        assert {getattr(each, "key", each) for each in losers} == {"decided-meanwhile"}
        # The others are told what won, and that it is what is stored.
        assert {each.blanks["status"] for each in losers if isinstance(each, Refusal)} == {
            winner.status
        }
        assert await stored(opened, winner.code) == winner
    decided = [e.code for e, _ in await entries(opened) if e.move in ("approve", "decline")]
    assert sorted(decided) == sorted(question.code for question in asked)


async def test_next_pressed_by_many_gives_one_turn(live):
    for number in range(5):
        await approved(live, participant(number))
    presses = [floor.take_next(live, moderator(number)) for number in range(8)]
    outcomes = await asyncio.gather(*presses, return_exceptions=True)
    assert sorted(getattr(each, "key", "") for each in outcomes) == ["", *["floor-taken"] * 7]
    assert len(await rows(live, "SELECT number FROM turns")) == 1


async def test_item_that_is_opened_offers_the_reasons_of_the_event(opened):
    question = await ask(opened, AMINA)
    item = await review.open_item(opened, MODERATOR, question.code)
    assert item.question.code == question.code
    assert item.decline_reasons[0] == "Off topic"
    assert item.override_reasons[0] == "The chair's choice"
    with refused("not-moderator"):
        await review.open_item(opened, AMINA, question.code)


async def test_console_is_for_moderators(opened):
    await ask(opened, AMINA)
    console = await review.load_console(opened, MODERATOR)
    assert [question.code for question in console.in_review] == ["HR-1"]
    with refused("not-moderator"):
        await review.load_console(opened, AMINA)
