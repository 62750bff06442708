"""`roundtable run`: the bot at Discord, watched over, woken on time, closed in order."""

import asyncio
import contextlib
import gc
import math
import os
import re
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import discord
import structlog
import yarl
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.actions.setup import load_configuration
from bot.cli.pages import pages
from bot.client import DISPATCHED, Roundtable, seat
from bot.clock import instant, system_clock
from bot.config import Config, load
from bot.context import Context
from bot.keys import Keyring
from bot.logs import Style, configure_logs, report_lost
from bot.store.database import DatabaseError, open_database
from bot.store.lock import only_one
from bot.web.server import Server

SWEEP_S = 15
FOLD_S = 60  # how often what was erased leaves the write-ahead log too
BACK_OFF_MAX_S = 60
WAKE_EVERY_MS = 250  # what is overdue, as while Discord is away, is no reason to spin
WAKINGS_MAX = 1_000  # APScheduler would drop a waking while another one runs
DRAIN_S, CLOSE_S = 5, 1.5  # with the pages below the ten seconds that a stop may take
GARBAGE_AFTER = 10_000  # new objects; Python's own 700 is a handful of answers
PATIENCE_S = 8.0  # a crowd has its receipts before anybody is told of likely duplicates
T = TypeVar("T")
IN_FLIGHT = ("CommandTree", f"{DISPATCHED}on_interaction")
# What Discord's gateway closes with for good, and what mends it. Source: Discord's opcodes.
SHARDS = {
    4010: "Discord does not know this shard: correct [discord] shard_ids.",
    4011: "The bot is in too many servers for one connection: set [discord] shard_count.",
}

log = structlog.get_logger()


class Refused(Exception):
    """Discord will not have us; the message is one sentence with its mend."""


def run_bot(config_path: Path, style: Style | None = None, *, debug: bool = False) -> int:
    """Run until SIGTERM or SIGINT; 0 when closed in order, 1 when refused.

    Raises ConfigError, DatabaseError: one sentence each.
    """
    config = load(config_path)
    token = os.environ.get("DISCORD_TOKEN", "").strip()
    os.umask(0o077)  # database, lock and keys are the bot's alone
    configure_logs(style, debug=debug, secrets=[token])
    try:
        if not token:
            raise Refused("DISCORD_TOKEN is not set: export the bot's token, then start again.")
        if not re.fullmatch(r"[!-~]+", token):
            raise Refused("DISCORD_TOKEN has characters that no token has: copy it anew.")
        with only_one(config.storage.path):
            run_on_loop(_serve(config, token))
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    except (DatabaseError, OSError):
        raise
    except Exception as fault:  # Python itself would print its words, which may be anybody's
        log.error("fault", exc_info=fault)
        return 1
    return 0


def run_on_loop(work: Coroutine[Any, Any, T]) -> T:
    """On uvloop, with which less of each answer is spent on sockets; Windows has none."""
    if sys.platform == "win32":
        return asyncio.run(work)
    import uvloop

    return uvloop.run(work)


async def _serve(config: Config, token: str) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report_lost)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    database = await open_database(config.storage.path)
    try:
        keys = Keyring(config.storage.keys)
        context = Context(database, config, system_clock, keys, patience_s=PATIENCE_S)
        await load_configuration(context)
        _tell_shards(config)
        Route.BASE = config.discord.api_base
        async with pages(context) as server:
            await _keep_connected(context, token, stop, server)
    finally:
        await database.close()
    log.info("closed")


def _tell_shards(config: Config) -> None:
    """Say which servers are this process's, and which events it leaves alone."""
    if config.discord.shard_count is None:
        return
    own, count = list(config.discord.carried), config.discord.shard_count
    log.info("this process carries shards", shard_ids=own, shard_count=count)
    for event in config.events:
        if not config.discord.carries(event.guild):
            log.warning(
                "an event is left alone: its server is on a shard that another process carries",
                slug=event.slug, shard=config.discord.shard_of(event.guild),
            )  # fmt: skip


