from bot.actions import balance, events, floor, people, review
from tests.builders import MINUTE, MODERATOR, ORGANIZER, approved, ask, participant, refused


async def test_balance_is_live_for_all(live, clock):
    """PRODUCT section 4: per attendance and principle asked, had a turn, wait, minutes."""
    await people.join(live, participant(3), attendance="room")
    for number, principle in ((1, "HR"), (2, "HR"), (3, "WS")):
        await approved(live, participant(number), principle=principle)
    await ask(live, participant(4))  # in review: not let in yet
    clock.wait(4 * MINUTE)
    await floor.take_next(live, MODERATOR)
    clock.wait(2 * MINUTE)
    await floor.finish(live, MODERATOR, None, "answered")
    found = await balance.load(live, participant(9))
    sides = {share.group: share for share in found.by_side}
    assert (sides["online"].asked, sides["online"].turns) == (2, 1)
    assert (sides["online"].wait_ms, sides["online"].floor_ms) == (4 * MINUTE, 2 * MINUTE)
    assert (sides["room"].asked, sides["room"].turns, sides["room"].wait_ms) == (1, 0, None)
    principles = {share.group: share.asked for share in found.by_principle}
    assert principles == {"HR": 2, "ND": 0, "WG": 0, "WS": 1}
    assert (found.rule, found.cycle) == ("balanced", ("online", "room"))


async def test_balance_counts_the_minutes_of_what_has_the_floor_now(live, clock):
    await approved(live, participant(1))
    await floor.take_next(live, MODERATOR)
    clock.wait(3 * MINUTE)
    found = await balance.load(live, participant(9))
    assert found.by_side[0].floor_ms == 3 * MINUTE


async def test_balance_says_how_many_will_not_be_reached(tmp_path, live, clock):
    for number in range(30):
        await approved(live, participant(number))
    # 10 minutes of the opening, 52 of four talks, 22 of the discussion: 28 turns of three minutes.
    assert (await balance.load(live, participant(9))).not_reached == 2
    await review.decide(live, MODERATOR, "HR-1", "decline", "Off topic")
    assert (await balance.load(live, participant(9))).not_reached == 1


async def test_balance_is_of_no_draft_and_of_nothing_closed(draft):
    with refused("nothing-open"):
        await balance.load(draft, participant(1))
    await events.open_event(draft, ORGANIZER, None, None)
    await approved(draft, participant(1))
    await events.close_event(draft, ORGANIZER)
    with refused("nothing-open"):
        await balance.load(draft, participant(1))
