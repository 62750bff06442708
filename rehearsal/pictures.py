"""Pictures of what people see, taken in the middle of a rehearsal, so that they stay true.

    python -m rehearsal.pictures docs

needs the extra `pictures` and a Chromium (`--browser`, by default Debian's).
"""

import argparse
import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random

from playwright.async_api import async_playwright
from rich.console import Console

from bot import config
from bot.actions.links import links_of
from bot.actions.screen import shown_scene
from bot.web.server import Server
from rehearsal import prologue
from rehearsal.crowd import CREW, MINUTE, gather
from rehearsal.play import rehearsed
from rehearsal.script import Script
from rehearsal.stage import Stage
from rehearsal.timeline import Timeline

PUBLIC_URL = "https://roundtable.example.org"
SEED, PEOPLE, AFTER = 7, 60, 47 * MINUTE
PICTURES = {"board": ("questions", "question:form:"), "console": ("moderators", "floor:next:")}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


async def take_pictures(stage: Stage, folder: Path, browser: str) -> None:
    """One picture each of the board and of the console, as they stand now."""
    viewer = stage.members[CREW[0].key]
    async with async_playwright() as playwright:
        for name, (channel, control) in PICTURES.items():
            preview = stage.env.preview(
                stage.channels[channel], viewers=[viewer], display="fixed", width=760, height=2200
            )
            async with preview:
                # SimCord would look for a browser of its own; it closes the one it is given.
                chromium = await playwright.chromium.launch(executable_path=browser, args=FLAGS)
                preview._capture_manager._browser = chromium  # noqa: SLF001
                await preview.screenshot(
                    folder / f"{name}.png",
                    target=stage.message(channel, control),
                    allow_incomplete=True,
                )


async def take_pages(stage: Stage, folder: Path, browser: str) -> None:
    """The projector's screen and the chair's page on a phone, at the same moment."""
    screen = stage.context.config.screen.model_copy(update={"public_url": PUBLIC_URL})
    settings = stage.context.config.model_copy(update={"screen": screen})
    server = Server(replace(stage.context, config=settings))
    await server.start("127.0.0.1", 0)
    links = await server.desk.context.read(
        lambda tx: links_of(shown_scene(tx, server.desk.context))
    )
    pages = {
        "screen": ("/screen", 1920, 1080, 1),
        "chair": (f"/chair/{links.codes['chair']}", 390, 844, 2),
    }
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=browser, args=FLAGS)
        for name, (path, width, height, scale) in pages.items():
            page = await chromium.new_page(
                viewport={"width": width, "height": height}, device_scale_factor=scale
            )
            await page.goto(f"http://127.0.0.1:{server.port}{path}")
            await page.locator("#live").wait_for()
            await page.screenshot(path=folder / f"{name}.png", animations="disabled")
        await chromium.close()
    await server.stop()


async def _rehearse(stage: Stage, folder: Path, browser: str) -> None:
    chance = Random(SEED)
    crowd = gather(PEOPLE, chance, page=stage.config.screen.enabled)
    await stage.open()
    try:
        starts_at = await prologue.prepare(stage, crowd)
        script = Script(stage, crowd, chance, starts_at)
        codes = {principle.code for principle in stage.event.principles}

        async def look() -> None:
            """Wait until a question is on the floor, and a little longer: the board shows it."""
            if script.on_floor.partition("-")[0] in codes:
                script.later(20, lambda: take_pictures(stage, folder, browser))
                script.later(21, lambda: take_pages(stage, folder, browser))
            else:
                script.later(10, look)

        script.at(starts_at + AFTER, look)
        await script.run()
    finally:
        await stage.close()


def main() -> None:
    """Rehearse, and leave the pictures in the folder."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--config", type=Path, default=Path("config.toml"))
    words.add_argument("--browser", default="/usr/bin/chromium")
    typed = words.parse_args()
    settings = rehearsed(config.load(typed.config), None)
    timeline = Timeline(Console(quiet=True), settings.events[0].zone, "")
    with tempfile.TemporaryDirectory() as files:
        stage = Stage(settings, Path(files), timeline)
        asyncio.run(_rehearse(stage, typed.folder, typed.browser))


if __name__ == "__main__":
    main()
