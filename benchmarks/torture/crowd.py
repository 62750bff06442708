"""The crowd: people who ask, support, vote, raise hands, and moderators who decide."""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import time
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase

from benchmarks.answers import Answer
from benchmarks.options import CannotDo
from benchmarks.people import Person
from benchmarks.torture.diary import Attempt, Diary
from benchmarks.torture.process import Process
from bot.store.due import list_owed
from bot.store.floor import list_open_turns

PRINCIPLES = ("HR", "ND", "WG", "WS")
SESSIONS = {
    "opening": "Opening and welcome",
    "rights": "Human rights of all migrants",
    "discrimination": "Non-discrimination",
    "government": "A whole-of-government approach",
    "society": "A whole-of-society approach",
}
DISCUSSION_AFTER_S = 62 * 60  # when the discussion begins, after the event's start
WORDS = (
    "ports", "schools", "wages", "visas", "families", "harvests", "courts", "borders", "care",
    "remittances", "training", "housing", "detention", "data", "cities", "climate", "health",
)  # fmt: skip
CODE = r"([A-Z]+-\d+)"
LATE_S, LOST_S, LOOK_S = 30.0, 300.0, 2.0


class Crowd:
    """Everybody who acts, each in a loop of their own, until the event is over."""

    def __init__(
        self, process: Process, diary: Diary, seed: int, pace_s: float, letters_in_s: float
    ) -> None:
        self.process, self.diary, self.pace_s = process, diary, pace_s
        self.letters_in_s = letters_in_s
        self.chance = random.Random(seed)
        self.over = False
        self.missing: list[str] = []
        self.late: list[str] = []
        self.overtaken = 0
        self.asked: list[tuple[Person, Answer, str]] = []
        self.waiting: list[str] = []
        self.queued: list[str] = []
        self.polls: list[str] = []
        self.reminded: list[tuple[Person, Attempt]] = []
        self.supporters = [process.person(f"Supporter {n}") for n in range(40)]
        self.supported: set[tuple[int, str]] = set()
        self.moderators = [process.person(f"Moderator {n}", "manage_messages") for n in range(3)]
        self.organizer = process.person("Organizer", "manage_guild", "manage_messages")
        self.started_s = 0.0
        self._people = 0

    def somebody(self) -> Person:
        """Somebody new."""
        self._people += 1
        return self.process.person(f"Person {self._people}")

    async def begin(self) -> None:
        """Open the event; it starts now."""
        answer = await self.organizer.slash("organize open", start="now")
        if "is open" not in answer.text:
            raise RuntimeError(f"the event does not open: {answer.text}")
        self.started_s = time.time()

    def play(self) -> list[asyncio.Task[None]]:
        """Let everybody act."""
        loops: list[Callable[[], Awaitable[None]]] = [
            self.ask, self.ask, self.change, self.support, self.support, self.raise_hand,
            self.review, self.decide, self.lead, self.vote, self.remind,
        ]  # fmt: skip
        return [asyncio.create_task(self._loop(act)) for act in loops]

    async def _loop(self, act: Callable[[], Awaitable[None]]) -> None:
        while not self.over:
            await asyncio.sleep(self.chance.uniform(0.2, 1.8) * self.pace_s)
            if self.process.double.gateway.connected:
                with contextlib.suppress(CannotDo):  # the control is not there any more
                    await act()

    # -- participants ------------------------------------------------------------------------

    async def ask(self) -> None:
        """Ask something that nobody asked before; sometimes Discord delivers it twice."""
        person = self.somebody()
        words = f"How do {', '.join(self.chance.sample(WORDS, 3))} change, asks {person.id}?"
        attempt = self.diary.begin("ask", who=person.id, words=words)
        answer = await person.slash(
            "ask", principle=self.chance.choice(PRINCIPLES), question=words,
            attribution="anonymous", deliveries=self.chance.choice((1, 1, 1, 2)),
        )  # fmt: skip
        if attempt.settle(answer, rf"\*\*{CODE} · "):
            self.asked.append((person, answer, attempt.code))
            self.waiting.append(attempt.code)

    async def change(self) -> None:
        """Withdraw one's question, or word it anew, by the buttons of its receipt."""
        if not self.asked:
            return
        person, receipt, code = self.asked.pop(self.chance.randrange(len(self.asked)))
        if self.chance.random() < 0.5:
            attempt = self.diary.begin("withdraw", code, who=person.id)
            answer = await person.click(receipt, "question:withdraw:*")
            attempt.settle(answer, rf"{CODE} is withdrawn\.")
            return
        form = await person.click(receipt, "question:edit:*")
        if form.modal is None:
            return
        words = f"And how do {self.chance.choice(WORDS)} change anew, asks {person.id}?"
        attempt = self.diary.begin("edit", code, who=person.id, words=words)
        answer = await person.submit(form, {"question": words})
        attempt.settle(answer, rf"{CODE} has its new wording")
        self.waiting.append(code)

    async def support(self) -> None:
        """Support a question, once."""
        person = self.chance.choice(self.supporters)
        if not self.queued:
            return
        code = self.chance.choice(self.queued)
        if (person.id, code) in self.supported:
            return
        self.supported.add((person.id, code))
        attempt = self.diary.begin("support", code, who=person.id)
        answer = await person.slash("support", question=code)
        attempt.settle(answer, rf"You support {CODE}\.")

    async def raise_hand(self) -> None:
        """Raise a hand."""
        person = self.somebody()
        attempt = self.diary.begin("raise", who=person.id)
        answer = await person.slash("hand", note="About this")
        attempt.settle(answer, rf"\*\*Your hand is up: {CODE}\.")
        await asyncio.sleep(2 * self.pace_s)

    async def vote(self) -> None:
        """Vote in the poll that is open; some change their minds."""
        for code in self.polls:
            place = self.process.channels["questions"]
            shown = self.process.double.find(place, f"### {code} · ")
            if shown is not None and "Open" in shown.text:
                person = self.chance.choice(self.supporters)
                choice = self.chance.choice("012")
                attempt = self.diary.begin("vote", code, who=person.id, words=choice)
                answer = await person.select(shown, "poll:vote:*", choice)
                attempt.settle(answer, rf"Your vote in {CODE}(?: is changed to)?:")

    async def remind(self) -> None:
        """Ask for a message soon: once each, so that each is owed one message."""
        left_s = self.started_s + DISCUSSION_AFTER_S - time.time()
        before_s = int(left_s - self.chance.uniform(0.2, 1) * self.letters_in_s)
        if before_s < 120:
            return
        person = self.somebody()
        attempt = self.diary.begin("remind", who=person.id)
        answer = await person.slash("remind", session="discussion", before=f"{before_s}s")
        if attempt.settle(answer, "## Your reminders"):
            self.reminded.append((person, attempt))
        await asyncio.sleep(3 * self.pace_s)

    # -- moderators --------------------------------------------------------------------------

    async def review(self) -> None:
        """Approve from the stream of what waits, one or ten at once."""
        who = self.moderators[0]
        shown = await who.slash("mod review")
        for _ in range(3):
            code = next((c for i in _acts(shown) if (c := _named(i, "item:approve:"))), None)
            if code is None:
                return
            attempt = self.diary.begin("approve", code)
            shown = await who.click(shown, "item:approve:*")
            if attempt.settle(shown, rf"{CODE} is in the queue\.(?:\n|$)"):
                self.queued.append(code)

    async def decide(self) -> None:
        """Approve or decline by command, in a race with the stream."""
        who = self.moderators[1]
        if not self.waiting:
            return
        code = self.waiting.pop(self.chance.randrange(len(self.waiting)))
        if self.chance.random() < 0.3:
            attempt = self.diary.begin("decline", code)
            answer = await who.slash("mod decline", question=code, reason="Off topic")
            attempt.settle(answer, rf"{CODE} is declined: Off topic")
            return
        attempt = self.diary.begin("approve", code)
        answer = await who.slash("mod approve", question=code)
        if attempt.settle(answer, rf"{CODE} is in the queue\.(?:\n|$)"):
            self.queued.append(code)

    async def lead(self) -> None:
        """Put something on the floor, wait until everybody was told, and end its turn."""
        who = self.moderators[2]
        attempt = self.diary.begin("next")
        answer = await who.slash("mod next")
        if not attempt.settle(answer, rf"\*\*{CODE} is on the floor"):
            held = re.match(rf"{CODE} is on the floor", answer.text)
            if held is None:
                return
            attempt.code = held[1]  # an earlier turn, whose answer was lost
        else:
            turns = sum(a.code == attempt.code for a in self.diary.promised("next"))
            words = f"**On the floor: {attempt.code}**"
            await self.told(words, "questions", ("floor", f"* {attempt.code}"), turns)
        move, promise = self.chance.choice(
            [("answered", r"is answered\."), ("answered", r"is answered\."),
             ("back", r"(?:is in the queue|waits for the floor)\.")]
        )  # fmt: skip
        if attempt.code in self.queued and move == "answered":
            self.queued.remove(attempt.code)
        done = self.diary.begin(move, attempt.code)
        ended = await who.slash(f"mod {move}", item=attempt.code)
        done.settle(ended, rf"{CODE} {promise}")

    async def told(self, words: str, place: str, owed: tuple[str, str], times: int = 1) -> None:
        """Wait until these words stand in a channel so often; they must, once the bot is up.

        They are late after `LATE_S`, and lost when nothing is owed any more or after `LOST_S`. A
        turn that another moderator ended before it could be posted is not posted any more.
        """
        channel = self.process.channels[place]
        since_s = look_s = time.monotonic()
        gone = 0
        while sum(words in m.text for m in channel.seen()) < times:
            await asyncio.sleep(0.05)
            if time.monotonic() - look_s < LOOK_S:
                continue
            look_s = time.monotonic()
            rows = await self.process.look(lambda tx: list_owed(tx, *owed))
            gone = 0 if any(row[0] in ("open", "sending") for row in rows) else gone + 1
            if gone > 2 and owed[0] == "floor":
                turns = await self.process.look(lambda tx: list_open_turns(tx, 1))
                if not any(fnmatchcase(f"{t.number} {t.item}", owed[1]) for t in turns):
                    self.overtaken += 1
                    return
            if gone > 2 or look_s - since_s > LOST_S:
                after_s = look_s - since_s
                self.missing.append(f"{words!r} not in #{place} after {after_s:.0f} s: {rows}")
                return
        if (late_s := time.monotonic() - since_s) > LATE_S:
            rows = await self.process.look(lambda tx: list_owed(tx, *owed))
            self.late.append(f"{words!r} came to #{place} after {late_s:.0f} s: {rows}")

    async def move_on(self) -> None:
        """Start the next session; everybody is told once."""
        for verb in ("run start", "run next", "run next"):  # a second press moves what is held up
            attempt = self.diary.begin("session_start")
            answer = await self.moderators[2].slash(verb)
            if attempt.settle(answer, r".* runs until |.* is over\. Next: "):
                title = re.search(
                    r"^(?:.* is over\. Next: )?(.*?)(?: runs until .*)?\.$", answer.text
                )
                found = [key for key, name in SESSIONS.items() if title and name == title[1]]
                attempt.words = found[0] if found else answer.text
                words = f"### {SESSIONS[attempt.words]}\n"
                await self.told(words, "announcements", ("session", attempt.words))
            if attempt.state != "refused":
                return

    async def hold_poll(self) -> None:
        """Open a poll."""
        who = self.moderators[1]
        attempt = self.diary.begin("poll_prepare")
        made = await who.slash("poll create", question="Which first?", options="a|b|c")
        if attempt.settle(made, rf"{CODE} is prepared"):
            opened = self.diary.begin("poll_open", attempt.code)
            answer = await who.slash("poll open", poll=attempt.code)
            if opened.settle(answer, rf"{CODE} is open"):
                self.polls.append(attempt.code)


def _acts(answer: Answer) -> list[str]:
    return [str(c["custom_id"]) for c in answer.components if c.get("custom_id")]


def _named(act: str, prefix: str) -> str | None:
    """The code that a control of an item carries."""
    if not fnmatchcase(act, prefix + "*"):
        return None
    return act.removeprefix(prefix).split(" ")[0]
