"""A delay, an extension, a skip: one transaction, everything that follows, one announcement."""

import asyncio

import pytest

from bot import clockwork
from bot.actions import agenda, asking, events, floor, polls, retiming
from bot.actions.retiming import retime
from bot.cards.retiming import Choices, Moved
from bot.rules.base import Refusal
from tests.builders import (
    ENDS_AT,
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND_MODERATOR,
    STARTS_AT,
    approved,
    configuration,
    delay,
    deliver,
    entries,
    findings,
    go_live,
    open_for_questions,
    participant,
    refused,
    rows,
    running,
    shipped,
    words,
)

KEYS = [session.key for session in shipped().events[0].sessions]


async def programme(context):
    columns = "key, status, (due_start_at - :start) / 60000, (due_end_at - :start) / 60000"
    return await rows(context, f"SELECT {columns} FROM sessions ORDER BY place", start=STARTS_AT)


async def reminders(context):
    return await rows(
        context,
        "SELECT subject, (due_at - :start) / 60000, (useful_until - :start) / 60000"
        " FROM outbox WHERE kind = 'reminder' AND state = 'open' ORDER BY due_at",
        start=STARTS_AT,
    )


async def test_delay_moves_every_later_session(live):
    before = await programme(live)
    moved = await delay(live, 5)
    after = await programme(live)
    assert after[0] == before[0]  # what runs is not moved
    assert after[1:] == [(k, s, one + 5, other + 5) for k, s, one, other in before[1:]]
    assert [s.key for s, t in zip(moved.before, moved.after, strict=True) if s != t] == KEYS[1:]
    assert await rows(live, "SELECT ends_at, hard_end_at FROM events") == [
        (ENDS_AT + 5 * MINUTE, ENDS_AT)
    ]
    planned = "SELECT min(planned_start_at), max(planned_end_at) FROM sessions"
    assert await rows(live, planned) == [(STARTS_AT, ENDS_AT)]  # as it was published
    assert [(e.move, e.reason) for e, _ in await entries(live)][-1] == ("delay", "5 min, over")


async def test_extension_moves_the_end_of_what_runs_and_what_follows(live):
    before = await programme(live)
    await delay(live, 5, "extend")
    after = await programme(live)
    assert after[0] == (*before[0][:3], before[0][3] + 5)
    assert after[1:] == [(k, s, one + 5, other + 5) for k, s, one, other in before[1:]]


async def test_delay_before_the_start_moves_start_and_reminders(tmp_path, clock):
    async with running(configuration(tmp_path, event={"hard_end": False}), clock) as context:
        await open_for_questions(context)
        assert await reminders(context) == [("first 900", -15, -5), ("first 300", -5, 0)]
        moved = await delay(context, 45)
        assert moved.reminders == 2
        assert await reminders(context) == [("first 900", 30, 39), ("first 300", 40, 45)]
        assert await rows(context, "SELECT starts_at FROM events") == [(STARTS_AT + 45 * MINUTE,)]
        assert (await programme(context))[-1][3] == 135


async def test_skip_of_the_first_session_moves_the_reminders_to_the_next(opened):
    await retiming.skip(opened, MODERATOR, KEYS[0])
    assert await reminders(opened) == [("first 900", -5, 4), ("first 300", 5, 10)]
    after = await programme(opened)
    assert [status for _, status, *_ in after] == ["skipped", *["planned"] * 6]
    assert [start for _, _, start, _ in after] == [0, 10, 23, 36, 49, 62, 84]


async def test_skip_of_the_last_session_ends_the_event_earlier(live):
    await retiming.skip(live, MODERATOR, KEYS[-1])
    assert await rows(live, "SELECT ends_at FROM events") == [(ENDS_AT - 6 * MINUTE,)]
    assert isinstance(await retime(live, MODERATOR, "delay", 6), Moved)  # which gives room


async def test_minutes_that_somebody_freed_can_be_given_away(live):
    """What was left out in the middle leaves a pause, and a choice uses it up."""
    await retiming.skip(live, MODERATOR, "government")
    found = await retime(live, MODERATOR, "delay", 5)
    assert isinstance(found, Choices)
    await delay(live, 5, how="pauses")
    starts = {key: start for key, _, start, _ in await programme(live)}
    assert (starts["rights"], starts["discrimination"]) == (15, 28)
    assert (starts["society"], starts["closing"]) == (49, 84)


