"""`make torture`: a crowd acts while the bot is killed; does it keep its word?

    python -m benchmarks.torture --seed 7 --kills 50

Exit status 1 if anything was lost, came twice, or is illegal.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks import openapi
from benchmarks.double import Double
from benchmarks.torture import audit, closing, practice, shown
from benchmarks.torture.audit import Findings
from benchmarks.torture.crowd import LOST_S, Crowd
from benchmarks.torture.diary import Diary
from benchmarks.torture.podium import Podium
from benchmarks.torture.process import FAKETIME, Process, settle_down
from benchmarks.torture.trouble import INSTANTS, Trouble
from bot.store.due import list_owed

BOARD_WITHIN_S = 10.0
BOARD_EVERY = 3  # after every third kill all rest, and the board is compared
MOVED_UNTIL = 0.7  # of the kills: what is moved later, reminders would be waited for
LETTERS_WITHIN_S = 120.0
# What becomes of the sessions, one after the other as the kills go on.
PROGRAMME = ("start", "skip", "start", "start", "start")
MEANT = {"double_acknowledgement", "late_answer", "followup_before_answer", "expired_token"}


@dataclass
class Report:
    """What was survived, and what did not hold."""

    seed: int
    kills: Counter[str] = field(default_factory=Counter)
    happened: Counter[str] = field(default_factory=Counter)
    acts: Counter[str] = field(default_factory=Counter)
    findings: Findings = field(default_factory=Findings)
    late: list[str] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    overtaken: int = 0
    promised: int = 0
    resent: int = 0
    outside: int = 0
    boards_s: list[float] = field(default_factory=list)
    took_s: float = 0.0
    stopped_s: float = 0.0
    starts: list[tuple[float, float]] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The report for a person."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self.kills.items()))
        others = ", ".join(f"{count} {kind}" for kind, count in sorted(self.happened.items()))
        acts = ", ".join(f"{count} {kind}" for kind, count in self.acts.most_common())
        found = self.findings
        return [
            f"seed {self.seed}, {self.took_s:.0f} s",
            f"kills survived: {self.kills.total()} ({kinds})",
            f"other trouble: {self.happened.total()} ({others})",
            f"acknowledged: {self.promised} ({acts})",
            f"checks of an acknowledgement: {found.checked}",
            f"posts sent again under their nonce: {self.resent}, {self.outside} outside its window",
            f"posts that another's act overtook: {self.overtaken}",
            f"board looked at {len(self.boards_s)} times, equal to the export after"
            f" {max(self.boards_s):.1f} s at most",
            f"start to ready: {median(s for s, _ in self.starts):.1f} s, at most"
            f" {max(s for s, _ in self.starts):.1f}, of which the bot's own processor time"
            f" {median(cpu for _, cpu in self.starts):.1f} s",
            f"SIGTERM to the end: {self.stopped_s:.1f} s",
            "clock stepped by libfaketime"
            if FAKETIME
            else "clock not stepped: no libfaketime here",
            "bodies checked against Discord's description"
            if openapi.available()
            else "Discord's description is absent: only the written-out limits were checked",
            f"losses: {len(found.losses)}, duplicates: {len(found.duplicates)}, "
            f"otherwise wrong: {len(found.wrong)}, late: {len(self.late)}",
            *found.lines(),
            *(f"LATE {words}" for words in self.late),
        ]


async def torture(
    folder: Path, seed: int, kills: int, *, pace_s: float = 1.0, letters_in_s: float = 60.0
) -> Report:
    """Let a crowd act and the bot suffer; the report says whether it kept its word."""
    report, began_s = Report(seed), time.monotonic()
    async with Double() as double:
        process, diary = settle_down(double, folder), Diary()
        process.stepped = True
        crowd = Crowd(process, diary, seed, pace_s, letters_in_s)
        podium, trouble = Podium(crowd), Trouble(process, seed + 1)
        try:
            await process.start()
            await crowd.begin()
            diary.due_at = await process.look(audit.last_due)
            await practice.practise(process, crowd, podium, trouble, report.findings, kills)
            tasks = [*crowd.play(podium.loops()), asyncio.create_task(trouble.play())]
            await _kills(process, crowd, podium, trouble, tasks, report, kills)
            trouble.calm()
            await _end(process, crowd, podium, tasks, report)
            await closing.close(process, crowd, podium, trouble, report.findings)
            await closing.look(process, crowd, report.findings)
            await _stop(process, report)
        finally:
            trouble.over = crowd.over = True
            await process.kill()
        report.kills, report.happened = trouble.kills, trouble.happened
        report.starts = process.starts
        report.late, report.overtaken = crowd.late, crowd.overtaken
        _look_at_what_was_sent(process, diary, report)
    report.took_s = time.monotonic() - began_s
    return report


async def _kills(
    process: Process,
    crowd: Crowd,
    podium: Podium,
    trouble: Trouble,
    tasks: list[asyncio.Task[None]],
    report: Report,
    kills: int,
) -> None:
    """Kill, look, start, again; in between sessions begin, are moved, and polls are held."""
    instants = random.Random(crowd.chance.random())
    moved, before = 0, trouble.kills.total()
    while (number := trouble.kills.total() - before) < kills:
        await asyncio.sleep(instants.uniform(1.0, 3.0) * crowd.pace_s)
        acts = []
        if moved < len(PROGRAMME) and number >= moved * kills / (len(PROGRAMME) + 1):
            act = podium.leave_out if PROGRAMME[moved] == "skip" else podium.move_on
            acts.append(asyncio.create_task(act()))
            moved += 1
        if number % 12 == 1:
            acts.append(asyncio.create_task(podium.hold_poll()))
        if number % 6 == 0 and number < MOVED_UNTIL * kills:
            acts.append(asyncio.create_task(podium.retime()))
        if acts:
            await asyncio.wait(acts, timeout=5)
            tasks += acts
        instant = INSTANTS[number % len(INSTANTS)]
        await trouble.kill(instant)
        looked_at = number % BOARD_EVERY == BOARD_EVERY - 1
        if looked_at:
            crowd.resting = trouble.resting = True
            trouble.clear()
        looking = audit.after_a_kill(process, crowd.diary, report.findings)
        await asyncio.gather(trouble.start(instant), looking)
        if looked_at:
            await _board(process, report)
            crowd.resting = trouble.resting = False
        _go_along(trouble, report, crowd.late)


def _go_along(trouble: Trouble, report: Report, late: list[str]) -> None:
    """Say how far it is, and at once what did not hold."""
    for line in (*report.findings.lines(), *(f"LATE {words}" for words in late)):
        if line not in report.told:
            print(line, file=sys.stderr)
            report.told.add(line)
    print(f"{trouble.kills.total()} kills", end="\r", file=sys.stderr, flush=True)


async def _board(process: Process, report: Report) -> None:
    """The board shows in time what the database holds."""
    began_s = time.monotonic()
    while True:
        owed = await process.look(lambda tx: list_owed(tx, "board", ""))
        took_s = time.monotonic() - began_s
        if any(state in ("open", "sending") for state, _, _ in owed) and took_s < BOARD_WITHIN_S:
            await asyncio.sleep(0.05)
            continue
        records = await audit.export(process)
        differs = shown.board_differs(process, records["questions"])
        if not differs or took_s >= BOARD_WITHIN_S:
            break
    report.boards_s.append(took_s)
    if differs or took_s >= BOARD_WITHIN_S:
        report.findings.wrong.append(f"the board after {took_s:.1f} s: {differs}")


async def _end(
    process: Process,
    crowd: Crowd,
    podium: Podium,
    tasks: list[asyncio.Task[None]],
    report: Report,
) -> None:
    """Let the acts end, then compare everything once more with what was promised."""
    crowd.over = True
    await process.double.until(lambda: process.double.gateway.connected)
    await asyncio.wait(tasks, timeout=60 + LOST_S)
    for task in tasks:
        if task.done() and (fault := task.exception()) is not None:
            raise fault
    findings = report.findings
    await _board(process, report)
    await _letters(process, crowd)
    await podium.close_polls()
    await audit.after_a_kill(process, crowd.diary, findings)
    status, said, complaint = await process.roundtable("verify")
    if status:
        findings.wrong.append(f"verify: {complaint.strip()} {said.decode()}")
    records = await audit.export(process)
    audit.votes(crowd.diary, records["polls"], findings)
    shown.messages(crowd, records, findings)


async def _stop(process: Process, report: Report) -> None:
    """SIGTERM; and no fault of the bot's own was logged."""
    findings = report.findings
    for line in process.faults:
        words = str(line.get("exception", "")).strip().rpartition("\n")[2]
        if not words.startswith(("sqlite3.OperationalError", "discord.", "aiohttp.")):
            findings.wrong.append(f"fault: {words or line}")
    began_s = time.monotonic()
    status = await process.stop()
    report.stopped_s = time.monotonic() - began_s
    if status or report.stopped_s > 10:
        findings.wrong.append(f"SIGTERM: status {status} after {report.stopped_s:.1f} s")


