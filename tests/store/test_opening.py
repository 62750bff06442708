"""Which files are opened as a database of ours, and which are refused and left as they were."""

import sqlite3
from contextlib import closing

import pytest

from bot.store.database import (
    SCHEMA_VERSION,
    DatabaseError,
    open_database,
    open_for_reading,
)
from bot.store.lock import only_one


async def opened_by_mistake(open_it, path):
    """Open what should be refused; closed again, so that a failing test ends."""
    await (await open_it(path)).close()


def foreign(path, version):
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.execute(f"PRAGMA user_version = {version}")
    return path.read_bytes()


@pytest.mark.parametrize("version", [0, SCHEMA_VERSION, SCHEMA_VERSION + 1])
@pytest.mark.parametrize("open_it", [open_database, open_for_reading])
async def test_foreign_database_is_refused_and_left_as_it_was(tmp_path, version, open_it):
    path = tmp_path / "recipes.db"
    before = foreign(path, version)
    with pytest.raises(DatabaseError, match=r"recipes\.db") as caught:
        await opened_by_mistake(open_it, path)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize("open_it", [open_database, open_for_reading])
async def test_newer_database_is_refused_and_left_as_it_was(tmp_path, open_it):
    path = tmp_path / "roundtable.db"
    await (await open_database(path)).close()
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="newer Roundtable"):
        await opened_by_mistake(open_it, path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("open_it", [open_database, open_for_reading])
async def test_file_that_is_no_database_is_refused_and_left_as_it_was(tmp_path, open_it):
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear all, " * 1000)
    with pytest.raises(DatabaseError, match=r"letter\.db"):
        await opened_by_mistake(open_it, path)
    assert path.read_bytes() == b"Dear all, " * 1000


@pytest.mark.parametrize("below", ["roundtable.db", "deep/roundtable.db"])
async def test_path_that_cannot_be_written_is_refused(tmp_path, below):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DatabaseError, match="Cannot open"):
        await opened_by_mistake(open_database, tmp_path / "file" / below)
    with (
        pytest.raises(DatabaseError, match="Cannot write beside"),
        only_one(tmp_path / "file" / below),
    ):
        pass


async def test_folder_in_place_of_the_file_is_refused(tmp_path):
    with pytest.raises(DatabaseError):
        await opened_by_mistake(open_database, tmp_path)


@pytest.mark.parametrize("content", [None, b""])
async def test_reading_where_no_bot_ran_is_refused_and_makes_nothing(tmp_path, content):
    path = tmp_path / "roundtable.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DatabaseError, match="has the bot run here yet"):
        await opened_by_mistake(open_for_reading, path)
    assert path.exists() is (content is not None)


def test_second_bot_on_the_same_database_is_refused(tmp_path):
    path = tmp_path / "roundtable.db"
    with only_one(path):
        with pytest.raises(DatabaseError, match="already runs"), only_one(path):
            pass
        with only_one(tmp_path / "another.db"):
            pass
    with only_one(path):  # the lock went with the first
        pass
