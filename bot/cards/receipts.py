"""A question as whoever holds its receipt sees it, and erasing it."""

from bot.cards.base import Button, Card, Field, Form, card, cut, quote, row
from bot.cards.mine import Whole, told_whole
from bot.rules.questions import WAITING
from bot.texts import say


def held_receipt_card(found: Whole, receipt: str, language: str) -> Card:
    """A question shown to whoever holds its receipt; they can erase it."""
    erase = None
    if found.question.text and found.question.status != "on_floor":
        erase = Button(say(language, "button-erase-ask"), f"receipt:ask:{receipt}", "danger")
    return card(*told_whole(found, language), row(erase))


def erase_card(found: Whole, receipt: str, language: str) -> Card:
    """Asked before the holder of a receipt erases its question."""
    key = "erase-sure-waiting" if found.question.status in WAITING else "erase-sure"
    code = found.question.code
    yes = Button(say(language, "button-erase", code=code), f"receipt:erase:{receipt}", "danger")
    return card(
        say(language, key, code=code),
        quote(cut(found.question.text, 300)),
        say(language, "erase-elsewhere"),
        row(yes, Button(say(language, "button-keep"), f"receipt:show:{receipt}")),
    )


def receipt_form(language: str) -> Form:
    """The form into which a receipt is typed."""
    name, hint = say(language, "form-receipt"), say(language, "form-receipt-hint")
    field = Field("receipt", name, hint, length_max=40)
    return Form("receipt:typed:", say(language, "form-receipt-title"), (field,))
