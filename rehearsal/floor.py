"""The floor: the chair gives it by the rule, out of turn or to the room, and takes it back."""

import re
from random import Random

from rehearsal.answers import Answer
from rehearsal.crowd import Person
from rehearsal.diary import Race
from rehearsal.hands import IN_ROOM, Hands
from rehearsal.moderators import Moderators
from rehearsal.stage import Stage
from rehearsal.timeline import cut

NEXT, ROOM = "floor:next:", "floor:room:"
LETTERS = {"H": "hand", "R": "room"}
_WHY = re.compile(r"^-# (?:.* · (?:online|in the room) · )?(.+)$", re.MULTILINE)


class Floor:
    """One item after the other: next, answered, sometimes back, now and then out of turn."""

    def __init__(
        self, stage: Stage, moderators: Moderators, hands: Hands, answers: list[str], chance: Random
    ):
        self._stage = stage
        self._moderators = moderators
        self._hands = hands
        self._answers = answers
        self._chance = chance
        self._card: Answer | None = None
        self._round: list[str] = []  # the codes of what is on the floor, in order

    @property
    def item(self) -> str:
        """The code of what is on the floor, of a round the one whose turn it is."""
        return self._round[0] if self._round else ""

    @property
    def kind(self) -> str:
        """`question`, `hand` or `room`."""
        return LETTERS.get(self.item.partition("-")[0], "question")

    async def take_next(self, person: Person, rival: Person | None = None) -> bool:
        """Next; with a rival who presses it as well. Whether something took the floor."""
        seen = self._stage.watch.latest("moderators", NEXT)
        console = self._stage.message("moderators", NEXT)
        if seen and console and seen.buttons[NEXT] and self._chance.random() < 0.6:
            answer = await self._stage.press(person, console, NEXT)
        else:
            answer = await self._stage.slash(person, "mod next")
        taken = self._learn(person, answer, "next")
        if rival and taken:
            late = await self._stage.slash(rival, "mod next")
            self._race("next", late, won=bool(late and late.control("floor:answered:")))
            self._tell(rival, f"presses Next too and is told: {_first(late)}")
        return taken

    async def take_round(self, person: Person) -> bool:
        """Two or three at once, to be answered together."""
        answer = await self._stage.slash(person, "mod next", count=self._chance.choice((2, 3)))
        return self._learn(person, answer, "next")

    async def take_kind(self, person: Person) -> bool:
        """The next among the hands alone, or among the questions."""
        kind = self._chance.choice(("hand", "hand", "question"))
        answer = await self._stage.slash(person, "mod next", kind=kind)
        return self._learn(person, answer, kind) or await self.take_next(person)

    async def give_room(self, person: Person) -> bool:
        """Give the floor straight to somebody in the room, by command or on the console."""
        typed: dict[str, str] = {}
        if self._chance.random() < 0.6:
            typed["name"] = self._chance.choice(IN_ROOM)[0]
        if self._chance.random() < 0.5:
            principles = self._stage.event.principles
            typed["principle"] = self._chance.choice(principles).key
        seen = self._stage.watch.latest("moderators", ROOM)
        console = self._stage.message("moderators", ROOM)
        if seen and console and seen.buttons[ROOM] and self._chance.random() < 0.5:
            answer = await self._stage.press(person, console, ROOM)
            if answer and answer.form:
                answer = await self._stage.send(person, answer, typed)
        else:
            answer = await self._stage.slash(person, "mod room", **typed)
        if code := _taken(answer)[:1]:
            attribution = "named" if "name" in typed else "anonymous"
            principle, name = typed.get("principle", ""), typed.get("name", "")
            self._hands.keep(code[0], "room", principle, attribution, "room", name=name)
        return self._learn(person, answer, "room")

    async def take_out_of_turn(self, person: Person) -> bool:
        """Give the floor to another item, for one of the event's reasons."""
        queued = self._moderators.waiting("queued")[1:]
        if not queued:
            return await self.take_next(person)
        code = self._chance.choice(queued)
        reasons = self._stage.event.selection.override_reasons
        place = self._chance.randrange(len(reasons))
        if self._chance.random() < 0.5:
            words = reasons[place].say("en")
            answer = await self._stage.slash(person, "mod floor", item=code, reason=words)
        else:
            answer = await self._moderators.open(person, code)
            for control, value in (("item:floor:", ""), ("item:floored:", str(place))):
                found = answer.control(control) if answer else None
                if answer is None or found is None:
                    return False
                if value:
                    answer = await self._stage.choose(person, answer, found, value)
                else:
                    answer = await self._stage.press(person, answer, found)
        return self._learn(person, answer, "floor")

    async def answered(self, person: Person, rival: Person | None = None) -> None:
        """What is on the floor was answered; with a rival who says so as well."""
        code, speakers = self.item, self._stage.event.speakers
        if not code:
            return
        kind = self.kind
        done = "decided-answered" if kind == "question" else "hand-is-answered"
        if self._chance.random() < 0.5 and self._card and not rival:
            answer = await self._stage.press(person, self._card, f"floor:answered:{code}")
        else:
            by = self._chance.choice(speakers).name if speakers else ""
            options = {"answer": self._chance.choice(self._answers)} | ({"by": by} if by else {})
            options = options if kind == "question" else {}
            answer = await self._stage.slash(person, "mod answered", item=code, **options)
        if not (answer and answer.says(done, code=code)):
            return
        self._off("answered", code)
        self._tell(person, f"{code} {'is answered' if kind == 'question' else 'has spoken'}")
        if rival:
            late = await self._stage.slash(rival, "mod answered", item=code)
            won = bool(late and late.says(done, code=code))
            self._race("answered", late, won=won, code=code)
            self._tell(rival, f"marks {code} answered too and is told: {_first(late)}")

    async def clear(self, person: Person) -> None:
        """All that is on the floor was answered."""
        for _ in tuple(self._round):
            await self.answered(person)

    async def owe_answer(self, person: Person) -> str:
        """Nobody here knows: the answer is owed in writing. The code, to be answered later."""
        code = self.item
        if not code or self.kind != "question":
            await self.answered(person)
            return ""
        options = {"assignee": "the secretariat", "due": "within two weeks"}
        answer = await self._stage.slash(person, "mod followup", question=code, **options)
        if not (answer and answer.says("decided-follow-up", code=code)):
            return ""
        self._off("owed", code)
        self._tell(person, f"{code} is owed a written answer")
        return code

    async def answer_in_writing(self, person: Person, code: str) -> None:
        """The written answer has come."""
        words = self._chance.choice(self._answers)
        answer = await self._stage.slash(person, "mod answered", item=code, answer=words)
        if answer and answer.says("decided-answered", code=code):
            self._stage.diary.learn("answered", code)
            self._tell(person, f"{code} is answered in writing")

    async def put_back(self, person: Person) -> None:
        """Put what is on the floor back into the queue: its asker is not there."""
        code = self.item
        done = {"question": "decided-queued", "hand": "hand-is-queued", "room": "hand-is-over"}
        said = done[self.kind]
        answer = await self._stage.slash(person, "mod back", item=code) if code else None
        if answer and answer.says(said, code=code):
            self._off("back", code)
            self._tell(person, f"puts {code} back into the queue")

    def _learn(self, person: Person, answer: Answer | None, kind: str) -> bool:
        codes = _taken(answer)
        if answer is None or not codes:
            self._tell(person, f"asks who is next and is told: {_first(answer)}")
            return False
        self._card, self._round = answer, codes
        why = _WHY.findall(answer.text)
        verbs = {"floor": "Out of turn", "room": "The room"}
        for place, code in enumerate(codes):
            self._stage.diary.learn("took", code, kind)
            words = why[place] if place < len(why) else ""
            self._tell(person, f"{verbs.get(kind, 'Next')}: {code} has the floor — {words}")
        return True

    def _off(self, verb: str, code: str) -> None:
        self._stage.diary.learn(verb, code)
        self._card = None
        self._round.remove(code)

    def _race(self, what: str, late: Answer | None, *, won: bool, code: str = "") -> None:
        if late is not None:
            self._stage.diary.races.append(Race(what, code or self.item, 2, 1 + won))

    def _tell(self, person: Person, words: str) -> None:
        self._stage.timeline.tell(self._stage.now(), person.name, words, person.role)


def _taken(answer: Answer | None) -> list[str]:
    """The codes of what an answer says took the floor, in order."""
    controls = answer.controls if answer else ()
    return [c.rpartition(":")[2] for c in controls if c.startswith("floor:answered:")]


def _first(answer: Answer | None) -> str:
    """The first line of an answer."""
    return cut(answer.first, 120) if answer else "nothing"
