#!/usr/bin/env python3
"""Recompute who was next, and whether the reason that was given is true.

    python3 check_order.py FOLDER

FOLDER is what `roundtable export all --format csv -o FOLDER` wrote, with `--audience public` or
internal. Nothing but Python 3.11 is needed, and nothing of Roundtable is used: the rule is written
here a second time, from its published description. Of each turn one line; exit status 1 if a
reason is false. What cannot be checked is said, with the reason, and counted.
"""

import csv
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

TAKING = ("next", "floor", "room")
KINDS = {"H": "hand", "R": "room"}
# The reason's words where it is in English; in another language its numbers alone are compared.
SIDE = {"online": "online's turn", "room": "the room's turn"}
ENGLISH = re.compile("turn|heard|supporter|earliest|hands only|questions only|passed over")


@dataclass
class Item:
    """A question or hand as the log has it at one moment."""

    code: str
    kind: str
    attendance: str
    principles: list[str]  # as it was moved; the last one counts
    asked: tuple[str, int]  # when, and the number of the log's entry
    status: str = ""


@dataclass
class Event:
    """The export, and what the log told so far."""

    questions: dict[str, dict[str, str]]
    turns: list[dict[str, str]]
    log: list[dict[str, str]]
    picks: dict[int, list[dict[str, str]]]
    items: dict[str, Item] = field(default_factory=dict)

    @property
    def public(self) -> bool:
        """Whether this is the public export: it has no hashes."""
        return not any(row["hash"] for row in self.log)


class Unknown(Exception):
    """What the export does not tell; the message goes on from "because"."""


class False_(Exception):
    """The stored pick or its reason is not true; the message says what is."""


