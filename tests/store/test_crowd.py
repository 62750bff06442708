"""Many who write and read at once: none holds up the loop, and what can wait does."""

import asyncio
import sqlite3
import threading
from contextlib import closing, suppress

import pytest

from bot.store.database import CROWD, CROWD_S, DatabaseError, open_database
from bot.store.later import TOGETHER_MAX, Later

ADD = "INSERT INTO things (name) VALUES (:name)"


@pytest.fixture
async def database(tmp_path):
    database = await open_database(tmp_path / "roundtable.db")
    await database.write(lambda tx: tx.execute("CREATE TABLE things (name TEXT PRIMARY KEY)"))
    yield database
    await database.close()


def thread(_tx, _shared=None):
    return threading.get_ident()


def count(tx, _shared=None):
    return tx.execute("SELECT count(*) FROM things").fetchone()[0]


async def test_long_write_leaves_the_loop_to_others(database):
    here = threading.get_ident()
    assert (await database.write(thread))[0] == here
    assert (await database.write(thread, long=True))[0] != here


async def test_who_writes_while_it_closes_is_told_and_the_process_lives(tmp_path):
    for place in range(15):  # SQLite's module ends the process if a closed connection is touched
        database = await open_database(tmp_path / f"{place}.db")
        add = "INSERT OR REPLACE INTO registered_commands VALUES (1, 'x')"

        async def keep_writing(database=database, add=add):
            with suppress(DatabaseError):
                while True:
                    await database.write(lambda tx: tx.execute(add).rowcount)

        writers = [asyncio.create_task(keep_writing()) for _ in range(8)]
        await asyncio.sleep(0.001 * place)
        await database.close()
        await asyncio.wait_for(asyncio.gather(*writers), 5)


async def test_loop_goes_on_while_another_process_writes(database):
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(database.write(lambda tx: tx.execute(ADD, name="ours")))
        await asyncio.sleep(0.05)
        assert not writing.done()  # it waits, and we are here all the same
        other.execute("COMMIT")
    await writing
    assert await database.read(count) == 1


async def test_log_is_folded_between_writes_never_within(database):
    def add(number):
        return database.write(lambda tx: tx.execute(ADD, name=str(number)))

    await asyncio.gather(*(w for n in range(100) for w in (add(n), database.fold())))
    assert await database.read(count) == 100


async def test_failed_commit_is_told_and_nothing_of_it_stays(database):
    def break_later(tx):
        tx.execute("PRAGMA defer_foreign_keys = ON")
        tx.execute("INSERT INTO choices VALUES (99, 'no.such.event', 1)")  # told at the commit

    with pytest.raises(sqlite3.IntegrityError):
        await database.write(break_later)
    await database.write(lambda tx: tx.execute(ADD, name="after"))
    assert await database.read(count) == 1


async def test_what_can_wait_is_read_together(database):
    later = Later(database, 0)
    made: list[int] = []

    def work(_tx, shared):
        if "known" not in shared:
            shared["known"] = len(made)
            made.append(1)
        return shared["known"]

    found = await asyncio.gather(*(later.read(work) for _ in range(TOGETHER_MAX + 1)))
    assert found == [0] * TOGETHER_MAX + [1]


async def test_reading_that_fails_is_told_to_its_own_caller(database):
    later = Later(database, 0)

    def fail(_tx, _shared):
        raise ValueError("mine")

    failing, counting = later.read(fail), later.read(count)
    told = await asyncio.gather(failing, counting, return_exceptions=True)
    assert isinstance(told[0], ValueError)
    assert told[1] == 0


async def test_reading_nobody_waits_for_any_more_harms_no_other(database):
    later = Later(database, 0)
    gone = asyncio.create_task(later.read(count))
    stays = asyncio.create_task(later.read(count))
    await asyncio.sleep(0)
    gone.cancel()
    assert await stays == 0


async def test_what_can_wait_waits_for_a_crowd(database):
    later = Later(database, 10)
    crowd = [database.write(lambda tx, n=n: tx.execute(ADD, name=str(n))) for n in range(CROWD)]
    loop = asyncio.get_running_loop()
    began_s = loop.time()
    found = await asyncio.gather(later.read(count), *crowd)
    assert found[0] == CROWD
    assert loop.time() - began_s >= CROWD_S / 2


async def test_what_can_wait_does_not_wait_for_ever(database):
    later = Later(database, 2 * CROWD_S)
    waiting = asyncio.create_task(later.read(count))
    for number in range(1_000_000):
        await database.write(lambda tx, n=number: tx.execute(ADD, name=str(n)))
        if waiting.done():
            break
    assert waiting.result() > CROWD  # the crowd went on writing
