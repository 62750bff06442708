"""Two moderators at one queue: they review what comes in, and sometimes want the same item."""

from random import Random

from bot.texts import say
from rehearsal.answers import WORDS, Answer
from rehearsal.asking import Later
from rehearsal.crowd import Person
from rehearsal.diary import Race
from rehearsal.ledger import Ledger, ledger_of
from rehearsal.questions import Stock
from rehearsal.stage import Stage

CONSOLE = "item:open:"
SITTING_MAX = 4
CLAIM_S = 63  # what somebody has open is free again after a minute
HELD_SHARE, STALE_SHARE, COMMAND_SHARE, SLIP_SHARE = 0.06, 0.06, 0.2, 0.04
BLOCK_MINUTES = 20
WAITS = ("decided-in-review", "decided-queued")
OFF_TOPIC = 0  # which of the event's reasons to decline


class Moderators:
    """Reviews question by question: open, read, and approve, decline, move or merge."""

    def __init__(self, stage: Stage, stock: Stock, later: Later, chance: Random) -> None:
        self._stage = stage
        self._stock = stock
        self._later = later
        self._chance = chance
        self._reasons = [r.say("en") for r in stage.event.questions.decline_reasons]
        self._kept: set[str] = set()  # open with somebody who was called away
        self._done: dict[str, list[str]] = {}

    async def sit(self, moderator: Person, other: Person) -> None:
        """Work through the first of what waits for review."""
        self._done = {}
        waiting = [code for code in self.waiting("in-review") if code not in self._kept]
        for code in waiting[:SITTING_MAX]:
            drawn = self._chance.random()
            if drawn < HELD_SHARE:
                await self._while_held(moderator, other, code)
            elif drawn < HELD_SHARE + STALE_SHARE:
                await self._called_away(moderator, other, code)
            else:
                await self._review(moderator, code)
        self.tell_done(moderator)

    def waiting(self, status: str) -> list[str]:
        """The codes on the console that are in this state, in its order."""
        consoles = [seen for seen in self._stage.watch.of("moderators") if seen.framed]
        menu = consoles[-1].menus.get(CONSOLE, {}) if consoles else {}
        words = say(self._stage.event.first_language, f"status-{status}")
        return [code for code, told in menu.items() if told == words]

    async def open(self, moderator: Person, code: str) -> Answer | None:
        """Open an item from the console's menu, and hold it for a minute."""
        console = self._stage.message("moderators", CONSOLE)
        return await self._stage.choose(moderator, console, CONSOLE, code) if console else None

    # One item --------------------------------------------------------------------------------

    async def _review(self, moderator: Person, code: str) -> bool:
        """Read one question and decide; whether it was decided."""
        ledger = ledger_of(self._stage.diary)
        if original := self._original(ledger, code):
            return await self._merge(moderator, code, original)
        if principle := self._better_principle(code, ledger):
            await self._move(moderator, code, principle)
        if self._chance.random() < COMMAND_SHARE:
            done = await self._by_command(moderator, code)
        else:
            done = await self._decide_on(moderator, await self.open(moderator, code), code)
        if done and self._text(code).endswith("!!!"):
            await self._block(moderator, code)
        elif done and self._chance.random() < SLIP_SHARE:
            await self._undo(moderator, code)
        return done

    async def _decide_on(self, moderator: Person, item: Answer | None, code: str) -> bool:
        """Press Approve, or Decline and a reason; whether it was done."""
        declined = self.is_off_topic(code)
        wanted = "item:decline:" if declined else "item:approve:"
        control = item.control(wanted) if item else None
        if item is None or control is None:
            return False
        answer = await self._stage.press(moderator, item, control)
        menu = answer.control("item:declined:") if answer else None
        if declined and answer and menu:
            answer = await self._stage.choose(moderator, answer, menu, str(OFF_TOPIC))
        return self.learn(answer, code)

    async def _block(self, moderator: Person, code: str) -> None:
        """Nothing more from whoever wrote that, whoever it is."""
        answer = await self._stage.slash(
            moderator, "mod block", question=code, duration=f"{BLOCK_MINUTES}m"
        )
        if answer and answer.says("blocked-asker", code=code):
            self._stage.diary.learn("blocked", code, str(BLOCK_MINUTES))
            self.note_done(f"blocks, for {BLOCK_MINUTES} minutes, whoever asked", code)

    async def _by_command(self, moderator: Person, code: str) -> bool:
        typed = self._chance.choice((code, code.lower().replace("-", "")))
        if self.is_off_topic(code):
            reason = self._reasons[OFF_TOPIC]
            answer = await self._stage.slash(
                moderator, "mod decline", question=typed, reason=reason
            )
        else:
            answer = await self._stage.slash(moderator, "mod approve", question=typed)
        return self.learn(answer, code)

    async def _merge(self, moderator: Person, code: str, into: str) -> bool:
        answer = await self._stage.slash(moderator, "mod merge", question=code, into=into)
        if not (answer and answer.says("decided-merged", code=code)):
            return await self._by_command(moderator, code)
        self._stage.diary.learn("merged", code, into)
        self.note_done("merges", f"{code} into {into}")
        return True

    async def _move(self, moderator: Person, code: str, principle: str) -> None:
        answer = await self._stage.slash(
            moderator, "mod principle", question=code, principle=principle
        )
        if answer and any(answer.says(key, code=code) for key in WAITS):
            self._stage.diary.learn("moved", code, principle)
            self.note_done("moves", f"{code} to {principle}")

    async def _undo(self, moderator: Person, code: str) -> None:
        """The wrong button: take it back at once; somebody will decide it anew."""
        answer = await self._stage.slash(moderator, "mod undo")
        if answer and answer.says("decided-in-review", code=code):
            self._stage.diary.learn("undone", code, "in_review")
            self.note_done("takes back what was done with", code)

    # Two at one item -------------------------------------------------------------------------

    async def _while_held(self, moderator: Person, other: Person, code: str) -> None:
        """One has it open; the other decides by command, and is told who holds it."""
        item = await self.open(moderator, code)
        late = await self._stage.slash(other, "mod approve", question=code)
        won = bool(late and late.says("decided-queued", code=code))
        words = f"wants to approve {code} and is told: {late.first if late else 'nothing'}"
        self._stage.timeline.tell(self._stage.now(), other.name, words, "moderator")
        if await self._decide_on(moderator, item, code):
            self._stage.diary.races.append(Race("held", code, 2, 1 + won))

    async def _called_away(self, moderator: Person, other: Person, code: str) -> None:
        """One opens it and is called away; after a minute the other decides, then the first."""
        item = await self.open(other, code)
        if item is None or not item.control("item:approve:"):
            return
        self._kept.add(code)

        async def come_back() -> None:
            self._kept.discard(code)
            self._done = {}
            if not await self._review(moderator, code):
                return
            self.tell_done(moderator)
            late = await self._decide_on(other, item, code)
            self._stage.diary.races.append(Race("stale", code, 2, 1 + late))
            told = self._stage.diary.entries[-1].told.splitlines()[0]
            words = f"comes back to {code}, presses on what was open and is told: {told}"
            self._stage.timeline.tell(self._stage.now(), other.name, words, "moderator")

        self._later(CLAIM_S, come_back)

    # What a moderator sees in a text ---------------------------------------------------------

    def _text(self, code: str) -> str:
        diary = self._stage.diary
        receipt = diary.receipts.get(code)
        return diary.wordings.get(code, receipt.text if receipt else "")

    def is_off_topic(self, code: str) -> bool:
        """Whether its text is no question of the event."""
        known = self._stock.judge(self._text(code))
        return bool(known and known.off_topic)

    def would_merge(self, code: str) -> bool:
        """Whether the same waits in the queue already."""
        return bool(self._original(ledger_of(self._stage.diary), code))

    def _original(self, ledger: Ledger, code: str) -> str:
        """The code of what this one asks once more, if that waits in the queue."""
        known = self._stock.judge(self._text(code))
        if known is None or not known.like:
            return ""
        return next(
            (
                other
                for other, standing in ledger.standings.items()
                if standing.status == "queued" and self._text(other) == known.like
            ),
            "",
        )

    def _better_principle(self, code: str, ledger: Ledger) -> str:
        """The principle that this one is about, if it stands under another."""
        known, standing = self._stock.judge(self._text(code)), ledger.standings.get(code)
        if known is None or known.off_topic or standing is None:
            return ""
        principle = self._stock.principle(known, standing.principle)
        return principle if principle != standing.principle else ""

    def learn(self, answer: Answer | None, code: str) -> bool:
        """Write down that one was approved or declined, if the answer says so."""
        if answer and answer.says("decided-queued", code=code):
            self._stage.diary.learn("approved", code)
            self.note_done("approves", code)
            return True
        if answer and answer.says("decided-declined", code=code, reason=WORDS):
            self._stage.diary.learn("declined", code)
            self.note_done("declines", code)
            return True
        return False

    def note_done(self, verb: str, what: str) -> None:
        """Count it to what this sitting brought."""
        self._done.setdefault(verb, []).append(what)

    def tell_done(self, moderator: Person) -> None:
        """Say what this sitting brought, and begin another."""
        if self._done:
            words = "; ".join(f"{verb} {', '.join(what)}" for verb, what in self._done.items())
            self._stage.timeline.tell(self._stage.now(), moderator.name, words, "moderator")
        self._done = {}
