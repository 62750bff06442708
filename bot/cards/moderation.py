"""What moderators work with: the console, one item opened, what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import (
    Block,
    Button,
    Card,
    Line,
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
from bot.cards.questions import asker_words, principle_title, shown_code, status_words
from bot.rules.agenda import Session
from bot.rules.events import Event, Principle
from bot.rules.questions import Question
from bot.texts import pick, say

FIRST_WAITING = 12


@dataclass(frozen=True, slots=True)
class Console:
    """What the console shows; questions in the order in which they are due to be handled."""

    event: Event
    title: str
    principles: tuple[Principle, ...]
    counts: dict[str, int]
    in_review: tuple[Question, ...]
    queued: tuple[Question, ...]
    on_floor: tuple[Question, ...]
    session: Session | None
    due: Session | None
    not_reached: int | None
    trouble: int = 0


def console_card(console: Console, language: str) -> Card:
    """The moderators' shared message."""
    blocks: list[Block | None] = [_head(console, language)]
    if console.due:
        blocks += [Line(), *_due(console.due, language)]
    if console.on_floor:
        blocks += [Line(), *(_on_floor(q, language) for q in console.on_floor)]
    for key, found in (("in-review", console.in_review), ("queued", console.queued)):
        if found:
            lines = [say(language, f"console-{key}", count=console.counts.get(key, 0))]
            lines += [_line(q, console.principles, language) for q in found]
            blocks += [Line(), "\n".join(lines)]
    blocks += [_menu(console, language), _buttons(console, language)]
    return card(*blocks, framed=True)


def _head(console: Console, language: str) -> str:
    lines = [f"## {say(language, 'console-title', event=plain(console.title))}"]
    lines.append(say(language, f"event-{console.event.state}"))
    if console.session:
        lines.append(
            say(
                language,
                "console-session",
                session=plain(pick(console.session.title, language)),
                ends=stamp(console.session.due_end_at, "R"),
            )
        )
    if console.not_reached is not None and console.not_reached > 0:
        lines.append(say(language, "console-not-reached", count=console.not_reached))
    if console.trouble:
        lines.append(say(language, "console-trouble", count=console.trouble))
    if not console.in_review and not console.queued:
        lines.append(say(language, "console-empty"))
    return "\n".join(lines)


def _due(session: Session, language: str) -> list[Block | None]:
    return [
        say(
            language,
            "console-due",
            session=plain(pick(session.title, language)),
            due=stamp(session.due_start_at, "R"),
        ),
        row(
            Button(say(language, "button-start"), f"run:start:{session.key}", "success"),
            Button("+2", "run:delay:2"),
            Button("+5", "run:delay:5"),
        ),
    ]


def _on_floor(question: Question, language: str) -> str:
    return "\n".join(
        (
            f"**{say(language, 'board-on-floor', code=question.code)}**",
            quote(cut(question.text, 500)),
            f"-# {asker_words(question, language)} · {plain(question.selection_reason)}",
        )
    )


def _line(question: Question, principles: Sequence[Principle], language: str) -> str:
    place = say(language, f"attendance-{question.attendance}")
    return (
        f"`{shown_code(question, principles)}` {stamp(question.submitted_at, 'R')} · {place} · "
        f"▲ {question.support} · {excerpt(question.text)}"
    )


def _menu(console: Console, language: str) -> Menu | None:
    options = [
        Option(q.code, cut(f"{q.code} · {q.text}", 100), status_words(q, language))
        for q in (*console.on_floor, *console.in_review, *console.queued)
    ][:25]
    return Menu("item:open:", say(language, "console-open"), tuple(options)) if options else None


def _buttons(console: Console, language: str) -> Block | None:
    if console.event.state not in ("open", "live"):
        return None
    busy = bool(console.on_floor)
    live = console.event.state == "live"
    # What took the floor after the console was drawn is not meant by pressing on it.
    shown = console.on_floor[0].code if len(console.on_floor) == 1 else ""
    return row(
        Button(say(language, "button-next"), "floor:next:", "primary", disabled=busy or not live),
        Button(
            say(language, "button-answered"),
            f"floor:answered:{shown}",
            "success",
            disabled=not busy,
        ),
        Button(say(language, "button-back"), f"floor:back:{shown}", disabled=not busy),
        Button(say(language, "button-queue"), "item:queue:"),
    )


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


def decided_card(question: Question, language: str) -> Card:
    """Said to the moderator after a decision."""
    return card(
        say(
            language,
            f"decided-{question.status.replace('_', '-')}",
            code=question.code,
            reason=plain(question.reason),
        )
    )


def taken_card(taken: Sequence[tuple[Question, str]], language: str) -> Card:
    """Said to the moderator who gave the floor: each item with the reason why it was picked."""
    blocks: list[Block | None] = []
    for question, reason in taken:
        code = question.code
        blocks += [
            say(language, "taken", code=code),
            quote(question.text),
            f"-# {asker_words(question, language)} · {plain(reason)}",
            row(
                Button(say(language, "button-answered"), f"floor:answered:{code}", "success"),
                Button(say(language, "button-back"), f"floor:back:{code}"),
            ),
        ]
    return card(*blocks)
