"""Whatever is sent, everybody is answered once, privately, and nothing of another event's shows.

`FUZZ_EXAMPLES` says how many acts are tried of each kind (`make fuzz` tries many).
"""

import asyncio
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.double import Double
from benchmarks.people import Person
from benchmarks.torture.process import Process, settle_down
from bot.client import Roundtable
from bot.config import load
from bot.context import Context
from bot.keys import Keyring
from bot.store.database import open_database
from tests.wire import strange

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "80"))
MARKS = ("zebra", "walrus")  # the words of one server's event, which nobody elsewhere may see
QUIET = ("ready", "closed")
# discord.py notes when it sent a heartbeat after sending it, in a thread: on loopback and a busy
# machine the answer may be there before, and is measured from the heartbeat of 41 s earlier.
OVERTAKEN = "Can't keep up, shard ID None websocket is 41."


@dataclass
class Town:
    """Two servers with an event each, one bot, and people of all parts in both."""

    runner: asyncio.Runner
    double: Double
    process: Process
    people: list[tuple[Person, str]] = field(default_factory=list)
    commands: list[dict[str, Any]] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)

    async def begin(self, folder: Path) -> None:
        await self.double.start()
        first = self.process = settle_down(self.double, folder)
        second = settle_down(self.double, folder, "Nairobi")
        self._write_both(first, second)
        await first.start()
        for process, mark in zip((first, second), MARKS, strict=True):
            organizer = process.person("Organizer", "manage_guild", "manage_messages")
            opened = await organizer.slash("organize open", start="now")
            assert "is open" in opened.text, opened.text
            parts = [process.person("Anybody"), process.person("Moderator", "manage_messages")]
            self.people += [(person, mark) for person in (*parts, organizer)]
            for principle in ("HR", "ND", "WG"):
                await parts[0].slash(
                    "ask", principle=principle, attribution="anonymous",
                    question=f"What will a {mark} gain in all this, says {principle}?",
                )  # fmt: skip
            for code in ("HR-1", "ND-1"):
                await parts[1].slash("mod approve", question=code)
            await parts[0].slash("hand", note=f"On the {mark}")
        self.commands = list(first.guild.commands.values())
        self.acts = await _acts(folder / "config.toml", folder)

    def _write_both(self, first: Process, second: Process) -> None:
        """One configuration with both events: the second is the first one again, elsewhere."""
        first.write_config()
        written = first.config.read_text(encoding="utf-8")
        _, _, event = written.partition("[[events]]\n")
        for name, channel in first.channels.items():
            event = event.replace(str(channel.id), str(second.channels[name].id))
        event = event.replace(str(first.guild.id), str(second.guild.id))
        event, slugs = re.subn(r'(?m)^slug = ".*"', 'slug = "elsewhere"', event)
        event, numbers = re.subn(r"(?m)^number = 1", "number = 2", event)
        assert (slugs, numbers) == (1, 1)
        whole = written + "\n[[events]]\n" + event
        first.config.write_text(whole, encoding="utf-8")

    def act(self, who: int, kind: int, data: dict[str, Any], *, on: bool = False) -> None:
        """Somebody acts; whatever it is, they are answered in time and nothing goes wrong."""
        person, mark = self.people[who]
        self.runner.run(self._act(person, mark, kind, data, on=on))

    async def _act(
        self, person: Person, mark: str, kind: int, data: dict[str, Any], *, on: bool
    ) -> None:
        message = person.home.seen()[0] if on and person.home.seen() else None
        answer = await person.forge(kind, data, message)
        assert answer.acknowledged, f"met with silence; {self.trouble()}"
        shown = f"{answer.text} {answer.choices} {answer.components} {answer.modal}".casefold()
        others = [word for word in MARKS if word != mark]
        assert not any(word in shown for word in others), shown
        assert answer.type in (8, 9) or not answer.messages or answer.ephemeral, "in public"
        trouble = self.trouble()
        assert not trouble, "; ".join(trouble)

    def close(self) -> None:
        """Both events end; what can be done then is tried as well."""
        for person, _ in self.people:
            if person.name == "Organizer":
                # By now either may be as nobody meant it.
                self.runner.run(person.slash("settings", language="en"))
                self.runner.run(person.slash("organize practice", state="off"))
                answer = self.runner.run(person.slash("organize close"))
                while found := re.search(r"([A-Z]{1,4}-\d+) is on the floor", answer.text):
                    self.runner.run(person.slash("mod back", item=found[1]))
                    answer = self.runner.run(person.slash("organize close"))
                assert "is closed" in answer.text, answer.text
        self.process.lines.clear()

    def trouble(self) -> list[str]:
        """What went wrong since it was last looked."""
        said = [line for line in self.process.lines if line.get("event") not in QUIET]
        said = [line for line in said if not str(line.get("event")).startswith(OVERTAKEN)]
        found = [_words(line) for line in said]
        found += [f"{v.kind}: {v.detail}" for v in self.double.violations]
        found += self.double.unknown_routes
        self.process.lines.clear()
        self.double.violations.clear()
        return found


def _words(line: dict[str, Any]) -> str:
    trace = str(line.get("exception", "")).strip().splitlines()
    return " · ".join([str(line.get("event")), *trace[-3:]])


async def _acts(config: Path, folder: Path) -> list[str]:
    """Every `noun:verb` that the router knows."""
    database = await open_database(folder / "router.db")
    try:
        client = Roundtable(Context(database, load(config), lambda: 0, Keyring(folder / "none")))
        await client.setup_hook()
        return sorted(client.controls._handlers)
    finally:
        await database.close()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("town")
    with asyncio.Runner() as runner:
        double = runner.run(_double())
        town = Town(runner, double, None)  # type: ignore[arg-type]
        runner.run(town.begin(folder))
        yield town
        assert runner.run(town.process.stop()) == 0
        status, _, complaint = runner.run(town.process.roundtable("verify"))
        assert status == 0, complaint
        runner.run(double.stop())


async def _double() -> Double:
    return Double(rate_limits=False)


strangely = settings(
    max_examples=EXAMPLES, deadline=None, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
somebody = st.integers(0, 5)


def test_commands_with_any_options_are_answered(town: Town) -> None:
    @strangely
    @given(somebody, strange.typed(town.commands))
    def attempt(who: int, act: tuple[int, dict[str, Any]]) -> None:
        town.act(who, *act)

    attempt()


def test_commands_with_options_of_wrong_types_are_answered(town: Town) -> None:
    @strangely
    @given(somebody, strange.typed(town.commands, wrong_types=True))
    def attempt(who: int, act: tuple[int, dict[str, Any]]) -> None:
        town.act(who, *act)

    attempt()


def test_forged_controls_are_answered(town: Town) -> None:
    @strangely
    @given(somebody, strange.pressed(town.acts), st.booleans())
    def attempt(who: int, act: tuple[int, dict[str, Any]], on: bool) -> None:
        town.act(who, *act, on=on)

    attempt()


def test_forged_forms_are_answered(town: Town) -> None:
    @strangely
    @given(somebody, strange.sent(town.acts))
    def attempt(who: int, act: tuple[int, dict[str, Any]]) -> None:
        town.act(who, *act)

    attempt()


def test_after_the_close_everything_is_answered_too(town: Town) -> None:
    town.close()

    @strangely
    @given(somebody, strange.typed(town.commands) | strange.pressed(town.acts))
    def attempt(who: int, act: tuple[int, dict[str, Any]]) -> None:
        town.act(who, *act)

    attempt()
