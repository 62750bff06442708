"""What says PRACTICE, and what is said when practice begins and ends."""

from collections.abc import Sequence
from dataclasses import replace

from bot.cards.base import Card, card
from bot.rules.events import Practised
from bot.texts import say


def marked(shown: Card, languages: Sequence[str]) -> Card:
    """A card under the line that says PRACTICE, in each of these languages."""
    banner = "\n".join(say(language, "practice-banner") for language in languages)
    return replace(shown, blocks=(banner, *shown.blocks))


def begun_card(language: str) -> Card:
    """Said to the organizer when practice is on."""
    return card(say(language, "practice-begun"))


def ended_card(erased: Practised, language: str) -> Card:
    """Said to the organizer when practice is over: how much was erased."""
    return card(
        say(
            language, "practice-ended", questions=erased.questions, hands=erased.hands,
            supports=erased.supports, ballots=erased.ballots, notes=erased.notes,
            evidence=erased.evidence,
        )
    )  # fmt: skip
