"""One's own questions: the list, one of them whole, and what can be done with them."""

from collections.abc import Sequence
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
    quote,
    row,
    stamp,
)
from bot.cards.evidence import evidence_in_short, my_evidence_button
from bot.cards.notes import my_notes_button
from bot.cards.questions import asker_words, principle_title, shown_code, status_words
from bot.cards.telling import receipt_button, wish_button
from bot.rules.events import Principle
from bot.rules.evidence import Evidence
from bot.rules.log import Entry
from bot.rules.questions import WAITING, Question
from bot.rules.telling import Wish
from bot.texts import directed, listed, say

MINE_MAX = 6  # with their buttons, the menu and the last row they fit into 40 components
MENU_MAX = 25
STEPS_MAX = 4  # in the list
# Of one question whole, as it is shown; what is left of a message is its history's.
WORDING_MAX, WORDINGS_MAX, ANSWER_MAX, LINE_MAX, ROOM_MAX = 1000, 3, 900, 120, 3900


@dataclass(frozen=True, slots=True)
class Whole:
    """One question with all that its asker may know of it.

    `wordings` are others' words beside it with their language; `line` what it was merged into,
    and that again; `objectionable` the moves to which its asker can object now.
    """

    question: Question
    history: tuple[Entry, ...]
    wordings: tuple[tuple[str, str], ...]
    line: tuple[Question, ...]
    objectionable: tuple[str, ...]
    active: bool
    principles: tuple[Principle, ...]


@dataclass(frozen=True, slots=True)
class Mine:
    """My questions, oldest first, and what I wished to be sent.

    `evidence` is what I handed in, newest first; `noted`: whether notes of mine are kept.
    """

    questions: tuple[Whole, ...]
    principles: tuple[Principle, ...]
    wish: Wish = field(default_factory=Wish)
    evidence: tuple[Evidence, ...] = ()
    noted: bool = False


def mine_card(mine: Mine, language: str) -> Card:
    """My questions, newest first, each with its fate and last steps; a menu opens one whole.

    Below them stands what else is mine, with what leads to it.
    """
    beside, evidence = _beside(mine, language), evidence_in_short(mine.evidence, language)
    if not mine.questions:
        ask = Button(say(language, "button-ask"), "question:form:", "primary")
        return card(
            say(language, "mine-empty"), evidence, row(ask, receipt_button(language), *beside)
        )
    newest = tuple(reversed(mine.questions))
    shown_max = MINE_MAX - bool(evidence)
    blocks: list[Block | None] = [say(language, "mine-head", count=len(newest))]
    if mine.wish.refused:
        blocks[0] = f"{blocks[0]}\n{say(language, 'mine-refused')}"
    for found in newest[:shown_max]:
        blocks += [Line(), _in_short(found, language), _buttons_in_short(found.question, language)]
    if len(newest) > shown_max:
        older = (found.question for found in newest[shown_max:])
        rest = listed((f"{q.code} ({status_words(q, language)})" for q in older), language)
        blocks += [Line(), say(language, "mine-older", codes=cut(rest, 600))]
    options = (
        Option(q.code, cut(f"{q.code} · {q.text}", 100), status_words(q, language))
        for q in (found.question for found in newest[:MENU_MAX])
    )
    blocks.append(Menu("mine:open:", say(language, "mine-open"), tuple(options)))
    if evidence:
        blocks += [Line(), evidence]
    return card(*blocks, row(*_wishes(mine.wish, language), receipt_button(language), *beside))


def _beside(mine: Mine, language: str) -> list[Button]:
    """What leads to what else is mine."""
    evidence = [my_evidence_button(language)] if mine.evidence else []
    return evidence + ([my_notes_button(language)] if mine.noted else [])


def _wishes(wish: Wish, language: str) -> list[Button]:
    """One button for each thing that can be sent; one that was refused can be tried again."""
    decided = wish.decided and not wish.refused
    return [wish_button("decided", decided, language), wish_button("brief", wish.brief, language)]


def _buttons_in_short(question: Question, language: str) -> Block | None:
    if question.status not in WAITING:
        return None
    code = question.code
    edit = Button(say(language, "button-edit-code", code=code), f"question:edit:{code}")
    withdraw = Button(say(language, "button-withdraw-code", code=code), f"question:withdraw:{code}")
    return row(edit, withdraw)


def _in_short(found: Whole, language: str) -> str:
    question = found.question
    lines = [_head(found, language)]
    lines.append(quote(cut(question.text, LINE_MAX)) if question.text else _erased(language))
    steps = [f"{stamp(e.at)} {_move_words(e.move, language)}" for e in found.history]
    lines.append("-# " + directed(" · ".join(steps[-STEPS_MAX:]), language))
    if question.reason:
        reason = plain(cut(question.reason, LINE_MAX))
        lines.append(say(language, "mine-reason", reason=reason))
    lines += _merged(found, language)
    if found.wordings:
        text, _ = found.wordings[-1]
        lines.append(say(language, "mine-reworded", text=excerpt(text)))
    if question.answer:
        lines.append(say(language, "mine-answer", answer=plain(cut(question.answer, 200))))
    return "\n".join(lines)


