"""The records beside the questions: a rapporteur's notes, and evidence that people hand in."""

from collections.abc import Sequence
from random import Random
from typing import Any

from rehearsal.answers import Answer
from rehearsal.crowd import Person
from rehearsal.diary import Written
from rehearsal.questions import Stock
from rehearsal.stage import Stage
from rehearsal.timeline import cut, quoted

DECLINED_SHARE = 0.2


class Reporting:
    """Writes notes at the end of a session, hands evidence in, and reviews it."""

    def __init__(self, stage: Stage, stock: Stock, chance: Random) -> None:
        self._stage = stage
        self._stock = stock
        self._chance = chance
        self._cited: set[str] = set()  # codes that some note is about

    async def take_notes(self, rapporteur: Person, session: str) -> None:
        """Two notes on what the session brought, one of them citing what was answered."""
        answered = [
            fact.code
            for fact in self._stage.diary.of("answered")
            if fact.code in self._stage.diary.receipts and fact.code not in self._cited
        ]
        for codes in (answered[:2], []):
            await self._note(rapporteur, session, codes)

    async def _note(self, rapporteur: Person, session: str, codes: Sequence[str]) -> None:
        event = self._stage.event
        kind, text = self._stock.note()
        typed = {"kind": kind, "text": text, "session": session}
        if codes:
            typed["question"] = ", ".join(codes)
            self._cited.update(codes)
        if self._chance.random() < 0.7:
            typed["principle"] = self._chance.choice(event.principles).key
        if self._chance.random() < 0.6:
            typed["objectives"] = self._chance.choice(("17", "6, 16", "3"))
        if kind == "recommendation" and event.addressees:
            typed["addressee"] = self._chance.choice(event.addressees).say(event.first_language)
        if kind == "commitment":
            typed["due"] = "2023-03-31"
        if event.speakers and kind != "theme":
            typed["speaker"] = self._chance.choice(event.speakers).key
        answer = await self._stage.slash(rapporteur, "note", **typed)
        code = self._code(answer, "N")
        if not code:
            self._tell(rapporteur, f"takes no note: {_first(answer)}")
            return
        self._keep(code, typed)
        about = f" on {typed['question']}" if codes else ""
        self._tell(rapporteur, f"notes {code}, a {kind}{about}: {quoted(text)}")

    async def hand_in(self, person: Person) -> None:
        """Hand in evidence."""
        source = self._stock.source()
        typed: dict[str, Any] = dict(source)
        answer = await self._stage.slash(person, "evidence", **typed)
        code = self._code(answer, "E")
        if code:
            self._keep(code, {key: str(value) for key, value in source.items()})
            title = quoted(str(source["title"]))
            self._stage.timeline.tell(
                self._stage.now(), "somebody", f"hands in {code}: {title}", "asker"
            )

    async def review(self, moderator: Person) -> None:
        """Open what waits, and accept it more often than not."""
        listed = await self._stage.slash(moderator, "mod evidence")
        menu = listed.control("evidence:open:") if listed else None
        if listed is None or menu is None:
            return
        code = listed.options(menu)[0]
        shown = await self._stage.choose(moderator, listed, menu, code)
        declines = self._chance.random() < DECLINED_SHARE
        control = f"evidence:{'decline' if declines else 'approve'}:"
        found = shown.control(control) if shown else None
        answer = await self._stage.press(moderator, shown, found) if shown and found else None
        reasons = answer.control("evidence:declined:") if declines and answer else None
        if answer and reasons:
            answer = await self._stage.choose(moderator, answer, reasons, "0")
        for status in ("accepted", "declined"):
            said = {"reason": self._reason()} if status == "declined" else {}
            if answer and answer.says(f"evidence-decided-{status}", code=code, **said):
                self._stage.diary.learn("reviewed", code, status)
                self._tell(moderator, f"reviews {code}: {status}")

    def _reason(self) -> str:
        reasons = self._stage.event.questions.decline_reasons
        return reasons[0].say(self._stage.event.first_language)

    def _code(self, answer: Answer | None, letter: str) -> str:
        """The code of what an answer says was written down; empty where nothing was."""
        number = 1 + sum(code.startswith(f"{letter}-") for code in self._stage.diary.written)
        code = f"{letter}-{number}"
        return code if answer and answer.first.startswith(f"**{code}**") else ""

    def _keep(self, code: str, typed: dict[str, str]) -> None:
        fact = self._stage.diary.learn("wrote", code)
        self._stage.diary.written[code] = Written(fact.at, fact.who, code, typed)

    def _tell(self, person: Person, words: str) -> None:
        self._stage.timeline.tell(self._stage.now(), person.name, words, person.role)


def _first(answer: Answer | None) -> str:
    return cut(answer.first, 120) if answer else "nothing"
