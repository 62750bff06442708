"""How it is decided who speaks, and how the floor was shared so far."""

from discord import app_commands
from discord.ext import commands

from bot.actions import balance as actions
from bot.cards import balance as cards
from bot.client import Roundtable
from bot.controls import Interaction, answer, person_of
from bot.texts import say


class Balance(commands.Cog):
    """The rule in force."""

    def __init__(self, bot: Roundtable) -> None:
        self.context = bot.context

    @app_commands.command(description=say("en", "command-how"))
    async def how(self, interaction: Interaction) -> None:
        person = person_of(interaction)
        found = await actions.load(self.context, person)
        shown = cards.how_card(
            found.rule,
            found.cycle,
            found.by_side,
            found.by_principle,
            found.by_sector,
            found.principles,
            found.not_reached,
            person.language,
        )
        await answer(interaction, shown)


async def setup(bot: Roundtable) -> None:
    """Called by discord.py when the cog is loaded."""
    await bot.add_cog(Balance(bot))
