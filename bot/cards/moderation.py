"""What moderators work with: the console, one item opened, what was decided."""

from collections.abc import Sequence

from bot.cards.base import (
    Button,
    Card,
    Menu,
    Option,
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
from bot.rules.questions import Question
from bot.texts import say


def item_card(
    question: Question,
    principles: Sequence[Principle],
    duplicates: Sequence[Question],
    language: str,
) -> Card:
    """One item opened: its whole wording, what may ask the same, and what may be done with it."""
    code, version = question.code, question.version
    decline = Button(say(language, "button-decline"), f"item:decline:{code} {version}", "danger")
    take = Button(say(language, "button-floor"), f"item:floor:{code} {version}")
    buttons: dict[str, tuple[Button, ...]] = {
        "in_review": (
            Button(say(language, "button-approve"), f"item:approve:{code} {version}", "success"),
            decline,
        ),
        "queued": (take, decline),
        "on_floor": (
            Button(say(language, "button-answered"), f"floor:answered:{code}", "success"),
            Button(say(language, "button-back"), f"floor:back:{code}"),
        ),
    }
    return card(
        say(
            language,
            "item-head",
            code=shown_code(question, principles),
            status=status_words(question, language),
            principle=principle_title(question.principle, principles, language),
            asked=stamp(question.submitted_at, "R"),
            support=question.support,
        ),
        quote(question.text),
        f"-# {asker_words(question, language)}",
        similar_words(duplicates, language),
        row(*buttons.get(question.status, ())),
    )


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
