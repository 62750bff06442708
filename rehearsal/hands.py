"""Hands: raised by command or on the board, lowered again, and raised for people in the room."""

from collections.abc import Sequence
from random import Random

from rehearsal.answers import WORDS, Answer, Told
from rehearsal.asking import Asking, Later, shown_name
from rehearsal.crowd import Person
from rehearsal.diary import Hand
from rehearsal.ledger import ledger_of
from rehearsal.stage import Stage
from rehearsal.timeline import cut

BUTTON = "hand:press:"
# Who sits in the room without Discord; a moderator raises a hand for them.
IN_ROOM = (
    ("H.E. Brigitte Okonjo-Vale", "Mission of Freedonia"),
    ("Colonel Istvan Tarr", "Border Guard of Ruritania"),
    ("Sister Perpetua Dlomo", "House of Welcome"),
    ("Prof. Agathe Winterbourne", "Institute of Passage"),
    ("Deputy Mayor Ülkü Şahin", "Harbour City"),
    ("Mr Tevita Fonua", "Seafarers' Union"),
)
NOTES = {
    "en": "On what happens at the border",
    "fr": "Sur ce qui se passe à la frontière",
    "es": "Sobre lo que pasa en la frontera",
    "ar": "عمّا يحدث على الحدود",
    "ru": "О том, что происходит на границе",
    "zh": "关于边境上发生的事",
}
NOTED, SUBJECT, LOWERS = 0.5, 0.6, 0.3


class Hands:
    """Puts hands up and takes them down, and writes into the diary what was said of it."""

    def __init__(self, stage: Stage, asking: Asking, later: Later) -> None:
        self._stage = stage
        self._asking = asking
        self._later = later
        self._principles = [principle.key for principle in stage.event.principles]

    async def press(self, person: Person) -> None:
        """Raise one's hand, or lower the one that is up: by command, or on the board."""
        typed = self.thought(person)
        board = self._stage.message("questions", BUTTON)
        if board is None or person.chance.random() < 0.5:
            answer = await self._stage.slash(person, "hand", **typed)
        else:
            answer = await self._stage.press(person, board, BUTTON)
            if answer and answer.form:
                answer = await self._stage.send(person, answer, typed)
        if code := self._learn(person, answer, typed):
            if person.chance.random() < LOWERS:
                seconds = person.chance.randrange(30, 400)
                self._later(seconds, lambda: self._lower(person, answer, code))

    async def raise_for_room(self, moderator: Person, chance: Random) -> None:
        """Somebody in the room raises a hand, and a moderator saw it."""
        name, affiliation = chance.choice(IN_ROOM)
        typed = {"name": name, "affiliation": affiliation}
        if chance.random() < SUBJECT:
            typed["principle"] = chance.choice(self._principles)
        answer = await self._stage.slash(moderator, "mod hand", **typed)
        code = self.code(answer, "hand-added", who=WORDS)
        if code:
            self.keep(code, "hand", typed.get("principle", ""), "named", "room", name=name)
            self._tell(moderator.name, f"raises {code} for somebody in the room", "moderator")

    def keep(
        self,
        code: str,
        kind: str,
        principle: str,
        attribution: str,
        attendance: str,
        *,
        who: str = "",
        name: str = "",
        note: str = "",
    ) -> None:
        """Write down a hand that went up; without a principle the session's only one counts."""
        on_session = self._asking.session_principles
        about = principle or (on_session[0] if len(on_session) == 1 else "")
        fact = self._stage.diary.learn("raised", code)
        self._stage.diary.hands[code] = Hand(
            fact.at, who, code, kind, about, attribution, attendance, name, note
        )

    def code(self, answer: Told | None, key: str, **blanks: str) -> str:
        """The code of the new hand that an answer speaks of; empty where it speaks of none."""
        number = 1 + sum(known.startswith("H-") for known in self._stage.diary.hands)
        return f"H-{number}" if answer and answer.says(key, code=f"H-{number}", **blanks) else ""

    def up(self, who: str) -> Sequence[str]:
        """The hands that somebody has up, by the diary: one at most."""
        raised = ledger_of(self._stage.diary).raised.items()
        waiting = ("queued", "on_floor")
        return [c for c, s in raised if _who(s.receipt) == who and s.status in waiting]

    def thought(self, person: Person) -> dict[str, str]:
        """What somebody would say beside their hand."""
        typed = {}
        if person.chance.random() < NOTED:
            typed["note"] = NOTES[person.language]
        if person.chance.random() < SUBJECT:
            typed["principle"] = person.chance.choice(self._principles)
        return typed

    def _learn(self, person: Person, answer: Answer | None, typed: dict[str, str]) -> str:
        """What came of it: the code of the hand that is up now, else nothing."""
        for code in self.up(person.key):
            if answer and answer.says("hand-lowered", code=code):
                self.lowered(person, code)
                return ""
        return self.raised(person, answer, "hand-raised", typed)

    def raised(self, person: Person, answer: Told | None, key: str, typed: dict[str, str]) -> str:
        """Write down the hand that went up, if this sentence says so: its code."""
        code = self.code(answer, key)
        if not code:
            first = cut(answer.first, 120) if answer else "nothing"
            self._tell("somebody", f"raises a hand and is told: {first}")
            return ""
        attribution, attendance = self._shown(person)
        self.keep(
            code, "hand", typed.get("principle", ""), attribution, attendance,
            who=person.key, note=typed.get("note", ""),
        )  # fmt: skip
        self._tell(shown_name(person, attribution), f"raises a hand: {code}", "asker")
        return code

    def _shown(self, person: Person) -> tuple[str, str]:
        """How a hand shows them: as they said of themselves, else as nobody, and online.

        By which code somebody came to the page says where they are.
        """
        said = [fact for fact in self._stage.diary.of("joined") if fact.who == person.key]
        attendance = person.attendance if said or person.by_page else "online"
        return (said[-1].value or "anonymous" if said else "anonymous"), attendance

    async def _lower(self, person: Person, receipt: Answer | None, code: str) -> None:
        """Lower it again, with the button under its code or by the same command."""
        control = receipt.control("hand:lower:") if receipt else None
        if code not in self.up(person.key):
            return
        if receipt and control and person.chance.random() < 0.5:
            answer = await self._stage.press(person, receipt, control)
        else:
            answer = await self._stage.slash(person, "hand")
        if answer and answer.says("hand-lowered", code=code):
            self.lowered(person, code)
        elif answer:
            self._tell("somebody", f"wants to lower {code} and is told: {cut(answer.first, 120)}")

    def lowered(self, person: Person, code: str) -> None:
        """Write down that somebody lowered their hand."""
        self._stage.diary.learn("lowered", code)
        shown = self._stage.diary.hands[code].attribution
        self._tell(shown_name(person, shown), f"lowers {code}", "asker")

    def _tell(self, actor: str, words: str, style: str = "") -> None:
        self._stage.timeline.tell(self._stage.now(), actor, words, style)


def _who(receipt: object) -> str:
    return receipt.who if isinstance(receipt, Hand) else ""
