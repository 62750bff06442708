"""The crowd: people who ask, support, vote, raise hands and wish to be reminded."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable

from benchmarks.answers import Answer
from benchmarks.options import CannotDo
from benchmarks.people import Person
from benchmarks.torture.diary import Attempt, Diary
from benchmarks.torture.process import Process
from bot.store.due import list_owed

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
        self.over = self.resting = False
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

    def play(self, others: Iterable[Callable[[], Awaitable[None]]]) -> list[asyncio.Task[None]]:
        """Let everybody act, and others with them."""
        loops: list[Callable[[], Awaitable[None]]] = [
            self.ask, self.ask, self.change, self.support, self.support, self.raise_hand,
            self.vote, self.remind, *others,
        ]  # fmt: skip
        return [asyncio.create_task(self._loop(act)) for act in loops]

    async def _loop(self, act: Callable[[], Awaitable[None]]) -> None:
        while not self.over:
            await asyncio.sleep(self.chance.uniform(0.2, 1.8) * self.pace_s)
            if self.process.double.gateway.connected and not self.resting:
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
        moved = [a for move in ("delay", "extend") for a in self.diary.promised(move)]
        begins_s = self.started_s + DISCUSSION_AFTER_S + sum(60 * int(a.words) for a in moved)
        left_s = begins_s - time.time()
        before_s = int(left_s - self.chance.uniform(0.2, 1) * self.letters_in_s)
        if before_s < 120:
            return
        person = self.somebody()
        attempt = self.diary.begin("remind", who=person.id)
        answer = await person.slash("remind", session="discussion", before=f"{before_s}s")
        if attempt.settle(answer, "## Your reminders"):
            self.reminded.append((person, attempt))
        await asyncio.sleep(3 * self.pace_s)

    # -- what everybody is told --------------------------------------------------------------

    async def told(
        self,
        words: tuple[str, ...],
        place: str,
        owed: tuple[str, str],
        excused: Callable[[], Awaitable[bool]] | None = None,
        times: int = 1,
    ) -> None:
        """Wait until these words stand in a channel so often; they must, once the bot is up.

        They are late after `LATE_S` of a bot that is up, and lost when nothing is owed any more or
        after `LOST_S`, unless they are `excused`: then it was overtaken, as a turn that another
        moderator ended.
        """
        double, channel = self.process.double, self.process.channels[place]
        since_s = look_s = time.monotonic()
        lines, requests = len(self.process.lines), len(double.requests)
        gone = 0
        while sum(all(w in m.text for w in words) for m in channel.seen()) < times:
            await asyncio.sleep(0.05)
            if time.monotonic() - look_s < LOOK_S:
                continue
            look_s = time.monotonic()
            rows = await self.process.look(lambda tx: list_owed(tx, *owed))
            gone = 0 if any(row[0] in ("open", "sending") for row in rows) else gone + 1
            if gone > 2 and excused is not None and await excused():
                self.overtaken += 1
                return
            if gone > 2 or look_s - since_s > LOST_S:
                after_s = look_s - since_s
                self.missing.append(f"{words} not in #{place} after {after_s:.0f} s: {rows}")
                return
        if (late_s := time.monotonic() - max(since_s, self.process.ready_s)) > LATE_S:
            rows = await self.process.look(lambda tx: list_owed(tx, *owed))
            said = self.process.lines[lines:]
            happened = Counter(str(line.get("event")) for line in said)
            path = f"/channels/{channel.id}/messages"
            tried = [r.status for r in double.requests[requests:] if r.path == path]
            self.late.append(
                f"{words} came to #{place} after {late_s:.0f} s: {rows}; meanwhile"
                f" {dict(happened)}, posts there answered {tried}"
            )
