"""What goes wrong: kills at chosen instants, and everything else that happens to a bot."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable

from benchmarks.faults import Fault
from benchmarks.torture.process import FAKETIME, Process

POST, EDIT, ANSWER = "/channels/*/messages", "/channels/*/messages/*", "/interactions/*"
STRIKES_WITHIN_S = 25.0
# When a kill strikes. `between`: a message is posted, and its row is not yet marked as sent.
# `edited`: the same for a shared message. `unanswered`: stored, and the person not yet told.
# `answered`: told this instant. `starting`: while the bot starts. `moment`: whenever.
# `removed`, of practice alone: a message is gone, and its row not yet marked.
INSTANTS = (
    "between", "between", "moment", "between", "unanswered", "between", "answered", "edited",
    "between", "starting",
)  # fmt: skip


class Trouble:
    """Makes trouble for one process, by chance but the same for a seed."""

    def __init__(self, process: Process, seed: int) -> None:
        self.process, self.double = process, process.double
        self.chance = random.Random(seed)
        self.kills: Counter[str] = Counter()
        self.happened: Counter[str] = Counter()
        self.over = self.resting = False

    async def kill(self, instant: str) -> None:
        """Kill the bot at such an instant; if that does not come, at this one."""
        faults = {
            "between": Fault("POST", POST, after=True, reset=True),
            "edited": Fault("PATCH", EDIT, after=True, reset=True),
            "unanswered": Fault("POST", ANSWER, after=False, reset=True),
            "answered": Fault("POST", ANSWER, after=True, reset=True),
            "removed": Fault("DELETE", EDIT, after=True, reset=True),
        }
        fault = faults.get(instant)
        if fault is None:
            await asyncio.sleep(self.chance.uniform(0.2, 2.0))
        else:
            struck = asyncio.Event()

            def strike() -> None:
                self.process.strike()
                struck.set()

            fault.then = strike
            self.double.rest.faults.waiting.insert(0, fault)
            try:
                await asyncio.wait_for(struck.wait(), STRIKES_WITHIN_S)
            except TimeoutError:
                self.double.rest.faults.waiting.remove(fault)
                instant = "moment"
        await self.process.kill()
        self.kills[instant] += 1

    async def start(self, instant: str) -> None:
        """Start the bot again; killed while it starts, once more."""
        if instant == "starting":
            starting = asyncio.create_task(self.process.start())
            await asyncio.sleep(self.chance.uniform(0.3, 2.5))
            await self.process.kill()
            await asyncio.gather(starting, return_exceptions=True)
            self.kills[instant] += 1
        await self.process.start()

    async def play(self) -> None:
        """Let one thing after the other go wrong while the bot runs."""
        mishaps: list[Callable[[], Awaitable[None]]] = [
            self.drop, self.invalidate, self.refuse_resume, self.ask_to_reconnect, self.burst,
            self.burst, self.too_many, self.resets, self.slow, self.fill_disk, self.malformed,
        ]  # fmt: skip
        if FAKETIME:
            mishaps.append(self.step_clock)
        while not self.over:
            await asyncio.sleep(self.chance.uniform(1.0, 4.0))
            if self.process.running and self.double.gateway.connected and not self.quiet:
                mishap = self.chance.choice(mishaps)
                self.happened[mishap.__name__] += 1
                await mishap()

    async def drop(self) -> None:
        """The gateway's connection breaks; the session can be resumed."""
        self.double.gateway.drop(4000)

    async def invalidate(self) -> None:
        """The session is declared invalid, resumable or not."""
        self.double.gateway.invalidate(resumable=self.chance.random() < 0.5)

    async def refuse_resume(self) -> None:
        """The connection breaks, and the session is no longer known."""
        self.double.gateway.sessions.clear()
        self.double.gateway.drop(4000)

    async def ask_to_reconnect(self) -> None:
        """Discord asks the bot to connect anew."""
        self.double.gateway.reconnect()

    async def burst(self) -> None:
        """Requests fail on Discord's side, before or after they took effect."""
        status, after = self.chance.choice((500, 502, 503, 504)), self.chance.random() < 0.4
        times = self.chance.randint(1, 6)
        self.double.fail("*", self._where(), status, times=times, after=after)

    async def too_many(self) -> None:
        """Requests are refused as too many: of this route, or of the whole bot."""
        scope = self.chance.choice(("user", "shared", "global"))
        times = self.chance.randint(1, 3)
        fault = Fault("*", self._where(), 429, scope=scope, times=times, retry_after_s=0.3)
        self.double.rest.faults.waiting.append(fault)

    async def resets(self) -> None:
        """Connections are reset, before or after a request took effect."""
        after = self.chance.random() < 0.5
        self.double.reset("*", self._where(), times=self.chance.randint(1, 4), after=after)

    async def slow(self) -> None:
        """Requests take their time."""
        self.double.delay("*", self._where(), self.chance.uniform(0.2, 1.5), times=3)

    async def fill_disk(self) -> None:
        """No file may grow for a while; what the bot then cannot store it must not promise."""
        log = self.process.folder / "roundtable.db-wal"
        size = log.stat().st_size if log.exists() else 0
        self.process.limit_files(size + self.chance.choice((0, 0, 4096, 20_000)))
        await asyncio.sleep(self.chance.uniform(0.3, 2.0))
        self.process.limit_files(None)

    async def malformed(self) -> None:
        """Discord sends an event that lacks what it must have."""
        self.double.gateway.dispatch("INTERACTION_CREATE", {"id": "1", "type": 2})

    async def step_clock(self) -> None:
        """The machine's clock is set ahead or back."""
        self.process.step_clock(self.chance.choice((-90, -20, 0, 15, 60)))

    @property
    def quiet(self) -> bool:
        """Whether nothing more is to go wrong, for now or for good."""
        return self.over or self.resting

    def calm(self) -> None:
        """Nothing goes wrong any more."""
        self.over = True
        self.clear()

    def clear(self) -> None:
        """What was to go wrong does not, and what went wrong is over."""
        self.double.rest.faults.waiting.clear()
        self.process.limit_files(None)
        if FAKETIME:
            self.process.step_clock(0)

    def _where(self) -> str:
        return self.chance.choice((POST, POST, EDIT, ANSWER, "/*"))
