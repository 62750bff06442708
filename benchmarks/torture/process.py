"""`roundtable run` as a process of its own: started, killed, starved, sent astray, listened to."""

from __future__ import annotations

import asyncio
import os
import re
import resource
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from benchmarks.codec import Json, loads
from benchmarks.double import Double
from benchmarks.people import Person
from benchmarks.world import Channel, Guild
from bot.store.database import Transaction, open_for_reading

ROOT = Path(__file__).parents[2]
PLACES = ("announcements", "questions", "moderators")
FAKETIME = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
READY_S = 240.0  # a machine that is busy with other work starts a process slowly
TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
T = TypeVar("T")
EVERYTHING = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


@dataclass
class Process:
    """The bot's process, its folder, and the server on the double that its event is tied to."""

    double: Double
    guild: Guild
    channels: dict[str, Channel]
    folder: Path
    shard: tuple[int, int] | None = None
    stepped: bool = False  # its clock is stepped, where libfaketime is installed
    process: asyncio.subprocess.Process | None = None
    lines: list[Json] = field(default_factory=list)
    readies: int = 0
    ready_s: float = 0.0  # when it last said so, by the monotonic clock
    starts: list[tuple[float, float]] = field(default_factory=list)  # seconds until then, of CPU
    _listening: asyncio.Task[None] | None = None

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def faults(self) -> list[Json]:
        return [line for line in self.lines if line.get("event") == "fault"]

    def person(self, name: str, *permissions: str) -> Person:
        """Somebody in the questions channel."""
        home = self.channels["questions"]
        return self.double.member(self.guild, name, permissions=permissions, home=home)

    def write_config(self) -> None:
        """The shipped event, tied to the double's server; nobody waits to ask again."""
        ids = ", ".join(f"{name} = {channel.id}" for name, channel in self.channels.items())
        written = (ROOT / "config.toml").read_text(encoding="utf-8")
        number, count = self.shard or (0, 1)
        sharded = "" if self.shard else "# "
        for pattern, replacement in (
            (r"^# shard_count = 1", f"{sharded}shard_count = {count}"),
            (r"^# shard_ids = \[0\]", f"{sharded}shard_ids = [{number}]"),
            (r"^enabled = true", "enabled = false"),  # the pages: several of these run side by side
            (r"^guild = 0", f"guild = {self.guild.id}"),
            (r"^channels = \{[^}]*\}", f"channels = {{ {ids}, stage = 0 }}"),
            (r'^api_base = "[^"]*"', f'api_base = "{self.double.api_base}"'),
            (r'^cool_down = "[^"]*"', 'cool_down = "0s"'),
            (r"^open_per_person = \d+", "open_per_person = 50"),
        ):
            written, found = re.subn(f"(?m){pattern}", replacement, written)
            if found != 1:
                raise ValueError(f"config.toml has no single {pattern}")
        self.config.write_text(written, encoding="utf-8")

    async def start(self, *options: str) -> None:
        """Start the bot and wait until it says that it is ready."""
        environment = {**os.environ, "DISCORD_TOKEN": "a.b.c"}
        if FAKETIME and self.stepped:
            self.step_clock(0)
            environment |= {
                "LD_PRELOAD": str(FAKETIME[0]),
                "FAKETIME_TIMESTAMP_FILE": str(self._clock),
                "FAKETIME_CACHE_DURATION": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            }
        readies, began_s = self.readies, time.monotonic()
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--config", str(self.config), *options,
            cwd=ROOT, env=environment, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        self._listening = asyncio.create_task(self._listen(self.process))
        await self.double.until(lambda: self.readies > readies or not self.running, READY_S)
        if not self.running:
            raise RuntimeError(f"the bot ended by itself: {self.lines[-3:]}")
        self.ready_s = time.monotonic()
        self.starts.append((self.ready_s - began_s, self._cpu_s()))

    def _cpu_s(self) -> float:
        """The processor time that it has taken so far; 0 where the system does not say."""
        try:
            stat = Path(f"/proc/{self.process.pid if self.process else 0}/stat").read_text("ascii")
        except OSError:
            return 0.0
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / TICKS_A_SECOND

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for raw in process.stderr:
            try:
                line: Json = loads(raw)
            except ValueError:
                line = {"event": "unstructured", "text": raw.decode(errors="replace").rstrip()}
            self.readies += line.get("event") == "ready"
            self.lines.append(line)

    @property
    def running(self) -> bool:
        return self.process is not None and self.process.returncode is None

    def strike(self) -> None:
        """kill -9, this instant: nothing is drained, nothing is closed."""
        if self.process is not None and self.running:
            self.process.send_signal(signal.SIGKILL)

    async def kill(self) -> None:
        """kill -9, and wait until it is gone."""
        self.strike()
        await self.gone()

    async def stop(self) -> int:
        """SIGTERM: the exit status."""
        assert self.process is not None
        if self.running:
            self.process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(self.gone(), 20)
        except TimeoutError:
            await self.kill()
        return self.process.returncode or 0

    async def gone(self) -> None:
        """Wait until the process has ended and all it said is read."""
        assert self.process is not None
        await self.process.wait()
        if self._listening is not None:
            await self._listening

    async def look(self, work: Callable[[Transaction], T]) -> T:
        """Read the bot's database beside it."""
        reader = await open_for_reading(self.folder / "roundtable.db")
        try:
            return await reader.read(work)
        finally:
            await reader.close()

    def limit_files(self, size: int | None) -> None:
        """Let no file of the bot's grow beyond a size, as on a full disk; None: as it was."""
        if self.process is not None and self.running:
            limits = EVERYTHING if size is None else (size, resource.RLIM_INFINITY)
            resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, limits)

    def step_clock(self, ahead_s: int) -> None:
        """Set the bot's clock ahead of the world's, or behind; where libfaketime is installed."""
        self._clock.write_text(f"{ahead_s:+d}s\n", encoding="ascii")

    @property
    def _clock(self) -> Path:
        return self.folder / "clock"

    async def roundtable(self, *words: str) -> tuple[int, bytes, str]:
        """Another command beside it: exit status, output, what it complained of."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *words, "--config", str(self.config), cwd=ROOT,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        out, err = await asyncio.wait_for(process.communicate(), 120)
        return process.returncode or 0, out, err.decode()


def settle_down(
    double: Double, folder: Path, name: str = "Geneva", shard: tuple[int, int] | None = None
) -> Process:
    """Found a server with its channels, and a folder with the configuration that names them."""
    guild = double.guild(name, shard=shard or (0, 1))
    channels = {name: double.channel(guild, name) for name in PLACES}
    process = Process(double, guild, channels, folder, shard)
    process.write_config()
    return process
