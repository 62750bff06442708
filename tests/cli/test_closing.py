"""A client that is closed leaves nothing behind that would run on without it."""

import asyncio
from typing import Any

import pytest

from bot.cli.run import _close
from bot.client import seat
from tests.builders import running


@pytest.mark.parametrize("shards", [None, 2])
async def test_closed_while_discord_counts_servers_says_ready_to_nobody(
    config, clock, shards, monkeypatch
):
    """After READY discord.py waits a little for servers, closed or not; closed it has no loop."""
    discord = config.discord.model_copy(
        update={"shard_count": shards, "shard_ids": shards and list(range(shards))}
    )
    async with running(config.model_copy(update={"discord": discord}), clock) as context:
        client = seat(context)
        told = asyncio.Event()
        monkeypatch.setattr(client, "on_ready", lambda: asyncio.to_thread(told.set))
        await client._async_setup_hook()
        state: Any = client._connection
        state._ready_state = asyncio.Queue()
        state._ready_tasks = {0: asyncio.create_task(asyncio.sleep(0.1))} if shards else {}
        ready = state._ready_task = asyncio.create_task(state._delay_ready())
        await asyncio.sleep(0.01)
        await _close(client)
        await asyncio.wait({ready})
        await asyncio.sleep(0.05)
        assert ready.cancelled() or ready.exception() is None
        assert not told.is_set()


async def test_closed_while_an_event_is_handled_ends_it(config, clock, monkeypatch):
    async with running(config, clock) as context:
        client = seat(context)
        await client._async_setup_hook()
        monkeypatch.setattr(client, "on_ready", lambda: asyncio.sleep(60))
        task = client._schedule_event(client.on_ready, "on_ready")
        await asyncio.sleep(0.01)
        await _close(client)
        await asyncio.wait_for(asyncio.wait({task}), 20)
        assert task.done()
