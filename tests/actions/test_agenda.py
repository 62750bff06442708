from itertools import pairwise

import pytest

from bot import clockwork
from bot.actions import agenda, events, floor
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND,
    SECOND_MODERATOR,
    STARTS_AT,
    approved,
    configuration,
    deliver,
    entries,
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


async def statuses(context):
    return {key: status for key, status, *_ in await programme(context)}


async def test_sessions_run_one_after_another(opened, clock):
    clock.at = STARTS_AT + 2 * MINUTE
    started = await agenda.start(opened, MODERATOR)
    assert (started.key, started.actual_start_at) == (KEYS[0], clock.at)
    for one, other in pairwise(KEYS):
        clock.wait(MINUTE)
        ended, started_next = await agenda.move_on(opened, MODERATOR)
        assert (ended.key, ended.actual_end_at) == (one, clock.at)
        assert started_next
        assert (started_next.key, started_next.status) == (other, "running")
        assert list((await statuses(opened)).values()).count("running") == 1
    clock.wait(MINUTE)
    ended, started_next = await agenda.move_on(opened, MODERATOR)
    assert (ended.key, started_next) == (KEYS[-1], None)
    assert set((await statuses(opened)).values()) == {"ended"}
    with refused("programme-over"):
        await agenda.start(opened, MODERATOR)


async def test_first_start_makes_the_event_live(opened, clock):
    await agenda.start(opened, MODERATOR, KEYS[2])
    found = await rows(opened, "SELECT state, live_at FROM events")
    assert found == [("live", clock.at)]
    with refused("session-running", session=KEYS[2]):
        await agenda.start(opened, MODERATOR)
    await agenda.end(opened, MODERATOR)
    with refused("session-over"):
        await agenda.start(opened, MODERATOR, KEYS[2])
    with refused("session-unknown"):
        await agenda.start(opened, MODERATOR, "lunch")
    moves = [entry.move for entry, _ in await entries(opened)]
    assert moves == ["open", "live", "session_start", "session_end"]


@pytest.mark.parametrize("act", ["start", "move_on", "end"])
async def test_programme_is_run_by_moderators(live, act):
    before = await programme(live)
    with refused("not-moderator"):
        await getattr(agenda, act)(live, participant(1))
    assert await programme(live) == before


async def test_next_pressed_by_two_moves_one_session(live, clock):
    clock.wait(MINUTE)
    await agenda.move_on(live, MODERATOR)
    clock.wait(4 * SECOND)
    with refused("next-twice", seconds=1):
        await agenda.move_on(live, SECOND_MODERATOR)
    clock.wait(SECOND)
    await agenda.move_on(live, SECOND_MODERATOR)


async def test_next_names_once_what_is_on_the_floor(live, clock):
    """PRODUCT section 13: the item stays; `next` is refused once and names it."""
    question = await approved(live, participant(1))
    await floor.take_next(live, MODERATOR)
    clock.wait(MINUTE)
    with refused("floor-before-next", codes=question.code):
        await agenda.move_on(live, MODERATOR)
    assert (await statuses(live))[KEYS[0]] == "running"
    with refused("next-twice"):  # a second person, who did not see the warning
        await agenda.move_on(live, MODERATOR)
    clock.wait(6_000)
    await agenda.move_on(live, MODERATOR)
    assert await rows(live, "SELECT code FROM questions WHERE status = 'on_floor'") == [("HR-1",)]
    clock.wait(MINUTE)
    await agenda.move_on(live, MODERATOR)  # of this item it was said


async def test_nothing_runs_that_could_end(opened):
    for act in (agenda.move_on, agenda.end):
        with refused("nothing-running"):
            await act(opened, MODERATOR)


async def test_change_of_session_is_announced_once(opened, clock):
    await deliver(opened)
    clock.at = STARTS_AT
    await agenda.start(opened, MODERATOR)
    announced = [d.owed.subject for d in await deliver(opened) if d.owed.kind == "session"]
    assert announced == [KEYS[0]]
    clock.wait(10 * MINUTE)
    await agenda.move_on(opened, MODERATOR)
    announced = [d.owed.subject for d in await deliver(opened) if d.owed.kind == "session"]
    assert announced == [KEYS[1]]


