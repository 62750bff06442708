import asyncio
import shutil
import sqlite3
import threading
from contextlib import closing, suppress

import pytest

from bot.store.database import (
    SCHEMA_VERSION,
    open_database,
    open_for_reading,
    schema,
)

TABLE = "CREATE TABLE things (name TEXT PRIMARY KEY) STRICT"
ADD = "INSERT INTO things (name) VALUES (:name)"


@pytest.fixture
async def database(tmp_path):
    database = await open_database(tmp_path / "roundtable.db")
    await database.write(lambda tx: tx.execute(TABLE))
    yield database
    await database.close()


def add(name):
    return lambda tx: tx.execute(ADD, name=name).rowcount


def names_in(path):
    """What another connection sees: what was committed."""
    with closing(sqlite3.connect(path)) as other:
        return [row[0] for row in other.execute("SELECT name FROM things ORDER BY name")]


async def test_write_is_committed_before_its_caller_is_answered(database):
    async def add_and_look(number):
        await database.write(add(f"{number:03}"))
        return f"{number:03}" in await asyncio.to_thread(names_in, database.path)

    assert all(await asyncio.gather(*(add_and_look(number) for number in range(60))))


async def test_writes_that_wait_share_commits(database):
    """Three hundred writers at once cost few commits: each fsync is milliseconds."""
    lengths: list[int] = []  # of the write-ahead log, which grows with every commit

    def write(tx):
        lengths.append(database.path.with_name("roundtable.db-wal").stat().st_size)
        tx.execute(ADD, name=f"{len(lengths):03}")

    await asyncio.gather(*(database.write(write) for _ in range(300)))
    assert len(names_in(database.path)) == 300
    assert len(set(lengths)) <= 10