@pytest.mark.parametrize(
    ("act", "closes_min", "moves"),
    [
        ("delay", 65, 0),  # before the next session: what runs is not moved
        ("delay", 75, 5),
        ("extend", 65, 0),
        ("extend", 75, 5),
    ],
)
async def test_poll_whose_time_is_up_in_what_moves_moves_with_it(
    live, clock, act, closes_min, moves
):
    await polls.move(live, MODERATOR, "gap", "open")
    closes_at = STARTS_AT - HOUR + closes_min * MINUTE
    await live.write(lambda tx: tx.execute("UPDATE polls SET closes_at = :at WHERE id = 1",
                                           at=closes_at))  # fmt: skip
    await live.write(lambda tx: tx.execute("UPDATE sessions SET due_end_at = due_end_at + :more"
                                           " WHERE status = 'running'", more=HOUR))  # fmt: skip
    await deliver(live)
    moved = await delay(live, 5, act)
    found = await rows(live, "SELECT closes_at FROM polls WHERE id = 1")
    assert found == [(closes_at + moves * MINUTE,)]
    assert [poll.code for poll in moved.polls] == ["P-1"] * bool(moves)
    drawn = [d.owed.subject for d in await deliver(live) if d.owed.kind == "poll"]
    assert drawn == [] or moves
    clock.at = closes_at + moves * MINUTE - 1
    await clockwork.tick(live)
    assert await rows(live, "SELECT status FROM polls WHERE id = 1") == [("open",)]


async def test_poll_without_an_end_closes_with_its_session_whenever_that_is(live, clock):
    await live.write(lambda tx: tx.execute("UPDATE polls SET duration_ms = NULL"))
    await polls.move(live, MODERATOR, "gap", "open")
    await delay(live, 5, "extend")
    clock.wait(14 * MINUTE)
    await clockwork.tick(live)
    assert await rows(live, "SELECT status FROM polls WHERE id = 1") == [("open",)]
    await agenda.move_on(live, MODERATOR)
    assert await rows(live, "SELECT status FROM polls WHERE id = 1") == [("closed",)]


async def test_asking_opens_and_closes_with_the_sessions_whenever_they_are(live, clock):
    await delay(live, 5)
    await agenda.end(live, MODERATOR)
    await agenda.start(live, MODERATOR, "closing")
    with refused("asking-closed", at=STARTS_AT + 15 * MINUTE):  # as the programme is now
        await asking.prepare(live, participant(2), None)
    clock.wait(MINUTE)
    await agenda.end(live, MODERATOR)
    await agenda.start(live, MODERATOR, "discussion")
    await asking.prepare(live, participant(2), None)


async def test_choices_cost_questions_at_the_pace_so_far(live, clock):
    before = await programme(live)
    found = await retime(live, MODERATOR, "delay", 7)
    assert await programme(live) == before
    assert isinstance(found, Choices)
    assert found.over_in_questions == 2  # at three minutes
    costs = {(c.offer.how, c.offer.key): c.cost for c in found.choices}
    assert costs["leave", "discussion"] in (7, 8)  # 22 minutes
    for number in range(3):
        await approved(live, participant(number))
    for _ in range(3):
        await floor.take_next(live, MODERATOR)
        clock.wait(MINUTE)
        await floor.finish(live, MODERATOR, None, "answered")
    found = await retime(live, MODERATOR, "delay", 7)
    assert isinstance(found, Choices)
    assert found.over_in_questions == 7  # at one
    costs = {(c.offer.how, c.offer.key): c.cost for c in found.choices}
    assert costs["cut", "discussion"] == 7
    assert costs["over", ""] == 0


