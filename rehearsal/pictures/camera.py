"""Takes pictures: of a message as Discord shows it, of a page; and makes them small."""

import io
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import Page, ViewportSize, async_playwright

from rehearsal.crowd import Person
from rehearsal.stage import Stage

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
WIDTH, HEIGHT = 600, 2200  # of a message: no wider than Discord draws one, and seen whole
PHONE = ViewportSize(width=390, height=844)
COLOURS = 64  # enough for letters on flat colours
GROUND, GAP = (201, 208, 217), 16  # what lies between the parts of a picture of several


class Camera:
    """One browser, and the folder that its pictures go to."""

    def __init__(self, chromium: Any, folder: Path) -> None:
        self._chromium = chromium
        self._folder = folder

    async def message(
        self, name: str, stage: Stage, channel: str, viewer: Person, target: Any
    ) -> None:
        """A message of a channel, or the form that an answer opened, as somebody sees it."""
        preview = stage.env.preview(
            stage.channels[channel],
            viewers=[stage.members[viewer.key]],
            display="fixed",
            width=WIDTH,
            height=HEIGHT,
            timezone=stage.event.timezone,
        )
        async with preview:
            # SimCord would look for a browser of its own, and closes the one that it is given.
            manager = preview._capture_manager  # noqa: SLF001
            manager._browser = self._chromium  # noqa: SLF001
            taken = await preview.screenshot(target=target, allow_incomplete=True)
            manager._browser = None  # noqa: SLF001
        self.keep(name, taken.png or b"")

    @asynccontextmanager
    async def phone(self) -> AsyncIterator[Page]:
        """A phone, with nothing on it yet."""
        context = await self._chromium.new_context(viewport=PHONE, device_scale_factor=2)
        yield await context.new_page()
        await context.close()

    @asynccontextmanager
    async def wall(self) -> AsyncIterator[Page]:
        """A projector."""
        size = ViewportSize(width=1920, height=1080)
        context = await self._chromium.new_context(viewport=size)
        yield await context.new_page()
        await context.close()

    async def page(self, name: str, page: Page) -> None:
        """A page as it stands."""
        self.keep(name, await page.screenshot(animations="disabled"))

    def keep(self, name: str, png: bytes) -> None:
        """A picture of few colours: a third of the size, and nobody sees it."""
        few(Image.open(io.BytesIO(png))).save(self._folder / f"{name}.png", optimize=True)

    def join(self, name: str, left: str, right: Sequence[str], height: int) -> None:
        """One picture of several: one on the left, the others below one another on the right."""
        first, *rest = (
            Image.open(self._folder / f"{part}.png").convert("RGB") for part in (left, *right)
        )
        width = first.width
        joined = Image.new("RGB", (2 * width + GAP, height), GROUND)
        joined.paste(first, (0, 0))
        top = 0
        for part in rest:
            fitted = part.resize((width, round(part.height * width / part.width)))
            joined.paste(fitted, (width + GAP, top))
            top += fitted.height + GAP
        few(joined).save(self._folder / f"{name}.png", optimize=True)


def few(image: Image.Image) -> Image.Image:
    """The same in few colours."""
    return image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)


@asynccontextmanager
async def camera(folder: Path, browser: str) -> AsyncIterator[Camera]:
    """A camera with its browser, until it is put away."""
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=browser, args=FLAGS)
        yield Camera(chromium, folder)
        await chromium.close()
