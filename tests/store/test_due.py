"""What a clock that was set back would hold up is owed at once; what is planned keeps its time."""

import pytest

from bot.store import due
from bot.store import outbox as store

NOW, MINUTE, MOST = 1_000_000, 60_000, 120_000


@pytest.fixture
async def write(draft):
    """Run a store function in a transaction."""

    async def write(work):
        return (await draft.database.write(work))[0]

    return write


async def due_after(write, now):
    """When a row is due after the clock was looked at."""
    await write(lambda tx: due.hasten(tx, now, MOST))
    return await write(lambda tx: due.next_due(tx, [1]))


async def test_owed_at_once_by_a_clock_that_was_ahead_is_owed_now(write):
    await write(lambda tx: store.owe(tx, 1, "floor", "1 HR-1", now=NOW))
    assert await due_after(write, NOW - MINUTE) == NOW - MINUTE


@pytest.mark.parametrize("created", [NOW - 500, NOW + MINUTE])
async def test_drawing_that_a_clock_ahead_put_off_is_owed_now(write, created):
    """The board was drawn while the clock was a minute ahead, and owed again."""
    await write(lambda tx: store.owe(tx, 1, "board", now=created, due_at=created + 2_000))
    await write(lambda tx: due.put_off(tx, 1, "board", "", NOW + MINUTE + 3_500))
    assert await due_after(write, NOW) == NOW


async def test_drawing_that_is_put_off_by_two_seconds_is_not_drawn_earlier(write):
    await write(lambda tx: store.owe(tx, 1, "board", now=NOW - 1_000, due_at=NOW))
    await write(lambda tx: due.put_off(tx, 1, "board", "", NOW + 2_000))
    assert await due_after(write, NOW) == NOW + 2_000


async def test_trial_that_a_clock_put_off_is_owed_now(write):
    await write(lambda tx: store.owe(tx, 1, "floor", "1 HR-1", now=NOW))
    (taken,) = await write(lambda tx: due.take_due(tx, NOW, 20, [1]))
    await write(lambda tx: store.set_retry(tx, taken.id, NOW + 2_000, "reset"))
    assert await due_after(write, NOW) == NOW + 2_000
    assert await due_after(write, NOW - 1) == NOW - 1


async def test_planned_for_an_instant_comes_then_whatever_the_clock_did(write):
    at = NOW + 5 * MINUTE
    await write(lambda tx: store.owe(tx, 1, "reminder", "a", now=NOW, due_at=at))
    assert await due_after(write, NOW - MINUTE) == at


async def test_retried_and_then_moved_with_the_programme_comes_when_it_was_moved_to(write):
    await write(lambda tx: store.owe(tx, 1, "reminder", "a", now=NOW))
    (taken,) = await write(lambda tx: due.take_due(tx, NOW, 20, [1]))
    await write(lambda tx: store.set_retry(tx, taken.id, NOW + 2_000, "reset"))
    await write(lambda tx: store.shift(tx, 1, ("reminder",), 10 * MINUTE))
    assert await due_after(write, NOW) == NOW + 2_000 + 10 * MINUTE


async def test_kind_that_is_being_sent_is_neither_taken_nor_waited_for(write):
    await write(lambda tx: store.owe(tx, 1, "board", now=NOW))
    await write(lambda tx: store.owe(tx, 1, "floor", "1 HR-1", now=NOW + 1))
    resting = {(1, "board"), (2, "floor")}
    assert await write(lambda tx: due.next_due(tx, [1], resting)) == NOW + 1
    taken = await write(lambda tx: due.take_due(tx, NOW + 1, 20, [1], resting))
    assert [owed.kind for owed in taken] == ["floor"]