async def test_every_choice_does_what_it_showed(tmp_path, clock):
    config = configuration(tmp_path)
    async with running(config, clock) as context:
        await go_live(context)
        found = await retime(context, MODERATOR, "extend", 5)
        assert isinstance(found, Choices)
        shown = [c.offer for c in found.choices]
    for place, offer in enumerate(shown):
        folder = tmp_path / str(place)
        folder.mkdir()
        async with running(configuration(folder), clock) as context:
            await go_live(context)
            await delay(context, 5, "extend", f"{offer.how} {offer.key}".strip())
            due = [(s.key, s.status, (s.due_start_at - STARTS_AT) // MINUTE,
                    (s.due_end_at - STARTS_AT) // MINUTE) for s in offer.sessions]  # fmt: skip
            assert await programme(context) == due
            assert await findings(context) == []


async def test_two_who_move_the_same_session_at_once_move_it_once(live):
    await live.write(lambda tx: tx.execute("UPDATE events SET hard_end_at = hard_end_at * 2"))
    due = (KEYS[1], STARTS_AT + 10 * MINUTE)
    acts = [retime(live, who, "delay", 5, due) for who in (MODERATOR, SECOND_MODERATOR)]
    won = await asyncio.gather(*acts, return_exceptions=True)
    (told,) = [each for each in won if isinstance(each, Refusal)]
    assert (told.key, told.blanks["minutes"]) == ("moved-meanwhile", 5)
    assert (await programme(live))[1][2] == 15


async def test_choice_is_refused_once_the_programme_was_changed(live):
    found = await retime(live, MODERATOR, "delay", 5)
    assert isinstance(found, Choices)
    acts = [
        retiming.choose(live, who, "delay", 5, "over", "", found.mark)
        for who in (MODERATOR, SECOND_MODERATOR)
    ]
    won = await asyncio.gather(*acts, return_exceptions=True)
    assert [each.key for each in won if isinstance(each, Refusal)] == ["programme-changed"]
    assert (await programme(live))[1][2] == 15


async def test_delay_is_announced_once_and_two_before_it_is_sent_too(live):
    await deliver(live)
    await delay(live, 5)
    await delay(live, 3)
    (said,) = [d for d in await deliver(live) if d.owed.kind == "retimed"]
    assert f"<t:{(STARTS_AT + 18 * MINUTE) // 1000}:t>" in words(said)
    await delay(live, 1)
    kinds = [d.owed.kind for d in await deliver(live)]
    assert kinds.count("retimed") == 1


async def test_announcement_of_what_overruns_says_no_past_end(live, clock):
    """It goes on until the next one is due."""
    clock.at = STARTS_AT + 12 * MINUTE
    await delay(live, 5)
    (said,) = [words(d) for d in await deliver(live) if d.owed.kind == "retimed"]
    assert f"until <t:{(STARTS_AT + 15 * MINUTE) // 1000}:t>" in said
    clock.at = STARTS_AT + 16 * MINUTE
    await retiming.skip(live, MODERATOR, "closing")
    (said,) = [words(d) for d in await deliver(live) if d.owed.kind == "retimed"]
    assert "Opening and welcome · now\n" in said
    assert "What comes next, and closing · left out" in said


async def test_hard_end_that_is_none_is_passed_without_asking(tmp_path, clock):
    async with running(configuration(tmp_path, event={"hard_end": False}), clock) as context:
        await open_for_questions(context)
        assert isinstance(await retime(context, MODERATOR, "delay", 45), Moved)
        assert (await programme(context))[-1][3] == 135


@pytest.mark.parametrize("act", ["delay", "extend", "skip"])
async def test_programme_is_moved_by_moderators(live, act):
    before = await programme(live)
    with refused("not-moderator"):
        if act == "skip":
            await retiming.skip(live, participant(1), "closing")
        else:
            await retime(live, participant(1), act, 5)
    assert await programme(live) == before


async def test_nothing_is_moved_once_the_event_is_closed(live):
    await events.close_event(live, ORGANIZER)
    for act in (retime(live, MODERATOR, "delay", 5), retiming.skip(live, MODERATOR, "closing")):
        with refused("nothing-open"):
            await act


async def test_records_agree_with_a_programme_that_was_moved(live, clock):
    await delay(live, 4, "extend", "shorten")
    clock.wait(MINUTE)
    await delay(live, 3, how="cut discussion")
    await delay(live, 6, how="leave closing")
    await retiming.skip(live, MODERATOR, "society")
    moves = [e.move for e, _ in await entries(live)]
    assert moves[-4:] == ["extend", "delay", "delay", "skip"]
    assert await findings(live) == []
