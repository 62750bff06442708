"""Does the bot keep its word? Its exports and what Discord saw, against the crowd's diary."""

from __future__ import annotations

import contextlib
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.codec import Json, loads
from benchmarks.messages import NONCE_KEPT_S
from benchmarks.torture.crowd import SESSIONS, Crowd
from benchmarks.torture.diary import Attempt, Diary
from benchmarks.torture.process import Process
from bot.cli.door import Refused
from bot.cli.export import export as export_command
from bot.cli.verify import verify as verify_command

COUNTED = ("support", "vote", "remind", "session_start")  # these are no rows of an item's own
BOARD_ROW = re.compile(r"^`([A-Z]+-\d+)` ▲ (\d+) · ", re.MULTILINE)


@dataclass(slots=True)
class Findings:
    """What was looked at, and what did not hold."""

    checked: int = 0
    losses: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether everything held."""
        return not (self.losses or self.duplicates or self.wrong)


async def export(process: Process) -> dict[str, list[Json]]:
    """Every record, as `roundtable export all` writes it, a process of its own."""
    words = ("export", "all", "--format", "json", "-o", str(_exported(process)))
    status, _, complaint = await process.roundtable(*words)
    if status:
        raise RuntimeError(f"the export was refused: {complaint}")
    return _read(process)


def _exported(process: Process) -> Path:
    return process.folder / "exported"


def _read(process: Process) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = {}
    for path in _exported(process).glob("*.json"):
        found |= loads(path.read_bytes())
    return found


async def after_a_kill(process: Process, diary: Diary, findings: Findings) -> None:
    """Everything promised by now is there exactly once, and nothing illegal.

    The commands run in this process: to start two more for each kill would take most of the time.
    """
    promised = diary.promised()
    with contextlib.redirect_stdout(io.StringIO()) as said:
        await export_command(process.config, "all", None, "json", "internal", _exported(process))
        try:
            await verify_command(process.config, None, None)
        except Refused as refused:
            findings.wrong.append(f"verify: {refused} {said.getvalue()}")
    findings.checked += len(promised)
    compare(promised, diary, _read(process), findings)


def compare(
    promised: list[Attempt], diary: Diary, records: dict[str, list[Json]], findings: Findings
) -> None:
    """Compare what was promised, and what may have been done besides, with the records."""
    moves = Counter((row["move"], row["code"]) for row in records["log"])
    least = Counter((a.move, a.code) for a in promised if a.move not in COUNTED)
    most = Counter((a.move, a.code) for a in diary.promised() if a.move not in COUNTED)
    for key, count in least.items():
        move, code = key
        besides = sum(a.code in ("", code) for a in diary.possible(move))
        if moves[key] < count:
            findings.losses.append(f"{move} {code}: promised {count}, stored {moves[key]}")
        if moves[key] > most[key] + besides:
            findings.duplicates.append(f"{move} {code}: promised {most[key]}, stored {moves[key]}")
    _questions(promised, diary, records["questions"], findings)
    _started(promised, records["log"], findings)


def _questions(promised: list[Attempt], diary: Diary, rows: list[Json], findings: Findings) -> None:
    """Each question stands under its code in its own words, once, with its supporters."""
    by_code = {row["code"]: row for row in rows}
    for words, count in Counter(row["text"] for row in rows if row["text"]).items():
        if count > 1:
            findings.duplicates.append(f"asked {count} times: {words}")
    changed = {a.code for a in diary.attempts if a.move in ("edit", "withdraw")}
    for attempt in (a for a in promised if a.move == "ask"):
        row = by_code.get(attempt.code)
        if row is None or (attempt.code not in changed and row["text"] != attempt.words):
            findings.losses.append(f"question {attempt.code} is not what was asked")
    merged = {row["code"] for row in rows if row["merged_into"]}
    merged |= {row["merged_into"] for row in rows}
    least = Counter(a.code for a in promised if a.move == "support")
    most = Counter(a.code for a in diary.promised("support"))
    most += Counter(a.code for a in diary.possible("support"))
    for code in most.keys() - merged:
        found = int(by_code[code]["support"]) if code in by_code else 0
        if found < least[code]:
            findings.losses.append(f"support of {code}: promised {least[code]}, counted {found}")
        if found > most[code]:
            findings.duplicates.append(f"support of {code}: {most[code]} tried, counted {found}")


def _started(promised: list[Attempt], log: list[Json], findings: Findings) -> None:
    started = Counter(row["reason"] for row in log if row["move"] == "session_start")
    for key, count in started.items():
        if count > 1:
            findings.duplicates.append(f"session {key} started {count} times")
    for attempt in promised:
        if attempt.move == "session_start" and not started[attempt.words]:
            findings.losses.append(f"session {attempt.words} was started, and is not")


def votes(diary: Diary, rows: list[Json], findings: Findings) -> None:
    """Every ballot counts once, for what its voter chose last."""
    for code in {a.code for a in diary.promised("vote")}:
        tried = [a for a in diary.attempts if a.move == "vote" and a.code == code]
        surely = {a.who for a in tried if a.state == "promised"}
        perhaps = {a.who for a in tried if a.state in ("open", "unknown")}
        options = [row for row in rows if row["poll"] == code]
        ballots = int(options[0]["ballots"]) if options else 0
        if ballots < len(surely):
            findings.losses.append(f"{code}: {len(surely)} voted, {ballots} ballots")
        if ballots > len(surely | perhaps):
            findings.duplicates.append(f"{code}: {len(surely | perhaps)} voted, {ballots} ballots")
        last = {a.who: {a.words} for a in tried if a.state == "promised"}
        for a in tried:  # what met with silence may have arrived later, as a session resumed
            if a.state in ("open", "unknown"):
                last.setdefault(a.who, set()).add(a.words)
        for place, row in enumerate(options):
            sure = sum(choices == {str(place)} and who in surely for who, choices in last.items())
            most = sum(str(place) in choices for choices in last.values())
            if row["votes"] is not None and not sure <= int(row["votes"]) <= most:
                findings.losses.append(
                    f"{code}, {row['option']}: {row['votes']} votes, {sure} to {most}"
                )


def messages(crowd: Crowd, records: dict[str, list[Json]], findings: Findings) -> None:
    """Every announcement and reminder reached its channel, and once."""
    findings.losses += crowd.missing
    process = crowd.process
    for key, title in SESSIONS.items():
        posts = _count(process, "announcements", f"### {title}\n")
        if posts > 1:
            findings.duplicates.append(f"session {key} announced {posts} times")
    turns = Counter(row["item"] for row in records["turns"])
    for code, count in turns.items():
        posts = _count(process, "questions", f"**On the floor: {code}**")
        if posts > count:
            findings.duplicates.append(f"{code} took the floor {count} times, posted {posts}")
    for person, attempt in crowd.reminded:
        letters = len(process.double.world.conversation(person.member.user).seen())
        if letters != 1:
            kind = findings.duplicates if letters else findings.losses
            kind.append(f"reminder of {attempt.who}: {letters} messages")


def _count(process: Process, place: str, words: str) -> int:
    return sum(words in m.text for m in process.channels[place].seen())


def board_differs(process: Process, rows: list[Json]) -> list[str]:
    """What the board shows otherwise than the exported questions; nothing when they agree."""
    boards = [m for m in process.channels["questions"].seen() if "question:form:" in str(m.data)]
    if len(boards) != 1:
        return [f"{len(boards)} boards"]
    shown = {code: int(count) for code, count in BOARD_ROW.findall(boards[0].text)}
    queued = {r["code"]: int(r["support"]) for r in rows if r["status"] == "queued"}
    differs = [
        f"{code} ▲ {count} on the board, {queued.get(code)} in the export"
        for code, count in shown.items()
        if queued.get(code) != count
    ]
    for head, count in re.findall(r"^### ([A-Z]+) · .* — (\d+) waiting", boards[0].text, re.M):
        actual = sum(r["status"] == "queued" and r["code"].startswith(head) for r in rows)
        if actual != int(count):
            differs.append(f"{head}: {count} waiting on the board, {actual} in the export")
    floor = {r["code"] for r in rows if r["status"] == "on_floor"}
    named = set(re.findall(r"^### On the floor: ([A-Z]+-\d+)", boards[0].text, re.M))
    if floor != {code for code in named if not code.startswith("H-")}:
        differs.append(f"on the floor: {named} on the board, {floor} in the export")
    return differs


def resent(process: Process) -> Iterator[float]:
    """How long after the first each further post under the same nonce came, in seconds."""
    first: dict[str, float] = {}
    for request in process.double.requests:
        body = request.body if isinstance(request.body, dict) else {}
        if request.method != "POST" or not body.get("nonce"):
            continue
        nonce = str(body["nonce"])
        if nonce in first:
            yield request.at_s - first[nonce]
        first.setdefault(nonce, request.at_s)


def outside_the_window(process: Process) -> int:
    """How many posts came again after Discord had forgotten their nonce."""
    return sum(after_s >= NONCE_KEPT_S for after_s in resent(process))
