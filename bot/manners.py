"""How a person wishes to be answered, learnt before anything is said to them."""

from typing import Any

import discord
import structlog

from bot.actions import settings
from bot.cards.base import Card
from bot.cards.plainly import plainly
from bot.cards.practice import marked
from bot.rules.people import Settings
from bot.texts import spoken

Interaction = discord.Interaction[Any]

log = structlog.get_logger()


def recognize(interaction: Interaction) -> None:
    """Learn how this person wishes to be answered, before anything is said to them."""
    identity = f"discord {interaction.user.id}"
    try:
        found = settings.load(interaction.client.context, interaction.guild_id or 0, identity)
    except Exception as fault:  # they are answered all the same, as their Discord says
        log.warning("settings not read", trouble=type(fault).__name__)
        return
    interaction.extras[Settings] = found


def settings_of(interaction: Interaction) -> Settings:
    """How this person wishes to be answered, as far as it was learnt."""
    found: Settings = interaction.extras.get(Settings, Settings())
    return found


def language_of(interaction: Interaction) -> str:
    """The language that the person chose, else of their Discord, else English."""
    return settings_of(interaction).language or spoken(str(interaction.locale.value))


def styled(interaction: Interaction, shown: Card) -> Card:
    """A card in the style that the person chose; in practice it says so."""
    if settings_of(interaction).practice:
        shown = marked(shown, (language_of(interaction),))
    if settings_of(interaction).style == "rich":
        return shown
    return plainly(shown, language_of(interaction))
