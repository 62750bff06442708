"""The pages of an event, asked for as a browser does, without one."""

import os
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestClient, TestServer
from playwright.async_api import async_playwright, expect

from bot.web.app import application
from bot.web.base import Desk
from tests.web.phones import Phone, codes

CHROMIUM = Path("/usr/bin/chromium")
SAME = {"Sec-Fetch-Site": "same-origin"}


class Pages(TestClient):
    """A browser without a face, at the desk of one context."""

    def __init__(self, context, **headers):
        self.desk = Desk(context)
        self.desk.latency_s = lambda: 0.042
        context.changed = self.desk.hub.changed
        super().__init__(TestServer(application(self.desk)), headers=headers)


async def client_of(context, **headers):
    client = Pages(context, **headers)
    await client.start_server()
    return client


@pytest.fixture
async def pages(live):
    """The pages of an event that is live."""
    client = await client_of(live)
    yield client
    await client.desk.hub.close()
    await client.close()


@pytest.fixture
async def phone(pages, live):
    """A phone in the room, which has looked at the page once."""
    made = Phone(pages, (await codes(live))["room"])
    await made.get()
    yield made
    await made.close()


@pytest.fixture
async def second(pages, live):
    """Another phone, online."""
    made = Phone(pages, (await codes(live))["online"])
    await made.get()
    yield made
    await made.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser():
    """The system's own Chromium, one for all tests of a module."""
    if not CHROMIUM.exists():
        words = f"no {CHROMIUM}: these tests drive a real browser (Debian: apt install chromium)"
        if os.environ.get("CI") == "true":
            pytest.fail(words)
        pytest.skip(words)
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        expect.set_options(timeout=20_000)  # many tests share a machine
        yield chromium
        await chromium.close()
