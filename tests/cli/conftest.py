"""A folder as an operator has it: a configuration, a database that an event went through, keys."""

import asyncio
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from typer.testing import CliRunner

from bot.actions import floor, polls, questions, review
from bot.cli.app import app
from bot.config import load
from tests.builders import (
    GUILD,
    MINUTE,
    MODERATOR,
    PLACES,
    ROOT,
    StillClock,
    approved,
    ask,
    go_live,
    participant,
    running,
)


@pytest.fixture(autouse=True)
def port(monkeypatch, unused_tcp_port):
    """The pages' port is nobody else's, as of a test that runs beside."""
    monkeypatch.setenv("ROUNDTABLE_SCREEN__PORT", str(unused_tcp_port))
    return unused_tcp_port


async def live_through(config):
    """Five questions, a turn that is over and one that is not, a poll: enough to be verified."""
    clock = StillClock()
    async with running(config, clock) as context:
        await go_live(context)
        for number, principle in enumerate(("HR", "WS", "HR")):
            await approved(context, participant(number), principle=principle)
            clock.wait(MINUTE)
        await ask(context, participant(3), principle="ND", text="Qui paie, et à partir de quand ?")
        declined = await ask(context, participant(4), text="=1+1, is that a question?")
        await review.decide(context, MODERATOR, declined.code, "decline", "Off topic")
        for number in (1, 2, 3):
            await questions.support(context, participant(number), "HR-1")
        await floor.take_next(context, MODERATOR)
        clock.wait(MINUTE)
        await floor.finish(context, MODERATOR, None, "answered", "Everybody.", "Crawley")
        await floor.take_next(context, MODERATOR)
        await polls.move(context, MODERATOR, "P-1", "open")
        await polls.vote(context, participant(1), "P-1", 1)


@pytest.fixture(scope="session")
def lived(tmp_path_factory):
    """The folder after an event that is still going on; copied, never changed."""
    folder = tmp_path_factory.mktemp("lived")
    text = (ROOT / "config.toml").read_text(encoding="utf-8")
    channels = ", ".join(f"{kind} = {number}" for kind, number in PLACES.items())
    for pattern, new in (
        (r"^guild = 0\b", f"guild = {GUILD}"),
        (r"^channels = \{.*\}", f"channels = {{ {channels} }}"),
    ):
        text, count = re.subn(pattern, new, text, count=2, flags=re.MULTILINE)
        assert count == 1, pattern
    (folder / "config.toml").write_text(text, encoding="utf-8")
    asyncio.run(live_through(load(folder / "config.toml")))
    return folder


@pytest.fixture
def home(lived, tmp_path):
    """A folder of one's own, with a database in which an event is live."""
    return shutil.copytree(lived, tmp_path / "home")


@pytest.fixture
def roundtable(home):
    """The command line as it is installed: `roundtable("verify").returncode`."""

    def run(*typed, **more):
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **more.pop("environment", {})}
        more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 60} | more
        return subprocess.run(
            [sys.executable, "-W", "error::ResourceWarning", "-m", "bot", *map(str, typed)],
            cwd=home, env=environment, check=False, **more,
        )  # fmt: skip

    return run


@pytest.fixture
def quick(home, monkeypatch):
    """The same within this process: `quick("verify").exit_code`."""
    monkeypatch.chdir(home)

    def run(*words, environment=None, typed=None):
        return CliRunner().invoke(app, [str(word) for word in words], typed, env=environment)

    return run


@pytest.fixture
def tamper(home):
    """Change the database behind the bot's back."""

    def tamper(*statements):
        with closing(sqlite3.connect(home / "roundtable.db")) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    return tamper
