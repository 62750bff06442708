"""Did the bot answer everybody, keep its log whole, and hold the announced end?"""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from rehearsal.answers import WORDS, sentence
from rehearsal.checks import Line, line
from rehearsal.findings import Findings, act
from rehearsal.timeline import many

MINUTE_MS = 60_000


def hash_chain_holds(findings: Findings) -> Line:
    """Every hash in log.json is recomputed from its entry, and each covers the one before."""

    def troubles() -> Iterator[str]:
        previous = "0" * 64
        for number, entry in enumerate(findings.objects["log"], start=1):
            if entry["number"] != number:
                yield f"entry {number} is numbered {entry['number']}"
            if entry["previous_hash"] != previous:
                yield f"entry {number} does not go on from the one before"
            if _hash(entry) != entry["hash"]:
                yield f"entry {number} was changed after it was written"
            previous = entry["hash"]

    return line(
        "The log's hash chain holds",
        many(len(findings.objects["log"]), "entry", "entries"),
        troubles(),
        "log.json",
    )


def _hash(entry: dict[str, Any]) -> str:
    """SHA-256 over the entry as one JSON array; its instant is in milliseconds."""
    at = round(datetime.fromisoformat(entry["at"]).timestamp() * 1000)
    columns = ("role", "code", "move", "from", "to", "reason", "digest", "previous_hash")
    written = [entry["event"], entry["number"], at, *(entry[column] for column in columns)]
    return hashlib.sha256(json.dumps(written, separators=(",", ":")).encode()).hexdigest()


def everybody_was_answered(findings: Findings) -> Line:
    """No act without an answer, no fault told to anybody, no error in the log."""
    entries = findings.diary.entries

    def troubles() -> Iterator[str]:
        for entry in entries:
            if not entry.answered:
                yield f"{act(findings, entry)}: {entry.who} {entry.act} was met with silence"
            elif sentence("fault", entry.language, reference=WORDS).search(entry.told):
                yield f"{act(findings, entry)}: {entry.who} {entry.act} met a fault"
        yield from (f"the bot raised {told}" for told in findings.faults)
        for written in findings.log.splitlines():
            if '"level": "error"' in written or '"level": "critical"' in written:
                yield f"bot.log: {written[:120]}"

    promise = "No fault, and nobody was met with silence"
    return line(promise, many(len(entries), "act"), troubles(), "bot.log, timeline.txt")


def hard_end_was_held(findings: Findings) -> Line:
    """The programme ended by the announced end, or as far beyond it as somebody chose."""
    event, chosen = findings.event, findings.diary.chosen_overrun
    hard = findings.starts_at + round((event.ends_at - event.starts_at).total_seconds() * 1000)
    ends = [row["actual_end"] for row in findings.tables["agenda"] if row["actual_end"]]
    ended = max(round(datetime.fromisoformat(end).timestamp() * 1000) for end in ends)
    over = max(0, ended - hard)
    troubles = []
    if event.hard_end and over > chosen * MINUTE_MS:
        troubles = [f"it ended {over // 1000} s after the announced end, {chosen} min were chosen"]
    if not event.hard_end:
        tried = "the end is not hard"
    elif chosen:
        tried = f"{over / MINUTE_MS:.1f} min past it, {chosen} min chosen knowing the cost"
    else:
        tried = f"{(hard - ended) // 1000} s to spare"
    promise = "The announced end was passed by explicit choice only"
    return line(promise, tried, troubles, "agenda.csv, timeline.txt: the last session")
