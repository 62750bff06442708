"""An objection: its form, and what the moderators get."""

from bot.cards.base import Button, Card, Field, Form, card, quote, row
from bot.rules.questions import Question
from bot.texts import say

REASON_MAX = 200


def objection_form(question: Question, move: str, language: str) -> Form:
    """The form of an objection, its reason optional."""
    name, hint = say(language, "form-objection"), say(language, "form-objection-hint")
    field = Field("reason", name, hint, long=True, required=False, length_max=REASON_MAX)
    title = say(language, "form-objection-title", code=question.code)
    return Form(f"mine:objected:{question.code} {move}", title, (field,))


def objection_card(question: Question, move: str, reason: str, language: str) -> Card:
    """What the moderators get of an objection, with the way to meet it."""
    code = question.code
    head = say(language, f"objection-{move}", code=code, into=question.merged_into or code)
    unmerge = None
    if question.status == "merged":
        label = say(language, "button-unmerge-code", code=code)
        unmerge = Button(label, f"item:unmerge:{code} {question.version}")
    show = Button(say(language, "button-show", code=code), f"item:show:{code} {question.version}")
    return card(head, quote(reason) if reason else None, row(unmerge, show))
