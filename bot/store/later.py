"""What is read a little later: nobody waits for it, and much of it can be read together."""

import asyncio
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from bot.store.database import Database, Reader, Transaction

TOGETHER_MAX = 32  # in one go: whoever else reads waits for them

T = TypeVar("T")
# What the readings of one snapshot share, so that it is made once for all of them.
Shared = dict[Hashable, Any]
Work = Callable[[Transaction, Shared], Any]


class Later:
    """Readings that wait until the writers are quiet, and are then done together.

    A crowd that asks is given its receipts first; however many act, nothing waits longer than
    `patience_s`. No task waits without end: one lives while there is something to read.
    """

    def __init__(self, reader: Reader, patience_s: float) -> None:
        self._reader = reader
        self._patience_s = patience_s
        self._waiting: list[tuple[Work, asyncio.Future[Any], float]] = []
        self._reading: asyncio.Task[None] | None = None

    async def read(self, work: Callable[[Transaction, Shared], T]) -> T:
        """Run `work` on a snapshot that it shares with whatever else waits.

        Raises whatever `work` raised; the others go on.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        self._waiting.append((work, done, loop.time()))
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read_waiting())
        return await done

    async def _read_waiting(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            if isinstance(self._reader, Database):
                waited_s = loop.time() - self._waiting[0][2]
                await self._reader.quiet(self._patience_s - waited_s)
            batch, self._waiting = self._waiting[:TOGETHER_MAX], self._waiting[TOGETHER_MAX:]
            try:
                works = [work for work, _, _ in batch]
                found = await self._reader.read(lambda tx: _each(tx, works))  # noqa: B023 - awaited at once
            except BaseException as trouble:  # each caller is told; none waits for ever
                found = [(None, trouble)] * len(batch)
            for (_, done, _), (result, fault) in zip(batch, found, strict=True):
                if done.done():  # whoever asked is gone
                    continue
                if fault is None:
                    done.set_result(result)
                else:
                    done.set_exception(fault)


def _each(tx: Transaction, works: list[Work]) -> list[tuple[Any, BaseException | None]]:
    shared: Shared = {}
    found: list[tuple[Any, BaseException | None]] = []
    for work in works:
        try:
            found.append((work(tx, shared), None))
        except Exception as fault:
            found.append((None, fault))
    return found
