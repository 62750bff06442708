"""Two processes, each with a shard, a database and keys of its own, at one Discord."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from benchmarks.double import Double
from benchmarks.torture.process import Process, settle_down
from tests.wire.conftest import Stage

QUESTION = "What will {} have done about it in a year, number {}?"


@pytest.fixture
async def towns(tmp_path: Path) -> AsyncIterator[tuple[Process, Process]]:
    """Geneva on shard 0 and Nairobi on shard 1; neither runs yet."""
    async with Double() as double:
        found = []
        for number, name in enumerate(("Geneva", "Nairobi")):
            folder = tmp_path / name
            folder.mkdir()
            found.append(settle_down(double, folder, name, (number, 2)))
        yield found[0], found[1]
        for process in found:
            if process.running:
                await process.kill()
        assert not double.violations
        assert not double.unknown_routes


async def questions(process: Process) -> list[dict[str, str]]:
    status, out, trouble = await process.roundtable("export", "questions", "--format", "csv")
    assert status == 0, trouble
    return list(csv.DictReader(io.StringIO(out.decode("utf-8-sig"))))


async def open_and_ask(process: Process, count: int = 3) -> None:
    organizer = process.person("Organizer", "manage_guild", "manage_messages")
    assert "is open" in (await organizer.slash("organize open", start="now")).text
    people = [process.person(f"{process.guild.name}-{n}") for n in range(count)]
    answers = await asyncio.gather(
        *(
            person.slash(
                "ask", principle="HR", attribution="anonymous",
                question=QUESTION.format(process.guild.name, number),
            )
            for number, person in enumerate(people)
        )
    )  # fmt: skip
    assert all("HR-" in answer.text for answer in answers)


async def test_two_processes_serve_disjoint_servers(towns: tuple[Process, Process]) -> None:
    geneva, nairobi = towns
    double = geneva.double
    assert [(town.guild.id >> 22) % 2 for town in towns] == [0, 1]
    await geneva.start()
    await nairobi.start()
    listening = sorted(s.shard for s in double.gateway.sessions.values() if s.line is not None)
    assert listening == [(0, 2), (1, 2)]
    assert geneva.guild.commands
    assert nairobi.guild.commands
    await open_and_ask(geneva, 3)
    await open_and_ask(nairobi, 5)
    for town, count in zip(towns, (3, 5), strict=True):
        rows = await questions(town)
        assert [row["code"] for row in rows] == [f"HR-{n + 1}" for n in range(count)]
        assert all(town.guild.name in row["text"] for row in rows)
        said = [line for line in town.lines if line["event"] == "this process carries shards"]
        assert [(line["shard_ids"], line["shard_count"]) for line in said] == [
            ([town.shard[0] if town.shard else None], 2)
        ]
        assert not town.faults
    double.gateway.drop(4000)
    await double.until(lambda: double.gateway.resumes == 2)
    # One of them ends: the other goes on, and what it owes arrives.
    await nairobi.kill()
    moderator = geneva.person("Mo", "manage_messages")
    assert (await moderator.slash("run start")).acknowledged
    await double.until(
        lambda: double.find(geneva.channels["announcements"], "### Opening and welcome")
    )
    assert not double.find(nairobi.channels["announcements"], "### Opening and welcome")
    # And comes back where it was.
    await nairobi.start()
    assert len(await questions(nairobi)) == 5
    for town in towns:
        assert await town.stop() == 0
        assert (await town.roundtable("verify"))[0] == 0


async def test_event_of_another_shard_is_left_alone_and_said(
    towns: tuple[Process, Process],
) -> None:
    """The operator named the wrong shard for Geneva's process: its event stays as it is."""
    geneva, nairobi = towns
    await geneva.start()
    await open_and_ask(geneva, 1)
    await geneva.stop()
    before = await geneva.roundtable("verify")
    keys = sorted((geneva.folder / "keys").iterdir())
    text = geneva.config.read_text(encoding="utf-8")
    geneva.config.write_text(text.replace("shard_ids = [0]", "shard_ids = [1]"), encoding="utf-8")
    asked = len(geneva.double.requests)
    await geneva.start()
    warned = [line for line in geneva.lines if line["event"].startswith("an event is left alone")]
    assert [(line["level"], line["shard"]) for line in warned] == [("warning", 0)]
    status, out, _ = await geneva.roundtable("check")
    assert status == 1
    told = " ".join(out.decode().split())
    assert "mend shards from-promises-to-practice is left alone here: its server" in told
    assert "is on shard 0." in told
    await geneva.stop()
    # It serves the other server, where it registers its commands, and nothing else.
    acts = [r for r in geneva.double.requests[asked:] if r.method != "GET"]
    assert [r.path for r in acts if str(nairobi.guild.id) not in r.path] == []
    assert await geneva.roundtable("verify") == before
    assert sorted((geneva.folder / "keys").iterdir()) == keys


@pytest.mark.parametrize(
    ("code", "mend"), [(4010, "[discord] shard_ids"), (4011, "[discord] shard_count")]
)
async def test_run_whose_sharding_discord_refuses_ends_with_one_sentence(
    stage: Stage, code: int, mend: str
) -> None:
    await stage.start()
    stage.double.gateway.drop(code)
    assert stage.process is not None
    _, log = await asyncio.wait_for(stage.process.communicate(), 15)
    assert stage.process.returncode == 1
    assert mend in log.decode().splitlines()[-1]