async def _keep_connected(
    context: Context, token: str, stop: asyncio.Event, server: Server
) -> None:
    """Connect, and again with a fresh client whenever discord.py gives up."""
    wait_s = 1
    while not stop.is_set():
        began_at = system_clock()
        client = seat(context)
        waker = Waker(client.do_due, context.fold)
        client.plan_next = client.courier.plan = waker.plan
        server.desk.latency_s = partial(_latency_s, client)
        waker.start()
        try:
            await _connect(client, token, stop)
        except discord.LoginFailure as fault:
            raise Refused("Discord refuses the token: check DISCORD_TOKEN.") from fault
        except discord.PrivilegedIntentsRequired as fault:
            raise Refused("Discord asks for privileged intents: check the application.") from fault
        except discord.ConnectionClosed as fault:
            if fault.code in SHARDS:
                raise Refused(SHARDS[fault.code]) from fault
            log.warning("connection lost", code=fault.code, again_in_s=wait_s)
        except (discord.DiscordException, aiohttp.ClientError, OSError, AttributeError) as fault:
            log.warning("connection lost", trouble=type(fault).__name__, again_in_s=wait_s)
        except Exception as fault:  # a malformed gateway event must not end the bot
            log.error("client failed", exc_info=fault, again_in_s=wait_s)
        finally:
            waker.stop()
            await _close(client)
        if system_clock() - began_at > BACK_OFF_MAX_S * 1000:  # it was well for a while
            wait_s = 1
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(stop.wait(), wait_s)
        wait_s = min(BACK_OFF_MAX_S, wait_s * 2)


def _latency_s(client: Roundtable) -> float:
    return client.latency if client.is_ready() else math.nan


async def _stay(client: Roundtable, token: str) -> None:
    await client.login(token)
    settle_memory()
    _, gateway, _ = await client.http.get_bot_gateway()
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    await client.connect(reconnect=True)


async def _connect(client: Roundtable, token: str, stop: asyncio.Event) -> None:
    """Stay connected until told to stop, were it in the midst of the first request."""
    connected = asyncio.create_task(_stay(client, token))
    stopped = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({connected, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if connected.done():
            await connected
    finally:
        stopped.cancel()
        if not connected.done():
            connected.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await connected


def settle_memory() -> None:
    """Let what stays be looked through for garbage no more, and the rest less often.

    Else a crowd's answers wait for it: each time, everything that was ever imported is walked.
    """
    gc.unfreeze()  # a client before this one may be garbage
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_AFTER, 20, 20)


async def _drain(client: Roundtable) -> None:
    """Answer what was asked and deliver what is under way, within a few seconds."""
    in_flight = [t for t in asyncio.all_tasks() if t.get_name().startswith(IN_FLIGHT)]
    if in_flight:
        await asyncio.wait(in_flight, timeout=DRAIN_S / 2)
    with contextlib.suppress(asyncio.TimeoutError):
        await asyncio.wait_for(client.courier.finish(), DRAIN_S / 2)


async def _close(client: Roundtable) -> None:
    await _drain(client)
    with contextlib.suppress(discord.DiscordException, aiohttp.ClientError, asyncio.TimeoutError):
        await asyncio.wait_for(client.close(), CLOSE_S)  # Discord may not answer the goodbye


class Waker:
    """Wakes the clockwork when the next thing is due, and sweeps in between.

    APScheduler keeps no state of ours: every due instant is a row in the database.
    """

    def __init__(
        self, tick: Callable[[], Awaitable[None]], fold: Callable[[], Awaitable[None]]
    ) -> None:
        self._tick = tick
        self._fold = fold
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._sweeping: asyncio.TimerHandle | None = None
        self._swept: asyncio.Task[None] | None = None
        self._next_at: int | None = None
        self._again = False
        self._ticking = False

    def start(self) -> None:
        """Begin to sweep."""
        self._sweep_later()
        self._scheduler.add_job(
            self._fold, IntervalTrigger(seconds=FOLD_S), misfire_grace_time=None, coalesce=True
        )
        self._scheduler.start()

    def stop(self) -> None:
        """Wake nobody any more."""
        if self._sweeping is not None:
            self._sweeping.cancel()
        self._scheduler.shutdown(wait=False)

    def _sweep_later(self) -> None:
        """By the loop's own clock: APScheduler would rest until one set back has caught up."""
        self._sweeping = asyncio.get_running_loop().call_later(SWEEP_S, self._sweep)

    def _sweep(self) -> None:
        self._sweep_later()
        self._swept = asyncio.create_task(self._wake())

    def plan(self, due_at: int | None) -> None:
        """Wake at this instant, unless something earlier is planned."""
        if due_at is None:
            return
        due_at = max(due_at, system_clock() + WAKE_EVERY_MS)
        if self._next_at is not None and system_clock() < self._next_at <= due_at:
            return
        self._next_at = due_at
        self._scheduler.add_job(
            self._wake,
            DateTrigger(instant(due_at)),
            id="next",
            replace_existing=True,
            misfire_grace_time=None,
            max_instances=WAKINGS_MAX,
        )

    async def _wake(self) -> None:
        """Tick, and once more if somebody was woken meanwhile: no waking is lost."""
        self._again = True
        if self._ticking:
            return
        self._ticking = True
        try:
            while self._again:
                self._again = False
                await self._tick()
        except Exception as fault:
            log.error("tick failed", exc_info=fault)
        finally:
            self._ticking = False
