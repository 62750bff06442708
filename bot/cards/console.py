"""The console: what the moderators' channel shows of the event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

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
    row,
    stamp,
)
from bot.cards.floor import item_words, why_words
from bot.cards.more import more_menu
from bot.cards.questions import asker_words, shown_code, status_words
from bot.rules.agenda import Session
from bot.rules.decisions import Claim
from bot.rules.events import Event, Principle
from bot.rules.floor import Item
from bot.rules.hands import Hand
from bot.rules.questions import Question
from bot.texts import as_written, pick, say

FIRST_WAITING = 10
HANDS_SHOWN = 5
FLOOR_LENGTH = 500


@dataclass(frozen=True, slots=True)
class Console:
    """What the console shows; items in the order in which they are due to be handled.

    `holders` tells who has a question open, by its code; `languages` how many questions wait in
    each; `longest_at` since when the one waits that waits longest, per section.
    """

    event: Event
    title: str
    principles: tuple[Principle, ...]
    counts: dict[str, int]
    in_review: tuple[Question, ...]
    next_in_line: tuple[Question | Hand, ...]
    hands: tuple[Hand, ...]
    on_floor: tuple[Item, ...]
    session: Session | None
    due: Session | None
    trouble: int = 0
    holders: Mapping[str, Claim] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    longest_at: Mapping[str, int] = field(default_factory=dict)
    balance: str = ""
    paused: bool = False


def console_card(console: Console, language: str) -> Card:
    """The moderators' shared message."""
    blocks: list[Block | None] = [_head(console, language)]
    if console.due:
        blocks += [Line(), *_due(console.due, language)]
    if console.on_floor:
        blocks += [Line(), *(_on_floor(item, language) for item in console.on_floor)]
    blocks += [
        *_section(console, "in-review", console.in_review, language),
        *_section(console, "queued", console.next_in_line, language),
        *_section(console, "hands", console.hands, language),
        console.balance or None,
    ]
    blocks += [_menu(console, language), _hand_menu(console, language)]
    return card(*blocks, *_buttons(console, language), framed=True)


def _section(
    console: Console, key: str, found: Sequence[Question | Hand], language: str
) -> list[Block]:
    if not found:
        return []
    lines = [say(language, f"console-{key}", count=console.counts.get(key, 0))]
    if (longest_at := console.longest_at.get(key)) is not None:
        lines[0] += " · " + say(language, "console-longest", at=stamp(longest_at, "R"))
    lines += [_line(item, console, language) for item in found]
    return [Line(), "\n".join(lines)]


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
    if console.paused:
        lines.append(say(language, "console-paused"))
    if len(console.languages) > 1:
        counts = ((say(language, f"language-{of}"), n) for of, n in console.languages.items())
        names = " · ".join(f"{as_written(name)} {count}" for name, count in counts)
        lines.append(say(language, "console-languages", languages=names))
    if console.trouble:
        lines.append(say(language, "console-trouble", count=console.trouble))
    if not console.in_review and not console.next_in_line:
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


def _on_floor(item: Item, language: str) -> str:
    head = f"**{say(language, 'board-on-floor', code=item.code)}**"
    return "\n".join((head, item_words(item, language, FLOOR_LENGTH), why_words(item, language)))


def _line(item: Question | Hand, console: Console, language: str) -> str:
    if isinstance(item, Hand):
        note = f" · {excerpt(item.note)}" if item.note else ""
        who = asker_words(item, language)
        return f"`{item.code}` {stamp(item.raised_at, 'R')} · ✋ {who}{note}"
    place = say(language, f"attendance-{item.attendance}")
    line = (
        f"`{shown_code(item, console.principles)}` {stamp(item.submitted_at, 'R')} · {place} · "
        f"▲ {item.support} · {excerpt(item.text)}"
    )
    holder = console.holders.get(item.code)
    if holder is None:
        return line
    who, until = plain(holder.holder_name), stamp(holder.expires_at, "R")
    return f"{line} · {say(language, 'console-held', who=who, until=until)}"


def _menu(console: Console, language: str) -> Menu | None:
    on_floor = [
        Option(item.code, cut(f"{item.code} · {item.text}", 100), status_words(item, language))
        for item in console.on_floor
        if item.kind == "question"
    ]
    waiting = [
        Option(q.code, cut(f"{q.code} · {q.text}", 100), status_words(q, language))
        for q in (*console.in_review, *console.next_in_line)
        if isinstance(q, Question)
    ]
    options = (*on_floor, *waiting)[:25]
    return Menu("item:open:", say(language, "console-open"), options) if options else None


def _hand_menu(console: Console, language: str) -> Menu | None:
    options = tuple(
        Option(hand.code, cut(f"{hand.code} · {asker_words(hand, language)}", 100))
        for hand in console.hands
    )
    return Menu("hand:open:", say(language, "console-open-hand"), options) if options else None


def _buttons(console: Console, language: str) -> list[Block | None]:
    if console.event.state not in ("open", "live"):
        return []
    busy = bool(console.on_floor)
    live = console.event.floor_open
    # What took the floor after the console was drawn is not meant by pressing on it.
    shown = console.on_floor[0].code if len(console.on_floor) == 1 else ""
    question = busy and all(item.kind == "question" for item in console.on_floor)
    return [
        row(
            Button(
                say(language, "button-next"), "floor:next:", "primary", disabled=busy or not live
            ),
            Button(
                say(language, "button-answered"),
                f"floor:answered:{shown}",
                "success",
                disabled=not busy,
            ),
            Button(say(language, "button-owed"), f"floor:owed:{shown}", disabled=not question),
            Button(say(language, "button-back"), f"floor:back:{shown}", disabled=not busy),
            Button(say(language, "button-room"), "floor:room:", disabled=busy or not live),
        ),
        row(
            Button(
                say(language, "button-review"),
                "review:open:",
                "primary",
                disabled=not console.in_review,
            ),
            Button(say(language, "button-queue"), "item:queue:"),
        ),
        more_menu(console.paused, language),
    ]
