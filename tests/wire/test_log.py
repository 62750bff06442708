"""The operator's log while a crowd asks, is refused, and things go wrong: nobody is in it."""

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.double import Double
from benchmarks.faults import Fault
from benchmarks.people import Person
from benchmarks.torture.process import ROOT, Process, settle_down

CROWD = {  # who asks, and what
    "Amina Benkirane": "Which ministry answers for children in transit camps?",
    "Jean-Luc Étienne": "Qui finance l'accès aux soins dans les zones frontalières ?",
    "ليلى حداد": "من يضمن حقوق العمال المنزليين في بلدان الخليج؟",
    "Ольга Петрова": "Кто оплачивает переводчиков в судах по делам мигрантов?",
    "王小明": "谁来监督招聘中介机构向移徙工人收取的费用?",
    "María Ñusta": "¿Quién protege a las trabajadoras temporeras del campo?",
}
SAID = {  # by others: names, affiliations, reasons, notes
    "Zebulon Quartermaine", "Walrus Institute", "because the minister insists", "a note about him",
    "Fuller answer given aloud", "What the chair must hear", "An undisclosed study",
}  # fmt: skip


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Process]:
    async with Double() as double:
        process = settle_down(double, tmp_path)
        yield process
        if process.running:
            await process.kill()


async def ask(person: Person, words: str) -> None:
    for attribution in ("anonymous", "named"):
        await person.slash("ask", principle="HR", question=words, attribution=attribution)


async def crowd(town: Process) -> list[Person]:
    """Everybody asks, supports, raises a hand; many are refused."""
    people = [town.person(name) for name in CROWD]
    for person, words in zip(people, CROWD.values(), strict=True):
        await person.slash(
            "join", name=person.member.user.name, affiliation="Walrus Institute",
            sector="academia", attendance="online",
        )  # fmt: skip
        await ask(person, words)
        await person.slash("support", question="HR-1")
        await person.slash("hand", note="a note about him")
        await person.slash("evidence", title="An undisclosed study", url="https://example.org/zq")
    return people


async def moderate(town: Process) -> None:
    mo = town.person("Zebulon Quartermaine", "manage_messages")
    acts: tuple[tuple[str, dict[str, Any]], ...] = (
        ("run start", {}),
        ("mod approve", {"question": "HR-1"}),
        ("mod approve", {"question": "HR-1"}),
        ("mod next", {}),
        ("mod answered", {"item": "HR-1", "answer": "Fuller answer given aloud"}),
        ("mod decline", {"question": "HR-2", "reason": "because the minister insists"}),
        ("mod chair", {"text": "What the chair must hear"}),
        ("mod relay", {"question": "Says Zebulon Quartermaine, who pays?", "principle": "HR"}),
        ("mod floor", {"item": "HR-99", "reason": "because the minister insists"}),
    )
    for command, options in acts:
        await mo.slash(command, **options)


async def test_log_of_a_crowd_in_trouble_holds_no_words_names_or_ids(town: Process) -> None:
    double = town.double
    await town.start()
    organizer = town.person("Organizer", "manage_guild", "manage_messages")
    await organizer.slash("organize open", start="now")
    people = await crowd(town)
    double.fail("POST", "/channels/*/messages", 500, times=2)
    double.fail("PATCH", "/channels/*/messages/*", 403, code=50013, times=2)
    await moderate(town)
    # Answers that come too late, connections that break, an event that lacks what it must have.
    double.rest.faults.waiting.append(Fault("POST", "/interactions/*", 404, 10062))
    await people[0].slash("mine")
    double.reset("POST", "/interactions/*", times=2)
    double.fail("POST", "/interactions/*", 500, times=2)
    late = [asyncio.create_task(ask(person, "Late, and lost?")) for person in people[:2]]
    await asyncio.wait(late, timeout=5)
    for task in late:
        task.cancel()
    who = {"id": str(people[0].id), "username": "Amina Benkirane"}
    double.gateway.dispatch("INTERACTION_CREATE", {"id": "1", "type": 2, "member": {"user": who}})
    # The keys are gone: what needs them refuses.
    for key in (town.folder / "keys").iterdir():
        key.rename(key.with_suffix(".away"))
    await asyncio.sleep(2.5)
    await double.until(lambda: double.gateway.connected, 15)
    await asyncio.wait({asyncio.create_task(moderate(town))}, timeout=10)
    assert await town.stop() == 0
    heard = "\n".join(json.dumps(line, ensure_ascii=False) for line in town.lines)
    assert {"ready", "fault", "delivery failed", "answer came too late", "closed"} <= {
        line["event"] for line in town.lines
    }
    assert [line for line in town.lines if line["event"] == "unstructured"] == []
    for words in {*CROWD, *CROWD.values(), *SAID, "Late, and lost"}:
        assert words not in heard
        for word in re.findall(r"\w{6,}", words):  # nor a piece of it
            assert word not in heard or word.islower(), word
    assert "a.b.c" not in heard
    everybody = [*double.world.users, *double.world.guilds, *double.world.channels]
    assert [known for known in everybody if str(known) in heard] == []
    assert re.findall(r"\d{15,}", heard) == []


async def test_log_for_debugging_tells_which_server_and_still_no_words(town: Process) -> None:
    await town.start("--debug")
    organizer = town.person("Organizer", "manage_guild", "manage_messages")
    await organizer.slash("organize open", start="now")
    (name, words), *_ = CROWD.items()
    person = town.person(name)
    await ask(person, words)
    await person.slash("support", question="HR-1")
    town.double.gateway.dispatch("GUILD_DELETE", {"id": str(town.guild.id)}, town.guild.id)
    await asyncio.sleep(0.5)
    await town.stop()
    heard = "\n".join(json.dumps(line, ensure_ascii=False) for line in town.lines)
    (left,) = [line for line in town.lines if line["event"] == "which server"]
    assert left["id"] == town.guild.id
    refused = [line for line in town.lines if line["event"] == "refused"]
    assert "own-question" in {line["key"] for line in refused}
    assert words not in heard
    assert name not in heard
    assert str(person.id) not in heard


async def test_token_is_in_no_line_where_the_address_holds_it_and_fails(
    town: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The operator pasted it in the wrong place: whatever fails on the way tells its address."""
    token = "MTIzNDU2Nzg5.GabcdE.a-very-secret-token_0"
    monkeypatch.setenv("DISCORD_TOKEN", token)
    for base in (f"{town.double.rest.base_url}/{token}", f"http://127.0.0.1:1/{token}"):
        monkeypatch.setenv("ROUNDTABLE_DISCORD__API_BASE", base)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--debug", "--config", str(town.config),
            cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        assert process.stdout is not None
        heard = await asyncio.wait_for(process.stdout.readline(), 20)
        process.terminate()
        rest, _ = await asyncio.wait_for(process.communicate(), 15)
        assert b"connection lost" in heard + rest
        assert token.encode() not in heard + rest
    status, out, trouble = await town.roundtable("check")
    assert status == 1
    assert token not in out.decode() + trouble
    assert "it stands in [discord] api_base" in out.decode()
