"""Practice before the event: killed in the midst and as it ends; then nothing of it is left."""

from __future__ import annotations

import asyncio
import contextlib
import re
from dataclasses import dataclass, field

from benchmarks.codec import Json
from benchmarks.options import CannotDo
from benchmarks.torture import audit
from benchmarks.torture.audit import Findings
from benchmarks.torture.closing import strike_when
from benchmarks.torture.crowd import PRINCIPLES, Crowd
from benchmarks.torture.podium import Podium
from benchmarks.torture.process import Process
from benchmarks.torture.trouble import Trouble
from bot.rules.events import is_practice
from bot.store.database import Transaction
from bot.store.events import is_practised

MARK = "zyxomma"  # every wording of practice has it, and nothing else
BANNER = "PRACTICE"
PRACTISED = r"\*\*(T-[A-Z]+-\d+) · "
ERASED = "practice_erased"
INSTANTS = ("between", "unanswered", "edited")
KILLS_EACH = 6  # of so many kills of the crowd's one is of practice, three at most
REMOVED_WITHIN_S = 60
TRIES = 5


@dataclass(slots=True)
class Rehearsal:
    """What people did in practice, and what they were promised."""

    crowd: Crowd
    podium: Podium
    wordings: dict[str, str] = field(default_factory=dict)
    over: bool = False

    async def play(self) -> None:
        """Ask, decide, give the floor and raise hands until practice is over."""
        while not self.over:
            await asyncio.sleep(self.crowd.chance.uniform(0.1, 0.6) * self.crowd.pace_s)
            if self.crowd.process.double.gateway.connected:
                with contextlib.suppress(CannotDo):
                    await self.act()

    async def act(self) -> None:
        """Ask something, and bring it to the floor and off again."""
        person, podium = self.crowd.somebody(), self.podium
        words = f"{MARK} {person.id}: how is this done?"
        principle = self.crowd.chance.choice(PRINCIPLES)
        asked = await person.slash(
            "ask", principle=principle, question=words, attribution="anonymous"
        )
        if found := re.search(PRACTISED, asked.text):
            self.wordings[found[1]] = words
            await podium.queue.slash("mod approve", question=found[1])
            await podium.floor.slash("mod next", count=2)
            await podium.floor.slash("mod answered", item=found[1])
        await person.slash("hand", note=f"{MARK} {person.id}")


