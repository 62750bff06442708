"""The REST side, asked by hand: headers, buckets, nonces, refusals, what it remembers."""

import asyncio
import json
import sys
from pathlib import Path

import aiohttp
import pytest

from benchmarks import openapi
from benchmarks.faults import Fault

ROOT = Path(__file__).parents[2]
SEND = "/channels/{}/messages"


async def test_content_type_has_no_charset(ask):
    status, headers, me = await ask("GET", "/users/@me")
    assert (status, me["bot"]) == (200, True)
    assert headers["Content-Type"] == "application/json"


async def test_token_is_needed_and_unknown_route_is_remembered(double, ask):
    status, _, body = await ask("GET", "/nowhere")
    assert (status, body["code"]) == (404, 0)
    assert double.unknown_routes == ["GET /nowhere"]
    assert (await ask("GET", "/users/@me", headers={"Authorization": ""}))[0] == 401


async def test_sixth_message_in_five_seconds_is_a_429(double, general, ask):
    where = SEND.format(general.id)
    body = {"content": "x", "allowed_mentions": {"parse": []}}
    answers = [await ask("POST", where, body) for _ in range(6)]
    assert [status for status, _, _ in answers] == [200] * 5 + [429]
    _, headers, refused = answers[5]
    assert headers["Via"]
    assert int(headers["Retry-After"]) >= 1
    assert headers["X-RateLimit-Remaining"] == "0"
    assert 0 < refused["retry_after"] <= 5
    assert refused["global"] is False
    other = double.channel(general.guild, "other")
    assert (await ask("POST", SEND.format(other.id), body))[0] == 200


async def test_fiftyfirst_request_in_a_second_is_a_global_429(double, ask):
    double.rest.limits.default = (1000, 1.0)
    answers = await asyncio.gather(*(ask("GET", "/users/@me") for _ in range(60)))
    refused = [headers for status, headers, _ in answers if status == 429]
    assert refused
    assert all(headers["X-RateLimit-Scope"] == "global" for headers in refused)
    double.rest.limits.on = False
    assert (await ask("GET", "/users/@me"))[0] == 200


async def test_enforced_nonce_brings_the_same_message_for_minutes(double, general, ask):
    body = {"content": "x", "nonce": "n", "enforce_nonce": True}
    ids = [(await ask("POST", SEND.format(general.id), body))[2]["id"] for _ in range(2)]
    double.world.ahead_s = 600
    ids.append((await ask("POST", SEND.format(general.id), body))[2]["id"])
    assert ids[0] == ids[1] != ids[2]


async def test_old_message_is_edited_only_so_often(double, general, ask):
    _, _, message = await ask("POST", SEND.format(general.id), {"content": "x"})
    double.rest.old_edits_max = 1
    double.world.ahead_s = 3700
    where = f"{SEND.format(general.id)}/{message['id']}"
    assert (await ask("PATCH", where, {"content": "y"}))[0] == 200
    status, headers, refused = await ask("PATCH", where, {"content": "z"})
    assert (status, refused["code"], headers["Via"]) == (429, 30046, "1.1 google")
    assert double.channel_texts(general) == ["y"]
    assert [old["content"] for old in general.seen()[0].history] == ["x"]


async def test_body_beyond_a_limit_is_refused_and_remembered(double, general, ask):
    status, _, body = await ask("POST", SEND.format(general.id), {"content": "x" * 2001})
    assert (status, body["code"]) == (400, 50035)
    assert double.rest.of_kind("invalid_body")


@pytest.mark.skipif(not openapi.available(), reason="Discord's OpenAPI description is not here")
async def test_body_against_the_description_is_refused_and_remembered(double, general, ask):
    status, _, _ = await ask("POST", SEND.format(general.id), {"content": "x", "tts": "loud"})
    assert status == 400
    assert "tts" in double.violations[0].detail


async def test_mention_that_would_reach_somebody_is_a_violation(double, general, ask):
    every: list[dict | None] = [None, {"parse": ["everyone"]}, {"parse": []}]
    for allowed in every:
        body = {"content": "hello @everyone", "allowed_mentions": allowed}
        assert (await ask("POST", SEND.format(general.id), body))[0] == 200
    assert len(double.rest.of_kind("mention")) == 2


