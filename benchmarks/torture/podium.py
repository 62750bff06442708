"""The podium: moderators who decide in a race with one another, and who run the programme."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase

from benchmarks.answers import Answer
from benchmarks.people import Person
from benchmarks.torture.crowd import CODE, SESSIONS, Crowd
from benchmarks.torture.diary import Attempt
from bot.store.floor import list_open_turns

# How an answer calls what the records call a state.
STATES = {
    "in review": "in_review", "in the queue": "queued", "merged": "merged",
    "merged with another": "merged", "on the floor": "on_floor", "answered": "answered",
}  # fmt: skip
RETIMED = "The programme was changed."
STARTED = r".* runs until |.* is over\. Next: "
STARTED_TITLE = r"^(?:.* is over\. Next: )?(.*?)(?: runs until .*)?\.$"
MOVED = r"\*\*(?:Moved by |.* now ends at )"
NEW_START = r"→ (<t:\d+:t>) Discussion"
LEFT_OUT = r"\*\*.+\*\* is left out"
TAKEN, HELD = rf"\*\*{CODE} is on the floor", r"On the floor: (.+?)\. Finish"
ROUNDS = (1, 1, 2, 3)  # how many are put on the floor at once


class Podium:
    """Five moderators, each with a task of their own; now and then one takes it back."""

    def __init__(self, crowd: Crowd) -> None:
        self.crowd, self.process, self.diary = crowd, crowd.process, crowd.diary
        self.chance = crowd.chance
        names = ("Stream", "Queue", "Floor", "Merges", "Programme")
        people = [self.process.person(f"Moderator {n}", "manage_messages") for n in names]
        self.stream, self.queue, self.floor, self.merges, self.programme = people
        self.merged: list[str] = []

    def loops(self) -> list[Callable[[], Awaitable[None]]]:
        """What they do all the time."""
        return [self.review, self.decide, self.lead, self.tidy]

    # -- what waits --------------------------------------------------------------------------

    async def review(self) -> None:
        """Approve from the stream of what waits, one after the other."""
        shown = await self.stream.slash("mod review")
        for _ in range(3):
            code = next((c for i in _acts(shown) if (c := _named(i, "item:approve:"))), None)
            if code is None:
                return
            attempt = self.diary.begin("approve", code)
            shown = await self.stream.click(shown, "item:approve:*")
            if not attempt.settle(shown, rf"{CODE} is in the queue\.(?:\n|$)"):
                continue
            self.crowd.queued.append(code)
            if self.chance.random() < 0.15 and any(_named(i, "item:undo:") for i in _acts(shown)):
                undone = self.diary.begin("undo", code)
                shown = await self.stream.click(shown, "item:undo:*")
                self._undone(undone, shown, rf"Taken back: {CODE} is (.*?) again\.")

    async def decide(self) -> None:
        """Approve or decline by command, in a race with the stream."""
        waiting = self.crowd.waiting
        if not waiting:
            return
        code = waiting.pop(self.chance.randrange(len(waiting)))
        if self.chance.random() < 0.3:
            attempt = self.diary.begin("decline", code)
            answer = await self.queue.slash("mod decline", question=code, reason="Off topic")
            done = attempt.settle(answer, rf"{CODE} is declined: Off topic")
        else:
            attempt = self.diary.begin("approve", code)
            answer = await self.queue.slash("mod approve", question=code)
            done = attempt.settle(answer, rf"{CODE} is in the queue\.(?:\n|$)")
            if done:
                self.crowd.queued.append(code)
        if done and self.chance.random() < 0.25:
            await self.undo(self.queue)

    async def tidy(self) -> None:
        """Merge a question into another, or give one back what it was."""
        who, queued = self.merges, self.crowd.queued
        if self.merged and self.chance.random() < 0.4:
            code = self.merged.pop(self.chance.randrange(len(self.merged)))
            attempt = self.diary.begin("unmerge", code)
            answer = await who.slash("mod unmerge", question=code)
            done = attempt.settle(answer, rf"{CODE} is (?:in review|in the queue)\.")
            if done and "queue" in answer.text:
                queued.append(code)
        elif len(queued) > 2:
            waiting = self.crowd.waiting if self.chance.random() < 0.2 else queued
            code = self.chance.choice(waiting or queued)
            into = self.chance.choice(queued)
            attempt = self.diary.begin("merge", code)
            answer = await who.slash("mod merge", question=code, into=into)
            done = attempt.settle(answer, rf"{CODE} is merged\.")
            if done:
                self._no_longer_queued(code)
                self.merged.append(code)
        else:
            return
        if done and self.chance.random() < 0.25:
            await self.undo(who)

    async def undo(self, who: Person) -> str:
        """Take back one's own last decision: of which item; empty if that was not promised."""
        attempt = self.diary.begin("undo")
        answer = await who.slash("mod undo")
        return self._undone(attempt, answer, rf"{CODE} is ({'|'.join(STATES)})\.")

    def _undone(self, attempt: Attempt, answer: Answer, promise: str) -> str:
        if not attempt.settle(answer, promise):
            return ""
        found = re.match(promise, answer.text)
        attempt.words = STATES[found[2]] if found else ""
        self._no_longer_queued(attempt.code)
        known = {"queued": self.crowd.queued, "in_review": self.crowd.waiting}
        known.get(attempt.words, self.merged if attempt.words == "merged" else []).append(
            attempt.code
        )
        return attempt.code

    def _no_longer_queued(self, code: str) -> None:
        for codes in (self.crowd.queued, self.merged):
            while code in codes:
                codes.remove(code)

    # -- the floor ---------------------------------------------------------------------------

    async def lead(self) -> None:
        """Put one or several on the floor, wait until everybody was told, and end each turn."""
        attempt = self.diary.begin("next")
        answer = await self.floor.slash("mod next", count=self.chance.choice(ROUNDS))
        if codes := self.took(attempt, answer):
            for code in codes:
                await self._told(code)
            if not codes[-1].startswith("H-") and self.chance.random() < 0.1:
                undone = await self.undo(self.floor)
                codes = [code for code in codes if code != undone]
        else:  # an earlier turn, or round, whose answer was lost
            codes = held(answer)
        self.chance.shuffle(codes)
        for code in codes:
            move = self.chance.choice(("answered", "answered", "back"))
            done = await self.end_turn(code, move)
            if done and move == "answered" and not code.startswith("H-"):
                if self.chance.random() < 0.2 and (undone := await self.undo(self.floor)):
                    await self.end_turn(undone, "answered")

    def took(self, attempt: Attempt, answer: Answer) -> list[str]:
        """Note what was promised to have the floor, all of a round: the codes, as they came."""
        if not attempt.settle(answer, TAKEN):
            return []
        codes = re.findall(TAKEN, answer.text)
        attempt.words = " ".join(codes)
        for code in codes[1:]:
            self.diary.begin("next", code).state = "promised"
        return codes

    async def _told(self, code: str) -> None:
        """Wait until everybody was told that this has the floor."""
        turns = sum(a.code == code for a in self.diary.promised("next"))

        async def ended_before() -> bool:
            open_now = await self.process.look(lambda tx: list_open_turns(tx, 1))
            return code not in {turn.item for turn in open_now}

        words, owed = (f"**On the floor: {code}**",), ("floor", f"* {code}")
        await self.crowd.told(words, "questions", owed, ended_before, turns)

    async def end_turn(self, code: str, move: str = "answered") -> bool:
        """End an item's turn."""
        promise = {
            "answered": r"(?:is answered|has spoken)\.",
            "back": r"(?:is in the queue|waits for the floor)\.",
        }[move]
        if move == "answered":
            self._no_longer_queued(code)
        done = self.diary.begin(move, code)
        ended = await self.floor.slash(f"mod {move}", item=code)
        return done.settle(ended, rf"{CODE} {promise}")

    # -- the programme and the polls ---------------------------------------------------------

    async def move_on(self) -> None:
        """Start the next session; everybody is told once."""
        for verb in ("run start", "run next", "run next"):  # a second press moves what is held up
            attempt = self.diary.begin("session_start")
            answer = await self.programme.slash(verb)
            if attempt.settle(answer, STARTED):
                title = re.search(STARTED_TITLE, answer.text)
                found = [key for key, name in SESSIONS.items() if title and name == title[1]]
                attempt.words = found[0] if found else answer.text
                words = (f"### {SESSIONS[attempt.words]}\n",)
                await self.crowd.told(words, "announcements", ("session", attempt.words))
            if attempt.state != "refused":
                return

    async def retime(self) -> None:
        """Move what is to come by a minute, past the announced end; everybody is told once."""
        act = self.chance.choice(("delay", "extend"))
        attempt = self.diary.begin(act, words="1")
        answer = await self.programme.slash(f"run {act}", minutes=1)
        if any(i.startswith("run:choose:") and " over " in i for i in _acts(answer)):
            answer = await self.programme.click(answer, "run:choose:* over *")
        if not attempt.settle(answer, MOVED):
            return
        if (start := re.search(NEW_START, answer.text)) is None:
            raise RuntimeError(f"no new time in {answer.text!r}")

        async def moved_again() -> bool:
            return any(self.diary.possible(move) for move in ("delay", "extend"))

        words = (RETIMED, f"{start[1]}–")
        await self.crowd.told(words, "announcements", ("retimed", ""), moved_again)

    async def leave_out(self) -> None:
        """Leave out a session that has not begun, if possible not the next; everybody is told."""
        known = {a.words for move in ("session_start", "skip") for a in self.diary.promised(move)}
        planned = [key for key in SESSIONS if key not in known]
        key = self.chance.choice(planned[1:] or planned)
        for _ in range(3):  # again where no answer came: what was done meanwhile is refused
            attempt = self.diary.begin("skip", words=key)
            answer = await self.programme.slash("run skip", session=key)
            if attempt.settle(answer, LEFT_OUT):
                words = (RETIMED, f"{SESSIONS[key]} · left out")
                await self.crowd.told(words, "announcements", ("retimed", ""))
            if attempt.state != "unknown":
                return

    async def hold_poll(self) -> None:
        """Open a poll."""
        attempt = self.diary.begin("poll_prepare")
        made = await self.queue.slash("poll create", question="Which first?", options="a|b|c")
        if attempt.settle(made, rf"{CODE} is prepared"):
            opened = self.diary.begin("poll_open", attempt.code)
            answer = await self.queue.slash("poll open", poll=attempt.code)
            if opened.settle(answer, rf"{CODE} is open"):
                self.crowd.polls.append(attempt.code)

    async def close_polls(self) -> None:
        """Close every poll."""
        for code in self.crowd.polls:
            await self.queue.slash("poll close", poll=code)


def held(answer: Answer) -> list[str]:
    """The codes of what has the floor, as a refusal to give it names them."""
    found = re.match(HELD, answer.text)
    return re.findall(CODE, found[1]) if found else []


def _acts(answer: Answer) -> list[str]:
    return [str(c["custom_id"]) for c in answer.components if c.get("custom_id")]


def _named(act: str, prefix: str) -> str | None:
    """The code that a control of an item carries."""
    if not fnmatchcase(act, prefix + "*"):
        return None
    return act.removeprefix(prefix).split(" ")[0]
