"""The board: what is on the floor, the best of each principle, and the buttons for all."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.base import (
    WORDS_MAX,
    Block,
    Button,
    Card,
    Line,
    Menu,
    Option,
    card,
    cut,
    in_languages,
    plain,
    row,
)
from bot.cards.floor import item_words, shared_whys
from bot.cards.questions import line_words, shown_code
from bot.cards.settings import language_button
from bot.rules.agenda import Session
from bot.rules.events import Event, Principle
from bot.rules.floor import Item
from bot.rules.questions import Question
from bot.texts import pick, say

BEST, LEAST = 5, 2  # questions of each principle; with several languages at least so many
SUPPORT_MENU_MAX = 25


@dataclass(frozen=True, slots=True)
class Board:
    """What the board shows; `best` holds at most five queued questions per principle."""

    event: Event
    title: str
    session: Session | None
    principles: tuple[Principle, ...]
    best: dict[str, tuple[Question, ...]]
    queued: dict[str, int]
    on_floor: tuple[Item, ...]
    asking: bool
    balance: str = ""


def board_card(board: Board, languages: Sequence[str]) -> Card:
    """The board in the event's languages, one below another.

    Where not all of it fits into one message, each principle shows fewer questions, down to
    LEAST; then the last languages give way, and at the end further questions.
    """

    def draw(spoken: Sequence[str]) -> Card | None:
        least = LEAST if len(spoken) > 1 else 0
        for best in range(BEST, least - 1, -1):
            drawn = _drawn(board, spoken, best)
            if len(drawn.words) <= WORDS_MAX:
                return drawn
        return None if len(spoken) > 1 else drawn

    return in_languages(languages, draw)


def _drawn(board: Board, languages: Sequence[str], best: int) -> Card:
    first = languages[0]
    blocks: list[Block | None] = [_head(board, languages)]
    for item in board.on_floor:
        blocks += [Line(), _on_floor(item, board.principles, languages)]
    blocks.append(Line())
    blocks += [_principle(board, principle, languages, best) for principle in board.principles]
    if board.balance:
        blocks.append(board.balance)
    if board.event.state in ("open", "live"):
        blocks += [_support_menu(board, first), *_buttons(board, first)]
    return card(*blocks, framed=True)


def _head(board: Board, languages: Sequence[str]) -> str:
    lines = [f"## {plain(board.title)}"]
    for language in languages:
        if board.event.state == "closed":
            lines.append(say(language, "board-closed"))
        elif board.event.state == "published":
            lines.append(say(language, "board-published"))
        elif board.session:
            title = plain(pick(board.session.title, language))
            lines.append(say(language, "board-session", session=title))
        else:
            lines.append(say(language, "board-open"))
        if board.event.state in ("open", "live"):
            lines.append(say(language, "board-how" if board.asking else "board-asking-closed"))
    if board.event.notice:
        lines.append(plain(board.event.notice))
    return "\n".join(lines)


def _on_floor(item: Item, principles: Sequence[Principle], languages: Sequence[str]) -> str:
    code = shown_code(item, principles)
    heads = dict.fromkeys(say(language, "board-on-floor", code=code) for language in languages)
    words, whys = item_words(item, languages[0]), shared_whys(item, languages)
    return "\n".join((f"### {' / '.join(heads)}", words, whys))


def _principle(board: Board, principle: Principle, languages: Sequence[str], best: int) -> str:
    count, first = board.queued.get(principle.key, 0), languages[0]
    titles = dict.fromkeys(plain(pick(principle.title, language)) for language in languages)
    title = " / ".join(titles)
    lines = [say(first, "board-principle", code=principle.code, title=title, count=count)]
    shown = board.best.get(principle.key, ())[:best]
    principles = board.principles
    lines += [line_words(shown_code(each, principles), each, first) for each in shown]
    if count > len(shown):
        lines.append(say(first, "board-more", count=count - len(shown)))
    return "\n".join(lines)


def _support_menu(board: Board, language: str) -> Menu | None:
    options = [
        Option(question.code, cut(f"{question.code} · {question.text}", 100))
        for principle in board.principles
        for question in board.best.get(principle.key, ())
    ][:SUPPORT_MENU_MAX]
    if not options:
        return None
    return Menu("question:support:", say(language, "board-support"), tuple(options))


def _buttons(board: Board, language: str) -> list[Block | None]:
    return [
        row(
            Button(
                say(language, "button-ask"), "question:form:", "primary", disabled=not board.asking
            ),
            Button(say(language, "button-questions"), "question:browse:- support 0"),
            Button(say(language, "button-mine"), "question:mine:"),
            Button(say(language, "button-hand"), "hand:press:"),
            Button(say(language, "button-now"), "now:show:"),
        ),
        row(
            language_button(language),
            Button(say(language, "button-agenda"), "agenda:show:"),
            Button(say(language, "button-help"), "help:show:"),
        ),
    ]