async def test_stage_needs_its_permissions_and_lives_once(double, guild, ask):
    stage = double.channel(guild, "hall", "stage")
    body = {"channel_id": str(stage.id), "topic": "Opening"}
    assert (await ask("POST", "/stage-instances", body))[0] == 200
    assert (await ask("POST", "/stage-instances", body))[2]["code"] == 150006
    assert (await ask("PATCH", f"/stage-instances/{stage.id}", {"topic": "Panel"}))[0] == 200
    double.deny(stage, "mute_members")
    assert (await ask("DELETE", f"/stage-instances/{stage.id}"))[2]["code"] == 50013


async def test_speaker_is_invited_on_the_stage_where_they_sit(double, guild, ask):
    stage, general = double.channel(guild, "hall", "stage"), next(iter(guild.channels.values()))
    amina = double.member(guild, "Amina")
    where = f"/guilds/{guild.id}/voice-states/{amina.id}"
    invite = {"channel_id": str(stage.id), "suppress": False}
    assert (await ask("PATCH", where, invite))[2]["code"] == 10065
    double.sit(amina, stage)
    assert (await ask("PATCH", where, invite))[0] == 204
    assert guild.voices[amina.id]["suppress"] is False
    elsewhere = invite | {"channel_id": str(general.id)}
    assert (await ask("PATCH", where, elsewhere))[2]["code"] == 50024
    double.deny(stage, "mute_members")
    assert (await ask("PATCH", where, invite))[2]["code"] == 50013
    assert not double.violations


async def test_closed_conversation_takes_no_message(double, guild, ask):
    amina = double.member(guild, "Amina")
    body = {"recipient_id": str(amina.id)}
    key = (await ask("POST", "/users/@me/channels", body))[2]["id"]
    double.world.channels[int(key)].closed = True
    said = {"content": "x", "allowed_mentions": {"parse": []}}
    status, _, refused = await ask("POST", SEND.format(key), said)
    assert (status, refused["code"]) == (403, 50007)


async def test_injected_429_is_of_its_scope(double, ask):
    for scope in ("user", "shared", "global"):
        double.rest.faults.waiting.append(Fault("GET", "/users/*", 429, scope=scope))
        status, headers, refused = await ask("GET", "/users/@me")
        assert (status, headers["X-RateLimit-Scope"]) == (429, scope)
        assert headers["Via"]
        assert refused["global"] is (scope == "global")
        assert ("X-RateLimit-Global" in headers) is (scope == "global")


async def test_fault_lets_something_else_happen_at_that_instant(double, general, ask):
    seen = []
    where = SEND.format(general.id)
    told = Fault("POST", where, 500, after=True, then=lambda: seen.append(len(general.messages)))
    double.rest.faults.waiting.append(told)
    said = {"content": "x", "allowed_mentions": {"parse": []}}
    assert (await ask("POST", where, said))[0] == 500
    assert seen == [1]


async def test_file_is_kept_and_served(double, general):
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("payload_json", json.dumps({"attachments": [{"id": 0, "filename": "a.csv"}]}))
    form.add_field("files[0]", b"1,2", filename="a.csv")
    async with aiohttp.ClientSession(headers={"Authorization": "Bot token"}) as session:
        where = double.api_base + SEND.format(general.id)
        async with session.post(where, data=form) as answer:
            (attachment,) = (await answer.json())["attachments"]
        async with session.get(attachment["url"]) as answer:
            assert await answer.read() == b"1,2"


async def test_direct_conversation_is_opened_once(double, guild, ask):
    person = double.member(guild, "Amina")
    body = {"recipient_id": str(person.id)}
    first, again = [(await ask("POST", "/users/@me/channels", body))[2] for _ in range(2)]
    assert first["id"] == again["id"]
    assert (await ask("POST", SEND.format(first["id"]), {"content": "for you"}))[0] == 200


async def test_process_of_its_own_is_driven_over_its_control_port():
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.double", "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    try:
        assert process.stdout is not None
        where = json.loads(await process.stdout.readline())
        async with aiohttp.ClientSession() as session:

            async def do(**asked):
                async with session.post(where["control"], json=asked) as answer:
                    return answer.status, await answer.json(content_type=None)

            _, founded = await do(do="guild", name="Geneva")
            _, joined = await do(do="member", guild=founded["guild"], name="Amina")
            assert (await do(do="say", person=joined["person"], text="hello"))[0] == 200
            _, read = await do(do="read", channel=founded["channel"])
            assert [message["text"] for message in read] == ["hello"]
            _, state = await do(do="state")
            assert state["connected"] is False
    finally:
        process.terminate()
        await process.wait()
