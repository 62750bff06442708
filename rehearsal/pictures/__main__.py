"""Every picture of the documents, taken in one rehearsal.

    make pictures

needs what `make setup` brings and a Chromium (`--browser`, by default Debian's).
"""

import argparse
import asyncio
import tempfile
from collections.abc import Collection
from pathlib import Path
from random import Random

from rich.console import Console

from bot import config
from rehearsal import folder, prologue
from rehearsal.crowd import gather
from rehearsal.pictures.album import JOINED, JOINED_HEIGHT, NAMES, PICTURES
from rehearsal.pictures.camera import Camera, camera
from rehearsal.pictures.visit import EnoughSeen, Picture, Visit
from rehearsal.play import rehearsed
from rehearsal.script import Script
from rehearsal.stage import Stage
from rehearsal.timeline import Timeline

CHROMIUM = "/usr/bin/chromium"
SEED, PEOPLE = 7, 60


async def take(
    settings: config.Config,
    into: Path,
    names: Collection[str] = NAMES,
    *,
    people: int = PEOPLE,
    browser: str = CHROMIUM,
) -> None:
    """Rehearse until the pictures of these names are taken."""
    joined = {name: parts for name, parts in JOINED.items() if name in names}
    parts = {part for left, right in joined.values() for part in (left, *right)}
    wanted = {name: PICTURES[name] for name in sorted({*names, *parts} - set(JOINED))}
    with tempfile.TemporaryDirectory() as made:
        timeline = Timeline(Console(quiet=True), settings.events[0].zone, "")
        stage = Stage(settings, Path(made), timeline)
        with folder.logs_in(Path(made) / folder.LOG, stage.now):
            async with camera(into, browser) as lens:
                await _rehearse(stage, people, lens, wanted)
                for name, (left, right) in joined.items():
                    lens.join(name, left, right, JOINED_HEIGHT)


async def _rehearse(stage: Stage, people: int, lens: Camera, wanted: dict[str, Picture]) -> None:
    chance = Random(SEED)
    crowd = gather(people, chance, page=stage.config.screen.enabled)
    await stage.open()
    try:
        starts_at = await prologue.prepare(stage, crowd)
        script = Script(stage, crowd, chance, starts_at)
        visit = Visit(stage, script, lens, wanted)
        visit.begin(starts_at)
        await script.run()
        await visit.end()
    except EnoughSeen:
        pass
    finally:
        await stage.close()


def main() -> None:
    """Rehearse, and leave the pictures in the folder."""
    words = argparse.ArgumentParser(prog="python -m rehearsal.pictures", description=__doc__)
    words.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}")
    words.add_argument("--folder", type=Path, default=Path("docs/pictures"))
    words.add_argument("--config", type=Path, default=Path("config.toml"))
    words.add_argument("--browser", default=CHROMIUM)
    typed = words.parse_args()
    if unknown := set(typed.names) - set(NAMES):
        words.error(f"there is no picture {', '.join(sorted(unknown))}")
    settings = rehearsed(config.load(typed.config), None)
    asyncio.run(take(settings, typed.folder, typed.names or NAMES, browser=typed.browser))


if __name__ == "__main__":
    main()
