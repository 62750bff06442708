"""Does the bot keep its word? Its exports, against the crowd's diary."""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.codec import Json, loads
from benchmarks.torture.diary import Attempt, Diary
from benchmarks.torture.process import Process
from bot.cli.door import Refused
from bot.cli.export import export as export_command
from bot.cli.verify import verify as verify_command
from bot.store.agenda import list_sessions
from bot.store.database import Transaction

# These are no rows of an item's own.
COUNTED = ("support", "vote", "remind", "session_start", "close")
ENDS = frozenset({"decline", "withdraw"})  # what was merged into it is given back its state
BASE_KEY = "closing"  # the session that every re-timing moves


@dataclass(slots=True)
class Findings:
    """What was looked at, and what did not hold."""

    checked: int = 0
    losses: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """What did not hold, each once: after each kill it is found again."""
        kinds = (("LOST", self.losses), ("TWICE", self.duplicates), ("WRONG", self.wrong))
        return list(dict.fromkeys(f"{kind} {words}" for kind, found in kinds for words in found))

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


async def records(process: Process) -> dict[str, list[Json]]:
    """The same, exported in this process: to start another for each kill takes most of the time."""
    with contextlib.redirect_stdout(io.StringIO()):
        await export_command(process.config, "all", None, "json", "internal", _exported(process))
    return _read(process)


async def after_a_kill(process: Process, diary: Diary, findings: Findings) -> None:
    """Everything promised by now is there exactly once, and nothing illegal."""
    promised = diary.promised()
    found = await records(process)
    with contextlib.redirect_stdout(io.StringIO()) as said:
        try:
            await verify_command(process.config, None, None)
        except Refused as refused:
            findings.wrong.append(f"verify: {refused} {said.getvalue()}")
    due_at = await process.look(last_due)
    findings.checked += len(promised)
    compare(promised, diary, found, findings)
    moved(promised, diary, due_at - diary.due_at, findings)


def last_due(tx: Transaction) -> int:
    """When the last session is due."""
    return next(s.due_start_at for s in list_sessions(tx, 1) if s.key == BASE_KEY)


def compare(
    promised: list[Attempt], diary: Diary, records: dict[str, list[Json]], findings: Findings
) -> None:
    """Compare what was promised, and what may have been done besides, with the records."""
    log = records["log"]
    moves = Counter((row["move"], row["code"]) for row in log)
    given_back = released(log)
    least = Counter((a.move, a.code) for a in promised if a.move not in COUNTED)
    most = Counter((a.move, a.code) for a in diary.promised() if a.move not in COUNTED)
    tried = {a.move for a in diary.attempts} - set(COUNTED)
    for key in least.keys() | {key for key in moves if key[0] in tried}:
        move, code = key
        besides = sum(a.code in ("", code) for a in diary.possible(move))
        besides += given_back[code] if move == "unmerge" else 0
        if moves[key] < least[key]:
            findings.losses.append(f"{move} {code}: promised {least[key]}, stored {moves[key]}")
        if moves[key] > most[key] + besides:
            findings.duplicates.append(f"{move} {code}: promised {most[key]}, stored {moves[key]}")
    _questions(promised, diary, records["questions"], findings)
    _undone(promised, log, findings)
    _took(promised, log, records["turns"], findings)
    _started(promised, log, findings)
    _left_out(promised, log, findings)


def released(log: list[Json]) -> Counter[str]:
    """How often a question may have been given back its state because its target went."""
    found: Counter[str] = Counter()
    went = False
    for row in log:
        if row["move"] == "unmerge":
            found[row["code"]] += went
        else:
            went = row["move"] in ENDS
    return found


def _undone(promised: list[Attempt], log: list[Json], findings: Findings) -> None:
    """What was taken back is as it was before: in the state that was said, and in fact."""
    before: dict[tuple[str, str], str] = {}
    stored: Counter[tuple[str, str]] = Counter()
    for row in log:
        if row["move"] != "undo":
            before[row["code"], row["move"]] = row["from"]
            continue
        stored[row["code"], row["to"]] += 1
        if before.get((row["code"], row["reason"])) != row["to"]:
            findings.wrong.append(f"{row['code']}: {row['reason']} undone, it is {row['to']}")
    said = Counter((a.code, a.words) for a in promised if a.move == "undo")
    for key, count in said.items():
        if stored[key] < count:
            findings.losses.append(f"undo of {key}: promised {count}, stored {stored[key]}")


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
    _supports(promised, diary, by_code, findings)


