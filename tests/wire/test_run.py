"""`roundtable run` over real sockets: it answers, survives kill -9, and stops in order."""

import asyncio
import csv
import io
import re
import time

from tests.wire.conftest import Stage

QUESTION = "Who pays for putting the Compact into practice, number {}?"


async def _open(stage: Stage) -> None:
    organizer = stage.person("Organizer", "manage_guild")
    answer = await organizer.slash("organize open", start="now")
    assert "is open" in answer.text
    await stage.double.until(lambda: stage.posted("questions", "Questions are open"))


async def _ask(stage: Stage, name: str, number: int) -> str:
    asker = stage.person(name)
    answer = await asker.slash(
        "ask",
        principle="human-rights",
        question=QUESTION.format(number),
        attribution="anonymous",
    )
    assert answer.ephemeral
    code = re.search(r"HR-\d+", answer.text)
    assert code, answer.text
    return code[0]


async def test_run_answers_inside_three_seconds_and_stops_on_sigterm(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    codes = await asyncio.gather(*(_ask(stage, f"P{n}", n) for n in range(40)))
    assert sorted(codes, key=lambda c: int(c[3:])) == [f"HR-{n + 1}" for n in range(40)]
    began = time.monotonic()
    status, log = await stage.stop()
    assert status == 0
    assert time.monotonic() - began < 10
    assert '"event": "closed"' in log
    assert "putting the Compact" not in log
    assert not stage.double.unanswered()


async def test_run_killed_loses_no_acknowledged_question(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    told: list[str] = []
    for round_number in range(3):
        asks = [asyncio.create_task(_ask(stage, f"P{round_number}-{n}", n)) for n in range(12)]
        while sum(task.done() for task in asks) < 5:  # noqa: ASYNC110 - a kill in mid-burst
            await asyncio.sleep(0)
        await stage.kill()
        for task in asks:
            if task.done() and not task.exception():
                told.append(task.result())
            task.cancel()
        await asyncio.gather(*asks, return_exceptions=True)
        await stage.start()
    status, out, _ = await stage.roundtable("export", "questions", "--format", "csv")
    assert status == 0
    rows = list(csv.DictReader(io.StringIO(out.decode("utf-8-sig"))))
    codes = [row["code"] for row in rows]
    assert len(told) >= 15
    assert set(told) <= set(codes)
    assert len(codes) == len(set(codes))
    status, _, complaint = await stage.roundtable("verify")
    assert (status, complaint) == (0, "")


async def test_run_killed_between_send_and_mark_posts_once(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    moderator = stage.person("Mo", "manage_messages")
    announcements = stage.channels["announcements"].id
    stage.double.delay("POST", f"/channels/{announcements}/messages", 2.0)
    started = asyncio.create_task(moderator.slash("run start"))
    await stage.double.until(lambda: stage.posted("announcements", "### Opening and welcome"))
    await stage.kill()
    await asyncio.gather(started, return_exceptions=True)
    await stage.start()
    await asyncio.sleep(3)
    assert stage.posted("announcements", "### Opening and welcome") == 1


async def test_run_answer_lost_on_the_way_posts_once(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    moderator = stage.person("Mo", "manage_messages")
    announcements = stage.channels["announcements"].id
    stage.double.reset("POST", f"/channels/{announcements}/messages", after=True)
    await moderator.slash("run start")
    await stage.double.until(lambda: stage.posted("announcements", "### Opening and welcome"))
    await asyncio.sleep(4)
    assert stage.posted("announcements", "### Opening and welcome") == 1


async def test_run_delivered_twice_is_one_question(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    asker = stage.person("Amina")
    await asker.slash(
        "ask",
        principle="HR",
        question=QUESTION.format(1),
        attribution="anonymous",
        deliveries=2,
    )
    _, out, _ = await stage.roundtable("export", "questions", "--format", "csv")
    assert len(list(csv.DictReader(io.StringIO(out.decode("utf-8-sig"))))) == 1


async def test_run_resumes_and_survives_a_malformed_event(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    stage.double.gateway.drop(4000)
    await stage.double.until(lambda: stage.double.gateway.connected, 15)
    assert await _ask(stage, "Amina", 1) == "HR-1"
    stage.double.gateway.dispatch("INTERACTION_CREATE", {"id": "1", "type": 2})
    await asyncio.sleep(2.5)
    await stage.double.until(lambda: stage.double.gateway.connected, 15)
    assert await _ask(stage, "Bo", 2) == "HR-2"


async def test_run_twice_on_one_database_is_refused(stage: Stage) -> None:
    await stage.start()
    status, _, complaint = await stage.roundtable("run")
    assert status == 1
    assert "already runs" in complaint
    assert complaint.count("\n") == 1


async def test_run_registers_commands_only_when_they_changed(stage: Stage) -> None:
    await stage.start()
    await stage.stop()
    await stage.start()
    await _open(stage)
    puts = [r for r in stage.double.requests if r.method == "PUT" and "commands" in r.path]
    assert len(puts) == 1
    assert all("/guilds/" in r.path for r in puts)
