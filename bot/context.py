"""What every action is handed: database, configuration, clock and keys."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from bot.clock import Clock
from bot.config import Config
from bot.figures import Figures
from bot.keys import Keyring
from bot.rules.people import Settings
from bot.store.database import Database, Reader, Transaction

T = TypeVar("T")


def _nobody(_owed_at: int) -> None:
    """Nobody delivers yet: what is owed waits in the outbox."""


def _unwatched() -> None:
    """Nobody looks at a page."""


@dataclass(slots=True)
class Context:
    """The tools of an action; `wake` is told when something is owed to Discord.

    `changed` is told after each write, for whoever looks at a page that draws what was written.

    `untold`: somebody could not be written to and is to be told when they next do something.

    `settings`: how people who did something wish to be answered, so that it is read once; never
    changed but replaced as a whole where any of it may be true no longer.

    `database` is a Reader where a command only looks beside a bot that runs.
    """

    database: Reader
    config: Config
    clock: Clock
    keys: Keyring
    wake: Callable[[int], None] = field(default=_nobody)
    changed: Callable[[], None] = field(default=_unwatched)
    untold: bool = False
    settings: dict[tuple[int, str], Settings] = field(default_factory=dict)
    figures: Figures = field(default_factory=Figures, repr=False)
    _after_all: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    def now(self) -> int:
        """The instant, in milliseconds since 1970-01-01 UTC."""
        return self.clock()

    def of(self, slug: str) -> "Context":
        """The same tools for one event alone: with them no other can be found.

        Raises ConfigError: the configuration names no such event.
        """
        alone = self.config.model_copy(update={"events": (self.config.event(slug),)})
        return replace(self, config=alone)

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction, then wake whoever delivers."""
        if not isinstance(self.database, Database):
            raise TypeError("this context only reads")
        result, owed_at = await self.database.write(work)
        if owed_at is not None:
            self.wake(owed_at)
        self.changed()
        return result

    def forget_settings(self) -> None:
        """Read anew how people wish to be answered: somebody's, an event or a key changed."""
        self.settings = {}

    async def fold(self) -> None:
        """Fold the write-ahead log into the file, so that what was erased is gone there too."""
        if isinstance(self.database, Database):
            await self.database.fold()

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on a snapshot."""
        return await self.database.read(work)

    async def read_after_all(self, work: Callable[[Transaction], T]) -> T:
        """Run what takes long and nobody waits for: one at a time, when no write waits."""
        async with self._after_all:
            if isinstance(self.database, Database):
                await self.database.quiet()
            return await self.database.read(work)
