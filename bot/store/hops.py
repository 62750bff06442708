"""What is done with a whole connection, and the hop to the thread that it is done on."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import aiosqlite

BUSY_TIMEOUT_MS, FOLD_TIMEOUT_MS = 5_000, 100
T = TypeVar("T")


async def hop(connection: aiosqlite.Connection, function: Callable[..., T], *given: object) -> T:
    """One hop to the connection's thread. aiosqlite has no public name for it."""
    result: T = await connection._execute(  # type: ignore[no-untyped-call]  # noqa: SLF001
        function, raw(connection), *given
    )
    return result


def raw(connection: aiosqlite.Connection) -> sqlite3.Connection:
    """SQLite's own connection: a whole transaction runs in one hop, or in none."""
    found: sqlite3.Connection = connection._conn  # noqa: SLF001
    return found


def fold(connection: sqlite3.Connection) -> None:
    """Fold the write-ahead log into the file and empty it."""
    connection.execute(f"PRAGMA busy_timeout = {FOLD_TIMEOUT_MS}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")


def copy_to(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the database to a file, whole and without a WAL."""
    with contextlib.closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
