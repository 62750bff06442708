"""The console: what the moderators' channel shows of the event."""

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
from bot.cards.questions import asker_words, shown_code, status_words
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
            *(
                Button(f"+{n}", f"run:delay:{n} {session.due_start_at} {session.key}")
                for n in (2, 5)
            ),
            Button(say(language, "button-skip"), f"run:skip:{session.key}"),
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
