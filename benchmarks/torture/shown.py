"""What Discord saw, against the exports: each post once, and the board as the database is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from benchmarks.codec import Json
from benchmarks.messages import NONCE_KEPT_S
from benchmarks.torture.audit import Findings
from benchmarks.torture.crowd import SESSIONS, Crowd
from benchmarks.torture.podium import RETIMED
from benchmarks.torture.process import Process

BOARD_ROW = re.compile(r"^`([A-Z]+-\d+)` ▲ (\d+) · ", re.MULTILINE)


def messages(crowd: Crowd, records: dict[str, list[Json]], findings: Findings) -> None:
    """Every announcement and reminder reached its channel, and once."""
    findings.losses += crowd.missing
    process = crowd.process
    for key, title in SESSIONS.items():
        posts = _count(process, "announcements", f"### {title}\n")
        if posts > 1:
            findings.duplicates.append(f"session {key} announced {posts} times")
    left_out = {row["reason"] for row in records["log"] if row["move"] == "skip"}
    for row in records["agenda"]:
        key = row["session"]
        if (key in left_out) != (row["status"] == "skipped"):
            findings.losses.append(f"session {key}: {row['status']} although left out: {left_out}")
        if key in left_out and _count(process, "announcements", f"### {SESSIONS[key]}\n"):
            findings.wrong.append(f"session {key} was left out, and announced")
    retimings = sum(row["move"] in ("delay", "extend", "skip") for row in records["log"])
    if (posts := _count(process, "announcements", RETIMED)) > retimings:
        findings.duplicates.append(f"moved {retimings} times, announced {posts} times")
    turns = Counter(row["code"] for row in records["log"] if row["move"] == "next")
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
