"""Somebody with a camera goes about during a rehearsal, and waits for what is to be seen."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import discord

from bot.actions.links import links_of
from bot.actions.screen import shown_scene
from bot.web.server import Server
from rehearsal.answers import Answer
from rehearsal.crowd import MINUTE, Person
from rehearsal.pictures.camera import Camera
from rehearsal.script import Script
from rehearsal.stage import Stage

PUBLIC_URL = "https://roundtable.example.org"
LOOK_S = 10


class EnoughSeen(Exception):
    """Every picture that was wanted is taken: the rehearsal need not go on."""


@dataclass(frozen=True, slots=True)
class Picture:
    """When a thing is to be seen, and how it is taken."""

    due: Callable[["Visit"], bool]
    take: Callable[["Visit"], Awaitable[None]]


class Visit:
    """Looks round every ten seconds, and takes what is due of the pictures that are wanted."""

    def __init__(
        self, stage: Stage, script: Script, camera: Camera, wanted: dict[str, Picture]
    ) -> None:
        self.stage = stage
        self.camera = camera
        self.guest = Person("visitor", "Amina Okafor", "amina.asks")
        self.is_over = False
        self._script = script
        self._starts_at = stage.now()
        self._wanted = dict(wanted)
        self._floor = ("", 0)

    def begin(self, starts_at: int) -> None:
        """Let the guest in, and look round from now on."""
        self._starts_at = starts_at
        self.stage.add_people([self.guest])
        self._script.later(1, self._look)

    async def end(self) -> None:
        """Look round once more, when the event is closed."""
        self.is_over = True
        await self._take_what_is_due()

    @property
    def minute(self) -> float:
        """The minutes since the programme began."""
        return (self.stage.now() - self._starts_at) / MINUTE

    @property
    def in_review(self) -> int:
        """How many questions wait for review on the console."""
        return len(self._script.in_review)

    @property
    def has_floor(self) -> str:
        """The question that has had the floor since the last look; empty where there is none."""
        code, since = self._floor
        codes = {principle.code for principle in self.stage.event.principles}
        return code if since < self.stage.now() and code.partition("-")[0] in codes else ""

    def newest(
        self, channel: str, wanted: Callable[[discord.Message], bool]
    ) -> discord.Message | None:
        """The newest message of a kind in a channel."""
        messages = reversed(self.stage.channels[channel].history())
        return next((message for message in messages if wanted(message)), None)

    async def answer(self, name: str, channel: str, person: Person, answer: Answer | None) -> None:
        """Take what somebody was just answered, or the form that was opened for them."""
        assert answer, f"{name}: no answer"
        target = answer.result if answer.form else answer.messages[-1]
        await self.camera.message(name, self.stage, channel, person, target)

    @asynccontextmanager
    async def pages(self, *, public: bool = False) -> AsyncIterator[dict[str, str]]:
        """The pages of the event: the address of screen, chair and participants."""
        context = self.stage.context
        url = PUBLIC_URL if public else ""
        screen = context.config.screen.model_copy(update={"public_url": url})
        settings = context.config.model_copy(update={"screen": screen})
        server = Server(replace(context, config=settings))
        await server.start("127.0.0.1", 0)
        here = server.desk.context
        codes = (await here.read(lambda tx: links_of(shown_scene(tx, here)))).codes
        root = f"http://127.0.0.1:{server.port}"
        try:
            yield {
                "screen": f"{root}/screen",
                "chair": f"{root}/chair/{codes['chair']}",
                "phone": f"{root}/p/{codes['room']}",
            }
        finally:
            await server.stop()

    async def _look(self) -> None:
        if self._script.on_floor != self._floor[0]:
            self._floor = (self._script.on_floor, self.stage.now())
        await self._take_what_is_due()
        self._script.later(LOOK_S, self._look)

    async def _take_what_is_due(self) -> None:
        due = [name for name, picture in self._wanted.items() if picture.due(self)]
        for name in due:
            await self._wanted.pop(name).take(self)
        if not self._wanted:
            raise EnoughSeen
