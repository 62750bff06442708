"""What the console's menu leads to beside one item: forms and choices for moderators."""

from collections.abc import Sequence

from bot.cards.base import Button, Card, Field, Form, Menu, Option, card, quote, row
from bot.cards.forms import principle_option, sector_field
from bot.cards.hands import note_field, principle_field
from bot.rules.events import Principle
from bot.rules.people import ATTENDANCES, NAME_LENGTH_MAX
from bot.rules.questions import Limits, Question
from bot.texts import say

# What else a moderator does from the console; one of pause and resume is offered.
MORE = ("hand", "relay", "chair", "pause", "resume", "undo")
BLOCKS = ("1h", "1d", "30d")
ANSWER_LENGTH_MAX = 2000
PAUSE_LENGTH_MAX = 200


def more_menu(paused: bool, language: str) -> Menu:
    """The menu of the console for what is not about one item."""
    left_out = "pause" if paused else "resume"
    options = tuple(
        Option(what, say(language, f"more-{what}"), say(language, f"more-{what}-means"))
        for what in MORE
        if what != left_out
    )
    return Menu("console:more:", say(language, "console-more"), options)


def added_hand_form(principles: Sequence[Principle], language: str) -> Form:
    """The form in which a hand is raised for somebody in the room."""
    return Form(
        "hand:add:",
        say(language, "form-added-hand-title"),
        (
            Field("name", say(language, "form-room-name"), length_max=NAME_LENGTH_MAX),
            Field(
                "affiliation",
                say(language, "form-affiliation"),
                required=False,
                length_max=NAME_LENGTH_MAX,
            ),
            sector_field(language, ""),
            principle_field(principles, language),
            note_field(language),
        ),
    )


def relay_form(principles: Sequence[Principle], limits: Limits, language: str) -> Form:
    """The form in which a moderator asks on somebody's behalf."""
    return Form(
        "relay:send:",
        say(language, "form-relay-title"),
        (
            Field(
                "principle",
                say(language, "form-principle"),
                options=tuple(principle_option(p, language, "") for p in principles),
            ),
            Field(
                "question",
                say(language, "form-question"),
                long=True,
                length_max=limits.length_max,
            ),
            Field(
                "attendance",
                say(language, "form-attendance"),
                options=tuple(
                    Option(side, say(language, f"attendance-{side}"), chosen=side == "room")
                    for side in ATTENDANCES
                ),
            ),
            Field(
                "name",
                say(language, "form-relay-name"),
                hint=say(language, "form-relay-name-hint"),
                required=False,
                length_max=NAME_LENGTH_MAX,
            ),
            Field(
                "affiliation",
                say(language, "form-affiliation"),
                required=False,
                length_max=NAME_LENGTH_MAX,
            ),
        ),
    )


def pause_form(language: str) -> Form:
    """The form in which asking is paused, with a word to everybody."""
    text = Field(
        "text",
        say(language, "form-pause-text"),
        hint=say(language, "form-pause-text-hint"),
        required=False,
        length_max=PAUSE_LENGTH_MAX,
    )
    return Form("asking:pause:", say(language, "form-pause-title"), (text,))


def answer_form(code: str, language: str) -> Form:
    """The form in which an item is marked answered, with the answer and who gave it."""
    return Form(
        f"floor:worded:{code}",
        say(language, "form-answer-title", code=code),
        (
            Field(
                "answer",
                say(language, "form-answer-text"),
                long=True,
                required=False,
                length_max=ANSWER_LENGTH_MAX,
            ),
            Field("by", say(language, "form-answer-by"), required=False, length_max=200),
        ),
    )


def block_card(question: Question, subject: str, language: str) -> Card:
    """For how long nothing more is taken from whoever asked a question."""
    options = tuple(Option(length, say(language, f"block-{length}")) for length in BLOCKS)
    return card(
        say(language, "block-why", code=question.code),
        quote(question.text[:300]),
        Menu(f"item:blocked:{question.code}", say(language, "block-choose"), options),
        row(Button(say(language, "button-item"), f"item:show:{subject}")),
    )
