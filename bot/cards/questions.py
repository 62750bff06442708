"""Questions as their askers and everybody else see them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import (
    Block,
    Button,
    Card,
    Menu,
    Option,
    Row,
    card,
    cut,
    excerpt,
    plain,
    quote,
    row,
)
from bot.rules.events import Principle
from bot.rules.floor import Item
from bot.rules.hands import Hand
from bot.rules.questions import Question
from bot.texts import directed, isolated, listed, pick, say

PAGE = 10


def asker_words(question: Question | Item | Hand, language: str) -> str:
    """Who asked or speaks, as far as it is shown, and from where."""
    place = say(language, f"attendance-{question.attendance}")
    if question.attribution == "named":
        parts = (part for part in (question.name, question.affiliation) if part)
        said = plain(listed(parts, language))
        key = "name-registered" if question.registered else "name-stated"
        who = say(language, key, name=said) if said else ""
    elif question.attribution == "affiliation":
        who = isolated(plain(question.affiliation), language)
    elif question.attribution == "sector":
        who = sector_words(question.sector, language)
    else:
        who = say(language, "attribution-anonymous")
    return directed(f"{who} · {place}", language)


def sector_words(sector: str, language: str) -> str:
    """A sector's name."""
    return say(language, f"sector-{sector.replace('_', '-')}") if sector else ""


def principle_title(key: str, principles: Sequence[Principle], language: str) -> str:
    """A principle's title by its key."""
    return next((plain(pick(p.title, language)) for p in principles if p.key == key), key)


def shown_code(question: Question | Item, principles: Sequence[Principle]) -> str:
    """The code; of a question that moved, with the principle it moved to: `HR-7 → WS`."""
    if question.principle == question.asked_principle:
        return question.code
    moved_to = next((p.code for p in principles if p.key == question.principle), "?")
    return f"{question.code} → {moved_to}"


def line_words(code: str, question: Question, language: str) -> str:
    """A question in one line: its code, its support and how it begins."""
    told = f"{isolated(f'`{code}`', language)} ▲ {question.support} · "
    return directed(told + isolated(excerpt(question.text), language), language)


def receipt_card(
    question: Question,
    secret: str,
    principle: Principle,
    language: str,
    *,
    told: bool = False,
    offer: Row | None = None,
) -> Card:
    """The receipt: code, secret and what happens next.

    `told`: its asker wished to be told; `offer`: what can be wished for, shown once.
    """
    key = "receipt-review" if question.status == "in_review" else "receipt-queued"
    return card(
        say(
            language,
            "receipt",
            code=question.code,
            secret=secret,
            principle=plain(pick(principle.title, language)),
        ),
        quote(question.text),
        say(language, f"receipt-as-{question.attribution}", who=asker_words(question, language)),
        say(language, key, code=question.code),
        say(language, "receipt-told") if told else None,
        say(language, "receipt-privacy"),
        row(
            Button(say(language, "button-edit"), f"question:edit:{question.code}"),
            Button(say(language, "button-withdraw"), f"question:withdraw:{question.code}"),
        ),
        offer,
    )


def similar_card(question: Question, duplicates: Sequence[Question], language: str) -> Card:
    """Shown after the receipt: what may ask the same, to be supported instead."""
    blocks: list[Block | None] = [say(language, "similar-head", code=question.code)]
    for duplicate in duplicates:
        label = say(language, "button-instead", code=duplicate.code)
        act = f"question:instead:{question.code} {duplicate.code}"
        line = line_words(duplicate.code, duplicate, language)
        blocks += [line, row(Button(label, act))]
    blocks.append(say(language, "similar-keep", code=question.code))
    return card(*blocks)


def held_card(words: str, draft: str, missing: str, language: str) -> Card:
    """A refusal that keeps what was typed; `missing` is the key of what alone is lacking."""
    act = f"question:finish:{draft} {missing}".rstrip()
    return card(
        words,
        say(language, "held"),
        row(Button(say(language, "button-finish"), act, "primary")),
    )


@dataclass(frozen=True, slots=True)
class Queue:
    """One page of what waits; `count` is of all pages."""

    found: tuple[Question, ...]
    count: int
    principles: tuple[Principle, ...]
    chosen: Principle | None
    order: str
    page: int


def queue_card(queue: Queue, language: str) -> Card:
    """One page of what waits, with a menu to support."""
    chosen, order, page = queue.chosen, queue.order, queue.page
    where = plain(pick(chosen.title, language)) if chosen else say(language, "queue-all")
    lines = [say(language, "queue-head", where=where, count=queue.count)]
    for q in queue.found:
        lines.append(line_words(shown_code(q, queue.principles), q, language))
    if not queue.found:
        lines.append(say(language, "queue-empty"))
    menu = None
    if queue.found:
        options = (Option(q.code, cut(f"{q.code} · {q.text}", 100)) for q in queue.found)
        menu = Menu("question:support:", say(language, "board-support"), tuple(options))
    act = f"question:browse:{chosen.key if chosen else '-'} {order}"
    last = (page + 1) * PAGE >= queue.count
    return card(
        "\n".join(lines),
        menu,
        row(
            Button(say(language, "button-previous"), f"{act} {page - 1}", disabled=page == 0),
            Button(say(language, "button-following"), f"{act} {page + 1}", disabled=last),
            Button(say(language, "button-ask"), "question:form:", "primary"),
        ),
    )


def support_card(question: Question, supported: bool, language: str) -> Card:
    """Said after supporting, or after taking the support back."""
    key = "support-given" if supported else "support-taken-back"
    return card(say(language, key, code=question.code, count=question.support))


def status_words(question: Question | Item, language: str) -> str:
    """A question's state, in words."""
    return say(language, f"status-{question.status.replace('_', '-')}")