async def test_write_that_fails_is_rolled_back_alone(database):
    def half(tx):
        tx.execute(ADD, name="half")
        raise ValueError("in the middle")

    works = [add("a"), half, add("b"), add("a"), add("c")]
    outcomes = await asyncio.gather(*map(database.write, works), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [
        tuple, ValueError, tuple, sqlite3.IntegrityError, tuple,
    ]  # fmt: skip
    assert names_in(database.path) == ["a", "b", "c"]


async def test_write_gives_back_what_it_found_and_what_is_owed(database):
    def work(tx):
        tx.owes(50)
        tx.owes(20)
        tx.owes(90)
        return "found"

    assert await database.write(work) == ("found", 20)
    assert await database.write(lambda _tx: None) == (None, None)


async def test_write_of_a_caller_who_goes_away_is_committed(database):
    task = asyncio.create_task(database.write(add("left")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await database.write(add("stayed"))
    assert names_in(database.path) == ["left", "stayed"]


async def test_write_that_fails_after_its_caller_went_away_harms_nobody(database):
    task = asyncio.create_task(database.write(lambda tx: tx.execute("SELECT * FROM nothing")))
    await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await database.write(add("next"))
    assert names_in(database.path) == ["next"]


async def test_close_finishes_what_waits(tmp_path):
    database = await open_database(tmp_path / "roundtable.db")
    await database.write(lambda tx: tx.execute(TABLE))
    waiting = [asyncio.create_task(database.write(add(f"{n:03}"))) for n in range(200)]
    await asyncio.sleep(0)
    await database.close()
    assert all(task.done() for task in waiting)
    assert len(names_in(database.path)) == 200
    # All is in the one file: a copy of it alone is whole.
    wal = database.path.with_name("roundtable.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0


async def test_writes_of_a_full_disk_are_refused_and_the_next_goes_on(database):
    """SQLite gives up the whole batch; each caller is told, nothing hangs, nothing is half."""
    pages = (await database.read(lambda tx: tx.execute("PRAGMA page_count").fetchone()))[0]
    await database.write(lambda tx: tx.execute("CREATE TABLE large (content BLOB) STRICT"))

    def fill(tx):
        tx.execute(ADD, name="before")
        tx.execute("INSERT INTO large VALUES (zeroblob(10000000))")

    await database._writer.execute(f"PRAGMA max_page_count = {pages + 20}")
    outcomes = await asyncio.gather(*map(database.write, [fill, fill]), return_exceptions=True)
    assert all(isinstance(outcome, sqlite3.OperationalError) for outcome in outcomes)
    await database._writer.execute("PRAGMA max_page_count = 1000000")
    await database.write(add("after"))
    assert names_in(database.path) == ["after"]


async def test_reader_cannot_write(database):
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await database.read(lambda tx: tx.execute(ADD, name="x"))
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        database.glance(lambda tx: tx.execute(ADD, name="x"))
    assert names_in(database.path) == []


async def test_glance_sees_what_is_committed_also_while_a_report_is_read(database):
    await database.write(add("before"))
    begun, seen = threading.Event(), threading.Event()

    def report(tx):
        begun.set()
        assert seen.wait(5)
        return tx.execute("SELECT count(*) FROM things").fetchone()

    reading = asyncio.create_task(database.read(report))
    await asyncio.to_thread(begun.wait, 5)
    found = database.glance(lambda tx: tx.execute("SELECT name FROM things").fetchall())
    seen.set()
    assert found == [("before",)]
    assert await reading == (1,)


async def test_read_sees_one_moment(database):
    """A report is of one instant, however long it takes."""

    def look_twice(tx):
        before = tx.execute("SELECT count(*) FROM things").fetchone()
        with closing(sqlite3.connect(database.path)) as other, other:
            other.execute(ADD, {"name": "meanwhile"})
        return before, tx.execute("SELECT count(*) FROM things").fetchone()

    before, after = await database.read(look_twice)
    assert before == after == (0,)
    assert names_in(database.path) == ["meanwhile"]


async def test_reader_beside_a_running_bot_sees_what_is_committed(database):
    beside = await open_for_reading(database.path)
    try:
        await database.write(add("new"))
        read = "SELECT name FROM things"
        assert await beside.read(lambda tx: tx.execute(read).fetchall()) == [("new",)]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            await beside.read(lambda tx: tx.execute("DELETE FROM things"))
    finally:
        await beside.close()


async def test_fold_empties_the_write_ahead_log(database):
    """What was erased is then gone from there, too."""
    wal = database.path.with_name("roundtable.db-wal")
    await database.write(add("Amina Diallo"))
    await database.write(lambda tx: tx.execute("DELETE FROM things"))
    assert b"Amina" in wal.read_bytes()
    await database.fold()
    assert wal.stat().st_size == 0
    assert b"Amina" not in database.path.read_bytes()
    await database.write(add("next"))
    assert names_in(database.path) == ["next"]


async def test_what_was_erased_before_a_death_is_folded_when_it_is_opened_again(database, tmp_path):
    """Killed between the erasing and its fold: the files as they lay then."""
    await database.write(add("zyxomma"))
    await database.write(lambda tx: tx.execute("DELETE FROM things"))
    later = tmp_path / "later"
    later.mkdir()
    for path in tmp_path.glob("roundtable.db*"):
        shutil.copy(path, later)
    assert b"zyxomma" in (later / "roundtable.db-wal").read_bytes()
    opened = await open_database(later / "roundtable.db")
    try:
        assert not [path for path in later.iterdir() if b"zyxomma" in path.read_bytes()]
    finally:
        await opened.close()


async def test_fold_waits_for_nobody_who_reads(database):
    await database.write(add("one"))
    with closing(sqlite3.connect(database.path)) as reading:
        reading.execute("BEGIN")
        assert reading.execute("SELECT name FROM things").fetchall() == [("one",)]
        await database.write(add("two"))
        await asyncio.wait_for(database.fold(), 5)
        await database.write(add("three"))
        assert reading.execute("SELECT count(*) FROM things").fetchall() == [(1,)]
    await database.fold()
    assert names_in(database.path) == ["one", "three", "two"]


async def test_backup_while_others_write_is_whole(database, tmp_path):
    """Every pair of rows is written together; a backup never holds one without the other."""

    def pair(number):
        def work(tx):
            tx.execute(ADD, name=f"{number:03} one")
            tx.execute(ADD, name=f"{number:03} other")

        return work

    writing = [asyncio.create_task(database.write(pair(number))) for number in range(100)]
    copies = []
    for number in range(5):
        copy = tmp_path / f"copy-{number}.db"
        await database.backup(copy)
        copies.append(copy)
    await asyncio.gather(*writing)
    await database.backup(tmp_path / "last.db")
    assert len(names_in(tmp_path / "last.db")) == 200
    for copy in copies:
        found = names_in(copy)
        assert [name[:3] for name in found[::2]] == [name[:3] for name in found[1::2]]
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
            version = connection.execute("PRAGMA user_version").fetchone()
            assert version == (SCHEMA_VERSION,)
        assert not copy.with_name(copy.name + "-wal").exists()


async def test_database_is_the_schema_and_is_opened_again(tmp_path):
    path = tmp_path / "folder" / "made" / "roundtable.db"
    await (await open_database(path)).close()
    await (await open_database(path)).close()
    with closing(sqlite3.connect(path)) as opened, closing(sqlite3.connect(":memory:")) as written:
        written.executescript(schema())
        shape = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
        assert opened.execute(shape).fetchall() == written.execute(shape).fetchall()


async def test_writer_is_as_safe_as_it_must_be(database):
    async def pragma(name):
        cursor = await database._writer.execute(f"PRAGMA {name}")
        return (await cursor.fetchone())[0]

    assert await pragma("journal_mode") == "wal"
    assert await pragma("synchronous") == 2  # FULL: an answered write survives a power cut
    assert await pragma("foreign_keys") == 1
    assert await pragma("secure_delete") == 1  # what is erased is overwritten


async def test_write_ahead_of_a_crowd_is_the_next(database):
    order: list[str] = []
    crowd = [asyncio.create_task(database.write(lambda _tx: order.append("one"))) for _ in range(9)]
    await asyncio.sleep(0)
    await database.write(lambda _tx: order.append("courier"), ahead=True)
    await asyncio.gather(*crowd)
    assert order == ["courier", *["one"] * 9]


async def test_write_that_takes_long_has_a_commit_of_its_own(database):
    """Else sixty others would run beside the loop with it, and fight it for the interpreter."""
    threads: dict[str, int] = {}

    def note(name):
        return lambda _tx: threads.update({name: threading.get_ident()})

    await asyncio.gather(
        database.write(note("before")),
        database.write(note("long"), long=True),
        database.write(note("after")),
    )
    assert threads["before"] == threads["after"] == threading.get_ident()
    assert threads["long"] != threading.get_ident()
