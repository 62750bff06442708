"""A double with a server, the small bot on it, and a bare HTTP client."""

import aiohttp
import pytest

from benchmarks.double import Double
from tests.double.small_bot import running


@pytest.fixture
async def double():
    async with Double() as double:
        double.guild("Geneva")
        yield double


@pytest.fixture
def guild(double):
    return next(iter(double.world.guilds.values()))


@pytest.fixture
def general(guild):
    return next(iter(guild.channels.values()))


@pytest.fixture
async def bot(double, guild):
    async with running(double) as bot:
        yield bot


@pytest.fixture
def amina(double, guild, bot):
    return double.member(guild, "Amina", locale="fr")


@pytest.fixture
async def ask(double):
    """Ask the REST side by hand: `status, headers, body = await ask("GET", "/users/@me")`."""
    async with aiohttp.ClientSession(headers={"Authorization": "Bot token"}) as session:

        async def ask(method, path, body=None, **more):
            async with session.request(method, double.api_base + path, json=body, **more) as answer:
                read = await answer.json() if answer.status != 204 else None
                return answer.status, answer.headers, read

        yield ask
