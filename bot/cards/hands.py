"""Hands: raised and lowered, the forms for them, and one hand opened by a moderator."""

from collections.abc import Sequence

from bot.cards.base import Button, Card, Field, Form, Menu, Option, card, cut, plain, row, stamp
from bot.cards.forms import principle_option
from bot.cards.questions import asker_words, principle_title
from bot.rules.events import Principle
from bot.rules.hands import NOTE_LENGTH_MAX, Hand
from bot.rules.people import NAME_LENGTH_MAX
from bot.texts import say


def raised_card(hand: Hand, where: str, language: str) -> Card:
    """Said to whoever raised a hand: its code, how they will be called, and where to speak."""
    name = "hand-unnamed" if hand.attribution == "anonymous" else "hand-called"
    return card(
        say(language, "hand-raised", code=hand.code),
        say(language, name, who=asker_words(hand, language)),
        where or None,
        row(Button(say(language, "button-lower"), f"hand:lower:{hand.code}")),
    )


def lowered_card(hand: Hand, language: str) -> Card:
    """Said after one's hand was lowered."""
    return card(
        say(language, "hand-lowered", code=hand.code),
        row(Button(say(language, "button-hand"), "hand:press:")),
    )


def added_card(hand: Hand, language: str) -> Card:
    """Said to the moderator who raised a hand for somebody in the room."""
    return card(say(language, "hand-added", code=hand.code, who=asker_words(hand, language)))


def hand_form(principles: Sequence[Principle], language: str) -> Form:
    """The form in which a hand is raised: both fields may stay empty."""
    return Form(
        "hand:raise:",
        say(language, "form-hand-title"),
        (
            principle_field(principles, language),
            note_field(language),
        ),
    )


def room_form(principles: Sequence[Principle], language: str) -> Form:
    """The form for a turn that the chair gave straight to the room."""
    return Form(
        "floor:roomed:",
        say(language, "form-room-title"),
        (
            principle_field(principles, language),
            Field(
                "name",
                say(language, "form-room-name"),
                hint=say(language, "form-room-name-hint"),
                required=False,
                length_max=NAME_LENGTH_MAX,
            ),
            note_field(language),
        ),
    )


def note_field(language: str) -> Field:
    """What it is about, for the moderators and the chair."""
    return Field(
        "note",
        say(language, "form-hand-note"),
        hint=say(language, "form-hand-note-hint"),
        required=False,
        length_max=NOTE_LENGTH_MAX,
    )


def principle_field(principles: Sequence[Principle], language: str) -> Field:
    """The choice of a principle, which may stay open."""
    return Field(
        "principle",
        say(language, "form-principle"),
        options=tuple(principle_option(p, language, "") for p in principles),
        required=False,
    )


def hand_card(hand: Hand, principles: Sequence[Principle], language: str) -> Card:
    """One hand, opened by a moderator."""
    lines = [
        say(language, f"hand-is-{hand.status.replace('_', '-')}", code=hand.code),
        say(
            language,
            "hand-head",
            who=asker_words(hand, language),
            raised=stamp(hand.raised_at, "R"),
        ),
    ]
    if hand.principle:
        lines.append(principle_title(hand.principle, principles, language))
    if hand.note:
        lines.append(say(language, "hand-note", note=plain(hand.note)))
    subject = f"{hand.code} {hand.version}"
    buttons = {
        "queued": (
            Button(say(language, "button-floor"), f"hand:floor:{subject}"),
            Button(say(language, "button-dismiss"), f"hand:dismiss:{subject}"),
        ),
        "on_floor": (
            Button(say(language, "button-answered"), f"floor:answered:{hand.code}", "success"),
            Button(say(language, "button-back"), f"floor:back:{hand.code}"),
        ),
    }
    return card("\n".join(lines), row(*buttons.get(hand.status, ())))


def hand_reasons_card(hand: Hand, reasons: Sequence[str], language: str) -> Card:
    """The reasons at one tap for which a hand takes the floor out of turn."""
    options = tuple(Option(str(n), cut(reason, 100)) for n, reason in enumerate(reasons))
    act = f"hand:floored:{hand.code} {hand.version}"
    return card(
        say(language, "floor-why", code=hand.code),
        Menu(act, say(language, "reason-choose"), options),
    )


def finished_card(hand: Hand, language: str, *, unkept: bool = False) -> Card:
    """Said to the moderator: what became of the hand; `unkept`: an answer was typed with it."""
    became = hand.status.replace("_", "-")
    if (hand.kind, hand.status) == ("room", "lowered"):
        became = "over"  # it went straight to the room: there was no hand that could go down
    return card(
        say(language, f"hand-is-{became}", code=hand.code),
        say(language, "hand-answer-unkept") if unkept else None,
    )
