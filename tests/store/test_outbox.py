import pytest

from bot.store import due
from bot.store import outbox as store

NOW = 1_000_000


@pytest.fixture
async def write(draft):
    """Run a store function in a transaction."""

    async def write(work):
        return (await draft.database.write(work))[0]

    return write


@pytest.fixture
def look(write):
    """The rows as they are, oldest first: (kind, subject, state, nonce, due_at, attempts)."""
    columns = "kind, subject, state, nonce, due_at, attempts"

    async def look():
        return await write(
            lambda tx: tx.execute(f"SELECT {columns} FROM outbox ORDER BY id").fetchall()
        )

    return look


def owe(kind="board", subject="", due_at=None, **more):
    return lambda tx: store.owe(tx, 1, kind, subject, now=NOW, due_at=due_at, **more)


def take(now=NOW, limit=20):
    return lambda tx: due.take_due(tx, now, limit, [1])


async def test_owed_twice_is_one_row(write, look):
    for _ in range(3):
        await write(owe("board"))
    await write(owe("poll", "P-1"))
    await write(owe("poll", "P-2"))
    assert [row[:3] for row in await look()] == [
        ("board", "", "open"), ("poll", "P-1", "open"), ("poll", "P-2", "open"),
    ]  # fmt: skip


async def test_owed_while_it_is_being_sent_is_a_row_of_its_own(write, look):
    await write(owe())
    (sending,) = await write(take())
    await write(owe())
    await write(owe())
    (first, second) = await look()
    assert (first[2], second[2]) == ("sending", "open")
    assert first[3] == sending.nonce != second[3]


async def test_taken_is_what_is_due_earliest_first_and_no_more_than_asked(write):
    for number, due_at in enumerate([NOW + 1, NOW, NOW - 5, NOW - 9, NOW - 9]):
        await write(owe("poll", f"P-{number}", due_at=due_at))
    assert [owed.subject for owed in await write(take(limit=3))] == ["P-3", "P-4", "P-2"]
    assert [owed.subject for owed in await write(take())] == ["P-1"]
    assert await write(lambda tx: due.next_due(tx, [1])) == NOW + 1
    assert [owed.subject for owed in await write(take(NOW + 1))] == ["P-0"]
    assert await write(lambda tx: due.next_due(tx, [1])) is None


async def test_taken_is_not_taken_again(write):
    await write(owe())
    (owed,) = await write(take())
    assert owed.attempts == 1
    assert await write(take()) == []


async def test_interrupted_goes_on_with_its_nonce(write, look):
    """By the nonce Discord tells a second post from the first."""
    await write(owe())
    (owed,) = await write(take())
    (interrupted,) = await write(store.list_interrupted)
    await write(lambda tx: store.set_retry(tx, interrupted, NOW + 5, "interrupted"))
    assert [row[2:5] for row in await look()] == [("open", owed.nonce, NOW + 5)]
    (again,) = await write(take(NOW + 5))
    assert (again.id, again.nonce, again.attempts) == (owed.id, owed.nonce, 2)


async def test_interrupted_goes_on_with_its_nonce_also_when_owed_anew(write, look):
    await write(owe())
    (owed,) = await write(take())
    await write(owe())
    await write(lambda tx: store.set_retry(tx, owed.id, NOW, "interrupted"))
    assert [row[:4] for row in await look()] == [("board", "", "open", owed.nonce)]


async def test_owed_again_changes_nothing_of_what_is_owed(write, look):
    """Least of all its nonce, when it may have been posted already."""
    await write(owe(due_at=NOW))
    (owed,) = await write(take())
    await write(lambda tx: store.set_retry(tx, owed.id, NOW + 60, "503"))
    before = await look()
    await write(owe(due_at=NOW + 5, useful_until=NOW + 9))
    assert await look() == before


async def test_retry_leaves_others_of_its_kind_alone(write, look):
    await write(owe("poll", "P-1"))
    (owed,) = await write(take())
    await write(owe("poll", "P-2"))
    await write(lambda tx: store.set_retry(tx, owed.id, NOW, "503"))
    assert [row[1:3] for row in await look()] == [("P-1", "open"), ("P-2", "open")]


async def test_retry_wakes_whoever_delivers(draft):
    await draft.database.write(owe())
    ((owed,), _) = await draft.database.write(take())
    retried = await draft.database.write(lambda tx: store.set_retry(tx, owed.id, NOW + 9, "503"))
    assert retried == (None, NOW + 9)


