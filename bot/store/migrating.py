"""Migrations: a database of an older release brought up to `schema.sql`, a numbered file a step.

Every step is one transaction, and the database is copied beside itself before the first.
"""

import contextlib
import os
import re
import sqlite3
from pathlib import Path

FOLDER = Path(__file__).parent / "migrations"
_NAME = re.compile(r"(\d{4})-[a-z0-9-]+\.sql", re.ASCII)


class MigrationError(Exception):
    """The database could not be brought up to date and is as it was; one sentence."""


def list_steps(after: int) -> list[tuple[int, Path]]:
    """The steps from this version on: the version that each makes, and its file.

    Raises MigrationError: a number is missing, is there twice or is no number.
    """
    steps: list[tuple[int, Path]] = []
    for path in sorted(FOLDER.glob("*.sql")):
        found = _NAME.fullmatch(path.name)
        if not found or int(found[1]) != (steps[-1][0] + 1 if steps else 2):
            raise MigrationError(f"The migration {path.name} is not the next by its number.")
        steps.append((int(found[1]), path))
    return [step for step in steps if step[0] > after]


def copy_of(path: Path, version: int) -> Path:
    """Where a database is copied to before it leaves this version."""
    return path.with_name(f"{path.name}.schema-{version}")


def list_copies(path: Path) -> list[Path]:
    """The copies that migrations left beside a database."""
    return sorted(path.parent.glob(f"{path.name}.schema-*"))


def migrate(connection: sqlite3.Connection, path: Path, version: int) -> int:
    """Take every step from this version on; the version that was reached.

    Raises MigrationError: the copy or a step failed; steps before it stay taken.
    """
    steps = list_steps(version)
    if steps:
        _copy(connection, path, version)
    for number, step in steps:
        _take(connection, number, step, path)
        version = number
    return version


def _copy(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copy the whole database; an older copy of the same version is replaced when all is there."""
    copy = copy_of(path, version)
    making = copy.with_name(f".{copy.name}.new")
    try:
        making.unlink(missing_ok=True)
        making.touch(mode=0o600)
        with contextlib.closing(sqlite3.connect(making)) as target:
            connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        handle = os.open(making, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        making.replace(copy)
    except (OSError, sqlite3.Error) as fault:
        with contextlib.suppress(OSError):
            making.unlink(missing_ok=True)
        raise MigrationError(
            f"Cannot copy {path} to {copy} before it is brought up to date: {fault}."
        ) from fault


def _take(connection: sqlite3.Connection, number: int, step: Path, path: Path) -> None:
    """One step, whole or not at all. References are off, so that a table can be made anew."""
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{step.read_text(encoding='utf-8')}")
        if not connection.in_transaction:
            raise MigrationError(f"The migration {step.name} ends its own transaction.")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise MigrationError(
                f"Cannot bring {path} to schema {number}: {step.name} leaves a reference to"
                " nothing. The database is as it was."
            )
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except sqlite3.Error as fault:
        raise MigrationError(
            f"Cannot bring {path} to schema {number}: {step.name}: {fault}. The database is as it"
            " was."
        ) from fault
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")
