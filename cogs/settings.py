"""The language and the style in which somebody is answered."""

from discord import app_commands

from bot.actions import settings as actions
from bot.cards.settings import own_name, settings_card
from bot.client import Roundtable
from bot.controls import Interaction, Press, answer, person_of
from bot.manners import language_of, recognize, settings_of
from bot.rules.people import DISCORD_LANGUAGE, STYLES
from bot.rules.tongues import TONGUES
from bot.texts import say

LANGUAGES = [
    *(app_commands.Choice(name=own_name(tongue), value=tongue) for tongue in TONGUES),
    app_commands.Choice(name=say("en", "language-discord"), value=DISCORD_LANGUAGE),
]
STYLE_CHOICES = [app_commands.Choice(name=say("en", f"style-{s}"), value=s) for s in STYLES]


@app_commands.command(description=say("en", "command-settings"))
@app_commands.describe(
    language=say("en", "option-settings-language"), style=say("en", "option-settings-style")
)
@app_commands.choices(language=LANGUAGES, style=STYLE_CHOICES)
async def settings(
    interaction: Interaction, language: str | None = None, style: str | None = None
) -> None:
    """Choose how one is answered, or see it."""
    await _choose(interaction, language, style)


async def press_show(press: Press) -> None:
    """Show how one is answered, with the menus."""
    await _choose(press.interaction, None, None)


async def choose_language(press: Press) -> None:
    """Be answered in the chosen language from now on."""
    await _choose(press.interaction, press.choice, None)


async def choose_style(press: Press) -> None:
    """Be answered in the chosen style from now on."""
    await _choose(press.interaction, None, press.choice)


async def _choose(interaction: Interaction, language: str | None, style: str | None) -> None:
    context = interaction.client.context
    await actions.choose(context, person_of(interaction), language, style)
    recognize(interaction)  # what was chosen goes for this answer, too
    shown = settings_card(settings_of(interaction), language_of(interaction))
    await answer(interaction, shown, update=True)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the extension is loaded."""
    bot.tree.add_command(settings)
    bot.controls.add("settings:show", press_show)
    bot.controls.add("settings:language", choose_language)
    bot.controls.add("settings:style", choose_style)
