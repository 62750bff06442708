"""Was the floor given by the rule, and was everything decided once, by those who may?"""

import re
from collections import Counter
from collections.abc import Iterator

from bot.rules.base import clean
from bot.texts import say
from rehearsal.checks import Line, line
from rehearsal.diary import Fact
from rehearsal.findings import Findings
from rehearsal.ledger import Ledger
from rehearsal.order import who_is_next
from rehearsal.timeline import many

BY_RULE = {"next": "", "question": "question", "hand": "hand"}  # the kind that was looked at


def order_followed_the_rule(findings: Findings) -> Line:
    """Every `next` is worked out anew from the diary; the turns are those that were given."""
    ledger = Ledger(findings.diary.receipts, findings.diary.hands)
    turns = findings.tables["turns"]
    rule = findings.event.selection.rule

    def troubles() -> Iterator[str]:
        for fact in findings.diary.facts:
            if fact.verb == "took":
                yield from _pick(findings, ledger, fact, turns[len(ledger.turns) :][:1])
            ledger.apply(fact)
        if len(turns) != len(ledger.turns):
            yield f"turns.csv has {len(turns)} turns, the diary {len(ledger.turns)}"

    found = list(troubles())
    ways = Counter(fact.value for fact in findings.diary.of("took"))
    by_rule = sum(ways[way] for way in BY_RULE)
    tried = (
        f"{many(by_rule, 'pick')} recomputed, {ways['floor']} out of turn, {ways['room']} room's"
    )
    promise = f"Who was next followed the rule “{rule}”"
    return line(promise, tried, found, "turns.csv, timeline.txt")


def _pick(
    findings: Findings, ledger: Ledger, fact: Fact, rows: list[dict[str, str]]
) -> Iterator[str]:
    """One pick against the rule and against its row in turns.csv."""
    number, event = len(ledger.turns) + 1, findings.event
    if not rows or rows[0]["item"] != fact.code:
        yield f"turn {number}: the chair was told {fact.code}, turns.csv has another"
        return
    row = rows[0]
    if (fact.value == "floor") != bool(row["override_reason"]):
        yield f"turn {number} ({fact.code}): {row['override_reason']=} after `{fact.value}`"
    yield from _row(ledger, fact, number, row)
    if fact.value not in BY_RULE:
        return
    expected = who_is_next(
        ledger,
        rule=event.selection.rule,
        cycle=event.selection.turns,
        on_session=findings.principles_at(fact.at),
        principles=[principle.key for principle in event.principles],
        only=BY_RULE[fact.value],
    )
    if expected != fact.code:
        yield f"turn {number}: {fact.code} had the floor, the rule says {expected}"
    elif event.selection.rule == "balanced":
        yield from _reason(findings, ledger, fact.code, row)


def _row(ledger: Ledger, fact: Fact, number: int, row: dict[str, str]) -> Iterator[str]:
    """Whose turn it was, by what people were told, and as turns.csv has it."""
    standing = ledger.of(fact.code)
    if standing is None:
        yield f"turn {number}: nobody was told that {fact.code} waits"
        return
    told = {
        "kind": standing.kind,
        "attendance": standing.receipt.attendance,
        "principle": standing.principle,
    }
    for column, value in told.items():
        if row[column] != value:
            yield f"turn {number} ({fact.code}): {column} is {row[column]!r}, not {value!r}"


def _reason(findings: Findings, ledger: Ledger, code: str, row: dict[str, str]) -> Iterator[str]:
    """What the reason counts, in whichever language: turns of the principle, all, supporters."""
    standing, language = ledger.of(code), findings.language
    principle = standing.principle if standing else ""
    titles = (p.title for p in findings.event.principles if p.key == principle)
    title = next((title.say(language) for title in titles), "")
    turns = sum(given.principle == principle for given in ledger.turns)
    support = ledger.support(code)
    expected = []
    if title:
        keys = ("reason-principle-least", "reason-principle")
        expected.append([
            say(language, key, principle=title, turns=turns, all=len(ledger.turns)) for key in keys
        ])  # fmt: skip
    if support:
        expected.append([say(language, "reason-support", count=support)])
    left = row["selection_reason"]
    for ways in expected:
        said = next((way for way in map(clean, ways) if way in left), "")
        left = left.replace(said, "", 1) if said else "0"
    if re.search(r"\d", left):
        told = " · ".join(ways[0] for ways in expected)
        yield f"{code}: the reason “{row['selection_reason']}” should count “{told}”"


def nobody_decided_twice(findings: Findings) -> Line:
    """Every race had one winner; each step in the log leaves the state that the last entered."""
    states: dict[str, str] = {}

    def troubles() -> Iterator[str]:
        for race in findings.diary.races:
            if race.won != 1:
                yield f"{race.won} won the race for {race.what} {race.code}".rstrip()
        for entry in findings.tables["log"]:
            code = entry["code"]
            asked = code in findings.diary.receipts or code in findings.diary.hands
            if not asked or not entry["to"]:
                continue  # of a poll, or no step: a block, for example
            if entry["from"] != states.get(code, ""):
                yield f"log entry {entry['number']}: {code} leaves a state that it was not in"
            states[code] = entry["to"]

    found = list(troubles())
    tried = f"{many(len(findings.diary.races), 'race')}, {many(len(states), 'life', 'lives')}"
    promise = "Nobody decided twice: every race had one winner"
    return line(promise, tried, found, "log.csv, timeline.txt")


def only_moderators_decided(findings: Findings) -> Line:
    """Whoever pressed what is meant for moderators was refused."""
    attempts = findings.diary.meddling
    crew = {key for key, person in findings.people.items() if person.role}
    verbs = ("approved", "declined", "took", "answered", "back", "started", "opened", "published")
    strangers = [
        f"{f.who} {f.verb} {f.code}" for f in findings.diary.of(*verbs) if f.who not in crew
    ]
    refused = ["an observer was not refused: see the moderators' channel"] * attempts.count(False)
    return line("Only moderators decided", f"{many(len(attempts), 'attempt')} refused",
                [*strangers, *refused])  # fmt: skip
