"""A bot in a process of its own under load, at a double: acts sent, answers awaited, CPU read."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.answers import Answer
from benchmarks.double import Double
from benchmarks.people import Person
from benchmarks.world import Channel, Guild

ROOT = Path(__file__).parents[1]
PLACES = ("announcements", "questions", "moderators")
QUIET_S = 1.2  # what can wait begins within a second after a crowd's last act
TICKS_S = os.sysconf("SC_CLK_TCK")
Act = Callable[[int], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Load:
    """What a load came to, with the CPU for each act.

    `cpu_us` is the bot's own, until it is quiet again; `double_us` that of the double with its
    people, until the last answer: it limits what any bot can reach.
    """

    acts: int
    lost: int
    wall_s: float
    cpu_us: float
    double_us: float
    p50_ms: float
    p99_ms: float
    worst_ms: float

    @property
    def a_second(self) -> float:
        return self.acts / self.wall_s


class Bench:
    """A double with a server, and one bot's process beside it."""

    def __init__(self, double: Double, guild: Guild, channels: dict[str, Channel]) -> None:
        self.double, self.guild, self.channels = double, guild, channels
        self.process: asyncio.subprocess.Process | None = None
        self._people: list[Person] = []

    def people(self, count: int) -> list[Person]:
        """Bring as many people into the server."""
        for number in range(len(self._people), count):
            self._people.append(self.person(f"P{number}"))
        return self._people[:count]

    def person(self, name: str, *permissions: str) -> Person:
        """Bring somebody into the server."""
        home = self.channels["questions"]
        return self.double.member(self.guild, name, permissions=permissions, home=home)

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def cpu_s(self) -> float:
        """How much CPU time the bot has used, all its threads together."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS_S

    def rss_mb(self, which: str = "VmHWM") -> float:
        """The bot's memory at its peak, or now (`VmRSS`)."""
        found = re.search(rf"{which}:\s+(\d+) kB", Path(f"/proc/{self.pid}/status").read_text())
        return int(found[1]) / 1024 if found else 0.0

    async def load(self, act: Act, acts: int, in_flight: int) -> Load:
        """Do an act so many times, at most so many of them unanswered at a time."""
        numbers = iter(range(acts))
        answers: list[Answer] = []

        async def one_after_another() -> None:
            for number in numbers:
                answers.append(await act(number))

        async def all_of_them() -> list[Answer]:
            await asyncio.gather(*(one_after_another() for _ in range(in_flight)))
            return answers

        return await self._measured(all_of_them())

    async def quiet(self) -> None:
        """Wait until the bot has done what it does after the answers, too."""
        before_s, now_s = -1.0, self.cpu_s()
        while now_s - before_s > 0.03:
            await asyncio.sleep(QUIET_S)
            before_s, now_s = now_s, self.cpu_s()

    async def rush(self, act: Act, acts: int, within_s: float) -> Load:
        """Do an act so many times within a time, whether the ones before are answered or not."""

        async def after(number: int) -> Answer:
            await asyncio.sleep(within_s * number / acts)
            return await act(number)

        return await self._measured(asyncio.gather(*(after(number) for number in range(acts))))

    async def _measured(self, acting: Awaitable[list[Answer]]) -> Load:
        cpu_s, double_s, began_s = self.cpu_s(), time.process_time(), time.perf_counter()
        answers = await acting
        wall_s, double_s = time.perf_counter() - began_s, time.process_time() - double_s
        await self.quiet()
        cpu_s = self.cpu_s() - cpu_s
        took = sorted(a.latency_s * 1000 for a in answers if a.acknowledged)
        took = took or [float("inf")]
        return Load(
            acts=len(answers),
            lost=sum(not a.acknowledged for a in answers),
            wall_s=wall_s,
            cpu_us=1e6 * cpu_s / len(answers),
            double_us=1e6 * double_s / len(answers),
            p50_ms=took[len(took) // 2],
            p99_ms=took[len(took) * 99 // 100],
            worst_ms=took[-1],
        )


@asynccontextmanager
async def bench(rate_limits: bool = False) -> AsyncIterator[Bench]:
    """A double that checks no bodies: the tests do, and here it would cost more than the bot."""
    async with Double(rate_limits=rate_limits) as double:
        double.rest.check_bodies = False
        guild = double.guild()
        channels = {name: double.channel(guild, name) for name in PLACES}
        yield Bench(double, guild, channels)


@asynccontextmanager
async def serving(bench: Bench, *command: str, registers: bool = True) -> AsyncIterator[None]:
    """Run a bot's process until the block ends; it serves when its commands are registered."""
    if registers:
        bench.guild.commands.clear()
    bench.process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *command, cwd=ROOT, env={**os.environ, "DISCORD_TOKEN": "a.b.c"},
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        await bench.double.until(lambda: bench.double.gateway.connected)
        await bench.double.until(lambda: bench.guild.commands)
        yield
    finally:
        bench.process.send_signal(signal.SIGTERM)
        await bench.process.wait()
        await bench.double.until(lambda: not bench.double.gateway.connected)


def written(bench: Bench, folder: Path, **changes: str) -> Path:
    """The shipped configuration tied to the double's server; review off, no limit on asking."""
    ids = ", ".join(f"{name} = {channel.id}" for name, channel in bench.channels.items())
    text = (ROOT / "config.toml").read_text(encoding="utf-8")
    for pattern, value in {
        r"guild = 0": f"guild = {bench.guild.id}",
        r"channels = \{[^}]*\}": f"channels = {{ {ids}, stage = 0 }}",
        r'api_base = "[^"]*"': f'api_base = "{bench.double.api_base}"',
        **changes,
    }.items():
        text, times = re.subn(rf"(?m)^{pattern}", value, text)
        assert times == 1, pattern
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path
