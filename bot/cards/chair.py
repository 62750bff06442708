"""A message to the chair, as it stands in the moderators' channel."""

from bot.cards.base import Button, Card, Field, Form, card, plain, quote, row, stamp
from bot.rules.chair import TEXT_LENGTH_MAX, ChairMessage
from bot.texts import say


def chair_card(message: ChairMessage, language: str) -> Card:
    """The message, with *Read* until somebody pressed it; then since when it is read."""
    head = say(language, "chair-message", who=plain(message.sender_name))
    if message.read_at is not None:
        read = say(language, "chair-read-at", at=stamp(message.read_at))
        return card(head, quote(message.text), f"-# {read}")
    button = Button(say(language, "button-chair-read"), f"chair:read:{message.id}", "success")
    return card(head, quote(message.text), row(button))


def chair_form(language: str) -> Form:
    """The form in which the chair is told something."""
    text = Field("text", say(language, "form-chair-text"), long=True, length_max=TEXT_LENGTH_MAX)
    return Form("chair:send:", say(language, "form-chair-title"), (text,))
