"""Moderators press at the same moment: one wins, the others are told what won."""

import asyncio
from random import Random

from bot.actions import floor, hands
from bot.rules.base import Refusal
from tests.builders import (
    SECOND,
    approved,
    chain_holds,
    entries,
    findings,
    moderator,
    participant,
    rows,
)

NOA, LEA, OMAR = (moderator(number) for number in (10, 11, 12))
# What whoever comes second is told, by what they pressed.
TOLD = {
    "next": {"floor-taken"},
    "out of turn": {"floor-taken"},
    "room": {"floor-taken"},
    "answered": {"move-impossible", "hand-move-impossible"},
    "back": {"move-impossible", "hand-move-impossible"},
    "end": {"floor-empty"},
    "lower": {"hand-changed"},
    "next hand": {"nobody-waits"},
    "lower own": {"hand-on-floor", "hand-unknown"},
}


async def race(acts, random):
    """All at once, in any order: the names of who won, and the keys that the others were told."""

    async def run(act):
        for _ in range(random.randrange(4)):
            await asyncio.sleep(0)
        return await act

    pressed = random.sample([*acts.items()], len(acts))
    outcomes = await asyncio.gather(*(run(act) for _, act in pressed), return_exceptions=True)
    won, told = [], {}
    for (name, _), outcome in zip(pressed, outcomes, strict=True):
        if isinstance(outcome, Refusal):
            told[name] = outcome.key
        else:
            assert not isinstance(outcome, BaseException), outcome
            won.append(name)
    return won, told


def taking(live, code):
    return {
        "next": floor.take_next(live, NOA),
        "out of turn": floor.take(live, LEA, code, "To hear the room"),
        "room": floor.give_room(live, OMAR, name="Ben"),
    }


def ending(live, code):
    return {
        "answered": floor.finish(live, NOA, code, "answered"),
        "back": floor.finish(live, LEA, code, "back"),
        "end": floor.finish(live, OMAR, None, "answered"),
    }


def lowering(live, hand, person):
    return {
        "lower": hands.lower(live, NOA, hand.code, hand.version),
        "next hand": floor.take_round(live, LEA, 1, "hand"),
        "lower own": hands.lower_own(live, person, hand.code),
    }


async def test_races_for_the_floor_have_one_winner_each(live, clock):
    """200 races: for the floor, to end what is on it, and for a hand that is up."""
    random, raced, winners = Random(7), 0, set()

    async def held(acts):
        nonlocal raced
        raced += 1
        clock.wait(SECOND)
        won, told = await race(acts, random)
        assert len(won) == 1, (won, told)
        assert all(key in TOLD[name] for name, key in told.items()), (won, told)
        winners.update(won)
        return won[0]

    while raced < 200:
        person = participant(1_000 + raced)
        clock.wait(21 * SECOND)
        if random.random() < 0.4:
            hand = await hands.toggle(live, person, "", None)
            if await held(lowering(live, hand, person)) == "next hand":
                await held(ending(live, hand.code))
            await floor_is_free_and_no_hand_up(live)
            continue
        if random.random() < 0.5:
            code = (await approved(live, person)).code
        else:
            code = (await hands.raise_in_room(live, NOA, name="Ben")).code
        await held(taking(live, code))
        ((item,),) = await rows(live, "SELECT item FROM turns WHERE done_at IS NULL")
        await held(ending(live, item))
        await floor_is_free_and_no_hand_up(live)
    assert winners == set(TOLD)
    turns = await rows(live, "SELECT number FROM turns ORDER BY number")
    assert [number for (number,) in turns] == [*range(1, len(turns) + 1)]
    assert chain_holds(await entries(live))
    assert await findings(live) == []


async def floor_is_free_and_no_hand_up(live):
    """What a race left over goes, so that the next one is about what it says."""
    assert await rows(live, "SELECT item FROM turns WHERE done_at IS NULL") == []
    for (code,) in await rows(live, "SELECT code FROM hands WHERE status = 'queued'"):
        await hands.lower(live, NOA, code)


async def test_hand_pressed_twice_at_once_is_one_hand_or_none(live):
    """Both presses count: up and down again, and never two hands of one person."""
    person = participant(1)
    await asyncio.gather(*(hands.toggle(live, person, "", None) for _ in range(2)))
    assert await rows(live, "SELECT code, status FROM hands") == [("H-1", "lowered")]
    forms = [hands.toggle(live, person, "", None, lowers=False) for _ in range(3)]
    outcomes = await asyncio.gather(*forms, return_exceptions=True)
    assert sorted(getattr(each, "key", "") for each in outcomes) == ["", "hand-up", "hand-up"]
    assert await findings(live) == []
