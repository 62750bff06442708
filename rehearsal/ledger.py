"""The ledger: where every question stood at each moment, worked out from the diary alone."""

from dataclasses import dataclass, field

from rehearsal.diary import Diary, Fact, Receipt

VEILED = ("sector", "anonymous")
BECOMES = {
    "approved": "queued",
    "declined": "declined",
    "withdrew": "withdrawn",
    "merged": "merged",
    "took": "on_floor",
    "answered": "answered",
    "back": "queued",
    "owed": "follow_up",
}


@dataclass(slots=True)
class Standing:
    """One question at a moment."""

    receipt: Receipt
    status: str
    principle: str
    merged_into: str = ""
    supporters: set[str] = field(default_factory=set)

    @property
    def asker(self) -> str:
        """Who asked, as far as the order may know: the veiled ones of a person are another's."""
        return f"{self.receipt.who} {'veiled' if self.receipt.attribution in VEILED else 'open'}"


@dataclass(frozen=True, slots=True)
class Given:
    """One turn on the floor: to which principle, side and asker it went."""

    code: str
    principle: str
    attendance: str
    asker: str


@dataclass(slots=True)
class Ledger:
    """Goes through the diary fact by fact."""

    receipts: dict[str, Receipt]
    standings: dict[str, Standing] = field(default_factory=dict)
    turns: list[Given] = field(default_factory=list)

    def apply(self, fact: Fact) -> None:
        """Take one fact into account."""
        if fact.verb == "asked":
            receipt = self.receipts[fact.code]
            self.standings[fact.code] = Standing(receipt, fact.value, receipt.principle)
        elif standing := self.standings.get(fact.code):
            self._change(standing, fact)

    def _change(self, standing: Standing, fact: Fact) -> None:
        standing.status = BECOMES.get(fact.verb, standing.status)
        if fact.verb == "took":
            attendance = standing.receipt.attendance
            self.turns.append(Given(fact.code, standing.principle, attendance, standing.asker))
        elif fact.verb == "supported":
            standing.supporters.add(fact.who)
        elif fact.verb == "unsupported":
            standing.supporters.discard(fact.who)
        elif fact.verb == "moved":
            standing.principle = fact.value
        elif fact.verb == "merged":
            standing.merged_into = fact.value
        elif fact.verb in ("edited", "undone"):
            standing.status, standing.merged_into = fact.value, ""

    def support(self, code: str) -> int:
        """Supporters, those of what was merged into it, and who asked that: each once."""
        family = self._family(code)
        supporters = {who for of in family for who in self.standings[of].supporters}
        askers = {self.standings[of].asker for of in family} - {self.standings[code].asker}
        return len(supporters) + len(askers)

    def _family(self, code: str) -> list[str]:
        merged = [of for of, standing in self.standings.items() if standing.merged_into == code]
        return [code, *(member for of in merged for member in self._family(of))]

    def waiting(self) -> list[Standing]:
        """What waits for the floor."""
        return [s for s in self.standings.values() if s.status == "queued"]


def ledger_of(diary: Diary) -> Ledger:
    """The ledger after everything that is in the diary so far."""
    ledger = Ledger(diary.receipts)
    for fact in diary.facts:
        ledger.apply(fact)
    return ledger
