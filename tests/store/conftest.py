import sqlite3
from contextlib import closing

import pytest

from tests.builders import ask, participant


@pytest.fixture
async def chained(live):
    """A connection to a database whose log has some entries, and how many."""
    for number in range(5):
        await ask(live, participant(number))
    with closing(sqlite3.connect(live.database.path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        (length,) = connection.execute("SELECT count(*) FROM log").fetchone()
        yield connection, length
        connection.execute("ROLLBACK")
