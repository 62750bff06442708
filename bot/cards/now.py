"""What is on now, in one card: for whoever comes late, or looks up."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.cards.base import Block, Button, Card, Line, card, cut, excerpt, plain, row, stamp
from bot.cards.floor import item_words, why_words
from bot.cards.questions import asker_words, shown_code, status_words
from bot.cards.reminders import Reminders, missed_words
from bot.rules.agenda import Session
from bot.rules.events import Event, Principle
from bot.rules.floor import Item
from bot.rules.hands import Hand
from bot.rules.questions import Question
from bot.texts import pick, say

MINE_MAX, ANSWERED_MAX = 8, 5
FLOOR_LENGTH = 400


@dataclass(frozen=True, slots=True)
class Now:
    """What is on: `first` is whose turn it is and why; `answered` and `mine` newest first."""

    event: Event
    title: str
    principles: tuple[Principle, ...]
    session: Session | None
    following: Session | None
    on_floor: tuple[Item, ...]
    first: Question | Hand | None
    why_first: str
    answered: tuple[Question, ...]
    answered_count: int
    waiting_count: int
    mine: tuple[Question, ...]
    hand: Hand | None
    balance: str
    asking: bool
    missed: Reminders = field(default_factory=lambda: Reminders(()))
    reminders: int = 0


def now_card(now: Now, language: str) -> Card:
    """One card that a phone can read."""
    blocks: list[Block | None] = [_head(now, language), missed_words(now.missed, language)]
    for item in now.on_floor:
        head = f"### {say(language, 'board-on-floor', code=shown_code(item, now.principles))}"
        words = item_words(item, language, FLOOR_LENGTH)
        blocks += [Line(), "\n".join((head, words, why_words(item, language)))]
    blocks += [Line(), _queue(now, language), Line(), _mine(now, language)]
    if now.balance:
        blocks += [Line(), now.balance]
    return card(*blocks, *_buttons(now, language))


def _head(now: Now, language: str) -> str:
    lines = [f"## {plain(now.title)}"]
    if now.session:
        lines.append(
            say(
                language,
                "now-session",
                session=plain(pick(now.session.title, language)),
                ends=stamp(now.session.due_end_at, "R"),
            )
        )
    if now.following:
        lines.append(
            say(
                language,
                "now-following",
                session=plain(pick(now.following.title, language)),
                starts=stamp(now.following.due_start_at, "R"),
            )
        )
    lines.append(say(language, "now-ends", ends=stamp(now.event.ends_at)))
    if not now.on_floor:
        lines.append(say(language, "now-floor-free"))
    return "\n".join(lines)


def _queue(now: Now, language: str) -> str:
    lines = [say(language, "now-waiting", count=now.waiting_count)]
    if now.first is not None:
        words = (
            asker_words(now.first, language)
            if isinstance(now.first, Hand)
            else excerpt(now.first.text)
        )
        lines.append(say(language, "now-first", code=now.first.code, words=words))
        lines.append(f"-# {plain(now.why_first)}")
    lines.append(say(language, "now-answered", count=now.answered_count))
    lines += [f"`{q.code}` {excerpt(q.text)}" for q in now.answered[:ANSWERED_MAX]]
    return "\n".join(lines)


def _mine(now: Now, language: str) -> str:
    lines = [say(language, "now-mine")]
    if now.hand:
        lines.append(
            say(language, f"hand-is-{now.hand.status.replace('_', '-')}", code=now.hand.code)
        )
    lines += [_my_question(q, now.principles, language) for q in now.mine[:MINE_MAX]]
    if len(now.mine) > MINE_MAX:
        lines.append(say(language, "now-more", count=len(now.mine) - MINE_MAX))
    if not now.mine and not now.hand:
        lines.append(say(language, "now-none"))
    return "\n".join(lines)


def _my_question(question: Question, principles: Sequence[Principle], language: str) -> str:
    code, status = shown_code(question, principles), status_words(question, language)
    return f"`{code}` {status} · {plain(cut(question.text, 40))}"


def _buttons(now: Now, language: str) -> list[Block | None]:
    hand = "button-lower" if now.hand else "button-hand"
    ask = Button(say(language, "button-ask"), "question:form:", "primary", disabled=not now.asking)
    reminders = Button(say(language, "button-reminders"), "remind:list:")
    return [
        row(
            ask,
            Button(say(language, "button-questions"), "question:browse:- support 0"),
            Button(say(language, "button-mine"), "question:mine:"),
            Button(say(language, hand), "hand:press:"),
            Button(say(language, "button-refresh"), "now:show:"),
        ),
        row(reminders if now.reminders else None),
    ]
