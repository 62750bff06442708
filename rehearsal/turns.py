"""Turns on the floor: one after the other while a session lasts, given in every way there is."""

from random import Random

from rehearsal.asking import Later
from rehearsal.crowd import Person
from rehearsal.floor import Floor
from rehearsal.stage import Stage

WAYS = (*["next"] * 5, "floor", "room", "round", "kind")


class Turns:
    """The chair gives the floor and takes it back; now and then a moderator presses the same."""

    def __init__(
        self, stage: Stage, floor: Floor, chair: Person, crew: tuple[Person, Person],
        later: Later, chance: Random,
    ) -> None:  # fmt: skip
        self._stage = stage
        self._floor = floor
        self._chair = chair
        self._noor, self._tomas = crew
        self._later = later
        self._chance = chance
        self._ways: list[str] = []  # in which the chair gives the floor, the last one first

    async def give(self, until: int) -> None:
        """One turn after the other while there is time."""
        left_s = (until - self._stage.now()) / 1000
        if left_s < 40 or self._floor.item:
            return
        rival = self._tomas if self._chance.random() < 0.2 else None
        taken = await self._take(rival)
        if not taken:
            self._later(45, lambda: self.give(until))
            return
        self._give_time(until)

    async def _take(self, rival: Person | None) -> bool:
        """Give the floor in one of the ways there are: each comes before one comes again."""
        if not self._ways:
            self._ways = self._chance.sample(WAYS, len(WAYS))
        match self._ways.pop():
            case "floor":
                return await self._floor.take_out_of_turn(self._chair)
            case "room":
                return await self._floor.give_room(self._chair)
            case "round":
                return await self._floor.take_round(self._chair)
            case "kind":
                return await self._floor.take_kind(self._chair)
            case _:
                return await self._floor.take_next(self._chair, rival)

    def _give_time(self, until: int) -> None:
        """How long one turn takes; who raised a hand finds no end more often than who asked."""
        left_s = max(1, (until - self._stage.now()) / 1000)
        longest = 140 if self._floor.kind == "question" else 230
        length = min(self._chance.randrange(55, longest), left_s)
        self._later(length, lambda: self._end(until))

    async def _end(self, until: int) -> None:
        """One turn is over: the rest of the round follows, then whoever is next."""
        await self.finish()
        if self._floor.item:
            self._give_time(until)
        else:
            self._later(7, lambda: self.give(until))

    async def finish(self) -> None:
        """Take the floor back in one of the ways there are."""
        drawn = self._chance.random()
        if drawn < 0.1:
            await self._floor.put_back(self._chair)
        elif drawn > 0.9 and (code := await self._floor.owe_answer(self._chair)):
            self._later(400, lambda: self._floor.answer_in_writing(self._noor, code))
        else:
            await self._floor.answered(self._chair, self._noor if drawn < 0.25 else None)