async def test_shift_moves_what_follows_the_programme(write, look):
    await write(owe("reminder", "first 900", due_at=NOW + 100, useful_until=NOW + 200))
    await write(owe("reminder", "forever", due_at=NOW + 100))
    await write(owe("board", due_at=NOW + 100))
    await write(lambda tx: store.shift(tx, 1, ("reminder",), 60))
    assert [row[4] for row in await look()] == [NOW + 160, NOW + 160, NOW + 100]
    taken = await write(take(NOW + 160))
    assert {owed.subject: owed.useful_until for owed in taken} == {
        "first 900": NOW + 260, "forever": None, "": None,
    }  # fmt: skip
    assert {owed.planned_at for owed in taken} == {NOW + 160, NOW + 100}


async def test_shift_leaves_what_was_sent_and_other_events_alone(write, look):
    await write(owe("reminder", "sent", due_at=NOW))
    (owed,) = await write(take())
    await write(lambda tx: store.set_done(tx, owed.id, "sent", NOW))
    await write(owe("reminder", "open", due_at=NOW + 100))
    await write(lambda tx: store.shift(tx, 2, ("reminder",), 60))
    assert [row[4] for row in await look()] == [NOW, NOW + 100]
    await write(lambda tx: store.shift(tx, 1, ("reminder",), 60))
    assert [row[4] for row in await look()] == [NOW, NOW + 160]


async def test_drop_is_by_kind_and_pattern(write, look):
    for kind, subject in [
        ("ending", "panel 300"),
        ("ending", "panels 300"),
        ("board", "panel 300"),
    ]:
        await write(owe(kind, subject))
    await write(lambda tx: store.drop(tx, 1, ("ending", "session"), NOW, "panel %"))
    assert [row[:3] for row in await look()] == [
        ("ending", "panel 300", "dropped"),
        ("ending", "panels 300", "open"),
        ("board", "panel 300", "open"),
    ]


async def test_done_is_not_owed_again(write, look):
    for state in ("sent", "missed", "parked", "dropped"):
        await write(owe("board"))
        (owed,) = await write(take())
        await write(lambda tx, i=owed.id, s=state: store.set_done(tx, i, s, NOW))
        assert await write(take()) == []
        assert await write(store.list_interrupted) == []
    assert [row[2] for row in await look()] == ["sent", "missed", "parked", "dropped"]
    assert len({row[3] for row in await look()}) == 4  # nonces are never given twice
    assert await write(lambda tx: store.count_states(tx, 1)) == {
        "sent": 1, "missed": 1, "parked": 1, "dropped": 1,
    }  # fmt: skip


async def test_shared_message_is_kept_once(write):
    first = store.Shared(501, 900, NOW, NOW, "d1")
    second = store.Shared(501, 901, NOW + 1, NOW + 2, "d2")
    assert await write(lambda tx: store.find_shared(tx, 1, "board", "")) is None
    await write(lambda tx: store.set_shared(tx, 1, "board", "", first))
    await write(lambda tx: store.set_shared(tx, 1, "board", "", second))
    assert await write(lambda tx: store.find_shared(tx, 1, "board", "")) == second
    assert await write(lambda tx: tx.execute("SELECT count(*) FROM messages").fetchone()) == (1,)


async def test_parked_rows_are_owed_again_where_they_are_of_use(write, look):
    for kind, until in (("retimed", NOW + 100), ("session", NOW - 1), ("outcome", None)):
        await write(owe(kind, useful_until=until))
    await write(owe("parked", "board"))
    for _ in range(2):  # the board twice, of which the newer stands for both
        await write(owe("board"))
        (board,) = [o for o in await write(take()) if o.kind == "board"]
        await write(lambda tx, board=board: store.set_done(tx, board.id, "parked", NOW))
    await write(lambda tx: tx.execute("UPDATE outbox SET state = 'parked', attempts = 12"))
    await write(owe("outcome"))  # owed anew already
    assert await write(lambda tx: store.unpark(tx, [1], NOW)) == 2
    await write(lambda tx: store.drop_parked(tx, [1], NOW))
    found = [(kind, state, attempts) for kind, _, state, _, _, attempts in await look()]
    assert found == [
        ("retimed", "open", 0), ("session", "dropped", 12), ("outcome", "dropped", 12),
        ("parked", "dropped", 12), ("board", "dropped", 12), ("board", "open", 0),
        ("outcome", "open", 0),
    ]  # fmt: skip
