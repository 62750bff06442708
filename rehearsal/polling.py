"""Polls: opened by a moderator, voted in by the crowd, closed, published."""

import csv
import io
from dataclasses import replace
from functools import partial
from random import Random

from bot.cards.base import plain
from bot.texts import languages, listed
from rehearsal.answers import WORDS, Answer, Told
from rehearsal.asking import Later
from rehearsal.ballots import Ballot
from rehearsal.crowd import Person
from rehearsal.participants import Participants
from rehearsal.stage import Stage

TURNOUT, TAKEN_BACK = 0.62, 0.4
RATINGS = ("1", "2", "3", "4", "5")
# Polls that moderators make up on the spot, one of each kind: what is asked, and the options.
OWN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("words", "In one word: what did you hear most often?", ()),
    ("rating", "How well does this session speak to your work?", ()),
    (
        "multiple", "Which of these should the brief take up?",
        ("Recruitment fees", "Detention of children", "Data from the South", "Local government"),
    ),
    (
        "ranking", "What should the next roundtable be about?",
        ("Objective 17", "Data from the South", "Recruitment", "Climate and mobility"),
    ),
    (
        "single", "Should the series go on with a second roundtable?",
        ("Yes, on objective 17", "Yes, on data from the South", "No"),
    ),
)  # fmt: skip
SAID = (
    "budgets",
    "Budgets",
    "trust",
    "données",
    "migrants",
    "الثقة",
    "данные",
    "信任",
    "follow-up",
)


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
        named = {
            language: tuple(option.say(language) for option in poll.options)
            for language in languages()
        }
        drawn = Ballot("", poll.kind, named["en"], poll.results == "live", named)
        ballot = self._opened(moderator, answer, drawn)
        if ballot is None:
            return
        seconds = poll.duration.total_seconds() if poll.duration else 150.0
        self._gather_votes(ballot, seconds)
        self._later(seconds / 2, lambda: self._peek(moderator, ballot))
        if poll.duration is None:
            self._later(seconds, lambda: self._close(moderator, ballot))
        self._later(seconds + 20, lambda: self._publish(moderator, ballot))

    async def open_own(self, moderator: Person, session: str, place: int) -> None:
        """Make up a poll on the spot, without a duration: it closes with its session."""
        kind, question, options = OWN[place % len(OWN)]
        typed = {"question": question, "kind": kind, "session": session}
        if options:
            typed["options"] = " | ".join(options)
        answer = await self._stage.slash(moderator, "poll create", **typed)
        control = answer.control("poll:open:") if answer else None
        if answer is None or control is None:
            return
        answer = await self._stage.press(moderator, answer, control)
        shown = RATINGS if kind == "rating" else options
        if ballot := self._opened(moderator, answer, Ballot("", kind, shown, live=False)):
            self._gather_votes(ballot, 150)

    def _opened(self, moderator: Person, answer: Answer | None, drawn: Ballot) -> Ballot | None:
        control = answer.control("poll:close:") if answer else None
        if answer is None or control is None:
            self._tell(moderator, f"opens no poll: {answer.first if answer else 'nothing'}")
            return None
        code = control.rpartition(":")[2]
        self._stage.diary.learn("opened", code)
        self._tell(moderator, f"opens a poll: {answer.first}")
        self.ballots[code] = replace(drawn, code=code)
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
        """Vote with what the poll's message or the page offers, or change the vote."""
        language = self._stage.diary.tongue(person.key)
        if ballot.kind == "words":
            thought = self._chance.sample(SAID, self._chance.choice((1, 1, 2, 3)))
            chosen = list({word.casefold(): word for word in thought}.values())
            option = listed((plain(word) for word in chosen), language)
        else:
            places = self._places(ballot)
            chosen = [str(place) for place in places]
            option = _repeated(ballot, places, language)
        said = {"vote-cast": "voted", "vote-changed": "changed"}
        if person.by_page:
            again = person.key in self._stage.diary.votes(ballot.code)
            said = {"phone-said-voted": "changed" if again else "voted"}
        answer = await self._cast(person, ballot, chosen)
        for key, verb in said.items():
            if answer and answer.says(key, code=ballot.code, option=option):
                self._stage.diary.learn("voted", ballot.code, "|".join(chosen))
                self._participants.murmur[verb] += 1
                if verb == "changed" and person.by_page and self._chance.random() < TAKEN_BACK:
                    self._later(1, partial(self._take_back, person, ballot))

    async def _take_back(self, person: Person, ballot: Ballot) -> None:
        """Withdraw a vote by the page."""
        if await self._participants.visitors.take_back(person, ballot):
            self._stage.diary.learn("unvoted", ballot.code)
            self._participants.murmur["unvoted"] += 1

    def _places(self, ballot: Ballot) -> list[int]:
        """What somebody chooses: the earlier options more often than the later ones."""
        count, places = 1, list(range(len(ballot.options)))
        if ballot.kind == "multiple":
            count = self._chance.choice((1, 2, 3))
        elif ballot.kind == "ranking":
            count = 3
        chosen: list[int] = []
        while len(chosen) < count:
            left = [place for place in places if place not in chosen]
            weights = range(len(left) + 1, 1, -1)
            chosen.append(self._chance.choices(left, weights=weights)[0])
        return sorted(chosen) if ballot.kind == "multiple" else chosen

    async def _cast(self, person: Person, ballot: Ballot, chosen: list[str]) -> Told | None:
        """Press a button, choose from the menu, or fill in the form, as it is offered."""
        stage, code = self._stage, ballot.code
        if person.by_page:
            return await self._participants.visitors.cast(person, ballot, chosen)
        forms = {"words": (f"poll:write:{code}", "word"), "ranking": (f"poll:rank:{code}", "rank")}
        if ballot.kind in forms:
            control, name = forms[ballot.kind]
            message = stage.message("questions", control)
            form = await stage.press(person, message, control) if message else None
            if form is None or form.form is None:
                return form
            typed = {f"{name}-{place}": value for place, value in enumerate(chosen, start=1)}
            return await stage.send(person, form, typed)
        menu, button = f"poll:vote:{code}", f"poll:vote:{code} {chosen[0]}"
        if message := stage.message("questions", button):
            return await stage.press(person, message, button)
        message = stage.message("questions", menu)
        return await stage.choose(person, message, menu, *chosen) if message else None

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
            voters = self._stage.diary.votes(ballot.code)
            self._tell(moderator, f"publishes the result of {ballot.code}: {len(voters)} voted")

    def _tell(self, moderator: Person, words: str) -> None:
        self._stage.timeline.tell(self._stage.now(), moderator.name, words, moderator.role)


def _repeated(ballot: Ballot, places: list[int], language: str) -> str:
    """A vote as the private answer repeats it."""
    texts = [plain(ballot.named(language)[place]) for place in places]
    if ballot.kind == "ranking":
        return " · ".join(f"{rank}. {text}" for rank, text in enumerate(texts, start=1))
    return "; ".join(texts)
