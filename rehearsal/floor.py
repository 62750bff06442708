"""The floor: the chair gives it to whoever is next, or out of turn, and takes it back."""

import re
from random import Random

from rehearsal.answers import Answer
from rehearsal.crowd import Person
from rehearsal.diary import Race
from rehearsal.moderators import Moderators
from rehearsal.stage import Stage
from rehearsal.timeline import cut

NEXT = "floor:next:"
_WHY = re.compile(r"^-# .* · (?:online|in the room) · (.+)$", re.MULTILINE)


class Floor:
    """One item after the other: next, answered, sometimes back, now and then out of turn."""

    def __init__(self, stage: Stage, moderators: Moderators, answers: list[str], chance: Random):
        self._stage = stage
        self._moderators = moderators
        self._answers = answers
        self._chance = chance
        self._card: Answer | None = None
        self.item = ""  # the code of what is on the floor

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
        if self._chance.random() < 0.5 and self._card and not rival:
            answer = await self._stage.press(person, self._card, f"floor:answered:{code}")
        else:
            by = self._chance.choice(speakers).name if speakers else ""
            options = {"answer": self._chance.choice(self._answers)} | ({"by": by} if by else {})
            answer = await self._stage.slash(person, "mod answered", item=code, **options)
        if not (answer and answer.says("decided-answered", code=code)):
            return
        self._off("answered", code)
        self._tell(person, f"{code} is answered")
        if rival:
            late = await self._stage.slash(rival, "mod answered", item=code)
            won = bool(late and late.says("decided-answered", code=code))
            self._race("answered", late, won=won, code=code)
            self._tell(rival, f"marks {code} answered too and is told: {_first(late)}")

    async def owe_answer(self, person: Person) -> str:
        """Nobody here knows: the answer is owed in writing. The code, to be answered later."""
        code = self.item
        options = {"assignee": "the secretariat", "due": "within two weeks"}
        answer = await self._stage.slash(person, "mod followup", question=code, **options)
        if not code or not (answer and answer.says("decided-follow-up", code=code)):
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
        answer = await self._stage.slash(person, "mod back", item=code) if code else None
        if answer and answer.says("decided-queued", code=code):
            self._off("back", code)
            self._tell(person, f"puts {code} back into the queue")

    def _learn(self, person: Person, answer: Answer | None, kind: str) -> bool:
        control = answer.control("floor:answered:") if answer else None
        if answer is None or not control:
            self._tell(person, f"asks who is next and is told: {_first(answer)}")
            return False
        self._card, self.item = answer, control.rpartition(":")[2]
        self._stage.diary.learn("took", self.item, kind)
        why = _WHY.findall(answer.text)
        verb = "Next" if kind == "next" else "Out of turn"
        self._tell(person, f"{verb}: {self.item} has the floor — {why[-1] if why else ''}")
        return True

    def _off(self, verb: str, code: str) -> None:
        self._stage.diary.learn(verb, code)
        self._card, self.item = None, ""

    def _race(self, what: str, late: Answer | None, *, won: bool, code: str = "") -> None:
        if late is not None:
            self._stage.diary.races.append(Race(what, code or self.item, 2, 1 + won))

    def _tell(self, person: Person, words: str) -> None:
        self._stage.timeline.tell(self._stage.now(), person.name, words, person.role)


def _first(answer: Answer | None) -> str:
    """The first line of an answer."""
    return cut(answer.first, 120) if answer else "nothing"