async def practise(
    process: Process, crowd: Crowd, podium: Podium, trouble: Trouble, findings: Findings, kills: int
) -> None:
    """Something is asked for real; then all practise, the bot dies over it, and it ends."""
    for _ in range(3):
        await crowd.ask()
    before, numbers = await audit.records(process), await process.look(_numbers)
    if not await _switch(crowd, "on", "Practice is on"):
        raise RuntimeError("practice does not begin")
    rehearsal = Rehearsal(crowd, podium)
    acting = [asyncio.create_task(rehearsal.play()) for _ in range(3)]
    await asyncio.sleep(3 * crowd.pace_s)
    for instant in INSTANTS[: kills // KILLS_EACH]:
        await trouble.kill(instant)
        await _look_within(process, rehearsal, findings)
        await process.start()
    rehearsal.over = True  # what is done after practice is for real
    await asyncio.gather(*acting)
    await _end(process, crowd, trouble, thorough=kills >= KILLS_EACH)
    await _look_after(process, rehearsal, findings)
    if await process.look(_numbers) != numbers:
        findings.wrong.append("practice used up numbers of the event's")
    _compare(before, await audit.records(process), findings)
    await audit.after_a_kill(process, crowd.diary, findings)


async def _switch(crowd: Crowd, state: str, promise: str) -> bool:
    """Switch practice on or off, again where no answer came: whether it is so now."""
    for _ in range(TRIES):
        answer = await crowd.organizer.slash("organize practice", state=state)
        if answer.acknowledged and answer.text:
            return promise in answer.text
    return False


async def _end(process: Process, crowd: Crowd, trouble: Trouble, *, thorough: bool) -> None:
    """Switch it off: killed the moment it is erased, and as its messages are removed."""
    attempt = crowd.diary.begin(ERASED)
    ending = asyncio.create_task(crowd.organizer.slash("organize practice", state="off"))
    await strike_when(process, ending, lambda tx: not is_practised(tx, 1))
    trouble.kills["erasing"] += 1
    attempt.settle(await ending, r"\*\*Practice is over")
    starting = asyncio.create_task(process.start())
    if thorough:
        await trouble.kill("removed")
        await asyncio.gather(starting, return_exceptions=True)
        starting = asyncio.create_task(process.start())
    await starting
    if not await process.look(lambda tx: is_practised(tx, 1)):
        return
    again = crowd.diary.begin(ERASED)  # the kill came before it was stored
    again.state = "promised" if await _switch(crowd, "off", "Practice is over") else "unknown"


async def _look_within(process: Process, rehearsal: Rehearsal, findings: Findings) -> None:
    """What was promised in practice is there, too."""
    promised = dict(rehearsal.wordings)
    stored = await process.look(
        lambda tx: dict(
            tx.execute("SELECT code, text FROM questions WHERE event_id < 0").fetchall()
        )
    )
    findings.checked += len(promised)
    for code, words in promised.items():
        if stored.get(code) != words:
            findings.losses.append(f"{code} of practice is not what was asked")


async def _look_after(process: Process, rehearsal: Rehearsal, findings: Findings) -> None:
    """No row, no word and no message of it is left."""
    if not rehearsal.wordings:
        findings.wrong.append("nobody practised")
    findings.wrong += await process.look(_left)
    for name in ("roundtable.db", "roundtable.db-wal"):
        path = process.folder / name
        if path.exists() and MARK.encode() in path.read_bytes():
            findings.wrong.append(f"words of practice are left in {name}")

    def shown() -> list[str]:
        places = process.channels.items()
        return [f"#{n}: {m.text[:60]}" for n, c in places for m in c.seen() if _practised(m.text)]

    with contextlib.suppress(TimeoutError):
        await process.double.until(lambda: not shown(), REMOVED_WITHIN_S)
    findings.wrong += [f"a message of practice is left in {words}" for words in shown()]


def _practised(text: str) -> bool:
    return BANNER in text or MARK in text


def _left(tx: Transaction) -> list[str]:
    """The tables that still hold something of a practice, or of what hung on it."""
    names = tx.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = []
    for (table,) in names:
        columns = {row[1] for row in tx.execute(f"PRAGMA table_info({table})")}
        column = "id" if table == "events" else "event_id"
        if column in columns:
            held = tx.execute(f"SELECT {column} FROM {table}").fetchall()
            if rows := sum(is_practice(event_id) for (event_id,) in held):
                found.append(f"{rows} rows of practice are left in {table}")
    orphans = {row[0] for row in tx.execute("PRAGMA foreign_key_check")}
    return found + [f"rows of {table} hang on what practice had" for table in sorted(orphans)]


def _numbers(tx: Transaction) -> list[tuple[str, int]]:
    """The last numbers that the real event has given."""
    return tx.execute("SELECT letters, last FROM numbers WHERE event_id = 1").fetchall()


def _compare(
    before: dict[str, list[Json]], after: dict[str, list[Json]], findings: Findings
) -> None:
    """The real event is as it was; its log tells once that there was practice."""
    for what, rows in before.items():
        if what != "log" and after[what] != rows:
            findings.wrong.append(f"practice changed the {what} of the event")
    log, added = before["log"], after["log"][len(before["log"]) :]
    if after["log"][: len(log)] != log or [row["move"] for row in added] != [ERASED]:
        findings.wrong.append(f"after practice the log has {[row['move'] for row in added]} more")
