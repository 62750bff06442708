"""The database: one writer that commits waiting transactions together, separate readers."""

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot.figures import Histogram

SCHEMA_VERSION = 1
BATCH_MAX = 64
BUSY_TIMEOUT_MS = 5_000
FOLD_TIMEOUT_MS = 100
WRITER_CACHE_KIB = 24_000  # holds what one great act changes, as the close
# Tables by which a database of ours is told from another program's.
OURS = frozenset({"events", "log", "outbox"})


T = TypeVar("T")


class DatabaseError(Exception):
    """The database cannot be used; the message is one sentence with its mend."""


class Transaction:
    """A transaction's handle: what store functions speak to.

    `owed_at` is the earliest instant at which something written here is owed to Discord.
    """

    __slots__ = ("_connection", "owed_at")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.owed_at: int | None = None

    def execute(self, sql: str, **values: Any) -> sqlite3.Cursor:
        """Run one statement with named parameters."""
        return self._connection.execute(sql, values)

    def owes(self, due_at: int) -> None:
        """Note that something is owed to Discord at this instant."""
        self.owed_at = due_at if self.owed_at is None else min(self.owed_at, due_at)


Work = Callable[[Transaction], Any]
Outcome = tuple[Any, int | None, BaseException | None]


class Reader:
    """A connection that cannot write: what reports and reading commands need."""

    def __init__(self, path: Path, reader: aiosqlite.Connection) -> None:
        self.path = path
        self.batches = Histogram((1, 2, 4, 8, 16, 32, BATCH_MAX))  # how many writes a commit had
        self._reader = reader

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on the read-only connection, within one snapshot."""
        return await _hop(self._reader, _in_snapshot, work)

    async def backup(self, target: Path) -> None:
        """An online copy of the database at `target`, whole and without a WAL."""
        await _hop(self._reader, _copy_to, target)

    async def close(self) -> None:
        """Close the connection."""
        await self._reader.close()


class Database(Reader):
    """One SQLite file with one writer connection, and a reader beside it.

    A write is a plain function of a `Transaction`. The writes that wait are run in one hop to
    the writer's thread, each in a savepoint of its own, and committed together; each caller is
    answered after the commit it is in, and a write that raises is rolled back alone.
    """

    def __init__(
        self, path: Path, writer: aiosqlite.Connection, reader: aiosqlite.Connection
    ) -> None:
        super().__init__(path, reader)
        self._writer = writer
        self._waiting: list[tuple[Work, asyncio.Future[Any]]] = []
        self._committing: asyncio.Task[None] | None = None

    async def write(self, work: Callable[[Transaction], T]) -> tuple[T, int | None]:
        """Run `work` in a transaction: its result, and when something is owed to Discord.

        Raises whatever `work` raised, after it alone was rolled back. A caller that is
        cancelled does not undo the write.
        """
        done: asyncio.Future[tuple[T, int | None]] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._committing is None or self._committing.done():
            self._committing = asyncio.create_task(self._commit_waiting())
        return await asyncio.shield(done)

    async def quiet(self) -> None:
        """Wait until no write waits."""
        while self._committing is not None and not self._committing.done():
            await asyncio.wait([self._committing])

    async def fold(self) -> None:
        """Fold the write-ahead log into the file and empty it, unless somebody reads in it."""
        with contextlib.suppress(sqlite3.Error):
            await _hop(self._writer, _fold, FOLD_TIMEOUT_MS)

    async def close(self) -> None:
        """Finish the writes that wait, fold the WAL into the file and close."""
        if self._committing is not None:
            await asyncio.wait([self._committing])
        await self.fold()
        await super().close()
        await self._writer.close()

    async def _commit_waiting(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:BATCH_MAX], self._waiting[BATCH_MAX:]
            try:
                outcomes = await _hop(self._writer, _commit_together, [work for work, _ in batch])
                self.batches.observe(len(batch))
            except BaseException as trouble:  # each caller is told; none waits for ever
                outcomes = [(None, None, trouble)] * len(batch)
            for (_, done), (result, owed_at, fault) in zip(batch, outcomes, strict=True):
                if fault is None:
                    done.set_result((result, owed_at))
                else:
                    done.set_exception(fault)


def _fold(connection: sqlite3.Connection, wait_ms: int) -> None:
    connection.execute(f"PRAGMA busy_timeout = {wait_ms}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")


def _commit_together(connection: sqlite3.Connection, works: list[Work]) -> list[Outcome]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        outcomes = [_in_savepoint(connection, work) for work in works]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return outcomes


def _in_savepoint(connection: sqlite3.Connection, work: Work) -> Outcome:
    transaction = Transaction(connection)
    connection.execute("SAVEPOINT act")
    try:
        result = work(transaction)
    except Exception as fault:
        if not connection.in_transaction:  # SQLite gave the whole batch up: disk full, I/O
            raise
        connection.execute("ROLLBACK TO act")
        connection.execute("RELEASE act")
        return None, None, fault
    connection.execute("RELEASE act")
    return result, transaction.owed_at, None


def _in_snapshot(connection: sqlite3.Connection, work: Callable[[Transaction], T]) -> T:
    connection.execute("BEGIN")
    try:
        return work(Transaction(connection))
    finally:
        connection.execute("ROLLBACK")


def _copy_to(connection: sqlite3.Connection, target: Path) -> None:
    with contextlib.closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


async def _hop(connection: aiosqlite.Connection, function: Callable[..., T], argument: object) -> T:
    """One hop to the connection's thread. aiosqlite has no public name for it."""
    raw = connection._conn  # noqa: SLF001 - a whole transaction must run in one hop
    result: T = await connection._execute(  # type: ignore[no-untyped-call]  # noqa: SLF001
        function, raw, argument
    )
    return result


