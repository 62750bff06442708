"""Was every question kept, as it was asked and decided?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from bot.rules.base import clean
from rehearsal.answers import NUMBER, sentence
from rehearsal.checks import Line, line
from rehearsal.diary import Receipt
from rehearsal.findings import Findings
from rehearsal.ledger import Ledger, ledger_of
from rehearsal.timeline import many

OUTCOMES = ("answered", "follow_up", "declined", "merged", "withdrawn", "not_reached")


def every_receipt_is_kept(findings: Findings) -> Line:
    """Every question whose asker holds a receipt is in questions.csv, with an outcome."""

    def troubles() -> Iterator[str]:
        rows = findings.questions
        for code in findings.diary.receipts:
            if code not in rows:
                yield f"{code} has a receipt in the diary and no row in questions.csv"
            elif rows[code]["status"] not in OUTCOMES:
                yield f"{code} is left {rows[code]['status']} in questions.csv"

    tried = many(len(findings.diary.receipts), "receipt")
    return line(
        "Every acknowledged question is in questions.csv, with an outcome",
        tried,
        troubles(),
        "questions.csv, timeline.txt",
    )


def nothing_is_made_up(findings: Findings) -> Line:
    """No row that nobody holds a receipt for."""
    rows = findings.tables["questions"]
    codes = [row["code"] for row in rows]
    given = [fact.code for fact in findings.diary.of("asked")]
    made_up = [f"{c} is in questions.csv and nobody asked it" for c in codes
               if c not in findings.diary.receipts]  # fmt: skip
    double = [f"{code} stands twice in questions.csv" for code in _double(codes)]
    double += [f"{code} was given to two questions" for code in _double(given)]
    tried = many(len(rows), "row")
    return line("No question is there that nobody asked", tried, made_up + double, "questions.csv")


def _double(codes: list[str]) -> list[str]:
    return sorted({code for code in codes if codes.count(code) > 1})


def everything_is_as_told(findings: Findings) -> Line:
    """Wording, attribution, support and outcome are those that people were last told."""
    diary = findings.diary
    ledger = ledger_of(diary)

    def troubles() -> Iterator[str]:
        for code, standing in ledger.standings.items():
            row = findings.questions.get(code)
            if row is None:
                continue  # another line says so
            receipt = diary.receipts[code]
            if code in diary.wordings:
                receipt = replace(receipt, text=diary.wordings[code])
            waited = standing.status in ("in_review", "queued")
            told = _as_row(receipt) | {
                "status": "not_reached" if waited else standing.status,
                "principle": standing.principle,
                "merged_into": standing.merged_into,
                "support": str(ledger.support(code)),
            }
            for column, value in told.items():
                if row[column] != value:
                    yield f"{code}: {column} is {row[column]!r}, the diary says {value!r}"

    tried = f"{many(len(ledger.standings), 'question')}, {many(len(diary.facts), 'fact')}"
    return line(
        "Wording, attribution, support and outcome are as people were told",
        tried,
        troubles(),
        "questions.csv, timeline.txt",
    )


def _as_row(receipt: Receipt) -> dict[str, str]:
    return {
        "asked_principle": receipt.principle,
        "text": clean(receipt.text),
        "attribution": receipt.attribution,
        "attendance": receipt.attendance,
    }


def limits_were_held(findings: Findings) -> Line:
    """Nobody got a receipt too soon, for too many at a time, or for too short or long a text."""
    limits, diary = findings.event.questions, findings.diary

    def troubles() -> Iterator[str]:
        last: dict[str, int] = {}
        for receipt in diary.receipts.values():
            pause = receipt.at - last.get(receipt.who, -(10**9))
            if pause < limits.cool_down.total_seconds() * 1000:
                yield f"{receipt.code} came {pause} ms after its asker's last one"
            last[receipt.who] = receipt.at
            if not limits.length_min <= len(clean(receipt.text)) <= limits.length_max:
                yield f"{receipt.code} has {len(clean(receipt.text))} characters"
        for code, count in _open_when_asked(findings).items():
            if count > limits.open_per_person:
                yield f"{code} was the {count}th of its asker's that waited"

    tried = many(_refusals(findings), "attempt refused", "attempts refused")
    return line("The limits of asking held", tried, troubles())


def _refusals(findings: Findings) -> int:
    """How often somebody was told that it was too soon, too many, too short or too long."""
    entries = findings.diary.entries
    return sum(any(k.search(e.told) for k in _limits(e.language)) for e in entries)


@cache
def _limits(language: str) -> tuple[re.Pattern[str], ...]:
    """How each limit is said, by the bot or on the page."""
    return (
        sentence("cool-down", language, seconds=NUMBER),
        sentence("too-many-open", language, count=NUMBER, count_max=NUMBER),
        sentence("phone-no-too-many-open", language, count=NUMBER, count_max=NUMBER),
        sentence("question-short", language, length=NUMBER, length_min=NUMBER),
        sentence("question-long", language, length=NUMBER, length_max=NUMBER),
    )


def _open_when_asked(findings: Findings) -> dict[str, int]:
    """How many of a person's questions waited right after each asking."""
    counts: dict[str, int] = {}
    ledger = Ledger(findings.diary.receipts, findings.diary.hands)
    for fact in findings.diary.facts:
        ledger.apply(fact)
        if fact.verb == "asked":
            counts[fact.code] = sum(
                standing.receipt.who == fact.who and standing.status in ("in_review", "queued")
                for standing in ledger.standings.values()
            )
    return counts
