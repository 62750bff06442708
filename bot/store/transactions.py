"""A transaction: what a write or a reading is handed, and how many are committed together."""

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

from bot.store.hops import BUSY_TIMEOUT_MS

T = TypeVar("T")


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


def begun(connection: sqlite3.Connection) -> bool:
    """Begin, unless another process writes: for that is waited on the writer's thread."""
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    return True


def commit_together(connection: sqlite3.Connection, works: list[Work]) -> list[Outcome]:
    """Run these writes one after the other, and commit them as one."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        outcomes = [in_savepoint(connection, work) for work in works]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return outcomes


def in_savepoint(connection: sqlite3.Connection, work: Work) -> Outcome:
    """Run one write; what it raises is its outcome, and it alone is rolled back."""
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


def in_snapshot(connection: sqlite3.Connection, work: Callable[[Transaction], T]) -> T:
    """Run a reading on one snapshot."""
    connection.execute("BEGIN")
    try:
        return work(Transaction(connection))
    finally:
        connection.execute("ROLLBACK")