def _supports(
    promised: list[Attempt], diary: Diary, by_code: dict[str, Json], findings: Findings
) -> None:
    """A supporter counts once for a question and all that was merged into it; so does each asker.

    Everybody here asks anonymously: then nobody is compared with anybody, and each asker of what
    was merged counts one.
    """
    sure = _supporters(a for a in promised if a.move == "support")
    all_of_them = (*diary.promised("support"), *diary.possible("support"))
    most = _supporters(all_of_them)
    children: dict[str, list[str]] = {}
    for code, row in by_code.items():
        children.setdefault(row["merged_into"], []).append(code)
    for code, row in by_code.items():
        family = [code]
        for member in family:  # it grows by what was merged into each
            family += children.get(member, [])
        askers, found = len(family) - 1, int(row["support"])
        fewest = len(set().union(*(sure.get(c, set()) for c in family))) + askers
        top = len(set().union(*(most.get(c, set()) for c in family))) + askers
        if found < fewest:
            findings.losses.append(f"support of {family}: promised {fewest}, counted {found}")
        if found > top:
            findings.duplicates.append(f"support of {family}: {top} tried, counted {found}")


def _supporters(attempts: Iterable[Attempt]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for attempt in attempts:
        found.setdefault(attempt.code, set()).add(attempt.who)
    return found


def moved(promised: list[Attempt], diary: Diary, by_ms: int, findings: Findings) -> None:
    """The programme was moved by as many minutes as was said, each re-timing once."""
    moves = ("delay", "extend")
    least = sum(int(a.words) for a in promised if a.move in moves)
    most = sum(int(a.words) for move in moves for a in diary.promised(move))
    most += sum(int(a.words) for move in moves for a in diary.possible(move))
    minutes = by_ms / 60_000
    if minutes < least:
        findings.losses.append(f"moved by {minutes} min, promised {least}")
    if minutes > most or minutes % 1:
        findings.duplicates.append(f"moved by {minutes} min, tried {most}")


def _started(promised: list[Attempt], log: list[Json], findings: Findings) -> None:
    started = Counter(row["reason"] for row in log if row["move"] == "session_start")
    for key, count in started.items():
        if count > 1:
            findings.duplicates.append(f"session {key} started {count} times")
    for attempt in promised:
        if attempt.move == "session_start" and not started[attempt.words]:
            findings.losses.append(f"session {attempt.words} was started, and is not")


def _took(promised: list[Attempt], log: list[Json], rows: list[Json], findings: Findings) -> None:
    """Whatever was given the floor has a turn, in the order that was said; a round is whole.

    Only one moderator gives the floor: nothing stands between the items of a round.
    """
    turns = [row["code"] for row in log if row["move"] == "next"]
    if (given := [row["item"] for row in rows]) != turns:
        findings.wrong.append(f"the turns are {given}, in the log {turns}")
    after = 0
    for codes in (a.words.split() for a in promised if a.move == "next" and a.words):
        places = range(after, len(turns) - len(codes) + 1)
        found = next((at for at in places if turns[at : at + len(codes)] == codes), None)
        if found is None:
            findings.losses.append(f"turns of {codes}: not stored so, after {turns[:after][-3:]}")
        else:
            after = found + len(codes)


def _left_out(promised: list[Attempt], log: list[Json], findings: Findings) -> None:
    """What was left out is so, once, and did not begin."""
    skipped = Counter(row["reason"] for row in log if row["move"] == "skip")
    started = {row["reason"] for row in log if row["move"] == "session_start"}
    for key, count in skipped.items():
        if count > 1:
            findings.duplicates.append(f"session {key} left out {count} times")
        if key in started:
            findings.wrong.append(f"session {key} was left out, and started")
    for attempt in promised:
        if attempt.move == "skip" and not skipped[attempt.words]:
            findings.losses.append(f"session {attempt.words} was left out, and is not")


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
