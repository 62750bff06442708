"""The run of show: who does what when, from ten minutes before the event to after its close."""

import heapq
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from random import Random

from rehearsal import epilogue, incidents
from rehearsal.asking import Asking
from rehearsal.ballots import Ballot
from rehearsal.crowd import CREW, MINUTE, Person, intents
from rehearsal.floor import Floor
from rehearsal.hands import Hands
from rehearsal.moderators import Moderators
from rehearsal.participants import Participants
from rehearsal.phones import Phones
from rehearsal.polling import Polling
from rehearsal.questions import Stock
from rehearsal.reporting import Reporting
from rehearsal.running import Running
from rehearsal.scenes import SCENES, Scene
from rehearsal.sending import Sending
from rehearsal.stage import Stage
from rehearsal.streaming import Streaming
from rehearsal.turns import Turns

Act = Callable[[], Awaitable[None]]
SITTING_S, MURMUR_S = 27, 240
STREAM_SHARE, TEN_SHARE = 0.3, 0.5  # of the sittings, and of the streams


class Script:
    """Plays every cue at its time; a cue may put down further ones."""

    def __init__(
        self,
        stage: Stage,
        crowd: Sequence[Person],
        chance: Random,
        starts_at: int,
        scene: Scene = SCENES["calm"],
    ) -> None:
        self._stage = stage
        self._crowd = crowd
        self._chance = chance
        self._starts_at = starts_at
        self._scene = scene
        self._cues: list[tuple[int, int, Act]] = []
        self._put_down = 0
        self._organizer, self._noor, self._tomas, self._chair, self._rapporteur = CREW
        stock = Stock([p.key for p in stage.event.principles], chance)
        self._asking = Asking(stage, stock, self.later)
        self._hands = Hands(stage, self._asking, self.later)
        self._reporting = Reporting(stage, stock, chance)
        sending = Sending(stage, Phones(stage), self._asking, stock, self.later)
        self._participants = Participants(
            stage, self._asking, sending, self._hands, self._reporting, self.later
        )
        self._moderators = Moderators(stage, stock, self.later, chance)
        self._streaming = Streaming(stage, self._moderators)
        self._floor = Floor(stage, self._moderators, self._hands, stock.answers, chance)
        crew = (self._noor, self._tomas)
        self._turns = Turns(stage, self._floor, self._chair, crew, self.later, chance)
        self._polling = Polling(stage, self._participants, self.later, chance)
        self._running = Running(stage, self._noor, self._tomas, starts_at)
        self._killed_in = self._places_to_be_killed()

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

    @property
    def in_review(self) -> list[str]:
        """The codes that wait for review."""
        return self._moderators.waiting("in-review")

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
            await self._stage.attempt(act)
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

    async def take_records_away(self) -> None:
        """The organizer takes the records away."""
        await epilogue.take_records_away(self._stage, self._organizer)

    def _plan_crowd(self) -> None:
        """Put down what everybody sets out to do."""
        event = self._stage.event
        open_ends = [event.session_end(s) for s in event.sessions if s.questions == "open"]
        length = round((event.ends_at - event.starts_at).total_seconds() * 1000)
        asking = round((max(open_ends, default=event.ends_at) - event.starts_at).total_seconds())
        for person in self._crowd:
            for intent in intents(person, length, asking * 1000, self._scene):
                act = partial(self._participants.carry_out, intent)
                self.at(self._starts_at + intent.at, act)

    async def _session(self, place: int) -> None:
        """Start a session and put down what happens in it; let it overrun if it is the one."""
        running = self._running
        if place == 1 or self._scene.stumbles_always:
            incidents.discord_stumbles(self._stage, self._scene.stumbles)
        await running.begin(place)
        session = running.sessions[place]
        self._asking.session_principles = tuple(session.principles)
        begins, ends = self._stage.now(), running.due(place + 1)
        await self._polling.publish_closed(self._noor)
        self._plan_polls(place, begins)
        opens = self._floor_opens(place, begins, ends)
        if session.questions == "open":
            for _ in range(self._chance.choice((0, 1, 1, 2))):
                at = self._chance.randrange(begins, ends, 1000)
                raising = partial(self._hands.raise_for_room, self._tomas, self._chance)
                self.at(at, raising)
        if opens is not None:
            self.at(opens, lambda: self._turns.give(ends - 8_000))
        self.at(ends - MINUTE, partial(self._reporting.take_notes, self._rapporteur, session.key))
        self._plan_incidents(place, begins, ends)
        if place == running.overrun_place:
            await running.overrun(place, self.play)

    def _plan_polls(self, place: int, begins: int) -> None:
        """The polls of a session, and one that a moderator makes up."""
        session = self._running.sessions[place]
        for poll in self._stage.event.polls:
            if poll.session == session.key or (not poll.session and place == 0):
                self.later(60, partial(self._polling.open, self._tomas, poll.key))
        own = partial(self._polling.open_own, self._noor, session.key, place)
        self.at(begins + 2 * MINUTE, own)

    def _plan_incidents(self, place: int, begins: int, ends: int) -> None:
        """What comes in between: a pause, a kill, somebody who deletes the board."""
        if place == len(self._running.sessions) - 2:
            self.at(begins + 3 * MINUTE, lambda: incidents.pause(self._stage, self._tomas))
            self.at(begins + 4 * MINUTE, lambda: incidents.resume(self._stage, self._tomas))
        if place in self._killed_in:
            self.at(begins + (ends - begins) // 3, self._kill)
        if self._scene.tampering and place % 2:
            at = begins + (ends - begins) // 2
            self.at(at, lambda: incidents.board_is_deleted(self._stage, self._tomas))

    def _floor_opens(self, place: int, begins: int, ends: int) -> int | None:
        """When the chair begins to take questions: after the statements, or throughout a debate."""
        session = self._running.sessions[place]
        if session.questions == "closed":
            return ends - 2 * MINUTE
        if place == 0 < len(self._running.sessions) - 1:
            return None
        return begins + (ends - begins) // 2 if session.principles else begins + 20_000

    async def _review(self) -> None:
        """The moderators take turns at the queue, from the console or as it is dealt to them."""
        pair = (self._noor, self._tomas)
        first, second = pair if self._chance.random() < 0.5 else pair[::-1]
        if self._chance.random() < STREAM_SHARE:
            ten = self._chance.random() < TEN_SHARE
            await self._streaming.go_through(first, ten=ten)
        else:
            await self._moderators.sit(first, second)
        if self._chance.random() < STREAM_SHARE:
            await self._reporting.review(second)
        self.later(SITTING_S + self._chance.randrange(8), self._review)

    async def _murmur(self) -> None:
        self._participants.tell_murmur()
        self.later(MURMUR_S, self._murmur)

    def _places_to_be_killed(self) -> set[int]:
        """One session of the second half in which questions are taken, or all but the first."""
        sessions = self._running.sessions
        if self._scene.kills == "always":
            return set(range(1, len(sessions)))
        later = range(len(sessions) // 2 + 1, len(sessions))
        once = next((p for p in later if sessions[p].questions == "open"), len(sessions) - 1)
        return {once} if self._scene.kills == "once" else set()

    async def _kill(self) -> None:
        await self._floor.clear(self._chair)
        asks = partial(self._participants.ask, self._crowd[-1])
        await incidents.bot_is_killed(
            self._stage, self._floor, asks, self._chair, self._scene.away_s
        )
        if self._floor.item:
            self.later(70, self._turns.finish)
        by_page = [person for person in self._crowd if person.by_page]
        for person in (*self._crowd[:3], *by_page[:3]):
            await self._participants.look_at_mine(person)

    async def _close(self) -> None:
        """End the last session, close the event, and see what everybody is told afterwards."""
        self._cues.clear()
        if not self._floor.item:
            await self._floor.take_next(self._chair)
        if self._floor.item:
            await epilogue.try_to_close(self._stage, self._organizer)
            await self._floor.clear(self._chair)
        await self._running.end(self._noor)
        await self._polling.publish_closed(self._noor)
        self._participants.tell_murmur()
        await epilogue.close(self._stage, self._organizer)
        await epilogue.look_up(self._stage, self._participants, self._crowd, self._chance)
