"""One running bot per database."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from bot.store.database import DatabaseError


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the database for one running bot; the lock goes with the process.

    Raises DatabaseError: another process runs on the same database.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as fault:
        raise DatabaseError(f"Cannot write beside the database {path}: {fault}.") from fault
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            raise DatabaseError(
                f"Another Roundtable already runs on {path}: stop it first."
            ) from fault
        yield
    finally:
        os.close(lock)


def is_held(path: Path) -> bool:
    """Whether a bot runs on the database."""
    try:
        lock = os.open(f"{path}.lock", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(lock)
    return False