def _head(found: Whole, language: str) -> str:
    code = shown_code(found.question, found.principles)
    return f"**{code}** · {status_words(found.question, language)}"


def _erased(language: str) -> str:
    return f"-# {say(language, 'mine-erased')}"


def _move_words(move: str, language: str) -> str:
    return say(language, "move-" + move.replace("_", "-"))


def _merged(found: Whole, language: str) -> list[str]:
    """What it was merged into, and what became of that."""
    return [
        say(language, "mine-merged", into=into.code, status_words=status_words(into, language))
        for into in found.line
    ]


def whole_card(found: Whole, wish: Wish, language: str) -> Card:
    """One of my questions whole, and all that can be done with it."""
    question, code = found.question, found.question.code
    edit = withdraw = None
    if found.active and question.status in WAITING:
        edit = Button(say(language, "button-edit"), f"question:edit:{code}")
        withdraw = Button(say(language, "button-withdraw-ask"), f"mine:withdraw:{code}", "danger")
    objections = (
        Button(say(language, f"button-object-{move}"), f"mine:object:{code} {move}")
        for move in found.objectionable
    )
    back = Button(say(language, "button-back-to-mine"), "mine:list:")
    return card(
        *told_whole(found, language),
        row(edit, withdraw, *objections),
        row(*_wishes(wish, language), back),
    )


def told_whole(found: Whole, language: str) -> list[Block | None]:
    """All there is to know of a question, from its wording to its last step."""
    question = found.question
    title = principle_title(question.principle, found.principles, language)
    lines = [f"## {_head(found, language)}", f"-# {title} · {asker_words(question, language)}"]
    text = cut_honestly(question.text, WORDING_MAX, language)
    lines.append(quote(text) if text else _erased(language))
    fate = _merged(found, language)
    if question.reason:
        fate.append(say(language, "mine-reason", reason=plain(cut(question.reason, 150))))
    if question.answer:
        answer = plain(cut_honestly(question.answer, ANSWER_MAX, language))
        fate.append(say(language, "mine-answer", answer=answer))
    if found.line and found.line[-1].answer and question.status == "merged":
        other = found.line[-1]
        answer = plain(cut(other.answer, LINE_MAX))
        fate.append(say(language, "mine-answer-there", into=other.code, answer=answer))
    if question.answered_by:
        by = plain(cut(question.answered_by, 100))
        fate.append(say(language, "mine-answered-by", by=by))
    above = ["\n".join(lines), "\n".join(fate), _other_wordings(found.wordings, language)]
    room = ROOM_MAX - sum(len(words) for words in above if words)
    return [*above, Line(), _steps(found.history, room, language)]


def cut_honestly(text: str, length_max: int, language: str) -> str:
    """What fits, as it is shown, into so many characters; what is cut is said to be."""
    shown = len(plain(text))
    if shown <= length_max:
        return text
    kept = text[: len(text) * length_max // shown].rstrip()
    return f"{kept}… {say(language, 'mine-cut', count=len(text) - len(kept))}"


def _other_wordings(wordings: Sequence[tuple[str, str]], language: str) -> str | None:
    if not wordings:
        return None
    lines = [say(language, "mine-wordings")]
    for text, spoken in wordings[-WORDINGS_MAX:]:
        name = f"{say(language, f'language-{spoken}')}: " if spoken else ""
        lines.append(quote(f"{name}{cut(text, LINE_MAX)}"))
    if left := len(wordings) - WORDINGS_MAX:
        if left > 0:
            lines.append(say(language, "mine-wordings-left", count=left))
    return "\n".join(lines)


def _steps(history: Sequence[Entry], room: int, language: str) -> str:
    """The history, a line each with its time and reason; the middle is left out where it is long.

    The first step stays: it says when the question was asked; and the last: where it stands.
    """
    head, *lines = [say(language, "mine-history"), *(_step(e, language) for e in history)]
    first, later, between = lines[:1], lines[1:], ""
    while len(later) > 1 and len("\n".join([head, *first, between, *later])) > room:
        later = later[1:]
        left = len(lines) - 1 - len(later)
        between = f"- {say(language, 'mine-steps-left', count=left)}"
    return "\n".join(line for line in (head, *first, between, *later) if line)


def _step(entry: Entry, language: str) -> str:
    words = f"{stamp(entry.at, 'f')} {_move_words(entry.move, language)}"
    why = entry.reason
    if entry.move in ("undo", "object"):
        why = _move_words(why, language)
    elif entry.move == "reword":
        why = say(language, f"language-{why}") if why else ""
    elif entry.move == "merge":
        why = why.removeprefix("into ")
    elif entry.move == "close" and why:
        why = say(language, "mine-place", place=why.removeprefix("place "))
    return f"- {words}: {plain(cut(why, LINE_MAX))}" if why else f"- {words}"


def withdraw_card(found: Whole, language: str) -> Card:
    """Asked before a question is withdrawn for good."""
    code = found.question.code
    yes = Button(say(language, "button-withdraw-code", code=code), f"question:withdraw:{code}",
                 "danger")  # fmt: skip
    no = Button(say(language, "button-keep"), f"mine:show:{code}")
    return card(
        say(language, "withdraw-sure", code=code),
        quote(cut(found.question.text, 300)),
        row(yes, no),
    )
