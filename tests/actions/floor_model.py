"""The floor in a few lines: who waits, what is on it, every turn; written from PRODUCT 3 and 4.

`Waiting`, `Turn` and `Floor` are only the paper on which `floor_by_hand` works.
"""

from dataclasses import dataclass, field, replace

from bot.rules.floor import Floor, ItemKind, OrderRule, Turn, Waiting
from bot.rules.people import Attendance

UNDO_MS = 10 * 60_000
ROUND_MAX = 5


@dataclass(frozen=True)
class Item:
    """One question, hand or turn of the room's. `who` is nobody's place for whoever is there."""

    kind: ItemKind
    number: int
    who: int
    asker: str
    principle: str
    attendance: Attendance
    status: str
    at: int
    version: int = 1


@dataclass(frozen=True)
class Given:
    """One turn; `open` while the item has the floor."""

    code: str
    principle: str
    attendance: Attendance
    asker: str
    taken_at: int
    open: bool = True


@dataclass(frozen=True)
class Decided:
    """A decision, as far as it can be taken back."""

    code: str
    verb: str
    before: Item
    version: int
    at: int


@dataclass
class Model:
    """Every item by its code, every turn, and what each moderator decided."""

    rule: OrderRule
    cycle: tuple[Attendance, ...]
    principles: tuple[str, ...]
    sessions: list[tuple[str, ...]]
    moderators: int
    items: dict[str, Item] = field(default_factory=dict)
    supporters: dict[str, set[int]] = field(default_factory=dict)
    turns: list[Given] = field(default_factory=list)
    decided: dict[int, list[Decided]] = field(default_factory=dict)
    place: int = 0  # of the running session
    warned: int = 0  # the last turn of which `next` was told
    open: bool = True

    def of(self, *statuses: str) -> list[str]:
        return [code for code, item in self.items.items() if item.status in statuses]

    def hands(self, *statuses: str) -> list[str]:
        """The hands in these states that people raised themselves."""
        return [code for code in self.of(*statuses) if self.items[code].asker.startswith("hand ")]

    def on_floor(self) -> list[str]:
        return [turn.code for turn in self.turns if turn.open]

    def up(self, who: int) -> str:
        """The hand that somebody has up; empty where there is none."""
        mine = [c for c in self.of("queued", "on_floor") if self.items[c].asker == f"hand {who}"]
        return mine[0] if mine else ""

    def add(self, code: str, item: Item) -> None:
        assert code not in self.items, "a code was given twice"
        self.items[code] = item

    def only_principle(self) -> str:
        principles = self.sessions[self.place] if self.place < len(self.sessions) else ()
        return principles[0] if len(principles) == 1 else ""

    def waiting(self) -> list[Waiting]:
        return [
            Waiting(
                code, item.number, item.principle, item.attendance, item.asker,
                len(self.supporters.get(code, ())), item.at, item.kind,
            )
            for code, item in self.items.items() if item.status == "queued"
        ]  # fmt: skip

    def floor(self) -> Floor:
        given = (
            Turn(n, t.principle, t.attendance, t.asker) for n, t in enumerate(self.turns, start=1)
        )
        on_session = self.sessions[self.place] if self.place < len(self.sessions) else ()
        return Floor(self.rule, self.cycle, tuple(given), frozenset(on_session), self.principles)

    # What moderators do ----------------------------------------------------------------------

    def decide(self, who: int, code: str, verb: str, status: str, at: int) -> None:
        """A move of a moderator's; whoever leaves the floor ends their turn."""
        before = self.items[code]
        self._set(code, status)
        made = Decided(code, verb, before, before.version + 1, at)
        self.decided.setdefault(who, []).append(made)

    def take(self, who: int, code: str, verb: str, at: int) -> None:
        item = self.items[code]
        self.turns.append(Given(code, item.principle, item.attendance, item.asker, at))
        self.decide(who, code, verb, "on_floor", at)

    def _set(self, code: str, status: str) -> None:
        item = self.items[code]
        self.items[code] = replace(item, status=status, version=item.version + 1)
        if status != "on_floor":
            self.turns = [
                replace(turn, open=False) if turn.code == code else turn for turn in self.turns
            ]

    def lower(self, code: str) -> None:
        """Lowered by whoever raised it."""
        self._set(code, "lowered")

    def may_undo(self, who: int, now: int) -> bool:
        """One's own last, within ten minutes, nobody built on it, and there is a place for it."""
        if not self.decided.get(who):
            return False
        last = self.decided[who][-1]
        item = self.items[last.code]
        if now - last.at > UNDO_MS or item.version != last.version:
            return False
        others = [c for c in self.of("queued", "on_floor") if self.items[c].asker == item.asker]
        if item.kind == "hand" and set(others) - {last.code}:
            return False  # they raised another hand since
        if last.before.status == "on_floor":
            return not any(turn.open and turn.taken_at >= last.at for turn in self.turns)
        return True

    def undo(self, who: int) -> str:
        """The code of what was taken back; the turn that was given stays one that was given."""
        last = self.decided[who].pop()
        self._set(last.code, "lowered" if last.verb == "room" else last.before.status)
        if last.before.status == "on_floor":
            place = max(n for n, turn in enumerate(self.turns) if turn.code == last.code)
            self.turns[place] = replace(self.turns[place], open=True)
        return last.code

    def close(self) -> None:
        self.open = False
        for code in self.of("in_review", "queued"):
            question = self.items[code].kind == "question"
            self._set(code, "not_reached" if question else "lowered")
