"""Messages to those who asked: the offer, what was wished, and what became of a question."""

from collections.abc import Sequence

from bot.cards.base import Button, Card, Row, card, cut, plain, row
from bot.cards.questions import principle_title, shown_code
from bot.rules.events import Principle
from bot.rules.questions import Question
from bot.rules.telling import TAKEN_BACK
from bot.texts import say

ANSWER_MAX, REASON_MAX, TITLE_MAX = 1000, 300, 60


def wish_button(what: str, wished: bool, language: str) -> Button:
    """The button that wishes something, or takes the wish back."""
    label = say(language, f"button-{'stop' if wished else 'wish'}-{what}")
    return Button(label, f"wish:{'end' if wished else 'set'}:{what}")


def receipt_button(language: str) -> Button:
    """Opens the form into which a receipt is typed."""
    return Button(say(language, "button-receipt"), "receipt:form:")


def offer_row(language: str) -> Row | None:
    """Offered once, below the receipt of somebody's first question."""
    return row(wish_button("decided", False, language), wish_button("brief", False, language))


def wished_card(what: str, wished: bool, language: str, owed: bool = False) -> Card:
    """Said after wishing something, or after taking the wish back; `owed`: it is on its way."""
    if owed:
        words = say(language, "wished-brief-now")
    else:
        words = say(language, f"{'wished' if wished else 'stopped'}-{what}")
    return card(words, row(wish_button(what, wished, language)))


def stopped_card(language: str, what: str = "decided") -> Card:
    """Said after the messages were stopped in one of them."""
    return card(say(language, f"stopped-{what}"))


def told_card(
    question: Question,
    about: Question,
    move: str,
    event: str,
    title: str,
    principles: Sequence[Principle],
    language: str,
) -> Card:
    """The message to an asker: `about` is the question itself, or one it was merged into."""
    lines = [say(language, "told-head", code=question.code, event=plain(cut(title, TITLE_MAX)))]
    if about.id != question.id:
        lines.append(say(language, "told-through", code=question.code, into=about.code))
    if move in TAKEN_BACK:
        lines.append(say(language, "told-undone"))
    if move == "reword":
        lines.append(say(language, "told-reword", code=about.code))
    elif move == "principle":
        title = principle_title(about.principle, principles, language)
        code = shown_code(about, principles)
        lines.append(say(language, "told-principle", code=code, principle=title))
    else:
        lines += _fate(about, language)
    lines.append(say(language, "told-foot"))
    stop = Button(say(language, "button-stop-these"), f"wish:stop:{event}")
    return card("\n".join(lines), row(stop))


def _fate(question: Question, language: str) -> list[str]:
    """How a question stands, and why."""
    state = question.status.replace("_", "-")
    lines = [say(language, f"told-{state}", code=question.code, into=question.merged_into)]
    if question.reason and question.status in ("declined", "follow_up"):
        reason = plain(cut(question.reason, REASON_MAX))
        lines.append(say(language, "mine-reason", reason=reason))
    if question.answer and question.status == "answered":
        lines.append(say(language, "mine-answer", answer=plain(cut(question.answer, ANSWER_MAX))))
    return lines
