"""The pages in a real browser, beside the real bot on a simulated Discord."""

from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import expect

from bot.actions import links
from bot.rules.links import LinkKind
from bot.web.server import Server
from tests.builders import ORGANIZER
from tests.cogs.stage import staged

pytestmark = pytest.mark.asyncio(loop_scope="module")

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
XSS = "Will <script>alert(1)</script><img src=x onerror=alert(2)> **this** be shown as text?"
LONG = ("In many corridors those who recruit, house and transport workers are the same. " * 7)[:500]
SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768)]


class House:
    """The stage with its pages open to a browser."""

    def __init__(self, stage, server, browser):
        self.stage, self.server, self.browser = stage, server, browser
        self.codes: dict[LinkKind, str] = {}
        self.complaints: list[str] = []

    @property
    def base(self):
        return f"http://127.0.0.1:{self.server.port}"

    def _hear(self, message):
        if message.type == "error":
            self.complaints.append(message.text)

    @asynccontextmanager
    async def open(self, path, size=(1280, 720), **more):
        """A page in a window of its own; what the browser complains of is kept."""
        width, height = size
        window = await self.browser.new_context(viewport={"width": width, "height": height}, **more)
        page = await window.new_page()
        page.on("console", self._hear)
        page.on("pageerror", lambda fault: self.complaints.append(str(fault)))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        await page.goto(self.base + path)
        try:
            yield page
        finally:
            await window.close()

    @property
    def chair(self):
        return f"/chair/{self.codes['chair']}"


@pytest_asyncio.fixture(loop_scope="module")
async def house(tmp_path, browser):
    async with staged(tmp_path) as stage:
        await stage.open("now")
        await stage.slash(stage.moderator, "run start")
        await stage.tick()
        server = Server(stage.context)
        await server.start("127.0.0.1", 0)
        house = House(stage, server, browser)
        house.codes = (await links.load(stage.context, ORGANIZER)).codes
        try:
            yield house
        finally:
            await house.server.stop()
        assert house.complaints == []


async def press_next(stage):
    """As the moderator does, once the console shows what waits."""
    await stage.tick(3)
    await stage.press(stage.moderator, stage.shared("console"), "Next")


async def test_what_the_console_and_the_chair_do_is_on_the_screen_at_once(house):
    stage = house.stage
    await stage.queue("HR", text=XSS)
    await stage.queue("ND", "WG")
    async with house.open("/screen") as screen, house.open(house.chair, (390, 844)) as chair:
        await expect(screen.locator(".floor")).to_contain_text("The floor is free")
        await press_next(stage)
        await expect(screen.locator(".floor .text")).to_have_text(XSS)
        await expect(screen.locator(".floor .why")).to_contain_text("heard least")
        await expect(screen.locator("#announce")).to_have_text("On the floor: HR-1")
        await expect(chair.locator(".aloud")).to_have_text(XSS)
        await chair.get_by_role("button", name="Answered").click()
        await expect(screen.locator(".floor")).to_contain_text("The floor is free")
        await chair.get_by_role("button", name="Next: ND-1").click()
        await expect(screen.locator(".floor")).to_contain_text("ND-1")
        await chair.get_by_role("button", name="Back", exact=True).click()
        await expect(screen.locator(".floor")).to_contain_text("The floor is free")
        first = await chair.locator("#next").inner_text()
        other = "WG-1" if first.endswith("ND-1") else "ND-1"
        await chair.get_by_text(f"Take {other} instead").first.click()
        await chair.get_by_role("button", name="To hear the room").first.click()
        await expect(screen.locator(".floor")).to_contain_text(other)
        await expect(screen.locator(".floor")).to_contain_text("out of turn: To hear the room")


async def test_message_of_a_moderator_stands_until_the_chair_taps_it_away(house):
    stage = house.stage
    async with house.open(house.chair, (390, 844)) as chair:
        await stage.slash(stage.moderator, "mod chair", text="Two minutes left")
        await stage.tick()
        await expect(chair.locator(".message")).to_contain_text("Two minutes left")
        assert "Read at" not in stage.shown(stage.messages("moderators")[-1]).words
        await chair.get_by_role("button", name="Read").click()
        await expect(chair.locator(".message")).to_have_count(0)
    await stage.tick()
    assert "Read at" in stage.shown(stage.messages("moderators")[-1]).words


async def test_chairs_page_works_without_javascript_and_by_keyboard_alone(house):
    stage = house.stage
    await stage.queue("HR", "ND")
    async with house.open(house.chair, (390, 844), java_script_enabled=False) as chair:
        for _ in range(30):
            await chair.keyboard.press("Tab")
            if await chair.locator("#next:focus").count():
                break
        await chair.keyboard.press("Enter")
        await expect(chair.locator(".aloud")).to_be_visible()
        await expect(chair.get_by_role("button", name="Answered")).to_be_visible()
    assert await stage.rows("SELECT item FROM turns") == [("HR-1",)]


