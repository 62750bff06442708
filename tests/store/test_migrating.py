"""A database of an older release is brought up to date whole, or left as it was."""

import re
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from bot.store import database, migrating
from bot.store.database import SCHEMA_VERSION, DatabaseError, open_database, schema
from bot.store.migrating import copy_of, list_copies, list_steps

SCHEMAS = Path(__file__).parent / "schemas"  # as they were released, one a version


def shape(connection):
    """Every table, index and trigger as it was made, without comments and blanks."""
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    )
    return {name: re.sub(r"--[^\n]*|[\s\"]+", "", sql) for name, sql in rows.fetchall()}


def wanted():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema())
        return shape(connection)


def made(path, text, version):
    """A database of this schema, with an event in it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"BEGIN;{text};PRAGMA user_version = {version};COMMIT;")
        connection.execute(
            "INSERT INTO events (id, slug, starts_at, ends_at, hard_end_at)"
            " VALUES (1, 'first', 0, 1, 1)"
        )
        connection.commit()
    return path


async def test_every_released_schema_becomes_the_one_of_today(tmp_path):
    released = {version: SCHEMAS / f"{version}.sql" for version in range(1, SCHEMA_VERSION)}
    paths = [
        made(tmp_path / f"{version}.db", old.read_text("utf-8"), version)
        for version, old in released.items()
    ]
    for path in (*paths, tmp_path / "new.db"):
        await (await open_database(path)).close()
        with closing(sqlite3.connect(path)) as connection:
            assert shape(connection) == wanted(), path.name


def test_every_version_has_its_step_and_its_frozen_schema():
    """Whoever raises the version writes the step, and keeps what was released."""
    before = [*range(1, SCHEMA_VERSION)]
    assert [number for number, _ in list_steps(1)] == [version + 1 for version in before]
    assert sorted(int(path.stem) for path in SCHEMAS.glob("*.sql")) == before


@pytest.fixture
def older(tmp_path, monkeypatch):
    """A release before today's, made up: one table and one column fewer, and the steps to today's.

    Gives the old database's path and the folder of steps.
    """
    text = schema()
    (tries,) = re.findall(r"CREATE TABLE tries \(.*?\) STRICT;", text, re.DOTALL)
    old, count = re.subn(r",\s+read_at +INTEGER\s+\) STRICT", ") STRICT", text.replace(tries, ""))
    assert count == 1
    folder = tmp_path / "steps"
    folder.mkdir()
    (folder / "0002-read.sql").write_text("ALTER TABLE chair_messages ADD COLUMN read_at INTEGER;")
    (folder / "0003-tries.sql").write_text(tries)
    monkeypatch.setattr(migrating, "FOLDER", folder)
    monkeypatch.setattr(database, "SCHEMA_VERSION", 3)
    return made(tmp_path / "roundtable.db", old, 1), folder


async def test_older_database_is_brought_up_to_date_and_keeps_what_it_holds(older):
    path, _ = older
    opened = await open_database(path)
    rows = await opened.read(lambda tx: tx.execute("SELECT slug FROM events").fetchall())
    await opened.close()
    assert rows == [("first",)]
    with closing(sqlite3.connect(path)) as connection:
        assert shape(connection) == wanted()
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def test_copy_from_before_is_whole_and_for_nobody_else(older):
    path, _ = older
    before = path.read_bytes()
    await (await open_database(path)).close()
    (copy,) = list_copies(path)
    assert copy == copy_of(path, 1)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as connection, closing(sqlite3.connect(":memory:")) as was:
        was.deserialize(before)
        assert [*connection.iterdump()] == [*was.iterdump()]
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


async def test_database_of_today_is_not_copied(tmp_path):
    path = tmp_path / "roundtable.db"
    for _ in range(2):
        await (await open_database(path)).close()
    assert list_copies(path) == []


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("CREATE TABLE tries (id INTEGER); INSERT INTO nowhere VALUES (1);", "no such table"),
        ("CREATE TABLE tries (id INTEGER); COMMIT;", "ends its own transaction"),
        ("INSERT INTO numbers VALUES (99, 'HR', 1);", "a reference to nothing"),
        ("CREATE TABLE tries (", "0003-tries.sql"),
    ],
)
async def test_step_that_fails_leaves_the_database_as_the_step_before_left_it(older, broken, told):
    path, folder = older
    (folder / "0003-tries.sql").write_text(broken)
    with pytest.raises(DatabaseError, match=told) as caught:
        await open_database(path)
    assert "\n" not in str(caught.value)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
    (folder / "0003-tries.sql").write_text("CREATE TABLE IF NOT EXISTS tries (id INTEGER);")
    await (await open_database(path)).close()  # mended: it goes on where it stopped
    assert [copy.name for copy in list_copies(path)] == [
        "roundtable.db.schema-1", "roundtable.db.schema-2",
    ]  # fmt: skip


async def test_database_is_not_touched_where_it_cannot_be_copied(older):
    path, _ = older
    copy_of(path, 1).mkdir()
    with pytest.raises(DatabaseError, match="Cannot copy"):
        await open_database(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert not list(path.parent.glob(".*.new"))


@pytest.mark.parametrize("name", ["0003-gap.sql", "2-short.sql", "0002 blank.sql"])
async def test_steps_that_do_not_follow_one_another_are_refused(older, name):
    path, folder = older
    (folder / "0002-read.sql").unlink()
    (folder / "0003-tries.sql").unlink()
    (folder / name).write_text("SELECT 1;")
    with pytest.raises(DatabaseError, match="not the next by its number"):
        await open_database(path)


async def test_reading_an_older_database_is_refused(older):
    path, _ = older
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="older Roundtable"):
        await database.open_for_reading(path)
    assert path.read_bytes() == before
