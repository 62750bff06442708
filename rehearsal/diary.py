"""The crowd's diary: what each person did and was told, in order. It is the witness."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """One act of one person, and the whole answer; `number` is its place among all acts.

    `language`: in which the person was to be answered; `html`: the page, for whoever came by it.
    """

    number: int
    at: int
    who: str
    act: str
    told: str
    answered: bool
    language: str = "en"
    html: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """What a person knows from an answer: who brought what about, when, and with which value.

    Of questions `verb` is one of: asked edited withdrew supported unsupported approved declined
    merged moved undone took answered back owed fate; of hands raised lowered took answered back;
    of polls opened voted unvoted published; of the programme started delayed; of oneself joined
    wished spoke (the language chosen) twice (a form sent twice) returned mine (the codes that
    stood under My questions); of notes and evidence wrote reviewed; of whoever asked blocked, for
    so many minutes. `code`
    says of which one, `value` what the verb alone does not: of took `next`, `question` or `hand`
    where the rule picked among these alone, `floor` out of turn, `room` straight to the room.
    """

    number: int
    at: int
    who: str
    verb: str
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an asker holds in hand: everything the bot acknowledged about one question."""

    number: int
    at: int
    who: str
    code: str
    secret: str
    principle: str
    text: str
    attribution: str
    attendance: str


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand that went up, or a turn that went straight to the room, as it was told.

    `who` is empty for somebody in the room of whom only the moderators know.
    """

    at: int
    who: str
    code: str
    kind: str
    principle: str
    attribution: str
    attendance: str
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A note or a piece of evidence, with all that was typed into the command."""

    at: int
    who: str
    code: str
    typed: dict[str, str]


@dataclass(frozen=True, slots=True)
class Trespass:
    """Somebody tried at the page what nobody may: what, and whether it was refused."""

    who: str
    what: str
    refused: bool


@dataclass(frozen=True, slots=True)
class Race:
    """Several people pressed for the same thing: `won` are the acts that were told yes."""

    what: str
    code: str
    tried: int
    won: int


@dataclass(slots=True)
class Diary:
    """Everything that was done and told, and what follows from it."""

    entries: list[Entry] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    hands: dict[str, Hand] = field(default_factory=dict)
    written: dict[str, Written] = field(default_factory=dict)
    wordings: dict[str, str] = field(default_factory=dict)  # the last one acknowledged, if edited
    races: list[Race] = field(default_factory=list)
    meddling: list[bool] = field(default_factory=list)
    trespasses: list[Trespass] = field(default_factory=list)
    tongues: dict[str, str] = field(default_factory=dict)  # who is answered in another than English
    chosen_overrun: int = 0  # minutes beyond the hard end that somebody chose knowing it
    downloads: dict[str, str] = field(default_factory=dict)  # what /export handed out
    restarts: list[tuple[int, int]] = field(default_factory=list)  # cut off at, back at

    def note(
        self, at: int, who: str, act: str, told: str, *, answered: bool, html: str = ""
    ) -> Entry:
        """Write down an act and its answer."""
        language, number = self.tongue(who), len(self.entries) + 1
        entry = Entry(number, at, who, act, told, answered, language, html)
        self.entries.append(entry)
        return entry

    def learn(self, verb: str, code: str, value: str = "") -> Fact:
        """Write down what the last answer means."""
        last = self.entries[-1]
        fact = Fact(last.number, last.at, last.who, verb, code, value)
        self.facts.append(fact)
        return fact

    def of(self, *verbs: str) -> Iterator[Fact]:
        """The facts of these verbs, in order."""
        return (fact for fact in self.facts if fact.verb in verbs)

    def tongue(self, who: str) -> str:
        """The language in which somebody is answered, as far as they know."""
        return self.tongues.get(who, "en")

    def entry(self, fact: Fact) -> Entry:
        """The act from whose answer a fact is known."""
        return self.entries[fact.number - 1]

    def votes(self, poll: str) -> dict[str, list[str]]:
        """What each person chose last in a poll, and did not withdraw."""
        cast: dict[str, list[str]] = {}
        for fact in self.of("voted", "unvoted"):
            if fact.code == poll and fact.verb == "voted":
                cast[fact.who] = fact.value.split("|")
            elif fact.code == poll:
                cast.pop(fact.who, None)
        return cast

    def mine(self, who: str) -> list[Receipt]:
        """The receipts that somebody holds."""
        return [receipt for receipt in self.receipts.values() if receipt.who == who]
