"""The double divides servers as Discord does: each shard hears of its own, shard 0 of messages."""

import json

import aiohttp
import pytest

from benchmarks.double import Double

IDENTIFY = 2


@pytest.fixture
async def towns():
    async with Double() as double:
        yield double, [double.guild(f"Town {n}", shard=(n, 3)) for n in (0, 1, 2, 1)]


async def identify(session, double, shard):
    """A connection of this shard, and what it is told of first."""
    ws = await session.ws_connect(double.gateway.url)
    await ws.receive_json()
    await ws.send_json({"op": IDENTIFY, "d": {"token": "t", "intents": 1, "shard": shard}})
    return ws, (await ws.receive_json())["d"]


async def guilds_told(ws, ready):
    told = [await ws.receive_json() for _ in ready["guilds"]]
    assert {event["t"] for event in told} <= {"GUILD_CREATE"}
    return [event["d"]["name"] for event in told]


async def test_each_shard_is_told_of_its_own_servers(towns):
    double, guilds = towns
    assert [(guild.id >> 22) % 3 for guild in guilds] == [0, 1, 2, 1]
    async with aiohttp.ClientSession() as session:
        found = []
        for number in range(3):
            ws, ready = await identify(session, double, [number, 3])
            assert ready["shard"] == [number, 3]
            found.append(await guilds_told(ws, ready))
        assert found == [["Town 0"], ["Town 1", "Town 1"], ["Town 2"]]


async def test_events_reach_the_shard_of_their_server_and_messages_shard_0(towns):
    double, guilds = towns
    async with aiohttp.ClientSession() as session:
        lines = []
        for number in range(3):
            ws, ready = await identify(session, double, [number, 3])
            await guilds_told(ws, ready)
            lines.append(ws)
        for guild in guilds:
            double.gateway.dispatch("INTERACTION_CREATE", {"in": guild.name}, guild.id)
        double.gateway.dispatch("INTERACTION_CREATE", {"in": "a direct message"})
        heard = []
        for ws, count in zip(lines, (2, 2, 1), strict=True):
            heard.append([(await ws.receive_json())["d"]["in"] for _ in range(count)])
        assert heard == [["Town 0", "a direct message"], ["Town 1", "Town 1"], ["Town 2"]]


@pytest.mark.parametrize("shard", [[3, 3], [-1, 3]])
async def test_shard_that_there_is_not_is_refused(towns, shard):
    double, _ = towns
    async with aiohttp.ClientSession() as session:
        ws = await session.ws_connect(double.gateway.url)
        await ws.receive_json()
        text = json.dumps({"op": IDENTIFY, "d": {"token": "t", "intents": 1, "shard": shard}})
        await ws.send_str(text)
        assert (await ws.receive()).type is aiohttp.WSMsgType.CLOSE
        assert ws.close_code == 4010
