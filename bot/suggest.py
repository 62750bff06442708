"""Autocomplete: what is offered while somebody types an option."""

from collections.abc import Awaitable, Callable
from typing import Any

from discord import app_commands

from bot.actions import citing
from bot.actions import suggest as actions
from bot.cards.base import cut
from bot.context import Context
from bot.controls import Interaction, person_of
from bot.rules.base import Refusal
from bot.rules.people import Person

Choices = list[app_commands.Choice[str]]
Offer = Callable[[Context, Person, str], Awaitable[list[tuple[str, str]]]]
CHOICE_MAX = 100


def _suggesting(offer: Offer) -> Any:
    async def suggest(interaction: Interaction, typed: str) -> Choices:
        try:
            found = await offer(interaction.client.context, person_of(interaction), typed)
        except Refusal:
            return []  # the command itself says why
        return [
            app_commands.Choice(name=cut(name, CHOICE_MAX), value=value[:CHOICE_MAX])
            for value, name in found
        ]

    return suggest


def codes(*statuses: str) -> Any:
    """Codes of questions in these states."""
    return _suggesting(lambda c, person, typed: actions.questions(c, person, typed, statuses))


def items(*statuses: str) -> Any:
    """Codes of questions and hands in these states, for moderators."""
    return _suggesting(lambda c, person, typed: actions.items(c, person, typed, statuses))


def polls(*statuses: str) -> Any:
    """Codes of polls in these states."""
    return _suggesting(lambda c, person, typed: actions.polls(c, person, typed, statuses))


def reasons(which: str) -> Any:
    """The event's reasons for declining (`decline`) or for taking out of turn (`floor`)."""
    return _suggesting(lambda c, person, typed: actions.reasons(c, person, typed, which))


def citable(what: str) -> Any:
    """What a note may name: `speaker session principle questions addressee`."""
    return _suggesting(lambda c, person, typed: citing.suggest(c, person, typed, what))


def sessions_in(*statuses: str) -> Any:
    """Keys of sessions in these states."""
    return _suggesting(lambda c, person, typed: actions.sessions(c, person, typed, statuses))


principles = _suggesting(actions.principles)
sessions = _suggesting(actions.sessions)
events = _suggesting(actions.events)
