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

from benchmarks import openapi
from benchmarks.double import Double
from benchmarks.torture import audit
from benchmarks.torture.audit import Findings
from benchmarks.torture.crowd import LOST_S, SESSIONS, Crowd
from benchmarks.torture.diary import Diary
from benchmarks.torture.process import FAKETIME, Process, settle_down
from benchmarks.torture.trouble import INSTANTS, Trouble

BOARD_WITHIN_S = 10.0
LETTERS_WITHIN_S = 120.0
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
    overtaken: int = 0
    promised: int = 0
    resent: int = 0
    outside: int = 0
    board_s: float = 0.0
    took_s: float = 0.0
    stopped_s: float = 0.0

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
            f"turns that another ended before they could be posted: {self.overtaken}",
            f"board equal to the export after {self.board_s:.1f} s",
            f"SIGTERM to the end: {self.stopped_s:.1f} s",
            "clock stepped by libfaketime"
            if FAKETIME
            else "clock not stepped: no libfaketime here",
            "bodies checked against Discord's description"
            if openapi.available()
            else "Discord's description is absent: only the written-out limits were checked",
            f"losses: {len(found.losses)}, duplicates: {len(found.duplicates)}, "
            f"otherwise wrong: {len(found.wrong)}, late: {len(self.late)}",
            *(f"LOST {words}" for words in found.losses),
            *(f"TWICE {words}" for words in found.duplicates),
            *(f"WRONG {words}" for words in found.wrong),
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
        crowd, trouble = (
            Crowd(process, diary, seed, pace_s, letters_in_s),
            Trouble(process, seed + 1),
        )
        try:
            await process.start()
            await crowd.begin()
            tasks = [*crowd.play(), asyncio.create_task(trouble.play())]
            await _kills(process, crowd, trouble, tasks, report, kills)
            trouble.calm()
            await _end(process, crowd, tasks, report)
        finally:
            trouble.over = crowd.over = True
            await process.kill()
        report.kills, report.happened = trouble.kills, trouble.happened
        report.late, report.overtaken = crowd.late, crowd.overtaken
        _look_at_what_was_sent(process, diary, report)
    report.took_s = time.monotonic() - began_s
    return report


async def _kills(
    process: Process,
    crowd: Crowd,
    trouble: Trouble,
    tasks: list[asyncio.Task[None]],
    report: Report,
    kills: int,
) -> None:
    """Kill, look, start, again; in between sessions begin and polls are held."""
    instants = random.Random(crowd.chance.random())
    coming = list(SESSIONS)
    while trouble.kills.total() < kills:
        await asyncio.sleep(instants.uniform(1.0, 3.0) * crowd.pace_s)
        number = trouble.kills.total()
        acts = []
        if coming and number >= (len(SESSIONS) - len(coming)) * kills / (len(SESSIONS) + 1):
            coming.pop()
            acts.append(asyncio.create_task(crowd.move_on()))
        if number % 12 == 1:
            acts.append(asyncio.create_task(crowd.hold_poll()))
        if acts:
            await asyncio.wait(acts, timeout=5)
            tasks += acts
        instant = INSTANTS[number % len(INSTANTS)]
        await trouble.kill(instant)
        looking = audit.after_a_kill(process, crowd.diary, report.findings)
        await asyncio.gather(trouble.start(instant), looking)
        if sys.stderr.isatty():
            print(f"\r{trouble.kills.total()} kills", end="", file=sys.stderr)


async def _end(
    process: Process, crowd: Crowd, tasks: list[asyncio.Task[None]], report: Report
) -> None:
    """Let the acts end, then compare everything once more with what was promised."""
    crowd.over = True
    await process.double.until(lambda: process.double.gateway.connected)
    await asyncio.wait(tasks, timeout=60 + LOST_S)
    findings, acted_s = report.findings, time.monotonic()
    while True:
        records = await audit.export(process)
        differs = audit.board_differs(process, records["questions"])
        report.board_s = time.monotonic() - acted_s
        if not differs or report.board_s > BOARD_WITHIN_S:
            break
        await asyncio.sleep(0.2)
    findings.wrong += differs
    await _letters(process, crowd)
    moderator = crowd.moderators[1]
    for code in crowd.polls:
        await moderator.slash("poll close", poll=code)
    await audit.after_a_kill(process, crowd.diary, findings)
    status, said, complaint = await process.roundtable("verify")
    if status:
        findings.wrong.append(f"verify: {complaint.strip()} {said.decode()}")
    records = await audit.export(process)
    audit.votes(crowd.diary, records["polls"], findings)
    audit.messages(crowd, records, findings)
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
    report.resent = sum(1 for _ in audit.resent(process))
    report.outside = audit.outside_the_window(process)
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
