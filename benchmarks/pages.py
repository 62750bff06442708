"""What live pages cost: so many screens look on while the floor changes.

    python -m benchmarks.pages [--viewers 500] [--changes 40]

The bot's database and its pages run in one process and on one loop, as in `roundtable run`; the
readers are a process of their own. Told are the processor time that a change costs with nobody
looking, with one and with all, and how long it takes until the last reader has it.
"""

import argparse
import asyncio
import multiprocessing
import statistics
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from bot.actions import agenda, asking, events, floor, review
from bot.actions.setup import load_configuration
from bot.cards.forms import Typed
from bot.clock import system_clock
from bot.config import Config, load
from bot.context import Context
from bot.keys import Keyring
from bot.rules.people import Person
from bot.store.database import open_database
from bot.web.server import Server

ROOT = Path(__file__).parents[1]
GUILD, QUESTIONS = 420_000_000_000_000_001, 120
CREW = Person("discord 1", GUILD, manage_messages=True, manage_guild=True, name="Moderator")
HEADERS = b"GET /screen/events HTTP/1.1\r\nHost: localhost\r\n\r\n"


class Reader(asyncio.Protocol):
    """One screen: it notes when a drawing came, and looks no further."""

    def __init__(self, heard: list[float]) -> None:
        self._heard = heard
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(HEADERS)

    def data_received(self, data: bytes) -> None:
        self._rest += data
        count = self._rest.count(b"event: draw")
        self._heard.extend([time.monotonic()] * count)
        self._rest = self._rest[-20:] if count == 0 else self._rest.rpartition(b"event: draw")[2]


def read(port: int, count: int, pipe: Connection) -> None:
    """Look on in a process of its own; each question on the pipe is answered with what came."""

    async def look() -> None:
        loop, heard = asyncio.get_running_loop(), list[float]()
        transports = [
            (await loop.create_connection(lambda: Reader(heard), "127.0.0.1", port))[0]
            for _ in range(count)
        ]
        pipe.send("there")
        while True:
            if pipe.poll() and pipe.recv() == "end":
                break
            await asyncio.sleep(0.05)
            pipe.send(list(heard))
            heard.clear()
        for transport in transports:
            transport.close()

    asyncio.run(look())


def configuration(folder: Path) -> Config:
    """The shipped event on a server, in this folder."""
    whole = load(ROOT / "config.toml")
    event = whole.events[0].model_copy(update={"guild": GUILD})
    storage = whole.storage.model_copy(
        update={"path": folder / "roundtable.db", "keys": folder / "keys"}
    )
    return whole.model_copy(update={"events": (event,), "storage": storage})


async def prepare(context: Context) -> None:
    """An event that is live, with many questions that wait."""
    await load_configuration(context)
    channels = {f"channels.{kind}": number for number, kind in enumerate(
        ("announcements", "questions", "moderators"), 501)}  # fmt: skip
    await events.tie(context, CREW, context.config.slugs[0], channels)
    await events.open_event(context, CREW, None, "now")
    await agenda.start(context, CREW)
    codes = [p.code for p in context.config.events[0].principles]
    for number in range(QUESTIONS):
        asker = Person(f"discord {number + 10}", GUILD)
        typed = Typed(
            codes[number % len(codes)], f"What will change, number {number}?", "anonymous"
        )
        asked = await asking.ask(context, asker, typed, f"act {number}")
        assert isinstance(asked, asking.Receipt)
        await review.decide(context, CREW, asked.question.code, "approve")


async def change(context: Context) -> None:
    """Something goes on the floor, or leaves it: one change of every screen."""
    try:
        await floor.take_next(context, CREW)
    except Exception:
        await floor.finish(context, CREW, None, "answered")


async def measure(
    context: Context, server: Server, viewers: int, changes: int
) -> tuple[float, list[float]]:
    """Processor seconds a change, and each change's seconds until the last reader had it."""
    if not viewers:
        began = time.process_time()
        for _ in range(changes):
            await change(context)
        return (time.process_time() - began) / changes, []
    ours, theirs = multiprocessing.Pipe()
    reader = multiprocessing.get_context("spawn").Process(
        target=read, args=(server.port, viewers, theirs)
    )
    reader.start()
    await asyncio.to_thread(ours.recv)
    while server.desk.hub.viewers < viewers:  # noqa: ASYNC110 - the last of them comes when it comes
        await asyncio.sleep(0.05)
    await asyncio.sleep(1.5)
    while ours.poll():
        ours.recv()
    spent, waits = 0.0, []
    for _ in range(changes):
        began, began_cpu = time.monotonic(), time.process_time()
        await change(context)
        heard: list[float] = []
        while len(heard) < viewers:
            heard += await asyncio.to_thread(ours.recv)
        spent += time.process_time() - began_cpu
        waits.append(max(heard) - began)
        await asyncio.sleep(0.6)
    ours.send("end")
    await asyncio.to_thread(reader.join)
    return spent / changes, waits


async def run(viewers: int, changes: int) -> None:
    """Measure with nobody, one and all, and tell."""
    with tempfile.TemporaryDirectory() as name:
        config = configuration(Path(name))
        database = await open_database(config.storage.path)
        context = Context(database, config, system_clock, Keyring(config.storage.keys))
        await prepare(context)
        server = Server(context)
        await server.start("127.0.0.1", 0)
        for count in (0, 1, viewers):
            cpu_s, waits = await measure(context, server, count, changes)
            last = (
                f", the last has it after {statistics.median(waits) * 1000:.0f} ms" if waits else ""
            )
            worst = f" (at most {max(waits) * 1000:.0f})" if waits else ""
            print(f"{count:5} look on: {cpu_s * 1000:6.1f} ms of processor a change{last}{worst}")
        print(f"drawings: {server.desk.hub.drawn}")
        await server.stop()
        await database.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--viewers", type=int, default=500)
    parser.add_argument("--changes", type=int, default=40)
    wanted = parser.parse_args()
    asyncio.run(run(wanted.viewers, wanted.changes))


if __name__ == "__main__":
    main()