async def test_pages_meet_wcag_in_light_and_dark(house):
    stage = house.stage
    await stage.queue("HR", "ND", "WG", "WS")
    asked = {"question": "Which gap?", "options": "Funding|Data", "results": "live"}
    await stage.slash(stage.moderator, "poll create", **asked)
    await stage.slash(stage.moderator, "poll open", poll="P-1")
    await stage.slash(stage.moderator, "mod chair", text="Two minutes left")
    found = []
    for theme in ("light", "dark"):
        for path, size in (
            (f"/screen?theme={theme}", (1280, 720)),
            (house.chair, (390, 844)),
            ("/chair/wrong", (390, 844)),
        ):
            async with house.open(path, size, color_scheme=theme) as page:
                results = await Axe().run(page, options={"runOnly": WCAG})
                assert len(results.response["passes"]) > 8  # it did look
                found += [(theme, path[:8], v["id"], v["nodes"][0]["html"][:120])
                          for v in results.response["violations"]]  # fmt: skip
        if theme == "light":  # in the dark, something is on the floor
            await press_next(stage)
    assert found == []
    house.complaints.clear()  # the browser notes the 404 that was asked for


NOTHING_CUT = """() => {
  const root = document.documentElement;
  const cut = [...document.querySelectorAll("[data-fit]")].filter(
    (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
  const outside = [...document.querySelectorAll("#live *")].filter((part) => {
    const place = part.getBoundingClientRect();
    return place.width > 1 && (place.right > innerWidth + 1 || place.bottom > innerHeight + 1);
  });
  const text = document.querySelector(".floor .text");
  return {
    scrolls: root.scrollHeight > innerHeight || root.scrollWidth > innerWidth,
    cut: cut.map((box) => box.className),
    outside: outside.map((part) => part.outerHTML.slice(0, 80)),
    share: parseFloat(getComputedStyle(text).fontSize) / innerHeight,
  };
}"""


@pytest.mark.parametrize("text", ["Who pays for it all?", LONG], ids=["short", "long"])
async def test_screen_shows_everything_at_once_on_every_wall(house, text):
    stage = house.stage
    await stage.queue("HR", text=text)
    await stage.queue("ND", "WG", "WS", text=LONG)
    await press_next(stage)
    async with house.open("/screen") as page:
        for width, height in SIZES:
            await page.set_viewport_size({"width": width, "height": height})
            for _ in range(50):  # until the page has seen that its wall is another
                await page.wait_for_timeout(100)
                found = await page.evaluate(NOTHING_CUT)
                if (found["scrolls"], found["cut"], found["outside"]) == (False, [], []):
                    break
            assert (found["scrolls"], found["cut"], found["outside"]) == (False, [], []), width
            assert found["share"] > 0.03, (width, found["share"])  # read from the back row
            assert await page.locator(".floor .text").inner_text() == text.strip()


async def test_pages_reflow_when_they_are_enlarged(house):
    """200 % of 1280×720 leaves 640×360, and of a phone 320 pixels: one column, nothing lost."""
    stage = house.stage
    await stage.queue("HR", "ND", text=LONG)
    await press_next(stage)
    for path, size in (("/screen", (640, 360)), ("/screen", (320, 640)), (house.chair, (320, 400))):
        async with house.open(path, size) as page:
            sideways = "document.documentElement.scrollWidth > innerWidth"
            assert not await page.evaluate(sideways), (path, size)
            text = page.locator(".floor .text, .aloud").first
            await text.scroll_into_view_if_needed()
            await expect(text).to_have_text(LONG.strip())
            await expect(page.locator(".line")).to_contain_text("ND-1")


async def test_page_says_when_it_is_cut_off_and_comes_back_by_itself(house):
    stage, port = house.stage, house.server.port
    await stage.queue("HR")
    async with house.open("/screen") as page:
        await expect(page.locator("#lost")).to_be_hidden()
        await house.server.stop()
        await expect(page.locator("#lost")).to_contain_text("connection is lost")
        await expect(page.locator("#lost")).to_be_visible()
        await press_next(stage)
        house.server = Server(stage.context)
        await house.server.start("127.0.0.1", port)
        await expect(page.locator(".floor")).to_contain_text("HR-1", timeout=15_000)
        await expect(page.locator("#lost")).to_be_hidden(timeout=10_000)
    house.complaints.clear()  # the browser notes that nobody was there


async def test_page_says_so_when_its_connection_falls_silent(house):
    """Nothing is closed, and nothing comes any more: a phone that has left the network."""
    async with house.open(house.chair, (390, 844)) as page:
        await page.clock.install()
        await page.reload()
        await expect(page.locator("#lost")).to_be_hidden()
        await page.clock.run_for(46_000)
        await expect(page.locator("#lost")).to_be_visible()
