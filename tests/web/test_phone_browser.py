"""The participants' page in a real browser, beside a simulated Discord."""

import re
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from playwright.async_api import ViewportSize

from bot.actions import events, floor, links, polls, preparing
from bot.actions.preparing import Put
from bot.web.server import Server
from tests.builders import (
    MODERATOR,
    ORGANIZER,
    StillClock,
    approved,
    configuration,
    go_live,
    participant,
    running,
)
from tests.cogs.stage import staged
from tests.web.browsers import PHONE, overflowing, small_targets, wrong_with
from tests.web.test_phone import PAGES

pytestmark = pytest.mark.asyncio(loop_scope="module")

WAIT_MS = 20_000
NARROW = ViewportSize(width=320, height=640)


@asynccontextmanager
async def served(context):
    """The pages at a free port; the address of each."""
    server = Server(context)
    await server.start("127.0.0.1", 0)
    found = (await links.load(context, ORGANIZER)).codes
    root = f"http://127.0.0.1:{server.port}"
    try:
        yield {
            "room": f"{root}/p/{found['room']}",
            "online": f"{root}/p/{found['online']}",
            "chair": f"{root}/chair/{found['chair']}",
            "screen": f"{root}/screen",
        }
    finally:
        await server.stop()


async def test_a_question_goes_from_the_phone_over_the_console_to_the_floor(tmp_path, browser):
    """Asked on a phone, approved on Discord, taken by the chair, seen on screen and phone."""
    async with staged(tmp_path) as stage:
        await stage.open()
        await stage.slash(stage.moderator, "run start")
        async with served(stage.context) as at:
            phone = await (await browser.new_context(viewport=PHONE)).new_page()
            screen = await (await browser.new_context()).new_page()
            chair = await (await browser.new_context()).new_page()
            for page in (phone, screen, chair):
                page.set_default_timeout(WAIT_MS)
            await phone.goto(at["room"])
            await screen.goto(at["screen"])
            await phone.get_by_role("link", name="Ask", exact=True).click()
            await phone.get_by_role("button", name="Send my question").click()
            await phone.get_by_role("link", name="Write your question.").click()
            await phone.keyboard.type("Who counts those that nobody has counted?")
            await phone.get_by_label("What is it about?").select_option("human-rights")
            await phone.get_by_role("radio", name="By sector").check()
            await phone.get_by_label("Sector", exact=True).select_option("academia")
            await phone.get_by_role("button", name="Send my question").click()
            await phone.get_by_text(re.compile(r"^HR-1 · [2-9A-Z]{4}$")).wait_for()
            await phone.get_by_role("link", name="My questions").click()
            await phone.get_by_role("heading", name="HR-1 · in review").wait_for()
            assert (await stage.slash(stage.moderator, "mod approve", question="HR-1")).words
            await phone.get_by_role("heading", name="HR-1 · in the queue").wait_for()
            await chair.goto(at["chair"])
            await chair.locator("#next").click()
            await phone.get_by_role("heading", name="HR-1 · on the floor").wait_for()
            floor = screen.get_by_text("Who counts those that nobody has counted?").first
            await floor.wait_for()
            await stage.tick(5)
            assert "HR-1" in stage.board.words
            await phone.get_by_role("link", name="Now", exact=True).click()
            await phone.get_by_text("Academia · in the room").first.wait_for()
            assert await wrong_with(phone) == []
            await phone.goto(f"{at['room']}/mine")
            await phone.get_by_role("heading", name="HR-1 · on the floor").wait_for()
            await stage.slash(stage.moderator, "mod decline", question="HR-1", reason="Off topic")
            await phone.get_by_role("heading", name="HR-1 · declined").wait_for()


@pytest_asyncio.fixture(loop_scope="module")
async def lively(tmp_path):
    """A live event: questions of several people, one poll of each kind."""
    async with running(configuration(tmp_path), StillClock()) as live:
        await go_live(live)
        await fill(live)
        yield live


async def fill(live):
    texts = ("What will change?", "كيف يمكن للمهاجرين أن يشاركوا في القرار؟", "W" * 200)
    for number, text in enumerate(texts):
        await approved(live, participant(number), text=f"{text} {number}, before the others?")
    for kind, options in (
        ("single", "Data|Money, and who gives it"), ("multiple", "Data|Money"), ("rating", None),
        ("words", None), ("ranking", "Data|Money|Will"),
    ):  # fmt: skip
        put = Put("What holds it back most?", options, kind)
        poll = await preparing.create(live, MODERATOR, put, None)
        await polls.move(live, MODERATOR, poll.code, "open")