async def _letters(process: Process, crowd: Crowd) -> None:
    """Wait until every reminder that was asked for has come, or should have."""
    world = process.double.world
    people = [person.member.user for person, _ in crowd.reminded]
    with contextlib.suppress(TimeoutError):
        await process.double.until(
            lambda: all(world.conversation(user).seen() for user in people), LETTERS_WITHIN_S
        )
    await asyncio.sleep(3)  # for what would come twice


def _look_at_what_was_sent(process: Process, diary: Diary, report: Report) -> None:
    double = process.double
    report.promised = len(diary.promised())
    report.acts = Counter(a.move for a in diary.promised())
    report.resent = sum(1 for _ in shown.resent(process))
    report.outside = shown.outside_the_window(process)
    findings = report.findings
    findings.wrong += [f"{v.kind}: {v.detail}" for v in double.violations if v.kind not in MEANT]
    findings.wrong += [f"unknown route: {route}" for route in double.unknown_routes]
    for kind in ("losses", "duplicates", "wrong"):  # each is found again after each kill
        setattr(findings, kind, list(dict.fromkeys(getattr(findings, kind))))


def main() -> None:
    """Torture, and tell what came of it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.torture", description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("-o", "--output", type=Path, help="also write the figures as JSON")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(torture(Path(folder), asked.seed, asked.kills))
    print("\n".join(report.lines()))
    if asked.output:
        figures = {"kills": dict(report.kills), "trouble": dict(report.happened)}
        more = {"acknowledged": dict(report.acts), "checked": report.findings.checked}
        asked.output.write_text(json.dumps(figures | more, indent=2), encoding="utf-8")
    sys.exit(0 if report.findings.good else 1)


if __name__ == "__main__":
    main()