def read(folder: Path) -> Event:
    """The tables of an export."""

    def table(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    picks: dict[int, list[dict[str, str]]] = {}
    for row in table("picks"):
        picks.setdefault(int(row["turn"]), []).append(row)
    questions = {row["code"]: row for row in table("questions")}
    return Event(questions, table("turns"), table("log"), picks)


def check(event: Event) -> list[tuple[str, str, str]]:
    """Of each turn its item, a verdict (`true`, `unknown`, `false`) and why."""
    found: list[tuple[str, str, str]] = []
    for row in event.log:
        if row["move"] in TAKING:
            number = len(found) + 1
            try:
                verdict = ("true", check_turn(event, number, row))
            except Unknown as why:
                verdict = ("unknown", str(why))
            except False_ as what:
                verdict = ("false", str(what))
            found.append((row["code"], *verdict))
        follow(event, row)
    for turn in event.turns[len(found) :]:
        found.append((turn["item"], "false", "the log gives it no turn"))
    return found


def follow(event: Event, row: dict[str, str]) -> None:
    """Take one entry of the log into account."""
    code, move = row["code"], row["move"]
    if move in ("ask", "relay", "raise") and code:
        event.items[code] = new_item(event, row)
    item = event.items.get(code)
    if item is None:
        return
    if move == "principle":
        item.principles.append(row["reason"])
    elif move == "undo" and row["reason"] == "principle":
        item.principles.pop()
    item.status = row["to"] or item.status


def new_item(event: Event, row: dict[str, str]) -> Item:
    """A question or hand as the log begins with it; of a hand neither side nor principle."""
    code = row["code"]
    asked = (row["at"], int(row["number"]))
    kind = KINDS.get(code.partition("-")[0], "question")
    if kind != "question":
        return Item(code, kind, "", [""], asked)
    question = event.questions.get(code)
    attendance = question["attendance"] if question else ""
    return Item(code, kind, attendance, [code.partition("-")[0]], asked)


def check_turn(event: Event, number: int, row: dict[str, str]) -> str:
    """Whether this pick was as the rule says and its reason is true; how it was, in words."""
    if number > len(event.turns):
        raise False_("the log has a turn that turns.csv has not")
    turn = event.turns[number - 1]
    if turn["item"] != row["code"]:
        raise False_(f"turns.csv gives it to {turn['item']}")
    if turn["selection_reason"] != row["reason"]:
        raise False_(f"the log's reason is “{row['reason']}”")
    if row["move"] == "floor":
        if not turn["override_reason"] and turn["selection_reason"]:
            raise Unknown("the reason for taking it out of turn was erased")
        if turn["override_reason"] not in turn["selection_reason"]:
            raise False_("its reason is not the one for which it was taken out of turn")
        return "out of turn, as it says"
    if row["move"] == "room":
        return "given to the room by the chair, as it says"
    if turn["override_reason"]:
        raise False_("it was the next in turn, and has a reason for being taken out of turn")
    return check_pick(event, number, turn)


def check_pick(event: Event, number: int, turn: dict[str, str]) -> str:
    """Whether whoever had the turn was next by the rule."""
    rows = event.picks.get(number)
    if not rows:
        raise Unknown("picks.csv has nothing of this turn")
    head = rows[0]
    known = {each["item"]: each for each in rows}
    waiting = waiting_at(event, head, known)
    if turn["item"] not in {item.code for item in waiting}:
        raise False_("it did not wait for the floor")
    own = next(item for item in waiting if item.code == turn["item"])
    if (turn["attendance"], turn["principle"]) != (own.attendance, own.principles[-1]):
        raise False_(f"it was on {own.principles[-1] or 'no principle'}, {own.attendance}")
    before = event.turns[: number - 1]
    check_reason(turn, head, known, before)
    steps = narrow_balanced if head["rule"] == "balanced" else narrow_otherwise
    try:
        steps(event, head, known, waiting, before, own)
    except Unknown as why:
        raise Unknown(f"{why}; what its reason says is true") from None
    return "by the rule"


def waiting_at(event: Event, head: dict[str, str], known: dict[str, dict[str, str]]) -> list[Item]:
    """Who waited, with sides and principles; of hands these stand in picks.csv."""
    keys = dict(pair.split("=") for pair in head["principles"].split(";"))
    found = []
    for item in event.items.values():
        if item.status != "queued" or head["only"] not in ("", item.kind):
            continue
        side, principle = item.attendance, keys.get(item.principles[-1], item.principles[-1])
        if item.kind != "question":
            if item.code not in known:
                raise Unknown(f"{item.code} waited too, and picks.csv does not have it")
            side, principle = known[item.code]["attendance"], known[item.code]["principle"]
        found.append(Item(item.code, item.kind, side, [principle], item.asked, item.status))
    return found


def check_reason(
    turn: dict[str, str],
    head: dict[str, str],
    known: dict[str, dict[str, str]],
    before: list[dict[str, str]],
) -> None:
    """Whether what the reason says in numbers and words is so."""
    parts = turn["selection_reason"].split(" · ")
    keys = [pair.split("=")[1] for pair in head["principles"].split(";")]
    counts = {key: sum(each["principle"] == key for each in before) for key in keys}
    own = known.get(turn["item"])
    if own and own["support"] and turn["kind"] == "question" and head["rule"] != "oldest":
        support = int(own["support"])
        if [int(n) for n in re.findall(r"\d+", parts[-1])] != ([support] if support else []):
            raise False_(f"it had {support} supporters; the reason says “{parts[-1]}”")
    if head["rule"] != "balanced":
        return
    if turn["principle"]:
        told = parts[-2] if turn["kind"] == "question" and len(parts) > 1 else parts[-1]
        expected = [counts[turn["principle"]], len(before)]
        if [int(n) for n in re.findall(r"\d+", told)][-2:] != expected:
            raise False_(f"heard were {expected[0]} of {expected[1]}; the reason says “{told}”")
        least = counts[turn["principle"]] == min(counts.values())
        if ENGLISH.search(told) and ("heard least" in told) != least:
            raise False_(f"heard least is {least}; the reason says “{told}”")
    cycle = head["cycle"].split(";")
    whose = cycle[len(before) % len(cycle)]
    said = turn["selection_reason"]
    for side, words in SIDE.items():
        plainly = any(part == words for part in parts)
        if plainly and not (side == whose == turn["attendance"]):
            raise False_(f"it was the turn of {whose}; the reason says “{words}”")
    on_session = turn["principle"] in head["session_principles"].split(";")
    if "on this session's principles" in said and not on_session:
        raise False_("its principle is none of the session's")


def narrow_balanced(
    event: Event,
    head: dict[str, str],
    known: dict[str, dict[str, str]],
    waiting: list[Item],
    before: list[dict[str, str]],
    own: Item,
) -> None:
    """The published steps, one after the other; whoever is left has the turn."""
    cycle, session = head["cycle"].split(";"), head["session_principles"].split(";")
    begin = len(before) % len(cycle)
    order = cycle[begin:] + cycle[:begin]
    heard = [turn["principle"] for turn in before]

    def distance(item: Item) -> int:
        return order.index(item.attendance) if item.attendance in order else len(order)

    left = waiting
    for what, key in (
        ("items on the session's principles come first", lambda i: i.principles[-1] not in session
         if head["session_principles"] else False),
        ("it was another side's turn", distance),
        ("another principle was heard less", lambda i: heard.count(i.principles[-1])),
    ):  # fmt: skip
        best = min(key(item) for item in left)
        left = [item for item in left if key(item) == best]
        if own not in left:
            raise False_(f"{what}: {', '.join(item.code for item in left[:3])}")
    compare(event, known, left, own, by_heard=bool(before), by_support=True)


def narrow_otherwise(
    event: Event,
    head: dict[str, str],
    known: dict[str, dict[str, str]],
    waiting: list[Item],
    _before: list[dict[str, str]],
    own: Item,
) -> None:
    """Support, then earliest; or earliest alone."""
    compare(event, known, waiting, own, by_heard=False, by_support=head["rule"] == "support")


def compare(
    event: Event,
    known: dict[str, dict[str, str]],
    left: list[Item],
    own: Item,
    *,
    by_heard: bool,
    by_support: bool,
) -> None:
    """Whether it comes before each of the others that are left, whatever is not known of them."""
    places = [pair.split("=")[1] for pair in next(iter(known.values()))["principles"].split(";")]
    places.append("")  # a hand on no principle comes last
    unsure: dict[str, int] = {}
    for other in left:
        if other is own:
            continue
        facts = [known.get(item.code, {}) for item in (own, other)]
        heard = [fact.get("heard", "") for fact in facts] if by_heard else ["false", "false"]
        support = [
            fact.get("support", "") or _of_hand(i)
            for fact, i in zip(facts, (own, other), strict=True)
        ]
        later = _merit(
            own, other, support if by_support else ["0", "0"], places, public=event.public
        )
        if heard[0] == heard[1] == "true" or heard == ["false", "false"]:
            verdict = later
        elif "" not in heard:
            verdict = heard == ["false", "true"], f"{other.code} had no turn before"
        elif heard[0] == "false" and later[0]:
            verdict = later  # whether the other one was heard or not
        else:
            verdict = None, "who was heard before"
        if verdict[0] is False:
            raise False_(verdict[1])
        if verdict[0] is None:
            unsure[verdict[1]] = unsure.get(verdict[1], 0) + 1
    if unsure:
        told = ", and ".join(unsure)
        where = "is not published" if event.public else "is not known any more"
        raise Unknown(f"{told}, of the {len(left)} that were left, {where}")


def _of_hand(item: Item) -> str:
    """Nobody supports a hand."""
    return "0" if item.kind != "question" else ""


def _merit(
    own: Item, other: Item, support: list[str], places: list[str], *, public: bool
) -> tuple[bool | None, str]:
    """Whether it comes before the other by support, then time, then number; and else why not."""
    if "" in support:
        return None, "the others' support at that time"
    if support[0] != support[1]:
        more = f"{other.code} had {support[1]} supporters, it had {support[0]}"
        return int(support[0]) > int(support[1]), more
    if own.asked[0] != other.asked[0]:
        return own.asked[0] < other.asked[0], f"{other.code} was asked before it"
    if public:
        return None, "which was asked first within the session"
    ranks = [
        (places.index(item.principles[-1]), int(item.code.rpartition("-")[2]))
        for item in (own, other)
    ]
    return ranks[0] < ranks[1], f"{other.code} was asked at the same moment"


def main() -> int:
    """Print a line for each turn; 1 if any is false."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    try:
        event = read(Path(sys.argv[1]))
    except (OSError, KeyError, ValueError) as fault:
        print(f"{sys.argv[1]} is no whole export: {fault}", file=sys.stderr)
        return 1
    data = "public data" if event.public else "this export"
    verdicts = {"true": 0, "unknown": 0, "false": 0}
    for number, (code, verdict, why) in enumerate(check(event), start=1):
        verdicts[verdict] += 1
        told = {
            "true": f"true: {why}",
            "unknown": f"not checkable from {data}, because {why}",
            "false": f"FALSE: {why}",
        }
        print(f"turn {number}  {code}  {told[verdict]}")
    print(
        f"{sum(verdicts.values())} turns: {verdicts['true']} true, {verdicts['unknown']} not"
        f" checkable from {data}, {verdicts['false']} false"
    )
    return 1 if verdicts["false"] else 0


if __name__ == "__main__":
    sys.exit(main())