async def test_every_page_can_be_read_and_pressed_by_everybody(lively, browser):
    """axe-core, small and enlarged, in both directions: no page scrolls sideways."""
    async with served(lively) as at:
        page = await (await browser.new_context(viewport=PHONE)).new_page()
        await page.goto(f"{at['room']}/ask")
        await page.get_by_label("What is it about?").select_option("human-rights")
        await page.get_by_label("Your question").fill("Who counts those whom nobody counted?")
        await page.get_by_role("radio", name="Anonymous").check()
        await page.get_by_role("button", name="Send my question").click()
        await page.get_by_role("heading", name="Your question is stored").wait_for()
        assert await wrong_with(page) == []
        wrong = []
        addresses = [
            *(f"{at['room']}/{path}".rstrip("/") for path in PAGES),
            *(f"{at['room']}/mine/{path}" for path in ("HR-4", "HR-4/withdraw", "HR-1")),
            at["room"].rpartition("/")[0],
            at["room"].replace("/p/", "/receipt?"),
        ]
        for path in addresses:
            await page.goto(path)
            wrong += await wrong_with(page)
            wrong += await small_targets(page)
            for size, width in (("100%", 320), ("200%", 390)):
                await page.set_viewport_size(ViewportSize(width=width, height=844))
                await page.evaluate("size => document.documentElement.style.fontSize = size", size)
                for direction in ("ltr", "rtl"):
                    await page.evaluate("to => document.documentElement.dir = to", direction)
                    wrong += [f"{path} {size} {direction} {o}" for o in await overflowing(page)]
            await page.set_viewport_size(PHONE)
        await page.goto(f"{at['room']}/ask")
        await page.get_by_role("button", name="Send my question").click()
        assert await page.evaluate("document.activeElement.id") == "problems"
        wrong += await wrong_with(page)
        await events.close_event(lively, ORGANIZER)
        await page.goto(at["room"])
        wrong += await wrong_with(page)
        assert wrong == []
        tabs = page.locator(".tabs a")
        first, second = [await left_of(tabs.nth(n)) for n in (0, 1)]
        assert first < second
        await page.evaluate("document.documentElement.dir = 'rtl'")
        first, second = [await left_of(tabs.nth(n)) for n in (0, 1)]
        assert first > second


@pytest.mark.parametrize("language", ["fr", "es", "ar", "ru", "zh"])
async def test_no_page_scrolls_sideways_in_any_language(lively, browser, language):
    """At 320 pixels, which a phone or a wall enlarged to 400 % leaves."""
    await floor.take_next(lively, MODERATOR)
    async with served(lively) as at:
        page = await (await browser.new_context(viewport=NARROW)).new_page()
        wrong = []
        for path in (at["screen"], at["chair"], *(f"{at['room']}/{path}" for path in PAGES)):
            await page.goto(f"{path.rstrip('/')}?lang={language}")
            assert await page.evaluate("document.documentElement.lang") == language
            wrong += [f"{path} {found}" for found in await overflowing(page)]
        wrong += await wrong_with(page)
        assert wrong == []


async def left_of(locator):
    box = await locator.bounding_box()
    return box["x"]


async def test_everything_is_reached_with_the_keyboard(lively, browser):
    async with served(lively) as at:
        page = await (await browser.new_context(viewport=PHONE)).new_page()
        await page.goto(f"{at['room']}/ask")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")  # to the content
        assert await page.evaluate("document.activeElement.id") == "main"

        async def to(name):
            for _ in range(40):
                await page.keyboard.press("Tab")
                if await page.evaluate("document.activeElement.name || ''") == name:
                    shown = "getComputedStyle(document.activeElement).outlineStyle"
                    assert await page.evaluate(shown) == "solid", name
                    return
            raise AssertionError(f"{name} is not reached")

        await to("principle")
        await page.keyboard.press("H")
        await to("question")
        await page.keyboard.type("Who counts those whom nobody counted?")
        await to("attribution")
        await page.keyboard.press("ArrowDown")  # by affiliation
        await to("affiliation")
        await page.keyboard.type("Forum")
        await page.keyboard.press("Enter")
        await page.get_by_role("heading", name="Your question is stored").wait_for()
        assert await page.get_by_text("Forum · in the room").count() == 1


async def test_without_scripts_everything_works(lively, browser):
    async with served(lively) as at:
        context = await browser.new_context(viewport=PHONE, java_script_enabled=False)
        page = await context.new_page()
        await page.goto(f"{at['online']}/questions")
        await page.get_by_role("button", name="Support HR-1").click()
        await page.get_by_text("You support HR-1 now.").wait_for()
        await page.get_by_role("link", name="Votes").click()
        radio = page.get_by_role("radio", name="Money, and who gives it")
        await radio.check()
        await page.get_by_role("article").filter(has=radio).get_by_role("button").click()
        await page.get_by_text("Your vote: Money, and who gives it").wait_for()
        await page.get_by_role("link", name="Hand").click()
        await page.get_by_role("button", name="Raise your hand").click()
        await page.get_by_text("Your hand is up: H-1.").wait_for()
        await page.get_by_role("link", name="Now", exact=True).click()
        await page.get_by_text("This page does not update by itself here.").wait_for()
