"""`roundtable destroy-keys`, as whoever runs the bot types it."""

import asyncio

import pytest

from bot.actions import keys, mine
from bot.clock import system_clock
from bot.clockwork import tick
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.rules.base import Refusal
from bot.store.database import open_database
from tests.builders import SLUG, participant, running


@pytest.fixture
def closed(home):
    """The event of the folder, closed; its configuration."""
    config = load(home / "config.toml")

    async def close():
        async with running(config, system_clock) as context:
            await tick(context)  # the planned end has long passed

    asyncio.run(close())
    assert (home / "keys" / f"{SLUG}.contact.key").exists()
    return config


def test_keys_go_once_the_short_name_is_typed(roundtable, home, closed):
    refused = roundtable("destroy-keys", input=b"no\n")
    assert refused.returncode == 1
    assert b"Nothing was destroyed" in refused.stderr
    assert (home / "keys" / f"{SLUG}.contact.key").exists()

    done = roundtable("destroy-keys", input=f"{SLUG}\n".encode())
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().startswith(f"{SLUG}: its keys are destroyed.")
    assert not list((home / "keys").glob("*.key"))
    assert "keys_destroyed" in roundtable("export", "log").stdout.decode()
    assert roundtable("verify").returncode == 0

    again = roundtable("destroy-keys", input=f"{SLUG}\n".encode())
    assert again.returncode == 1
    assert b"keys are destroyed" in again.stderr


def test_keys_stay_before_the_close_and_without_an_answer(roundtable, home):
    for answer in (f"{SLUG}\n".encode(), b""):
        refused = roundtable("destroy-keys", input=answer)
        assert refused.returncode == 1
        assert refused.stderr.startswith(b"The keys are destroyed after the close")  # not asked
    assert len(list((home / "keys").glob("*.key"))) == 2


def test_bot_that_runs_forgets_them_too(closed):
    async def live():
        async with running(closed, system_clock) as bot:
            await mine.list_mine(bot, participant(0))
            database = await open_database(closed.storage.path)
            try:
                beside = Context(database, closed, system_clock, Keyring(closed.storage.keys))
                await keys.destroy_of(beside, SLUG, SLUG)
            finally:
                await database.close()
            with pytest.raises(Refusal, match="keys-gone"):
                await mine.list_mine(bot, participant(0))
            await tick(bot)
            assert not bot.keys._known

    asyncio.run(live())
