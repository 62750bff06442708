"""The close: killed in the midst, again and again; then every question has a fate, told once."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable

from benchmarks.codec import Json
from benchmarks.torture import audit
from benchmarks.torture.audit import Findings
from benchmarks.torture.crowd import Crowd
from benchmarks.torture.podium import Podium, held
from benchmarks.torture.process import Process
from benchmarks.torture.trouble import Trouble
from benchmarks.world import Message
from bot.store.database import Transaction, open_for_reading
from bot.store.events import list_closing
from bot.store.line import list_waiting
from bot.store.outbox import count_states

CLOSED = "**The roundtable is closed.**"
FATES = {
    "answered": "answered", "owed a written answer": "follow_up", "declined": "declined",
    "merged with another": "merged", "withdrawn": "withdrawn", "not reached": "not_reached",
}  # fmt: skip
LINE = re.compile(r"^`([A-Z]+-\d+)` (.+?)(?: · .*)?$", re.MULTILINE)
HEAD = re.compile(r"Log: ([\d,]+) entries, last hash `([0-9a-f]{64})`")
POSTED_WITHIN_S = 30


async def close(
    process: Process, crowd: Crowd, podium: Podium, trouble: Trouble, findings: Findings
) -> None:
    """Close the event, and let the bot die over it five times."""
    await _clear_the_floor(crowd, podium)
    attempt = crowd.diary.begin("close")
    closing = asyncio.create_task(crowd.organizer.slash("organize close"))
    await strike_when(process, closing, lambda tx: bool(list_closing(tx)))
    await _count(process, trouble)
    attempt.settle(await closing, r".* is closed\. Every question has an outcome")
    await audit.after_a_kill(process, crowd.diary, findings)
    for _ in range(2):  # it goes on by itself, and is killed when it has come further
        starting = asyncio.create_task(process.start())
        await strike_when(process, starting, lambda tx: not list_waiting(tx, 1))
        await asyncio.gather(starting, return_exceptions=True)
        await _count(process, trouble)
        await audit.after_a_kill(process, crowd.diary, findings)
    for instant in ("between", "edited"):  # what is told of it
        starting = asyncio.create_task(process.start())
        await trouble.kill(instant)
        await asyncio.gather(starting, return_exceptions=True)
        await audit.after_a_kill(process, crowd.diary, findings)
    await process.start()


async def _clear_the_floor(crowd: Crowd, podium: Podium) -> None:
    """End what has the floor: a close is refused as long as something does."""
    for _ in range(20):
        answer = await podium.floor.slash("mod next")
        if codes := held(answer):
            for code in codes:
                await podium.end_turn(code)
            continue
        for code in podium.took(crowd.diary.begin("next"), answer):
            await podium.end_turn(code)
        return


async def strike_when(
    process: Process, meanwhile: asyncio.Task[object], seen: Callable[[Transaction], bool]
) -> None:
    """kill -9 in the very moment in which the database shows this; else when the task is done."""
    reader = await open_for_reading(process.folder / "roundtable.db")
    try:
        while not meanwhile.done():
            if process.running and await reader.read(seen):
                break
            await asyncio.sleep(0.002)
    finally:
        process.strike()
        await reader.close()
    await process.gone()


async def _count(process: Process, trouble: Trouble) -> None:
    half_done = await process.look(list_closing)
    trouble.kills["closing" if half_done else "closed"] += 1


async def look(process: Process, crowd: Crowd, findings: Findings) -> None:
    """Every question has a fate, and one post tells it, with the log's head."""

    def over(tx: Transaction) -> bool:
        states = count_states(tx, 1)
        return not (list_closing(tx) or states.get("open") or states.get("sending"))

    for _ in range(POSTED_WITHIN_S):
        if await process.look(over):
            break
        await asyncio.sleep(1)
    await asyncio.sleep(3)  # for what would come twice
    await audit.after_a_kill(process, crowd.diary, findings)
    records = await audit.export(process)
    _ended(crowd, records, findings)
    posts = [m for m in process.channels["announcements"].seen() if CLOSED in m.text]
    if len(posts) != 1:
        kind = findings.duplicates if posts else findings.losses
        kind.append(f"{len(posts)} posts of the outcomes")
    for post in posts:
        await _told(process, post, records["questions"], findings)
    keys = [path.name for path in (process.folder / "keys").rglob("*") if "ballot" in path.name]
    findings.wrong += [f"{name} is still there" for name in keys]


def _ended(crowd: Crowd, records: dict[str, list[Json]], findings: Findings) -> None:
    """Nothing waits any more; the close is in the log once, and once for each that it ended."""
    for row in records["questions"]:
        if row["status"] not in FATES.values():
            findings.losses.append(f"{row['code']} is {row['status']} after the close")
    closes = Counter(row["code"] for row in records["log"] if row["move"] == "close")
    unreached = {r["code"] for r in records["questions"] if r["status"] == "not_reached"}
    for code in unreached | {""}:
        if not closes[code]:
            findings.losses.append(f"the close of {code or 'the event'} is not in the log")
    for code, count in closes.items():
        if count > 1:
            findings.duplicates.append(f"{code or 'the event'} was closed {count} times")
    held = {r["poll"] for r in records["polls"] if r["status"] not in ("closed", "published")}
    findings.wrong += [f"{code} is not closed" for code in held & set(crowd.polls)]


async def _told(process: Process, post: Message, rows: list[Json], findings: Findings) -> None:
    """The post lists every question with its fate, once, and its log's head holds."""
    text = "\n".join([post.text, *(data.decode() for data in post.files.values())])
    listed = LINE.findall(text)
    for code, count in Counter(code for code, _ in listed).items():
        if count > 1:
            findings.duplicates.append(f"{code} is listed {count} times among the outcomes")
    told = {code: FATES.get(words, words) for code, words in listed}
    for row in rows:
        if told.get(row["code"]) != row["status"]:
            told_as = told.get(row["code"])
            findings.losses.append(f"{row['code']} is {row['status']}, the post says {told_as}")
    head = HEAD.search(text)
    if head is None:
        findings.losses.append("the post says no head of the log")
        return
    words = ("verify", "--head", f"{head[1].replace(',', '')}:{head[2]}")
    status, said, complaint = await process.roundtable(*words)
    if status:
        findings.wrong.append(f"{' '.join(words)}: {complaint.strip()} {said.decode()}")
