"""The bot as it really runs: a process of its own, Discord's double on loopback, kill -9."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from benchmarks.double import Double
from benchmarks.people import Person
from benchmarks.world import Channel, Guild

ROOT = Path(__file__).parents[2]
PLACES = ("announcements", "questions", "moderators")


@dataclass
class Stage:
    """A server with its people, and the bot's process beside it."""

    double: Double
    guild: Guild
    channels: dict[str, Channel]
    folder: Path
    process: asyncio.subprocess.Process | None = None
    # Many of these tests run at once, and there is one port.
    environment: dict[str, str] = field(
        default_factory=lambda: {"ROUNDTABLE_SCREEN__ENABLED": "false"}
    )

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    async def start(self) -> None:
        """Start the bot and wait until it serves."""
        ready = len([r for r in self.double.requests if r.path == "/gateway/bot"])
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--config", str(self.config),
            cwd=ROOT, env={**os.environ, "DISCORD_TOKEN": "a.b.c", **self.environment},
            stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        await self.double.until(
            lambda: len([r for r in self.double.requests if r.path == "/gateway/bot"]) > ready
        )
        await self.double.until(lambda: self.double.gateway.connected)
        await self.double.until(lambda: self.guild.commands)

    async def kill(self) -> None:
        """kill -9: nothing is drained, nothing is closed."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        await self.process.communicate()

    async def stop(self) -> tuple[int, str]:
        """SIGTERM: the exit status and the log."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        _, log = await asyncio.wait_for(self.process.communicate(), 15)
        return self.process.returncode or 0, log.decode()

    async def roundtable(self, *words: str) -> tuple[int, bytes, str]:
        """Another command beside it: exit status, output, what it complained of."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *words, "--config", str(self.config),
            cwd=ROOT, env={**os.environ, "DISCORD_TOKEN": "a.b.c"},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        out, err = await asyncio.wait_for(process.communicate(), 60)
        return process.returncode or 0, out, err.decode()

    def person(self, name: str, *permissions: str, locale: str = "en-US") -> Person:
        """Somebody in the questions channel."""
        return self.double.member(
            self.guild, name, permissions=permissions, locale=locale,
            home=self.channels["questions"],
        )  # fmt: skip

    def posted(self, channel: str, words: str) -> int:
        """How many messages in this channel hold these words now."""
        return sum(words in text for text in self.double.channel_texts(self.channels[channel]))


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with Double() as double:
        guild = double.guild()
        channels = {name: double.channel(guild, name) for name in PLACES}
        ids = ", ".join(f"{name} = {channel.id}" for name, channel in channels.items())
        written = (ROOT / "config.toml").read_text(encoding="utf-8")
        written, guilds = re.subn(r"(?m)^guild = 0", f"guild = {guild.id}", written)
        written, places = re.subn(
            r"(?m)^channels = \{[^}]*\}", f"channels = {{ {ids}, stage = 0 }}", written
        )
        written, bases = re.subn(
            r'(?m)^api_base = "[^"]*"', f'api_base = "{double.api_base}"', written
        )
        assert (guilds, places, bases) == (1, 1, 1)
        (tmp_path / "config.toml").write_text(written, encoding="utf-8")
        stage = Stage(double, guild, channels, tmp_path)
        yield stage
        if stage.process is not None and stage.process.returncode is None:
            await stage.kill()
        assert not double.violations
        assert not double.unknown_routes
