"""Polls: opened by a moderator, voted in by the crowd, closed, published."""

import csv
import io
from dataclasses import dataclass
from functools import partial
from random import Random

from bot.cards.base import plain
from rehearsal.answers import WORDS, Answer
from rehearsal.asking import Later
from rehearsal.crowd import Person
from rehearsal.participants import Participants
from rehearsal.stage import Stage

TURNOUT = 0.62
OWN_QUESTION = "Should the series go on with a second roundtable?"
OWN_OPTIONS = ("Yes, on objective 17", "Yes, on data from the South", "No")


@dataclass(frozen=True, slots=True)
class Ballot:
    """A poll as the crowd knows it: its options in English, and whether votes show while open."""

    code: str
    options: tuple[str, ...]
    live: bool


class Polling:
    """Every poll of the event, from its opening to its result."""

    def __init__(self, stage: Stage, participants: Participants, later: Later, chance: Random):
        self._stage = stage
        self._participants = participants
        self._later = later
        self._chance = chance
        self.ballots: dict[str, Ballot] = {}

    async def open(self, moderator: Person, key: str) -> None:
        """Open a prepared poll and have the crowd vote until shortly before it closes."""
        poll = next(p for p in self._stage.event.polls if p.key == key)
        answer = await self._stage.slash(moderator, "poll open", poll=key)
        options = tuple(option.say("en") for option in poll.options)
        ballot = self._opened(moderator, answer, options, live=poll.results == "live")
        if ballot is None:
            return
        seconds = poll.duration.total_seconds() if poll.duration else 150.0
        self._gather_votes(ballot, seconds)
        self._later(seconds / 2, lambda: self._peek(moderator, ballot))
        if poll.duration is None:
            self._later(seconds, lambda: self._close(moderator, ballot))
        self._later(seconds + 20, lambda: self._publish(moderator, ballot))

    async def open_own(self, moderator: Person, session: str) -> None:
        """Make up a poll on the spot, without a duration: it closes with its session."""
        answer = await self._stage.slash(
            moderator, "poll create", question=OWN_QUESTION, options=" | ".join(OWN_OPTIONS),
            session=session,
        )  # fmt: skip
        control = answer.control("poll:open:") if answer else None
        if answer is None or control is None:
            return
        answer = await self._stage.press(moderator, answer, control)
        if ballot := self._opened(moderator, answer, OWN_OPTIONS, live=False):
            self._gather_votes(ballot, 150)

    def _opened(
        self, moderator: Person, answer: Answer | None, options: tuple[str, ...], *, live: bool
    ) -> Ballot | None:
        control = answer.control("poll:close:") if answer else None
        if answer is None or control is None:
            self._tell(moderator, f"opens no poll: {answer.first if answer else 'nothing'}")
            return None
        code = control.rpartition(":")[2]
        self._stage.diary.learn("opened", code)
        self._tell(moderator, f"opens a poll: {answer.first}")
        self.ballots[code] = Ballot(code, options, live)
        return self.ballots[code]

    def _gather_votes(self, ballot: Ballot, seconds: float) -> None:
        """Have most of the crowd vote, and the fickle think again."""
        for person in self._stage.people.values():
            if person.role or self._chance.random() > TURNOUT:
                continue
            at = self._chance.uniform(4, seconds * 0.6)
            self._later(at, partial(self.vote, person, ballot))
            if "fickle" in person.habits:
                again = self._chance.uniform(at + 2, seconds - 4)
                self._later(again, partial(self.vote, person, ballot))

    async def vote(self, person: Person, ballot: Ballot) -> None:
        """Vote from the poll's menu, or change the vote."""
        control = f"poll:vote:{ballot.code}"
        message = self._stage.message("questions", control)
        if message is None:
            return
        choice = self._chance.choices(
            range(len(ballot.options)), weights=range(len(ballot.options) + 1, 1, -1)
        )[0]
        answer = await self._stage.choose(person, message, control, str(choice))
        option = plain(ballot.options[choice])
        for verb, key in (("voted", "vote-cast"), ("changed", "vote-changed")):
            if answer and answer.says(key, code=ballot.code, option=option):
                self._stage.diary.learn("voted", ballot.code, str(choice))
                self._participants.murmur[verb] += 1

    async def publish_closed(self, moderator: Person) -> None:
        """Publish what closed with its session and stands unpublished."""
        published = {fact.code for fact in self._stage.diary.of("published")}
        for code, ballot in self.ballots.items():
            if code not in published:
                await self._publish(moderator, ballot)

    async def _peek(self, moderator: Person, ballot: Ballot) -> None:
        """Look at the list, and have the organizer export: how many voted, and nothing else."""
        await self._stage.slash(moderator, "poll list")
        content = await self._stage.download(self._stage.people["organizer"], "polls")
        rows = [row for row in csv.DictReader(io.StringIO(content)) if row["poll"] == ballot.code]
        shown = any(row["votes"] or row["share"] for row in rows)
        self._stage.diary.learn("peeked", ballot.code, "shown" if shown else "hidden")

    async def _close(self, moderator: Person, ballot: Ballot) -> None:
        await self._stage.slash(moderator, "poll close", poll=ballot.code)

    async def _publish(self, moderator: Person, ballot: Ballot) -> None:
        answer = await self._stage.slash(moderator, "poll publish", poll=ballot.code)
        if answer and answer.says("poll-is-published", code=ballot.code, question=WORDS):
            self._stage.diary.learn("published", ballot.code)
            self._participants.tell_murmur()
            voters = {f.who for f in self._stage.diary.of("voted") if f.code == ballot.code}
            self._tell(moderator, f"publishes the result of {ballot.code}: {len(voters)} voted")

    def _tell(self, moderator: Person, words: str) -> None:
        self._stage.timeline.tell(self._stage.now(), moderator.name, words, moderator.role)
