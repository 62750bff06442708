"""The database: one writer that commits waiting transactions together, separate readers."""

import asyncio
import contextlib
import sqlite3
from collections import deque
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from sqlite3 import Connection
from typing import Any, TypeVar

import aiosqlite

from bot.figures import Histogram
from bot.store.hops import BUSY_TIMEOUT_MS, copy_to, fold, hop, raw
from bot.store.migrating import MigrationError, migrate
from bot.store.transactions import Outcome, Work, begun, commit_together, in_savepoint, in_snapshot
from bot.store.transactions import Transaction as Transaction  # noqa: PLC0414 - for all who store

SCHEMA_VERSION = 1  # of schema.sql: 1, and one more for each file in migrations/
BATCH_MAX = 64
CROWD, CROWD_S = 16, 0.5  # so many writes within so long are those of a crowd
WRITER_CACHE_KIB = 24_000  # holds what one great act changes, as the close
# Tables by which a database of ours is told from another program's.
OURS = frozenset({"events", "log", "outbox"})
GUESTS = "_litestream_%"  # of whoever replicates it, and no part of the schema


T = TypeVar("T")


class DatabaseError(Exception):
    """The database cannot be used; the message is one sentence with its mend."""


class Reader:
    """Connections that cannot write: what reports and reading commands need.

    One reads on a thread of its own whatever takes a while, the other a few rows at once.
    """

    def __init__(self, path: Path, reader: aiosqlite.Connection, at_once: Connection) -> None:
        self.path = path
        self.batches = Histogram((1, 2, 4, 8, 16, 32, BATCH_MAX))  # how many writes a commit had
        self._reader = reader
        self._at_once = at_once

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on the read-only connection, within one snapshot."""
        return await hop(self._reader, in_snapshot, work)

    def glance(self, work: Callable[[Transaction], T]) -> T:
        """Look a few rows up, within one snapshot; at once, since a hop would cost more."""
        return in_snapshot(self._at_once, work)

    async def backup(self, target: Path) -> None:
        """An online copy of the database at `target`, whole and without a WAL."""
        await hop(self._reader, copy_to, target)

    async def close(self) -> None:
        """Close the connections."""
        self._at_once.close()
        await self._reader.close()


class Database(Reader):
    """One SQLite file with one writer connection, and a reader beside it.

    A write is a plain function of a `Transaction`. The writes that wait are run one after the
    other, each in a savepoint of its own, and committed together; each caller is answered after
    the commit it is in, and a write that raises is rolled back alone.

    They run on the loop's own thread, in well under a millisecond each: on another one they would
    fight with the loop for the interpreter at every statement. What takes long, and the wait for
    the disk at the commit, is the writer's thread's.
    """

    def __init__(
        self,
        path: Path,
        writer: aiosqlite.Connection,
        reader: aiosqlite.Connection,
        at_once: Connection,
    ) -> None:
        super().__init__(path, reader, at_once)
        self._writer = writer
        self._waiting: list[tuple[Work, asyncio.Future[Any], bool]] = []
        self._alone = asyncio.Lock()
        self._closed = False
        self._committing: asyncio.Task[None] | None = None
        self._latest_s: deque[float] = deque(maxlen=CROWD)

    async def write(
        self, work: Callable[[Transaction], T], *, long: bool = False, ahead: bool = False
    ) -> tuple[T, int | None]:
        """Run `work` in a transaction: its result, and when something is owed to Discord.

        `long`: it may take many milliseconds, in which the loop serves others; it has a commit
        of its own. `ahead`: it is the next.
        Raises whatever `work` raised, after it alone was rolled back. A caller that is
        cancelled does not undo the write.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[tuple[T, int | None]] = loop.create_future()
        self._latest_s.append(loop.time())
        self._waiting.insert(0 if ahead else len(self._waiting), (work, done, long))
        if self._committing is None or self._committing.done():
            self._committing = asyncio.create_task(self._commit_waiting())
        return await asyncio.shield(done)

    async def quiet(self, patience_s: float) -> None:
        """Wait until no write waits and no crowd writes, but no longer than so."""
        loop = asyncio.get_running_loop()
        until_s = loop.time() + patience_s
        while (left_s := until_s - loop.time()) > 0:
            if len(self._latest_s) == CROWD and loop.time() - self._latest_s[0] < CROWD_S:
                await asyncio.sleep(min(left_s, CROWD_S))
            elif self._committing is not None and not self._committing.done():
                await asyncio.wait([self._committing], timeout=left_s)
            else:
                return

    async def fold(self) -> None:
        """Fold the write-ahead log into the file and empty it, unless somebody reads in it."""
        with contextlib.suppress(sqlite3.Error):
            async with self._alone:
                await hop(self._writer, fold)

    async def close(self) -> None:
        """Finish the writes that wait, fold the WAL into the file and close."""
        if self._committing is not None:
            await asyncio.wait([self._committing])
        await self.fold()
        await super().close()
        async with self._alone:  # whoever writes now is told, and touches nothing that is gone
            self._closed = True
            raw(self._writer).close()
            await self._writer.close()

    async def _commit_waiting(self) -> None:
        while self._waiting:
            lengths = [long for _, _, long in self._waiting[:BATCH_MAX]]
            many = max(1, lengths.index(True)) if any(lengths) else BATCH_MAX
            batch, self._waiting = self._waiting[:many], self._waiting[many:]
            works, long = [work for work, _, _ in batch], any(long for _, _, long in batch)
            try:
                async with self._alone:
                    if self._closed:
                        raise DatabaseError("The database is closed.")
                    outcomes = await self._commit(works, long=long)
                self.batches.observe(len(batch))
            except BaseException as trouble:  # each caller is told; none waits for ever
                outcomes = [(None, None, trouble)] * len(batch)
            for (_, done, _), (result, owed_at, fault) in zip(batch, outcomes, strict=True):
                if fault is None:
                    done.set_result((result, owed_at))
                else:
                    done.set_exception(fault)

    async def _commit(self, works: list[Work], *, long: bool) -> list[Outcome]:
        connection = raw(self._writer)
        if long or not begun(connection):
            return await hop(self._writer, commit_together, works)
        try:
            outcomes = [in_savepoint(connection, work) for work in works]
            await hop(self._writer, sqlite3.Connection.execute, "COMMIT")
        except Exception:
            if connection.in_transaction:
                await hop(self._writer, sqlite3.Connection.execute, "ROLLBACK")
            raise
        return outcomes


