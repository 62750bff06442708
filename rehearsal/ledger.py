"""The ledger: where every question and hand stood, worked out from the diary alone."""

from dataclasses import dataclass, field

from rehearsal.diary import Diary, Fact, Hand, Receipt

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
    "lowered": "lowered",
}


@dataclass(slots=True)
class Standing:
    """One question or hand at a moment."""

    receipt: Receipt | Hand
    status: str
    principle: str
    merged_into: str = ""
    supporters: set[str] = field(default_factory=set)

    @property
    def kind(self) -> str:
        """`question`, `hand` or `room`."""
        return self.receipt.kind if isinstance(self.receipt, Hand) else "question"

    @property
    def asker(self) -> str:
        """Who asked, as far as the order may know: the veiled ones of a person are another's.

        A hand is again another's, and each one in the room is a person of its own.
        """
        if isinstance(self.receipt, Hand):
            return f"{self.receipt.who or self.receipt.code} hand"
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
    hands: dict[str, Hand] = field(default_factory=dict)
    standings: dict[str, Standing] = field(default_factory=dict)  # of questions
    raised: dict[str, Standing] = field(default_factory=dict)  # of hands
    turns: list[Given] = field(default_factory=list)

    def apply(self, fact: Fact) -> None:
        """Take one fact into account."""
        if fact.verb == "asked":
            receipt = self.receipts[fact.code]
            self.standings[fact.code] = Standing(receipt, fact.value, receipt.principle)
        elif fact.verb == "raised":
            hand = self.hands[fact.code]
            self.raised[fact.code] = Standing(hand, "queued", hand.principle)
        elif standing := self.of(fact.code):
            self._change(standing, fact)

    def of(self, code: str) -> Standing | None:
        """How the question or hand of this code stands."""
        return self.standings.get(code) or self.raised.get(code)

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
        elif fact.verb == "back" and standing.kind == "room":
            standing.status = "lowered"  # it never waited

    def support(self, code: str) -> int:
        """Supporters, those of what was merged into it, and who asked that: each once.

        A veiled question that was merged counts one, whoever asked it. Nobody supports a hand.
        """
        if code in self.raised:
            return 0
        family = self._family(code)
        supporters = {who for of in family for who in self.standings[of].supporters}
        askers = {self._merged_asker(of) for of in family if of != code}
        return len(supporters) + len(askers - {self.standings[code].asker})

    def _merged_asker(self, code: str) -> str:
        standing = self.standings[code]
        return code if standing.receipt.attribution in VEILED else standing.asker

    def _family(self, code: str) -> list[str]:
        merged = [of for of, standing in self.standings.items() if standing.merged_into == code]
        return [code, *(member for of in merged for member in self._family(of))]

    def waiting(self) -> list[Standing]:
        """What waits for the floor."""
        known = (*self.standings.values(), *self.raised.values())
        return [s for s in known if s.status == "queued"]


def ledger_of(diary: Diary) -> Ledger:
    """The ledger after everything that is in the diary so far."""
    ledger = Ledger(diary.receipts, diary.hands)
    for fact in diary.facts:
        ledger.apply(fact)
    return ledger
