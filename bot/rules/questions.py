"""A question's life: what may be asked, and every move from state to state."""

from dataclasses import dataclass, replace
from typing import Literal, get_args

from bot.rules.base import Refusal, clean
from bot.rules.codes import Code
from bot.rules.people import VEILED, Attendance, Attribution, Shown

Status = Literal[
    "in_review",
    "queued",
    "on_floor",
    "answered",
    "follow_up",
    "declined",
    "merged",
    "withdrawn",
    "not_reached",
]
STATUSES: tuple[Status, ...] = get_args(Status)
WAITING: tuple[Status, ...] = ("in_review", "queued")
SUPPORTABLE: tuple[Status, ...] = ("queued",)
MERGED_INTO: tuple[Status, ...] = ("queued", "on_floor")

# Every move that exists, by verb: the states it leaves and the one it enters.
# Source: PRODUCT section 3, the table.
MOVES: dict[str, tuple[tuple[Status, ...], Status]] = {
    "approve": (("in_review",), "queued"),
    "decline": (("in_review", "queued", "on_floor"), "declined"),
    "withdraw": (("in_review", "queued"), "withdrawn"),
    "take": (("queued",), "on_floor"),
    "answered": (("on_floor", "follow_up", "not_reached"), "answered"),
    "followup": (("queued", "on_floor", "answered", "not_reached"), "follow_up"),
    "back": (("on_floor",), "queued"),
    "merge": (("in_review", "queued"), "merged"),
    "reopen": (("declined",), "in_review"),
    "review_again": (("queued",), "in_review"),
    "close": (("in_review", "queued"), "not_reached"),
}
# States from which nothing waits any more: the instant of entering them is closed_at.
ENDED: frozenset[Status] = frozenset(
    {"answered", "follow_up", "declined", "merged", "withdrawn", "not_reached"}
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What the event allows; lengths in code points, the pause in milliseconds."""

    review: bool
    length_min: int
    length_max: int
    open_per_person: int
    cool_down_ms: int


@dataclass(frozen=True, slots=True)
class Question:
    """One question as it stands; instants in milliseconds since 1970, UTC."""

    id: int
    event_id: int
    code: str
    number: int
    principle: str
    asked_principle: str
    text: str
    salt: bytes
    status: Status
    version: int
    reason: str
    attribution: Attribution
    name: str
    affiliation: str
    sector: str
    attendance: Attendance
    language: str
    asker: str
    support: int
    submitted_at: int
    queued_at: int | None
    floor_at: int | None
    closed_at: int | None
    session: str
    selection_reason: str
    answer: str
    answered_by: str
    merged_into: str
    registered: bool = False  # the name is as registered, not as stated

    @property
    def veiled(self) -> bool:
        """Whether nothing beside it may lead to a person."""
        return self.attribution in VEILED


def new_question(
    *,
    event_id: int,
    code: Code,
    principle: str,
    text: str,
    salt: bytes,
    review: bool,
    shown: Shown,
    attendance: Attendance,
    language: str,
    asker: str,
    session: str,
    now: int,
) -> Question:
    """A question as it is first stored: no more of its asker than is shown.

    Source: PRODUCT section 9: of an anonymous question the language is empty, too.
    """
    return Question(
        id=0,
        event_id=event_id,
        code=str(code),
        number=code.number,
        principle=principle,
        asked_principle=principle,
        text=text,
        salt=salt,
        status="in_review" if review else "queued",
        version=1,
        reason="",
        attribution=shown.attribution,
        name=shown.name,
        affiliation=shown.affiliation,
        sector=shown.sector,
        registered=shown.registered,
        attendance=attendance,
        language="" if shown.attribution == "anonymous" else language,
        asker=asker,
        support=0,
        submitted_at=now,
        queued_at=None if review else now,
        floor_at=None,
        closed_at=None,
        session=session,
        selection_reason="",
        answer="",
        answered_by="",
        merged_into="",
    )


def checked_text(text: str, limits: Limits) -> str:
    """The wording as it will be stored.

    Refuses: question-short, question-long
    """
    wording = clean(text)
    length = len(wording)
    if length < limits.length_min:
        raise Refusal("question-short", length=length, length_min=limits.length_min)
    if length > limits.length_max:
        raise Refusal("question-long", length=length, length_max=limits.length_max)
    return wording


def check_turnout(waiting: int, last_at: int | None, now: int, limits: Limits) -> None:
    """Whether this person may ask once more: `waiting` are in review or queued.

    Refuses: too-many-open, cool-down
    """
    if waiting >= limits.open_per_person:
        raise Refusal("too-many-open", count=waiting, count_max=limits.open_per_person)
    if last_at is not None and 0 <= now - last_at < limits.cool_down_ms:
        left_ms = limits.cool_down_ms - (now - last_at)
        raise Refusal("cool-down", seconds=-(-left_ms // 1000))


def move(question: Question, verb: str, now: int, reason: str = "") -> Question:
    """The question after one move of its life; its version grows by one.

    An answer leaves the reason of taking it out of turn; any other move without one takes it away.
    Refuses: move-impossible
    """
    leaves, enters = MOVES[verb]
    if question.status not in leaves:
        raise Refusal("move-impossible", code=question.code, status=question.status, verb=verb)
    return replace(
        question,
        status=enters,
        version=question.version + 1,
        reason=reason or (question.reason if enters == "answered" else ""),
        queued_at=_queued_at(question, enters, now),
        floor_at=now if enters == "on_floor" else question.floor_at,
        closed_at=now if enters in ENDED else None,
    )


def _queued_at(question: Question, enters: Status, now: int) -> int | None:
    if enters == "in_review":
        return None  # it is let in no longer
    return now if enters == "queued" and question.queued_at is None else question.queued_at


def merge(question: Question, into: Question, now: int) -> Question:
    """The question after it was merged into another.

    Refuses: merge-impossible, move-impossible
    """
    check_target(question, into)
    return replace(move(question, "merge", now), merged_into=into.code)


def check_target(question: Question, into: Question) -> None:
    """Whether one question can be merged into another.

    Refuses: merge-impossible
    """
    if question.id == into.id or into.status not in MERGED_INTO:
        raise Refusal("merge-impossible", code=into.code, status=into.status)


def unmerge(question: Question, status: Status) -> Question:
    """The question in the state that it had before it was merged.

    Refuses: move-impossible
    """
    if question.status != "merged":
        raise Refusal("move-impossible", code=question.code, status=question.status, verb="unmerge")
    return replace(
        question, status=status, version=question.version + 1, merged_into="", closed_at=None
    )


def reassign(question: Question, principle: str) -> Question:
    """The question under another principle; its code stays.

    Refuses: move-impossible
    """
    if question.status not in WAITING:
        raise Refusal(
            "move-impossible", code=question.code, status=question.status, verb="principle"
        )
    return replace(question, principle=principle, version=question.version + 1)


def check_version(question: Question, version: int | None) -> None:
    """Whether the decision was made on the question as it stands (None: by command).

    Refuses: changed-meanwhile
    """
    if version is not None and version != question.version:
        raise Refusal("changed-meanwhile", code=question.code, status=question.status)


def check_wording(question: Question) -> None:
    """Whether it has a wording still, to wait for the floor with.

    Refuses: wording-gone
    """
    if not question.text:
        raise Refusal("wording-gone", code=question.code)


def check_not_own(question: Question, pseudonyms: frozenset[str]) -> None:
    """Whether somebody else asked it: nobody decides or supports their own question.

    Refuses: own-question
    """
    if question.asker in pseudonyms:
        raise Refusal("own-question", code=question.code)


def check_own(question: Question, pseudonyms: frozenset[str]) -> None:
    """Whether this person asked it. Another's question is as unknown as none.

    Refuses: question-unknown
    """
    if question.asker not in pseudonyms:
        raise Refusal("question-unknown", code=question.code)


def edit(question: Question, text: str, now: int, limits: Limits) -> Question:
    """The question with a new wording; back in review where the event reviews.

    Refuses: question-short, question-long, edit-closed
    """
    if question.status not in WAITING:
        raise Refusal("edit-closed", code=question.code, status=question.status)
    wording = checked_text(text, limits)
    if question.status == "queued" and limits.review:
        question = move(question, "review_again", now)
    else:
        question = replace(question, version=question.version + 1)
    return replace(question, text=wording)
