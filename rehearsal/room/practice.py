"""`roundtable rehearse --open`: the event beside which a person practises.

Source: PRODUCT section 11.
"""

import asyncio
import importlib.util
import signal
import socket
from collections.abc import Sequence
from pathlib import Path
from random import Random

import structlog
from rich.console import Console

from bot import config
from rehearsal import checklist, folder, prologue
from rehearsal.crowd import Person, gather
from rehearsal.findings import Findings, collect
from rehearsal.room.door import HOST, Door, bring_guests, listen
from rehearsal.room.wall import Ended, Wall
from rehearsal.scenes import Scene
from rehearsal.script import Script
from rehearsal.timeline import Timeline

NEEDED = ("markdown_it", "linkify_it", "regex", "PIL")  # by SimCord's Preview
MISSING = (
    "The practice room is not installed: add it with `pip install -e '.[practice]'` (from a "
    "package: `pip install 'roundtable-bot[practice]'`), then start again."
)
IDLE_S = 60

log = structlog.get_logger()


def is_installed() -> bool:
    """Whether the extra `practice` is there."""
    return all(importlib.util.find_spec(name) is not None for name in NEEDED)


def practise(
    settings: config.Config,
    console: Console,
    *,
    seed: int,
    people: int,
    scene: Scene,
    output: Path,
    pace: float = 1.0,
) -> int:
    """Open the practice room until somebody ends it; the exit status.

    `output` is an empty folder.
    """
    with listen(settings.screen.port) as listening:
        port = listening.getsockname()[1]
        settings = _on(settings, f"http://{HOST}:{port}")
        title = settings.events[0].title.say("en")
        timeline = Timeline(console, settings.events[0].zone, title)
        timeline.plain(f"Practice room of “{title}” · seed {seed} · {people} people", "bold")
        chance = Random(seed)
        stage = Wall(settings, output, timeline, pace)
        crowd = gather(people, chance, scene)
        with folder.logs_in(output / folder.LOG, stage.now):
            found = asyncio.run(_live(stage, crowd, chance, scene, listening))
            lines = checklist.go_through(found, checklist.WITHOUT_DIARY)
    (output / folder.TIMELINE).write_text(timeline.text, encoding="utf-8")
    checklist.show(lines, timeline)
    off = len(checklist.CHECKS) - len(lines)
    timeline.plain(
        f"\n{off} more lines of the checklist compare the crowd's diary with what there is; they "
        "are off, since nobody wrote down what you did."
    )
    timeline.plain(f"Every export lies in {output}/")
    return 0 if all(line.holds for line in lines) else 1


def _on(settings: config.Config, address: str) -> config.Config:
    """The configuration with the pages at this address, and reached through no proxy."""
    screen = settings.screen.model_copy(
        update={"enabled": True, "public_url": address, "proxy_header": ""}
    )
    return settings.model_copy(update={"screen": screen})


async def _live(
    stage: Wall, crowd: Sequence[Person], chance: Random, scene: Scene, listening: socket.socket
) -> Findings:
    """Set the event up, open the doors, and play until somebody ends it."""
    await stage.open()
    try:
        starts_at = await prologue.prepare(stage, crowd)
        bring_guests(stage)
        script = Script(stage, crowd, chance, starts_at, scene)
        door = Door(stage, listening)
        await door.open()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stage.end)
        _welcome(stage)
        with stage.timeline.progress(stage.now(), script.ends_at):
            await _play(stage, script)
        await door.close()
        exports = await folder.write_exports(stage.context, stage.guild.id, stage.folder)
        log_file = stage.folder / folder.LOG
        return await collect(stage, starts_at, script.ballots, exports, log_file)
    finally:
        await stage.close()


def _welcome(stage: Wall) -> None:
    """Say where it is and what to try first."""
    tell = stage.timeline.plain
    address = stage.config.screen.public_url
    tell(f"\nOpen {address}/ in a browser on this machine.", "bold green")
    tell("  Take the participant's part, and ask a question with the button on the board.")
    tell("  Take the moderator's part, and approve it on the console.")
    tell(f"  Open {address}/screen beside it, and see it wait; give it the floor.")
    tell("Questions are open; the first session starts in ten minutes, or when a moderator wants.")
    tell("Ctrl-C ends the practice room.\n")


async def _play(stage: Wall, script: Script) -> None:
    """Play the event with its crowd; afterwards the room stays open until somebody ends it."""
    await stage.start()
    try:
        try:
            await script.run()
        except Ended:
            raise
        except Exception as fault:
            log.warning("the crowd is at a loss", exc_info=fault)
            stage.timeline.plain("The crowd does not know how to go on. The event is yours.")
        else:
            stage.timeline.plain("The event is over; look around as long as you like.")
        while True:
            await stage.wait(IDLE_S)
    except Ended:
        stage.timeline.plain("\nThe practice room ends.", "bold")
