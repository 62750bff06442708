"""The run of show: who does what when, from ten minutes before the event to after its close."""

import heapq
import re
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from random import Random

from rehearsal import incidents
from rehearsal.answers import WORDS
from rehearsal.asking import Asking
from rehearsal.crowd import CREW, MINUTE, Person, intents
from rehearsal.floor import Floor
from rehearsal.hands import Hands
from rehearsal.moderators import Moderators
from rehearsal.participants import Participants
from rehearsal.polling import Ballot, Polling
from rehearsal.questions import Stock
from rehearsal.running import Running
from rehearsal.stage import Stage

Act = Callable[[], Awaitable[None]]
SITTING_S, MURMUR_S = 27, 240
WAYS = (*["next"] * 5, "floor", "room", "round", "kind")
_FATE = re.compile(r"^\*\*([A-Z]{1,4}-\d+)(?: → [A-Z]+)?\*\* · (.+)$", re.MULTILINE)


class Script:
    """Plays every cue at its time; a cue may put down further ones."""

    def __init__(
        self,
        stage: Stage,
        crowd: Sequence[Person],
        chance: Random,
        starts_at: int,
        *,
        restart: bool = False,
    ) -> None:
        self._stage = stage
        self._crowd = crowd
        self._chance = chance
        self._starts_at = starts_at
        self._cues: list[tuple[int, int, Act]] = []
        self._ways: list[str] = []  # in which the chair gives the floor, the last one first
        self._put_down = 0
        self._organizer, self._noor, self._tomas, self._chair = CREW
        stock = Stock([p.key for p in stage.event.principles], chance)
        self._asking = Asking(stage, stock, self.later)
        self._hands = Hands(stage, self._asking, self.later)
        self._participants = Participants(stage, self._asking, self._hands, self.later)
        self._moderators = Moderators(stage, stock, self.later, chance)
        self._floor = Floor(stage, self._moderators, self._hands, stock.answers, chance)
        self._polling = Polling(stage, self._participants, self.later, chance)
        self._running = Running(stage, self._noor, self._tomas, starts_at)
        self._kill_in = self._place_to_be_killed() if restart else -1

    @property
    def ends_at(self) -> int:
        """When the programme ends as things stand."""
        return self._running.due(len(self._running.sessions))

    @property
    def ballots(self) -> dict[str, Ballot]:
        """The polls that were opened."""
        return self._polling.ballots

    @property
    def on_floor(self) -> str:
        """The code of what is on the floor; empty where nothing is."""
        return self._floor.item

    def later(self, seconds: float, act: Act) -> None:
        """Have something done in some seconds."""
        self.at(self._stage.now() + round(seconds * 1000), act)

    def at(self, instant: int, act: Act) -> None:
        """Have something done at an instant."""
        self._put_down += 1
        heapq.heappush(self._cues, (instant, self._put_down, act))

    async def play(self, until: int) -> None:
        """Play what comes before an instant, then let the time come."""
        while self._cues and self._cues[0][0] < until:
            instant, _, act = heapq.heappop(self._cues)
            await self._stage.until(instant)
            await act()
        await self._stage.until(until)

    async def run(self) -> None:
        """Play the whole event."""
        self._stage.timeline.head(self._stage.now(), "Before the event")
        self._plan_crowd()
        self.later(75, self._review)
        self.later(MURMUR_S, self._murmur)
        sessions = self._running.sessions
        for place in range(len(sessions)):
            await self.play(self._running.due(place) - 1)
            self._running.head(place)
            await self.play(self._running.due(place))
            await self._session(place)
        await self.play(self.ends_at - 40_000)
        await self._close()

    def _plan_crowd(self) -> None:
        """Put down what everybody sets out to do."""
        event = self._stage.event
        open_ends = [event.session_end(s) for s in event.sessions if s.questions == "open"]
        length = round((event.ends_at - event.starts_at).total_seconds() * 1000)
        asking = round((max(open_ends, default=event.ends_at) - event.starts_at).total_seconds())
        for person in self._crowd:
            for intent in intents(person, length, asking * 1000):
                act = partial(self._participants.carry_out, intent)
                self.at(self._starts_at + intent.at, act)

    async def _session(self, place: int) -> None:
        """Start a session and put down what happens in it; let it overrun if it is the one."""
        running = self._running
        if place == 1:
            incidents.discord_stumbles(self._stage)
        await running.begin(place)
        session = running.sessions[place]
        self._asking.session_principles = tuple(session.principles)
        begins, ends = self._stage.now(), running.due(place + 1)
        await self._polling.publish_closed(self._noor)
        for poll in self._stage.event.polls:
            if poll.session == session.key or (not poll.session and place == 0):
                self.later(60, partial(self._polling.open, self._tomas, poll.key))
        opens = self._floor_opens(place, begins, ends)
        if session.questions == "open":
            for _ in range(self._chance.choice((0, 1, 1, 2))):
                at = self._chance.randrange(begins, ends, 1000)
                raising = partial(self._hands.raise_for_room, self._tomas, self._chance)
                self.at(at, raising)
        if opens is not None:
            self.at(opens, lambda: self._give_floor(ends - 8_000))
        if place == len(running.sessions) - 2:
            self.at(ends - 4 * MINUTE, lambda: self._polling.open_own(self._noor, session.key))
            self.at(begins + 3 * MINUTE, lambda: incidents.pause(self._stage, self._tomas))
            self.at(begins + 4 * MINUTE, lambda: incidents.resume(self._stage, self._tomas))
        if place == self._kill_in:
            self.at(begins + (ends - begins) // 3, self._kill)
        if place == running.overrun_place:
            await running.overrun(place, self.play)

    def _floor_opens(self, place: int, begins: int, ends: int) -> int | None:
        """When the chair begins to take questions: after the statements, or throughout a debate."""
        session = self._running.sessions[place]
        if session.questions == "closed":
            return ends - 2 * MINUTE
        if place == 0 < len(self._running.sessions) - 1:
            return None
        return begins + (ends - begins) // 2 if session.principles else begins + 20_000

    async def _give_floor(self, until: int) -> None:
        """One turn after the other while there is time."""
        left_s = (until - self._stage.now()) / 1000
        if left_s < 40 or self._floor.item:
            return
        rival = self._tomas if self._chance.random() < 0.2 else None
        taken = await self._take(rival)
        if not taken:
            self.later(45, lambda: self._give_floor(until))
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
        self.later(length, lambda: self._end_turn(until))

    async def _end_turn(self, until: int) -> None:
        """One turn is over: the rest of the round follows, then whoever is next."""
        await self._finish_turn()
        if self._floor.item:
            self._give_time(until)
        else:
            self.later(7, lambda: self._give_floor(until))

    async def _finish_turn(self) -> None:
        drawn = self._chance.random()
        if drawn < 0.1:
            await self._floor.put_back(self._chair)
        elif drawn > 0.9 and (code := await self._floor.owe_answer(self._chair)):
            self.later(400, lambda: self._floor.answer_in_writing(self._noor, code))
        else:
            await self._floor.answered(self._chair, self._noor if drawn < 0.25 else None)

    async def _review(self) -> None:
        """The moderators take turns at the queue."""
        pair = (self._noor, self._tomas)
        first, second = pair if self._chance.random() < 0.5 else pair[::-1]
        await self._moderators.sit(first, second)
        self.later(SITTING_S + self._chance.randrange(8), self._review)

    async def _murmur(self) -> None:
        self._participants.tell_murmur()
        self.later(MURMUR_S, self._murmur)

    def _place_to_be_killed(self) -> int:
        """A session in which questions are taken, in the second half."""
        sessions = self._running.sessions
        later = range(len(sessions) // 2 + 1, len(sessions))
        return next((p for p in later if sessions[p].questions == "open"), len(sessions) - 1)

    async def _kill(self) -> None:
        await self._floor.clear(self._chair)
        asker = self._crowd[-1]
        await incidents.bot_is_killed(self._stage, self._floor, self._asking, self._chair, asker)
        if self._floor.item:
            self.later(70, self._finish_turn)
        for person in self._crowd[:3]:
            await self._participants.look_at_mine(person)

    async def _close(self) -> None:
        """End the last session, close the event, and see what everybody is told afterwards."""
        stage = self._stage
        self._cues.clear()
        if not self._floor.item:
            await self._floor.take_next(self._chair)
        if self._floor.item:
            answer = await stage.slash(self._organizer, "organize close")
            self._tell(f"wants to close and is told: {answer.first if answer else 'nothing'}")
            await stage.wait(20)
            await self._floor.clear(self._chair)
        await self._running.end(self._noor)
        await self._polling.publish_closed(self._noor)
        self._participants.tell_murmur()
        stage.timeline.head(stage.now(), "The close")
        answer = await stage.slash(self._organizer, "organize close")
        closed = answer is not None and answer.says("closed", event=WORDS)
        self._tell("closes the event" if closed else "cannot close the event")
        await stage.wait(5)
        await self._afterwards()

    async def _afterwards(self) -> None:
        """Some look up what became of their questions; one asks too late."""
        stage = self._stage
        askers = [person for person in self._crowd if stage.diary.mine(person.key)]
        for person in self._chance.sample(askers, min(12, len(askers))):
            answer = await stage.slash(person, "mine")
            for code, words in _FATE.findall(answer.text if answer else ""):
                stage.diary.learn("fate", code, words)
        await self._asking.ask(self._crowd[0])
        await stage.wait(5)

    async def take_records_away(self) -> None:
        """The organizer looks at the event once more and has two exports handed out."""
        stage = self._stage
        await stage.slash(self._organizer, "organize status")
        for what, form in (("questions", "csv"), ("log", "json")):
            content = await stage.download(self._organizer, what, form)
            stage.diary.downloads[f"{what}.{form}"] = content

    def _tell(self, words: str) -> None:
        self._stage.timeline.tell(
            self._stage.now(), self._organizer.name, words, self._organizer.role
        )
