"""What the brief is made of, read as everybody may read it.

Source: PRODUCT section 9: what the public export leaves out the brief leaves out, too.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import cache
from pathlib import Path
from typing import Any

from babel import dates

from bot import config
from bot.clock import instant
from bot.reports.fairness import Fairness
from bot.reports.records import UNSAID
from bot.rules.agenda import Session
from bot.rules.events import Event, Principle, Speaker
from bot.rules.evidence import Evidence
from bot.rules.notes import Note
from bot.rules.polls import Poll
from bot.rules.questions import Question
from bot.rules.tallies import Tally
from bot.texts import locale_of, pick, say

OBJECTIVES = Path(__file__).with_name("objectives.json")
# What is cited where no single record says it; named as in the exports.
WHOLES = (
    "event", "agenda", "questions", "turns", "polls", "notes", "evidence", "participants",
    "fairness",
)  # fmt: skip
OBJECTIVES_NAMED_MAX = 23


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what was merged into it and its other wordings (text and language)."""

    question: Question
    alike: Sequence[Question] = ()
    wordings: Sequence[tuple[str, str]] = ()
    noted: Sequence[str] = ()  # codes of the notes that complete its answer


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are; `questions` by (status, principle, attendance)."""

    questions: Mapping[tuple[str, str, str], int]
    supports: int
    people: int
    hands: int
    turns: int

    def of(self, *, status: str = "", principle: str = "", attendance: str = "") -> int:
        """How many questions there are of a kind; left out, of every kind."""
        wanted = (status, principle, attendance)
        return sum(
            count
            for key, count in self.questions.items()
            if all(want in ("", has) for want, has in zip(wanted, key, strict=True))
        )


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that the brief says, of one instant, `now`.

    `answered` and `waiting` are the best of each principle, by its key; `small` are the sectors
    of too few people. `annex` has every question, or where `whole` is not true those cited.
    """

    settings: config.Event
    series: str
    event: Event
    language: str
    zone: tzinfo
    now: int
    principles: Sequence[Principle]
    sessions: Sequence[Session]
    speakers: Mapping[str, Speaker]
    counts: Counts
    answered: Mapping[str, Sequence[Asked]]
    waiting: Mapping[str, Sequence[Asked]]
    owed: Sequence[Question]
    notes: Sequence[Note]
    evidence: Sequence[Evidence]
    polls: Sequence[tuple[Poll, int, Tally]]
    fairness: Fairness
    small: frozenset[str]
    annex: Sequence[Question]
    whole: bool

    def principle_name(self, key: str) -> str:
        """A principle's title; empty where there is none of this key."""
        found = next((p for p in self.principles if p.key == key), None)
        return pick(found.title, self.language) if found else ""

    def session_name(self, key: str) -> str:
        """A session's title; empty where there is none of this key."""
        found = next((s for s in self.sessions if s.key == key), None)
        return pick(found.title, self.language) if found else ""

    def speaker_name(self, key: str) -> str:
        """A speaker of the programme with their title, or a name as it was noted."""
        found = self.speakers.get(key)
        return f"{pick(found.title, self.language)} {found.name}".strip() if found else key

    def speaker_whole(self, key: str) -> str:
        """The same with their affiliation."""
        found = self.speakers.get(key)
        affiliation = pick(found.affiliation, self.language) if found else ""
        name = self.speaker_name(key)
        return f"{name} ({affiliation})" if affiliation else name

    def day(self, at: int) -> str:
        """The day of an instant, where the event is."""
        return said_day(self.local(at).date(), self.language)

    def time(self, at: int) -> str:
        """The time of an instant, where the event is."""
        return dates.format_time(self.local(at), "HH:mm", locale=locale_of(self.language))

    def local(self, at: int) -> datetime:
        """An instant, where the event is."""
        return instant(at).astimezone(self.zone)


def said_day(day: date, language: str) -> str:
    """A day in words."""
    return dates.format_date(day, "long", locale=locale_of(language))


def due_words(due: str, language: str) -> str:
    """A day in ISO 8601 as it is said; empty for none."""
    return said_day(date.fromisoformat(due), language) if due else ""


def let_in(question: Question) -> bool:
    """Whether anybody but the moderators ever saw the wording.

    What was still in review at the close was read by nobody: its outcome is said, no more.
    """
    unread = question.status == "not_reached" and question.queued_at is None
    return question.status not in UNSAID and question.status != "in_review" and not unread


def as_in_brief(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """A row of the public export without what the brief leaves out, too: see `let_in`."""
    unread = row["status"] == "not_reached" and not row["queued_at"]
    if row["status"] not in UNSAID and row["status"] != "in_review" and not unread:
        return row
    return {**row, "text": "", "wordings": [], "name": "", "affiliation": "", "sector": ""}


def asker(question: Question, small: frozenset[str], language: str) -> str:
    """Who asked, as far as the question's attribution says it."""
    if question.attribution == "named" and question.name:
        return ", ".join(part for part in (question.name, question.affiliation) if part)
    if question.attribution == "affiliation" and question.affiliation:
        return question.affiliation
    if question.attribution == "sector" and question.sector:
        sector = "other" if question.sector in small else question.sector
        return say(language, f"sector-{sector.replace('_', '-')}")
    key = "brief-anonymous" if question.attribution == "anonymous" else "brief-name-gone"
    return say(language, key)


def outcome(question: Question, language: str) -> str:
    """What became of a question."""
    words = say(language, f"status-{question.status.replace('_', '-')}")
    if question.status == "merged" and question.merged_into:
        return say(language, "brief-merged", code=question.merged_into)
    if question.status == "declined" and question.reason:
        return say(language, "brief-because", outcome=words, reason=question.reason)
    return words


@cache
def _objectives() -> dict[str, dict[str, str]]:
    found: dict[str, Any] = json.loads(OBJECTIVES.read_text(encoding="utf-8"))
    titles: dict[str, dict[str, str]] = found["objectives"]
    return titles


def objective(number: int, language: str) -> str:
    """The title of one of the Global Compact's objectives; where a language lacks it, English."""
    titles = _objectives()[str(number)]
    return titles.get(language) or titles["en"]


def by_objective(gathered: Gathered) -> dict[int, tuple[str, ...]]:
    """Which notes and which of the cited questions are about which objective, ascending."""
    found: dict[int, Counter[str]] = {}
    for note in gathered.notes:
        for number in note.objectives:
            found.setdefault(number, Counter()).update((note.code, *note.questions))
    return {number: tuple(found[number]) for number in sorted(found)}


def joined(words: Iterable[str]) -> str:
    """Several facts on one line."""
    return " · ".join(word for word in words if word)
