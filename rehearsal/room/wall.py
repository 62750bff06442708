"""A stage on which time passes as it does on the wall, and people act between the crowd's acts.

The simulator does one thing at a time. Whoever holds `turn` may act; the crowd lets go of it while
it waits for its next cue, and takes it back several times a second to let simulated time pass.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import structlog
from simcord import MemberActor

from bot import config
from bot.web.base import Desk
from rehearsal.crowd import Person
from rehearsal.room.window import Window
from rehearsal.stage import Stage
from rehearsal.timeline import Timeline

STEP_S = 0.25

log = structlog.get_logger()


class Ended(Exception):
    """Whoever practised has had enough: nothing more is played."""


class Wall(Stage):
    """A stage that keeps pace with the wall's clock, `pace` simulated seconds in each of its own.

    Before `start` time passes as in any rehearsal.
    """

    SETTLE_S = 5.0  # what is due within so long is waited for, and somebody looks at the screen

    def __init__(
        self, settings: config.Config, folder: Path, timeline: Timeline, pace: float
    ) -> None:
        super().__init__(settings, folder, timeline)
        self.turn = asyncio.Lock()
        self.guests: dict[str, MemberActor] = {}
        self.window: Window | None = None
        self.desk: Desk | None = None
        self._pace = pace
        self._began: tuple[float, int] | None = None
        self._shown = 0
        self._over = False

    def add_guest(self, person: Person, *roles: str) -> None:
        """Let in somebody in whose place a person will act, of whom the crowd knows nothing."""
        user = self.env.create_user(person.username, global_name=person.name)
        held = [self.roles[role] for role in roles]
        self.guests[person.key] = self.guild.add_member(user, roles=held)

    async def serve(self, desk: Desk) -> None:
        """Have the pages drawn from what is written here, from now on."""
        self.desk = desk
        self._hand_over()

    def _hand_over(self) -> None:
        if self.desk is not None:
            self.desk.context = self.context
            self.context.changed = self.desk.hub.changed

    async def restart(self) -> int:
        """Start another bot on the same files, and have the pages go on with it."""
        owed = await super().restart()
        self._hand_over()
        return owed

    async def start(self) -> None:
        """From now on time passes as on the wall. The crowd has the turn."""
        await self.turn.acquire()
        self._began = (asyncio.get_running_loop().time(), self.now())

    def end(self) -> None:
        """Play nothing more: whatever waits for its time raises Ended."""
        self._over = True

    async def until(self, at: int) -> None:
        """Let time come, and whoever wants to act meanwhile.

        Raises Ended.
        """
        if self._began is None:
            return await super().until(at)
        while True:
            await self._let_others_act(at)
            await super().until(max(self.now(), min(at, self._on_the_wall())))
            await self._show()
            if self.now() >= at:
                return None

    def _on_the_wall(self) -> int:
        assert self._began
        real, simulated = self._began
        passed_s = asyncio.get_running_loop().time() - real
        return simulated + round(passed_s * 1000 * self._pace)

    async def _let_others_act(self, at: int) -> None:
        """Others have the turn until an instant, or a moment; where time is short, one of them."""
        left_s = (at - self._on_the_wall()) / 1000 / self._pace
        self.turn.release()
        try:
            await asyncio.sleep(max(0.0, min(STEP_S, left_s)))
        finally:
            await self.turn.acquire()
        if self._over:
            raise Ended

    async def _show(self) -> None:
        """Draw the open window anew where its channel changed."""
        fresh, self._shown = self.watch.seen[self._shown :], len(self.watch.seen)
        window = self.window
        if window and window.is_open and any(s.channel == window.name for s in fresh):
            await window.refresh()

    async def attempt(self, act: Callable[[], Awaitable[None]]) -> None:
        """Have one of the crowd act; what a person did may have taken the ground from under it."""
        try:
            await act()
        except Ended:
            raise
        except Exception as fault:
            log.warning("one of the crowd is at a loss", exc_info=fault)

    async def show(self, name: str, viewers: Sequence[MemberActor]) -> str:
        """Open a window on a channel for these people, in place of the one before; its address."""
        async with self.turn:
            if self.window:
                await self.window.close()
            window = Window(self.turn, self.env, name, self.channels[name], viewers, self.event)
            self.window = await window.open()
            return window.url