async def test_auto_session_starts_at_its_time_and_ends_what_runs(opened, clock):
    """PRODUCT section 6: the clock starts no session unless it says so."""
    clock.at = STARTS_AT
    await agenda.start(opened, MODERATOR)
    for _ in KEYS[1:5]:
        clock.wait(13 * MINUTE)
        await agenda.move_on(opened, MODERATOR)
    clock.at = STARTS_AT + 62 * MINUTE - 1
    await clockwork.tick(opened)
    assert (await statuses(opened))["society"] == "running"
    clock.wait(1)
    await clockwork.tick(opened)
    assert ((await statuses(opened))["society"], (await statuses(opened))["discussion"]) == (
        "ended", "running",
    )  # fmt: skip
    await clockwork.tick(opened)
    starts = [e.reason for e, _ in await entries(opened) if e.move == "session_start"]
    assert starts.count("discussion") == 1
    assert [e.role for e, _ in await entries(opened) if e.reason == "discussion"] == ["system"]


async def test_manual_session_is_never_started_by_the_clock(opened, clock):
    for minute in range(0, 100, 5):
        clock.at = STARTS_AT + minute * MINUTE
        await clockwork.tick(opened)
    started = {key for key, status in (await statuses(opened)).items() if status != "planned"}
    assert started == {s.key for s in shipped().events[0].sessions if s.start_mode == "auto"}


async def only_auto(tmp_path):
    sessions = [s for s in shipped().events[0].sessions if s.start_mode == "auto"]
    return configuration(tmp_path, event={"sessions": tuple(sessions)})


@pytest.mark.parametrize(
    ("late_min", "status", "announced"),
    [(0, "running", 1), (21, "running", 1), (22, "skipped", 0), (300, "skipped", 0)],
)
async def test_auto_session_after_downtime(tmp_path, clock, late_min, status, announced):
    """PRODUCT section 13: announced late within the session, else logged as missed."""
    async with running(await only_auto(tmp_path), clock) as context:
        await open_for_questions(context)
        await deliver(context)
    clock.at = STARTS_AT + (62 + late_min) * MINUTE
    async with running(context.config, clock) as context:
        await clockwork.tick(context)
        assert (await statuses(context))["discussion"] == status
        said = [words(d) for d in await deliver(context) if d.owed.kind == "session"]
        assert len(said) == announced
        assert all(("Sent late" in each) == (late_min > 0) for each in said)
        if announced:  # it ends when it was due to: the room did not wait for us
            assert (await programme(context))[0][3] == 84
        moves = [entry.move for entry, _ in await entries(context)]
        assert moves.count("session_missed") == 1 - announced


async def test_console_asks_for_a_session_that_is_due_and_starts_it(live, clock):
    await deliver(live)
    clock.at = STARTS_AT + 10 * MINUTE
    await clockwork.tick(live)
    (console,) = [d for d in await deliver(live) if d.owed.kind == "console"]
    assert f"run:start:{KEYS[1]}" in repr(console.card)
    await agenda.start_due_one(live, MODERATOR, KEYS[1])
    found = await statuses(live)
    assert (found[KEYS[0]], found[KEYS[1]]) == ("ended", "running")
    with refused("session-running"):
        await agenda.start_due_one(live, SECOND_MODERATOR, KEYS[1])


async def test_programme_is_shown_in_every_state(draft):
    for act in (None, open_for_questions, agenda_started, closed):
        if act:
            await act(draft)
        loaded = await agenda.load(draft, participant(1), lasting=True)
        assert [session.key for session in loaded.sessions] == KEYS
        assert len(loaded.speakers) == 4


async def agenda_started(context):
    await agenda.start(context, MODERATOR)


async def closed(context):
    await events.close_event(context, ORGANIZER)
