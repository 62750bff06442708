"""What every action is handed: database, configuration, clock and keys."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from bot.clock import Clock
from bot.config import Config
from bot.figures import Figures
from bot.keys import Keyring
from bot.rules.people import Settings
from bot.store.database import Database, Reader, Transaction
from bot.store.later import Later, Shared

T = TypeVar("T")


def _nobody(_owed_at: int) -> None:
    """Nobody delivers yet: what is owed waits in the outbox."""


def _unwatched() -> None:
    """Nobody looks at a page."""


@dataclass(slots=True)
class Context:
    """The tools of an action; `wake` is told when something is owed to Discord.

    `changed` is told after each write, for whoever looks at a page that draws what was written.

    `patience_s`: so long waits what can wait, while a crowd is served.
    `closing`: the events of which somebody sees to the close.
    `untold`: somebody could not be written to and is to be told when they next do something.

    `settings`: how people who did something wish to be answered, so that it is read once; never
    changed but replaced as a whole where any of it may be true no longer.

    `served`: whether the pages can be reached; None where this process serves none.

    `database` is a Reader where a command only looks beside a bot that runs.
    """

    database: Reader
    config: Config
    clock: Clock
    keys: Keyring
    wake: Callable[[int], None] = field(default=_nobody)
    changed: Callable[[], None] = field(default=_unwatched)
    untold: bool = False
    served: bool | None = None
    settings: dict[tuple[int, str], Settings] = field(default_factory=dict)
    figures: Figures = field(default_factory=Figures, repr=False)
    patience_s: float = 0.0
    closing: set[int] = field(default_factory=set)
    _later: Later = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Make ready what is read later."""
        self._later = Later(self.database, self.patience_s)

    def now(self) -> int:
        """The instant, in milliseconds since 1970-01-01 UTC."""
        return self.clock()

    def of(self, slug: str) -> "Context":
        """The same tools for one event alone: with them no other can be found.

        Raises ConfigError: the configuration names no such event.
        """
        alone = self.config.model_copy(update={"events": (self.config.event(slug),)})
        return replace(self, config=alone)

    async def write(
        self, work: Callable[[Transaction], T], *, long: bool = False, ahead: bool = False
    ) -> T:
        """Run `work` in one transaction, then wake whoever delivers.

        `long`: it goes through a whole event, and others are served meanwhile.
        `ahead`: before what a crowd wants written; for the few who serve all of it.
        """
        if not isinstance(self.database, Database):
            raise TypeError("this context only reads")
        result, owed_at = await self.database.write(work, long=long, ahead=ahead)
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

    def glance(self, work: Callable[[Transaction], T]) -> T:
        """Look a few rows up at once, on a snapshot."""
        return self.database.glance(work)

    async def read_later(self, work: Callable[[Transaction, Shared], T]) -> T:
        """Run what takes long and nobody waits for: when the writers are quiet, together."""
        return await self._later.read(work)
