"""Notes: what rapporteurs write down, with the sources that each line of the brief cites."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bot.rules.base import Refusal, clean, clean_line, fold
from bot.rules.codes import parse_code
from bot.rules.events import Speaker
from bot.rules.people import NAME_LENGTH_MAX, Person, Role, RoleIds, may_moderate
from bot.rules.questions import Question

NoteKind = Literal["progress", "challenge", "theme", "answer", "recommendation", "commitment"]
NoteStatus = Literal["kept", "withdrawn"]

NOTE_KINDS: tuple[NoteKind, ...] = (
    "progress",
    "challenge",
    "theme",
    "answer",
    "recommendation",
    "commitment",
)
NOTE_LENGTH_MAX, ANSWER_LENGTH_MAX = 1000, 4000
CITED_MAX = 20
OBJECTIVE_MAX = 23  # of the Global Compact
DUE_YEARS = range(1900, 2101)
UNANSWERABLE = frozenset({"declined", "withdrawn"})  # nobody waits for an answer to these
PARAGRAPH, LISTED = "\n\n", "; "

_COMMAS = re.compile(r"[,;،؛、，；\n]")
_NUMBER = re.compile(r"[0-9]{1,3}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Note:
    """One note as it stands. `due` is a day in ISO 8601, `speaker` a key or a name.

    `done_at`: when a commitment was done, as it was promised.
    """

    id: int
    event_id: int
    code: str
    kind: NoteKind
    text: str
    salt: bytes
    speaker: str
    session: str
    principle: str
    questions: tuple[str, ...]
    objectives: tuple[int, ...]
    addressee: str
    due: str
    author: str
    added_at: int
    status: NoteStatus
    done_at: int | None = None

    @property
    def is_owed(self) -> bool:
        """Whether it is a commitment that is still to be kept."""
        return self.kind == "commitment" and self.status == "kept" and self.done_at is None

    @property
    def answers(self) -> frozenset[str]:
        """The codes of the questions whose answers it completes."""
        kept = self.kind == "answer" and self.status == "kept"
        return frozenset(self.questions) if kept else frozenset()


@dataclass(frozen=True, slots=True)
class NoteTyped:
    """What a rapporteur typed: None where it was left out, empty where it was taken away."""

    kind: str | None = None
    text: str | None = None
    speaker: str | None = None
    session: str | None = None
    principle: str | None = None
    questions: str | None = None
    objectives: str | None = None
    addressee: str | None = None
    due: str | None = None


def may_note(person: Person, roles: RoleIds) -> bool:
    """Whether the person may take notes; a moderator and an organizer may do so, too."""
    own = roles.rapporteur in person.roles if roles.rapporteur else person.manage_messages
    return own or may_moderate(person, roles)


def require_rapporteur(person: Person, roles: RoleIds) -> Role:
    """The role in which the person acts.

    Refuses: not-rapporteur
    """
    if not may_note(person, roles):
        raise Refusal("not-rapporteur", role=roles.rapporteur)
    return "rapporteur"


def checked_kind(typed: str) -> NoteKind:
    """The kind, one of six.

    Refuses: note-kind-unknown
    """
    for known in NOTE_KINDS:
        if typed.strip().casefold() == known:
            return known
    raise Refusal("note-kind-unknown", typed=typed.strip()[:40], choices=", ".join(NOTE_KINDS))


def checked_text(typed: str) -> str:
    """The note's text as it will be stored.

    Refuses: note-empty, note-long
    """
    text = clean(typed)
    if not text:
        raise Refusal("note-empty")
    if len(text) > NOTE_LENGTH_MAX:
        raise Refusal("note-long", length=len(text), length_max=NOTE_LENGTH_MAX)
    return text


def parts(typed: str) -> list[str]:
    """What was typed between commas, whichever script they are of."""
    return [part.strip() for part in _COMMAS.split(typed) if part.strip()]


def checked_codes(typed: str) -> tuple[str, ...]:
    """The codes of a list such as `HR-7, ws2`, each once, as typed in order.

    Refuses: code-malformed, codes-many
    """
    codes = tuple(dict.fromkeys(str(parse_code(part)) for part in parts(typed)))
    if len(codes) > CITED_MAX:
        raise Refusal("codes-many", count=len(codes), count_max=CITED_MAX)
    return codes


def checked_objectives(typed: str) -> tuple[int, ...]:
    """The numbers of a list such as `3, 17`, each once, ascending.

    Source: PRODUCT section 2: for the Global Compact 1 to 23.
    Refuses: objective-unknown
    """
    numbers = set()
    for part in parts(typed):
        if not _NUMBER.fullmatch(part) or not 1 <= int(part) <= OBJECTIVE_MAX:
            raise Refusal("objective-unknown", typed=part[:40], number_max=OBJECTIVE_MAX)
        numbers.add(int(part))
    return tuple(sorted(numbers))


def checked_due(typed: str) -> str:
    """The day, as `2026-11-30`; empty where none was typed.

    Refuses: due-malformed
    """
    typed = typed.strip()
    if not typed:
        return ""
    try:
        if not _DAY.fullmatch(typed) or date.fromisoformat(typed).year not in DUE_YEARS:
            raise ValueError(typed)
    except ValueError:
        raise Refusal("due-malformed", typed=typed[:40]) from None
    return typed


def checked_speaker(typed: str, speakers: Collection[Speaker]) -> str:
    """The key of somebody in the programme, by key or name; else the name as it was typed.

    Refuses: too-long
    """
    name = clean_line(typed, "speaker", NAME_LENGTH_MAX)
    for speaker in speakers:
        if fold(name) in (fold(speaker.key), fold(speaker.name)):
            return speaker.key
    return name


def check_author(note: Note, author: str) -> None:
    """Whether this pseudonym wrote it: a note is corrected by its author.

    Refuses: note-not-own
    """
    if note.author != author:
        raise Refusal("note-not-own", code=note.code)


def check_kept(note: Note) -> None:
    """Whether the note has not been withdrawn.

    Refuses: note-withdrawn
    """
    if note.status != "kept":
        raise Refusal("note-withdrawn", code=note.code)


def check_cites(kind: NoteKind, codes: Collection[str]) -> None:
    """Whether an answer says which question it answers.

    Refuses: answer-cites-none
    """
    if kind == "answer" and not codes:
        raise Refusal("answer-cites-none")


def completed(
    question: Question, before: str, after: str, names: tuple[str, str], others: Collection[str]
) -> Question:
    """The question with an answer completed: a note said `before` there and now says `after`.

    Empty stands for nothing. What was said is replaced where it still stands; where a moderator
    has written another answer since, that stays. `names` are who said it, before and after, and
    `others` those whom other notes on the same question quote.
    Refuses: answer-impossible, answer-full
    """
    if after and not before and question.status in UNANSWERABLE:
        raise Refusal("answer-impossible", code=question.code, status=question.status)
    answer = f"{PARAGRAPH}{question.answer}{PARAGRAPH}"
    said = f"{PARAGRAPH}{before}{PARAGRAPH}"
    if not before:
        answer += after
    elif said in answer:
        answer = answer.replace(said, PARAGRAPH + (f"{after}{PARAGRAPH}" if after else ""), 1)
    else:
        return question
    answer = answer.strip("\n")
    if len(answer) > max(ANSWER_LENGTH_MAX, len(question.answer)):
        raise Refusal("answer-full", code=question.code, length_max=ANSWER_LENGTH_MAX)
    return replace(
        question,
        answer=answer,
        answered_by=_answered_by(question.answered_by, *names, others),
        version=question.version + 1,
    )


def _answered_by(listed: str, before: str, after: str, others: Collection[str]) -> str:
    names = [name for name in listed.split(LISTED) if name]
    if before and before != after and before in names and before not in others:
        names.remove(before)
    if after and fold(after) not in map(fold, names):
        names.append(after)
    return LISTED.join(names)
