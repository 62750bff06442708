"""What moderators work with: one item opened, its reasons, what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import (
    Block,
    Button,
    Card,
    Menu,
    Option,
    Style,
    card,
    cut,
    excerpt,
    plain,
    quote,
    row,
    stamp,
)
from bot.cards.hands import finished_card
from bot.cards.questions import asker_words, principle_title, shown_code, status_words
from bot.rules.events import Principle
from bot.rules.hands import Hand
from bot.rules.questions import Limits, Question, Status
from bot.texts import say

WORDINGS_MAX = 3


@dataclass(frozen=True, slots=True)
class Item:
    """One question opened, with all that a decision needs; wordings newest first, with language."""

    question: Question
    principles: tuple[Principle, ...]
    decline_reasons: tuple[str, ...]
    override_reasons: tuple[str, ...]
    duplicates: tuple[Question, ...]
    wordings: tuple[tuple[str, str], ...]
    limits: Limits


def item_card(item: Item, language: str, said: str = "", undo: Button | None = None) -> Card:
    """One item opened: its whole wording, what may ask the same, and what may be done with it.

    `said` is what was done just now, and `undo` takes it back.
    """
    return card(
        said or None,
        *item_blocks(item, language),
        *item_rows(item.question, language),
        row(undo),
    )


def item_blocks(item: Item, language: str) -> list[Block | None]:
    """What is to be read of an item."""
    question = item.question
    asker = [asker_words(question, language)]
    if question.language:
        asker.append(say(language, f"language-{question.language}"))
    return [
        say(
            language,
            "item-head",
            code=shown_code(question, item.principles),
            status=status_words(question, language),
            principle=principle_title(question.principle, item.principles, language),
            asked=stamp(question.submitted_at, "R"),
            support=question.support,
        ),
        quote(question.text),
        f"-# {' · '.join(asker)}",
        _wordings(item.wordings, language),
        similar_words(item.duplicates, language),
    ]


def item_rows(question: Question, language: str, stream: str = "") -> list[Block | None]:
    """What may be done with an item as it was shown; `stream` is where it was dealt, if it was."""
    code, subject = question.code, f"{question.code} {question.version} {stream}".rstrip()

    def act(verb: str, style: Style = "secondary") -> Button:
        return Button(say(language, f"button-{verb}"), f"item:{verb}:{subject}", style)

    answered = Button(say(language, "button-answered"), f"floor:answered:{code}", "success")
    worded = Button(say(language, "button-answered-words"), f"floor:words:{code}")
    back = Button(say(language, "button-back"), f"floor:back:{code}")
    decline = act("decline", "danger")
    curating = (act("principle"), act("reword"))
    rows: dict[Status, tuple[tuple[Button | None, ...], ...]] = {  # three fit beside one another
        "in_review": (
            (act("approve", "success"), decline, act("merge")),
            (*curating, act("leave") if stream else None),
        ),
        "queued": ((act("floor"), decline, act("merge")), (*curating, act("owed"))),
        "on_floor": ((answered, worded, back), (act("owed"), decline, act("reword"))),
        "answered": ((act("owed"), act("reword")),),
        "follow_up": ((worded, act("reword")),),
        "not_reached": ((worded, act("owed"), act("reword")),),
        "declined": ((act("reopen"),),),
        "merged": ((act("unmerge"),),),
    }
    return [row(*buttons) for buttons in rows.get(question.status, ())]


def _wordings(wordings: Sequence[tuple[str, str]], language: str) -> str | None:
    if not wordings:
        return None
    lines = [say(language, "item-wordings")]
    for text, spoken in wordings[:WORDINGS_MAX]:
        beside = f"{say(language, f'language-{spoken}')}: " if spoken else ""
        lines.append(f"> {beside}{plain(cut(text, 200))}")
    return "\n".join(lines)


def similar_words(duplicates: Sequence[Question], language: str) -> str | None:
    """What may ask the same, a line each; nothing where nothing does."""
    if not duplicates:
        return None
    lines = [say(language, "item-similar")]
    lines += [f"`{q.code}` {status_words(q, language)} · {excerpt(q.text)}" for q in duplicates]
    return "\n".join(lines)


def reasons_card(
    question: Question, subject: str, verb: str, reasons: Sequence[str], language: str
) -> Card:
    """The reasons at one tap; `subject` is the item as it was shown: code and version."""
    options = tuple(Option(str(n), cut(reason, 100)) for n, reason in enumerate(reasons))
    act = {"decline": "item:declined", "floor": "item:floored"}[verb]
    return card(
        say(language, f"{verb}-why", code=question.code),
        quote(cut(question.text, 300)),
        Menu(f"{act}:{subject}", say(language, "reason-choose"), options),
        row(
            Button(say(language, "button-item"), f"item:show:{subject}"),
            Button(say(language, "button-block"), f"item:block:{subject}")
            if verb == "decline"
            else None,
        ),
    )


def decided_card(question: Question | Hand, language: str) -> Card:
    """Said to the moderator after a decision."""
    if isinstance(question, Hand):
        return finished_card(question, language)
    return card(
        say(
            language,
            f"decided-{question.status.replace('_', '-')}",
            code=question.code,
            reason=plain(question.reason),
        )
    )
