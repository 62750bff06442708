"""Two moderators at one queue: they review what comes in, and now and then race each other."""

from random import Random

from bot.texts import say
from rehearsal.answers import WORDS, Answer
from rehearsal.crowd import Person
from rehearsal.diary import Race
from rehearsal.questions import Stock
from rehearsal.stage import Stage

CONSOLE = "item:open:"
SITTING_MAX = 4
RACE_SHARE, COMMAND_SHARE = 0.14, 0.2
OFF_TOPIC, ALREADY_ASKED = 0, 1  # which of the event's reasons: their places in its list


class Moderators:
    """Reviews question by question: open, read, approve or decline."""

    def __init__(self, stage: Stage, stock: Stock, chance: Random) -> None:
        self._stage = stage
        self._stock = stock
        self._chance = chance
        self._reasons = [r.say("en") for r in stage.event.questions.decline_reasons]
        self._done: dict[str, list[str]] = {}

    async def sit(self, moderator: Person, other: Person) -> None:
        """Work through the first of what waits for review."""
        self._done = {"approves": [], "declines": []}
        for code in self.in_review()[:SITTING_MAX]:
            if self._chance.random() < RACE_SHARE:
                await self._race(moderator, other, code)
            elif self._chance.random() < COMMAND_SHARE:
                await self._by_command(moderator, code)
            else:
                await self._open_and_decide(moderator, code)
        words = [f"{verb} {', '.join(codes)}" for verb, codes in self._done.items() if codes]
        if words:
            self._stage.timeline.tell(
                self._stage.now(), moderator.name, "; ".join(words), "moderator"
            )

    def in_review(self) -> list[str]:
        """What the console says is in review, first come first."""
        return self.waiting("in-review")

    def waiting(self, status: str) -> list[str]:
        """The codes on the console that are in this state, in its order."""
        seen = self._stage.watch.latest("moderators", CONSOLE)
        latest = next(reversed(list(self._stage.watch.of("moderators"))), None)
        if seen is None or (latest and latest.framed and CONSOLE not in latest.menus):
            return []
        words = say(self._stage.event.first_language, f"status-{status}")
        return [code for code, told in seen.menus[CONSOLE].items() if told == words]

    async def open(self, moderator: Person, code: str) -> Answer | None:
        """Open an item from the console's menu."""
        console = self._stage.message("moderators", CONSOLE)
        return await self._stage.choose(moderator, console, CONSOLE, code) if console else None

    async def _open_and_decide(self, moderator: Person, code: str) -> bool:
        item = await self.open(moderator, code)
        return bool(item) and await self._decide_on(moderator, item, code)

    async def _decide_on(self, moderator: Person, item: Answer | None, code: str) -> bool:
        """Press Approve, or Decline and a reason; whether it was done."""
        reason = self._verdict(code)
        control = item.control("item:approve:" if reason is None else "item:decline:") if item else ""
        if item is None or not control:
            return False
        answer = await self._stage.press(moderator, item, control)
        if answer and reason is not None:
            menu = answer.control("item:declined:")
            if menu is None:
                return False
            answer = await self._stage.choose(moderator, answer, menu, str(reason))
        return self._learn(answer, code)

    async def _by_command(self, moderator: Person, code: str) -> None:
        reason = self._verdict(code)
        if reason is None:
            answer = await self._stage.slash(moderator, "mod approve", question=code)
        else:
            words = self._reasons[reason]
            answer = await self._stage.slash(moderator, "mod decline", question=code, reason=words)
        self._learn(answer, code)

    async def _race(self, moderator: Person, other: Person, code: str) -> None:
        """Both have it open; the second presses on what the first has just decided."""
        theirs = await self.open(other, code)
        first = await self._open_and_decide(moderator, code)
        second = await self._decide_on(other, theirs, code)
        self._stage.diary.races.append(Race("review", code, 2, first + second))
        told = self._stage.diary.entries[-1].told.splitlines()[0]
        self._stage.timeline.tell(
            self._stage.now(), other.name, f"had {code} open too and is told: {told}", "moderator"
        )

    def _verdict(self, code: str) -> int | None:
        """Which reason to decline it for; None to approve it."""
        diary = self._stage.diary
        text = diary.wordings.get(code, diary.receipts[code].text)
        known = self._stock.judge(text)
        asked = {receipt.text for other, receipt in diary.receipts.items() if other != code}
        if known and known.off_topic:
            return OFF_TOPIC
        if known and known.like in asked:
            return ALREADY_ASKED % len(self._reasons)
        return None

    def _learn(self, answer: Answer | None, code: str) -> bool:
        if answer and answer.says("decided-queued", code=code):
            self._stage.diary.learn("approved", code)
            self._done["approves"].append(code)
            return True
        if answer and answer.says("decided-declined", code=code, reason=WORDS):
            self._stage.diary.learn("declined", code)
            self._done["declines"].append(code)
            return True
        return False
