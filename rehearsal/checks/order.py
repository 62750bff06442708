"""Did everybody get their time: nobody waited unseen, and both sides had their turns?"""

from collections.abc import Iterator
from itertools import pairwise

from rehearsal.answers import NUMBER, WORDS, sentence
from rehearsal.checks import Line, line
from rehearsal.findings import Findings
from rehearsal.ledger import Ledger
from rehearsal.timeline import many

MINUTE_MS = 60_000


def nobody_waited_unseen(findings: Findings) -> Line:
    """While a question waits for review the moderators are reminded, again and again.

    Between two reminders lie `nag_after` and the time that the bot was away.
    """
    nag_ms = round(findings.event.reminders.nag_after.total_seconds() * 1000)
    said = sentence("nag", findings.language, count=NUMBER, since=WORDS)
    nags = [s.at for s in findings.seen if s.channel == "moderators" and said.search(s.text)]
    waits = _waits(findings)

    def troubles() -> Iterator[str]:
        for code, since, until in waits:
            away = sum(
                max(0, min(back, until) - max(cut, since)) for cut, back in findings.diary.restarts
            )
            heard = [since, *(at for at in nags if since <= at <= until), until]
            longest = max(b - a for a, b in pairwise(heard))
            if longest > 2 * nag_ms + MINUTE_MS + away:
                yield f"{code} waited {longest // MINUTE_MS} min and no moderator was reminded"

    longest = max((until - since for _, since, until in waits), default=0)
    tried = f"{many(len(waits), 'wait')} for review, {longest / MINUTE_MS:.0f} min at most"
    return line("Nobody waited unseen", tried, troubles(), "timeline.txt: review and #moderators")


def _waits(findings: Findings) -> list[tuple[str, int, int]]:
    """Each time that a question waited for review: its code, since when, until when."""
    ledger, since = Ledger(findings.diary.receipts, findings.diary.hands), dict[str, int]()
    waits = []
    for fact in findings.diary.facts:
        ledger.apply(fact)
        standing = ledger.standings.get(fact.code)
        waiting = standing is not None and standing.status == "in_review"
        if waiting:
            since.setdefault(fact.code, max(fact.at, findings.starts_at))
        elif fact.code in since:
            waits.append((fact.code, since.pop(fact.code), max(fact.at, findings.starts_at)))
    return waits


def turns_are_in_balance(findings: Findings) -> Line:
    """No side goes without a turn for longer than a round while it has somebody waiting.

    A turn out of turn, straight to the room, of one kind alone or on the session's principles is
    somebody's choice or comes first, and breaks no balance.
    """
    ledger = Ledger(findings.diary.receipts, findings.diary.hands)
    sides: tuple[str, ...] = tuple(dict.fromkeys(findings.event.selection.turns))
    passed = dict.fromkeys(sides, 0)
    counted = dict.fromkeys(sides, 0)
    troubles = []
    for fact in findings.diary.facts:
        standing = ledger.of(fact.code)
        if fact.verb == "took" and standing is not None:
            side = standing.receipt.attendance
            waiting = {s.receipt.attendance for s in ledger.waiting()}
            counted[side] = counted.get(side, 0) + 1
            for other in sides:
                chosen = fact.value != "next" or bool(findings.principles_at(fact.at))
                passed[other] += other != side and other in waiting and not chosen
                if other == side or other not in waiting:
                    passed[other] = 0
                if passed[other] > len(findings.event.selection.turns):
                    troubles.append(f"{fact.code}: {other} was passed over {passed[other]} times")
        ledger.apply(fact)
    troubles += _shown_balance(findings, counted)
    if findings.event.selection.rule != "balanced":
        return line("Turns are in balance", "the rule in force is another", [])
    tried = ", ".join(f"{many(count, 'turn')} {side}" for side, count in counted.items())
    return line(
        "Turns are in balance, and shown as they are", tried, troubles, "turns.csv, timeline.txt"
    )


def _shown_balance(findings: Findings, counted: dict[str, int]) -> Iterator[str]:
    """The board said at the end how many turns each side had."""
    boards = [s for s in findings.seen if s.channel == "questions" and s.framed
              and s.has("question:form:")]  # fmt: skip
    for side, count in counted.items():
        heard = len({t["item"] for t in findings.tables["turns"] if t["attendance"] == side})
        said = sentence(f"balance-{side}", findings.language, turns=NUMBER, asked=NUMBER)
        shown = [found[0] for board in boards if (found := said.search(board.text))]
        if not shown:
            continue
        right = (
            sentence(f"balance-{side}", findings.language, turns=turns, asked=NUMBER)
            for turns in range(heard, count + 1)
        )
        if not any(said.fullmatch(shown[-1]) for said in right):
            yield f"the board says “{shown[-1]}”, the diary counts {heard} items, {count} turns"
