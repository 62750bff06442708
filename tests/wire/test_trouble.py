"""`roundtable run` in trouble from its first second to its last."""

import asyncio
import time

from benchmarks.faults import Fault
from tests.wire.conftest import Stage
from tests.wire.test_run import _ask, _open


async def test_run_with_a_token_that_discord_refuses_ends_with_one_sentence(stage: Stage) -> None:
    stage.double.rest.token = "another.one.altogether"
    status, _, complaint = await stage.roundtable("run")
    assert status == 1
    assert "Discord refuses the token: check DISCORD_TOKEN." in complaint
    assert "Traceback" not in complaint
    assert "a.b.c" not in complaint


async def test_run_whose_first_connection_is_refused_tries_again(stage: Stage) -> None:
    stage.double.fail("GET", "/gateway/bot", 503, times=1)
    stage.double.reset("GET", "/users/@me", times=1)
    await stage.start()
    await _open(stage)
    assert await _ask(stage, "Amina", 1) == "HR-1"


async def test_run_stopped_delivers_what_is_under_way(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    moderator = stage.person("Mo", "manage_messages")
    announcements = stage.channels["announcements"].id
    stage.double.delay("POST", f"/channels/{announcements}/messages", 1.5)
    answer = await moderator.slash("run start")
    assert answer.acknowledged
    began = time.monotonic()
    status, _ = await stage.stop()
    assert (status, time.monotonic() - began < 10) == (0, True)
    await stage.start()
    await asyncio.sleep(2)
    assert stage.posted("announcements", "### Opening and welcome") == 1
    sent = [
        request
        for request in stage.double.requests
        if request.path == f"/channels/{announcements}/messages" and request.method == "POST"
        and "### Opening and welcome" in str(request.body)
    ]  # fmt: skip
    assert len(sent) == 1


async def test_run_stopped_answers_who_waits(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    stage.double.delay("POST", "/interactions/*", 1.0)
    asking = asyncio.create_task(_ask(stage, "Amina", 1))
    await stage.double.until(lambda: stage.double.requests[-1].path.startswith("/interactions"))
    assert (await stage.stop())[0] == 0
    assert await asking == "HR-1"


async def test_run_is_back_at_once_after_trouble_long_past(stage: Stage) -> None:
    """Each malformed event costs a second or two, not ever more."""
    await stage.start()
    await _open(stage)
    for number in range(3):
        stage.double.gateway.dispatch("INTERACTION_CREATE", {"id": str(number), "type": 2})
        await stage.double.until(lambda: not stage.double.gateway.connected, 10)
        await stage.double.until(lambda: stage.double.gateway.connected, 12)
    assert await _ask(stage, "Bo", 2) == "HR-1"


async def test_run_killed_while_the_board_is_first_posted_shows_it_as_it_is_now(
    stage: Stage,
) -> None:
    """The nonce brings the board back as it was first sent, so it is edited at once."""
    await stage.start()
    questions = stage.channels["questions"].id
    lost = Fault("POST", f"/channels/{questions}/messages", after=True, delay_s=30)
    stage.double.rest.faults.waiting.append(lost)
    organizer = stage.person("Organizer", "manage_guild", "manage_messages")
    await organizer.slash("organize open", start="now")
    await stage.double.until(lambda: stage.posted("questions", "Questions are open"))
    code = await _ask(stage, "Amina", 1)
    assert (await organizer.slash("mod approve", question=code)).acknowledged
    await stage.kill()
    assert stage.posted("questions", f"`{code}`") == 0
    await stage.start()
    await stage.double.until(lambda: stage.posted("questions", f"`{code}`"))
    assert stage.posted("questions", "Questions are open") == 1
