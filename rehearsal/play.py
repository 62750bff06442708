"""The rehearsal: the real bot lives through a whole event with a simulated crowd.

Source: PRODUCT section 11.
"""

import asyncio
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from rich.console import Console
from simcord import HttpLogEntry

from bot import config
from rehearsal import checklist, faults, folder, prologue
from rehearsal.checks import Line
from rehearsal.crowd import MINUTE, Person, gather
from rehearsal.findings import Findings, collect
from rehearsal.room import practice
from rehearsal.scenes import SCENES, Scene
from rehearsal.script import Script
from rehearsal.stage import Stage
from rehearsal.timeline import Timeline, many


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How it went: the checklist, what it looked at, and all that the bot asked of Discord."""

    lines: list[Line]
    digest: str
    findings: Findings
    requests: list[HttpLogEntry]

    @property
    def acts(self) -> int:
        """How many commands, presses, choices and forms there were."""
        return len(self.findings.diary.entries)

    @property
    def status(self) -> int:
        """The exit status: 0 where every line holds."""
        return 0 if all(line.holds for line in self.lines) else 1


def rehearse(
    config_path: Path,
    *,
    seed: int = 7,
    people: int = 60,
    scene: str = "calm",
    restart: bool = False,
    output: Path = Path("rehearsal-output"),
    event: str | None = None,
    fault: str | None = None,
    room: bool = False,
    pace: float = 1.0,
) -> int:
    """Rehearse the event of a configuration; the exit status, 1 where a promise was not kept.

    `fault` plants one of `faults.FAULTS`; `room` opens the practice room, `pace` simulated seconds
    to each of the wall's. Raises ConfigError: one sentence.
    """
    assert fault is None or fault in faults.FAULTS, f"There is no fault {fault}"
    console = Console()
    settings = rehearsed(config.load(config_path), event)
    if room and not practice.is_installed():
        Console(stderr=True).print(practice.MISSING, soft_wrap=True, markup=False)
        return 1
    try:
        folder.clear(output)
    except folder.FolderTaken as taken:
        Console(stderr=True).print(str(taken), soft_wrap=True)
        return 1
    if room:
        return practice.practise(
            settings, console, seed=seed, people=people, scene=staged(scene, restart=restart),
            output=output, pace=pace,
        )  # fmt: skip
    played = play(
        settings,
        console,
        seed=seed,
        people=people,
        scene=staged(scene, restart=restart),
        output=output,
        fault=fault,
    )
    return played.status


def staged(name: str, *, restart: bool = False) -> Scene:
    """The scene of this name; with `restart` the bot is killed once, whatever the scene."""
    scene = SCENES[name]
    return replace(scene, kills="once") if restart and scene.kills == "never" else scene


def rehearsed(settings: config.Config, slug: str | None) -> config.Config:
    """The configuration of one event, tied to no server: `/organize setup` ties it anew."""
    event = settings.event(slug)
    untied = event.model_copy(
        update={"guild": 0, "channels": config.Channels(), "roles": config.Roles()}
    )
    return settings.model_copy(update={"events": (untied,), "discord": config.Discord()})


def play(
    settings: config.Config,
    console: Console,
    *,
    seed: int,
    people: int,
    output: Path,
    scene: Scene = SCENES["calm"],
    fault: str | None = None,
) -> Rehearsal:
    """Play it, print it, and check what came of it; `output` is an empty folder."""
    title = settings.events[0].title.say("en")
    timeline = Timeline(console, settings.events[0].zone, title)
    timeline.plain(f"Rehearsal of “{title}” · seed {seed} · {people} people", "bold")
    timeline.plain(f"Scene “{scene.name}”: {scene.told}")
    chance = Random(seed)
    stage = Stage(settings, output, timeline)
    crowd = gather(people, chance, scene, page=settings.screen.enabled)
    with folder.logs_in(output / folder.LOG, stage.now):
        found = asyncio.run(_perform(stage, crowd, chance, scene, fault=fault))
        lines = checklist.go_through(found)
    digest = _digest(timeline.text, (output / "questions.csv").read_bytes())
    (output / folder.TIMELINE).write_text(timeline.text, encoding="utf-8")
    checklist.show(lines, timeline)
    played = Rehearsal(lines, digest, found, stage.requests)
    by_page = [entry.who for entry in found.diary.entries if entry.html]
    came = many(len(set(by_page)), "person", "people")
    timeline.plain(
        f"\n{came} of {people} came by the participants' page: {len(by_page)} of the acts"
    )
    timeline.plain(f"{many(played.acts, 'act')}; every export lies in {output}/")
    timeline.plain(f"digest {digest}")
    return played


async def _perform(
    stage: Stage, crowd: list[Person], chance: Random, scene: Scene, *, fault: str | None
) -> Findings:
    """Play the event from the first to the last act, and lay out what came of it."""
    await stage.open()
    try:
        starts_at = await prologue.prepare(stage, crowd)
        script = Script(stage, crowd, chance, starts_at, scene)
        if fault == faults.REMINDER_TWICE:
            script.at(starts_at - MINUTE, lambda: faults.remind_again(stage))
        with stage.timeline.progress(stage.now(), script.ends_at):
            await script.run()
        if fault in (faults.DROPPED_QUESTION, faults.DROPPED_FROM_PAGE):
            await faults.drop_a_question(stage, by_page=fault == faults.DROPPED_FROM_PAGE)
        await script.take_records_away()
        exports = await folder.write_exports(stage.context, stage.guild.id, stage.folder)
        log = stage.folder / folder.LOG
        return await collect(stage, starts_at, script.ballots, exports, log)
    finally:
        await stage.close()


def _digest(timeline: str, questions: bytes) -> str:
    """One value for all that was told and stored: equal for equal seeds."""
    return hashlib.sha256(timeline.encode() + b"\0" + questions).hexdigest()