def schema() -> str:
    """The text of `schema.sql`, from the source tree or an installed wheel."""
    beside = Path(__file__).resolve().parents[2] / "schema.sql"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    return resources.files("bot").joinpath("schema.sql").read_text(encoding="utf-8")


async def open_database(path: Path) -> Database:
    """The database at `path`, made where there is none, brought up to date where it is older.

    Raises DatabaseError: a folder that cannot be written, a file that is no database, a
    database newer than the code, one that could not be brought up to date.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = await _connect(str(path))
    except (OSError, sqlite3.Error) as fault:
        raise DatabaseError(f"Cannot open the database {path}: {fault}.") from fault
    try:
        await hop(writer, _prepare_writer, path)
        reader, at_once = await _open_readers(path)
    except (sqlite3.Error, DatabaseError, MigrationError) as fault:
        await writer.close()
        if isinstance(fault, sqlite3.Error):
            raise DatabaseError(f"Cannot use the database {path}: {fault}.") from fault
        raise DatabaseError(str(fault)) from fault
    database = Database(path, writer, reader, at_once)
    await database.fold()  # what was erased just before a death still stands in the log
    return database


async def open_for_reading(path: Path) -> Reader:
    """The database at `path`, to be read beside a bot that runs.

    Raises DatabaseError: no such file, no database of Roundtable's, one newer or older than the
    code.
    """
    if not path.is_file():
        raise DatabaseError(f"There is no database at {path}: has the bot run here yet?")
    try:
        reader, at_once = await _open_readers(path)
    except sqlite3.Error as fault:
        raise DatabaseError(f"Cannot read the database {path}: {fault}.") from fault
    return Reader(path, reader, at_once)


async def _connect(target: str, *, uri: bool = False) -> aiosqlite.Connection:
    connection = aiosqlite.connect(
        target, isolation_level=None, uri=uri, cached_statements=512, check_same_thread=False
    )
    try:
        return await connection
    except BaseException:
        connection._thread.join()  # noqa: SLF001 - its last word must find the loop open
        raise


async def _open_readers(path: Path) -> tuple[aiosqlite.Connection, Connection]:
    """The connection that reads on a thread of its own, and the one that reads at once."""
    target = f"{path.resolve().as_uri()}?mode=rw"
    reader = await _connect(target, uri=True)
    try:
        await hop(reader, _prepare_reader, path)
        at_once = sqlite3.connect(target, uri=True, isolation_level=None)
    except BaseException:
        await reader.close()
        raise
    try:
        _prepare_reader(at_once, path)
    except BaseException:
        at_once.close()
        await reader.close()
        raise
    return reader, at_once


def _prepare_reader(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA query_only = ON")
    version = _check_version(connection, path)
    if not version:
        raise DatabaseError(f"The database {path} is empty: has the bot run here yet?")
    if version < SCHEMA_VERSION:
        raise DatabaseError(
            f"The database {path} was written by an older Roundtable (schema {version}, this one"
            f" writes {SCHEMA_VERSION}): `roundtable run` brings it up to date."
        )


def _prepare_writer(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    version = _check_version(connection, path)  # before anything of another's is changed
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{WRITER_CACHE_KIB}")
    if version:
        migrate(connection, path, version)
    else:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{schema()}\nPRAGMA user_version = {SCHEMA_VERSION};\nCOMMIT;"
        )


def _check_version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of the schema; 0 where there is none yet."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    found = "SELECT name FROM sqlite_master WHERE name NOT LIKE ?"
    names = {row[0] for row in connection.execute(found, [GUESTS])}
    if names and not (version and names >= OURS):
        raise DatabaseError(
            f"{path} is a database, but not one of Roundtable's: name another [storage] path."
        )
    if names and version > SCHEMA_VERSION:
        raise DatabaseError(
            f"The database {path} was written by a newer Roundtable (schema {version}, this one "
            f"knows {SCHEMA_VERSION}): update Roundtable, or name another [storage] path."
        )
    return version if names else 0