def schema() -> str:
    """The text of `schema.sql`, from the source tree or an installed wheel."""
    beside = Path(__file__).resolve().parents[2] / "schema.sql"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    return resources.files("bot").joinpath("schema.sql").read_text(encoding="utf-8")


async def open_database(path: Path) -> Database:
    """The database at `path`, made where there is none.

    Raises DatabaseError: a folder that cannot be written, a file that is no database, a
    database newer than the code.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = await _connect(str(path))
    except (OSError, sqlite3.Error) as fault:
        raise DatabaseError(f"Cannot open the database {path}: {fault}.") from fault
    try:
        await _hop(writer, _prepare_writer, path)
        reader = await _open_reader(path)
    except (sqlite3.Error, DatabaseError) as fault:
        await writer.close()
        if isinstance(fault, DatabaseError):
            raise
        raise DatabaseError(f"Cannot use the database {path}: {fault}.") from fault
    return Database(path, writer, reader)


async def open_for_reading(path: Path) -> Reader:
    """The database at `path`, to be read beside a bot that runs.

    Raises DatabaseError: no such file, no database of Roundtable's, one newer than the code.
    """
    if not path.is_file():
        raise DatabaseError(f"There is no database at {path}: has the bot run here yet?")
    try:
        reader = await _open_reader(path)
    except sqlite3.Error as fault:
        raise DatabaseError(f"Cannot read the database {path}: {fault}.") from fault
    return Reader(path, reader)


async def _connect(target: str, *, uri: bool = False) -> aiosqlite.Connection:
    connection = aiosqlite.connect(target, isolation_level=None, uri=uri)
    try:
        return await connection
    except BaseException:
        connection._thread.join()  # noqa: SLF001 - its last word must find the loop open
        raise


async def _open_reader(path: Path) -> aiosqlite.Connection:
    reader = await _connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)
    try:
        await _hop(reader, _prepare_reader, path)
    except BaseException:
        await reader.close()
        raise
    return reader


def _prepare_reader(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA query_only = ON")
    if not _check_version(connection, path):
        raise DatabaseError(f"The database {path} is empty: has the bot run here yet?")


def _prepare_writer(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    version = _check_version(connection, path)  # before anything of another's is changed
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{WRITER_CACHE_KIB}")
    if version < SCHEMA_VERSION:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{schema()}\nPRAGMA user_version = {SCHEMA_VERSION};\nCOMMIT;"
        )


def _check_version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of the schema; 0 where there is none yet."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
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
