"""How the crowd asks: by command, form or board, and with all the ways to get it wrong."""

from collections.abc import Awaitable, Callable

from bot.rules.base import clean
from bot.rules.people import ATTENDANCES, ATTRIBUTIONS
from bot.texts import say
from rehearsal.answers import NUMBER, WORDS, Answer, Told
from rehearsal.crowd import Person
from rehearsal.diary import Receipt
from rehearsal.questions import Stock
from rehearsal.stage import Stage
from rehearsal.timeline import cut, quoted

Later = Callable[[float, Callable[[], Awaitable[None]]], None]
TRIES_MAX = 8
SPOKEN = {
    "en": "",
    "fr": "French",
    "es": "Spanish",
    "ar": "Arabic",
    "ru": "Russian",
    "zh": "Chinese",
}
LOST_PRINCIPLE = "climate"


class Asking:
    """Everybody's questions, from the first word to the receipt, and what becomes of them."""

    def __init__(self, stage: Stage, stock: Stock, later: Later) -> None:
        self._stage = stage
        self._stock = stock
        self._later = later
        self._principles = [principle.key for principle in stage.event.principles]
        self.session_principles: tuple[str, ...] = ()

    async def ask(self, person: Person, habit: str = "") -> None:
        """Ask a question, on what the session is about more often than not."""
        wanted = self.thought(person, habit)
        answer = await self._begin(person, habit, wanted | {"question": wanted["typed"]})
        receipt = await self._carry_through(person, answer, wanted, habit)
        if receipt and habit == "hasty":
            await self._ask_again_at_once(person)

    def thought(self, person: Person, habit: str) -> dict[str, str]:
        """What somebody wants to ask, and all that they would say of themselves."""
        chance = person.chance
        near = self.session_principles or tuple(self._principles)
        principle = chance.choice(near if chance.random() < 0.6 else tuple(self._principles))
        again, off_topic = habit == "repeats", habit == "off_topic"
        if habit == "breaks":
            wording = self._stock.harm()
        else:
            wording = self._stock.take(principle, person.language, again=again, off_topic=off_topic)
        principle = self._stock.principle(wording, principle)
        if habit == "misfiles":
            place = self._principles.index(principle) + 1
            principle = self._principles[place % len(self._principles)]
        return person.wish() | {
            "principle": principle,
            "question": wording.text,
            "language": wording.language,
            "typed": self._first_try(person, wording.text, habit),
        }

    def _first_try(self, person: Person, text: str, habit: str) -> str:
        if habit == "verbose":
            return f"{text} " * (1 + self._stage.event.questions.length_max // len(text))
        return self._stock.phrase("terse", person.language) if habit == "terse" else text

    async def _begin(self, person: Person, habit: str, typed: dict[str, str]) -> Answer | None:
        """Type it into the command, or open the form and send that."""
        stage, chance = self._stage, person.chance
        ways = ("command", "form", "board")
        way = "command" if habit else chance.choices(ways, weights=(42, 20, 38))[0]
        if way == "command":
            options = {"principle": typed["principle"], "question": typed["question"]}
            if habit == "lost":
                options["principle"] = LOST_PRINCIPLE
            if chance.random() < 0.6:
                options["attribution"] = typed["attribution"]
            return await stage.slash(person, "ask", **options)
        board = stage.message("questions", "question:form:")
        if way == "board" and board:
            form = await stage.press(person, board, "question:form:")
        else:
            form = await stage.slash(person, "ask")
        return await stage.send(person, form, typed) if form and form.form else form

    async def _carry_through(
        self, person: Person, answer: Answer | None, wanted: dict[str, str], habit: str = ""
    ) -> Receipt | None:
        """Fill in what the bot still asks for, until there is a receipt or no way on."""
        for _ in range(TRIES_MAX):
            if answer is None:
                break
            if answer.receipt:
                return await self._keep(person, answer, wanted, habit)
            if answer.form:
                answer = await self._stage.send(person, answer, wanted)
                continue
            self.tell_refusal(answer)
            finish = answer.control("question:finish:")
            if finish is None or answer.says("too-many-open", count=NUMBER, count_max=NUMBER):
                break
            if answer.says("cool-down", seconds=NUMBER):
                self._finish_later(person, answer, finish, wanted)
                break
            answer = await self._stage.press(person, answer, finish)
            if habit == "lost" and answer and not answer.form:
                self.tell_refusal(answer)
                answer = await self._begin(person, "", wanted)  # by the form, which has a menu
        return None

    def _finish_later(
        self, person: Person, held: Answer, finish: str, wanted: dict[str, str]
    ) -> None:
        """Wait out the pause, then go on with what was kept."""

        async def finish_it() -> None:
            answer = await self._stage.press(person, held, finish)
            await self._carry_through(person, answer, wanted)

        self._later(26, finish_it)

    async def _ask_again_at_once(self, person: Person) -> None:
        wanted = self.thought(person, "")
        answer = await self._begin(person, "hasty", wanted)
        await self._carry_through(person, answer, wanted)

    async def _keep(
        self, person: Person, answer: Answer, wanted: dict[str, str], habit: str
    ) -> Receipt | None:
        """Write the receipt down, and perhaps think again."""
        waits = "in_review" if answer.says("receipt-review", code=WORDS) else "queued"
        receipt = self.keep(person, answer, wanted, waits)
        self._think_again(person, answer, receipt, habit)
        if "wishes" in person.habits and answer.control("wish:set:decided"):
            await self._wish(person, answer)
        return receipt

    def keep(self, person: Person, answer: Told, wanted: dict[str, str], waits: str) -> Receipt:
        """Write the receipt into the diary, as it was told."""
        stage, diary = self._stage, self._stage.diary
        assert answer.receipt
        code, secret = answer.receipt
        attribution, attendance = _shown_as(answer)
        letters = {p.code: p.key for p in stage.event.principles}
        fact = diary.learn("asked", code, waits)
        receipt = Receipt(
            fact.number, fact.at, person.key, code, secret, letters[code.partition("-")[0]],
            _typed(answer, wanted), attribution, attendance,
        )  # fmt: skip
        diary.receipts[code] = receipt
        spoken = SPOKEN.get(wanted["language"], "")
        where = "in the room" if attendance == "room" else "online"
        way = "by the page" if person.by_page else ""
        manner = ", ".join(part for part in (attribution, where, way, spoken) if part)
        stage.timeline.tell(
            fact.at, shown_name(person, attribution), f"asks {code} ({manner}): "
            f"{quoted(receipt.text)}", "asker",
        )  # fmt: skip
        return receipt

    async def _wish(self, person: Person, receipt: Answer) -> None:
        """Press *Tell me when it is decided* under the first receipt."""
        answer = await self._stage.press(person, receipt, "wish:set:decided")
        if answer and answer.says("wished-decided"):
            self._stage.diary.learn("wished", "")

    def _think_again(self, person: Person, answer: Answer, receipt: Receipt, habit: str) -> None:
        """Some come back to what they asked."""
        first = len(self._stage.diary.mine(person.key)) == 1
        if habit == "repeats" and answer.control("question:instead:"):
            self._later(12, lambda: self._support_instead(person, answer))
            return
        if "edits" in person.habits and first and not habit:
            text = f"{receipt.text} {self._stock.phrase('second_thought', person.language)}"
            self._later(person.chance.randrange(30, 100), lambda: self._edit(person, answer, text))
        elif "withdraws" in person.habits and first:
            self._later(person.chance.randrange(60, 240), lambda: self._withdraw(person, answer))

    async def _edit(self, person: Person, receipt: Answer, text: str) -> None:
        control = receipt.control("question:edit:")
        form = await self._stage.press(person, receipt, control) if control else None
        if control is None or form is None or not form.form:
            return
        answer = await self._stage.send(person, form, {"question": text})
        code = control.rpartition(":")[2]
        for status in ("in_review", "queued"):
            if answer and answer.says("edited", code=code, status_words=words(status, answer)):
                self.edited(code, status, text)
                return
        if answer:
            self.tell_refusal(answer)

    async def _withdraw(self, person: Person, receipt: Answer) -> None:
        control = receipt.control("question:withdraw:")
        answer = await self._stage.press(person, receipt, control) if control else None
        if control is None or answer is None:
            return
        code = control.rpartition(":")[2]
        if answer.says("withdrawn", code=code):
            self.withdrew(code)
        else:
            self.tell_refusal(answer)

    async def _support_instead(self, person: Person, receipt: Answer) -> None:
        """Somebody asked the same before: support that, and withdraw one's own."""
        control = receipt.control("question:instead:")
        answer = await self._stage.press(person, receipt, control) if control else None
        if control is None or answer is None:
            return
        mine, _, code = control.rpartition(":")[2].partition(" ")
        if answer.says("instead", mine=mine, code=code):
            self.supported_instead(mine, code)
        else:
            self.tell_refusal(answer)

    def edited(self, code: str, status: str, text: str) -> None:
        """Write down another wording."""
        fact = self._stage.diary.learn("edited", code, status)
        self._stage.diary.wordings[code] = text
        self._tell(fact.at, code, f"rewords {code}; it is {say('en', _key(status))} again")

    def withdrew(self, code: str) -> None:
        """Write down that somebody withdrew a question."""
        fact = self._stage.diary.learn("withdrew", code)
        self._tell(fact.at, code, f"withdraws {code}")

    def supported_instead(self, mine: str, code: str) -> None:
        """Write down that somebody supports another's question instead of their own."""
        fact = self._stage.diary.learn("withdrew", mine)
        self._stage.diary.learn("supported", code)
        self._tell(fact.at, mine, f"withdraws {mine}: the same was asked before")

    def _tell(self, at: int, code: str, words: str) -> None:
        receipt = self._stage.diary.receipts[code]
        person = self._stage.people[receipt.who]
        self._stage.timeline.tell(at, shown_name(person, receipt.attribution), words, "asker")

    def tell_refusal(self, answer: Told) -> None:
        """Say what somebody was told instead, without saying who it was."""
        self._stage.timeline.tell(
            self._stage.now(), "somebody", f"is told: {cut(answer.first, 120)}"
        )


def words(status: str, answer: Told) -> str:
    """A question's state as this answer would say it."""
    return say(answer.language, _key(status))


def _key(status: str) -> str:
    return f"status-{status.replace('_', '-')}"


def _typed(answer: Told, wanted: dict[str, str]) -> str:
    """What its asker typed, the first time or in the end: the receipt quotes it."""
    typed = wanted.get("typed", "")
    return typed if typed and clean(typed) == answer.quotation else wanted["question"]


def _shown_as(answer: Told) -> tuple[str, str]:
    """How the receipt says that the asker is shown: attribution and attendance."""
    for attribution in ATTRIBUTIONS:
        for attendance in ATTENDANCES:
            who = f"{WORDS} · {say(answer.language, f'attendance-{attendance}')}"
            if answer.says(f"receipt-as-{attribution}", who=who):
                return attribution, attendance
    raise AssertionError("A receipt does not say how its asker is shown")


def shown_name(person: Person, attribution: str) -> str:
    """Whom the timeline may name beside a question."""
    shown = {
        "named": person.name,
        "affiliation": person.affiliation,
        "sector": say("en", f"sector-{person.sector.replace('_', '-')}"),
    }
    return shown.get(attribution, "somebody")
