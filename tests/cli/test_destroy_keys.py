"""`roundtable destroy-keys`: after the close, once, for good."""

import asyncio

import pytest

from bot.actions import events, floor, keys, mine
from bot.clockwork import tick
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.rules.base import Refusal
from bot.store.database import open_database
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    SLUG,
    STARTS_AT,
    StillClock,
    participant,
    running,
)
from tests.cli.sentences import said

KEYS = ("contact", "ballot")


async def close(config):
    async with running(config, StillClock(STARTS_AT)) as context:
        await floor.finish(context, MODERATOR, None, "back")
        await events.close_event(context, ORGANIZER)


@pytest.fixture
def closed(home):
    asyncio.run(close(load(home / "config.toml")))
    return home


def test_keys_are_destroyed_after_the_close_and_once(quick, closed):
    (closed / "keys" / f"{SLUG}.ballot.key").write_bytes(b"k" * 32)  # put back from a copy
    done = quick("destroy-keys", "--event", SLUG)
    assert (done.exit_code, done.stdout) == (0, f"{SLUG}: both keys are destroyed\n")
    assert not [key for key in KEYS if (closed / "keys" / f"{SLUG}.{key}.key").exists()]
    assert ",organizer,,keys_destroyed," in quick("export", "log").stdout
    assert quick("verify").exit_code == 0
    assert "keys are destroyed" in said(quick("destroy-keys"))


def test_event_may_be_left_out_where_nobody_sits_at_a_terminal(quick, closed):
    assert quick("destroy-keys").exit_code == 0
    assert "keys are destroyed" in said(quick("export", "participants"))


def test_before_the_close_it_is_refused(quick, home):
    assert "after the close" in said(quick("destroy-keys", "--event", SLUG))
    assert all((home / "keys" / f"{SLUG}.{key}.key").exists() for key in KEYS)


@pytest.mark.parametrize(("typed", "status"), [("another\n", 1), (f" {SLUG} \n", 0)])
def test_on_a_terminal_the_short_name_is_typed(quick, closed, monkeypatch, typed, status):
    monkeypatch.setattr("bot.cli.destroy_keys.at_terminal", lambda: True)
    done = quick("destroy-keys", typed=typed)
    assert done.exit_code == status, done.output
    assert (closed / "keys" / f"{SLUG}.contact.key").exists() == bool(status)


def test_bot_that_runs_forgets_them_too(closed):
    config = load(closed / "config.toml")

    async def beside(clock):
        database = await open_database(config.storage.path)
        try:
            context = Context(database, config, clock, Keyring(config.storage.keys))
            await keys.destroy_of(context, SLUG)
        finally:
            await database.close()

    async def live():
        clock = StillClock(STARTS_AT)
        async with running(config, clock) as bot:
            await mine.list_mine(bot, participant(0))
            await beside(clock)
            with pytest.raises(Refusal, match="keys-gone"):
                await mine.list_mine(bot, participant(0))
            await tick(bot)
            assert not bot.keys._known

    asyncio.run(live())
